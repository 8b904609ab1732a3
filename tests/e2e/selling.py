"""What tests do at a till's counter: goods into the cart, aside, paid."""

import re

from playwright.sync_api import Locator, Page, expect

from e2e.browsing import Visit
from e2e.shop import Shop
from e2e.test_hard_days import SENT_MS
from e2e.words import word


def plain(page: Page, place: int) -> Locator:
    """A good that costs something and asks nothing."""
    return page.locator(".tile:not(.out)").filter(has_text="Rp").filter(has_not_text="/kg").nth(place)


def rupiah(text: str) -> int:
    return int(re.sub(r"\D", "", text))


def put(page: Page, *places: int) -> int:
    """Goods into the cart; what it comes to."""
    for place in places:
        plain(page, place).tap()
    expect(page.locator(".lines > li")).to_have_count(len(set(places)))
    return rupiah(page.locator(".total strong").inner_text())


def put_aside(page: Page) -> None:
    page.get_by_role("button", name=word("kasir.cart.hold"), exact=True).tap()
    expect(page.locator(".lines")).to_have_count(0)


def pay(page: Page) -> str:
    """All of it in cash; the receipt's number."""
    page.locator(".pay").tap()
    page.locator(".note-exact").tap()
    said = page.locator(".finished .state").inner_text()
    page.locator("#next-sale").tap()
    page.wait_for_selector(".tiles")
    return said.split("·")[-1].strip()


def bills_at(till: Visit) -> Locator:
    """The bills that this till knows of."""
    till.turn("/simpanan")
    return till.page.locator(".bill")


def all_sent(till: Visit) -> None:
    expect(till.page.locator(".unsafe")).to_have_attribute("data-unsafe", "0", timeout=SENT_MS)
    till.calm()


def total_of(shop: Shop, receipt: str) -> int:
    return int(shop.see("till.sale", sale=receipt)["sale"]["total"])
