"""Lines as they are on ordinary days, from a seed: losses, fades, spikes, targets that die. Nothing in here is an outage.

*fiber*: round trip 12 + exp(2) ms, 0.1 % loss, 8 micro-fades a day (median 120 ms, below 0.9 s), 30 spikes of 350 ms for
0.8 s. *lte*: 45 + exp(12) ms, 0.5 % loss, 100 fades a day (median 150 ms, below 0.95 s), 150 spikes. On both each target
dies for five minutes in ten days and limits ICMP (8 % lost) for one hour a day.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

MS = 1_000
SECOND = 1_000_000
DAY = 86_400 * SECOND
LOST = -1
TARGETS = 4
DEAD_S, DEAD_DAYS = 300, 10
LIMIT_S, LIMIT_LOSS = 3_600, 0.08
SPIKE_US, SPIKE_LASTS_US = 350 * MS, 800 * MS
AROUND_US = 3 * SECOND
"""Before an event nothing is skipped any more."""


@dataclass(frozen=True)
class Model:
    """What a kind of line does on ordinary days."""

    kind: str
    rtt_us: int
    jitter_us: int
    loss: float
    fades_per_day: int
    fade_median_us: int
    fade_most_us: int
    fade_sigma: float
    spikes_per_day: int


FIBER = Model("fiber", 12 * MS, 2 * MS, 0.001, 8, 120 * MS, 900 * MS, 0.6, 30)
LTE = Model("cellular", 45 * MS, 12 * MS, 0.005, 100, 150 * MS, 950 * MS, 0.6, 150)
MODELS = {"fiber": FIBER, "lte": LTE}


class Spans:
    """Stretches of time that do not overlap, in order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        merged: list[tuple[int, int]] = []
        for begin, end in sorted(spans):
            if merged and begin <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
            else:
                merged.append((begin, end))
        self.spans = merged
        self._begins = [begin for begin, _ in merged]

    def cover(self, at_us: int) -> bool:
        """Whether that moment lies in one of them."""
        place = bisect_right(self._begins, at_us) - 1
        return place >= 0 and at_us < self.spans[place][1]

    def next(self, at_us: int) -> int:
        """When the one begins that comes after, or now if one is on."""
        place = bisect_right(self._begins, at_us)
        if place and at_us < self.spans[place - 1][1]:
            return at_us
        return self._begins[place] if place < len(self._begins) else 1 << 62


@dataclass
class Channel:
    """One line for so many days. `down` and `brown` are what a test adds: total silence, and a share that is lost."""

    model: Model
    days: float
    seed: int = 1
    down: Spans = field(default_factory=lambda: Spans([]))
    brown: Spans = field(default_factory=lambda: Spans([]))
    brown_loss: float = 0.3

    def __post_init__(self) -> None:
        self.rng = random.Random(f"{self.model.kind}/{self.seed}")
        rng, model, end = random.Random(f"{self.model.kind}/{self.seed}/events"), self.model, int(self.days * DAY)

        def somewhere(per_day: float) -> list[int]:
            return [rng.randrange(end) for _ in range(round(per_day * self.days))]

        def fade_us() -> int:
            while (us := int(model.fade_median_us * rng.lognormvariate(0, model.fade_sigma))) >= model.fade_most_us:
                pass
            return us

        self.fades = Spans([(at, at + fade_us()) for at in somewhere(model.fades_per_day)])
        self.spikes = Spans([(at, at + SPIKE_LASTS_US) for at in somewhere(model.spikes_per_day)])
        dead = [somewhere(1 / DEAD_DAYS) for _ in range(TARGETS)]
        self.dead = [Spans([(at, at + DEAD_S * SECOND) for at in each]) for each in dead]
        whole_days = max(1, int(self.days))
        limits = [[day * DAY + rng.randrange(DAY - LIMIT_S * SECOND) for day in range(whole_days)] for _ in range(TARGETS)]
        self.limited = [Spans([(at, at + LIMIT_S * SECOND) for at in each]) for each in limits]
        begun = [(edge, edge) for spans in self.limited for span in spans.spans for edge in span]
        whole = [span for spans in (self.fades, self.spikes, *self.dead, self.down, self.brown) for span in spans.spans]
        self.events = Spans([(begin - AROUND_US, finish + AROUND_US) for begin, finish in begun + whole])
        """Around these nothing is skipped; in between loss is all that happens, and it is drawn by `loss_at`."""

    def is_silent(self, at_us: int) -> bool:
        """Whether nothing at all passes: an outage, or a fade."""
        return self.down.cover(at_us) or self.fades.cover(at_us)

    def loss_at(self, at_us: int) -> tuple[float, list[float]]:
        """How likely a probe in turn is lost where no event is, and how much of that is due to which target alone."""
        alone = [LIMIT_LOSS / TARGETS * spans.cover(at_us) for spans in self.limited]
        return self.model.loss + sum(alone), alone

    def fate(self, target: int, at_us: int) -> int:
        """The round trip of a probe to one of the targets sent at that moment, or LOST."""
        rng, model = self.rng, self.model
        if self.is_silent(at_us) or rng.random() < model.loss:
            return LOST
        if self.brown.cover(at_us) and rng.random() < self.brown_loss:
            return LOST
        if self.dead[target].cover(at_us) or (self.limited[target].cover(at_us) and rng.random() < LIMIT_LOSS):
            return LOST
        rtt_us = model.rtt_us + int(rng.expovariate(1 / model.jitter_us))
        return rtt_us + SPIKE_US if self.spikes.cover(at_us) else rtt_us


class Recorded:
    """A recorded cellular line: a packet waits for the next moment at which the phone could deliver one.

    Up and down are two recordings; where there is one only, it is taken for both ways. What waits longer than `drop_us` is
    taken to be dropped.
    """

    def __init__(self, up: Path, down: Path, *, rtt_us: int = 40 * MS, drop_us: int = 5 * SECOND) -> None:
        self._up, self._down = ([int(line) * MS for line in path.read_text().split()] for path in (up, down))
        self.end_us = min(self._up[-1], self._down[-1])
        self._rtt_us, self._drop_us = rtt_us, drop_us

    def fate(self, _target: int, at_us: int) -> int:
        """The round trip of a probe sent at that moment, or LOST."""
        up_us = self._next(self._up, at_us)
        down_us = self._next(self._down, up_us + self._rtt_us // 2)
        rtt_us = down_us + self._rtt_us // 2 - at_us
        return rtt_us if rtt_us < self._drop_us else LOST

    def is_silent(self, at_us: int) -> bool:
        """Whether a packet sent at that moment would wait so long that it counts as lost."""
        return self.fate(0, at_us) == LOST

    def gaps_us(self) -> list[tuple[int, int]]:
        """When nothing passed for longer than a second: (begin, length)."""
        moments = sorted(
            (before, after - before)
            for trace in (self._up, self._down)
            for before, after in pairwise(trace)
            if after - before > SECOND and after <= self.end_us
        )
        return list(dict.fromkeys(moments))

    @staticmethod
    def _next(trace: list[int], at_us: int) -> int:
        place = bisect_right(trace, at_us - 1)
        return trace[place] if place < len(trace) else at_us + 60 * SECOND
