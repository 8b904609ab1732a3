"""What follows a sale: claimed money is seen or missed, kasbon is paid back, a receipt is printed again."""

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.till import views
from lancar.till.commands import ConfirmPayment, MissPayment, NameCustomer, RepayCredit, ReprintReceipt
from lancar.till.facts import (
    CreditRepaid,
    CustomerNamed,
    PaymentConfirmed,
    PaymentMissed,
    ReceiptReprinted,
    SaleCompleted,
)
from lancar.till.rules.counter import hold_refs, next_receipt, shift_at
from lancar.till.rules.payment import METHODS
from lancar.till.views import reading
from lancar.till.views.answers import arrived_payments
from lancar.values.bill import Payment

book = Rulebook()


@book.rule(ConfirmPayment)
def confirm_payment(wish: ConfirmPayment, ctx: Context) -> list[Fact]:
    """The claimed money is there. Refuses till.unknown_sale, till.not_claimed, till.already_confirmed."""
    sale, payment = _claimed(ctx, wish.sale, wish.payment)
    return [
        PaymentConfirmed(
            branch=sale.branch,
            sale=sale.sale,
            payment=wish.payment,
            method=payment.method,
            amount=payment.amount,
            ref=wish.ref,
        )
    ]


@book.rule(MissPayment)
def miss_payment(wish: MissPayment, ctx: Context) -> list[Fact]:
    """The claimed money is not there (yet). Refuses till.unknown_sale, till.not_claimed, till.already_confirmed."""
    sale, payment = _claimed(ctx, wish.sale, wish.payment)
    return [
        PaymentMissed(
            branch=sale.branch,
            sale=sale.sale,
            payment=wish.payment,
            method=payment.method,
            amount=payment.amount,
            reason=wish.reason,
        )
    ]


def _claimed(ctx: Context, named: str, number: int) -> tuple[SaleCompleted, Payment]:
    sale = _sale(ctx, named)
    if number >= len(sale.payments) or not sale.payments[number].claimed:
        raise Refused("till.not_claimed", sale=sale.sale, payment=number)
    if number in arrived_payments(ctx, sale.sale):
        raise Refused("till.already_confirmed", sale=sale.sale, payment=number)
    return sale, sale.payments[number]


def _sale(ctx: Context, named: str) -> SaleCompleted:
    sale = reading.sale_by_id(ctx, named)
    if sale is None:
        raise Refused("till.unknown_sale", sale=named)
    return sale


@book.rule(NameCustomer)
def name_customer(wish: NameCustomer, ctx: Context) -> list[Fact]:
    """A customer's name and phone, sealed under the customer's own key. Refuses till.unknown_customer."""
    if wish.customer and ctx.get(views.customers, wish.customer) is None:
        raise Refused("till.unknown_customer", customer=wish.customer)
    customer = wish.customer or ctx.new_id()
    return [
        CustomerNamed(
            customer=customer,
            name=ctx.seal(customer, wish.name),
            phone=ctx.seal(customer, wish.phone) if wish.phone else None,
            version=ctx.version(views.customers, customer) + 1,
        )
    ]


@book.rule(RepayCredit)
def repay_credit(wish: RepayCredit, ctx: Context) -> list[Fact]:
    """Money for what is owed, into this shift's drawer.

    Refuses till.unknown_method, till.bad_payment, till.no_debt, till.repaid_too_much (with `owed`), till.no_shift,
    till.shift_closed.
    """
    shift = shift_at(ctx, wish.till, wish.shift)
    hold_refs(wish.payments)
    for payment in wish.payments:
        if payment.method not in METHODS or payment.method == "kasbon":
            raise Refused("till.unknown_method", method=payment.method)
        if payment.amount <= 0:
            raise Refused("till.bad_payment", method=payment.method, amount=payment.amount)
    lent, repaid = ctx.get(views.credit, wish.customer)
    owed, total = lent - repaid, sum(payment.amount for payment in wish.payments)
    if owed <= 0:
        raise Refused("till.no_debt", customer=wish.customer)
    if not total:
        raise Refused("till.too_little_paid", missing=owed)
    if total > owed:
        raise Refused("till.repaid_too_much", owed=owed)
    return [
        CreditRepaid(
            branch=shift.branch,
            till=shift.till,
            shift=shift.shift,
            business_day=shift.business_day,
            customer=wish.customer,
            payments=wish.payments,
            total=total,
            receipt=next_receipt(ctx, shift, ctx.new_id()),
        )
    ]


@book.rule(ReprintReceipt)
def reprint_receipt(wish: ReprintReceipt, ctx: Context) -> list[Fact]:
    """One more copy, with its number, so that nobody takes it for a second sale. Refuses till.unknown_sale."""
    sale = _sale(ctx, wish.sale)
    copies: int = ctx.get(views.reprints, sale.sale)[0]
    return [ReceiptReprinted(branch=sale.branch, till=wish.till, sale=sale.sale, receipt=sale.receipt, copy=copies + 1)]
