"""What stands on a strip: the receipt's text with its emphases, the kitchen's ticket, the test strip."""

from textwrap import wrap
from typing import Any, ClassVar

import msgspec

from lancar.identity.commands import NODE_RIGHT
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.till import facts, views
from lancar.till.facts import printing as p
from lancar.till.rules.kitchen import ticket_by_id
from lancar.till.rules.printing import Receipted, receipted
from lancar.till.rules.receipt import Print, receipt_text
from lancar.till.views import printing as printer_views
from lancar.till.views import reading
from lancar.values.paper import Bar, Doc, Look, Part, Qr, Row, is_codable
from lancar.values.quantity import ONE_MILLI, format_quantity
from lancar.values.time import local_text

book = Rulebook()
STARS = "***"
ORDER_TYPES = {
    "dine_in": "Makan di tempat",
    "takeaway": "Bawa pulang",
    "take_away": "Bawa pulang",
    "delivery": "Antar",
    "online": "Pesanan daring",
}
"""The usual kinds of order in the kitchen's words; a shop's own are printed as they are called."""
_SALE_AT = Query("SELECT s.ts, s.actor FROM till_sales AS s WHERE s.tenant = :tenant AND s.origin = :origin AND s.seq = :seq")
_REFUND_AT = Query("SELECT r.ts, r.actor FROM till_refunds AS r WHERE r.tenant = :tenant AND r.receipt = :receipt ORDER BY r.ts")
_TICKET_AT = Query("SELECT t.ts, t.actor FROM till_tickets AS t WHERE t.tenant = :tenant AND t.ticket = :ticket")


class Paper(msgspec.Struct, frozen=True, kw_only=True):
    """A strip for a printer. `stop` says by a code why it need not be printed (any more), "" that it should be."""

    stop: str = ""
    printer: str = ""
    setting: p.PrinterSetting | None = None
    doc: Doc = ()


class PaperOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A strip as it is to be printed now: on which printer, and what stands on it. For the node that prints."""

    NAME: ClassVar[str] = "till.paper"
    NEEDS: ClassVar[str] = NODE_RIGHT
    ANSWER: ClassVar[Any] = Paper

    branch: str
    till: str
    paper: p.PaperKind
    of: str
    copy: int = 0


class ReceiptDoc(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The receipt of a sale, refund or void as a document: for PDF, mail, and printers that hang on the till itself.

    Refuses till.unknown_sale.
    """

    NAME: ClassVar[str] = "till.receipt_doc"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = Doc

    sale: str
    columns: int = 0
    code: str = ""


class Drawer(msgspec.Struct, frozen=True):
    """A drawer: the printer it hangs on."""

    printer: str
    setting: p.PrinterSetting


class DrawerOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The drawer of a till, to be opened for what `of` names; None if it was opened for that, or there is none."""

    NAME: ClassVar[str] = "till.drawer_of"
    NEEDS: ClassVar[str] = NODE_RIGHT
    ANSWER: ClassVar[Any] = Drawer | None

    branch: str
    till: str
    of: str


@book.answer(DrawerOf)
def drawer_of(asked: DrawerOf, see: See) -> Drawer | None:
    """Looked up when the pulse is sent."""
    found = printer_views.drawer_printer(see, asked.branch, asked.till)
    return None if found is None or see.get(views.kicks, asked.of)[0] else Drawer(*found)


@book.answer(ReceiptDoc)
def receipt_doc_of(asked: ReceiptDoc, see: See) -> Doc:
    """As it would be printed now, copies marked."""
    sale = receipted(see, asked.sale)
    how = _how(see, sale, columns=asked.columns if asked.columns in {32, 48} else 0, copy=_copies(see, sale))
    return receipt_doc(sale, how, asked.code)


@book.answer(PaperOf)
def paper_of(asked: PaperOf, see: See) -> Paper:
    """What is asked is looked up now: a printer that was moved, or a copy that replaced this one, counts."""
    _, printed, missed = see.get(views.papers, asked.paper, asked.of, asked.copy)
    if printed or missed:
        return Paper(stop="till.already_printed")
    try:
        return _paper(asked, see)
    except Refused as no:
        return Paper(stop=no.code)


def _paper(asked: PaperOf, see: See) -> Paper:
    if asked.paper == "test":
        name = asked.of.partition("/")[0]
        setting = printer_views.printers_of(see, asked.branch).get(name)
        return _on(name, setting, lambda setting: trial_doc(name, setting))
    if asked.paper == "ticket":
        ticket = ticket_by_id(see, asked.of)
        if asked.copy < see.get(views.ticket_copies, ticket.ticket)[0]:
            return Paper(stop="till.superseded")
        setting = printer_views.printers_of(see, asked.branch).get(ticket.printer)
        ts, actor = see.one(_TICKET_AT, ticket=ticket.ticket)
        hour = local_text(ts, reading.settings_of(see, asked.branch).day.zone_min)[-5:].replace(":", ".")
        return _on(
            ticket.printer,
            setting,
            lambda setting: ticket_doc(ticket, hour, actor, setting.look.columns, asked.copy, setting.name),
        )
    sale = receipted(see, asked.of)
    if asked.copy < _copies(see, sale):
        return Paper(stop="till.superseded")
    name, setting = printer_views.printer_for(see, asked.branch, asked.till, "receipt") or ("", None)
    how = _how(see, sale, columns=setting.look.columns if setting else 32, copy=asked.copy)
    return _on(name, setting, lambda setting: receipt_doc(sale, how, setting.code))


def _on(name: str, setting: p.PrinterSetting | None, write: Any) -> Paper:
    if setting is None:
        return Paper(stop="till.no_printer")
    return Paper(printer=name, setting=setting, doc=write(setting))


def _copies(see: See, sale: Receipted) -> int:
    copies: int = see.get(views.reprints, sale.sale)[0] if isinstance(sale, facts.SaleCompleted) else 0
    return copies


def _how(see: See, sale: Receipted, *, columns: int, copy: int) -> Print:
    settings = reading.settings_of(see, sale.branch)
    if isinstance(sale, facts.SaleCompleted):
        origin, _, seq = sale.sale.rpartition(".")
        at_ms, actor = see.one(_SALE_AT, origin=origin, seq=int(seq))
    else:
        at_ms, actor = see.one(_REFUND_AT, receipt=sale.receipt)
    customer = see.get(views.customers, sale.customer) if sale.customer else None
    return Print(
        setting=settings.receipt,
        at_ms=at_ms,
        zone_min=settings.day.zone_min,
        cashier=actor,
        customer=customer[0] if customer else "",
        copy=copy,
        columns=columns,
    )


def receipt_doc(fact: Receipted, how: Print, code: str = "") -> Doc:
    """The agreed text, line for line, with the shop's name large, the total tall, stars bold, and a code to find it by."""
    lines = receipt_text(fact, how).splitlines()
    wide = how.columns or how.setting.columns
    head = lines.index("-" * wide)
    total = max((at for at, line in enumerate(lines) if line.startswith("TOTAL ")), default=-1)
    doc: list[Part] = [_receipt_row(line, at, head=head, total=total, wide=wide) for at, line in enumerate(lines)]
    if code and is_codable(fact.receipt):
        doc += [Row(), Qr(text=fact.receipt) if code == "qr" else Bar(text=fact.receipt)]
    return tuple(doc)


def _receipt_row(line: str, at: int, *, head: int, total: int, wide: int) -> Row:
    bare = line.strip()
    starred = bare.startswith(STARS) and bare.endswith(STARS)
    if at < head:
        name = at == 0 and not starred
        return Row(text=bare, align="center", bold=name or starred, tall=name, wide=name and len(bare) <= wide // 2)
    return Row(text=line, bold=starred or at == total, tall=at == total)


def ticket_doc(  # noqa: PLR0917 - what stands on it, from the top down
    ticket: p.TicketNumbered, hour: str, waiter: str, columns: int, copy: int, station: str = ""
) -> Doc:
    """A ticket to be read at two metres: number and table large, each good tall, what is not wanted any more in stars."""
    rule = Row(text="-" * columns)
    mark = [Row(text=f"{STARS} SALINAN {copy} {STARS}", align="center", bold=True, tall=True)] if copy else []
    doc: list[Row] = [*mark, *_large(ticket.number, columns), *(_large(ticket.name, columns) if ticket.name else ())]
    doc += [Row(text=text, align="center") for text in (station, ORDER_TYPES.get(ticket.order_type, ticket.order_type)) if text]
    doc += [Row(text=f"{hour} {waiter}"[:columns], align="center"), rule]
    for line in ticket.lines:
        doc += _dish(line, columns)
    if ticket.cancelled:
        doc += [rule, Row(text=f"{STARS} BATAL {STARS}", align="center", bold=True, tall=True)]
        for line in ticket.cancelled:
            doc += _dish(line, columns)
    return (*doc, rule, *mark)


def _large(text: str, columns: int) -> list[Row]:
    return [Row(text=line, align="center", bold=True, wide=True) for line in wrap(text, columns // 2)]


def _dish(line: p.TicketLine, columns: int) -> list[Row]:
    unit = f" {line.unit}" if line.unit and line.qty_milli % ONE_MILLI else ""
    first = wrap(f"{format_quantity(line.qty_milli)}{unit} x {line.name}", columns, subsequent_indent="    ")
    rows = [Row(text=text, bold=True, tall=True) for text in first]
    for modifier in line.modifiers:
        rows += [Row(text=text) for text in wrap(f"+ {modifier}", columns, initial_indent="    ", subsequent_indent="      ")]
    if line.note:
        rows += [Row(text=text, bold=True) for text in wrap(f"({line.note})", columns, initial_indent="    ")]
    return rows


def trial_doc(name: str, setting: p.PrinterSetting) -> Doc:
    """A strip that shows a person whether width, letters, codes and cut are set as the printer is."""
    look: Look = setting.look
    ruler = "".join(str(place % 10) for place in range(1, look.columns + 1))
    return (
        Row(text="Lancar", bold=True, wide=True, align="center"),
        Row(text=setting.name or name, align="center"),
        Row(text=ruler),
        *(Row(text=line) for line in wrap("Baris angka di atas utuh satu baris: lebar kertas pas.", look.columns)),
        Row(text="Huruf: Rp 12.500 é è ñ ü ½ °"),
        Row(text="Tebal", bold=True),
        Row(text="Tinggi", tall=True),
        Row(text="Lebar", wide=True),
        Row(text="Tengah", align="center"),
        Row(),
        Qr(text="Lancar - uji cetak"),
        Row(),
        Bar(text="K1-000001"),
    )
