"""Reports as workbooks and printed pages: what stands in the report stands on the paper, read back from its bytes."""

import io
import re
import subprocess
import sys
import zipfile
from xml.etree import ElementTree as ET

import pytest
from shelves_shop import BRANCH, DAY, Shop, good, sale

from lancar.adapters.sheets.pdf import report_pdf, shown
from lancar.adapters.sheets.xlsx import xlsx
from lancar.reports.views.sheets import NAMES, Column, ProfitSheet, Sheet, SheetOf, csv_of
from lancar.till.facts import ShiftClosed
from lancar.values.bill import Extra

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def shop_of_a_day() -> Shop:
    shop = Shop()
    tax = Extra(kind="tax", code="ppn", permille=110, base=50_000, dpp=50_000, amount=5_500)
    shop.tell(sale(1, good("=cmd", 25_000, 2_000), extras=(tax,)), sale(2, good("gula", 18_000, 1_500)))
    shop.tell(ShiftClosed(branch=BRANCH, till="k1", business_day=DAY, shift="s1", counted_cash=80_000, expected_cash=82_500))
    return shop


def cells_of(book: bytes) -> dict[str, str | float]:
    """Cell → what it shows: texts as texts, numbers as numbers, a sum as the figure kept beside its formula."""
    with zipfile.ZipFile(io.BytesIO(book)) as files:
        assert files.testzip() is None
        strings = ET.fromstring(files.read("xl/sharedStrings.xml"))  # noqa: S314 - made a moment ago by ourselves
        page = ET.fromstring(files.read("xl/worksheets/sheet1.xml"))  # noqa: S314 - the same
    words = ["".join(one.itertext()) for one in strings.findall("m:si", NS)]
    found: dict[str, str | float] = {}
    for cell in page.iter(f"{{{NS['m']}}}c"):
        value = cell.find("m:v", NS)
        if value is not None and value.text is not None:
            found[cell.attrib["r"]] = words[int(value.text)] if cell.get("t") == "s" else float(value.text)
    return found


def pdf_text(pdf: bytes) -> list[str]:
    """What its letters say, in the order they were set."""
    said = re.findall(rb"\((.*?)(?<!\\)\) Tj", pdf)
    plain = (re.sub(rb"\\(\d{3})", lambda octal: bytes([int(octal[1], 8)]), line) for line in said)
    return [re.sub(r"\\([()\\])", r"\1", line.decode("cp1252")) for line in plain]


@pytest.mark.parametrize("name", NAMES)
def test_every_report_is_the_same_on_every_paper(name: str) -> None:
    sheet = shop_of_a_day().ask(SheetOf(report=name, from_day=DAY, to_day=DAY))  # type: ignore[arg-type]  # one of the names
    cells = cells_of(xlsx(sheet))
    heads = [cells[f"{chr(65 + place)}4"] for place in range(len(sheet.columns))]
    assert heads == [column.heading for column in sheet.columns]
    for number, row in enumerate(sheet.rows, 5):
        for place, cell in enumerate(row):
            kind = sheet.columns[place].kind
            wanted = cell if isinstance(cell, str) else cell / 1000 if kind in {"quantity", "permille"} else cell
            assert cells.get(f"{chr(65 + place)}{number}", "") == wanted
    said = pdf_text(report_pdf(sheet))
    for row in sheet.rows:
        for place, cell in enumerate(row):
            text = shown(cell, sheet.columns[place].kind).replace("\u2212", "-")
            if cell and len(text) < 18:  # a longer one may be cut by its column
                assert text in said
    assert csv_of(sheet).count("\r\n") == len(sheet.rows) + 1


def test_a_formula_in_a_goods_name_is_a_text_in_a_workbook() -> None:
    sheet = shop_of_a_day().ask(SheetOf(report="goods", from_day=DAY, to_day=DAY))
    book = xlsx(sheet)
    assert "=cmd" in cells_of(book).values()
    with zipfile.ZipFile(io.BytesIO(book)) as files:
        formulas = re.findall(rb"<f>(.*?)</f>", files.read("xl/worksheets/sheet1.xml"))
    assert formulas
    assert all(formula.startswith(b"SUBTOTAL(109,") for formula in formulas)


def test_sums_stand_below_and_are_what_the_rows_add_up_to() -> None:
    sheet = shop_of_a_day().ask(SheetOf(report="goods", from_day=DAY, to_day=DAY))
    cells = cells_of(xlsx(sheet))
    assert sheet.total == ("jumlah", "", "", 3_500, 77_000)
    assert (cells["D7"], cells["E7"]) == (3.5, 77_000)


def test_the_same_figures_give_the_same_bytes() -> None:
    sheet = shop_of_a_day().ask(SheetOf(report="sales_by_day", from_day=DAY, to_day=DAY))
    assert report_pdf(sheet) == report_pdf(sheet)
    assert xlsx(sheet) == xlsx(sheet)


def test_a_year_of_days_takes_many_pages_and_every_page_has_its_heading() -> None:
    rows = [[f"2026-{n // 28 + 1:02}-{n % 28 + 1:02}", n, n * 1_000] for n in range(330)]
    columns = (Column("tanggal", "day"), Column("nota", "count"), Column("omzet", "money"))
    sheet = Sheet(
        name="x", title="Omzet", shop="Warung", branch="", first="2026-01-01", last="2026-12-31", columns=columns, rows=rows
    )
    pdf = report_pdf(sheet)
    pages = len(re.findall(rb"/Type /Page\b", pdf))
    assert pages > 5
    assert pdf_text(pdf).count("omzet") == pages
    assert f"{pages} / {pages}" in pdf_text(pdf)


def test_a_report_without_rows_says_so() -> None:
    sheet = Shop().ask(SheetOf(report="goods", from_day=DAY, to_day=DAY))
    assert "Belum ada catatan di rentang ini." in pdf_text(report_pdf(sheet))
    assert cells_of(xlsx(sheet))["A4"] == "sku"


def test_profit_by_good_says_the_names_beside_the_codes() -> None:
    sheet = shop_of_a_day().ask(ProfitSheet(from_day=DAY, to_day=DAY, by="good"))
    assert [column.heading for column in sheet.columns][:2] == ["sku", "nama"]
    assert (ProfitSheet.NEEDS, ProfitSheet.ALSO, SheetOf.ALSO) == ("see_reports", "see_cost", "")


@pytest.mark.parametrize(
    ("cell", "kind", "text"),
    [(12_500, "money", "12.500"), (-5_000, "money", "\u22125.000"), (1_234_500, "quantity", "1.234,5"),
     (-250, "quantity", "-0,25"), (333, "permille", "33,3%"), (-105, "permille", "-10,5%"), (1_200, "count", "1.200")],
)  # fmt: skip
def test_figures_are_written_as_indonesians_read_them(cell: int, kind: str, text: str) -> None:
    assert shown(cell, kind) == text  # type: ignore[arg-type]  # one of the kinds


def test_a_node_that_makes_no_paper_holds_no_paper_library() -> None:
    asked = "import sys, lancar.faces.office\nprint([n for n in sys.modules if n.startswith(('reportlab', 'xlsxwriter', 'PIL'))])"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, env={"PYTHONPATH": "src"})
    assert said.stdout.strip() == "[]"
