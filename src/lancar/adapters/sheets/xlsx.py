"""A report as an Excel workbook: one worksheet, real numbers, a frozen heading, filters, sums that Excel reckons again.

Texts are written as texts, so that no cell that begins with `=` runs.
"""

from datetime import datetime
from io import BytesIO
from typing import Any

from lancar.reports.views.sheets import Cell, Column, Kind, Sheet

MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook's stamp has no zone; the same figures give the same bytes
FORMATS: dict[Kind, str] = {
    "money": "#,##0;[Red]-#,##0",
    "count": "#,##0",
    "quantity": "#,##0.###",
    "permille": "0.0%",
}
HEAD_ROW = 3
_BRAND = "#0B5E6B"
_WIDTHS: dict[Kind, int] = {"text": 14, "day": 12, "money": 16, "count": 9, "quantity": 12, "permille": 10}
_WIDEST = 42


def xlsx(sheet: Sheet) -> bytes:
    """The whole workbook."""
    from xlsxwriter import Workbook  # noqa: PLC0415 - a node that makes no workbook never holds it

    kept = BytesIO()
    book = Workbook(kept, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": sheet.title, "author": sheet.shop, "created": MADE})
    page = book.add_worksheet(sheet.title[:31])
    formats = _formats(book)
    page.write_string(0, 0, f"{sheet.title} · {sheet.shop}" if sheet.shop else sheet.title, formats["title"])
    page.write_string(1, 0, subtitle(sheet), formats["faint"])
    for place, column in enumerate(sheet.columns):
        numeric = column.kind not in {"text", "day"}
        page.write_string(HEAD_ROW, place, column.heading, formats["head_right" if numeric else "head"])
        page.set_column(place, place, _width(sheet, place, column))
    for number, row in enumerate(sheet.rows, HEAD_ROW + 1):
        for place, cell in enumerate(row):
            _write(page, number, place, cell, sheet.columns[place].kind, formats, "")
    last = HEAD_ROW + len(sheet.rows)
    if sheet.total:
        _write_total(page, sheet, last + 1, formats)
    if sheet.rows:
        page.autofilter(HEAD_ROW, 0, last, len(sheet.columns) - 1)
    page.freeze_panes(HEAD_ROW + 1, 1)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.repeat_rows(HEAD_ROW)
    page.set_footer("&L&F&R&P / &N")
    book.close()
    return kept.getvalue()


def subtitle(sheet: Sheet) -> str:
    """The stretch of days and the branch."""
    days = sheet.first if sheet.first == sheet.last else f"{sheet.first} s.d. {sheet.last}"
    return f"{days} · {sheet.branch or 'semua cabang'}"


def _formats(book: Any) -> dict[str, Any]:
    made = {
        "title": book.add_format({"bold": True, "font_size": 14, "font_color": _BRAND}),
        "faint": book.add_format({"font_color": "#55616D"}),
        "head": book.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": _BRAND, "text_wrap": True, "valign": "vcenter"}
        ),
        "text": book.add_format({}),
        "day": book.add_format({}),
        "text_total": book.add_format({"bold": True, "top": 1}),
    }
    made["head_right"] = book.add_format(
        {"bold": True, "font_color": "#FFFFFF", "bg_color": _BRAND, "text_wrap": True, "valign": "vcenter", "align": "right"}
    )
    for kind, shown in FORMATS.items():
        made[kind] = book.add_format({"num_format": shown})
        made[f"{kind}_total"] = book.add_format({"num_format": shown, "bold": True, "top": 1})
    made["day_total"] = made["text_total"]
    return made


def number_of(cell: Cell, kind: Kind) -> float | int:
    """Quantities and rates as people count them, money and counts as they are."""
    return int(cell) / 1000 if kind in {"quantity", "permille"} else int(cell)


def _write(page: Any, number: int, place: int, cell: Cell, kind: Kind, formats: dict[str, Any], more: str) -> None:  # noqa: PLR0917 - where, what, how
    if isinstance(cell, str):
        page.write_string(number, place, cell, formats[f"text{more}"])
    else:
        page.write_number(number, place, number_of(cell, kind), formats[f"{kind}{more}"])


def _write_total(page: Any, sheet: Sheet, number: int, formats: dict[str, Any]) -> None:
    """Sums as formulas that leave out filtered rows, with the figure they have now for viewers that do not reckon."""
    from xlsxwriter.utility import xl_rowcol_to_cell as cell_name  # noqa: PLC0415 - the same

    for place, cell in enumerate(sheet.total):
        kind = sheet.columns[place].kind
        if isinstance(cell, str):
            page.write_string(number, place, cell, formats["text_total"])
            continue
        stretch = f"{cell_name(HEAD_ROW + 1, place)}:{cell_name(number - 1, place)}"
        page.write_formula(number, place, f"=SUBTOTAL(109,{stretch})", formats[f"{kind}_total"], number_of(cell, kind))


def _width(sheet: Sheet, place: int, column: Column) -> float:
    if column.kind != "text":
        return max(_WIDTHS[column.kind], len(column.heading) * 0.9)
    longest = max((len(str(row[place])) for row in sheet.rows), default=0)
    return min(_WIDEST, max(_WIDTHS["text"], longest + 2))
