"""How the lines are now, and what can be done over them."""

from typing import Any, ClassVar, NamedTuple

from msgspec import Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.lines import quality
from lancar.lines.commands import SEE, Place
from lancar.lines.facts.reported import FoundLine, Moment
from lancar.lines.views.states import Guard, Path
from lancar.lines.views.tables import guards, paths

book = Rulebook()
HOUR_MS = 3_600_000
HEARD_MS = 2 * HOUR_MS + 600_000
"""Hours are reported when they are over: a guard from whom nothing came for two and a bit is not heard."""

OPEN = Query(
    "SELECT o.line, o.severity, o.from_ms, o.outage FROM lines_outages AS o WHERE o.tenant = :tenant AND o.branch = :branch"
    " AND o.told = 1 AND o.to_ms = 0 ORDER BY o.from_ms"
)
_ENDED = Query(
    "SELECT o.line, CAST(MAX(o.to_ms) AS BIGINT) FROM lines_outages AS o WHERE o.tenant = :tenant AND o.branch = :branch"
    " AND o.to_ms > 0 GROUP BY o.line"
)
_LATEST = Query(
    "SELECT h.line, h.hour_ms, h.loss_permille, h.rtt_p50_us, h.rtt_p95_us, h.jitter_us, h.checks, h.checks_bad, h.up_s"
    " + h.degraded_s + h.down_s FROM lines_hours AS h WHERE h.tenant = :tenant AND h.branch = :branch AND h.hour_ms >= :since_ms"
    " ORDER BY h.hour_ms"
)
_RATES = Query(
    "SELECT h.line, CAST(MAX(h.down_kbps) AS BIGINT), CAST(MAX(h.up_kbps) AS BIGINT),"
    " CAST(MAX(h.seen_down_kbps) AS BIGINT), CAST(MAX(h.seen_up_kbps) AS BIGINT) FROM lines_hours AS h"
    " WHERE h.tenant = :tenant AND h.branch = :branch AND h.hour_ms >= :since_ms GROUP BY h.line"
)
GUARDS = Query("SELECT g.guard, g.at_ms FROM lines_guards AS g WHERE g.tenant = :tenant AND g.branch = :branch ORDER BY g.at_ms")
_POWER = Query(
    "SELECT p.ups, p.at_ms, p.state, p.charge_percent, p.runtime_s, p.load_percent, p.model FROM lines_power AS p"
    " WHERE p.tenant = :tenant AND p.branch = :branch AND p.gone = 0 ORDER BY p.ups"
)


class Described(NamedTuple):
    """A line as the owner describes it; the columns of `lines_lines`."""

    line: str
    name: str = ""
    provider: str = ""
    kind: str = ""
    metered: int = 0
    daily_budget_mb: int = 0
    priority: int = 0
    promised_ppm: int = 0
    down_kbps: int = 0
    up_kbps: int = 0
    price_month: int = 0
    contract: str = ""
    power: str = ""
    on_ups: int = 0
    way: str = ""
    planned: int = 0


DESCRIBED = Query(
    f"SELECT {', '.join(f'l.{name}' for name in Described._fields)} FROM lines_lines AS l"
    " WHERE l.tenant = :tenant AND l.branch = :branch AND l.gone = 0 ORDER BY l.planned, l.priority, l.line",
    Described,
)
_LAST_HOUR = Query("SELECT CAST(MAX(h.hour_ms) AS BIGINT) FROM lines_hours AS h WHERE h.tenant = :tenant AND h.branch = :branch")
RATE_DAYS = 14
"""A rate measured within so many days is what a line has."""


class OutcomeNow(Struct, frozen=True, kw_only=True):
    """Whether an activity works: `answer` yes, shaky, no or unknown; `what` decided it, with its measure and limits."""

    activity: str
    answer: str
    score_permille: int
    what: str
    measured: int
    good: int
    bad: int


class LineNow(Struct, frozen=True, kw_only=True):
    """One line. `state` is unknown when no guard has spoken of it lately; figures are of its last reported hour, -1 unknown."""

    line: str
    name: str
    provider: str
    kind: str
    metered: bool
    priority: int
    planned: bool
    described: bool
    interface: str
    state: str
    since_ms: int
    outage: str
    rtt_p50_us: int
    rtt_p95_us: int
    jitter_us: int
    loss_permille: int
    down_kbps: int
    up_kbps: int
    promised_ppm: int
    promised_down_kbps: int
    promised_up_kbps: int
    price_month: int
    daily_budget_mb: int
    contract: str
    power: str
    on_ups: bool
    way: str
    outcomes: list[OutcomeNow]


class UpsNow(Struct, frozen=True, kw_only=True):
    """A UPS as it last said; -1: it does not tell."""

    ups: str
    at_ms: int
    state: str
    charge_percent: int
    runtime_s: int
    load_percent: int
    model: str


class LinesNow(Struct, frozen=True, kw_only=True):
    """A branch's lines; `path` "" when there is no way out or nobody knows (`path_why` "" then). `spare`: a makeshift."""

    guard: str
    guard_release: str
    guard_trouble: tuple[str, ...]
    heard_ms: int
    path: str
    path_name: str
    path_since_ms: int
    path_why: str
    spare: bool
    lines: list[LineNow]
    power: list[UpsNow]


class AskedLinesNow(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a branch's lines are. `now_ms` is the asker's clock; 0: as of the last word of a guard."""

    NAME: ClassVar[str] = "lines.now"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = LinesNow

    branch: Place
    now_ms: Moment = 0


@book.answer(AskedLinesNow)
def answer_lines_now(asked: AskedLinesNow, see: See) -> LinesNow:
    """What the owner described, and what a guard found, together."""
    branch = asked.branch
    guard = newest_guard(see, branch)
    path: Path = see.get(paths, f"path/{branch}") or Path()
    way = path.way()
    latest = {row[0]: row[1:] for row in see.rows(_LATEST, branch=branch, since_ms=_since(asked, see))}
    heard_ms = max([guard.at_ms, way.at_ms, *(row[0] + HOUR_MS for row in latest.values())])
    made = _made(see, branch, guard, latest, asked.now_ms or heard_ms)
    names = {one.line: one.name for one in made}
    first = min((one for one in made if not one.planned), key=lambda one: (one.priority, one.line), default=None)
    return LinesNow(
        guard=guard.guard, guard_release=guard.release, guard_trouble=guard.trouble, heard_ms=heard_ms, path=way.line,
        path_name=names.get(way.line, way.line), path_since_ms=way.at_ms, path_why=way.why,
        spare=bool(way.line) and first is not None and way.line != first.line, lines=made,
        power=[UpsNow(**dict(zip(UpsNow.__struct_fields__, row, strict=True))) for row in see.rows(_POWER, branch=branch)],
    )  # fmt: skip


def newest_guard(see: See, branch: str) -> Guard:
    """The branch's guard that spoke last; an empty one when there is none."""
    newest = see.rows(GUARDS, branch=branch)
    return (see.get(guards, f"guard/{branch}/{newest[-1][0]}") if newest else None) or Guard()


def _since(asked: AskedLinesNow, see: See) -> int:
    if asked.now_ms:
        return asked.now_ms - 2 * 24 * HOUR_MS
    row = see.one(_LAST_HOUR, branch=asked.branch)
    return (row[0] or 0) - 2 * 24 * HOUR_MS


def _made(see: See, branch: str, guard: Guard, latest: dict[str, Any], now_ms: int) -> list[LineNow]:
    said: dict[str, Described] = {row.line: row for row in see.rows(DESCRIBED, branch=branch)}
    found = {one.line: one for one in guard.lines}
    down = {line: (state, from_ms, outage) for line, state, from_ms, outage in reversed(see.rows(OPEN, branch=branch))}
    ended = dict(see.rows(_ENDED, branch=branch))
    rates = {row[0]: row[1:] for row in see.rows(_RATES, branch=branch, since_ms=now_ms - RATE_DAYS * 24 * HOUR_MS)}
    made: list[LineNow] = []
    for line in dict.fromkeys([*said, *found]):
        one = found.get(line, FoundLine(line="-"))
        words = said.get(line) or Described(line, line, one.provider, one.kind, int(one.metered), priority=one.priority)
        hour = latest.get(line)
        if hour is not None and (not hour[7] or now_ms - hour[0] > HEARD_MS + HOUR_MS):
            hour = None
        state, since_ms, outage = down.get(line, ("", 0, ""))
        if not state:
            heard = hour is not None or (one.state in {"up", "degraded"} and now_ms - guard.at_ms <= HEARD_MS)
            if line in found and one.state == "unknown" and (hour is None or guard.at_ms > hour[0] + HOUR_MS):
                heard = False  # its guard said so since
            state, since_ms = ("up", ended.get(line, 0)) if heard else ("unknown", 0)
        seen = _measured(hour, *rates.get(line, (0, 0, 0, 0)))
        made.append(
            LineNow(
                line=line, name=words.name, provider=words.provider, kind=words.kind, metered=bool(words.metered),
                priority=words.priority, planned=bool(words.planned), described=line in said, interface=one.interface,
                state=state, since_ms=since_ms, outage=outage, rtt_p50_us=hour[2] if hour else -1,
                rtt_p95_us=seen.delay_p95_us, jitter_us=seen.jitter_us, loss_permille=seen.loss_permille,
                down_kbps=seen.down_kbps, up_kbps=seen.up_kbps, promised_ppm=words.promised_ppm,
                promised_down_kbps=words.down_kbps, promised_up_kbps=words.up_kbps, price_month=words.price_month,
                daily_budget_mb=words.daily_budget_mb, contract=words.contract, power=words.power, on_ups=bool(words.on_ups),
                way=words.way, outcomes=[OutcomeNow(**told._asdict()) for told in quality.outcomes(state, seen)],
            )
        )  # fmt: skip
    return made


def _measured(hour: Any, down_kbps: int, up_kbps: int, seen_down_kbps: int, seen_up_kbps: int) -> quality.Measured:
    """The last reported hour as measures; what was not measured is -1."""
    rates = quality.Measured(
        down_kbps=down_kbps or -1, up_kbps=up_kbps or -1, seen_down_kbps=seen_down_kbps or -1, seen_up_kbps=seen_up_kbps or -1
    )
    if hour is None:
        return rates
    _, loss, _, p95, jitter, checks, checks_bad, _ = hour
    return rates._replace(
        delay_p95_us=p95 or -1, jitter_us=jitter if p95 else -1, loss_permille=loss,
        services=None if not checks else 2 * checks_bad < checks,
    )  # fmt: skip
