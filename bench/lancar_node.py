"""A shop node at rest: memory and CPU to its first answer, empty and with a big shop's goods and a long offline day."""

from __future__ import annotations

from pathlib import Path

from bench import lancar_served, workload
from bench.contender import Figures, Scale
from bench.lancar_shop import Shop
from bench.limit_asgi import ready
from lancar.adapters.storage.sqlite import SqliteStore
from lancar.nodes.opening import DATABASE


def idle(scale: Scale, folder: Path) -> Figures:
    """Founded, and nothing more."""
    del scale
    lancar_served.founded(folder / "shop", "shop", good_count=24)
    return _weighed(folder / "shop")


def loaded(scale: Scale, folder: Path) -> Figures:
    """With the goods of a big shop, and sales that no hub has."""
    known = lancar_served.founded(folder / "shop", "shop", good_count=scale.catalog_goods)
    shop = Shop(SqliteStore(folder / "shop" / DATABASE))
    shop.branch = known.branch
    shop.ring_up(workload.sales(scale.unsent_sales), a_commit=500)
    shop.node.store.close()
    return _weighed(folder / "shop")


def _weighed(folder: Path) -> Figures:
    with lancar_served.serving("shop", folder) as server:
        return ready(server.pid, server.port, "/health")
