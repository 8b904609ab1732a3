"""Views: tables folded from facts. Four kinds, chosen by what makes them come out equal on every node.

| kind        | a row is                                   | why the order of arrival does not matter            |
|-------------|--------------------------------------------|-----------------------------------------------------|
| `Log`       | one line of one entry                      | its key is the entry's own (origin, seq, n)         |
| `Sums`      | totals under a key                         | additions commute                                   |
| `Registers` | the last word under a key                  | (version, ms, tick, origin) decides, not the clock  |
| `States`    | a subject's state, folded in one order     | a late entry refolds its subject from the journal   |

There are no schema migrations: raise `version` and the view is rebuilt from the journal beside the old one, then swapped.
Every table begins with `tenant`; a `pulled` one also ends with `rx` (the receipt number of the entry that last changed
the row) and tills fetch its changed rows by it.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

import msgspec

from lancar.kernel.entry import Entry

Key = tuple[Any, ...]
Values = tuple[Any, ...]
SQL_TYPES: Mapping[type, str] = {str: "TEXT", int: "BIGINT", bytes: "BLOB"}
_TABLES = re.compile(r"\b(?:FROM|JOIN)\s+([a-z_]+)", re.IGNORECASE)


class Query:
    """A question in SQL, the same text for SQLite and PostgreSQL: named parameters, `:tenant` bound by itself.

    `row` turns each row (positional) into something with names, such as a NamedTuple; without it rows are tuples.
    """

    __slots__ = ("row", "sql", "tables")

    def __init__(self, sql: str, row: Callable[..., Any] | None = None) -> None:
        assert ":tenant" in sql, f"a question that forgets the tenant: {sql}"
        self.sql = sql
        self.row = row
        self.tables = frozenset(_TABLES.findall(sql))


class At:
    """Where and when the fact being folded stands, and the way to its sealed parts."""

    __slots__ = (
        "actor",
        "cause",
        "device_ms",
        "ms",
        "open",
        "origin",
        "rx",
        "scope",
        "seq",
        "subject",
        "tenant",
        "tick",
    )

    def __init__(self, entry: Entry, rx: int, open_sealed: Callable[[Any], str]) -> None:
        self.tenant = entry.tenant
        self.origin = entry.origin
        self.seq = entry.seq
        self.ms = entry.ms
        self.tick = entry.tick
        self.device_ms = entry.device_ms or entry.ms
        self.actor = entry.actor
        self.cause = entry.cause
        self.scope = entry.scope
        self.subject = entry.subject
        self.rx = rx
        self.open = open_sealed
        """`at.open(sealed)` reads personal data; "" when its key is destroyed or not here yet."""

    @property
    def ref(self) -> str:
        """The entry's name as ids are written: `origin.seq`."""
        return f"{self.origin}.{self.seq}"


class Column:
    """A column: its name and the Python type (str, int, bytes) that names its SQL type."""

    __slots__ = ("name", "type")

    def __init__(self, name: str, kind: type) -> None:
        assert kind in SQL_TYPES, f"{name} must be str, int or bytes"
        self.name = name
        self.type = kind


def _columns(declared: Mapping[str, type]) -> tuple[Column, ...]:
    return tuple(Column(name, kind) for name, kind in declared.items())


class View:
    """What the four kinds have in common: a table, a version, folds by kind of fact."""

    order: ClassVar[str] = "any"
    restorable: ClassVar[bool] = False
    """Whether a row can be made again from the entries of its subject alone."""
    sums: ClassVar[bool] = False
    """Whether a row of nothing but zeros says the same as no row."""
    given: str = ""
    """Which rows of a pulled view tills get, as SQL; "": all."""

    def __init__(
        self,
        table: str,
        *,
        key: Sequence[Column],
        values: Sequence[Column],
        version: int,
        pulled: bool,
        index: Sequence[Sequence[str]],
    ) -> None:
        self.table = table
        self.version = version
        self.pulled = pulled
        self.key = tuple(key)
        self.values = tuple(values)
        self.index = tuple(tuple(names) for names in index)
        self.folds: dict[str, Callable[..., Any]] = {}

    def kinds(self) -> tuple[str, ...]:
        """The kinds of fact this view folds."""
        return tuple(self.folds)

    def on(self, *facts: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """This function folds those facts into this view."""

        def keep(fold: Callable[..., Any]) -> Callable[..., Any]:
            for fact in facts:
                assert fact.KIND not in self.folds, f"{self.table} folds {fact.KIND} twice"
                self.folds[fact.KIND] = fold
            return fold

        return keep

    def columns(self) -> tuple[Column, ...]:
        """All columns in the order they are written."""
        tail = (Column("rx", int),) if self.pulled else ()
        return (Column("tenant", str), *self.key, *self.values, *self.stamps(), *tail)

    def stamps(self) -> tuple[Column, ...]:
        """The columns that say how new a row is, where the kind needs them."""
        return ()

    def primary(self) -> tuple[str, ...]:
        """The primary key, tenant first."""
        return ("tenant", *(column.name for column in self.key))

    def ddl(self, table: str, generation: int) -> list[str]:
        """The statements that make this view's table under the given name (the real one, or the one beside it).

        Indexes carry the generation in their names, because they keep them when the table beside takes the real name.
        """
        columns = ", ".join(f"{column.name} {SQL_TYPES[column.type]} NOT NULL" for column in self.columns())
        made = [f"CREATE TABLE {table} ({columns}, PRIMARY KEY ({', '.join(self.primary())}))"]
        indexes = [*self.index, *([("rx",)] if self.pulled else [])]
        return made + [
            f"CREATE INDEX {self.table}_{generation}_by_{'_'.join(names)} ON {table} (tenant, {', '.join(names)})"
            for names in indexes
        ]

    def shape(self) -> str:
        """The table's columns and indexes in one line: a changed shape is rebuilt even if nobody raised the version."""
        columns = ",".join(f"{column.name}:{column.type.__name__}" for column in self.columns())
        return f"{type(self).__name__}({columns})key({len(self.key)})index({self.index})kinds({','.join(sorted(self.folds))})"


class Log(View):
    """One or more rows per entry, keyed by the entry's own (origin, seq, n): a ledger.

    A fold takes `(fact, at)` and yields tuples of `values`.
    """

    def __init__(
        self,
        table: str,
        *,
        values: Mapping[str, type],
        version: int = 1,
        pulled: bool = False,
        index: Sequence[Sequence[str]] = (),
    ) -> None:
        key = (Column("origin", str), Column("seq", int), Column("n", int))
        super().__init__(table, key=key, values=_columns(values), version=version, pulled=pulled, index=index)


class Sums(View):
    """Totals under a key: folded by addition, so in any order.

    A fold takes `(fact, at)` and yields `(key, deltas)`; a key may come more than once.
    """

    sums: ClassVar[bool] = True

    def __init__(
        self,
        table: str,
        *,
        key: Mapping[str, type],
        sums: Sequence[str],
        version: int = 1,
        pulled: bool = False,
        index: Sequence[Sequence[str]] = (),
    ) -> None:
        values = tuple(Column(name, int) for name in sums)
        super().__init__(table, key=_columns(key), values=values, version=version, pulled=pulled, index=index)


GONE: Values = ()
"""What a register fold yields as values to take a key away: the row stays as a tombstone with `gone = 1`."""


class Registers(View):
    """The last word under a key. The greater (version, ms, tick, origin) wins; `version` is the one seen + 1.

    A fold takes `(fact, at)` and yields `(key, version, values)`; `GONE` as values leaves a tombstone. All facts that
    touch one key must share one subject (so that a set-aside entry can be undone). Queries must ask for `gone = 0`.
    """

    restorable: ClassVar[bool] = True

    def __init__(
        self,
        table: str,
        *,
        key: Mapping[str, type],
        values: Mapping[str, type],
        version: int = 1,
        pulled: bool = False,
        index: Sequence[Sequence[str]] = (),
    ) -> None:
        super().__init__(table, key=_columns(key), values=_columns(values), version=version, pulled=pulled, index=index)

    def stamps(self) -> tuple[Column, ...]:
        """`gone`, and what decides which of two words is the last."""
        return (
            Column("gone", int),
            Column("version", int),
            Column("ms", int),
            Column("tick", int),
            Column("origin", str),
        )

    def blank(self) -> Values:
        """The values of a tombstone."""
        return tuple(column.type() for column in self.values)


S = TypeVar("S", bound=msgspec.Struct)


class States(View, Generic[S]):
    """A subject's state, folded in the order (ms, tick, origin, seq); a late entry refolds its subject.

    A fold takes `(state, fact, at)` and returns the new state; `start` makes the state before the first fact.
    Clocks may lie, so a fold must be safe in any order: nothing paid becomes unpaid, a line that was voided stays void
    even if its addition comes later. `row` turns the state into the tuple of `columns` that queries need; the whole
    state stands in the column `state` as JSON. The key is `subject`.

    `given` is a condition in SQL over `columns` for a pulled view: rows that do not meet it are kept here and not given to
    tills, or taken away there once they change. `:recent_ms` in it is the clock a week ago.
    """

    order: ClassVar[str] = "subject"
    restorable: ClassVar[bool] = True

    def __init__(
        self,
        table: str,
        *,
        state: type[S],
        start: Callable[[], S],
        columns: Mapping[str, type],
        row: Callable[[S], Values],
        version: int = 1,
        pulled: bool = False,
        given: str = "",
        index: Sequence[Sequence[str]] = (),
    ) -> None:
        values = (*_columns(columns), Column("state", str))
        super().__init__(table, key=(Column("subject", str),), values=values, version=version, pulled=pulled, index=index)
        self.start = start
        self.row = row
        self.given = given
        self.decode: Callable[[str], S] = msgspec.json.Decoder(state).decode

    def stamps(self) -> tuple[Column, ...]:
        """The last entry folded in the agreed order."""
        return (Column("ms", int), Column("tick", int), Column("origin", str), Column("seq", int))


FoldedRows = Iterable[tuple[Key, Values]]
