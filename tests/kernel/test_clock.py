"""What the clock promises: it never goes back, it believes nobody who is far ahead, and it refuses nothing."""

from hypothesis import given
from hypothesis import strategies as st

from lancar.kernel.clock import MAX_AHEAD_MS, MAX_TICK, HybridClock


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=50))
def test_stamps_never_go_back_whatever_the_device_says(walls):
    told = iter(walls)
    clock = HybridClock(lambda: next(told))
    stamps = [clock.now() for _ in walls]
    assert stamps == sorted(set(stamps))


def test_a_stamp_follows_what_was_witnessed():
    clock = HybridClock(lambda: 1_000)
    clock.witness(5_000, 7)
    assert clock.now() == (5_000, 8)


def test_a_clock_far_ahead_is_not_believed():
    clock = HybridClock(lambda: 1_000)
    clock.witness(1_000 + MAX_AHEAD_MS + 1, 0)
    assert clock.now() == (1_000, 0)


def test_a_machine_that_boots_in_1970_goes_on_after_its_journal():
    clock = HybridClock(lambda: 5)
    clock.restart(1_700_000_000_000, 3)
    assert clock.now() == (1_700_000_000_000, 4)


def test_a_full_tick_borrows_the_next_millisecond():
    clock = HybridClock(lambda: 1)
    clock.restart(10, MAX_TICK)
    assert clock.now() == (11, 0)


def test_a_clock_before_1970_counts_as_1970():
    assert HybridClock(lambda: -5_000).now() >= (0, 0)
