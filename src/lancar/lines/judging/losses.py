"""What a line loses: what it always did, what it does now, and whether that makes it a bad line. Holds the two sums."""

from collections import deque
from collections.abc import Sequence

from lancar.lines.judging.brownout import Brownout
from lancar.lines.judging.evidence import Probe, Ring
from lancar.lines.judging.heavy import Heavy
from lancar.lines.judging.settings import Settings
from lancar.lines.judging.targets import Asked
from lancar.lines.judging.terms import Layer

LOSS_GAIN = 1 / 4_000
RECENT_GAIN = 1 / 40
PLACED_US = 300_000
"""So long after loss was found the hops are still asked from where on it is."""


class Losses:
    """Told of every voter's probe; `weigh` after each outcome."""

    def __init__(self, settings: Settings, usual: float) -> None:
        self._settings = settings
        self.usual = max(usual, settings.loss_floor)
        """The share that this line lives with, learned."""
        self.recent = 0.0
        self.brownout = Brownout(settings)
        self.heavy = Heavy(settings)
        self._counted: deque[Probe] = deque()
        """Observations of the slow sum that wait for their outcome, or for that of one sent before."""
        self._place: Layer = "far"
        self._place_until_us = 0

    @property
    def degraded(self) -> bool:
        """Whether it is a bad line."""
        return self.brownout.degraded

    @property
    def busy(self) -> bool:
        """Whether the slow sum stands above nothing."""
        return self.brownout.sum > 0

    def forget(self) -> None:
        """The line went down, or came back: whatever was bad before is another story."""
        self.brownout.reset()
        self.heavy.forget()
        self._counted.clear()

    def weigh(self, now_us: int) -> None:
        """After a miss or an answer: if so much is lost that nobody should wait for the slow sum, it is a bad line."""
        if self.brownout.degraded:
            return
        self._place_until_us = 0
        if self.heavy.concludes(self.usual, now_us):
            self.brownout.declare(now_us)

    def observe(self, *, lost: bool) -> None:
        """Learn the loss that the line lives with; a brownout is not what it lives with."""
        self.recent += (lost - self.recent) * RECENT_GAIN
        if not self.brownout.degraded:
            usual = self.usual + (lost - self.usual) * LOSS_GAIN
            self.usual = min(max(usual, self._settings.loss_floor), self._settings.loss_ceiling)

    def sent(self, probe: Probe) -> None:
        """A voter was asked."""
        self.heavy.sent(probe)
        if probe.counts:
            self._counted.append(probe)

    def settle(self, now_us: int, voters: int) -> None:
        """Take in what became of the observations of the slow sum, in the order in which they were sent."""
        while self._counted and self._counted[0].outcome != "waiting":
            probe = self._counted.popleft()
            if not probe.counts or probe.outcome == "void" or probe.asked.excluded:
                continue
            late, index = probe.outcome == "late", probe.asked.index
            self.observe(lost=probe.outcome not in {"late", "answered"})
            if probe.outcome == "answered":
                self.brownout.good(now_us, self.usual, index)
            else:
                probe.weight = self.brownout.bad(now_us, self.usual, index, voters, late=late)

    def pace_us(self, now_us: int) -> int:
        """How closely probes should follow one another; 0: as ever."""
        if self.heavy.looks() and not self.brownout.degraded:
            return self._settings.burst_us
        return self._settings.look_us if self.brownout.looks(now_us) else 0

    def hops_us(self, now_us: int) -> int:
        """How closely the hops should be asked, so that it is known from where on packets vanish; 0: as ever."""
        if self.brownout.degraded:
            return self._settings.hop_look_us if now_us < self._place_until_us else 0
        return self._settings.hop_look_us if self.heavy.sum > self._settings.heavy_place else 0

    def place(self, ring: Ring, hops: Sequence[Asked], now_us: int) -> Layer:
        """From where on packets vanish, or that they are only late: told anew for a moment after it was found, then it stays."""
        if self.brownout.mostly_late():
            return "far"
        if not self._place_until_us:
            self._place_until_us = now_us + PLACED_US
        if now_us < self._place_until_us:
            since_us = self._place_until_us - PLACED_US - self._settings.brown_span_us
            self._place = ring.nearest_lossy(hops, since_us, self.heavy.share())
        return self._place

    def facts(self) -> dict[str, int]:
        """The numbers of the reason."""
        return {
            "brownout_milli": int(1_000 * self.brownout.sum),
            "heavy_milli": int(1_000 * self.heavy.sum),
            "loss_normal_permille": int(1_000 * self.usual),
        }

    def now(self) -> float:
        """The share that vanishes now, at least what always does: a service's silence is judged in its light."""
        return max(self._settings.loss_floor, self.heavy.share() if self.heavy.looks() or self.degraded else 0.0)

    def suspect(self) -> bool:
        """Whether it is half sure."""
        settings = self._settings
        return self.brownout.sum > settings.cusum_declare / 2 or self.heavy.sum > settings.heavy_declare / 2
