"""Turns what a person put into the cart into priced lines, and holds hand-given prices and discounts to rights."""

from collections.abc import Mapping, Sequence

from lancar.catalog.facts import Choice
from lancar.catalog.views import ModifierGroup, find_barcode, modifiers_of, offer_of, recipe_of
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import See
from lancar.till.commands import Wanted
from lancar.till.rules.bill import line_amount
from lancar.values.bill import Bill
from lancar.values.cart import CartLine, Modifier
from lancar.values.money import WHOLE_PERMILLE, permille_of
from lancar.values.quantity import ONE_MILLI, in_base_units

Uses = tuple[tuple[str, int], ...]


def cart_lines(
    see: See, goods: Sequence[Wanted], rights: Mapping[str, int], *, branch: str, order_type: str, day: str
) -> tuple[CartLine, ...]:
    """The wanted goods with names, units, taxes and prices from the catalog.

    Refuses till.unknown_barcode, till.unknown_good, till.no_price, till.price_beyond_right, till.unknown_choice,
    till.too_few_choices, till.too_many_choices, till.discount_beyond_right; `line` is the number of the good, from 0.
    """
    return tuple([_line(see, number, want, rights, branch, order_type, day) for number, want in enumerate(goods)])


def _line(  # noqa: PLR0917 - called once, in the order of its signature
    see: See, number: int, want: Wanted, rights: Mapping[str, int], branch: str, order_type: str, day: str
) -> CartLine:
    sku, unit, qty_milli, fixed_amount = want.sku, want.unit, want.qty_milli, -1
    if want.barcode:
        sku, unit, qty_milli, fixed_amount = _scanned(see, number, want)
    offer = offer_of(see, sku, unit, branch, order_type, day)
    if offer is None:
        raise Refused("till.unknown_good", line=number, sku=sku, unit=unit)
    price = offer.price
    if want.price is not None and want.price != price:
        if price is not None and "change_price" not in rights:
            raise Refused("till.price_beyond_right", line=number, sku=sku, price=price)
        price, fixed_amount = want.price, -1
    if price is None:
        raise Refused("till.no_price", line=number, sku=sku)
    modifiers: tuple[Modifier, ...] = ()
    uses: Uses = tuple((part.sku, in_base_units(part.qty_milli, offer.unit_factor_milli)) for part in recipe_of(see, sku))
    groups = modifiers_of(see, sku)
    if want.choices or groups:
        picked = _picked(number, want.choices, groups)
        modifiers = tuple([Modifier(name=choice.name, price=choice.price) for choice in picked])
        more = tuple([(choice.uses, choice.uses_milli) for choice in picked if choice.uses])
        if more:
            uses = (*(uses or ((sku, offer.unit_factor_milli),)), *more)
    line = CartLine(
        sku=sku,
        name=offer.name,
        unit=offer.unit,
        unit_factor_milli=offer.unit_factor_milli,
        category=offer.category,
        tax_kind=offer.tax_kind,
        unit_price=price,
        modifiers=modifiers,
        uses=uses,
        note=want.note,
        qty_milli=qty_milli,
        fixed_amount=fixed_amount,
        discount_permille=want.discount_permille,
        discount_amount=want.discount_amount,
    )
    if want.discount_permille or want.discount_amount:
        hold_line_discount(number, line, rights)
    return line


def _scanned(see: See, number: int, want: Wanted) -> tuple[str, str, int, int]:
    """Good, unit, quantity and (from a label with a price) worth behind a barcode."""
    found = find_barcode(see, want.barcode)
    if found is None:
        raise Refused("till.unknown_barcode", line=number, barcode=want.barcode)
    qty_milli = want.qty_milli
    if found.qty_milli:
        qty_milli = found.qty_milli * qty_milli // ONE_MILLI
    fixed_amount = found.amount * qty_milli // ONE_MILLI if found.amount else -1
    return found.sku, found.unit, qty_milli, fixed_amount


def _picked(number: int, choices: Sequence[str], groups: Sequence[ModifierGroup]) -> list[Choice]:
    """The chosen modifiers, as many of each group as it asks for. One that two groups offer fills the first with room."""
    picks = [0] * len(groups)
    picked: list[Choice] = []
    for choice_id in choices:
        offering = [(n, choice) for n, group in enumerate(groups) for choice in group.choices if choice.id == choice_id]
        if not offering:
            raise Refused("till.unknown_choice", line=number, choice=choice_id)
        n, choice = next((one for one in offering if picks[one[0]] < (groups[one[0]].max_picks or len(choices))), offering[0])
        picks[n] += 1
        picked.append(choice)
    for many, group in zip(picks, groups, strict=True):
        if many < group.min_picks:
            raise Refused("till.too_few_choices", line=number, group=group.name, picked=many, least=group.min_picks)
        if group.max_picks and many > group.max_picks:
            raise Refused("till.too_many_choices", line=number, group=group.name, picked=many, most=group.max_picks)
    return picked


def discount_limit(rights: Mapping[str, int]) -> int:
    """How many thousandths the actor may take off by hand."""
    return min(rights.get("discount", 0), WHOLE_PERMILLE)


def hold_line_discount(number: int, line: CartLine, rights: Mapping[str, int]) -> None:
    """Refuses till.discount_beyond_right (with `limit` in thousandths) for a line discount beyond the actor's right."""
    limit = discount_limit(rights)
    worth = line_amount(number, line)
    if line.discount_permille > limit or line.discount_amount > permille_of(worth, limit):
        raise Refused("till.discount_beyond_right", line=number, limit=limit)


def hold_discounts(bill: Bill, rights: Mapping[str, int]) -> None:
    """Refuses till.discount_beyond_right when the bill's hand-given discounts, together, go beyond the actor's right.

    A rupiah a good is left for the rounding of each line's own discount.
    """
    by_hand = sum(-extra.amount for extra in bill.extras if extra.kind in {"line_discount", "bill_discount"})
    if not by_hand:
        return
    limit = discount_limit(rights)
    worth = sum(good.amount for good in bill.goods)
    if by_hand > permille_of(worth, limit) + len(bill.goods):
        raise Refused("till.discount_beyond_right", limit=limit)


def hold_reason(reason: str, listed: tuple[str, ...]) -> None:
    """Refuses till.reason_needed when the shop lists reasons for discounts and this is none of them."""
    if listed and reason not in listed:
        raise Refused("till.reason_needed", reason=reason)
