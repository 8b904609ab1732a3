"""What outages did to the sales: all together, and week by week or month by month, always as ranges."""

from typing import Any, ClassVar, Literal

from msgspec import Struct

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.lines.commands import SEE, Place
from lancar.lines.facts.reported import Moment
from lancar.lines.views.ledger import LONGEST_MS
from lancar.lines.views.now import HOUR_MS
from lancar.stock.views.calendar import day_setting
from lancar.values.time import add_days, business_day, days_in_month, month_of, weekday

book = Rulebook()
DAY_MS = 24 * HOUR_MS


class CostMonth(Struct, frozen=True, kw_only=True):
    """What outages did in a stretch: lost and saved as ranges, seconds cut off and spared, and of how many outages."""

    outages: int
    cut_s: int
    spared_s: int
    lost_low: int
    lost_high: int
    saved_low: int
    saved_high: int
    cashless_low: int
    cashless_high: int
    delayed: int


class AskedCosts(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the outages that began in a stretch did to the sales, all together."""

    NAME: ClassVar[str] = "lines.costs"
    NEEDS: ClassVar[str] = SEE
    ALSO: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[Any] = CostMonth

    branch: Place
    from_ms: Moment
    to_ms: Moment


_SUMMED = ("cut_s", "spared_s", "lost_low", "lost_high", "saved_low", "saved_high", "cashless_low", "cashless_high", "delayed")
_COSTS = Query(
    f"SELECT COUNT(*), {', '.join(f'COALESCE(CAST(SUM(c.{name}) AS BIGINT), 0)' for name in _SUMMED)} FROM lines_costs AS c"
    " WHERE c.tenant = :tenant AND c.branch = :branch AND c.gone = 0 AND c.from_ms >= :from_ms AND c.from_ms < :to_ms"
)


@book.answer(AskedCosts)
def answer_costs(asked: AskedCosts, see: See) -> CostMonth:
    """Lows with lows, highs with highs: the range of a sum is wider than it must be, and says so on the page."""
    row = see.one(_COSTS, branch=asked.branch, from_ms=asked.from_ms, to_ms=asked.to_ms)
    return CostMonth(**dict(zip(("outages", *_SUMMED), row, strict=True)))


class CostSpan(Struct, frozen=True, kw_only=True):
    """A week by its Monday, or a month by its first day: what the outages that began in it did. `first` is a local day."""

    first: str
    outages: int
    cut_s: int
    spared_s: int
    lost_low: int
    lost_high: int
    saved_low: int
    saved_high: int


class AskedCostsOverTime(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The same week by week or month by month, quiet ones too, the oldest first. Refuses lines.no_stretch."""

    NAME: ClassVar[str] = "lines.costs_over_time"
    NEEDS: ClassVar[str] = SEE
    ALSO: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[Any] = list[CostSpan]

    branch: Place
    from_ms: Moment
    to_ms: Moment
    by: Literal["week", "month"] = "week"


_EACH = ("cut_s", "spared_s", "lost_low", "lost_high", "saved_low", "saved_high")
_BILLS = Query(
    f"SELECT c.from_ms, {', '.join(f'c.{name}' for name in _EACH)} FROM lines_costs AS c"
    " WHERE c.tenant = :tenant AND c.branch = :branch AND c.gone = 0 AND c.from_ms >= :from_ms AND c.from_ms < :to_ms"
)


@book.answer(AskedCostsOverTime)
def answer_costs_over_time(asked: AskedCostsOverTime, see: See) -> list[CostSpan]:
    """Added as in the sum of all: lows with lows, highs with highs."""
    if not 0 < asked.to_ms - asked.from_ms <= LONGEST_MS:
        raise Refused("lines.no_stretch", days=(asked.to_ms - asked.from_ms) // DAY_MS)
    zone_min = day_setting(see, asked.branch).zone_min

    def first_of(at_ms: int) -> str:
        day = business_day(at_ms, zone_min)
        return f"{month_of(day)}-01" if asked.by == "month" else add_days(day, 1 - weekday(day))

    sums: dict[str, list[int]] = {}
    first, last = first_of(asked.from_ms), first_of(asked.to_ms - 1)
    while first <= last:
        sums[first] = [0] * (1 + len(_EACH))
        first = add_days(first, days_in_month(first) if asked.by == "month" else 7)
    for from_ms, *figures in see.rows(_BILLS, branch=asked.branch, from_ms=asked.from_ms, to_ms=asked.to_ms):
        row = sums[first_of(from_ms)]
        for place, figure in enumerate((1, *figures)):
            row[place] += figure
    names = ("outages", *_EACH)
    return [CostSpan(first=first, **dict(zip(names, row, strict=True))) for first, row in sums.items()]
