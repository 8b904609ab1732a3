"""What the lines did over time: strips, series, uptime against the promise, outages. Unseen time is *cannot tell*."""

from typing import Any, ClassVar, Literal, NamedTuple

from msgspec import Struct

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.lines.commands import SEE, Place
from lancar.lines.facts.reported import Evidence, MaybeSlug, Moment
from lancar.lines.views.now import DESCRIBED, HEARD_MS, HOUR_MS, newest_guard
from lancar.lines.views.states import Outage
from lancar.lines.views.tables import alerts, costs, outages
from lancar.stock.views.calendar import day_setting
from lancar.values.time import add_days, business_day, day_start_ms, days_in_month, month_of

book = Rulebook()
BARS = 60
LONGEST_MS = 400 * 24 * HOUR_MS
MOST_OUTAGES = 300
PPM = 1_000_000

_HOURS = Query(
    "SELECT h.line, h.hour_ms, h.up_s, h.degraded_s, h.down_s, h.rtt_p50_us, h.rtt_p95_us, h.jitter_us, h.loss_permille"
    " FROM lines_hours AS h WHERE h.tenant = :tenant AND h.branch = :branch AND (:line = '' OR h.line = :line)"
    " AND h.hour_ms >= :from_ms AND h.hour_ms < :to_ms ORDER BY h.line, h.hour_ms"
)
_REPORTED = Query(
    "SELECT h.line, CAST(MIN(h.hour_ms) AS BIGINT), CAST(MAX(h.hour_ms) AS BIGINT) FROM lines_hours AS h"
    " WHERE h.tenant = :tenant AND h.branch = :branch AND (:line = '' OR h.line = :line) AND h.hour_ms < :to_ms GROUP BY h.line"
)
_OUTAGES = Query(
    "SELECT o.subject FROM lines_outages AS o WHERE o.tenant = :tenant AND o.branch = :branch AND o.told = 1"
    " AND (:line = '' OR o.line = :line) AND o.from_ms < :to_ms AND (o.to_ms = 0 OR o.to_ms > :from_ms)"
    " ORDER BY o.from_ms DESC, o.subject LIMIT :most"
)


class _Hour(NamedTuple):
    line: str
    hour_ms: int
    up_s: int
    degraded_s: int
    down_s: int
    rtt_p50_us: int
    rtt_p95_us: int
    jitter_us: int
    loss_permille: int


class _Stretch(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From a moment to another; of one line, or of all ("")."""

    branch: Place
    from_ms: Moment
    to_ms: Moment
    line: MaybeSlug = ""


class Bar(Struct, frozen=True):
    """How a line was in one sixtieth of the time: thousandths up, bad and down; the rest nobody can tell."""

    up_permille: int
    degraded_permille: int
    down_permille: int


class Strip(Struct, frozen=True, kw_only=True):
    """Sixty bars of one line, the oldest first."""

    line: str
    bars: list[Bar]


class AskedStrips(_Stretch, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How each line was, in sixty bars. Refuses lines.no_stretch."""

    NAME: ClassVar[str] = "lines.strips"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = list[Strip]


@book.answer(AskedStrips)
def answer_strips(asked: AskedStrips, see: See) -> list[Strip]:
    """Hours are spread evenly over the bars they touch; what an outage says to the second outranks its hour."""
    span_ms = _length(asked)
    sums: dict[str, list[list[int]]] = {}
    for hour in _hours(see, asked, asked.from_ms - HOUR_MS):
        bars = sums.setdefault(hour.line, [[0, 0, 0] for _ in range(BARS)])
        for at, share_ms in _shares(asked, span_ms, hour.hour_ms, hour.hour_ms + HOUR_MS):
            for place, seconds in enumerate((hour.up_s, hour.degraded_s, hour.down_s)):
                bars[at][place] += seconds * share_ms // 3_600
    for outage in _outages(see, asked):
        _lay(sums.setdefault(outage.line, [[0, 0, 0] for _ in range(BARS)]), outage, asked, span_ms)
    width_ms = max(1, span_ms // BARS)
    return [
        Strip(line=line, bars=[Bar(*(min(1_000, part * 1_000 // width_ms) for part in bar)) for bar in sums[line]])
        for line in sorted(sums)
    ]


def _lay(bars: list[list[int]], outage: Outage, asked: _Stretch, span_ms: int) -> None:
    """An outage's own time, where its hours do not say as much yet: the hour it is in has not been reported."""
    place = 2 if outage.state == "down" else 1
    for at, share_ms in _shares(asked, span_ms, outage.from_ms, outage.to_ms or asked.to_ms):
        lacking_ms = max(0, share_ms - bars[at][place])
        bars[at][place] += lacking_ms
        bars[at][0] = max(0, bars[at][0] - lacking_ms)


def _shares(asked: _Stretch, span_ms: int, from_ms: int, to_ms: int) -> list[tuple[int, int]]:
    """Which bars a stretch touches, and for how long."""
    found = []
    first = max(0, (from_ms - asked.from_ms) * BARS // span_ms)
    last = min(BARS - 1, (to_ms - 1 - asked.from_ms) * BARS // span_ms)
    for at in range(first, last + 1):
        begins, ends = asked.from_ms + at * span_ms // BARS, asked.from_ms + (at + 1) * span_ms // BARS
        share = min(ends, to_ms) - max(begins, from_ms)
        if share > 0:
            found.append((at, share))
    return found


class Point(Struct, frozen=True):
    """A moment of a chart: delay in µs, jitter in µs, loss in permille, and how much of the time was seen. -1: nothing."""

    at_ms: int
    rtt_p50_us: int
    rtt_p95_us: int
    jitter_us: int
    loss_permille: int
    seen_permille: int


class Series(Struct, frozen=True, kw_only=True):
    """A line's chart."""

    line: str
    points: list[Point]


class AskedSeries(_Stretch, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Delay and loss by the hour, the local day or the local month (the worst hour's delay). Refuses lines.no_stretch."""

    NAME: ClassVar[str] = "lines.series"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = list[Series]

    by: Literal["hour", "day", "month"] = "hour"


@book.answer(AskedSeries)
def answer_series(asked: AskedSeries, see: See) -> list[Series]:
    """Only what was reported; a gap in a chart is a gap in what is known."""
    _length(asked)
    found: dict[str, list[_Hour]] = {}
    for hour in _hours(see, asked, asked.from_ms):
        found.setdefault(hour.line, []).append(hour)
    if asked.by == "hour":
        return [
            Series(line=line, points=[_point([hour], hour.hour_ms, 3_600) for hour in hours]) for line, hours in found.items()
        ]
    zone_min = day_setting(see, asked.branch).zone_min
    made = []
    for line, hours in found.items():
        spans: dict[str, list[_Hour]] = {}
        for hour in hours:
            day = business_day(hour.hour_ms, zone_min)
            spans.setdefault(day if asked.by == "day" else f"{month_of(day)}-01", []).append(hour)
        points = []
        for first, some in spans.items():
            days = 1 if asked.by == "day" else days_in_month(first)
            points.append(_point(some, day_start_ms(first, zone_min), days * 86_400))
        made.append(Series(line=line, points=points))
    return made


def _point(hours: list[_Hour], at_ms: int, whole_s: int) -> Point:
    seen = [hour for hour in hours if hour.up_s + hour.degraded_s + hour.down_s]
    seen_s = sum(hour.up_s + hour.degraded_s + hour.down_s for hour in seen)
    answered = sorted((hour.rtt_p50_us, hour.rtt_p95_us, hour.jitter_us) for hour in seen if hour.rtt_p50_us)
    loss = sum(hour.loss_permille for hour in seen) // len(seen) if seen else -1
    if not answered:
        return Point(at_ms, -1, -1, -1, loss, seen_s * 1_000 // whole_s)
    middle = answered[len(answered) // 2]
    return Point(
        at_ms, middle[0], max(one[1] for one in answered), max(one[2] for one in answered), loss, seen_s * 1_000 // whole_s
    )


class Kept(Struct, frozen=True, kw_only=True):
    """A line's month: seconds up, bad, down, and those nobody can tell. `kept_ppm` is of the seconds observed; -1: none."""

    line: str
    month: str
    up_s: int
    degraded_s: int
    down_s: int
    unknown_s: int
    kept_ppm: int
    promised_ppm: int
    outages: int
    longest_s: int


class AskedUptime(_Stretch, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Month by month what each line kept of its promise. Refuses lines.no_stretch."""

    NAME: ClassVar[str] = "lines.uptime"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = list[Kept]


@book.answer(AskedUptime)
def answer_uptime(asked: AskedUptime, see: See) -> list[Kept]:
    """Bad seconds count as up for the promise, which speaks of availability; only observed seconds count at all.

    Nobody can tell of an hour without a report: it counts from a line's first report on, also where a month has none at all.
    """
    _length(asked)
    zone_min = day_setting(see, asked.branch).zone_min
    promised = {row.line: row.promised_ppm for row in see.rows(DESCRIBED, branch=asked.branch)}
    sums: dict[tuple[str, str], list[int]] = {}
    for line, (from_ms, to_ms) in _watched(
        see, asked, {*promised, *(one.line for one in newest_guard(see, asked.branch).lines)}
    ).items():
        for month, seconds in _months(from_ms, to_ms, zone_min):
            sums[line, month] = [0, 0, 0, seconds]
    for hour in _hours(see, asked, asked.from_ms):
        row = sums.setdefault((hour.line, month_of(business_day(hour.hour_ms, zone_min))), [0, 0, 0, 0])
        for place, seconds in enumerate((hour.up_s, hour.degraded_s, hour.down_s)):
            row[place] += seconds
    times: dict[tuple[str, str], list[int]] = {}
    for outage in _outages(see, asked):
        if outage.state == "down":
            month = month_of(business_day(outage.from_ms, zone_min))
            times.setdefault((outage.line, month), []).append(((outage.to_ms or asked.to_ms) - outage.from_ms) // 1_000)
    made = []
    for (line, month), (up_s, degraded_s, down_s, whole_s) in sorted(sums.items()):
        seen_s = up_s + degraded_s + down_s
        lengths = times.get((line, month), [])
        made.append(
            Kept(
                line=line, month=month, up_s=up_s, degraded_s=degraded_s, down_s=down_s, unknown_s=max(0, whole_s - seen_s),
                kept_ppm=(up_s + degraded_s) * PPM // seen_s if seen_s else -1, promised_ppm=promised.get(line, 0),
                outages=len(lengths), longest_s=max(lengths, default=0),
            )
        )  # fmt: skip
    return made


def _watched(see: See, asked: _Stretch, present: set[str]) -> dict[str, tuple[int, int]]:
    """From when to when each line was to be watched within a stretch.

    From its first report ever, to the end of the stretch; but the hours since a last report are only late while it may
    still come, and a line that the shop has no more ended with its last one.
    """
    found = {}
    for line, first_ms, last_ms in see.rows(_REPORTED, branch=asked.branch, line=asked.line, to_ms=asked.to_ms):
        told_ms = last_ms + HOUR_MS
        is_over = line not in present or asked.to_ms - told_ms <= HEARD_MS
        from_ms, to_ms = max(first_ms, asked.from_ms), min(asked.to_ms, told_ms) if is_over else asked.to_ms
        if from_ms < to_ms:
            found[line] = (from_ms, to_ms)
    return found


def _months(from_ms: int, to_ms: int, zone_min: int) -> list[tuple[str, int]]:
    """The local months of a stretch, each with the seconds that lie in it."""
    found = []
    while from_ms < to_ms:
        first = f"{month_of(business_day(from_ms, zone_min))}-01"
        next_ms = day_start_ms(add_days(first, days_in_month(first)), zone_min)
        found.append((month_of(first), (min(next_ms, to_ms) - from_ms) // 1_000))
        from_ms = next_ms
    return found


class OutageLine(Struct, frozen=True, kw_only=True):
    """One outage, with what it did to the sales where that is reckoned. `to_ms` 0: it lasts."""

    outage: str
    line: str
    from_ms: int
    to_ms: int
    state: str
    layer: str
    why: str
    noticed_ms: int
    loss_permille: int
    told_owner: bool
    reckoned: bool
    cut_s: int
    spared_s: int
    weeks: int
    expected_low: int
    expected_high: int
    made: int
    lost_low: int
    lost_high: int
    saved_low: int
    saved_high: int
    cashless_low: int
    cashless_high: int
    delayed: int


class AskedOutages(_Stretch, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Outages that touch a stretch, the newest first, at most 300. Refuses lines.no_stretch."""

    NAME: ClassVar[str] = "lines.outages"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = list[OutageLine]


@book.answer(AskedOutages)
def answer_outages(asked: AskedOutages, see: See) -> list[OutageLine]:
    """Each with its bill."""
    _length(asked)
    return [_line(see, outage) for outage in _outages(see, asked)]


class OutageSheet(Struct, frozen=True, kw_only=True):
    """One outage with its evidence, to hand to the provider."""

    outage: OutageLine
    name: str
    provider: str
    kind: str
    contract: str
    promised_ppm: int
    guard: str
    unknown_ms: int
    rtt_us: int
    jitter_us: int
    evidence: Evidence
    zone_min: int


class AskedOutage(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One outage with all that was seen of it. Refuses lines.unknown_outage."""

    NAME: ClassVar[str] = "lines.outage"
    NEEDS: ClassVar[str] = SEE
    ANSWER: ClassVar[Any] = OutageSheet

    branch: Place
    outage: str


@book.answer(AskedOutage)
def answer_outage(asked: AskedOutage, see: See) -> OutageSheet:
    """What the guard reported, as it reported it."""
    known: Outage | None = see.get(outages, f"outage/{asked.branch}/{asked.outage}")
    if known is None or not known.told:
        raise Refused("lines.unknown_outage", outage=asked.outage[:80])
    words = next((row for row in see.rows(DESCRIBED, branch=asked.branch) if row.line == known.line), None)
    return OutageSheet(
        outage=_line(see, known), name=words.name if words else known.line, provider=words.provider if words else "",
        kind=words.kind if words else "", contract=words.contract if words else "",
        promised_ppm=words.promised_ppm if words else 0, guard=known.guard, unknown_ms=known.unknown_ms, rtt_us=known.rtt_us,
        jitter_us=known.jitter_us, evidence=known.evidence, zone_min=day_setting(see, asked.branch).zone_min,
    )  # fmt: skip


def _line(see: See, outage: Outage) -> OutageLine:
    row = see.get(costs, outage.branch, outage.outage)
    bill = dict(zip((column.name for column in costs.values), row or (0,) * len(costs.values), strict=True))
    told = see.get(alerts, outage.branch, f"outage/{outage.outage}")
    bill.pop("from_ms"), bill.pop("to_ms")
    return OutageLine(
        outage=outage.outage, line=outage.line, from_ms=outage.from_ms, to_ms=outage.to_ms, state=outage.state,
        layer=outage.layer, why=outage.why, noticed_ms=outage.noticed_ms, loss_permille=outage.loss_permille,
        told_owner=bool(told and told[0]), reckoned=row is not None, **bill,
    )  # fmt: skip


def _length(asked: _Stretch) -> int:
    length = asked.to_ms - asked.from_ms
    if not BARS <= length <= LONGEST_MS:
        raise Refused("lines.no_stretch", days=length // (24 * HOUR_MS))
    return length


def _hours(see: See, asked: _Stretch, from_ms: int) -> list[_Hour]:
    rows = see.rows(_HOURS, branch=asked.branch, line=asked.line, from_ms=from_ms, to_ms=asked.to_ms)
    return [_Hour(*row) for row in rows]


def _outages(see: See, asked: _Stretch) -> list[Outage]:
    rows = see.rows(_OUTAGES, branch=asked.branch, line=asked.line, from_ms=asked.from_ms, to_ms=asked.to_ms, most=MOST_OUTAGES)
    return [see.get(outages, subject) for (subject,) in rows]
