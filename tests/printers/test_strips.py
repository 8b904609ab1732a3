"""Strips as they go to the printer, byte for byte. `GOLDEN=rewrite` writes them anew; draw them and look before you keep them."""

import os
from hashlib import sha256

import pytest
from escpos.constants import QR_ECLEVEL_M
from escpos.printer import Dummy
from PIL import Image
from strips import GOLDEN, docs, strips

from lancar.testing.paper import draw, read
from lancar.values.escpos import plain
from lancar.values.paper import Bar, Doc, Look, Row


@pytest.mark.parametrize("name", strips())
def test_a_strip_goes_to_the_printer_byte_for_byte_as_agreed(name: str) -> None:
    data = strips()[name]
    golden = GOLDEN / f"{name}.escpos"
    if os.environ.get("GOLDEN") == "rewrite":
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(data)
    assert data == golden.read_bytes()


def test_no_golden_strip_is_left_over() -> None:
    assert {path.stem for path in GOLDEN.iterdir()} == set(strips())


@pytest.mark.parametrize("name", strips())
def test_every_row_of_a_document_stands_on_its_strip(name: str) -> None:
    doc, look = docs()[name]
    rows = [plain(part.text, look.page).rstrip() for part in doc if isinstance(part, Row)]
    printed = [one.text for one in read(strips()[name]).printed if one.what == "text"]
    assert printed == rows


def as_python_escpos_sends_it(doc: Doc, look: Look, module_dots: int) -> bytes:
    """The document through the library that others use, command by command; an image, which has no one form, is left out."""
    printer = Dummy()
    printer.hw("INIT")
    printer.charcode(look.page.upper())
    for part in doc:
        if isinstance(part, Row):
            large = {"width": 2 if part.wide else 1, "height": 2 if part.wide or part.tall else 1}
            printer.set(align=part.align, bold=part.bold, custom_size=True, **large)
            printer._raw(plain(part.text, look.page).rstrip().encode(look.page) + b"\n")
            continue
        printer.set(align="center", bold=False, custom_size=True, width=1, height=1)
        if isinstance(part, Bar):
            printer.barcode("{B" + part.text, "CODE128", function_type="B", align_ct=False, check=False, height=60, width=2)
        elif look.qr == "native":
            printer.qr(part.text, ec=QR_ECLEVEL_M, size=module_dots, model=2, native=True)
    printer.set(align="left", bold=False, custom_size=True, width=1, height=1)
    printer.print_and_feed(4)
    printer.cut(feed=False)
    return printer.output.replace(FONT_OF_A_BARCODE, b"")


FONT_OF_A_BARCODE = b"\x1df\x00"
"""Theirs says it each time; ours leaves it as the reset set it."""


@pytest.mark.parametrize("name", strips())
def test_a_golden_strip_prints_what_python_escpos_would_print_of_the_same_document(name: str) -> None:
    doc, look = docs()[name]
    ours = [one for one in read((GOLDEN / f"{name}.escpos").read_bytes()).printed if one.what != "image"]
    module_dots = next((one.dots for one in ours if one.what == "qr"), 0)
    assert read(as_python_escpos_sends_it(doc, look, module_dots)).printed == ours
    assert len(ours) > 10


def test_the_total_and_the_shop_stand_out_and_nothing_else_is_tall() -> None:
    printed = read(strips()["sale.32"]).printed
    assert [one.text.split("  ")[0] for one in printed if one.tall] == ["Warung Bu Tini", "TOTAL"]


def test_strips_can_be_looked_at() -> None:
    for name, data in strips().items():
        assert draw(data, int(name.rpartition(".")[2])).height > 400


def test_the_receipt_that_the_docs_show_is_the_one_that_goes_to_the_printer() -> None:
    folder = GOLDEN.parents[1] / "docs" / "howto" / "pictures"
    for name in ("sale.32", "ticket.32"):
        with Image.open(folder / f"strip-{name}.png") as shown:
            assert shown.info["strip"] == sha256(strips()[name]).hexdigest(), (
                "draw it anew: python tests/printers/strips.py FOLDER"
            )
            assert shown.size == draw(strips()[name], 32).size
