"""How long an answer takes. Promises a deadline that fits the line, so that late is not counted as lost.

The quick model is RFC 6298's (gains 1/8 and 1/4); the slow one is the line's own normal, against which lateness is told.
"""

from lancar.lines.judging.settings import MS, Settings

FIRST_DEADLINE_US = 500 * MS
SLOW = 64
GLACIAL = 1_024
"""A new normal is accepted in the end: late answers move it sixteen times slower."""


class RoundTrip:
    """One target's round trip. Microseconds, smoothed."""

    __slots__ = (
        "_least_us",
        "_most_us",
        "deadline_us",
        "jitter_us",
        "late_least_us",
        "late_us",
        "normal_us",
        "spread_us",
        "srtt_us",
        "var_us",
    )

    def __init__(self, settings: Settings, *, service: bool = False) -> None:
        self._least_us = settings.service_deadline_least_us if service else settings.deadline_least_us
        self._most_us = settings.deadline_most_us
        self.late_least_us = settings.late_least_us
        self.deadline_us = FIRST_DEADLINE_US
        self.srtt_us = self.var_us = self.normal_us = self.spread_us = self.jitter_us = 0.0
        self.late_us = float(self._most_us)

    def start_at(self, srtt_us: int) -> None:
        """Begin with what an earlier run of the guard had learned."""
        if srtt_us > 0:
            self.took(srtt_us)

    def took(self, rtt_us: int) -> None:
        """An answer came after so long."""
        if not self.srtt_us:
            self.srtt_us = self.normal_us = float(rtt_us)
            self.var_us = rtt_us / 2
            self.spread_us = rtt_us / 8
        else:
            off_us = abs(rtt_us - self.srtt_us)
            self.jitter_us += (off_us - self.jitter_us) / 16
            self.var_us += (off_us - self.var_us) / 4
            self.srtt_us += (rtt_us - self.srtt_us) / 8
            gain = GLACIAL if rtt_us > self.late_us else SLOW
            off_us = rtt_us - self.normal_us
            self.normal_us += off_us / gain
            self.spread_us += (abs(off_us) - self.spread_us) / gain
        deadline_us = int(1.25 * self.srtt_us + 5 * self.var_us)
        self.deadline_us = min(max(deadline_us, self._least_us), self._most_us)
        self.late_us = self.normal_us + max(5 * self.spread_us, self.late_least_us, self.normal_us)
