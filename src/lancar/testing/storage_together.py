"""What the storage contract promises when several come at once, and the little table its tests use."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from queue import Queue
from threading import Event, Thread
from typing import Any

import pytest

from lancar.kernel.store import Put, Store

WAIT_S = 30
"""No test waits longer than this for another thread: it fails instead of hanging."""
T = "kas"
GOODS = (
    "CREATE TABLE goods (tenant TEXT NOT NULL, name TEXT NOT NULL, n BIGINT NOT NULL, raw BLOB NOT NULL, "
    "PRIMARY KEY (tenant, name))"
)
LOOSE = "CREATE TABLE loose (tenant TEXT NOT NULL, k BIGINT NOT NULL, name TEXT, n BIGINT, raw BLOB, PRIMARY KEY (tenant, k))"
COLUMNS = [("tenant", str), ("name", str), ("n", int), ("raw", bytes)]
PLAIN = Put("goods", COLUMNS)
KEEP = Put("goods", COLUMNS, "ON CONFLICT (tenant, name) DO NOTHING")
REPLACE = Put("goods", COLUMNS, "ON CONFLICT (tenant, name) DO UPDATE SET n = excluded.n, raw = excluded.raw")
ADD = Put("goods", COLUMNS, "ON CONFLICT (tenant, name) DO UPDATE SET n = goods.n + excluded.n")
NEWER = Put(
    "goods",
    COLUMNS,
    "ON CONFLICT (tenant, name) DO UPDATE SET n = excluded.n, raw = excluded.raw "
    "WHERE (excluded.n, excluded.raw) > (goods.n, goods.raw)",
)
ALL = "SELECT name, n, raw FROM goods WHERE tenant = :tenant ORDER BY name"


@dataclass(frozen=True)
class StorePlace:
    """Where a store keeps its data, and what may be asked of it."""

    open: Callable[[], Store]
    lasts: bool = True
    shared: bool = True


def all_rows(store: Store) -> list[tuple[Any, ...]]:
    """What the table holds, by name."""
    with store.read() as tx:
        return tx.rows(ALL, {"tenant": T})


def fill(store: Store, put: Put, *rows: tuple[str, int, bytes]) -> None:
    """Put these rows in a transaction of their own."""
    with store.write() as tx:
        tx.many(put, [(T, *row) for row in rows])


@contextmanager
def _meanwhile(work: Callable[[], object]) -> Iterator[Queue[object]]:
    """Do something in another thread; what it answers, or raises, comes out of the queue."""
    said: Queue[object] = Queue()

    def run() -> None:
        try:
            said.put(work())
        except BaseException as why:  # noqa: BLE001 - handed to the test's own thread
            said.put(why)

    thread = Thread(target=run, daemon=True)
    thread.start()
    yield said
    thread.join(WAIT_S)
    assert not thread.is_alive(), "the other thread never came to an end"


@contextmanager
def _later(work: Callable[[], object]) -> Iterator[Queue[object]]:
    """Like `_meanwhile`, but the other thread may end after the block."""
    said: Queue[object] = Queue()

    def run() -> None:
        with suppress(BaseException):
            said.put(work())

    Thread(target=run, daemon=True).start()
    yield said


class StoreTogether:
    """Readers, writers and processes at the same time."""

    def test_a_reader_sees_one_picture_while_others_write(self, store: Store, place: StorePlace) -> None:
        """From its first question on."""
        if not place.shared:
            pytest.skip("one connection: readers and the writer take turns")
        fill(store, PLAIN, ("a", 1, b""))
        with store.read() as tx:
            assert tx.rows(ALL, {"tenant": T}) == [("a", 1, b"")]
            fill(store, REPLACE, ("a", 2, b""), ("b", 2, b""))
            assert tx.rows(ALL, {"tenant": T}) == [("a", 1, b"")]
            with store.read() as other:
                assert len(other.rows(ALL, {"tenant": T})) == 2  # noqa: PLR2004 - a and b
        assert all_rows(store) == [("a", 2, b""), ("b", 2, b"")]

    def test_a_second_writer_waits_for_the_first_and_sees_what_it_did(self, store: Store) -> None:
        """In the same process."""
        second = Event()

        def add() -> list[tuple[Any, ...]]:
            second.set()
            with store.write() as tx:
                return tx.rows(ALL, {"tenant": T})

        with store.write() as tx, _later(add) as said:
            assert second.wait(WAIT_S)
            assert said.empty()
            tx.many(PLAIN, [(T, "a", 1, b"")])
        assert said.get(timeout=WAIT_S) == [("a", 1, b"")]

    def test_who_locks_a_name_sees_all_that_the_one_before_did(self, store: Store, place: StorePlace) -> None:
        """Two processes of one hub: neither writes from what it read before the other was done."""
        if not place.shared:
            pytest.skip("nobody else can have it open")
        other = place.open()

        def add_one(to: Store) -> Callable[[], object]:
            def add() -> None:
                for _ in range(25):
                    with to.write() as tx:
                        tx.lock(T)
                        before = tx.rows(ALL, {"tenant": T})
                        tx.many(REPLACE, [(T, "a", before[0][1] + 1 if before else 1, b"")])

            return add

        with _meanwhile(add_one(other)) as one, _meanwhile(add_one(store)) as two:
            assert [one.get(timeout=WAIT_S), two.get(timeout=WAIT_S)] == [None, None]
        assert all_rows(store) == all_rows(other) == [("a", 50, b"")]
        other.close()

    def test_one_at_a_time_is_alone_under_a_name(self, store: Store, place: StorePlace) -> None:
        """Over several transactions, and let go at the end."""
        if not place.shared:
            pytest.skip("nobody else can have it open")
        other = place.open()

        def come() -> str:
            with other.alone("build"):
                return "in"

        with store.alone("build"):
            fill(store, PLAIN, ("a", 1, b""))
            with _later(come) as said:
                assert said.empty()
                fill(store, PLAIN, ("b", 1, b""))
                assert said.empty()
        assert said.get(timeout=WAIT_S) == "in"
        other.close()

    def test_many_readers_in_many_threads_get_right_answers(self, store: Store) -> None:
        """While one writes."""
        fill(store, PLAIN, ("a", 0, b""), ("b", 0, b""))

        def look() -> bool:
            return all(a[1] == b[1] for a, b in (all_rows(store) for _ in range(30)))

        with _meanwhile(look) as one, _meanwhile(look) as two, _meanwhile(look) as three:
            for n in range(30):
                fill(store, REPLACE, ("a", n, b""), ("b", n, b""))
            assert [said.get(timeout=WAIT_S) for said in (one, two, three)] == [True] * 3
