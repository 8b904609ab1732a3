"""Paper: the shop's printers, what was asked of them, what came out, what was mailed."""

from typing import ClassVar, Literal

import msgspec

from lancar.kernel.shape import Fact, Sealed
from lancar.values.paper import Look

PaperKind = Literal["receipt", "ticket", "test"]


class PrinterSetting(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One printer: where it is (see `lancar.values.printer_address`), what it can do, and what it is for.

    `answers`: it tells its state over the same cable, so that Lancar knows what came out; without that, sent counts as
    printed. `drawer_pin` 2 or 5: a drawer hangs on it. `receipts`, `tickets`: what it prints; `tills`: whose (all when
    empty); `categories`: which goods' kitchen tickets (all when empty). `code`: what stands below a receipt for
    finding it again.
    """

    name: str = ""
    address: str
    look: Look = Look()
    answers: bool = True
    drawer_pin: Literal[0, 2, 5] = 0
    receipts: bool = True
    tickets: bool = False
    tills: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    code: Literal["", "qr", "barcode"] = ""


class PrinterSet(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A branch's printer was set up, changed, or (with no setting) taken away. `version` is the one seen + 1."""

    KIND: ClassVar[str] = "till.printer_set"
    NEEDS: ClassVar[str] = "manage"

    branch: str
    printer: str
    setting: PrinterSetting | None = None
    version: int

    def subject(self) -> str:
        """The printer, per branch."""
        return f"printer/{self.branch}/{self.printer}"


class PrintAsked(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Somebody wants the first print of a receipt, or a test strip of the printer that `of` names."""

    KIND: ClassVar[str] = "till.print_asked"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    paper: PaperKind = "receipt"
    of: str

    def subject(self) -> str:
        """What is to be printed."""
        return f"paper/{self.paper}/{self.of}"


class TicketLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A good to be made: `line` is its id on the bill, or its number on the sale."""

    line: str
    name: str
    unit: str = ""
    qty_milli: int
    modifiers: tuple[str, ...] = ()
    note: str = ""


class TicketNumbered(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Goods were sent to the kitchen on a ticket with a number of its own, `K1-D007`, so that nothing is cooked twice.

    `of` is the bill, or the sale that no bill stood behind; `cancelled` lines were sent before and are not wanted any
    more; `printer` is the station's ("" when the branch has none), `name` the table's.
    """

    KIND: ClassVar[str] = "till.ticket_numbered"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    business_day: str
    ticket: str
    number: str
    of: str
    printer: str = ""
    name: str = ""
    order_type: str = ""
    lines: tuple[TicketLine, ...] = ()
    cancelled: tuple[TicketLine, ...] = ()

    def subject(self) -> str:
        """The ticket."""
        return f"ticket/{self.ticket}"


class TicketReprinted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A kitchen ticket was printed again, marked SALINAN with its number among the copies."""

    KIND: ClassVar[str] = "till.ticket_reprinted"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    till: str
    ticket: str
    number: str
    copy: int = 1

    def subject(self) -> str:
        """The ticket."""
        return f"ticket/{self.ticket}"


class PaperPrinted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A strip came out of a printer. A printer that does not answer is believed once it took all the bytes."""

    KIND: ClassVar[str] = "till.paper_printed"

    branch: str
    paper: PaperKind
    of: str
    copy: int = 0
    printer: str

    def subject(self) -> str:
        """What was printed."""
        return f"paper/{self.paper}/{self.of}"


class PaperMissed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A strip was given up: it would have come too late, or a later copy took its place. `why` is a code."""

    KIND: ClassVar[str] = "till.paper_missed"

    branch: str
    paper: PaperKind
    of: str
    copy: int = 0
    printer: str = ""
    why: str

    def subject(self) -> str:
        """What was not printed."""
        return f"paper/{self.paper}/{self.of}"


class DrawerKicked(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A drawer was sprung by a printer's pulse, for the sale, refund, cash move or opening that `of` names."""

    KIND: ClassVar[str] = "till.drawer_kicked"

    branch: str
    till: str
    printer: str
    of: str

    def subject(self) -> str:
        """What it was opened for."""
        return f"kick/{self.of}"


class ReceiptMailAsked(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A customer wants the receipt by e-mail. The address is sealed under the person's own key."""

    KIND: ClassVar[str] = "till.receipt_mail_asked"
    NEEDS: ClassVar[str] = "sell"

    branch: str
    mail: str
    sale: str
    person: str
    address: Sealed

    def subject(self) -> str:
        """It is about the person."""
        return f"person/{self.person}"


class ReceiptMailed(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A mail server took the receipt (`sent`), or it was given up for the reason that `why` names."""

    KIND: ClassVar[str] = "till.receipt_mailed"

    branch: str
    mail: str
    sale: str
    sent: bool = True
    why: str = ""

    def subject(self) -> str:
        """The mail."""
        return f"mail/{self.mail}"


class MailSet(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Which node sends the shop's mail (one of them, or it would go twice), and what name and answer address it bears."""

    KIND: ClassVar[str] = "till.mail_set"
    NEEDS: ClassVar[str] = "manage"

    sent_by: Literal["nobody", "shop", "hub"]
    sender_name: str = ""
    reply_to: str = ""
    version: int

    def subject(self) -> str:
        """The one setting."""
        return "mail_setting/shop"
