"""Whom a line asks. Promises that a dead target is not taken for a dead line, and that nobody is asked twice in a row."""

from collections import deque
from collections.abc import Iterable, Sequence

from lancar.lines.judging.roundtrip import RoundTrip
from lancar.lines.judging.settings import Settings
from lancar.lines.judging.terms import ProbeKind, Target, TargetKind, TargetSeen

ASKED_BY: dict[TargetKind, ProbeKind] = {
    "gateway": "icmp",
    "edge": "icmp",
    "far": "icmp",
    "hub": "icmp",
    "dns": "dns",
    "payment": "tcp",
    "canary": "http",
    "big": "big",
}
VOTERS = frozenset({"far", "hub"})
STAND_INS: tuple[frozenset[TargetKind], ...] = (frozenset({"payment", "canary"}), frozenset({"dns"}))
"""Who votes too where ICMP never was answered: what lies in the world. A name server may be the provider's own and answer
while the world behind it does not, so it votes only where there is nothing else."""
DEAR: frozenset[ProbeKind] = frozenset({"http"})
"""Asked only when something is being looked into."""
HOPS = frozenset({"gateway", "edge"})
REMEMBERED = 64
BACK_AFTER = 2
"""Answers in a row that let an excluded target vote again."""


class Asked:
    """One target and what it did lately."""

    __slots__ = (
        "answered",
        "answered_us",
        "excluded",
        "index",
        "kind",
        "lone",
        "missed_last_us",
        "missed_us",
        "misses",
        "sent",
        "streak",
        "target",
        "trip",
    )

    def __init__(self, index: int, target: Target, settings: Settings) -> None:
        self.index = index
        self.target = target
        self.kind: ProbeKind = ASKED_BY[target.kind]
        self.trip = RoundTrip(settings, service=self.kind != "icmp")
        self.misses = 0
        """In a row."""
        self.missed_us = 0
        """When the first of them had been sent."""
        self.missed_last_us = 0
        self.lone = 0
        """How many of them had answers of others to younger probes before them: nobody else is silent."""
        self.streak = 0
        """Answers in a row."""
        self.answered_us = 0
        """When the newest answered probe had been sent; 0: it never answered."""
        self.excluded = False
        self.sent = self.answered = 0

    def took(self, sent_us: int, rtt_us: int) -> None:
        """It answered."""
        self.trip.took(rtt_us)
        self.answered += 1
        self.misses = self.lone = 0
        self.streak += 1
        self.answered_us = max(self.answered_us, sent_us)
        if self.excluded and self.streak >= BACK_AFTER:
            self.excluded = False

    def missed(self, sent_us: int) -> None:
        """It did not answer in time, or wrongly."""
        self.streak = 0
        if not self.misses or sent_us < self.missed_us:
            self.missed_us = sent_us
        self.missed_last_us = max(self.missed_last_us, sent_us) if self.misses else sent_us
        self.misses += 1

    def seen(self) -> TargetSeen:
        """As the evidence shows it."""
        return TargetSeen(
            name=self.target.name,
            address=self.target.address,
            kind=self.target.kind,
            excluded=self.excluded,
            sent=self.sent,
            answered=self.answered,
            rtt_us=int(self.trip.srtt_us),
            deadline_us=self.trip.deadline_us,
        )


def stand_ins(asked: Iterable[Asked]) -> frozenset[TargetKind]:
    """The kinds that stand in for ICMP on this line."""
    kinds = {each.target.kind for each in asked}
    return next((those for those in STAND_INS if those & kinds), frozenset())


class Turns:
    """The voters in their turn. Excluded ones are looked at every eighth turn."""

    def __init__(self, voters: Sequence[Asked], settings: Settings) -> None:
        self.voters = list(voters)
        self._dead = settings.dead_target
        self._dead_turn = settings.dead_turn
        self._next = self._next_dead = self._turn = 0
        self._answered_us: deque[int] = deque(maxlen=REMEMBERED)

    def live(self) -> list[Asked]:
        """Who votes."""
        return [each for each in self.voters if not each.excluded]

    def next(self, *, calm: bool = False) -> Asked | None:
        """Whose turn it is; while all is calm the dear ones are passed over, if there is a cheap one that ever answered."""
        if not self.voters:
            return None
        self._turn += 1
        live = self.live()
        dead = len(self.voters) - len(live)
        if dead and (not live or self._turn % self._dead_turn == 0):
            outs = [each for each in self.voters if each.excluded]
            self._next_dead += 1
            return outs[self._next_dead % len(outs)]
        self._next += 1
        cheap = [each for each in live if each.kind not in DEAR] if calm else live
        turns = cheap if not calm or any(each.answered for each in cheap) else live
        return turns[self._next % len(turns)]

    def answered(self, sent_us: int) -> None:
        """One of them answered a probe sent then."""
        self._answered_us.append(sent_us)

    def is_dead(self, asked: Asked, before_us: int) -> bool:
        """After a miss, the one before it sent at `before_us`: whether others answered between its misses, often enough."""
        asked.lone += bool(before_us) and any(before_us < sent_us < asked.missed_last_us for sent_us in self._answered_us)
        return asked.lone >= self._dead - 1
