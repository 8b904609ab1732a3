"""Bad afternoons of failing lines keep every promise, and planted bugs of the judging and of routers are found in them."""

from random import Random

import pytest

from lancar.sim import line_plants, lines, routers
from lancar.sim.invariants import Broken
from lancar.sim.lines import Afternoon
from lancar.sim.plants import PLANTS
from lancar.sim.routers import planned_change

PLANTED = sorted(name for name, plant in PLANTS.items() if plant.__module__ == line_plants.__name__)
FOUND_BY = {
    "hold-down forgotten": lines.no_more_than_one_switch_per_hold_down_except_from_a_dead_path,
    "an answer ends no suspicion": lines.what_is_so_is_believed_in_time,
    "a switch is asked for once": lines.the_path_is_never_a_line_known_dead_while_another_lives,
    "a dead line is believed for ever": lines.what_is_so_is_believed_in_time,
    "probes without a budget": lines.no_line_spends_more_than_its_budget,
    "an undo that is armed and does nothing": routers.after_an_undo_the_router_is_as_it_was,
    "an undo that is armed after the change": routers.after_an_undo_the_router_is_as_it_was,
    "an undo that is called off before the old state is there": routers.after_an_undo_the_router_is_as_it_was,
    "nobody watches for what comes late": routers.after_an_undo_the_router_is_as_it_was,
    "a change is kept beside somebody's undo": routers.what_was_confirmed_stays,
}
SEEDS, CHANGES = 12, 500


def in_an_afternoon(seed: int) -> str:
    """The promise that the afternoon of this seed breaks, or nothing."""
    try:
        Afternoon(Random(f"{seed}/lines"), lambda _what: None).live()
    except Broken as broken:
        return broken.sentence
    return ""


def on_a_router(seed: int) -> str:
    """The promise that the planned change of this seed breaks, or nothing."""
    try:
        planned_change(Random(f"{seed}/router"), lambda _what: None)
    except Broken as broken:
        return broken.sentence
    return ""


def test_forty_bad_afternoons_keep_every_promise() -> None:
    assert [(seed, said) for seed in range(40) if (said := in_an_afternoon(seed))] == []


def test_two_thousand_planned_changes_of_bad_routers_keep_every_promise() -> None:
    assert [(seed, said) for seed in range(2_000) if (said := on_a_router(seed))] == []


@pytest.mark.parametrize("bug", PLANTED)
def test_a_planted_bug_breaks_the_promise_that_it_is_about(bug: str) -> None:
    about_routers = FOUND_BY[bug].__module__ == routers.__name__
    look, seeds = (on_a_router, CHANGES) if about_routers else (in_an_afternoon, SEEDS)
    with PLANTS[bug]():
        assert any(look(seed) == FOUND_BY[bug].__doc__ for seed in range(seeds))


def test_ten_bugs_are_planted_and_every_promise_is_broken_by_one() -> None:
    assert len(PLANTED) == len(FOUND_BY) == 10
    promises = {thing for module in (lines, routers) for thing in vars(module).values() if thing in FOUND_BY.values()}
    assert len(promises) == 6
