"""Receipts as people hold them: golden files, one per paper. `GOLDEN=rewrite` writes them anew."""

import os
from pathlib import Path

import msgspec
import pytest
from counter_shop import Shop, refuses

from lancar.till import commands as c
from lancar.till import facts as f
from lancar.till.rules.receipt import Print, ReceiptOf, day_text, receipt_text
from lancar.values.bill import Extra, Good, Payment

ROOT = Path(__file__).parents[2] / "vectors"
SETTING = f.ReceiptSetting(
    header=("Warung Bu Tini", "Jl. Braga 10, Bandung"),
    footer=("Terima kasih! Barang yang sudah dibeli dapat ditukar dalam 3 hari dengan struk ini.",),
    tax_id="01.234.567.8-901.000",
)
HOW = Print(setting=SETTING, at_ms=1_795_237_500_000, cashier="Siti")


def sample(kind: type[f.SaleCompleted] | type[f.SaleRefunded] | type[f.SaleVoided]) -> f.SaleCompleted:
    file = ROOT / "facts" / "till" / f"{kind.KIND.removeprefix('till.')}.v1.json"
    found: f.SaleCompleted = msgspec.json.decode(file.read_bytes(), type=kind)
    return found


WEIGHED = f.SaleCompleted(
    branch="bdg",
    till="K1",
    shift="k3m9.4",
    business_day="2026-01-02",
    sale="k3m9.9",
    receipt="K1-000009",
    goods=(
        Good(
            sku="gula",
            name="Gula pasir curah putih kualitas nomor satu",
            unit="kg",
            unit_price=17_333,
            note="dua kantong",
            qty_milli=1_250,
            amount=21_666,
        ),
    ),
    extras=(
        Extra(kind="promo", code="p1", name="Promo awal tahun", amount=-666),
        Extra(kind="bill_discount", permille=25, amount=-525),
        Extra(kind="service", code="service", permille=50, base=20_475, amount=1_024),
        Extra(kind="tax", code="pbjt", permille=100, base=19_545, included=1_954),
    ),
    total=21_499,
    payments=(Payment(method="kasbon", amount=21_499, ref="k3m9.77"),),
    customer="k3m9.77",
    due_day="2026-02-01",
)
CASES = {
    "sale": (sample(f.SaleCompleted), HOW),
    "copy": (sample(f.SaleCompleted), msgspec.structs.replace(HOW, copy=2)),
    "refund": (sample(f.SaleRefunded), HOW),
    "void": (sample(f.SaleVoided), Print(at_ms=HOW.at_ms)),
    "credit": (WEIGHED, msgspec.structs.replace(HOW, customer="Bu Ani")),
}


@pytest.mark.parametrize("columns", [32, 48])
@pytest.mark.parametrize("name", CASES)
def test_a_receipt_reads_as_agreed(name: str, columns: int) -> None:
    fact, how = CASES[name]
    text = receipt_text(fact, msgspec.structs.replace(how, columns=columns))
    golden = ROOT / "receipts" / f"{name}.{columns}.txt"
    if os.environ.get("GOLDEN") == "rewrite":
        golden.write_text(text)
    assert text == golden.read_text()
    assert max(map(len, text.splitlines())) <= columns


def test_no_golden_receipt_is_left_over() -> None:
    assert {path.name.split(".")[0] for path in (ROOT / "receipts").iterdir()} == set(CASES)


def test_days_are_named_as_people_name_them() -> None:
    assert (day_text("2026-08-07"), day_text("2026-12-31")) == ("7 Agu 2026", "31 Des 2026")


def test_the_shop_prints_a_sale_and_marks_the_second_print() -> None:
    shop = Shop()
    shop.open()
    shop.do(c.ChangeSetting(setting=f.ReceiptSetting(header=("Warung Bu Tini",), columns=48)))
    sale = shop.sell("kopi")
    first = shop.see(ReceiptOf(sale=sale.receipt, cashier="Budi"))
    assert "Warung Bu Tini" in first
    assert "SALINAN" not in first
    assert {len(line) for line in first.splitlines() if line.startswith("-")} == {48}
    shop.do(c.ReprintReceipt(till="K1", sale=sale.sale))
    assert "*** SALINAN 1 ***" in shop.see(ReceiptOf(sale=sale.sale, columns=32))
    with refuses("till.unknown_sale"):
        shop.see(ReceiptOf(sale="K1-000099"))
    with refuses("till.bad_columns"):
        shop.see(ReceiptOf(sale=sale.sale, columns=33))
