"""SQLite through apsw: WAL, `synchronous=FULL`, one writer, any number of readers."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Lock
from typing import Any

import apsw

from lancar.kernel.store import Params, Put, StoreFailed

OLDEST = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can corrupt a database when a WAL is reset (fixed in 3.51.3)."""
BUSY_MS = 10_000
_FAILURES: tuple[tuple[type[Exception], str, bool], ...] = (
    (apsw.FullError, "disk_full", True),
    (apsw.BusyError, "locked", True),
    (apsw.LockedError, "locked", True),
    (apsw.ReadOnlyError, "read_only", True),
    (apsw.CantOpenError, "unreachable", True),
    (apsw.CorruptError, "corrupt", False),
    (apsw.NotADBError, "corrupt", False),
    (apsw.IOError, "io_error", False),
)


def failed(why: Exception) -> StoreFailed:
    """The store's own word for what SQLite said."""
    for kind, code, certain in _FAILURES:
        if isinstance(why, kind):
            return StoreFailed(code, str(why), certain=certain)
    return StoreFailed("other", str(why), certain=False)


class SqliteTx:
    """A transaction on one connection."""

    __slots__ = ("_execute", "_many", "_sql")

    def __init__(self, connection: apsw.Connection, sql: dict[Put, str]) -> None:
        self._execute = connection.execute
        self._many = connection.executemany
        self._sql = sql

    def rows(self, sql: str, params: Params) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self._execute(sql, params).fetchall()

    def run(self, sql: str, params: Params) -> None:
        """One statement without an answer."""
        self._execute(sql, params)

    def many(self, put: Put, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert rows one prepared statement at a time."""
        sql = self._sql.get(put)
        if sql is None:
            marks = ", ".join("?" * len(put.columns))
            sql = self._sql[put] = f"{put.head} VALUES ({marks}) {put.tail}"
        self._many(sql, rows)


class SqliteStore:
    """One file (or `:memory:`, for tests). The file is made if it is not there; its folder must be."""

    def __init__(self, path: Path | str, *, vfs: str | None = None) -> None:
        if tuple(int(part) for part in apsw.sqlite_lib_version().split(".")) < OLDEST:
            raise StoreFailed("other", f"SQLite {apsw.sqlite_lib_version()} is older than 3.51.3", certain=True)
        self.path = str(path)
        self.vfs = vfs
        self._sql: dict[Put, str] = {}
        self._readers: SimpleQueue[apsw.Connection] = SimpleQueue()
        self._open: list[apsw.Connection] = []
        self._writing = Lock()
        try:
            self._writer = self._connect()
        except apsw.Error as why:
            raise failed(why) from why

    def _connect(self) -> apsw.Connection:
        connection = apsw.Connection(self.path, vfs=self.vfs, statementcachesize=300)
        connection.set_busy_timeout(BUSY_MS)
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "mmap_size = 0", "cache_size = -8000", "temp_store = MEMORY"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        self._open.append(connection)
        return connection

    @contextmanager
    def write(self) -> Iterator[SqliteTx]:
        """The one writer: a second caller waits for the first."""
        with self._writing:
            connection = self._writer
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield SqliteTx(connection, self._sql)
                connection.execute("COMMIT")
            except BaseException as why:
                if connection.in_transaction:
                    with suppress(apsw.Error):
                        connection.execute("ROLLBACK")
                if isinstance(why, apsw.Error):
                    raise failed(why) from why
                raise

    @contextmanager
    def read(self) -> Iterator[SqliteTx]:
        """A reader of its own connection; an in-memory database has but one connection, so there readers wait."""
        if self.path == ":memory:":
            with self._writing:
                yield SqliteTx(self._writer, self._sql)
            return
        try:
            connection = self._readers.get_nowait()
        except Empty:
            connection = self._connect()
        try:
            connection.execute("BEGIN")
            yield SqliteTx(connection, self._sql)
        except apsw.Error as why:
            raise failed(why) from why
        finally:
            with suppress(apsw.Error):
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            self._readers.put(connection)

    def copy_to(self, path: Path) -> None:
        """SQLite's online backup: consistent, while others go on writing."""
        try:
            target = apsw.Connection(str(path))
            source = apsw.Connection(self.path, vfs=self.vfs)
            with target.backup("main", source, "main") as backup:
                while not backup.done:
                    backup.step(1_000)
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
            target.close()
            source.close()
        except apsw.Error as why:
            raise failed(why) from why

    def size_bytes(self) -> int:
        """Database and write-ahead log together."""
        if self.path == ":memory:":
            pages, size = (self._writer.pragma(name) for name in ("page_count", "page_size"))
            return int(pages) * int(size)
        files = (Path(self.path + end) for end in ("", "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def close(self) -> None:
        """Close every connection."""
        for connection in self._open:
            connection.close()
        self._open.clear()
