"""Sixty whole worlds, and a proof that they would notice: planted bugs are found. More of both: make sim, make sim-audit."""

from functools import cache
from pathlib import Path
from unittest import mock

import pytest

from lancar.sim.audit import audit, hunt
from lancar.sim.main import main
from lancar.sim.plants import PLANTS
from lancar.sim.run import LONG_DAYS, STUMBLED, Outcome, days_of, run_seed

ASKED_FOR = (
    "last arrival wins",
    "duplicates folded twice",
    "gap accepted",
    "clock not restarted from the journal",
    "sequence re-used after a lost tail",
    "unsynced write acknowledged",
    "late entry not refolded",
    "row pull steps over a slow transaction",
    "tombstone forgotten",
    "fork unnoticed",
    "scope leak to another tenant",
    "effect performed twice",
)
QUICK = (
    "last arrival wins",
    "unsynced write acknowledged",
    "late entry not refolded",
    "fork unnoticed",
    "scope leak to another tenant",
)


@cache
def lived(seed: int) -> Outcome:
    """A world in which no bug is planted; whoever asks a second time hears of the same one, for a seed lives but one life."""
    return run_seed(seed)


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, 60, 5))
def test_sixty_worlds_keep_every_promise(first):
    worlds = {seed: lived(seed) for seed in range(first, first + 5)}
    assert [(seed, world.sentence, world.detail) for seed, world in worlds.items() if world.sentence] == []


def test_a_seed_lives_the_same_life_every_time():
    first, second = lived(7), run_seed(7)
    assert first.log == second.log
    assert first.marks == second.marks
    assert first.told == second.told > 0


def test_rare_things_are_common_in_these_worlds():
    happened = {mark for seed in range(6) for mark in lived(seed).marks}
    assert {"request lost", "answer lost", "old request again", "round completed"} <= happened
    assert len(happened) >= 10


@pytest.mark.parametrize("bug", QUICK)
def test_a_planted_bug_is_found_and_gone_afterwards(bug):
    found = hunt(bug, PLANTS[bug])
    assert found.seed >= 0
    assert found.sentence in PLANTS[bug].sentences
    assert run_seed(found.seed).sentence == ""


def test_every_bug_that_other_systems_had_can_be_planted():
    assert set(ASKED_FOR) <= set(PLANTS)
    assert next(iter(audit("fork unnoticed"))).seed >= 0


def test_every_planted_bug_says_which_promise_it_breaks():
    for name, plant in PLANTS.items():
        assert plant.breaks, name
        assert all(plant.sentences), name


def test_a_bug_that_only_makes_the_program_stumble_is_not_found():
    with mock.patch("lancar.sim.run.settle", side_effect=ZeroDivisionError), mock.patch("lancar.sim.audit.MAX_SEEDS", 1):
        assert run_seed(0).sentence == STUMBLED
        assert hunt("fork unnoticed", PLANTS["fork unnoticed"]).seed == -1


def test_the_pages_say_how_many_bugs_are_planted():
    house = Path(__file__).parents[2]
    many = len(PLANTS)
    assert f"| {many} of {many} | `make sim-audit` |" in (house / "README.md").read_text()
    assert f"plants {many} bugs" in (house / "CHANGELOG.md").read_text()
    why = (house / "docs/why/simulator.md").read_text()
    assert f"plants {many} bugs" in why
    assert f"{many} of {many} planted bugs found" in why


def test_one_seed_in_ten_lives_for_days():
    assert [days_of(seed) for seed in range(20)].count(LONG_DAYS) == 2


def test_the_command_line_says_which_world_broke_and_how_to_see_it_again(capsys):
    assert main(["--seeds", "2", "--jobs", "1"]) == 0
    assert "0 broken" in capsys.readouterr().out
    with PLANTS["last arrival wins"]():
        assert main(["--seeds", "1", "--jobs", "1"]) == 1
    assert "again: lancar sim --seed 0" in capsys.readouterr().out
