"""Every report, every shelf question and every flag answers on PostgreSQL what it answers on SQLite: one SQL text."""

from typing import Any

import msgspec
import shelves_shop
from shelves_shop import BRANCH, DAY, Shop

from lancar.adapters.storage.postgres import PostgresStore
from lancar.catalog.facts import DefaultCostSet, GoodDescribed, Ingredient, PriceSet, RecipeWritten
from lancar.reports.views.goods import Goods, Profit
from lancar.reports.views.money import Drawers, Payments, Taxes
from lancar.reports.views.turnover import Sales
from lancar.stock import commands as c
from lancar.stock.views.questions import AsOf, InTransit, LowStock, OnHand, StockValue, ToCount
from lancar.till import commands as till
from lancar.till.facts import ChargesSetting, SettingChanged
from lancar.till.views.answers import DrawerOfShift, OpenShifts
from lancar.till.views.watch import ClaimedPayments, Debtors, NeedsALook
from lancar.values.bill import Payment, Return
from lancar.values.terms import PPN

DAYS = {"from_day": DAY, "to_day": DAY}
MONTH = {"from_day": "2026-02-20", "to_day": "2026-03-20"}
QUESTIONS: tuple[Any, ...] = (
    *(Sales(**MONTH, by=by) for by in ("day", "week", "month", "hour", "person", "branch")),
    *(Goods(**MONTH, by=by) for by in ("good", "category")),
    *(Profit(**MONTH, by=by) for by in ("day", "week", "month", "good", "category", "branch")),
    Profit(**DAYS),
    Payments(**MONTH),
    Payments(**MONTH, branch=BRANCH),
    Taxes(**MONTH),
    Drawers(**MONTH),
    OnHand(branch=BRANCH),
    LowStock(branch=BRANCH),
    ToCount(branch=BRANCH),
    InTransit(),
    StockValue(branch=BRANCH),
    AsOf(branch=BRANCH, day=DAY),
    OpenShifts(),
    ClaimedPayments(),
    Debtors(),
    NeedsALook(),
    NeedsALook(since="2026-01-01"),
)


def busy() -> Shop:
    """Two days with all that reports speak of."""
    shop = Shop()
    for sku, price in (("latte", 30_000), ("kopi", 100), ("roti", 15_000)):
        shop.tell(GoodDescribed(sku=sku, name=sku.title(), version=1), PriceSet(sku=sku, price=price, version=1))
    shop.tell(RecipeWritten(sku="latte", ingredients=(Ingredient(sku="kopi", qty_milli=18_000),), version=1))
    shop.tell(DefaultCostSet(sku="roti", cost_milli=7_000_000, version=1))
    shop.tell(SettingChanged(setting=ChargesSetting(charges=(PPN,)), version=1))
    shop.do(c.ReceiveGoods(branch=BRANCH, lines=(c.ReceivedGoods(sku="kopi", qty_milli=100_000, paid=20_000),)))
    shop.do(till.OpenShift(branch=BRANCH, till="K1", float_cash=100_000))
    cash, qris = (Payment(method="cash", amount=900_000),), (Payment(method="qris_static", amount=16_650),)
    both = (till.Wanted(sku="latte", qty_milli=6_000), till.Wanted(sku="roti"))
    sold = [shop.do(till.CompleteSale(till="K1", goods=both, payments=cash))[0] for _ in range(2)]
    seen, missed, _ = [
        shop.do(till.CompleteSale(till="K1", goods=(till.Wanted(sku="roti"),), payments=qris))[0].sale for _ in range(3)
    ]
    shop.do(till.ConfirmPayment(sale=seen))
    shop.do(till.MissPayment(sale=missed, reason="tidak ada"))
    shop.set_day(1)
    shop.do(till.RefundSale(till="K1", sale=sold[0].sale, goods=(Return(of=1, qty_milli=500),), reason="basi"))
    shop.do(till.VoidSale(till="K1", sale=sold[1].sale, reason="salah"))
    shop.do(c.CorrectAverage(branch=BRANCH, sku="kopi", average_milli=150_000))
    shop.do(c.SetLowLevel(branch=BRANCH, sku="kopi", low_milli=500_000))
    shop.do(till.CloseShift(shift=sold[0].shift, counted_cash=1))
    return shop


def answers(shop: Shop) -> list[Any]:
    shifts = shop.ask(OpenShifts(day=DAY))
    return [msgspec.to_builtins(shop.ask(one)) for one in (*QUESTIONS, *(DrawerOfShift(shift=shift.shift) for shift in shifts))]


def test_every_question_is_answered_alike_on_both_databases(postgres: Any, monkeypatch: Any) -> None:
    here = answers(busy())
    monkeypatch.setattr(shelves_shop, "SqliteStore", lambda _path: PostgresStore(postgres.database()))
    shop = busy()
    there = answers(shop)
    shop.node.store.close()
    assert there == here
    assert [bool(answer) for answer in here[:16]] == [True] * 16
