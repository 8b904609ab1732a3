"""What goods cost on average, in thousandths of a rupiah for a base unit, and what quantities are worth at that.

The cost in force on a day is the last one written down for the branch up to the end of that day, in the order
(day, ms, tick, origin, seq) that every node agrees on; before the first one it is the catalog's.
See docs/why/stock-cost.md.
"""

from typing import NamedTuple

from lancar.kernel.shape import See
from lancar.kernel.views import Query
from lancar.values.money import div_half_up

MICRO = 1_000_000
"""Thousandths of units times thousandths of rupiah are millionths of a rupiah."""

_NEWEST_FIRST = "ORDER BY c.business_day DESC, c.ms DESC, c.tick DESC, c.origin DESC, c.seq DESC, c.n DESC"
_COST = Query(
    "SELECT c.average_milli FROM stock_costs AS c WHERE c.tenant = :tenant AND c.branch = :branch AND c.sku = :sku"
    f" AND c.business_day <= :day {_NEWEST_FIRST} LIMIT 1"
)
_CATALOG = Query("SELECT c.cost_milli FROM catalog_costs AS c WHERE c.tenant = :tenant AND c.sku = :sku AND c.gone = 0")
_ALL_CATALOG = Query("SELECT c.sku, c.cost_milli FROM catalog_costs AS c WHERE c.tenant = :tenant AND c.gone = 0")
_SOLD_CATALOG = Query(
    "SELECT c.sku, c.cost_milli FROM stock_days AS d JOIN catalog_costs AS c ON c.tenant = d.tenant AND c.sku = d.sku"
    " AND c.gone = 0 WHERE d.tenant = :tenant AND d.branch = :branch AND d.business_day = :from_day"
    " UNION SELECT c.sku, c.cost_milli FROM stock_used AS u JOIN catalog_costs AS c ON c.tenant = u.tenant"
    " AND c.sku = u.used AND c.gone = 0"
    " WHERE u.tenant = :tenant AND u.branch = :branch AND u.business_day = :from_day"
)
_OLDEST_FIRST = "ORDER BY c.business_day, c.ms, c.tick, c.origin, c.seq, c.n"
_SAID_WITHIN = Query(
    "SELECT c.sku, c.business_day, c.average_milli FROM stock_costs AS c WHERE c.tenant = :tenant"
    f" AND c.branch = :branch AND c.business_day >= :from_day AND c.business_day <= :to_day {_OLDEST_FIRST}"
)
_SAID_BEFORE = (
    "SELECT g.sku, (SELECT c.average_milli FROM stock_costs AS c WHERE c.tenant = :tenant AND c.branch = :branch"
    f" AND c.sku = g.sku AND c.business_day < :from_day {_NEWEST_FIRST} LIMIT 1)"
)
_ALL_SAID_BEFORE = Query(
    f"{_SAID_BEFORE} FROM (SELECT DISTINCT s.sku FROM stock_costs AS s"
    " WHERE s.tenant = :tenant AND s.branch = :branch AND s.business_day < :from_day) AS g"
)
_SOLD_SAID_BEFORE = Query(
    f"{_SAID_BEFORE} FROM stock_days AS g WHERE g.tenant = :tenant AND g.branch = :branch AND g.business_day = :from_day"
)


class Known(NamedTuple):
    """The cost of a good here, and whether a delivery or an owner said it (not only the catalog)."""

    average_milli: int
    said: bool


def cost_of(see: See, branch: str, sku: str, day: str) -> Known:
    """What a base unit of a good costs here at the end of a day; 0 when nobody has ever said."""
    row = see.one(_COST, branch=branch, sku=sku, day=day)
    if row is not None:
        return Known(row[0], said=True)
    row = see.one(_CATALOG, sku=sku)
    return Known(row[0] if row else 0, said=False)


class Costs:
    """The costs of one branch from one day to another, to be asked for any good on any of those days.

    `sold_only`: for a single day, of the goods that were sold on it; several times as quick.
    """

    __slots__ = ("before", "said")

    def __init__(self, see: See, branch: str, from_day: str, to_day: str, *, sold_only: bool = False) -> None:
        asked = {"branch": branch, "from_day": from_day}
        sold_only = sold_only and from_day == to_day
        self.before: dict[str, int] = dict(see.rows(_SOLD_CATALOG, **asked) if sold_only else see.rows(_ALL_CATALOG))
        """What a good cost when the first day began."""
        earlier = see.rows(_SOLD_SAID_BEFORE if sold_only else _ALL_SAID_BEFORE, **asked)
        self.before.update([(sku, average_milli) for sku, average_milli in earlier if average_milli is not None])
        self.said: dict[str, list[tuple[str, int]]] = {}
        """What was said on those days, by good, in order."""
        for sku, day, average_milli in see.rows(_SAID_WITHIN, **asked, to_day=to_day):
            self.said.setdefault(sku, []).append((day, average_milli))

    def on(self, sku: str, day: str) -> int:
        """The cost in force at the end of a day."""
        for since, average_milli in reversed(self.said.get(sku, ())):
            if since <= day:
                return average_milli
        return self.before.get(sku, 0)


def rupiah(micro: int) -> int:
    """Whole rupiah, half up."""
    return div_half_up(micro, MICRO)


def moving_average(on_hand_milli: int, average_milli: int, came_milli: int, paid_micro: int) -> int:
    """The average cost after a delivery: (worth of what was there + what was paid) / (what was there + what came).

    With an empty or negative shelf the delivery alone says what the good costs: what was sold before it came has no
    cost of its own that could be averaged.
    """
    there = max(0, on_hand_milli)
    return div_half_up(there * average_milli + paid_micro, there + came_milli)
