"""Receipts as text, 32 columns (58 mm) or 48 (80 mm): every line of the bill, nothing that is not in the fact.

Plain ASCII-width text: printers, screens and messages share it. Amounts stand at the right edge as people write them.
"""

from textwrap import wrap
from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Question, Rulebook, See
from lancar.till import facts, views
from lancar.till.facts import ReceiptSetting
from lancar.till.rules.settings import PAPER_COLUMNS
from lancar.till.views import reading
from lancar.till.views.answers import SOLD_AT
from lancar.values.bill import Extra, Good, Payment
from lancar.values.money import format_rupiah
from lancar.values.quantity import ONE_MILLI, format_quantity
from lancar.values.time import local_text

book = Rulebook()
MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
METHOD_NAMES = {
    "cash": "Tunai",
    "qris_static": "QRIS",
    "card": "Kartu",
    "ewallet": "Dompet digital",
    "transfer": "Transfer",
    "kasbon": "Kasbon",
}
Receipted = facts.SaleCompleted | facts.SaleRefunded | facts.SaleVoided


class Print(msgspec.Struct, frozen=True, kw_only=True):
    """What a receipt says besides its fact. `copy` > 0 marks a copy; `customer` is a name, shown with kasbon only."""

    setting: ReceiptSetting = ReceiptSetting()
    at_ms: int
    zone_min: int = 420
    cashier: str = ""
    customer: str = ""
    copy: int = 0
    columns: int = 0


def receipt_text(fact: Receipted, how: Print) -> str:
    """The receipt of a sale, a refund or a void; lines end with a line break, none is wider than the paper."""
    wide = how.columns or how.setting.columns
    assert wide in PAPER_COLUMNS, f"no paper has {wide} columns"
    lines = [*_head(fact, how, wide), "-" * wide]
    for number, good in enumerate(fact.goods):
        lines += _good(good, [extra for extra in fact.extras if _belongs(extra, number)], wide)
    lines.append("-" * wide)
    lines += _sums(fact, wide)
    lines += _paid(fact, how, wide)
    lines += _foot(fact, how, wide)
    return "".join(f"{line.rstrip()}\n" for line in lines)


def day_text(day: str) -> str:
    """A business day as people read it: `21 Nov 2026`."""
    year, month, number = day.split("-")
    return f"{int(number)} {MONTHS[int(month) - 1]} {year}"


def _belongs(extra: Extra, number: int) -> bool:
    return extra.kind == "line_discount" and extra.of == number


def _pair(left: str, right: str, wide: int) -> list[str]:
    """Words on the left, a figure at the right edge; words that do not fit begin above it."""
    room = wide - len(right) - 1
    words = wrap(left, room) or [""]
    return [*words[:-1], f"{words[-1]:<{room}} {right}"]


def _centred(text: str, wide: int) -> list[str]:
    return [line.center(wide) for line in wrap(text, wide)]


def _head(fact: Receipted, how: Print, wide: int) -> list[str]:
    lines = [line for text in how.setting.header for line in _centred(text, wide)]
    if how.setting.tax_id:
        lines += _centred(f"NPWP {how.setting.tax_id}", wide)
    if how.copy:
        lines += _centred(f"*** SALINAN {how.copy} ***", wide)
    if isinstance(fact, facts.SaleVoided):
        lines += _centred("*** BATAL ***", wide)
    elif isinstance(fact, facts.SaleRefunded):
        lines += _centred("*** PENGEMBALIAN ***", wide)
    lines.append("-" * wide)
    hour = local_text(how.at_ms, how.zone_min)[-5:].replace(":", ".")
    lines += _pair(fact.receipt, f"{day_text(fact.business_day)} {hour}", wide)
    if how.cashier:
        lines += _pair("Kasir", how.cashier[: wide // 2], wide)
    return lines


def _good(good: Good, discounts: list[Extra], wide: int) -> list[str]:
    lines = wrap(good.name, wide)
    quantity = format_quantity(good.qty_milli)
    unit = f" {good.unit}" if good.unit and good.qty_milli % ONE_MILLI else ""
    lines += _pair(f"  {quantity}{unit} x {format_rupiah(good.unit_price)}", format_rupiah(good.amount), wide)
    for modifier in good.modifiers:
        price = f" {format_rupiah(modifier.price)}" if modifier.price else ""
        lines += wrap(f"+ {modifier.name}{price}", wide, initial_indent="  ", subsequent_indent="    ")
    if good.note:
        lines += wrap(f"({good.note})", wide, initial_indent="  ", subsequent_indent="  ")
    for extra in discounts:
        lines += _pair(f"  {_extra_name(extra)}", format_rupiah(extra.amount), wide)
    return lines


def _rate(permille: int) -> str:
    return f" {permille // 10},{permille % 10}%" if permille % 10 else f" {permille // 10}%"


def _extra_name(extra: Extra) -> str:
    rate = _rate(extra.permille) if extra.permille else ""
    match extra.kind:
        case "line_discount" | "bill_discount":
            return f"Diskon{rate}"
        case "promo":
            return extra.name or "Promo"
        case "service":
            return f"{extra.name or 'Layanan'}{rate}"
        case "tax":
            base = f" x {format_rupiah(extra.dpp)}" if extra.dpp else ""
            return f"{extra.code.upper()}{rate}{base}"
        case "rounding":
            return "Pembulatan"


def _sums(fact: Receipted, wide: int) -> list[str]:
    added = [extra for extra in fact.extras if extra.kind != "line_discount" and not extra.included]
    lines: list[str] = []
    if added:
        of_lines = sum(extra.amount for extra in fact.extras if extra.kind == "line_discount")
        lines += _pair("Subtotal", format_rupiah(sum(good.amount for good in fact.goods) + of_lines), wide)
    for extra in added:
        lines += _pair(_extra_name(extra), format_rupiah(extra.amount), wide)
    lines += _pair("TOTAL", f"Rp {format_rupiah(fact.total)}", wide)
    for extra in fact.extras:
        if extra.included:
            lines += _pair(f"Termasuk {_extra_name(extra)}", format_rupiah(extra.included), wide)
    return lines


def _paid(fact: Receipted, how: Print, wide: int) -> list[str]:
    lines: list[str] = []
    for payment in fact.payments:
        lines += _pair(_payment_name(payment, how), format_rupiah(payment.amount), wide)
    if isinstance(fact, facts.SaleCompleted):
        if fact.change:
            lines += _pair("Kembali", format_rupiah(fact.change), wide)
        if fact.due_day:
            lines += _pair("Jatuh tempo", day_text(fact.due_day), wide)
    else:
        lines += wrap(f"Alasan: {fact.reason}", wide)
    return lines


def _payment_name(payment: Payment, how: Print) -> str:
    name = METHOD_NAMES[payment.method]
    if payment.claimed:
        return f"{name} belum dikonfirmasi"
    return f"{name} {how.customer}".rstrip() if payment.method == "kasbon" else name


def _foot(fact: Receipted, how: Print, wide: int) -> list[str]:
    lines = ["-" * wide]
    if isinstance(fact, facts.SaleCompleted) and fact.note:
        lines += wrap(fact.note, wide)
    lines += [line for text in how.setting.footer for line in _centred(text, wide)]
    if how.copy:
        lines += _centred(f"*** SALINAN {how.copy} ***", wide)
    return lines


class ReceiptOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sale's receipt as text; the original until it was reprinted, then marked with its number among the copies.

    `columns` 32 or 48, 0 for the shop's paper. Refuses till.unknown_sale, till.bad_columns.
    """

    NAME: ClassVar[str] = "till.receipt"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = str

    sale: Annotated[str, Meta(min_length=1, max_length=120)]
    columns: int = 0
    cashier: Annotated[str, Meta(max_length=60)] = ""


@book.answer(ReceiptOf)
def receipt_of(asked: ReceiptOf, see: See) -> str:
    """From the fact, under the branch's header and footer."""
    if asked.columns and asked.columns not in PAPER_COLUMNS:
        raise Refused("till.bad_columns", columns=asked.columns)
    sale = reading.sale_by_id(see, asked.sale)
    if sale is None:
        raise Refused("till.unknown_sale", sale=asked.sale)
    settings = reading.settings_of(see, sale.branch)
    customer = see.get(views.customers, sale.customer) if sale.customer else None
    origin, _, seq = sale.sale.rpartition(".")
    at_ms, actor = see.one(SOLD_AT, origin=origin, seq=int(seq) if seq.isdigit() else 0) or (0, "")
    how = Print(
        setting=settings.receipt,
        at_ms=at_ms,
        zone_min=settings.day.zone_min,
        cashier=asked.cashier or actor,
        customer=customer[0] if customer else "",
        copy=see.get(views.reprints, sale.sale)[0],
        columns=asked.columns,
    )
    return receipt_text(sale, how)
