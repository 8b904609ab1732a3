"""A strip as a PDF: on a roll of 80 mm, as long as it is, or on A4. The same document gives the same bytes."""

from io import BytesIO
from typing import TYPE_CHECKING, Literal, NamedTuple

from lancar.values.escpos import plain
from lancar.values.paper import Bar, Doc, Part, Qr, Row

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

Page = Literal["roll", "a4"]
PAGE = "cp1252"
"""The letters of PDF's own typewriter font, which need not be embedded."""
_MM = 72 / 25.4
_LETTER = 0.6
"""Every sign of Courier is six tenths of its height wide."""
_COLUMNS = 48


class _Sheet(NamedTuple):
    """Points: the paper, its margins, and the height of a letter."""

    wide: float
    high: float
    side: float
    top: float
    letter: float


def receipt_pdf(doc: Doc, *, page: Page = "roll", title: str = "Struk") -> bytes:
    """The whole document, on as many pages as it takes. Rows are 48 columns wide."""
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - 8 MB that a node without PDFs never holds

    sheet = _roll(doc) if page == "roll" else _a4()
    kept = BytesIO()
    canvas = Canvas(kept, pagesize=(sheet.wide, sheet.high), invariant=1, pageCompression=0)
    canvas.setTitle(title)
    canvas.setAuthor("")
    y = sheet.high - sheet.top
    for part in doc:
        tall = _height(part, sheet)
        if y - tall < sheet.top / 2:
            canvas.showPage()
            y = sheet.high - sheet.top
        y -= tall
        _draw(canvas, part, sheet, y)
    canvas.save()
    return kept.getvalue()


def _roll(doc: Doc) -> _Sheet:
    side = 4 * _MM
    letter = (80 * _MM - 2 * side) / _COLUMNS / _LETTER
    empty = _Sheet(80 * _MM, 0, side, 6 * _MM, letter)
    return empty._replace(high=sum(_height(part, empty) for part in doc) + 2 * empty.top)


def _a4() -> _Sheet:
    letter = 10.5
    return _Sheet(210 * _MM, 297 * _MM, (210 * _MM - _COLUMNS * _LETTER * letter) / 2, 22 * _MM, letter)


def _height(part: Part, sheet: _Sheet) -> float:
    if isinstance(part, Row):
        return sheet.letter * (2.2 if part.tall or part.wide else 1.25)
    return sheet.letter * (9 if isinstance(part, Qr) else 7)


def _draw(canvas: "Canvas", part: Part, sheet: _Sheet, y: float) -> None:
    middle = sheet.wide / 2
    match part:
        case Row():
            text = plain(part.text, PAGE)
            canvas.setFont("Courier-Bold" if part.bold else "Courier", sheet.letter)
            canvas.saveState()
            across = _LETTER * sheet.letter * len(text) * (2 if part.wide else 1)
            canvas.translate(middle - across / 2 if part.align == "center" else sheet.side, y + sheet.letter * 0.3)
            canvas.scale(2 if part.wide else 1, 1.8 if part.tall or part.wide else 1)
            canvas.drawString(0, 0, text)
            canvas.restoreState()
        case Qr():
            _draw_qr(canvas, part.text, middle, y, sheet.letter * 8.5)
        case Bar():
            from reportlab.graphics.barcode.code128 import Code128  # noqa: PLC0415 - the same

            bars = Code128(part.text, barHeight=sheet.letter * 4, barWidth=sheet.letter / 9)
            bars.drawOn(canvas, middle - bars.width / 2, y + sheet.letter * 1.8)
            canvas.setFont("Courier", sheet.letter)
            canvas.drawCentredString(middle, y + sheet.letter * 0.6, part.text)


def _draw_qr(canvas: "Canvas", text: str, middle: float, y: float, across: float) -> None:
    import segno  # noqa: PLC0415 - only for documents with codes

    matrix = [bytes(row) for row in segno.make(text, error="m", micro=False, boost_error=False).matrix]
    module = across / len(matrix)
    for down, row in enumerate(matrix):
        for right, dark in enumerate(row):
            if dark:
                left, bottom = middle - across / 2 + right * module, y + across - (down + 1) * module
                # a hair wider than it is, so that no viewer shows seams
                canvas.rect(left, bottom, module * 1.02, module * 1.02, stroke=0, fill=1)
