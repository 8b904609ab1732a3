"""The counter's tables. One sale writes one row of its own; the drawer and the receipt numbers are sums."""

import msgspec

from lancar.kernel.views import At, FoldedRows, Log, Registers, Sums, Values
from lancar.till import facts
from lancar.values.bill import Payment

Rows = list[tuple[str | int, ...]]

sales = Log(
    "till_sales",
    values={
        "branch": str,
        "till": str,
        "shift": str,
        "receipt": str,
        "business_day": str,
        "ts": int,
        "actor": str,
        "total": int,
    },
    index=(("business_day", "branch"), ("receipt",)),
)


@sales.on(facts.SaleCompleted)
def fold_sale(fact: facts.SaleCompleted, at: At) -> Rows:
    """One row a sale, under the sale's own name; its goods are read from the fact."""
    return [
        (fact.branch, fact.till, fact.shift, fact.receipt, fact.business_day, at.ms, at.actor, fact.total),
    ]


refunds = Log(
    "till_refunds",
    values={
        "sale": str,
        "void": int,
        "branch": str,
        "till": str,
        "shift": str,
        "receipt": str,
        "business_day": str,
        "ts": int,
        "actor": str,
        "total": int,
        "reason": str,
    },
    index=(("sale",), ("business_day", "branch"), ("receipt",)),
)


@refunds.on(facts.SaleRefunded, facts.SaleVoided)
def fold_refund(fact: facts.SaleRefunded | facts.SaleVoided, at: At) -> Rows:
    """One row a refund or void."""
    void = int(isinstance(fact, facts.SaleVoided))
    return [
        (
            fact.sale,
            void,
            fact.branch,
            fact.till,
            fact.shift,
            fact.receipt,
            fact.business_day,
            at.ms,
            at.actor,
            fact.total,
            fact.reason,
        )
    ]


goods_back = Log(
    "till_goods_back",
    values={"sale": str, "good": int, "branch": str, "sku": str, "qty_milli": int, "sold_milli": int, "amount": int},
    index=(("sale", "good"),),
)


@goods_back.on(facts.SaleRefunded, facts.SaleVoided)
def fold_goods_back(fact: facts.SaleRefunded | facts.SaleVoided, _at: At) -> Rows:
    """A row for each good that came back: two refunds of the same goods show as more back than was sold."""
    return [(fact.sale, good.of, fact.branch, good.sku, good.qty_milli, good.sold_milli, good.amount) for good in fact.goods]


drawer = Sums(
    "till_drawer",
    key={"shift": str, "method": str},
    sums=("sales", "sold", "claimed", "refunded", "repaid", "moved"),
)
"""What went through a shift's drawer, by method. Cash is net of change; `sold` holds what was claimed, too."""

CASH = "cash"


def in_drawer(sums: tuple[int, ...]) -> int:
    """How much of a method there should be: what came in less what went out."""
    _, sold, _, refunded, repaid, moved = sums
    return sold - refunded + repaid + moved


@drawer.on(facts.SaleCompleted)
def fold_sold(fact: facts.SaleCompleted, _at: At) -> FoldedRows:
    """A sale counts once, under its first payment's method."""
    payments = fact.payments
    if len(payments) == 1:
        payment = payments[0]
        amount = payment.amount - fact.change
        return [((fact.shift, payment.method), (1, amount, amount if payment.claimed else 0, 0, 0, 0))]
    return _sold_by_many(fact)


def _sold_by_many(fact: facts.SaleCompleted) -> FoldedRows:
    first, change = 1, fact.change
    for payment in fact.payments:
        amount = payment.amount
        if payment.method == CASH:
            amount -= change
            change = 0
        yield (fact.shift, payment.method), (first, amount, amount if payment.claimed else 0, 0, 0, 0)
        first = 0
    if first:
        yield (fact.shift, CASH), (1, 0, 0, 0, 0, 0)


@drawer.on(facts.SaleRefunded, facts.SaleVoided)
def fold_given_back(fact: facts.SaleRefunded | facts.SaleVoided, _at: At) -> FoldedRows:
    """Money given back, by the way it went."""
    return [((fact.shift, payment.method), (0, 0, 0, payment.amount, 0, 0)) for payment in fact.payments]


@drawer.on(facts.CreditRepaid)
def fold_repaid_here(fact: facts.CreditRepaid, _at: At) -> FoldedRows:
    """Kasbon paid back into this drawer."""
    return [((fact.shift, payment.method), (0, 0, 0, 0, payment.amount, 0)) for payment in fact.payments]


@drawer.on(facts.ShiftOpened)
def fold_float(fact: facts.ShiftOpened, _at: At) -> FoldedRows:
    """The cash a shift begins with."""
    return [((fact.shift, CASH), (0, 0, 0, 0, 0, fact.float_cash))]


@drawer.on(facts.CashMoved)
def fold_cash_moved(fact: facts.CashMoved, _at: At) -> FoldedRows:
    """Cash put in or taken out."""
    return [((fact.shift, CASH), (0, 0, 0, 0, 0, fact.amount))]


series = Sums("till_series", key={"series": str}, sums=("receipts",))
"""How many receipts of a series exist: the next one's number is this + 1."""


@series.on(facts.SaleCompleted, facts.SaleRefunded, facts.SaleVoided, facts.CreditRepaid)
def fold_receipt(fact: facts.SaleCompleted | facts.SaleRefunded | facts.SaleVoided | facts.CreditRepaid, _at: At) -> FoldedRows:
    """One more receipt of its series."""
    return [((fact.receipt.rpartition("-")[0],), (1,))]


series_nodes = Sums("till_series_nodes", key={"till": str, "series": str, "node": str}, sums=("shifts",), pulled=True)
"""Which nodes have opened shifts of a till under which series. Tills need it long after they need the shifts themselves."""


@series_nodes.on(facts.ShiftOpened)
def fold_series_node(fact: facts.ShiftOpened, at: At) -> FoldedRows:
    """One more shift under this series by this node."""
    return [((fact.till, fact.series, at.origin), (1,))]


cash_moves = Log(
    "till_cash_moves",
    values={
        "shift": str,
        "branch": str,
        "ts": int,
        "actor": str,
        "amount": int,
        "reason": str,
        "note": str,
        "opened_only": int,
    },
    index=(("shift",),),
)


@cash_moves.on(facts.CashMoved)
def fold_move(fact: facts.CashMoved, at: At) -> Rows:
    """Cash in or out, with its reason."""
    return [(fact.shift, fact.branch, at.ms, at.actor, fact.amount, fact.reason, fact.note, 0)]


@cash_moves.on(facts.DrawerOpened)
def fold_opening(fact: facts.DrawerOpened, at: At) -> Rows:
    """The drawer was opened and no money was said to move."""
    return [(fact.shift, fact.branch, at.ms, at.actor, 0, fact.reason, "", 1)]


claims = Log(
    "till_claims",
    values={
        "sale": str,
        "payment": int,
        "branch": str,
        "receipt": str,
        "business_day": str,
        "ts": int,
        "method": str,
        "amount": int,
    },
    index=(("sale",), ("business_day", "branch")),
)


@claims.on(facts.SaleCompleted)
def fold_claim(fact: facts.SaleCompleted, at: At) -> Rows:
    """A row for each payment that nobody has seen arrive."""
    payments = fact.payments
    if len(payments) == 1 and not payments[0].claimed:
        return _NO_ROWS
    return [
        (fact.sale, n, fact.branch, fact.receipt, fact.business_day, at.ms, payment.method, payment.amount)
        for n, payment in enumerate(payments)
        if payment.claimed
    ]


_NO_ROWS: Rows = []

claim_states = Sums(
    "till_claim_states",
    key={"sale": str, "payment": int},
    sums=("claimed", "closed", "missed"),
    index=(("closed",),),
)
"""Whether a claim still waits: `closed` counts words that the money arrived, and voids. It only grows."""


@claim_states.on(facts.SaleCompleted)
def fold_claimed(fact: facts.SaleCompleted, _at: At) -> FoldedRows:
    """Each claimed payment waits."""
    payments = fact.payments
    if len(payments) == 1 and not payments[0].claimed:
        return ()
    return [((fact.sale, n), (1, 0, 0)) for n, payment in enumerate(payments) if payment.claimed]


@claim_states.on(facts.SaleVoided)
def fold_claim_voided(fact: facts.SaleVoided, _at: At) -> FoldedRows:
    """Nobody waits for the money of a sale that was undone."""
    return [((fact.sale, n), (0, 1, 0)) for n, payment in enumerate(fact.payments) if payment.claimed]


@claim_states.on(facts.PaymentConfirmed)
def fold_claim_closed(fact: facts.PaymentConfirmed, _at: At) -> FoldedRows:
    """It waits no more."""
    return [((fact.sale, fact.payment), (0, 1, 0))]


@claim_states.on(facts.PaymentMissed)
def fold_claim_missed(fact: facts.PaymentMissed, _at: At) -> FoldedRows:
    """It was looked for in vain once more."""
    return [((fact.sale, fact.payment), (0, 0, 1))]


claim_words = Log(
    "till_claim_words",
    values={"sale": str, "payment": int, "arrived": int, "amount": int, "ref": str, "ts": int, "actor": str},
    index=(("sale",),),
)
"""What people said about claimed money. Whatever else is said, once it arrived it stays arrived."""


@claim_words.on(facts.PaymentConfirmed)
def fold_confirmed(fact: facts.PaymentConfirmed, at: At) -> Rows:
    """Somebody saw the money."""
    return [(fact.sale, fact.payment, 1, fact.amount, fact.ref, at.ms, at.actor)]


@claim_words.on(facts.PaymentMissed)
def fold_missed(fact: facts.PaymentMissed, at: At) -> Rows:
    """Somebody looked and did not see it."""
    return [(fact.sale, fact.payment, 0, fact.amount, fact.reason, at.ms, at.actor)]


credit = Sums("till_credit", key={"customer": str}, sums=("lent", "repaid"), pulled=True)
credit_sales = Log(
    "till_credit_sales",
    values={
        "customer": str,
        "sale": str,
        "branch": str,
        "receipt": str,
        "business_day": str,
        "due_day": str,
        "amount": int,
    },
    index=(("customer",), ("due_day",)),
)


def _lent(payments: tuple[Payment, ...]) -> list[Payment]:
    return [payment for payment in payments if payment.method == "kasbon"]


@credit.on(facts.SaleCompleted)
def fold_lent(fact: facts.SaleCompleted, _at: At) -> FoldedRows:
    """What a customer owes more."""
    if len(fact.payments) == 1 and fact.payments[0].method != "kasbon":
        return []
    return [((payment.ref,), (payment.amount, 0)) for payment in _lent(fact.payments)]


@credit.on(facts.SaleRefunded, facts.SaleVoided)
def fold_forgiven(fact: facts.SaleRefunded | facts.SaleVoided, _at: At) -> FoldedRows:
    """Goods that came back unpaid are owed no more."""
    return [((payment.ref,), (-payment.amount, 0)) for payment in _lent(fact.payments)]


@credit.on(facts.CreditRepaid)
def fold_repaid(fact: facts.CreditRepaid, _at: At) -> FoldedRows:
    """What a customer paid back."""
    return [((fact.customer,), (0, fact.total))]


@credit_sales.on(facts.SaleCompleted)
def fold_credit_sale(fact: facts.SaleCompleted, _at: At) -> Rows:
    """A row for each sale on credit, with the day it is due."""
    if len(fact.payments) == 1 and fact.payments[0].method != "kasbon":
        return _NO_ROWS
    return [
        (payment.ref, fact.sale, fact.branch, fact.receipt, fact.business_day, fact.due_day, payment.amount)
        for payment in _lent(fact.payments)
    ]


@credit_sales.on(facts.SaleRefunded, facts.SaleVoided)
def fold_credit_back(fact: facts.SaleRefunded | facts.SaleVoided, _at: At) -> Rows:
    """A negative row for what was taken back of a sale on credit: it lowers the oldest debts first."""
    return [
        (payment.ref, fact.sale, fact.branch, fact.receipt, fact.business_day, "", -payment.amount)
        for payment in _lent(fact.payments)
    ]


customers = Registers("till_customers", key={"customer": str}, values={"name": str, "phone": str}, pulled=True)


@customers.on(facts.CustomerNamed)
def fold_customer(fact: facts.CustomerNamed, at: At) -> list[tuple[tuple[str], int, Values]]:
    """Name and phone, readable while the customer's key exists."""
    phone = at.open(fact.phone) if fact.phone else ""
    return [((fact.customer,), fact.version, (at.open(fact.name), phone))]


reprints = Sums("till_reprints", key={"sale": str}, sums=("copies",))


@reprints.on(facts.ReceiptReprinted)
def fold_reprint(fact: facts.ReceiptReprinted, _at: At) -> FoldedRows:
    """One more copy."""
    return [((fact.sale,), (1,))]


settings = Registers("till_settings", key={"branch": str, "name": str}, values={"setting": str}, pulled=True)


@settings.on(facts.SettingChanged)
def fold_setting(fact: facts.SettingChanged, _at: At) -> list[tuple[tuple[str, str], int, Values]]:
    """The setting as JSON, per branch; the branch "" is the shop."""
    text = msgspec.json.encode(fact.setting).decode()
    return [((fact.branch, facts.setting_name(fact.setting)), fact.version, (text,))]
