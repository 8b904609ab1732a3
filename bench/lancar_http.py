"""A three-line sale through Lancar's HTTP face: device token, rights, rules, journal, all views, one durable commit a group."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from bench import lancar_served, workload
from bench.contender import Figures, Scale
from bench.lancar_shop import METHODS
from bench.limit_asgi import drive


def sales(scale: Scale, folder: Path) -> Figures:
    """CPU of the serving process a sale, with clients that each wait for their answer."""
    shop = folder / "shop"
    known = lancar_served.founded(shop, "shop", shift=True)
    bodies = [json.dumps(_wish(sale), separators=(",", ":")) for sale in workload.sales(scale.http_sales)]
    return drive(
        lancar_served.command_line("shop", shop),
        folder,
        path="/api/do/till.complete_sale",
        bodies=bodies,
        clients=scale.http_clients,
        headers={"Authorization": f"Bearer {known.owner_token}"},
    )


def _wish(sale: dict[str, Any]) -> dict[str, Any]:
    return {
        "till": "K1",
        "goods": [{"sku": line["good"], "qty_milli": line["qty_milli"]} for line in sale["lines"]],
        "payments": [{"method": METHODS[sale["method"]], "amount": sale["paid"]}],
    }
