"""Kitchen tickets. Each has a number of its own and each line goes once: food is not cooked twice because a line was slow.

What the kitchen has is folded from the tickets themselves, so that a second tap, a second waiter or a late answer finds
nothing new to send. A line that came to a bill by a split was sent with the line it is a part of, or is sent by name.
"""

from collections.abc import Iterable, Mapping

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook, See
from lancar.kernel.views import Query
from lancar.till import views
from lancar.till.commands.printing import ReprintTicket, SendToKitchen
from lancar.till.facts import SaleCompleted
from lancar.till.facts.printing import TicketLine, TicketNumbered, TicketReprinted
from lancar.till.rules.counter import origin_of, shift_at, tagged_series
from lancar.till.views import reading
from lancar.till.views.printing import printers_of
from lancar.values.bill import Good
from lancar.values.cart import CartLine

book = Rulebook()
_TICKET = Query("SELECT t.origin, t.seq FROM till_tickets AS t WHERE t.tenant = :tenant AND t.ticket = :ticket")


@book.rule(SendToKitchen)
def send_to_kitchen(wish: SendToKitchen, ctx: Context) -> list[Fact]:
    """A ticket for each station that has something new to make or to leave.

    Refuses till.no_shift, till.shift_closed, till.unknown_bill, till.unknown_sale, till.nothing_to_cook,
    till.no_such_bill_line, till.already_sent (with the `line`).
    """
    shift = shift_at(ctx, wish.till)
    sale = _sale(ctx, wish.sale) if wish.sale else None
    bill = wish.bill or (sale.bill if sale else "")
    standing: Mapping[str, CartLine | Good]
    gone: Mapping[str, CartLine | Good]
    if bill or sale is None:
        state = reading.bill_by_id(ctx, bill)
        if state is None:
            raise Refused("till.unknown_bill", bill=bill)
        standing = {line: good for line, good in state.lines.items() if line not in state.void}
        gone = {line: good for line, good in state.lines.items() if line in state.void and line not in state.moved}
        of, name, order_type = bill, state.name, state.order_type
    else:
        standing = {f"{sale.sale}:{number}": good for number, good in enumerate(sale.goods)}
        gone, of, name, order_type = {}, sale.sale, "", sale.order_type
    new = _new(ctx, standing, wish.lines, of=of, ordered_here=not bill)
    undone = [line for line in gone if _stands(ctx, line)[1] > _stands(ctx, line)[2]]
    found: list[Fact] = []
    entry = ctx.new_id()
    origin = origin_of(entry)
    series = shift.till if origin == shift.node else tagged_series(shift.till, origin)
    written: int = ctx.get(views.ticket_series, series, shift.business_day)[0]
    for printer, categories in _stations(ctx, shift.branch, wish.till):
        lines = _lines(standing, new, categories)
        cancelled = _lines(gone, undone, categories)
        if not lines and not cancelled:
            continue
        found.append(
            TicketNumbered(
                branch=shift.branch,
                till=wish.till,
                business_day=shift.business_day,
                ticket=ctx.new_id() if found else entry,
                number=f"{series}-D{written + 1 + len(found):03}",
                of=of,
                printer=printer,
                name=name,
                order_type=order_type,
                lines=lines,
                cancelled=cancelled,
            )
        )
    if not found:
        raise Refused("till.nothing_to_cook", of=of)
    return found


@book.rule(ReprintTicket)
def reprint_ticket(wish: ReprintTicket, ctx: Context) -> list[Fact]:
    """One more copy, with its number. Refuses till.unknown_ticket."""
    ticket = ticket_by_id(ctx, wish.ticket)
    copies: int = ctx.get(views.ticket_copies, ticket.ticket)[0]
    return [TicketReprinted(branch=ticket.branch, till=wish.till, ticket=ticket.ticket, number=ticket.number, copy=copies + 1)]


def ticket_by_id(see: See, ticket: str) -> TicketNumbered:
    """A ticket's fact. Refuses till.unknown_ticket."""
    row = see.one(_TICKET, ticket=ticket)
    found = see.fact(f"{row[0]}.{row[1]}") if row else None
    if not isinstance(found, TicketNumbered):
        raise Refused("till.unknown_ticket", ticket=ticket)
    return found


def _sale(see: See, named: str) -> SaleCompleted:
    sale = reading.sale_by_id(see, named)
    if sale is None:
        raise Refused("till.unknown_sale", sale=named)
    return sale


def _stands(see: See, line: str) -> tuple[int, int, int]:
    stands: tuple[int, int, int] = see.get(views.kitchen_lines, line)
    return stands


def _new(see: See, standing: Mapping[str, object], named: tuple[str, ...], *, of: str, ordered_here: bool) -> list[str]:
    """The lines to send: those named, or all that were ordered and never sent."""
    if not named:
        return [line for line in standing if not _stands(see, line)[1] and (ordered_here or _stands(see, line)[0])]
    lines = [f"{of}:{line}" if ordered_here else line for line in named]
    for line in lines:
        if line not in standing:
            raise Refused("till.no_such_bill_line", bill=of, line=line)
        if _stands(see, line)[1]:
            raise Refused("till.already_sent", line=line)
    return list(dict.fromkeys(lines))


def _stations(see: See, branch: str, till: str) -> list[tuple[str, tuple[str, ...]]]:
    """Where goods are made: each ticket printer with its categories, or one nameless station that makes all."""
    found = [
        (name, setting.categories)
        for name, setting in printers_of(see, branch).items()
        if setting.tickets and (not setting.tills or till in setting.tills)
    ]
    return found or [("", ())]


def _lines(goods: Mapping[str, CartLine | Good], wanted: Iterable[str], categories: tuple[str, ...]) -> tuple[TicketLine, ...]:
    return tuple(
        TicketLine(
            line=line,
            name=good.name,
            unit=good.unit,
            qty_milli=good.qty_milli,
            modifiers=tuple(modifier.name for modifier in good.modifiers),
            note=good.note,
        )
        for line, good in goods.items()
        if line in wanted and (not categories or good.category in categories)
    )
