"""What can be wished about the lines: by the owner, by a guard, by a node.

A guard's reports may come late, in any order and more than once: what has been said is answered without a new fact.
`branch` may stay empty in a report: it is the guard's own, or the only one there is.
"""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from lancar.identity.commands import NODE_RIGHT
from lancar.kernel.shape import Command
from lancar.lines.facts.reported import (
    Checked,
    CheckName,
    ClassTraffic,
    Code,
    Count,
    Evidence,
    FoundLine,
    HourSeconds,
    Layer,
    LineKind,
    Mark,
    MaybeMark,
    MaybeSlug,
    Moment,
    Permille,
    Short,
    Slug,
    TrafficClass,
)
from lancar.values.patterns import whole

SEE, MANAGE, REPORT = "see_lines", "manage_lines", "report_lines"
"""Looking at the lines; describing them, drills and alerts; a guard's reports."""

Place = Annotated[str, Meta(max_length=80, pattern=whole("[A-Za-z0-9._-]*"))]
Branch = Annotated[str, Meta(min_length=1, max_length=80, pattern=whole("[A-Za-z0-9._-]+"))]
Name = Annotated[str, Meta(min_length=1, max_length=60, pattern=r"\S")]
Rupiah = Annotated[int, Meta(ge=0, le=999_999_999_999)]
Ppm = Annotated[int, Meta(ge=0, le=1_000_000)]
Kbps = Annotated[int, Meta(ge=0, le=100_000_000)]
Minute = Annotated[int, Meta(ge=0, le=1_439)]
_MAIL = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{1,188}"
"""One plain address (RFC 5321, Mailbox, without quoting): nothing in it can end a header or name a second recipient."""
MaybeMail = Annotated[str, Meta(pattern=whole(f"({_MAIL})?"))]


class DescribeLine(Command, frozen=True, kw_only=True):
    """Say what is known of a line: provider, promise, price, power, way in. `planned`: for what-if, not here yet."""

    NAME: ClassVar[str] = "lines.describe_line"
    NEEDS: ClassVar[str] = MANAGE
    branch: Branch
    line: Slug
    name: Name
    provider: Short = ""
    kind: LineKind = "fiber"
    metered: bool = False
    daily_budget_mb: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    priority: Annotated[int, Meta(ge=0, le=100)] = 0
    promised_ppm: Ppm = 0
    down_kbps: Kbps = 0
    up_kbps: Kbps = 0
    price_month: Rupiah = 0
    contract: Short = ""
    power: Annotated[str, Meta(max_length=40)] = ""
    on_ups: bool = False
    way: Annotated[str, Meta(max_length=40)] = ""
    planned: bool = False


class RetireLine(Command, frozen=True, kw_only=True):
    """Take a line off the list that the shop has no more."""

    NAME: ClassVar[str] = "lines.retire_line"
    NEEDS: ClassVar[str] = MANAGE
    branch: Branch
    line: Slug


class ReportGuard(Command, frozen=True, kw_only=True):
    """A guard started, or found other lines, or meets trouble. `boot` names this run of it."""

    NAME: ClassVar[str] = "lines.report_guard"
    NEEDS: ClassVar[str] = REPORT
    branch: Place = ""
    guard: Slug
    boot: Mark
    at_ms: Moment
    release: Annotated[str, Meta(max_length=40)] = ""
    lines: Annotated[tuple[FoundLine, ...], Meta(max_length=16)] = ()
    trouble: Annotated[tuple[Code, ...], Meta(max_length=20)] = ()


class ReportFailure(Command, frozen=True, kw_only=True):
    """A line went down or became bad. `at_ms` is when it began; `noticed_ms` later the guard was sure."""

    NAME: ClassVar[str] = "lines.report_failure"
    NEEDS: ClassVar[str] = REPORT
    branch: Place = ""
    guard: Slug
    outage: Mark
    line: Slug
    at_ms: Moment
    state: Literal["degraded", "down"] = "down"
    layer: Layer = ""
    why: Code = ""
    noticed_ms: Count = 0
    loss_permille: Permille = 1_000
    rtt_us: Count = 0
    jitter_us: Count = 0
    evidence: Evidence = Evidence()


class ReportReturn(Command, frozen=True, kw_only=True):
    """A line came back; `outage` is the mark of its failure."""

    NAME: ClassVar[str] = "lines.report_return"
    NEEDS: ClassVar[str] = REPORT
    branch: Place = ""
    guard: Slug
    outage: Mark
    line: Slug
    at_ms: Moment
    unknown_ms: Count = 0
    loss_permille: Permille = 0
    rtt_us: Count = 0
    jitter_us: Count = 0


class ReportSwitch(Command, frozen=True, kw_only=True):
    """Traffic goes another way: of one class, or of all (""). `now` "": none is left (`down`), or known (`unknown`)."""

    NAME: ClassVar[str] = "lines.report_switch"
    NEEDS: ClassVar[str] = REPORT
    branch: Place = ""
    guard: Slug
    switch: Mark
    at_ms: Moment
    traffic: TrafficClass | Literal[""] = ""
    was: MaybeSlug = ""
    now: MaybeSlug = ""
    why: Literal["start", "down", "degraded", "return", "drill", "policy", "person", "unknown"] = "down"
    outage: MaybeMark = ""
    silence_ms: Count = 0
    took_us: Count = 0
    verified: bool = False


class ReportHour(Command, frozen=True, kw_only=True):
    """How a line was in an hour, as far as this run of the guard saw it. What is missing to 3,600 s nobody can tell."""

    NAME: ClassVar[str] = "lines.report_hour"
    NEEDS: ClassVar[str] = REPORT
    branch: Place = ""
    guard: Slug
    boot: Mark
    line: Slug
    hour_ms: Annotated[int, Meta(ge=0, le=2**53 - 1, multiple_of=3_600_000)]
    up_s: HourSeconds = 0
    degraded_s: HourSeconds = 0
    down_s: HourSeconds = 0
    used_s: HourSeconds = 0
    probes: Count = 0
    lost: Count = 0
    loss_permille: Permille = 0
    rtt_p50_us: Count = 0
    rtt_p95_us: Count = 0
    jitter_us: Count = 0
    probe_bytes: Count = 0
    checks: Count = 0
    checks_bad: Count = 0
    down_kbps: Kbps = 0
    up_kbps: Kbps = 0
    seen_down_kbps: Kbps = 0
    seen_up_kbps: Kbps = 0
    traffic: Annotated[tuple[ClassTraffic, ...], Meta(max_length=7)] = ()
    vital_peak_bytes: Count = 0


class ReportDrill(Command, frozen=True, kw_only=True):
    """How a drill went. `drill` is the mark it was asked under (`lines.guard_orders`), or the guard's own.

    `silence_ms` -1: nobody in the shop spoke, so it was not measured. `untried` could not be asked, for the guard's settings name
    no place; `stayed` may not take the spare line, by the guard's settings.
    """

    NAME: ClassVar[str] = "lines.report_drill"
    NEEDS: ClassVar[str] = REPORT
    branch: Place = ""
    guard: Slug
    drill: Mark
    at_ms: Moment
    line: MaybeSlug = ""
    spare: MaybeSlug = ""
    outcome: Literal["passed", "partly", "failed", "refused", "aborted"] = "passed"
    why: Code = ""
    silence_ms: Annotated[int, Meta(ge=-1, le=2**53 - 1)] = 0
    away_s: Count = 0
    back_ms: Count = 0
    back: bool = True
    checks: Annotated[tuple[Checked, ...], Meta(max_length=12)] = ()
    untried: Annotated[tuple[CheckName, ...], Meta(max_length=5)] = ()
    stayed: Annotated[tuple[TrafficClass, ...], Meta(max_length=7)] = ()
    down_kbps: Kbps = 0
    up_kbps: Kbps = 0


class ReportPower(Command, frozen=True, kw_only=True):
    """What a UPS says; only what is new is written down. Unknown numbers are -1."""

    NAME: ClassVar[str] = "lines.report_power"
    NEEDS: ClassVar[str] = REPORT
    branch: Place = ""
    ups: Slug
    at_ms: Moment
    state: Literal["online", "on_battery", "low", "unknown"] = "unknown"
    charge_percent: Annotated[int, Meta(ge=-1, le=100)] = -1
    runtime_s: Annotated[int, Meta(ge=-1, le=10_000_000)] = -1
    load_percent: Annotated[int, Meta(ge=-1, le=1_000)] = -1
    model: Short = ""


class AskDrill(Command, frozen=True, kw_only=True):
    """Have the guard leave a line on purpose for a minute ("" the one in use) and tell how it went."""

    NAME: ClassVar[str] = "lines.ask_drill"
    NEEDS: ClassVar[str] = MANAGE
    branch: Branch
    line: MaybeSlug = ""
    when: Literal["now", "quiet", "at"] = "now"
    at_ms: Moment = 0


class DropDrill(Command, frozen=True, kw_only=True):
    """Take a drill back that waits for its time or for the guard. One that has begun is carried out."""

    NAME: ClassVar[str] = "lines.drop_drill"
    NEEDS: ClassVar[str] = MANAGE
    branch: Branch
    drill: Mark


class PlanDrills(Command, frozen=True, kw_only=True):
    """Say how often to be reminded of a drill (0: never), and when the guard may do one by itself (-1: never)."""

    NAME: ClassVar[str] = "lines.plan_drills"
    NEEDS: ClassVar[str] = MANAGE
    branch: Branch
    every_days: Annotated[int, Meta(ge=0, le=365)] = 30
    minute_of_day: Annotated[int, Meta(ge=-1, le=1_439)] = -1


class SetAlerts(Command, frozen=True, kw_only=True):
    """Say whom to write to about a branch's lines, after how long, and when not; no address: nobody."""

    NAME: ClassVar[str] = "lines.set_alerts"
    NEEDS: ClassVar[str] = MANAGE
    branch: Branch
    address: MaybeMail = ""
    sent_by: Literal["shop", "hub"] = "shop"
    after_min: Annotated[int, Meta(ge=1, le=1_440)] = 10
    quiet_from_min: Minute = 1_320
    quiet_to_min: Minute = 360


class NoteAlert(Command, frozen=True, kw_only=True):
    """What became of a letter about a line. For the node that sends."""

    NAME: ClassVar[str] = "lines.note_alert"
    NEEDS: ClassVar[str] = NODE_RIGHT
    branch: Branch
    alert: Annotated[str, Meta(min_length=1, max_length=120)]
    sent: bool
    why: Code = ""


class ReckonOutage(Command, frozen=True, kw_only=True):
    """Reckon what an outage did to the sales, with what is known now. For the node itself, when it ends and in the evening."""

    NAME: ClassVar[str] = "lines.reckon_outage"
    NEEDS: ClassVar[str] = NODE_RIGHT
    branch: Branch
    outage: Mark
