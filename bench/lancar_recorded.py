"""The limit of the design: the very rows that Lancar wrote, commit by commit, inserted again by bare apsw with no logic.

A first, unmeasured shop rings up the sales while every batch of rows it hands to SQLite is noted. Then the same statements
with the same rows run against a shop's empty tables: no rule, no pricing, no hashing, no folding, no reading.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench import workload
from bench.contender import Figures, Scale
from bench.lancar_shop import sqlite_shop
from bench.limit_sqlite import open_durable
from bench.measure import spending

Batch = list[tuple[str, list[tuple[Any, ...]]]]


class _NotingTx:
    """A transaction that notes what is inserted and otherwise is the one it wraps."""

    def __init__(self, tx: Any, batch: Batch) -> None:
        self._tx, self._batch = tx, batch

    def __getattr__(self, name: str) -> Any:
        return getattr(self._tx, name)

    def many(self, put: Any, rows: Sequence[tuple[Any, ...]]) -> None:
        """Notes and inserts."""
        rows = list(rows)
        marks = ", ".join("?" * len(put.columns))
        self._batch.append((f"{put.head} VALUES ({marks}) {put.tail}", rows))
        self._tx.many(put, rows)


class _NotingStore:
    """A store that notes each commit's inserts and otherwise is the one it wraps."""

    def __init__(self, store: Any) -> None:
        self._store = store
        self.commits: list[Batch] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    @contextmanager
    def write(self) -> Iterator[_NotingTx]:
        """One transaction, noted."""
        batch: Batch = []
        with self._store.write() as tx:
            yield _NotingTx(tx, batch)
        self.commits.append(batch)


def batched(scale: Scale, folder: Path) -> Figures:
    """The rows of many sales to a commit."""
    return _replay(scale.sales, scale.sales_a_commit, folder)


def single(scale: Scale, folder: Path) -> Figures:
    """The rows of one sale to a commit."""
    return _replay(scale.single_sales, 1, folder)


def _replay(count: int, a_commit: int, folder: Path) -> Figures:
    for place in ("noted", "bare"):
        (folder / place).mkdir()
    sqlite_shop(folder / "bare").node.store.close()
    shop = sqlite_shop(folder / "noted")
    store = _NotingStore(shop.node.store)
    shop.node.store = store
    shop.ring_up(workload.sales(count), a_commit=a_commit)
    shop.node.store.close()
    connection = open_durable(folder / "bare" / "shop.sqlite")
    with spending() as spent:
        for batch in store.commits:
            connection.execute("BEGIN IMMEDIATE")
            for sql, rows in batch:
                connection.executemany(sql, rows)
            connection.execute("COMMIT")
    connection.close()
    return {
        "cpu_us": spent.cpu_us_each(count),
        "commits_per_s": len(store.commits) / spent.wall_s,
        "rows_per_sale": sum(len(rows) for batch in store.commits for _, rows in batch) / count,
    }
