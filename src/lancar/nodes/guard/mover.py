"""Does what the judging decides: first the ways, then the new connections, last what hangs. Tells what is really in force."""

from collections.abc import Iterable, Mapping, Sequence
from time import perf_counter_ns

import msgspec

from lancar.adapters.routers.linux.router import LinuxRouter
from lancar.lines.judging.terms import CLASSES, Share, Switch, TrafficClass, Verdict

LEADER: TrafficClass = "payments"
"""The class whose line this machine's own traffic takes."""


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """One class that goes another way now. `trouble` "": it does; otherwise why not."""

    traffic_class: TrafficClass
    was: str
    now: str
    why: str
    took_us: int = 0
    trouble: str = ""


class Mover:
    """The ways of the classes as the kernel has them. `orders`: the lines that a class may take."""

    def __init__(
        self, router: LinuxRouter, in_force: Mapping[TrafficClass, str], orders: Mapping[TrafficClass, Sequence[str]]
    ) -> None:
        self._router = router
        self._orders = orders
        self.plan = router.plan
        self.ways: dict[TrafficClass, dict[str, int]] = {each: {in_force[each]: 1} for each in CLASSES}
        self.leads = dict(in_force)
        self._forget: list[tuple[str, TrafficClass | None]] = []
        self._forget_names: list[str] = []
        """Lines on which nothing but names is dead."""

    def take_place(self) -> None:
        """Put everything into the kernel at once."""
        self._router.take_place(self.ways, self.leads[LEADER])

    def switch(self, wishes: Iterable[Switch], verdicts: Mapping[str, Verdict]) -> list[Moved]:
        """Carry out switches that belong together. A dead line's marks are led elsewhere before anything else is done."""
        wishes = list(wishes)
        began_ns = perf_counter_ns()
        troubles: dict[str, str] = {}
        for wish in wishes:
            left = verdicts.get(wish.away_from)
            if left is not None and _works_but_for_names(left):
                self._forget_names = [*dict.fromkeys([*self._forget_names, wish.away_from])]
            elif left is not None and left.state == "down" and not wish.gently:
                troubles[wish.to] = self._lead_away(wish.away_from, wish.to) or troubles.get(wish.to, "")
                self._later(wish.away_from, None)
            elif wish.away_from and not wish.gently and wish.why not in {"failback", "drill"}:
                # a line that came back, or a drill, breaks nobody's connection: what runs on a living line ends there
                self._later(wish.away_from, wish.traffic_class)
        moved = []
        for wish in wishes:
            was = self.leads[wish.traffic_class]
            trouble = troubles.get(wish.to, "") or self._point(wish.traffic_class, {wish.to: 1}, wish.to)
            took_us = (perf_counter_ns() - began_ns) // 1_000
            moved.append(
                Moved(traffic_class=wish.traffic_class, was=was, now=wish.to, why=wish.why, took_us=took_us, trouble=trouble)
            )
        return moved

    def share(self, wish: Share) -> str:
        """Spread a class's new connections, or stop doing so; answers the trouble, if any."""
        lead = self.leads[wish.traffic_class]
        weights = {line: weight for line, weight in wish.weights.items() if weight > 0} or {lead: 1}
        if weights == self.ways[wish.traffic_class]:
            return ""
        return self._point(wish.traffic_class, weights, lead)

    def tend(self, verdicts: Mapping[str, Verdict]) -> str:
        """Lines that live again get their marks back; marks of a dead line, whatever class left them there, lead elsewhere."""
        lead = self.leads[LEADER]
        try:
            for name, verdict in verdicts.items():
                redirected = self._router.redirected().get(name)
                if verdict.usable and redirected:
                    self._router.restore(name)
                elif _is_dead(verdict) and not redirected and name != lead and verdicts[lead].usable:
                    self._router.redirect(name, lead, self._keep_off(lead))
                    self._later(name, None)
        except OSError as why:
            return str(why)
        return ""

    def tell_hanging(self) -> str:
        """Forget the connections of dead lines, so that busy clients hear it; off the critical path. Answers the trouble."""
        waiting, self._forget = self._forget, []
        names, self._forget_names = self._forget_names, []
        trouble = ""
        for line in names:
            try:
                self._router.forget_names(line)
            except OSError as why:
                trouble = str(why)
        for line, name in waiting:
            try:
                self._router.forget(line, name)
            except OSError as why:
                trouble = str(why)
        return trouble

    def _keep_off(self, line: str) -> list[TrafficClass]:
        """The classes whose order leaves a line out: not even a dead line's marks bring them there."""
        return [name for name in CLASSES if line not in self._orders[name]]

    def _later(self, line: str, name: TrafficClass | None) -> None:
        if (line, name) not in self._forget and (line, None) not in self._forget:
            self._forget.append((line, name))

    def _lead_away(self, dead: str, to: str) -> str:
        lines = [dead, *(line for line, over in self._router.redirected().items() if over == dead)]
        try:
            for line in lines:
                if line != to and self._router.redirected().get(line) != to:
                    self._router.redirect(line, to, self._keep_off(to))
            if self.leads[LEADER] == dead:
                self._router.lead(to)
        except OSError as why:
            return str(why)
        return ""

    def _point(self, name: TrafficClass, weights: dict[str, int], lead: str) -> str:
        try:
            if lead in self._router.redirected():
                self._router.restore(lead)
            if name == LEADER:
                self._router.lead(lead)
            self._router.point(name, weights)
        except OSError as why:
            return str(why)
        self.ways[name], self.leads[name] = weights, lead
        return ""


def _works_but_for_names(verdict: Verdict) -> bool:
    """Whether only names are dead on a line: new connections cannot begin there, those that run need none and go on."""
    return verdict.state == "down" and verdict.layer == "dns"


def _is_dead(verdict: Verdict) -> bool:
    """Whether what runs on a line hangs."""
    return verdict.state == "down" and not _works_but_for_names(verdict)
