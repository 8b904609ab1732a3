"""Decides, from a seed, when each shop is cut off: exactly half of the time, in pieces from a minute to days.

The plan is a function of (seed, store, span) and nothing else, so a replay that was stopped finds the same plan again.
"""

import heapq
import random
from collections.abc import Collection, Iterator, Mapping
from operator import attrgetter
from pathlib import Path

import msgspec

from lancar.nodes.replay.baskets import baskets
from lancar.nodes.replay.mapping import Basket
from lancar.nodes.replay.source import span_ms

MINUTE_MS = 60_000
_PIECES_MIN = ((1, 59), (60, 24 * 60 - 1), (24 * 60, 5 * 24 * 60))
"""A piece is, with equal chance, of minutes, of hours, or of days."""


class Offline(msgspec.Struct, frozen=True, gc=False):
    """A shop without its hub, from `from_ms` up to but not including `until_ms`."""

    from_ms: int
    until_ms: int


class Cut(msgspec.Struct, frozen=True, gc=False, tag=True):
    """From here on the store does not reach the hub."""

    at_ms: int
    store_id: int


class Heal(msgspec.Struct, frozen=True, gc=False, tag=True):
    """From here on the store reaches the hub again, and brings what it has."""

    at_ms: int
    store_id: int


class Sell(msgspec.Struct, frozen=True, gc=False, tag=True):
    """The store rings up this basket, whether it reaches the hub or not."""

    at_ms: int
    basket: Basket


Step = Cut | Heal | Sell


def offline_windows(seed: int, store_id: int, span: tuple[int, int]) -> tuple[Offline, ...]:
    """The store's cut-offs within the span, in order and apart: together exactly half of it, in whole minutes.

    Each cut-off has a stretch of the same length with the line up, somewhere else in the span: that makes the half
    exact. The span must be an even number of minutes.
    """
    from_ms, until_ms = span
    half_min, odd = divmod(until_ms - from_ms, 2 * MINUTE_MS)
    if half_min <= 0 or odd:
        raise ValueError("the span must be an even number of minutes, and some")
    chance = random.Random(f"{seed}/{store_id}")  # noqa: S311  # the same plan every time is what is wanted
    cut_min: list[int] = []
    left_min = half_min
    while left_min:
        piece_min = min(left_min, chance.randint(*chance.choice(_PIECES_MIN)))
        cut_min.append(piece_min)
        left_min -= piece_min
    up_min = chance.sample(cut_min, len(cut_min))
    up_first = chance.random() < 0.5  # noqa: PLR2004  # a coin has two sides
    windows: list[Offline] = []
    at_ms = from_ms
    for down, up in zip(cut_min, up_min, strict=True):
        start_ms = at_ms + up * MINUTE_MS if up_first else at_ms
        windows.append(Offline(start_ms, start_ms + down * MINUTE_MS))
        at_ms += (down + up) * MINUTE_MS
    return tuple(windows)


def steps(
    seed: int,
    stores: Collection[int],
    limit_days: int | None = None,
    after: Mapping[int, int] | None = None,
    path: Path | None = None,
) -> Iterator[Step]:
    """All that happens at `stores`, in the order of time; at the end every store has healed.

    Cuts and heals are told again after a stop, baskets up to `after` (store to last position done) are not. In the same
    millisecond a line changes first, then baskets are sold, in the order of the source.
    """
    span = span_ms(limit_days)
    edges: list[Cut | Heal] = []
    for store_id in sorted(stores):
        for window in offline_windows(seed, store_id, span):
            edges.append(Cut(window.from_ms, store_id))
            edges.append(Heal(window.until_ms, store_id))
    edges.sort(key=attrgetter("at_ms"))
    sales = (Sell(basket.sold_ms, basket) for basket in baskets(limit_days, stores, after, path))
    return heapq.merge(edges, sales, key=attrgetter("at_ms"))
