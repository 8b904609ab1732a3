"""Token buckets: so many tries at once, so many more a minute, for each key. Bounded in memory."""

from collections import OrderedDict
from collections.abc import Callable

from lancar.faces.problems import TOO_MANY, Problem

MOST_KEYS = 10_000


class Buckets:
    """Lets `burst` tries through at once and `per_minute` in the long run, per key; says how long to wait otherwise.

    `clock` answers monotonic seconds. The least used keys are forgotten beyond `MOST_KEYS`: a forgotten bucket is full
    again, so an attacker would need as many addresses as that to gain a try.
    """

    def __init__(self, *, burst: int, per_minute: int, clock: Callable[[], float]) -> None:
        self.burst = burst
        self.per_second = per_minute / 60
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> None:
        """Spend one try. Raises Problem 429 with the seconds to wait."""
        now = self._clock()
        left, since = self._buckets.pop(key, (float(self.burst), now))
        left = min(float(self.burst), left + (now - since) * self.per_second)
        if left < 1:
            self._keep(key, left, now)
            wait_s = int((1 - left) / self.per_second) + 1
            raise Problem(TOO_MANY, "http.too_many_tries", retry_s=wait_s, wait_s=wait_s)
        self._keep(key, left - 1, now)

    def _keep(self, key: str, left: float, now: float) -> None:
        self._buckets[key] = (left, now)
        if len(self._buckets) > MOST_KEYS:
            self._buckets.popitem(last=False)
