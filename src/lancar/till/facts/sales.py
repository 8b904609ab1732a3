"""Sales and what may follow from them: refunds, confirmations, repayments, copies."""

from typing import ClassVar

from lancar.kernel.shape import Fact, Sealed
from lancar.values.bill import Extra, Good, Method, Payment


class SaleCompleted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A sale is done: sum of goods and extras = total = sum of payments - change.

    `receipt` is the number in the till's own series, `K1-000412`; `business_day` is the shift's, not the clock's.
    `bill` names the open bill that was paid, `customer` and `due_day` belong to kasbon, `reason` to discounts by hand.
    """

    KIND: ClassVar[str] = "till.sale_completed"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    shift: str
    business_day: str
    order_type: str = ""
    sale: str
    receipt: str
    goods: tuple[Good, ...]
    extras: tuple[Extra, ...] = ()
    total: int
    payments: tuple[Payment, ...]
    change: int = 0
    bill: str = ""
    customer: str = ""
    due_day: str = ""
    reason: str = ""
    note: str = ""

    def subject(self) -> str:
        """It is about the sale."""
        return f"sale/{self.sale}"


class GoodBack(Good, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Goods taken back: `qty_milli` and `amount` (net of discounts) given back, as positive numbers.

    `of`: its number on the sale, from 0; `sold_milli`: how much of it that sale sold. `spoiled` goods do not return to
    the shelf.
    """

    of: int = 0
    sold_milli: int
    spoiled: bool = False


class SaleRefunded(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods came back and money went out; all amounts positive, sum of goods and extras = total = sum of payments.

    It says again what was sold, because the sale itself may not be known where this is folded. Two refunds of the same
    goods made on both sides of a cut are both kept as they happened, and flagged.
    """

    KIND: ClassVar[str] = "till.sale_refunded"
    NEEDS: ClassVar[str] = "refund"

    branch: str
    till: str
    shift: str
    business_day: str
    order_type: str = ""
    refund: str
    sale: str
    receipt: str
    goods: tuple[GoodBack, ...]
    extras: tuple[Extra, ...] = ()
    total: int
    payments: tuple[Payment, ...]
    customer: str = ""
    reason: str

    def subject(self) -> str:
        """The sale it undoes a part of."""
        return f"sale/{self.sale}"


class SaleVoided(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A whole sale was undone in the shift that made it; shape and signs as of a refund of everything."""

    KIND: ClassVar[str] = "till.sale_voided"
    NEEDS: ClassVar[str] = "void"

    branch: str
    till: str
    shift: str
    business_day: str
    order_type: str = ""
    refund: str
    sale: str
    receipt: str
    goods: tuple[GoodBack, ...]
    extras: tuple[Extra, ...] = ()
    total: int
    payments: tuple[Payment, ...]
    customer: str = ""
    reason: str

    def subject(self) -> str:
        """The sale it undoes."""
        return f"sale/{self.sale}"


class PaymentConfirmed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A person saw the claimed money arrive; `payment` is its number on the sale, from 0. Never taken back."""

    KIND: ClassVar[str] = "till.payment_confirmed"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    sale: str
    payment: int = 0
    method: Method
    amount: int
    ref: str = ""

    def subject(self) -> str:
        """The sale that was paid."""
        return f"sale/{self.sale}"


class PaymentMissed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A person looked and the claimed money was not there. A confirmation, earlier or later, outranks it."""

    KIND: ClassVar[str] = "till.payment_missed"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    sale: str
    payment: int = 0
    method: Method
    amount: int
    reason: str

    def subject(self) -> str:
        """The sale that waits for its money."""
        return f"sale/{self.sale}"


class CreditRepaid(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A customer paid back kasbon."""

    KIND: ClassVar[str] = "till.credit_repaid"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    shift: str
    business_day: str
    customer: str
    payments: tuple[Payment, ...]
    total: int
    receipt: str

    def subject(self) -> str:
        """It is about the account of the customer."""
        return f"credit/{self.customer}"


class CustomerNamed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A customer who may buy on credit; name and phone are sealed under the customer's own key."""

    KIND: ClassVar[str] = "till.customer_named"
    NEEDS: ClassVar[str] = "sell"

    customer: str
    name: Sealed
    phone: Sealed | None = None
    version: int = 1

    def subject(self) -> str:
        """It is about the person."""
        return f"person/{self.customer}"


class ReceiptReprinted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A receipt was printed again, marked SALINAN with its number among the copies."""

    KIND: ClassVar[str] = "till.receipt_reprinted"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    sale: str
    receipt: str
    copy: int = 1

    def subject(self) -> str:
        """The sale whose receipt it is."""
        return f"sale/{self.sale}"
