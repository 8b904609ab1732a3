"""Plant known bugs one at a time: a simulator that does not find them proves nothing."""

from collections.abc import Iterator
from typing import NamedTuple

from lancar.sim import line_plants, trade_plants
from lancar.sim.plants import PLANTS, Plant
from lancar.sim.run import TRADE_AT, TRADE_EVERY, run_seed, run_trade

MAX_SEEDS = 60
for _bugs in (line_plants, trade_plants):
    assert _bugs.__doc__, "importing them lists their bugs beside the others"


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
    is_of_trade = plant.patches.__module__ == trade_plants.__name__
    live = run_trade if is_of_trade else run_seed
    seeds = range(TRADE_AT, MAX_SEEDS * TRADE_EVERY, TRADE_EVERY) if is_of_trade else range(MAX_SEEDS)
    with plant():
        for seed in seeds:
            for sentence, _ in live(seed).broken:
                if sentence in plant.sentences:
                    return Found(name, seed, sentence)
    return Found(name, -1, "")
