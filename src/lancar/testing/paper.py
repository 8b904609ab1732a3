"""Reads ESC/POS bytes back as a printer would, and draws the strip, so that a person can look at it.

`read` is strict: a byte that is neither a sign of the code page nor a command Lancar uses is an AssertionError, so a
test learns of every byte a name smuggled in. `draw` needs Pillow, python-barcode and segno (the extra `test`).
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from lancar.values.escpos import PAGES
from lancar.values.paper import DOTS

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFont import FreeTypeFont

PAGE_NAMES = {number: name for name, number in PAGES.items()}
COLUMN_DOTS, ROW_DOTS = 12, 30
"""Font A is 12 dots wide and 24 high, with six between rows."""


class Printed(NamedTuple):
    """One thing on the strip: `what` is `text`, `qr`, `bar`, `image`, `feed` or `cut`."""

    what: str
    text: str = ""
    centred: bool = False
    bold: bool = False
    wide: bool = False
    tall: bool = False
    dots: int = 0
    """A QR code's module, an image's width."""
    bits: bytes = b""


class Strip:
    """What came out of the printer, and what happened on the way."""

    def __init__(self) -> None:
        self.printed: list[Printed] = []
        self.kicks: list[int] = []
        """The pins of the drawer plug that were pulsed."""
        self.asked: list[bytes] = []
        """Questions that the printer should answer."""

    @property
    def text(self) -> str:
        """The rows of text, codes in brackets, a cut as a row of scissors."""
        rows = {"cut": "- - 8< - -", "feed": ""}
        said = [rows.get(one.what, one.text if one.what == "text" else f"[{one.what} {one.text}]") for one in self.printed]
        return "\n".join(said)


class Reader:
    """One pass over the bytes."""

    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0
        self.strip = Strip()
        self.page = "cp437"
        self.row = b""
        self.centred = self.bold = self.wide = self.tall = False
        self.stored = ""
        self.module = 3
        self.commands: dict[bytes, Callable[[], None]] = {
            b"\n": self._line,
            b"\x1b@": self._reset,
            b"\x1c.": lambda: None,
            b"\x1bt": self._page,
            b"\x1ba": self._align,
            b"\x1bE": self._bold,
            b"\x1bd": self._feed,
            b"\x1bp": lambda: self._kick(3),
            b"\x10\x14": self._kick_at_once,
            b"\x10\x04": lambda: self.strip.asked.append(b"\x10\x04" + self._take(1)),
            b"\x1d!": self._size,
            b"\x1dV": self._cut,
            b"\x1dr": lambda: self.strip.asked.append(b"\x1dr" + self._take(1)),
            b"\x1dh": lambda: self._skip(1),
            b"\x1dw": lambda: self._skip(1),
            b"\x1dH": lambda: self._skip(1),
            b"\x1dk": self._bar,
            b"\x1d(": self._qr,
            b"\x1dv": self._image,
        }

    def run(self) -> Strip:
        """Everything, to the last byte."""
        while self.at < len(self.data):
            byte = self._take(1)
            if byte[0] >= ord(" ") and byte != b"\x7f":
                self.row += byte
                continue
            name = byte if byte == b"\n" else byte + self._take(1)
            command = self.commands.get(name)
            assert command is not None, f"{name!r} at {self.at} is no command that Lancar sends"
            command()
        assert not self.row, f"{self.row!r} was never printed"
        return self.strip

    def _take(self, many: int) -> bytes:
        found = self.data[self.at : self.at + many]
        assert len(found) == many, f"a command is cut off at {self.at}"
        self.at += many
        return found

    def _skip(self, many: int) -> None:
        self._take(many)

    def _line(self) -> None:
        text, self.row = self.row.decode(self.page), b""
        self._print("text", text)

    def _print(self, what: str, text: str = "", dots: int = 0, bits: bytes = b"") -> None:
        style = (self.centred, self.bold, self.wide, self.tall)
        self.strip.printed.append(Printed(what, text, *style, dots, bits))

    def _reset(self) -> None:
        self.page, self.centred, self.bold, self.wide, self.tall = "cp437", False, False, False, False

    def _page(self) -> None:
        self.page = PAGE_NAMES[self._take(1)[0]]

    def _align(self) -> None:
        self.centred = self._take(1) == b"\x01"

    def _bold(self) -> None:
        self.bold = self._take(1) == b"\x01"

    def _size(self) -> None:
        size = self._take(1)[0]
        self.wide, self.tall = bool(size & 0x10), bool(size & 0x01)

    def _feed(self) -> None:
        for _ in range(self._take(1)[0]):
            self._print("feed")

    def _cut(self) -> None:
        assert self._take(2) == b"\x42\x00"
        self._print("cut")

    def _kick(self, many: int) -> None:
        self.strip.kicks.append(5 if self._take(many)[0] else 2)

    def _kick_at_once(self) -> None:
        function, pin, _ = self._take(3)
        assert function == 1
        self.strip.kicks.append(5 if pin else 2)

    def _bar(self) -> None:
        kind, many = self._take(2)
        data = self._take(many).decode("ascii")
        assert (kind, data[:2]) == (73, "{B")
        self._print("bar", data[2:].replace("{{", "{"))

    def _qr(self) -> None:
        assert self._take(1) == b"k"
        body = self._take(int.from_bytes(self._take(2), "little"))
        assert body[0] == ord("1")
        match body[1]:
            case 67:
                self.module = body[2]
            case 80:
                self.stored = body[3:].decode("ascii")
            case 81:
                self._print("qr", self.stored, dots=self.module)
            case other:
                assert other in {65, 69}, f"function {other} of GS ( k"

    def _image(self) -> None:
        assert self._take(2) == b"0\x00"
        across = int.from_bytes(self._take(2), "little")
        high = int.from_bytes(self._take(2), "little")
        self._print("image", f"{across * 8} x {high}", across * 8, self._take(across * high))


def read(data: bytes) -> Strip:
    """The strip these bytes make. Raises AssertionError for bytes no printer was meant to get."""
    return Reader(data).run()


def draw(data: bytes, columns: int) -> "Image":
    """The strip as a picture, one dot a pixel, on paper with a margin."""
    from PIL import Image, ImageOps  # noqa: PLC0415 - a test extra

    pieces = [_piece(one, DOTS[columns]) for one in read(data).printed]
    strip = Image.new("L", (DOTS[columns], max(1, sum(piece.height for piece in pieces))), 255)
    top = 0
    for piece in pieces:
        strip.paste(piece, (0, top))
        top += piece.height
    return ImageOps.expand(strip, border=24, fill=255)


def _piece(one: Printed, across: int) -> "Image":
    from PIL import Image, ImageDraw  # noqa: PLC0415 - a test extra

    match one.what:
        case "text":
            inner = _text(one)
        case "qr":
            import segno  # noqa: PLC0415 - only for strips with codes

            matrix = [bytes(row) for row in segno.make(one.text, error="m", micro=False, boost_error=False).matrix]
            flat = bytes(0 if dark else 255 for row in matrix for dark in row)
            inner = Image.frombytes("L", (len(matrix), len(matrix)), flat)
            inner = inner.resize((len(matrix) * one.dots,) * 2, Image.Resampling.NEAREST)
        case "bar":
            inner = _bars(one.text)
        case "image":
            inner = Image.frombytes("1", (one.dots, len(one.bits) * 8 // one.dots), bytes(byte ^ 0xFF for byte in one.bits))
        case "cut":
            inner = Image.new("L", (across, 12), 255)
            for left in range(0, across, 24):
                ImageDraw.Draw(inner).line((left, 6, left + 12, 6), fill=120)
            ImageDraw.Draw(inner).text((across // 2, -4), "x", fill=120, font=_font().font_variant(size=12))
        case _:
            inner = Image.new("L", (1, ROW_DOTS), 255)
    line = Image.new("L", (across, inner.height + (12 if one.what in {"qr", "bar", "image"} else 0)), 255)
    line.paste(inner, ((across - inner.width) // 2 if one.centred else 0, 0))
    return line


def _text(one: Printed) -> "Image":
    """Each sign in its own cell, as the printer sets it, whatever the width of the font's own signs."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 - a test extra

    font = _font()
    line = Image.new("L", (max(1, len(one.text) * COLUMN_DOTS), ROW_DOTS), 255)
    pen = ImageDraw.Draw(line)
    for place, sign in enumerate(one.text):
        middle = place * COLUMN_DOTS + COLUMN_DOTS // 2
        pen.text((middle, 22), sign, fill=0, font=font, anchor="ms", stroke_width=1 if one.bold else 0)
    by = (2 if one.wide else 1, 2 if one.tall else 1)
    return line.resize((line.width * by[0], line.height * by[1]))


def _font() -> "FreeTypeFont":
    """The machine's own typewriter font where it has one, else the one that reportlab brings: both know accents."""
    from PIL import ImageFont  # noqa: PLC0415 - a test extra

    try:
        return ImageFont.truetype("DejaVuSansMono.ttf", 20)
    except OSError:
        import reportlab  # noqa: PLC0415 - only where it is needed

        return ImageFont.truetype(str(Path(reportlab.__file__).parent / "fonts" / "Vera.ttf"), 20)


def _bars(text: str) -> "Image":
    from barcode.codex import Code128  # noqa: PLC0415 - a test extra, comes with python-escpos
    from PIL import Image, ImageDraw  # noqa: PLC0415 - a test extra

    modules = Code128(text).build()[0]
    inner = Image.new("L", (len(modules) * 2, 90), 255)
    pen = ImageDraw.Draw(inner)
    for place, module in enumerate(modules):
        if module == "1":
            pen.rectangle((place * 2, 0, place * 2 + 1, 60), fill=0)
    pen.text((inner.width // 2, 82), text, fill=0, font=_font(), anchor="ms")
    return inner
