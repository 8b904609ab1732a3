"""Ranks and slots: small numbers first, few changes, nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.adapters.routers.ranks import dealt, places, preferring
from lancar.lines.ports import RouterFailed

RANKS = st.dictionaries(st.sampled_from("abcdef"), st.integers(1, 255), min_size=1)


@given(ranks=RANKS, data=st.data())
def test_the_wanted_line_is_alone_in_front_and_the_others_keep_their_order(ranks: dict[str, int], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(sorted(ranks)))
    made = preferring(ranks, wanted, most=255)
    assert next(iter(made)) == wanted
    assert all(made[wanted] < rank <= 255 for line, rank in made.items() if line != wanted)
    others = {line: rank for line, rank in ranks.items() if line != wanted}
    assert places({line: made[line] for line in others}) == places(others) if others else True


def test_a_line_that_is_in_front_already_changes_nothing() -> None:
    assert preferring({"fiber": 1, "lte": 2}, "fiber", most=255) == {"fiber": 1, "lte": 2}


def test_two_lines_change_places_with_few_changes() -> None:
    assert preferring({"fiber": 10, "lte": 20, "radio": 30}, "lte", most=255) == {"fiber": 11, "lte": 10, "radio": 30}


def test_too_many_ranks_for_the_router_are_refused() -> None:
    with pytest.raises(RouterFailed):
        preferring({"a": 1, "b": 2, "c": 3}, "c", most=2)


@given(weights=st.dictionaries(st.sampled_from("abc"), st.integers(0, 100), min_size=1), slots=st.integers(1, 20))
def test_slots_are_dealt_within_one_of_their_weight(weights: dict[str, int], slots: int) -> None:
    try:
        hands = dealt(weights, slots)
    except RouterFailed:
        return
    total = sum(weights.values())
    assert len(hands) == slots
    assert all(abs(hands.count(line) * total - weight * slots) < total for line, weight in weights.items())
