"""Shifts and the drawer: opened, counted, closed, cash in and out."""

from typing import ClassVar

import msgspec

from lancar.kernel.shape import Fact


class ShiftOpened(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A person took over a drawer with that much cash in it. The shift's day is the day of all its sales.

    `series` is what the receipt numbers of this till begin with at the node that opened it.
    """

    KIND: ClassVar[str] = "till.shift_opened"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    business_day: str
    shift: str
    series: str
    float_cash: int = 0

    def subject(self) -> str:
        """It is about the shift."""
        return f"shift/{self.shift}"


class NoteCount(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """So many notes or coins of one denomination."""

    note: int
    pieces: int


class ShiftClosed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The drawer was counted. `expected_cash` and `sales` are what the closing node knew then, for ever."""

    KIND: ClassVar[str] = "till.shift_closed"
    NEEDS: ClassVar[str] = "close_shift"

    branch: str
    till: str
    business_day: str
    shift: str
    counted: tuple[NoteCount, ...] = ()
    counted_cash: int = 0
    expected_cash: int = 0
    sales: int = 0
    note: str = ""

    def subject(self) -> str:
        """It is about the shift."""
        return f"shift/{self.shift}"


class CashMoved(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Cash went into the drawer (positive) or out of it (negative) without a sale."""

    KIND: ClassVar[str] = "till.cash_moved"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    business_day: str
    shift: str
    amount: int
    reason: str
    note: str = ""

    def subject(self) -> str:
        """It is about the shift."""
        return f"shift/{self.shift}"


class DrawerOpened(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The drawer was opened without a sale, and why."""

    KIND: ClassVar[str] = "till.drawer_opened"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    shift: str
    reason: str

    def subject(self) -> str:
        """It is about the shift."""
        return f"shift/{self.shift}"
