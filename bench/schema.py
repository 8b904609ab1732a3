"""The rows that one sale leaves behind, for contenders without any logic: the same tables for SQLite and PostgreSQL.

One journal entry, one sale, three lines, one payment, three stock moves; and, where a contender keeps balances, three
levels moved. Standard library only: the peers' environments import it too.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from typing import Any

from bench.workload import BRANCH, ORIGIN, TENANT, entry_text

Tables = dict[str, list[tuple[Any, ...]]]

COLUMNS: dict[str, tuple[str, ...]] = {
    "journal": (
        "tenant TEXT",
        "origin TEXT",
        "seq BIGINT",
        "ms BIGINT",
        "kind TEXT",
        "subject TEXT",
        "body TEXT",
        "hash TEXT",
    ),
    "sale": (
        "tenant TEXT",
        "sale TEXT",
        "branch TEXT",
        "ts_ms BIGINT",
        "receipt TEXT",
        "cashier TEXT",
        "total BIGINT",
        "change BIGINT",
    ),
    "sale_line": (
        "tenant TEXT",
        "sale TEXT",
        "line BIGINT",
        "good TEXT",
        "name TEXT",
        "qty_milli BIGINT",
        "price BIGINT",
        "total BIGINT",
    ),
    "payment": ("tenant TEXT", "sale TEXT", "payment BIGINT", "method TEXT", "amount BIGINT"),
    "stock_move": ("tenant TEXT", "sale TEXT", "line BIGINT", "branch TEXT", "good TEXT", "qty_milli BIGINT"),
    "stock_level": ("tenant TEXT", "branch TEXT", "good TEXT", "qty_milli BIGINT"),
}
KEYS = {
    "journal": "tenant, origin, seq",
    "sale": "tenant, sale",
    "sale_line": "tenant, sale, line",
    "payment": "tenant, sale, payment",
    "stock_move": "tenant, sale, line",
    "stock_level": "tenant, branch, good",
}
MOVE_LEVEL = (
    "INSERT INTO stock_level VALUES (?, ?, ?, ?) "
    "ON CONFLICT (tenant, branch, good) DO UPDATE SET qty_milli = stock_level.qty_milli + excluded.qty_milli"
)


def create_statements() -> Iterator[str]:
    """CREATE TABLE for each table, acceptable to both databases."""
    for table, columns in COLUMNS.items():
        never_null = ", ".join(f"{column} NOT NULL" for column in columns)
        yield f"CREATE TABLE {table} ({never_null}, PRIMARY KEY ({KEYS[table]}))"


def insert_statement(table: str) -> str:
    """INSERT with question marks."""
    return f"INSERT INTO {table} VALUES ({', '.join('?' * len(COLUMNS[table]))})"


def names(table: str) -> list[str]:
    """The table's column names."""
    return [column.split()[0] for column in COLUMNS[table]]


def rows_of(sale: dict[str, Any], prev: str) -> tuple[str, Tables]:
    """The sale's hash and the rows it leaves in each table; stock_level's are changes, not balances."""
    text = entry_text(sale, prev)
    digest = hashlib.sha256(text.encode()).hexdigest()
    entry = (TENANT, ORIGIN, sale["number"], sale["ts_ms"], "till.sale_completed", sale["id"], text, digest)
    return digest, {"journal": [entry], **view_rows(sale)}


def view_rows(sale: dict[str, Any]) -> Tables:
    """The rows in every table but the journal."""
    key, lines = (TENANT, sale["id"]), list(enumerate(sale["lines"]))
    return {
        "sale": [(*key, BRANCH, sale["ts_ms"], sale["receipt"], sale["cashier"], sale["total"], sale["change"])],
        "sale_line": [(*key, at, x["good"], x["name"], x["qty_milli"], x["price"], x["total"]) for at, x in lines],
        "payment": [(*key, 0, sale["method"], sale["paid"])],
        "stock_move": [(*key, at, BRANCH, x["good"], -x["qty_milli"]) for at, x in lines],
        "stock_level": [(TENANT, BRANCH, x["good"], -x["qty_milli"]) for _, x in lines],
    }


def all_rows(sales: Iterable[dict[str, Any]]) -> list[Tables]:
    """Each sale's rows, chained by their hashes."""
    made, prev = [], "0" * 64
    for sale in sales:
        prev, tables = rows_of(sale, prev)
        made.append(tables)
    return made
