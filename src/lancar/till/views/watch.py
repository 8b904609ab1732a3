"""What a person should look at: money that was only claimed, kasbon, and what two sides of a cut did twice."""

from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.till import facts
from lancar.till.views import reading
from lancar.values.patterns import whole
from lancar.values.time import add_days, is_day

book = Rulebook()
Name = Annotated[str, Meta(max_length=120)]


class Claim(msgspec.Struct, frozen=True):
    """Money a customer showed and nobody has seen; `missed` counts how often somebody looked for it in vain."""

    sale: str
    payment: int
    branch: str
    receipt: str
    business_day: str
    ts: int
    method: str
    amount: int
    missed: int


_CLAIMED = Query(
    "SELECT c.sale, c.payment, c.branch, c.receipt, c.business_day, c.ts, c.method, c.amount, w.missed"
    " FROM till_claim_states AS w"
    " JOIN till_claims AS c ON c.tenant = w.tenant AND c.sale = w.sale AND c.payment = w.payment"
    " WHERE w.tenant = :tenant AND w.closed = 0 AND (c.branch = :branch OR :branch = '')"
    " ORDER BY c.ts, c.sale, c.payment",
    Claim,
)


class ClaimedPayments(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Claimed payments that wait for somebody to see the money, oldest first."""

    NAME: ClassVar[str] = "till.claimed_payments"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[Claim]

    branch: Name = ""


@book.answer(ClaimedPayments)
def claimed_payments(asked: ClaimedPayments, see: See) -> list[Claim]:
    """Claims without a word that the money arrived; those of voided sales wait for nothing."""
    return see.rows(_CLAIMED, branch=asked.branch)


class Debt(msgspec.Struct, frozen=True):
    """What is left to pay of one sale on credit."""

    sale: str
    receipt: str
    business_day: str
    due_day: str
    amount: int
    left: int


class Debtor(msgspec.Struct, frozen=True):
    """A customer's account: `owed` = lent less repaid; `debts` are what is left, first the one due first."""

    customer: str
    name: str
    phone: str
    lent: int
    repaid: int
    owed: int
    debts: list[Debt]


_ACCOUNTS = Query(
    "SELECT c.customer, c.lent, c.repaid, COALESCE(n.name, ''), COALESCE(n.phone, '') FROM till_credit AS c"
    " LEFT JOIN till_customers AS n ON n.tenant = c.tenant AND n.customer = c.customer AND n.gone = 0"
    " WHERE c.tenant = :tenant AND (c.lent <> c.repaid) AND (c.customer = :customer OR :customer = '')"
    " ORDER BY c.lent - c.repaid DESC, c.customer"
)
_LENT = Query(
    "SELECT s.customer, s.sale, s.receipt, s.business_day, s.due_day, s.amount FROM till_credit_sales AS s"
    " JOIN till_credit AS c ON c.tenant = s.tenant AND c.customer = s.customer"
    " WHERE s.tenant = :tenant AND c.lent <> c.repaid AND (s.customer = :customer OR :customer = '')"
)


class Debtors(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who owes the shop how much, the most first. With `due_by` only debts due by that day; with a customer only them."""

    NAME: ClassVar[str] = "till.debtors"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[Debtor]

    customer: Name = ""
    due_by: Annotated[str, Meta(pattern=whole("([0-9]{4}-[0-9]{2}-[0-9]{2})?"))] = ""


@book.answer(Debtors)
def debtors(asked: Debtors, see: See) -> list[Debtor]:
    """Balances, with repayments laid on the debts that are due first."""
    lent: dict[str, dict[str, list[Any]]] = {}
    for customer, sale, receipt, day, due, amount in see.rows(_LENT, customer=asked.customer):
        debt = lent.setdefault(customer, {}).setdefault(sale, ["", "", "", 0])
        if amount > 0:
            debt[:3] = receipt, day, due
        debt[3] += amount
    found = []
    for customer, total, repaid, name, phone in see.rows(_ACCOUNTS, customer=asked.customer):
        debts = _left(lent.get(customer, {}), repaid)
        if asked.due_by:
            debts = [debt for debt in debts if debt.due_day and debt.due_day <= asked.due_by]
            if not debts:
                continue
        found.append(Debtor(customer, name, phone, total, repaid, total - repaid, debts))
    return found


def _left(lent: dict[str, list[Any]], repaid: int) -> list[Debt]:
    """The debts that repayments have not reached, in the order they are due (without a day: by the day of the sale)."""
    found = []
    for sale, (receipt, day, due, amount) in sorted(lent.items(), key=lambda item: (item[1][2] or item[1][1], item[0])):
        paid = min(max(repaid, 0), max(amount, 0))
        repaid -= paid
        if amount - paid > 0:
            found.append(Debt(sale, receipt, day, due, amount, amount - paid))
    return found


class SettingsSeen(msgspec.Struct, frozen=True):
    """All settings in force."""

    charges: facts.ChargesSetting
    rounding: facts.RoundingSetting
    receipt: facts.ReceiptSetting
    reasons: facts.ReasonsSetting
    qris: facts.QrisSetting
    day: facts.DaySetting


class SettingsOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The terms a branch sells on now: its own, else the shop's."""

    NAME: ClassVar[str] = "till.settings"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = SettingsSeen

    branch: Name = ""


@book.answer(SettingsOf)
def settings_seen(asked: SettingsOf, see: See) -> SettingsSeen:
    """As rules read them."""
    return SettingsSeen(*reading.settings_of(see, asked.branch))


class Flag(msgspec.Struct, frozen=True):
    """Something that happened and that a person should look at: `what` it is, about which thing, with its figures.

    late_sales: `known` sales at the closing, `now` so many. closed_twice: `now` closings. refunded_twice: of good
    number `known`, `now` thousandths more than were sold. same_receipt: `now` sales under one number.
    bill_trouble: a line paid or moved twice.
    """

    what: str
    about: str
    branch: str
    known: int
    now: int


MONTH_DAYS = 31
_NEWEST_DAY = Query("SELECT s.business_day FROM till_sales AS s WHERE s.tenant = :tenant ORDER BY s.business_day DESC LIMIT 1")
_FLAGS = (
    Query(
        "SELECT 'late_sales', s.shift, s.branch, s.sales, CAST(SUM(d.sales) AS BIGINT) FROM till_shifts AS s"
        " JOIN till_drawer AS d ON d.tenant = s.tenant AND d.shift = s.shift"
        " WHERE s.tenant = :tenant AND s.is_open = 0 AND s.business_day >= :since"
        " AND (s.branch = :branch OR :branch = '') GROUP BY s.shift, s.branch, s.sales HAVING SUM(d.sales) <> s.sales"
        " ORDER BY s.shift",
        Flag,
    ),
    Query(
        "SELECT 'closed_twice', s.shift, s.branch, 1, s.closings FROM till_shifts AS s"
        " WHERE s.tenant = :tenant AND s.closings > 1 AND s.business_day >= :since"
        " AND (s.branch = :branch OR :branch = '') ORDER BY s.shift",
        Flag,
    ),
    Query(
        "SELECT 'refunded_twice', g.sale, g.branch, g.good, CAST(SUM(g.qty_milli) - MAX(g.sold_milli) AS BIGINT)"
        " FROM till_goods_back AS g WHERE g.tenant = :tenant AND (g.branch = :branch OR :branch = '')"
        " AND EXISTS (SELECT 1 FROM till_refunds AS r WHERE r.tenant = g.tenant AND r.sale = g.sale"
        " AND r.business_day >= :since)"
        " GROUP BY g.sale, g.branch, g.good HAVING SUM(g.qty_milli) > MAX(g.sold_milli) ORDER BY g.sale, g.good",
        Flag,
    ),
    Query(
        "SELECT 'same_receipt', s.receipt, s.branch, 1, COUNT(*) FROM till_sales AS s"
        " WHERE s.tenant = :tenant AND s.business_day >= :since AND (s.branch = :branch OR :branch = '')"
        " GROUP BY s.receipt, s.branch HAVING COUNT(*) > 1 ORDER BY s.receipt",
        Flag,
    ),
    Query(
        "SELECT 'bill_trouble', b.bill, b.branch, 0, b.trouble FROM till_bills AS b"
        " WHERE b.tenant = :tenant AND b.trouble > 0 AND (b.branch = :branch OR :branch = '') AND :since = :since"
        " ORDER BY b.bill",
        Flag,
    ),
)


class NeedsALook(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What was accepted as it happened, and should be looked at by a person.

    Since a business day; left out, the month before the newest day that sold something, so that the question stays
    small however long the shop has been selling. Bills that people split or paid twice are named whenever they were.
    """

    NAME: ClassVar[str] = "till.needs_a_look"
    NEEDS: ClassVar[str] = "close_shift"
    ANSWER: ClassVar[Any] = list[Flag]

    branch: Name = ""
    since: Annotated[str, Meta(pattern=whole("([0-9]{4}-[0-9]{2}-[0-9]{2})?"))] = ""


@book.answer(NeedsALook)
def needs_a_look(asked: NeedsALook, see: See) -> list[Flag]:
    """Each kind of flag is one query."""
    since = asked.since
    if not since:
        newest = see.one(_NEWEST_DAY)
        since = add_days(newest[0], -MONTH_DAYS) if newest and is_day(newest[0]) else ""
    return [flag for query in _FLAGS for flag in see.rows(query, branch=asked.branch, since=since)]
