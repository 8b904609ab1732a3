"""Every contender and every row of the table, declared in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Target = tuple[Literal["<=", ">="], float]


@dataclass(frozen=True)
class Row:
    """One row: whose figure stands beside whose, how the ratio is taken, and what it should be.

    Figures are named `contender.figure`. Without `against` the target is for Lancar's own value; of several in it
    the strongest counts. `ours_over_theirs` is the ratio's direction: a cost against a limit, or a rate against a rate;
    its opposite says how many times dearer the peer is.
    """

    name: str
    group: str
    what: str
    unit: str
    lancar: str = ""
    against: tuple[str, ...] = ()
    target: Target | None = None
    ours_over_theirs: bool = True
    is_rate: bool = False


# In the order in which a round runs them. Lancar's own come first in the first round, elsewhere in the next.
CONTENDERS = {
    "lancar_http": "bench.lancar_http:sales",
    "lancar_50": "bench.lancar_kernel:batched",
    "lancar_1": "bench.lancar_kernel:single",
    "lancar_push_direct": "bench.lancar_sync:push_direct",
    "lancar_push_pg": "bench.lancar_sync:push_postgres",
    "lancar_push_sqlite": "bench.lancar_sync:push_sqlite",
    "lancar_wire": "bench.lancar_sync:wire",
    "lancar_bootstrap": "bench.lancar_sync:bootstrap",
    "lancar_rebuild": "bench.lancar_views:rebuild",
    "lancar_reports": "bench.lancar_views:reports",
    "lancar_idle": "bench.lancar_node:idle",
    "lancar_loaded": "bench.lancar_node:loaded",
    "bare_asgi": "bench.limit_asgi:one",
    "bare_asgi_grouped": "bench.limit_asgi:grouped",
    "bare_asgi_idle": "bench.limit_asgi:idle",
    "same_rows_50": "bench.lancar_recorded:batched",
    "same_rows_1": "bench.lancar_recorded:single",
    "bare_sqlite_50": "bench.limit_sqlite:batched",
    "bare_sqlite_1": "bench.limit_sqlite:single",
    "bare_copy": "bench.limit_postgres:copied",
    "pouch_leveldb": "bench.peers.pouch:leveldb",
    "pouch_memory": "bench.peers.pouch:memory",
    "eventsourcing_50": "bench.peers.libraries:eventsourcing_batched",
    "eventsourcing_1": "bench.peers.libraries:eventsourcing_single",
    "eventsourcing_sql_50": "bench.peers.libraries:recorder_batched",
    "eventsourcing_sql_1": "bench.peers.libraries:recorder_single",
    "sqlalchemy_50": "bench.peers.libraries:sqlalchemy_batched",
    "sqlalchemy_1": "bench.peers.libraries:sqlalchemy_single",
}

_SELLING = "Ringing up a sale of three lines"
_SYNCING = "10,000 sales made offline reach the hub"
_READING = "Views and reports"
_LIVING = "What a shop node weighs"
_US = "µs CPU/sale"


def _limit(name: str, group: str, what: str, unit: str, lancar: str, limit: str, target: Target | None) -> Row:  # noqa: PLR0917 - a row reads as a row
    """Our cost over the limit's cost."""
    return Row(name, group, what, unit, lancar, (limit,), target)


def _peer(  # noqa: PLR0917 - a row of the table reads as a row
    name: str, group: str, what: str, unit: str, lancar: str, peers: tuple[str, ...], at_least: float | None
) -> Row:
    """The peer's cost over ours: how many times dearer it is."""
    return Row(name, group, what, unit, lancar, peers, (">=", at_least) if at_least else None, ours_over_theirs=False)


def _rate(name: str, group: str, what: str, unit: str, lancar: str, limit: str, at_least: float) -> Row:  # noqa: PLR0917 - a row reads as a row
    """Our rate over the limit's rate."""
    return Row(name, group, what, unit, lancar, (limit,), (">=", at_least), is_rate=True)


def _own(name: str, group: str, what: str, unit: str, lancar: str, at_most: float | None) -> Row:  # noqa: PLR0917 - a row reads as a row
    """Our own value."""
    return Row(name, group, what, unit, lancar, (), ("<=", at_most) if at_most else None)


_POUCH = ("pouch_leveldb", "pouch_memory")

ROWS: tuple[Row, ...] = (
    _limit("http", _SELLING, "through HTTP, 32 clients", _US, "lancar_http.cpu_us", "bare_asgi.cpu_us", ("<=", 2.5)),
    _limit(
        "http-grouped",
        _SELLING,
        "… beside a limit that groups commits",
        _US,
        "lancar_http.cpu_us",
        "bare_asgi_grouped.cpu_us",
        None,
    ),
    _limit("kernel-50", _SELLING, "kernel alone, 50 a commit", _US, "lancar_50.cpu_us", "same_rows_50.cpu_us", ("<=", 4)),
    _limit("kernel-50-plain", _SELLING, "… beside rows written by hand", _US, "lancar_50.cpu_us", "bare_sqlite_50.cpu_us", None),
    _rate(
        "kernel-1",
        _SELLING,
        "kernel alone, one a commit",
        "commits/s",
        "lancar_1.commits_per_s",
        "same_rows_1.commits_per_s",
        0.25,
    ),
    _rate(
        "kernel-1-plain",
        _SELLING,
        "… beside rows written by hand",
        "commits/s",
        "lancar_1.commits_per_s",
        "bare_sqlite_1.commits_per_s",
        0.25,
    ),
    _peer(
        "eventsourcing-50",
        _SELLING,
        "eventsourcing's projection, 50",
        _US,
        "lancar_50.cpu_us",
        ("eventsourcing_50.cpu_us",),
        5,
    ),
    _peer(
        "eventsourcing-1",
        _SELLING,
        "eventsourcing's projection, one",
        _US,
        "lancar_1.cpu_us",
        ("eventsourcing_1.cpu_us",),
        5,
    ),
    _peer(
        "eventsourcing-sql-50",
        _SELLING,
        "eventsourcing, views by plain SQL, 50",
        _US,
        "lancar_50.cpu_us",
        ("eventsourcing_sql_50.cpu_us",),
        None,
    ),
    _peer(
        "eventsourcing-sql-1",
        _SELLING,
        "eventsourcing, views by plain SQL, one",
        _US,
        "lancar_1.cpu_us",
        ("eventsourcing_sql_1.cpu_us",),
        None,
    ),
    _peer("sqlalchemy-50", _SELLING, "SQLAlchemy ORM, 50", _US, "lancar_50.cpu_us", ("sqlalchemy_50.cpu_us",), 5),
    _peer("sqlalchemy-1", _SELLING, "SQLAlchemy ORM, one", _US, "lancar_1.cpu_us", ("sqlalchemy_1.cpu_us",), 5),
    _own("push-direct", _SYNCING, "into SQLite in one process, no HTTP", _US, "lancar_push_direct.cpu_us", None),
    _own("push-pg", _SYNCING, "into PostgreSQL, both sides and the server", _US, "lancar_push_pg.cpu_us", 500),
    _rate(
        "push-pg-rate",
        _SYNCING,
        "… beside bare COPY of the rows",
        "sales/s",
        "lancar_push_pg.sales_per_s",
        "bare_copy.sales_per_s",
        0.15,
    ),
    _own("push-sqlite", _SYNCING, "into SQLite, both sides, CPU per 10,000", "s", "lancar_push_sqlite.cpu_s_per_10k", 2),
    _own("wire", _SYNCING, "on the wire, headers and all", "bytes/sale", "lancar_wire.bytes_per_sale", 130),
    _peer(
        "pouch-time",
        _SYNCING,
        "PouchDB pushing, time",
        "s",
        "lancar_push_sqlite.wall_s",
        tuple(f"{each}.push_s" for each in _POUCH),
        1.3,
    ),
    _peer(
        "pouch-cpu",
        _SYNCING,
        "PouchDB pushing, CPU",
        _US,
        "lancar_push_sqlite.cpu_us",
        tuple(f"{each}.push_cpu_us" for each in _POUCH),
        2,
    ),
    _peer(
        "pouch-new",
        _SYNCING,
        "a new till's bootstrap from rows, time",
        "s",
        "lancar_bootstrap.till_wall_s",
        tuple(f"{each}.pull_s" for each in _POUCH),
        5,
    ),
    _peer(
        "pouch-new-cpu",
        _SYNCING,
        "a new till's bootstrap from rows, CPU",
        "s",
        "lancar_bootstrap.till_cpu_s",
        tuple(f"{each}.pull_cpu_s" for each in _POUCH),
        5,
    ),
    _peer(
        "pouch-new-node",
        _SYNCING,
        "a new shop node folding every entry, time",
        "s",
        "lancar_bootstrap.wall_s",
        tuple(f"{each}.pull_s" for each in _POUCH),
        5,
    ),
    _peer(
        "pouch-new-node-cpu",
        _SYNCING,
        "a new shop node folding every entry, CPU",
        "s",
        "lancar_bootstrap.cpu_s",
        tuple(f"{each}.pull_cpu_s" for each in _POUCH),
        None,
    ),
    _own("rebuild", _READING, "rebuild of all views", "sales/s", "lancar_rebuild.rebuilt_per_s", None),
    _own("report-day", _READING, "day report over a million lines", "ms CPU", "lancar_reports.day_ms", 5),
    _own("report-month", _READING, "month report over a million lines", "ms CPU", "lancar_reports.month_ms", 50),
    _limit("idle-memory", _LIVING, "idle", "MB PSS", "lancar_idle.idle_pss_mb", "bare_asgi_idle.idle_pss_mb", None),
    _own("idle-memory-limit", _LIVING, "idle, by itself", "MB PSS", "lancar_idle.idle_pss_mb", 40),
    _limit("ready", _LIVING, "CPU to ready", "s", "lancar_idle.ready_cpu_s", "bare_asgi_idle.ready_cpu_s", None),
    _own("ready-limit", _LIVING, "CPU to ready, by itself", "s", "lancar_idle.ready_cpu_s", 0.5),
    _own("loaded-memory", _LIVING, "with 50,000 goods, 10,000 unsent sales", "MB PSS", "lancar_loaded.idle_pss_mb", 120),
    _limit(
        "disk",
        _LIVING,
        "on disk, journal and all views",
        "bytes/sale",
        "lancar_50.disk_bytes",
        "bare_sqlite_50.disk_bytes",
        None,
    ),
)
