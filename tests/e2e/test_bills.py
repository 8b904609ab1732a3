"""Bills at a till in a real Chromium: split, joined, taken over, dropped; what the kitchen and the buyer get on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from e2e.browsing import Visit, Visitors
from e2e.mortal import SENT_MS
from e2e.selling import all_sent, bills_at, pay, plain, put, put_aside, total_of
from e2e.shop import Shop
from e2e.words import word


@pytest.fixture
def till(visit: Visitors) -> Visit:
    """A tablet with a shift open."""
    return visit.selling()


def test_a_bill_is_split_and_both_parts_are_paid_to_the_rupiah(till: Visit, shop: Shop) -> None:
    page = till.page
    whole = put(page, 0, 0, 2)
    put_aside(page)
    bills_at(till).first.get_by_role("button").last.tap()
    sheet = page.locator("dialog")
    sheet.locator(".item").first.tap()
    expect(sheet.locator(".item").first).to_contain_text(word("kasir.kept.picked", n="1", of="2"))
    sheet.get_by_role("button", name=word("kasir.kept.split")).tap()
    expect(page.locator(".lines > li")).to_have_count(1)
    expect(page.locator(".line-note")).to_contain_text("1 \u00d7")
    part = pay(page)
    bills_at(till).first.locator(".bill-main").tap()
    expect(page.locator(".lines > li")).to_have_count(2)
    rest = pay(page)
    expect(bills_at(till)).to_have_count(0)
    all_sent(till)
    assert total_of(shop, part) + total_of(shop, rest) == whole
    assert till.faults == []


def test_two_bills_become_one_and_nothing_on_them_is_lost(till: Visit, shop: Shop) -> None:
    page = till.page
    first = put(page, 1, 3)
    put_aside(page)
    second = put(page, 5)
    put_aside(page)
    bills_at(till).first.get_by_role("button").last.tap()
    sheet = page.locator("dialog")
    expect(sheet.get_by_text(word("kasir.kept.merge_into"))).to_be_visible()
    sheet.locator(".list").last.locator(".item").first.tap()
    expect(page.locator(".bill")).to_have_count(1)
    page.locator(".bill-main").tap()
    expect(page.locator(".lines > li")).to_have_count(3)
    receipt = pay(page)
    all_sent(till)
    assert total_of(shop, receipt) == first + second
    assert till.faults == []


def test_a_bill_put_aside_at_one_till_is_paid_at_another_and_once(visit: Visitors, shop: Shop) -> None:
    one, other = visit.selling(), visit.selling()
    owed = put(one.page, 0, 4)
    put_aside(one.page)
    all_sent(one)
    name = one.page.locator(".bar-who").inner_text().split("·")[0].strip()
    bill = bills_at(other).first
    expect(bill).to_contain_text(word("kasir.kept.at", till=name), timeout=SENT_MS)
    bill.get_by_role("button").last.tap()
    other.page.locator("dialog").get_by_role("button", name=word("kasir.kept.take")).tap()
    expect(other.page.locator(".bill .tag")).to_have_count(0)
    other.page.locator(".bill-main").tap()
    receipt = pay(other.page)
    all_sent(other)
    expect(bills_at(one)).to_have_count(0, timeout=SENT_MS)
    assert total_of(shop, receipt) == owed
    assert [*one.faults, *other.faults] == []


def test_what_one_person_put_aside_another_pays_under_their_own_name(visit: Visitors, shop: Shop) -> None:
    cashier, head = shop.person("kasir"), shop.person("kepala_toko")
    till = visit.selling(person=cashier)
    page = till.page
    put(page, 2)
    put_aside(page)
    till.turn("/lainnya")
    page.get_by_role("button", name=word("kasir.more.leave")).tap()
    visit.enter(till, head)
    bills_at(till).first.locator(".bill-main").tap()
    receipt = pay(page)
    all_sent(till)
    assert shop.see("till.sale", sale=receipt)["actor"] == head
    assert till.faults == []


def test_a_bill_nobody_comes_back_for_is_dropped_with_a_reason(till: Visit) -> None:
    page = till.page
    put(page, 1)
    put_aside(page)
    bills_at(till).first.get_by_role("button").last.tap()
    sheet = page.locator("dialog")
    sheet.get_by_role("button", name=word("kasir.kept.drop"), exact=True).tap()
    now = sheet.get_by_role("button", name=word("kasir.kept.drop_now"))
    expect(now).to_be_disabled()
    sheet.get_by_label(word("kasir.reason")).fill("pembeli tidak kembali")
    now.tap()
    expect(page.get_by_text(word("kasir.kept.none"), exact=True)).to_be_visible()
    all_sent(till)
    assert till.faults == []


class Strips:
    """What the demo's printers print: files in the shop node's folder."""

    def __init__(self, shop: Shop, printer: str) -> None:
        self.folder = shop.folder / "shop" / "paper"
        self.printer = printer
        self.before = set(self._all())

    def _all(self) -> list[Path]:
        return sorted(self.folder.glob(f"{self.printer}-*.escpos"), key=lambda path: path.stat().st_mtime_ns)

    def after(self, many: int, page: Page) -> list[bytes]:
        """The strips since then, once there are so many. The page's own clock measures the patience."""
        for _ in range(200):
            fresh = [path for path in self._all() if path not in self.before]
            if len(fresh) >= many:
                return [path.read_bytes() for path in fresh]
            page.wait_for_timeout(50)
        raise AssertionError(f"{len(fresh)} strips instead of {many}")


@pytest.fixture
def kitchen(shop: Shop) -> Iterator[Strips]:
    """A printer in the kitchen, for one test."""
    where = {"branch": shop.known["branch"], "printer": "dapur"}
    shop.do("till.set_printer", **where, setting={"name": "Dapur", "address": "file:dapur", "receipts": False, "tickets": True})
    yield Strips(shop, "dapur")
    shop.do("till.remove_printer", **where)


def test_a_receipt_printed_again_says_that_it_is_a_copy(till: Visit, shop: Shop) -> None:
    page = till.page
    counter = Strips(shop, "kasir")
    put(page, 0, 1)
    receipt = pay(page)
    (first,) = counter.after(1, page)
    till.turn("/struk")
    page.locator(".two-list .item", has_text=receipt).tap()
    page.get_by_role("button", name=word("kasir.receipts.again")).tap()
    expect(page.get_by_text(word("kasir.print.asked"))).to_be_visible()
    _, again = counter.after(2, page)
    assert receipt.encode() in first
    assert b"SALINAN" not in first
    assert receipt.encode() in again
    assert b"SALINAN" in again
    assert till.faults == []


def test_the_kitchen_gets_what_is_new_on_a_bill_and_only_that(visit: Visitors, kitchen: Strips) -> None:
    till = visit.selling()
    page = till.page
    put(page, 0)
    name = page.locator(".line-name").inner_text()
    put_aside(page)
    (ticket,) = kitchen.after(1, page)
    assert name.split()[-1].encode() in ticket
    bills_at(till).first.locator(".bill-main").tap()
    plain(page, 3).tap()
    more = page.locator(".line-name").last.inner_text()
    put_aside(page)
    added = kitchen.after(2, page)[-1]
    assert more.split()[-1].encode() in added
    assert name.split()[-1].encode() not in added
    bills_at(till).first.get_by_role("button").last.tap()
    page.locator("dialog").get_by_role("button", name=word("kasir.kept.kitchen")).tap()
    expect(page.locator("dialog .said")).to_be_visible()  # nothing is new: said in words, where one looks
    assert till.faults == []


def test_without_a_kitchen_printer_nobody_is_offered_one(till: Visit) -> None:
    page = till.page
    put(page, 0)
    put_aside(page)
    bills_at(till).first.get_by_role("button").last.tap()
    expect(page.locator("dialog")).to_be_visible()
    expect(page.get_by_role("button", name=word("kasir.kept.kitchen"))).to_have_count(0)
