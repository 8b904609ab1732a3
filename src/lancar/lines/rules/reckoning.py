"""Reckons an outage with what this node knows now: when it ends, and again when the day's shifts are counted."""

from typing import NamedTuple

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook, See
from lancar.kernel.views import Query
from lancar.lines import facts, views
from lancar.lines.commands import ReckonOutage
from lancar.lines.rules.cost import Down, Pieces, Range, Span, Turn, missing, pieces_of, quarters, saved, scaled
from lancar.lines.views.states import Outage
from lancar.stock.views.calendar import day_setting
from lancar.values.money import WHOLE_PERMILLE, div_half_up
from lancar.values.time import add_days, business_day

book = Rulebook()
WEEKS = 8
HOUR_MS = 3_600_000
WEEK_MS = 7 * 24 * HOUR_MS
LONGEST_MS = 14 * 24 * HOUR_MS
"""An outage that nobody ended for longer than this is no outage of a shop's day; only its first two weeks are reckoned."""
CASH = "cash"
_BACK_MS = 60 * 24 * HOUR_MS

_SOLD = Query(
    "SELECT COUNT(*), COALESCE(CAST(SUM(s.total) AS BIGINT), 0) FROM till_sales AS s WHERE s.tenant = :tenant"
    " AND s.branch = :branch AND s.business_day >= :first AND s.business_day <= :last AND s.ts >= :from_ms AND s.ts < :to_ms"
)
_CLAIMED = Query(
    "SELECT COUNT(*) FROM till_claims AS c WHERE c.tenant = :tenant AND c.branch = :branch AND c.business_day >= :first"
    " AND c.business_day <= :last AND c.ts >= :from_ms AND c.ts < :to_ms"
)
_PAID = Query(
    "SELECT p.method, CAST(SUM(p.times) AS BIGINT), CAST(SUM(p.taken) AS BIGINT) FROM reports_payments AS p"
    " WHERE p.tenant = :tenant AND p.branch = :branch AND p.business_day >= :first AND p.business_day <= :last GROUP BY p.method"
)
_DOWN = Query(
    "SELECT o.outage, o.line, o.from_ms, o.to_ms FROM lines_outages AS o WHERE o.tenant = :tenant AND o.branch = :branch"
    " AND o.severity = 'down' AND o.told = 1 AND o.from_ms < :to_ms AND (o.to_ms = 0 OR o.to_ms > :from_ms)"
    " ORDER BY o.from_ms, o.outage"
)
_TURNS = Query(
    "SELECT w.at_ms, w.now FROM lines_switches AS w WHERE w.tenant = :tenant AND w.branch = :branch AND w.gone = 0"
    " AND w.traffic IN ('', 'payments') AND w.at_ms >= :from_ms AND w.at_ms <= :to_ms ORDER BY w.at_ms, w.switch"
)
_LAST_TURN = Query(
    "SELECT w.at_ms, w.now FROM lines_switches AS w WHERE w.tenant = :tenant AND w.branch = :branch AND w.gone = 0"
    " AND w.traffic IN ('', 'payments') AND w.at_ms < :from_ms ORDER BY w.at_ms DESC, w.switch DESC LIMIT 1"
)
_LOST_BEFORE = Query(
    "SELECT c.lost_low, c.expected_low FROM lines_costs AS c WHERE c.tenant = :tenant AND c.branch = :branch AND c.gone = 0"
    " AND c.cut_s > 0 AND c.expected_low > 0 AND c.from_ms < :from_ms AND c.from_ms > :since_ms ORDER BY c.from_ms"
)


class _Sold(NamedTuple):
    bills: int
    total: int


class Usual(NamedTuple):
    """What earlier weeks brought in the same hours, scaled to a span, from low to high."""

    sales: Range
    bills: Range
    weeks: int


@book.rule(ReckonOutage)
def reckon_outage(wish: ReckonOutage, ctx: Context) -> list[Fact]:
    """Nothing new is written when the figures are those of last time. Refuses lines.unknown_outage, lines.not_over."""
    known: Outage | None = ctx.get(views.outages, f"outage/{wish.branch}/{wish.outage}")
    if known is None or not known.told:
        raise Refused("lines.unknown_outage", outage=wish.outage)
    if not known.to_ms:
        raise Refused("lines.not_over", outage=wish.outage)
    fact = reckoned(ctx, known, ctx.version(views.costs, wish.branch, wish.outage) + 1)
    last = ctx.get(views.costs, wish.branch, wish.outage)
    if last is not None and last == tuple(getattr(fact, column.name) for column in views.costs.values):
        return []
    return [fact]


def reckoned(see: See, outage: Outage, version: int, to_ms: int = 0) -> facts.OutageReckoned:
    """The bill of an outage; of one that lasts still, up to `to_ms`."""
    branch = outage.branch
    end_ms = max(outage.from_ms, min(outage.to_ms or to_ms, outage.from_ms + LONGEST_MS))
    span = Span(outage.from_ms, end_ms)
    pieces = _pieces(see, outage, span) if outage.state == "down" else Pieces((), ())
    cut, spared = _usual_of(see, branch, pieces.cut), _usual_of(see, branch, pieces.spared)
    made = sum(_sold(see, branch, piece).total for piece in pieces.cut)
    delayed = sum(_claimed(see, branch, piece) for piece in pieces.cut)
    of_times, of_money = _cashless(see, branch, span)
    lost = missing(cut.sales, made)
    kept = saved(spared.sales, of_money, _experience(see, branch, span.from_ms))
    without = missing(Range(*(div_half_up(bills * of_times, WHOLE_PERMILLE) for bills in cut.bills)), delayed)
    return facts.OutageReckoned(
        branch=branch, outage=outage.outage, version=version, from_ms=span.from_ms, to_ms=span.to_ms,
        cut_s=_seconds(pieces.cut), spared_s=_seconds(pieces.spared), weeks=max(cut.weeks, spared.weeks),
        expected_low=cut.sales.low, expected_high=cut.sales.high, made=made, lost_low=lost.low, lost_high=lost.high,
        saved_low=kept.low, saved_high=kept.high, cashless_low=without.low, cashless_high=without.high, delayed=delayed,
    )  # fmt: skip


def _pieces(see: See, outage: Outage, span: Span) -> Pieces:
    others = [
        Down(mark, line, Span(from_ms, to_ms or span.to_ms))
        for mark, line, from_ms, to_ms in see.rows(_DOWN, branch=outage.branch, from_ms=span.from_ms, to_ms=span.to_ms)
        if mark != outage.outage
    ]
    rows = see.rows(_LAST_TURN, branch=outage.branch, from_ms=span.from_ms)
    rows += see.rows(_TURNS, branch=outage.branch, from_ms=span.from_ms, to_ms=span.to_ms)
    return pieces_of(Down(outage.outage, outage.line, span), [Turn(at_ms, now) for at_ms, now in rows], others)


def _usual_of(see: See, branch: str, pieces: tuple[Span, ...]) -> Usual:
    """Week by week all pieces together, so that a quarter is taken of whole stretches and not of each piece."""
    sales: list[int] = []
    bills: list[int] = []
    for week in range(1, WEEKS + 1):
        total = count = seen = 0
        for piece in pieces:
            hours = Span(piece.from_ms // HOUR_MS * HOUR_MS, -(-piece.to_ms // HOUR_MS) * HOUR_MS)
            then = Span(hours.from_ms - week * WEEK_MS, hours.to_ms - week * WEEK_MS)
            if see.rows(_DOWN, branch=branch, from_ms=then.from_ms, to_ms=then.to_ms):
                continue  # a week in which the line was dead as well is no rhythm
            sold = _sold(see, branch, then)
            total += scaled(sold.total, piece.length_ms, hours.length_ms)
            count += scaled(sold.bills, piece.length_ms, hours.length_ms)
            seen += 1
        if pieces and seen == len(pieces) and (total or _sold_that_day(see, branch, pieces[0].from_ms - week * WEEK_MS)):
            sales.append(total)
            bills.append(count)
    return Usual(quarters(sales), quarters(bills), len(sales))


def _sold_that_day(see: See, branch: str, moment_ms: int) -> bool:
    """Whether the shop sold anything around then: before it was founded, or on a holiday, nothing is no rhythm."""
    return _sold(see, branch, Span(moment_ms - 12 * HOUR_MS, moment_ms + 12 * HOUR_MS)).bills > 0


def _within(see: See, branch: str, span: Span) -> dict[str, str | int]:
    """A span with the business days its sales may count for: a café's night counts for the day before."""
    zone_min = day_setting(see, branch).zone_min
    first = add_days(business_day(span.from_ms, zone_min), -1)
    last = add_days(business_day(span.to_ms, zone_min), 1)
    return {"branch": branch, "first": first, "last": last, "from_ms": span.from_ms, "to_ms": span.to_ms}


def _sold(see: See, branch: str, span: Span) -> _Sold:
    return _Sold(*see.one(_SOLD, **_within(see, branch, span)))


def _claimed(see: See, branch: str, span: Span) -> int:
    count: int = see.one(_CLAIMED, **_within(see, branch, span))[0]
    return count


def _cashless(see: See, branch: str, span: Span) -> tuple[int, int]:
    """Permille of payments, and of their money, that are not cash, over the four weeks before."""
    last = business_day(span.from_ms, day_setting(see, branch).zone_min)
    rows = see.rows(_PAID, branch=branch, first=add_days(last, -28), last=last)
    times, money = sum(row[1] for row in rows), sum(row[2] for row in rows)
    cash_times, cash_money = (sum(row[at] for row in rows if row[0] == CASH) for at in (1, 2))
    of_times = div_half_up((times - cash_times) * WHOLE_PERMILLE, times) if times > 0 else 0
    return of_times, div_half_up((money - cash_money) * WHOLE_PERMILLE, money) if money > 0 else 0


def _experience(see: See, branch: str, from_ms: int) -> list[int]:
    rows = see.rows(_LOST_BEFORE, branch=branch, from_ms=from_ms, since_ms=from_ms - 6 * _BACK_MS)
    return [lost * WHOLE_PERMILLE // expected for lost, expected in rows]


def _seconds(pieces: tuple[Span, ...]) -> int:
    return sum(piece.length_ms for piece in pieces) // 1_000
