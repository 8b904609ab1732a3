"""Computes what the hub must show, straight from the data file; shares one number with the mapping and no code."""

from collections.abc import Collection
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa  # type: ignore[import-untyped]  # ships no types
import pyarrow.compute as pc  # type: ignore[import-untyped]  # ships no types
import pyarrow.parquet as pq  # type: ignore[import-untyped]  # ships no types

from lancar.nodes.replay.factor import RUPIAH_PER_CENT

EAST_OF_UTC_S = -5 * 3600
DAY_ONE = 17_167  # 1 January 2017, in days since 1970


class Figures(NamedTuple):
    """What a store sold in a day or in all: baskets, lines, whole rupiah, whole units."""

    baskets: int
    lines: int
    rupiah: int
    units: int


def load(path: Path, limit_days: int | None = None, stores: Collection[int] | None = None) -> Any:
    """An Arrow table with the columns store, day, product, basket, rupiah and units, one row a line of the file."""
    raw = pq.read_table(path)
    seconds = pc.add(raw["transaction_timestamp"].cast(pa.timestamp("s")).cast(pa.int64()), EAST_OF_UTC_S)
    rupiah = pc.multiply(raw["sales_value"].cast(pa.decimal128(9, 2)), pa.scalar(Decimal(100 * RUPIAH_PER_CENT)))
    day = seconds.cast(pa.timestamp("s")).cast(pa.date32())
    columns = [raw["store_id"], day, raw["product_id"], raw["basket_id"], rupiah.cast(pa.int64()), raw["quantity"]]
    lines = pa.table(columns, ["store", "day", "product", "basket", "rupiah", "units"])
    if limit_days is not None:
        lines = lines.filter(pc.less(lines["day"].cast(pa.int32()), DAY_ONE + limit_days))
    return lines if stores is None else lines.filter(pc.is_in(lines["store"], pa.array(list(stores), pa.int64())))


def per_store(lines: Any) -> dict[int, Figures]:
    """What each store sold in all."""
    return {row["store"]: figures for row, figures in _sums(lines, ["store"])}


def per_store_day(lines: Any) -> dict[tuple[int, str], Figures]:
    """What each store sold each day, by (store, ``2017-01-31``)."""
    return {(row["store"], row["day"].isoformat()): figures for row, figures in _sums(lines, ["store", "day"])}


def per_day_good(lines: Any, store: int) -> dict[tuple[str, int], Figures]:
    """What one store sold of each good each day, by (day, product)."""
    own = lines.filter(pc.equal(lines["store"], store))
    return {(row["day"].isoformat(), row["product"]): figures for row, figures in _sums(own, ["day", "product"])}


def _sums(lines: Any, keys: list[str]) -> list[tuple[dict[str, Any], Figures]]:
    sums = [("basket", "count_distinct"), ("basket", "count"), ("rupiah", "sum"), ("units", "sum")]
    names = ["basket_count_distinct", "basket_count", "rupiah_sum", "units_sum"]
    return [(row, Figures(*(row[name] for name in names))) for row in lines.group_by(keys).aggregate(sums).to_pylist()]
