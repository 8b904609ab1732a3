"""What can have happened on the shelves.

Quantities are thousandths of the base unit (`qty_milli`), money is whole rupiah for a whole line, and a cost is a
rate: thousandths of a rupiah for one base unit (`cost_milli`, `average_milli`), since a gram of sugar costs less than
its rounding. What sales take off the shelf stands in the till's own facts and is not said again here.

A place is kept for *rights* (units owned by one seller, so that nobody sells another's last piece): moves of rights are
kinds of their own that change no level, and a level is the sum of all owners. See docs/adr/0007.
"""

from typing import ClassVar, Literal

import msgspec

from lancar.kernel.shape import Fact

WasteReason = Literal["expired", "broken", "lost", "stolen", "own_use", "tasting", "given", "other"]
AskReason = Literal["negative", "transfer", "counted_twice", "told_late"]
"""negative: a level below zero; transfer: taken in twice; counted_twice: the same turn on both sides of a cut; told_late:
a move made before the count came in after it, so that the count had seen it already and the level takes it again."""


class ReceivedLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """So much of a good came in; `paid` is the price of the whole line, `average_milli` the new average cost."""

    sku: str
    qty_milli: int
    paid: int = 0
    average_milli: int = 0


class SentLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """So much of a good left, at the average cost of the place it left."""

    sku: str
    qty_milli: int
    cost_milli: int = 0


class ArrivedLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What was sent and what really arrived; `average_milli` is the receiver's average cost from now on."""

    sku: str
    sent_milli: int
    qty_milli: int
    average_milli: int = 0


class GoodsReceived(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods came in from a supplier. `supplier` and `document` are the shop's own short references, never a person."""

    KIND: ClassVar[str] = "stock.goods_received"
    NEEDS: ClassVar[str] = "receive_goods"

    id: str
    branch: str
    business_day: str
    lines: tuple[ReceivedLine, ...]
    supplier: str = ""
    document: str = ""
    note: str = ""

    def subject(self) -> str:
        """The delivery."""
        return f"delivery/{self.id}"


class GoodsSentBack(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods went back to a supplier, at the average cost of the day; `refunded` is what the supplier owes for them."""

    KIND: ClassVar[str] = "stock.goods_sent_back"
    NEEDS: ClassVar[str] = "receive_goods"

    id: str
    branch: str
    business_day: str
    lines: tuple[SentLine, ...]
    delivery: str = ""
    supplier: str = ""
    refunded: int = 0
    note: str = ""

    def subject(self) -> str:
        """The delivery they came with, or this return by itself."""
        return f"delivery/{self.delivery or self.id}"


class TransferSent(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods left one branch for another. Until they are received they belong to no branch."""

    KIND: ClassVar[str] = "stock.transfer_sent"
    NEEDS: ClassVar[str] = "transfer_stock"

    id: str
    branch: str
    to: str
    business_day: str
    lines: tuple[SentLine, ...]
    note: str = ""

    def subject(self) -> str:
        """The transfer."""
        return f"transfer/{self.id}"

    def scope(self) -> str:
        """Two branches must know of it."""
        return "shop"


class TransferReceived(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """What was on its way arrived, as counted at the door; what is missing of it is lost on the way."""

    KIND: ClassVar[str] = "stock.transfer_received"
    NEEDS: ClassVar[str] = "transfer_stock"

    transfer: str
    branch: str
    sender: str
    business_day: str
    lines: tuple[ArrivedLine, ...]
    note: str = ""

    def subject(self) -> str:
        """The transfer."""
        return f"transfer/{self.transfer}"

    def scope(self) -> str:
        """Two branches must know of it."""
        return "shop"


class GoodsWasted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods are gone and were not sold, and why."""

    KIND: ClassVar[str] = "stock.goods_wasted"
    NEEDS: ClassVar[str] = "waste_stock"

    id: str
    branch: str
    business_day: str
    reason: WasteReason
    lines: tuple[SentLine, ...]
    note: str = ""

    def subject(self) -> str:
        """The waste."""
        return f"waste/{self.id}"


class GoodsMade(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods were made of others ahead of sale, such as bread of flour: `used` left the shelf, `made` came onto it."""

    KIND: ClassVar[str] = "stock.goods_made"
    NEEDS: ClassVar[str] = "make_goods"

    id: str
    branch: str
    business_day: str
    made: tuple[ReceivedLine, ...]
    used: tuple[SentLine, ...]
    note: str = ""

    def subject(self) -> str:
        """The batch."""
        return f"batch/{self.id}"


class CountAsked(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The level of a good is in doubt: please count it. `turn` is the number of counts before + 1.

    The subject is the good on that shelf, so that two nodes that ask apart make one task.
    """

    KIND: ClassVar[str] = "stock.count_asked"

    branch: str
    sku: str
    turn: int
    reason: AskReason
    known_milli: int = 0

    def subject(self) -> str:
        """The task of counting this good here."""
        return f"task/count/{self.branch}/{self.sku}"


class GoodCounted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A good was counted. `qty_milli` was found, `known_milli` was the level this node knew of at that moment.

    Only the difference moves the level, so a sale that comes in later still takes away what it sold.
    """

    KIND: ClassVar[str] = "stock.good_counted"
    NEEDS: ClassVar[str] = "count_stock"

    branch: str
    sku: str
    turn: int
    business_day: str
    qty_milli: int
    known_milli: int
    cost_milli: int = 0
    opname: str = ""
    note: str = ""

    def subject(self) -> str:
        """The task of counting this good here, which it closes."""
        return f"task/count/{self.branch}/{self.sku}"


class OpnameOpened(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A stock-taking began. `skus` says what is to be counted; empty: everything that has moved here."""

    KIND: ClassVar[str] = "stock.opname_opened"
    NEEDS: ClassVar[str] = "count_stock"

    id: str
    branch: str
    business_day: str
    title: str = ""
    skus: tuple[str, ...] = ()

    def subject(self) -> str:
        """The stock-taking."""
        return f"opname/{self.id}"


class OpnameClosed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A stock-taking ended; what was not counted keeps its level."""

    KIND: ClassVar[str] = "stock.opname_closed"
    NEEDS: ClassVar[str] = "count_stock"

    id: str
    branch: str
    business_day: str
    note: str = ""

    def subject(self) -> str:
        """The stock-taking."""
        return f"opname/{self.id}"


class AverageCorrected(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The average cost of a good in a branch was put right: what was reckoned from deliveries is wrong."""

    KIND: ClassVar[str] = "stock.average_corrected"
    NEEDS: ClassVar[str] = "change_price"

    branch: str
    sku: str
    business_day: str
    average_milli: int
    note: str = ""

    def subject(self) -> str:
        """The good's cost here."""
        return f"cost/{self.branch}/{self.sku}"


class LowLevelSet(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """At which level and below a good is short here, and up to which level to buy again. Zero and zero: not watched."""

    KIND: ClassVar[str] = "stock.low_level_set"
    NEEDS: ClassVar[str] = "receive_goods"

    branch: str
    sku: str
    version: int
    low_milli: int = 0
    target_milli: int = 0

    def subject(self) -> str:
        """The good's limit here."""
        return f"low/{self.branch}/{self.sku}"
