"""Stores that keep the journal: SQLite and PostgreSQL under one contract."""

from pathlib import Path

from lancar.kernel.store import Store

POSTGRES = ("postgresql://", "postgres://")


def open_store(where: str | Path) -> Store:
    """The store at a path (SQLite) or a URL (`postgresql://…`). Raises StoreFailed.

    Each driver is imported only where it is used: a shop node does not carry PostgreSQL's in its memory.
    """
    if isinstance(where, str) and where.startswith(POSTGRES):
        from lancar.adapters.storage.postgres import PostgresStore  # noqa: PLC0415 - only a hub on PostgreSQL has the driver

        return PostgresStore(where)
    from lancar.adapters.storage.sqlite import SqliteStore  # noqa: PLC0415 - a hub on PostgreSQL does without

    return SqliteStore(where)
