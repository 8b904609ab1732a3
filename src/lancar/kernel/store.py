"""The port behind which a database keeps the journal and the views.

One contract for every brand, checked by `lancar.testing.storage`. SQL is one text: named parameters (`:tenant`), and
nothing that only one of SQLite and PostgreSQL understands.
"""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

Params = Mapping[str, int | str | bytes | None]


class StoreFailed(Exception):  # noqa: N818 - the house's name for what the world refuses
    """The disk or the database did not do what was asked.

    `code`: `disk_full`, `io_error`, `locked`, `unreachable`, `read_only`, `corrupt`, `other`. `certain` says whether it is
    sure that nothing was kept: when it is False, look before you retry.
    """

    def __init__(self, code: str, detail: str, *, certain: bool) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.certain = certain


class Put:
    """An insert of many rows into one table with one rule for rows that are there already.

    `columns` are (name, type) with type str, int or bytes; `tail` is the text after the values: `ON CONFLICT …`. No two
    rows of one call may have the same key. The adapter turns it into its fastest form.
    """

    __slots__ = ("columns", "table", "tail")

    def __init__(self, table: str, columns: Sequence[tuple[str, type]], tail: str = "") -> None:
        self.table = table
        self.columns = tuple(columns)
        self.tail = tail

    @property
    def head(self) -> str:
        """The text before the values."""
        return f"INSERT INTO {self.table} ({', '.join(name for name, _ in self.columns)})"


class Tx(Protocol):
    """One transaction. Everything in it happens, durably, or nothing does."""

    def rows(self, sql: str, params: Params) -> list[tuple[Any, ...]]:
        """All rows of a query, in order."""
        ...

    def run(self, sql: str, params: Params) -> None:
        """One statement without an answer."""
        ...

    def many(self, put: Put, rows: Sequence[tuple[Any, ...]]) -> None:
        """Insert all rows (tuples in the order of `put.columns`) by the rule of `put`."""
        ...

    def lock(self, name: str) -> None:
        """Wait until no other transaction, in this process or another, is past a `lock` of this name; held to the end.

        What is read after it is what those before left behind.
        """
        ...


class Store(Protocol):
    """A database that keeps one node's memory. Raises StoreFailed for whatever the world does to it.

    Integers of 64 bits, texts without NUL and bytes come back as they went in; texts compare by their UTF-8 bytes.
    """

    def write(self) -> AbstractContextManager[Tx]:
        """A transaction that is on the disk when the block ends; an exception inside undoes all of it."""
        ...

    def read(self) -> AbstractContextManager[Tx]:
        """One consistent picture, of what was committed at its first question. Safe from several threads at once."""
        ...

    def alone(self, name: str) -> AbstractContextManager[None]:
        """Hold a name against every other process on this database, over any number of transactions; waits for it."""
        ...

    def copy_to(self, path: Path) -> None:
        """A whole, consistent copy in one SQLite file, made while others go on writing; opens as a node's store as it is."""
        ...

    def size_bytes(self) -> int:
        """How much room the data takes."""
        ...

    def close(self) -> None:
        """Let go of everything; calling it twice is fine."""
        ...
