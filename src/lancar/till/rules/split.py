"""Parts a cart in two or more and joins carts again; no thousandth of a good and no rupiah of its worth is lost.

A part of a line is worth floor(worth x part / whole), what is left gets the rest; where that is not price times
quantity, the part carries its worth as `fixed_amount`. Discounts in thousandths go with every part, discounts in
rupiah are parted like the worth. To share a bill without parting its goods (*bagi rata*), see `money.equal_shares`.
"""

from collections.abc import Sequence

import msgspec

from lancar.kernel.refusal import Refused
from lancar.till.rules.bill import line_amount
from lancar.values.bill import Return
from lancar.values.cart import Cart, CartLine
from lancar.values.money import spread
from lancar.values.quantity import worth


def split(cart: Cart, wanted: Sequence[Return]) -> tuple[Cart, Cart]:
    """The wanted quantities as a cart of their own, and what is left.

    Refuses: till.no_such_line, till.bad_quantity, till.split_too_much (with `left_milli`), till.split_leaves_nothing,
    till.empty_cart.
    """
    take = [0] * len(cart.lines)
    for want in wanted:
        if not 0 <= want.of < len(take):
            raise Refused("till.no_such_line", line=want.of)
        if want.qty_milli <= 0:
            raise Refused("till.bad_quantity", line=want.of, qty_milli=want.qty_milli)
        left_milli = cart.lines[want.of].qty_milli - take[want.of]
        if want.qty_milli > left_milli:
            raise Refused("till.split_too_much", line=want.of, left_milli=left_milli)
        take[want.of] += want.qty_milli
    if not any(take):
        raise Refused("till.empty_cart")
    if all(milli == line.qty_milli for milli, line in zip(take, cart.lines, strict=True)):
        raise Refused("till.split_leaves_nothing")
    taken: list[CartLine] = []
    rest: list[CartLine] = []
    for number, (line, milli) in enumerate(zip(cart.lines, take, strict=True)):
        if milli == line.qty_milli:
            taken.append(line)
        elif milli == 0:
            rest.append(line)
        else:
            part, remainder = _part_line(number, line, milli)
            taken.append(part)
            rest.append(remainder)
    return _part_cart(cart, tuple(taken), tuple(rest))


def split_equally(cart: Cart, n: int) -> list[Cart]:
    """The cart in n parts with an equal share of every good, to the thousandth; the first parts carry what is over.

    Refuses: till.bad_split when n is not between 2 and 100 or a good has fewer thousandths than there are parts.
    """
    if not 2 <= n <= 100 or any(line.qty_milli < n for line in cart.lines):  # noqa: PLR2004 - two parts at least
        raise Refused("till.bad_split", parts=n)
    parts: list[Cart] = []
    rest = cart
    for left in range(n, 1, -1):
        wanted = [Return(of=of, qty_milli=-(-line.qty_milli // left)) for of, line in enumerate(rest.lines)]
        part, rest = split(rest, wanted)
        parts.append(part)
    return [*parts, rest]


def merge(carts: Sequence[Cart]) -> Cart:
    """Several carts as one: lines in order, equal goods joined where that keeps their worth, rupiah discounts added.

    Refuses: till.empty_cart, till.merge_order_types (they differ), till.merge_discounts (percentages differ, or a
    percentage meets rupiah).
    """
    if not carts:
        raise Refused("till.empty_cart")
    first = carts[0]
    if any(cart.order_type != first.order_type for cart in carts):
        raise Refused("till.merge_order_types")
    off = sum(cart.discount_amount for cart in carts)
    if any(cart.discount_permille != first.discount_permille for cart in carts) or (off and first.discount_permille):
        raise Refused("till.merge_discounts")
    lines: list[CartLine] = []
    for cart in carts:
        for line in cart.lines:
            _join(lines, line)
    return msgspec.structs.replace(first, lines=tuple(lines), discount_amount=off)


def _part_line(number: int, line: CartLine, milli: int) -> tuple[CartLine, CartLine]:
    amount = line_amount(number, line)
    part_amount = amount * milli // line.qty_milli
    part_off = line.discount_amount * milli // line.qty_milli
    rest_milli = line.qty_milli - milli
    each = line.unit_price + sum(modifier.price for modifier in line.modifiers)
    natural = worth(each, milli) == part_amount and worth(each, rest_milli) == amount - part_amount
    return (
        msgspec.structs.replace(line, qty_milli=milli, fixed_amount=-1 if natural else part_amount, discount_amount=part_off),
        msgspec.structs.replace(
            line,
            qty_milli=rest_milli,
            fixed_amount=-1 if natural else amount - part_amount,
            discount_amount=line.discount_amount - part_off,
        ),
    )


def _part_cart(cart: Cart, taken: tuple[CartLine, ...], rest: tuple[CartLine, ...]) -> tuple[Cart, Cart]:
    """The two carts; a bill discount in rupiah is shared by what the goods of each are worth."""
    offs = [0, 0]
    if cart.discount_amount > 0:
        worths = [sum(line_amount(i, line) for i, line in enumerate(lines)) for lines in (taken, rest)]
        offs = spread(cart.discount_amount, worths) if any(worths) else [0, cart.discount_amount]
    return (
        msgspec.structs.replace(cart, lines=taken, discount_amount=offs[0]),
        msgspec.structs.replace(cart, lines=rest, discount_amount=offs[1]),
    )


def _join(lines: list[CartLine], line: CartLine) -> None:
    """Adds a line, to an equal one when both are priced by quantity and the sum is worth the sum."""
    if line.fixed_amount < 0 and not line.discount_amount:
        for number, other in enumerate(lines):
            both = msgspec.structs.replace(other, qty_milli=other.qty_milli + line.qty_milli)
            if msgspec.structs.replace(both, qty_milli=line.qty_milli) == line:
                worths = line_amount(number, other) + line_amount(number, line)
                if line_amount(number, both) == worths:
                    lines[number] = both
                    return
    lines.append(line)
