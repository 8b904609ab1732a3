"""A hybrid logical clock that survives wrong device clocks.

Kulkarni et al., *Logical Physical Clocks* (2014), with three changes for shops: a remote clock far ahead is not adopted,
the clock restarts from the journal's last stamp (small boards boot in 1970), and nothing is ever refused for a clock.
"""

from collections.abc import Callable

MAX_AHEAD_MS = 3_600_000
"""A remote stamp further ahead of our own clock than this is kept and shown as skew, but not adopted."""
MAX_TICK = 1_000_000


class HybridClock:
    """Gives stamps `(ms, tick)` that never go back, near the device's own clock.

    `wall` answers the device's time in milliseconds since 1970. A tick that would grow past `MAX_TICK` borrows the
    next millisecond instead.
    """

    def __init__(self, wall: Callable[[], int]) -> None:
        self.wall = wall
        self.ms = 0
        self.tick = 0

    def now(self) -> tuple[int, int]:
        """The next stamp: later than every stamp given or witnessed before."""
        wall_ms = max(0, self.wall())
        if wall_ms > self.ms:
            self.ms, self.tick = wall_ms, 0
        elif self.tick < MAX_TICK:
            self.tick += 1
        else:
            self.ms, self.tick = self.ms + 1, 0
        return self.ms, self.tick

    def witness(self, ms: int, tick: int) -> None:
        """Make later stamps follow this remote one, unless it is too far ahead to be believed."""
        if (ms, tick) > (self.ms, self.tick) and ms <= max(self.wall(), 0) + MAX_AHEAD_MS:
            self.ms, self.tick = ms, tick

    def restart(self, ms: int, tick: int) -> None:
        """Continue from our own journal's last stamp, whatever the device's clock says after a boot."""
        self.ms, self.tick = max((self.ms, self.tick), (ms, tick))
