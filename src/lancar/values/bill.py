"""A priced bill as it goes into the journal: what was sold, what was added and taken off, how it was paid.

Fields that say nothing are left out of the JSON, and what belongs to the good stands before what belongs to the sale,
so that a batch of sales compresses well. (msgspec leaves a default out only when it is the very same object: defaults
here are small integers and empty values, or the one constant that pricing passes on.)
"""

from typing import Literal

import msgspec

from lancar.values.cart import Modifier
from lancar.values.quantity import ONE_MILLI

Method = Literal["cash", "qris_static", "card", "ewallet", "transfer", "kasbon"]
ExtraKind = Literal["line_discount", "promo", "bill_discount", "service", "tax", "rounding"]


class Good(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One good sold: `amount` before discounts, `off` all discounts that fell on it, `tax` the code of its tax.

    `uses` is what one sold unit took from stock, see `CartLine`.
    """

    sku: str
    name: str
    unit: str = ""
    unit_factor_milli: int = ONE_MILLI
    category: str = ""
    tax: str = ""
    unit_price: int
    modifiers: tuple[Modifier, ...] = ()
    uses: tuple[tuple[str, int], ...] = ()
    note: str = ""
    qty_milli: int
    amount: int
    off: int = 0

    @property
    def net(self) -> int:
        """What the good brings after every discount."""
        return self.amount - self.off


class Extra(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A line that is no good; `amount` adds to the total (discounts are negative).

    `of`: the number of the good a line discount belongs to, from 0. `code`, `name`: which promo, service or tax.
    `base`: what a service or tax was taken of; `dpp`: the part of the base the rate is taken of, when it differs;
    `included`: tax inside the prices, which adds nothing to the total.
    """

    kind: ExtraKind
    code: str = ""
    name: str = ""
    of: int = 0
    permille: int = 0
    base: int = 0
    dpp: int = 0
    included: int = 0
    amount: int = 0


class Payment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Money handed over or promised; of cash the amount tendered, change not yet taken off.

    `ref`: the debtor of a kasbon, the approval code of a card. `claimed`: the customer showed it, nobody has seen it
    arrive.
    """

    method: Method
    amount: int
    ref: str = ""
    claimed: bool = False


class Bill(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Goods and extras in order; sum of all amounts = total; once paid, total = sum of payments - change."""

    goods: tuple[Good, ...]
    extras: tuple[Extra, ...] = ()
    total: int = 0
    payments: tuple[Payment, ...] = ()
    change: int = 0


class Return(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Goods wished back: the number of the good on its bill, from 0, and how much of it."""

    of: int = 0
    qty_milli: int


class Returned(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Goods taken back and the part of their net price given back."""

    of: int = 0
    qty_milli: int
    amount: int = 0


class Refund(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What is given back, as positive amounts: goods, then service, taxes and rounding; they sum to the total."""

    goods: tuple[Returned, ...]
    extras: tuple[Extra, ...] = ()
    total: int = 0
