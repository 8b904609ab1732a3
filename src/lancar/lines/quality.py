"""What the shop can do over a line now: yes, shaky or no, by published thresholds, with the reason.

The score of an activity is the worst of its conditions, each clamp(1 - (x - good)/(bad - good)) in thousandths: the IETF's
Quality of Outcome (draft-ietf-ippm-qoo, "Calculating QoO"), here for rates as well, where the draft knows only enough or
not. Thresholds are those of docs/why/line-outcomes.md. What was not measured is left out and said. Pure; whole numbers.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

Activity = Literal["qris", "chat", "voice", "meeting", "send"]
What = Literal["delay", "jitter", "loss", "rate", "services", "down", "unknown"]
Answer = Literal["yes", "shaky", "no", "unknown"]

WHOLE_PERMILLE = 1_000
YES_PERMILLE = 700
NO_PERMILLE = 200
"""From 70 % up it is a yes, up to 20 % a no, and shaky between."""
_S, _MS = 1_000_000, 1_000


class Condition(NamedTuple):
    """One thing an activity needs: fully well up to (or from) `good`, useless from (or up to) `bad`."""

    what: What
    good: int
    bad: int


NEEDS: dict[Activity, tuple[Condition, ...]] = {
    "qris": (Condition("delay", 300 * _MS, 1_200 * _MS), Condition("loss", 20, 200), Condition("rate", 128, 32)),
    "chat": (Condition("delay", 500 * _MS, 3 * _S), Condition("loss", 50, 300), Condition("rate", 32, 8)),
    "voice": (
        Condition("delay", 150 * _MS, 400 * _MS), Condition("jitter", 30 * _MS, 90 * _MS), Condition("loss", 10, 50),
        Condition("rate", 80, 40),
    ),
    "meeting": (
        Condition("delay", 100 * _MS, 300 * _MS), Condition("jitter", 30 * _MS, 90 * _MS), Condition("loss", 10, 50),
        Condition("rate", 3_000, 600),
    ),
    "send": (Condition("loss", 50, 300), Condition("rate", 5_300, 1_300)),
}  # fmt: skip
"""Delay is the round trip's 95th percentile in µs, jitter in µs, loss in permille, rate in kbit/s."""
BY_RATE = frozenset({"send"})
"""What is a matter of speed before all: without a measured rate nobody can say yes."""
WITH_SERVICES = frozenset({"qris", "chat"})
"""What also needs names, TLS and an empty page to work through the line."""


class Measured(NamedTuple):
    """A line as it was measured; -1: not measured. `services` is False when DNS, TLS or the empty page did not work."""

    delay_p95_us: int = -1
    jitter_us: int = -1
    loss_permille: int = -1
    down_kbps: int = -1
    up_kbps: int = -1
    services: bool | None = None
    seen_down_kbps: int = -1
    seen_up_kbps: int = -1
    """What it carried at the least. That proves that an activity has its rate, never that it has not."""


class Outcome(NamedTuple):
    """An activity's answer, its score, and the condition that decided: what was measured beside what would be good or bad."""

    activity: Activity
    answer: Answer
    score_permille: int
    what: What
    measured: int = 0
    good: int = 0
    bad: int = 0


def score_permille(measured: int, good: int, bad: int) -> int:
    """How well a measure meets a condition: 1,000 at `good` or better, 0 at `bad` or worse, linear between, rounded down."""
    if good == bad:
        return WHOLE_PERMILLE if measured == good else 0
    return max(0, min(WHOLE_PERMILLE, (bad - measured) * WHOLE_PERMILLE // (bad - good)))


def worst(scores: Sequence[int]) -> int:
    """An outcome is as good as its worst condition; with none measured it cannot be told (-1)."""
    return min(scores, default=-1)


def outcome(activity: Activity, state: str, seen: Measured) -> Outcome:
    """What can be done over a line in that state."""
    if state == "down":
        return Outcome(activity, "no", 0, "down")
    if activity in WITH_SERVICES and seen.services is False:
        return Outcome(activity, "no", 0, "services")
    found = [
        Outcome(activity, "unknown", score_permille(measured, need.good, need.bad), need.what, measured, need.good, need.bad)
        for need in NEEDS[activity]
        if (measured := _measure(activity, need, seen)) >= 0
    ]
    if state == "unknown" or not found:
        return Outcome(activity, "unknown", -1, "unknown")
    decides = min(found, key=lambda one: one.score_permille)
    answer = answer_of(decides.score_permille)
    if answer == "yes" and activity in BY_RATE and all(one.what != "rate" for one in found):
        return Outcome(activity, "unknown", -1, "unknown")
    return decides._replace(answer=answer)


def outcomes(state: str, seen: Measured) -> list[Outcome]:
    """All activities in their order."""
    return [outcome(activity, state, seen) for activity in NEEDS]


def answer_of(score: int) -> Answer:
    """The word for a score in thousandths."""
    if score < 0:
        return "unknown"
    if score >= YES_PERMILLE:
        return "yes"
    return "no" if score <= NO_PERMILLE else "shaky"


def _measure(activity: Activity, need: Condition, seen: Measured) -> int:
    if need.what == "rate":
        up, down = _rate(need, seen.up_kbps, seen.seen_up_kbps), _rate(need, seen.down_kbps, seen.seen_down_kbps)
        rates = [rate for rate in ((up,) if activity == "send" else (up, down)) if rate >= 0]
        return min(rates, default=-1)
    return {"delay": seen.delay_p95_us, "jitter": seen.jitter_us, "loss": seen.loss_permille}[need.what]


def _rate(need: Condition, tried_kbps: int, seen_kbps: int) -> int:
    """What a trial measured, or more if more was seen; without a trial what was seen, if it suffices."""
    if tried_kbps >= 0:
        return max(tried_kbps, seen_kbps)
    return seen_kbps if score_permille(seen_kbps, need.good, need.bad) >= YES_PERMILLE else -1
