"""What is about to be sold, before anyone has priced it."""

import msgspec

from lancar.values.quantity import ONE_MILLI


class Modifier(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A choice on a good, priced per unit of it: `extra shot`, 5_000. A negative price makes the good cheaper."""

    name: str
    price: int = 0


class CartLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One good in the cart, at the price it has for this branch and order type.

    `unit_factor_milli`: base units in one sold unit (a dozen: 12_000). `discount_permille` or `discount_amount` is
    given by hand, one of the two. `fixed_amount` >= 0 is the line's worth whatever quantity times price says: a price
    label of a scale, or a part of a split line. `tax_kind` is the good's (`standard`, `served`, `exempt`, `luxury`);
    which tax that means is the shop's setting, see `lancar.values.terms`.
    `uses`: (sku, quantity in thousandths of its base unit) that one sold unit takes from stock, recipe and choices
    together; empty: the good itself, `qty_milli` x `unit_factor_milli`.
    """

    sku: str
    name: str
    unit: str = ""
    unit_factor_milli: int = ONE_MILLI
    category: str = ""
    tax_kind: str = "standard"
    unit_price: int
    modifiers: tuple[Modifier, ...] = ()
    uses: tuple[tuple[str, int], ...] = ()
    note: str = ""
    qty_milli: int = ONE_MILLI
    fixed_amount: int = -1
    discount_permille: int = 0
    discount_amount: int = 0


class Cart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Goods in the order they were rung up, and a discount on the whole bill: thousandths or rupiah, one of the two."""

    lines: tuple[CartLine, ...]
    order_type: str = ""
    discount_permille: int = 0
    discount_amount: int = 0
