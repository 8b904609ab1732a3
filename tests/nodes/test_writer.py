"""The one writer: many wishes share a commit, nobody is told "done" before the disk has it, and no bug ends it."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "kernel"))

from toy import TENANT, TOTALS, Price, Sell, make_node

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.faces.desk import Busy
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.refusal import Refused
from lancar.kernel.store import StoreFailed
from lancar.nodes.writer import Writer, WriterDesk


class Failing:
    """A store whose next transactions fail, as a full disk would."""

    def __init__(self, store: SqliteStore) -> None:
        self.store = store
        self.broken = False

    @contextmanager
    def write(self) -> Iterator[Any]:
        with self.store.write() as tx:
            yield tx
            if self.broken:
                raise StoreFailed("disk_full", "no room", certain=True)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)


def with_desk(folder: Path, talk: Callable[[WriterDesk, Writer], Any], *, most_waiting: int = 1_000) -> Node:
    store = Failing(SqliteStore(folder / "node.sqlite"))
    node = make_node("a", store=store)
    writer = Writer(node)

    async def run() -> None:
        desk = WriterDesk(writer, most_waiting=most_waiting)
        try:
            await talk(desk, writer)
        finally:
            desk.close()

    asyncio.run(run())
    writer.stop()
    return node


def sold(node: Node) -> dict[str, int]:
    with node.store.read() as tx:
        return {good: qty for good, qty, _ in tx.rows(TOTALS.sql, {"tenant": TENANT})}


def sale(good: str = "kopi", qty: int = 1) -> Wish:
    return Wish(TENANT, Sell(good=good, qty=qty))


def test_wishes_that_wait_together_share_a_commit(tmp_path: Path) -> None:
    async def talk(desk: WriterDesk, writer: Writer) -> None:
        waiting = [asyncio.ensure_future(desk.do(sale())) for _ in range(50)]
        await asyncio.sleep(0)
        writer.start()
        done = await asyncio.gather(*waiting)
        assert len({one.refs for one in done}) == 50
        assert writer.tally.commits == 1

    assert sold(with_desk(tmp_path, talk)) == {"kopi": 50}


def test_a_refusal_and_a_bug_are_answered_to_their_own_and_spoil_nobody_else(tmp_path: Path) -> None:
    async def talk(desk: WriterDesk, writer: Writer) -> None:
        writer.start()
        wishes = [sale(), sale(qty=0), Wish(TENANT, Price(good="teh", price="cheap")), sale()]  # type: ignore[arg-type]  # a wrong price
        desk.node.shapes.rules[Price] = lambda _wish, _ctx: 1 // 0
        heard = await asyncio.gather(*(desk.do(wish) for wish in wishes), return_exceptions=True)
        assert [type(one) for one in heard] == [Done, Refused, ZeroDivisionError, Done]

    assert sold(with_desk(tmp_path, talk)) == {"kopi": 2}


def test_when_the_disk_refuses_everybody_who_waits_is_told_and_nothing_was_kept(tmp_path: Path) -> None:
    async def talk(desk: WriterDesk, writer: Writer) -> None:
        writer.start()
        desk.node.store.broken = True
        heard = await asyncio.gather(*(desk.do(sale()) for _ in range(5)), return_exceptions=True)
        assert [getattr(one, "code", "") for one in heard] == ["disk_full"] * 5
        desk.node.store.broken = False
        await desk.do(sale(good="teh"))

    assert sold(with_desk(tmp_path, talk)) == {"teh": 1}


def test_a_queue_too_long_says_busy_instead_of_promising(tmp_path: Path) -> None:
    async def talk(desk: WriterDesk, writer: Writer) -> None:
        waiting = [asyncio.ensure_future(desk.do(sale())) for _ in range(12)]
        await asyncio.sleep(0)
        writer.start()
        heard = await asyncio.gather(*waiting, return_exceptions=True)
        assert sum(isinstance(one, Busy) for one in heard) == 2
        assert sum(isinstance(one, Done) for one in heard) == 10

    with_desk(tmp_path, talk, most_waiting=10)


def test_a_client_that_went_away_does_not_take_its_sale_with_it(tmp_path: Path) -> None:
    async def talk(desk: WriterDesk, writer: Writer) -> None:
        gone = asyncio.ensure_future(desk.do(sale()))
        stays = asyncio.ensure_future(desk.do(sale()))
        await asyncio.sleep(0)
        gone.cancel()
        writer.start()
        await stays

    assert sold(with_desk(tmp_path, talk)) == {"kopi": 2}


def test_work_waits_its_turn_and_its_errors_come_back(tmp_path: Path) -> None:
    async def talk(desk: WriterDesk, writer: Writer) -> None:
        writer.start()
        assert await desk.write(lambda node: node.role) == "shop"
        with pytest.raises(ZeroDivisionError):
            await desk.write(lambda _node: 1 // 0)
        assert await desk.read(lambda node: node.tenants()) == []
        await desk.do(sale())

    with_desk(tmp_path, talk)


def test_a_writer_that_stopped_promises_nothing(tmp_path: Path) -> None:
    async def talk(desk: WriterDesk, writer: Writer) -> None:
        writer.start()
        writer.stop()
        with pytest.raises(Busy):
            await desk.do(sale())
        with pytest.raises(Busy):
            await desk.write(lambda node: node)

    with_desk(tmp_path, talk)
