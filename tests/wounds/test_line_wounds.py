"""Wounds of tills that were cut off, killed or slow: what is acknowledged is there, once, and nothing expires."""

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from counter_shop import NOON_MS, TENANT, Shop, cash, fetch, sync

from lancar.catalog.commands import QuickAdd
from lancar.kernel.builder import differences
from lancar.kernel.node import Wish
from lancar.kernel.replica import till_round
from lancar.kernel.sync import Report, serve, sync_round
from lancar.till import commands as c
from lancar.till.views.answers import FindSale, SalesOfDay
from lancar.till.views.watch import Debtors, NeedsALook
from lancar.values.bill import Payment

DAY = "2026-11-21"
KOPI = (c.Wanted(sku="kopi"),)
DAY_MS = 24 * 3_600_000
SOLD = "SELECT COUNT(*), SUM(total) FROM till_sales WHERE tenant = :tenant"
JOURNAL = "SELECT origin, seq, text FROM journal WHERE tenant = :tenant ORDER BY origin, seq"


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.open()
    return shop


@pytest.fixture
def hub() -> Shop:
    return Shop("h", goods=False, role="hub")


def broken_round(below: Shop, above: Shop, messages: int) -> Report | None:
    """A round of sync over a line that breaks after so many answers; its report if it came to its end before."""
    talk = sync_round(below.node, TENANT, peer="hub")
    answer: Any = None
    try:
        for _ in range(messages):
            answer = serve(above.node, talk.send(answer), device=below.ids.name, name="hub")
    except StopIteration as end:
        report: Report = end.value
        return report
    talk.close()
    return None


def test_1_a_till_that_lost_its_tail_takes_no_number_twice_and_drops_no_sale(tmp_path: Path, hub: Shop) -> None:
    shop = Shop(path=str(tmp_path / "shop.sqlite"))
    shop.open()
    kept = shop.sell("kopi")
    shop.node.store.copy_to(tmp_path / "before.sqlite")
    lost = shop.sell("roti")
    sync(shop, hub)
    again = Shop("r", goods=False, path=str(tmp_path / "before.sqlite"))  # the disk forgot the last sale, the hub did not
    sync(again, hub)
    new = again.sell("kopi", "kopi")
    sync(again, hub)
    assert len({kept.receipt, lost.receipt, new.receipt}) == len({kept.sale, lost.sale, new.sale}) == 3
    for side in (again, hub):
        assert side.rows(SOLD) == [(3, 18_000 + 15_000 + 36_000)]
        assert side.see(NeedsALook()) == []


def test_1_the_same_number_with_other_content_is_an_alarm_and_both_sales_count(tmp_path: Path, hub: Shop) -> None:
    shop = Shop(path=str(tmp_path / "shop.sqlite"))
    shop.open()
    shop.node.store.copy_to(tmp_path / "clone.sqlite")
    clone = Shop("r", goods=False, path=str(tmp_path / "clone.sqlite"))
    mine, other = shop.sell("kopi"), clone.sell("roti")
    sync(shop, hub)
    for _ in range(2):
        sync(clone, hub)
    sync(shop, hub)
    assert hub.rows("SELECT COUNT(*) FROM forks WHERE tenant = :tenant") != [(0,)]
    assert mine.receipt == other.receipt
    for side in (shop, clone, hub):
        assert side.rows(SOLD) == [(2, 18_000 + 15_000)]
        assert [flag.what for flag in side.see(NeedsALook())] == ["same_receipt"]
        assert differences(side.node) == {}


def test_5_what_the_hub_has_not_acknowledged_counts_as_unsent_however_often_the_line_drops(shop: Shop, hub: Shop) -> None:
    for _ in range(5):
        shop.sell("kopi")
    for messages in (1, 2, 3):
        broken_round(shop, hub, messages)
        shop.sell("roti")
    report = broken_round(shop, hub, 1_000)
    assert report is not None
    assert report.waiting == 0
    assert hub.rows(JOURNAL) == shop.rows(JOURNAL)


def test_12_one_sale_is_one_row_by_the_key_of_the_journal_itself(shop: Shop, hub: Shop) -> None:
    shop.sell("kopi")
    for messages in (2, 3, 4, 1_000, 1_000):
        broken_round(shop, hub, messages)
    assert hub.rows(SOLD) == [(1, 18_000)]
    twice = hub.rows("SELECT origin, seq FROM journal WHERE tenant = :tenant GROUP BY origin, seq HAVING COUNT(*) > 1")
    assert twice == []
    with hub.node.store.read() as tx:
        (ddl,) = tx.rows("SELECT sql FROM sqlite_master WHERE name = 'journal'", {})[0]
    assert "PRIMARY KEY (tenant, origin, seq)" in " ".join(ddl.split())


def test_18_a_till_that_is_cut_off_refunds_adds_a_good_and_a_customer_and_forgets_nothing(shop: Shop) -> None:
    till = Shop("t", goods=False, role="till")
    fetch(till, shop)
    till.open("T1")
    sale = till.sell("kopi", till="T1")
    till.do(c.RefundSale(till="T1", sale=sale.sale, reason="tumpah"))
    till.do(QuickAdd(name="Gorengan", price=2_000, barcode="8990001112223"), actor="ani")
    customer = till.do(c.NameCustomer(name="Bu Ani"))[0].customer
    till.sell(
        goods=(c.Wanted(barcode="8990001112223"),),
        till="T1",
        payments=(Payment(method="kasbon", amount=2_000),),
        customer=customer,
    )
    unsent = till.rows(JOURNAL)
    fetch(till, shop)  # and whoever signs out and in again in between takes nothing away
    assert set(unsent) <= set(shop.rows(JOURNAL))
    assert shop.see(Debtors())[0].owed == 2_000
    assert [row.total - row.refunded for row in shop.see(SalesOfDay(day=DAY))] == [0, 2_000]


def test_21_three_thousand_offline_sales_go_in_bounded_batches_each_of_which_stays(shop: Shop, hub: Shop) -> None:
    many = 3_000
    wishes = [Wish(TENANT, c.CompleteSale(till="K1", goods=KOPI, payments=cash(18_000)), actor="budi") for _ in range(many)]
    for start in range(0, many, 500):
        shop.node.do_many(wishes[start : start + 500])
    arrived = [0]
    while broken_round(shop, hub, 2) is None and arrived[-1] < many:  # a line that lives for two answers at a time
        arrived.append(hub.rows(SOLD)[0][0])
    steps = [later - earlier for earlier, later in pairwise(arrived)]
    assert hub.rows(SOLD) == [(many, many * 18_000)]
    assert all(0 < step <= 500 for step in steps)


def test_22_a_fresh_till_begins_with_a_picture_and_not_with_the_shops_past(shop: Shop) -> None:
    for _ in range(300):
        shop.sell("kopi")
    till = Shop("t", goods=False, role="till")
    talk = till_round(till.node, TENANT, peer="shop")
    answer: Any = None
    messages = 0
    try:
        while True:
            answer = serve(shop.node, talk.send(answer), device="t", name="shop")
            messages += 1
    except StopIteration:
        pass
    assert till.rows("SELECT COUNT(*) FROM journal WHERE tenant = :tenant") == [(0,)]
    assert messages <= 6
    till.open("T1")
    assert till.sell("kopi", till="T1").total == 18_000


def test_25_a_wish_whose_answer_was_lost_is_looked_up_and_not_done_again(shop: Shop) -> None:
    wish = Wish(TENANT, c.CompleteSale(till="K1", goods=KOPI, payments=cash(18_000)), actor="budi", key="till-1:77")
    first = shop.node.do(wish)
    again = shop.node.do(wish)  # the line timed out: unknown, not failed
    assert again.facts == first.facts
    assert shop.rows(SOLD) == [(1, 18_000)]


@pytest.mark.parametrize("off_ms", [-NOON_MS, -40 * DAY_MS, 6 * 60_000, 400 * DAY_MS])
def test_32_a_clock_that_drifts_by_minutes_or_years_is_never_a_reason_to_refuse(off_ms: int, shop: Shop, hub: Shop) -> None:
    off = Shop("b", ms=NOON_MS + off_ms, goods=False)
    sync(shop, hub)
    sync(off, hub)
    off.open("K9", day=DAY)
    sale = off.sell("kopi", till="K9")
    sync(off, hub)
    sync(shop, hub)
    assert shop.see(FindSale(sale=sale.sale)).sale == sale
    assert shop.sell("roti").business_day == DAY
    assert [row.receipt for row in hub.see(SalesOfDay(day=DAY))] == ["K9-000001"]
    assert differences(hub.node) == {}
