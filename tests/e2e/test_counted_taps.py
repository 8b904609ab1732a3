"""What a cashier does all day, counted by the browser's own events: taps to sell, to pay, to put aside, to open and to close."""

import json
import time
from datetime import date, timedelta

import pytest
from playwright.sync_api import Page, expect

from e2e.browsing import Visit, Visitors, settled
from e2e.selling import all_sent, code_of, rupiah, says
from e2e.shop import ROOT, Shop
from e2e.words import word
from lancar.values.qris import with_amount

STATIC = next(case["payload"] for case in json.loads((ROOT / "vectors" / "qris.json").read_text())["cases"] if case.get("static"))
AS_FAST_AS_A_SCANNER_MS = 4
LEAST_QR_PX = 240
LEAST_TOTAL_PX = 32


@pytest.fixture
def till(visit: Visitors) -> Visit:
    """A tablet with a shift open."""
    return visit.selling()


def tile(page: Page, place: int):
    """A good that costs something and asks nothing."""
    return page.locator(".tile:not(.out)").filter(has_text="Rp").filter(has_not_text="/kg").nth(place)


def scan(page: Page, code: str) -> None:
    """A scanner types like a keyboard, only faster: the times are those of its own clock, however busy this machine is."""
    keys = page.context.new_cdp_session(page)
    begun_s = time.time()
    for place, sign in enumerate([*code, "Enter"]):
        key = {"key": sign, "timestamp": begun_s + place * AS_FAST_AS_A_SCANNER_MS / 1_000}
        text = {"text": sign, "unmodifiedText": sign} if len(sign) == 1 else {"text": "\r", "windowsVirtualKeyCode": 13}
        keys.send("Input.dispatchKeyEvent", {"type": "keyDown", **key, **text})
        keys.send("Input.dispatchKeyEvent", {"type": "keyUp", **key})
    keys.detach()


def barcodes(shop: Shop, many: int) -> list[str]:
    found = []
    for good in shop.see("catalog.goods", most=200)["goods"]:
        if good.get("price") and not good.get("variant_of"):
            codes = shop.see("catalog.good", sku=good["sku"])
            if not codes.get("by_weight") and not codes.get("modifiers") and not codes.get("variants"):
                found += list(codes.get("barcodes", {}))[:1]
        if len(found) == many:
            return found
    raise AssertionError("the demo has too few goods with barcodes")


def font_px(page: Page, selector: str) -> float:
    return float(page.eval_on_selector(selector, "one => parseFloat(getComputedStyle(one).fontSize)"))


def test_three_known_goods_and_exact_cash_take_five_taps(till: Visit) -> None:
    page = till.page
    with till.taps.counted(taps=5):
        for place in (0, 2, 4):
            tile(page, place).tap()
        page.locator(".pay").tap()
        page.locator(".note-exact").tap()
        expect(page.locator(".finished")).to_be_visible()
    assert font_px(page, ".finished-figure strong") >= LEAST_TOTAL_PX
    assert till.faults == []


def test_scanned_goods_take_no_tap_and_cash_with_change_three(till: Visit, shop: Shop) -> None:
    page = till.page
    with till.taps.counted(taps=0):
        for code in barcodes(shop, 2):
            scan(page, code)
        expect(page.locator(".lines > li")).to_have_count(2)
    with till.taps.counted(taps=3):
        page.locator(".pay").tap()
        assert font_px(page, ".pay-total strong") >= LEAST_TOTAL_PX
        page.locator(".note:not(.note-exact)").first.tap()
        expect(page.locator(".finished")).to_contain_text("Kembalian")
        page.locator("#next-sale").tap()
        expect(page.locator(".tiles")).to_be_visible()
    assert page.locator("#find").input_value() == ""


def test_a_good_is_found_at_every_letter_and_taken_by_one_tap(till: Visit) -> None:
    page = till.page
    name = tile(page, 3).locator(".tile-name").inner_text()
    page.locator("#find").focus()
    typed = ""
    for letter in name[:3].lower():
        page.keyboard.press(letter)
        typed += letter
        settled(page)
        shown = page.locator(".tile .tile-name").all_inner_texts()
        assert shown
        assert [one for one in shown if typed not in one.lower()] == [], "what is shown is what was typed, at every letter"
    with till.taps.counted(taps=1):
        page.locator(".tile", has_text=name).first.tap()
        expect(page.locator(".lines > li")).to_have_count(1)


def test_a_cart_is_put_aside_with_one_tap_and_taken_up_with_two(till: Visit) -> None:
    page = till.page
    tile(page, 1).tap()
    name = page.locator(".line-name").inner_text()
    with till.taps.counted(taps=1):
        page.get_by_role("button", name="Simpan", exact=True).tap()
        expect(page.locator(".lines")).to_have_count(0)
    with till.taps.counted(taps=2):
        page.get_by_role("link", name="Simpanan").tap()
        page.locator(".bill-main").first.tap()
        expect(page.locator(".line-name")).to_have_text(name)
    tile(page, 2).tap()
    page.locator(".pay").tap()
    page.locator(".note-exact").tap()
    expect(page.locator(".finished")).to_be_visible()


def test_qris_takes_two_taps_shows_its_code_to_the_customer_and_waits_for_a_person(visit: Visitors, shop: Shop) -> None:
    shop.do("till.change_setting", setting={"is": "qris", "static_payload": STATIC})
    till = visit.selling()
    page = till.page
    with page.context.expect_page() as opened:
        page.evaluate("() => void open('/kasir#/layar')")
    screen = opened.value
    screen.wait_for_selector(".display")
    page.bring_to_front()  # a page behind another one draws once a second
    tile(page, 0).tap()
    expect(screen.locator(".display-lines li")).to_have_count(1)
    with till.taps.counted(taps=2):
        page.get_by_role("button", name="QRIS").tap()
        box = page.locator(".qr").bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= LEAST_QR_PX
        theirs = screen.locator(".qr")
        expect(theirs).to_be_visible()
        shown = code_of(page.locator(".qr"))
        assert code_of(theirs) == shown
        assert min(theirs.bounding_box()["width"], theirs.bounding_box()["height"]) >= LEAST_QR_PX
        page.get_by_role("button", name="Pembeli sudah bayar").tap()
        expect(page.locator(".finished")).to_contain_text("Menunggu konfirmasi")
    expect(screen.locator(".display")).to_contain_text("Terima kasih")
    screen.close()
    receipt = paid_with(shown, page)
    all_sent(till)
    (payment,) = shop.see("till.sale", sale=receipt)["sale"]["payments"]
    assert (payment["method"], payment["claimed"], payment["ref"]) == ("qris_static", True, receipt)
    page.locator("#next-sale").tap()
    page.context.set_offline(True)
    tile(page, 2).tap()
    with till.taps.counted(taps=2):  # the same with the line down: the code is made here
        page.get_by_role("button", name="QRIS").tap()
        shown = code_of(page.locator(".qr"))
        page.get_by_role("button", name="Pembeli sudah bayar").tap()
        expect(page.locator(".finished")).to_contain_text("Menunggu konfirmasi")
    assert paid_with(shown, page) != receipt
    page.context.set_offline(False)
    till.turn("/giliran")
    for left in (1, 0):
        page.get_by_role("button", name="Uang sudah masuk").last.tap()
        expect(page.get_by_role("button", name="Uang sudah masuk")).to_have_count(left)
    expect(page.get_by_text("QRIS menunggu konfirmasi")).to_have_count(0)
    expect(page.locator(".standing-long")).to_have_text(word("kasir.state.ok"))  # nothing waits, no word of a confirmation either
    assert shop.see("till.sale", sale=receipt)["waiting"] == []


def paid_with(shown: frozenset[tuple[int, int]], page: Page) -> str:
    """Holds that the code of a sale just done asked for its total, under its receipt's number; which is answered."""
    receipt = page.locator(".finished .state").first.inner_text().split("·")[-1].strip()
    total = rupiah(page.locator(".finished-figure strong").inner_text())
    assert says(shown, with_amount(STATIC, total, receipt))
    return receipt


def test_a_shift_opens_with_three_taps_and_its_count_and_closes_with_what_is_unsent(visit: Visitors) -> None:
    till = visit.till()
    page = till.page
    with till.taps.counted(taps=2):
        page.get_by_role("button", name="Buka giliran").tap()
        page.keyboard.type("150000")
        page.locator(".button-primary").tap()
        expect(page.locator(".tiles")).to_be_visible()
    page.context.set_offline(True)
    tile(page, 0).tap()
    page.locator(".pay").tap()
    page.locator(".note-exact").tap()
    expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", "1")
    with till.taps.counted(taps=3):
        page.get_by_role("link", name="Giliran").tap()
        page.get_by_role("button", name="Tutup giliran").tap()
        expect(page.locator(".count input").first).to_be_visible()  # a sheet that opens takes the focus first
        page.locator(".count input").first.focus()
        page.keyboard.type("1")
        page.locator(".sheet .button-primary").tap()
        expect(page.get_by_text("Giliran sudah ditutup")).to_be_visible()
    expect(page.get_by_text("Selisih")).to_be_visible()
    page.context.set_offline(False)
    expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", "0", timeout=30_000)


def test_a_shift_is_not_closed_by_one_tap_while_nothing_was_counted(till: Visit) -> None:
    page = till.page
    till.turn("/giliran")
    page.get_by_role("button", name=word("kasir.shift.close")).tap()
    page.locator(".sheet .button-primary").tap()
    expect(page.get_by_text(word("kasir.shift.none_counted"))).to_be_visible()
    assert till.axe() == []
    page.get_by_role("button", name=word("kasir.shift.close_empty")).tap()
    expect(page.get_by_text(word("kasir.shift.was_closed"))).to_be_visible()
    assert till.faults == []


def test_a_sale_needs_no_pointer_and_the_focus_is_never_lost(visit: Visitors) -> None:
    till = visit.selling(size="desktop")
    page = till.page
    name = page.locator(".tile-name").nth(2).inner_text()
    with till.taps.counted(taps=0):
        page.keyboard.type(name[:5], delay=60)
        page.keyboard.press("Enter")
        expect(page.locator(".lines > li")).to_have_count(1)
        page.keyboard.press("+")
        expect(page.locator(".line-keys output")).to_have_text("2")
        page.keyboard.press("F9")
        page.keyboard.press("Enter")
        expect(page.locator(".finished")).to_be_visible()
        page.keyboard.press("Enter")
        expect(page.locator(".tiles")).to_be_visible()
        page.keyboard.type("a", delay=60)
        expect(page.locator("#find")).to_have_value("a")


def test_a_code_nobody_knows_is_no_dead_end(till: Visit) -> None:
    page = till.page
    scan(page, "8991234500017")
    said = page.locator(".said")
    expect(said).to_contain_text("Kode 8991… belum ada.")
    expect(said.get_by_role("button", name="Cari nama")).to_be_visible()
    said.get_by_role("button", name="Tambah barang").tap()
    page.get_by_label("Nama barang").fill("Keripik pisang uji")
    page.get_by_label("Harga").fill("7500")
    page.get_by_role("button", name="Tambah dan masukkan").tap()
    expect(page.locator(".line-name")).to_have_text("Keripik pisang uji")
    page.locator(".line-keys").get_by_role("button", name="Hapus Keripik pisang uji").tap()
    scan(page, "8991234500017")
    expect(page.locator(".total strong")).to_contain_text("7.500")
    assert till.faults == []


def test_a_bill_is_paid_in_parts_and_the_rest_on_account_until_a_day(till: Visit, shop: Shop) -> None:
    page = till.page
    for _ in range(3):
        tile(page, 0).tap()
    page.locator(".pay").tap()
    total = page.locator(".pay-total strong").inner_text()
    page.locator(".pay-ways .key", has_text="1").first.tap()
    page.get_by_role("button", name="000", exact=True).tap()
    page.get_by_role("button", name="Catat sebagian").tap()
    expect(page.locator(".pay-total")).to_contain_text("Sisa")
    assert page.locator(".pay-total strong").inner_text() != total
    page.get_by_role("button", name="Kasbon").tap()
    page.locator(".sheet .search input").fill("Bu Wati Uji")
    page.get_by_role("button", name="Pelanggan baru").tap()
    page.get_by_role("button", name="Catat kasbon Bu Wati Uji").tap()
    expect(page.locator(".finished")).to_be_visible()
    till.turn("/pelanggan")
    all_sent(till)
    (debt,) = next(one for one in shop.see("till.debtors") if one["name"] == "Bu Wati Uji")["debts"]
    assert date.fromisoformat(debt["due_day"]) - date.fromisoformat(debt["business_day"]) == timedelta(days=7)
    page.locator(".item", has_text="Bu Wati Uji").tap()
    page.get_by_role("button", name="Terima Rp").tap()
    expect(page.locator(".item", has_text="Bu Wati Uji")).to_contain_text("Tidak ada kasbon")
    assert till.faults == []


def test_card_wallet_and_transfer_are_taken_with_the_number_that_the_other_machine_says(till: Visit, shop: Shop) -> None:
    page = till.page
    receipts: dict[str, str] = {}
    for method in ("card", "ewallet", "transfer"):
        tile(page, 0).tap()
        page.locator(".pay").tap()
        page.get_by_role("button", name=word(f"kasir.way.{method}"), exact=True).tap()
        page.get_by_label(word(f"kasir.pay.ref.{method}")).fill(f"APPR {method}")
        page.get_by_role("button", name=word("kasir.pay.received")).tap()
        receipts[method] = page.locator(".finished .state").inner_text().split("·")[-1].strip()
        page.locator("#next-sale").tap()
    all_sent(till)
    for method, receipt in receipts.items():
        sale = shop.see("till.sale", sale=receipt)["sale"]
        (payment,) = sale["payments"]
        assert (payment["method"], payment["amount"], payment["ref"]) == (method, sale["total"], f"APPR {method}")
        assert not payment.get("claimed")
    assert till.faults == []


def test_the_owner_takes_goods_back_from_a_receipt_with_no_network(visit: Visitors, shop: Shop) -> None:
    till = visit.selling(person=shop.known["owner"])
    page = till.page
    page.context.set_offline(True)
    tile(page, 0).tap()
    page.locator(".pay").tap()
    page.locator(".note-exact").tap()
    expect(page.locator(".finished")).to_be_visible()
    till.turn("/struk")
    page.locator(".two-list .item").first.tap()
    page.get_by_role("button", name="Kembalikan barang").tap()
    page.locator(".sheet .item").first.tap()
    page.get_by_label("Alasan").fill("kemasan bocor")
    page.get_by_role("button", name="Kembalikan uang").tap()
    expect(page.locator(".two-one .notice")).to_contain_text("kemasan bocor")
    page.context.set_offline(False)


def test_a_second_tab_says_so_and_takes_over_when_asked(till: Visit) -> None:
    page = till.page
    other = page.context.new_page()
    other.goto(till.base + "/kasir")
    expect(other.get_by_text("Kasir sedang dibuka di tab lain")).to_be_visible()
    other.get_by_role("button", name="Pakai di sini").click()
    expect(other.locator(".tiles")).to_be_visible()  # the same person, the same shift
    expect(page.get_by_text("Kasir sedang dibuka di tab lain")).to_be_visible()
    expect(page.locator(".tiles")).to_have_count(0)
    assert pay_in(other)


def pay_in(page: Page) -> str:
    """One good for exact cash."""
    tile(page, 0).click()
    page.locator(".pay").click()
    page.locator(".note-exact").click()
    return page.locator(".finished .state").inner_text().split("·")[-1].strip()


def test_what_is_given_away_is_a_sale_as_well(visit: Visitors, shop: Shop) -> None:
    till = visit.selling(person=shop.person("pemilik"))
    page = till.page
    tile(page, 0).tap()
    page.locator(".line-keys").get_by_role("button", name=word("kasir.cart.change")).tap()
    page.get_by_label(word("kasir.line.price")).fill("0")
    page.locator("dialog").get_by_role("button", name=word("kasir.keep")).tap()
    expect(page.locator(".total strong")).to_have_text("Rp 0")
    page.locator(".pay").tap()
    page.locator(".note-exact").tap()
    receipt = page.locator(".finished .state").inner_text().split("·")[-1].strip()
    all_sent(till)
    sale = shop.see("till.sale", sale=receipt)["sale"]
    assert (sale["total"], sale.get("payments", [])) == (0, [])
    assert till.faults == []
