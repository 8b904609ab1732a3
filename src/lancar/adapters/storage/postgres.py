"""PostgreSQL through psycopg 3: one writer per process, a few readers, rows written as binary arrays.

Imported only where a hub is told to use PostgreSQL: a shop node never pays for it.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import BoundedSemaphore, Lock
from typing import Any

import psycopg
from psycopg import pq
from psycopg.abc import Buffer
from psycopg.adapt import Dumper, Loader
from psycopg.conninfo import conninfo_to_dict
from psycopg.types.numeric import Int8BinaryDumper
from psycopg.types.string import StrBinaryDumper

from lancar.adapters.storage import arrays
from lancar.kernel.store import Params, Put, StoreFailed

OLDEST = 130_000
LOCK_WAIT_MS = 10_000
IDLE_IN_TRANSACTION_MS = 120_000
"""A process that hangs inside a transaction holds its tenant's lock no longer than this."""
MAX_READERS = 8
PREPARED = 500
"""Statements kept prepared per connection: all of a hub's."""
NEVER_BY_ITSELF = 2**31
"""psycopg prepares what is asked for often; here only what we say, so that BEGIN and SET are not among it."""
_USUAL = {"connect_timeout": 10, "keepalives_idle": 30, "tcp_user_timeout": 30_000, "application_name": "lancar"}
_SESSION = (
    # whatever the server's own settings: nobody is told "sold" before the disk has it
    "SET synchronous_commit = on",
    f"SET lock_timeout = {LOCK_WAIT_MS}",
    f"SET idle_in_transaction_session_timeout = {IDLE_IN_TRANSACTION_MS}",
    "SET client_encoding = 'UTF8'",
)
_FAILURES: tuple[tuple[str, str, bool], ...] = (
    ("53100", "disk_full", True),
    ("53", "unreachable", True),
    ("55P03", "locked", True),
    ("57014", "locked", True),
    ("40", "locked", True),
    ("25006", "read_only", True),
    ("58", "io_error", False),
    ("XX001", "corrupt", False),
    ("XX002", "corrupt", False),
    ("57P", "unreachable", False),
    ("25P03", "unreachable", True),
    ("08", "unreachable", False),
    ("28", "unreachable", True),
    ("3D", "unreachable", True),
    ("22", "other", True),
    ("23", "other", True),
    ("42", "other", True),
)
"""The beginning of an SQLSTATE, our word for it, and whether nothing was surely kept. The first that fits."""


def failed(why: psycopg.Error, *, committing: bool = False) -> StoreFailed:
    """The store's own word for what PostgreSQL said; before COMMIT was sent, nothing can have been kept."""
    state = why.sqlstate or ""
    for begins, code, certain in _FAILURES:
        if state.startswith(begins):
            return StoreFailed(code, str(why).strip(), certain=certain or not committing)
    code = "unreachable" if not state and isinstance(why, psycopg.OperationalError) else "other"
    return StoreFailed(code, str(why).strip(), certain=not committing)


# -- one SQL text

_PIECES = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\n]*|::|:([A-Za-z_]\w*)|%")
_DDL = re.compile(r"\s*(?:CREATE|ALTER|DROP)\b", re.IGNORECASE)
_TYPES = re.compile(r"'(?:[^']|'')*'|\b(BLOB|TEXT)\b")


@lru_cache(maxsize=4_096)
def translate(sql: str) -> tuple[str, bool]:
    """The text as psycopg wants it, and whether it is worth preparing.

    `:name` becomes `%(name)b`, except in strings and names. In DDL, BLOB is BYTEA and TEXT compares by its bytes, as in SQLite
    and in Python: ties and orders come out equal on every node.
    """

    def piece(found: re.Match[str]) -> str:
        if found[1]:
            return f"%({found[1]})b"
        return found[0].replace("%", "%%")

    if not _DDL.match(sql):
        return _PIECES.sub(piece, sql), True
    typed = _TYPES.sub(lambda found: {"BLOB": "BYTEA", "TEXT": 'TEXT COLLATE "C"'}.get(found[1], found[0]), sql)
    return _PIECES.sub(piece, typed), False


_LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || '/' || %(name)s, 0))"
_HOLD = "SELECT pg_advisory_lock(hashtextextended(current_schema() || '/' || %(name)s, 1))"


class _Packed:
    """A column that is an array already."""

    __slots__ = ("data", "kind")

    def __init__(self, kind: type, column: Sequence[Any]) -> None:
        self.kind = kind
        self.data = arrays.pack(kind, column)


class _IntArray(_Packed):
    __slots__ = ()


class _TextArray(_Packed):
    __slots__ = ()


class _BytesArray(_Packed):
    __slots__ = ()


_ARRAYS: dict[type, type[_Packed]] = {int: _IntArray, str: _TextArray, bytes: _BytesArray}


class _PackedDumper(Dumper):
    format = pq.Format.BINARY

    def dump(self, obj: _Packed) -> Buffer:
        """As it is."""
        return obj.data


class _WholeLoader(Loader):
    """`sum(bigint)` is numeric in PostgreSQL and an integer in SQLite; here an integer too, cut off like SQLite's division."""

    format = pq.Format.TEXT

    def load(self, data: Buffer) -> int:
        """The whole part."""
        return int(bytes(data).partition(b".")[0])


class _TruthLoader(Loader):
    """A comparison is 0 or 1, as in SQLite."""

    format = pq.Format.TEXT

    def load(self, data: Buffer) -> int:
        """0 or 1."""
        return int(bytes(data) == b"t")


def _adapt(connection: psycopg.Connection[Any]) -> None:
    known = connection.adapters
    known.register_dumper(int, Int8BinaryDumper)
    known.register_dumper(str, StrBinaryDumper)
    for kind, column in _ARRAYS.items():
        known.register_dumper(column, type("_Dumper", (_PackedDumper,), {"oid": arrays.ARRAY[kind]}))
    known.register_loader("numeric", _WholeLoader)
    known.register_loader("bool", _TruthLoader)


class PostgresTx:
    """A transaction on one connection."""

    __slots__ = ("_cursor", "_run")

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._cursor = connection.cursor()
        self._run = self._cursor.execute

    def rows(self, sql: str, params: Params) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        text, prepare = translate(sql)
        return self._run(text, params, prepare=prepare).fetchall()

    def run(self, sql: str, params: Params) -> None:
        """One statement without an answer."""
        text, prepare = translate(sql)
        self._run(text, params, prepare=prepare)

    def many(self, put: Put, rows: Sequence[tuple[Any, ...]]) -> None:
        """All rows in one statement, a column an array."""
        if rows:
            columns = zip(put.columns, zip(*rows, strict=True), strict=True)
            self._run(_insert(put), [_ARRAYS[kind](kind, column) for (_, kind), column in columns], prepare=True)

    def lock(self, name: str) -> None:
        """Wait for whoever else, in any process, holds this name; let go with the transaction."""
        self._run(
            "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || '/' || %(name)s, 0))", {"name": name}, prepare=True
        )


def _commit(connection: psycopg.Connection[Any]) -> None:
    said = connection.execute("COMMIT").statusmessage
    if said != "COMMIT":
        # PostgreSQL answers a COMMIT after a swallowed error with ROLLBACK, and without an error
        raise StoreFailed("other", f"the transaction had failed before its end: {said}", certain=True)


@lru_cache(maxsize=1_024)
def _insert(put: Put) -> str:
    arrays_ = ", ".join(f"%b::{arrays.CAST[kind]}" for _, kind in put.columns)
    return f"{put.head} SELECT * FROM unnest({arrays_}) {put.tail.replace('%', '%%')}"


class PostgresStore:
    """One database, named by a URL (`postgresql://user@host/name`) or a libpq connection string."""

    def __init__(self, url: str) -> None:
        try:
            self._conninfo: dict[str, Any] = {**_USUAL, **conninfo_to_dict(url)}
        except psycopg.Error as why:
            raise StoreFailed("unreachable", str(why).strip(), certain=True) from why
        self._writing = Lock()
        self._reading = BoundedSemaphore(MAX_READERS)
        self._readers: SimpleQueue[psycopg.Connection[Any]] = SimpleQueue()
        self._closed = False
        self._writer = self._connect()
        self._check()

    def _connect(self) -> psycopg.Connection[Any]:
        if self._closed:
            raise StoreFailed("unreachable", "the store is closed", certain=True)
        try:
            connection = psycopg.connect(**self._conninfo, autocommit=True, prepare_threshold=NEVER_BY_ITSELF)
            connection.prepared_max = PREPARED
            _adapt(connection)
            for setting in _SESSION:
                connection.execute(setting)
        except psycopg.Error as why:
            raise failed(why) from why
        return connection

    def _check(self) -> None:
        version = self._writer.info.server_version
        encoding = self._writer.info.parameter_status("server_encoding")
        if version < OLDEST or encoding != "UTF8":
            self.close()
            raise StoreFailed("other", f"PostgreSQL {version} with {encoding}: 13 or newer with UTF8 is needed", certain=True)

    # -- writing

    @contextmanager
    def write(self) -> Iterator[PostgresTx]:
        """This process' one writer: a second caller waits for the first. Other processes wait at `Tx.lock`."""
        with self._writing:
            connection = self._begin_writing()
            committing = False
            try:
                yield PostgresTx(connection)
                committing = True
                _commit(connection)
            except BaseException as why:
                self._undo(connection)
                if isinstance(why, psycopg.Error):
                    raise failed(why, committing=committing) from why
                raise

    def _begin_writing(self) -> psycopg.Connection[Any]:
        """The writer inside a new transaction; a connection that died since the last one is made anew, once."""
        try:
            self._writer.execute("BEGIN")
        except psycopg.Error:
            self._writer.close()
            self._writer = self._connect()
            try:
                self._writer.execute("BEGIN")
            except psycopg.Error as why:
                raise failed(why) from why
        return self._writer

    @staticmethod
    def _undo(connection: psycopg.Connection[Any]) -> None:
        try:
            if connection.info.transaction_status != pq.TransactionStatus.IDLE:
                connection.execute("ROLLBACK")
        except psycopg.Error:
            connection.close()

    # -- reading

    @contextmanager
    def read(self) -> Iterator[PostgresTx]:
        """One picture of the database on a connection of its own; no more than `MAX_READERS` at once, others wait."""
        if not self._reading.acquire(timeout=LOCK_WAIT_MS / 1000):
            raise StoreFailed("locked", f"all {MAX_READERS} readers are busy", certain=True)
        try:
            connection = self._begin_reading()
            try:
                yield PostgresTx(connection)
                # not ROLLBACK: psycopg forgets what it prepared at every ROLLBACK
                connection.execute("COMMIT")
            except psycopg.Error as why:
                raise failed(why) from why
            finally:
                self._undo(connection)
                if connection.closed or self._closed:
                    connection.close()
                else:
                    self._readers.put(connection)
        finally:
            self._reading.release()

    def _begin_reading(self) -> psycopg.Connection[Any]:
        while True:
            if self._closed:
                raise StoreFailed("unreachable", "the store is closed", certain=True)
            try:
                connection, fresh = self._readers.get_nowait(), False
            except Empty:
                connection, fresh = self._connect(), True
            try:
                connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            except psycopg.Error as why:
                connection.close()
                if fresh:
                    raise failed(why) from why
            else:
                return connection

    # -- the rest

    @contextmanager
    def alone(self, name: str) -> Iterator[None]:
        """Hold a name against every other process on this database, over any number of transactions."""
        connection = self._connect()
        try:
            connection.execute("SET lock_timeout = 0")
            connection.execute(_HOLD, {"name": name})
            yield
        except psycopg.Error as why:
            raise failed(why) from why
        finally:
            connection.close()

    def copy_to(self, path: Path) -> None:
        """All tables as one SQLite file, which opens as a node's store as it is. See `lancar.adapters.storage.copying`."""
        from lancar.adapters.storage.copying import copy_into, postgres_tables  # noqa: PLC0415 - a backup is rare
        from lancar.adapters.storage.sqlite import SqliteStore  # noqa: PLC0415 - and needs apsw

        if path.exists():
            raise StoreFailed("other", f"{path} is there already", certain=True)
        target = SqliteStore(path)
        try:
            with self.read() as tx:
                copy_into(target, tx, postgres_tables(tx))
            target.to_one_file()
        finally:
            target.close()

    def size_bytes(self) -> int:
        """The whole database on the server's disk, indexes included; not its write-ahead log."""
        with self.read() as tx:
            return int(tx.rows("SELECT pg_database_size(current_database())", {})[0][0])

    def close(self) -> None:
        """Close every idle connection; those in use close when they are given back."""
        self._closed = True
        self._writer.close()
        with suppress(Empty):
            while True:
                self._readers.get_nowait().close()
