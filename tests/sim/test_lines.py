"""Bad afternoons of failing lines keep every promise, and planted bugs of the judging are found in them."""

from random import Random

import pytest

from lancar.sim import line_plants
from lancar.sim.invariants import Broken
from lancar.sim.lines import Afternoon, after_an_undo_the_router_is_as_it_was
from lancar.sim.plants import PLANTS

PLANTED = sorted(name for name, plant in PLANTS.items() if plant.__module__ == line_plants.__name__)


def broken_promise(seed: int) -> str:
    """The promise that the afternoon of this seed breaks, or nothing."""
    rng = Random(f"{seed}/lines")
    try:
        Afternoon(rng, lambda _what: None).live()
        for _ in range(5):
            after_an_undo_the_router_is_as_it_was(rng, lambda _what: None)
    except Broken as broken:
        return f"{broken.sentence} {broken.detail}"
    return ""


def test_forty_bad_afternoons_keep_every_promise() -> None:
    assert [(seed, said) for seed in range(40) if (said := broken_promise(seed))] == []


@pytest.mark.parametrize("bug", PLANTED)
def test_a_bug_planted_into_the_judging_of_lines_is_found(bug: str) -> None:
    with PLANTS[bug]():
        assert any(broken_promise(seed) for seed in range(12))


def test_six_bugs_are_planted_into_lines() -> None:
    assert len(PLANTED) == 6
