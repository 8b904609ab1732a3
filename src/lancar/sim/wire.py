"""Lines in virtual time: judges upon wires that answer as somebody says, paths upon a router that obeys or not.

The unit tests, the offline evaluation and the simulated worlds all drive the real judges by this one loop.
"""

import heapq
from collections.abc import Callable, Mapping, Sequence

from lancar.lines.judging import LineJudge, Paths
from lancar.lines.judging.terms import Action, Share, Switch, Target, Verdict, Verify

LOST = -1
Fate = Callable[[Target, int], int]
"""What becomes of a probe to that target sent at that microsecond: its round trip, or LOST."""
PORTAL, SERVFAIL, UNREACHABLE, RESET = -2, -3, -4, -5
REFUSED: Mapping[int, str] = {PORTAL: "portal", SERVFAIL: "servfail", UNREACHABLE: "unreachable", RESET: "reset"}
"""What a fate below LOST means: a wrong answer, after REFUSED_US."""
REFUSED_US = 20_000


def seconds(many: int) -> int:
    """So many seconds in microseconds."""
    return many * 1_000_000


class Wire:
    """One line: its judge, and the world behind it."""

    def __init__(self, judge: LineJudge, fate: Fate) -> None:
        self.judge = judge
        self.fate = fate
        self.now_us = 0
        self.probes = 0
        self._coming: list[tuple[int, int, str, str]] = []

    def next_us(self) -> int:
        """When something happens next."""
        next_us = self.judge.next_us()
        return min(next_us, self._coming[0][0]) if self._coming else next_us

    def step(self, now_us: int) -> None:
        """Let happen what is due: answers first, as a guard reads its sockets first."""
        self.now_us = now_us
        judge = self.judge
        while self._coming and self._coming[0][0] <= now_us:
            _, seq, target, detail = heapq.heappop(self._coming)
            if detail:
                judge.refused(seq, target, now_us, detail=detail)
            else:
                judge.answered(seq, target, now_us)
        for wish in judge.due(now_us):
            self.probes += 1
            judge.sent(self.probes, wish.target.name, wish.kind, now_us)
            fate = self.fate(wish.target, now_us)
            if fate > LOST:
                heapq.heappush(self._coming, (now_us + fate, self.probes, wish.target.name, ""))
            elif fate < LOST:
                heapq.heappush(self._coming, (now_us + REFUSED_US, self.probes, wish.target.name, REFUSED[fate]))

    def run_until(self, end_us: int) -> None:
        """Only this line, until then."""
        while (next_us := self.next_us()) <= end_us:
            self.step(max(next_us, self.now_us))
        self.now_us = end_us


class Shop:
    """Several lines and the paths over them. `obey` is the router: it does a switch, later or never, or says that it did."""

    def __init__(self, wires: Sequence[Wire], paths: Paths) -> None:
        self.wires = {wire.judge.terms.name: wire for wire in wires}
        self.paths = paths
        self.verdicts: dict[str, Verdict] = {}
        self.log: list[tuple[int, Action]] = []
        self.now_us = 0

    def obey(self, action: Switch | Share) -> None:
        """A good router does it at once."""
        if isinstance(action, Switch):
            self.paths.in_force(action.traffic_class, action.to, self.now_us)
        else:
            self.paths.sharing(action.traffic_class, action.weights)

    def run_until(self, end_us: int) -> None:
        """Live until then."""
        while True:
            name, next_us = "", max(self.paths.next_us(), self.now_us)
            for each, wire in self.wires.items():
                if (wire_us := wire.next_us()) < next_us:
                    name, next_us = each, max(wire_us, self.now_us)
            if next_us > end_us:
                break
            self.now_us = next_us
            if name:
                self.wires[name].step(next_us)
            if self._look(name) or not name:
                self.decide()
        self.now_us = end_us

    def decide(self) -> None:
        """Ask the paths what is to be done, and do it."""
        for action in self.paths.step(self.verdicts.values(), self.now_us):
            self.log.append((self.now_us, action))
            if isinstance(action, Verify):
                self.wires[action.line].judge.verify(self.now_us)
            elif isinstance(action, Switch | Share):
                self.obey(action)
        used = self.paths.in_use()
        for each, wire in self.wires.items():
            wire.judge.use(each in used, self.now_us)

    def _look(self, name: str) -> bool:
        """Take the verdicts in; whether one of them says something new."""
        changed = False
        for each in [name] if name in self.verdicts else self.wires:
            verdict, before = self.wires[each].judge.verdict(self.now_us), self.verdicts.get(each)
            self.verdicts[each] = verdict
            changed |= before is None or told(verdict) != told(before)
            # a suspicion on the path in use waits for the others' proof
            changed |= verdict.proof_us != (before.proof_us if before else 0) and any(v.suspect for v in self.verdicts.values())
        return changed


def told(verdict: Verdict) -> tuple[str, str, bool]:
    """What of a verdict the paths go by."""
    return verdict.state, verdict.layer, verdict.suspect
