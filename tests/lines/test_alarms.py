"""What a guard tells of the way out and of its worries: in time, once, and never a flicker."""

import msgspec
import pytest
from line_shop import HOUR_MS, LineShop

from lancar.lines.facts.reported import FoundLine
from lancar.lines.judging.paths import Paths, Policy
from lancar.lines.judging.terms import CLASSES, Alarm, LineTerms, State, Verdict
from lancar.lines.views import now
from lancar.nodes.guard.alarms import CALM_US, CUT_US, SECOND_US, Alarms
from lancar.nodes.guard.files import Diary
from lancar.nodes.guard.mover import Moved
from lancar.nodes.guard.notes import Notes
from lancar.nodes.guard.reports import Reporter
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.spool import Report, Spool

SETTINGS = GuardSettings(line=(GuardLine(name="fiber", interface="eth1"), GuardLine(name="lte", interface="wwan0", priority=2)))
TERMS = [LineTerms(name="fiber"), LineTerms(name="lte", priority=2)]


class Desk:
    """A guard's notes over lines that a test sets, second by second, and the reports that they make."""

    def __init__(self, tmp_path, **leads: str) -> None:
        self.spool = Spool(tmp_path)
        self.notes = Notes(Diary(tmp_path), Reporter(SETTINGS, self.spool), "198.51.100.1", frozenset({"hub"}))
        self.paths = Paths(TERMS, Policy(), 0)
        self.leads = {each: leads.get(each, "fiber") for each in CLASSES}
        self.now_us = 1_000 * SECOND_US
        self.states: dict[str, State] = {"fiber": "unknown", "lte": "unknown"}
        self.troubles: set[str] = set()

    def run(self, seconds: int, **states: State) -> list[tuple[object, ...]]:
        """Let time pass; answers the switches and worries that were reported meanwhile."""
        self.states.update(states)
        before = len(self.spool)
        for _ in range(seconds):
            self.now_us += SECOND_US
            verdicts = {
                name: Verdict(line=name, state=state, since_us=0, proof_us=self.now_us) for name, state in self.states.items()
            }
            self.paths.step(verdicts.values(), self.now_us)
            self.notes.watch(self.paths, self.leads, verdicts, self.troubles, self.now_us)
        waiting = [msgspec.json.decode(line, type=Report) for line in self.spool._waiting[before:]]
        return [
            (one.body["traffic"], one.body["was"], one.body["now"], one.body["why"])
            if one.name == "lines.report_switch"
            else tuple(one.body["trouble"])
            for one in waiting
        ]


@pytest.fixture
def desk(tmp_path) -> Desk:
    """A guard that has run for a while over two lines that are well."""
    made = Desk(tmp_path)
    made.run(60, fiber="up", lte="up")
    return made


def test_a_start_tells_its_way_once_its_line_is_known_to_live_and_the_states_a_little_later(tmp_path) -> None:
    desk = Desk(tmp_path)
    assert desk.run(3) == []
    assert desk.run(60, fiber="up", lte="up") == [("", "", "fiber", "start"), ()]


def test_a_start_on_the_spare_line_is_told_as_the_makeshift_that_it_is(tmp_path) -> None:
    desk = Desk(tmp_path, **dict.fromkeys(CLASSES, "lte"))
    assert desk.run(3, fiber="down", lte="up") == [("", "", "lte", "down")]


def test_no_line_alive_is_told_after_ten_seconds_as_of_its_beginning_and_its_end_at_once(desk: Desk) -> None:
    assert desk.run(9, fiber="down", lte="down") == []
    assert desk.run(5) == [("", "fiber", "", "down"), ("cannot_tell",)]
    cut = msgspec.json.decode(desk.spool._waiting[-2], type=Report).body
    told = msgspec.json.decode(desk.spool._waiting[-1], type=Report).body
    assert abs(told["at_ms"] - cut["at_ms"] - CUT_US // 1_000) < 1_000
    assert cut["verified"] is False
    assert desk.run(20, fiber="up")[:2] == [("", "", "fiber", "return"), ()]


def test_a_guard_that_can_tell_of_no_line_says_that_it_does_not_know(desk: Desk) -> None:
    assert desk.run(20, fiber="unknown", lte="down") == [("", "fiber", "", "unknown"), ("cannot_tell",)]
    assert desk.run(20, fiber="down") == [("", "fiber", "", "down")], "now it knows"


def test_a_moment_without_any_line_is_nobodys_business(desk: Desk) -> None:
    for _ in range(10):
        assert desk.run(8, fiber="down", lte="unknown") == []
        assert desk.run(3, fiber="up", lte="up") == []


def test_a_spare_that_is_gone_for_a_minute_is_told_and_taken_back_when_it_stayed(desk: Desk) -> None:
    assert desk.run(59, lte="unknown") == []
    assert desk.run(5) == [("no_spare",)]
    assert desk.run(30, lte="up") == []
    assert desk.run(10, lte="unknown") == []
    assert desk.run(CALM_US // SECOND_US + 5, lte="up") == [()]


def test_without_any_way_out_nobody_is_told_of_the_spare(desk: Desk) -> None:
    desk.run(70, lte="down")
    assert desk.run(100, fiber="down") == [("", "fiber", "", "down"), ("cannot_tell",)]


def test_a_tunnel_is_no_spare_for_the_line_it_lies_on() -> None:
    paths = Paths([*TERMS, LineTerms(name="hub", priority=99)], Policy(carried=frozenset({"hub"})), 0)
    found = []
    for second in range(1, 120):
        states: dict[str, State] = {"fiber": "up", "lte": "down", "hub": "up"}
        said = [Verdict(line=name, state=state, since_us=0) for name, state in states.items()]
        found += [one for one in paths.step(said, second * SECOND_US) if isinstance(one, Alarm)]
    assert found == [Alarm(code="no_spare")]


def test_a_class_that_may_take_no_other_line_holds_up_nobodys_news(desk: Desk) -> None:
    desk.leads = {**dict.fromkeys(CLASSES, "lte"), "bulk": "fiber"}
    said = desk.run(3, fiber="down")
    assert said == [(each, "fiber", "lte", "down") for each in CLASSES if each != "bulk"]


def test_what_was_told_when_it_happened_is_not_told_again(desk: Desk) -> None:
    moved = [Moved(traffic_class=each, was="fiber", now="lte", why="failover") for each in CLASSES]
    verdicts = {"lte": Verdict(line="lte", state="up", since_us=0, proof_us=desk.now_us)}
    desk.leads = dict.fromkeys(CLASSES, "lte")
    desk.notes.moved(moved, verdicts, desk.now_us)
    assert msgspec.json.decode(desk.spool._waiting[-1], type=Report).body["verified"] is True
    assert desk.run(5, fiber="down") == []


def test_a_switch_to_a_line_that_had_not_just_proved_itself_is_not_called_verified(desk: Desk) -> None:
    moved = [Moved(traffic_class=each, was="fiber", now="lte", why="owner") for each in CLASSES]
    desk.notes.moved(moved, {"lte": Verdict(line="lte", state="up", since_us=0, proof_us=1)}, desk.now_us)
    assert msgspec.json.decode(desk.spool._waiting[-1], type=Report).body["verified"] is False


def test_a_disk_that_fails_is_told_while_it_does(desk: Desk) -> None:
    desk.troubles.add("disk")
    assert desk.run(3) == [("disk",)]
    desk.troubles.clear()
    assert desk.run(CALM_US // SECOND_US + 2) == [()]


def test_a_worry_that_is_over_is_held_for_a_minute() -> None:
    alarms = Alarms()
    assert alarms.worries([Alarm(code="flapping", line="fiber")], (), 0) == ["flapping.fiber"]
    assert alarms.worries([], (), SECOND_US) == ["flapping.fiber"]
    assert alarms.worries([], (), CALM_US) == []


def test_the_office_hears_of_worries_and_does_not_call_a_line_well_of_which_its_guard_knows_nothing() -> None:
    shop = LineShop()
    shop.starts()
    shop.wait(HOUR_MS)
    lines = (FoundLine(line="indihome", state="up"), FoundLine(line="4g", kind="cellular", state="unknown"))
    shop.starts(*lines, trouble=("no_spare",))
    seen = shop.shop.see(now.AskedLinesNow(branch=shop.branch, now_ms=shop.now_ms))
    assert seen.guard_trouble == ("no_spare",)
    assert {one.line: one.state for one in seen.lines} == {"indihome": "up", "4g": "unknown"}
