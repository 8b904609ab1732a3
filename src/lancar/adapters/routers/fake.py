"""A router that is not there: it keeps ranks and weights, arms an undo on its own clock, and fails when told to.

The demo, a developer's laptop and the simulated world run on it; the brands' own fakes speak the brands' own wire.
"""

from collections.abc import Callable, Mapping
from typing import Literal

from lancar.adapters.routers.careful import SOMEBODY, CarefulRouter, Draft, Now, Stepwise
from lancar.adapters.routers.ranks import known, places, preferring
from lancar.lines.ports import Plan, Prefer, RouterFailed, RouterLine, RouterView, Share, Step, UndoBy

Fault = Literal[
    "refuse", "login", "forbidden", "off", "dropped_before", "dropped_after", "half", "silent", "silent_after", "nonsense"
]
"""What can happen to one request: the router says no · the password has expired · the user may not · nobody is there ·
the connection is cut before it was done · after it was done · in the middle of the answer · no answer and not done · no
answer and done · an answer that makes no sense, and not done."""
FAULTS: Mapping[Fault, tuple[str, bool]] = {
    "refuse": ("router.refused", True),
    "login": ("router.login", True),
    "forbidden": ("router.forbidden", True),
    "off": ("router.unreachable", True),
    "dropped_before": ("router.dropped", False),
    "dropped_after": ("router.dropped", False),
    "half": ("router.dropped", False),
    "silent": ("router.silent", False),
    "silent_after": ("router.silent", False),
    "nonsense": ("router.nonsense", False),
}
"""The code each leads to, and whether a *change* that met it surely did not happen."""
DONE_ANYWAY = frozenset({"dropped_after", "half", "silent_after"})
MOST_RANK = 255


class FakeBox:
    """The machine: its configuration, its clock, and the next fault. `ranks` and `weights` are by line."""

    def __init__(self, lines: tuple[str, ...] = ("fiber", "lte", "radio")) -> None:
        self.ranks = {line: place for place, line in enumerate(lines, 1)}
        self.weights = dict.fromkeys(lines, 0)
        self.up = dict.fromkeys(lines, True)
        self.now_s = 0
        self.undos: dict[str, tuple[int, dict[str, str]]] = {}
        """When each armed undo fires, and what it brings back."""
        self.seen = 0
        self._fault: tuple[Fault, int, int] | None = None
        self._late: tuple[int, int] | None = None
        self._to_come: list[tuple[int, Callable[[], None]]] = []
        """What was asked for and is not done yet, with the time when it will be."""

    def late(self, by_s: int, at: int = 1) -> None:
        """The `at`-th request from now, if it changes something, is not answered and done so much later."""
        self._late = (self.seen + at, by_s)

    def fault(self, kind: Fault, at: int = 1, times: int = 1) -> None:
        """The `at`-th request from now, and so many after it, meet this."""
        self._fault = (kind, self.seen + at, self.seen + at + times)

    def mend(self) -> None:
        """Everything works again; what is late is still to come."""
        self._fault = self._late = None

    def pass_s(self, seconds: int) -> None:
        """Time goes by; undos that are due fire, and what was late is done."""
        end_s = self.now_s + seconds
        while due := [(due_s, self._fires(plan)) for plan, (due_s, _) in self.undos.items()] + self._to_come:
            at_s, deed = min(due, key=lambda one: one[0])
            if at_s > end_s:
                break
            self.now_s = at_s
            self._to_come = [one for one in self._to_come if one[1] is not deed]
            deed()
        self.now_s = end_s

    def _fires(self, plan: str) -> Callable[[], None]:
        def fire() -> None:
            for key, value in self.undos.pop(plan)[1].items():
                self.put(key, value)

        return fire

    def put(self, key: str, value: str) -> None:
        """Set `rank fiber` or `weight fiber`."""
        kind, line = key.split(" ", 1)
        (self.ranks if kind == "rank" else self.weights)[line] = int(value)

    def values(self) -> dict[str, str]:
        """Everything that can be set."""
        ranks = {f"rank {line}": str(rank) for line, rank in self.ranks.items()}
        return ranks | {f"weight {line}": str(weight) for line, weight in self.weights.items()}

    def meet(self) -> Fault | None:
        """Count a request; answers the fault it meets."""
        self.seen += 1
        if self._fault is None or not self._fault[1] <= self.seen < self._fault[2]:
            return None
        return self._fault[0]

    def do(self, deed: Callable[[], None]) -> None:
        """Change something, or fail as it was told to. Raises RouterFailed."""
        met, late = self.meet(), self._late
        if late is not None and late[0] == self.seen:
            self._to_come.append((self.now_s + late[1], deed))
            raise RouterFailed("router.silent", "it takes its time", certain=False)
        if met is None or met in DONE_ANYWAY:
            deed()
        if met is not None:
            code, certain = FAULTS[met]
            raise RouterFailed(code, "as it was told to", certain=certain)


class FakeDevice(Stepwise):
    """What an adapter's device is, over the box."""

    brand = "fake"
    memory = ""

    def __init__(self, box: FakeBox, undo_by: UndoBy = "device") -> None:
        self._box = box
        self.undo_by: UndoBy = undo_by

    async def view(self) -> RouterView:
        """The lines by rank."""
        self._read()
        box = self._box
        best = min((box.ranks[line] for line in box.ranks if box.up[line]), default=0)
        lines = tuple(
            RouterLine(
                line=line,
                interface=f"port-{line}",
                up=box.up[line],
                rank=place,
                weight=box.weights[line] or None,
                active=box.up[line] and box.ranks[line] == best,
            )
            for line, place in places(box.ranks).items()
        )
        return RouterView(brand=self.brand, lines=lines, pending=bool(box.undos), undo_by=self.undo_by)

    async def now(self) -> Now:
        """Ranks, weights, armed undos."""
        self._read()
        return Now(self._box.values(), frozenset(self._box.undos))

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:
        """Ranks for a preference; one common rank and weights for a share."""
        self._read()
        box = self._box
        if isinstance(wish, Prefer):
            ranks, weights = preferring(box.ranks, wish.line, most=MOST_RANK), dict.fromkeys(box.ranks, 0)
        else:
            weights = known(wish.weights, list(box.ranks))
            if not any(weights.values()):
                raise RouterFailed("router.no_share", "no line weighs anything", certain=True)
            ranks = {line: 1 if weights[line] else 2 for line in box.ranks}
        wanted = {f"rank {line}": str(rank) for line, rank in ranks.items()}
        wanted |= {f"weight {line}": str(weight) for line, weight in weights.items()}
        before = box.values()
        after = {key: value for key, value in wanted.items() if before[key] != value}
        steps = [Step(word="router.step.arm", facts={"by": self.undo_by}, exact=f"arm {plan}")]
        for key, value in after.items():
            kind, line = key.split(" ", 1)
            facts = {"line": line, "before": before[key], "after": value}
            steps.append(Step(word=f"router.step.{kind}", facts=facts, exact=f"{key} = {value}"))
        return Draft({key: before[key] for key in after}, after, tuple(steps))

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """On the box's own clock."""
        box = self._box

        def arm() -> None:
            box.undos[plan.plan] = (box.now_s + undo_after_s, dict(plan.before))

        box.do(arm)
        return undo_after_s

    async def write(self, key: str, value: str) -> None:
        """One rank or weight."""
        self._box.do(lambda: self._box.put(key, value))

    async def disarm(self, plan: Plan) -> None:
        """Forget the undo."""
        gone: list[object] = []
        self._box.do(lambda: gone.append(self._box.undos.pop(plan.plan, None)))
        if gone == [None]:
            raise RouterFailed("router.nothing_pending", certain=True)

    async def close(self) -> None:
        """Nothing to let go."""

    def _read(self) -> None:
        met = self._box.meet()
        if met is not None:
            raise RouterFailed(FAULTS[met][0], "as it was told to", certain=True)


def fake_router(box: FakeBox) -> CarefulRouter:
    """A router as the lines see it, over the made-up machine."""
    return CarefulRouter(FakeDevice(box))


def somebody_arms(box: FakeBox) -> None:
    """Another program has a change waiting on this box."""
    box.undos[SOMEBODY] = (box.now_s + MOST_RANK, {})
