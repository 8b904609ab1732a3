"""The physical limit on SQLite: the same rows, no logic, through apsw with the journal's own durability."""

from __future__ import annotations

import itertools
from pathlib import Path

import apsw

from bench import schema, workload
from bench.contender import Figures, Scale
from bench.measure import spending


def open_durable(path: Path) -> apsw.Connection:
    """A connection as the design wants it: WAL, and every commit on the disk before it returns."""
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    return connection


def batched(scale: Scale, folder: Path) -> Figures:
    """Rows of `sales` sales, `sales_a_commit` to a commit."""
    return _insert(scale.sales, scale.sales_a_commit, folder)


def single(scale: Scale, folder: Path) -> Figures:
    """Rows of `single_sales` sales, each in its own commit."""
    return _insert(scale.single_sales, 1, folder)


def _insert(count: int, a_commit: int, folder: Path) -> Figures:
    rows = schema.all_rows(workload.sales(count))
    connection = open_durable(folder / "bare.sqlite")
    for statement in schema.create_statements():
        connection.execute(statement)
    inserts = {table: schema.insert_statement(table) for table in schema.COLUMNS}
    inserts["stock_level"] = schema.MOVE_LEVEL
    with spending() as spent:
        for start in range(0, count, a_commit):
            connection.execute("BEGIN IMMEDIATE")
            # One executemany per table and commit: the least Python that puts these rows there.
            for table, insert in inserts.items():
                some = rows[start : start + a_commit]
                connection.executemany(insert, itertools.chain.from_iterable(tables[table] for tables in some))
            connection.execute("COMMIT")
    connection.close()
    commits = -(-count // a_commit)
    size = sum(path.stat().st_size for path in folder.iterdir())
    return {
        "cpu_us": spent.cpu_us_each(count),
        "commits_per_s": commits / spent.wall_s,
        "sales_per_s": count / spent.wall_s,
        "disk_bytes": size / count,
    }
