"""A cashier's whole day at a till that was started cold with nobody on the line; in a real Chromium. All of it follows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from e2e.browsing import BY_HAND_MS, type_pin
from e2e.mortal import SENT_MS, Mortal
from e2e.selling import rupiah
from e2e.shop import Shop, open_shop
from e2e.test_hard_days import TRIES, once_each, receipts_at, two_free_ports
from e2e.words import word

FLOAT = 100_000
NEW_GOOD, NEW_PRICE = "Keripik tempe uji", 7_500
NEIGHBOUR = "Bu Wati Uji"


@pytest.fixture
def own_shop(apps: Path, tmp_path: Path) -> Iterator[Shop]:
    """A shop that a test may stop."""
    assert apps.is_dir()
    with open_shop(tmp_path / "demo", "--port", str(two_free_ports()), "--days", "1") as one:
        yield one


@pytest.fixture
def till(browser: Browser, own_shop: Shop, tmp_path: Path) -> Iterator[Mortal]:
    """A till that its owner has entered once, its files laid in. Then the shop's box goes, and the browser is closed."""
    one = Mortal(browser.browser_type, tmp_path / "profile", own_shop)
    try:
        page = one.start()
        one.post("/api/pair", {"code": own_shop.invite("till", "Kasir sendiri"), "tenant": own_shop.tenant})
        one.open_till(".people button")
        enter(page, own_shop)
        expect(page.locator(".standing-long")).to_have_text(word("kasir.state.ok"))
        page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
        own_shop.stop()
        leave(page)
        enter(page, own_shop)  # without the node: what knows the PIN now still knows it after the next start
        one.end()
        yield one
    finally:
        one.end()


def enter(page: Page, shop: Shop) -> None:
    owner = shop.person("pemilik")
    page.get_by_role("button", name=shop.name_of(owner)).click()
    type_pin(page, shop.pin(owner))
    page.wait_for_selector(".pinpad", state="detached")


def leave(page: Page) -> None:
    turn(page, "lainnya")
    press(page, "kasir.more.leave")
    page.wait_for_selector(".people button")


def turn(page: Page, to: str) -> None:
    page.evaluate("to => { location.hash = `/${to}` }", to)
    page.wait_for_selector(f".at-{to}")


def press(on: Page | Locator, key: str, **facts: str) -> None:
    on.get_by_role("button", name=word(key, **facts)).first.click()


def good(page: Page, place: int) -> None:
    page.locator(".tile:not(.out)").filter(has_text="Rp").filter(has_not_text="/kg").nth(place).click()


def receipt_of(page: Page) -> str:
    """The number of the sale just done; then the next one begins."""
    receipt = page.locator(".finished .state").first.inner_text().split("·")[-1].strip()
    page.locator("#next-sale").click()
    page.wait_for_selector(".tiles")
    return receipt


def paid(page: Page) -> str:
    page.locator(".pay").click()
    page.locator(".note-exact").click()
    return receipt_of(page)


def opens_a_shift(page: Page) -> None:
    turn(page, "giliran")
    page.wait_for_selector(".keypad")
    page.keyboard.type(str(FLOAT), delay=BY_HAND_MS)
    page.keyboard.press("Enter")
    page.wait_for_selector(".tiles button")


def pays_in_two_ways(page: Page) -> str:
    good(page, 0)
    good(page, 2)
    page.locator(".pay").click()
    page.wait_for_selector(".keypad")
    page.keyboard.type("1000", delay=BY_HAND_MS)
    press(page, "kasir.pay.part_cash")
    press(page, "kasir.way.card")
    press(page.locator("dialog"), "kasir.pay.received")
    return receipt_of(page)


def holds_and_takes_up(page: Page) -> str:
    good(page, 3)
    press(page, "kasir.cart.hold")
    turn(page, "simpanan")
    page.locator(".bill-main").click()
    page.wait_for_selector(".line-name")
    return paid(page)


def adds_a_good(page: Page) -> str:
    turn(page, "barang")
    press(page, "kasir.quick.add")
    page.get_by_label(word("kasir.quick.name")).fill(NEW_GOOD)
    page.locator("dialog").get_by_label(word("kasir.quick.price")).fill(str(NEW_PRICE))
    press(page.locator("dialog"), "kasir.keep")
    expect(page.locator("dialog")).to_have_count(0)
    turn(page, "jual")
    page.locator("#find").fill(NEW_GOOD)
    page.locator(".tile", has_text=NEW_GOOD).click()
    expect(page.locator(".total strong")).to_contain_text("7.500")
    page.locator("#find").fill("")
    return paid(page)


def lends_to_somebody_new(page: Page) -> str:
    good(page, 4)
    page.locator(".pay").click()
    press(page, "kasir.way.kasbon")
    page.locator("dialog .search input").fill(NEIGHBOUR)
    press(page, "kasir.credit.new", name=NEIGHBOUR)
    press(page, "kasir.credit.lend", name=NEIGHBOUR)
    return receipt_of(page)


def finds(page: Page, receipt: str) -> None:
    turn(page, "struk")
    page.locator(".two-list .search input").fill(receipt)
    expect(page.locator(".two-list .item")).to_have_count(1)
    page.locator(".two-list .item").click()
    expect(page.locator("pre.paper")).to_contain_text(receipt)


def gives_back(page: Page, receipt: str) -> None:
    finds(page, receipt)
    press(page, "kasir.receipts.refund")
    page.locator("dialog .item").first.click()
    page.get_by_label(word("kasir.reason")).fill("kemasan bocor")
    press(page.locator("dialog"), "kasir.refund.give")
    expect(page.locator(".two-one .notice")).to_contain_text("kemasan bocor")


def prints_again(page: Page, receipt: str) -> None:
    finds(page, receipt)
    press(page, "kasir.receipts.again")
    expect(page.get_by_text(word("kasir.print.waiting")).or_(page.get_by_text(word("kasir.print.asked"))).first).to_be_visible()


def closes_the_shift(page: Page) -> int:
    """With what should be in the drawer, to the rupiah, by its largest notes; how much that is."""
    turn(page, "giliran")
    left = expected = rupiah(page.locator(".drawer .row").last.inner_text())
    press(page, "kasir.shift.close")
    for note in (100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100):
        pieces, left = divmod(left, note)
        if pieces:
            label = word("kasir.shift.pieces", note=f"Rp {note:,}".replace(",", "."))
            page.get_by_label(label, exact=True).fill(str(pieces))
    page.locator(".sheet .button-primary").click()
    expect(page.get_by_text(word("kasir.shift.fits"))).to_be_visible()
    return expected


def test_a_day_begun_cold_with_nobody_on_the_line_is_sold_split_held_given_back_and_closed_and_follows_by_itself(
    till: Mortal, own_shop: Shop
) -> None:
    page = till.start()
    till.open_till("#app > *")
    page.wait_for_selector(".frame")  # who stood there when it was closed stands there again
    leave(page)
    enter(page, own_shop)
    opens_a_shift(page)
    expect(page.locator(".standing-long")).to_contain_text(word("kasir.state.shop_none").split("·")[0].strip())
    assert page.locator("dialog").count() == 0, "said in its place, and no dialog"
    good(page, 0)
    first = paid(page)
    receipts = [first, pays_in_two_ways(page), holds_and_takes_up(page), adds_a_good(page), lends_to_somebody_new(page)]
    gives_back(page, first)
    prints_again(page, receipts[1])
    counted = closes_the_shift(page)
    expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", str(len(receipts)))
    assert page.locator(".standing-long").is_visible()

    own_shop.start()
    expect(page.locator(".standing-long")).to_have_text(word("kasir.state.ok"), timeout=SENT_MS)
    expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", "0")
    assert once_each(receipts_at(own_shop)) >= once_each(receipts)
    split = own_shop.see("till.sale", sale=receipts[1])["sale"]["payments"]
    assert [one["method"] for one in split] == ["cash", "card"]
    (refund,) = own_shop.see("till.sale", sale=first)["refunds"]
    assert refund["reason"] == "kemasan bocor"
    assert [one["price"] for one in own_shop.see("catalog.search", text=NEW_GOOD)] == [NEW_PRICE]
    assert [one["name"] for one in own_shop.see("till.debtors") if one["owed"]].count(NEIGHBOUR) == 1
    sale = own_shop.see("till.sale", sale=first)["sale"]
    drawers = own_shop.see("reports.drawers", from_day=sale["business_day"], to_day=sale["business_day"])
    mine = [one for one in drawers if one["shift"] == sale["shift"]]
    assert [(one["counted"], one["difference"]) for one in mine] == [(counted, 0)]
    for _ in range(TRIES):
        if set(receipts) <= set(receipts_at(own_shop, at_hub=True)) and printed(own_shop, receipts):
            break
        page.wait_for_timeout(100)
    assert once_each(receipts_at(own_shop, at_hub=True)) >= once_each(receipts)
    assert printed(own_shop, receipts)
    assert till.faults == []


def printed(shop: Shop, receipts: list[str]) -> bool:
    """Whether each receipt came out of the shop's printer, the one that was asked for again once more, as a copy or not yet."""
    strips = [path.read_bytes() for path in (shop.folder / "shop" / "paper").glob("kasir-*.escpos")]
    return all(any(one.encode() in strip for strip in strips) for one in receipts)
