"""What tests do at a till's counter: goods into the cart, aside, paid."""

import re

import segno
from playwright.sync_api import Locator, Page, expect

from e2e.browsing import Visit
from e2e.mortal import SENT_MS
from e2e.shop import Shop
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


RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1")
QUIET = 4
"""So many light modules stand around a code."""
MASKS = range(8)


def code_of(drawn: Locator) -> frozenset[tuple[int, int]]:
    """The dark modules of a QR code on the screen."""
    runs = RUN.findall(drawn.locator("path").last.get_attribute("d") or "")
    return frozenset((int(x) + place - QUIET, int(y) - QUIET) for x, y, long in runs for place in range(int(long)))


def says(code: frozenset[tuple[int, int]], text: str) -> bool:
    """Whether another maker of QR codes draws this text so, behind one of the eight masks that a code may wear."""
    made = (segno.make_qr(text, error="m", boost_error=False, mask=mask).matrix for mask in MASKS)
    return code in [{(x, y) for y, row in enumerate(rows) for x, dark in enumerate(row) if dark} for rows in made]
