"""The guard's own judge and paths on a channel. Quiet stretches are skipped: there a base probe changes nothing.

What is skipped is paid all the same: the bytes of the base probes, hops and services that would have been sent are added.
A lost packet is no quiet: before each skip it is drawn how many base probes go well, and the next one is lost.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field
from typing import Any

from bench.lines.channel import DAY, LOST, SECOND, TARGETS, Channel, Recorded, Spans
from lancar.lines.judging import LineJudge, Paths
from lancar.lines.judging.losses import LOSS_GAIN
from lancar.lines.judging.paths import Policy
from lancar.lines.judging.settings import Settings
from lancar.lines.judging.terms import CLASSES, SIZE_BYTES, LineTerms, Switch, Target
from lancar.sim.wire import Shop, Wire

FAR = [Target(name=f"far{n}", address=f"198.51.100.{n}") for n in range(TARGETS - 1)]
ASKED = [
    *FAR,
    Target(name="hub", address="203.0.113.1", kind="hub"),
    Target(name="modem", address="192.0.2.1", kind="gateway"),
    Target(name="edge", address="192.0.2.9", kind="edge"),
    Target(name="names", address="198.51.100.53", kind="dns"),
    Target(name="web", address="198.51.100.80", kind="canary"),
    Target(name="bank", address="198.51.100.99", kind="payment"),
]
PLACE = {target.name: place for place, target in enumerate(ASKED)}
SPARE = [Target(name=f"spare{n}", address=f"198.51.100.{n}") for n in range(3)]
ANY, NONE = -1, -2
WARM_US = 30 * SECOND


@dataclass
class Seen:
    """What the paths did: switches away from the line on trial, with when, and what it all cost."""

    switches: list[tuple[int, str]] = field(default_factory=list)
    bytes_per_day: float = 0.0
    probes: int = 0
    patience_us: int = 0


class Ours:
    """The shop: the line on trial and a spare that is always well."""

    def __init__(self, channel: Channel | Recorded, kind: str, settings: Settings | None = None, *, seed: int = 0) -> None:
        self.settings = settings or Settings()
        self.channel = channel
        self.offset_us = 0
        """The channel's time less the judge's: what was skipped."""
        self.lose_next = NONE
        self.rng = random.Random(seed)
        line = LineTerms(name="trial", kind=kind, priority=1)  # type: ignore[arg-type]  # both are the names of kinds
        spare = LineTerms(name="spare", kind="cellular", metered=True, priority=2)
        self.judge = LineJudge(line, ASKED, 0, settings=self.settings)
        self.spare = LineJudge(spare, SPARE, 0, settings=self.settings)
        paths = Paths([line, spare], Policy(), 0)
        for each in CLASSES:
            paths.in_force(each, "trial", 0)
        self.shop = Shop([Wire(self.judge, self._fate), Wire(self.spare, lambda *_: 40_000)], paths)

    def _fate(self, target: Target, now_us: int) -> int:
        place = PLACE[target.name]
        if place >= TARGETS:  # the hops and services share the line's fate, but die no death of their own
            return LOST if self.channel.is_silent(now_us + self.offset_us) else 15_000
        if self.lose_next in {place, ANY}:
            self.lose_next = NONE
            return LOST
        return self.channel.fate(place, now_us + self.offset_us)

    def run_until(self, end_us: int, *, skip: bool = True) -> None:
        """Live until that moment of the channel."""
        shop = self.shop
        while shop.now_us + self.offset_us < end_us:
            if skip and shop.now_us > WARM_US and self.judge.is_calm(shop.now_us) and shop.paths.in_use() == {"trial"}:
                self._skip(end_us)
            shop.run_until(min(shop.now_us + SECOND // 4, end_us - self.offset_us))

    def _skip(self, end_us: int) -> None:
        now_us = self.shop.now_us + self.offset_us
        quiet_us = min(self.channel.events.next(now_us), end_us) - now_us
        many = quiet_us // self.settings.base_us - 1
        if many < 1 or self.lose_next != NONE:
            return
        loss, alone = self.channel.loss_at(now_us)
        well = int(math.log(1 - self.rng.random()) / math.log(1 - loss))
        skipped_us = min(many, well) * self.settings.base_us
        self.offset_us += skipped_us
        self._save(skipped_us)
        losses = self.judge.losses
        decayed = losses.usual * (1 - LOSS_GAIN) ** (skipped_us // self.settings.base_us)
        losses.usual = max(decayed, self.settings.loss_floor)
        paths = self.shop.paths  # for them the past moves away
        for past in (paths._switched_us, paths._returned_us, paths._verified_us):  # noqa: SLF001 - only a skip needs to reach in here
            past.update({name: at_us - skipped_us for name, at_us in past.items()})  # type: ignore[misc]  # names of either kind
        if well < many:
            common = self.channel.model.loss
            (self.lose_next,) = self.rng.choices([ANY, *range(TARGETS)], [common, *alone])

    def _save(self, skipped_us: int) -> None:
        """What the quiet would have left in the purse."""
        purse = self.judge._asking._budgets[True]  # noqa: SLF001 - only a skip needs to reach in here
        saved = skipped_us * (purse._drop - self._quiet_bytes_per_us())  # noqa: SLF001 - the same
        purse._held = min(purse._full, purse._held + saved)  # noqa: SLF001 - the same

    def _quiet_bytes_per_us(self) -> float:
        """What the line costs while nothing happens."""
        icmp = SIZE_BYTES["icmp"] / self.settings.base_us + 2 * SIZE_BYTES["icmp"] / self.settings.hop_us
        return icmp + (SIZE_BYTES["dns"] + SIZE_BYTES["http"] + SIZE_BYTES["tcp"]) / self.settings.service_us

    def seen(self) -> Seen:
        """What happened."""
        switches = [
            (at_us, action.why)
            for at_us, action in self.shop.log
            if isinstance(action, Switch) and action.traffic_class == "payments" and action.away_from == "trial"
        ]
        spent = self.judge.spent_bytes + self.offset_us * self._quiet_bytes_per_us()
        probes = sum(wire.probes for wire in self.shop.wires.values())
        lived_us = self.shop.now_us + self.offset_us
        return Seen(switches, spent * DAY / lived_us, probes, self.judge.patience.us)


def ordinary(model: Any, days: float, seed: int = 1, settings: Settings | None = None) -> Seen:
    """Days on which nothing fails: every switch is a false one."""
    ours = Ours(Channel(model, days, seed), model.kind, settings, seed=seed)
    ours.run_until(int(days * DAY))
    return ours.seen()


def outages(model: Any, many: int, settings: Settings | None = None, seed: int = 2) -> list[float]:
    """Delays in seconds from the begin of total silences of a minute to the switch; infinite where none came."""
    spans = _spans(many, lasts_s=60, apart_s=600, seed=seed)
    channel = Channel(model, many * 600 * SECOND / DAY, seed, down=spans)
    return _faults(channel, spans, settings)[0]


def brownouts(
    model: Any, many: int, loss: float, settings: Settings | None = None, seed: int = 3
) -> tuple[list[float], list[int]]:
    """Delays to the switch, and how many switches away from the line each brownout of ten minutes brought."""
    spans = _spans(many, lasts_s=600, apart_s=2_400, seed=seed)
    channel = Channel(model, many * 2_400 * SECOND / DAY, seed, brown=spans, brown_loss=loss)
    return _faults(channel, spans, settings)


def _spans(many: int, *, lasts_s: int, apart_s: int, seed: int) -> Spans:
    rng = random.Random(seed)
    begins = [n * apart_s * SECOND + rng.randrange(120 * SECOND, 240 * SECOND) for n in range(many)]
    return Spans([(begin, begin + lasts_s * SECOND) for begin in begins])


def _faults(channel: Channel, spans: Spans, settings: Settings | None) -> tuple[list[float], list[int]]:
    ours = Ours(channel, channel.model.kind, settings, seed=channel.seed)
    delays, counts = [], []
    for begin, end in spans.spans:
        ours.run_until(begin)
        known = len(ours.seen().switches)
        offset_us = ours.offset_us
        ours.run_until(end, skip=False)
        made = ours.seen().switches[known:]
        counts.append(len(made))
        delays.append((made[0][0] + offset_us - begin) / SECOND if made else math.inf)
    return delays, counts
