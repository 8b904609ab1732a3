"""Every line and basket of the retail year becomes a line and a sale to the rupiah and to the unit."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.nodes.replay.baskets import baskets, baskets_per_store, goods
from lancar.nodes.replay.factor import RUPIAH_PER_CENT
from lancar.nodes.replay.mapping import (
    NOTE_RP,
    branch_of,
    is_stocked,
    map_basket,
    map_line,
    map_payments,
    product_of,
)
from lancar.nodes.replay.source import Row, rows, span_ms

JANUARY = 31
cents = st.integers(0, 100_000)
row_strategy = st.builds(
    Row,
    store_id=st.just(330),
    basket_id=st.just(31_198_570_044),
    product_id=st.integers(1, 99_999_999),
    units=st.integers(0, 100_000),
    sales_cents=cents,
    loyalty_cents=cents,
    match_cents=cents,
    coupon_cents=cents,
    sold_ms=st.just(1_483_228_406_000),
)


def row(**changes):
    plain = Row(330, 1, 1095275, 1, 50, 0, 0, 0, 1_483_228_406_000)
    return plain._replace(**changes)


@given(row_strategy)
def test_any_line_comes_out_at_the_sources_cents_and_units(source):
    line = map_line(source)
    assert line.unit_price_rp * line.qty_milli % 1000 == 0
    assert line.unit_price_rp * line.qty_milli // 1000 - line.discount_rp == source.sales_cents * RUPIAH_PER_CENT
    assert (line.qty_milli if is_stocked(line.sku) else 0) == source.units * 1000
    assert product_of(line.sku) == source.product_id
    assert line.qty_milli > 0
    assert min(line.unit_price_rp, line.loyalty_rp, line.match_rp, line.fit_rp) >= 0
    assert line.fit_rp < line.qty_milli // 1000, "the fit is a remainder: it never reaches one rupiah a unit"


@given(st.lists(row_strategy, min_size=1, max_size=20))
def test_any_basket_is_paid_exactly(lines):
    basket = map_basket(1, lines)
    assert sum(line.net_rp for line in basket.lines) == basket.total_rp
    assert sum(payment.amount_rp for payment in basket.payments) == basket.total_rp
    for payment in basket.payments:
        assert 0 < payment.amount_rp <= payment.tendered_rp
        assert payment.method == "cash" or payment.tendered_rp == payment.amount_rp


def test_every_line_of_january_keeps_its_cents_and_units():
    source = rows(JANUARY)
    seen = 0
    for basket in baskets(JANUARY):
        for line in basket.lines:
            original = next(source)
            assert line.net_rp == original.sales_cents * RUPIAH_PER_CENT
            assert (line.qty_milli if is_stocked(line.sku) else 0) == original.units * 1000
            seen += 1
        assert (basket.store_id, basket.basket_id, basket.sold_ms) == (
            original.store_id,
            original.basket_id,
            original.sold_ms,
        )
        assert sum(line.net_rp for line in basket.lines) == basket.total_rp
        assert sum(payment.amount_rp for payment in basket.payments) == basket.total_rp
    assert next(source, None) is None
    assert seen == 124_744


def test_two_pieces_with_both_discounts():
    line = map_line(row(units=2, sales_cents=355, loyalty_cents=178, match_cents=45))
    assert (line.sku, line.qty_milli, line.unit_price_rp) == ("1095275", 2000, 43_350)
    assert (line.loyalty_rp, line.match_rp, line.fit_rp, line.net_rp) == (26_700, 6_750, 0, 53_250)


def test_a_price_that_does_not_divide_is_rounded_up_and_the_rest_given_back():
    line = map_line(row(units=11_870, sales_cents=2_500))
    assert (line.unit_price_rp, line.gross_rp, line.fit_rp, line.net_rp) == (32, 379_840, 4_840, 375_000)


def test_money_without_units_goes_to_the_companion_which_counts_no_stock():
    line = map_line(row(units=0, sales_cents=79))
    assert (line.sku, line.qty_milli, line.net_rp) == ("1095275-0", 1000, 79 * RUPIAH_PER_CENT)
    assert not is_stocked(line.sku)
    assert product_of(line.sku) == 1095275


def test_a_free_piece_is_a_piece():
    line = map_line(row(units=1, sales_cents=0, loyalty_cents=399))
    assert (line.qty_milli, line.gross_rp, line.discount_rp, line.net_rp) == (1000, 59_850, 59_850, 0)


def test_the_manufacturer_pays_its_coupons_and_never_more_than_the_bill():
    first, _rest = map_payments(1, 10_000, 3_000)
    assert (first.method, first.amount_rp) == ("transfer", 3_000)
    assert [(p.method, p.amount_rp) for p in map_payments(1, 10_000, 12_000)] == [("transfer", 10_000)]
    assert map_payments(1, 0, 12_000) == ()


def test_cash_is_handed_over_in_notes_and_the_ways_of_paying_keep_their_shares():
    ways = Counter(payment.method for number in range(10_000) for payment in map_payments(number, 60_150, 0))
    assert ways.keys() == {"cash", "qris_static", "card"}
    assert ways["cash"] == pytest.approx(5_500, rel=0.05)
    assert ways["qris_static"] == pytest.approx(2_500, rel=0.05)
    tendered = {p.tendered_rp for number in range(50) for p in map_payments(number, 60_150, 0) if p.method == "cash"}
    assert tendered == {2 * NOTE_RP}


def test_a_store_stopped_half_way_goes_on_with_the_next_basket():
    every = [b for b in baskets(3, stores={330, 406}) if b.store_id == 330]
    done = every[len(every) // 2].position
    rest = list(baskets(3, stores={330}, after={330: done}))
    assert 0 < len(rest) < len(every)
    assert rest == every[done:]


def test_positions_count_every_stores_baskets_without_a_gap():
    positions: dict[int, list[int]] = {}
    for basket in baskets(3):
        positions.setdefault(basket.store_id, []).append(basket.position)
    assert all(found == list(range(1, len(found) + 1)) for found in positions.values())
    assert {store: len(found) for store, found in positions.items()} == baskets_per_store(3)


def test_a_slice_ends_at_midnight_on_the_shops_clock():
    first_ms, end_ms = span_ms(2)
    moments = [basket.sold_ms for basket in baskets(2)]
    assert moments == sorted(moments)
    assert first_ms <= moments[0]
    assert moments[-1] < end_ms
    assert moments == [basket.sold_ms for basket in baskets(4) if basket.sold_ms < end_ms]


def test_the_catalog_knows_every_sku_a_slice_sells():
    known = {good.sku: good for good in goods(3)}
    sold = {line.sku for basket in baskets(3) for line in basket.lines}
    assert known.keys() == sold
    assert all(good.stocked is is_stocked(sku) and good.name and good.category for sku, good in known.items())
    assert any(not good.stocked for good in known.values())


def test_a_branch_code_sorts_as_its_number():
    assert branch_of(330) == "toko-00330"
    assert sorted([branch_of(34280), branch_of(2), branch_of(330)]) == [branch_of(n) for n in (2, 330, 34280)]
