"""A line's verdict: on a clock that the test moves, with probes that the test answers."""

from lancar.lines.judging import LineJudge
from lancar.lines.judging.terms import LineTerms, Target

TARGETS = [Target(name=name, address=name) for name in ("a", "b", "c")]


def test_a_pulled_cable_is_believed_at_once() -> None:
    judge = LineJudge(LineTerms(name="fiber"), TARGETS, 0)
    judge.carrier(up=False, now_us=5)
    assert (judge.verdict(5).state, judge.verdict(5).layer) == ("down", "carrier")
