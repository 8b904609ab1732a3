"""Lancar's views: how fast they are rebuilt from the journal, and what a report costs when there are a million lines."""

from __future__ import annotations

import importlib
from pathlib import Path

from bench import workload
from bench.contender import Figures, Scale, UnavailableError
from bench.lancar_shop import sqlite_shop
from bench.measure import spending


def rebuild(scale: Scale, folder: Path) -> Figures:
    """All views of `sales` sales, folded again from the journal and swapped in."""
    shop = sqlite_shop(folder)
    shop.ring_up(workload.sales(scale.sales), a_commit=500)
    builder = importlib.import_module("lancar.kernel.builder")
    with spending() as spent:
        builder.rebuild(shop.node, list(shop.node.shapes.views.values()))
    return {"rebuilt_per_s": scale.sales / spent.wall_s, "rebuild_cpu_us": spent.cpu_us_each(scale.sales)}


def reports(scale: Scale, folder: Path) -> Figures:
    """The day's and the month's figures over `report_sales` sales of three lines."""
    del scale, folder
    raise UnavailableError("the reports' questions are not in this tree yet")
