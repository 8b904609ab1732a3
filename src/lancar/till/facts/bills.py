"""Open bills: what waiters of several tills add and void merges, nothing overwrites."""

from typing import ClassVar

import msgspec

from lancar.kernel.shape import Fact
from lancar.values.cart import CartLine


class BillOpened(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """An open bill: a table's, or a cart put aside. `till` owns it: only its owner takes money for it."""

    KIND: ClassVar[str] = "till.bill_opened"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    bill: str
    till: str
    name: str = ""
    order_type: str = ""
    guests: int = 0

    def subject(self) -> str:
        """It is about the bill."""
        return f"bill/{self.bill}"


class BillLine(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A good on an open bill under an id of its own, so that two waiters' additions never overwrite each other."""

    line: str
    good: CartLine


class BillLinesAdded(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods were put on a bill; `moved_from` names the bill they came from, if any."""

    KIND: ClassVar[str] = "till.bill_lines_added"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    bill: str
    lines: tuple[BillLine, ...]
    moved_from: str = ""

    def subject(self) -> str:
        """It is about the bill."""
        return f"bill/{self.bill}"


class BillLinesVoided(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods were taken off a bill; `moved_to` names the bill they went to, if any. A voided line stays void."""

    KIND: ClassVar[str] = "till.bill_lines_voided"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    bill: str
    lines: tuple[str, ...]
    reason: str = ""
    moved_to: str = ""

    def subject(self) -> str:
        """It is about the bill."""
        return f"bill/{self.bill}"


class BillDiscounted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A discount on the whole bill, thousandths or rupiah; the greatest `version` counts."""

    KIND: ClassVar[str] = "till.bill_discounted"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    bill: str
    discount_permille: int = 0
    discount_amount: int = 0
    reason: str = ""
    version: int = 1

    def subject(self) -> str:
        """It is about the bill."""
        return f"bill/{self.bill}"


class BillTaken(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Another till took the bill over and owns it now; the greatest `version` counts."""

    KIND: ClassVar[str] = "till.bill_taken"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    bill: str
    till: str
    version: int = 1

    def subject(self) -> str:
        """It is about the bill."""
        return f"bill/{self.bill}"


class BillSettled(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A sale paid these lines of the bill. A paid bill never becomes unpaid; paid twice is flagged."""

    KIND: ClassVar[str] = "till.bill_settled"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    bill: str
    sale: str
    lines: tuple[str, ...]

    def subject(self) -> str:
        """It is about the bill."""
        return f"bill/{self.bill}"


class BillDropped(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The bill was given up with these lines on it. What a waiter cut off meanwhile adds keeps the bill open."""

    KIND: ClassVar[str] = "till.bill_dropped"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    bill: str
    lines: tuple[str, ...] = ()
    reason: str = ""

    def subject(self) -> str:
        """It is about the bill."""
        return f"bill/{self.bill}"


BillFact = BillOpened | BillLinesAdded | BillLinesVoided | BillDiscounted | BillTaken | BillSettled | BillDropped
