"""What probing a line may cost. Promises that no 24 hours, wherever they begin, see more bytes than the owner allowed."""

from lancar.lines.judging.terms import SIZE_BYTES

DAY_US = 86_400_000_000
DEAREST_BYTES = SIZE_BYTES["http"]
"""The dearest probe that a verdict may need; large packets are a luxury of lines that can pay."""


class Budget:
    """A bucket: it holds a thirty-second part of the day's bytes at the start and gets the rest drop by drop.

    Where that is less than the dearest probe it holds this one, at most half of the day's bytes: what never fits is never asked.

    Full bucket plus one day's drops is the day's allowance, so any window of 24 hours keeps it. Bursts may empty it; base
    probes are stretched while it is less than half full, so that a quiet day never eats what a bad minute needs.
    """

    __slots__ = ("_drop", "_full", "_held", "_seen_us", "spent_bytes")

    def __init__(self, bytes_per_day: int, now_us: int) -> None:
        self._full = max(bytes_per_day / 32, min(DEAREST_BYTES, bytes_per_day / 2))
        self._drop = (bytes_per_day - self._full) / DAY_US
        self._held = self._full
        self._seen_us = now_us
        self.spent_bytes = 0

    def can(self, size_bytes: int, now_us: int) -> bool:
        """Whether so many bytes could be spent now."""
        self._fill(now_us)
        return self._held >= size_bytes

    def holds(self, size_bytes: int) -> bool:
        """Whether so many bytes fit into it at all."""
        return self._full >= size_bytes

    def take(self, size_bytes: int, now_us: int) -> bool:
        """Whether so many bytes may be spent now; if so, they are."""
        if not self.can(size_bytes, now_us):
            return False
        self._spend(size_bytes)
        return True

    def owe(self, size_bytes: int, now_us: int) -> None:
        """So many bytes went out unasked: whoever comes next waits until they are made good."""
        self._fill(now_us)
        self._spend(size_bytes)

    def _fill(self, now_us: int) -> None:
        if now_us > self._seen_us:
            self._held = min(self._full, self._held + (now_us - self._seen_us) * self._drop)
            self._seen_us = now_us

    def _spend(self, size_bytes: int) -> None:
        self._held -= size_bytes
        self.spent_bytes += size_bytes

    @property
    def is_low(self) -> bool:
        """Whether what can wait should wait."""
        return self._held < self._full / 2

    def wait_us(self, size_bytes: int) -> int:
        """How long until so many bytes can be paid."""
        return max(0, int((size_bytes - self._held) / self._drop) + 1)
