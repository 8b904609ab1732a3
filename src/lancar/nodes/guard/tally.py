"""How many probes of a line were never answered, and how often names, doors and the empty page did not serve."""

from typing import NamedTuple

LATE_US = 10_000_000
"""An answer later than this belongs to nothing any more: the probe was lost."""
SLOT_US = 600_000_000
"""A service is checked once in ten minutes for the books, however often it is asked: an outage with its many repeats counts
by its length."""
SERVICES = frozenset({"dns", "http", "tcp"})


class Spent(NamedTuple):
    """Since the guard began, ever growing."""

    probes: int = 0
    probe_bytes: int = 0
    lost: int = 0
    checks: int = 0
    checks_bad: int = 0


class Sent(NamedTuple):
    """A probe that is under way."""

    target: str
    kind: str
    at_us: int


class Tally:
    """One line's probes."""

    def __init__(self) -> None:
        self.lost = self.checks = self.checks_bad = 0
        self._out: dict[int, Sent] = {}
        self._slots: dict[str, tuple[int, bool]] = {}
        """For each kind of service the slot it was last asked in, and how that ended."""

    def sent(self, seq: int, target: str, kind: str, now_us: int) -> None:
        """One more; what was sent too long ago is given up."""
        while self._out:
            first = next(iter(self._out))
            if now_us - self._out[first].at_us < LATE_US:
                break
            self._end(self._out.pop(first), now_us, good=False)
        self._out[seq] = Sent(target, kind, now_us)

    def heard(self, seq: int, now_us: int, *, good: bool) -> str:
        """It was answered, or refused; answers the name of its target, "" for what nobody waits for."""
        one = self._out.pop(seq, None)
        if one is None:
            return ""
        self._end(one, now_us, good=good)
        return one.target

    def _end(self, one: Sent, now_us: int, *, good: bool) -> None:
        self.lost += not good
        if one.kind not in SERVICES:
            return
        slot, was_good = self._slots.get(one.kind, (now_us // SLOT_US, True))
        if slot != now_us // SLOT_US:
            self.checks += 1
            self.checks_bad += not was_good
        self._slots[one.kind] = (now_us // SLOT_US, good)
