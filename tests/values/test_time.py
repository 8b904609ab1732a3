"""Days of a shop, from given milliseconds."""

from hypothesis import given
from hypothesis import strategies as st

from lancar.values import time

NEW_YEAR_MS = 1_735_664_400_000  # 2025-01-01 00:00 in Jakarta = 2024-12-31T17:00Z


def test_the_year_turns_in_jayapura_before_it_turns_in_jakarta():
    before_ms = NEW_YEAR_MS - 1
    assert time.business_day(before_ms, time.WIB_MIN) == "2024-12-31"
    assert time.business_day(NEW_YEAR_MS, time.WIB_MIN) == "2025-01-01"
    assert time.business_day(before_ms, time.WIT_MIN) == "2025-01-01"
    assert time.minute_of_day(NEW_YEAR_MS, time.WITA_MIN) == 60
    assert time.local_text(NEW_YEAR_MS + 90_000, time.WIT_MIN) == "2025-01-01 02:01"


def test_a_sale_after_midnight_counts_for_the_evening_before():
    half_past_one_ms = NEW_YEAR_MS + 90 * 60_000
    assert time.business_day(half_past_one_ms, time.WIB_MIN, starts_min=240) == "2024-12-31"
    assert time.business_day(half_past_one_ms + 150 * 60_000, time.WIB_MIN, starts_min=240) == "2025-01-01"


def test_a_board_that_boots_in_1970_still_has_a_day():
    assert time.business_day(0, time.WIB_MIN) == "1970-01-01"
    assert time.business_day(-1, 0) == "1969-12-31"
    assert time.minute_of_day(-1, 0) == 1439


@given(st.integers(0, 4_000_000_000_000), st.sampled_from([420, 480, 540]), st.integers(0, 1439))
def test_a_moment_lies_in_its_business_day(at_ms, zone_min, starts_min):
    day = time.business_day(at_ms, zone_min, starts_min)
    start = time.day_start_ms(day, zone_min, starts_min)
    assert start <= at_ms < start + 86_400_000
    assert time.day_start_ms(time.add_days(day, 1), zone_min, starts_min) == start + 86_400_000


def test_days_weeks_and_months_follow_the_calendar():
    assert time.add_days("2024-02-28", 2) == "2024-03-01"
    assert time.add_days("2025-01-01", -1) == "2024-12-31"
    assert time.days_between("2024-02-28", "2024-03-01") == 2
    assert [time.weekday(day) for day in ("2025-01-06", "2025-01-12")] == [1, 7]
    assert time.month_of("2025-01-31") == "2025-01"
    assert [time.days_in_month(day) for day in ("2024-02-29", "2025-02-01", "2025-12-31")] == [29, 28, 31]
    assert [time.week_of(day) for day in ("2024-12-30", "2025-01-05", "2021-01-03")] == [
        "2025-W01",
        "2025-W01",
        "2020-W53",
    ]


def test_only_days_that_exist_are_days():
    assert time.is_day("2024-02-29")
    for text in ("2025-02-29", "20250101", "2025-1-1", "", "2025-W01-1", "0000-01-01", "x"):
        assert not time.is_day(text)
