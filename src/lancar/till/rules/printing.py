"""Printers and what is asked of them. Nothing here touches a sale: a sale is done whether it is printed or not."""

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook, See
from lancar.till import facts, views
from lancar.till.commands import printing as c
from lancar.till.facts import printing as p
from lancar.till.views import printing as reading
from lancar.till.views.reading import sale_by_id
from lancar.values.printer_address import parse_address

book = Rulebook()
Receipted = facts.SaleCompleted | facts.SaleRefunded | facts.SaleVoided
RECEIPTED = (facts.SaleCompleted, facts.SaleRefunded, facts.SaleVoided)


@book.rule(c.SetPrinter)
def set_printer(wish: c.SetPrinter, ctx: Context) -> list[Fact]:
    """The printer's setting, with the next version. Refuses till.bad_printer_address: only the shop's own printers."""
    if parse_address(wish.setting.address) is None:
        raise Refused("till.bad_printer_address", address=wish.setting.address[:80])
    version = ctx.version(views.printers, wish.branch, wish.printer) + 1
    return [p.PrinterSet(branch=wish.branch, printer=wish.printer, setting=wish.setting, version=version)]


@book.rule(c.RemovePrinter)
def remove_printer(wish: c.RemovePrinter, ctx: Context) -> list[Fact]:
    """The printer is gone. Refuses till.unknown_printer."""
    _known_printer(ctx, wish.branch, wish.printer)
    version = ctx.version(views.printers, wish.branch, wish.printer) + 1
    return [p.PrinterSet(branch=wish.branch, printer=wish.printer, version=version)]


@book.rule(c.TryPrinter)
def try_printer(wish: c.TryPrinter, ctx: Context) -> list[Fact]:
    """A test strip, a new one each time. Refuses till.unknown_printer."""
    _known_printer(ctx, wish.branch, wish.printer)
    return [p.PrintAsked(branch=wish.branch, till="", paper="test", of=f"{wish.printer}/{ctx.new_id()}")]


@book.rule(c.PrintReceipt)
def print_receipt(wish: c.PrintReceipt, ctx: Context) -> list[Fact]:
    """The first print. Refuses till.unknown_sale, till.no_printer, till.already_asked (a further print is a copy)."""
    sale = receipted(ctx, wish.sale)
    of = paper_id(sale)
    if reading.printer_for(ctx, sale.branch, wish.till, "receipt") is None:
        raise Refused("till.no_printer", paper="receipt")
    if ctx.get(views.papers, "receipt", of, 0)[0]:
        raise Refused("till.already_asked", sale=of)
    return [p.PrintAsked(branch=sale.branch, till=wish.till, of=of)]


@book.rule(c.NotePaper)
def note_paper(wish: c.NotePaper, ctx: Context) -> list[Fact]:
    """What a node saw of a strip. Said twice it is written once."""
    _, printed, missed = ctx.get(views.papers, wish.paper, wish.of, wish.copy)
    if printed or (missed and wish.why):
        return []
    kind, of, copy = wish.paper, wish.of, wish.copy
    if wish.why:
        return [p.PaperMissed(branch=wish.branch, paper=kind, of=of, copy=copy, printer=wish.printer, why=wish.why)]
    return [p.PaperPrinted(branch=wish.branch, paper=kind, of=of, copy=copy, printer=wish.printer)]


@book.rule(c.NoteKick)
def note_kick(wish: c.NoteKick, ctx: Context) -> list[Fact]:
    """A drawer was opened. Said twice it is written once."""
    if ctx.get(views.kicks, wish.of)[0]:
        return []
    return [p.DrawerKicked(branch=wish.branch, till=wish.till, printer=wish.printer, of=wish.of)]


def receipted(see: See, named: str) -> Receipted:
    """The sale, refund or void of that id or receipt number. Refuses till.unknown_sale."""
    found = see.fact(named) if "." in named else None
    if isinstance(found, RECEIPTED):
        return found
    sale = sale_by_id(see, named)
    if sale is None:
        raise Refused("till.unknown_sale", sale=named)
    return sale


def paper_id(fact: Receipted) -> str:
    """Under which id its receipt is printed."""
    return fact.sale if isinstance(fact, facts.SaleCompleted) else fact.refund


def _known_printer(see: See, branch: str, printer: str) -> p.PrinterSetting:
    setting = reading.printers_of(see, branch).get(printer)
    if setting is None:
        raise Refused("till.unknown_printer", printer=printer)
    return setting
