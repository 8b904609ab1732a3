"""The loop that does a node's deeds: beside the writer, so that no printer delays a sale."""

import threading
from collections.abc import Iterator
from concurrent.futures import wait
from pathlib import Path

import msgspec
import pytest
from counter_shop import TENANT
from paper_shop import PaperShop

from lancar.kernel.node import Wish
from lancar.kernel.outbox import EffectFailed, Job, jobs
from lancar.nodes.aside import Aside
from lancar.nodes.config import BadConfig, Config
from lancar.nodes.deeds import DeedLoop, deeds_of
from lancar.nodes.mail_file import read_mail
from lancar.nodes.writer import Writer
from lancar.till import commands as c
from lancar.till.commands import printing as pc
from lancar.till.commands.printing import NoteMail
from lancar.till.facts.printing import ReceiptMailed
from lancar.values.bill import Payment

CARD = (Payment(method="card", amount=18_000),)
SELL = Wish(TENANT, c.CompleteSale(till="K1", goods=(c.Wanted(sku="kopi"),), payments=CARD), actor="budi")
LONG_S = 30


class Hanging:
    """A printer that takes for ever until it is let go; or a performer with a bug."""

    def __init__(self, bug: Exception | None = None) -> None:
        self.began, self.go_on = threading.Event(), threading.Event()
        self.bug = bug

    def perform(self, _job: Job) -> None:
        self.began.set()
        assert self.go_on.wait(LONG_S)
        if self.bug:
            raise self.bug

    def look(self, _job: Job) -> bool:
        return True


def shop_with_a_receipt_to_print() -> PaperShop:
    shop = PaperShop()
    sale = shop.sell("kopi", payments=CARD)
    shop.do(pc.PrintReceipt(till="K1", sale=sale.sale))
    return shop


def running(shop: PaperShop, performers: dict) -> tuple[Writer, DeedLoop]:
    writer = Writer(shop.node)
    loop = DeedLoop(writer, performers, lambda: shop.wall.ms)
    writer.start()
    loop.start()
    return writer, loop


def test_a_printer_that_hangs_keeps_nobody_from_selling() -> None:
    shop, printer = shop_with_a_receipt_to_print(), Hanging()
    writer, loop = running(shop, {"till.print": printer})
    assert printer.began.wait(LONG_S)
    for _ in range(5):
        writer.call(lambda node: node.do(SELL)).result(LONG_S)
    assert not printer.go_on.is_set()
    printer.go_on.set()
    loop.stop()
    writer.stop()
    assert jobs(shop.node, TENANT) == []


def test_what_is_asked_for_while_the_loop_rests_is_done_at_once_and_only_once() -> None:
    shop = shop_with_a_receipt_to_print()
    printed = threading.Event()
    printing = shop.performers["till.print"]

    class Telling:
        def perform(self, job: Job) -> object:
            answer = printing.perform(job)
            printed.set()
            return answer

        def look(self, job: Job) -> object:
            return printing.look(job)

    writer, loop = running(shop, {"till.print": Telling()})
    assert printed.wait(LONG_S)
    printed.clear()
    sale = writer.call(lambda node: node.do(SELL)).result(LONG_S).facts[0].sale
    writer.call(lambda node: node.do(Wish(TENANT, pc.PrintReceipt(till="K1", sale=sale)))).result(LONG_S)
    assert printed.wait(LONG_S)
    loop.stop()
    writer.stop()
    assert len(shop.counter.strips) == 2
    assert jobs(shop.node, TENANT) == []


def test_a_bug_in_one_deed_is_left_to_a_person_and_stops_no_other() -> None:
    shop, printer = shop_with_a_receipt_to_print(), Hanging(RuntimeError("a bug"))
    printer.go_on.set()
    writer = Writer(shop.node)
    writer.start()
    loop = DeedLoop(writer, {"till.print": printer}, lambda: shop.wall.ms)
    assert loop.step()
    assert not loop.step()
    writer.stop()
    assert [job.state for job in jobs(shop.node, TENANT)] == ["dead"]


def test_once_a_printer_is_back_all_that_waits_for_it_is_due() -> None:
    shop, printer = shop_with_a_receipt_to_print(), Hanging(EffectFailed("printer.off", certain=True))
    printer.go_on.set()
    writer = Writer(shop.node)
    writer.start()
    loop = DeedLoop(writer, {"till.print": printer}, lambda: shop.wall.ms)
    loop.step()
    shop.do(pc.PrintReceipt(till="K1", sale=shop.sell("kopi", payments=CARD).sale))
    loop.step()
    shop.do(pc.PrintReceipt(till="K1", sale=shop.sell("kopi", payments=CARD).sale))
    printer.bug = None
    assert [loop.step() for _ in range(4)] == [True, True, True, False]
    writer.stop()
    assert jobs(shop.node, TENANT) == []


class Letters:
    """A mail server that hangs until it is let go, as one does behind a line that was cut."""

    def __init__(self) -> None:
        self.began, self.go_on = threading.Event(), threading.Event()
        self.bug: Exception | None = None
        self.asked: list[str] = []

    def perform(self, job: Job) -> NoteMail:
        self.asked.append(job.job)
        self.began.set()
        assert self.go_on.wait(LONG_S)
        if self.bug:
            raise self.bug
        return NoteMail(mail=msgspec.json.decode(job.body)["mail"])

    def look(self, _job: Job) -> None:
        return None


class Post:
    """A shop with letters to send, and the loop that does its deeds."""

    def __init__(self, *, many: int = 1, most: int = 4) -> None:
        self.shop, self.letters = PaperShop(), Letters()
        self.shop.do(pc.SetMail(sent_by="shop"))
        self.sales = [self.shop.sell("kopi", payments=CARD) for _ in range(many)]
        for sale in self.sales:
            self.shop.do(pc.MailReceipt(sale=sale.sale, to="ani@pelanggan.example"))
        self.aside = Aside(self.letters, most=most, shortly_s=0)
        self.writer = Writer(self.shop.node)
        self.writer.start()
        self.loop = DeedLoop(self.writer, {"till.mail": self.aside, **self.shop.performers}, lambda: self.shop.wall.ms)

    def let_go(self) -> None:
        """The server answers, and everything that was begun comes to its end."""
        self.letters.go_on.set()
        for future in list(self.aside._under_way.values()):
            wait((future,), LONG_S)

    def settle(self, later_ms: int = 10_000) -> list[str]:
        """All that is due after so long; answers how what is left stands."""
        self.shop.wall.ms += later_ms
        while self.loop.step():
            pass
        return [job.state for job in jobs(self.shop.node, TENANT)]


@pytest.fixture
def post() -> Iterator[Post]:
    made = Post()
    yield made
    made.letters.go_on.set()
    made.writer.stop()


def test_a_mail_server_that_hangs_keeps_no_receipt_and_no_drawer_waiting(post: Post) -> None:
    shop = post.shop
    assert post.settle() == ["unknown"]
    assert post.letters.began.wait(LONG_S)
    shop.do(pc.PrintReceipt(till="K1", sale=shop.sell("kopi").sale))
    assert post.settle(0) == ["unknown"]
    assert (len(shop.counter.strips), shop.counter.kicks) == (1, [2]), "while the letter is still under way"
    assert not post.letters.go_on.is_set()
    post.let_go()
    assert post.settle() == []
    assert len(post.letters.asked) == 1, "looked for, not sent again"
    assert shop.rows(f"SELECT count(*) FROM journal WHERE tenant = :tenant AND kind = '{ReceiptMailed.KIND}'") == [(1,)]


def test_a_letter_that_surely_did_not_go_is_tried_again_later(post: Post) -> None:
    post.letters.bug = EffectFailed("mail.unreachable", certain=True)
    post.settle()
    post.let_go()
    assert post.settle() == ["waiting"]
    assert jobs(post.shop.node, TENANT)[0].tries == 1
    post.letters.bug = None
    assert post.settle(0) == ["waiting"], "later, not at once"
    post.settle()
    post.let_go()
    assert post.settle() == []
    assert len(post.letters.asked) == 2


@pytest.mark.parametrize("bug", [EffectFailed("mail.unconfirmed", certain=False), RuntimeError("a bug")])
def test_a_letter_of_which_nobody_knows_is_for_a_person_and_goes_once(post: Post, bug: Exception) -> None:
    post.letters.bug = bug
    post.settle()
    post.let_go()
    post.settle()
    assert post.settle() == ["dead"]
    assert len(post.letters.asked) == 1


def test_a_node_that_ended_in_the_middle_of_a_letter_does_not_send_it_again(post: Post) -> None:
    assert post.settle() == ["unknown"]
    post.loop = DeedLoop(post.writer, {"till.mail": Aside(post.letters)}, lambda: post.shop.wall.ms)
    assert post.settle() == ["dead"]
    assert len(post.letters.asked) == 1


def test_a_server_that_hangs_is_asked_by_a_few_and_the_others_wait() -> None:
    post = Post(many=5, most=2)
    assert sorted(post.settle()) == ["unknown"] * 2 + ["waiting"] * 3
    post.let_go()
    for _ in range(8):
        post.settle(600_000)
        post.let_go()
    assert post.settle() == []
    assert len(post.letters.asked) == len(set(post.letters.asked)) == 5
    post.writer.stop()


def test_a_shop_node_prints_and_a_hub_without_mail_does_nothing(tmp_path: Path) -> None:
    shop, hub = PaperShop(), PaperShop(name="h", role="hub")
    config = Config(data=str(tmp_path))
    made = deeds_of(Writer(shop.node), config, lambda: 0)
    assert made is not None
    assert sorted(made._performers) == ["till.kick", "till.print"]
    assert deeds_of(Writer(hub.node), config, lambda: 0) is None
    mail = tmp_path / "mail.toml"
    mail.write_text('host = "mail.example"\nsender = "struk@toko.example"\nuser = "toko"\npassword = "rahasia"\n')
    with pytest.raises(BadConfig, match="chmod 600"):
        read_mail(tmp_path)
    mail.chmod(0o600)
    made = deeds_of(Writer(hub.node), config, lambda: 0)
    assert made is not None
    assert sorted(made._performers) == ["lines.alert", "till.mail"]
    assert {type(one) for one in made._performers.values()} == {Aside}, "no letter stands in the way of a receipt"


@pytest.mark.parametrize(
    "text", ["", "host = 3", 'host = "x"\nsender = "a@b"\nsecurity = "none"', "{", 'host = "x"\nsender = "a@b"\nx = 1']
)
def test_a_mail_file_that_cannot_be_used_is_said_to_be_so(tmp_path: Path, text: str) -> None:
    mail = tmp_path / "mail.toml"
    mail.write_text(text)
    mail.chmod(0o600)
    with pytest.raises(BadConfig, match=r"mail\.toml"):
        read_mail(tmp_path)
