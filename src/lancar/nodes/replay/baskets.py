"""Walks the retail year basket by basket, in the order of time, and can take up any store where it stopped."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from itertools import groupby
from operator import attrgetter
from pathlib import Path

import msgspec

from lancar.nodes.replay.mapping import Basket, is_stocked, map_basket, product_of
from lancar.nodes.replay.source import arrow, data_file, rows


class Good(msgspec.Struct, frozen=True, gc=False):
    """What the catalog must hold before the replay: one for each sku sold, companions included."""

    sku: str
    name: str
    category: str
    department: str
    stocked: bool
    price_rp: int  # the shelf price when it was first sold; later lines carry their own


def baskets(
    limit_days: int | None = None,
    stores: Collection[int] | None = None,
    after: Mapping[int, int] | None = None,
    path: Path | None = None,
) -> Iterator[Basket]:
    """Every basket in the order of time, of the first `limit_days` days and of `stores` only, if given.

    `after` holds, per store, the position of the last basket already done; those up to it are stepped over. Positions
    do not depend on `limit_days`, `stores` or `after`, so (store, position) names the same basket in every run.
    """
    done = after or {}
    positions: Counter[int] = Counter()
    for (store_id, _), lines in groupby(rows(limit_days, stores, path), key=attrgetter("store_id", "basket_id")):
        positions[store_id] += 1
        if positions[store_id] > done.get(store_id, 0):
            yield map_basket(positions[store_id], lines)


def baskets_per_store(
    limit_days: int | None = None, stores: Collection[int] | None = None, path: Path | None = None
) -> dict[int, int]:
    """How many baskets each store sells, biggest store first: for progress bars and for sharing out the work."""
    counts: Counter[int] = Counter()
    for (store_id, _), _lines in groupby(rows(limit_days, stores, path), key=attrgetter("store_id", "basket_id")):
        counts[store_id] += 1
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def goods(limit_days: int | None = None, stores: Collection[int] | None = None, path: Path | None = None) -> Iterator[Good]:
    """Every good sold in the slice, by product number; one the source's product table lacks is named by its number."""
    prices_rp: dict[str, int] = {}
    for basket in baskets(limit_days, stores, path=path):
        for line in basket.lines:
            prices_rp.setdefault(line.sku, line.unit_price_rp)
    known = _products({product_of(sku) for sku in prices_rp})
    for sku in sorted(prices_rp, key=lambda sku: (product_of(sku), sku)):
        product_id, stocked = product_of(sku), is_stocked(sku)
        name, category, department = known.get(product_id) or (f"Barang {product_id}", "LAIN-LAIN", "LAIN-LAIN")
        if not stocked:
            name = f"{name} (nilai saja)"
        yield Good(sku, name, category, department, stocked, prices_rp[sku])


def _products(wanted: Collection[int]) -> dict[int, tuple[str, str, str]]:
    """Name, category and department of the products wanted, as far as the source's product table knows them."""
    pa, pc = arrow("pyarrow"), arrow("pyarrow.compute")
    columns = ["product_id", "product_type", "package_size", "product_category", "department"]
    table = arrow("pyarrow.parquet").read_table(data_file("products"), columns=columns)
    table = table.filter(pc.is_in(table["product_id"], value_set=pa.array(sorted(wanted), pa.int64())))
    known = {}
    for product_id, kind, size, category, department in zip(*(column.to_pylist() for column in table.columns), strict=True):
        group = category or department
        known[product_id] = (f"{kind or group} {size or ''}".strip(), group, department)
    return known
