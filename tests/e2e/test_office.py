"""The owner's counted tasks on a phone: how is today, a price, *habis*, whose drawer is off; a sheet of goods; no line."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from e2e.browsing import BY_EVENTS_MS, Visit, Visitors
from e2e.shop import Shop
from e2e.words import word

KEPT = """
navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller
  || new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done))).then(() => 0)
"""
"""The page and its files are kept on this device."""


@pytest.fixture
def owner(visit: Visitors) -> Iterator[Visit]:
    """The owner's phone, open on today."""
    one = visit.office(size="phone")
    one.go("/kantor")
    expect(one.page.locator(".hero .stat-large .stat-value")).to_be_visible()
    yield one
    assert one.faults == []


def way(page: Page, name: str) -> None:
    page.locator(".ways a", has_text=name).click()


def first_good(shop: Shop) -> dict:
    """A good at the top of the office's list, whatever other tests added to this shop."""
    goods = shop.see("catalog.goods", most=500)["goods"]
    return next(one for one in sorted(goods, key=lambda one: one["name"].casefold()) if one["price"])


def test_how_today_is_stands_there_without_a_tap(owner: Visit) -> None:
    with owner.taps.counted(taps=0):
        shown = owner.page.locator(".hero .stat-large .stat-value").inner_text()
    assert shown.startswith("Rp")
    expect(owner.page.locator(".need").first).to_be_visible()


def test_a_price_is_changed_in_three_taps_and_its_number(owner: Visit, shop: Shop) -> None:
    good = first_good(shop)
    price = good["price"] + 500
    page = owner.page
    with owner.taps.counted(taps=3, keys=len(str(price))):
        change_price(page, good["name"], price)
    changed = shop.see("catalog.good", sku=good["sku"])["good"]["price"]
    assert changed == price


def test_a_price_and_sold_out_told_on_the_phone_stand_on_an_open_till_by_events(
    owner: Visit, visit: Visitors, shop: Shop
) -> None:
    good = first_good(shop)
    price = good["price"] + 700
    till = visit.selling()
    till.page.locator("#find").fill(good["name"])
    shown = till.page.locator(".tile").filter(has=till.page.get_by_text(good["name"], exact=True))
    expect(shown.first).to_contain_text(f"{good['price']:,}".replace(",", "."))
    shown.first.tap()
    change_price(owner.page, good["name"], price)
    expect(shown.first).to_contain_text(f"{price:,}".replace(",", "."), timeout=BY_EVENTS_MS)
    owner.page.locator(".good-main", has_text=good["name"]).first.click()
    sold_out = owner.page.locator(".shelf .switch").first
    sold_out.click()
    expect(till.page.locator(".tile.out").filter(has_text=good["name"]).first).to_be_visible(timeout=BY_EVENTS_MS)
    expect(owner.page.get_by_role("switch").first).to_be_enabled()
    expect(owner.page.get_by_role("switch").first).to_be_checked()
    sold_out.click()
    expect(till.page.locator(".tile.out").filter(has_text=good["name"])).to_have_count(0, timeout=BY_EVENTS_MS)
    till.page.locator("#find").fill("")
    assert till.faults == []


def change_price(page: Page, name: str, price: int) -> None:
    way(page, "Barang")
    page.locator(".good", has_text=name).locator(".good-price").first.click()
    expect(page.locator("dialog .key").first).to_be_visible()
    page.keyboard.type(str(price), delay=60)  # as fast as a person
    page.get_by_role("button", name="Jadikan").click()
    expect(page.locator("dialog")).to_have_count(0)


def test_a_good_is_sold_out_in_three_taps(owner: Visit, shop: Shop) -> None:
    good = first_good(shop)
    page = owner.page
    with owner.taps.counted(taps=3):
        way(page, "Barang")
        page.locator(".good-main", has_text=good["name"]).first.click()
        page.locator(".shelf .switch").first.click()
        expect(page.get_by_text("ditandai habis")).to_be_visible()
    shown = page.evaluate("decodeURIComponent(location.hash.split('/').pop())")
    assert shown in shop.see("catalog.sold_out", branch="")
    expect(page.get_by_role("switch").first).to_be_enabled()
    expect(page.get_by_role("switch").first).to_be_checked()
    page.locator(".shelf .switch").first.click()
    expect(page.get_by_text("ada lagi")).to_be_visible()


def test_whose_drawer_is_off_and_by_how_much_is_two_taps_away(owner: Visit, visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    name = till.page.locator(".bar-who").inner_text().split("·")[0].strip()
    expect(till.page.locator(".unsafe")).to_have_attribute("data-unsafe", "0")
    till.turn("/giliran")
    till.page.get_by_role("button", name=word("kasir.shift.close")).tap()
    for note, pieces in ((100_000, 1), (50_000, 1), (20_000, 2), (1_000, 3)):
        till.page.get_by_label(word("kasir.shift.pieces", note=f"Rp {note:,}".replace(",", "."))).fill(str(pieces))
    till.page.locator(".sheet .button-primary").tap()
    expect(till.page.get_by_text(word("kasir.shift.was_closed"))).to_be_visible()
    expect(till.page.locator(".standing-long")).to_have_text(word("kasir.state.ok"))  # nothing waits
    page = owner.page
    with owner.taps.counted(taps=2):
        way(page, "Laporan")
        page.locator(".report-way", has_text="Laci").click()
        row = page.locator("tbody tr", has_text=name)
        expect(row).to_contain_text(shop.name_of(shop.person("kasir")))
        expect(row).to_contain_text(word("kantor.drawer.short", amount="Rp 7.000"))
        expect(page.locator(".card", has_text=word("kantor.drawer.people")).first).to_contain_text(
            shop.name_of(shop.person("kasir"))
        )


def test_a_sheet_of_goods_is_shown_line_by_line_before_anything_is_taken(owner: Visit, shop: Shop, tmp_path: Path) -> None:
    file = tmp_path / "barang.csv"
    file.write_text("Kode;Nama;Harga\nuji-1;Kopi uji;12.500\nuji-2;Teh uji;mahal\n", encoding="utf-8")
    page = owner.page
    owner.turn("/barang?tab=csv")
    page.locator('input[type="file"]').set_input_files(file)
    expect(page.locator(".verdict")).to_have_count(2)
    expect(page.locator(".verdict", has_text="Kopi uji")).to_contain_text("baru")
    expect(page.locator(".verdict", has_text="baris 3")).to_contain_text("dilewati")
    why = word("kantor.word.sheet.sheet.bad_amount", text="mahal", column=word("kantor.word.sheet.column.price"))
    expect(page.locator(".verdict", has_text="baris 3")).to_contain_text(why)
    skus = {one["sku"] for one in shop.see("catalog.search", text="kopi uji")}
    assert "uji-1" not in skus
    page.get_by_role("button", name="Masukkan 1 baris").click()
    expect(page.get_by_text("Barang sudah masuk")).to_be_visible()
    assert [one["price"] for one in shop.see("catalog.search", text="kopi uji")] == [12_500]
    with page.expect_download() as taken:
        page.get_by_role("button", name=word("kantor.csv.download")).click()
    taken.value.save_as(file)
    assert "Kopi uji" in file.read_text(encoding="utf-8-sig")
    page.locator('input[type="file"]').set_input_files(file)
    # what was taken away comes back as it was: nothing is new, nothing changed, nothing is passed over
    same = word("kantor.word.verdict.unchanged")
    expect(page.get_by_role("radio", name=re.compile(rf"^{same} \d+$"))).to_be_visible()
    expect(page.locator(".segmented").get_by_role("radio")).to_have_count(2)


def test_without_a_line_the_last_known_figures_stand_there_with_their_time(owner: Visit) -> None:
    page = owner.page
    known = page.locator(".hero .stat-large .stat-value").inner_text()
    page.evaluate(KEPT)
    owner.context.set_offline(True)
    page.reload()
    expect(page.locator(".hero .stat-large .stat-value")).to_have_text(known)
    expect(page.get_by_text("Angka terakhir yang diketahui").first).to_be_visible()
    owner.context.set_offline(False)


def test_a_sale_moves_the_figures_by_itself(owner: Visit, shop: Shop) -> None:
    page = owner.page
    before = page.locator(".hero .stat-large .stat-value").inner_text()
    good = first_good(shop)
    shift = shop.see("till.shifts")
    till = shift[0]["till"] if shift else "UJI"
    if not shift:
        shop.do("till.open_shift", branch=shop.known["branch"], till=till)
    paid = [{"method": "cash", "amount": 10_000_000}]
    shop.do("till.complete_sale", till=till, goods=[{"sku": good["sku"]}], payments=paid)
    expect(page.locator(".hero .stat-large .stat-value")).not_to_have_text(before)
