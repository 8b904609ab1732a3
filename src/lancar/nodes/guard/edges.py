"""Finds each line's provider's edge by itself: the second or third router on the way that answers pings.

With it a dead world behind a living provider is told from a dead provider. What the owner wrote as `edge` is left as it is.
"""

from collections.abc import Iterable

from lancar.lines.judging.terms import ProbeWish, Target
from lancar.nodes.guard.files import Diary
from lancar.nodes.guard.settings import GuardSettings
from lancar.nodes.guard.watched import Apart, Watched

SECOND_US = 1_000_000
NEAREST, FARTHEST = 2, 3
FIRST_EDGE, LAST_EDGE = 50 + NEAREST, 50 + FARTHEST
"""The numbers of its pings: above a trace's hops, below a drill's checks."""
AGAIN_US = 60 * SECOND_US
MOST = 8
"""So many edges of one line are learned in a run, each a line in its evidence; a provider that goes on changing is let be."""
PING_BYTES = 64


class Edges:
    """The search, one line at a time, while lines are well."""

    def __init__(self, settings: GuardSettings, diary: Diary) -> None:
        tunnel = settings.tunnel.name if settings.tunnel else ""
        self._wanted = {line.name for line in settings.line if not line.edge and line.name != tunnel}
        self._gateways = {line.name: line.gateway for line in settings.line}
        self._to = settings.targets[0]
        self._diary = diary
        self._next_us: dict[str, int] = {}
        self._found: dict[str, dict[int, str]] = {}
        self._learned: dict[str, int] = {}

    def look(self, lines: Iterable[Watched], now_us: int) -> None:
        """Search where no edge is known, a minute apart."""
        for one in lines:
            name = one.name
            if name not in self._wanted or one.verdict.state != "up" or now_us < self._next_us.get(name, 0):
                continue
            self._next_us[name] = now_us + AGAIN_US
            if not one.judge.knows_edge() and self._learned.get(name, 0) < MOST:
                self._found[name] = {}
                one.trace(self._to, FARTHEST, now_us)

    def hop(self, one: Watched, apart: Apart, now_us: int) -> None:
        """A router on the way spoke: see whether it answers pings, too."""
        found = self._found.get(one.name)
        if found is None or apart.answered or not NEAREST <= apart.number <= FARTHEST or apart.address in found.values():
            return
        if apart.address == self._gateways.get(one.name):
            return
        found[50 + apart.number] = apart.address
        ping = ProbeWish(one.name, Target(name="edge", address=apart.address, kind="edge"), "icmp", PING_BYTES)
        one.try_once(ping, 50 + apart.number, now_us)

    def answered(self, one: Watched, apart: Apart, now_us: int) -> None:
        """The first of them that answers is the edge."""
        address = self._found.get(one.name, {}).get(apart.number, "")
        if not apart.answered or not address or one.judge.knows_edge():
            return
        self._learned[one.name] = self._learned.get(one.name, 0) + 1
        one.judge.learn_edge(address, now_us)
        self._diary.note(now_us, "edge", line=one.name, address=address)
