"""Lancar's views: how fast they are rebuilt from the journal, and what a report costs when there are a million lines."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench import workload
from bench.contender import Figures, Scale
from bench.lancar_shop import TENANT, sqlite_shop
from bench.measure import spending

ASKED = 10


def rebuild(scale: Scale, folder: Path) -> Figures:
    """All views of `sales` sales, folded again from the journal and swapped in."""
    shop = sqlite_shop(folder)
    shop.ring_up(workload.sales(scale.sales), a_commit=500)
    builder = importlib.import_module("lancar.kernel.builder")
    with spending() as spent:
        builder.rebuild(shop.node, list(shop.node.shapes.views.values()))
    return {"rebuilt_per_s": scale.sales / spent.wall_s, "rebuild_cpu_us": spent.cpu_us_each(scale.sales)}


def reports(scale: Scale, folder: Path) -> Figures:
    """A day's and a month's report over `report_sales` sales of three lines.

    Each report is the three questions an owner's screen asks: turnover by part, payments, the goods sold. The sales fall
    on a single year however many they are, so that a month holds a twelfth of all.
    """
    shop = sqlite_shop(folder)
    shop.ring_up(_in_one_year(scale.report_sales), a_commit=500)
    return {
        "day_ms": _asked_ms(shop, "2025-06-17", "2025-06-17", "hour"),
        "month_ms": _asked_ms(shop, "2025-06-01", "2025-06-30", "day"),
        "disk_mb": shop.node.store.size_bytes() / 1e6,
    }


def _in_one_year(count: int) -> Iterator[dict[str, Any]]:
    """The workload's sales, each moved to its share of the year; the hour of the day stays."""
    for sale in workload.sales(count):
        day = (sale["number"] - 1) * 365 // count
        hour_ms = (sale["ts_ms"] - workload.FIRST_DAY_MS) % workload.DAY_MS
        yield {**sale, "ts_ms": workload.FIRST_DAY_MS + day * workload.DAY_MS + hour_ms}


def _asked_ms(shop: Any, first: str, last: str, by: str) -> float:
    views = {name: importlib.import_module(f"lancar.reports.views.{name}") for name in ("turnover", "money", "goods")}
    questions = [
        views["turnover"].Sales(from_day=first, to_day=last, by=by),
        views["money"].Payments(from_day=first, to_day=last),
        views["goods"].Goods(from_day=first, to_day=last),
    ]
    for question in questions:
        assert shop.node.see(TENANT, question, trusted=True), "a report without figures measures nothing"
    with spending() as spent:
        for _ in range(ASKED):
            for question in questions:
                shop.node.see(TENANT, question, trusted=True)
    return spent.cpu_ns / 1e6 / ASKED
