"""What was sold: totals of a stretch beside the one before, and by day, week, month, hour, person or branch."""

from typing import Any, ClassVar, Literal

from msgspec import Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.reports.views.spans import PART_OF, Day, Span, span
from lancar.stock.views.calendar import day_setting

book = Rulebook()

By = Literal["day", "week", "month", "hour", "person", "branch"]
_HOUR_MIN = 60


class Figures(Struct, kw_only=True, omit_defaults=True):
    """Whole rupiah. `label`: the day, week, month, local hour `00` to `23`, person or branch; "" for a total.

    gross - discount + service + tax + rounding = total, of sales; the `back_` ones are given back by refunds and voids.
    `turnover` = total - back_total; `net` = goods after discounts and refunds, without the taxes inside prices.
    """

    label: str = ""
    bills: int = 0
    lines: int = 0
    gross: int = 0
    discount: int = 0
    service: int = 0
    tax: int = 0
    included: int = 0
    rounding: int = 0
    total: int = 0
    refunds: int = 0
    voids: int = 0
    back_goods: int = 0
    back_service: int = 0
    back_tax: int = 0
    back_included: int = 0
    back_rounding: int = 0
    back_total: int = 0
    turnover: int = 0
    net: int = 0

    def sold(self, row: tuple[int, ...]) -> None:
        """Add a row of sales."""
        bills, lines, gross, discount, service, tax, included, rounding, total = row
        self.bills += bills
        self.lines += lines
        self.gross += gross
        self.discount += discount
        self.service += service
        self.tax += tax
        self.included += included
        self.rounding += rounding
        self.total += total
        self.turnover += total
        self.net += gross - discount - included

    def given_back(self, what: str, row: tuple[int, ...]) -> None:
        """Add a row of refunds or voids."""
        times, goods, service, tax, included, rounding, total = row
        if what == "void":
            self.voids += times
        else:
            self.refunds += times
        self.back_goods += goods
        self.back_service += service
        self.back_tax += tax
        self.back_included += included
        self.back_rounding += rounding
        self.back_total += total
        self.turnover -= total
        self.net -= goods - included


_SOLD = ", ".join(
    f"CAST(SUM(s.{name}) AS BIGINT)"
    for name in ("bills", "lines", "gross", "discount", "service", "tax", "included", "rounding", "total")
)
_BACK = ", ".join(
    f"CAST(SUM(r.{name}) AS BIGINT)" for name in ("times", "goods", "service", "tax", "included", "rounding", "total")
)
_COLUMNS = {"total": "'' AS label", "day": "{0}.business_day", "hour": "{0}.hour", "person": "{0}.person", "branch": "{0}.branch"}
_WITHIN = "{0}.tenant = :tenant AND {0}.business_day >= :first AND {0}.business_day <= :last"


def _queries(by: str, *, one_branch: bool) -> tuple[Query, Query]:
    only = " AND {0}.branch = :branch" if one_branch else ""

    def query(table: str, name: str, sums: str, more: str) -> Query:
        column = _COLUMNS[by].format(name)
        grouped = [*([] if by == "total" else [column]), *([f"{name}.what"] if more else [])]
        group = f" GROUP BY {', '.join(grouped)}" if grouped else " HAVING COUNT(*) > 0"
        where = (_WITHIN + only).format(name)
        return Query(f"SELECT {column}{more}, {sums} FROM {table} AS {name} WHERE {where}{group}")

    return query("reports_sales", "s", _SOLD, ""), query("reports_refunds", "r", _BACK, ", r.what")


_QUERIES = {(by, one): _queries(by, one_branch=one) for by in _COLUMNS for one in (True, False)}


def figures_by(see: See, branch: str, days: Span, by: str) -> dict[Any, Figures]:
    """Figures under each value of a column; `branch` "" for all of them together."""
    sales, refunds = _QUERIES[by, bool(branch)]
    asked: dict[str, str] = {"first": days.first, "last": days.last, **({"branch": branch} if branch else {})}
    found: dict[Any, Figures] = {}
    for value, *row in see.rows(sales, **asked):
        found.setdefault(value, Figures()).sold(tuple(row))
    for value, what, *row in see.rows(refunds, **asked):
        found.setdefault(value, Figures()).given_back(what, tuple(row))
    return found


def local_hour(see: See, branch: str, hour: int) -> int:
    """An hour of UTC as the branch's clock has it."""
    return (hour + day_setting(see, branch).zone_min // _HOUR_MIN) % 24


class SalesReport(Struct, frozen=True, kw_only=True):
    """The total of the stretch, the total of the stretch before it, and the parts in order."""

    first: str
    last: str
    total: Figures
    before_first: str
    before_last: str
    before: Figures
    parts: list[Figures]


class Sales(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sales of a branch ("" all) from one business day to another, both included, part by part.

    Refuses reports.no_day, reports.days_reversed, reports.too_long.
    """

    NAME: ClassVar[str] = "reports.sales"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = SalesReport

    from_day: Day
    to_day: Day
    branch: str = ""
    by: By = "day"


def parts_of(see: See, branch: str, days: Span, by: By) -> list[Figures]:
    """The parts of a stretch, labelled and in the order of their labels."""
    column = "day" if by in PART_OF else by
    parts: dict[str, list[Figures]] = {}
    for value, figures in figures_by(see, branch, days, column).items():
        if by in PART_OF:
            label = PART_OF[by](value)
        elif by == "hour":
            label = f"{local_hour(see, branch, value):02}"
        else:
            label = str(value)
        parts.setdefault(label, []).append(figures)
    return [_added(label, parts[label]) for label in sorted(parts)]


_ADDED = [name for name in Figures.__struct_fields__ if name != "label"]


def _added(label: str, figures: list[Figures]) -> Figures:
    if len(figures) == 1:
        figures[0].label = label
        return figures[0]
    return Figures(label=label, **{name: sum(getattr(one, name) for one in figures) for name in _ADDED})


def total_of(parts: list[Figures]) -> Figures:
    """All parts together."""
    return Figures(**{name: sum(getattr(one, name) for one in parts) for name in _ADDED})


@book.answer(Sales)
def sales_report(asked: Sales, see: See) -> SalesReport:
    """From views alone."""
    days = span(asked.from_day, asked.to_day)
    parts = parts_of(see, asked.branch, days, asked.by)
    before = days.before()
    earlier = figures_by(see, asked.branch, before, "total").get("", Figures())
    return SalesReport(
        first=days.first, last=days.last, total=total_of(parts), before_first=before.first,
        before_last=before.last, before=earlier, parts=parts,
    )  # fmt: skip
