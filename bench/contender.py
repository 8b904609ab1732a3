"""What a contender is: a function from a scale and an empty folder to named figures, run in a process of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Figures = dict[str, float]
Contender = Callable[["Scale", Path], Figures]


class UnavailableError(Exception):
    """This contender cannot run here; the sentence says why and goes into the table as it is."""


@dataclass(frozen=True)
class Scale:
    """How much work each contender gets. Every contender of one run gets the same."""

    sales: int = 10_000  # rung up in batches, synced
    single_sales: int = 2_000  # rung up one to a commit
    http_sales: int = 6_000  # rung up through the HTTP face
    http_clients: int = 32
    sales_a_commit: int = 50
    report_sales: int = 333_334  # three lines each: a million sale lines
    catalog_goods: int = 50_000
    unsent_sales: int = 10_000
    rounds: int = 5


QUICK = Scale(
    sales=1_000,
    single_sales=300,
    http_sales=800,
    report_sales=5_000,
    catalog_goods=2_000,
    unsent_sales=500,
    rounds=1,
)
