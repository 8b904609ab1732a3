"""How much a spare line must carry."""

from hypothesis import given
from hypothesis import strategies as st

from lancar.values.bandwidth import HourCarried, bucket_of, bucket_top, hours_too_thin, kbps_of, vital_need

BYTES = st.integers(0, 10**10)


@given(BYTES)
def test_a_minute_falls_into_the_bucket_whose_top_is_the_next_above(size: int):
    bucket = bucket_of(size)
    assert size <= bucket_top(bucket)
    assert bucket == 0 or size > bucket_top(bucket - 1)


@given(st.integers(2, 10**10))
def test_a_buckets_top_is_at_most_half_more_than_what_is_in_it(size: int):
    assert bucket_top(bucket_of(size)) * 2 <= size * 3


def test_the_fullest_minute_of_the_vital_classes_is_what_counts():
    hours = [HourCarried(1, 600_000), HourCarried(2, 2_400_000), HourCarried(3, 2_400_000)]
    need = vital_need(hours, tills=1)
    assert need.need_kbps == 416  # 2.4 MB x 8 / 60 s x 1.3
    assert (need.worst_hour_ms, need.worst_bytes, need.hours) == (2, 2_400_000, 3)
    assert hours_too_thin(hours, 415) == 2
    assert hours_too_thin(hours, 416) == 0


def test_each_till_has_its_floor_even_where_nothing_was_measured():
    assert vital_need([], tills=3).need_kbps == 153
    assert vital_need([HourCarried(5, 1_000)], tills=0).need_kbps == 51
    assert vital_need([HourCarried(5, 1_000)], tills=1).worst_hour_ms == 0


@given(st.lists(BYTES), st.integers(0, 30))
def test_a_line_that_has_what_is_needed_is_too_thin_in_no_hour(peaks: list[int], tills: int):
    hours = [HourCarried(at, peak) for at, peak in enumerate(peaks)]
    need = vital_need(hours, tills)
    assert hours_too_thin(hours, need.need_kbps) == 0
    assert need.need_kbps >= need.floor_kbps
    assert all(kbps_of(peak) <= need.need_kbps for peak in peaks)
