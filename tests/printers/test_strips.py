"""Strips as they go to the printer, byte for byte. `GOLDEN=rewrite` writes them anew; draw them and look before you keep them."""

import os

import pytest
from strips import GOLDEN, docs, strips

from lancar.testing.paper import draw, read
from lancar.values.escpos import plain
from lancar.values.paper import Row


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


def test_the_total_and_the_shop_stand_out_and_nothing_else_is_tall() -> None:
    printed = read(strips()["sale.32"]).printed
    assert [one.text.split("  ")[0] for one in printed if one.tall] == ["Warung Bu Tini", "TOTAL"]


def test_strips_can_be_looked_at() -> None:
    for name, data in strips().items():
        assert draw(data, int(name.rpartition(".")[2])).height > 400
