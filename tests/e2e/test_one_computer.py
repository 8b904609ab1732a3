"""A shop with one computer: its browser is the till and the owner's desk, each with its own person, side by side."""

from playwright.sync_api import expect

from e2e.browsing import Visit, Visitors
from e2e.shop import Shop
from e2e.words import word


def made_a_till_of_this_browser(owner: Visit, name: str) -> Visit:
    """The owner pairs a till from the office and opens it right here, in a tab of its own."""
    page = owner.page
    owner.go("/kantor#/pengaturan/perangkat")
    page.get_by_role("button", name=word("kantor.device.pair.short")).click()
    page.get_by_label(word("kantor.device.name")).fill(name)
    page.get_by_role("button", name=word("kantor.device.code.make")).click()
    with owner.context.expect_page() as opened:
        page.get_by_role("link", name=word("kantor.device.here")).click()
    return Visit(owner.context, owner.base, opened.value)


def test_an_owner_pairs_the_till_on_the_same_computer_and_stays_in_the_office(visit: Visitors, shop: Shop) -> None:
    owner = visit.office(size="tablet")
    till = made_a_till_of_this_browser(owner, "Kasir di meja yang sama")
    visit.enter(till, shop.person("kasir"))
    expect(till.page.get_by_role("button", name=word("kasir.shift.open"))).to_be_visible()
    expect(owner.page.get_by_text(word("kantor.device.joined"))).to_be_visible()
    owner.page.reload()
    expect(owner.page.get_by_role("button", name=word("kantor.device.pair.short"))).to_be_visible()
    assert owner.page.evaluate("fetch('/api/me').then((heard) => heard.json()).then((me) => me.kind)") == "office"
    till.page.reload()
    expect(till.page.get_by_text(shop.name_of(shop.person("kasir")))).to_be_visible()
    assert till.faults == owner.faults == []


def test_who_leaves_the_office_does_not_leave_the_till(visit: Visitors, shop: Shop) -> None:
    visit._kept = {}  # a session of its own, for it ends here
    owner = visit.office(size="tablet")
    till = made_a_till_of_this_browser(owner, "Kasir sebelah")
    visit.enter(till, shop.person("kasir"))
    expect(till.page.get_by_role("button", name=word("kasir.shift.open"))).to_be_visible()
    owner.page.get_by_role("button", name=word("kit.close")).click()
    owner.page.get_by_role("button", name=word("kantor.leave")).click()
    expect(owner.page.get_by_role("button", name=shop.name_of(shop.person("pemilik")))).to_be_visible()
    till.turn("/keadaan")
    expect(till.page.get_by_text("Semua tersambung").first).to_be_visible()
    assert till.page.evaluate(
        "fetch('/api/me', { headers: { 'Lancar-Browser': '1', 'Lancar-Face': 'till' } }).then((heard) => heard.json())"
    )["actor"] == shop.person("kasir")
