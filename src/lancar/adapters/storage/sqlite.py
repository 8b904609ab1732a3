"""SQLite through apsw: WAL, `synchronous=FULL`, one writer, any number of readers."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import BoundedSemaphore, Lock
from time import monotonic, sleep
from typing import Any

import apsw

from lancar.kernel.store import Params, Put, StoreFailed

OLDEST = (3, 51, 3)
"""SQLite 3.7.0 to 3.51.2 can corrupt a database when a WAL is reset (fixed in 3.51.3)."""
BUSY_MS = 10_000
AGAIN_S = 0.005
ALONE_MS = 600_000
"""A rebuild of a big shop's views by another process is waited for this long."""
MAX_READERS = 8
STATEMENTS = 300
WRITER_CACHE_KB, READER_CACHE_KB = 8_000, 2_000
PRAGMAS = (
    "synchronous = FULL",
    "mmap_size = 0",
    "temp_store = MEMORY",
    # after a burst (a month's push, a rebuild) the log's file shrinks again
    "journal_size_limit = 16000000",
)
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


def failed(why: Exception, path: str, *, committing: bool = False) -> StoreFailed:
    """The store's own word for what SQLite said; before COMMIT, nothing can have been kept."""
    for kind, code, certain in _FAILURES:
        if isinstance(why, kind):
            return StoreFailed(code, f"{path}: {why}", certain=certain or not committing)
    return StoreFailed("other", f"{path}: {why}", certain=not committing)


def _close(connection: apsw.Connection) -> None:
    """Let go, whatever the disk says to it: what was committed is in the log already."""
    with suppress(apsw.Error):
        connection.close(True)


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

    def lock(self, name: str) -> None:
        """Nothing to wait for: who writes to an SQLite file is its only writer until the end."""


def _to_wal(connection: apsw.Connection) -> str:
    """Have a write-ahead log; answers the mode that it has now.

    Two that find one new file at the same moment are in each other's way here, and SQLite's own patience does not cover that.
    """
    until_s = monotonic() + BUSY_MS / 1_000
    while True:
        try:
            return str(connection.pragma("journal_mode", "WAL"))
        except apsw.BusyError:
            if monotonic() > until_s:
                raise
            sleep(AGAIN_S)


class SqliteStore:
    """One file (or `:memory:`, for tests). The file is made if it is not there; its folder must be.

    `vfs` names a file system of a test's own. Such have no shared memory, so the store is content with one connection, as in
    memory: readers and the writer take turns.
    """

    def __init__(self, path: Path | str, *, vfs: str | None = None) -> None:
        if tuple(int(part) for part in apsw.sqlite_lib_version().split(".")) < OLDEST:
            raise StoreFailed("other", f"SQLite {apsw.sqlite_lib_version()} is older than 3.51.3", certain=True)
        self.path = str(path)
        self.vfs = vfs
        self._single = vfs is not None or self.path == ":memory:"
        self._sql: dict[Put, str] = {}
        self._readers: SimpleQueue[apsw.Connection] = SimpleQueue()
        self._reading = BoundedSemaphore(MAX_READERS)
        self._open: list[apsw.Connection] = []
        self._writing = Lock()
        self._closed = False
        self._writer: apsw.Connection | None = self._connect(WRITER_CACHE_KB)

    def _connect(self, cache_kb: int) -> apsw.Connection:
        if self._closed:
            raise StoreFailed("unreachable", f"{self.path} is closed", certain=True)
        try:
            connection = apsw.Connection(self.path, vfs=self.vfs, statementcachesize=STATEMENTS)
        except apsw.Error as why:
            raise failed(why, self.path) from why
        try:
            self._set_up(connection, cache_kb)
        except apsw.Error as why:
            _close(connection)
            raise failed(why, self.path) from why
        except StoreFailed:
            _close(connection)
            raise
        self._open.append(connection)
        return connection

    def _set_up(self, connection: apsw.Connection, cache_kb: int) -> None:
        connection.set_busy_timeout(BUSY_MS)
        if connection.readonly("main"):
            raise StoreFailed("read_only", f"{self.path} cannot be written to", certain=True)
        if self.vfs:
            connection.pragma("locking_mode", "EXCLUSIVE")
        mode = _to_wal(connection)
        if mode != "wal" and self.path != ":memory:":
            raise StoreFailed("other", f"{self.path} lies where SQLite cannot keep a write-ahead log", certain=True)
        for pragma in (*PRAGMAS, f"cache_size = -{cache_kb}"):
            connection.execute(f"PRAGMA {pragma}").fetchall()

    def _drop(self, connection: apsw.Connection) -> None:
        """A connection that cannot even roll back is not used again."""
        self._open.remove(connection)
        _close(connection)

    @contextmanager
    def write(self) -> Iterator[SqliteTx]:
        """The one writer: a second caller waits for the first."""
        with self._writing:
            if self._writer is None:
                self._writer = self._connect(WRITER_CACHE_KB)
            connection = self._writer
            committing = False
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield SqliteTx(connection, self._sql)
                committing = True
                connection.execute("COMMIT")
            except BaseException as why:
                if connection.in_transaction:
                    try:
                        connection.execute("ROLLBACK")
                    except apsw.Error:
                        self._writer = None
                        self._drop(connection)
                if isinstance(why, apsw.FullError):
                    self._make_room()
                if isinstance(why, apsw.Error):
                    raise failed(why, self.path, committing=committing) from why
                raise

    def _make_room(self) -> None:
        """On a full disk: what is in the log goes into the database, so that the log's room can be used again."""
        if self._writer is not None:
            with suppress(apsw.Error):
                self._writer.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)

    @contextmanager
    def read(self) -> Iterator[SqliteTx]:
        """A reader of its own connection; where there is but one connection, readers wait."""
        if self._single:
            with self._writing:
                if self._writer is None:
                    self._writer = self._connect(WRITER_CACHE_KB)
                try:
                    yield SqliteTx(self._writer, self._sql)
                except apsw.Error as why:
                    raise failed(why, self.path) from why
            return
        if self._closed:
            raise StoreFailed("unreachable", f"{self.path} is closed", certain=True)
        if not self._reading.acquire(timeout=BUSY_MS / 1000):
            raise StoreFailed("locked", f"all {MAX_READERS} readers are busy", certain=True)
        try:
            yield from self._read()
        finally:
            self._reading.release()

    def _read(self) -> Iterator[SqliteTx]:
        try:
            connection = self._readers.get_nowait()
        except Empty:
            connection = self._connect(READER_CACHE_KB)
        try:
            connection.execute("BEGIN")
            yield SqliteTx(connection, self._sql)
        except apsw.Error as why:
            raise failed(why, self.path) from why
        finally:
            try:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
            except apsw.Error:
                self._drop(connection)
            else:
                self._readers.put(connection)

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """An exclusive lock on an empty file beside the database: gone with the process that held it, however it ended."""
        if self._single:
            yield
            return
        try:
            guard = apsw.Connection(f"{self.path}-{name}")
            guard.set_busy_timeout(ALONE_MS)
            guard.execute("BEGIN EXCLUSIVE")
        except apsw.Error as why:
            raise failed(why, self.path) from why
        try:
            yield
        finally:
            guard.close(True)

    def copy_to(self, path: Path) -> None:
        """SQLite's online backup: consistent, while others go on writing. Never over a file that is there."""
        if path.exists():
            raise StoreFailed("other", f"{path} is there already", certain=True)
        try:
            target = apsw.Connection(str(path))
            source = self._writer if self._single and self._writer else apsw.Connection(self.path, vfs=self.vfs)
            with target.backup("main", source, "main") as backup:
                while not backup.done:
                    backup.step(1_000)
            target.execute("PRAGMA journal_mode = DELETE").fetchall()
            target.close()
            if source is not self._writer:
                source.close()
        except apsw.Error as why:
            raise failed(why, str(path)) from why

    def to_one_file(self) -> None:
        """Fold the write-ahead log into the database, so that the file alone is whole. Nobody else may have it open."""
        try:
            with self._writing:
                if self._writer is not None:
                    self._writer.pragma("journal_mode", "DELETE")
        except apsw.Error as why:
            raise failed(why, self.path) from why

    def size_bytes(self) -> int:
        """Database and write-ahead log together."""
        if self._single:
            with self.read() as tx:
                ((pages, size),) = tx.rows("SELECT page_count, page_size FROM pragma_page_count, pragma_page_size", {})
            return int(pages) * int(size)
        files = (Path(self.path + end) for end in ("", "-wal"))
        return sum(file.stat().st_size for file in files if file.exists())

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._closed = True
        self._writer = None
        for connection in self._open:
            _close(connection)
        self._open.clear()
