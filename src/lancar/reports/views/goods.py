"""What was sold of which good, by good and by category, and what it earned over its cost.

A good's category is the one it has when the question is asked: whoever puts a good into its right category puts its
past there too, and a sale has one row less to write. The cost is stock's (see docs/why/stock-cost.md), summed exactly and
rounded once for each figure, so that the total may differ by a rupiah from the sum of its rounded parts.
"""

from collections.abc import Iterator
from typing import ClassVar, Literal, NamedTuple

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
_IN_SPAN = "d.tenant = :tenant AND d.branch = :branch AND d.business_day >= :first AND d.business_day <= :last"
_GOODS = Query(
    "SELECT d.sku, CAST(SUM(d.sold_milli) AS BIGINT), CAST(SUM(d.net) AS BIGINT), CAST(SUM(d.taken_milli) AS BIGINT)"
    f" FROM stock_days AS d WHERE {_IN_SPAN} GROUP BY d.sku"
)
_DAYS = Query(f"SELECT d.business_day, d.sku, d.net, d.taken_milli FROM stock_days AS d WHERE {_IN_SPAN}")
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
    told = {sku: (name, category) for sku, name, category in see.rows(_NAMES)}
    found: dict[str, GoodFigures] = {}
    for branch in branches_in(see, asked.branch, days):
        for sku, sold_milli, net, _ in see.rows(_GOODS, branch=branch, first=days.first, last=days.last):
            if not sold_milli and not net:
                continue  # an ingredient: its row is about the shelf
            name, category = told.get(sku, ("", ""))
            label = sku if asked.by == "good" else category
            figures = found.get(label)
            if figures is None:
                by_good = asked.by == "good"
                figures = found[label] = GoodFigures(
                    label=label, name=name if by_good else "", category=category if by_good else ""
                )
            figures.sold_milli += sold_milli
            figures.net += net
    return sorted(found.values(), key=lambda figures: (-figures.net, figures.label))


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
    NEEDS: ClassVar[str] = "see_cost"
    ANSWER: ClassVar[object] = ProfitReport

    from_day: Day
    to_day: Day
    branch: str = ""
    by: Literal["day", "week", "month", "good", "category", "branch"] = "day"


class _Line(NamedTuple):
    branch: str
    day: str
    sku: str
    net: int
    micro: int


def _earned(label: str, net: int, micro: int) -> Earned:
    cost = rupiah(micro)
    return Earned(
        label=label, net=net, cost=cost, profit=net - cost, profit_permille=(net - cost) * 1000 // net if net > 0 else 0
    )


def _lines(see: See, branch: str, days: Span, nameless: set[str]) -> Iterator[_Line]:
    """Every good of every day with its money and its cost in millionths; what went into a good is its cost."""
    asked = {"branch": branch, "first": days.first, "last": days.last}
    costs = Costs(see, branch, days.first, days.last)
    for_others: dict[tuple[str, str], int] = {}
    for day, sku, used, taken_milli in see.rows(_USED, **asked):
        cost = costs.on(used, day)
        if not cost:
            nameless.add(used)
        for_others[day, used] = for_others.get((day, used), 0) + taken_milli
        yield _Line(branch, day, sku, 0, taken_milli * cost)
    for day, sku, net, taken_milli in see.rows(_DAYS, **asked):
        plain_milli = taken_milli - for_others.get((day, sku), 0) if for_others else taken_milli
        cost = costs.on(sku, day) if plain_milli else 0
        if plain_milli and not cost:
            nameless.add(sku)
        yield _Line(branch, day, sku, net, plain_milli * cost)


@book.answer(Profit)
def profit_report(asked: Profit, see: See) -> ProfitReport:
    """Days, weeks and months in their order; goods, categories and branches by profit."""
    days = span(asked.from_day, asked.to_day)
    categories = {sku: category for sku, _, category in see.rows(_NAMES)} if asked.by == "category" else {}
    part_of = PART_OF.get(asked.by)
    without_cost: set[str] = set()
    found: dict[str, list[int]] = {}
    for branch in branches_in(see, asked.branch, days):
        for line in _lines(see, branch, days, without_cost):
            if part_of is not None:
                label = line.day
            elif asked.by == "good":
                label = line.sku
            else:
                label = branch if asked.by == "branch" else categories.get(line.sku, "")
            sums = found.setdefault(label, [0, 0])
            sums[0] += line.net
            sums[1] += line.micro
    if part_of is not None:
        found = _by_part(found, asked.by)
    parts = [_earned(label, net, micro) for label, (net, micro) in found.items() if net or micro]
    parts.sort(key=(lambda one: one.label) if part_of else (lambda one: (-one.profit, one.label)))
    total = _earned("", sum(net for net, _ in found.values()), sum(micro for _, micro in found.values()))
    return ProfitReport(total=total, parts=parts, without_cost=sorted(without_cost))


def _by_part(by_day: dict[str, list[int]], part: str) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for day, (net, micro) in by_day.items():
        sums = found.setdefault(PART_OF[part](day), [0, 0])
        sums[0] += net
        sums[1] += micro
    return found
