"""A receipt printer that is not there: it answers, runs out of paper, is slow and dies half-way, when told to."""

from lancar.adapters.printers.line import LineBroken
from lancar.adapters.printers.talk import EscposPrinter, Patience
from lancar.kernel.outbox import EffectFailed
from lancar.values.escpos import ASK_DONE, INIT

_KICKS = {b"\x1bp\x00": 2, b"\x1bp\x01": 5, b"\x10\x14\x01\x00": 2, b"\x10\x14\x01\x01": 5}


class FakePrinter:
    """The machine. What it got lies in its memory until it is printed; without power that is gone.

    `paper_bytes`: how much more it prints before the roll ends; `dies_after_bytes`: when its plug is pulled; `paused`:
    so slow that nothing comes out until `resume`; `memory_bytes`: more than this it does not take at once.
    """

    def __init__(self) -> None:
        self.power, self.cover_open, self.paused = True, False, False
        self.paper_bytes: int | None = None
        self.dies_after_bytes: int | None = None
        self.memory_bytes = 1_000_000
        self.kicks: list[int] = []
        self.paper = b""
        """Everything that stands on paper since it was made."""
        self.answers = b""
        self._memory = b""

    @property
    def strips(self) -> list[bytes]:
        """What came out, strip by strip, without the questions in between."""
        return [INIT + strip for strip in self.paper.replace(ASK_DONE, b"").split(INIT)[1:]]

    def take(self, data: bytes) -> int:
        """Bytes arrive; answers how many fit. Raises LineBroken without power."""
        if not self.power:
            raise LineBroken
        if data[:2] == b"\x10\x04":
            self.answers += bytes([self._status(data[2])])
            return len(data)
        for pulse, pin in _KICKS.items():
            if data.startswith(pulse):
                self.kicks.append(pin)
                return len(data)
        taken = data[: self.memory_bytes - len(self._memory)]
        self._memory += taken
        self._print()
        if not self.power:
            raise LineBroken(len(taken))
        return len(taken)

    def new_roll(self) -> None:
        """Somebody puts paper in and closes the cover."""
        self.paper_bytes, self.cover_open = None, False
        self._print()

    def resume(self) -> None:
        """It wakes up."""
        self.paused = False
        self._print()

    def pull_plug(self) -> None:
        """Power is gone, and with it what was not printed yet."""
        self.power, self._memory, self.answers = False, b"", b""

    def _print(self) -> None:
        while self._memory and self.power and not self.paused and not self.cover_open and self.paper_bytes != 0:
            if self._memory.startswith(ASK_DONE):
                self._memory = self._memory[len(ASK_DONE) :]
                self.paper += ASK_DONE
                self.answers += b"\x00"
                continue
            self.paper += self._memory[:1]
            self._memory = self._memory[1:]
            if self.paper_bytes is not None:
                self.paper_bytes -= 1
            if self.dies_after_bytes is not None:
                self.dies_after_bytes -= 1
                if self.dies_after_bytes == 0:
                    self.pull_plug()

    def _status(self, question: int) -> int:
        out = self.paper_bytes == 0
        match question:
            case 1:
                return 0x12 | (0x08 if out or self.cover_open else 0)
            case 2:
                return 0x12 | (0x04 if self.cover_open else 0) | (0x20 if out else 0)
            case _:
                return 0x12 | (0x60 if out else 0)


class FakeLine:
    """A cable to it that takes no time."""

    def __init__(self, printer: FakePrinter) -> None:
        self._printer = printer

    def send(self, data: bytes, patience_s: float) -> int:  # noqa: ARG002 - nothing here takes time
        """At once."""
        return self._printer.take(data)

    def receive(self, patience_s: float) -> bytes:  # noqa: ARG002 - nothing here takes time
        """What it has said so far."""
        if not self._printer.power:
            raise LineBroken
        said, self._printer.answers = self._printer.answers, b""
        return said

    def close(self) -> None:
        """Nothing to let go."""


def fake_printer(machine: FakePrinter, *, answers: bool = True) -> EscposPrinter:
    """A printer as the counter sees it, over the made-up machine."""

    def connect() -> FakeLine:
        if not machine.power:
            raise EffectFailed("printer.off", "it has no power", certain=True)
        machine.answers = b""
        return FakeLine(machine)

    return EscposPrinter(connect, answers=answers, patience=Patience(answer_s=0, print_s=0, rest_s=0))
