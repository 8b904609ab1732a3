"""Where the money is: by way of payment, claimed against seen, by tax, and what was missing in drawers."""

from typing import ClassVar

from msgspec import Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.reports.views.spans import Day, Span, span

book = Rulebook()

_ONE = " AND {0}.branch = :branch"
_WITHIN = "{0}.tenant = :tenant AND {0}.business_day >= :first AND {0}.business_day <= :last"


def _both(select: str, name: str, tail: str = "") -> tuple[Query, Query]:
    """The question for all branches and for one."""
    within = _WITHIN.format(name)
    return Query(f"{select} WHERE {within}{tail}"), Query(f"{select} WHERE {within}{_ONE.format(name)}{tail}")


def _ask(see: See, queries: tuple[Query, Query], branch: str, days: Span) -> list[tuple[str | int, ...]]:
    asked = {"first": days.first, "last": days.last}
    return see.rows(queries[1], branch=branch, **asked) if branch else see.rows(queries[0], **asked)


class MethodFigures(Struct, kw_only=True, omit_defaults=True):
    """One way of paying.

    `taken` is of sales, cash net of change; of it `claimed` was shown by the customer only, and of that `seen` has been
    seen by a person and `missed` looked for in vain. `given_back` by refunds and voids,
    `repaid` kasbon that came back this way. `here` = taken - given_back + repaid.
    """

    method: str
    times: int = 0
    taken: int = 0
    claimed: int = 0
    seen: int = 0
    missed: int = 0
    given_back: int = 0
    repaid: int = 0
    here: int = 0


class Payments(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Money by the way it came. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.payments"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = list[MethodFigures]

    from_day: Day
    to_day: Day
    branch: str = ""


_METHODS = _both(
    "SELECT p.method, CAST(SUM(p.times) AS BIGINT), CAST(SUM(p.taken) AS BIGINT), CAST(SUM(p.claimed) AS BIGINT),"
    " CAST(SUM(p.given_back) AS BIGINT), CAST(SUM(p.repaid) AS BIGINT) FROM reports_payments AS p",
    "p",
    " GROUP BY p.method ORDER BY p.method",
)
_CLAIMS = _both(
    "SELECT told.method, told.arrived, CAST(SUM(told.amount) AS BIGINT) FROM (SELECT c.method AS method, c.amount AS amount,"
    " (SELECT MAX(w.arrived) FROM till_claim_words AS w WHERE w.tenant = :tenant AND w.sale = c.sale"
    " AND w.payment = c.payment) AS arrived FROM till_claims AS c",
    "c",
    ") AS told WHERE told.arrived IS NOT NULL GROUP BY told.method, told.arrived",
)


@book.answer(Payments)
def payments_report(asked: Payments, see: See) -> list[MethodFigures]:
    """In the order of the methods. Money that somebody saw stays seen, whoever missed it before or after."""
    days = span(asked.from_day, asked.to_day)
    found: dict[str, MethodFigures] = {}
    for row in see_methods(see, asked.branch, days):
        found[row.method] = row
    for method, arrived, amount in _ask(see, _CLAIMS, asked.branch, days):
        figures = found.setdefault(str(method), MethodFigures(method=str(method)))
        if arrived:
            figures.seen = int(amount)
        else:
            figures.missed = int(amount)
    return [found[method] for method in sorted(found)]


def see_methods(see: See, branch: str, days: Span) -> list[MethodFigures]:
    """The sums alone."""
    return [
        MethodFigures(
            method=str(method), times=int(times), taken=int(taken), claimed=int(claimed), given_back=int(back),
            repaid=int(repaid), here=int(taken) - int(back) + int(repaid),
        )
        for method, times, taken, claimed, back, repaid in _ask(see, _METHODS, branch, days)
    ]  # fmt: skip


class TaxFigures(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One tax or service charge at one rate, refunds taken off: `dpp` is what the rate was taken of.

    `amount` came on top of the prices, `included` was inside them.
    """

    kind: str
    code: str
    permille: int
    base: int
    dpp: int
    amount: int
    included: int = 0


class Taxes(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Taxes and service charges by rate. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.taxes"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = list[TaxFigures]

    from_day: Day
    to_day: Day
    branch: str = ""


_TAXES = _both(
    "SELECT t.kind, t.code, t.permille, CAST(SUM(t.base) AS BIGINT), CAST(SUM(t.dpp) AS BIGINT),"
    " CAST(SUM(t.amount) AS BIGINT), CAST(SUM(t.included) AS BIGINT) FROM reports_taxes AS t",
    "t",
    " GROUP BY t.kind, t.code, t.permille ORDER BY t.kind, t.code, t.permille",
)


@book.answer(Taxes)
def taxes_report(asked: Taxes, see: See) -> list[TaxFigures]:
    """In the order of kind, code and rate. What was sold and given back whole, in however many parts, stands at zero."""
    rows = _ask(see, _TAXES, asked.branch, span(asked.from_day, asked.to_day))
    return [
        TaxFigures(
            kind=str(kind), code=str(code), permille=int(permille), base=int(base), dpp=int(dpp), amount=int(amount),
            included=int(included),
        )
        for kind, code, permille, base, dpp, amount, included in rows
    ]  # fmt: skip


class Drawer(Struct, frozen=True, kw_only=True):
    """One counting of a drawer; `difference` = counted - expected, negative when money is missing."""

    branch: str
    business_day: str
    till: str
    shift: str
    person: str
    expected: int
    counted: int
    difference: int
    sales: int


class Drawers(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Drawer differences, shift by shift. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.drawers"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = list[Drawer]

    from_day: Day
    to_day: Day
    branch: str = ""


_DRAWERS = _both(
    "SELECT d.branch, d.business_day, d.till, d.shift, d.person, d.expected, d.counted, d.counted - d.expected, d.sales"
    " FROM reports_drawers AS d",
    "d",
    " ORDER BY d.business_day, d.branch, d.ms, d.origin, d.seq",
)


@book.answer(Drawers)
def drawers_report(asked: Drawers, see: See) -> list[Drawer]:
    """In the order they were counted."""
    names = Drawer.__struct_fields__
    rows = _ask(see, _DRAWERS, asked.branch, span(asked.from_day, asked.to_day))
    return [Drawer(**dict(zip(names, row, strict=True))) for row in rows]  # type: ignore[arg-type]  # the query's columns
