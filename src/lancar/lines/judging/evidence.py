"""The last minutes of probes, kept so that a verdict can be checked by others. Promises to stay below 16 kB as JSON."""

from collections import deque
from collections.abc import Sequence

from lancar.lines.judging.targets import Asked
from lancar.lines.judging.terms import Evidence, Layer, Verdict

KEPT = 600
SHOWN = 300
RECENT = 200
"""Of what is shown; the rest is one in so many of what is older, so that it reaches back minutes."""


class Probe:
    """One probe on its way, and what became of it."""

    __slots__ = ("asked", "counts", "deadline_us", "outcome", "rtt_us", "sent_us", "seq", "weight")

    def __init__(self, seq: int, asked: Asked, sent_us: int, counts: bool) -> None:
        self.seq = seq
        self.asked = asked
        self.sent_us = sent_us
        self.deadline_us = sent_us + asked.trip.deadline_us
        self.counts = counts
        """Whether it is an observation of the brownout test: one each 0.1 s is."""
        self.outcome = "waiting"
        self.rtt_us = 0
        self.weight = 0.0
        """What its miss added to the sum of the brownout test."""


class Ring:
    """What was kept."""

    def __init__(self) -> None:
        self._probes: deque[Probe] = deque(maxlen=KEPT)

    def keep(self, probe: Probe) -> None:
        """One more; the oldest goes."""
        self._probes.append(probe)

    def nearest_lossy(self, hops: Sequence[Asked], since_us: int, share: float) -> Layer:
        """The nearest hop that lost at least a quarter of the share that the line loses; "far" when none that answers did."""
        places: tuple[tuple[str, Layer], ...] = (("gateway", "first_hop"), ("edge", "edge"))
        for kind, layer in places:
            mine = {hop.index for hop in hops if hop.target.kind == kind and hop.answered}
            asked = [probe.outcome for probe in self._probes if probe.asked.index in mine and probe.sent_us >= since_us]
            if "missed" in asked and 4 * asked.count("missed") >= share * len(asked):
                return layer
        return "far"

    def evidence(self, verdict: Verdict, asked: Sequence[Asked], facts: dict[str, int], now_us: int) -> Evidence:
        """All of it, compact."""
        kept = list(self._probes)
        recent = kept[-RECENT:]
        older = kept[: len(kept) - len(recent)]
        step = max(1, -(-len(older) // (SHOWN - RECENT)))
        shown = older[::step] + recent
        return Evidence(
            verdict=verdict,
            at_us=now_us,
            targets=tuple(each.seen() for each in asked),
            probes=tuple(
                ((now_us - probe.sent_us) // 1_000, probe.asked.index, probe.asked.kind, probe.outcome, probe.rtt_us)
                for probe in shown
            ),
            facts=facts,
        )
