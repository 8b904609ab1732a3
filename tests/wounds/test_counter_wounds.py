"""What really happened to users of well-known tills, row by row of the house's list, and cannot happen here."""

import msgspec
import pytest
from counter_shop import GOODS, NOON_MS, TENANT, Shop, cash, qris, refuses, sync

from lancar.kernel.entry import Entry, freeze, genesis, thaw
from lancar.kernel.merge import take_runs
from lancar.kernel.messages import Run
from lancar.till import commands as c
from lancar.till import facts as f
from lancar.till.commands.printing import ReprintTicket, SendToKitchen
from lancar.till.rules.receipt import ReceiptOf
from lancar.till.views.answers import DrawerOfShift, FindBill, FindSale, OpenShifts, SalesOfDay
from lancar.till.views.watch import ClaimedPayments, NeedsALook
from lancar.values.bill import Good, Payment

DAY = "2026-11-21"
MONTH_MS = 30 * 24 * 3_600_000


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.open()
    return shop


@pytest.fixture
def hub() -> Shop:
    return Shop("h", goods=False, role="hub")


def sold_offline(n: int, shift: str, **more: object) -> f.SaleCompleted:
    """A sale a browser till rang up by itself while it was cut off."""
    said: dict[str, object] = {
        "branch": "bdg",
        "till": "T1",
        "shift": shift,
        "business_day": DAY,
        "sale": f"t1.{n}",
        "receipt": f"T1-{n:06}",
        "goods": (Good(sku="kopi", name="Kopi susu", unit_price=17_000, qty_milli=1_000, amount=17_000),),
        "total": 17_000,
        "payments": (Payment(method="cash", amount=17_000),),
    }
    return f.SaleCompleted(**{**said, **more})  # type: ignore[arg-type]  # fields by name


def pushed(shop: Shop, *facts: f.SaleCompleted | bytes) -> int:
    """Push entries of the origin t1 from its first on; bytes go as they are. Answers how many were set aside."""
    texts = []
    for n, fact in enumerate(facts, start=1):
        if isinstance(fact, bytes):
            texts.append(fact)
            continue
        entry = Entry(
            tenant=TENANT,
            origin="t1",
            seq=n,
            ms=NOON_MS + n,
            actor="budi",
            scope=fact.scope(),
            subject=fact.subject(),
            kind=fact.KIND,
            body=msgspec.Raw(msgspec.json.encode(fact)),
        )
        texts.append(freeze(entry))
    run = Run(tenant=TENANT, origin="t1", first=1, prev=genesis(TENANT, "t1").hex(), texts=texts)
    (answer,) = take_runs(shop.node, [run], device="t1", trusted=True)
    assert (answer.said, answer.seq) == ("ok", len(facts))
    return answer.aside


def test_2_what_was_paid_offline_stays_paid_after_the_line_is_back(shop: Shop, hub: Shop) -> None:
    bill = shop.do(c.OpenBill(till="K1", goods=(c.Wanted(sku="kopi"),)))[0].bill
    sync(shop, hub)
    shop.sell(goods=(), bill=bill)
    shown = shop.sell("roti", payments=qris(15_000))
    shop.do(c.ConfirmPayment(sale=shown.sale))
    hub.wall.ms += MONTH_MS  # whatever the hub says comes later than the payment, by its clock
    hub.do(c.DiscountBill(bill=bill, discount_permille=300))
    for _ in range(2):
        sync(shop, hub)
    hub_word = c.MissPayment(sale=shown.sale, reason="tidak ada")
    with refuses("till.already_confirmed"):
        hub.do(hub_word)
    for side in (shop, hub):
        assert side.see(FindBill(bill=bill)).status == "paid"
        assert side.see(ClaimedPayments()) == []


def test_2_a_confirmation_outranks_a_later_word_that_the_money_is_missing(shop: Shop, hub: Shop) -> None:
    sale = shop.sell("kopi", payments=qris(18_000))
    sync(shop, hub)
    shop.do(c.ConfirmPayment(sale=sale.sale))
    hub.wall.ms += MONTH_MS
    hub.do(c.MissPayment(sale=sale.sale, reason="tidak ada"))
    sync(shop, hub)
    for side in (shop, hub):
        assert side.see(ClaimedPayments()) == []


def test_6_pushing_twice_doubles_nothing_and_keeps_the_number_on_the_receipt(shop: Shop) -> None:
    sale = sold_offline(1, "t1.0")
    for _ in range(2):
        pushed(shop, sale)
    (row,) = shop.see(SalesOfDay(day=DAY))
    assert (row.receipt, row.total) == ("T1-000001", 17_000)


def test_7_closing_neither_waits_for_unsent_sales_nor_loses_them(shop: Shop, hub: Shop) -> None:
    sale = shop.sell("kopi", payments=cash(18_000))
    shop.do(c.OpenBill(till="K1", goods=(c.Wanted(sku="roti"),)))
    shop.do(c.CloseShift(shift=sale.shift, counted_cash=118_000))
    assert pushed(shop, sold_offline(1, sale.shift)) == 0
    seen = shop.see(DrawerOfShift(shift=sale.shift))
    assert (seen.late_sales, seen.expected_cash, seen.difference) == (1, 135_000, -17_000)
    assert (seen.shift.sales, seen.shift.expected_cash) == (1, 118_000)
    (flag,) = shop.see(NeedsALook())
    assert (flag.what, flag.about, flag.known, flag.now) == ("late_sales", sale.shift, 1, 2)
    sync(shop, hub)
    assert hub.tables() == shop.tables()


def test_7_a_shift_closed_on_both_sides_of_a_cut_is_closed_once_and_flagged(shop: Shop, hub: Shop) -> None:
    shift = shop.sell("kopi").shift
    sync(shop, hub)
    for side, counted in ((shop, 118_000), (hub, 1)):
        side.do(c.CloseShift(shift=shift, counted_cash=counted))
    sync(shop, hub)
    assert [flag.what for flag in hub.see(NeedsALook())] == ["closed_twice"]
    assert hub.tables() == shop.tables()


def test_8_two_waiters_at_one_table_lose_no_beer(shop: Shop, hub: Shop) -> None:
    bill = shop.do(c.OpenBill(till="K1", name="Meja 4", goods=(c.Wanted(sku="kopi"),)))[0].bill
    sync(shop, hub)
    line = next(iter(shop.see(FindBill(bill=bill)).open_lines))
    shop.do(c.AddToBill(bill=bill, goods=(c.Wanted(sku="roti", qty_milli=2_000),)))
    hub.do(c.AddToBill(bill=bill, goods=(c.Wanted(sku="gula"),)))
    hub.do(c.VoidBillLines(bill=bill, lines=(line,), reason="batal"))
    sync(shop, hub)
    for side in (shop, hub):
        left = side.see(FindBill(bill=bill)).open_lines.values()
        assert sorted((good.sku, good.qty_milli) for good in left) == [("gula", 1_000), ("roti", 2_000)]


def test_8_a_table_is_not_paid_again_by_a_till_that_does_not_own_it(shop: Shop, hub: Shop) -> None:
    bill = shop.do(c.OpenBill(till="K1", goods=(c.Wanted(sku="kopi"),)))[0].bill
    sync(shop, hub)
    hub.open("K2")
    with refuses("till.bill_owned_elsewhere"):
        hub.sell(goods=(), bill=bill, till="K2")
    hub.do(c.TakeBill(till="K2", bill=bill))
    hub.sell(goods=(), bill=bill, till="K2")
    shop.sell(goods=(), bill=bill)  # the owner as far as this side knows: it happened, so it is kept and shown
    sync(shop, hub)
    for side in (shop, hub):
        seen = side.see(FindBill(bill=bill))
        assert (seen.status, len(seen.paid_twice)) == ("paid", 1)
        assert [flag.what for flag in side.see(NeedsALook())] == ["bill_trouble"]


def test_9_a_second_print_says_that_it_is_one(shop: Shop) -> None:
    sale = shop.sell("kopi")
    assert "SALINAN" not in shop.see(ReceiptOf(sale=sale.sale))
    shop.do(c.ReprintReceipt(till="K1", sale=sale.sale))
    assert "*** SALINAN 1 ***" in shop.see(ReceiptOf(sale=sale.sale))


def test_9_a_dish_goes_to_the_kitchen_once_and_a_reprint_bears_the_ticket_s_own_number(shop: Shop) -> None:
    bill = shop.do(c.OpenBill(till="K1", name="Meja 5", goods=(c.Wanted(sku="kopi"),)))[0].bill
    (ticket,) = shop.do(SendToKitchen(till="K1", bill=bill))
    with refuses("till.nothing_to_cook"):
        shop.do(SendToKitchen(till="K1", bill=bill))
    (again,) = shop.do(ReprintTicket(till="K1", ticket=ticket.ticket))
    assert (again.number, again.copy, bool(ticket.number)) == (ticket.number, 1, True)


def test_10_a_clock_gone_wrong_moves_no_sale_to_another_day(shop: Shop) -> None:
    for drift_ms in (MONTH_MS, -2 * MONTH_MS):
        shop.wall.ms += drift_ms
        assert shop.sell("kopi").business_day == DAY
    assert len(shop.see(SalesOfDay(day=DAY))) == 2


def test_11_two_tills_offline_never_give_the_same_number(shop: Shop, hub: Shop) -> None:
    shop.open("K2")
    mine = [shop.sell("kopi", till=till).receipt for till in ("K1", "K2", "K1", "K2")]
    assert mine == ["K1-000001", "K2-000001", "K1-000002", "K2-000002"]
    sync(shop, hub)
    hub.open("K3")
    assert hub.sell("kopi", till="K3").receipt == "K3-000001"


def test_11_a_restored_till_begins_a_series_of_its_own_without_a_gap(shop: Shop) -> None:
    shop.sell("kopi")
    with shop.node.working() as unit:
        shop.node.new_incarnation(unit(TENANT))
    again = [shop.sell("kopi") for _ in range(2)]
    assert [sale.receipt for sale in again] == ["K1.a2-000001", "K1.a2-000002"]
    shop.do(c.CloseShift(shift=again[0].shift))
    shop.open()
    assert shop.sell("kopi").receipt == "K1.a2-000003"


def test_11_the_same_number_twice_is_shown(shop: Shop) -> None:
    pushed(shop, sold_offline(1, "t1.0"), sold_offline(2, "t1.0", receipt="T1-000001"))
    (flag,) = shop.see(NeedsALook())
    assert (flag.what, flag.about, flag.now) == ("same_receipt", "T1-000001", 2)


def test_11_two_nodes_that_began_one_series_apart_go_apart_once_they_have_met(shop: Shop, hub: Shop) -> None:
    for good in GOODS:
        hub.do(good)
    hub.open("K1")
    apart = [shop.sell("kopi").receipt, hub.sell("kopi", shift=hub.open_shifts()[0]).receipt]
    assert apart == ["K1-000001", "K1-000001"]  # neither could know; whoever looks is told
    sync(shop, hub)
    mine, theirs = (side.see(OpenShifts()) for side in (shop, hub))
    assert mine == theirs
    shifts = {shift.node: shift.shift for shift in mine}
    met = [shop.sell("kopi", shift=shifts["a1"]).receipt, hub.sell("kopi", shift=shifts["h1"]).receipt]
    assert met == ["K1-000003", "K1.h1-000001"]
    sync(shop, hub)
    for side in (shop, hub):
        assert [(flag.what, flag.about, flag.now) for flag in side.see(NeedsALook())] == [("same_receipt", "K1-000001", 2)]


def test_11_the_watch_over_numbers_looks_at_the_last_month_unless_asked_further(shop: Shop) -> None:
    old = {"business_day": "2026-09-01", "receipt": "T1-000009"}
    pushed(shop, sold_offline(1, "t1.0", **old), sold_offline(2, "t1.0", **old), sold_offline(3, "t1.0"))
    assert shop.see(NeedsALook()) == []
    assert [flag.what for flag in shop.see(NeedsALook(since="2026-08-01"))] == ["same_receipt"]


def test_13_quantities_arrive_as_they_were_written(shop: Shop, hub: Shop) -> None:
    sale = shop.sell(goods=(c.Wanted(sku="kopi", qty_milli=7_000), c.Wanted(sku="gula", qty_milli=333)))
    sync(shop, hub)
    journal = "SELECT origin, seq, text FROM journal WHERE tenant = :tenant ORDER BY origin, seq"
    assert hub.rows(journal) == shop.rows(journal)
    assert [good.qty_milli for good in hub.see(FindSale(sale=sale.sale)).sale.goods] == [7_000, 333]


def test_14_one_bad_entry_holds_up_nobody_behind_it(shop: Shop) -> None:
    broken = b'{"tenant":"warung","origin":"t1","seq":2,"ms":1,"subject":"sale/t1.2","kind":"till.sale_completed"'
    assert pushed(shop, sold_offline(1, "t1.0"), broken, sold_offline(3, "t1.0")) == 1
    assert [row.receipt for row in shop.see(SalesOfDay(day=DAY))] == ["T1-000001", "T1-000003"]


def test_14_a_sale_that_happened_is_taken_as_it_happened(shop: Shop) -> None:
    unheard = Good(sku="hantu", name="Barang hantu", unit_price=1, qty_milli=1_000, amount=1)
    odd = sold_offline(1, "t9.9", goods=(unheard,), total=1, payments=cash(1))
    cheap = sold_offline(2, "t9.9")
    assert pushed(shop, odd, cheap) == 0
    assert shop.see(FindSale(sale="t1.1")).sale == odd
    assert [row.total for row in shop.see(SalesOfDay(day=DAY))] == [1, 17_000]


def test_15_crooked_weights_and_discounts_close_to_the_rupiah(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=100)))
    taken = 100_000
    for n in range(1, 40):
        goods = (c.Wanted(sku="gula", qty_milli=37 * n + 1, discount_permille=n), c.Wanted(sku="roti"))
        sale = shop.sell(goods=goods, discount_permille=33, actor="siti")
        assert sale.total % 100 == 0
        taken += sale.total
    shop.do(c.CloseShift(shift=sale.shift, counted_cash=taken))
    assert shop.see(DrawerOfShift(shift=sale.shift)).difference == 0


def test_the_entry_of_a_sale_is_frozen_bytes(shop: Shop) -> None:
    sale = shop.sell("kopi")
    (text,) = shop.rows("SELECT text FROM journal WHERE tenant = :tenant AND kind = 'till.sale_completed'")
    body = msgspec.json.decode(thaw(bytes(text[0])).body, type=f.SaleCompleted)
    assert body == sale
