"""Sells: prices a cart, takes the money, writes one fact. The hottest rule there is."""

from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Question, Rulebook, See
from lancar.till import views
from lancar.till.commands import MOST_GOODS, CompleteSale, Permille, Rupiah, Wanted
from lancar.till.facts import BillSettled, SaleCompleted
from lancar.till.rules.bill import price
from lancar.till.rules.counter import hold_refs, moment_of, next_receipt, open_bill_of, shift_at, terms_of
from lancar.till.rules.goods import cart_lines, discount_limit, hold_discounts, hold_reason
from lancar.till.rules.payment import cash_due, settle
from lancar.till.views import ShiftState, reading
from lancar.till.views.reading import Settings
from lancar.values.bill import Bill, Payment
from lancar.values.cart import Cart
from lancar.values.patterns import whole
from lancar.values.terms import Moment

book = Rulebook()


@book.rule(CompleteSale)
def complete_sale(wish: CompleteSale, ctx: Context) -> list[Fact]:
    """One fact for the sale, a second for the open bill it pays, if any.

    Refuses what pricing and paying refuse (`bill.price`, `payment.settle`, `goods.cart_lines`), and till.no_shift,
    till.shift_closed, till.unknown_bill, till.bill_owned_elsewhere, till.bill_paid, till.no_such_bill_line,
    till.goods_and_bill, till.unknown_customer, till.discount_beyond_right, till.reason_needed.
    """
    shift = shift_at(ctx, wish.till, wish.shift)
    settings = reading.settings_of(ctx, shift.branch)
    if wish.bill:
        cart, lines, reason = _bill_cart(wish, ctx, shift)
    else:
        cart, lines, reason = _cart(wish, ctx, shift), (), wish.discount_reason
    terms = terms_of(ctx, settings, shift.branch, shift.business_day)
    bill = price(cart, terms, moment_of(settings, shift, ctx.now_ms))
    if len(bill.goods) > MOST_GOODS:
        raise Refused("till.too_many_lines", lines=len(bill.goods), most=MOST_GOODS)
    if bill.extras:
        _hold(wish, ctx, bill, settings)
    payments = wish.payments
    hold_refs(payments)
    if wish.customer or any(payment.method == "kasbon" for payment in payments):
        payments = _on_account(wish, ctx)
    paid = settle(bill, payments, round_cash_to=terms.round_cash_to, round_cash=terms.round_cash)
    sale = ctx.new_id()
    done = SaleCompleted(
        branch=shift.branch,
        till=shift.till,
        shift=shift.shift,
        business_day=shift.business_day,
        order_type=cart.order_type,
        sale=sale,
        receipt=next_receipt(ctx, shift, sale),
        goods=paid.goods,
        extras=paid.extras,
        total=paid.total,
        payments=paid.payments,
        change=paid.change,
        bill=wish.bill,
        customer=wish.customer,
        due_day=wish.due_day,
        reason=reason,
        note=wish.note,
    )
    if not wish.bill:
        return [done]
    return [done, BillSettled(branch=shift.branch, bill=wish.bill, sale=sale, lines=lines)]


def _cart(wish: CompleteSale, ctx: Context, shift: ShiftState) -> Cart:
    lines = cart_lines(ctx, wish.goods, ctx.rights(), branch=shift.branch, order_type=wish.order_type, day=shift.business_day)
    return Cart(
        lines=lines,
        order_type=wish.order_type,
        discount_permille=wish.discount_permille,
        discount_amount=wish.discount_amount,
    )


def _bill_cart(wish: CompleteSale, ctx: Context, shift: ShiftState) -> tuple[Cart, tuple[str, ...], str]:
    """What of an open bill is paid now: its cart, its lines, and why it has a discount.

    A discount in rupiah belongs to the whole bill: it is taken by the sale that pays all that is open.
    """
    state = open_bill_of(ctx, wish.bill)
    if wish.goods:
        raise Refused("till.goods_and_bill", bill=wish.bill)
    if state.owner != shift.till:
        raise Refused("till.bill_owned_elsewhere", bill=wish.bill, owner=state.owner)
    lines = state.open_lines()
    if wish.bill_lines:
        for line in wish.bill_lines:
            if line not in lines:
                raise Refused("till.no_such_bill_line", bill=wish.bill, line=line)
        chosen = {line: lines[line] for line in wish.bill_lines}
    else:
        chosen = lines
    cart = state.cart(chosen)
    reason = state.discount_reason
    if wish.discount_permille or wish.discount_amount:
        cart = replace(cart, discount_permille=wish.discount_permille, discount_amount=wish.discount_amount)
        reason = wish.discount_reason
    elif len(chosen) < len(lines):
        cart = replace(cart, discount_amount=0)
    return cart, tuple(chosen), reason


def _hold(wish: CompleteSale, ctx: Context, bill: Bill, settings: Settings) -> None:
    """Discounts given in this wish stay within the actor's right; those on an open bill were held when given."""
    given = wish.discount_permille or wish.discount_amount
    if wish.bill and not given:
        return
    if given or any(want.discount_permille or want.discount_amount for want in wish.goods):
        rights = ctx.rights()
        if wish.discount_permille > discount_limit(rights):
            raise Refused("till.discount_beyond_right", limit=discount_limit(rights))
        hold_discounts(bill, rights)
        hold_reason(wish.discount_reason, settings.reasons.discount)


def _on_account(wish: CompleteSale, ctx: Context) -> tuple[Payment, ...]:
    """The payments with the debtor's id in every kasbon; the customer must be one we know."""
    if wish.customer and ctx.get(views.customers, wish.customer) is None:
        raise Refused("till.unknown_customer", customer=wish.customer)
    return tuple(replace(payment, ref=wish.customer) if payment.method == "kasbon" else payment for payment in wish.payments)


class Quoted(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A cart priced but not sold, and what it would cost in cash."""

    bill: Bill
    cash_due: int


class QuoteCart(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a cart would cost on a business day at a minute of the local day. Refuses as selling it would."""

    NAME: ClassVar[str] = "till.quote"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = Quoted

    branch: Annotated[str, Meta(min_length=1, max_length=120)]
    business_day: Annotated[str, Meta(pattern=whole("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
    minute: Annotated[int, Meta(ge=0, le=1439)] = 720
    goods: tuple[Wanted, ...]
    order_type: Annotated[str, Meta(max_length=120)] = ""
    discount_permille: Permille = 0
    discount_amount: Rupiah = 0


_ASKING = {"discount": 1000, "change_price": 1}
"""Asking is free: rights are held when the wish is made."""


@book.answer(QuoteCart)
def quote_cart(asked: QuoteCart, see: See) -> Quoted:
    """The bill as `complete_sale` would price it."""
    settings = reading.settings_of(see, asked.branch)
    day = asked.business_day
    lines = cart_lines(see, asked.goods, _ASKING, branch=asked.branch, order_type=asked.order_type, day=day)
    cart = Cart(
        lines=lines,
        order_type=asked.order_type,
        discount_permille=asked.discount_permille,
        discount_amount=asked.discount_amount,
    )
    terms = terms_of(see, settings, asked.branch, day)
    bill = price(cart, terms, Moment(day=day, minute=asked.minute, branch=asked.branch))
    due = cash_due(bill, (), round_cash_to=terms.round_cash_to, round_cash=terms.round_cash)
    return Quoted(bill=bill, cash_due=due)
