"""What the owner should know about their spare line: where one thing takes all lines, drills, how much it must carry, costs."""

from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, Literal

from msgspec import Meta, Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.lines.commands import MANAGE, REPORT, SEE, Kbps, Place
from lancar.lines.facts.reported import Checked, CheckName, Moment, TrafficClass
from lancar.lines.views.now import DESCRIBED, HOUR_MS, Described, newest_guard
from lancar.lines.views.states import Drill
from lancar.lines.views.tables import alert_terms, drill_plans, drills
from lancar.lines.views.telling import MINUTE_MS
from lancar.stock.views.calendar import day_setting
from lancar.values.bandwidth import HourCarried, hours_too_thin, vital_need
from lancar.values.time import business_day, day_start_ms

book = Rulebook()
DAY_MS = 24 * HOUR_MS
WIRED = frozenset({"fiber", "copper"})
USUAL_DAYS = 30
OWN_LATE_MS = 30 * MINUTE_MS
"""So long after its minute a guard may still begin the drill that it does by itself."""
WAITS_MS = 3 * HOUR_MS
"""A drill that nobody did for so long, or for so long after its time, is forgotten; another one may be asked for."""
SHOWN = 24

WeakCode = Literal["no_spare", "one_provider", "one_power", "one_way", "no_ups", "all_wired", "never_tried", "not_described"]


class Weak(Struct, frozen=True, kw_only=True):
    """One thing that takes several lines with it. `lines` are those it takes; `what` names it, where it has a name."""

    code: WeakCode
    lines: list[str]
    what: str = ""


class AskedWeakPoints(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Single points of failure, by what the owner described; the gravest first."""

    NAME: ClassVar[str] = "lines.weak_points"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = list[Weak]

    branch: Place


_UPS = Query("SELECT p.ups FROM lines_power AS p WHERE p.tenant = :tenant AND p.branch = :branch AND p.gone = 0")
_TRIED = Query(
    "SELECT d.drill FROM lines_drills AS d WHERE d.tenant = :tenant AND d.branch = :branch AND d.outcome IN ('passed', 'partly')"
    " LIMIT 1"
)
_FOUND_OUTAGE = Query(
    "SELECT h.line FROM lines_hours AS h WHERE h.tenant = :tenant AND h.branch = :branch GROUP BY h.line ORDER BY h.line"
)


@book.answer(AskedWeakPoints)
def answer_weak_points(asked: AskedWeakPoints, see: See) -> list[Weak]:
    """Nothing is guessed: two lines whose provider nobody wrote down, here or in the guard's settings, are not taken for one."""
    said: list[Described] = list(see.rows(DESCRIBED, branch=asked.branch))
    told = {row.line for row in said}
    here = [row for row in said if not row.planned]
    names = [row.line for row in here]
    watched = {one.line: one for one in newest_guard(see, asked.branch).lines if one.line not in told}
    seen = {row[0] for row in see.rows(_FOUND_OUTAGE, branch=asked.branch)} - told
    unsaid = sorted({*seen, *watched})
    here += [Described(one.line, one.line, one.provider, one.kind, priority=one.priority) for one in watched.values()]
    here.sort(key=lambda row: (row.priority, row.line))
    found = weak_points(here, tried=bool(see.rows(_TRIED, branch=asked.branch)), ups=bool(see.rows(_UPS, branch=asked.branch)))
    if unsaid:
        found.append(Weak(code="not_described", lines=unsaid))
    if len({*names, *unsaid}) > 1:
        return [one for one in found if one.code != "no_spare"]
    return found


def weak_points(here: Sequence[Described], *, tried: bool, ups: bool) -> list[Weak]:
    """What takes all lines at once, or the one there is."""
    names = [row.line for row in here]
    if len(here) < 2:  # noqa: PLR2004 - a spare line makes two
        return [Weak(code="no_spare", lines=names)] if here else []
    found: list[Weak] = []
    for code, said in (("one_provider", "provider"), ("one_way", "way"), ("one_power", "power")):
        words = {getattr(row, said).strip().casefold() for row in here}
        if len(words) == 1 and "" not in words:
            found.append(Weak(code=code, lines=names, what=getattr(here[0], said)))  # type: ignore[arg-type]  # one of the codes
    if all(row.kind in WIRED for row in here):
        found.append(Weak(code="all_wired", lines=names))
    if not ups and not any(row.on_ups for row in here):
        found.append(Weak(code="no_ups", lines=names))
    if not tried:
        found.append(Weak(code="never_tried", lines=names[1:]))
    return found


class DrillLine(Struct, frozen=True, kw_only=True):
    """A drill. `outcome` "" while it waits for the guard; `silence_ms` -1: not measured; `untried`: not asked for."""

    drill: str
    asked_ms: int
    when: str
    want_ms: int
    done_ms: int
    line: str
    spare: str
    outcome: str
    why: str
    silence_ms: int
    away_s: int
    back_ms: int
    back: bool
    checks: tuple[Checked, ...]
    untried: tuple[CheckName, ...]
    stayed: tuple[TrafficClass, ...]
    down_kbps: int
    up_kbps: int


class Drills(Struct, frozen=True, kw_only=True):
    """Drills so far, the newest first, and when the next is due (0: nobody wants to be reminded)."""

    every_days: int
    minute_of_day: int
    due_ms: int
    drills: list[DrillLine]


class AskedDrills(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The drills of a branch."""

    NAME: ClassVar[str] = "lines.drills"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = Drills

    branch: Place


_DRILLS = Query(
    "SELECT d.subject FROM lines_drills AS d WHERE d.tenant = :tenant AND d.branch = :branch"
    " ORDER BY CASE WHEN d.done_ms > 0 THEN d.done_ms ELSE d.asked_ms END DESC, d.subject LIMIT :most"
)


@book.answer(AskedDrills)
def answer_drills(asked: AskedDrills, see: See) -> Drills:
    """With the plan."""
    every_days, minute = see.get(drill_plans, asked.branch) or (USUAL_DAYS, -1)
    known: list[Drill] = [see.get(drills, row[0]) for row in see.rows(_DRILLS, branch=asked.branch, most=SHOWN)]
    last_ms = max((one.done_ms for one in known if one.outcome in {"passed", "partly", "failed"}), default=0)
    due_ms = last_ms + every_days * DAY_MS if every_days else 0
    shown = [DrillLine(**{name: getattr(one, name) for name in DrillLine.__struct_fields__}) for one in known]
    return Drills(every_days=every_days, minute_of_day=minute, due_ms=due_ms, drills=shown)


class Orders(Struct, frozen=True, kw_only=True):
    """What a guard should know of the owner: the drill that waits, when it may drill by itself, what each line is.

    `own_at_ms`: the next moment, or one of the last half hour, at which a drill is due and the owner lets the guard do it by
    itself; 0: never. The guard needs to know no time zone.
    """

    drill: str
    drill_line: str
    drill_when: str
    drill_at_ms: int
    minute_of_day: int
    due_ms: int
    own_at_ms: int
    lines: list[str]


class AskedGuardOrders(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the owner wants of the guard of a branch now: the oldest drill that waits, `drill` "" for none."""

    NAME: ClassVar[str] = "lines.guard_orders"
    NEEDS: ClassVar[str] = REPORT
    ANSWER: ClassVar[Any] = Orders

    branch: Place = ""
    now_ms: Moment


_GUARDED = Query("SELECT g.branch FROM lines_guards AS g WHERE g.tenant = :tenant GROUP BY g.branch ORDER BY g.branch")
_WAITING = Query(
    "SELECT d.subject FROM lines_drills AS d WHERE d.tenant = :tenant AND d.done_ms = 0 AND d.due_ms >= :since_ms"
    " AND d.asked_ms > 0 AND (:branch = '' OR d.branch = :branch) ORDER BY d.due_ms LIMIT 1"
)


@book.answer(AskedGuardOrders)
def answer_guard_orders(asked: AskedGuardOrders, see: See) -> Orders:
    """A drill nobody did for three hours, or three hours after its time, is forgotten."""
    rows = see.rows(_WAITING, branch=asked.branch, since_ms=asked.now_ms - WAITS_MS)
    waiting: Drill = see.get(drills, rows[0][0]) if rows else Drill()
    branch = asked.branch or _only_guarded(see)
    told = answer_drills(AskedDrills(branch=branch), see)
    return Orders(
        drill=waiting.drill, drill_line=waiting.want_line, drill_when=waiting.when, drill_at_ms=waiting.want_ms,
        minute_of_day=told.minute_of_day, due_ms=told.due_ms,
        own_at_ms=_own_at_ms(told, asked.now_ms, day_setting(see, branch).zone_min),
        lines=[row.line for row in see.rows(DESCRIBED, branch=branch) if not row.planned],
    )  # fmt: skip


def _only_guarded(see: See) -> str:
    """The branch that has a guard, where there is one such branch; a guard that names none means that one."""
    there = see.rows(_GUARDED)
    return there[0][0] if len(there) == 1 else ""


def _own_at_ms(told: Drills, now_ms: int, zone_min: int) -> int:
    if told.minute_of_day < 0 or not told.every_days:
        return 0
    from_ms = max(told.due_ms, now_ms - OWN_LATE_MS)
    at_ms = day_start_ms(business_day(from_ms, zone_min), zone_min) + told.minute_of_day * MINUTE_MS
    return at_ms if at_ms >= from_ms else at_ms + DAY_MS


class Emergency(Struct, frozen=True, kw_only=True):
    """What a spare line must carry, and whether the one asked about does. `worst_hour_ms` 0: only the floor speaks.

    `has_kbps` is what a trial measured or a contract would give; `seen_kbps` what the line carried at the least, which may prove
    that it suffices and never that it does not. `thin_hours` of `hours` would not have fitted. `answer`: enough, thin, unknown
    (not measured yet). `unnamed_permille` of the bytes went over the web's ports to addresses that nobody named.
    """

    need_kbps: int
    floor_kbps: int
    worst_hour_ms: int
    worst_bytes: int
    hours: int
    thin_hours: int
    tills: int
    line: str
    has_kbps: int
    seen_kbps: int
    measured_ms: int
    answer: Literal["enough", "thin", "unknown"]
    unnamed_permille: int


class AskedEmergency(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How much the vital functions need, over 30 days, beside what a line has, or would have (`rate_kbps`, what-if).

    `tills` is a what-if as well: with so many tills; 0: as many as there are.
    """

    NAME: ClassVar[str] = "lines.emergency"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = Emergency

    branch: Place
    to_ms: Moment
    line: Place = ""
    rate_kbps: Kbps = 0
    days: Annotated[int, Meta(ge=1, le=90)] = 30
    tills: Annotated[int, Meta(ge=0, le=1_000)] = 0


_PEAKS = Query(
    "SELECT h.hour_ms, CAST(SUM(h.vital_peak_bytes) AS BIGINT) FROM lines_hours AS h WHERE h.tenant = :tenant"
    " AND h.branch = :branch AND h.hour_ms >= :from_ms AND h.hour_ms < :to_ms GROUP BY h.hour_ms ORDER BY h.hour_ms"
)
_RATES = Query(
    "SELECT COALESCE(CAST(MAX(CASE WHEN h.down_kbps < h.up_kbps THEN h.down_kbps ELSE h.up_kbps END) AS BIGINT), 0),"
    " COALESCE(CAST(MAX(h.seen_down_kbps) AS BIGINT), 0), COALESCE(CAST(MAX(h.seen_up_kbps) AS BIGINT), 0),"
    " COALESCE(CAST(MAX(CASE WHEN h.down_kbps > 0 AND h.up_kbps > 0 THEN h.hour_ms ELSE 0 END) AS BIGINT), 0)"
    " FROM lines_hours AS h"
    " WHERE h.tenant = :tenant AND h.branch = :branch AND h.line = :line AND h.hour_ms >= :from_ms AND h.hour_ms < :to_ms"
)
_UNNAMED = Query(
    "SELECT COALESCE(CAST(SUM(h.traffic_bytes) AS BIGINT), 0), COALESCE(CAST(SUM(h.unnamed_bytes) AS BIGINT), 0)"
    " FROM lines_hours AS h WHERE h.tenant = :tenant AND h.branch = :branch AND h.hour_ms >= :from_ms AND h.hour_ms < :to_ms"
)
_TILLS = Query(
    "SELECT COUNT(*) FROM identity_devices AS d WHERE d.tenant = :tenant AND d.kind = 'till' AND d.status = 'paired'"
    " AND d.branch = :branch"
)


@book.answer(AskedEmergency)
def answer_emergency(asked: AskedEmergency, see: See) -> Emergency:
    """The spare is the line asked about, else the second by the owner's order, else by the guard's."""
    where: dict[str, int | str] = {"branch": asked.branch, "from_ms": asked.to_ms - asked.days * DAY_MS, "to_ms": asked.to_ms}
    carried = [HourCarried(*row) for row in see.rows(_PEAKS, **where)]
    tills = asked.tills or int(see.one(_TILLS, branch=asked.branch)[0])
    need = vital_need(carried, tills)
    line = asked.line or second_line(asked.branch, see)
    tried, seen_down, seen_up, measured_ms = see.one(_RATES, line=line, **where) if line else (0, 0, 0, 0)
    seen = min(seen_down, seen_up)
    has = asked.rate_kbps or _planned_kbps(asked.branch, line, see)
    has = has or (max(tried, seen) if tried or seen >= need.need_kbps else 0)
    total_bytes, unnamed_bytes = see.one(_UNNAMED, **where)
    return Emergency(
        need_kbps=need.need_kbps, floor_kbps=need.floor_kbps, worst_hour_ms=need.worst_hour_ms, worst_bytes=need.worst_bytes,
        hours=need.hours, thin_hours=hours_too_thin(carried, has) if has else 0, tills=tills, line=line, has_kbps=has,
        seen_kbps=seen, measured_ms=measured_ms, answer="unknown" if not has else "enough" if has >= need.need_kbps else "thin",
        unnamed_permille=unnamed_bytes * 1_000 // total_bytes if total_bytes else 0,
    )  # fmt: skip


def _planned_kbps(branch: str, line: str, see: See) -> int:
    """What the contract of a line that is not here yet would give; 0 for one that is here."""
    return next(
        (min(row.down_kbps, row.up_kbps) for row in see.rows(DESCRIBED, branch=branch) if row.planned and row.line == line), 0
    )


def second_line(branch: str, see: See) -> str:
    """The spare: the second line by what the owner wrote down, else as the guard has them; "" where there is none."""
    here = [row.line for row in see.rows(DESCRIBED, branch=branch) if not row.planned]
    if len(here) < 2:  # noqa: PLR2004 - the first is no spare
        guard = newest_guard(see, branch)
        found = [one.line for one in sorted(guard.lines, key=lambda one: one.priority)]
        here += [line for line in found if line not in here]
    return here[1] if len(here) > 1 else ""


class AlertTerms(Struct, frozen=True, kw_only=True):
    """Whom to tell, and when."""

    address: str
    sent_by: str
    after_min: int
    quiet_from_min: int
    quiet_to_min: int


class AskedAlertTerms(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Whom to tell about a branch's lines; the usual terms without an address when nobody ever said."""

    NAME: ClassVar[str] = "lines.alert_terms"
    NEEDS: ClassVar[str] = MANAGE
    ANSWER: ClassVar[Any] = AlertTerms

    branch: Place


@book.answer(AskedAlertTerms)
def answer_alert_terms(asked: AskedAlertTerms, see: See) -> AlertTerms:
    """As they stand."""
    row = see.get(alert_terms, asked.branch) or ("", "shop", 10, 1_320, 360)
    return AlertTerms(**dict(zip(AlertTerms.__struct_fields__, row, strict=True)))
