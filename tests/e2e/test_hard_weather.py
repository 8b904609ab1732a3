"""What befalls a till from outside, in a real Chromium: cleared storage, a wrong clock, a price changed in the office."""

import pytest
from playwright.sync_api import expect

from e2e.browsing import BY_EVENTS_MS, Visit, Visitors
from e2e.mortal import RECEIPTS, SELLING, SENT_MS
from e2e.selling import pay, plain, put
from e2e.shop import Shop
from e2e.test_hard_days import once_each, receipts_at
from e2e.words import word

# the second copy is written beside the sale, not before it
COPIED = """
async (receipts) => {
  const root = await navigator.storage.getDirectory();
  const place = await root.getDirectoryHandle("lancar-journal");
  for (;;) {
    let all = "";
    const read = async (file) => (await file.getFile()).text();
    for await (const file of place.values()) all += await read(file).catch(() => ""); // replaced just now
    if (receipts.every((one) => all.includes(one))) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
"""

# a full disk: every write is refused as Chromium refuses it
NO_ROOM = """
() => {
  const real = IDBDatabase.prototype.transaction;
  globalThis.__room = () => { IDBDatabase.prototype.transaction = real; };
  IDBDatabase.prototype.transaction = function (names, mode, how) {
    if (mode === "readwrite") throw new DOMException("no room", "QuotaExceededError");
    return real.call(this, names, mode, how);
  };
}
"""

# the copy of what the node told is written at most twice a minute: what a test leans on must be in it
ROWS_COPIED = """
async (needed) => {
  const root = await navigator.storage.getDirectory();
  for (;;) {
    let all = "";
    const place = await root.getDirectoryHandle("lancar-rows", { create: true });
    for await (const file of place.values()) all += await file.getFile().then((one) => one.text()).catch(() => "");
    if (all.includes(needed)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
}
"""

# a drawer with every database in it, as Chromium throws it away; "" is the journal's
TORN = """
async (drawers) => {
  for (const drawer of drawers) {
    const idb = drawer ? (await navigator.storageBuckets.open(drawer)).indexedDB : indexedDB;
    const gone = (name) => new Promise((done) => { idb.deleteDatabase(name).onsuccess = done; });
    const all = await idb.databases();
    if (!all.length) throw new Error(`nothing lay in ${drawer}`);
    for (const { name } of all) await gone(name);
  }
}
"""
JOURNAL, NOTES, ROWS = "", "lancar-till", "lancar-rows"


def sell(till: Visit, most: int) -> list[str]:
    return list(till.page.evaluate(SELLING, [most, False]))


def all_sent(till: Visit) -> None:
    expect(till.page.locator(".unsafe")).to_have_attribute("data-unsafe", "0", timeout=SENT_MS)


def shift_of(till: Visit, shop: Shop) -> str:
    """The shift that a till has opened, as the node knows it."""
    name = till.page.locator(".bar-who").inner_text().split("·")[0].strip()
    expect(till.page.locator(".standing-long")).to_have_text(word("kasir.state.ok"))  # nothing waits
    return str(next(one["shift"] for one in shop.see("till.shifts", branch=shop.known["branch"]) if one["till"] == name))


def clear(till: Visit, shop: Shop, kinds: str) -> None:
    session = till.context.new_cdp_session(till.page)
    session.send("Storage.clearDataForOrigin", {"origin": shop.url, "storageTypes": kinds})
    session.detach()


def stand_there_again(till: Visit, visit: Visitors, shop: Shop) -> None:
    """Whoever was here is not known any more: the PIN again."""
    till.page.wait_for_selector(".people button, .tiles button")
    if not till.page.locator(".tiles button").count():
        visit.enter(till, shop.person("kasir"))
    till.page.wait_for_selector(".tiles button")


def test_sales_of_a_cleared_database_come_back_from_their_second_copy(visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    all_sent(till)
    till.context.set_offline(True)
    sold = sell(till, 3)
    till.page.evaluate(COPIED, sold)
    clear(till, shop, "indexeddb")
    till.context.set_offline(False)
    till.go("/kasir")
    stand_there_again(till, visit, shop)
    all_sent(till)
    assert set(sold) <= once_each(receipts_at(shop)), "a sale was lost"
    more = sell(till, 2)
    assert not set(more) & set(sold), "a receipt number was given twice"
    all_sent(till)
    assert {*sold, *more} <= once_each(receipts_at(shop))


@pytest.mark.parametrize("at_once", [False, True], ids=["one by one", "at once"])
def test_a_till_that_lost_its_databases_with_nobody_on_the_line_opens_and_sells_on(
    visit: Visitors, shop: Shop, at_once: bool
) -> None:
    """What Chromium does when a kill tore what it wrote last: it throws the drawer away, with every database in it."""
    till = visit.selling()
    all_sent(till)
    till.page.evaluate("navigator.serviceWorker.ready.then(() => undefined)")
    till.page.evaluate(ROWS_COPIED, shift_of(till, shop))
    till.context.set_offline(True)
    sold = sell(till, 2)
    for lost in [[JOURNAL, NOTES, ROWS]] if at_once else [[JOURNAL], [NOTES], [ROWS], [JOURNAL, NOTES], [NOTES, ROWS]]:
        till.page.evaluate(COPIED, sold)
        till.page.evaluate(TORN, lost)
        till.page.reload()
        till.page.wait_for_selector(".tiles button")
        expect(till.page.locator(".unsafe")).to_have_attribute("data-unsafe", str(len(sold)))
        if not at_once:
            leave_and_enter(till, visit, shop)
        sold += sell(till, 2)
        once_each(sold)
    till.context.set_offline(False)
    all_sent(till)
    assert set(sold) <= once_each(receipts_at(shop))


def test_databases_that_go_away_under_a_living_till_are_opened_anew_and_the_next_sale_kept(visit: Visitors, shop: Shop) -> None:
    """With nobody on the line, and without loading the page again: what was kept comes back from the second copies."""
    till = visit.selling()
    page = till.page
    all_sent(till)
    page.evaluate(ROWS_COPIED, shift_of(till, shop))
    till.context.set_offline(True)
    sold = sell(till, 2)
    for lost in ([JOURNAL], [NOTES, ROWS]):
        page.evaluate(COPIED, sold)
        page.evaluate(TORN, lost)
        put(page, 0)
        sold.append(pay(page))
        expect(page.locator(".unsafe")).to_have_attribute("data-unsafe", str(len(sold)))
    till.context.set_offline(False)
    all_sent(till)
    assert set(sold) <= once_each(receipts_at(shop))
    assert till.faults == []


def test_a_disk_without_room_is_said_at_the_counter_and_the_sale_is_done_when_there_is_some(visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    page = till.page
    all_sent(till)
    plain(page, 0).tap()
    page.locator(".pay").tap()
    page.evaluate(NO_ROOM)
    page.locator(".note-exact").tap()
    expect(page.get_by_text(word("kasir.unwritten"))).to_be_visible()
    expect(page.locator(".standing-long")).to_have_text(word("kasir.health.trouble"))
    expect(page.locator(".finished")).to_have_count(0)
    assert till.axe() == []
    page.evaluate("globalThis.__room()")
    page.locator(".note-exact").tap()
    receipt = page.locator(".finished .state").inner_text().split("·")[-1].strip()
    expect(page.locator(".standing-long")).to_have_text(word("kasir.state.ok"))
    all_sent(till)
    assert receipt in once_each(receipts_at(shop))


def leave_and_enter(till: Visit, visit: Visitors, shop: Shop) -> None:
    """The PIN opens the till without its node."""
    till.turn("/lainnya")
    till.page.get_by_role("button", name=word("kasir.more.leave")).tap()
    till.page.wait_for_selector(".people button")
    visit.enter(till, shop.person("kasir"))
    till.page.wait_for_selector(".tiles button")


def test_a_till_whose_storage_is_all_gone_sells_on_with_numbers_nobody_used(visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    sold = sell(till, 2)
    all_sent(till)
    clear(till, shop, "indexeddb,file_systems")
    till.go("/kasir")
    stand_there_again(till, visit, shop)
    more = sell(till, 2)
    all_sent(till)
    assert not set(more) & set(sold), "a receipt number was given twice"
    assert {*sold, *more} <= once_each(receipts_at(shop))
    assert set(till.page.evaluate(RECEIPTS, shop.tenant)) == set(more), "the journal began anew"


def test_a_price_changed_in_the_office_reaches_the_till_by_events(visit: Visitors, shop: Shop) -> None:
    till = visit.selling()
    all_sent(till)
    plain = till.page.locator(".tile:not(.out)").filter(has_text="Rp").filter(has_not_text="/kg").first
    sku = plain.get_attribute("data-sku")
    good = next(one for one in shop.see("catalog.goods", most=200)["goods"] if one["sku"] == sku)
    shop.do("catalog.set_prices", prices=[{"sku": good["sku"], "price": 12_345}])
    expect(plain).to_contain_text("12.345", timeout=BY_EVENTS_MS)
    shop.do("catalog.set_prices", prices=[{"sku": good["sku"], "price": good["price"]}])


@pytest.mark.parametrize(("days", "said"), [(1, "kasir.health.clock_fast"), (-1, "kasir.health.clock_slow")])
def test_a_clock_that_is_a_day_wrong_stops_no_sale_and_is_told(visit: Visitors, shop: Shop, days: int, said: str) -> None:
    till = visit.selling()
    all_sent(till)
    till.context.add_init_script(f"const right = Date.now; Date.now = () => right() + {days * 86_400_000};")
    till.go("/kasir")
    stand_there_again(till, visit, shop)
    sold = sell(till, 2)
    all_sent(till)
    assert set(sold) <= once_each(receipts_at(shop))
    till.turn("/keadaan")
    for part in word(said).split("{time}"):
        expect(till.page.locator("main")).to_contain_text(part, timeout=SENT_MS)
    expect(till.page.locator("main")).to_contain_text(word("kasir.health.clock_do"))
