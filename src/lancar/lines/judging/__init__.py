"""How a line is judged and a path chosen, without any input or output. Promises the same verdict for the same probes.

Time comes in as `now_us`, whole microseconds of a clock that only goes forward. Floats are allowed in here: likelihoods
and smoothed round trips are measurement, not money. What leaves as a fact is whole numbers.
"""

from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.paths import Paths

__all__ = ["LineJudge", "Paths"]
