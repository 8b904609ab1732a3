"""The guard's one loop: read every socket, ask the judges, do what the paths say, sleep until something is due.

It waits in one place only, knows when it overslept, and nothing in it waits for the network, the disk's mood or a node.
"""

import contextlib
import os
import selectors
import time
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from lancar.adapters.probes.events import Events
from lancar.adapters.probes.line import LineProbes
from lancar.adapters.routers.linux.router import LinuxRouter, probe_mark
from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import CLASSES, Action, Alarm, Share, Switch, TrafficClass, Verdict, Verify
from lancar.nodes.guard.domains import Domains
from lancar.nodes.guard.drills import Drills
from lancar.nodes.guard.edges import FIRST_EDGE, LAST_EDGE, Edges
from lancar.nodes.guard.files import Diary, Disk, Remembered, read_state
from lancar.nodes.guard.making import judged_terms, plan_of, policy_of, targets_of, terms_of, with_payment_host
from lancar.nodes.guard.mover import LEADER, Mover
from lancar.nodes.guard.notes import HOPS, Notes
from lancar.nodes.guard.place import Place
from lancar.nodes.guard.reports import Reporter
from lancar.nodes.guard.scales import Scales
from lancar.nodes.guard.scribe import Scribe
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.spool import Spool
from lancar.nodes.guard.standing import disk_trouble, told_disk, told_lines, told_reports
from lancar.nodes.guard.trials import Trials
from lancar.nodes.guard.tunnelled import Tunnelled, with_tunnel
from lancar.nodes.guard.watched import Apart, Watched

SECOND_US = 1_000_000
OVERSLEPT_US = 50_000
COUNT_EVERY_US, COUNT_IDLE_US, BUSY_US = 50_000, 500_000, 3 * SECOND_US
"""How often the shop's own packets are counted: while there are some, while there are none, and when that begins."""
LOOK_EVERY_US, LOOK_SOON_US = 5 * SECOND_US, 20_000
KEEP_EVERY_US = 600 * SECOND_US
NICE = -10
MOST_STUMBLES = 10
"""So many turns in a row that end in an error nobody thought of are the end: whoever keeps the guard running starts a new one."""


def now_us() -> int:
    """The monotonic clock in microseconds: no setting of the wall clock moves it."""
    return time.monotonic_ns() // 1_000


class Guard:
    """A running guard. `run` returns when `stop` was called; what it set in the kernel stays."""

    def __init__(self, settings: GuardSettings, folder: Path) -> None:
        said, (settings, end) = settings, with_tunnel(with_payment_host(settings), folder)
        self.settings = settings
        self.state = read_state(folder)
        self.scribe = Scribe()
        self.disk, self.diary = Disk(folder, self.scribe.write), Diary(folder, self.scribe.write)
        self.spool = Spool(folder, self.scribe.write)
        reporter, unreported = Reporter(said, self.spool, self.state.outages), {said.tunnel.name} if said.tunnel else ()
        self.notes = Notes(self.diary, reporter, settings.targets[0], frozenset(unreported))
        self.selector = selectors.DefaultSelector()
        self.place = Place(self.selector, self._answer)
        self.router = LinuxRouter(plan_of(settings, self.state.numbers), self.state.shaped)
        self.events = Events()
        self.domains = Domains(settings, self.router, self.selector)
        carried, tried_s = self.notes.reporter.carried, dict(self.state.tried_s)
        self.scales = Scales(self.router, carried, self.diary)
        self.trials = Trials(said, self.router.plan, self.selector, carried=carried, tried_s=tried_s, note=self.diary.note)
        self.paths = Paths([terms_of(line) for line in settings.line], policy_of(settings), now_us())
        self.lines: dict[str, Watched] = {}
        self.mover = Mover(self.router, self._begin_with(), self.paths.orders)
        self.tunnel = Tunnelled(settings, end, folder, self.router, self.diary) if end else None
        self.drills = Drills(settings, self.paths, self.mover, self.lines, notes=self.notes, tunnel=self.tunnel)
        self.drills.take_up(self.state.planned, self.state.drilling, now_us())
        self.edges = Edges(settings, self.diary)
        self._stopping = False
        self._count_us = self._look_us = self._busy_us = self._tick_us = 0
        self._keep_us = now_us() + KEEP_EVERY_US

    def start(self) -> None:
        """Take the place in the kernel and begin to ask. Raises OSError when the kernel refuses."""
        with contextlib.suppress(OSError):
            os.nice(NICE - os.nice(0))
        if self.tunnel is not None:
            self.tunnel.open(now_us())
        self.mover.take_place()
        for what in self.router.lacks:
            self.diary.complain(now_us(), "kernel", what)
        self.selector.register(self.events, selectors.EVENT_READ, self.events)
        now = now_us()
        for said in self.settings.line:
            self.lines[said.name] = self._watched(said, now)
        self._say_in_force(now)
        self.diary.note(now, "started", lines=[line.name for line in self.settings.line], paths=self.mover.leads)
        self.notes.reporter.started({name: one.verdict for name, one in self.lines.items()})
        self._keep()

    def note_refused(self, report: str, why: str) -> None:
        """The node will never take a report; called by whoever sends them."""
        self.diary.note(now_us(), "trouble", part="reports", report=report, why=why)

    def stop(self) -> None:
        """End after this turn."""
        self._stopping = True

    def run(self) -> None:
        """Guard until `stop`. What nobody thought of costs one turn; raises it when turn after turn ends so."""
        stumbles = 0
        while not self._stopping:
            try:
                self.turn()
                stumbles = 0
            except Exception as why:  # a guard that ends leaves routes, but nobody moves them any more
                stumbles += 1
                self.diary.complain(now_us(), "guard", f"{type(why).__name__}: {why}")
                if stumbles >= MOST_STUMBLES:
                    self.scribe.close()  # why it ended is the last that must be lost
                    raise
        self._end_drill()
        self._keep()
        self.scales.read(now_us())
        self.notes.end(self.lines, now_us())
        for one in self.lines.values():
            one.probes.close()
        self.place.close()
        self.router.close()
        self.scribe.close()

    def _end_drill(self) -> None:
        """A guard that is told to end in the middle of a drill goes back first."""
        if self.drills.running is not None:
            self.drills.running.abandon("guard_ended", now_us())
        while self.drills.running is not None:
            self.turn()

    def turn(self) -> None:
        """Wait for what is due or heard, then do everything that follows from it."""
        wake_us = min(self._wake_us(), now_us() + SECOND_US)
        ready = self.selector.select(max(0, wake_us - now_us()) / SECOND_US)
        now = now_us()
        if now - wake_us > OVERSLEPT_US:
            for one in self.lines.values():
                one.judge.overslept(now)
        for key, _ in ready:
            self._hear(key.fileobj, key.data, now)
        self._periodic(now)
        self.decide(now_us())

    def decide(self, now: int) -> None:
        """Ask the judges, and do what the paths say."""
        if self.tunnel is not None:
            self.tunnel.shelter(self.lines, now)
        for one in self.lines.values():
            one.ask(now)
        verdicts = {name: one.judge.verdict(now) for name, one in self.lines.items()}
        if self.tunnel is not None:
            self._follow(self.tunnel, verdicts, now)
        for name, verdict in verdicts.items():
            self.notes.verdict(self.lines[name], verdict, now)
        trouble = self.mover.tend(verdicts)
        if trouble:
            self.diary.complain(now, "routes", trouble)
        self.drills.step(verdicts, now)
        if (self.notes.reporter.outages, self.drills.drilling) != (self.state.outages, self.state.drilling):
            self._keep()
        actions = self.paths.step(verdicts.values(), now)
        if not actions:
            self._tell_hanging()
            return
        self._move([action for action in actions if isinstance(action, Switch)], verdicts, now)
        for action in actions:
            self._do(action, now)
        for one in self.lines.values():
            one.ask(now)

    def _begin_with(self) -> dict[TrafficClass, str]:
        """The last good path: what the state says, else what the kernel does now, else the preferred line; none but its own."""
        found = self.router.path()
        begun: dict[TrafficClass, str] = {}
        for each in CLASSES:
            order = self.paths.orders[each]
            begun[each] = next((line for line in (self.state.in_force.get(each), found) if line in order), order[0])
        return begun

    def _watched(self, said: GuardLine, now: int) -> Watched:
        through = self.tunnel if self.tunnel is not None and self.tunnel.name == said.name else None
        settings = msgspec.structs.replace(self.settings, hub=through.hub_address) if through else self.settings
        targets = targets_of(settings, said, gateway=self.router.gateway(said.name), edge=said.edge or "")
        judge = LineJudge(judged_terms(self.settings, said), targets, now, memory=self.state.judges.get(said.name))
        mark = probe_mark(self.router.plan.line(said.name))
        resolver = said.resolver or self.settings.targets[0]
        probes = LineProbes(said.interface, mark, self.selector, resolver=resolver, ask_name=self.settings.ask_name)
        link = self.router.links().get(said.interface)
        one = Watched(judge, probes, link.index if link else 0)
        judge.carrier(bool(link and link.carrier), now)  # only now: a cable that is out already is news, too
        return one

    def _hear(self, source: object, owner: object, now: int) -> None:
        """One socket has something to say."""
        if owner is self.events:
            self._hear_events(now)
        elif owner is self.place:
            self.place.ready(source)
        elif owner is self.trials:
            self.trials.ready(source, now)
        elif owner is self.domains:
            trouble = self.domains.ready(source, now)
            if trouble:
                self.diary.complain(now, "domains", trouble)
        else:
            for one in self.lines.values():
                if one.probes is owner:
                    for apart in one.hear(source, now):
                        self._hear_apart(one, apart)

    def _hear_apart(self, one: Watched, apart: Apart) -> None:
        if apart.number <= HOPS:
            self.notes.hop(one.name, apart.number, apart.address, apart.after_us)
            self.edges.hop(one, apart, now_us())
        elif FIRST_EDGE <= apart.number <= LAST_EDGE:
            self.edges.answered(one, apart, now_us())
        elif self.drills.running is not None:
            self.drills.running.heard(apart, now_us())

    def _hear_events(self, now: int) -> None:
        links, others = self.events.read()
        by_interface = {self.router.plan.line(name).interface: one for name, one in self.lines.items()}
        for link in links:
            if link.name in by_interface:
                by_interface[link.name].meet(link.index, link.carrier, now)
        if links or others:
            # after the traffic was moved: the tables can wait a moment
            self._look_us = min(self._look_us, now + LOOK_SOON_US)

    def _move(self, switches: list[Switch], verdicts: dict[str, Verdict], now: int) -> None:
        if not switches:
            return
        moved = self.mover.switch(switches, verdicts)
        self._say_in_force(now)
        self._tell_hanging()
        self.notes.moved(moved, verdicts, now)
        self._keep()

    def _follow(self, tunnel: Tunnelled, verdicts: dict[str, Verdict], now: int) -> None:
        """The tunnel rides on the best line, and questions for names go straight over that one."""
        tunnel.follow(self.lines, verdicts, now)
        try:
            if self.mover.leads[LEADER] == tunnel.name:
                self.router.lead_names(tunnel.lies_on(verdicts, now))
        except OSError as why:
            self.diary.complain(now, "names", str(why))

    def _tell_hanging(self) -> None:
        trouble = self.mover.tell_hanging()
        if trouble:
            self.diary.complain(now_us(), "connections", trouble)

    def _do(self, action: Action, now: int) -> None:
        if isinstance(action, Verify):
            self.lines[action.line].judge.verify(now)
        elif isinstance(action, Share):
            trouble = self.mover.share(action)
            self.paths.sharing(action.traffic_class, {} if trouble else action.weights)
            self._say_in_force(now)
            self.diary.note(now, "share", traffic=action.traffic_class, weights=action.weights, trouble=trouble)
        elif isinstance(action, Alarm):
            self.notes.alarm(action, now)

    def _wake_us(self) -> int:
        due = [one.judge.next_us() for one in self.lines.values()]
        return min([*due, self._count_us, self._look_us, self._tick_us, self.paths.next_us() or self._look_us])

    def _periodic(self, now: int) -> None:
        if now >= self._count_us:
            self._count(now)
        if now >= self._look_us:
            self._look_us = now + LOOK_EVERY_US
            self._look(now)
        if now >= self._tick_us:
            self._tick_us = now + SECOND_US
            used = self.paths.in_use()
            self.scales.tick(now)
            self.trials.tick(self.lines, used, now, now - self._busy_us)
            self._measure_in_drill(now)
            self.notes.tick(self.lines, used, now)
            self._watch(now)
            self.edges.look(self.lines.values(), now)
            self._ask_domains(now)
            self.drills.take_order(now, now - self._busy_us)
        if now >= self._keep_us:
            self._keep_us = now + KEEP_EVERY_US
            self._keep()

    def _count(self, now: int) -> None:
        """The shop's own packets are the cheapest probes: what goes out and never comes back is looked at."""
        try:
            counters = self.router.counters()
        except OSError as why:
            self.diary.complain(now, "counters", str(why))
            self._count_us = now + SECOND_US
            return
        if self.drills.running is not None:
            self.drills.running.counted(counters, now)
        self._look_us = self._look_us if counters else now  # the packet rules are gone, and with them the way out of the shop
        for name, count in counters.items():
            busy, hinted = self.lines[name].count(count, now)
            if busy:
                self._busy_us = now
            if hinted:
                self.diary.note(now, "hint", line=name, layers=hinted)
        self._count_us = now + (COUNT_EVERY_US if now - self._busy_us < BUSY_US else COUNT_IDLE_US)

    def _watch(self, now: int) -> None:
        """Tell the node of the way out and of what a person should know."""
        verdicts = {name: one.verdict for name, one in self.lines.items()}
        leads = dict(self.mover.leads)
        if self.tunnel is not None:
            under = self.tunnel.lies_on(verdicts, now)
            leads = {name: under if line == self.tunnel.name else line for name, line in leads.items()}
        troubles = {"kernel"} if self.router.lacks else set()
        troubles |= {"disk"} if self.disk.is_low() or disk_trouble(self.disk, self.diary, self.spool) else set()
        self.notes.watch(self.paths, leads, verdicts, troubles, now)

    def _ask_domains(self, now: int) -> None:
        """Over the line that payments take, once it is known to work."""
        lead = self.mover.leads[LEADER]
        if self.lines[lead].verdict.usable:
            said = next(line for line in self.settings.line if line.name == lead)
            mark = probe_mark(self.router.plan.line(lead))
            self.domains.ask(said.resolver or self.settings.targets[0], said.interface, mark, now, self.lines[lead].pay)

    def _look(self, now: int) -> None:
        """Look at links and gateways and mend what the kernel dropped: level-triggered, whatever was missed."""
        if self.tunnel is not None:
            self.tunnel.open(now)
        try:
            self.router.look()
            self.router.mend()
            if self.router.is_torn():
                self.mover.take_place()
                self.domains.tell_again()
                self.diary.complain(now, "kernel", "rules were taken away by somebody; they stand again")
        except OSError as why:
            self.diary.complain(now, "routes", str(why))
            return
        for name, one in self.lines.items():
            link = self.router.links().get(self.router.plan.line(name).interface)
            one.judge.learn_gateway(self.router.gateway(name) or "", now)
            one.meet(link.index if link else 0, bool(link and link.carrier), now)
            one.probes.give_up(now)

    def _measure_in_drill(self, now: int) -> None:
        drill = self.drills.running
        if drill is not None and drill.is_there:
            self.trials.in_drill(drill.spare, self.lines[drill.spare], now)
            drill.rates = partial(self.trials.rates_of, drill.spare)
            drill.unpaired = self.trials.lacks_credential

    def _say_in_force(self, now: int) -> None:
        for traffic_class, line in self.mover.leads.items():
            self.paths.in_force(traffic_class, line, now)
        used = self.paths.in_use() | {line for ways in self.mover.ways.values() for line in ways}
        for name, one in self.lines.items():
            one.judge.use(name in used, now)

    def _answer(self, wish: dict[str, Any], may_change: bool) -> dict[str, Any]:
        if wish.get("do") == "drill":
            mark = self.notes.reporter.mark()
            said = self.drills.wish(wish, mark, now_us()) if may_change else {"refused": "drill.not_allowed"}
            self._keep()
            return said
        if wish.get("do") == "drilled":
            return self.drills.told()
        if wish.get("do") == "who":
            return {"pid": os.getpid()}
        if wish.get("do") == "status":
            lines = told_lines(self.lines, self.mover.ways, now_us())
            written = {"reports": told_reports(self.spool), "disk": told_disk(self.disk, self.diary, self.spool)}
            return {"pid": os.getpid(), "lines": lines, "alarms": self.notes.worries, **written}
        return {"error": "nonsense"}

    def _keep(self) -> None:
        self.state = Remembered(
            numbers={line.name: line.number for line in self.router.plan.lines},
            in_force=dict(self.drills.running.leads if self.drills.running is not None else self.mover.leads),
            judges={name: one.judge.memory() for name, one in self.lines.items()} or self.state.judges,
            tried_s=self.trials.tried_s,
            planned=self.drills.planned,
            drilling=self.drills.drilling,
            outages=dict(self.notes.reporter.outages),
            shaped=tuple(sorted(self.router.shaped())),
        )
        self.disk.keep(self.state)
