"""Receipts as PDF: everything that stands on the strip, on a roll or on A4, the same bytes each time."""

import re
import subprocess
import sys

import msgspec
import pytest
from strips import CASES

from lancar.adapters.printers.pdf import receipt_pdf
from lancar.till.rules.paper import receipt_doc
from lancar.values.paper import Row


def text_of(pdf: bytes) -> str:
    """What its letters say, in the order they were set."""
    said = re.findall(rb"\((.*?)(?<!\\)\) Tj", pdf)
    plain = b"\n".join(re.sub(rb"\\(\d{3})", lambda octal: bytes([int(octal[1], 8)]), line) for line in said)
    return re.sub(r"\\([()\\])", r"\1", plain.decode("cp1252"))


@pytest.mark.parametrize("page", ["roll", "a4"])
@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("code", ["", "qr", "barcode"])
def test_a_pdf_says_all_that_the_strip_says(name: str, page: str, code: str) -> None:
    fact, how = CASES[name]
    doc = receipt_doc(fact, msgspec.structs.replace(how, columns=48), code)
    pdf = receipt_pdf(doc, page=page, title=fact.receipt)  # type: ignore[arg-type] # one of the two
    rows = [row.text for row in doc if isinstance(row, Row) and row.text]
    assert [line for line in text_of(pdf).split("\n") if line][: len(rows)] == rows
    assert pdf == receipt_pdf(doc, page=page, title=fact.receipt)  # type: ignore[arg-type] # the same


def test_a_roll_is_80_mm_wide_and_as_long_as_it_needs() -> None:
    short, long = ((Row(text="x"),) * many for many in (3, 300))
    boxes = [re.search(rb"MediaBox \[ 0 0 ([\d.]+) ([\d.]+) \]", receipt_pdf(doc)) for doc in (short, long)]
    (wide, low), (same, high) = ((float(box[1]), float(box[2])) for box in boxes if box)
    assert round(wide / 72 * 25.4) == 80
    assert wide == same
    assert high > 20 * low


def test_a_long_receipt_on_a4_takes_more_pages() -> None:
    pages = [len(re.findall(rb"/Type /Page\b", receipt_pdf((Row(text="x"),) * many, page="a4"))) for many in (20, 200)]
    assert pages == [1, 4]


def test_a_name_with_brackets_and_accents_stands_in_a_pdf_as_it_is() -> None:
    assert text_of(receipt_pdf((Row(text="Kopi (spésial) \\ 🙂"),))) == "Kopi (spésial) \\ ?"


def test_a_node_that_makes_no_pdf_holds_no_pdf_library() -> None:
    asked = (
        "import sys, lancar.adapters.printers.pdf, lancar.adapters.mail.performer\n"
        "print([name for name in sys.modules if name.startswith(('reportlab', 'PIL', 'segno'))])"
    )
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, env={"PYTHONPATH": "src"})
    assert said.stdout.strip() == "[]"
