"""The truth is believed because a third way of adding up finds the same, and the mapping must meet it to the rupiah."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pyarrow.parquet as pq
import pytest

from lancar.nodes.replay import truth
from lancar.nodes.replay.baskets import baskets
from lancar.nodes.replay.factor import RUPIAH_PER_CENT
from lancar.nodes.replay.mapping import is_stocked, product_of
from lancar.nodes.replay.source import data_file

JANUARY = 31
JAKARTA = timedelta(hours=7)


@pytest.fixture(scope="module")
def january():
    return truth.load(data_file("transactions"), limit_days=JANUARY)


def test_adding_up_line_by_line_in_plain_python_finds_the_same():
    table = pq.read_table(data_file("transactions")).slice(0, 20_000)
    rupiah, units, lines, numbers = defaultdict(Decimal), defaultdict(int), defaultdict(int), defaultdict(set)
    for line in table.to_pylist():
        stamp = line["transaction_timestamp"].to_pydatetime() - timedelta(hours=5)
        key = (line["store_id"], stamp.date().isoformat())
        rupiah[key] += Decimal(repr(line["sales_value"])) * 100 * RUPIAH_PER_CENT
        units[key] += line["quantity"]
        lines[key] += 1
        numbers[key].add(line["basket_id"])
    # the slice ends inside its last day, so that day is left out
    last = max(day for _, day in rupiah)
    days = (datetime.fromisoformat(last) - datetime(2017, 1, 1)).days  # noqa: DTZ001  # whole days, no clock is read
    expected = {
        key: truth.Figures(len(numbers[key]), lines[key], int(rupiah[key]), units[key]) for key in rupiah if key[1] != last
    }
    assert days >= 3
    assert truth.per_store_day(truth.load(data_file("transactions"), limit_days=days)) == expected


def test_januarys_sales_as_rung_up_equal_the_truth_per_store_day_and_good(january):
    days = defaultdict(lambda: [0, 0, 0, 0])
    sold: dict[int, dict] = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    for basket in baskets(JANUARY):
        day = (datetime.fromtimestamp(basket.sold_ms / 1000, UTC) + JAKARTA).date().isoformat()
        figures = days[basket.store_id, day]
        figures[0] += 1
        for line in basket.lines:
            units = line.qty_milli // 1000 if is_stocked(line.sku) else 0
            figures[1] += 1
            figures[2] += line.net_rp
            figures[3] += units
            good = sold[basket.store_id][day, product_of(line.sku)]
            good[0] += line.net_rp
            good[1] += units
    assert {key: truth.Figures(*figures) for key, figures in days.items()} == truth.per_store_day(january)
    assert sold.keys() == truth.per_store(january).keys()
    for store, goods in sold.items():
        found = {key: (figures.rupiah, figures.units) for key, figures in truth.per_day_good(january, store).items()}
        assert found == {key: tuple(figures) for key, figures in goods.items()}


def test_store_totals_are_the_sums_of_their_days(january):
    totals = defaultdict(lambda: [0, 0, 0, 0])
    for (store, _), figures in truth.per_store_day(january).items():
        totals[store] = [a + b for a, b in zip(totals[store], figures, strict=True)]
    assert {store: truth.Figures(*sums) for store, sums in totals.items()} == truth.per_store(january)


def test_the_year_is_the_one_the_mapping_was_written_for():
    year = truth.per_store(truth.load(data_file("transactions")))
    assert len(year) == 457
    assert sum(figures.baskets for figures in year.values()) == 155_848
    assert sum(figures.lines for figures in year.values()) == 1_469_307
    assert sum(figures.rupiah for figures in year.values()) == 459_603_958 * RUPIAH_PER_CENT
    assert sum(figures.units for figures in year.values()) == 152_923_108


def test_stores_can_be_taken_alone(january):
    alone = truth.per_store(truth.load(data_file("transactions"), limit_days=JANUARY, stores={330}))
    assert alone == {330: truth.per_store(january)[330]}
