"""What changes under a till while it sells, in a real Chromium: its version, its node's address, and how much the shop has."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from e2e.browsing import BY_HAND_MS, FLOAT_CASH, Visit, Visitors, settled, type_pin
from e2e.cpu import Cpu
from e2e.many_goods import LAST, fill
from e2e.mortal import SELLING, SENT_MS, Mortal
from e2e.shop import ROOT, Shop, open_shop
from e2e.test_hard_days import once_each, receipts_at, two_free_ports
from e2e.words import word

NEXT_VERSION = "99.0.0"
LEFT_ALONE = "00:45"
"""Longer than a till waits after the last touch before it takes a new version, twice."""
TOKO = "toko.localhost"
HERE, THERE = "127.0.0.1", "127.0.0.2"

# tells when a version of the worker is laid in and waits
WAITING = """
async () => {
  const known = await navigator.serviceWorker.getRegistration("/kasir");
  while (!known.waiting) await new Promise((done) => requestAnimationFrame(done));
}
"""
# what the page asked for, and whether its worker had to be awake for it
ASKED = """
() => performance.getEntriesByType("resource").map((one) => [
  new URL(one.name).pathname,
  one.workerStart > 0 && one.workerFinalSourceType !== "network",
])
"""
PAIR = """
([code, tenant]) =>
  fetch("/api/pair", {
    method: "POST",
    headers: { "Content-Type": "application/json", "Lancar-Browser": "1" },
    body: JSON.stringify({ code, tenant }),
  }).then((heard) => heard.status)
"""


@pytest.fixture
def own_shop(apps: Path, tmp_path: Path) -> Iterator[Shop]:
    """A shop that a test may stop, move and fill."""
    assert apps.is_dir()
    with open_shop(tmp_path / "demo", "--port", str(two_free_ports()), "--host", HERE, "--days", "1") as one:
        yield one


@pytest.fixture
def own(browser: Browser, own_shop: Shop) -> Iterator[Visitors]:
    """Profiles at that shop."""
    all_of_them = Visitors(browser, own_shop)
    yield all_of_them
    all_of_them.close()


def all_sent(page: Page) -> None:
    expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", "0", timeout=SENT_MS)


def next_release(goal: Path) -> Path:
    """This Lancar as its next release would be laid down: another version, another page, another worker."""
    source = goal / "src"
    shutil.copytree(ROOT / "src", source, ignore=shutil.ignore_patterns("__pycache__"))
    changes = {
        "__init__.py": ('__version__ = "', f'__version__ = "{NEXT_VERSION}'),
        "faces/web/till.html": ("<head>", f'<head><meta name="release" content="{NEXT_VERSION}" />'),
        "faces/web/till-worker.js": ("lancar-kasir-", "lancar-kasir-next-"),
    }
    for name, (old, new) in changes.items():
        file = source / "lancar" / name
        text = file.read_text()
        assert old in text, name
        file.write_text(text.replace(old, new, 1))
    return source


def lines_of(page: Page) -> list[str]:
    return [text.strip() for text in page.locator(".lines > li").all_inner_texts()]


def plain_tile(page: Page, place: int) -> None:
    page.locator(".tile:not(.out)").filter(has_text="Rp").filter(has_not_text="/kg").nth(place).tap()


def test_a_till_talks_with_its_node_past_its_worker_and_has_its_files_from_it(own: Visitors) -> None:
    """A worker that is asleep, or that a browser is just changing, keeps no sale from being sent."""
    till = own.selling()
    till.page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    till.go("/kasir")
    till.page.wait_for_selector(".tiles button")
    till.page.evaluate(SELLING, [1, False])
    all_sent(till.page)
    asked = [(path.startswith(("/api/", "/sync/")), by_worker) for path, by_worker in till.page.evaluate(ASKED)]
    assert {(True, False), (False, True)} <= set(asked)
    assert (True, True) not in asked
    assert till.faults == []


def test_a_new_version_waits_for_the_cart_and_is_taken_when_it_is_empty(own: Visitors, own_shop: Shop, tmp_path: Path) -> None:
    till = own.selling()
    page = till.page
    page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    page.clock.install()
    till.go("/kasir")
    page.wait_for_selector(".tiles button")
    all_sent(page)
    release = page.locator('meta[name="release"]')
    for place in (0, 2):
        plain_tile(page, place)
    cart = lines_of(page)
    assert len(cart) == 2

    own_shop.stop()
    own_shop.source = next_release(tmp_path)
    own_shop.start()
    page.evaluate(WAITING)
    page.clock.fast_forward(LEFT_ALONE)
    settled(page)
    expect(release).to_have_count(0)
    assert lines_of(page) == cart, "the cart is as it was"
    till.turn("/keadaan")
    expect(page.get_by_role("button", name=word("kasir.health.update_now"))).to_be_disabled()
    till.turn("/jual")
    assert lines_of(page) == cart

    page.locator(".pay").tap()
    page.locator(".note-exact").tap()
    receipt = page.locator(".finished .state").inner_text().split("·")[-1].strip()
    page.locator("#next-sale").tap()
    page.wait_for_selector(".tiles button")
    expect(release).to_have_count(0)  # somebody was there just now
    page.clock.fast_forward(LEFT_ALONE)
    expect(release).to_have_attribute("content", NEXT_VERSION, timeout=SENT_MS)
    page.wait_for_selector(".tiles button")  # the same person, the same shift
    all_sent(page)
    more = page.evaluate(SELLING, [1, False])
    all_sent(page)
    assert {receipt, *more} <= once_each(receipts_at(own_shop))
    assert till.faults == []


def leads_to(address: str) -> str:
    return f"--host-resolver-rules=MAP {TOKO} {address}"


@pytest.fixture
def by_name(browser: Browser, own_shop: Shop, tmp_path: Path) -> Iterator[Mortal]:
    """A till with a shift open that knows its node by a name."""
    one = Mortal(browser.browser_type, tmp_path / "profile", own_shop, TOKO)
    try:
        enter(one)
        yield one
    finally:
        one.end()


def enter(one: Mortal) -> None:
    """Pair it by the name, stand at it and open a shift."""
    shop = one.shop
    page = one.start(leads_to(HERE))
    one.open_till("#app > *")
    assert page.evaluate(PAIR, [shop.invite("till", "Kasir pindah"), shop.tenant]) == 201
    cashier = shop.person("kasir")
    one.open_till(".people button")
    page.get_by_role("button", name=shop.name_of(cashier)).click()
    type_pin(page, shop.pin(cashier))
    page.wait_for_selector(".pinpad", state="detached")
    page.evaluate("location.hash = '/giliran'")
    page.wait_for_selector(".count, .keypad, .button-primary")
    page.keyboard.type(str(FLOAT_CASH), delay=BY_HAND_MS)
    page.keyboard.press("Enter")
    page.wait_for_selector(".tiles button")
    page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    all_sent(page)


def test_sales_survive_that_the_node_moves_to_another_address_of_the_same_name(by_name: Mortal, own_shop: Shop) -> None:
    """As when a router is replaced: the name stays, and where it leads to does not."""
    own_shop.stop()
    sold = by_name.sell(3)
    own_shop.start("--host", THERE)
    assert urlsplit(own_shop.url).hostname == THERE
    sold += by_name.sell(2)
    expect(by_name.page.locator(".unsafe")).to_have_attribute("data-unsafe", "5")  # the name still leads to nobody
    by_name.end()
    page = by_name.start(leads_to(THERE))
    by_name.open_till()
    all_sent(page)
    sold += by_name.sell(1)
    all_sent(page)
    assert once_each(sold) <= once_each(receipts_at(own_shop))
    assert set(by_name.receipts()) == set(sold), "the same journal"
    assert by_name.faults == []


GOODS = min(int(os.environ.get("LANCAR_TEST_GOODS", "50000")), 50_000)
"""`LANCAR_TEST_GOODS=5000` fills the shop with fewer, on a machine that has little time."""


def test_a_till_with_very_many_goods_opens_finds_and_sells_the_last_of_them_with_nobody_on_the_line(
    own: Visitors, own_shop: Shop
) -> None:
    fill(own_shop, GOODS)
    till: Visit = own.selling()
    page = till.page
    page.set_default_timeout(SENT_MS)
    till.calm()
    all_sent(page)
    assert till.faults == []
    page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    page.goto(f"{own_shop.url}/page.css")  # which has no icon, and Chromium says so
    boot = Cpu(page)
    till.context.set_offline(True)  # all goods, not only those that somebody has looked at before
    with boot.counted():
        till.go("/kasir")
        page.wait_for_selector(".tiles button")
    page.locator("#find").tap()
    key, costs = Cpu(page), []
    for letter in LAST:
        with key.counted():
            page.keyboard.press(letter if letter != " " else "Space")
            settled(page)
        costs.append(key.ms)
    middle, most = sorted(costs)[len(costs) // 2], max(costs)
    figures = f"{GOODS} goods: boot {boot.ms:.0f} ms CPU; a key of the search {middle:.1f} ms, {most:.1f} at most"
    print(figures)  # noqa: T201  # the figures of a full run
    page.locator(".tile").filter(has_text=LAST).first.tap()
    expect(page.locator(".line-name")).to_have_text(LAST)
    page.locator(".pay").tap()
    page.locator(".note-exact").tap()
    receipt = page.locator(".finished .state").inner_text().split("·")[-1].strip()
    till.context.set_offline(False)
    all_sent(page)
    assert receipt in once_each(receipts_at(own_shop))
    assert [fault for fault in till.faults if "Not Found" not in fault] == []
