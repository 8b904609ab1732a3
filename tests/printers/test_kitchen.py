"""Kitchen tickets: a number of their own, every line once, a copy that says so."""

import pytest
from counter_shop import Shop, refuses, sync
from paper_shop import PaperShop

from lancar.testing.paper import read
from lancar.till import commands as c
from lancar.till.commands import printing as pc
from lancar.till.facts import SaleCompleted
from lancar.till.facts.printing import PaperPrinted, TicketNumbered
from lancar.till.views.answers import FindBill, OpenShifts


@pytest.fixture
def shop() -> PaperShop:
    return PaperShop(kitchen=True)


def table(shop: Shop, *skus: str) -> str:
    goods = tuple(c.Wanted(sku=sku, note="pedas" if sku == "roti" else "") for sku in skus)
    return shop.do(c.OpenBill(till="K1", name="Meja 5", goods=goods))[0].bill


def send(shop: Shop, bill: str, **more: object) -> list[TicketNumbered]:
    return list(shop.do(pc.SendToKitchen(till="K1", bill=bill, **more), "budi"))


def names(ticket: TicketNumbered) -> list[str]:
    return [line.name for line in ticket.lines]


def test_a_ticket_has_its_own_number_and_only_what_is_new(shop: PaperShop) -> None:
    bill = table(shop, "kopi", "roti")
    first = send(shop, bill)
    assert [(ticket.number, names(ticket)) for ticket in first] == [("K1-D001", ["Kopi susu", "Roti bakar"])]
    shop.do(c.AddToBill(bill=bill, goods=(c.Wanted(sku="kopi"),)))
    assert [(ticket.number, names(ticket)) for ticket in send(shop, bill)] == [("K1-D002", ["Kopi susu"])]
    shop.work()
    assert len(shop.kitchen.strips) == 2
    text = read(shop.kitchen.strips[0]).text
    assert "K1-D001" in text
    assert "Meja 5" in text
    assert "(pedas)" in text
    assert shop.counter.strips == []


def test_the_kitchen_does_not_cook_twice_because_somebody_tapped_twice(shop: PaperShop) -> None:
    """Wound 9: tickets sent twice, food cooked twice."""
    bill = table(shop, "kopi")
    line = send(shop, bill)[0].lines[0].line
    with refuses("till.nothing_to_cook"):
        send(shop, bill)
    with refuses("till.already_sent"):
        send(shop, bill, lines=(line,))
    with refuses("till.no_such_bill_line"):
        send(shop, bill, lines=("nothing",))
    shop.work()
    assert len(shop.kitchen.strips) == 1


def test_a_printer_that_hangs_does_not_make_the_kitchen_cook_twice(shop: PaperShop) -> None:
    """Wound 9, from the other side: the ticket was printed, only its answer was late."""
    shop.kitchen.paused = True
    send(shop, table(shop, "kopi"))
    for _ in range(5):
        assert [job.state for job in shop.work()] == ["unknown"]
    shop.kitchen.resume()
    assert shop.work() == []
    assert len(shop.kitchen.strips) == 1
    assert shop.rows(f"SELECT count(*) FROM journal WHERE tenant = :tenant AND kind = '{PaperPrinted.KIND}'") == [(1,)]


def test_a_reprint_says_that_it_is_one_and_bears_the_same_number(shop: PaperShop) -> None:
    ticket = send(shop, table(shop, "kopi"))[0]
    shop.work()
    shop.do(pc.ReprintTicket(till="K1", ticket=ticket.ticket), "budi")
    shop.work()
    text = read(shop.kitchen.strips[1]).text
    assert text.count("*** SALINAN 1 ***") == 2
    assert "K1-D001" in text
    assert "SALINAN" not in read(shop.kitchen.strips[0]).text
    with refuses("till.unknown_ticket"):
        shop.do(pc.ReprintTicket(till="K1", ticket="a.999"))


def test_what_was_taken_off_the_bill_is_cancelled_in_the_kitchen_once(shop: PaperShop) -> None:
    bill = table(shop, "kopi", "roti")
    lines = [line.line for line in send(shop, bill)[0].lines]
    shop.do(c.VoidBillLines(bill=bill, lines=(lines[0],), reason="habis"))
    ticket = send(shop, bill)[0]
    assert ticket.lines == ()
    assert [line.name for line in ticket.cancelled] == ["Kopi susu"]
    with refuses("till.nothing_to_cook"):
        send(shop, bill)
    shop.work()
    assert "*** BATAL ***" in read(shop.kitchen.strips[1]).text


def test_what_the_kitchen_makes_goes_off_a_bill_only_by_who_may_void(shop: PaperShop) -> None:
    bill, other = table(shop, "kopi", "roti"), table(shop, "kopi")
    made, *_ = (line.line for line in send(shop, bill, lines=tuple(shop.see(FindBill(bill=bill)).open_lines)[:1])[0].lines)
    kept = next(line for line in shop.see(FindBill(bill=bill)).open_lines if line != made)
    for wish in (c.VoidBillLines(bill=bill, lines=(kept, made), reason="batal"), c.DropBill(bill=bill, reason="batal")):
        with refuses("identity.no_right"):
            shop.do(wish, "budi")
    shop.do(c.VoidBillLines(bill=bill, lines=(kept,), reason="berubah pikiran"), "budi")
    shop.do(c.DropBill(bill=other, reason="tamu pergi"), "budi")
    shop.do(c.VoidBillLines(bill=bill, lines=(made,), reason="tumpah"), "siti")
    assert shop.see(FindBill(bill=bill)).open_lines == {}


def test_a_line_does_not_get_past_the_kitchen_by_being_moved(shop: PaperShop) -> None:
    bill = table(shop, "kopi", "gula")
    made = send(shop, bill)[0].lines[0].line
    there = shop.do(c.SplitBill(bill=bill, parts=(c.LinePart(line=made),)), "budi")[0].bill
    with refuses("identity.no_right"):
        shop.do(c.DropBill(bill=there, reason="batal"), "budi")


def test_what_was_never_sent_needs_no_cancelling(shop: PaperShop) -> None:
    bill = table(shop, "kopi", "roti")
    first = next(iter(shop.see(FindBill(bill=bill)).open_lines))
    shop.do(c.VoidBillLines(bill=bill, lines=(first,), reason="habis"))
    ticket = send(shop, bill)[0]
    assert (names(ticket), ticket.cancelled) == (["Roti bakar"], ())


def test_a_bill_that_is_split_is_not_cooked_again(shop: PaperShop) -> None:
    bill = table(shop, "kopi", "gula")
    whole, weighed = (line.line for line in send(shop, bill)[0].lines)
    parts = (c.LinePart(line=whole), c.LinePart(line=weighed, qty_milli=400))
    other = shop.do(c.SplitBill(bill=bill, parts=parts, name="Meja 6"))[0].bill
    for each in (bill, other):
        with refuses("till.nothing_to_cook"):
            send(shop, each)


def test_a_part_that_was_split_off_before_it_was_sent_is_sent_by_name(shop: PaperShop) -> None:
    bill = table(shop, "gula")
    line = next(iter(shop.see(FindBill(bill=bill)).open_lines))
    other = shop.do(c.SplitBill(bill=bill, parts=(c.LinePart(line=line, qty_milli=400),), name="Meja 6"))[0].bill
    part = next(iter(shop.see(FindBill(bill=other)).open_lines))
    assert [good.qty_milli for good in send(shop, other, lines=(part,))[0].lines] == [400]


def test_a_quick_sale_goes_to_the_kitchen_without_a_bill(shop: PaperShop) -> None:
    sale = shop.sell("kopi", "roti")
    assert isinstance(sale, SaleCompleted)
    ticket = shop.do(pc.SendToKitchen(till="K1", sale=sale.sale, lines=("1",)))[0]
    assert names(ticket) == ["Roti bakar"]
    assert [names(ticket) for ticket in shop.do(pc.SendToKitchen(till="K1", sale=sale.receipt))] == [["Kopi susu"]]
    with refuses("till.nothing_to_cook"):
        shop.do(pc.SendToKitchen(till="K1", sale=sale.sale))


def test_a_sale_that_paid_a_bill_is_the_bill_to_the_kitchen(shop: PaperShop) -> None:
    bill = table(shop, "kopi")
    send(shop, bill)
    sale = shop.sell(goods=(), bill=bill)
    with refuses("till.nothing_to_cook"):
        shop.do(pc.SendToKitchen(till="K1", sale=sale.sale))


def test_each_station_gets_what_it_makes(shop: PaperShop) -> None:
    bar = shop.plug_in("bar", receipts=False, tickets=True, categories=("minum",))
    shop.do(pc.RemovePrinter(branch="bdg", printer="dapur"))
    with refuses("till.nothing_to_cook"):
        send(shop, table(shop, "kopi"))
    shop.work()
    assert bar.strips == []


def test_two_stations_get_tickets_with_two_numbers(shop: PaperShop) -> None:
    saji = shop.plug_in("saji", receipts=False, tickets=True)
    found = send(shop, table(shop, "kopi"))
    assert [(ticket.printer, ticket.number) for ticket in found] == [("dapur", "K1-D001"), ("saji", "K1-D002")]
    assert len({ticket.ticket for ticket in found}) == 2
    shop.work()
    assert (len(shop.kitchen.strips), len(saji.strips)) == (1, 1)


def test_numbers_begin_anew_each_day_and_never_meet_those_of_another_node(shop: PaperShop) -> None:
    send(shop, table(shop, "kopi"))
    hub = Shop("h", role="hub")
    sync(shop, hub)
    bill = hub.do(c.OpenBill(till="K1", goods=(c.Wanted(sku="kopi"),)))[0].bill
    assert send(hub, bill)[0].number == "K1.h1-D001"
    shift = shop.see(OpenShifts())[0].shift
    shop.do(c.CloseShift(shift=shift))
    shop.open(day="2026-11-22")
    assert send(shop, table(shop, "kopi"))[0].number == "K1-D001"


def test_a_shop_without_a_kitchen_printer_still_numbers_its_tickets() -> None:
    shop = PaperShop()
    assert send(shop, table(shop, "kopi"))[0].printer == ""
    with refuses("till.unknown_bill"):
        send(shop, "a.999")
    with refuses("till.unknown_sale"):
        shop.do(pc.SendToKitchen(till="K1", sale="a.999"))
    assert shop.work() == []
