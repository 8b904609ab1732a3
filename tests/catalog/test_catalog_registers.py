"""Goods from another cash register: its sheet is recognised by its headings and taken as it was exported.

The files are made up: the headings are the registers', the goods are nobody's.
"""

from pathlib import Path

import pytest
from catalog_shop import Shop
from hypothesis import given
from hypothesis import strategies as st
from test_catalog_sheets import bring

from lancar.catalog.commands import GoodRow
from lancar.catalog.facts import Option
from lancar.catalog.views import foreign, sheet
from lancar.values.barcode import is_valid

FILES = Path(__file__).parent / "registers"


def written_by(register: str) -> sheet.Sheet:
    read = sheet.read(sheet.decode((FILES / f"{register}.csv").read_bytes()))
    assert read.register == register
    return read


def by_sku(read: sheet.Sheet) -> dict[str, GoodRow]:
    return {row.sku: row for row in read.rows}


@pytest.mark.parametrize("register", ["loyverse", "moka", "olsera", "majoo"])
def test_every_line_of_an_export_is_taken_once_and_the_second_time_nothing_changes(register: str) -> None:
    read = written_by(register)
    assert read.not_taken == ()
    shop = Shop()
    text = sheet.decode((FILES / f"{register}.csv").read_bytes())
    assert {verdict.outcome for verdict in bring(shop, text)} == {"taken"}
    assert {verdict.outcome for verdict in bring(shop, text)} == {"unchanged"}
    assert not [why for verdict in bring(shop, text) for why in verdict.why]


def test_loyverse_prices_costs_barcodes_and_weights() -> None:
    rows = by_sku(written_by("loyverse"))
    noodles = rows["10001"]
    assert (noodles.name, noodles.category, noodles.price, noodles.cost_milli) == ("Mie kuah", ("Makanan",), 15_000, 6_500_000)
    assert (noodles.barcodes, noodles.note, noodles.track_stock) == (("2000000100012",), "Pakai telur", True)
    assert rows["10004"].by_weight is True
    assert rows["10006"].price is None, "its price is asked for at the till"


def test_loyverse_variants_become_variants_of_a_good_of_their_own() -> None:
    rows = by_sku(written_by("loyverse"))
    assert (rows["ES-KOPI"].name, rows["ES-KOPI"].price, rows["ES-KOPI"].variant_of) == ("Es kopi", None, None)
    small, large = rows["10002"], rows["10003"]
    assert (small.variant_of, small.name, small.price) == ("ES-KOPI", "Es kopi Kecil Sedikit", 12_000)
    assert large.options == (Option(name="Ukuran", value="Besar"), Option(name="Gula", value="Banyak"))
    assert large.category == ("Minuman",), "what stands on the first line only holds for all"


def test_parts_of_a_composed_good_are_no_goods() -> None:
    read = written_by("loyverse")
    assert [row.line for row in read.rows if row.name and "Paket" in row.name] == [6]


def test_what_has_no_place_in_a_list_of_goods_is_named() -> None:
    assert "in stock [warung uji]" in written_by("loyverse").passed_over
    assert {"in stock", "brand name", "alert"} <= set(written_by("moka").passed_over)
    assert {"stok", "berat"} <= set(written_by("olsera").passed_over)


def test_moka_rows_of_one_name_are_variants_and_a_regular_is_none() -> None:
    rows = by_sku(written_by("moka"))
    assert rows["TEH-TARIK"].variant_of is None
    assert (rows["KS-S"].variant_of, rows["KS-L"].price) == ("KOPI-SUSU", 20_000)
    assert rows["2000000200019"].barcodes == ("2000000200019",), "a barcode in the place of a code is one"
    assert rows["2000000200019"].category == ()


def test_olsera_and_majoo_speak_indonesian() -> None:
    shirts = by_sku(written_by("olsera"))
    assert (shirts["KP-H"].variant_of, shirts["KP-H"].options) == ("KAOS-POLOS", (Option(name="Varian", value="Hitam"),))
    assert (shirts["TP-1"].unit, shirts["TP-1"].price, shirts["TP-1"].cost_milli) == ("pcs", 45_000, 20_000_000)
    food = by_sku(written_by("majoo"))
    assert (food["NG-1"].price, food["NG-1"].cost_milli, food["NG-1"].track_stock) == (22_000, 9_500_000, False)


def test_an_older_loyverse_without_a_default_price_has_that_of_its_first_branch() -> None:
    text = "Handle,SKU,Name,Option 1 name,Option 1 value,Price [Toko A],Price [Toko B]\nteh,1,Teh,,,5000.00,6000.00\n"
    read = sheet.read(text)
    assert (read.register, read.rows[0].price, read.passed_over) == ("loyverse", 5_000, ("price [toko b]",))


def test_a_sheet_of_ones_own_is_read_as_ever() -> None:
    read = sheet.read("Kode;Nama;Harga\nA;Teh;5.000\n")
    assert (read.register, read.rows[0].price) == ("", 5_000)


def test_an_open_quote_at_the_end_loses_nothing_before_it() -> None:
    text = (FILES / "moka.csv").read_text() + 'Minuman,,"Es teh'
    read = sheet.read(text)
    assert len(read.rows) == len(written_by("moka").rows)
    assert [no.why for no in read.not_taken] == ["sheet.open_quote"]


def test_signs_that_part_our_cells_do_no_harm_in_theirs() -> None:
    text = "Items Name (Do Not Edit),Variant name,Basic - Price,Category\nKopi,A|B=C,5000,Panas > Dingin\nKopi,D,6000,\n"
    rows = sheet.read(text).rows
    assert [row.options for row in rows if row.variant_of] == [
        (Option(name="Varian", value="A/B C"),),
        (Option(name="Varian", value="D"),),
    ]
    assert rows[0].category == ("Panas / Dingin",)


def test_the_made_up_barcodes_could_be_scanned() -> None:
    for register in ("loyverse", "moka", "olsera", "majoo"):
        assert all(is_valid(code) for row in written_by(register).rows for code in row.barcodes), register


CELL = st.text("aA1 -|=<>'\";,é\n", max_size=12)


@given(st.sampled_from(foreign.REGISTERS), st.lists(st.lists(CELL, min_size=8, max_size=8), max_size=6))
def test_whatever_stands_in_their_cells_each_line_is_taken_or_refused(register: foreign.Register, cells: list[list[str]]) -> None:
    headings = [names.split("|")[0] for names in register.columns.values()]
    lines = [",".join(f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in (row * 3)[: len(headings)]) for row in cells]
    read = sheet.read(",".join(headings) + "\n" + "\n".join(lines) + "\n")
    assert read.register == register.name or not any(any(cell.strip() for cell in row) for row in cells)
    assert len({row.sku for row in read.rows}) == len(read.rows)
