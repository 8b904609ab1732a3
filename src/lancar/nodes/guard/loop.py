"""The guard's one loop: read every socket, ask the judges, do what the paths say, sleep until something is due.

It waits in one place only, knows when it overslept, and nothing in it waits for the network, the disk's mood or a node.
"""

import contextlib
import os
import selectors
import time
from pathlib import Path
from typing import Any

from lancar.adapters.probes.events import Events
from lancar.adapters.probes.line import LineProbes
from lancar.adapters.routers.linux.router import LinuxRouter, probe_mark
from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import CLASSES, Alarm, ProbeWish, Share, Switch, TrafficClass, Verdict, Verify
from lancar.nodes.guard.files import Diary, Remembered, read_state, write_state
from lancar.nodes.guard.making import plan_of, policy_of, targets_of, terms_of
from lancar.nodes.guard.mover import Moved, Mover
from lancar.nodes.guard.place import Place
from lancar.nodes.guard.settings import GuardSettings

SECOND_US = 1_000_000
OVERSLEPT_US = 50_000
COUNT_EVERY_US, COUNT_IDLE_US = 100_000, 500_000
"""How often the shop's own packets are counted: while there are some, and while there are none."""
LOOK_EVERY_US = 5 * SECOND_US
KEEP_EVERY_US = 600 * SECOND_US
UNASKED_US = SECOND_US
FEW = 3
NICE = -10


def now_us() -> int:
    """The monotonic clock in microseconds: no setting of the wall clock moves it."""
    return time.monotonic_ns() // 1_000


class OneLine:
    """One line's judge, probes and numbers."""

    def __init__(self, judge: LineJudge, probes: LineProbes, index: int) -> None:
        self.judge = judge
        self.probes = probes
        self.index = index
        self.seq = 0
        self.names: dict[int, str] = {}
        self.verdict = judge.verdict(now_us())
        self.counted: dict[str, int] = {}
        self.mute_us: dict[str, int] = {}


class Guard:
    """A running guard. `run` returns when `stop` was called; what it set in the kernel stays."""

    def __init__(self, settings: GuardSettings, folder: Path) -> None:
        self.settings = settings
        self.folder = folder
        self.state = read_state(folder)
        self.diary = Diary(folder)
        self.router = LinuxRouter(plan_of(settings, self.state.numbers))
        self.selector = selectors.DefaultSelector()
        self.place = Place(self.selector, self._answer)
        self.events = Events()
        self.paths = Paths([terms_of(line) for line in settings.line], policy_of(settings), now_us())
        self.lines: dict[str, OneLine] = {}
        self.mover = Mover(self.router, self._begin_with())
        self._stopping = False
        self._count_us = self._look_us = 0
        self._keep_us = now_us() + KEEP_EVERY_US

    def _begin_with(self) -> dict[TrafficClass, str]:
        """The last good path: what the state says, else what the kernel does now, else the first line."""
        names = [line.name for line in sorted(self.settings.line, key=lambda line: line.priority)]
        found = self.router.path()
        usual = found if found in names else names[0]
        return {each: self.state.in_force[each] if self.state.in_force.get(each) in names else usual for each in CLASSES}

    def start(self) -> None:
        """Take the place in the kernel and begin to ask. Raises OSError when the kernel refuses."""
        with contextlib.suppress(OSError):
            os.nice(NICE - os.nice(0))
        self.mover.take_place()
        self.selector.register(self.events, selectors.EVENT_READ, self.events)
        now = now_us()
        for said in self.settings.line:
            line = self.router.plan.line(said.name)
            targets = targets_of(self.settings, said, gateway=self.router.gateway(said.name), edge=said.edge or "")
            judge = LineJudge(terms_of(said), targets, now, memory=self.state.judges.get(said.name))
            probes = LineProbes(
                said.interface,
                probe_mark(line),
                self.selector,
                resolver=said.resolver or self.settings.targets[0],
                ask_name=self.settings.ask_name,
            )
            link = self.router.links().get(said.interface)
            self.lines[said.name] = OneLine(judge, probes, link.index if link else 0)
            judge.carrier(bool(link and link.carrier), now)
        self._say_in_force(now)
        self.diary.note(now, "started", lines=[line.name for line in self.settings.line], paths=self.mover.leads)
        self._keep()

    def stop(self) -> None:
        """End after this turn."""
        self._stopping = True

    def run(self) -> None:
        """Guard until `stop`."""
        while not self._stopping:
            self.turn()
        self._keep()
        for one in self.lines.values():
            one.probes.close()
        self.place.close()
        self.router.close()

    def turn(self) -> None:
        """Wait for what is due or heard, then do everything that follows from it."""
        wake_us = min(self._wake_us(), now_us() + SECOND_US)
        ready = self.selector.select(max(0, wake_us - now_us()) / SECOND_US)
        now = now_us()
        if now - wake_us > OVERSLEPT_US:
            for one in self.lines.values():
                one.judge.overslept(now)
        for key, _ in ready:
            self.hear(key.fileobj, key.data, now)
        self._periodic(now)
        self.decide(now_us())

    def hear(self, source: object, owner: object, now: int) -> None:
        """One socket has something to say."""
        if owner is self.events:
            self._hear_events(now)
            return
        if owner is self.place:
            self.place.ready(source)
            return
        for one in self.lines.values():
            if one.probes is owner:
                for outcome, _ in one.probes.ready(source, now):
                    target = one.names.pop(outcome.seq, "")
                    if outcome.answered:
                        one.judge.answered(outcome.seq, target, now)
                    else:
                        one.judge.refused(outcome.seq, target, now, detail=outcome.detail)

    def decide(self, now: int) -> None:
        """Ask the judges, send what they wish, and do what the paths say."""
        for one in self.lines.values():
            for wish in one.judge.due(now):
                self._send(one, wish, now)
        verdicts = {name: one.judge.verdict(now) for name, one in self.lines.items()}
        for name, verdict in verdicts.items():
            self._note_verdict(self.lines[name], verdict, now)
        self.mover.restore(verdicts)
        actions = self.paths.step(verdicts.values(), now)
        switches = [action for action in actions if isinstance(action, Switch)]
        if switches:
            for moved in self.mover.switch(switches, verdicts):
                self._note_moved(moved, verdicts, now)
            self._say_in_force(now)
            trouble = self.mover.tell_hanging()
            self.diary.note(now_us(), "told", trouble=trouble)
            self._keep()
        for action in actions:
            if isinstance(action, Verify):
                self.lines[action.line].judge.verify(now)
            elif isinstance(action, Share):
                self.mover.share(action)
            elif isinstance(action, Alarm):
                self._alarm(action, now)
        for one in self.lines.values():
            for wish in one.judge.due(now):
                self._send(one, wish, now)

    def _send(self, one: OneLine, wish: ProbeWish, now: int) -> None:
        one.seq += 1
        one.names[one.seq] = wish.target.name
        if len(one.names) > 4_096:
            del one.names[next(iter(one.names))]
        one.judge.sent(one.seq, wish.target.name, wish.kind, now)
        try:
            one.probes.send(wish, one.seq, now)
        except (OSError, ValueError):
            one.judge.refused(one.seq, wish.target.name, now, detail="unsent")

    def _wake_us(self) -> int:
        due = [one.judge.next_us() for one in self.lines.values()]
        later = self.paths.next_us()
        return min([*due, self._count_us, self._look_us, *([later] if later else [])])

    def _periodic(self, now: int) -> None:
        if now >= self._count_us:
            self._count(now)
        if now >= self._look_us:
            self._look_us = now + LOOK_EVERY_US
            self._look(now)
        if now >= self._keep_us:
            self._keep_us = now + KEEP_EVERY_US
            self._keep()

    def _count(self, now: int) -> None:
        """The shop's own packets are the cheapest probes: what goes out and never comes back is looked at."""
        try:
            counters = self.router.counters()
        except OSError as why:
            self.diary.note(now, "trouble", with_="counters", why=str(why))
            self._count_us = now + SECOND_US
            return
        busy = False
        for name, count in counters.items():
            one = self.lines[name]
            busy = busy or count["sent"] != one.counted.get("sent", 0)
            one.judge.traffic(count["sent"], count["received"], now)
            self._hint(one, count, now)
            one.counted = count
        self._count_us = now + (COUNT_EVERY_US if busy else COUNT_IDLE_US)

    def _hint(self, one: OneLine, count: dict[str, int], now: int) -> None:
        """Questions without answers and openings without an open door are hints for the judge, no more."""
        for layer, out, back in (("dns", "asked", "told"), ("payment", "opened", "opened_back")):
            before = one.counted
            if count[back] != before.get(back, 0) or not before:
                one.mute_us[layer] = 0
                one.mute_us[f"{layer}_from"] = count[out]
            elif count[out] != before.get(out, 0) and not one.mute_us.get(layer):
                one.mute_us[layer] = now
            since_us = one.mute_us.get(layer, 0)
            waited = bool(since_us) and now - since_us >= COUNT_EVERY_US * 2
            if waited and count[out] - one.mute_us.get(f"{layer}_from", 0) >= FEW:
                one.judge.hint(layer, now)
                if layer == "payment":
                    one.judge.hint("far", now)
                one.mute_us[layer] = now
        turned_away = count["reset"] - one.counted.get("reset", count["reset"])
        if turned_away and count["opened_back"] == one.counted.get("opened_back", 0):
            one.judge.hint("portal", now)

    def _look(self, now: int) -> None:
        """Look at links and gateways and mend what the kernel dropped: level-triggered, whatever was missed."""
        try:
            self.router.look()
            self.router.mend()
        except OSError as why:
            self.diary.note(now, "trouble", with_="routes", why=str(why))
            return
        for name, one in self.lines.items():
            link = self.router.links().get(self.router.plan.line(name).interface)
            index = link.index if link else 0
            if index != one.index:
                one.index = index
                one.probes.reopen()
            one.judge.carrier(bool(link and link.carrier), now)
            one.probes.give_up(now)

    def _hear_events(self, now: int) -> None:
        links, others = self.events.read()
        by_interface = {self.router.plan.line(name).interface: one for name, one in self.lines.items()}
        for link in links:
            one = by_interface.get(link.name)
            if one is None:
                continue
            if link.index != one.index:
                one.index = link.index
                one.probes.reopen()
            one.judge.carrier(link.carrier, now)
        if links or others:
            # after the traffic was moved: the tables can wait a moment
            self._look_us = min(self._look_us, now + 20_000)

    def _say_in_force(self, now: int) -> None:
        for name, line in self.mover.leads.items():
            self.paths.in_force(name, line, now)
        used = self.paths.in_use() | {line for ways in self.mover.ways.values() for line in ways}
        for name, one in self.lines.items():
            one.judge.use(name in used, now)

    def _note_verdict(self, one: OneLine, verdict: Verdict, now: int) -> None:
        old, one.verdict = one.verdict, verdict
        if verdict.suspect and not old.suspect:
            self.diary.note(now, "suspect", line=verdict.line)
        if (verdict.state, verdict.layer, verdict.why) != (old.state, old.layer, old.why):
            self.diary.note(
                now, "verdict", line=verdict.line, state=verdict.state, layer=verdict.layer, why=verdict.why, was=old.state
            )

    def _note_moved(self, moved: Moved, verdicts: dict[str, Verdict], now: int) -> None:
        del verdicts
        self.diary.note(
            now,
            "switch" if not moved.trouble else "trouble",
            traffic=moved.traffic_class,
            was=moved.was,
            now=moved.now,
            why=moved.trouble or moved.why,
            took_us=moved.took_us,
        )

    def _answer(self, wish: dict[str, Any], may_change: bool) -> dict[str, Any]:
        del may_change
        if wish.get("do") == "who":
            return {"pid": os.getpid()}
        if wish.get("do") == "status":
            now = now_us()
            return {
                "pid": os.getpid(),
                "trouble": self.diary.trouble,
                "lines": [self._told(name, one, now) for name, one in self.lines.items()],
            }
        return {"error": "nonsense"}

    def _told(self, name: str, one: OneLine, now: int) -> dict[str, Any]:
        verdict = one.judge.verdict(now)
        return {
            "line": name,
            "state": verdict.state,
            "since_ms": (now - verdict.since_us) // 1_000,
            "layer": verdict.layer,
            "why": verdict.why,
            "loss_permille": verdict.loss_permille,
            "rtt_us": verdict.rtt_us,
            "jitter_us": verdict.jitter_us,
            "carries": [each for each, ways in self.mover.ways.items() if name in ways],
        }

    def _alarm(self, alarm: Alarm, now: int) -> None:
        self.diary.note(now, "alarm", code=alarm.code, line=alarm.line)

    def _keep(self) -> None:
        self.state = Remembered(
            numbers={line.name: line.number for line in self.router.plan.lines},
            in_force=dict(self.mover.leads),
            judges={name: one.judge.memory() for name, one in self.lines.items()} or self.state.judges,
            edges=self.state.edges,
        )
        write_state(self.folder, self.state)
