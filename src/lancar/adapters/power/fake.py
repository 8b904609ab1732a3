"""A UPS of paper: says what it is told to, and can be unplugged or silent. For the demo and for tests."""

from lancar.lines.ports import PowerFailed, PowerWord


class FakeUps:
    """Answers `word`, or fails with `trouble`."""

    def __init__(self, name: str = "ups", word: PowerWord | None = None) -> None:
        self.name = name
        self.word = word or PowerWord(state="online", charge_percent=100, runtime_s=1_800, load_percent=20, model="Fake 700 VA")
        self.trouble = ""

    def read(self) -> PowerWord:
        """The word it was given."""
        if self.trouble:
            raise PowerFailed(self.trouble)
        return self.word
