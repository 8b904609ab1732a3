"""How much a spare line must carry, from what a shop's minutes carried. Pure; bytes and kbit/s as whole numbers.

Each hour brings the bytes of its fullest minute and, by class, how many minutes fell into which bucket. Buckets grow by
about half, so that a month of minutes is a few dozen numbers. The need is the fullest minute of the vital classes
times 8 bits / 60 s times 1.3 for what a minute hides, and never less than 51 kbit/s for each till.
"""

from collections.abc import Iterable
from typing import NamedTuple

MINUTE_S = 60
HEADROOM_PERCENT = 130
LEAST_KBPS_PER_TILL = 51
"""9.6 kB and 4.2 round trips a payment (docs/why/line-outcomes.md): what one till must have to pay in two seconds."""


class HourCarried(NamedTuple):
    """An hour of a shop: when it began, the bytes of the vital classes' fullest minute."""

    hour_ms: int
    vital_peak_bytes: int


class Need(NamedTuple):
    """What is needed, and in which hour it was most (0 if only the floor speaks)."""

    need_kbps: int
    worst_hour_ms: int
    worst_bytes: int
    floor_kbps: int
    hours: int


def bucket_of(size_bytes: int) -> int:
    """The bucket of a minute that carried so many bytes: 0 for none, then two for each power of two."""
    if size_bytes <= 0:
        return 0
    bits = size_bytes.bit_length()
    upper_half = bits > 1 and size_bytes >> (bits - 2) & 1
    return 2 * bits - 1 + int(bool(upper_half))


def bucket_top(bucket: int) -> int:
    """The most bytes that fall into a bucket."""
    if bucket <= 0:
        return 0
    bits, upper = (bucket + 1) // 2, (bucket + 1) % 2
    if bits == 1:
        return 1
    return (1 << bits) - 1 if upper else (1 << (bits - 1)) + (1 << (bits - 2)) - 1


def kbps_of(minute_bytes: int) -> int:
    """The rate that carries a minute's bytes with room to spare, in kbit/s, rounded up."""
    return -(-minute_bytes * 8 * HEADROOM_PERCENT // (MINUTE_S * 100 * 1_000))


def vital_need(hours: Iterable[HourCarried], tills: int) -> Need:
    """What a spare line must carry for so many tills; the first of equally full hours is named."""
    floor_kbps = LEAST_KBPS_PER_TILL * max(1, tills)
    worst, count = HourCarried(0, 0), 0
    for hour in hours:
        count += 1
        if hour.vital_peak_bytes > worst.vital_peak_bytes:
            worst = hour
    wanted = kbps_of(worst.vital_peak_bytes)
    named = worst.hour_ms if wanted > floor_kbps else 0
    return Need(max(wanted, floor_kbps), named, worst.vital_peak_bytes, floor_kbps, count)


def hours_too_thin(hours: Iterable[HourCarried], rate_kbps: int) -> int:
    """In how many hours a line of that rate would not have carried the vital classes."""
    return sum(kbps_of(hour.vital_peak_bytes) > rate_kbps for hour in hours)
