"""The replay's pages say what is so: their code runs, their counts are counted."""

import re
from collections import Counter
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from lancar.nodes.replay.mapping import map_line
from lancar.nodes.replay.source import data_file, rows

DOCS = Path(__file__).parents[2] / "docs"


def test_the_code_in_the_how_to_runs_from_top_to_bottom():
    blocks = re.findall(r"^```python\n(.*?)^```", (DOCS / "howto/replay-a-year.md").read_text(), re.DOTALL | re.MULTILINE)
    assert len(blocks) == 4
    names: dict = {}
    for block in blocks:
        exec(block, names)  # noqa: S102  # the page's own code is what is tested
    assert names["done"][330] > 3


@pytest.fixture(scope="module")
def year():
    return pq.read_table(data_file("transactions"))


@pytest.fixture(scope="module")
def page():
    return (DOCS / "reference/replay-mapping.md").read_text()


def count(mask):
    return pc.sum(mask).as_py() or 0


def test_the_odd_lines_are_as_many_as_the_page_says(year, page):
    known = pq.read_table(data_file("products"), columns=["product_id"])["product_id"]
    missing = pc.invert(pc.is_in(year["product_id"], known.combine_chunks()))
    none, money = pc.equal(year["quantity"], 0), pc.greater(year["sales_value"], 0)
    rows_of_the_table = {
        "quantity 0": count(none),
        "… of these with money": count(pc.and_(none, money)),
        "a piece for nothing": count(pc.and_(pc.invert(none), pc.invert(money))),
        "good not in the product table (17 goods)": count(missing),
    }
    assert len(pc.unique(year.filter(missing)["product_id"])) == 17
    for what, lines in rows_of_the_table.items():
        assert f"| {what} | {lines:,} |" in page
    assert f"{count(pc.greater(year['quantity'], 100)):,} lines have quantities over 100" in page


def test_the_baskets_are_as_the_page_says(year, page):
    sums = year.group_by("basket_id").aggregate(
        [
            *((name, "sum") for name in ("sales_value", "coupon_disc")),
            *((name, "count_distinct") for name in ("store_id", "transaction_timestamp", "product_id")),
            ("product_id", "count"),
        ]
    )
    # sums of doubles: less than half a cent apart is equal
    assert f"{count(pc.less(sums['sales_value_sum'], 0.005))} baskets come to Rp 0" in page
    over = pc.subtract(sums["coupon_disc_sum"], sums["sales_value_sum"])
    assert f"in {count(pc.greater(over, 0.005))} baskets the coupons are worth" in page
    assert pc.max(sums["store_id_count_distinct"]).as_py() == 1
    assert pc.max(sums["transaction_timestamp_count_distinct"]).as_py() == 1
    assert sums["product_id_count_distinct"] == sums["product_id_count"], "no product stands twice in a basket"


def test_the_fit_is_as_rare_and_as_small_as_the_page_says(page):
    lines = [map_line(row) for row in rows() if row.units > 1]
    fitted = [line.fit_rp for line in lines if line.fit_rp]
    assert f"In {len(fitted):,} lines" in page
    assert f"Rp {round(sum(fitted) / 1e6)} million" in page


def test_matched_coupons_tell_the_shelf_price_as_the_page_says(year, page):
    """What one piece costs without a coupon in the same store and week, against the three ways to add up."""
    ids, money = ["store_id", "product_id", "week"], ["sales_value", "retail_disc", "coupon_match_disc", "coupon_disc"]
    single = year.filter(pc.equal(year["quantity"], 1))
    matched_goods = pc.unique(single.filter(pc.greater(single["coupon_match_disc"], 0))["product_id"])
    single = single.filter(pc.is_in(single["product_id"], matched_goods)).select(ids + money)
    usual: dict = {}
    matched = []
    for *key, sales, loyalty, match, coupon in zip(*(column.to_pylist() for column in single.columns), strict=True):
        shelf = [round(100 * total) for total in (sales + loyalty, sales + loyalty + match, sales + loyalty + match + coupon)]
        if match:
            matched.append((tuple(key), shelf))
        elif not coupon:
            usual.setdefault(tuple(key), []).append(shelf[0])
    pairs = [(Counter(usual[key]).most_common(1)[0][0], shelf) for key, shelf in matched if key in usual]
    assert f"({len(pairs)} lines of one piece)" in page
    assert [plain == shelf[1] for plain, shelf in pairs] == [True] * len(pairs)
    assert not any(plain in {shelf[0], shelf[2]} for plain, shelf in pairs)
