"""Tables about paper: printers, what was asked and came out, what the kitchen has, what was mailed."""

from typing import Any, ClassVar

import msgspec

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import GONE, At, FoldedRows, Log, Query, Registers, Sums, Values
from lancar.till import facts
from lancar.till.facts import printing as p

book = Rulebook()
Rows = list[tuple[str | int, ...]]

printers = Registers("till_printers", key={"branch": str, "printer": str}, values={"setting": str}, pulled=True)
papers = Sums("till_papers", key={"paper": str, "of": str, "copy": int}, sums=("asked", "printed", "missed"), pulled=True)
"""One print of one thing: asked and neither printed nor missed means that it waits, or that nobody can tell."""
ticket_copies = Sums("till_ticket_copies", key={"ticket": str}, sums=("copies",))
ticket_series = Sums("till_ticket_series", key={"series": str, "business_day": str}, sums=("tickets",))
kitchen_lines = Sums("till_kitchen_lines", key={"line": str}, sums=("added", "sent", "cancelled"))
"""What the kitchen knows of a line. A line that came to a bill only by a move (part of a split one) has added = 0."""
tickets = Log(
    "till_tickets",
    values={"ticket": str, "number": str, "of": str, "branch": str, "printer": str, "ts": int, "actor": str},
    index=(("ticket",), ("of",)),
)
kicks = Sums("till_kicks", key={"of": str}, sums=("kicked",))
mails = Registers("till_mails", key={"mail": str}, values={"branch": str, "sale": str, "address": str})
mailed = Sums("till_mailed", key={"mail": str}, sums=("sent", "missed"))
mail_terms = Registers(
    "till_mail_terms", key={"which": str}, values={"sent_by": str, "sender_name": str, "reply_to": str}, pulled=True
)
SHOP = "shop"


@printers.on(p.PrinterSet)
def fold_printer(fact: p.PrinterSet, _at: At) -> list[tuple[tuple[str, str], int, Values]]:
    """The setting as JSON; a printer that was taken away is gone."""
    said = (msgspec.json.encode(fact.setting).decode(),) if fact.setting else GONE
    return [((fact.branch, fact.printer), fact.version, said)]


@papers.on(p.PrintAsked)
def fold_asked(fact: p.PrintAsked, _at: At) -> FoldedRows:
    """A first print."""
    return [((fact.paper, fact.of, 0), (1, 0, 0))]


@papers.on(p.TicketNumbered)
def fold_ticket_asked(fact: p.TicketNumbered, _at: At) -> FoldedRows:
    """A ticket is there to be printed, where its branch has a printer for it."""
    return [(("ticket", fact.ticket, 0), (1, 0, 0))] if fact.printer else []


@papers.on(facts.ReceiptReprinted)
def fold_copy_asked(fact: facts.ReceiptReprinted, _at: At) -> FoldedRows:
    """A copy of a receipt."""
    return [(("receipt", fact.sale, fact.copy), (1, 0, 0))]


@papers.on(p.TicketReprinted)
def fold_ticket_copy_asked(fact: p.TicketReprinted, _at: At) -> FoldedRows:
    """A copy of a ticket."""
    return [(("ticket", fact.ticket, fact.copy), (1, 0, 0))]


@papers.on(p.PaperPrinted)
def fold_printed(fact: p.PaperPrinted, _at: At) -> FoldedRows:
    """It came out."""
    return [((fact.paper, fact.of, fact.copy), (0, 1, 0))]


@papers.on(p.PaperMissed)
def fold_paper_missed(fact: p.PaperMissed, _at: At) -> FoldedRows:
    """It was given up."""
    return [((fact.paper, fact.of, fact.copy), (0, 0, 1))]


@ticket_copies.on(p.TicketReprinted)
def fold_ticket_copy(fact: p.TicketReprinted, _at: At) -> FoldedRows:
    """One more copy."""
    return [((fact.ticket,), (1,))]


@ticket_series.on(p.TicketNumbered)
def fold_ticket_number(fact: p.TicketNumbered, _at: At) -> FoldedRows:
    """One more ticket of its series that day."""
    return [((fact.number.rpartition("-")[0], fact.business_day), (1,))]


@kitchen_lines.on(facts.BillLinesAdded)
def fold_ordered(fact: facts.BillLinesAdded, _at: At) -> FoldedRows:
    """What a guest ordered; what was only moved from another bill is no new order."""
    return [] if fact.moved_from else [((line.line,), (1, 0, 0)) for line in fact.lines]


@kitchen_lines.on(p.TicketNumbered)
def fold_sent(fact: p.TicketNumbered, _at: At) -> FoldedRows:
    """What the kitchen was told."""
    told = [((line.line,), (0, 1, 0)) for line in fact.lines]
    return [*told, *(((line.line,), (0, 0, 1)) for line in fact.cancelled)]


@tickets.on(p.TicketNumbered)
def fold_ticket(fact: p.TicketNumbered, at: At) -> Rows:
    """One row a ticket."""
    return [(fact.ticket, fact.number, fact.of, fact.branch, fact.printer, at.ms, at.actor)]


@kicks.on(p.DrawerKicked)
def fold_kick(fact: p.DrawerKicked, _at: At) -> FoldedRows:
    """A drawer sprang open for this."""
    return [((fact.of,), (1,))]


@mails.on(p.ReceiptMailAsked)
def fold_mail(fact: p.ReceiptMailAsked, at: At) -> list[tuple[tuple[str], int, Values]]:
    """Where to, readable while the person's key exists."""
    return [((fact.mail,), 1, (fact.branch, fact.sale, at.open(fact.address)))]


@mailed.on(p.ReceiptMailed)
def fold_mailed(fact: p.ReceiptMailed, _at: At) -> FoldedRows:
    """What became of it."""
    return [((fact.mail,), (int(fact.sent), int(not fact.sent)))]


@mail_terms.on(p.MailSet)
def fold_mail_terms(fact: p.MailSet, _at: At) -> list[tuple[tuple[str], int, Values]]:
    """The shop's one word on mail."""
    return [((SHOP,), fact.version, (fact.sent_by, fact.sender_name, fact.reply_to))]


# -- reading

_PRINTERS = Query(
    "SELECT p.printer, p.setting FROM till_printers AS p WHERE p.tenant = :tenant AND p.branch = :branch AND p.gone = 0"
    " ORDER BY p.printer"
)
_read_setting = msgspec.json.Decoder(p.PrinterSetting).decode


def printers_of(see: See, branch: str) -> dict[str, p.PrinterSetting]:
    """A branch's printers by name."""

    def look() -> dict[str, p.PrinterSetting]:
        return {name: _read_setting(text) for name, text in see.rows(_PRINTERS, branch=branch)}

    return see.kept((printers,), ("printers", branch), look)


def printer_for(see: See, branch: str, till: str, paper: p.PaperKind) -> tuple[str, p.PrinterSetting] | None:
    """The printer for a till's strips: one that names the till before one that serves all, then by name."""
    found = [
        (name, setting)
        for name, setting in printers_of(see, branch).items()
        if (setting.receipts if paper == "receipt" else setting.tickets) and (not setting.tills or till in setting.tills)
    ]
    return min(found, key=lambda one: (not one[1].tills, one[0]), default=None)


def drawer_printer(see: See, branch: str, till: str) -> tuple[str, p.PrinterSetting] | None:
    """The printer on which this till's drawer hangs."""
    found = [
        (name, setting)
        for name, setting in printers_of(see, branch).items()
        if setting.drawer_pin and (not setting.tills or till in setting.tills)
    ]
    return min(found, key=lambda one: (not one[1].tills, one[0]), default=None)


# -- asking


class PrinterRow(msgspec.Struct, frozen=True):
    """A printer in a list."""

    printer: str
    setting: p.PrinterSetting


class Printers(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A branch's printers, by name."""

    NAME: ClassVar[str] = "till.printers"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[PrinterRow]

    branch: str


@book.answer(Printers)
def printers_listed(asked: Printers, see: See) -> list[PrinterRow]:
    """From the table."""
    return [PrinterRow(name, setting) for name, setting in printers_of(see, asked.branch).items()]


class WaitingRow(msgspec.Struct, frozen=True):
    """A strip that was asked for and has not come out, as far as is known here."""

    paper: str
    of: str
    copy: int


class WaitingPaper(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The strips that wait for a printer, or of which nobody can tell; the newest hundred."""

    NAME: ClassVar[str] = "till.waiting_paper"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[WaitingRow]


_WAITING = Query(
    "SELECT w.paper, w.of, w.copy FROM till_papers AS w WHERE w.tenant = :tenant AND w.asked > w.printed + w.missed"
    " ORDER BY w.rx DESC, w.paper, w.of, w.copy LIMIT 100",
    WaitingRow,
)


@book.answer(WaitingPaper)
def waiting_paper(_asked: WaitingPaper, see: See) -> list[WaitingRow]:
    """From the table."""
    return see.rows(_WAITING)
