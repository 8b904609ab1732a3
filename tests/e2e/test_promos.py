"""An owner's promos on the phone: told in a few fields, taken off at an open till, ended again."""

from playwright.sync_api import expect

from e2e.browsing import BY_EVENTS_MS, Visit, Visitors
from e2e.shop import Shop
from e2e.words import word


def plain_good(shop: Shop) -> dict:
    """A good with a price that no promo is for and that asks nothing at the till."""
    taken = {sku for promo in shop.see("catalog.promos") for sku in promo.get("skus", [])}
    goods = shop.see("catalog.goods", most=500)["goods"]
    priced = [one for one in goods if (one.get("price") or 0) > 2_000 and not one.get("by_weight") and one["sku"] not in taken]
    return priced[len(priced) // 2]


def told(owner: Visit, good: dict) -> None:
    page = owner.page
    page.get_by_role("button", name=word("kantor.add")).click()
    page.get_by_label(word("kantor.promo.kind"), exact=True).select_option("buy_get")
    page.get_by_label(word("kantor.promo.buy"), exact=True).fill("2")
    page.get_by_label(word("kantor.promo.get"), exact=True).fill("1")
    page.get_by_role("radio", name=word("kantor.promo.scope.goods")).click()
    page.get_by_label(word("kantor.pick"), exact=True).fill(good["name"])
    page.locator(".picked button").first.click()
    expect(page.get_by_role("button", name=word("kantor.lines.drop", name=good["name"]))).to_be_visible()
    owner.keep("kantor-promo-baru-phone-light")
    assert owner.axe() == []
    assert owner.overflow() <= 0
    page.get_by_role("button", name=word("kantor.save")).click()
    expect(page.locator("dialog")).to_have_count(0)


def test_a_promo_told_on_the_phone_is_taken_off_at_an_open_till_and_ends_there_too(visit: Visitors, shop: Shop) -> None:
    good = plain_good(shop)
    name = word("kantor.promo.is.free", buy="2", get="1")
    owner = visit.office(size="phone")
    owner.go("/kantor#/barang?tab=promo")
    told(owner, good)
    expect(owner.page.locator(".item", has_text=name)).to_contain_text(good["name"])
    expect(owner.page.locator(".item", has_text=name)).to_contain_text(word("kantor.promo.running"))
    till = visit.selling()
    till.page.locator("#find").fill(good["name"])
    tile = till.page.locator(".tile").filter(has=till.page.get_by_text(good["name"], exact=True)).first
    for _ in range(3):
        tile.tap()
    total = till.page.locator(".total strong")
    expect(total).to_contain_text(f"{2 * good['price']:,}".replace(",", "."))
    owner.page.locator(".item", has_text=name).click()
    owner.page.get_by_role("button", name=word("kantor.promo.end")).click()
    expect(owner.page.locator(".item", has_text=name)).to_have_count(0)
    expect(total).to_contain_text(f"{3 * good['price']:,}".replace(",", "."), timeout=BY_EVENTS_MS)
    assert owner.faults == till.faults == []


def test_who_may_not_change_prices_sees_the_promos_and_cannot_touch_them(visit: Visitors, shop: Shop) -> None:
    cashier = visit.office(person=shop.person("kasir"), at=shop.known["branch"])
    cashier.go("/kantor#/barang?tab=promo")
    expect(cashier.page.get_by_text(shop.see("catalog.promos")[0]["name"])).to_be_visible()
    expect(cashier.page.locator("main button.item")).to_have_count(0)
    expect(cashier.page.get_by_role("button", name=word("kantor.add"))).to_have_count(0)
    assert cashier.faults == []
