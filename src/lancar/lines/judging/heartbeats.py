"""On which way packets vanish. Promises a direction only where the hub's own counts show one."""

from collections import deque
from typing import NamedTuple

from lancar.lines.judging.settings import SECOND_US
from lancar.lines.judging.terms import Direction

WINDOW_US = 20 * SECOND_US
LEAST_BEATS = 10
APART_PERMILLE = 100


class Count(NamedTuple):
    """The counters at one moment."""

    at_us: int
    sent: int
    seen: int
    expected: int
    received: int


class Heartbeats:
    """The last twenty seconds of the hub's beats and ours."""

    def __init__(self) -> None:
        self._counts: deque[Count] = deque()

    def count(self, count: Count) -> None:
        """Take the counters in; a counter that went back begins a new story."""
        if self._counts and any(new < old for new, old in zip(count, self._counts[-1], strict=True)):
            self._counts.clear()
        self._counts.append(count)
        while count.at_us - self._counts[0].at_us > WINDOW_US:
            self._counts.popleft()

    def losses_permille(self) -> tuple[int, int]:
        """Lost on the way up and on the way down; -1 where it cannot be told."""
        if not self._counts:
            return -1, -1
        first, last = self._counts[0], self._counts[-1]
        expected, received = last.expected - first.expected, last.received - first.received
        down = 1_000 - 1_000 * min(received, expected) // expected if expected >= LEAST_BEATS else -1
        sent, seen = last.sent - first.sent, last.seen - first.seen
        # what the hub saw is only known from beats of its own that arrived
        up = 1_000 - 1_000 * min(seen, sent) // sent if sent >= LEAST_BEATS and received else -1
        return up, down

    def direction(self) -> Direction:
        """The worse way, if it is clearly worse."""
        up, down = self.losses_permille()
        if up < 0 or down < 0 or abs(up - down) < APART_PERMILLE:
            return ""
        return "up" if up > down else "down"
