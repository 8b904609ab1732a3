"""A disk that does what disks do: loses what was never synced, fails in the middle, and lets old images be put back.

It is the real SQLite adapter over memory. Which commits are durable is asked of SQLite itself (`PRAGMA synchronous`), so a
store that forgets to sync loses in the simulator what it would lose in a shop.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import apsw

from lancar.adapters.storage.sqlite import SqliteStore, SqliteTx
from lancar.kernel.store import Params, Put, StoreFailed

FULL = 2
CHECKPOINT_COMMITS = 12
"""With less than FULL, what lies between two checkpoints of the write-ahead log is gone after a power cut."""


class PowerCut(BaseException):
    """The machine lost its power in the middle of what it did. Nothing in the program may catch it."""


class Overtaken(BaseException):
    """This transaction took no lock before its receipt numbers, so others commit before it; it goes on later."""


class Accident(NamedTuple):
    """What is to happen to the next transaction: at its `at`-th statement, before its commit, or after it."""

    kind: str
    at: int = 0


INSIDE = ("cut", "full")
AT_THE_END = ("cut_before_commit", "cut_after_commit", "io_before_commit", "io_after_commit")


class Disk(SqliteStore):
    """One machine's disk. `accident` waits for the next transaction; `slow` makes that transaction one that dawdles."""

    def __init__(self, image: bytes = b"") -> None:
        super().__init__(":memory:")
        if image:
            self._connection().deserialize("main", image)
        self.accident: Accident | None = None
        self.slow = False
        self.commits = 0
        self.numbers = 0
        self.held: list[int] = []
        """Receipt numbers that an overtaken transaction drew and takes again when it goes on."""
        self._durable: bytes = b""
        self.synced = int(self._connection().pragma("synchronous")) >= FULL
        if not self.synced:
            self._durable = self.image()

    def _connection(self) -> apsw.Connection:
        assert self._writer is not None, "this disk was closed"
        return self._writer

    @contextmanager
    def write(self) -> Iterator["DiskTx"]:  # type: ignore[override]  # a transaction that counts its statements
        """One transaction, to which the waiting accident happens."""
        accident, self.accident = self.accident, None
        with super().write() as tx:
            watched = DiskTx(tx, self, accident)
            yield watched
            if accident:
                before_commit(accident)
            if self.slow and watched.drawn and not watched.locked:
                self.slow = False
                self.held = watched.drawn
                raise Overtaken
        self.slow = False
        self._committed()
        if accident and accident.kind == "cut_after_commit":
            raise PowerCut
        if accident and accident.kind == "io_after_commit":
            raise StoreFailed("io_error", "the disk says nothing any more", certain=False)

    def _committed(self) -> None:
        self.commits += 1
        if not self.synced and self.commits % CHECKPOINT_COMMITS == 0:
            self._durable = self.image()

    def image(self) -> bytes:
        """Everything on this disk, as a backup or a cloned card would hold it."""
        return bytes(self._connection().serialize("main"))

    def put_back(self, image: bytes) -> None:
        """An older image takes the place of everything here."""
        self._connection().deserialize("main", image)
        self._durable = image
        self.numbers = 0

    def lose_power(self) -> None:
        """What was committed and not synced is gone."""
        if not self.synced and self._durable:
            self._connection().deserialize("main", self._durable)

    def draw(self, tx: "DiskTx") -> int:
        """A receipt number from a sequence, as a database hands them out without any lock."""
        if not self.numbers:
            self.numbers = max((row[0] for row in tx.rows("SELECT rx FROM tenants WHERE 1 = 1", {})), default=0)
        if self.held:
            number = self.held.pop(0)
        else:
            self.numbers += 1
            number = self.numbers
        tx.drawn.append(number)
        return number


def before_commit(accident: Accident) -> None:
    """What happens when every statement has been said and the commit has not."""
    if accident.kind in {"cut", "cut_before_commit"}:
        raise PowerCut
    if accident.kind == "full":
        raise StoreFailed("disk_full", "no room left", certain=True)
    if accident.kind == "io_before_commit":
        raise StoreFailed("io_error", "the disk says nothing any more", certain=False)


class DiskTx:
    """A transaction that counts its statements and stops at the one where the accident happens."""

    __slots__ = ("_accident", "_said", "_tx", "disk", "drawn", "locked")

    def __init__(self, tx: SqliteTx, disk: Disk, accident: Accident | None) -> None:
        self._tx = tx
        self._accident = accident if accident and accident.kind in INSIDE else None
        self._said = 0
        self.disk = disk
        self.locked = False
        self.drawn: list[int] = []

    def _count(self) -> None:
        self._said += 1
        if self._accident and self._said >= self._accident.at:
            before_commit(self._accident)

    def lock(self, name: str) -> None:
        """Nobody else of this name writes until this transaction has ended."""
        self._tx.lock(name)
        self.locked = True

    def rows(self, sql: str, params: Params) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        self._count()
        return self._tx.rows(sql, params)

    def run(self, sql: str, params: Params) -> None:
        """One statement without an answer."""
        self._count()
        self._tx.run(sql, params)

    def many(self, put: Put, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert rows."""
        self._count()
        self._tx.many(put, rows)
