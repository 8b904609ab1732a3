"""The sync loop: sends what is written, waits longer while the line is gone, goes on where it was."""

import sys
import threading
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1] / "kernel"))

from toy import TENANT, Sell, make_node, sell

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.upstream.http import UpstreamFailed
from lancar.kernel.node import Node, Wish
from lancar.kernel.sync import serve
from lancar.nodes.syncing import LineState, SyncLoop
from lancar.nodes.writer import Writer


class InMemory:
    """A line to a hub in this process, which can be cut; `most` requests pass before it goes by itself."""

    def __init__(self, hub: Node, most: int = 10**6) -> None:
        self.hub = hub
        self.cut = False
        self.left = most
        self.closed = False

    def carry(self, request: Any) -> Any:
        self.left -= 1
        if self.cut or self.left < 0:
            raise UpstreamFailed("unreachable", "no line")
        return serve(self.hub, request, device="toko", name="hub", trusted=True)

    def close(self) -> None:
        self.closed = True


def make(folder: Path, **more: Any) -> tuple[Writer, InMemory, SyncLoop]:
    shop = make_node("a", store=SqliteStore(folder / "shop.sqlite"))
    hub = make_node("h", store=SqliteStore(folder / "hub.sqlite"), role="hub")
    writer = Writer(shop)
    writer.start()
    line = InMemory(hub)
    return writer, line, SyncLoop(writer, line, TENANT, every_s=3_600, chance=lambda: 1.0, **more)


def heads(node: Node) -> dict[str, int]:
    with node.store.read() as tx:
        return dict(tx.rows("SELECT origin, head_seq FROM origins WHERE tenant = :tenant", {"tenant": TENANT}))


def test_a_round_brings_everything_to_the_hub_and_then_rests(tmp_path: Path) -> None:
    writer, line, loop = make(tmp_path)
    sell(writer.node, "kopi")
    assert loop.once() == 3_600
    assert heads(line.hub)["a1"] == 1
    assert (loop.state.rounds, loop.state.report.waiting) == (1, 0)
    writer.stop()


def test_the_wait_grows_while_the_line_is_gone_and_ends_with_the_first_round(tmp_path: Path) -> None:
    writer, line, loop = make(tmp_path)
    line.cut = True
    waits = [loop.once() for _ in range(9)]
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    assert loop.state.last_error.startswith("unreachable")
    line.cut = False
    assert loop.once() == 3_600
    assert (loop.state.failures_in_a_row, loop.state.last_error) == (0, "")
    writer.stop()


def test_a_round_cut_anywhere_is_begun_again_without_loss_or_doubling(tmp_path: Path) -> None:
    writer, line, loop = make(tmp_path)
    for _ in range(30):
        sell(writer.node, "kopi")
    for most in range(6):
        line.left = most
        loop.once()
    line.left = 10**6
    loop.once()
    assert heads(line.hub)["a1"] == 30
    with line.hub.store.read() as tx:
        assert tx.rows("SELECT qty FROM toy_totals WHERE good = 'kopi'", {}) == [(30,)]
    writer.stop()


def test_a_sale_wakes_the_loop_and_what_came_from_the_hub_does_not(tmp_path: Path) -> None:
    rounds: list[int] = []
    told = threading.Event()

    def heard(state: LineState) -> None:
        rounds.append(state.report.pushed)
        told.set()

    writer, line, loop = make(tmp_path, told=heard)
    sell(line.hub, "teh")
    loop.start()
    assert told.wait(20)
    told.clear()
    writer.call(lambda node: node.do(Wish(TENANT, Sell(good="kopi")))).result(20)
    assert told.wait(20)
    assert heads(line.hub)["a1"] == 1
    loop.stop()
    assert line.closed
    assert len(rounds) == 2
    writer.stop()
