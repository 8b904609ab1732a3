"""The plan cuts every shop off for exactly half of the time and can be found again after a stop."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.nodes.replay.baskets import baskets
from lancar.nodes.replay.plan import MINUTE_MS, Cut, Heal, Sell, offline_windows, steps
from lancar.nodes.replay.source import DAY_MS, span_ms


@given(st.integers(0, 2**32), st.integers(1, 40_000), st.integers(1, 365))
def test_every_shop_is_cut_off_exactly_half_of_the_time(seed, store_id, days):
    from_ms, until_ms = span = span_ms(days)
    windows = offline_windows(seed, store_id, span)
    assert 2 * sum(w.until_ms - w.from_ms for w in windows) == until_ms - from_ms
    assert all(w.until_ms - w.from_ms >= MINUTE_MS for w in windows)
    assert all(before.until_ms < after.from_ms for before, after in pairwise(windows))
    assert from_ms <= windows[0].from_ms
    assert windows[-1].until_ms <= until_ms


def test_cut_offs_last_from_minutes_to_days():
    lengths = [w.until_ms - w.from_ms for store in range(50) for w in offline_windows(1, store, span_ms())]
    assert min(lengths) < 5 * MINUTE_MS
    assert max(lengths) > 4 * DAY_MS


def test_the_same_seed_gives_the_same_plan_and_stores_differ():
    assert offline_windows(7, 330, span_ms()) == offline_windows(7, 330, span_ms())
    assert offline_windows(7, 330, span_ms()) != offline_windows(8, 330, span_ms())
    assert offline_windows(7, 330, span_ms()) != offline_windows(7, 331, span_ms())


def test_a_span_that_cannot_be_halved_in_minutes_is_refused():
    with pytest.raises(ValueError, match="even number of minutes"):
        offline_windows(1, 1, (0, 3 * MINUTE_MS))


def test_steps_come_in_order_and_leave_every_shop_healed():
    stores = {330, 406}
    told = list(steps(1, stores, limit_days=7))
    assert [step.at_ms for step in told] == sorted(step.at_ms for step in told)
    assert [step.basket for step in told if isinstance(step, Sell)] == list(baskets(7, stores))
    down: set[int] = set()
    offline_sales = 0
    for step in told:
        match step:
            case Cut():
                assert step.store_id not in down
                down.add(step.store_id)
            case Heal():
                down.remove(step.store_id)
            case Sell():
                offline_sales += step.basket.store_id in down
    assert down == set()
    assert 0 < offline_sales < sum(isinstance(step, Sell) for step in told)


def test_a_stopped_replay_finds_the_same_cut_offs_and_only_the_baskets_left():
    whole = list(steps(1, {330}, limit_days=7))
    rest = list(steps(1, {330}, limit_days=7, after={330: 5}))
    assert rest == [step for step in whole if not (isinstance(step, Sell) and step.basket.position <= 5)]
