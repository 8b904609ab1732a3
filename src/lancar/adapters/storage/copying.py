"""From one brand of store into another: tables, rows and indexes as they are, so that a copy opens as a node's store.

A backup of a hub on PostgreSQL is such a copy into an SQLite file; a hub that outgrows SQLite moves by the same way back.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from lancar.kernel.store import Put, Store, StoreFailed, Tx

PAGE = 5_000
_PYTHON = {"BIGINT": int, "INTEGER": int, "TEXT": str, "BLOB": bytes, "bigint": int, "integer": int, "text": str, "bytea": bytes}


class Table(NamedTuple):
    """A table as it stands: its columns, the primary key's columns, and what makes it, in the one SQL text."""

    name: str
    columns: tuple[tuple[str, type], ...]
    key: tuple[str, ...]
    ddl: tuple[str, ...]


def sqlite_tables(tx: Tx) -> list[Table]:
    """The tables of an SQLite store."""
    made = tx.rows("SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name", {})
    found = []
    for kind, name, _, _ in made:
        if kind != "table" or name.startswith("sqlite_"):
            continue
        columns = tx.rows("SELECT name, type, pk FROM pragma_table_info(:name) ORDER BY cid", {"name": name})
        key = tuple(column for column, _, place in sorted(columns, key=lambda one: one[2]) if place)
        ddl = tuple(sql for _, _, of, sql in made if of == name)
        found.append(Table(name, tuple((column, _python(kind)) for column, kind, _ in columns), key, ddl))
    return found


def postgres_tables(tx: Tx) -> list[Table]:
    """The tables of the schema that a PostgreSQL store works in."""
    columns = tx.rows(
        "SELECT c.relname, a.attname, format_type(a.atttypid, NULL), a.attnotnull FROM pg_class AS c "
        "JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
        "WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace ORDER BY c.relname, a.attnum",
        {},
    )
    indexes = tx.rows(
        "SELECT t.relname, i.relname, x.indisprimary, x.indisunique, pg_get_expr(x.indpred, x.indrelid), k.place, a.attname "
        "FROM pg_index AS x JOIN pg_class AS t ON t.oid = x.indrelid JOIN pg_class AS i ON i.oid = x.indexrelid "
        "CROSS JOIN unnest(x.indkey) WITH ORDINALITY AS k (attnum, place) "
        "JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = k.attnum "
        "WHERE t.relnamespace = current_schema()::regnamespace ORDER BY t.relname, i.relname, k.place",
        {},
    )
    tables: dict[str, list[tuple[str, str, int]]] = {}
    for table, column, kind, not_null in columns:
        tables.setdefault(table, []).append((column, kind, not_null))
    made: dict[tuple[str, str, int, int, str | None], list[str]] = {}
    for table, index, primary, unique, where, _, column in indexes:
        made.setdefault((table, index, primary, unique, where), []).append(column)
    return [_portable(name, told, made) for name, told in tables.items()]


def _portable(
    name: str, told: list[tuple[str, str, int]], indexes: dict[tuple[str, str, int, int, str | None], list[str]]
) -> Table:
    names = {int: "BIGINT", str: "TEXT", bytes: "BLOB"}
    parts = [f"{column} {names[_python(kind)]}{' NOT NULL' if not_null else ''}" for column, kind, not_null in told]
    key: tuple[str, ...] = ()
    after = []
    for (table, index, primary, unique, where), columns in indexes.items():
        if table != name:
            continue
        if primary:
            key = tuple(columns)
            parts.append(f"PRIMARY KEY ({', '.join(columns)})")
            continue
        only = f" WHERE {where.replace('::text', '')}" if where else ""
        after.append(f"CREATE {'UNIQUE ' if unique else ''}INDEX {index} ON {name} ({', '.join(columns)}){only}")
    ddl = (f"CREATE TABLE {name} ({', '.join(parts)})", *after)
    return Table(name, tuple((column, _python(kind)) for column, kind, _ in told), key, ddl)


def _python(kind: str) -> type:
    try:
        return _PYTHON[kind]
    except KeyError:
        raise StoreFailed("other", f"a column of type {kind} is none of ours", certain=True) from None


def copy_into(target: Store, source: Tx, tables: Sequence[Table]) -> int:
    """Make these tables in an empty store and fill them from the source's one picture. Answers how many rows there are.

    Rows are read by key, page by page, so that a hub of any size needs the memory of one page.
    """
    many = 0
    for table in tables:
        with target.write() as tx:
            for statement in table.ddl:
                tx.run(statement, {})
        put = Put(table.name, table.columns)
        after: tuple[Any, ...] | None = None
        while page := _page(source, table, after):
            with target.write() as tx:
                tx.many(put, page)
            many += len(page)
            if len(page) < PAGE:
                break
            places = [place for name in table.key for place, (column, _) in enumerate(table.columns) if column == name]
            after = tuple(page[-1][place] for place in places)
    return many


def _page(source: Tx, table: Table, after: tuple[Any, ...] | None) -> list[tuple[Any, ...]]:
    if not table.key:
        raise StoreFailed("other", f"{table.name} has no primary key to read it by", certain=True)
    key = ", ".join(table.key)
    where, params = "", {}
    if after is not None:
        where = f"WHERE ({key}) > ({', '.join(f':k{place}' for place in range(len(after)))}) "
        params = {f"k{place}": value for place, value in enumerate(after)}
    names = ", ".join(name for name, _ in table.columns)
    return source.rows(f"SELECT {names} FROM {table.name} {where}ORDER BY {key} LIMIT {PAGE}", params)


def fill_from(target: Store, path: Path) -> int:
    """Fill an empty store of any brand from a copy (`Store.copy_to`). Answers how many rows came over.

    What was restored is an older memory: open a new incarnation (`Node.new_incarnation`) before anything is written in it.
    """
    from lancar.adapters.storage.sqlite import SqliteStore  # noqa: PLC0415 - a hub on PostgreSQL needs it for this only

    if not path.is_file():
        raise StoreFailed("unreachable", f"there is no copy at {path}", certain=True)
    source = SqliteStore(path)
    try:
        with source.read() as tx:
            return copy_into(target, tx, sqlite_tables(tx))
    finally:
        source.close()
