"""Chooses the line for each class of traffic. Promises that the path is never a line known dead while another lives."""

# ruff: noqa: ARG002 - the signatures stand before what they will do
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from lancar.lines.judging.terms import CLASSES, Action, Alarm, LineTerms, Switch, TrafficClass, Verdict, Verify

SECOND_US = 1_000_000
FRESH_US = 1_500_000


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """What the owner wants: which lines a class may take, in which order."""

    orders: Mapping[TrafficClass, tuple[str, ...]] = {}
    """Classes that are not named here go by the lines' priorities."""
    shared: tuple[TrafficClass, ...] = ()
    """Classes whose new flows are spread by weight over all good lines; never payments."""
    fail_back: bool = True
    """Whether a better line is taken again by itself once it has proved itself."""
    proof_us: int = 3 * SECOND_US
    hold_down_us: int = 10 * SECOND_US
    hold_down_max_us: int = 300 * SECOND_US


class Paths:
    """The path of each class. Level-triggered: it looks at what is, not at what happened, so it may start in any situation.

    The loop of the guard: after every change of a verdict and at `next_us()` at the latest, `step`; do what it says; say
    `in_force` for what the router really does now. What was not said is asked for again after a second.
    """

    def __init__(self, lines: Sequence[LineTerms], policy: Policy, now_us: int) -> None:
        self.lines = {line.name: line for line in lines}
        self.policy = policy
        self._in_force: dict[TrafficClass, str] = {}
        by_priority = tuple(line.name for line in sorted(lines, key=lambda line: line.priority))
        self._orders = {each: tuple(policy.orders.get(each) or by_priority) for each in CLASSES}

    def in_force(self, traffic_class: TrafficClass, line: str, now_us: int) -> None:
        """The router really sends this class over that line now; at the start, what was found."""
        self._in_force[traffic_class] = line

    def in_use(self) -> frozenset[str]:
        """The lines that carry traffic now: say `use` to their judges."""
        return frozenset(self._in_force.values())

    def pin(self, line: str, until_us: int) -> None:
        """A drill or the owner wants this line until then, as long as it lives; "" lets it be chosen freely again."""

    def step(self, verdicts: Iterable[Verdict], now_us: int) -> list[Action]:
        """What is to be done now."""
        seen = {verdict.line: verdict for verdict in verdicts}
        actions: list[Action] = []
        for traffic_class, order in self._orders.items():
            current = self._in_force.get(traffic_class, "")
            live = [name for name in order if name in seen and seen[name].usable]
            verified = [name for name in live if now_us - seen[name].proof_us <= FRESH_US]
            if current in seen and (seen[current].suspect or not seen[current].usable):
                actions += [Verify(name) for name in live if name not in verified and name != current]
            if current in live:
                continue
            if verified:
                actions.append(Switch(traffic_class=traffic_class, to=verified[0], why="failover", away_from=current))
            elif current and not live:
                actions.append(Alarm(code="cannot_tell", line=current))
        return list(dict.fromkeys(actions))

    def next_us(self) -> int:
        """When `step` must be called again at the latest, even if no verdict changed."""
        return 0
