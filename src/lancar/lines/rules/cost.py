"""What an outage did to the sales: a range, from the shop's own rhythm, and never one proud number.

The stretch of an outage is cut into pieces by where the traffic went. A piece counts as *cut* when the way in use was dead
or there was none, and as *spared* when a spare line carried what this line had carried before. Expected is what the same
hours of earlier weeks brought, from the lower to the upper quarter, scaled from whole hours to the piece: a quarter of an
hour by itself says too little. Lost is what is missing of it; what people bought later is not known and not taken off.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from lancar.values.money import WHOLE_PERMILLE, div_half_up

FEW = 4
"""With fewer weeks than this a quarter says nothing: the least and the most are taken."""
LEAST_CUT_MS = 10_000
"""A shorter cut is a second tap at the till, and no customer leaves for it."""
EXPERIENCE = 3
"""So many cuts of its own tell a shop what being cut off costs it at least."""


class Span(NamedTuple):
    """From a moment to another, in milliseconds; the second not included."""

    from_ms: int
    to_ms: int

    @property
    def length_ms(self) -> int:
        """How long it is."""
        return max(0, self.to_ms - self.from_ms)

    def overlap(self, other: "Span") -> "Span":
        """What both have in common; of length 0 when nothing."""
        first = max(self.from_ms, other.from_ms)
        return Span(first, max(first, min(self.to_ms, other.to_ms)))


class Down(NamedTuple):
    """A line that was dead for a while."""

    outage: str
    line: str
    span: Span


class Turn(NamedTuple):
    """From then on the traffic went over this line; "" none."""

    at_ms: int
    line: str


class Pieces(NamedTuple):
    """The stretches of one outage in which the shop had no way out, and in which a spare line carried it."""

    cut: tuple[Span, ...]
    spared: tuple[Span, ...]


class Range(NamedTuple):
    """From a low to a high figure."""

    low: int
    high: int


def pieces_of(outage: Down, turns: Sequence[Turn], others: Sequence[Down]) -> Pieces:
    """Where the traffic went while this line was dead. `turns` in order, one before the beginning included if known.

    A cut that two outages share is the one's whose line was in use, or else the one's that began first: a rupiah is lost
    once. Where nobody knows which line was in use nothing is counted.
    """
    cut: list[Span] = []
    spared: list[Span] = []
    edges = {outage.span.from_ms, outage.span.to_ms}
    edges |= {turn.at_ms for turn in turns} | {edge for other in others for edge in other.span}
    was_used = _used_at(turns, outage.span.from_ms) == outage.line
    inner = sorted(edge for edge in edges if outage.span.from_ms <= edge <= outage.span.to_ms)
    for first, last in pairwise(inner):
        used = _used_at(turns, first)
        if used is None:
            continue
        dead = [one for one in others if one.span.from_ms <= first < one.span.to_ms]
        if used == outage.line:
            cut.append(Span(first, last))
        elif not used:
            if _first_of([outage, *dead]) == outage:
                cut.append(Span(first, last))
        elif was_used and not any(one.line == used for one in dead):
            spared.append(Span(first, last))
    return Pieces(tuple(span for span in _joined(cut) if span.length_ms >= LEAST_CUT_MS), _joined(spared))


def quarters(figures: Sequence[int]) -> Range:
    """The lower and the upper quarter of figures, by nearest rank; of few the least and the most; of none nothing."""
    if not figures:
        return Range(0, 0)
    ordered = sorted(figures)
    if len(ordered) < FEW:
        return Range(ordered[0], ordered[-1])
    return Range(ordered[(len(ordered) + 3) // 4 - 1], ordered[(3 * len(ordered) + 3) // 4 - 1])


def scaled(figure: int, part_ms: int, whole_ms: int) -> int:
    """A figure of whole hours brought down to a part of them, half up."""
    return div_half_up(figure * part_ms, whole_ms) if whole_ms > 0 else 0


def missing(expected: Range, made: int) -> Range:
    """What is missing of what was expected; never less than nothing."""
    return Range(max(0, expected.low - made), max(0, expected.high - made))


def saved(expected: Range, cashless_permille: int, experience: Sequence[int]) -> Range:
    """What such a time would have cost without a spare line.

    At most the part that is not paid in cash. At least what being cut off has cost this shop before: the lower quarter of
    `experience`, the permille of expected sales lost in each cut, once there are three of them; before that nothing.
    """
    high = div_half_up(expected.high * cashless_permille, WHOLE_PERMILLE)
    if len(experience) < EXPERIENCE:
        return Range(0, high)
    low = div_half_up(expected.low * min(quarters(experience).low, WHOLE_PERMILLE), WHOLE_PERMILLE)
    return Range(min(low, high), high)


def _used_at(turns: Sequence[Turn], moment_ms: int) -> str | None:
    used = None
    for turn in turns:
        if turn.at_ms > moment_ms:
            break
        used = turn.line
    return used


def _first_of(outages: Sequence[Down]) -> Down:
    return min(outages, key=lambda one: (one.span.from_ms, one.outage))


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for span in spans:
        if joined and joined[-1].to_ms == span.from_ms:
            joined[-1] = Span(joined[-1].from_ms, span.to_ms)
        elif span.length_ms:
            joined.append(span)
    return tuple(joined)
