"""What was sold of which good, by good and by category, and what it earned over its cost.

A good's category is the one it has when the question is asked: whoever puts a good into its right category puts its
past there too, and a sale has one row less to write. The cost is stock's (see docs/why/stock-cost.md), summed exactly and
rounded once for each figure, so that the total may differ by a rupiah from the sum of its rounded parts.
"""

from collections import defaultdict
from typing import ClassVar, Literal

from msgspec import Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.reports.views.spans import PART_OF, Day, Span, span
from lancar.stock.views.cost import Costs, rupiah

book = Rulebook()

_BRANCHES = Query(
    "SELECT DISTINCT s.branch FROM reports_sales AS s"
    " WHERE s.tenant = :tenant AND s.business_day >= :first AND s.business_day <= :last"
    " UNION SELECT r.branch FROM reports_refunds AS r"
    " WHERE r.tenant = :tenant AND r.business_day >= :first AND r.business_day <= :last"
)
_NAMES = Query("SELECT g.sku, g.name, g.category FROM catalog_goods AS g WHERE g.tenant = :tenant AND g.gone = 0")
_CATEGORIES = Query("SELECT c.category, c.name FROM catalog_categories AS c WHERE c.tenant = :tenant AND c.gone = 0")
_IN_SPAN = "d.tenant = :tenant AND d.branch = :branch AND d.business_day >= :first AND d.business_day <= :last"
_GOODS = Query(
    "SELECT d.sku, d.sold_milli, d.net, COALESCE(g.name, ''), COALESCE(g.category, '') FROM (SELECT d.sku AS sku,"
    " CAST(SUM(d.sold_milli) AS BIGINT) AS sold_milli, CAST(SUM(d.net) AS BIGINT) AS net"
    f" FROM stock_days AS d WHERE {_IN_SPAN} GROUP BY d.sku) AS d"
    " LEFT JOIN catalog_goods AS g ON g.tenant = :tenant AND g.sku = d.sku AND g.gone = 0"
)
"""The names of what was sold alone: a catalog may hold fifty thousand goods more."""
_SUMS = "CAST(SUM(d.net) AS BIGINT), CAST(SUM(d.taken_milli) AS BIGINT), MAX(d.taken_milli)"
_BY_GOOD = Query(f"SELECT d.sku, {_SUMS} FROM stock_days AS d WHERE {_IN_SPAN} GROUP BY d.sku")
_BY_DAY = Query(f"SELECT d.business_day, {_SUMS} FROM stock_days AS d WHERE {_IN_SPAN} GROUP BY d.business_day")
_TAKEN_OF = f"SELECT d.business_day, d.sku, d.taken_milli FROM stock_days AS d WHERE {_IN_SPAN} AND d.taken_milli <> 0"
_TAKEN = Query(_TAKEN_OF)
_SAID_OR_USED = (
    "SELECT c.sku FROM stock_costs AS c WHERE c.tenant = :tenant AND c.branch = :branch"
    " AND c.business_day >= :first AND c.business_day <= :last UNION SELECT u.used FROM stock_used AS u"
    " WHERE u.tenant = :tenant AND u.branch = :branch AND u.business_day >= :first AND u.business_day <= :last"
)
_TAKEN_LOUD = Query(f"{_TAKEN_OF} AND d.sku IN ({_SAID_OR_USED})")
_USED = Query(f"SELECT d.business_day, d.sku, d.used, d.taken_milli FROM stock_used AS d WHERE {_IN_SPAN}")


class GoodFigures(Struct, kw_only=True, omit_defaults=True):
    """A good or a category: base units sold less those given back, and their money without taxes."""

    label: str
    name: str = ""
    category: str = ""
    sold_milli: int = 0
    net: int = 0


class Goods(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was sold of each good or category, the best first. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.goods"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = list[GoodFigures]

    from_day: Day
    to_day: Day
    branch: str = ""
    by: Literal["good", "category"] = "good"


def branches_in(see: See, branch: str, days: Span) -> list[str]:
    """The one asked for, or every branch that sold something."""
    return [branch] if branch else [row[0] for row in see.rows(_BRANCHES, first=days.first, last=days.last)]


@book.answer(Goods)
def goods_report(asked: Goods, see: See) -> list[GoodFigures]:
    """The most money first; equal money in the order of the labels."""
    days = span(asked.from_day, asked.to_day)
    sections: dict[str, str] = dict(see.rows(_CATEGORIES)) if asked.by == "category" else {}
    found: dict[str, GoodFigures] = {}
    for branch in branches_in(see, asked.branch, days):
        for sku, sold_milli, net, name, category in see.rows(_GOODS, branch=branch, first=days.first, last=days.last):
            if not sold_milli and not net:
                continue  # an ingredient: its row is about the shelf
            label = sku if asked.by == "good" else category
            figures = found.get(label)
            if figures is None:
                figures = found[label] = (
                    GoodFigures(label=sku, name=name, category=category)
                    if asked.by == "good"
                    else GoodFigures(label=category, name=sections.get(category, ""))
                )
            figures.sold_milli += sold_milli
            figures.net += net
    return sorted(found.values(), key=lambda figures: (-figures.net, figures.label))


def names_of(see: See, by: str) -> dict[str, str]:
    """Sku or category → what it is called."""
    if by == "category":
        return dict(see.rows(_CATEGORIES))
    return {sku: name for sku, name, _ in see.rows(_NAMES)}


class Earned(Struct, frozen=True, kw_only=True):
    """Money without taxes, what the goods cost, and the gross profit between; thousandths of the money it is."""

    label: str
    net: int
    cost: int
    profit: int
    profit_permille: int


class ProfitReport(Struct, frozen=True, kw_only=True):
    """The whole stretch and its parts. `without_cost`: goods that were sold and that nobody ever said the cost of."""

    total: Earned
    parts: list[Earned]
    without_cost: list[str]


class Profit(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Gross profit by day, week, month, good, category or branch. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.profit"
    NEEDS: ClassVar[str] = "see_reports"
    ALSO: ClassVar[str] = "see_cost"
    ANSWER: ClassVar[object] = ProfitReport

    from_day: Day
    to_day: Day
    branch: str = ""
    by: Literal["day", "week", "month", "good", "category", "branch"] = "day"


def _earned(label: str, net: int, micro: int) -> Earned:
    cost = rupiah(micro)
    return Earned(
        label=label, net=net, cost=cost, profit=net - cost, profit_permille=(net - cost) * 1000 // net if net > 0 else 0
    )


_NOTHING = [0]
Sums = dict[str, list[int]]
"""Label → money, and cost in millionths of a rupiah."""


def _ingredients(see: See, costs: Costs, asked: dict[str, str], found: Sums, nameless: set[str], *, by_good: bool) -> Sums:
    """Adds what went into goods to their cost. Answers (day, ingredient) → what of its taking was not itself sold."""
    for_others: Sums = {}
    for day, sku, used, taken_milli in see.rows(_USED, **asked):
        cost = costs.on(used, day)
        if not cost:
            nameless.add(used)
        for_others.setdefault(f"{day} {used}", [0])[0] += taken_milli
        found.setdefault(sku if by_good else day, [0, 0])[1] += taken_milli * cost
    return for_others


def _tally(see: See, branch: str, days: Span, nameless: set[str], *, by_good: bool) -> Sums:
    """Money and cost of one branch by good or by day.

    A month has tens of thousands of rows. The store adds up what it can; row by row go only a day's costs and, by good,
    those goods whose cost changed in the span or that went into others: *loud* ones.
    """
    asked = {"branch": branch, "first": days.first, "last": days.last}
    costs = Costs(see, branch, days.first, days.last, sold_only=True)
    found: Sums = {}
    for_others = _ingredients(see, costs, asked, found, nameless, by_good=by_good)
    loud = costs.said.keys() | {key.partition(" ")[2] for key in for_others}
    quiet = {sku: cost for sku, cost in costs.before.items() if cost and sku not in loud}
    cost_of = quiet.get
    for label, net, taken_milli, most_milli in see.rows(_BY_GOOD if by_good else _BY_DAY, **asked):
        sums = found.setdefault(label, [0, 0])
        sums[0] += net
        if by_good and label not in loud:
            sums[1] += taken_milli * cost_of(label, 0)
            if label not in quiet and (taken_milli or most_milli > 0):
                nameless.add(label)
    micro_of: defaultdict[str, int] = defaultdict(int)
    for day, sku, taken_milli in see.rows(_TAKEN_LOUD if by_good else _TAKEN, **asked):
        cost = cost_of(sku)
        if cost is None:
            plain_milli = taken_milli - for_others.get(f"{day} {sku}", _NOTHING)[0]
            cost = costs.on(sku, day)
            if not cost and plain_milli:
                nameless.add(sku)
            micro_of[sku if by_good else day] += plain_milli * cost
        else:
            micro_of[day] += taken_milli * cost
    for label, micro in micro_of.items():
        found[label][1] += micro
    return found


@book.answer(Profit)
def profit_report(asked: Profit, see: See) -> ProfitReport:
    """Days, weeks and months in their order; goods, categories and branches by profit."""
    days = span(asked.from_day, asked.to_day)
    categories = {sku: category for sku, _, category in see.rows(_NAMES)} if asked.by == "category" else {}
    part_of = PART_OF.get(asked.by)
    without_cost: set[str] = set()
    found: Sums = {}
    for branch in branches_in(see, asked.branch, days):
        by_good = part_of is None
        for label, (net, micro) in _tally(see, branch, days, without_cost, by_good=by_good).items():
            if part_of is not None:
                name = part_of(label)
            elif asked.by == "branch":
                name = branch
            else:
                name = label if asked.by == "good" else categories.get(label, "")
            sums = found.setdefault(name, [0, 0])
            sums[0] += net
            sums[1] += micro
    parts = [_earned(label, net, micro) for label, (net, micro) in found.items() if net or micro]
    parts.sort(key=(lambda one: one.label) if part_of else (lambda one: (-one.profit, one.label)))
    total = _earned("", sum(net for net, _ in found.values()), sum(micro for _, micro in found.values()))
    return ProfitReport(total=total, parts=parts, without_cost=sorted(without_cost))
