"""Plant known bugs one at a time: a simulator that does not find them proves nothing."""

from collections.abc import Iterator
from typing import NamedTuple

from lancar.sim import line_plants
from lancar.sim.plants import PLANTS, Plant
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


def hunt(name: str, plant: Plant) -> Found:
    """The first seed in which this bug breaks a promise that it must break. Any other, or a mere stumble, proves nothing."""
    with plant():
        for seed in range(MAX_SEEDS):
            for sentence, _ in run_seed(seed).broken:
                if sentence in plant.sentences:
                    return Found(name, seed, sentence)
    return Found(name, -1, "")
