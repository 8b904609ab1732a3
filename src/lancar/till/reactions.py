"""What follows at the counter: strips are printed, drawers spring open, letters go out. None of it is waited for."""

from collections.abc import Iterable

from lancar.kernel.shape import Effect, Rulebook, See
from lancar.kernel.views import At
from lancar.till import facts, views
from lancar.till.facts import printing as p
from lancar.till.ports import KickDrawer, PrintPaper, SendMail
from lancar.till.views.printing import SHOP, drawer_printer, printers_of
from lancar.values.bill import Payment

book = Rulebook()
SHOP_NODE = ("shop",)
"""Printers stand in the shop: its node reaches them, the hub does not."""
CASH = "cash"


@book.reaction(p.PrintAsked, at=SHOP_NODE)
def print_first(fact: p.PrintAsked, _at: At, _see: See) -> Iterable[Effect]:
    """A first print, or a test."""
    yield PrintPaper(branch=fact.branch, till=fact.till, paper=fact.paper, of=fact.of)


@book.reaction(p.PrintAsked, at=SHOP_NODE)
def try_drawer(fact: p.PrintAsked, at: At, see: See) -> Iterable[Effect]:
    """A test of a printer with a drawer on it opens that, too."""
    printer = fact.of.partition("/")[0]
    setting = printers_of(see, fact.branch).get(printer) if fact.paper == "test" else None
    if setting is not None and setting.drawer_pin:
        till = next(iter(setting.tills), "")
        yield KickDrawer(branch=fact.branch, till=till, of=at.ref, asked_ms=at.ms)


@book.reaction(facts.ReceiptReprinted, at=SHOP_NODE)
def print_copy(fact: facts.ReceiptReprinted, _at: At, see: See) -> Iterable[Effect]:
    """A copy, where there is something to print it on."""
    if printers_of(see, fact.branch):
        yield PrintPaper(branch=fact.branch, till=fact.till, paper="receipt", of=fact.sale, copy=fact.copy)


@book.reaction(p.TicketNumbered, at=SHOP_NODE)
def print_ticket(fact: p.TicketNumbered, _at: At, _see: See) -> Iterable[Effect]:
    """A kitchen ticket at its station."""
    if fact.printer:
        yield PrintPaper(branch=fact.branch, till=fact.till, paper="ticket", of=fact.ticket)


@book.reaction(p.TicketReprinted, at=SHOP_NODE)
def print_ticket_copy(fact: p.TicketReprinted, _at: At, _see: See) -> Iterable[Effect]:
    """A copy of one."""
    yield PrintPaper(branch=fact.branch, till=fact.till, paper="ticket", of=fact.ticket, copy=fact.copy)


@book.reaction(facts.SaleCompleted, at=SHOP_NODE)
def open_for_sale(fact: facts.SaleCompleted, at: At, see: See) -> Iterable[Effect]:
    """Cash needs the drawer."""
    return _kick(see, fact, at, fact.sale) if _has_cash(fact.payments) else ()


@book.reaction(facts.SaleRefunded, at=SHOP_NODE)
def open_for_refund(fact: facts.SaleRefunded, at: At, see: See) -> Iterable[Effect]:
    """And so does cash that goes back."""
    return _kick(see, fact, at, fact.refund) if _has_cash(fact.payments) else ()


@book.reaction(facts.SaleVoided, at=SHOP_NODE)
def open_for_void(fact: facts.SaleVoided, at: At, see: See) -> Iterable[Effect]:
    """The same."""
    return _kick(see, fact, at, fact.refund) if _has_cash(fact.payments) else ()


@book.reaction(facts.CreditRepaid, at=SHOP_NODE)
def open_for_repayment(fact: facts.CreditRepaid, at: At, see: See) -> Iterable[Effect]:
    """Kasbon paid back in cash."""
    return _kick(see, fact, at, at.ref) if _has_cash(fact.payments) else ()


@book.reaction(facts.CashMoved, at=SHOP_NODE)
def open_for_cash(fact: facts.CashMoved, at: At, see: See) -> Iterable[Effect]:
    """Cash in or out."""
    return _kick(see, fact, at, at.ref)


@book.reaction(facts.DrawerOpened, at=SHOP_NODE)
def open_for_nothing(fact: facts.DrawerOpened, at: At, see: See) -> Iterable[Effect]:
    """Somebody said why."""
    return _kick(see, fact, at, at.ref)


@book.reaction(p.ReceiptMailAsked, at=("shop",))
def mail_from_shop(fact: p.ReceiptMailAsked, _at: At, see: See) -> Iterable[Effect]:
    """One node sends, or the letter would come twice."""
    return _mail(fact, see, "shop")


@book.reaction(p.ReceiptMailAsked, at=("hub",))
def mail_from_hub(fact: p.ReceiptMailAsked, _at: At, see: See) -> Iterable[Effect]:
    """The other way round."""
    return _mail(fact, see, "hub")


def _mail(fact: p.ReceiptMailAsked, see: See, here: str) -> Iterable[Effect]:
    terms = see.get(views.mail_terms, SHOP)
    if terms is not None and terms[0] == here:
        yield SendMail(mail=fact.mail)


def _has_cash(payments: tuple[Payment, ...]) -> bool:
    return any(payment.method == CASH for payment in payments)


Opening = facts.SaleCompleted | facts.SaleRefunded | facts.SaleVoided | facts.CreditRepaid | facts.CashMoved | facts.DrawerOpened


def _kick(see: See, fact: Opening, at: At, of: str) -> Iterable[Effect]:
    if drawer_printer(see, fact.branch, fact.till) is not None:
        yield KickDrawer(branch=fact.branch, till=fact.till, of=of, asked_ms=at.ms)
