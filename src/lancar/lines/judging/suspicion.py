"""Whether a silence is a dead line: Wald's sequential test. Promises one false alarm in a million independent losses.

Each missing answer multiplies the odds that the line is dead by 0.99 / p0, p0 the loss it lives with; any answer to a
probe sent meanwhile ends it. The line is called dead at odds of a million *and* after a silence longer than the fades it
is known to survive: losses in a fade are not independent, and patience is what covers that.
"""

import math

from lancar.lines.judging.settings import Settings


class Suspicion:
    """A silence that is being looked into."""

    __slots__ = ("_settings", "is_open", "misses", "odds", "silent", "since_us")

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.close()

    def close(self) -> None:
        """Something answered."""
        self.is_open = False
        self.since_us = 0
        self.misses = 0
        self.odds = 0.0
        self.silent: set[int] = set()

    def suspect(self, since_us: int) -> None:
        """Look into it: nothing is known to have arrived of what was sent from then on."""
        if not self.is_open:
            self.is_open = True
            self.since_us = since_us

    def missed(self, index: int, loss: float) -> None:
        """One more answer is missing while the line is suspected."""
        self.misses += 1
        self.silent.add(index)
        self.odds += math.log(self._settings.lost_when_down / loss)

    def taken_back(self, loss: float) -> None:
        """It came late, but from before: one miss less."""
        self.misses -= 1
        self.odds -= math.log(self._settings.lost_when_down / loss)

    def forget(self, now_us: int) -> None:
        """The guard itself slept: what was missed until now proves nothing."""
        if self.is_open:
            self.close()
            self.suspect(now_us)

    @property
    def clear(self) -> bool:
        """Whether only patience is waited for."""
        return self.odds >= self._settings.odds_down

    def is_dead(self, now_us: int, patience_us: int, voters: int) -> bool:
        """Whether it is enough: odds, patience, and two voters agreeing where there are two."""
        return self.is_open and self.clear and now_us - self.since_us >= patience_us and len(self.silent) >= min(2, voters)

    def facts(self, now_us: int) -> dict[str, int]:
        """The numbers of the reason."""
        return {
            "silent_ms": (now_us - self.since_us) // 1_000 if self.since_us else 0,
            "misses": self.misses,
            "targets_silent": len(self.silent),
            "odds_milli": int(1_000 * self.odds),
        }


class Passive:
    """The shop's own packets as evidence: they go out, nothing comes back."""

    __slots__ = ("_settings", "heard_us", "mute_us", "packets", "received", "sent", "spoken_us", "told_us")

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.sent = self.received = -1
        self.heard_us = self.spoken_us = 0
        self.mute_us = 0
        """When the first packet left that is still unanswered; 0 when none is."""
        self.packets = 0
        self.told_us = 0

    def count(self, sent: int, received: int, now_us: int) -> int:
        """Take the counters in, and answer how many packets went either way since the last look. A restart counts nothing."""
        out, into = sent - self.sent, received - self.received
        first = self.sent < 0
        self.sent, self.received = sent, received
        if first or out < 0 or into < 0:
            self.mute_us = self.packets = 0
            return 0
        if into:
            self.heard_us = now_us
            self.mute_us = self.packets = 0
        if out:
            self.spoken_us = now_us
            self.packets += out
            if not into and not self.mute_us:
                self.mute_us = now_us
        return out + into

    def is_mute(self, now_us: int, srtt_us: float) -> bool:
        """Whether answers are missing that should have come. Only where answers had been coming: some traffic is one-way."""
        return (
            self.mute_us > 0
            and self.packets >= self._settings.mute_packets
            and now_us - self.mute_us >= max(3 * srtt_us, self._settings.deadline_least_us)
            and self.mute_us - self.heard_us <= self._settings.base_us
            and self.told_us < self.mute_us
        )

    def is_two_way(self, now_us: int) -> bool:
        """Whether packets went and came within the last second."""
        return now_us - self.heard_us < self._settings.base_us and now_us - self.spoken_us < self._settings.base_us
