"""What can have happened to a shop's lines: what the owner said of them, what a guard saw, what was told to whom.

What a guard reports bears the guard's own mark for it, and the mark is in the subject: told again, or told to two nodes,
it folds into one row. Moments in a report are by the guard's clock. Time that no report speaks of is *cannot tell*.
"""

from typing import ClassVar, Literal

from lancar.kernel.shape import Fact, Sealed
from lancar.lines.facts.reported import Checked, CheckName, ClassTraffic, Evidence, FoundLine, Layer, LineKind, TrafficClass


def told_person(branch: str) -> str:
    """Under whose key the address for a branch's alerts is sealed."""
    return f"lines-{branch}"


class LineDescribed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """What the owner knows of a line: by contract, by bill, by looking at the cables.

    `promised_ppm`: the uptime promised, in millionths (99,5 % = 995_000). `power` and `way` are short words for the power
    strip it hangs on and the way its cable comes in; lines that share one fall together.
    """

    KIND: ClassVar[str] = "lines.line_described"

    branch: str
    line: str
    version: int
    name: str
    provider: str = ""
    kind: LineKind = "fiber"
    metered: bool = False
    daily_budget_mb: int = 0
    priority: int = 0
    promised_ppm: int = 0
    down_kbps: int = 0
    up_kbps: int = 0
    price_month: int = 0
    contract: str = ""
    power: str = ""
    on_ups: bool = False
    way: str = ""
    planned: bool = False
    """Not here yet: for what-if only."""

    def subject(self) -> str:
        """The line."""
        return f"line/{self.branch}/{self.line}"


class LineRetired(Fact, frozen=True, kw_only=True):
    """The shop has this line no more; what it did stays."""

    KIND: ClassVar[str] = "lines.line_retired"

    branch: str
    line: str
    version: int

    def subject(self) -> str:
        """The line."""
        return f"line/{self.branch}/{self.line}"


class GuardReported(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A guard started, or found other lines than before. `trouble` are codes of what keeps it from its work."""

    KIND: ClassVar[str] = "lines.guard_reported"

    branch: str
    guard: str
    boot: str
    at_ms: int
    release: str = ""
    lines: tuple[FoundLine, ...] = ()
    trouble: tuple[str, ...] = ()

    def subject(self) -> str:
        """The guard."""
        return f"guard/{self.branch}/{self.guard}"


class _OfOutage(Fact, frozen=True, kw_only=True):
    branch: str
    guard: str
    outage: str
    line: str
    at_ms: int

    def subject(self) -> str:
        """The outage, by the guard's mark: its beginning and its end are folded together, whichever comes first."""
        return f"outage/{self.branch}/{self.outage}"


class LineFailed(_OfOutage, frozen=True, kw_only=True, omit_defaults=True):
    """A line went down or became bad, with the evidence. `at_ms` is when it began, not when it was noticed.

    `noticed_ms` later the guard was sure. `loss_permille`, `rtt_us` and `jitter_us` are what it measured in the end.
    """

    KIND: ClassVar[str] = "lines.line_failed"

    state: Literal["degraded", "down"] = "down"
    layer: Layer = ""
    why: str = ""
    noticed_ms: int = 0
    loss_permille: int = 1_000
    rtt_us: int = 0
    jitter_us: int = 0
    evidence: Evidence = Evidence()


class LineReturned(_OfOutage, frozen=True, kw_only=True, omit_defaults=True):
    """A line came back. `unknown_ms` of the time between nobody could tell, such as while the guard itself was off."""

    KIND: ClassVar[str] = "lines.line_returned"

    unknown_ms: int = 0
    loss_permille: int = 0
    rtt_us: int = 0
    jitter_us: int = 0


class PathSwitched(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Traffic goes another way from now on: of one class, or of all ("").

    `now` "" means that no line is left; with `why` "unknown", that the guard can tell of none whether it lives.
    `silence_ms` is for how long nothing came through before; `took_us` how long the switch itself took.
    """

    KIND: ClassVar[str] = "lines.path_switched"

    branch: str
    guard: str
    switch: str
    at_ms: int
    traffic: TrafficClass | Literal[""] = ""
    was: str = ""
    now: str = ""
    why: Literal["start", "down", "degraded", "return", "drill", "policy", "person", "unknown"] = "down"
    outage: str = ""
    silence_ms: int = 0
    took_us: int = 0
    verified: bool = False

    def subject(self) -> str:
        """The branch's way out: what counts is the latest switch, whichever is heard of last."""
        return f"path/{self.branch}"


class HourReported(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """How a line was in one hour, as far as one run of a guard (`boot`) saw it.

    up + degraded + down ≤ 3,600 s; the rest is *cannot tell*. Two runs within one hour make two reports. `used_s`: so long
    it carried the shop's traffic. `vital_peak_bytes`: the fullest minute of the vital classes together.
    """

    KIND: ClassVar[str] = "lines.hour_reported"

    branch: str
    guard: str
    boot: str
    line: str
    hour_ms: int
    up_s: int = 0
    degraded_s: int = 0
    down_s: int = 0
    used_s: int = 0
    probes: int = 0
    lost: int = 0
    loss_permille: int = 0
    rtt_p50_us: int = 0
    rtt_p95_us: int = 0
    jitter_us: int = 0
    probe_bytes: int = 0
    checks: int = 0
    """How often DNS, TLS and an empty page were tried through the line, and how often that did not work (`checks_bad`)."""
    checks_bad: int = 0
    down_kbps: int = 0
    """What a trial within the line's budget measured; 0: not measured."""
    up_kbps: int = 0
    seen_down_kbps: int = 0
    """What it carried in its fullest minute, or in a trial that was over too soon: it can do no less. No rate of the line."""
    seen_up_kbps: int = 0
    traffic: tuple[ClassTraffic, ...] = ()
    vital_peak_bytes: int = 0

    def subject(self) -> str:
        """The hour of the line."""
        return f"hour/{self.branch}/{self.line}/{self.hour_ms}"


class DrillAsked(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The owner wants a drill: at once, in the next quiet minutes, or at a time of their choice."""

    KIND: ClassVar[str] = "lines.drill_asked"

    branch: str
    drill: str
    line: str = ""
    """The line to leave for the while; "": the one in use."""
    when: Literal["now", "quiet", "at"] = "now"
    at_ms: int = 0

    def subject(self) -> str:
        """The drill."""
        return f"drill/{self.branch}/{self.drill}"


class DrillDone(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A drill, as it went. `silence_ms`: so long nothing came through while switching (-1: nobody spoke); `back_ms`: back again.

    `untried`: what the shop needs and the guard could not ask for; `stayed`: what may not take the spare line by its settings.
    `refused` means that it would have hurt, and `why` says how (`taken_back`: the owner wanted it no more, `guard` is "" then);
    `aborted`, that it was broken off and the old path is back.
    """

    KIND: ClassVar[str] = "lines.drill_done"

    branch: str
    guard: str
    drill: str
    at_ms: int
    line: str = ""
    spare: str = ""
    outcome: Literal["passed", "partly", "failed", "refused", "aborted"] = "passed"
    why: str = ""
    silence_ms: int = 0
    away_s: int = 0
    back_ms: int = 0
    back: bool = True
    checks: tuple[Checked, ...] = ()
    down_kbps: int = 0
    up_kbps: int = 0
    untried: tuple[CheckName, ...] = ()
    stayed: tuple[TrafficClass, ...] = ()

    def subject(self) -> str:
        """The drill."""
        return f"drill/{self.branch}/{self.drill}"


class DrillsPlanned(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """How often the owner wants to be reminded of a drill; 0 days: never."""

    KIND: ClassVar[str] = "lines.drills_planned"

    branch: str
    version: int
    every_days: int = 30
    minute_of_day: int = -1
    """When the guard may do it by itself, in local minutes; -1: only when somebody asks."""

    def subject(self) -> str:
        """The branch's plan."""
        return f"drills/{self.branch}"


class PowerSeen(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A UPS says something new: it is on battery, on mains again, or runs low."""

    KIND: ClassVar[str] = "lines.power_seen"

    branch: str
    ups: str
    at_ms: int
    state: Literal["online", "on_battery", "low", "unknown"] = "unknown"
    charge_percent: int = -1
    runtime_s: int = -1
    load_percent: int = -1
    model: str = ""

    def subject(self) -> str:
        """The UPS."""
        return f"ups/{self.branch}/{self.ups}"


class AlertsSet(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Whom to tell about a branch's lines, after how long, and when to let them sleep. No address: nobody."""

    KIND: ClassVar[str] = "lines.alerts_set"

    branch: str
    version: int
    address: Sealed | None = None
    sent_by: Literal["shop", "hub"] = "shop"
    after_min: int = 10
    """So long a line must be gone before anybody is told; a shop with no line at all is told of twice as fast."""
    quiet_from_min: int = 1_320
    quiet_to_min: int = 360
    """Local minutes of the day; equal: never quiet. What happened in the night is told in the morning if it lasts."""

    def subject(self) -> str:
        """Whoever is told in this branch: to forget them is to forget the address."""
        return f"person/{told_person(self.branch)}"


class AlertTold(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A letter about a line went out, or turned out not to be needed, and why."""

    KIND: ClassVar[str] = "lines.alert_told"

    branch: str
    alert: str
    sent: bool
    why: str = ""

    def subject(self) -> str:
        """The alert."""
        return f"alert/{self.branch}/{self.alert}"


class OutageReckoned(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """What a stretch without internet, or without one line, did to the shop's sales, as a range and how it was found.

    `cut_s`: how long the shop had no way out at all; `spared_s`: how long a spare line carried it. Expected sales are those
    of the same hours of `weeks` earlier weeks, from the lower to the upper quarter; `lost` is what is missing in the cut,
    `saved` what such a time usually costs this shop when it has no way out.
    """

    KIND: ClassVar[str] = "lines.outage_reckoned"

    branch: str
    outage: str
    version: int
    from_ms: int
    to_ms: int
    cut_s: int = 0
    spared_s: int = 0
    weeks: int = 0
    expected_low: int = 0
    expected_high: int = 0
    made: int = 0
    lost_low: int = 0
    lost_high: int = 0
    saved_low: int = 0
    saved_high: int = 0
    cashless_low: int = 0
    """Cashless payments (QRIS, cards, e-wallets) usually taken in such a time and not taken now."""
    cashless_high: int = 0
    delayed: int = 0
    """Sales whose money could only be claimed and had to be looked up later."""

    def subject(self) -> str:
        """The outage's bill; a later reckoning knows more sales."""
        return f"outage_cost/{self.branch}/{self.outage}"
