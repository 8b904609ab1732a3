"""A guard's drills over lines that a test sets, with the guard's own paths and mover; nothing reaches a kernel."""

from types import SimpleNamespace
from typing import Any

import msgspec

from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import CLASSES, ProbeWish, Share, Switch, TrafficClass, Verdict
from lancar.nodes.guard.drills import Drills
from lancar.nodes.guard.making import policy_of, terms_of
from lancar.nodes.guard.mover import Mover
from lancar.nodes.guard.payments import Heard
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.watched import Apart

SECOND_US = 1_000_000
SETTINGS = GuardSettings(
    line=(
        GuardLine(name="fiber", interface="eth1", provider="IndiHome"),
        GuardLine(name="fiber2", interface="eth2", provider="IndiHome", priority=2),
        GuardLine(name="lte", interface="wwan0", kind="cellular", provider="Tri", metered=True, priority=3),
    ),
    payment=None,
    canary=None,
)


class Node:
    """What the node says of payments; it is asked as often as `asked` says."""

    def __init__(self, says: Heard) -> None:
        self.heard: Heard = "nobody"
        self.says = says
        self.asked = 0

    def ask(self) -> None:
        self.heard = "waiting"
        self.asked += 1

    def answers(self) -> None:
        self.heard = self.says


class Stand:
    """A guard's drills over lines that a test sets, with its own paths and mover; nothing reaches a kernel."""

    def __init__(self, node: Node | None = None, settings: GuardSettings = SETTINGS, tunnel: Any = None, **leads: str) -> None:
        self.now_us = 1_000 * SECOND_US
        self.settings = settings
        self.reports: list[dict[str, Any]] = []
        self.asked: dict[int, tuple[str, str, str, str]] = {}
        """What the checks asked for: number → line, name, kind, address."""
        self.lines = {line.name: self.line(line.name) for line in settings.line}
        self.paths = Paths([terms_of(line) for line in settings.line], policy_of(settings), 0)
        self.mover = mover_over({each: leads.get(each, "fiber") for each in CLASSES}, self.paths)
        for each, line in self.mover.leads.items():
            self.paths.in_force(each, line, self.now_us)
        self.tunnel = tunnel
        diary = SimpleNamespace(note=lambda *_args, **_more: None)
        notes = SimpleNamespace(diary=diary, drilled=lambda result, _now_us: self.reports.append(result))
        made_of: Any = self.paths, self.mover, self.lines
        self.drills = Drills(settings, *made_of, notes=notes, tunnel=tunnel)  # type: ignore[arg-type]  # stand-ins
        self.drills.payments = node

    def line(self, name: str, state: str = "up", spent: int = 0) -> Any:
        now_us = self.now_us
        verdict = Verdict(line=name, state=state, since_us=0, proof_us=now_us, served_us=now_us)  # type: ignore[arg-type]  # a state
        return SimpleNamespace(verdict=verdict, bytes_today=lambda: spent, try_once=self.try_once)

    def try_once(self, wish: ProbeWish, number: int, _now_us: int) -> None:
        self.asked[number] = (wish.line, wish.target.name, wish.kind, wish.target.address)

    def want(self, line: str = "") -> dict[str, Any]:
        return self.drills.want(line, 60, "d1", self.now_us)

    def step(self, seconds: int = 1, sent: int = 0, received: int = 0) -> None:
        """Turns of the guard's loop, a second each, in which the shop's packets on every line become so many."""
        for _ in range(seconds):
            self.now_us += SECOND_US
            for name, one in self.lines.items():
                proved = {"proof_us": self.now_us, "served_us": self.now_us} if one.verdict.usable else {}
                one.verdict = msgspec.structs.replace(self.lines[name].verdict, **proved)
            verdicts = {name: one.verdict for name, one in self.lines.items()}
            if self.drills.running is not None:
                counted = {name: {"sent": sent, "received": received} for name in self.lines}
                self.drills.running.counted(counted, self.now_us)
            if self.tunnel is not None:
                self.tunnel.follow()
            self.drills.step(verdicts, self.now_us)
            actions = self.paths.step(verdicts.values(), self.now_us)
            self.mover.switch([each for each in actions if isinstance(each, Switch)], verdicts)
            for each in actions:
                if isinstance(each, Share):
                    self.mover.share(each)
                    self.paths.sharing(each.traffic_class, each.weights)
            for name, line in self.mover.leads.items():
                self.paths.in_force(name, line, self.now_us)

    def answer(self, *names: str) -> None:
        """Checks of these names are answered, the others are refused."""
        assert self.drills.running is not None
        for number, (_, name, _, _) in self.asked.items():
            self.drills.running.heard(Apart(number, "", name in names, 0), self.now_us)

    def result(self) -> dict[str, Any]:
        """The report of the drill, which is let run to its end."""
        self.step(70)
        assert self.drills.running is None
        return self.reports[-1]


def mover_over(leads: dict[TrafficClass, str], paths: Paths) -> Mover:
    """The guard's own mover over a kernel that takes everything."""
    router = SimpleNamespace(
        plan=None, redirected=dict, lead=lambda _: None, point=lambda *_: None, restore=lambda _: None, redirect=lambda *_: None
    )
    return Mover(router, leads, paths.orders)  # type: ignore[arg-type]  # a stand-in


class Tunnel:
    """The tunnel to the hub, on the line it is told."""

    name, hub_address = "hub", "172.29.77.1"

    def __init__(self) -> None:
        self.carriers = ["fiber"]
        self.pinned: list[str] = []

    def pin(self, line: str) -> None:
        self.pinned.append(line)

    def follow(self) -> None:
        if self.pinned and self.pinned[-1]:
            self.carriers = [self.pinned[-1]]
