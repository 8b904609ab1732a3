"""A shop's lines on a bad afternoon: lines that fail in every way, a router that obeys late, half or not at all.

The real judges and paths live through it in microseconds of their own; what they believe is held against what was so.
"""

from collections.abc import Callable
from random import Random
from typing import TYPE_CHECKING

from lancar.lines.judging import LineJudge, Paths
from lancar.lines.judging.paths import Policy, verified
from lancar.lines.judging.terms import CLASSES, SIZE_BYTES, STANDBY_BYTES_PER_DAY, Action, LineTerms, Switch, Target, TrafficClass
from lancar.sim.faults import percent
from lancar.sim.invariants import require
from lancar.sim.routers import planned_change
from lancar.sim.wire import LOST, PORTAL, Shop, Wire, seconds

if TYPE_CHECKING:
    from lancar.sim.world import World

STORM_S = 240
LINES = (
    LineTerms(name="fiber", kind="fiber", priority=1),
    LineTerms(name="lte", kind="cellular", metered=True, priority=2),
    LineTerms(name="radio", kind="radio", priority=3),
)
RTT_US = {"fiber": 12_000, "lte": 45_000, "radio": 25_000}
TARGETS = (
    Target(name="modem", address="192.0.2.1", kind="gateway"),
    *(Target(name=f"far{number}", address=f"198.51.100.{number}") for number in range(3)),
    Target(name="hub", address="203.0.113.1", kind="hub"),
    Target(name="names", address="198.51.100.53", kind="dns"),
    Target(name="web", address="198.51.100.80", kind="canary"),
)
KINDS = ("well", "well", "dead", "dead", "thirty", "slow", "one_target", "no_names", "portal", "unplugged")
ROUTERS = ("good", "late", "deaf", "half")
NOTICED_S = 8
"""So long a fault may go unnoticed on the path in use."""
SAVED_UP_US = 86_400 * seconds(SIZE_BYTES["http"]) // STANDBY_BYTES_PER_DAY
"""So long an empty purse of a metered line saves for its dearest probe."""
CALM_S = 200
MOST_ODD = 8
"""So many wishes in a row a router may disobey; each is made again every second or so for each class."""
SWITCHED_S = {"good": 4, "late": 10, "deaf": 10, "half": 10}


class Afternoon(Shop):
    """Three lines, the paths over them, and a router with a temper."""

    def __init__(self, rng: Random, note: Callable[[str], None]) -> None:
        self.rng = rng
        self._tell = note
        self.temper = rng.choice(ROUTERS)
        self.policy = Policy()
        self.now: dict[str, tuple[str, int]] = {line.name: ("well", 0) for line in LINES}
        """What each line really does, and since when."""
        self._plan = sorted((rng.randrange(seconds(STORM_S)), rng.choice(LINES).name, rng.choice(KINDS)) for _ in range(14))
        self._changed_us: dict[TrafficClass, int] = {}
        self._dead_us: dict[TrafficClass, int] = {}
        self._late: list[tuple[int, Switch]] = []
        self._odd_in_a_row = 0
        judges = [LineJudge(line, TARGETS, 0) for line in LINES]
        super().__init__([Wire(judge, self._fate(judge.terms.name)) for judge in judges], Paths(LINES, self.policy, 0))
        for each in CLASSES:
            self.paths.in_force(each, "fiber", 0)

    def note(self, what: str) -> None:
        """Tell it, at the afternoon's own time."""
        self._tell(f"{self.now_us / seconds(1):.1f} s: {what}")

    def _fate(self, name: str) -> Callable[[Target, int], int]:
        def fate(target: Target, _now_us: int) -> int:
            kind, _ = self.now[name]
            lost = kind in {"dead", "unplugged"} and target.kind != "gateway"
            lost |= kind == "thirty" and percent(self.rng, 30)
            lost |= (kind, target.name) in {("one_target", "far1"), ("no_names", "names")}
            if kind == "portal" and target.kind == "canary":
                return PORTAL
            late_us = self.rng.randrange(300_000) if kind == "slow" else 0
            return LOST if lost else RTT_US[name] + self.rng.randrange(4_000) + late_us

        return fate

    def live(self) -> None:
        """Until the storm is over and everything has been well for minutes."""
        for at_us, name, kind in [*self._plan, *((seconds(STORM_S), line.name, "well") for line in LINES)]:
            self._live_until(at_us)
            before, self.now[name] = self.now[name][0], (kind, at_us)
            self.note(f"{name} was {before} and is {kind}")
            if "unplugged" in {before, kind}:
                self.wires[name].judge.carrier(kind != "unplugged", self.now_us)
            if kind in {"no_names", "portal"}:
                self.wires[name].judge.hint("dns" if kind == "no_names" else kind, self.now_us)
        self._live_until(seconds(STORM_S + CALM_S))

    def _live_until(self, end_us: int) -> None:
        while self.now_us < end_us:
            self.run_until(min(end_us, self.now_us + seconds(1) // 2))
            for due_us, switch in list(self._late):
                if due_us <= self.now_us:
                    self._late.remove((due_us, switch))
                    self._switch(switch)
            self.decide()
            what_is_so_is_believed_in_time(self)
            no_line_spends_more_than_its_budget(self)

    def obey(self, action: Action) -> None:
        """As the router's temper has it."""
        if not isinstance(action, Switch):
            return
        no_more_than_one_switch_per_hold_down_except_from_a_dead_path(self, action)
        odd = self.temper != "good" and self._odd_in_a_row < MOST_ODD and percent(self.rng, 50)
        self._odd_in_a_row = self._odd_in_a_row + 1 if odd else 0
        if odd and self.temper == "late":
            self._late.append((self.now_us + self.rng.randrange(seconds(3)), action))
        elif not odd or (self.temper == "half" and action.traffic_class in {"payments", "bulk"}):
            self._switch(action)

    def _switch(self, switch: Switch) -> None:
        if switch.to == self.paths.path(switch.traffic_class):
            return
        self.note(f"{switch.traffic_class} goes over {switch.to}: {switch.why}")
        self._changed_us[switch.traffic_class] = self.now_us
        self.paths.in_force(switch.traffic_class, switch.to, self.now_us)

    def decide(self) -> None:
        """And look whether the promises hold."""
        super().decide()
        the_path_is_never_a_line_known_dead_while_another_lives(self)

    def dead_for_s(self, each: TrafficClass) -> int:
        """How long this class has been on a line known dead while another is known to live."""
        path = self.verdicts.get(self.paths.path(each))
        others = [other for other in self.verdicts.values() if path is None or other.line != path.line]
        if path is None or path.state != "down" or not any(verified(other, self.now_us, services=True) for other in others):
            self._dead_us.pop(each, None)
            return 0
        return (self.now_us - self._dead_us.setdefault(each, self.now_us)) // seconds(1)

    def since_switch_us(self, each: TrafficClass) -> int:
        """How long this class has been where it is."""
        return self.now_us - self._changed_us.get(each, -seconds(STORM_S))


# -- the promises


def the_path_is_never_a_line_known_dead_while_another_lives(shop: Afternoon) -> None:
    """The path is never a line known dead while another lives."""
    for each in CLASSES:
        waited_s = shop.dead_for_s(each)
        promise = the_path_is_never_a_line_known_dead_while_another_lives
        require(promise, waited_s <= SWITCHED_S[shop.temper], f"{each}, for {waited_s} s, with a router that is {shop.temper}")


def no_more_than_one_switch_per_hold_down_except_from_a_dead_path(shop: Afternoon, switch: Switch) -> None:
    """No more than one switch per hold-down, except from a dead path."""
    held = switch.why in {"failover", "start"} or shop.since_switch_us(switch.traffic_class) >= shop.policy.hold_down_us
    require(no_more_than_one_switch_per_hold_down_except_from_a_dead_path, held, repr(switch))


def what_is_so_is_believed_in_time(shop: Afternoon) -> None:
    """A dead path is noticed in seconds, and a line that is well is not called dead."""
    for name, (kind, since_us) in shop.now.items():
        verdict = shop.verdicts.get(name)
        if verdict is None or shop.now_us - since_us < seconds(NOTICED_S):
            continue
        noticed = kind not in {"dead", "unplugged"} or name not in shop.paths.in_use() or verdict.state in {"down", "unknown"}
        # what waits and costs, or was gone for long, is looked at each half minute only, and not before it can be paid
        was_broke = shop.wires[name].judge.broke_us >= since_us - SAVED_UP_US
        patient_us = seconds(45 if name != "lte" else 75) + (SAVED_UP_US if was_broke else 0)
        wronged = kind in {"well", "one_target"} and verdict.state == "down" and shop.now_us - since_us > patient_us
        require(what_is_so_is_believed_in_time, noticed and not wronged, f"{name} is {kind}, said {verdict.state} {verdict.why}")


def no_line_spends_more_than_its_budget(shop: Afternoon) -> None:
    """No line spends more on probes than its owner allows."""
    for line in LINES:
        day = line.active_bytes_per_day() + line.standby_bytes_per_day()
        most = day / 32 + day * shop.now_us / seconds(86_400)
        spent = shop.wires[line.name].judge.spent_bytes
        require(no_line_spends_more_than_its_budget, spent <= most, f"{line.name} spent {spent} bytes")


def afternoon(world: "World") -> None:
    """One bad afternoon in this world, and a few changes of a router."""
    rng = Random(f"{world.seed}/lines")
    Afternoon(rng, lambda what: world.note(f"lines: {what}")).live()
    world.mark("afternoon of failing lines")
    for _ in range(5):
        planned_change(rng, world.note)
