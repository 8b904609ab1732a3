"""What stands on a strip of paper, before any printer's language: rows of text, codes, nothing else.

One document goes to a thermal printer (`lancar.values.escpos`), a PDF, or a screen.
"""

from typing import Literal

import msgspec

Align = Literal["left", "center"]
DOTS = {32: 384, 48: 576}
"""Columns → dots across: 58 mm paper prints 48 mm, 80 mm paper 72 mm, eight dots to the millimetre, twelve a column."""
MOST_CODE = 300
"""Characters in a QR code: a QRIS payload has about 200."""


class Row(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="row", tag_field="is"):
    """One line of text. `tall` doubles the height, `wide` the width too: then it holds half as many columns."""

    text: str = ""
    bold: bool = False
    tall: bool = False
    wide: bool = False
    align: Align = "left"


class Qr(msgspec.Struct, frozen=True, kw_only=True, tag="qr", tag_field="is"):
    """A QR code of printable ASCII, centred."""

    text: str


class Bar(msgspec.Struct, frozen=True, kw_only=True, tag="bar", tag_field="is"):
    """A Code 128 barcode of printable ASCII with its text below it, centred; a QR code where it would be too wide."""

    text: str


Part = Row | Qr | Bar
Doc = tuple[Part, ...]


class Look(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What one printer can do. `page` is the code page it is told to use for letters beyond ASCII.

    `qr`: by the printer's own command, drawn dot by dot for printers that lack it, or not at all. `two_byte`: the
    printer takes bytes above 127 for halves of Chinese characters until it is told not to (many cheap 58 mm ones).
    """

    columns: Literal[32, 48] = 32
    page: Literal["cp437", "cp850", "cp858", "cp1252"] = "cp437"
    qr: Literal["native", "raster", "none"] = "native"
    cut: bool = True
    two_byte: bool = False


def is_codable(text: str) -> bool:
    """Whether a text can stand in a code: not empty, not too long, printable ASCII only."""
    return 0 < len(text) <= MOST_CODE and text.isascii() and text.isprintable()
