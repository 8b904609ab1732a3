"""The figures that the detector goes by. The guard, the lab and the offline evaluation use these very ones."""

import math

import msgspec

from lancar.lines.judging.terms import LineKind

MS = 1_000
SECOND_US = 1_000_000
MINUTE_US = 60 * SECOND_US

PATIENCE_US: dict[LineKind, tuple[int, int, int]] = {
    "fiber": (400 * MS, 450 * MS, 500 * MS),
    "copper": (400 * MS, 500 * MS, 800 * MS),
    "radio": (600 * MS, 800 * MS, 1_500 * MS),
    "cellular": (900 * MS, 1_500 * MS, 2_000 * MS),
    "satellite": (1_200 * MS, 2_000 * MS, 4_000 * MS),
}
"""Least, first and most patience: how long a line of this kind may be silent and still be alive."""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """Every figure in one place. Odds are natural logarithms of likelihood ratios (Wald 1945)."""

    # how often
    base_us: int = 1_150 * MS
    """The path in use; what 6 MB a day pay for at 64 bytes, with a reserve for bursts."""
    standby_us: int = 5 * SECOND_US
    metered_us: int = 30 * SECOND_US
    burst_us: int = 20 * MS
    slow_burst_us: int = 50 * MS
    """Once the odds are clear only patience is waited for."""
    look_us: int = 100 * MS
    """While loss is suspected, a line starts, or comes back."""
    hop_us: int = 5 * MINUTE_US
    hop_metered_us: int = 20 * MINUTE_US
    hop_burst_us: int = 200 * MS
    hop_look_us: int = 20 * MS
    """While heavy loss is all but sure: from which hop on?"""
    service_us: int = 15 * MINUTE_US
    service_busy_us: int = 1_800 * MS
    """At the most so often, and only where the shop's own traffic is fifty times as much."""
    service_hint_us: int = 600 * MS
    """Where its own packets went unanswered: sooner."""
    service_retry_us: int = 150 * MS
    service_again_us: int = 2 * SECOND_US
    """While a service is known to be gone: first so often, then half as long again each time, up to the next line."""
    service_again_most_us: int = 30 * SECOND_US

    # when an answer is missing
    deadline_least_us: int = 50 * MS
    deadline_most_us: int = SECOND_US
    service_deadline_least_us: int = 250 * MS
    forgiven_us: int = 5 * SECOND_US
    """So long a late answer still takes its miss back."""

    # silence
    odds_down: float = math.log(1e6)
    lost_when_down: float = 0.99
    loss_floor: float = 0.02
    loss_ceiling: float = 0.10
    alert_misses: int = 3
    """From here on the others had better be verified: a single lost packet costs them nothing."""
    mute_packets: int = 3
    fade_most_us: int = 4 * SECOND_US
    """A silence that ends within this was a fade, whether we waited for it or not."""
    patience: tuple[int, int, int] | None = None
    """Instead of the kind's own least, first and most."""

    # brownout
    loss_brown: float = 0.25
    late_weight: float = 0.6
    cusum_look: float = 2.0
    cusum_rest: float = 1.0
    cusum_declare: float = 10.0
    cusum_agree: float = 6.0
    cusum_agree_most: float = 3.0
    """What must be left without any one target, and without any two."""
    cusum_most: float = 16.0
    brown_span_us: int = 700 * MS
    late_span_us: int = 3 * SECOND_US
    """A spike of lateness is over sooner than this."""
    late_least_us: int = 100 * MS
    odds_clear: float = math.log(1e4)
    """What a trial must bring before a brownout is called over: 35 answers in a row."""
    odds_refute: float = 4.0
    trial_us: int = 10 * SECOND_US
    trial_most_us: int = 300 * SECOND_US

    # heavy loss
    loss_heavy: float = 0.4
    heavy_declare: float = math.log(1e5)
    heavy_place: float = 4.5
    """Above this, two misses, the hops are asked from where on it is."""
    heavy_rest: float = 1.0
    """Below this the next probes need not follow closely any more."""
    heavy_agree: float = math.log(1e3)
    """So much must be left without any one target."""
    heavy_least_us: int = 400 * MS
    """So long it must have lasted: what is only late has shown itself by then."""
    heavy_span_us: int = 3 * SECOND_US

    # services
    odds_service: float = math.log(1e5)
    refusal_odds: float = 6.0
    """A wrong answer says more than none."""

    # packets of full size
    big_us: int = 60 * MINUTE_US
    big_metered_us: int = 6 * 60 * MINUTE_US
    big_learn_us: int = 500 * MS
    big_learn_metered_us: int = 20 * MINUTE_US
    """Between the first ones, by which it is learned who answers them at all."""
    big_busy_us: int = 10 * SECOND_US
    """At the most so often, where the shop's own packets are fifty times as much or go unanswered."""
    big_again_us: int = MINUTE_US
    """While they vanish: first so often, then half as long again each time, up to the next line."""
    big_again_most_us: int = 10 * MINUTE_US
    big_accept_us: int = 24 * 60 * MINUTE_US
    """A hole that is as old as this is how the line is."""

    # coming back
    return_answers: int = 3
    proof_us: int = 3 * SECOND_US
    """So long a line that came back is looked at ten times a second."""
    down_us: int = SECOND_US
    """How often a dead line is looked at when its bytes are free or it is in use."""

    overslept_us: int = 50 * MS
    grace_us: int = 50 * MS
    dead_target: int = 4
    """Misses in a row, while others answer, that exclude a target."""
    dead_turn: int = 8

    def patience_us(self, kind: LineKind) -> tuple[int, int, int]:
        """Least, first and most patience of a line."""
        return self.patience or PATIENCE_US[kind]
