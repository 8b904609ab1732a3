"""Deliveries, transfers, waste and making: what comes, what goes, and what it costs from then on."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shelves_shop import BRANCH, DAY, Shop, good, sale

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command
from lancar.stock import commands as c
from lancar.stock import facts
from lancar.stock.views.cost import moving_average, rupiah
from lancar.stock.views.history import Deliveries, Moves
from lancar.stock.views.questions import AsOf, InTransit, LowStock, OnHand, StockValue


def receive(shop: Shop, sku: str, qty_milli: int, paid: int, branch: str = BRANCH) -> facts.GoodsReceived:
    line = c.ReceivedGoods(sku=sku, qty_milli=qty_milli, paid=paid)
    (fact,) = shop.do(c.ReceiveGoods(branch=branch, lines=(line,), supplier="CV Pangan"))
    return fact


def level(shop: Shop, sku: str, branch: str = BRANCH) -> int:
    found = shop.ask(OnHand(branch=branch, sku=sku))
    return found[0].on_hand_milli if found else 0


def test_a_delivery_moves_the_average_and_a_sale_does_not() -> None:
    shop = Shop()
    assert receive(shop, "gula", 10_000, 150_000).lines[0].average_milli == 15_000_000
    shop.tell(sale(1, good("gula", 18_000, 5_000)))
    assert receive(shop, "gula", 10_000, 165_000).lines[0].average_milli == 16_000_000
    assert level(shop, "gula") == 15_000
    assert shop.ask(StockValue(branch=BRANCH)).value == 240_000


def test_what_was_sold_before_it_came_does_not_pull_the_average() -> None:
    shop = Shop()
    shop.tell(sale(1, good("gula", 18_000, 5_000)))
    assert receive(shop, "gula", 10_000, 150_000).lines[0].average_milli == 15_000_000
    assert level(shop, "gula") == 5_000


def test_freight_is_part_of_what_goods_cost_to_the_last_rupiah() -> None:
    shop = Shop()
    lines = tuple(
        c.ReceivedGoods(sku=sku, qty_milli=1_000, paid=paid) for sku, paid in (("a", 10_000), ("b", 20_000), ("c", 3_333))
    )
    (fact,) = shop.do(c.ReceiveGoods(branch=BRANCH, lines=lines, extra=10_001))
    assert sum(line.paid for line in fact.lines) == 33_333 + 10_001
    assert [line.paid for line in fact.lines] == [13_000, 26_001, 4_333]


@given(there=st.integers(0, 10**9), average=st.integers(0, 10**9), came=st.integers(1, 10**9), paid=st.integers(0, 10**12))
def test_the_average_lies_between_the_old_one_and_the_price_of_the_delivery(
    there: int, average: int, came: int, paid: int
) -> None:
    new = moving_average(there, average, came, paid * came)
    assert min(average if there else paid, paid) <= new <= max(average if there else paid, paid)
    assert abs(rupiah(new * (there + came)) - rupiah(there * average + paid * came)) <= 1 + (there + came) // 2_000_000


def test_transferred_goods_belong_to_no_branch_until_they_are_received_and_what_is_missing_is_seen() -> None:
    shop = Shop()
    receive(shop, "gula", 20_000, 300_000)
    receive(shop, "gula", 10_000, 180_000, "cmh")
    (sent,) = shop.do(c.SendTransfer(branch=BRANCH, to="cmh", lines=(c.Goods(sku="gula", qty_milli=10_000),)))
    here, there = shop.ask(OnHand(branch=BRANCH))[0], shop.ask(OnHand(branch="cmh"))[0]
    assert (here.on_hand_milli, there.on_hand_milli, there.coming_milli) == (10_000, 10_000, 10_000)
    assert [(one.sku, one.sent_milli) for one in shop.ask(InTransit(branch="cmh"))] == [("gula", 10_000)]

    (arrived,) = shop.do(c.ReceiveTransfer(transfer=sent.id, found=(c.Found(sku="gula", qty_milli=9_000),)))
    there = shop.ask(OnHand(branch="cmh"))[0]
    assert (there.on_hand_milli, there.coming_milli) == (19_000, 0)
    assert arrived.lines[0].average_milli == (10_000 * 18_000_000 + 9_000 * 15_000_000 + 9_500) // 19_000
    assert shop.ask(InTransit()) == []
    (lost,) = shop.ask(InTransit(differences=True))
    assert lost.sent_milli - lost.arrived_milli == 1_000
    with pytest.raises(Refused, match=r"^stock\.transfer_received\b"):
        shop.do(c.ReceiveTransfer(transfer=sent.id))


def test_a_transfer_that_two_people_took_in_apart_is_to_be_counted() -> None:
    shop = Shop()
    (sent,) = shop.do(c.SendTransfer(branch="cmh", to=BRANCH, lines=(c.Goods(sku="gula", qty_milli=2_000),)))
    (arrived,) = shop.do(c.ReceiveTransfer(transfer=sent.id))
    shop.tell(arrived)
    assert [fact.reason for fact in facts_of(shop, "stock.count_asked")] == ["negative", "transfer"]


def facts_of(shop: Shop, kind: str) -> list[facts.CountAsked]:
    return [msgspec.json.decode(one.body, type=facts.CountAsked) for one in shop.entries() if one.kind == kind]


def test_wasted_goods_leave_at_what_they_cost() -> None:
    shop = Shop()
    receive(shop, "susu", 10_000, 185_000)
    (fact,) = shop.do(c.WasteGoods(branch=BRANCH, reason="expired", lines=(c.Goods(sku="susu", qty_milli=3_000),)))
    assert fact.lines[0].cost_milli == 18_500_000
    assert level(shop, "susu") == 7_000


def test_bread_costs_what_the_flour_cost() -> None:
    shop = Shop()
    receive(shop, "tepung", 10_000, 120_000)
    wish = c.MakeGoods(branch=BRANCH, sku="roti", qty_milli=20_000, used=(c.Goods(sku="tepung", qty_milli=8_000),))
    (fact,) = shop.do(wish)
    assert fact.made[0].paid == 96_000
    assert fact.made[0].average_milli == 4_800_000
    assert (level(shop, "tepung"), level(shop, "roti")) == (2_000, 20_000)


def test_goods_sent_back_leave_and_the_average_stays() -> None:
    shop = Shop()
    came = receive(shop, "gula", 10_000, 150_000)
    lines = (c.Goods(sku="gula", qty_milli=4_000),)
    (fact,) = shop.do(c.SendGoodsBack(branch=BRANCH, lines=lines, delivery=came.id, refunded=60_000))
    assert fact.subject() == f"delivery/{came.id}"
    assert level(shop, "gula") == 6_000
    assert shop.ask(StockValue(branch=BRANCH)).value == 90_000


def test_the_owner_can_say_what_a_good_costs() -> None:
    shop = Shop()
    receive(shop, "gula", 10_000, 1_500_000)
    shop.do(c.CorrectAverage(branch=BRANCH, sku="gula", average_milli=15_000_000, note="salah ketik"))
    assert shop.ask(StockValue(branch=BRANCH)).value == 150_000


def test_short_goods_say_how_much_to_buy_and_count_what_is_on_its_way() -> None:
    shop = Shop()
    receive(shop, "gula", 5_000, 75_000)
    shop.do(c.SetLowLevel(branch=BRANCH, sku="gula", low_milli=5_000, target_milli=30_000))
    shop.do(c.SetLowLevel(branch=BRANCH, sku="teh", low_milli=1_000))
    wanted = {one.sku: one.wanted_milli for one in shop.ask(LowStock(branch=BRANCH))}
    assert wanted == {"gula": 25_000, "teh": 1_000}
    shop.do(c.SendTransfer(branch="cmh", to=BRANCH, lines=(c.Goods(sku="gula", qty_milli=1_000),)))
    assert [one.sku for one in shop.ask(LowStock(branch=BRANCH))] == ["teh"]
    (limit,) = shop.ask(LowStock(branch=BRANCH, sku="gula"))
    assert (limit.low_milli, limit.target_milli, limit.wanted_milli) == (5_000, 30_000, 24_000), "its limit, short or not"
    assert shop.ask(LowStock(branch=BRANCH, sku="kopi")) == []


def test_yesterdays_stock_is_todays_less_what_happened_since() -> None:
    shop = Shop()
    receive(shop, "gula", 10_000, 150_000)
    shop.set_day(1)
    shop.tell(sale(1, good("gula", 18_000, 3_000), business_day="2026-03-03"))
    shop.do(c.WasteGoods(branch=BRANCH, reason="broken", lines=(c.Goods(sku="gula", qty_milli=1_000),)))
    assert [one.on_hand_milli for one in shop.ask(AsOf(branch=BRANCH, day=DAY))] == [10_000]
    assert [one.on_hand_milli for one in shop.ask(AsOf(branch=BRANCH, day="2026-03-03"))] == [6_000]
    assert shop.ask(StockValue(branch=BRANCH, day=DAY)).value == 150_000


def test_every_move_of_a_good_is_found_page_by_page_and_none_twice() -> None:
    shop = Shop()
    for n in range(10):
        shop.set_day(n * 9)
        receive(shop, "gula", 1_000, 15_000)
        shop.tell(sale(n, good("gula", 18_000, 500), business_day=f"2026-0{3 + n * 9 // 30}-{n * 9 % 28 + 1:02}"))
    found, before = [], ""
    while True:
        page = shop.ask(Moves(branch=BRANCH, sku="gula", before=before, limit=3))
        found += page.moves
        before = page.before
        if not before:
            break
    assert len(found) == 20
    assert sum(move.qty_milli for move in found) == level(shop, "gula")
    assert [move.business_day for move in found] == sorted((move.business_day for move in found), reverse=True)


def test_deliveries_are_listed_with_what_was_paid() -> None:
    shop = Shop()
    came = receive(shop, "gula", 10_000, 150_000)
    (listed,) = shop.ask(Deliveries(branch=BRANCH, from_day=DAY, to_day=DAY))
    assert (listed.delivery, listed.supplier, listed.goods, listed.paid) == (came.id, "CV Pangan", 1, 150_000)


ONE = (c.Goods(sku="gula", qty_milli=1_000),)


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (c.SendTransfer(branch=BRANCH, to=BRANCH, lines=ONE), "stock.same_branch"),
        (c.SendTransfer(branch=BRANCH, to="cmh", lines=ONE * 2), "stock.good_twice"),
        (c.SendGoodsBack(branch=BRANCH, lines=ONE * 2), "stock.good_twice"),
        (c.WasteGoods(branch=BRANCH, reason="other", lines=ONE, note=" "), "stock.reason_missing"),
        (c.WasteGoods(branch=BRANCH, reason="lost", lines=ONE * 2), "stock.good_twice"),
        (c.ReceiveTransfer(transfer="nobody.1"), "stock.unknown_transfer"),
        (c.MakeGoods(branch=BRANCH, sku="roti", qty_milli=1), "stock.no_recipe"),
        (c.MakeGoods(branch=BRANCH, sku="gula", qty_milli=1, used=ONE), "stock.made_of_itself"),
        (c.SetLowLevel(branch=BRANCH, sku="gula", low_milli=5, target_milli=4), "stock.target_below_limit"),
        (c.ReceiveGoods(branch=BRANCH, lines=(c.ReceivedGoods(sku="a", qty_milli=1),), extra=5), "stock.extra_on_nothing"),
        (c.ReceiveGoods(branch=BRANCH, lines=(c.ReceivedGoods(sku="a", qty_milli=1),) * 2), "stock.good_twice"),
    ],
)
def test_slips_of_the_finger_are_refused(wish: Command, code: str) -> None:
    with pytest.raises(Refused, match=code):
        Shop().do(wish)


def test_what_was_not_sent_cannot_arrive() -> None:
    shop = Shop()
    (sent,) = shop.do(c.SendTransfer(branch=BRANCH, to="cmh", lines=ONE))
    with pytest.raises(Refused, match=r"^stock\.not_in_transfer\b"):
        shop.do(c.ReceiveTransfer(transfer=sent.id, found=(c.Found(sku="kopi", qty_milli=1),)))
