"""The same sale with the `eventsourcing` library: an aggregate, its stored event, and the rows of the views.

Run by the peers' own interpreter: `python -m bench.peers.eventsourcing_sale HOW COUNT A_COMMIT FILE`. Two ways:

`projection` is how the library derives views: a materialised view that processes one event per transaction, together
with its tracking position. The events are handed to it directly, without the threads and the second decoding that a
ProjectionRunner adds.

`recorder` is the kindest: our own SQL in a recorder that extends the library's, in the events' own transaction. What is
measured then is the library's aggregate and event beside the bare inserts; nothing can be rebuilt from it.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from eventsourcing.persistence import InfrastructureFactory, Tracking
from eventsourcing.projection import Projection
from eventsourcing.sqlite import SQLiteApplicationRecorder, SQLiteCursor, SQLiteTrackingRecorder
from eventsourcing.utils import Environment

from bench import schema, workload
from bench.measure import spending

TABLES = ("sale", "sale_line", "payment", "stock_move", "stock_level")
INSERTS = {**{table: schema.insert_statement(table) for table in TABLES}, "stock_level": schema.MOVE_LEVEL}


class Sale(Aggregate):
    """A sale rung up whole: one event."""

    @event("Completed")
    def __init__(  # noqa: PLR0917 - the event's fields, in the order of the form
        self, receipt: str, cashier: str, ts_ms: int, lines: list, payments: list, total: int, change: int
    ) -> None:
        if sum(line["total"] for line in lines) != total or sum(paid["amount"] for paid in payments) - change != total:
            raise ValueError("the sale does not add up")
        self.receipt, self.cashier, self.ts_ms = receipt, cashier, ts_ms
        self.lines, self.payments, self.total, self.change = lines, payments, total, change

    def rows(self, number: int) -> schema.Tables:
        """What this sale leaves in the tables; the journal is the library's own."""
        sale = {
            "id": self.id.hex,
            "number": number,
            "receipt": self.receipt,
            "cashier": self.cashier,
            "ts_ms": self.ts_ms,
            "lines": self.lines,
            "total": self.total,
            "method": self.payments[0]["method"],
            "paid": self.payments[0]["amount"],
            "change": self.change,
        }
        return schema.view_rows(sale)


def _view_statements() -> list[str]:
    return [text for text in schema.create_statements() if not text.startswith("CREATE TABLE journal")]


def _write(c: SQLiteCursor, rows: list[schema.Tables]) -> None:
    for table, insert in INSERTS.items():
        c.executemany(insert, [row for tables in rows for row in tables[table]])


class Recorder(SQLiteApplicationRecorder):
    """Writes the views' rows beside the events."""

    def construct_create_table_statements(self) -> list[str]:
        """The library's table and ours."""
        return [*super().construct_create_table_statements(), *_view_statements()]

    def _insert_events(self, c: SQLiteCursor, stored_events: Any, *, rows: Any = (), **kwargs: Any) -> Any:
        returned = super()._insert_events(c, stored_events, **kwargs)
        _write(c, rows)
        return returned


class View(SQLiteTrackingRecorder):
    """The rows and how far they are folded, in one transaction."""

    def construct_create_table_statements(self) -> list[str]:
        """The library's table and ours."""
        return [*super().construct_create_table_statements(), *_view_statements()]

    def write(self, rows: schema.Tables, tracking: Tracking) -> None:
        """Writes one sale's rows together with its position."""
        with self.datastore.transaction(commit=True) as c:
            self._insert_tracking(c, tracking)
            _write(c, [rows])


class SalesProjection(Projection[View]):
    """Folds completed sales into rows."""

    name = "sales"

    def process_event(self, domain_event: Any, tracking: Tracking) -> None:
        """Writes the rows of one sale."""
        self.view.write(domain_event.mutate(None).rows(tracking.notification_id), tracking)


def main() -> None:
    how, count, a_commit, path = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
    sales = list(workload.sales(count))
    env = {"PERSISTENCE_MODULE": "eventsourcing.sqlite", "SQLITE_DBNAME": path}
    if how == "recorder":
        env["APPLICATION_RECORDER_TOPIC"] = "bench.peers.eventsourcing_sale:Recorder"
    shop: Application = Application(env=env)
    views = InfrastructureFactory.construct(Environment("sales", env))
    projection = SalesProjection(views.tracking_recorder(View)) if how == "projection" else None
    with spending() as spent:
        for start in range(0, count, a_commit):
            rung = [_ring_up(sale) for sale in sales[start : start + a_commit]]
            rows = [] if projection else [sale.rows(start + place) for place, sale in enumerate(rung)]
            recorded = shop.save(*rung, **({"rows": rows} if rows else {}))
            for recording in recorded if projection else ():
                projection.process_event(recording.domain_event, Tracking(shop.name, recording.notification.id))
    shop.close()
    print(json.dumps({"cpu_us": spent.cpu_us_each(count), "sales_per_s": count / spent.wall_s}))


def _ring_up(sale: dict[str, Any]) -> Sale:
    payments = [{"method": sale["method"], "amount": sale["paid"]}]
    return Sale(sale["receipt"], sale["cashier"], sale["ts_ms"], sale["lines"], payments, sale["total"], sale["change"])


if __name__ == "__main__":
    # The recorder is found by its topic, so this module must be known by its real name.
    from bench.peers import eventsourcing_sale  # noqa: PLW0406 - see above

    eventsourcing_sale.main()
