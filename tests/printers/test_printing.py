"""The whole way of a strip: a sale, a wish, the outbox, a printer that has its moods, and what the shop is told."""

import pytest
from counter_shop import TENANT, refuses, sync
from paper_shop import PaperShop

from lancar.kernel.node import Wish
from lancar.kernel.outbox import LEASE_MS, attempt, give_up, take
from lancar.testing.paper import read
from lancar.till import commands as c
from lancar.till.commands import printing as pc
from lancar.till.facts import SaleCompleted
from lancar.till.facts.printing import DrawerKicked, PaperMissed, PaperPrinted, PrinterSetting
from lancar.till.rules.paper import PaperOf
from lancar.till.views.printing import Printers, WaitingPaper
from lancar.values.bill import Payment

CARD = (Payment(method="card", amount=18_000),)
MINUTE_MS = 60_000


@pytest.fixture
def shop() -> PaperShop:
    return PaperShop()


def sold(shop: PaperShop) -> SaleCompleted:
    """A sale by card, its receipt asked for."""
    sale = shop.sell("kopi", payments=CARD)
    shop.do(pc.PrintReceipt(till="K1", sale=sale.sale), "budi")
    return sale


def said(shop: PaperShop, kind: str) -> int:
    """How many entries of a kind the journal has."""
    return shop.rows(f"SELECT count(*) FROM journal WHERE tenant = :tenant AND kind = '{kind}'")[0][0]


def test_a_receipt_comes_out_once_and_the_journal_says_so(shop: PaperShop) -> None:
    sale = sold(shop)
    assert [row.of for row in shop.see(WaitingPaper())] == [sale.sale]
    assert shop.work() == []
    assert shop.work(MINUTE_MS) == []
    assert len(shop.counter.strips) == 1
    text = read(shop.counter.strips[0]).text
    assert "Warung Bu Tini" in text
    assert sale.receipt in text
    assert "SALINAN" not in text
    assert said(shop, PaperPrinted.KIND) == 1
    assert shop.see(WaitingPaper()) == []


def test_paper_out_paper_in_and_the_receipt_is_printed_once(shop: PaperShop) -> None:
    shop.counter.paper_bytes = 0
    sold(shop)
    assert [job.state for job in shop.work()] == ["waiting"]
    assert shop.counter.strips == []
    shop.counter.new_roll()
    assert shop.work() == []
    assert len(shop.counter.strips) == 1
    assert said(shop, PaperPrinted.KIND) == 1


def test_a_roll_that_ends_in_the_middle_of_a_receipt_does_not_print_it_twice(shop: PaperShop) -> None:
    """Wound 25: what is not known is looked at before it is done again."""
    shop.counter.paper_bytes = 100
    sold(shop)
    for _ in range(5):
        assert [job.state for job in shop.work()] == ["unknown"]
    shop.counter.new_roll()
    assert shop.work() == []
    assert len(shop.counter.strips) == 1
    assert said(shop, PaperPrinted.KIND) == 1


def test_a_printer_that_is_off_or_dies_never_keeps_a_sale_from_being_made(shop: PaperShop) -> None:
    shop.counter.pull_plug()
    sales = [sold(shop) for _ in range(3)]
    shop.work()
    sales.append(shop.sell("roti"))
    assert len({sale.receipt for sale in sales}) == 4
    assert said(shop, SaleCompleted.KIND) == 4
    shop.counter.power = True
    shop.work()
    assert len(shop.counter.strips) == 3
    assert said(shop, SaleCompleted.KIND) == 4


def test_half_a_receipt_from_a_dead_printer_is_for_a_person_to_judge_who_may_take_a_marked_copy(shop: PaperShop) -> None:
    shop.counter.dies_after_bytes = 100
    sale = sold(shop)
    assert [job.state for job in shop.work()] == ["unknown"]
    assert [job.state for job in shop.work()] == ["dead"]
    shop.counter.power, shop.counter.dies_after_bytes, shop.counter.paper = True, None, b""
    shop.work()
    assert shop.counter.strips == []
    shop.do(c.ReprintReceipt(till="K1", sale=sale.sale))
    shop.work()
    assert "*** SALINAN 1 ***" in read(shop.counter.strips[0]).text
    give_up(shop.node, TENANT, shop.work()[0].job, shop.wall.ms)
    assert shop.work() == []
    assert len(shop.counter.strips) == 1


def test_a_worker_that_dies_while_it_prints_leaves_a_doubt_and_not_a_second_receipt(shop: PaperShop) -> None:
    shop.counter.paper_bytes = 100
    sold(shop)
    shop.work()
    shop.restart_worker()
    shop.counter.new_roll()
    assert [job.state for job in shop.work()] == ["dead"]
    assert len(shop.counter.strips) == 1


def test_a_crash_between_the_paper_and_the_note_brings_no_second_receipt_and_no_second_kick(shop: PaperShop) -> None:
    """Wound 25: the strip is out and the drawer open, and the power goes before either is written down."""
    shop.counter.paper_bytes = None
    sale = shop.sell("kopi")
    shop.do(pc.PrintReceipt(till="K1", sale=sale.sale), "budi")
    for job in take(shop.node, shop.wall.ms):
        assert attempt(shop.performers, job).state == "done"
    assert (len(shop.counter.strips), shop.counter.kicks) == (1, [2])
    assert (said(shop, PaperPrinted.KIND), said(shop, DrawerKicked.KIND)) == (0, 0)
    shop.restart_worker()
    assert {job.state for job in shop.work()} == {"leased"}, "somebody may still be at it"
    assert [(job.effect, job.state) for job in shop.work(2 * LEASE_MS)] == [("till.print", "dead")]
    assert shop.work(MINUTE_MS)[0].state == "dead"
    assert (len(shop.counter.strips), shop.counter.kicks) == (1, [2])
    assert [row.of for row in shop.see(WaitingPaper())] == [sale.sale], "the till says that nobody can tell"
    shop.do(c.ReprintReceipt(till="K1", sale=sale.sale))
    shop.work()
    assert "*** SALINAN 1 ***" in read(shop.counter.strips[1]).text


def test_a_drawer_of_which_nobody_knows_is_not_sprung_a_second_time(shop: PaperShop) -> None:
    """The pulse went out and its answer was lost, seconds ago: a drawer that opens by itself is a risk."""
    shop.sell("kopi")
    (job,) = take(shop.node, shop.wall.ms)
    assert attempt(shop.performers, job).state == "done"
    shop.restart_worker()
    job.state = "unknown"
    assert attempt(shop.performers, job).state == "done"
    assert shop.counter.kicks == [2]


def test_impatient_taps_bring_one_copy_the_last(shop: PaperShop) -> None:
    shop.counter.pull_plug()
    sale = sold(shop)
    for _ in range(3):
        shop.do(c.ReprintReceipt(till="K1", sale=sale.sale))
    shop.work()
    shop.counter.power = True
    shop.work()
    assert len(shop.counter.strips) == 1
    assert "*** SALINAN 3 ***" in read(shop.counter.strips[0]).text
    assert said(shop, PaperMissed.KIND) == 3
    assert shop.see(WaitingPaper()) == []


def test_a_receipt_that_nobody_waits_for_any_more_is_let_go_and_said_so(shop: PaperShop) -> None:
    shop.counter.pull_plug()
    sold(shop)
    shop.work()
    shop.counter.power = True
    assert shop.work(16 * MINUTE_MS) == []
    assert shop.counter.strips == []
    assert said(shop, PaperMissed.KIND) == 1


def test_the_first_print_is_asked_for_once(shop: PaperShop) -> None:
    sale = sold(shop)
    with refuses("till.already_asked"):
        shop.do(pc.PrintReceipt(till="K1", sale=sale.receipt))
    with refuses("till.unknown_sale"):
        shop.do(pc.PrintReceipt(till="K1", sale="K1-000099"))
    shop.do(pc.RemovePrinter(branch="bdg", printer="kasir"))
    with refuses("till.no_printer"):
        shop.do(pc.PrintReceipt(till="K1", sale=shop.sell("roti").sale))
    assert shop.work() == []
    assert said(shop, PaperMissed.KIND) == 1


def test_a_refund_has_a_receipt_too(shop: PaperShop) -> None:
    sale = shop.sell("kopi", payments=CARD)
    back = shop.do(c.RefundSale(till="K1", sale=sale.sale, reason="basi", method="card"))[0]
    shop.do(pc.PrintReceipt(till="K1", sale=back.refund))
    shop.work()
    assert "*** PENGEMBALIAN ***" in read(shop.counter.strips[0]).text


def test_what_waits_goes_to_the_printer_that_took_the_place_of_the_broken_one(shop: PaperShop) -> None:
    shop.counter.pull_plug()
    sold(shop)
    shop.work()
    new = shop.plug_in("kasir")
    shop.work()
    assert len(new.strips) == 1


def test_a_till_with_a_printer_of_its_own_prints_there(shop: PaperShop) -> None:
    own = shop.plug_in("zz", tills=("K1",))
    sold(shop)
    shop.work()
    assert (len(own.strips), len(shop.counter.strips)) == (1, 0)
    assert [row.printer for row in shop.see(Printers(branch="bdg"))] == ["kasir", "zz"]


def test_cash_springs_the_drawer_and_every_opening_is_in_the_journal(shop: PaperShop) -> None:
    sale = shop.sell("kopi")
    shop.sell("kopi", payments=CARD)
    shop.work()
    assert shop.counter.kicks == [2]
    shop.do(c.OpenDrawer(till="K1", reason="tukar uang"))
    shop.do(c.MoveCash(till="K1", amount=-5_000, reason="es"))
    shop.do(c.RefundSale(till="K1", sale=sale.sale, reason="basi"))
    shop.work()
    assert shop.counter.kicks == [2] * 4
    assert said(shop, DrawerKicked.KIND) == 4


def test_the_drawer_opens_without_paper_but_never_later_by_itself(shop: PaperShop) -> None:
    shop.counter.paper_bytes = 0
    shop.sell("kopi")
    shop.work()
    assert shop.counter.kicks == [2]
    shop.counter.pull_plug()
    shop.sell("kopi")
    shop.work()
    shop.counter.power = True
    assert shop.work(MINUTE_MS) == []
    assert shop.counter.kicks == [2]
    assert said(shop, DrawerKicked.KIND) == 1


def test_a_shop_without_a_drawer_asks_for_none() -> None:
    shop = PaperShop(pin=0)
    shop.sell("kopi")
    assert shop.work() == []


def test_a_till_whose_clock_is_a_day_wrong_prints_and_opens_its_drawer_all_the_same() -> None:
    shop = PaperShop()
    till = PaperShop(name="t", goods=True, ms=shop.wall.ms - 23 * 60 * MINUTE_MS)
    till.node.role = "till-like"
    sale = till.sell("kopi")
    till.do(pc.PrintReceipt(till="K1", sale=sale.sale))
    sync(till, shop)
    shop.work()
    assert shop.counter.kicks == [2]
    assert len(shop.counter.strips) == 1


def test_a_node_that_fetches_its_past_does_not_print_it_again() -> None:
    shop = PaperShop()
    for _ in range(3):
        sold(shop)
    shop.sell("kopi")
    shop.work()
    new = PaperShop(name="b")
    sync(shop, new)
    new.work()
    assert new.counter.strips == []
    assert new.counter.kicks == []


def test_the_hub_prints_nothing() -> None:
    shop, hub = PaperShop(), PaperShop(name="h", role="hub")
    sold(shop)
    sync(shop, hub)
    assert hub.work() == []
    assert hub.counter.strips == []


def test_a_trial_strip_shows_width_letters_codes_and_opens_the_drawer(shop: PaperShop) -> None:
    for _ in range(2):
        shop.do(pc.TryPrinter(branch="bdg", printer="kasir"), "budi")
        shop.work()
    assert len(shop.counter.strips) == 2
    text = read(shop.counter.strips[0]).text
    assert "12345678901234567890123456789012" in text
    assert "[qr " in text
    assert shop.counter.kicks == [2, 2]
    with refuses("till.unknown_printer"):
        shop.do(pc.TryPrinter(branch="bdg", printer="dapur"))


@pytest.mark.parametrize(
    "address",
    [
        "tcp://8.8.8.8:9100",
        "tcp://169.254.169.254:9100",
        "tcp://192.168.1.5:6379",
        "tcp://192.168.1.5:80",
        "tcp://printer.example.org:9100",
        "tcp://0.0.0.0:9100",
        "tcp://192.168.1.300:9100",
        "tcp://192.168.001.5:9100",
        "usb:/dev/sda",
        "usb:/dev/usb/../sda",
        "serial:/dev/tty0@9600",
        "serial:/dev/ttyUSB0@1",
        "serial:/etc/passwd@9600",
        "file:../x",
        "file:/etc/x",
        "http://192.168.1.5:9100",
        "tcp://192.168.1.5:9100\n",
        "",
    ],
)
def test_a_printer_can_only_be_where_a_shop_has_one(shop: PaperShop, address: str) -> None:
    with refuses("till.bad_printer_address"):
        shop.do(pc.SetPrinter(branch="bdg", printer="x", setting=PrinterSetting(address=address)))


def test_only_who_manages_sets_up_printers_and_only_nodes_say_what_was_printed(shop: PaperShop) -> None:
    with refuses("identity.no_right"):
        shop.do(pc.RemovePrinter(branch="bdg", printer="kasir"), "budi")
    with refuses("identity.no_right"):
        shop.do(pc.NotePaper(branch="bdg", paper="receipt", of="a.1"), "siti")
    with refuses("identity.no_right"):
        shop.node.see(TENANT, PaperOf(branch="bdg", till="K1", paper="receipt", of="a.1"), actor="siti")


def test_what_is_said_twice_of_a_strip_is_written_once(shop: PaperShop) -> None:
    sale = sold(shop)
    for why in ("", "", "till.too_late"):
        wish = pc.NotePaper(branch="bdg", paper="receipt", of=sale.sale, printer="kasir", why=why)
        shop.node.do(Wish(TENANT, wish, trusted=True))
    assert (said(shop, PaperPrinted.KIND), said(shop, PaperMissed.KIND)) == (1, 0)
    assert shop.work() == []
    assert shop.counter.strips == []
