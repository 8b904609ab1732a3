"""Whether a line that still answers loses so much that nobody should wait: a cumulative sum over single probes.

The slow sum of `brownout` takes one observation each 0.1 s, because losses close together are not independent. This one
takes every probe of a burst, and asks for what only loss does: answers *between* the misses. A miss counts once a probe that
was sent later has been answered (what is merely delayed mostly keeps its order), two of a run at the most (a fade is one
event), and not if its answer came after all, or if others came as late. A miss adds ln(0.4 / p0), an answer adds
ln(0.6 / (1 - p0)), which is negative. ln(10^5) is one false alarm in a hundred thousand independent observations; most of it
must be left without any one target.
"""

import math
from collections import deque
from collections.abc import Iterable

from lancar.lines.judging.evidence import Probe
from lancar.lines.judging.settings import Settings

RUN = TWO = 2
KEPT = 200
SEEN = frozenset({"answered", "missed"})


class Heavy:
    """The voters' probes of the last seconds, in the order in which they left."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._probes: deque[Probe] = deque(maxlen=KEPT)
        self.sum = 0.0
        self._looks = False
        self._lost_before_us = 0
        """Younger misses are not believed yet: something of late came later than that."""

    def sent(self, probe: Probe) -> None:
        """One more left."""
        while self._probes and probe.sent_us - self._probes[0].sent_us > self._settings.heavy_span_us:
            self._probes.popleft()
        self._probes.append(probe)

    def forget(self) -> None:
        """What was sent until now proves nothing: the line was dead, or the guard asleep."""
        self._probes.clear()
        self.sum = 0.0
        self._looks = False

    def concludes(self, loss: float, now_us: int) -> bool:
        """After a miss or an answer: whether it is heavy loss now, by enough targets."""
        settings = self._settings
        latest_us = max((probe.rtt_us for probe in self._probes if probe.outcome == "late"), default=0)
        self._lost_before_us = now_us - latest_us * 5 // 4
        self.sum, began_us = self._total(self._probes, loss)
        self._looks = self.sum > (settings.heavy_rest if self._looks else settings.cusum_look)
        if self.sum < settings.heavy_declare or now_us - began_us < settings.heavy_least_us:
            return False
        live = {probe.asked.index for probe in self._probes if not probe.asked.excluded}
        if len(live) < TWO:  # nobody else could agree
            return True
        without = {index: self._total(self._but(index), loss)[0] for index in live}
        worst, second = sorted(live, key=without.__getitem__)[:2]
        if without[worst] < settings.heavy_agree:
            return False
        return len(live) == TWO or self._total(self._but(worst, second), loss)[0] > settings.cusum_look

    def looks(self) -> bool:
        """Whether something was lost a moment ago, so that the next probes had better follow closely."""
        return self._looks

    def lossy_without(self, index: int, loss: float) -> bool:
        """Whether the other targets lose much, too: then one that is silent is not dead."""
        return self._total(self._but(index), loss)[0] > self._settings.cusum_look

    def share(self) -> float:
        """Of the last seconds' probes the share that was lost, where something was: services are judged in its light."""
        outcomes = [probe.outcome for probe in self._probes if probe.outcome in SEEN]
        return outcomes.count("missed") / len(outcomes) if outcomes else 0.0

    def _but(self, *targets: int) -> list[Probe]:
        return [probe for probe in self._probes if probe.asked.index not in targets]

    def _total(self, probes: Iterable[Probe], loss: float) -> tuple[float, int]:
        """The cumulative sum over these probes, and when the first miss in it was sent."""
        heavy = self._settings.loss_heavy
        miss, hit = math.log(heavy / loss), math.log((1 - heavy) / (1 - loss))
        total, run, began_us, run_us = 0.0, 0, 0, 0
        for probe in probes:
            if probe.asked.excluded:
                continue
            if probe.outcome == "missed" and probe.sent_us < self._lost_before_us:
                run_us = run_us if run else probe.sent_us
                run += 1
            elif probe.outcome == "answered":
                # the misses before it count now that something sent after them was answered
                if run and not total:
                    began_us = run_us
                total = max(0.0, total + miss * min(run, RUN) + hit)
                run = 0
        return total, began_us
