"""Two processes of one hub on one database: nothing is done twice, nothing is folded from what was old."""

import threading
from collections.abc import Callable

import msgspec
import pytest
from toy import TENANT, Note, Price, Sell, make_node, rows, sell

from lancar.adapters.storage import open_store
from lancar.kernel.builder import differences, rebuild
from lancar.kernel.giving import give_run
from lancar.kernel.merge import take_runs
from lancar.kernel.node import Node, Wish

EACH = 60


@pytest.fixture(params=["sqlite", "postgres"])
def hubs(request, tmp_path):
    """Two nodes with a store of their own each, started at the same moment on one empty database."""
    where = tmp_path / "hub.sqlite" if request.param == "sqlite" else request.getfixturevalue("postgres").database()
    nodes: list[Node] = []
    together(*[lambda name=name: nodes.append(make_node(name, role="hub", store=open_store(where))) for name in "ab"])
    assert len(nodes) == 2
    yield nodes
    for node in nodes:
        node.store.close()


def together(*works: Callable[[], object]) -> None:
    """All at once, each in a thread; the first exception of any is raised here."""
    wrong: list[BaseException] = []

    def run(work: Callable[[], object]) -> None:
        try:
            work()
        except BaseException as why:  # noqa: BLE001 - handed to the test's own thread
            wrong.append(why)

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
        assert not thread.is_alive(), "it hangs"
    for why in wrong:
        raise why


def test_the_same_wishes_at_both_at_once_are_done_once(hubs):
    def ask(node: Node) -> None:
        for n in range(EACH):
            node.do(Wish(TENANT, Sell(good="kopi", qty=n + 1), key=str(n), device="till"))

    together(*[lambda node=node: ask(node) for node in hubs])
    assert rows(hubs[0], "SELECT qty, sales FROM toy_totals") == [(sum(range(EACH + 1)), EACH)]
    assert [row[0] for row in rows(hubs[0], "SELECT seq FROM journal ORDER BY rx")] == list(range(1, EACH + 1))
    assert differences(hubs[1]) == {}


def test_bills_prices_and_pushes_at_both_at_once_come_out_whole(hubs):
    shop = make_node("s")
    for n in range(EACH):
        sell(shop, f"good{n % 3}", n + 1)

    def work(node: Node) -> None:
        for n in range(EACH):
            node.do(Wish(TENANT, Note(bill="meja-1", word=f"{node.ids.prefix}{n}")))
            node.do(Wish(TENANT, Price(good="kopi", price=n + 1)))
            take_runs(node, [give_run(shop, TENANT, "s1", max(1, n - 4))], device="shop")

    together(*[lambda node=node: work(node) for node in hubs])
    ((state,),) = rows(hubs[0], "SELECT state FROM toy_bills WHERE subject = 'bill/meja-1'")
    words = msgspec.json.decode(state)["words"]
    assert sorted(words) == sorted(f"{name}{n}" for name in "ab" for n in range(EACH)), "no line of a bill vanished"
    assert rows(hubs[0], "SELECT version FROM toy_prices") == [(2 * EACH,)], "each price was set after the one before it"
    assert sum(row[0] for row in rows(hubs[0], "SELECT sales FROM toy_totals")) == EACH
    assert differences(hubs[0]) == {}


def test_a_rebuild_at_one_while_the_other_sells_forgets_nothing(hubs):
    building, selling = hubs

    def sell_on() -> None:
        for n in range(EACH):
            sell(selling, f"good{n % 3}", n + 1)

    together(sell_on, lambda: [rebuild(building, building.shapes.views.values()) for _ in range(2)])
    assert sum(row[0] for row in rows(building, "SELECT sales FROM toy_totals")) == EACH
    assert differences(building) == {}
