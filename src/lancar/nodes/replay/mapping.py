"""Says how a line and a basket of the retail year become a line and a sale of a till, to the rupiah and to the unit.

The reasons stand in docs/reference/replay-mapping.md. What must hold for every line, and is tested on real ones:

    unit_price_rp * qty_milli / 1000 - discount_rp = net_rp = sales_cents * RUPIAH_PER_CENT, with no rounding anywhere;
    the good's own sku moves exactly the source's units; a companion, sold when there are none, moves no stock.
"""

import zlib
from collections.abc import Iterable

import msgspec

from lancar.nodes.replay.factor import RUPIAH_PER_CENT
from lancar.nodes.replay.source import Row

MONEY_ONLY = "-0"
"""Ends the sku of a good's companion: sold when the source counts no units. It is not stocked."""

NOTE_RP = 50_000
"""A customer pays cash in notes of this size and gets change."""


class Line(msgspec.Struct, frozen=True, gc=False):
    """One line as the till rings it up; money in whole rupiah, quantity in thousandths."""

    sku: str
    qty_milli: int
    unit_price_rp: int
    loyalty_rp: int  # the shop's card discount
    match_rp: int  # what the shop adds to a manufacturer's coupon
    fit_rp: int  # what the whole-rupiah unit price is too high by, times the quantity

    @property
    def gross_rp(self) -> int:
        """Unit price times quantity; the division is exact, every quantity here is whole."""
        return self.unit_price_rp * self.qty_milli // 1000

    @property
    def discount_rp(self) -> int:
        """The three reasons together, for a till that keeps one discount a line."""
        return self.loyalty_rp + self.match_rp + self.fit_rp

    @property
    def net_rp(self) -> int:
        """What the shop receives for the line."""
        return self.gross_rp - self.discount_rp


class Payment(msgspec.Struct, frozen=True, gc=False):
    """One payment of a sale: `amount_rp` settles the bill, `tendered_rp` was handed over, the difference is change."""

    method: str  # cash, qris_static, card, transfer: the till's names
    amount_rp: int
    tendered_rp: int


class Basket(msgspec.Struct, frozen=True, gc=False):
    """One basket of the source, one sale at one branch; `position` counts the store's baskets of the year from 1."""

    store_id: int
    position: int
    basket_id: int
    sold_ms: int
    total_rp: int
    lines: tuple[Line, ...]
    payments: tuple[Payment, ...]

    @property
    def branch(self) -> str:
        """The branch this store has become."""
        return branch_of(self.store_id)


def branch_of(store_id: int) -> str:
    """The branch code of a store, such as ``toko-00330``; its order as text is the order of the numbers."""
    return f"toko-{store_id:05d}"


def product_of(sku: str) -> int:
    """The source's product behind a sku, be it the good's own or its companion's."""
    return int(sku.removesuffix(MONEY_ONLY))


def is_stocked(sku: str) -> bool:
    """Whether this sku counts units; a companion moves money only."""
    return not sku.endswith(MONEY_ONLY)


def map_line(row: Row) -> Line:
    """The till's line for one line of the source; exact."""
    loyalty_rp = row.loyalty_cents * RUPIAH_PER_CENT
    match_rp = row.match_cents * RUPIAH_PER_CENT
    shelf_rp = row.sales_cents * RUPIAH_PER_CENT + loyalty_rp + match_rp
    sku, units = str(row.product_id), row.units
    if units == 0:
        sku, units = sku + MONEY_ONLY, 1
    unit_price_rp = -(-shelf_rp // units)  # up, so that what does not divide is a discount and never a surcharge
    fit_rp = unit_price_rp * units - shelf_rp
    return Line(sku, units * 1000, unit_price_rp, loyalty_rp, match_rp, fit_rp)


def map_payments(basket_id: int, total_rp: int, coupon_rp: int) -> tuple[Payment, ...]:
    """Who pays: the manufacturer its coupons by transfer, the customer the rest in one way; nobody if nothing is due.

    Of 20 baskets about 11 pay cash, 5 QRIS, 4 by card, by the checksum of the basket's number: the same in every run.
    """
    payments = []
    transfer_rp = min(coupon_rp, total_rp)
    if transfer_rp:
        payments.append(Payment("transfer", transfer_rp, transfer_rp))
    rest_rp = total_rp - transfer_rp
    if rest_rp:
        lot = zlib.crc32(b"%d" % basket_id) % 20
        if lot < 11:  # noqa: PLR2004  # the shares stand in the docstring
            payments.append(Payment("cash", rest_rp, -(-rest_rp // NOTE_RP) * NOTE_RP))
        else:
            payments.append(Payment("qris_static" if lot < 16 else "card", rest_rp, rest_rp))  # noqa: PLR2004  # the shares stand in the docstring
    return tuple(payments)


def map_basket(position: int, rows: Iterable[Row]) -> Basket:
    """The sale for one basket's rows, which are at least one; `position` is the store's own count."""
    rows = list(rows)
    first = rows[0]
    total_rp = sum(row.sales_cents for row in rows) * RUPIAH_PER_CENT
    coupon_rp = sum(row.coupon_cents for row in rows) * RUPIAH_PER_CENT
    return Basket(
        first.store_id,
        position,
        first.basket_id,
        first.sold_ms,
        total_rp,
        tuple(map(map_line, rows)),
        map_payments(first.basket_id, total_rp, coupon_rp),
    )
