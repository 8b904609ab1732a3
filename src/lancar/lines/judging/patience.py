"""How long a line may be silent and still be alive. Promises to have waited out 99.9 % of the fades it has seen.

Fades are about log-normal (many short, few long), so their logarithm's mean and spread are learned and the 99.9 % quantile
is `exp(mean + 3.09 · spread)`, held between the least and the most that the line's kind allows. What the owner's kind of
line is known to do counts as eight fades seen before.
"""

import math

import msgspec

from lancar.lines.judging.terms import LineKind

QUANTILE = 3.09
PRIOR_WEIGHT = 8.0
MEMORY = 400.0
"""Older fades count less: the last four hundred or so."""
PRIOR: dict[LineKind, tuple[float, float]] = {
    "fiber": (math.log(0.120), 0.43),
    "copper": (math.log(0.120), 0.46),
    "radio": (math.log(0.150), 0.54),
    "cellular": (math.log(0.150), 0.75),
    "satellite": (math.log(0.200), 0.75),
}
"""Mean and spread of the logarithm of a fade in seconds, before anything was seen."""


class Fades(msgspec.Struct, frozen=True):
    """What is remembered of the fades of a line across restarts."""

    weight: float
    mean: float
    square: float


class Memory(msgspec.Struct, frozen=True, kw_only=True):
    """What is worth remembering of a line across restarts of the guard."""

    fades: Fades
    loss: float
    srtt_us: dict[str, int]
    speaks_icmp: bool


class Patience:
    """One line's patience, learned."""

    def __init__(self, kind: LineKind, bounds_us: tuple[int, int, int], fades: Fades | None = None) -> None:
        self.least_us, self.first_us, self.most_us = bounds_us
        mean, spread = PRIOR[kind]
        self._fades = fades or Fades(PRIOR_WEIGHT, mean, spread * spread)
        self.us = self._quantile() if fades else self.first_us

    def survived(self, lasted_us: int) -> None:
        """The line was silent for so long and then answered again."""
        logarithm = math.log(max(lasted_us, 1_000) / 1e6)
        known = self._fades
        weight = min(known.weight + 1, MEMORY)
        off = logarithm - known.mean
        mean = known.mean + off / weight
        square = known.square + (off * (logarithm - mean) - known.square) / weight
        self._fades = Fades(weight, mean, square)
        self.us = self._quantile()

    def remembered(self) -> Fades:
        """For the next run of the guard."""
        return self._fades

    def _quantile(self) -> int:
        quantile_us = int(1e6 * math.exp(self._fades.mean + QUANTILE * math.sqrt(self._fades.square)))
        return min(max(quantile_us, self.least_us), self.most_us)
