"""Lancar's own rows (sync)."""

from __future__ import annotations

import importlib
from pathlib import Path

from bench import workload
from bench.contender import Figures, Scale, UnavailableError
from bench.lancar_shop import TENANT, Shop, sold_out, sqlite_shop
from bench.measure import spending


def push_direct(scale: Scale, folder: Path) -> Figures:
    """From one node into another in this process, SQLite both: sync and folding without HTTP and compression."""
    sync = importlib.import_module("lancar.kernel.sync")
    (folder / "hub").mkdir()
    shop = sqlite_shop(folder)
    hub = Shop(importlib.import_module("lancar.adapters.storage.sqlite").SqliteStore(folder / "hub" / "hub.sqlite"), role="hub")
    sales = list(workload.sales(scale.sales))
    shop.ring_up(sales, a_commit=500)
    talk, answer = sync.sync_round(shop.node, TENANT, peer="hub", pull=False), None
    with spending() as spent:
        try:
            while True:
                answer = sync.serve(hub.node, talk.send(answer), device="shop", name="hub")
        except StopIteration:
            pass
    sold_out(hub, sales)
    return {"cpu_us": spent.cpu_us_each(scale.sales), "sales_per_s": scale.sales / spent.wall_s}


def push_postgres(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")


def push_sqlite(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")


def wire(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")


def bootstrap(scale: Scale, folder: Path) -> Figures:
    """Waits for what its reason names."""
    del scale, folder
    raise UnavailableError("sync over HTTP is not in this tree yet")
