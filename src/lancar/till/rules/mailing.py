"""Receipts by e-mail. The address is personal: sealed in the journal, opened when the letter is written, forgettable."""

from typing import Any, ClassVar

import msgspec

from lancar.identity.commands import NODE_RIGHT
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Question, Rulebook, See
from lancar.till import views
from lancar.till.commands.printing import MailReceipt, NoteMail, SetMail
from lancar.till.facts.printing import MailSet, ReceiptMailAsked, ReceiptMailed
from lancar.till.rules.paper import ReceiptDoc, receipt_doc_of
from lancar.till.views import reading
from lancar.till.views.printing import SHOP
from lancar.values.paper import Doc, Row
from lancar.values.text import one_line

book = Rulebook()


@book.rule(SetMail)
def set_mail(wish: SetMail, ctx: Context) -> list[Fact]:
    """The shop's word on mail, with the next version."""
    return [
        MailSet(
            sent_by=wish.sent_by,
            sender_name=one_line(wish.sender_name, 60),
            reply_to=wish.reply_to,
            version=ctx.version(views.mail_terms, SHOP) + 1,
        )
    ]


@book.rule(MailReceipt)
def mail_receipt(wish: MailReceipt, ctx: Context) -> list[Fact]:
    """A letter to be sent. Refuses till.unknown_sale, till.mail_off (no node of the shop sends mail)."""
    sale = reading.sale_by_id(ctx, wish.sale)
    if sale is None:
        raise Refused("till.unknown_sale", sale=wish.sale)
    terms = ctx.get(views.mail_terms, SHOP)
    if terms is None or terms[0] == "nobody":
        raise Refused("till.mail_off")
    mail = ctx.new_id()
    person = sale.customer or mail
    return [ReceiptMailAsked(branch=sale.branch, mail=mail, sale=sale.sale, person=person, address=ctx.seal(person, wish.to))]


@book.rule(NoteMail)
def note_mail(wish: NoteMail, ctx: Context) -> list[Fact]:
    """What became of a letter. Said twice it is written once; refuses till.unknown_mail."""
    row = ctx.get(views.mails, wish.mail)
    if row is None:
        raise Refused("till.unknown_mail", mail=wish.mail)
    sent, missed = ctx.get(views.mailed, wish.mail)
    if sent or (missed and wish.why):
        return []
    return [ReceiptMailed(branch=row[0], mail=wish.mail, sale=row[1], sent=not wish.why, why=wish.why)]


class Letter(msgspec.Struct, frozen=True, kw_only=True):
    """A letter as it is to be sent. `stop` says by a code why it need not be (any more).

    `sale` makes the Message-ID: the same letter bears the same one however often it is tried.
    """

    stop: str = ""
    mail: str = ""
    sale: str = ""
    to: str = ""
    sender_name: str = ""
    reply_to: str = ""
    subject: str = ""
    doc: Doc = ()


class LetterOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A letter with its address in the clear. For the node that sends it."""

    NAME: ClassVar[str] = "till.letter"
    NEEDS: ClassVar[str] = NODE_RIGHT
    ANSWER: ClassVar[Any] = Letter

    mail: str


@book.answer(LetterOf)
def letter_of(asked: LetterOf, see: See) -> Letter:
    """The receipt as it stands now, to an address that may have been forgotten since."""
    row = see.get(views.mails, asked.mail)
    if row is None:
        return Letter(stop="till.unknown_mail")
    branch, sale, address = row
    if see.get(views.mailed, asked.mail)[0]:
        return Letter(stop="till.already_mailed")
    if not address:
        return Letter(stop="till.address_forgotten")
    terms = see.get(views.mail_terms, SHOP) or ("nobody", "", "")
    try:
        doc = receipt_doc_of(ReceiptDoc(sale=sale, columns=48), see)
    except Refused as no:
        return Letter(stop=no.code)
    fact = reading.sale_by_id(see, sale)
    header = reading.settings_of(see, branch).receipt.header
    shop = one_line(terms[1] or next(iter(header), ""), 60)
    number = fact.receipt if fact else sale
    return Letter(
        mail=asked.mail,
        sale=sale,
        to=address,
        sender_name=shop,
        reply_to=terms[2],
        subject=one_line(f"Struk {number} {shop}", 120),
        doc=doc,
    )


def letter_text(doc: Doc) -> str:
    """The receipt as plain words."""
    return "".join(f"{part.text}\n" for part in doc if isinstance(part, Row))
