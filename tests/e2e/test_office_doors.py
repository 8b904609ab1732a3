"""Who may come into the office and how far: a cashier, a session that is over, a PIN mistyped, a device that was lost."""

import re

from playwright.sync_api import expect

from e2e.browsing import Visit, Visitors, type_pin
from e2e.shop import Shop
from e2e.words import word

FIRST_DAY, LAST_DAY = "2026-01-01", "2032-12-31"


def test_a_cashier_who_opens_the_office_at_the_till_sees_goods_and_no_figures(visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    office = Visit(till.context, till.base)
    office.show("light", "phone")
    office.go("/kantor#/barang")
    page = office.page
    good = next(one for one in shop.see("catalog.goods", most=100)["goods"] if one["price"])
    expect(page.locator(".good-price").first).to_be_disabled()
    expect(page.get_by_role("button", name=word("kantor.goods.add"))).to_have_count(0)
    expect(page.get_by_role("link", name=word("kantor.reports"))).to_have_count(0)
    office.turn(f"/barang/{good['sku']}")
    expect(page.get_by_role("heading", name=good["name"])).to_be_visible()
    expect(page.get_by_role("button", name=re.compile(word("kantor.change")))).to_have_count(0)
    office.turn("/laporan")
    expect(page.get_by_text(word("kantor.shut.page"))).to_be_visible()
    office.turn("/pengaturan/orang")
    expect(page.get_by_role("link", name=word("kantor.set.saya"))).to_be_visible()
    expect(page.get_by_role("link", name=word("kantor.set.orang"))).to_have_count(0)
    assert till.faults == office.faults == []


def test_a_page_left_open_until_the_session_was_over_asks_for_the_pin_and_goes_on_where_it_was(
    visit: Visitors, shop: Shop
) -> None:
    visit._kept = {}  # a session of its own, for it ends here
    owner = visit.office(size="phone")
    owner.go("/kantor#/pengaturan/orang")
    expect(owner.page.get_by_role("button", name=word("kantor.add"))).to_be_visible()
    (kept,) = [one for one in owner.context.cookies() if "lancar-person" in one["name"]]
    owner.context.add_cookies([{**kept, "value": kept["value"].replace("~1", "~0", 1)}])
    owner.turn("/laporan")
    expect(owner.page.get_by_text(word("kantor.pin.again"))).to_be_visible()
    owner.page.get_by_role("button", name=shop.name_of(shop.person("pemilik"))).click()
    type_pin(owner.page, "000000")
    told = owner.page.locator(".pin-told.state-warn")
    expect(told).to_be_visible()
    type_pin(owner.page, shop.pin(shop.person("pemilik")))
    expect(owner.page.locator(".stat", has_text=word("kantor.report.turnover")).first).to_be_visible()
    assert owner.faults == []


def test_a_lost_till_is_taken_off_in_two_taps_and_what_it_sold_still_counts(visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    till.page.locator(".tile:not(.out)").filter(has_text="Rp").filter(has_not_text="/kg").first.tap()
    till.page.locator(".pay").tap()
    till.page.locator(".note-exact").tap()
    expect(till.page.locator(".finished")).to_be_visible()
    expect(till.page.locator(".unsafe")).to_have_attribute("data-unsafe", "0", timeout=30_000)
    mine = {"Lancar-Browser": "1", "Lancar-Face": "till"}
    name = till.context.request.get(f"{shop.url}/api/me", headers=mine).json()["device_name"]
    sold = shop.see("reports.sales", from_day=FIRST_DAY, to_day=LAST_DAY)["total"]["bills"]
    owner = visit.office(size="phone")
    owner.go("/kantor#/pengaturan/perangkat")
    shown = owner.page.locator("button.item").filter(has=owner.page.get_by_text(name, exact=True))
    with owner.taps.counted(taps=2):
        shown.tap()
        owner.page.get_by_role("button", name=word("kantor.device.revoke")).tap()
        expect(owner.page.get_by_text(word("kantor.device.revoked.said", name=name))).to_be_visible()
    expect(till.page.get_by_text(word("kasir.pair.revoked"))).to_be_visible(timeout=15_000)
    assert shop.see("reports.sales", from_day=FIRST_DAY, to_day=LAST_DAY)["total"]["bills"] == sold
    expect(shown).to_contain_text(word("kantor.device.revoked"))
    assert owner.faults == []
