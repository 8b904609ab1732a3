"""What the owner reads equals what was rung up, on the day it happened, and never more."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelves_shop import BRANCH, DAY, NOON_UTC, Shop, back, good, refold, refund, sale

from lancar.catalog.facts import CategoryPlaced, DefaultCostSet, GoodDescribed
from lancar.kernel.refusal import Refused
from lancar.reports.views.goods import Goods, Profit
from lancar.reports.views.money import Drawers, Payments, Taxes
from lancar.reports.views.spans import Span, span
from lancar.reports.views.turnover import Sales
from lancar.stock import commands as c
from lancar.till.facts import CreditRepaid, DaySetting, PaymentConfirmed, PaymentMissed, SettingChanged, ShiftClosed
from lancar.values.bill import Extra, Payment

NEXT_DAY = "2026-03-03"


def total(shop: Shop, first: str = DAY, last: str = DAY, **more: Any) -> Any:
    return shop.ask(Sales(from_day=first, to_day=last, **more)).total


def profit(shop: Shop, by: str = "day", first: str = DAY, last: str = DAY, branch: str = "") -> Any:
    return shop.ask(Profit(from_day=first, to_day=last, by=by, branch=branch))


def receive(shop: Shop, sku: str, qty_milli: int, paid: int) -> None:
    shop.do(c.ReceiveGoods(branch=BRANCH, lines=(c.ReceivedGoods(sku=sku, qty_milli=qty_milli, paid=paid),)))


def test_a_day_says_what_was_sold_taken_off_added_and_rounded() -> None:
    shop = Shop()
    extras = (
        Extra(kind="line_discount", of=0, amount=-1_000),
        Extra(kind="bill_discount", amount=-2_000),
        Extra(kind="service", code="layanan", permille=50, base=27_000, amount=1_350),
        Extra(kind="tax", code="pbjt", permille=100, base=28_350, amount=2_835),
        Extra(kind="rounding", amount=15),
    )
    shop.tell(sale(1, good("latte", 20_000, off=2_000), good("kue", 10_000, off=1_000), extras=extras))
    day = total(shop)
    assert (day.bills, day.lines, day.gross, day.discount) == (1, 2, 30_000, 3_000)
    assert (day.service, day.tax, day.rounding, day.total) == (1_350, 2_835, 15, 31_200)
    assert (day.turnover, day.net) == (31_200, 27_000)
    figures = {(one.kind, one.permille): (one.base, one.amount) for one in shop.ask(Taxes(from_day=DAY, to_day=DAY))}
    assert figures == {("service", 50): (27_000, 1_350), ("tax", 100): (28_350, 2_835)}


def test_a_refund_counts_on_the_day_the_money_went_out() -> None:
    shop = Shop()
    shop.tell(sale(1, good("gula", 18_000)))
    shop.tell(refund(1, back("gula", 18_000), business_day=NEXT_DAY))
    assert total(shop).turnover == 18_000
    after = total(shop, NEXT_DAY, NEXT_DAY)
    assert (after.bills, after.refunds, after.voids, after.turnover, after.net) == (0, 1, 0, -18_000, -18_000)
    assert total(shop, DAY, NEXT_DAY).turnover == 0


def test_a_void_is_told_apart_from_a_refund() -> None:
    shop = Shop()
    shop.tell(sale(1, good("gula", 18_000)), refund(1, back("gula", 18_000), void=True))
    assert (total(shop).refunds, total(shop).voids, total(shop).turnover) == (0, 1, 0)


def test_hours_are_those_on_the_shops_own_wall() -> None:
    shop = Shop()
    shop.tell(sale(1, good("gula", 18_000)))
    (hour,) = shop.ask(Sales(from_day=DAY, to_day=DAY, branch=BRANCH, by="hour")).parts
    assert (hour.label, hour.bills) == ("19", 1)
    shop.tell(SettingChanged(setting=DaySetting(zone_min=9 * 60), version=1))
    (hour,) = shop.ask(Sales(from_day=DAY, to_day=DAY, branch=BRANCH, by="hour")).parts
    assert hour.label == "21"


def test_people_and_branches_have_their_own_figures() -> None:
    shop = Shop()
    shop.tell(sale(1, good("gula", 18_000)), actor="siti")
    shop.tell(sale(2, good("gula", 10_000), branch="cmh"), actor="budi")
    for by in ("person", "branch"):
        parts = shop.ask(Sales(from_day=DAY, to_day=DAY, by=by)).parts
        assert sorted(part.total for part in parts) == [10_000, 18_000]
    assert total(shop, branch="cmh").total == 10_000
    assert total(shop).total == 28_000


def test_cash_is_counted_without_the_change_and_claims_apart_from_what_was_seen() -> None:
    shop = Shop()
    split = (Payment(method="qris_static", amount=10_000, claimed=True), Payment(method="cash", amount=10_000))
    shop.tell(
        sale(1, good("gula", 18_000), payments=split, change=2_000),
        sale(2, good("gula", 5_000), payments=(Payment(method="qris_static", amount=5_000, claimed=True),)),
        sale(3, good("gula", 7_000), payments=(Payment(method="qris_static", amount=7_000, claimed=True),)),
        refund(2, back("gula", 5_000)),
        PaymentMissed(branch=BRANCH, sale="sale1", method="qris_static", amount=10_000, reason="belum"),
        PaymentConfirmed(branch=BRANCH, sale="sale1", method="qris_static", amount=10_000),
        PaymentMissed(branch=BRANCH, sale="sale2", method="qris_static", amount=5_000, reason="tidak ada"),
        CreditRepaid(
            branch=BRANCH, till="k1", shift="s1", business_day=DAY, customer="c1", total=4_000, receipt="K1-9",
            payments=(Payment(method="cash", amount=4_000),),
        ),
    )  # fmt: skip
    cash, qris = shop.ask(Payments(from_day=DAY, to_day=DAY, branch=BRANCH))
    assert (cash.taken, cash.given_back, cash.repaid, cash.here) == (8_000, 5_000, 4_000, 7_000)
    assert (qris.taken, qris.claimed, qris.seen, qris.missed) == (22_000, 22_000, 10_000, 5_000)


def test_what_was_missing_in_a_drawer_is_told_shift_by_shift() -> None:
    shop = Shop()
    closed = ShiftClosed(
        branch=BRANCH, till="k1", business_day=DAY, shift="s1", counted_cash=95_000, expected_cash=100_000, sales=7
    )
    shop.tell(closed, actor="budi")
    (drawer,) = shop.ask(Drawers(from_day=DAY, to_day=DAY))
    assert (drawer.person, drawer.difference, drawer.sales) == ("budi", -5_000, 7)


def test_gross_profit_goes_by_the_average_at_the_end_of_the_day() -> None:
    shop = Shop()
    shop.tell(sale(1, good("gula", 18_000, 2_000)))
    receive(shop, "gula", 10_000, 150_000)
    shop.set_day(1)
    receive(shop, "gula", 8_000, 160_000)
    shop.tell(sale(2, good("gula", 18_000), business_day=NEXT_DAY))
    first, second = profit(shop, "day", DAY, NEXT_DAY).parts
    assert (first.net, first.cost, first.profit) == (36_000, 30_000, 6_000)
    assert (second.net, second.cost) == (18_000, 17_500)


def test_gross_profit_of_a_drink_is_its_money_less_what_went_into_it() -> None:
    shop = Shop()
    receive(shop, "kopi", 1_000_000, 200_000)
    receive(shop, "susu", 10_000, 180_000)
    latte = good("latte", 30_000, 2_000, uses=(("kopi", 18_000), ("susu", 200)))
    shop.tell(sale(1, latte, good("susu", 25_000)))
    report = profit(shop, "good")
    earned = {one.label: (one.net, one.cost) for one in report.parts}
    assert earned == {"latte": (60_000, 2 * (3_600 + 3_600)), "susu": (25_000, 18_000)}
    assert profit(shop).total == report.total


def test_a_good_without_a_delivery_costs_what_the_catalog_says_and_one_without_a_cost_is_named() -> None:
    shop = Shop()
    shop.tell(DefaultCostSet(sku="teh", cost_milli=2_500_000, version=1))
    shop.tell(sale(1, good("teh", 5_000, 2_000), good("jasa", 10_000)))
    report = profit(shop, "good")
    assert {one.label: one.cost for one in report.parts} == {"teh": 5_000, "jasa": 0}
    assert report.without_cost == ["jasa"]


def test_what_came_back_spoiled_is_a_loss() -> None:
    shop = Shop()
    receive(shop, "susu", 10_000, 180_000)
    shop.tell(sale(1, good("susu", 25_000)), refund(1, back("susu", 25_000, spoiled=True)))
    assert (profit(shop).total.net, profit(shop).total.profit) == (0, -18_000)


def test_goods_stand_in_the_category_they_are_in_now() -> None:
    shop = Shop()
    shop.tell(sale(1, good("teh", 5_000, 2_500)))
    shop.tell(GoodDescribed(sku="teh", name="Teh Botol", category="minuman", version=1))
    shop.tell(CategoryPlaced(category="minuman", name="Minuman", version=1))
    (category,) = shop.ask(Goods(from_day=DAY, to_day=DAY, by="category"))
    assert (category.label, category.name, category.sold_milli, category.net) == ("minuman", "Minuman", 2_500, 12_500)
    (teh,) = shop.ask(Goods(from_day=DAY, to_day=DAY, branch=BRANCH))
    assert (teh.label, teh.name) == ("teh", "Teh Botol")


def test_a_stretch_stands_beside_the_one_before() -> None:
    shop = Shop()
    shop.tell(sale(1, good("gula", 10_000), business_day="2026-02-28"), sale(2, good("gula", 30_000)))
    month = shop.ask(Sales(from_day="2026-03-01", to_day="2026-03-31", by="week"))
    assert (month.before_first, month.before_last) == ("2026-02-01", "2026-02-28")
    assert (month.total.total, month.before.total) == (30_000, 10_000)
    assert [part.label for part in month.parts] == ["2026-W10"]


@pytest.mark.parametrize(
    ("first", "last", "before"),
    [
        ("2026-03-02", "2026-03-02", ("2026-03-01", "2026-03-01")),
        ("2026-03-02", "2026-03-08", ("2026-02-23", "2026-03-01")),
        ("2026-01-01", "2026-01-31", ("2025-12-01", "2025-12-31")),
        ("2026-01-01", "2026-12-31", ("2025-01-01", "2025-12-31")),
        ("2024-02-01", "2024-02-28", ("2024-01-04", "2024-01-31")),
        ("2026-04-01", "2026-06-30", ("2026-01-01", "2026-03-31")),
    ],
)
def test_months_are_compared_with_months_and_other_days_with_as_many(first: str, last: str, before: tuple[str, str]) -> None:
    assert span(first, last).before() == before


@given(first=st.dates(date(2001, 1, 1), date(2100, 1, 1)), days=st.integers(0, 400))
def test_the_stretch_before_ends_the_day_before(first: date, days: int) -> None:
    last = date.fromordinal(first.toordinal() + days)
    before = Span(first.isoformat(), last.isoformat()).before()
    assert date.fromisoformat(before.last).toordinal() == first.toordinal() - 1
    assert before.first <= before.last


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [
        ("2026-02-30", "2026-03-01", "reports.no_day"),
        ("2026-03-02", "2026-03-01", "reports.days_reversed"),
        ("2006-03-02", "2026-03-01", "reports.too_long"),
    ],
)
def test_days_that_cannot_be_are_refused(first: str, last: str, code: str) -> None:
    shop = Shop()
    for question in (Sales, Goods, Profit, Payments, Taxes, Drawers):
        with pytest.raises(Refused, match=code):
            shop.ask(question(from_day=first, to_day=last))


tickets = st.lists(
    st.tuples(
        st.sampled_from(["gula", "kopi"]), st.integers(1, 90_000), st.integers(0, 3_000), st.sampled_from([DAY, NEXT_DAY]),
        st.sampled_from([BRANCH, "cmh"]),
    ),
    max_size=8,
)  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(tickets=tickets)
def test_every_report_of_the_same_days_adds_up_to_the_same_money(tickets: Any) -> None:
    shop = Shop()
    for n, (sku, amount, hours, day, branch) in enumerate(tickets):
        shop.wall.ms = NOON_UTC + hours * 60_000
        shop.tell(sale(n, good(sku, amount), branch=branch, business_day=day), actor=sku)
    rung_up = sum(amount for _, amount, _, _, _ in tickets)
    days = {"from_day": DAY, "to_day": NEXT_DAY}
    for by in ("day", "week", "month", "hour", "person", "branch"):
        report = shop.ask(Sales(**days, by=by))
        assert (report.total.total, sum(part.total for part in report.parts)) == (rung_up, rung_up)
    assert sum(one.net for one in shop.ask(Goods(**days))) == rung_up
    assert sum(one.taken for one in shop.ask(Payments(**days))) == rung_up
    for by in ("day", "week", "month", "good", "category", "branch"):
        assert shop.ask(Profit(**days, by=by)).total.net == rung_up
    assert refold(shop.entries()) == shop.tables()
