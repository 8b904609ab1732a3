"""Days that go wrong, in a real Chromium: killed in the middle of a sale, started again with nobody on the line."""

import os
import random
import socket
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from e2e.browsing import BY_HAND_MS, FLOAT_CASH, type_pin
from e2e.mortal import Mortal
from e2e.shop import Shop, open_shop

KILLS = min(int(os.environ.get("LANCAR_TEST_KILLS", "20")), 20)
"""`LANCAR_TEST_KILLS=3` kills it three times only, on a machine that has little time."""
SALES_PER_LIFE = 10
LONGEST_SALE_MS = 100
"""A kill comes up to so long after a sale was shown: anywhere in the next one."""
OFFLINE_SALES = 50
TRIES = 600


@pytest.fixture(scope="module")
def own_shop(apps: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop that a test may stop; it comes back at the same address, which is where a browser keeps what it has."""
    assert apps.is_dir()
    with open_shop(tmp_path_factory.mktemp("hard") / "demo", "--port", str(two_free_ports()), "--days", "1") as one:
        yield one


def two_free_ports() -> int:
    """The first of two: the hub's, and the shop's after it."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as first, suppress(OSError, OverflowError):
            port = int(first.getsockname()[1])
            with socket.create_server(("127.0.0.1", port + 1)):
                return port


@pytest.fixture(scope="module")
def raised(browser: Browser, own_shop: Shop, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mortal]:
    """A till with a shift open and its files laid in."""
    one = Mortal(browser.browser_type, tmp_path_factory.mktemp("hard") / "profile", own_shop)
    page = one.start()
    one.post("/api/pair", {"code": own_shop.invite("till", "Kasir berani"), "tenant": own_shop.tenant})
    cashier = own_shop.person("kasir")
    one.open_till(".people button")
    page.get_by_role("button", name=own_shop.name_of(cashier)).click()
    type_pin(page, own_shop.pin(cashier))
    page.wait_for_selector(".pinpad", state="detached")
    page.evaluate("location.hash = '/giliran'")
    page.wait_for_selector(".count, .keypad, .button-primary")
    page.keyboard.type(str(FLOAT_CASH), delay=BY_HAND_MS)
    page.keyboard.press("Enter")
    page.wait_for_selector(".tiles button")
    page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    one.all_sent()
    yield one
    one.end()


@pytest.fixture
def mortal(raised: Mortal, own_shop: Shop) -> Iterator[Mortal]:
    """That till, its browser closed and nothing told of it yet. Whatever a test did, the shop is there for the next one."""
    raised.end()
    raised.told.clear()
    yield raised
    raised.end()
    if own_shop.process.poll() is not None:
        own_shop.start()


def receipts_at(shop: Shop, *, at_hub: bool = False) -> list[str]:
    """Every sale that the node (or the hub) has of yesterday, today and tomorrow, wherever midnight falls in between."""
    today = datetime.now(UTC).date()
    found: list[str] = []
    for day in (today + timedelta(days=days) for days in (-1, 0, 1)):
        last: dict[str, Any] = {}
        while sales := shop.see("till.sales_of_day", at_hub=at_hub, day=day.isoformat(), branch=shop.known["branch"], **last):
            found += [sale["receipt"] for sale in sales]
            last = {"after_ts": sales[-1]["ts"], "after_sale": sales[-1]["sale"]}
    return found


def once_each(receipts: list[str]) -> set[str]:
    """The same without an order; a number that stands there twice fails."""
    assert len(set(receipts)) == len(receipts), "a receipt number was given twice"
    return set(receipts)


def test_a_browser_killed_over_and_over_loses_no_sale_and_gives_no_number_twice(mortal: Mortal, own_shop: Shop) -> None:
    """With no node to be had. A sale in the very moment of the kill may be there or not: nobody was told that it was kept."""
    chance = random.Random(7)
    own_shop.stop()
    for _ in range(KILLS):
        mortal.start()
        mortal.open_till()
        kept_all(mortal)
        mortal.sell_until_killed(SALES_PER_LIFE, chance.random() * LONGEST_SALE_MS)
    own_shop.start()
    mortal.start()
    mortal.open_till()
    kept = kept_all(mortal)
    mortal.all_sent()
    assert once_each(receipts_at(own_shop)) >= kept
    assert len(mortal.told) >= KILLS * SALES_PER_LIFE
    assert mortal.faults == []
    print(f"{len(mortal.told)} sales shown as kept over {KILLS} kills, 0 lost; {len(kept)} on the disk")  # noqa: T201  # the figure of a full run


def kept_all(mortal: Mortal) -> set[str]:
    """What stands on the disk: all that was shown, and what was under way when it was killed."""
    kept = once_each(mortal.receipts())
    assert once_each(mortal.told) <= kept, "a sale was lost"
    return kept


def test_fifty_sales_after_a_reload_without_a_node_are_in_node_and_hub_once_each(mortal: Mortal, own_shop: Shop) -> None:
    before = set(receipts_at(own_shop))
    own_shop.stop()
    page = mortal.start()
    mortal.open_till()
    page.reload()
    page.wait_for_selector(".tiles button")
    sold = mortal.sell(OFFLINE_SALES)
    expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", str(OFFLINE_SALES))
    own_shop.start()
    mortal.all_sent()
    assert once_each(receipts_at(own_shop)) - before == once_each(sold)
    for _ in range(TRIES):
        if set(sold) <= set(receipts_at(own_shop, at_hub=True)):
            break
        page.wait_for_timeout(100)
    assert once_each(receipts_at(own_shop, at_hub=True)) - before == once_each(sold)
    assert len(sold) == OFFLINE_SALES
    assert mortal.faults == []
