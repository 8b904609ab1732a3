"""What stands beside a till's pages and over them: its doors, its sheets, the buyer's screen; readable, large enough, quiet."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from e2e.browsing import Visit, Visitors, settled, type_pin
from e2e.selling import pay, plain, put, put_aside
from e2e.shop import Shop
from e2e.words import word

LOOKS = (("light", "phone"), ("dark", "tablet"))
"""Where there is least room, and by night where most tills stand; the pages themselves are looked at in all six."""


def looked_at(visit: Visit, name: str, within: str = "html") -> list[str]:
    """What is wrong with what stands on the screen, a line each."""
    said: list[str] = []
    for place, (theme, size) in enumerate(LOOKS):
        visit.show(theme, size)
        settled(visit.page)
        visit.keep(f"kasir-{name}-{size}-{theme}")
        said += [f"{name} {theme} {size} {one}" for one in visit.axe(colours_only=place > 0, within=within)]
        said += [f"{name} {size} small: {one}" for one in visit.small_targets()]
        if wider := visit.overflow():
            said.append(f"{name} {size} is {wider} px wider than the screen")
    visit.show("light", "tablet")
    return said


def button(page: Page, key: str) -> None:
    page.get_by_role("button", name=word(key)).first.click()


def a_good_with_choices(page: Page) -> None:
    plain(page, 0).click(button="right")  # as a long touch: it asks how many


def the_line(page: Page) -> None:
    page.locator(".line-keys").get_by_role("button", name=word("kasir.cart.change")).click()


def the_bill(page: Page) -> None:
    button(page, "kasir.cart.discount")


def a_way(method: str) -> Callable[[Page], None]:
    return lambda page: page.locator(".ways-grid").get_by_role("button", name=word(f"kasir.way.{method}")).click()


def the_bill_s_parts(page: Page) -> None:
    page.locator(".bill").first.get_by_role("button").last.click()


def a_receipt(then: str) -> Callable[[Page], None]:
    def opened(page: Page) -> None:
        page.locator(".two-list .item").first.click()
        button(page, then)

    return opened


def an_item(page: Page) -> None:
    page.locator("main .item").first.click()


SHEETS: dict[str, tuple[str, Callable[[Page], None]]] = {
    "choices": ("/jual", a_good_with_choices),
    "line": ("/jual", the_line),
    "discount": ("/jual", the_bill),
    "qris": ("/bayar", a_way("qris_static")),
    "card": ("/bayar", a_way("card")),
    "kasbon": ("/bayar", a_way("kasbon")),
    "held": ("/simpanan", the_bill_s_parts),
    "refund": ("/struk", a_receipt("kasir.receipts.refund")),
    "void": ("/struk", a_receipt("kasir.receipts.void")),
    "mail": ("/struk", a_receipt("kasir.done.send")),
    "paper": ("/struk", a_receipt("kasir.receipts.other_paper")),
    "move": ("/giliran", lambda page: button(page, "kasir.shift.move")),
    "close": ("/giliran", lambda page: button(page, "kasir.shift.close")),
    "good": ("/barang", an_item),
    "new-good": ("/barang", lambda page: button(page, "kasir.quick.add")),
    "customer": ("/pelanggan", lambda page: button(page, "kasir.customers.add")),
}


def test_every_sheet_of_a_till_is_readable_large_enough_and_closed_by_escape(visit: Visitors, shop: Shop) -> None:
    till = visit.selling(person=shop.person("pemilik"))
    page = till.page
    put(page, 1)
    put_aside(page)
    put(page, 0)
    pay(page)
    plain(page, 2).tap()
    said: list[str] = []
    for name, (path, opened) in SHEETS.items():
        till.turn(path)
        opened(page)
        expect(page.locator("dialog[open]")).to_be_visible()
        said += looked_at(till, f"sheet-{name}", "dialog[open]")
        page.keyboard.press("Escape")
        expect(page.locator("dialog")).to_have_count(0)
    assert sorted(set(said)) == []
    assert till.faults == []


def test_every_door_of_a_till_is_readable_and_large_enough(visit: Visitors, shop: Shop) -> None:
    stranger = visit.stranger()
    stranger.go("/kasir")
    stranger.calm()
    said = looked_at(stranger, "pair")
    till = visit.till()
    page = till.page
    said += looked_at(till, "no-shift")
    till.turn("/lainnya")
    button(page, "kasir.more.leave")
    page.wait_for_selector(".people button")
    said += looked_at(till, "people")
    page.get_by_role("button", name=shop.name_of(shop.person("kasir"))).click()
    page.wait_for_selector(".pinpad")
    said += looked_at(till, "pin")
    type_pin(page, shop.pin(shop.person("kasir")))
    page.wait_for_selector(".calm")
    till.turn("/giliran")
    page.locator(".card .button-primary").tap()
    put(page, 0)
    screen = Visit(till.context, till.base)
    screen.go("/kasir#/layar")
    expect(screen.page.locator(".display-lines li")).to_have_count(1)
    said += looked_at(screen, "display")
    page.bring_to_front()  # a page behind another one draws once a second
    page.locator(".pay").tap()
    page.locator(".note:not(.note-exact)").first.tap()
    page.wait_for_selector(".finished")
    said += looked_at(till, "paid")
    other = Visit(till.context, till.base)
    other.go("/kasir")
    other.calm()
    said += looked_at(other, "elsewhere")
    assert sorted(set(said)) == []
    assert [*stranger.faults, *till.faults, *screen.faults, *other.faults] == []
