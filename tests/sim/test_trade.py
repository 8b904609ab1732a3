"""Days of real shops: the real capabilities under the real gate, on a bad network. Six of them are among the sixty worlds."""

from collections import Counter
from functools import cache

import pytest

from lancar.sim import trade_plants
from lancar.sim.audit import hunt
from lancar.sim.plants import PLANTS
from lancar.sim.run import TRADE_AT, TRADE_EVERY, Outcome, run_seed, run_trade

PLANTED = sorted(name for name, plant in PLANTS.items() if plant.patches.__module__ == trade_plants.__name__)


@cache
def day(seed: int) -> Outcome:
    """A day in which no bug is planted; whoever asks a second time hears of the same one."""
    return run_trade(seed)


def test_a_real_shops_day_is_the_same_day_every_time():
    first, second = day(3), run_trade(3)
    assert first.broken == []
    assert first.log == second.log
    assert first.marks == second.marks
    assert first.told == second.told > 50


def test_what_people_do_and_what_befalls_them_is_common_in_these_days():
    marks: Counter[str] = Counter()
    for seed in range(6):
        marks.update(day(seed).marks)
    done = {
        "did till.sale_completed", "did till.sale_refunded", "did till.sale_voided", "did till.bill_settled",
        "did till.shift_closed", "did catalog.price_set", "did stock.goods_received", "did stock.good_counted",
    }  # fmt: skip
    befell = {"till revoked", "an entry of the revoked till was set aside", "an entry beyond its right was set aside"}
    refused = {"refused identity.no_right", "refused till.no_shift"}
    assert done | befell | refused | {"power cut", "request lost", "round completed"} <= marks.keys()


def test_a_seed_in_ten_lives_a_real_shops_day_too():
    outcome = run_seed(TRADE_EVERY + TRADE_AT)
    assert outcome.broken == []
    assert outcome.marks["did till.sale_completed"] > 10


@pytest.mark.parametrize("bug", PLANTED)
def test_a_bug_planted_into_the_gate_or_the_books_is_found_by_its_promise(bug):
    assert hunt(bug, PLANTS[bug]).seed >= 0
