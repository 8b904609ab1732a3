"""What a node, its outbox and its sync promise, forks and backups too, promised once more on PostgreSQL: another store."""

from itertools import count
from pathlib import Path

import pytest
import test_forgers
import test_lost_and_remembered
import test_node
import test_outbox
import test_replica
import test_sync
import test_sync_hard
import test_verdicts
import toy
from test_forgers import *  # noqa: F403 - these are the tests
from test_lost_and_remembered import *  # noqa: F403 - the same
from test_node import *  # noqa: F403 - the same
from test_outbox import *  # noqa: F403 - the same
from test_replica import *  # noqa: F403 - the same
from test_sync import *  # noqa: F403 - the same
from test_sync_hard import *  # noqa: F403 - the same
from test_verdicts import *  # noqa: F403 - the same

from lancar.adapters.storage.copying import fill_from
from lancar.adapters.storage.postgres import PostgresStore

_schemas = count(1)


@pytest.fixture(scope="module")
def database(postgres):
    return postgres.database()


@pytest.fixture(autouse=True)
def _on_postgres(database, monkeypatch):
    """Where a test says SQLite, it gets a schema of its own in one database; a path stands for the schema made for it."""
    opened, schemas = [], {}

    def place(path):
        new = path == ":memory:" or path not in schemas
        if new:
            schemas[path] = f"kernel_{next(_schemas)}"
            base = PostgresStore(database)
            with base.write() as tx:
                tx.run(f"CREATE SCHEMA {schemas[path]}", {})
            base.close()
        store = PostgresStore(f"{database}&options=-csearch_path%3D{schemas[path]}")
        opened.append(store)
        if new and Path(path).is_file():
            fill_from(store, Path(path))
        return store

    for module in (
        toy,
        test_forgers,
        test_lost_and_remembered,
        test_node,
        test_outbox,
        test_replica,
        test_sync,
        test_sync_hard,
        test_verdicts,
    ):
        if hasattr(module, "SqliteStore"):
            monkeypatch.setattr(module, "SqliteStore", place)
    yield
    for store in opened:
        store.close()


@pytest.mark.parametrize("after", [2, 5])
def test_a_line_that_breaks_anywhere_in_a_round_loses_and_doubles_nothing(after):
    """Fewer places than on SQLite: what differs is the store, not the line."""
    test_sync.test_a_line_that_breaks_anywhere_in_a_round_loses_and_doubles_nothing(after)
