"""A purse that is short: everybody who votes has a turn, also the dear ones, and nobody else spends before them."""

from collections import Counter

import pytest

from lancar.lines.judging import LineJudge
from lancar.lines.judging.terms import LineTerms, Target
from lancar.sim.wire import LOST, Wire

SECOND_US = 1_000_000
RTT_US = 45_000
PINGED = ("modem", "edge", "a", "b", "c", "hub")
TARGETS = [
    Target(name="modem", address="192.0.2.1", kind="gateway"),
    Target(name="edge", address="192.0.2.9", kind="edge"),
    *(Target(name=name, address=f"198.51.100.{n}") for n, name in enumerate("abc", 1)),
    Target(name="hub", address="203.0.113.1", kind="hub"),
    Target(name="names", address="198.51.100.53", kind="dns"),
    Target(name="web", address="198.51.100.80", kind="canary"),
    Target(name="bank", address="198.51.100.99", kind="payment"),
]


class Mute:
    """A metered line that waits, on which nobody answers pings; the web, and perhaps the bank, vote in their place."""

    def __init__(self, budget_bytes: int, *, bank: bool) -> None:
        terms = LineTerms(name="lte", kind="cellular", metered=True, budget_bytes_per_day=budget_bytes)
        self.judge = LineJudge(terms, [each for each in TARGETS if bank or each.name != "bank"], 0)
        self.dead = False
        self.asked: Counter[str] = Counter()
        self.wire = Wire(self.judge, self.fate)

    def fate(self, target: Target, _now_us: int) -> int:
        self.asked[target.name] += 1
        return LOST if self.dead or target.name in PINGED else RTT_US

    def run_s(self, seconds: int) -> None:
        self.wire.run_until(self.wire.now_us + seconds * SECOND_US)

    def until(self, state: str, most_s: int) -> None:
        begun_us = self.wire.now_us
        while self.judge.verdict(self.wire.now_us).state != state:
            assert self.wire.now_us - begun_us < most_s * SECOND_US, self.judge.verdict(self.wire.now_us)
            self.wire.step(max(self.wire.next_us(), self.wire.now_us))


@pytest.mark.parametrize("bank", [False, True], ids=["web_alone", "web_and_bank"])
@pytest.mark.parametrize("budget_bytes", [60_000, 500_000])
def test_a_short_purse_still_asks_whoever_votes_and_not_the_hops_before_them(budget_bytes: int, *, bank: bool) -> None:
    line = Mute(budget_bytes, bank=bank)
    line.run_s(12 * 3_600)
    line.asked.clear()
    line.run_s(12 * 3_600)
    assert line.asked["bank"] + line.asked["web"] >= 5
    assert line.asked["modem"] < 100, "a hop names the culprit; it does not eat what the voters need"
    assert line.judge.spent_bytes <= budget_bytes


def test_a_metered_line_for_which_the_web_alone_votes_comes_back_from_the_dead() -> None:
    line = Mute(500_000, bank=False)
    line.until("up", 60)
    line.dead = True
    line.until("down", 400)
    line.run_s(600)
    line.dead = False
    line.until("up", 1_800)
