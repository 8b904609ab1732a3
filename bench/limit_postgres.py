"""The physical limit on PostgreSQL: COPY of the same rows into empty tables with their keys, one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg

from bench import postgres, schema, workload
from bench.contender import Figures, Scale
from bench.measure import spending


def copied(scale: Scale, folder: Path) -> Figures:
    """Rows of `sales` sales, each table by one COPY; levels as the balances they come to."""
    del folder
    rows = schema.all_rows(workload.sales(scale.sales))
    tables = {table: [row for each in rows for row in each[table]] for table in schema.COLUMNS}
    tables["stock_level"] = _balances(tables["stock_level"])
    with postgres.running() as server, psycopg.connect(server.uri) as connection:
        for statement in schema.create_statements():
            connection.execute(statement)
        connection.commit()
        with spending(server.pid) as spent:
            for table, some in tables.items():
                with connection.cursor().copy(f"COPY {table} FROM STDIN") as copy:
                    for row in some:
                        copy.write_row(row)
            connection.commit()
    return {"cpu_us": spent.cpu_us_each(scale.sales), "sales_per_s": scale.sales / spent.wall_s}


def _balances(moves: Sequence[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    levels: dict[tuple[Any, ...], int] = {}
    for *key, qty_milli in moves:
        levels[tuple(key)] = levels.get(tuple(key), 0) + qty_milli
    return [(*key, qty_milli) for key, qty_milli in levels.items()]
