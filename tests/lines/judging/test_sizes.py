"""A hole that swallows large packets: told when it is one, and only then."""

import pytest

from lancar.lines.judging import LineJudge
from lancar.lines.judging.paths import Paths, Policy
from lancar.lines.judging.terms import CLASSES, LineTerms, Switch, Target
from lancar.sim.wire import LOST, UNREACHABLE, Shop, Wire, seconds

FAR = [Target(name=f"far{n}", address=f"198.51.100.{n}") for n in (1, 2, 3)]
LARGE = [Target(name=f"large{n}", address=f"198.51.100.{n}", kind="big") for n in (1, 2, 3)]
HOUR_S, DAY_S = 3_600, 86_400
RTT = 12_000


class Line:
    """A line whose large packets meet what the test says; `only`: which targets' do."""

    def __init__(self, *, active: bool = True, name: str = "fiber", large: int = RTT, **terms) -> None:
        self.large, self.only, self.rest = large, {"large1", "large2", "large3"}, RTT
        self.judge = LineJudge(LineTerms(name=name, **terms), [*FAR, *LARGE], 0)
        self.asked = 0
        self.wire = Wire(self.judge, self.fate)
        self.judge.use(active, 0)

    def fate(self, target: Target, _now_us: int) -> int:
        self.asked += target.kind == "big"
        return self.large if target.name in self.only else self.rest

    def run_s(self, many: float) -> None:
        self.wire.run_until(self.wire.now_us + seconds(1) * int(many * 10) // 10)

    def said(self) -> tuple[str, str, str]:
        verdict = self.judge.verdict(self.wire.now_us)
        return verdict.state, verdict.layer, verdict.why

    def pay(self, for_s: int, packets: int = 100) -> None:
        """The shop sends and hears so many packets a second."""
        sent = received = self.wire.now_us // 10
        for _ in range(10 * for_s):
            self.run_s(0.1)
            sent, received = sent + packets // 10, received + packets // 10
            self.judge.traffic(sent, received, self.wire.now_us)


@pytest.fixture
def line() -> Line:
    made = Line()
    made.run_s(120)
    return made


def test_a_hole_makes_a_bad_line_and_not_a_dead_one_and_its_end_is_seen(line: Line) -> None:
    line.large = LOST
    line.run_s(HOUR_S + 60)
    assert line.said() == ("degraded", "size", "size")
    facts = line.judge.evidence(line.wire.now_us).facts
    assert facts["big_ln_odds_milli"] > 11_512
    assert facts["big_silent"] >= 2
    line.large = RTT
    line.run_s(601)
    assert line.said() == ("up", "", "")


def test_where_the_shop_sends_much_it_is_found_within_seconds(line: Line) -> None:
    line.pay(20)
    line.large = LOST
    line.pay(13)
    assert line.said() == ("degraded", "size", "size")


def test_a_packet_that_the_shop_is_owed_makes_it_look_at_once(line: Line) -> None:
    line.pay(2)
    line.large = LOST
    line.judge.glance(line.wire.now_us)
    line.run_s(2)
    assert line.said()[1] == "size"


def test_what_never_passed_here_is_no_hole() -> None:
    line = Line(large=LOST)
    line.run_s(3 * HOUR_S)
    assert line.said() == ("up", "", "")


def test_what_a_router_refuses_in_words_did_not_vanish(line: Line) -> None:
    line.large = UNREACHABLE
    line.run_s(3 * HOUR_S)
    assert line.said() == ("up", "", "")


def test_one_target_that_stops_answering_large_packets_is_no_hole(line: Line) -> None:
    line.large, line.only = LOST, {"large2"}
    line.run_s(6 * HOUR_S)
    assert line.said() == ("up", "", "")


def test_a_dead_line_is_dead_and_its_large_packets_prove_nothing(line: Line) -> None:
    line.large = line.rest = LOST
    line.run_s(5)
    assert line.said() == ("down", "far", "silent")
    line.large = line.rest = RTT
    line.run_s(5)
    assert line.said() == ("up", "", "")


def test_a_hole_a_day_old_is_how_the_line_is(line: Line) -> None:
    line.large = LOST
    line.run_s(2 * HOUR_S)
    assert line.said()[0] == "degraded"
    line.run_s(DAY_S)
    assert line.said() == ("up", "", "")


@pytest.mark.parametrize(("metered", "most"), [(False, 30), (True, 8)], ids=["fiber", "metered spare"])
def test_it_costs_next_to_nothing(metered: bool, most: int) -> None:
    line = Line(active=not metered, metered=metered)
    line.run_s(DAY_S)
    assert 3 <= line.asked <= most


def test_a_hole_moves_new_connections_once_and_leaves_alone_what_runs(line: Line) -> None:
    spare = Line(active=False, name="lte", priority=2)
    spare.run_s(120)
    paths = Paths([line.judge.terms, spare.judge.terms], Policy(), line.wire.now_us)
    for each in CLASSES:
        paths.in_force(each, "fiber", line.wire.now_us)
    shop = Shop([line.wire, spare.wire], paths)
    shop.now_us = line.wire.now_us
    line.large = LOST
    shop.run_until(shop.now_us + seconds(HOUR_S + 120))
    moved = [action for _, action in shop.log if isinstance(action, Switch)]
    assert {action.to for action in moved} == {"lte"}
    assert sorted(action.traffic_class for action in moved) == sorted(CLASSES)
    assert all(action.gently for action in moved)
