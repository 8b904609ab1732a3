"""Plant known bugs one at a time: a simulator that does not find them proves nothing."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import NamedTuple

from lancar.sim import line_plants
from lancar.sim.plants import PLANTS
from lancar.sim.run import run_seed

MAX_SEEDS = 60
assert line_plants.__doc__, "importing it lists its bugs beside the others"


class Found(NamedTuple):
    """A planted bug, the first seed that found it (-1: none did), and the promise that was broken."""

    bug: str
    seed: int
    sentence: str


def audit(only: str = "") -> Iterator[Found]:
    """Plant each bug whose name contains these words, and look for it from seed 0 on."""
    for name, plant in PLANTS.items():
        if only in name:
            yield hunt(name, plant)


def hunt(name: str, plant: Callable[[], AbstractContextManager[None]]) -> Found:
    """The first seed in which this bug breaks a promise."""
    with plant():
        for seed in range(MAX_SEEDS):
            outcome = run_seed(seed)
            if outcome.sentence:
                return Found(name, seed, outcome.sentence)
    return Found(name, -1, "")
