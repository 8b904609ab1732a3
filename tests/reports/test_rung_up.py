"""From the catalog over the counter to the shelf and the owner's figures: nothing of it is told by hand."""

import pytest
from shelves_shop import BRANCH, DAY, Shop, refold

from lancar.catalog.facts import GoodDescribed, Ingredient, PriceSet, RecipeWritten
from lancar.reports.views.goods import Profit
from lancar.reports.views.money import Drawers, Taxes
from lancar.reports.views.turnover import Sales
from lancar.stock import commands as c
from lancar.stock.views.questions import OnHand, ToCount
from lancar.till import commands as till
from lancar.till.facts import ChargesSetting, SettingChanged
from lancar.values.bill import Payment, Return
from lancar.values.terms import PPN, Charge, Rate

DAYS = {"from_day": DAY, "to_day": DAY}


def cafe() -> Shop:
    """A counter that is open, coffee on the shelf, latte on the board, tax on top."""
    shop = Shop()
    for sku, price in (("latte", 30_000), ("kopi", 100)):
        shop.tell(GoodDescribed(sku=sku, name=sku.title(), version=1), PriceSet(sku=sku, price=price, version=1))
    shop.tell(RecipeWritten(sku="latte", ingredients=(Ingredient(sku="kopi", qty_milli=18_000),), version=1))
    shop.tell(SettingChanged(setting=ChargesSetting(charges=(PPN,)), version=1))
    shop.do(c.ReceiveGoods(branch=BRANCH, lines=(c.ReceivedGoods(sku="kopi", qty_milli=1_000_000, paid=200_000),)))
    shop.do(till.OpenShift(branch=BRANCH, till="K1", float_cash=100_000))
    return shop


def open_shift(shop: Shop) -> str:
    return next(entry.subject.removeprefix("shift/") for entry in shop.entries() if entry.kind == "till.shift_opened")


def sell(shop: Shop, *goods: till.Wanted) -> str:
    paid = (Payment(method="cash", amount=1_000_000),)
    sale: str = shop.do(till.CompleteSale(till="K1", goods=goods, payments=paid))[0].sale
    return sale


def test_a_latte_takes_coffee_off_the_shelf_and_earns_its_price_less_the_coffee() -> None:
    shop = cafe()
    sell(shop, till.Wanted(sku="latte", qty_milli=2_000), till.Wanted(sku="kopi", qty_milli=10_000))
    assert shop.ask(OnHand(branch=BRANCH, sku="kopi"))[0].on_hand_milli == 1_000_000 - 36_000 - 10_000
    assert shop.ask(OnHand(branch=BRANCH, sku="latte")) == []
    earned = {one.label: (one.net, one.cost) for one in shop.ask(Profit(**DAYS, by="good")).parts}
    assert earned == {"latte": (60_000, 7_200), "kopi": (1_000, 2_000)}
    assert shop.ask(Sales(**DAYS)).total.total == 61_000 * 111 // 100


def test_a_voided_and_a_refunded_sale_leave_no_money_and_no_tax_behind() -> None:
    shop = cafe()
    first, second = sell(shop, till.Wanted(sku="latte")), sell(shop, till.Wanted(sku="latte", qty_milli=2_000))
    shop.do(till.VoidSale(till="K1", sale=first, reason="salah pesan"))
    shop.do(till.RefundSale(till="K1", sale=second, goods=(Return(of=0, qty_milli=1_000),), spoiled=(0,), reason="tumpah"))
    shop.do(till.RefundSale(till="K1", sale=second, spoiled=(0,), reason="tumpah lagi"))
    total = shop.ask(Sales(**DAYS)).total
    assert (total.bills, total.voids, total.refunds, total.turnover, total.net) == (2, 1, 2, 0, 0)
    assert total.tax == total.back_tax
    (ppn,) = shop.ask(Taxes(**DAYS))
    assert (ppn.permille, ppn.base, ppn.dpp, ppn.amount, ppn.included) == (120, 0, 0, 0, 0)
    assert shop.ask(OnHand(branch=BRANCH, sku="kopi"))[0].on_hand_milli == 1_000_000 - 36_000
    assert shop.ask(Profit(**DAYS)).total.profit == -7_200


@pytest.mark.parametrize("inside", [False, True])
def test_taxes_of_a_sale_given_back_in_crooked_parts_end_at_zero_base_and_dpp_included(inside: bool) -> None:
    shop = cafe()
    service = Charge(kind="service", code="service", rates=(Rate(from_day="2020-01-01", permille=75),), taxable=True)
    terms = ChargesSetting(charges=(service, PPN), includes_tax=inside)
    shop.tell(SettingChanged(setting=terms, version=2))
    sale = sell(shop, till.Wanted(sku="latte", qty_milli=3_001), till.Wanted(sku="kopi", qty_milli=1_777))
    half = {one.kind: one for one in shop.ask(Taxes(**DAYS))}
    assert 0 < half["tax"].dpp < half["tax"].base
    assert bool(half["tax"].included) is inside
    for of, qty_milli in ((0, 1), (1, 777), (0, 1_000), (1, 1)):
        shop.do(till.RefundSale(till="K1", sale=sale, goods=(Return(of=of, qty_milli=qty_milli),), reason="basi"))
    assert 0 < next(one.dpp for one in shop.ask(Taxes(**DAYS)) if one.kind == "tax") < half["tax"].dpp
    shop.do(till.RefundSale(till="K1", sale=sale, reason="sisanya"))
    left = [(one.base, one.dpp, one.amount, one.included) for one in shop.ask(Taxes(**DAYS))]
    assert left == [(0, 0, 0, 0), (0, 0, 0, 0)]


def test_closing_the_shift_tells_what_was_missing_and_what_to_count() -> None:
    shop = cafe()
    sell(shop, till.Wanted(sku="kopi", qty_milli=1_001_000))
    assert not shop.ask(ToCount(branch=BRANCH))[0].asked
    shop.do(till.CloseShift(shift=open_shift(shop), counted_cash=200_000))
    assert shop.ask(Drawers(**DAYS))[0].difference == 200_000 - 100_000 - 100_100 * 111 // 100
    assert shop.ask(ToCount(branch=BRANCH))[0].asked
    assert refold(shop.entries()) == shop.tables()
