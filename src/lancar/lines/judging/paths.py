"""Chooses the line for each class of traffic. Promises that the path is never a line known dead while another lives."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from lancar.lines.judging.settings import MINUTE_US, SECOND_US
from lancar.lines.judging.terms import CLASSES, Action, Alarm, LineTerms, Share, Switch, TrafficClass, Verdict, Verify

FRESH_US = 1_500_000
"""So old may the newest answer of a line be for the line to count as verified."""
SERVED_US = 120 * SECOND_US
FLAP_US = 15 * MINUTE_US
"""Whoever fails again within this after it was taken back is flapping."""
AGAIN_US = SECOND_US
NO_SPARE_US = MINUTE_US
CALM_US = 2 * FLAP_US
"""A line that flapped and has held so long since is calm again."""
SERVICE_LAYERS = frozenset({"dns", "portal", "payment"})


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
    hold_down_most_us: int = 300 * SECOND_US
    carried: frozenset[str] = frozenset()
    """Lines that lie on others, such as a tunnel: none of them is a spare for the others."""


class Paths:
    """The path of each class. Level-triggered: it looks at what is, not at what happened, so it may start in any situation.

    The loop of the guard: after every change of a verdict and at `next_us()` at the latest, `step`; do what it says; say
    `in_force` for what the router really does now. What was not said is asked for again after a second.
    """

    def __init__(self, lines: Sequence[LineTerms], policy: Policy, now_us: int) -> None:
        self.lines = {line.name: line for line in lines}
        self.policy = policy
        by_priority = tuple(line.name for line in sorted(lines, key=lambda line: line.priority))
        self.orders = {each: tuple(policy.orders.get(each) or by_priority) for each in CLASSES}
        self._in_force: dict[TrafficClass, str] = {}
        self._sharing: dict[TrafficClass, dict[str, int]] = {}
        self._asked: dict[TrafficClass, tuple[object, int]] = {}
        """What was asked for last, and when."""
        self._switched_us: dict[TrafficClass, int] = {}
        self._returned_us: dict[str, int] = {}
        """When a line was last taken back."""
        self._hold_us: dict[str, int] = {}
        self._flapped_us: dict[str, int] = {}
        """When a line last failed soon after it was taken back."""
        self._verified_us: dict[str, int] = {}
        self.alarms: frozenset[Alarm] = frozenset()
        """What a person should know, for as long as it lasts."""
        self._alone_us = 0
        self._pins: Mapping[TrafficClass, str] = {}
        self._pinned_until_us = 0
        self._next_us = now_us
        self.cannot_tell = False
        """No line is known to live: the path is kept, and nobody is told that it is fine."""

    # -- what the world tells

    def in_force(self, traffic_class: TrafficClass, line: str, now_us: int) -> None:
        """The router really sends this class over that line now; at the start, what was found ("" if nothing)."""
        before = self._in_force.get(traffic_class)
        self._in_force[traffic_class] = line
        if before is None or before == line:
            return
        self._switched_us[traffic_class] = now_us
        if before in self._returned_us:  # the first class to leave speaks for the line
            soon = now_us - self._returned_us.pop(before) < FLAP_US
            held_us = self._hold_us.pop(before, self.policy.hold_down_us)
            if soon:
                self._hold_us[before] = min(2 * held_us, self.policy.hold_down_most_us)
                self._flapped_us[before] = now_us
        order = self.orders[traffic_class]
        if before in order and line in order and order.index(line) < order.index(before):
            self._returned_us[line] = now_us

    def sharing(self, traffic_class: TrafficClass, weights: Mapping[str, int]) -> None:
        """The router really spreads new flows of this class so."""
        self._sharing[traffic_class] = dict(weights)

    def path(self, traffic_class: TrafficClass) -> str:
        """The line that this class really takes; "" if none is known."""
        return self._in_force.get(traffic_class, "")

    def in_use(self) -> frozenset[str]:
        """The lines that carry traffic now: say `use` to their judges."""
        shared = {line for weights in self._sharing.values() for line in weights}
        return frozenset({*self._in_force.values(), *shared} - {""})

    def pin(self, line: str | Mapping[TrafficClass, str], until_us: int) -> None:
        """A drill or the owner wants this line until then, as long as it lives: one for all, or one for each class named.

        "" lets it be chosen freely again.
        """
        self._pins = dict.fromkeys(CLASSES, line) if isinstance(line, str) else dict(line)
        self._pinned_until_us = until_us

    # -- what is to be done

    def step(self, verdicts: Iterable[Verdict], now_us: int) -> list[Action]:
        """What is to be done now."""
        seen = {verdict.line: verdict for verdict in verdicts if verdict.line in self.lines}
        self._next_us = now_us + SECOND_US
        actions: list[Action] = []
        wanted: list[str] = []
        for traffic_class in CLASSES:
            switch = self._choose(traffic_class, seen, wanted, now_us)
            if switch is not None and self._not_asked(traffic_class, (switch.to, switch.gently), now_us):
                actions.append(switch)
            if traffic_class in self.policy.shared and traffic_class != "payments":
                pinned = bool(self._pinned(traffic_class, seen, now_us))
                actions += self._gather(traffic_class, now_us) if pinned else self._spread(traffic_class, seen, now_us)
        actions += self._verify(wanted, now_us)
        return actions + self._alarms(seen, now_us)

    def next_us(self) -> int:
        """When `step` must be called again at the latest, even if no verdict changed."""
        return self._next_us

    # -- how it is chosen

    def _choose(self, traffic_class: TrafficClass, seen: dict[str, Verdict], wanted: list[str], now_us: int) -> Switch | None:
        """The switch this class needs now, if any; lines that must prove themselves for it are added to `wanted`."""
        order = [name for name in self.orders[traffic_class] if name in seen]
        current = self._in_force.get(traffic_class, "")
        now = seen.get(current)
        pinned = self._pinned(traffic_class, seen, now_us)
        if pinned:
            return self._to(traffic_class, pinned, "drill") if pinned != current else None
        others = [seen[name] for name in order if name != current]
        if now is None:
            best = min(others, key=lambda verdict: rank(verdict, traffic_class), default=None)
            return self._to(traffic_class, best.line, "start") if best is not None else None
        if now.suspect or current not in order or rank(now, traffic_class) != UP:
            wanted += [each.line for each in others if each.state != "down"]
        return self._leave(traffic_class, now, others, now_us) or self._better(traffic_class, order, seen, wanted, now_us)

    def _leave(self, traffic_class: TrafficClass, now: Verdict, others: list[Verdict], now_us: int) -> Switch | None:
        """Away from a line that is dead, bad or not the class's own, to the best that is verified."""
        here = rank(now, traffic_class)
        own = now.line in self.orders[traffic_class]  # a start may find a class on a line that its order leaves out
        proved = [each for each in others if verified(each, now_us, services=now.layer in SERVICE_LAYERS)]
        best = min(proved, key=lambda verdict: rank(verdict, traffic_class), default=None)
        if best is None or (own and rank(best, traffic_class) >= here):
            return None
        if here == DOWN:
            return self._to(traffic_class, best.line, "failover")
        if not own:
            return self._to(traffic_class, best.line, "failback", gently=True)
        if here == UNKNOWN and now_us < now.since_us + self.policy.proof_us:
            return None
        if rank(best, traffic_class) != UP or self._held(traffic_class, "", now_us):
            return None
        # what works badly still works: only where the payment host is gone do connections hang that had better begin anew
        return self._to(traffic_class, best.line, "better", gently=now.layer != "payment")

    def _better(
        self, traffic_class: TrafficClass, order: list[str], seen: dict[str, Verdict], wanted: list[str], now_us: int
    ) -> Switch | None:
        """Back to a line that is preferred, once it has proved itself and its hold-down is over."""
        current = self._in_force.get(traffic_class, "")
        if not self.policy.fail_back or current not in order:
            return None
        for name in order[: order.index(current)]:
            verdict = seen[name]
            if rank(verdict, traffic_class) != UP or verdict.suspect:
                continue
            ready_us = verdict.since_us + self.policy.proof_us
            if now_us < ready_us:
                self._next_us = min(self._next_us, ready_us)
            elif not self._held(traffic_class, name, now_us):
                if verified(verdict, now_us, services=False):
                    return self._to(traffic_class, name, "failback", gently=traffic_class != "payments")
                wanted.append(name)
        return None

    def _held(self, traffic_class: TrafficClass, to: str, now_us: int) -> bool:
        """Whether it is too soon after the last switch; a line that flaps has to wait longer."""
        if traffic_class not in self._switched_us:
            return False
        until_us = self._switched_us[traffic_class] + self._hold_us.get(to, self.policy.hold_down_us)
        if now_us < until_us:
            self._next_us = min(self._next_us, until_us)
        return now_us < until_us

    def _pinned(self, traffic_class: TrafficClass, seen: dict[str, Verdict], now_us: int) -> str:
        line = self._pins.get(traffic_class, "") if now_us < self._pinned_until_us else ""
        verdict = seen.get(line)
        if not line or verdict is None or not verdict.usable:
            return ""
        return line if line in self.orders[traffic_class] else ""

    def _to(self, traffic_class: TrafficClass, line: str, why: str, *, gently: bool = False) -> Switch:
        current = self._in_force.get(traffic_class, "")
        return Switch(traffic_class=traffic_class, to=line, why=why, away_from=current, gently=gently)

    def _not_asked(self, what_for: TrafficClass, what: object, now_us: int) -> bool:
        """Whether this is new, or was asked for so long ago that it must be asked for again."""
        asked, asked_us = self._asked.get(what_for, (None, 0))
        if asked == what and now_us - asked_us < AGAIN_US:
            return False
        self._asked[what_for] = (what, now_us)
        return True

    def _spread(self, traffic_class: TrafficClass, seen: dict[str, Verdict], now_us: int) -> list[Action]:
        """New flows go to every good line by weight: a bad one leaves at once, a good one enters after its proof."""
        held = self._sharing.get(traffic_class, {})
        good: dict[str, int] = {}
        for name in self.orders[traffic_class]:
            verdict = seen.get(name)
            if verdict is None or rank(verdict, traffic_class) != UP:
                continue
            ready_us = verdict.since_us + max(self.policy.proof_us, self._hold_us.get(name, 0))
            if name in held or now_us >= ready_us:
                good[name] = self.lines[name].weight
            else:
                self._next_us = min(self._next_us, ready_us)
        weights = good if len(good) > 1 else {}
        if weights == held:
            return []
        key = ("share", tuple(weights.items()))
        if not self._not_asked(traffic_class, key, now_us):
            return []
        return [Share(traffic_class=traffic_class, weights=weights, why="good" if weights else "alone")]

    def _gather(self, traffic_class: TrafficClass, now_us: int) -> list[Action]:
        """A class that is wanted on one line is spread no more; once it is free it is spread anew by itself."""
        if not self._sharing.get(traffic_class) or not self._not_asked(traffic_class, ("share", ()), now_us):
            return []
        return [Share(traffic_class=traffic_class, weights={}, why="drill")]

    def _verify(self, wanted: list[str], now_us: int) -> list[Action]:
        """Bursts for those who must prove themselves, each once a second."""
        names = [name for name in dict.fromkeys(wanted) if now_us - self._verified_us.get(name, -AGAIN_US) >= AGAIN_US]
        self._verified_us.update(dict.fromkeys(names, now_us))
        return [Verify(name) for name in names]

    def _alarms(self, seen: dict[str, Verdict], now_us: int) -> list[Action]:
        """What a person should hear, once for as long as it lasts."""
        alive = {verdict.line for verdict in seen.values() if verdict.usable}
        self.cannot_tell = bool(seen) and not alive
        own = self.lines.keys() - self.policy.carried
        if len(alive & own) > 1 or len(own) < 2:  # noqa: PLR2004 - one line has no spare to lose
            self._alone_us = 0
        elif not self._alone_us:
            self._alone_us = now_us
        now: set[Alarm] = {Alarm(code="cannot_tell")} if self.cannot_tell else set()
        if self._alone_us and now_us - self._alone_us >= NO_SPARE_US:
            now.add(Alarm(code="no_spare"))
        now |= {
            Alarm(code="flapping", line=name)
            for name, hold_us in self._hold_us.items()
            if hold_us >= self.policy.hold_down_most_us and now_us - self._flapped_us[name] < CALM_US
        }
        fresh: list[Alarm] = [*(now - self.alarms)]
        self.alarms = frozenset(now)
        return [*sorted(fresh, key=lambda alarm: (alarm.code, alarm.line))]


UP, DEGRADED, UNKNOWN, DOWN = range(4)


def rank(verdict: Verdict, traffic_class: TrafficClass) -> int:
    """How good a line is for a class: 0 is best. A payment host that is gone only matters to payments."""
    if verdict.state == "degraded":
        return UP if verdict.layer == "payment" and traffic_class != "payments" else DEGRADED
    return {"up": UP, "unknown": UNKNOWN}.get(verdict.state, DOWN)


def verified(verdict: Verdict, now_us: int, *, services: bool) -> bool:
    """Whether a line has just proved that it passes packets, and its services too where they are the reason to switch."""
    if not verdict.usable or verdict.suspect or now_us - verdict.proof_us > FRESH_US:
        return False
    return not services or now_us - verdict.served_us <= SERVED_US
