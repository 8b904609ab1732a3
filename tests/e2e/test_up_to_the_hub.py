"""Sales of a till that reaches nobody, on their whole way: to the box when the network is back, to the hub when the line is."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from e2e.browsing import MINE, Visitors
from e2e.mortal import SELLING, SENT_MS
from e2e.shop import Shop, open_shop
from e2e.test_hard_days import TRIES, once_each, receipts_at

SALES = 50
OWN_SALES = """
async (tenant) => {
  const asked = (request) => new Promise((done, not) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => not(request.error);
  });
  const db = await asked(indexedDB.open(`lancar-journal-${tenant}`));
  const lines = await asked(db.transaction("lines").objectStore("lines").getAll());
  db.close();
  const sales = lines.filter((line) => line.kind === "till.sale_completed");
  return sales.map((line) => [line.origin, line.seq, JSON.parse(line.text).body.receipt, JSON.parse(line.text).body.total]);
}
"""


@pytest.fixture
def own_shop(apps: Path, tmp_path: Path) -> Iterator[Shop]:
    """A shop and a hub whose lines a test may cut."""
    assert apps.is_dir()
    with open_shop(tmp_path / "demo", "--port", "0", "--days", "1") as one:
        yield one


@pytest.fixture
def own(browser: Browser, own_shop: Shop) -> Iterator[Visitors]:
    """Profiles at that shop."""
    all_of_them = Visitors(browser, own_shop)
    yield all_of_them
    all_of_them.close()


def switch(page: Page, shop: Shop, name: str, *, on: bool) -> None:
    heard = page.request.post(f"{shop.url}/demo/switch", data={"switch": name, "on": on}, headers=MINE)
    assert heard.ok, heard.text()


def figures(shop: Shop) -> dict[str, Any]:
    """What the hub's report says of yesterday, today and tomorrow, wherever midnight falls in between."""
    today = datetime.now(UTC).date()
    days = {"from_day": str(today - timedelta(days=1)), "to_day": str(today + timedelta(days=1))}
    told: dict[str, Any] = shop.see("reports.sales", at_hub=True, **days)["total"]
    return told


def in_the_journal_of(shop: Shop, node: str, origin: str) -> list[tuple[int, str]]:
    """Numbers and kinds of an origin's entries, read past the node from its file."""
    file = shop.folder / node / "lancar.sqlite"
    with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as base:
        return base.execute("SELECT seq, kind FROM journal WHERE origin = ? ORDER BY seq", (origin,)).fetchall()


def sales_in(shop: Shop, node: str, origin: str) -> list[int]:
    return [seq for seq, kind in in_the_journal_of(shop, node, origin) if kind == "till.sale_completed"]


def test_fifty_sales_without_a_network_are_in_the_hub_once_each_and_to_the_rupiah(own: Visitors, own_shop: Shop) -> None:
    till = own.selling()
    page = till.page
    unsafe = page.locator(".unsafe")
    expect(unsafe).to_have_attribute("data-unsafe", "0", timeout=SENT_MS)
    till.calm()
    before = figures(own_shop)
    switch(page, own_shop, "internet", on=False)
    switch(page, own_shop, "lan", on=False)

    shown = list(page.evaluate(SELLING, [SALES, False]))
    expect(unsafe).to_have_attribute("data-unsafe", str(SALES))
    sold = page.evaluate(OWN_SALES, own_shop.tenant)
    origin = sold[0][0]
    numbers = [seq for _, seq, _, _ in sold]
    assert [receipt for _, _, receipt, _ in sold] == shown
    assert sales_in(own_shop, "shop", origin) == []

    switch(page, own_shop, "lan", on=True)
    expect(unsafe).to_have_attribute("data-unsafe", "0", timeout=SENT_MS)
    assert sales_in(own_shop, "shop", origin) == numbers
    assert sales_in(own_shop, "hub", origin) == []
    assert figures(own_shop) == before

    switch(page, own_shop, "internet", on=True)
    for _ in range(TRIES):
        if sales_in(own_shop, "hub", origin) == numbers:
            break
        page.wait_for_timeout(100)
    assert in_the_journal_of(own_shop, "hub", origin) == in_the_journal_of(own_shop, "shop", origin)
    after = figures(own_shop)
    assert after["bills"] - before.get("bills", 0) == SALES
    assert after["total"] - before.get("total", 0) == sum(total for _, _, _, total in sold)
    assert once_each(shown) <= once_each(receipts_at(own_shop))
    assert [one for one in till.faults if "net::ERR_" not in one] == []  # Chromium writes down what it could not reach
