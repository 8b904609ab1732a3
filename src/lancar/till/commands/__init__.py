"""What can be wished at the counter. Money is whole rupiah, quantities thousandths of the unit, discounts thousandths."""

from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from lancar.kernel.shape import Command
from lancar.till.facts import NoteCount, Setting
from lancar.values.bill import Payment, Return
from lancar.values.money import MOST_RUPIAH
from lancar.values.patterns import whole
from lancar.values.quantity import MOST_MILLI, ONE_MILLI

Id = Annotated[str, Meta(min_length=1, max_length=120)]
MaybeId = Annotated[str, Meta(max_length=120)]
Text = Annotated[str, Meta(max_length=200)]
Reason = Annotated[str, Meta(min_length=1, max_length=200)]
Rupiah = Annotated[int, Meta(ge=0, le=MOST_RUPIAH)]
Signed = Annotated[int, Meta(ge=-MOST_RUPIAH, le=MOST_RUPIAH)]
Milli = Annotated[int, Meta(ge=1, le=MOST_MILLI)]
Permille = Annotated[int, Meta(ge=0, le=1000)]
Day = Annotated[str, Meta(pattern=whole("([0-9]{4}-[0-9]{2}-[0-9]{2})?"))]


MOST_GOODS = 250
"""Goods on one sale: what surely fits into one entry of the journal."""


class Wanted(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A good in a cart: by `sku` or by a scanned `barcode`. Name, unit, tax and price come from the catalog.

    `price` asks for another price than the catalog's (right `change_price`) or gives the one it lacks. `choices` are
    ids of modifier choices the good offers. `discount_permille` or `discount_amount`, one of the two.
    """

    sku: MaybeId = ""
    barcode: MaybeId = ""
    unit: MaybeId = ""
    qty_milli: Milli = ONE_MILLI
    price: Rupiah | None = None
    choices: Annotated[tuple[Id, ...], Meta(max_length=20)] = ()
    discount_permille: Permille = 0
    discount_amount: Rupiah = 0
    note: Text = ""


Goods = Annotated[tuple[Wanted, ...], Meta(max_length=MOST_GOODS)]
Payments = Annotated[tuple[Payment, ...], Meta(max_length=20)]


class CompleteSale(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sell and be paid, in one wish. `shift` is found by the till when left out; `bill` sells what is open on it.

    With a `bill`, `bill_lines` names the lines to pay now (all when left out) and `goods` must be empty.
    """

    NAME: ClassVar[str] = "till.complete_sale"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    shift: MaybeId = ""
    goods: Goods = ()
    payments: Payments
    order_type: MaybeId = ""
    discount_permille: Permille = 0
    discount_amount: Rupiah = 0
    discount_reason: Text = ""
    customer: MaybeId = ""
    due_day: Day = ""
    note: Text = ""
    bill: MaybeId = ""
    bill_lines: Annotated[tuple[Id, ...], Meta(max_length=MOST_GOODS)] = ()


class RefundSale(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take goods back (all that is left when `goods` is empty) and give money back by one method.

    `sale` is the sale's id or its receipt number. `spoiled` goods, by number, do not return to the shelf.
    """

    NAME: ClassVar[str] = "till.refund_sale"
    NEEDS: ClassVar[str] = "refund"

    till: Id
    shift: MaybeId = ""
    sale: Id
    goods: Annotated[tuple[Return, ...], Meta(max_length=MOST_GOODS)] = ()
    spoiled: Annotated[tuple[int, ...], Meta(max_length=MOST_GOODS)] = ()
    method: Id = "cash"
    reason: Reason


class VoidSale(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Undo a whole sale in the shift that made it; the money goes back the way it came."""

    NAME: ClassVar[str] = "till.void_sale"
    NEEDS: ClassVar[str] = "void"

    till: Id
    shift: MaybeId = ""
    sale: Id
    reason: Reason


class ConfirmPayment(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say that the claimed money of a sale has arrived; `payment` is its number on the sale, from 0."""

    NAME: ClassVar[str] = "till.confirm_payment"
    NEEDS: ClassVar[str] = "sell"

    sale: Id
    payment: Annotated[int, Meta(ge=0, le=1000)] = 0
    ref: Text = ""


class MissPayment(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say that the claimed money of a sale was looked for and is not there."""

    NAME: ClassVar[str] = "till.miss_payment"
    NEEDS: ClassVar[str] = "sell"

    sale: Id
    payment: Annotated[int, Meta(ge=0, le=1000)] = 0
    reason: Reason


class NameCustomer(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Write down a customer who may buy on credit, or mend the name of one."""

    NAME: ClassVar[str] = "till.name_customer"
    NEEDS: ClassVar[str] = "sell"

    customer: MaybeId = ""
    name: Reason
    phone: Text = ""


class RepayCredit(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take money for what a customer owes."""

    NAME: ClassVar[str] = "till.repay_credit"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    shift: MaybeId = ""
    customer: Id
    payments: Payments


class ReprintReceipt(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Print a receipt again, as a marked copy."""

    NAME: ClassVar[str] = "till.reprint_receipt"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    sale: Id


class OpenShift(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take over a till's drawer. The business day follows from the shop's clock unless it is given."""

    NAME: ClassVar[str] = "till.open_shift"
    NEEDS: ClassVar[str] = "sell"

    branch: Id
    till: Annotated[str, Meta(pattern=whole("[A-Za-z0-9]{1,12}"))]
    float_cash: Rupiah = 0
    business_day: Day = ""


class CloseShift(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Count the drawer and end the shift: by notes, or as one sum when no notes are given."""

    NAME: ClassVar[str] = "till.close_shift"
    NEEDS: ClassVar[str] = "close_shift"

    shift: Id
    counted: Annotated[tuple[NoteCount, ...], Meta(max_length=50)] = ()
    counted_cash: Rupiah = 0
    note: Text = ""


class MoveCash(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Put cash into the drawer (positive) or take it out (negative), with a reason."""

    NAME: ClassVar[str] = "till.move_cash"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    shift: MaybeId = ""
    amount: Signed
    reason: Reason
    note: Text = ""


class OpenDrawer(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Open the drawer without a sale."""

    NAME: ClassVar[str] = "till.open_drawer"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    shift: MaybeId = ""
    reason: Reason


class OpenBill(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Open a bill for a table, or put a cart aside under a name."""

    NAME: ClassVar[str] = "till.open_bill"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    shift: MaybeId = ""
    name: Text = ""
    order_type: MaybeId = ""
    guests: Annotated[int, Meta(ge=0, le=10_000)] = 0
    goods: Goods = ()


class AddToBill(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Put more goods on a bill; any till may."""

    NAME: ClassVar[str] = "till.add_to_bill"
    NEEDS: ClassVar[str] = "sell"

    bill: Id
    goods: Goods


class VoidBillLines(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take lines off a bill, with a reason. What the kitchen was told to make needs the right `void` too."""

    NAME: ClassVar[str] = "till.void_bill_lines"
    NEEDS: ClassVar[str] = "sell"

    bill: Id
    lines: Annotated[tuple[Id, ...], Meta(min_length=1, max_length=MOST_GOODS)]
    reason: Reason


class DiscountBill(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Give a discount on the whole bill, in thousandths or rupiah; zero takes it away."""

    NAME: ClassVar[str] = "till.discount_bill"
    NEEDS: ClassVar[str] = "sell"

    bill: Id
    discount_permille: Permille = 0
    discount_amount: Rupiah = 0
    reason: Text = ""


class TakeBill(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take a bill over to this till, which alone may then take money for it."""

    NAME: ClassVar[str] = "till.take_bill"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    bill: Id


class LinePart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """A line of a bill, or so much of it (0: all)."""

    line: Id
    qty_milli: Annotated[int, Meta(ge=0, le=MOST_MILLI)] = 0


class SplitBill(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Move lines, or parts of them, to another bill: to a new one called `name` when `to` is empty."""

    NAME: ClassVar[str] = "till.split_bill"
    NEEDS: ClassVar[str] = "sell"

    bill: Id
    parts: Annotated[tuple[LinePart, ...], Meta(max_length=MOST_GOODS)]
    to: MaybeId = ""
    name: Text = ""


class MergeBills(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Move all that is open on one bill to another, and give the empty one up."""

    NAME: ClassVar[str] = "till.merge_bills"
    NEEDS: ClassVar[str] = "sell"

    bill: Id
    to: Id


class DropBill(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Give a bill up with all that is open on it. What the kitchen was told to make needs the right `void` too."""

    NAME: ClassVar[str] = "till.drop_bill"
    NEEDS: ClassVar[str] = "sell"

    bill: Id
    reason: Reason


class ChangeSetting(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Change one of the terms of selling, for a branch or (with no branch) for the whole shop."""

    NAME: ClassVar[str] = "till.change_setting"
    NEEDS: ClassVar[str] = "manage"

    branch: MaybeId = ""
    setting: Setting
