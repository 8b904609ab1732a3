"""Sheets of goods: what shops really have is read, every line gets its verdict, and nothing is done twice."""

from pathlib import Path

import msgspec
import pytest
from catalog_shop import Shop
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lancar.catalog import commands as c
from lancar.catalog import views
from lancar.catalog.rules.sheets import CompareGoods, RowVerdict
from lancar.catalog.views import questions as q
from lancar.catalog.views import sheet
from lancar.kernel.refusal import Refused

HERE = Path(__file__).parent
SABUN = "8991234567891"
FOUNDED = (
    "INSERT INTO identity_branches (tenant, subject, branch, code, name, closed, state, ms, tick, origin, seq, rx)"
    " VALUES ('toko', :subject, :branch, :code, :name, 0, '{}', 1, 0, 'x', 1, 1)"
)


def bring(shop: Shop, text: str) -> list[RowVerdict]:
    """Import a sheet as the command line does: compare, take, batch by batch."""
    verdicts: list[RowVerdict] = []
    for batch in sheet.commands_for(sheet.read(text).rows):
        verdicts += shop.ask(CompareGoods(rows=batch.rows))
        shop.do(batch)
    return verdicts


def take_away(shop: Shop, most: int = 500) -> str:
    """The whole catalog as CSV."""
    text = after = ""
    while True:
        page = shop.ask(q.ExportGoods(after=after, most=most))
        text, after = text + page.csv, page.after
        if not after:
            return text


def report(shop: Shop, text: str) -> str:
    """What a person is shown: a line per line of the file, in the file's order."""
    read = sheet.read(text)
    told = [(no.line, f"not_taken {no.why} {no.column} {no.text}") for no in read.not_taken]
    for verdict in bring(shop, text):
        why = " ".join(f"{code} {about}" for code, about in zip(verdict.why, verdict.about, strict=True))
        told.append((verdict.line, f"{verdict.outcome} {verdict.sku} {why}"))
    lines = [f"{line} {said}".rstrip() for line, said in sorted(told)]
    return "\n".join([*lines, f"columns passed over: {', '.join(read.passed_over) or 'none'}", ""])


def test_the_report_of_a_real_mess_says_line_by_line_what_happened() -> None:
    text = sheet.decode((HERE / "mess.csv").read_bytes())
    shop = Shop()
    assert report(shop, text) == (HERE / "mess.report.txt").read_text()
    assert report(shop, text) == (HERE / "mess.again.txt").read_text()


def test_a_file_taken_twice_changes_nothing_the_second_time() -> None:
    shop = Shop()
    text = sheet.decode((HERE / "mess.csv").read_bytes())
    bring(shop, text)
    before = shop.tables()
    assert {verdict.outcome for verdict in bring(shop, text)} <= {"unchanged", "not_taken"}
    assert shop.tables() == before


def test_an_import_that_broke_off_is_simply_begun_again() -> None:
    text = "Kode,Nama,Harga\n" + "".join(f"B{n},Barang {n},{n}00\n" for n in range(1, 601))
    batches = list(sheet.commands_for(sheet.read(text).rows))
    broken, whole = Shop(), Shop()
    broken.do(batches[0])
    assert [verdict.outcome for verdict in bring(broken, text)].count("unchanged") == len(batches[0].rows)
    bring(whole, text)
    assert take_away(broken) == take_away(whole)


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_any_usual_separator_and_encoding_is_read(mark: str, encoding: str) -> None:
    text = mark.join(("SKU", "Nama Barang", "Harga Jual")) + "\r\n" + mark.join(("A", "Café Crème", "12500")) + "\r\n"
    read = sheet.read(sheet.decode(text.encode(encoding)))
    assert read.rows == (c.GoodRow(line=2, sku="A", name="Café Crème", price=12_500),)


@pytest.mark.parametrize("amount", ["12500", "12.500", "Rp 12.500", "rp12.500,00", "RP. 12,500", "IDR 12500", "Rp\xa012 500"])
def test_prices_are_read_as_people_write_them(amount: str) -> None:
    (row,) = sheet.read(f'sku,name,price\nA,A,"{amount}"\n').rows
    assert row.price == 12_500


@pytest.mark.parametrize(("cost", "cost_milli"), [("2.750", 2_750_000), ("2750,5", 2_750_500), ("12,3450", 12_345), ("0", 0)])
def test_costs_may_have_fractions_of_a_rupiah(cost: str, cost_milli: int) -> None:
    (row,) = sheet.read(f'sku;name;hpp\nA;A;"{cost}"\n').rows
    assert row.cost_milli == cost_milli
    (again,) = sheet.read(f'sku;name;hpp\nA;A;"{sheet.cost_text(cost_milli)}"\n').rows
    assert again == row


# a heading and a line, and why the line is not taken
UNREADABLE = [
    ("sku,harga", "A,murah", "sheet.bad_amount"),
    ("sku,harga", "A,-5", "sheet.bad_amount"),
    ("sku,hpp", 'A,"1,23456"', "sheet.bad_amount"),
    ("sku,nama,satuan 2,isi 2", "A,A,dus,", "sheet.bad_factor"),
    ("sku,nama,satuan 2,isi 2", "A,A,dus,0", "sheet.bad_factor"),
    ("sku,pajak", "A,entah", "sheet.bad_tax_kind"),
    ("sku,arsip", "A,mungkin", "sheet.bad_yes_or_no"),
    ("sku,kategori", "A,a>b>c>d", "sheet.category_too_deep"),
    ("sku,kategori", "A,a>>c", "sheet.bad_text"),
    ("sku,varian", "A,Ukuran=", "sheet.bad_options"),
    ("sku,mulai", "A,31/02/2026", "sheet.bad_day"),
    ("nama,barcode", "A,8.99123E+12", "sheet.barcode_lost_digits"),
    ("nama,harga", "!!!,5", "sheet.no_code"),
    ("nama,harga", ",5", "sheet.no_code"),
    ("sku,nama", f"{'A' * 65},A", "sheet.bad_text"),
    ("sku,nama", "A,A,lebih", "sheet.too_many_cells"),
    ("sku,nama", 'A,"A', "sheet.open_quote"),
    ("warna,rasa", "merah,manis", "sheet.no_known_columns"),
]


@pytest.mark.parametrize(("heading", "line", "why"), UNREADABLE, ids=[f"{case[2]}-{case[1][:12]}" for case in UNREADABLE])
def test_a_line_that_cannot_be_read_says_why(heading: str, line: str, why: str) -> None:
    read = sheet.read(f"{heading}\n{line}\n")
    assert [no.why for no in read.not_taken] == [why]
    assert read.rows == ()


def test_every_reason_a_line_is_not_read_is_shown_here() -> None:
    source = Path(sheet.__file__).read_text()
    shown = (HERE / "test_catalog_sheets.py").read_text() + (HERE / "mess.report.txt").read_text()
    assert [code for code in set(__import__("re").findall(r'"(sheet\.\w+)"', source)) if code not in shown] == []


def test_a_template_of_another_programme_is_read_by_its_plain_words() -> None:
    head = "Nama Produk*,Kode Produk/SKU,Deskripsi Produk,Unit Satuan Produk*,Kategori Produk,Harga Jual"
    read = sheet.read(f"{head}\nTeh,T-1,Celup,dus,Minuman,9.000\n")
    (row,) = read.rows
    assert (row.name, row.sku, row.note, row.unit, row.category, row.price) == ("Teh", "T-1", "Celup", "dus", ("Minuman",), 9_000)
    assert (read.passed_over, read.register) == ((), "")


def test_a_row_without_a_code_is_called_by_its_barcode_or_its_name() -> None:
    read = sheet.read(f"nama;barcode\nSabun Mandi;{SABUN}\nTeh Celup 25's;\n")
    assert [row.sku for row in read.rows] == [SABUN, "TEH-CELUP-25-S"]


def test_rows_of_prices_and_variants_come_after_what_they_speak_of() -> None:
    text = "sku,nama,harga,cabang,varian dari,varian\nA,,12000,bdg,,\nA-L,Kaos,,,A,Ukuran=L\nA,Kaos,10000,,,\n"
    shop = Shop()
    assert [verdict.outcome for verdict in bring(shop, text)] == ["taken", "taken", "changed"]
    with shop.see() as see:
        assert views.price_of(see, "A-L", "", "bdg", "", "2026-11-21") == 12_000


def test_a_branch_is_called_by_its_name_or_its_code_and_a_price_for_a_branch_that_nobody_has_is_left_out() -> None:
    shop = Shop()
    branches = (("x.1", "DGO", "Dago"), ("x.2", "BRG", "Braga"), ("x.3", "BR2", "Braga"))
    with shop.store.write() as tx:
        for branch, code, name in branches:
            tx.run(FOUNDED, {"subject": f"branch/{branch}", "branch": branch, "code": code, "name": name})
    bring(shop, "sku,nama,harga\nA,Kaos,10000\n")
    text = "sku,harga,cabang\n" + "".join(
        f"A,{n},{called}\n" for n, called in enumerate(("dago", "brg", "x.3", "Braga", "Bandung"), 1)
    )
    verdicts = bring(shop, text)
    assert [(one.outcome, *one.why, *one.about) for one in verdicts[3:]] == [
        ("not_taken", "catalog.unknown_branch", "Braga"),
        ("not_taken", "catalog.unknown_branch", "Bandung"),
    ]
    with shop.see() as see:
        assert [views.price_of(see, "A", "", f"x.{n}", "", "2026-11-21") for n in (1, 2, 3)] == [1, 2, 3]


def test_a_batch_holds_no_more_facts_than_it_may_and_a_larger_one_is_refused() -> None:
    text = "sku,nama,harga,hpp,barcode,kategori\n" + "".join(f"B{n},N,1,1,B{n},K>L>M\n" for n in range(400))
    rows = sheet.read(text).rows
    batches = list(sheet.commands_for(rows))
    assert [row for batch in batches for row in batch.rows] == list(rows)
    shop = Shop()
    for batch in batches:
        assert len(shop.do(batch)) <= sum(row.weight for row in batch.rows) <= c.MOST_FACTS
    with pytest.raises(Refused) as said:
        shop.do(c.TakeGoods(rows=rows[:100]))
    assert said.value == Refused("catalog.batch_too_large", facts=800, most=500)
    with pytest.raises(Refused) as said:
        shop.ask(CompareGoods(rows=rows))
    assert said.value.code == "catalog.batch_too_large"


def test_a_sheet_changes_only_what_it_names() -> None:
    shop = Shop()
    shop.do(c.AddGood(sku="A", name="Teh", price=3_000, unit="gelas", tax_kind="served", note="laris"))
    before = shop.ask(q.OneGood(sku="A"))
    bring(shop, "Kode;Harga;Nama\nA;3.500;\n")
    after = shop.ask(q.OneGood(sku="A"))
    assert after == msgspec.structs.replace(
        before, good=msgspec.structs.replace(before.good, price=3_500), prices=(q.PriceLine(price=3_500),)
    )


text_of = st.text(st.sampled_from("abcé XYZ019-=+@'\"';,|>%_\t&"), min_size=1, max_size=12)
price_of = st.none() | st.integers(0, 10**9)
ids = st.sampled_from(["A", "B", "=C", "-D", "E E", "f;g", 'h"i', "007"])


@st.composite
def wishes(draw: st.DrawFn) -> list[object]:
    """A catalog as wishes, some of which will be refused."""
    made: list[object] = []
    for sku in draw(st.lists(ids, min_size=1, max_size=5, unique=True)):
        made.append(
            c.AddGood(
                sku=sku,
                name=draw(text_of),
                price=draw(price_of),
                cost_milli=draw(st.none() | st.integers(0, 10**9)),
                tax_kind=draw(st.sampled_from(["standard", "served", "exempt", "luxury"])),
                unit=draw(text_of),
                by_weight=draw(st.booleans()),
                track_stock=draw(st.booleans()),
                note=draw(st.just("") | text_of),
                category=draw(st.sampled_from(["", "minuman", "minuman/dingin"])),
            )
        )
        if draw(st.booleans()):
            made.append(c.DefineUnit(sku=sku, unit="dus", factor_milli=draw(st.integers(1, 10**6))))
            made.append(c.AssignBarcode(code=draw(text_of), sku=sku, unit="dus"))
            made.append(c.SetPrices(prices=(c.NewPrice(sku=sku, unit="dus", price=draw(st.integers(0, 10**9))),)))
        option = draw(text_of)
        made.append(
            c.AddVariants(variant_of=sku, variants=(c.Variant(sku=f"{sku}-v", options=({"name": "Rasa", "value": option},)),))
        )
        special = c.NewPrice(
            sku=sku,
            price=draw(st.integers(0, 10**9)),
            branch=draw(st.sampled_from(["", "bdg"])),
            order_type=draw(st.sampled_from(["", "online"])),
            from_day=draw(st.sampled_from(["", "2026-01-01"])),
            until_day=draw(st.sampled_from(["", "2026-02-01"])),
            price_list=draw(st.just("") | text_of),
        )
        made += [c.SetPrices(prices=(special,)), c.ArchiveGood(sku=sku, archived=draw(st.booleans()))]
    return made


@given(wishes())
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_an_exported_sheet_makes_the_same_catalog_in_another_shop(made: list[object]) -> None:
    one, other = Shop(), Shop("zz99")
    one.do(c.PlaceCategory(name="Minuman"))
    one.do(c.PlaceCategory(name="Dingin", parent="minuman"))
    for wish in made:
        try:
            one.do(wish)  # type: ignore[arg-type]  # commands of several kinds
        except (Refused, msgspec.ValidationError):
            continue
    text = take_away(one, most=2)
    read = sheet.read(text)
    assert read.not_taken == ()
    assert read.passed_over == ()
    assert [verdict for verdict in bring(one, text) if verdict.outcome != "unchanged"] == []
    assert {(verdict.outcome, verdict.why) for verdict in bring(other, text)} <= {("taken", ()), ("changed", ())}
    assert take_away(other) == take_away(one)
