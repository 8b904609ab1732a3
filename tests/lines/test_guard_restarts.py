"""A guard that is started anew in the middle of an outage goes on with that one: it ends, once, and the time between is said."""

import selectors
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from line_shop import LineShop

from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.terms import Evidence, LineTerms, State, Target, Verdict
from lancar.nodes.guard import files
from lancar.nodes.guard.files import Diary, Disk, Remembered, read_state
from lancar.nodes.guard.loop import Guard
from lancar.nodes.guard.notes import ROUTE_US, Notes
from lancar.nodes.guard.reports import Reporter
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.spool import Report, Spool
from lancar.nodes.guard.tally import Spent
from lancar.nodes.guard.watched import Watched

SECOND_US, MINUTE_MS = 1_000_000, 60_000
FIBER, LTE = GuardLine(name="fiber", interface="eth1"), GuardLine(name="lte", interface="wwan0", kind="cellular", priority=2)


class Clock:
    """The clock on the wall, as a guard's reports and its memory read it."""

    def __init__(self, ms: int) -> None:
        self.ms = ms


class Run:
    """One run of a guard: its notes, and what it remembers when it is killed."""

    def __init__(self, folder: Path, *lines: GuardLine) -> None:
        self.folder = folder
        self.spool = Spool(folder)
        self.reporter = Reporter(GuardSettings(line=lines), self.spool, read_state(folder).outages)
        self.notes = Notes(Diary(folder), self.reporter, "198.51.100.1")
        self.now_us = 1_000 * SECOND_US
        self.watched = {line.name: self._line(line.name) for line in lines}
        self.reporter.started({})

    def _line(self, name: str) -> Any:
        verdict = Verdict(line=name, state="unknown", since_us=self.now_us)
        judge = SimpleNamespace(evidence=lambda _: Evidence(verdict=verdict, at_us=0, targets=(), probes=(), facts={}))
        return SimpleNamespace(name=name, verdict=verdict, judge=judge, trace=lambda *_: None, spent=Spent)

    def sees(self, line: str, state: State) -> None:
        """A verdict, and some seconds in which it stands."""
        verdict = Verdict(line=line, state=state, since_us=self.now_us, layer="far" if state == "down" else "", why="silent")
        self.notes.verdict(self.watched[line], verdict, self.now_us)
        self.now_us += 2 * ROUTE_US
        self.notes.tick(self.watched, frozenset(), self.now_us)

    def is_killed(self) -> None:
        """What the loop had kept by then stays."""
        Disk(self.folder).keep(Remembered(outages=dict(self.reporter.outages)))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock(LineShop().now_ms)
    monkeypatch.setattr(files, "_wall_ms", lambda: made.ms)
    monkeypatch.setattr("lancar.nodes.guard.reports.wall_ms", lambda: made.ms)
    return made


def told(folder: Path) -> list[Report]:
    """What waits for the node, hours left out."""
    waiting = [msgspec.json.decode(line, type=Report) for line in Spool(folder)._waiting]
    return [each for each in waiting if each.name in {"lines.report_failure", "lines.report_return"}]


def outages(folder: Path) -> list[tuple[Any, ...]]:
    """What a shop knows once it heard everything."""
    shop = LineShop()
    for each in told(folder):
        command = shop.shop.node.shapes.commands[each.name]
        shop.report(msgspec.json.decode(msgspec.json.encode(each.body), type=command))
    return shop.rows("lines_outages", "line, severity, from_ms, to_ms, told")


def test_an_outage_in_which_the_guard_was_started_anew_is_one_outage_that_ends(tmp_path: Path, clock: Clock) -> None:
    began_ms = clock.ms - 2 * ROUTE_US // 1_000  # the wait for its hops, of which this clock knows nothing
    first = Run(tmp_path, FIBER, LTE)
    first.sees("fiber", "up")
    first.sees("fiber", "down")
    first.is_killed()
    clock.ms += 3 * MINUTE_MS
    second = Run(tmp_path, FIBER, LTE)
    second.sees("fiber", "down")
    clock.ms += MINUTE_MS
    second.sees("fiber", "up")
    assert outages(tmp_path) == [("fiber", "down", began_ms, clock.ms, 1)]
    back = next(each for each in told(tmp_path) if each.name == "lines.report_return")
    assert back.body["unknown_ms"] == 3 * MINUTE_MS
    assert second.reporter.outages == {}


def test_a_line_that_came_back_while_no_guard_was_there_is_told_to_be_back(tmp_path: Path, clock: Clock) -> None:
    first = Run(tmp_path, FIBER, LTE)
    first.sees("lte", "down")
    for _ in range(2):  # it is killed again before it knows anything
        first.is_killed()
        clock.ms += MINUTE_MS
        first = Run(tmp_path, FIBER, LTE)
    first.sees("lte", "up")
    first.sees("fiber", "up")
    assert [(each.name, each.body["line"]) for each in told(tmp_path)] == [
        ("lines.report_failure", "lte"),
        ("lines.report_return", "lte"),
    ]
    assert told(tmp_path)[1].body["unknown_ms"] == 2 * MINUTE_MS


def test_an_outage_of_a_line_that_left_the_settings_does_not_last_for_ever(tmp_path: Path, clock: Clock) -> None:
    first = Run(tmp_path, FIBER, LTE)
    first.sees("lte", "down")
    first.is_killed()
    clock.ms += MINUTE_MS
    Run(tmp_path, FIBER)
    ((line, *_, to_ms, _),) = outages(tmp_path)
    assert (line, to_ms) == ("lte", clock.ms)


def test_a_clock_that_went_back_while_the_guard_was_off_takes_no_time_from_an_outage(tmp_path: Path, clock: Clock) -> None:
    first = Run(tmp_path, FIBER)
    first.sees("fiber", "down")
    first.is_killed()
    clock.ms -= 1_000 * MINUTE_MS
    assert read_state(tmp_path).outages["fiber"].unwatched_ms == 0


def test_a_cable_that_was_out_before_the_guard_began_is_news_to_it(tmp_path: Path, clock: Clock) -> None:
    del clock
    settings = GuardSettings(line=(FIBER,))
    link = SimpleNamespace(index=3, carrier=False)
    plan = SimpleNamespace(line=lambda _: SimpleNamespace(mark=1 << 16))
    router = SimpleNamespace(gateway=lambda _: None, links=lambda: {"eth1": link}, plan=plan)
    state = SimpleNamespace(judges={})
    guard: Any = SimpleNamespace(settings=settings, tunnel=None, router=router, state=state)
    guard.selector = selectors.DefaultSelector()
    one = Guard._watched(guard, FIBER, 0)
    notes = Notes(Diary(tmp_path), Reporter(settings, Spool(tmp_path)), "198.51.100.1")
    verdict = one.judge.verdict(SECOND_US)
    assert (verdict.state, verdict.layer) == ("down", "carrier")
    notes.verdict(one, verdict, SECOND_US)
    notes.tick({"fiber": one}, frozenset(), 3 * SECOND_US)
    assert [(each.name, each.body["layer"]) for each in told(tmp_path)] == [("lines.report_failure", "carrier")]


def test_every_outage_and_drill_that_begins_or_ends_is_remembered_in_the_same_turn() -> None:
    kept: list[int] = []
    judge = LineJudge(LineTerms(name="fiber"), [Target(name="far1", address="198.51.100.1")], 0)
    one = Watched(judge, SimpleNamespace(), 1)  # type: ignore[arg-type]  # it asks nobody
    one.ask = lambda _: None  # type: ignore[method-assign]  # it asks nobody
    nothing = SimpleNamespace(step=lambda *_: [], tend=lambda _: "", verdict=lambda *_: None)
    reporter = SimpleNamespace(outages={"fiber": files.Lasting("g.1")})
    drills = SimpleNamespace(step=lambda *_: None, drilling=None)
    guard: Any = SimpleNamespace(tunnel=None, lines={"fiber": one}, mover=nothing, drills=drills, paths=nothing)
    guard.notes = SimpleNamespace(verdict=nothing.verdict, reporter=reporter)
    guard.state, guard._tell_hanging = Remembered(), lambda: None

    def keep() -> None:
        kept.append(1)
        guard.state = Remembered(outages=dict(reporter.outages), drilling=drills.drilling)

    guard._keep = keep
    for _ in range(3):
        Guard.decide(guard, SECOND_US)
    reporter.outages = {}
    for _ in range(3):
        Guard.decide(guard, SECOND_US)
    drills.drilling = files.Drilling("d1", "fiber", "lte", 1)
    for _ in range(3):
        Guard.decide(guard, SECOND_US)
    assert len(kept) == 3
