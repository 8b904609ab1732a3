"""Lancar's kernel alone: rules, journal, chain, all views and reactions, durable; no face, no network."""

from __future__ import annotations

from pathlib import Path

from bench import workload
from bench.contender import Figures, Scale
from bench.lancar_shop import sold_out, sqlite_shop
from bench.measure import disk_bytes, spending


def batched(scale: Scale, folder: Path) -> Figures:
    """Many sales to a commit."""
    return _ring_up(scale.sales, scale.sales_a_commit, folder)


def single(scale: Scale, folder: Path) -> Figures:
    """One sale to a commit."""
    return _ring_up(scale.single_sales, 1, folder)


def _ring_up(count: int, a_commit: int, folder: Path) -> Figures:
    shop = sqlite_shop(folder)
    sales = list(workload.sales(count))
    furnished = shop.node.store.size_bytes()
    with spending() as spent:
        shop.ring_up(sales, a_commit=a_commit)
    sold_out(shop, sales)
    taken = shop.node.store.size_bytes() - furnished
    shop.node.store.close()
    assert disk_bytes(folder) >= taken
    return {
        "cpu_us": spent.cpu_us_each(count),
        "commits_per_s": -(-count // a_commit) / spent.wall_s,
        "sales_per_s": count / spent.wall_s,
        "disk_bytes": taken / count,
    }
