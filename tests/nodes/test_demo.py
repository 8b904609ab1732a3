"""The demo's three shops: their goods, their ninety days, and what a second start finds."""

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.catalog.commands import ArchiveGood
from lancar.faces.care import AskedSyncState
from lancar.kernel.builder import differences
from lancar.kernel.node import Node, Wish
from lancar.nodes.demo.baskets import Market
from lancar.nodes.demo.goods import read_goods
from lancar.nodes.demo.history import DAY_MS, History
from lancar.nodes.demo.plan import Known
from lancar.nodes.demo.running import make, sync_in_memory
from lancar.nodes.demo.scribe import PinnedClock
from lancar.nodes.demo.shops import SHOPS
from lancar.nodes.replay.acting import node_on
from lancar.nodes.verbs import demo_verb
from lancar.reports.views.money import Drawers, Payments
from lancar.reports.views.turnover import Sales
from lancar.stock.views.questions import LowStock, OnHand
from lancar.till.views.answers import OpenBills, OpenShifts, SalesOfDay
from lancar.values.barcode import is_valid
from lancar.values.time import WIB_MIN, add_days, day_start_ms

TODAY = "2026-11-20"
NOW_MS = day_start_ms(TODAY, WIB_MIN) + (13 * 60 + 15) * 60_000
DAYS = 16
WORDS = sorted(SHOPS)
PAGE = Path(__file__).parents[2] / "src" / "lancar" / "nodes" / "demo" / "page"


class World:
    """A demo in memory, with a clock that stands where it was put."""

    def __init__(self, word: str, now_ms: int = NOW_MS, days: int = DAYS) -> None:
        self.clock = PinnedClock(now_ms)
        self.shop = SHOPS[word]
        self.transactions = 0
        self.nodes = {role: node_on(self._store(), self.clock, role) for role in ("hub", "shop")}
        self.known: Known = make(self.shop, self.nodes, now_ms=now_ms, days=days, tell=lambda _done, _of: None)
        self.made_in = self.transactions

    def _store(self) -> SqliteStore:
        store = SqliteStore(":memory:")
        write = store.write

        @contextmanager
        def counted() -> Iterator[Any]:
            self.transactions += 1
            with write() as tx:
                yield tx

        store.write = counted  # type: ignore[method-assign]  # counts on its way through
        return store

    @property
    def hub(self) -> Node:
        return self.nodes["hub"]

    @property
    def node(self) -> Node:
        return self.nodes["shop"]

    def see(self, question: Any, at: str = "shop") -> Any:
        return self.nodes[at].see(self.shop.tenant, question, trusted=True)

    def rows(self, sql: str, at: str = "shop") -> list[Any]:
        with self.nodes[at].store.read() as tx:
            return tx.rows(sql, {})

    def kinds(self) -> Counter[str]:
        return Counter(kind for (kind,) in self.rows("SELECT kind FROM journal", "hub"))

    def go_on(self, now_ms: int) -> int:
        self.clock.ms = now_ms
        history = History(
            self.shop, Market(self.shop, read_goods(self.shop.word)), self.known, self.nodes,
            lambda: sync_in_memory(self.nodes, self.known),
        )  # fmt: skip
        return history.go_on(now_ms, lambda _done, _of: None)

    def story(self) -> tuple[list[Any], list[Any]]:
        """What happened, without ids."""
        days = [add_days(TODAY, -back) for back in range(DAYS, -1, -1)]
        sales = [(row.ts, row.receipt, row.total, row.refunded) for day in days for row in self.see(SalesOfDay(day=day), "hub")]
        drawers = [(one.business_day, one.till, one.expected, one.counted, one.sales) for one in self.drawers()]
        return sorted(sales), sorted(drawers)

    def drawers(self) -> Any:
        return self.see(Drawers(from_day=add_days(TODAY, -DAYS), to_day=TODAY), "hub")


@pytest.fixture(scope="module", params=WORDS)
def world(request: pytest.FixtureRequest) -> World:
    return World(request.param)


@pytest.fixture(scope="module")
def warung() -> World:
    return World("warung")


def levels(world: World, at: str, branch: str) -> dict[str, int]:
    return {one.sku: one.on_hand_milli for one in world.see(OnHand(branch=branch, limit=1_000), at)}


# -- goods


def test_the_shops_have_as_many_goods_as_they_say() -> None:
    assert len(read_goods("warung")) == 250
    menu = [good for good in read_goods("kafe") if good.price is not None and not good.variant_of]
    assert len(menu) == 60
    assert len(read_goods("toko")) == 2_000


@pytest.mark.parametrize("word", WORDS)
def test_every_good_can_be_told_from_the_others_and_bears_a_code_of_the_shop_s_own(word: str) -> None:
    goods = read_goods(word)
    assert len({good.sku for good in goods}) == len(goods)
    assert len({(good.name, good.options) for good in goods}) == len(goods)
    codes = [good.barcode for good in goods if good.barcode]
    assert len(set(codes)) == len(codes)
    assert all(is_valid(code) and code.startswith("29") for code in codes if len(code) > 5)
    assert all(good.barcode for good in goods if good.sells)


@pytest.mark.parametrize("word", WORDS)
def test_every_good_earns_something_and_a_pack_is_cheaper_than_its_pieces(word: str) -> None:
    goods = {good.sku: good for good in read_goods(word)}
    for good in goods.values():
        cost = good.cost or sum(goods[sku].cost * milli // 1_000 for sku, milli in good.uses)
        assert good.price is None or cost < good.price, good
        for pack in good.packs:
            assert good.cost * pack.factor < pack.price < (good.price or 0) * pack.factor, good


def test_whoever_says_nothing_gets_ninety_days_and_may_choose_among_three_shops() -> None:
    parser = argparse.ArgumentParser()
    demo_verb.add_arguments(parser)
    said = parser.parse_args([])
    assert (said.toko, said.days) == (None, 90)  # what the folder says, else a warung
    assert [parser.parse_args(["--toko", word]).toko for word in ("warung", "kafe", "toko")] == ["warung", "kafe", "toko"]


# -- the past


def test_money_adds_up_in_drawers_payments_and_reports_on_both_nodes(world: World) -> None:
    span = {"from_day": add_days(TODAY, -DAYS), "to_day": TODAY}
    sold = world.see(Sales(**span)).total
    ((bills, total),) = world.rows("SELECT COUNT(*), SUM(total) FROM till_sales")
    ((back,),) = world.rows("SELECT SUM(total) FROM till_refunds")
    assert (sold.bills, sold.total, sold.back_total) == (bills, total, back)
    assert sum(row.taken for row in world.see(Payments(**span))) == total
    assert world.see(Sales(**span), "hub") == world.see(Sales(**span))
    assert world.see(Payments(**span), "hub") == world.see(Payments(**span))
    counted = world.drawers()
    assert len(counted) >= DAYS
    assert all(abs(one.difference) <= 20_000 for one in counted)
    assert any(one.difference for one in counted)
    assert sum(1 for one in counted if not one.difference) > len(counted) // 2


def test_the_shelf_adds_up_and_is_never_below_nothing(world: World) -> None:
    for at, branch in enumerate(world.known.branches):
        here = levels(world, "shop", branch)
        assert here == levels(world, "hub", branch)
        assert all(milli >= 0 for milli in here.values()), at
        told: Counter[str] = Counter()
        for sku, milli in world.rows(f"SELECT sku, qty_milli FROM stock_moves WHERE branch = '{branch}'"):
            told[sku] += milli
        for sku, milli in world.rows(f"SELECT sku, SUM(taken_milli) FROM stock_days WHERE branch = '{branch}' GROUP BY sku"):
            told[sku] -= milli
        assert {sku: told[sku] for sku in here} == here


def test_nothing_waits_nothing_was_set_aside_and_every_view_can_be_folded_anew(world: World) -> None:
    for at in ("shop", "hub"):
        state = world.see(AskedSyncState(), at)
        assert (state.now_waiting, state.forks, state.set_aside, state.dead_deeds) == (0, 0, 0, 0)
        assert not differences(world.nodes[at])


def test_a_past_holds_something_of_everything(world: World) -> None:
    kinds = world.kinds()
    wanted = {
        "till.shift_opened", "till.shift_closed", "till.sale_completed", "till.sale_voided", "till.payment_confirmed",
        "till.cash_moved", "stock.goods_received", "stock.good_counted", "stock.goods_wasted",
    }  # fmt: skip
    wanted |= {
        "warung": {"till.sale_refunded", "till.credit_repaid", "till.customer_named"},
        "kafe": {"till.bill_opened", "till.bill_lines_added", "till.bill_settled", "till.ticket_numbered", "stock.low_level_set"},
        "toko": {"till.sale_refunded", "stock.transfer_sent", "stock.transfer_received", "catalog.promo_announced"},
    }[world.shop.word]  # fmt: skip
    assert wanted - kinds.keys() == set()


def test_the_shop_is_open_at_noon_and_its_first_till_sells(world: World) -> None:
    shifts = world.see(OpenShifts())
    assert {shift.till for shift in shifts} == {turn.till for spot in world.shop.spots for turn in spot.turns}
    assert all(shift.business_day == TODAY for shift in shifts)
    assert world.see(SalesOfDay(day=TODAY))
    bills = world.see(OpenBills())
    assert bool(bills) is bool(world.shop.tables)
    assert all(bill.opened_ms > day_start_ms(TODAY, WIB_MIN) for bill in bills), "nobody sits there since yesterday"


def test_what_the_supplier_lacks_runs_low(world: World) -> None:
    names = {good.sku: good.name for good in read_goods(world.shop.word)}
    low = {names[one.sku] for one in world.see(LowStock(branch=world.known.branch))}
    assert any(name.startswith(world.shop.runs_out) for name in low)
    assert len(low) < len(names) // 10


def test_two_first_starts_tell_the_same_story(world: World) -> None:
    again = World(world.shop.word)
    assert again.story() == world.story()
    assert again.kinds() == world.kinds()
    for mine, other in zip(world.known.branches, again.known.branches, strict=True):
        assert levels(world, "hub", mine) == levels(again, "hub", other)


def test_a_past_is_written_in_few_transactions_and_entries(world: World) -> None:
    """A bound that does not depend on how fast a machine is: a day of a branch is one transaction, a sale a few entries."""
    places = len(world.shop.spots)
    rounds = DAYS  # of sync, each a few transactions on either side
    assert world.made_in < 30 + places * (DAYS + 3) + 20 * rounds
    ((sales,),) = world.rows("SELECT COUNT(*) FROM till_sales")
    beside = len(read_goods(world.shop.word)) * 6 + 40 * places * DAYS
    assert sum(world.kinds().values()) < beside + sales * 5


@pytest.mark.parametrize("minute", [3, 95, 5 * 60, 23 * 60 + 40])
def test_whenever_the_demo_is_started_today_has_something(minute: int) -> None:
    young = World("warung", day_start_ms(TODAY, WIB_MIN) + minute * 60_000, days=1)
    assert young.see(SalesOfDay(day=TODAY))
    assert young.known.last_day == TODAY


# -- the second start


def test_a_second_start_on_the_same_day_adds_nothing(warung: World) -> None:
    before = warung.kinds()
    assert warung.go_on(NOW_MS + 3 * 3_600_000) == 0
    assert warung.kinds() == before


def test_a_start_days_later_finds_the_days_between_lived_through() -> None:
    world = World("warung", days=2)
    world.node.do(Wish(world.shop.tenant, _user_opens_a_shift(world), trusted=True))
    assert world.go_on(NOW_MS + 3 * DAY_MS) == 3
    later = [add_days(TODAY, ahead) for ahead in range(4)]
    assert all(world.see(SalesOfDay(day=day), "hub") for day in later)
    receipts = [row.receipt for day in later for row in world.see(SalesOfDay(day=day))]
    assert len(set(receipts)) == len(receipts)
    closed = world.see(OpenShifts(day=TODAY))
    assert {shift.till: shift.closings for shift in closed} == {"A1": 1, "A2": 1, "A3": 0}, "what others opened is theirs"
    assert world.go_on(NOW_MS + 3 * DAY_MS) == 0
    assert not differences(world.hub)


def _user_opens_a_shift(world: World) -> Any:
    from lancar.till.commands import OpenShift  # noqa: PLC0415 - said where it is used

    return OpenShift(branch=world.known.branch, till="A3")


def test_a_shop_that_was_changed_beyond_the_demo_s_plan_stays_as_it_is() -> None:
    world = World("warung", days=1)
    for person in world.known.people[1:]:
        from lancar.identity.commands import DismissPerson  # noqa: PLC0415 - the same

        world.hub.do(Wish(world.shop.tenant, DismissPerson(person=person), trusted=True))
    world.hub.do(Wish(world.shop.tenant, ArchiveGood(sku="w0001"), trusted=True))
    sync_in_memory(world.nodes, world.known)
    before = world.rows("SELECT COUNT(*) FROM till_sales")
    assert world.go_on(NOW_MS + 2 * DAY_MS) == 0
    assert world.rows("SELECT COUNT(*) FROM till_sales") == before
    assert world.known.last_day == add_days(TODAY, 2)


# -- the page


def test_the_demo_s_page_has_every_word_in_both_languages() -> None:
    script = (PAGE / "page.js").read_text()
    indonesian, english = script.split("\n  en: {")
    english = english.split("\n};")[0]
    keys = set(re.findall(r'data-say="(\w+)"', (PAGE / "index.html").read_text())) | set(re.findall(r'say\("(\w+)"', script))
    for key in sorted(keys):
        for language in (indonesian, english):
            assert re.search(rf"\b{key}:", language), key
    assert not re.search(r"\b(salah|gagal|tidak valid|error)\b", indonesian.split("WORDS")[1])
