"""Bad afternoons of failing lines keep every promise, and planted bugs of the judging and of routers are found in them."""

from random import Random

import pytest

from lancar.sim import line_plants, routers
from lancar.sim.invariants import Broken
from lancar.sim.lines import Afternoon
from lancar.sim.plants import PLANTS
from lancar.sim.routers import planned_change

PLANTED = sorted(name for name, plant in PLANTS.items() if plant.patches.__module__ == line_plants.__name__)
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
    about_routers = {promise.__module__ for promise in PLANTS[bug].breaks} == {routers.__name__}
    look, seeds = (on_a_router, CHANGES) if about_routers else (in_an_afternoon, SEEDS)
    with PLANTS[bug]():
        assert any(look(seed) in PLANTS[bug].sentences for seed in range(seeds))


def test_ten_bugs_are_planted_and_every_promise_is_broken_by_one() -> None:
    assert len(PLANTED) == 10
    promises = {promise for bug in PLANTED for promise in PLANTS[bug].breaks}
    assert len(promises) == 6
