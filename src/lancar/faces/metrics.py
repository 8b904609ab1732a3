"""Numbers about a node: counted in plain dictionaries, dressed for Prometheus only when somebody asks."""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from lancar.kernel.node import Node

if TYPE_CHECKING:
    from prometheus_client.core import Metric

KIND = b"text/plain; version=0.0.4; charset=utf-8"
TABLES = ("forks", "quarantine")


class Stats:
    """What the faces count. `more` adds gauges by name, asked when somebody looks."""

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, int]] = Counter()
        self.more: dict[str, Callable[[], float]] = {}

    def count(self, route: str, status: int) -> None:
        """One request was answered. `route` is the path as declared, so that nobody can make up new ones."""
        self.requests[route, status] += 1


def exposition(stats: Stats, node: Node, listeners: int) -> bytes:
    """Everything, as Prometheus reads it."""
    from prometheus_client import CollectorRegistry, generate_latest  # noqa: PLC0415 - a node that nobody watches does without
    from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily  # noqa: PLC0415 - the same

    class Collector:
        def collect(self) -> "Iterator[Metric]":
            requests = CounterMetricFamily("lancar_requests", "Requests answered", labels=["path", "status"])
            for (route, status), many in sorted(stats.requests.items()):
                requests.add_metric([route or "?", str(status)], many)
            yield requests
            yield GaugeMetricFamily("lancar_listeners", "Open live-update streams", listeners)
            yield GaugeMetricFamily("lancar_store_bytes", "Room the data takes", node.store.size_bytes())
            for name, ask in sorted(stats.more.items()):
                yield GaugeMetricFamily(f"lancar_{name}", name.replace("_", " "), ask())
            with node.store.read() as tx:
                for table in TABLES:
                    yield GaugeMetricFamily(
                        f"lancar_{table}", f"Rows in {table}", tx.rows(f"SELECT count(*) FROM {table}", {})[0][0]
                    )
                states = dict(tx.rows("SELECT state, count(*) FROM outbox GROUP BY state", {}))
            deeds = GaugeMetricFamily("lancar_deeds", "Deeds in the outbox", labels=["state"])
            for state, many in sorted(states.items()):
                deeds.add_metric([state], many)
            yield deeds

    registry = CollectorRegistry(auto_describe=False)
    registry.register(Collector())
    return generate_latest(registry)
