"""Open bills: carts put aside, tables, split and merged; waiters never undo each other."""

from typing import Any

import pytest
from counter_shop import Shop, cash, fetch, refuses, sync

from lancar.kernel.refusal import Refused
from lancar.till import commands as c
from lancar.till.views.answers import BillSeen, FindBill, OpenBills
from lancar.till.views.watch import NeedsALook

KOPI, ROTI = c.Wanted(sku="kopi"), c.Wanted(sku="roti")


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.open()
    return shop


def tab(shop: Shop, *goods: c.Wanted, till: str = "K1", **more: Any) -> str:
    """Open a bill and answer its id."""
    bill: str = shop.do(c.OpenBill(till=till, goods=goods, **more), "budi")[0].bill
    return bill


def seen(shop: Shop, bill: str) -> BillSeen:
    found = shop.see(FindBill(bill=bill))
    assert isinstance(found, BillSeen)
    return found


def skus(shop: Shop, bill: str) -> list[tuple[str, int]]:
    return [(good.sku, good.qty_milli) for good in seen(shop, bill).open_lines.values()]


def test_a_cart_put_aside_is_recalled_and_paid(shop: Shop) -> None:
    bill = tab(shop, KOPI, ROTI, name="Bu Ani")
    assert [(row.bill, row.name, row.owner) for row in shop.see(OpenBills(branch="bdg"))] == [(bill, "Bu Ani", "K1")]
    sale = shop.sell(goods=(), bill=bill, payments=cash(50_000))
    assert (sale.total, sale.change, sale.bill) == (33_000, 17_000, bill)
    assert shop.see(OpenBills()) == []
    assert seen(shop, bill).status == "paid"


def test_a_table_keeps_its_order_type_and_guests(shop: Shop) -> None:
    bill = tab(shop, name="Meja 4", order_type="dine_in", guests=3)
    shop.do(c.AddToBill(bill=bill, goods=(KOPI,)), "budi")
    assert (seen(shop, bill).bill.guests, shop.sell(goods=(), bill=bill).order_type) == (3, "dine_in")


def test_a_voided_line_is_not_paid(shop: Shop) -> None:
    bill = tab(shop, KOPI, ROTI)
    line = next(iter(seen(shop, bill).open_lines))
    shop.do(c.VoidBillLines(bill=bill, lines=(line,), reason="habis"), "budi")
    assert shop.sell(goods=(), bill=bill).total == 15_000


def test_each_guest_pays_their_own_lines(shop: Shop) -> None:
    bill = tab(shop, KOPI, ROTI)
    first, second = seen(shop, bill).open_lines
    assert shop.sell(goods=(), bill=bill, bill_lines=(first,)).total == 18_000
    assert seen(shop, bill).status == "open"
    with refuses("till.no_such_bill_line"):
        shop.sell(goods=(), bill=bill, bill_lines=(first,))
    assert shop.sell(goods=(), bill=bill).total == 15_000
    assert (seen(shop, bill).status, seen(shop, bill).paid_twice, second) == ("paid", (), second)


def test_a_discount_on_the_bill_is_taken_when_it_is_paid(shop: Shop) -> None:
    bill = tab(shop, KOPI)
    shop.do(c.DiscountBill(bill=bill, discount_permille=100, reason="member"), "siti")
    shop.do(c.DiscountBill(bill=bill, discount_permille=200, reason="kecewa"), "siti")
    sale = shop.sell(goods=(), bill=bill)
    assert (sale.total, sale.reason) == (14_400, "kecewa")
    with refuses("till.bill_paid"):
        shop.do(c.DiscountBill(bill=bill))


def test_a_bill_is_split_by_lines_and_by_parts_of_lines(shop: Shop) -> None:
    bill = tab(shop, c.Wanted(sku="kopi", qty_milli=3_000), ROTI)
    coffee, bread = seen(shop, bill).open_lines
    parts = (c.LinePart(line=coffee, qty_milli=1_000), c.LinePart(line=bread))
    other = shop.do(c.SplitBill(bill=bill, parts=parts, name="Pak Dedi"))[0].bill
    assert skus(shop, other) == [("kopi", 1_000), ("roti", 1_000)]
    assert skus(shop, bill) == [("kopi", 2_000)]
    paid = [shop.sell(goods=(), bill=one).total for one in (bill, other)]
    assert sum(paid) == 3 * 18_000 + 15_000


def test_bills_are_merged_and_the_empty_one_is_given_up(shop: Shop) -> None:
    bill, other = tab(shop, KOPI), tab(shop, ROTI)
    shop.do(c.MergeBills(bill=bill, to=other))
    assert (skus(shop, other), seen(shop, bill).status) == ([("roti", 1_000), ("kopi", 1_000)], "dropped")
    assert [row.bill for row in shop.see(OpenBills())] == [other]


def test_lines_go_to_a_bill_that_is_there(shop: Shop) -> None:
    bill, other = tab(shop, KOPI), tab(shop, ROTI)
    line = next(iter(seen(shop, bill).open_lines))
    shop.do(c.SplitBill(bill=bill, parts=(c.LinePart(line=line),), to=other))
    assert (skus(shop, bill), len(skus(shop, other))) == ([], 2)


def test_a_bill_is_given_up_with_a_reason(shop: Shop) -> None:
    bill = tab(shop, KOPI)
    shop.do(c.DropBill(bill=bill, reason="pergi"))
    assert seen(shop, bill).status == "dropped"
    with refuses("till.bill_dropped"):
        shop.sell(goods=(), bill=bill)


def test_only_the_owner_takes_money_until_another_till_takes_the_bill_over(shop: Shop) -> None:
    bill = tab(shop, KOPI)
    shop.open("K2")
    with pytest.raises(Refused) as refused:
        shop.sell(goods=(), bill=bill, till="K2")
    assert refused.value == Refused("till.bill_owned_elsewhere", bill=bill, owner="K1")
    shop.do(c.TakeBill(till="K2", bill=bill), "budi")
    with refuses("till.bill_owned"):
        shop.do(c.TakeBill(till="K2", bill=bill))
    assert shop.sell(goods=(), bill=bill, till="K2").till == "K2"


def test_what_cannot_be_done_to_a_bill_is_refused(shop: Shop) -> None:
    bill, other = tab(shop, KOPI), tab(shop, ROTI, order_type="take_away")
    line = next(iter(seen(shop, bill).open_lines))
    shop.do(c.DiscountBill(bill=other, discount_permille=10))
    nos: list[tuple[Any, str]] = [
        (c.AddToBill(bill="x.1", goods=(KOPI,)), "till.unknown_bill"),
        (c.AddToBill(bill=bill, goods=()), "till.empty_cart"),
        (c.AddToBill(bill=bill, goods=(c.Wanted(sku="hantu"),)), "till.unknown_good"),
        (c.OpenBill(till="K9"), "till.no_shift"),
        (c.VoidBillLines(bill=bill, lines=("x",), reason="x"), "till.no_such_bill_line"),
        (c.VoidBillLines(bill=bill, lines=(line, line), reason="x"), "till.no_such_bill_line"),
        (c.DiscountBill(bill=bill, discount_permille=10, discount_amount=10), "till.two_discounts"),
        (c.SplitBill(bill=bill, parts=()), "till.empty_cart"),
        (c.SplitBill(bill=bill, parts=(c.LinePart(line="x"),)), "till.no_such_bill_line"),
        (c.SplitBill(bill=bill, parts=(c.LinePart(line=line, qty_milli=2_000),)), "till.split_too_much"),
        (c.SplitBill(bill=bill, parts=(c.LinePart(line=line),), to=bill), "till.same_bill"),
        (c.MergeBills(bill=bill, to=bill), "till.same_bill"),
        (c.MergeBills(bill=bill, to=other), "till.merge_order_types"),
        (c.MergeBills(bill=bill, to="x.1"), "till.unknown_bill"),
        (c.TakeBill(till="K1", bill="x.1"), "till.unknown_bill"),
        (c.DropBill(bill="x.1", reason="x"), "till.unknown_bill"),
    ]
    for wish, code in nos:
        with refuses(code):
            shop.do(wish)
    with refuses("till.discount_beyond_right"):
        shop.do(c.DiscountBill(bill=bill, discount_amount=901), "budi")
    with refuses("till.goods_and_bill"):
        shop.sell("kopi", bill=bill)
    with refuses("till.unknown_bill"):
        shop.see(FindBill(bill="x.1"))
    third = tab(shop, KOPI, order_type="take_away")
    with refuses("till.merge_discounts"):
        shop.do(c.MergeBills(bill=other, to=third))


def test_lines_moved_by_two_people_at_once_are_flagged_not_lost(shop: Shop) -> None:
    hub = Shop("h", goods=False, role="hub")
    bill = tab(shop, KOPI)
    line = next(iter(seen(shop, bill).open_lines))
    sync(shop, hub)
    for side in (shop, hub):
        side.do(c.SplitBill(bill=bill, parts=(c.LinePart(line=line),), name=side.ids.name))
    sync(shop, hub)
    assert shop.tables() == hub.tables()
    assert seen(hub, bill).went_twice == (line,)
    assert [(flag.what, flag.about) for flag in hub.see(NeedsALook())] == [("bill_trouble", bill)]


def test_what_is_added_to_a_bill_somebody_gave_up_stays_open(shop: Shop) -> None:
    hub = Shop("h", goods=False, role="hub")
    bill = tab(shop, KOPI)
    sync(shop, hub)
    shop.do(c.DropBill(bill=bill, reason="pergi"))
    hub.do(c.AddToBill(bill=bill, goods=(ROTI,)))
    sync(shop, hub)
    assert (seen(shop, bill).status, skus(shop, bill)) == ("open", [("roti", 1_000)])


def test_a_fresh_till_gets_open_bills_and_those_of_this_week_but_not_years_of_paid_ones(shop: Shop) -> None:
    left_open = shop.do(c.OpenBill(till="K1", name="Pak RT", goods=(c.Wanted(sku="kopi"),)))[0].bill
    paid = shop.do(c.OpenBill(till="K1", goods=(c.Wanted(sku="roti"),)))[0].bill
    shop.sell(goods=(), bill=paid)
    shop.do(c.CloseShift(shift=shop.open_shifts()[0]))
    shop.wall.ms += 8 * 24 * 3_600_000
    shop.open(day="2026-11-29")
    recent = shop.do(c.OpenBill(till="K1", goods=(c.Wanted(sku="roti"),)))[0].bill
    shop.sell(goods=(), bill=recent)
    till = Shop("t", goods=False, role="till", ms=shop.wall.ms)
    fetch(till, shop)
    assert {row[0] for row in till.rows("SELECT bill FROM till_bills WHERE tenant = :tenant")} == {left_open, recent}
    assert [row[0] for row in till.rows("SELECT business_day FROM till_shifts WHERE tenant = :tenant")] == ["2026-11-29"]
    assert shop.see(FindBill(bill=paid)).status == "paid"
    till.do(c.OpenShift(branch="bdg", till="K1b"))
    with refuses("till.unknown_bill"):
        till.do(c.AddToBill(bill=paid, goods=(c.Wanted(sku="kopi"),)))


def test_a_till_that_was_given_no_old_shifts_still_knows_whose_series_is_whose(shop: Shop) -> None:
    sold = shop.sell("kopi")
    shop.do(c.CloseShift(shift=sold.shift))
    shop.wall.ms += 8 * 24 * 3_600_000
    shop.open("K2")
    till = Shop("t", goods=False, role="till", ms=shop.wall.ms)
    fetch(till, shop)
    assert till.rows("SELECT till FROM till_shifts WHERE tenant = :tenant") == [("K2",)]
    till.open("K1")
    assert (sold.receipt, till.sell("kopi").receipt) == ("K1-000001", "K1.t1-000001")
