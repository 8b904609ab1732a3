"""What the owner changes on a phone, sheet by sheet: filled in as a person would, saved, and true in the shop afterwards."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from e2e.browsing import MINE, Visit, Visitors, settled
from e2e.selling import all_sent, pay, put
from e2e.shop import ROOT, Shop
from e2e.words import word
from lancar.faces.office import LastBackup
from lancar.nodes.backup_note import note_backup

STATIC = next(case["payload"] for case in json.loads((ROOT / "vectors" / "qris.json").read_text())["cases"] if case.get("static"))
LEAST_QR_PX = 240
SMALL_SQUARES = [[side, side] for side in range(100, 401)]


@pytest.fixture(scope="module")
def shared(visitors: Visitors) -> Iterator[Visit]:
    """The owner's phone, opened once for all of these."""
    visit = visitors.office(size="phone")
    visit.go("/kantor")
    yield visit
    visit.context.close()


@pytest.fixture
def owner(shared: Visit) -> Iterator[Visit]:
    yield shared
    for _ in range(shared.page.locator("dialog").count()):
        shared.page.keyboard.press("Escape")
    assert shared.faults == []


def new_good(shop: Shop, name: str) -> str:
    """A good of its own, after all others in lists, so that no other test is disturbed; its code."""
    sku = f"zz-{name.replace(' ', '-').lower()}"
    shop.do("catalog.add_good", sku=sku, name=name, price=12_000)
    return sku


def fill(page: Page, **texts: str) -> None:
    """Fields by the key of their label, `__` for a dot."""
    for key, text in texts.items():
        page.get_by_label(word(key.replace("__", ".")), exact=True).fill(text)


def looked_at(owner: Visit, name: str) -> None:
    """The sheet as it stands, by night too; readable and within the screen."""
    settled(owner.page)
    owner.keep(f"kantor-lembar-{name}-phone-light")
    said = owner.axe()
    owner.show("dark", "phone")
    said += owner.axe(colours_only=True)
    owner.keep(f"kantor-lembar-{name}-phone-dark")
    owner.show("light", "phone")
    assert said == []
    assert owner.overflow() <= 0


def save(owner: Visit, name: str = "kantor.save") -> None:
    """Press the sheet's button and see the sheet go."""
    owner.page.locator("dialog footer").get_by_role("button", name=word(name)).click()
    expect(owner.page.locator("dialog")).to_have_count(0)


def beside(page: Page, title: str) -> Locator:
    """The button beside a card's title."""
    return page.locator(".card", has=page.get_by_role("heading", name=word(title), exact=True)).locator(".card-head button")


def whole(shop: Shop, sku: str) -> dict:
    return dict(shop.see("catalog.good", sku=sku))


def test_a_good_is_described_priced_packed_coded_and_multiplied(owner: Visit, shop: Shop) -> None:
    page, sku = owner.page, new_good(shop, "Keripik zaitun")
    owner.turn(f"/barang/{sku}")
    page.get_by_role("button", name=word("kantor.good.describe")).click()
    page.get_by_label(word("kantor.goods.category"), exact=True).select_option(label=word("kantor.good.category.new"))
    fill(page, kantor__good__category__name="Camilan uji", kantor__good__note="Rak kedua", kantor__good__cost="9000")
    looked_at(owner, "barang")
    save(owner)
    beside(page, "kantor.good.units").click()
    fill(page, kantor__good__unit__name="dus", kantor__good__unit__factor="40")
    looked_at(owner, "satuan")
    save(owner)
    beside(page, "kantor.good.prices").click()
    page.locator("dialog").get_by_label(word("kantor.good.unit"), exact=True).select_option("dus")
    fill(page, kantor__good__price="450000")
    looked_at(owner, "harga")
    save(owner)
    beside(page, "kantor.good.barcodes").click()
    fill(page, kantor__good__barcode="2000000000015")
    looked_at(owner, "barcode")
    save(owner)
    beside(page, "kantor.good.variants").click()
    fill(page, kantor__good__variant__option="Rasa", kantor__good__variant__values="Asin, Pedas")
    looked_at(owner, "varian")
    save(owner)
    now = whole(shop, sku)
    assert now["note"] == "Rak kedua"
    assert now["units"] == {"dus": 40_000}
    assert [(one["unit"], one["price"]) for one in now["prices"] if one.get("unit")] == [("dus", 450_000)]
    assert list(now["barcodes"]) == ["2000000000015"]
    assert len(now["variants"]) == 2


def test_a_good_asks_what_it_is_told_to_and_takes_its_parts_from_stock(owner: Visit, shop: Shop) -> None:
    page, sku = owner.page, new_good(shop, "Seduhan zaitun")
    owner.turn(f"/barang/{sku}")
    beside(page, "kantor.good.choices").click()
    page.get_by_role("button", name=word("kantor.good.choices.new")).click()
    fill(page, kantor__good__choices__name="Gula", kantor__good__choices__list="Manis\nTanpa gula\nGula aren 3.000")
    looked_at(owner, "pilihan")
    save(owner)
    beside(page, "kantor.good.recipe").click()
    page.locator("dialog").get_by_label(word("kantor.pick"), exact=True).fill("telur")
    page.locator(".picked button").first.click()
    fill(page, kantor__lines__qty="0,5")
    looked_at(owner, "resep")
    save(owner)
    now = whole(shop, sku)
    assert [one["name"] for one in now["modifiers"][0][4]] == ["Manis", "Tanpa gula", "Gula aren"]
    assert [one["qty_milli"] for one in now["recipe"]] == [500]
    page.get_by_role("button", name=word("kantor.good.archive")).click()
    page.get_by_role("button", name=word("kantor.good.unarchive")).click()
    expect(page.get_by_role("button", name=word("kantor.good.archive"))).to_be_visible()


def test_stock_comes_in_is_counted_and_written_off(owner: Visit, shop: Shop) -> None:
    page, sku = owner.page, new_good(shop, "Sirup zaitun")

    def pick() -> None:
        page.get_by_label(word("kantor.pick"), exact=True).fill("Sirup zaitun")
        page.locator(".picked button").first.click()

    def left() -> int:
        return int(shop.see("stock.on_hand", branch=shop.known["branch"], sku=sku)[0]["on_hand_milli"])

    owner.turn("/barang?tab=masuk")
    pick()
    fill(page, kantor__lines__qty="24", kantor__lines__paid="360.000", kantor__receive__supplier="Agen uji")
    looked_at(owner, "masuk")
    page.get_by_role("button", name=word("kantor.receive.do")).click()
    expect(page.get_by_role("button", name=word("kantor.receive.do"))).to_have_count(0)
    assert left() == 24_000
    owner.turn("/barang?tab=hitung")
    pick()
    page.get_by_label(word("kantor.count.found"), exact=True).first.fill("22")
    looked_at(owner, "hitung")
    page.get_by_role("button", name=word("kantor.count.do")).click()
    expect(page.get_by_role("button", name=word("kantor.count.do"))).to_have_count(0)
    assert left() == 22_000
    owner.turn("/barang?tab=buang")
    pick()
    fill(page, kantor__lines__qty="2")
    looked_at(owner, "buang")
    page.get_by_role("button", name=word("kantor.waste.do")).click()
    expect(page.get_by_role("button", name=word("kantor.waste.do"))).to_have_count(0)
    assert left() == 20_000
    owner.turn(f"/barang/{sku}")
    story = page.locator(".moves .item")
    expect(story).to_have_count(3)
    for place, (what, moved) in enumerate((("wasted", "2"), ("counted", "2"), ("received", "24"))):
        expect(story.nth(place)).to_contain_text(word(f"kantor.word.move.{what}"))
        expect(story.nth(place).locator(".item-end")).to_contain_text(moved)
    looked_at(owner, "riwayat")


def test_a_person_is_taken_on_given_a_pin_and_let_go(owner: Visit, shop: Shop) -> None:
    page = owner.page
    owner.turn("/pengaturan/orang")
    beside(page, "kantor.set.orang").click()
    fill(page, kantor__name="Rina Uji", kantor__pin="642975")
    looked_at(owner, "orang-baru")
    save(owner)

    def rina() -> dict:
        return next(one for one in shop.see("identity.people", with_former=True) if one["name"].startswith("Rina"))

    assert (rina()["has_pin"], list(rina()["roles"].values())) == (True, ["kasir"])
    page.get_by_role("button", name="Rina Uji").click()
    looked_at(owner, "orang")
    page.get_by_role("button", name=word("kantor.people.dismiss"), exact=True).click()
    page.get_by_role("button", name=word("kantor.people.dismiss.do")).click()
    expect(page.locator("dialog")).to_have_count(0)
    assert not rina()["working"]
    page.get_by_role("button", name="Rina Uji").click()
    page.get_by_role("button", name=word("kantor.people.welcome")).click()
    page.get_by_role("button", name=word("kantor.people.dismiss"), exact=True).wait_for()
    page.keyboard.press("Escape")


def test_a_role_of_the_shop_s_own_is_made_and_taken_back(owner: Visit, shop: Shop) -> None:
    page = owner.page
    owner.turn("/pengaturan/peran")
    beside(page, "kantor.set.peran").click()
    fill(page, kantor__name="Kasir magang", kantor__role__discount="2,5")
    page.get_by_role("switch", name=word("kantor.word.right.sell"), exact=True).check()
    looked_at(owner, "peran")
    save(owner)
    made = next(one for one in shop.see("identity.roles") if one["name"] == "Kasir magang")
    assert (made["rights"]["sell"], made["rights"]["discount"]) == (1, 25)
    page.get_by_role("button", name="Kasir magang").click()
    page.get_by_role("button", name=word("kantor.role.drop")).click()
    expect(page.get_by_role("button", name="Kasir magang")).to_have_count(0)


def test_taxes_receipts_rounding_and_reasons_are_the_owner_s_to_set(owner: Visit, shop: Shop) -> None:
    page = owner.page
    before = shop.see("till.settings", branch="")
    shop.do("till.change_setting", setting={"is": "qris", **before["qris"], "static_payload": ""})  # whoever sold here before
    owner.turn("/pengaturan/pajak")
    beside(page, "kantor.set.pajak").click()
    fill(page, kantor__tax__code="pbjt", kantor__tax__rate="10")
    looked_at(owner, "pajak")
    save(owner)
    assert shop.see("till.settings", branch="")["charges"]["charges"][-1]["rates"][0]["permille"] == 100
    page.get_by_role("button", name="PBJT").click()
    page.get_by_role("button", name=word("kantor.tax.rate.add")).click()
    page.get_by_label(word("kantor.tax.rate.from"), exact=True).last.fill("2040-01-01")
    page.get_by_label(word("kantor.tax.rate"), exact=True).last.fill("12,5")
    looked_at(owner, "pajak-bertanggal")
    save(owner)
    rates = shop.see("till.settings", branch="")["charges"]["charges"][-1]["rates"]
    assert [(one["from_day"][:4], one["permille"]) for one in rates][1:] == [("2040", 125)]
    listed = page.get_by_role("button", name="PBJT")
    expect(listed).to_contain_text("10%")  # what holds today, and beside it what will
    expect(listed).to_contain_text(word("kantor.tax.next", rate="12,5%", day="1\u00a0Jan\u00a02040"))
    listed.click()
    page.get_by_role("button", name=word("kantor.tax.drop"), exact=True).click()
    expect(page.get_by_role("button", name="PBJT")).to_have_count(0)
    owner.turn("/pengaturan/struk")
    fill(page, kantor__receipt__footer="Terima kasih\nSampai jumpa")
    expect(page.locator(".strip-paper")).to_contain_text("Sampai jumpa")
    page.get_by_role("button", name=word("kantor.save")).click()
    expect(page.get_by_text(word("kantor.saved")).first).to_be_visible()
    owner.turn("/pengaturan/bayar")
    fill(page, kantor__qris__text="00020101021126")
    expect(page.locator(".field-told.state-warn")).to_be_visible()
    fill(page, kantor__qris__text=STATIC)
    expect(page.get_by_label(word("kantor.qris.example"))).to_be_visible()
    page.locator(".card", has_text=word("kantor.qris.how")).get_by_role("button", name=word("kantor.save")).click()
    expect(page.get_by_text(word("kantor.qris.saved"))).to_be_visible()
    assert shop.see("till.settings", branch="")["qris"]["static_payload"] == STATIC
    page.get_by_role("radio", name="500").check()
    fill(page, kantor__reasons__discount="Pelanggan tetap\nTetangga")
    page.locator(".card", has_text=word("kantor.reasons")).get_by_role("button", name=word("kantor.save")).click()
    owner.calm()
    after = shop.see("till.settings", branch="")
    assert after["receipt"]["footer"] == ["Terima kasih", "Sampai jumpa"]
    assert after["rounding"]["round_cash_to"] == 500
    assert after["reasons"]["discount"] == ["Pelanggan tetap", "Tetangga"]
    shop.do("till.change_setting", setting={"is": "qris", **before["qris"]})
    shop.do("till.change_setting", setting={"is": "rounding", **before["rounding"]})
    shop.do("till.change_setting", setting={"is": "receipt", **before["receipt"]})
    shop.do("till.change_setting", setting={"is": "reasons", **before["reasons"]})


def test_a_printer_is_added_tried_and_taken_away_and_a_customer_is_kept(owner: Visit, shop: Shop) -> None:
    page = owner.page
    owner.turn("/pengaturan/printer")
    beside(page, "kantor.set.printer").click()
    fill(page, kantor__name="Dapur uji", kantor__printer__address="file:dapur-uji")
    looked_at(owner, "printer")
    save(owner)
    page.get_by_role("button", name="Dapur uji").click()
    page.get_by_role("button", name=word("kantor.printer.drop")).click()
    expect(page.get_by_role("button", name="Dapur uji")).to_have_count(0)
    owner.turn("/pelanggan")
    page.get_by_role("button", name=word("kantor.customers.add")).click()
    fill(page, kantor__name="Bu Endah Uji", kantor__phone="0812 0000 9999")
    looked_at(owner, "pelanggan")
    save(owner)
    assert "Bu Endah Uji" in [one["name"] for one in shop.see("till.customers")]


def test_a_photo_taken_on_the_phone_is_made_small_and_shown(owner: Visit, shop: Shop, tmp_path: Path) -> None:
    page, sku = owner.page, new_good(shop, "Abon zaitun")
    picture = tmp_path / "abon.png"
    Image.effect_noise((1_600, 1_200), 90).save(picture)
    owner.turn(f"/barang/{sku}")
    page.locator('.photo input[type="file"]').set_input_files(picture)
    expect(page.get_by_text(word("kantor.photo.said"))).to_be_visible()
    shown = page.locator(".photo img")
    expect(shown).to_be_visible()
    assert shown.evaluate("one => one.decode().then(() => [one.naturalWidth, one.naturalHeight])") in SMALL_SQUARES
    looked_at(owner, "foto")
    assert sku in shop.see("catalog.photos")
    page.get_by_role("button", name=word("kantor.photo.drop")).click()
    expect(shown).to_have_count(0)


def test_a_price_for_a_kind_of_order_is_told_on_the_phone_and_taken_at_the_till(
    owner: Visit, visit: Visitors, shop: Shop
) -> None:
    page, sku = owner.page, new_good(shop, "Pecel zaitun")
    owner.turn(f"/barang/{sku}")
    beside(page, "kantor.good.prices").click()
    page.locator("dialog").get_by_label(word("kantor.order_type"), exact=True).select_option("delivery")
    fill(page, kantor__good__price="15000")
    save(owner)
    till = visit.selling()
    till.page.locator("#find").fill("Pecel zaitun")
    till.page.locator(".tile").first.tap()
    total = till.page.locator(".total strong")
    expect(total).to_contain_text("12.000")
    till.page.get_by_label(word("kasir.order"), exact=True).select_option("delivery")
    expect(total).to_contain_text("15.000")
    receipt = pay(till.page)
    all_sent(till)
    sold = shop.see("till.sale", sale=receipt)["sale"]
    assert (sold["order_type"], sold["total"]) == ("delivery", 15_000)
    assert till.faults == []


def test_a_receipt_by_mail_is_asked_for_at_the_till_and_waits_for_the_node_that_mails(
    owner: Visit, visit: Visitors, shop: Shop
) -> None:
    page = owner.page
    owner.turn("/pengaturan/surat")
    page.get_by_label(word("kantor.mail.by"), exact=True).select_option("hub")
    fill(page, kantor__mail__name="Warung Bu Sri", kantor__mail__reply="sri@example.org")
    page.get_by_role("button", name=word("kantor.save")).click()
    expect(page.get_by_text(word("kantor.saved")).first).to_be_visible()
    assert shop.see("till.mail")["sent_by"] == "hub"
    till = visit.selling()
    put(till.page, 0)
    receipt = pay(till.page)
    till.turn("/struk")
    till.page.locator(".two-list .item", has_text=receipt).tap()
    till.page.locator(".two-one").get_by_role("button", name=word("kasir.done.send")).tap()
    till.page.get_by_label(word("kasir.mail.to")).fill("wati@example.org")
    till.page.locator("dialog footer").get_by_role("button", name=word("kasir.mail.send")).tap()
    expect(till.page.get_by_text(word("kasir.mail.asked", to="wati@example.org"))).to_be_visible()
    all_sent(till)
    shop.do("till.set_mail", sent_by="nobody")
    assert till.faults == []


def test_a_new_tablet_is_let_in_by_a_picture_that_works_once_and_the_phone_sees_it_come(
    owner: Visit, visitors: Visitors, shop: Shop
) -> None:
    page = owner.page
    owner.turn("/pengaturan/perangkat")
    page.get_by_role("button", name=word("kantor.device.pair.short")).click()
    page.get_by_label(word("kantor.device.name")).fill("Tablet uji sekali")
    page.get_by_role("button", name=word("kantor.device.code.make")).click()
    picture = page.get_by_role("img", name=word("kantor.device.qr"))
    expect(picture).to_be_visible()
    assert min(picture.bounding_box()["width"], picture.bounding_box()["height"]) >= LEAST_QR_PX
    looked_at(owner, "perangkat-baru")
    code = page.locator(".invite-code").inner_text()
    tablet = visitors.context()
    body = {"code": code, "tenant": shop.tenant}
    assert tablet.request.post(f"{shop.url}/api/pair", data=body, headers=MINE).ok
    expect(page.get_by_text(word("kantor.device.joined"))).to_be_visible()
    again = visitors.context().request.post(f"{shop.url}/api/pair", data=body, headers=MINE)
    assert again.json()["code"] == "identity.code_used"
    page.get_by_role("button", name=word("kantor.done")).click()
    expect(page.locator(".item", has_text="Tablet uji sekali")).to_be_visible()


def test_the_owner_reads_how_old_the_last_copy_of_the_data_is(owner: Visit, shop: Shop) -> None:
    page = owner.page
    owner.turn("/pengaturan/cadangan")
    expect(page.get_by_text(word("kantor.need.backup.none"))).to_be_visible()
    an_hour_ago_ms = shop.call("GET", "/api/box").json()["wall_ms"] - 3_600_000
    note = LastBackup(made_ms=an_hour_ago_ms, place="/media/usb/cadangan/lancar-uji", size_bytes=7_000_000)
    note_backup(shop.folder / "shop", note)
    owner.turn("/lainnya")
    page.reload()
    owner.turn("/pengaturan/cadangan")
    card = page.locator(".card", has_text=word("kantor.backup.last"))
    expect(card).to_contain_text(word("kantor.backup.old", time="1 jam"))
    expect(card).to_contain_text("lancar-uji")
    expect(card).to_contain_text("7 MB")
    (shop.folder / "shop" / "last-backup.json").unlink()


def test_a_shop_open_past_midnight_says_when_its_day_begins(owner: Visit, shop: Shop) -> None:
    page = owner.page
    owner.turn("/pengaturan/toko")
    page.get_by_label(word("kantor.shop.day.begins"), exact=True).select_option("240")
    expect(page.get_by_text(word("kantor.saved")).first).to_be_visible()
    assert shop.see("till.settings", branch="")["day"]["starts_min"] == 240
    shop.do("till.change_setting", setting={"is": "day", "zone_min": 420, "starts_min": 0})
