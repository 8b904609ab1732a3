"""What can be wished for the shelves. Quantities are in base units, `qty_milli`; money is whole rupiah."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from lancar.kernel.shape import Command
from lancar.stock.facts import AskReason, WasteReason

Code = Annotated[str, Meta(min_length=1, max_length=120)]
Words = Annotated[str, Meta(max_length=400)]
Quantity = Annotated[int, Meta(ge=1, le=999_999_999_999)]
Level = Annotated[int, Meta(ge=0, le=999_999_999_999)]
Rupiah = Annotated[int, Meta(ge=0, le=999_999_999_999)]
RupiahMilli = Annotated[int, Meta(ge=0, le=999_999_999_999)]
"""Thousandths of a rupiah for one base unit."""

MOST_LINES = 400
"""So many lines keep a fact well below the size of an entry that can travel."""


class ReceivedGoods(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of a delivery; `paid` for the whole line, before tax that can be claimed back."""

    sku: Code
    qty_milli: Quantity
    paid: Rupiah = 0


class Goods(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """So much of a good."""

    sku: Code
    qty_milli: Quantity


class Found(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """So much of a good was found; nothing is a finding too."""

    sku: Code
    qty_milli: Level


class ReceiveGoods(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take in a delivery. `extra` (freight, unloading) is spread over the lines by what they cost."""

    NAME: ClassVar[str] = "stock.receive_goods"
    NEEDS: ClassVar[str] = "receive_goods"

    branch: Code
    lines: Annotated[tuple[ReceivedGoods, ...], Meta(min_length=1, max_length=MOST_LINES)]
    extra: Rupiah = 0
    supplier: Annotated[str, Meta(max_length=120)] = ""
    document: Annotated[str, Meta(max_length=120)] = ""
    note: Words = ""


class SendGoodsBack(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Give goods back to a supplier."""

    NAME: ClassVar[str] = "stock.send_goods_back"
    NEEDS: ClassVar[str] = "receive_goods"

    branch: Code
    lines: Annotated[tuple[Goods, ...], Meta(min_length=1, max_length=MOST_LINES)]
    delivery: Annotated[str, Meta(max_length=120)] = ""
    supplier: Annotated[str, Meta(max_length=120)] = ""
    refunded: Rupiah = 0
    note: Words = ""


class SendTransfer(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Send goods from this branch to another."""

    NAME: ClassVar[str] = "stock.send_transfer"
    NEEDS: ClassVar[str] = "transfer_stock"

    branch: Code
    to: Code
    lines: Annotated[tuple[Goods, ...], Meta(min_length=1, max_length=MOST_LINES)]
    note: Words = ""


class ReceiveTransfer(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take in what another branch sent. Goods that are not named arrived as they were sent."""

    NAME: ClassVar[str] = "stock.receive_transfer"
    NEEDS: ClassVar[str] = "transfer_stock"

    transfer: Code
    found: Annotated[tuple[Found, ...], Meta(max_length=MOST_LINES)] = ()
    note: Words = ""


class WasteGoods(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Write goods off, and why. `other` wants a note."""

    NAME: ClassVar[str] = "stock.waste_goods"
    NEEDS: ClassVar[str] = "waste_stock"

    branch: Code
    reason: WasteReason
    lines: Annotated[tuple[Goods, ...], Meta(min_length=1, max_length=MOST_LINES)]
    note: Words = ""


class MakeGoods(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Make goods ahead of sale. Without `used` the recipe says what went in."""

    NAME: ClassVar[str] = "stock.make_goods"
    NEEDS: ClassVar[str] = "make_goods"

    branch: Code
    sku: Code
    qty_milli: Quantity
    used: Annotated[tuple[Goods, ...], Meta(max_length=MOST_LINES)] = ()
    note: Words = ""


class AskCount(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Have a good counted; the machine wishes this when a level cannot be right. Asked twice it is one task."""

    NAME: ClassVar[str] = "stock.ask_count"
    NEEDS: ClassVar[str] = ""

    branch: Code
    sku: Code
    reason: AskReason


class CountGoods(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say what was found on the shelf, good by good, now."""

    NAME: ClassVar[str] = "stock.count_goods"
    NEEDS: ClassVar[str] = "count_stock"

    branch: Code
    found: Annotated[tuple[Found, ...], Meta(min_length=1, max_length=MOST_LINES)]
    opname: Annotated[str, Meta(max_length=120)] = ""
    note: Words = ""


class OpenOpname(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Begin a stock-taking; without `skus` of everything."""

    NAME: ClassVar[str] = "stock.open_opname"
    NEEDS: ClassVar[str] = "count_stock"

    branch: Code
    title: Annotated[str, Meta(max_length=120)] = ""
    skus: Annotated[tuple[Code, ...], Meta(max_length=800)] = ()


class CloseOpname(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """End a stock-taking. What was not counted keeps its level."""

    NAME: ClassVar[str] = "stock.close_opname"
    NEEDS: ClassVar[str] = "count_stock"

    opname: Code
    note: Words = ""


class CorrectAverage(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Put right the average cost of a good in a branch, from today on, because a delivery was typed in wrongly.

    What a good costs before anybody received it is the catalog's; see `catalog.set_default_cost`.
    """

    NAME: ClassVar[str] = "stock.correct_average"
    NEEDS: ClassVar[str] = "change_price"

    branch: Code
    sku: Code
    average_milli: RupiahMilli
    note: Words = ""


class SetLowLevel(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say when a good is short here, and up to which level to buy again."""

    NAME: ClassVar[str] = "stock.set_low_level"
    NEEDS: ClassVar[str] = "receive_goods"

    branch: Code
    sku: Code
    low_milli: Level
    target_milli: Level = 0
