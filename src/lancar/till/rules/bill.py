"""Prices a cart so that the lines always sum to the total.

One order, always: goods → line discounts → promos → bill discount → charges in the shop's order (service, tax) →
cash rounding (`payment.settle`). Each step takes what the step before left.

Roundings, all of them, each half up and once:
  a good            price with modifiers x quantity
  a discount in ‰   once per line, once per promo and line, once per bill
  service, tax      once per bill and charge, see `charges`
Sums are spread over goods by largest remainder, so nets per good sum to the rupiah.
"""

from lancar.kernel.refusal import Refused
from lancar.till.rules.charges import add_charges, in_force, tax_codes
from lancar.till.rules.promos import take_promos
from lancar.values.bill import Bill, Extra, Good
from lancar.values.cart import Cart, CartLine
from lancar.values.money import MOST_RUPIAH, WHOLE_PERMILLE, permille_of, spread
from lancar.values.quantity import MOST_MILLI, ONE_MILLI
from lancar.values.terms import Moment, Terms

MOST_LINES = 1_000


def price(cart: Cart, terms: Terms, moment: Moment) -> Bill:
    """The bill for a cart on a shop's terms at a moment, not yet rounded for cash and not yet paid.

    Refuses: till.empty_cart, till.too_many_lines, till.bad_quantity, till.bad_price, till.bad_discount,
    till.two_discounts, till.discount_too_large, till.too_large, till.two_taxes, till.bad_rate.
    """
    lines = cart.lines
    if not lines:
        raise Refused("till.empty_cart")
    if len(lines) > MOST_LINES:
        raise Refused("till.too_many_lines", lines=len(lines), most=MOST_LINES)
    amounts = [line_amount(i, line) for i, line in enumerate(lines)]
    extras: list[Extra] = []
    nets = _discounted(cart, terms, moment, amounts, extras)
    charges = in_force(terms.charges, moment.day, cart.order_type) if terms.charges else []
    codes = tax_codes(charges)
    goods = tuple(
        Good(
            sku=line.sku,
            name=line.name,
            unit=line.unit,
            # the same object as the default, or it would be written into every line of every sale
            unit_factor_milli=ONE_MILLI if line.unit_factor_milli == ONE_MILLI else line.unit_factor_milli,
            category=line.category,
            tax=codes.get(line.tax_kind, ""),
            unit_price=line.unit_price,
            modifiers=line.modifiers,
            uses=line.uses,
            note=line.note,
            qty_milli=line.qty_milli,
            amount=amount,
            off=amount - net,
        )
        for line, amount, net in zip(lines, amounts, nets, strict=True)
    )
    total = sum(nets)
    if charges:
        total += add_charges(charges, goods, terms.includes_tax, extras)
    if total > MOST_RUPIAH:
        raise Refused("till.too_large", most=MOST_RUPIAH)
    return Bill(goods=goods, extras=tuple(extras), total=total)


def line_amount(number: int, line: CartLine) -> int:
    """What one line is worth before discounts: (price + modifiers) x quantity, half up, or what its label says."""
    qty_milli = line.qty_milli
    if not 0 < qty_milli <= MOST_MILLI:
        raise Refused("till.bad_quantity", line=number, qty_milli=qty_milli)
    unit_price = line.unit_price
    for modifier in line.modifiers:
        unit_price += modifier.price
    if not 0 <= unit_price <= MOST_RUPIAH:
        raise Refused("till.bad_price", line=number, unit_price=unit_price)
    if line.fixed_amount >= 0:
        amount = line.fixed_amount
    elif qty_milli == ONE_MILLI:
        return unit_price
    else:
        amount = (2 * unit_price * qty_milli + ONE_MILLI) // (2 * ONE_MILLI)  # quantity.worth, without its call
    if amount > MOST_RUPIAH:
        raise Refused("till.too_large", line=number, most=MOST_RUPIAH)
    return amount


def _discounted(cart: Cart, terms: Terms, moment: Moment, amounts: list[int], extras: list[Extra]) -> list[int]:
    """Nets per good after line discounts, promos and bill discount, each told as an extra."""
    nets = amounts
    for number, line in enumerate(cart.lines):
        if line.discount_permille or line.discount_amount:
            cut = _cut(amounts[number], line.discount_permille, line.discount_amount, line=number)
            if not cut:
                continue
            if nets is amounts:
                nets = list(amounts)
            nets[number] -= cut
            extras.append(Extra(kind="line_discount", of=number, permille=line.discount_permille, amount=-cut))
    if terms.promos:
        nets = list(nets)
        for promo, cuts in take_promos(cart, nets, terms.promos, moment):
            for number, cut in cuts.items():
                nets[number] -= cut
            extras.append(Extra(kind="promo", code=promo.id, name=promo.name, amount=-sum(cuts.values())))
    if cart.discount_permille or cart.discount_amount:
        cut = _cut(sum(nets), cart.discount_permille, cart.discount_amount)
        if cut:
            extras.append(Extra(kind="bill_discount", permille=cart.discount_permille, amount=-cut))
        nets = [net - share for net, share in zip(nets, spread(cut, nets), strict=True)]
    return nets


def _cut(amount: int, permille: int, off: int, **where: int) -> int:
    """A discount given by hand, in thousandths or in rupiah, never both and never more than there is."""
    if permille and off:
        raise Refused("till.two_discounts", **where)
    if permille < 0 or off < 0 or permille > WHOLE_PERMILLE:
        raise Refused("till.bad_discount", **where, permille=permille, amount=off)
    if off > amount:
        raise Refused("till.discount_too_large", **where, amount=off, most=amount)
    return off or permille_of(amount, permille)
