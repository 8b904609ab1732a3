"""Refunds and voids: what was sold comes back once, by reason and right."""

import pytest
from counter_shop import Shop, cash, qris, refuses, sync

from lancar.till import commands as c
from lancar.till import facts as f
from lancar.till.views.answers import DrawerOfShift, FindSale
from lancar.till.views.watch import ClaimedPayments, NeedsALook
from lancar.values.bill import Payment, Return
from lancar.values.terms import PPN


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.open()
    return shop


def refund(sale: f.SaleCompleted, **more: object) -> c.RefundSale:
    return c.RefundSale(till="K1", sale=sale.sale, reason="gosong", **more)  # type: ignore[arg-type]  # read by the struct


def test_one_of_two_goods_comes_back_with_its_tax(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.ChargesSetting(charges=(PPN,))))
    sale = shop.sell("kopi", "roti")
    back = shop.do(refund(sale, goods=(Return(of=1, qty_milli=1_000),), spoiled=(1,)))[0]
    assert (back.total, back.receipt, back.sale) == (15_000 + 1_650, "K1-000002", sale.sale)
    assert [(good.sku, good.of, good.sold_milli, good.spoiled) for good in back.goods] == [("roti", 1, 1_000, True)]
    assert shop.see(DrawerOfShift(shift=sale.shift)).expected_cash == 100_000 + sale.total - back.total


def test_all_refunds_together_are_the_sale_and_never_more(shop: Shop) -> None:
    sale = shop.sell(goods=(c.Wanted(sku="kopi", qty_milli=3_000), c.Wanted(sku="gula", qty_milli=333)), actor="siti")
    first = shop.do(refund(sale, goods=(Return(of=0, qty_milli=1_000),)))[0]
    rest = shop.do(refund(sale))[0]
    assert first.total + rest.total == sale.total
    with refuses("till.nothing_to_refund"):
        shop.do(refund(sale))
    with refuses("till.refund_too_much"):
        shop.do(refund(sale, goods=(Return(of=0, qty_milli=1),)))
    assert [one.refund for one in shop.see(FindSale(sale=sale.sale)).refunds] == [first.refund, rest.refund]


def test_the_cashier_may_neither_refund_nor_void(shop: Shop) -> None:
    sale = shop.sell("kopi")
    for wish in (refund(sale), c.VoidSale(till="K1", sale=sale.sale, reason="keliru")):
        with refuses("identity.no_right"):
            shop.do(wish, "budi")


def test_a_void_gives_every_payment_back_the_way_it_came(shop: Shop) -> None:
    payments = (Payment(method="qris_static", amount=10_000), Payment(method="cash", amount=10_000))
    sale = shop.sell("kopi", payments=payments)
    void = shop.do(c.VoidSale(till="K1", sale=sale.receipt, reason="keliru"))[0]
    assert [(one.method, one.amount) for one in void.payments] == [("qris_static", 10_000), ("cash", 8_000)]
    assert sum(one.amount for one in void.payments) == void.total == sale.total
    seen = shop.see(DrawerOfShift(shift=sale.shift))
    assert [one.expected for one in seen.methods] == [100_000, 0]
    assert shop.see(ClaimedPayments()) == []


def test_a_void_is_of_this_shift_and_whole(shop: Shop) -> None:
    sale, other = shop.sell("kopi"), shop.sell("kopi", "roti")
    shop.do(refund(other, goods=(Return(of=1, qty_milli=1_000),)))
    with refuses("till.sale_refunded"):
        shop.do(c.VoidSale(till="K1", sale=other.sale, reason="keliru"))
    voided = shop.sell("kopi")
    shop.do(c.VoidSale(till="K1", sale=voided.sale, reason="keliru"))
    for again in (refund(voided), c.VoidSale(till="K1", sale=voided.sale, reason="keliru")):
        with refuses("till.sale_voided"):
            shop.do(again)
    shop.do(c.CloseShift(shift=sale.shift))
    shop.open()
    with refuses("till.other_shift"):
        shop.do(c.VoidSale(till="K1", sale=sale.sale, reason="keliru"))
    assert shop.do(refund(sale))[0].total == sale.total


def test_what_was_never_sold_is_not_refunded(shop: Shop) -> None:
    sale = shop.sell("kopi")
    nos = [
        (c.RefundSale(till="K1", sale="K1-000099", reason="x"), "till.unknown_sale"),
        (refund(sale, method="emas"), "till.unknown_method"),
        (refund(sale, method="kasbon"), "till.not_on_credit"),
        (refund(sale, goods=(Return(of=7, qty_milli=1),)), "till.no_such_line"),
        (c.RefundSale(till="K9", sale=sale.sale, reason="x"), "till.no_shift"),
    ]
    for wish, code in nos:
        with refuses(code):
            shop.do(wish)


def test_a_refund_made_on_both_sides_of_a_cut_is_kept_and_flagged(shop: Shop) -> None:
    hub = Shop("h", goods=False, role="hub")
    sale = shop.sell("kopi", payments=qris(18_000))
    sync(shop, hub)
    hub.open("H1")
    for side, till in ((shop, "K1"), (hub, "H1")):
        side.do(c.RefundSale(till=till, sale=sale.sale, reason="dua kali"))
    sync(shop, hub)
    sync(shop, hub)
    for side in (shop, hub):
        flags = side.see(NeedsALook())
        assert [(flag.what, flag.about, flag.now) for flag in flags] == [("refunded_twice", sale.sale, 1_000)]
    assert shop.tables() == hub.tables()


def test_money_back_never_leaves_a_coin_the_drawer_does_not_have(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=100)))
    sale = shop.sell(goods=(c.Wanted(sku="gula", qty_milli=2_000),), payments=cash(40_000))
    first = shop.do(refund(sale, goods=(Return(of=0, qty_milli=1_000),)))[0]
    rest = shop.do(refund(sale))[0]
    assert (first.total % 100, rest.total % 100, first.total + rest.total) == (0, 0, sale.total)
