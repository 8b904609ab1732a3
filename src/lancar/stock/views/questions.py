"""What may be asked of the shelves."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.stock.views.cost import Costs, rupiah

book = Rulebook()

Page = Annotated[int, Meta(ge=1, le=1_000)]
END_OF_DAYS = "9999-12-31"


class Level(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How much is on the shelf and on its way to it. `kept` false: only sales were ever told, so it means little."""

    sku: str
    on_hand_milli: int
    coming_milli: int = 0
    kept: bool = True


class OnHand(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Levels of a branch, good by good. `after`: the last sku of the page before; `sku`: only this one."""

    NAME: ClassVar[str] = "stock.on_hand"
    NEEDS: ClassVar[str] = "see_stock"
    ANSWER: ClassVar[object] = list[Level]

    branch: str
    sku: str = ""
    after: str = ""
    limit: Page = 200


_LEVEL = "SELECT h.sku, h.on_hand_milli, h.coming_milli, h.kept FROM stock_on_hand AS h WHERE h.tenant = :tenant"
_LEVELS = Query(f"{_LEVEL} AND h.branch = :branch AND h.sku > :after ORDER BY h.sku LIMIT :most")
_ONE_LEVEL = Query(f"{_LEVEL} AND h.branch = :branch AND h.sku = :sku")


def _level(row: tuple[str, int, int, int]) -> Level:
    sku, there, coming, kept = row
    return Level(sku=sku, on_hand_milli=there, coming_milli=coming, kept=kept > 0)


@book.answer(OnHand)
def levels(asked: OnHand, see: See) -> list[Level]:
    """Levels in the order of their skus."""
    if asked.sku:
        return [_level(row) for row in see.rows(_ONE_LEVEL, branch=asked.branch, sku=asked.sku)]
    rows = see.rows(_LEVELS, branch=asked.branch, after=asked.after, most=asked.limit)
    return [_level(row) for row in rows]


class Low(Struct, frozen=True, kw_only=True):
    """A good's limit, and how much to buy to be back at the target."""

    sku: str
    on_hand_milli: int
    coming_milli: int
    low_milli: int
    target_milli: int
    wanted_milli: int


class LowStock(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is at its limit or below, what is on its way counted in. `sku`: this good, short or not."""

    NAME: ClassVar[str] = "stock.low"
    NEEDS: ClassVar[str] = "see_stock"
    ANSWER: ClassVar[object] = list[Low]

    branch: str
    sku: str = ""


_LIMITS = (
    "SELECT l.sku, COALESCE(h.on_hand_milli, 0), COALESCE(h.coming_milli, 0), l.low_milli, l.target_milli"
    " FROM stock_low_levels AS l LEFT JOIN stock_on_hand AS h"
    " ON h.tenant = l.tenant AND h.branch = l.branch AND h.sku = l.sku"
    " WHERE l.tenant = :tenant AND l.branch = :branch AND l.gone = 0 AND l.low_milli + l.target_milli > 0"
)
_LOW = Query(f"{_LIMITS} AND COALESCE(h.on_hand_milli, 0) + COALESCE(h.coming_milli, 0) <= l.low_milli ORDER BY l.sku")
_LIMIT_OF = Query(f"{_LIMITS} AND l.sku = :sku")


@book.answer(LowStock)
def low_stock(asked: LowStock, see: See) -> list[Low]:
    """Short goods; what is there and on its way beyond the target leaves nothing to buy."""
    found = see.rows(_LIMIT_OF, branch=asked.branch, sku=asked.sku) if asked.sku else see.rows(_LOW, branch=asked.branch)
    return [
        Low(
            sku=sku, on_hand_milli=there, coming_milli=coming, low_milli=low, target_milli=target,
            wanted_milli=max(0, max(low, target) - there - coming),
        )
        for sku, there, coming, low, target in found
    ]  # fmt: skip


class Doubt(Struct, frozen=True, kw_only=True):
    """A good to be counted, and why. `asked` false: the level has just gone below zero, the task follows."""

    sku: str
    reason: str
    on_hand_milli: int
    asked: bool


class ToCount(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to count: everything that was asked for, and every level below zero as it is now."""

    NAME: ClassVar[str] = "stock.to_count"
    NEEDS: ClassVar[str] = "see_stock"
    ANSWER: ClassVar[object] = list[Doubt]

    branch: str


_ASKED = Query(
    "SELECT c.sku, c.reason, COALESCE(h.on_hand_milli, 0) FROM stock_counts AS c LEFT JOIN stock_on_hand AS h"
    " ON h.tenant = c.tenant AND h.branch = c.branch AND h.sku = c.sku"
    " WHERE c.tenant = :tenant AND c.branch = :branch AND c.asked = 1 AND c.gone = 0"
)
BELOW_ZERO = Query(
    "SELECT h.sku, h.on_hand_milli FROM stock_on_hand AS h"
    " WHERE h.tenant = :tenant AND h.branch = :branch AND h.on_hand_milli < 0 AND h.kept > 0 ORDER BY h.sku"
)
"""Levels that cannot be, of goods that somebody keeps stock of."""


MOST_ASKED = 200
TO_ASK = Query(
    "SELECT h.sku FROM stock_on_hand AS h LEFT JOIN stock_counts AS c"
    " ON c.tenant = h.tenant AND c.branch = h.branch AND c.sku = h.sku AND c.asked = 1 AND c.gone = 0"
    " WHERE h.tenant = :tenant AND h.branch = :branch AND h.on_hand_milli < 0 AND h.kept > 0 AND c.sku IS NULL"
    " ORDER BY h.on_hand_milli, h.sku LIMIT :most"
)
"""The deepest levels below zero that nobody has been asked to count."""


@book.answer(ToCount)
def to_count(asked: ToCount, see: See) -> list[Doubt]:
    """Doubts in the order of their skus."""
    doubts = {
        sku: Doubt(sku=sku, reason="negative", on_hand_milli=there, asked=False)
        for sku, there in see.rows(BELOW_ZERO, branch=asked.branch)
    }
    for sku, reason, there in see.rows(_ASKED, branch=asked.branch):
        doubts[sku] = Doubt(sku=sku, reason=reason, on_hand_milli=there, asked=True)
    return [doubts[sku] for sku in sorted(doubts)]


class Transit(Struct, frozen=True, kw_only=True):
    """A good on its way, or one that arrived otherwise than it was sent. `received` more than once is an error."""

    transfer: str
    sender: str
    branch: str
    sku: str
    sent_milli: int
    arrived_milli: int
    received: int


class InTransit(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is on its way from or to a branch ("" everywhere); with `differences`, what did not arrive as it was sent."""

    NAME: ClassVar[str] = "stock.in_transit"
    NEEDS: ClassVar[str] = "transfer_stock"
    ANSWER: ClassVar[object] = list[Transit]

    branch: str = ""
    differences: bool = False


_TRANSIT = (
    "SELECT t.transfer, t.sender, t.branch, t.sku, t.sent_milli, t.arrived_milli, t.settled FROM stock_transit AS t"
    " WHERE t.tenant = :tenant AND (:branch = '' OR t.branch = :branch OR t.sender = :branch)"
)
_ON_ITS_WAY = Query(f"{_TRANSIT} AND t.settled = 0 ORDER BY t.transfer, t.sku")
_DIFFERENT = Query(f"{_TRANSIT} AND t.settled > 0 AND t.sent_milli <> t.arrived_milli ORDER BY t.transfer, t.sku")


@book.answer(InTransit)
def in_transit(asked: InTransit, see: See) -> list[Transit]:
    """Good by good."""
    return [
        Transit(
            transfer=transfer, sender=sender, branch=branch, sku=sku, sent_milli=sent, arrived_milli=arrived,
            received=settled,
        )
        for transfer, sender, branch, sku, sent, arrived, settled in see.rows(
            _DIFFERENT if asked.differences else _ON_ITS_WAY, branch=asked.branch
        )
    ]  # fmt: skip


class Worth(Struct, frozen=True, kw_only=True):
    """What a shelf is worth at the average cost. A level below zero is worth nothing, and is counted as a doubt."""

    value: int
    goods: int
    doubts: int
    without_cost: int


class StockValue(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The worth of a branch's stock at the end of a day ("" now)."""

    NAME: ClassVar[str] = "stock.value"
    NEEDS: ClassVar[str] = "see_cost"
    ANSWER: ClassVar[object] = Worth

    branch: str
    day: str = ""


@book.answer(StockValue)
def stock_value(asked: StockValue, see: See) -> Worth:
    """Rounded once, over everything."""
    day = asked.day or END_OF_DAYS
    costs = Costs(see, asked.branch, day, day)
    micro = goods = doubts = without_cost = 0
    for sku, there in levels_at(see, asked.branch, day).items():
        if there < 0:
            doubts += 1
        elif there:
            cost = costs.on(sku, day)
            goods += 1
            without_cost += not cost
            micro += there * cost
    return Worth(value=rupiah(micro), goods=goods, doubts=doubts, without_cost=without_cost)


class AsOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Levels of a branch at the end of a business day."""

    NAME: ClassVar[str] = "stock.as_of"
    NEEDS: ClassVar[str] = "see_stock"
    ANSWER: ClassVar[object] = list[Level]

    branch: str
    day: str


_KEPT = Query(
    "SELECT h.sku, h.on_hand_milli FROM stock_on_hand AS h WHERE h.tenant = :tenant AND h.branch = :branch AND h.kept > 0"
)
_TAKEN_SINCE = Query(
    "SELECT d.sku, CAST(SUM(d.taken_milli) AS BIGINT) FROM stock_days AS d"
    " WHERE d.tenant = :tenant AND d.branch = :branch AND d.business_day > :day GROUP BY d.sku"
)
_MOVED_SINCE = Query(
    "SELECT m.sku, CAST(SUM(m.qty_milli) AS BIGINT) FROM stock_moves AS m"
    " WHERE m.tenant = :tenant AND m.branch = :branch AND m.business_day > :day GROUP BY m.sku"
)


def levels_at(see: See, branch: str, day: str) -> dict[str, int]:
    """Levels of the goods that stock is kept of: what is there now less what happened after that day."""
    there: dict[str, int] = dict(see.rows(_KEPT, branch=branch))
    if day < END_OF_DAYS:
        for sku, taken in see.rows(_TAKEN_SINCE, branch=branch, day=day):
            if sku in there:
                there[sku] += taken
        for sku, moved in see.rows(_MOVED_SINCE, branch=branch, day=day):
            there[sku] -= moved
    return there


@book.answer(AsOf)
def as_of(asked: AsOf, see: See) -> list[Level]:
    """In the order of the skus."""
    there = levels_at(see, asked.branch, asked.day)
    return [Level(sku=sku, on_hand_milli=there[sku]) for sku in sorted(there)]
