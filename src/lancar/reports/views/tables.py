"""Figures by branch and business day, folded from the till's facts; goods and costs stand in stock's own tables.

A three-line sale touches one row here for what it was, one for each way it was paid, one for each tax: rows that a batch
of sales shares. A day is the sum of its hours and people. Refunds and voids count on the business day they happen on.
Hours are of UTC, because a fact does not know its zone; the question shifts them.
"""

from collections.abc import Iterable
from typing import Any

from lancar.kernel.views import At, Log, Sums
from lancar.till.facts import CreditRepaid, SaleCompleted, SaleRefunded, SaleVoided, ShiftClosed

Rows = Iterable[tuple[tuple[Any, ...], tuple[int, ...]]]

HOUR_MS = 3_600_000

sales = Sums(
    "reports_sales",
    key={"branch": str, "business_day": str, "hour": int, "person": str},
    sums=("bills", "lines", "gross", "discount", "service", "tax", "included", "rounding", "total"),
    index=(("business_day",),),
)
"""What was sold: gross - discount + service + tax + rounding = total; `included` is tax inside the prices."""

refunds = Sums(
    "reports_refunds",
    key={"branch": str, "business_day": str, "hour": int, "person": str, "what": str},
    sums=("times", "goods", "service", "tax", "included", "rounding", "total"),
    index=(("business_day",),),
)
"""What was given back (`what`: refund or void), positive: goods + service + tax + rounding = total."""

payments = Sums(
    "reports_payments",
    key={"branch": str, "business_day": str, "method": str},
    sums=("times", "taken", "claimed", "given_back", "repaid"),
    index=(("business_day",),),
)
"""Money by the way it came: of sales (cash net of change), claimed of that, given back, kasbon paid back."""

taxes = Sums(
    "reports_taxes",
    key={"branch": str, "business_day": str, "kind": str, "code": str, "permille": int},
    sums=("base", "dpp", "amount", "included"),
    index=(("business_day",),),
)
"""Taxes and service charges by rate, less what was given back; `dpp` is what the rate was taken of."""

drawers = Log(
    "reports_drawers",
    values={
        "branch": str,
        "business_day": str,
        "till": str,
        "shift": str,
        "person": str,
        "expected": int,
        "counted": int,
        "sales": int,
        "ms": int,
    },
    index=(("branch", "business_day"), ("business_day",)),
)
"""One line for each counting of a drawer."""


@sales.on(SaleCompleted)
def sold(fact: SaleCompleted, at: At) -> Rows:
    """One row, whatever was in the cart."""
    goods = fact.goods
    gross = discount = service = tax = included = rounding = 0
    for good in goods:
        gross += good.amount
    for extra in fact.extras:
        kind = extra.kind
        if kind == "tax":
            tax += extra.amount
            included += extra.included
        elif kind == "service":
            service += extra.amount
        elif kind == "rounding":
            rounding += extra.amount
        else:
            discount -= extra.amount
    return [
        (
            (fact.branch, fact.business_day, at.ms // HOUR_MS % 24, at.actor),
            (1, len(goods), gross, discount, service, tax, included, rounding, fact.total),
        )
    ]


@refunds.on(SaleRefunded, SaleVoided)
def given_back(fact: SaleRefunded | SaleVoided, at: At) -> Rows:
    """One row, on the day the money went out."""
    service = tax = included = rounding = 0
    for extra in fact.extras:
        if extra.kind == "tax":
            tax += extra.amount
            included += extra.included
        elif extra.kind == "service":
            service += extra.amount
        else:
            rounding += extra.amount
    goods = sum(good.amount for good in fact.goods)
    what = "void" if isinstance(fact, SaleVoided) else "refund"
    yield (
        (fact.branch, fact.business_day, at.ms // HOUR_MS % 24, at.actor, what),
        (1, goods, service, tax, included, rounding, fact.total),
    )


@payments.on(SaleCompleted)
def paid(fact: SaleCompleted, _at: At) -> Rows:
    """Change was given out of the first cash."""
    branch, day, change = fact.branch, fact.business_day, fact.change
    rows = []
    for payment in fact.payments:
        amount = payment.amount
        if change and payment.method == "cash":
            amount, change = amount - change, 0
        rows.append(((branch, day, payment.method), (1, amount, amount if payment.claimed else 0, 0, 0)))
    return rows


@payments.on(SaleRefunded, SaleVoided)
def paid_back(fact: SaleRefunded | SaleVoided, _at: At) -> Rows:
    """The way it went back."""
    return [((fact.branch, fact.business_day, one.method), (0, 0, 0, one.amount, 0)) for one in fact.payments]


@payments.on(CreditRepaid)
def repaid(fact: CreditRepaid, _at: At) -> Rows:
    """Kasbon that came home; it is no sale of this day."""
    return [((fact.branch, fact.business_day, one.method), (0, 0, 0, 0, one.amount)) for one in fact.payments]


@taxes.on(SaleCompleted)
def charged(fact: SaleCompleted, _at: At) -> Rows:
    """Only what the bill itself says: nothing is reckoned again."""
    return [
        (
            (fact.branch, fact.business_day, extra.kind, extra.code, extra.permille),
            (extra.base, extra.dpp or extra.base, extra.amount, extra.included),
        )
        for extra in fact.extras
        if extra.kind in {"tax", "service"}
    ]


@taxes.on(SaleRefunded, SaleVoided)
def uncharged(fact: SaleRefunded | SaleVoided, _at: At) -> Rows:
    """The mirror of a charge."""
    return [
        (
            (fact.branch, fact.business_day, extra.kind, extra.code, extra.permille),
            (-extra.base, -(extra.dpp or extra.base), -extra.amount, -extra.included),
        )
        for extra in fact.extras
        if extra.kind in {"tax", "service"}
    ]


@drawers.on(ShiftClosed)
def drawer_counted(fact: ShiftClosed, at: At) -> Iterable[tuple[Any, ...]]:
    """What should have been there and what was."""
    yield (
        fact.branch,
        fact.business_day,
        fact.till,
        fact.shift,
        at.actor,
        fact.expected_cash,
        fact.counted_cash,
        fact.sales,
        at.ms,
    )
