"""What can be wished of paper: printers, receipts, kitchen tickets, drawers, mail."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from lancar.identity.commands import NODE_RIGHT
from lancar.kernel.shape import Command
from lancar.till.commands import Id, MaybeId, Text
from lancar.till.facts.printing import PaperKind, PrinterSetting
from lancar.values.patterns import whole

Slug = Annotated[str, Meta(pattern=whole("[a-z0-9][a-z0-9-]{0,23}"))]
_MAIL = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]{1,188}"
"""One plain address (RFC 5321, Mailbox, without quoting): nothing in it can end a header or name a second recipient."""
MailAddress = Annotated[str, Meta(pattern=whole(_MAIL))]
MaybeMailAddress = Annotated[str, Meta(pattern=whole(f"({_MAIL})?"))]


class SetPrinter(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Set up a branch's printer, or change it, under a short name such as `kasir` or `dapur`."""

    NAME: ClassVar[str] = "till.set_printer"
    NEEDS: ClassVar[str] = "manage"

    branch: Id
    printer: Slug
    setting: PrinterSetting


class RemovePrinter(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take a printer away."""

    NAME: ClassVar[str] = "till.remove_printer"
    NEEDS: ClassVar[str] = "manage"

    branch: Id
    printer: Slug


class TryPrinter(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Print a strip that shows what a printer can do; the drawer on it opens."""

    NAME: ClassVar[str] = "till.try_printer"
    NEEDS: ClassVar[str] = "sell"

    branch: Id
    printer: Slug


class PrintReceipt(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Print the receipt of a sale, or of a refund or void, for the first time; `till.reprint_receipt` makes copies."""

    NAME: ClassVar[str] = "till.print_receipt"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    sale: Id


class SendToKitchen(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Send what is new on a bill (or a sale) to the kitchen, and say what of the old is not wanted any more.

    `lines` sends just these: ids of the bill's lines, numbers of the sale's goods.
    """

    NAME: ClassVar[str] = "till.send_to_kitchen"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    bill: MaybeId = ""
    sale: MaybeId = ""
    lines: tuple[Id, ...] = ()


class ReprintTicket(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Print a kitchen ticket again, marked as a copy."""

    NAME: ClassVar[str] = "till.reprint_ticket"
    NEEDS: ClassVar[str] = "sell"

    till: Id
    ticket: Id


class NotePaper(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A node says what became of a strip: printed, or (with `why`) given up."""

    NAME: ClassVar[str] = "till.note_paper"
    NEEDS: ClassVar[str] = NODE_RIGHT

    branch: Id
    paper: PaperKind
    of: Id
    copy: int = 0
    printer: MaybeId = ""
    why: Text = ""


class NoteKick(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A node says that it opened a drawer."""

    NAME: ClassVar[str] = "till.note_kick"
    NEEDS: ClassVar[str] = NODE_RIGHT

    branch: Id
    till: Id
    printer: Id
    of: Id


class MailReceipt(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Send the receipt of a sale to an e-mail address."""

    NAME: ClassVar[str] = "till.mail_receipt"
    NEEDS: ClassVar[str] = "sell"

    sale: Id
    to: MailAddress


class SetMail(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Say which node sends mail, under which name, and where answers go."""

    NAME: ClassVar[str] = "till.set_mail"
    NEEDS: ClassVar[str] = "manage"

    sent_by: Literal["nobody", "shop", "hub"]
    sender_name: Annotated[str, Meta(max_length=60)] = ""
    reply_to: MaybeMailAddress = ""


class NoteMail(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A node says what became of a mail: taken by a mail server, or (with `why`) given up."""

    NAME: ClassVar[str] = "till.note_mail"
    NEEDS: ClassVar[str] = NODE_RIGHT

    mail: Id
    why: Text = ""
