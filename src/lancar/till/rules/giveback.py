"""Refunds and voids: what was sold and not yet given back, and never a rupiah more as far as this node knows."""

from msgspec.structs import replace

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.till.commands import RefundSale, VoidSale
from lancar.till.facts import GoodBack, SaleCompleted, SaleRefunded, SaleVoided
from lancar.till.rules.counter import next_receipt, shift_at
from lancar.till.rules.payment import METHODS
from lancar.till.rules.refund import refund, refund_rest
from lancar.till.views import CASH, ShiftState, reading
from lancar.values.bill import Bill, Payment, Refund, Returned

book = Rulebook()


@book.rule(RefundSale)
def refund_sale(wish: RefundSale, ctx: Context) -> list[Fact]:
    """Goods come back in any later shift, money goes out by one method.

    Refuses till.unknown_sale, till.sale_voided, till.unknown_method, till.not_on_credit, till.no_shift,
    till.shift_closed, and what `refund.refund` refuses.
    """
    shift = shift_at(ctx, wish.till, wish.shift)
    sale, earlier = _sold(ctx, wish.sale)
    if wish.method not in METHODS:
        raise Refused("till.unknown_method", method=wish.method)
    debtor = ""
    if wish.method == "kasbon":
        debtor = next((payment.ref for payment in sale.payments if payment.method == "kasbon"), "")
        if not debtor:
            raise Refused("till.not_on_credit", sale=sale.sale)
    multiple = reading.settings_of(ctx, shift.branch).rounding.round_cash_to if wish.method == CASH else 1
    bill = _bill(sale)
    back = refund(bill, wish.goods, earlier, multiple=multiple) if wish.goods else refund_rest(bill, earlier)
    payment = Payment(method=wish.method, amount=back.total, ref=debtor)  # type: ignore[arg-type]  # held by METHODS
    entry = ctx.new_id()
    return [
        SaleRefunded(
            branch=shift.branch,
            till=shift.till,
            shift=shift.shift,
            business_day=shift.business_day,
            order_type=sale.order_type,
            refund=entry,
            sale=sale.sale,
            receipt=next_receipt(ctx, shift, entry),
            goods=_goods_back(sale, back, frozenset(wish.spoiled)),
            extras=back.extras,
            total=back.total,
            payments=(payment,) if back.total else (),
            customer=sale.customer,
            reason=wish.reason,
        )
    ]


@book.rule(VoidSale)
def void_sale(wish: VoidSale, ctx: Context) -> list[Fact]:
    """A mistake of this shift is undone as if it had not been; the money goes back the way it came.

    Refuses till.unknown_sale, till.sale_voided, till.sale_refunded, till.other_shift, till.no_shift, till.shift_closed.
    """
    shift = shift_at(ctx, wish.till, wish.shift)
    sale, earlier = _sold(ctx, wish.sale)
    if earlier:
        raise Refused("till.sale_refunded", sale=sale.sale)
    if sale.shift != shift.shift:
        raise Refused("till.other_shift", sale=sale.sale, shift=sale.shift)
    return [_voided(ctx, shift, sale, refund_rest(_bill(sale)), wish.reason)]


def _voided(ctx: Context, shift: ShiftState, sale: SaleCompleted, back: Refund, reason: str) -> SaleVoided:
    entry = ctx.new_id()
    return SaleVoided(
        branch=shift.branch,
        till=shift.till,
        shift=shift.shift,
        business_day=shift.business_day,
        order_type=sale.order_type,
        refund=entry,
        sale=sale.sale,
        receipt=next_receipt(ctx, shift, entry),
        goods=_goods_back(sale, back, frozenset()),
        extras=back.extras,
        total=back.total,
        payments=_net_payments(sale),
        customer=sale.customer,
        reason=reason,
    )


def _sold(ctx: Context, named: str) -> tuple[SaleCompleted, list[Refund]]:
    """The sale and what was given back of it so far."""
    sale = reading.sale_by_id(ctx, named)
    if sale is None:
        raise Refused("till.unknown_sale", sale=named)
    known = reading.refunds_of(ctx, sale.sale)
    if any(isinstance(fact, SaleVoided) for fact in known):
        raise Refused("till.sale_voided", sale=sale.sale)
    earlier = [
        Refund(
            goods=tuple(Returned(of=good.of, qty_milli=good.qty_milli, amount=good.amount) for good in fact.goods),
            extras=fact.extras,
            total=fact.total,
        )
        for fact in known
    ]
    return sale, earlier


def _bill(sale: SaleCompleted) -> Bill:
    return Bill(goods=sale.goods, extras=sale.extras, total=sale.total, payments=sale.payments, change=sale.change)


def _goods_back(sale: SaleCompleted, back: Refund, spoiled: frozenset[int]) -> tuple[GoodBack, ...]:
    goods = []
    for returned in back.goods:
        sold = sale.goods[returned.of]
        goods.append(
            GoodBack(
                sku=sold.sku,
                name=sold.name,
                unit=sold.unit,
                unit_factor_milli=sold.unit_factor_milli,
                category=sold.category,
                tax=sold.tax,
                unit_price=sold.unit_price,
                modifiers=sold.modifiers,
                uses=sold.uses,
                note=sold.note,
                qty_milli=returned.qty_milli,
                amount=returned.amount,
                of=returned.of,
                sold_milli=sold.qty_milli,
                spoiled=returned.of in spoiled,
            )
        )
    return tuple(goods)


def _net_payments(sale: SaleCompleted) -> tuple[Payment, ...]:
    """What was really kept of each payment, in their order: change has gone back out of the cash already."""
    change = sale.change
    kept = []
    for payment in sale.payments:
        amount = payment.amount
        if payment.method == CASH and change:
            taken = min(change, amount)
            amount, change = amount - taken, change - taken
        kept.append(replace(payment, amount=amount))
    return tuple(kept)
