"""Token buckets: so many tries at once, so many more a minute, for each key. Bounded in memory."""

from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, IPv6Network, ip_address

from lancar.faces.problems import TOO_MANY, Problem

MOST_KEYS = 10_000
ONE_LINE_BITS = 64
"""What a provider gives to one line at least (RFC 6177): its devices have as many addresses in it as they like."""


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


def place_of(address: str) -> str:
    """Whose tries are counted together: an IPv4 address, or all of an IPv6 line's; what is no address as it is."""
    try:
        at = ip_address(address)
    except ValueError:
        return address
    if isinstance(at, IPv6Address):
        return str(at.ipv4_mapped or IPv6Network((int(at), ONE_LINE_BITS), strict=False))
    return str(at)
