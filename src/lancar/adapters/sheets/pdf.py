"""A report as a PDF for the printer or the bank: A4, lying where the columns are many, the same bytes each time.

Columns that hold nothing but zeros are left out; the heading stands on every page.
"""

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from lancar.adapters.sheets.xlsx import subtitle
from lancar.reports.views.sheets import Cell, Kind, Sheet
from lancar.values.quantity import format_quantity

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MM = 72 / 25.4
_SIDE = 14 * _MM
_TOP = 16 * _MM
_LYING_FROM = 7
"""So many columns want a lying page."""
_INK, _FAINT, _BRAND, _RULE, _BAND = (
    (0.09, 0.13, 0.16), (0.33, 0.38, 0.43), (0.04, 0.37, 0.42), (0.79, 0.82, 0.84), (0.95, 0.96, 0.97),
)  # fmt: skip
_BOLD, _PLAIN = "Helvetica-Bold", "Helvetica"


class _Page(NamedTuple):
    """Points: the paper, the height of a row and of its letters, where each column begins and how wide it is."""

    wide: float
    high: float
    row: float
    letter: float
    lefts: list[float]
    widths: list[float]


def report_pdf(sheet: Sheet) -> bytes:
    """The whole report, on as many pages as it takes."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - 8 MB that a node without PDFs never holds

    kept = [place for place in range(len(sheet.columns)) if _says_something(sheet, place)]
    page = _laid_out(sheet, kept)
    written = BytesIO()
    canvas = Canvas(written, pagesize=(page.wide, page.high), invariant=1, pageCompression=0)
    canvas.setTitle(f"{sheet.title} · {sheet.shop}")
    canvas.setAuthor(sheet.shop)
    first_top = page.high - _TOP - 44
    fits_first = max(1, int((first_top - _TOP - page.row) // page.row))
    fits = max(1, int((page.high - 2 * _TOP - page.row) // page.row))
    rows = [*sheet.rows, *([list(sheet.total)] if sheet.total else [])]
    pages = [rows[:fits_first], *(rows[at : at + fits] for at in range(fits_first, len(rows), fits))]
    for number, part in enumerate(pages, 1):
        y = page.high - _TOP
        if number == 1:
            _draw_title(canvas, sheet, page)
            y = first_top
        y = _draw_head(canvas, sheet, kept, page, y)
        for at, row in enumerate(part):
            is_total = bool(sheet.total) and number == len(pages) and at == len(part) - 1
            y = _draw_row(canvas, sheet, kept, page, y, row, band=bool(at % 2), bold=is_total)
        if not sheet.rows:
            _text(canvas, _SIDE, y - page.row, "Belum ada catatan di rentang ini.", _PLAIN, page.letter, _FAINT)
        _draw_foot(canvas, sheet, page, number, len(pages))
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def shown(cell: Cell, kind: Kind) -> str:
    """A cell as Indonesians read it."""
    if isinstance(cell, str):
        return cell.encode("cp1252", "replace").decode("cp1252")
    if kind == "quantity":
        whole, comma, rest = format_quantity(cell).partition(",")
        return f"{int(whole):,}".replace(",", ".") + comma + rest if whole != "-0" else format_quantity(cell)
    if kind == "permille":
        return f"{cell // 10 if cell >= 0 else -(-cell // 10)},{abs(cell) % 10}%"
    return f"{cell:,}".replace(",", ".").replace("-", "\u2212") if kind == "money" else f"{cell:,}".replace(",", ".")


def _says_something(sheet: Sheet, place: int) -> bool:
    return sheet.columns[place].kind in {"text", "day"} or not sheet.rows or any(row[place] for row in sheet.rows)


def _laid_out(sheet: Sheet, kept: list[int]) -> _Page:
    lying = len(kept) >= _LYING_FROM
    wide, high = (297 * _MM, 210 * _MM) if lying else (210 * _MM, 297 * _MM)
    letter = 8.0 if lying else 9.0
    weights = [_weight(sheet, place) for place in kept]
    room = wide - 2 * _SIDE
    widths = [room * weight / sum(weights) for weight in weights]
    lefts = [_SIDE + sum(widths[:place]) for place in range(len(kept))]
    return _Page(wide, high, letter * 2.1, letter, lefts, widths)


def _weight(sheet: Sheet, place: int) -> int:
    """As wide as its longest cell or the longest word of its heading, within reason."""
    column = sheet.columns[place]
    longest = max((len(shown(row[place], column.kind)) for row in sheet.rows), default=0)
    if sheet.total:
        longest = max(longest, len(shown(sheet.total[place], column.kind)) + 1)
    word = max(len(word) for word in column.heading.split())
    return max(6, min(34, longest + 1), word + 1)


def _text(canvas: "Canvas", x: float, y: float, text: str, font: str, size: float, ink: tuple[float, float, float]) -> None:  # noqa: PLR0917 - where, what, how
    canvas.setFillColorRGB(*ink)
    canvas.setFont(font, size)
    canvas.drawString(x, y, text.replace("\u2212", "-"))


def _cut(canvas: "Canvas", text: str, font: str, size: float, room: float) -> str:
    """The text, or as much of it as there is room for and an ellipsis."""
    if canvas.stringWidth(text, font, size) <= room:
        return text
    while text and canvas.stringWidth(f"{text}…", font, size) > room:
        text = text[:-1]
    return f"{text}…"


def _draw_title(canvas: "Canvas", sheet: Sheet, page: _Page) -> None:
    y = page.high - _TOP - 12
    _text(canvas, _SIDE, y, shown(sheet.title, "text"), _BOLD, 17, _BRAND)
    _text(canvas, _SIDE, y - 17, shown(f"{sheet.shop} · {subtitle(sheet)}".removeprefix(" · "), "text"), _PLAIN, 10, _FAINT)


def _draw_head(canvas: "Canvas", sheet: Sheet, kept: list[int], page: _Page, y: float) -> float:
    """The headings, on one line or two; answers where the rows begin."""
    y -= page.row
    canvas.setFillColorRGB(*_BRAND)
    canvas.rect(_SIDE - 4, y - page.letter * 0.75, page.wide - 2 * _SIDE + 8, page.letter * 2.6, stroke=0, fill=1)
    for at, place in enumerate(kept):
        column = sheet.columns[place]
        words = _two_lines(canvas, column.heading, page.widths[at] - 4, page.letter - 0.5)
        for down, line in enumerate(words):
            lift = page.letter * (0.55 if len(words) > 1 else 0) - down * page.letter * 1.05
            _cell(canvas, page, at, y + lift, line, column.kind, (_BOLD, page.letter - 0.5, (1, 1, 1)))
    return y - page.letter * 0.5


def _two_lines(canvas: "Canvas", text: str, room: float, size: float) -> list[str]:
    if canvas.stringWidth(text, _BOLD, size) <= room or " " not in text:
        return [_cut(canvas, text, _BOLD, size, room)]
    words = text.split()
    best = min(range(1, len(words)), key=lambda at: max(len(" ".join(words[:at])), len(" ".join(words[at:]))))
    return [_cut(canvas, " ".join(part), _BOLD, size, room) for part in (words[:best], words[best:])]


Style = tuple[str, float, tuple[float, float, float]]


def _cell(canvas: "Canvas", page: _Page, at: int, y: float, text: str, kind: Kind, style: Style) -> None:  # noqa: PLR0917 - where, what, how
    font, size, ink = style
    text = _cut(canvas, text.replace("\u2212", "-"), font, size, page.widths[at] - 3)
    left = page.lefts[at]
    if kind not in {"text", "day"}:
        left += page.widths[at] - canvas.stringWidth(text, font, size) - 2
    _text(canvas, left, y, text, font, size, ink)


def _draw_row(  # noqa: PLR0917 - where, what, how
    canvas: "Canvas", sheet: Sheet, kept: list[int], page: _Page, y: float, row: list[Cell], *, band: bool, bold: bool
) -> float:
    y -= page.row
    low, across = y - page.letter * 0.65, page.wide - 2 * _SIDE + 8
    if bold:
        canvas.setStrokeColorRGB(*_BRAND)
        canvas.line(_SIDE - 4, low + page.row, _SIDE - 4 + across, low + page.row)
    elif band:
        canvas.setFillColorRGB(*_BAND)
        canvas.rect(_SIDE - 4, low, across, page.row, stroke=0, fill=1)
    for at, place in enumerate(kept):
        kind = sheet.columns[place].kind
        _cell(canvas, page, at, y, shown(row[place], kind), kind, (_BOLD if bold else _PLAIN, page.letter, _INK))
    return y


def _draw_foot(canvas: "Canvas", sheet: Sheet, page: _Page, number: int, of: int) -> None:
    canvas.setStrokeColorRGB(*_RULE)
    canvas.line(_SIDE - 4, _TOP - 6, page.wide - _SIDE + 4, _TOP - 6)
    _text(canvas, _SIDE, _TOP - 18, shown(f"{sheet.title} · {subtitle(sheet)}", "text"), _PLAIN, 7.5, _FAINT)
    said = f"{number} / {of}"
    _text(canvas, page.wide - _SIDE - canvas.stringWidth(said, _PLAIN, 7.5), _TOP - 18, said, _PLAIN, 7.5, _FAINT)
