"""ESC/POS: documents as the bytes that receipt printers understand, and printers' status bytes as words.

The commands are those of Epson's "ESC/POS Command Reference" that cheap printers share: ESC @, ESC t, ESC a, ESC E,
GS !, ESC d, GS V, ESC p, GS ( k, GS k, GS v 0, DLE EOT, DLE DC4, GS r. A text can never become a command: each letter
is mapped to one byte from 0x20 up.
"""

import unicodedata
from collections.abc import Iterable, Iterator

import msgspec

from lancar.values.paper import DOTS, Bar, Doc, Look, Qr, Row, is_codable

DLE, ESC, FS, GS = b"\x10", b"\x1b", b"\x1c", b"\x1d"
INIT = ESC + b"@"
ONE_BYTE = FS + b"."
FEED_TO_CUT = ESC + b"d\x04"
CUT = GS + b"V\x42\x00"
"""Feed to the knife and cut, but for one point, so that the strip does not fall."""
PAGES = {"cp437": 0, "cp850": 2, "cp1252": 16, "cp858": 19}
ASK_STATUS = (DLE + b"\x04\x01", DLE + b"\x04\x02", DLE + b"\x04\x04")
"""Real-time questions: is it on line, what keeps it off line, is there paper. Answered even when it cannot print."""
ASK_DONE = GS + b"r\x01"
"""Stands in line behind what is to be printed: its answer (one byte) means that all before it was done."""
_REAL_TIME = (DLE + b"\x04", DLE + b"\x05", DLE + b"\x14")
_KINDRED = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201a": ",", "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u2010": "-",
        "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-", "\u2022": "*", "\u2026": ".",
        "\u00d7": "x", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u0111": "d", "\u0142": "l", "\u20b9": "R",
    }
)  # fmt: skip
"""Signs that people paste from a phone, as the nearest one that every printer has. One for one: columns stay columns."""
_FIRST_PRINTABLE, _DELETE = 0x20, 0x7F


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """What a printer says of itself. `trouble` is "" when it can print; `low`: the roll is near its end."""

    trouble: str = ""
    low: bool = False


def encode(doc: Doc, look: Look) -> bytes:
    """A whole strip for one printer, from reset to cut. Raises ValueError for a code that is not printable ASCII."""
    body = b"".join(_parts(doc, look))
    head = INIT
    if look.two_byte and not body.isascii():
        head += ONE_BYTE
    head += ESC + b"t" + bytes([PAGES[look.page]])
    return head + body + FEED_TO_CUT + (CUT if look.cut else b"")


def kick(pin: int, *, at_once: bool = False) -> bytes:
    """The pulse that opens a drawer on pin 2 or 5 of its plug; `at_once` works on a printer without paper, too."""
    assert pin in {2, 5}, f"no drawer hangs on pin {pin}"
    which = 0 if pin == 2 else 1  # noqa: PLR2004 - the plug has two pulse pins, 2 and 5
    if at_once:
        return DLE + bytes([0x14, 1, which, 1])
    return ESC + b"p" + bytes([which, 50, 50])


def plain(text: str, page: str) -> str:
    """The text as a printer with this code page can show it: one printable one-byte sign for each sign.

    What the page lacks loses its accent, else becomes `?`; controls become blanks, joiners and loose accents go.
    """
    composed = unicodedata.normalize("NFC", text).translate(_KINDRED)
    return "".join(_sign(sign, page) for sign in composed)


def _sign(sign: str, page: str) -> str:
    if " " <= sign <= "~":
        return sign
    kind = unicodedata.category(sign)
    if kind in {"Mn", "Me", "Cf"}:
        return ""
    if kind[0] in "CZ":
        return " "
    for tried in (sign, unicodedata.normalize("NFKD", sign)[0]):
        byte = tried.encode(page, "ignore")
        if len(byte) == 1 and byte[0] >= _FIRST_PRINTABLE and byte[0] != _DELETE:
            return tried
    return "?"


def _parts(doc: Doc, look: Look) -> Iterator[bytes]:
    now = Row()
    for part in doc:
        if isinstance(part, Row):
            yield _change(now, part)
            now = part
            across = look.columns // 2 if part.wide else look.columns
            for piece in _pieces(plain(part.text, look.page), across):
                yield piece.encode(look.page) + b"\n"
            continue
        if not is_codable(part.text):
            raise ValueError(f"no code can hold {part.text!r}")
        middle = Row(align="center")
        yield _change(now, middle)
        now = middle
        yield _bar(part.text) if isinstance(part, Bar) and bar_dots(part.text) <= DOTS[look.columns] else _qr(part, look)
    yield _change(now, Row())


def _pieces(text: str, across: int) -> Iterable[str]:
    """The line, in as many as it takes: nothing that was charged is cut off."""
    text = text.rstrip()
    return [text[at : at + across] for at in range(0, len(text), across)] or [""]


def _change(was: Row, now: Row) -> bytes:
    said = b""
    if was.align != now.align:
        said += ESC + b"a" + bytes([now.align == "center"])
    if was.bold != now.bold:
        said += ESC + b"E" + bytes([now.bold])
    if (was.tall, was.wide) != (now.tall, now.wide):
        said += GS + b"!" + bytes([(0x10 if now.wide else 0) | (0x01 if now.tall or now.wide else 0)])
    return said


# -- codes

BAR_MODULE_DOTS = 2
_BAR_HIGH_DOTS = 60
_QUIET_MODULES = 20


def bar_dots(text: str) -> int:
    """How wide a Code 128 (set B) is: start, signs, check sign and stop of 11 modules each, two more, quiet sides."""
    return (11 * (len(text) + 3) + 2 + _QUIET_MODULES) * BAR_MODULE_DOTS


def _bar(text: str) -> bytes:
    data = b"{B" + text.replace("{", "{{").encode("ascii")
    how = GS + b"h" + bytes([_BAR_HIGH_DOTS]) + GS + b"w" + bytes([BAR_MODULE_DOTS]) + GS + b"H\x02"
    return how + GS + b"k\x49" + bytes([len(data)]) + data


def _qr(code: Qr | Bar, look: Look) -> bytes:
    if look.qr == "none":
        return code.text.encode("ascii") + b"\n"
    matrix = _matrix(code.text)
    dots = _module_dots(len(matrix), DOTS[look.columns])
    return _qr_native(code.text, dots) if look.qr == "native" else _qr_raster(matrix, dots)


def _module_dots(modules: int, across: int) -> int:
    """As large as three quarters of the paper allow, from 3 to 8 dots a module: phones read it at an arm's length."""
    return max(3, min(8, across * 3 // 4 // modules))


def _qr_native(text: str, dots: int) -> bytes:
    def said(function: int, *more: int, data: bytes = b"") -> bytes:
        body = bytes([0x31, function, *more]) + data
        return GS + b"(k" + len(body).to_bytes(2, "little") + body

    model_2, level_m = (50, 0), 49
    stored = said(80, 48, data=text.encode("ascii"))
    return said(65, *model_2) + said(67, dots) + said(69, level_m) + stored + said(81, 48)


def _matrix(text: str) -> list[bytes]:
    import segno  # noqa: PLC0415 - 10 ms that a shop without codes never pays

    code = segno.make(text, error="m", micro=False, boost_error=False)
    return [bytes(row) for row in code.matrix]


def _qr_raster(matrix: list[bytes], dots: int) -> bytes:
    """The code as an image. A printer obeys real-time commands even inside an image, so it is moved until none is in it."""
    for scale in range(dots, 2, -1):
        for left in range(8):
            image = _image(matrix, scale, left)
            if not any(command in image for command in _REAL_TIME):
                return image
    raise AssertionError("every way to draw this code looks like a command")


def _image(matrix: list[bytes], scale: int, left: int) -> bytes:
    wide = -(-(len(matrix) * scale + left) // 8)
    lines = bytearray()
    for row in matrix:
        bits = "0" * left + "".join("1" * scale if dark else "0" * scale for dark in row)
        lines += int(bits.ljust(wide * 8, "0"), 2).to_bytes(wide, "big") * scale
    high = len(matrix) * scale
    return GS + b"v0\x00" + wide.to_bytes(2, "little") + high.to_bytes(2, "little") + bytes(lines)


# -- what the printer says

_FIXED_MASK, _FIXED = 0b10010011, 0b00010010
"""Every answer to DLE EOT has bits 1 and 4 set and bits 0 and 7 clear."""


def is_status(byte: int) -> bool:
    """Whether a byte can be an answer to a real-time question."""
    return byte & _FIXED_MASK == _FIXED


def is_done(byte: int) -> bool:
    """Whether a byte can be the answer to `ASK_DONE`: bits 4 and 7 clear, which no real-time answer has."""
    return byte & 0b10010000 == 0


def status_of(answers: bytes) -> Status:
    """What the answers to `ASK_STATUS`, in order, mean: `printer.paper_out`, `cover_open`, `fault`, `offline`, or well."""
    line, cause, paper = answers
    if paper & 0b01100000:
        trouble = "printer.paper_out"
    elif cause & 0b00000100:
        trouble = "printer.cover_open"
    elif cause & 0b01000000:
        trouble = "printer.fault"
    elif line & 0b00001000:
        trouble = "printer.offline"
    else:
        trouble = ""
    return Status(trouble=trouble, low=bool(paper & 0b00001100))
