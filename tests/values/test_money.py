"""Rupiah are whole, and roundings do what their names say."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.values.money import (
    div_floor,
    div_half_up,
    equal_shares,
    format_rupiah,
    parse_rupiah,
    permille_of,
    spread,
    to_multiple,
)


@pytest.mark.parametrize(
    ("numerator", "denominator", "quotient"),
    [
        (5, 2, 3),
        (4, 3, 1),
        (-5, 2, -3),
        (-4, 3, -1),
        (0, 7, 0),
        (1, 2, 1),
        (-1, 2, -1),
        (10**30 + 1, 2, 5 * 10**29 + 1),
    ],
)
def test_a_half_goes_away_from_zero(numerator, denominator, quotient):
    assert div_half_up(numerator, denominator) == quotient


def test_floor_goes_down_even_below_zero():
    assert (div_floor(7, 2), div_floor(-7, 2)) == (3, -4)


def test_seven_and_a_half_percent_is_75_permille():
    assert permille_of(20_000, 75) == 1_500
    assert permille_of(6_660, 75) == 500  # 499.5


@pytest.mark.parametrize(
    ("amount", "multiple", "down", "nearest", "up"),
    [
        (12_345, 100, 12_300, 12_300, 12_400),
        (12_350, 100, 12_300, 12_400, 12_400),
        (12_300, 100, 12_300, 12_300, 12_300),
        (99, 200, 0, 0, 200),
        (100, 200, 0, 200, 200),
        (0, 500, 0, 0, 0),
        (777, 1, 777, 777, 777),
    ],
)
def test_cash_is_rounded_to_the_coins_there_are(amount, multiple, down, nearest, up):
    assert to_multiple(amount, multiple, "down") == down
    assert to_multiple(amount, multiple, "nearest") == nearest
    assert to_multiple(amount, multiple, "up") == up


def test_a_discount_of_ten_over_three_equal_goods_leaves_no_rupiah_over():
    assert spread(10, [1, 1, 1]) == [4, 3, 3]
    assert spread(-10, [1, 1, 1]) == [-4, -3, -3]
    assert spread(100, [0, 1, 2]) == [0, 33, 67]
    assert spread(0, [0, 0]) == [0, 0]
    assert spread(0, []) == []


def test_nothing_can_be_spread_over_nothing():
    with pytest.raises(AssertionError):
        spread(1, [0, 0])
    with pytest.raises(AssertionError):
        spread(1, [3, -1])
    with pytest.raises(AssertionError):
        equal_shares(100, 0)


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=40), st.data())
def test_a_spread_is_exact_and_takes_from_nobody_more_than_there_is(weights, data):
    total = data.draw(st.integers(0, sum(weights)))
    shares = spread(total, weights)
    assert sum(shares) == total
    assert all(0 <= share <= weight for share, weight in zip(shares, weights, strict=True))
    for share, weight in zip(shares, weights, strict=True):
        assert abs(share * sum(weights) - total * weight) < max(1, sum(weights))


@given(st.integers(0, 10**9), st.integers(1, 30), st.sampled_from([1, 100, 500, 1000]))
def test_friends_who_share_a_bill_pay_it_exactly(total, n, multiple):
    shares = equal_shares(total, n, multiple)
    assert sum(shares) == total
    assert min(shares) >= 0
    assert all(share % multiple == 0 for share in shares[:-1])
    if multiple == 1:
        assert max(shares) - min(shares) <= 1


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12500", 12_500),
        ("12.500", 12_500),
        ("12,500", 12_500),
        ("Rp 12.500,00", 12_500),
        ("Rp. 1.250.000", 1_250_000),
        ("Rp1.000.000,0", 1_000_000),
        ("1,250,000.00", 1_250_000),
        ("-500", -500),
        ("0", 0),
        ("IDR 7", 7),
    ],
)
def test_amounts_are_read_as_people_type_them(text, amount):
    assert parse_rupiah(text) == amount


@pytest.mark.parametrize(
    "text",
    ["", "Rp", "12.5", "12,50", "1.2.3", "12.34.567", "dua", "1e3", "1.2345", ".500", "--5", "٣", "1 000", "5."],
)
def test_what_is_no_whole_rupiah_is_not_guessed(text):
    with pytest.raises(ValueError, match="not"):
        parse_rupiah(text)


@given(st.integers(-(10**12), 10**12))
def test_a_printed_amount_can_be_read_again(amount):
    assert parse_rupiah(format_rupiah(amount)) == amount
    assert format_rupiah(-1_250_000) == "-1.250.000"
