"""Thousandths of a unit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.values.quantity import format_quantity, in_base_units, parse_quantity, worth


def test_a_quarter_kilogram_costs_a_quarter():
    assert worth(15_990, 250) == 3_998  # 3,997.5
    assert worth(15_990, 2_000) == 31_980


def test_two_and_a_half_dozen_are_thirty():
    assert in_base_units(2_500, 12_000) == 30_000


@pytest.mark.parametrize(
    ("text", "milli"), [("2", 2_000), ("1,5", 1_500), ("1.25", 1_250), ("0,001", 1), ("-0,25", -250), ("3,5000", 3_500)]
)
def test_quantities_are_read_with_comma_or_dot(text, milli):
    assert parse_quantity(text) == milli


@pytest.mark.parametrize("text", ["", ",5", "1,2345", "1.000,5", "a", "1e3", "½", "--1", "1,-5"])
def test_what_is_no_quantity_is_not_guessed(text):
    with pytest.raises(ValueError, match="quantity"):
        parse_quantity(text)


@given(st.integers(-(10**9), 10**9))
def test_a_printed_quantity_can_be_read_again(milli):
    assert parse_quantity(format_quantity(milli)) == milli


def test_quantities_are_printed_without_idle_zeros():
    assert [format_quantity(q) for q in (1_000, 10_000, 1_500, 250, -250, 0)] == [
        "1",
        "10",
        "1,5",
        "0,25",
        "-0,25",
        "0",
    ]
