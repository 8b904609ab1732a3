"""The counter's facts in any order give the same tables, and every fact's money adds up."""

import random
import re
from pathlib import Path
from typing import Any

import msgspec
import pytest
from counter_shop import TENANT, Shop, cash, qris, sync

from lancar.kernel.entry import thaw
from lancar.kernel.merge import take_entries
from lancar.kernel.messages import PulledEntry
from lancar.kernel.node import Wish
from lancar.till import commands as c
from lancar.till import facts as f
from lancar.till.capability import CAPABILITY
from lancar.till.commands import printing as pc
from lancar.till.facts.printing import PrinterSetting
from lancar.till.rules import sell
from lancar.till.views.answers import DrawerOfShift
from lancar.values.bill import Payment, Return
from lancar.values.terms import PPN

DECODERS = {fact.KIND: msgspec.json.Decoder(fact).decode for fact in CAPABILITY.facts}


def a_busy_day() -> list[PulledEntry]:
    """Everything that can happen at two counters that are cut off from each other at noon."""
    shop, hub = Shop(), Shop("h", goods=False, role="hub")
    shift = shop.open()
    shop.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=100)))
    customer = shop.do(c.NameCustomer(name="Bu Ani", phone="0812"))[0].customer
    sold = shop.sell(goods=(c.Wanted(sku="kopi", qty_milli=3_000), c.Wanted(sku="gula", qty_milli=777)))
    owed = shop.sell("kopi", payments=(Payment(method="kasbon", amount=18_000),), customer=customer)
    shown = shop.sell("kopi", "roti", payments=(*qris(20_000), *cash(20_000)))
    bill = shop.do(c.OpenBill(till="K1", goods=(c.Wanted(sku="kopi"), c.Wanted(sku="roti"))))[0].bill
    sync(shop, hub)
    other = hub.open("K2")
    for side, till in ((shop, "K1"), (hub, "K2")):
        side.do(c.AddToBill(bill=bill, goods=(c.Wanted(sku="kopi"),)))
        side.do(c.DiscountBill(bill=bill, discount_permille=100))
        side.do(c.RefundSale(till=till, sale=sold.sale, goods=(Return(of=0, qty_milli=2_000),), reason="x"))
        side.do(c.RepayCredit(till=till, customer=customer, payments=cash(10_000)))
        side.do(c.ReprintReceipt(till=till, sale=sold.sale))
        side.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=500 if till == "K1" else 200)))
        side.do(c.MoveCash(till=till, amount=-5_000, reason="es"))
        side.do(c.OpenDrawer(till=till, reason="tukar"))
        side.do(c.NameCustomer(customer=customer, name=f"Bu Ani {till}"))
    hub.do(c.MissPayment(sale=shown.sale, reason="belum"))
    shop.do(c.ConfirmPayment(sale=shown.sale))
    hub.do(c.TakeBill(till="K2", bill=bill))
    line = hub.do(c.AddToBill(bill=bill, goods=(c.Wanted(sku="roti"),)))[0].lines[0].line
    hub.do(c.SplitBill(bill=bill, parts=(c.LinePart(line=line),), name="Meja 5"))
    hub.sell(goods=(), bill=bill, till="K2")
    shop.sell(goods=(), bill=bill, till="K1")
    gone = shop.do(c.OpenBill(till="K1", name="pergi", goods=(c.Wanted(sku="kopi"),)))[0].bill
    first = next(iter(shop.do(c.AddToBill(bill=gone, goods=(c.Wanted(sku="kopi"),)))[0].lines)).line
    shop.do(c.VoidBillLines(bill=gone, lines=(first,), reason="habis"))
    shop.do(c.DropBill(bill=gone, reason="pergi"))
    shop.do(c.VoidSale(till="K1", sale=owed.sale, reason="keliru"))
    a_day_of_paper(shop, hub, sold)
    for side, one in ((shop, shift), (hub, shift), (hub, other)):
        side.do(c.CloseShift(shift=one, counted_cash=150_000))
    sync(shop, hub)
    texts = hub.rows("SELECT origin, seq, text FROM journal WHERE tenant = :tenant ORDER BY rx")
    return [PulledEntry(origin, seq, bytes(text)) for origin, seq, text in texts]


def a_day_of_paper(shop: Shop, hub: Shop, sold: f.SaleCompleted) -> None:
    """What two nodes print, send to the kitchen and mail."""
    for side, till in ((shop, "K1"), (hub, "K2")):
        setting = PrinterSetting(address="file:dapur", tickets=True, drawer_pin=2, tills=(till,))
        side.do(pc.SetPrinter(branch="bdg", printer="dapur", setting=setting))
        side.do(pc.SetMail(sent_by="shop", sender_name=f"Warung {till}"))
        side.do(pc.PrintReceipt(till=till, sale=sold.sale))
        bill = side.do(c.OpenBill(till=till, goods=(c.Wanted(sku="kopi"), c.Wanted(sku="roti"))))[0].bill
        ticket = side.do(pc.SendToKitchen(till=till, bill=bill))[0]
        side.do(pc.ReprintTicket(till=till, ticket=ticket.ticket))
        mail = side.do(pc.MailReceipt(sale=sold.sale, to="ani@example.org"))[0].mail
        for wish in (
            pc.NotePaper(branch="bdg", paper="receipt", of=sold.sale, printer="dapur"),
            pc.NotePaper(branch="bdg", paper="ticket", of=ticket.ticket, why="till.too_late"),
            pc.NoteKick(branch="bdg", till=till, printer="dapur", of=sold.sale),
            pc.NoteMail(mail=mail),
        ):
            side.node.do(Wish(TENANT, wish, trusted=True))


@pytest.fixture(scope="module")
def day() -> list[PulledEntry]:
    return a_busy_day()


def till_facts(day: list[PulledEntry]) -> list[Any]:
    entries = [thaw(entry.text) for entry in day]
    return [DECODERS[entry.kind](entry.body) for entry in entries if entry.kind in DECODERS]


def test_the_busy_day_holds_every_kind_of_fact(day: list[PulledEntry]) -> None:
    assert {type(fact) for fact in till_facts(day)} == set(CAPABILITY.facts)


def test_entries_in_any_order_give_the_same_tables(day: list[PulledEntry]) -> None:
    first: object = None
    for seed in range(8):
        shuffled = list(day)
        random.Random(seed).shuffle(shuffled)
        node = Shop("x", goods=False)
        half = random.Random(seed).randrange(len(day))
        for part in (shuffled[:half], shuffled[half:], shuffled[:5]):
            take_entries(node.node, TENANT, part)
        tables = node.tables()
        assert all(tables.values())
        first = first or tables
        assert tables == first


def test_the_money_of_every_fact_adds_up(day: list[PulledEntry]) -> None:
    money = [fact for fact in till_facts(day) if isinstance(fact, f.SaleCompleted | f.SaleRefunded | f.SaleVoided)]
    for fact in money:
        assert sum(good.amount for good in fact.goods) + sum(extra.amount for extra in fact.extras) == fact.total
        assert sum(one.amount for one in fact.payments) - getattr(fact, "change", 0) == fact.total
    assert len(money) >= 8


def test_every_kind_of_fact_reaches_a_table() -> None:
    folded = {kind for view in CAPABILITY.views for kind in view.kinds()}
    assert folded == {fact.KIND for fact in CAPABILITY.facts}


def test_every_no_of_the_counter_is_said_in_some_test() -> None:
    here, source = Path(__file__).parent, Path(str(sell.__file__)).parents[1]
    tests = [path for name in ("till", "printers", "mail") for path in (here.parent / name).glob("*.py")]
    said = "".join(path.read_text() for path in [*tests, *here.parents[1].glob("vectors/*.json")])
    codes = {code for path in source.rglob("*.py") for code in re.findall(r'Refused\("(till\.[a-z_{}.]+)"', path.read_text())}
    assert {code for code in codes if code not in said} == set()


def test_whatever_is_sold_and_given_back_the_drawer_holds_the_difference() -> None:
    chance, shop = random.Random(11), Shop()
    shift = shop.open(float_cash=0)
    shop.do(c.ChangeSetting(setting=f.ChargesSetting(charges=(PPN,))))
    shop.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=100)))
    facts: list[Any] = []
    for _ in range(150):
        goods = tuple(
            c.Wanted(sku=chance.choice(("kopi", "roti", "gula")), qty_milli=chance.choice((1_000, 333, 2_500)))
            for _ in range(chance.randint(1, 4))
        )
        by_qris = chance.choice((0, 0, 1_001, 5_000))
        payments = (*(qris(by_qris) if by_qris else ()), *cash(500_000))
        facts.append(shop.sell(goods=goods, payments=payments, discount_permille=chance.choice((0, 0, 77)), actor="siti"))
        what = chance.randrange(10)
        if what == 0:
            facts += shop.do(c.VoidSale(till="K1", sale=facts[-1].sale, reason="keliru"))
        elif what == 1:
            part = (Return(of=0, qty_milli=chance.choice((1, 333))),)
            facts += shop.do(c.RefundSale(till="K1", sale=facts[-1].sale, goods=part, reason="basi"))
    for fact in facts:
        assert sum(good.amount for good in fact.goods) + sum(extra.amount for extra in fact.extras) == fact.total
        assert sum(one.amount for one in fact.payments) - getattr(fact, "change", 0) == fact.total
    kept = sum(fact.total if isinstance(fact, f.SaleCompleted) else -fact.total for fact in facts)
    assert sum(method.expected for method in shop.see(DrawerOfShift(shift=shift)).methods) == kept
    assert len({fact.receipt for fact in facts}) == len(facts)
