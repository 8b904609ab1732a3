"""How others tell a dead line, written anew from their documentation, on the same channels.

Each is a few lines because that is what they are: a window's average, or so many misses in a row. They probe with the
round trips and losses of `bench.lines.channel`, computed for all probes at once with numpy (there are millions of them).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from bench.lines.channel import DAY, LIMIT_LOSS, MS, SECOND, SPIKE_US, Channel, Spans

Bits = np.ndarray
NEVER = 1 << 60


def covered(spans: Spans, at_us: Bits) -> Bits:
    """Which of these moments lie in one of the spans."""
    if not spans.spans:
        return np.zeros(len(at_us), dtype=bool)
    begins, ends = (np.array(each, dtype=np.int64) for each in zip(*spans.spans, strict=True))
    place = np.searchsorted(begins, at_us, side="right") - 1
    return (place >= 0) & (at_us < ends[np.maximum(place, 0)])


def fates(channel: Channel, target: int, at_us: Bits, seed: int) -> Bits:
    """The round trips of probes sent to a target at those moments; NEVER where lost."""
    rng = np.random.default_rng([channel.seed, target, seed, int(at_us[0])])
    model, many = channel.model, len(at_us)
    rtt_us = model.rtt_us + rng.exponential(model.jitter_us, many).astype(np.int64)
    rtt_us[covered(channel.spikes, at_us)] += SPIKE_US
    lost = covered(channel.down, at_us) | covered(channel.fades, at_us) | (rng.random(many) < model.loss)
    lost |= covered(channel.dead[target], at_us) | (covered(channel.limited[target], at_us) & (rng.random(many) < LIMIT_LOSS))
    lost |= covered(channel.brown, at_us) & (rng.random(many) < channel.brown_loss)
    rtt_us[lost] = NEVER
    return rtt_us


@dataclass(frozen=True)
class Peer:
    """A detector: its name, how it judges, and what it costs there and back in bytes a day."""

    name: str
    alarms: Callable[[Channel, int, int], Bits]
    """On a channel from one moment to another: when the line is called down, each time once."""
    bytes_per_day: float


def rising(down: Bits, at_us: Bits) -> Bits:
    """When a line that was not down becomes so."""
    before = np.concatenate(([False], down[:-1]))
    return at_us[down & ~before]


def dpinger(name: str, *, every_ms: int, window_ms: int, loss_percent: int, delay_ms: int = 500, size_bytes: int = 28) -> Peer:
    """Down while the loss over the window (lost: older than 4 intervals) or the average delay is above its threshold.

    One target. pfSense's defaults: a probe each 500 ms, 60 s, 20 %, 500 ms.
    """

    def alarms(channel: Channel, begin_us: int, end_us: int) -> Bits:
        at_us = np.arange(begin_us, end_us, every_ms * MS, dtype=np.int64)
        rtt_us = fates(channel, 0, at_us, 11)
        settled = 4 * every_ms * MS  # a probe counts as lost once it is older than the loss interval
        lost = rtt_us >= settled
        window = window_ms // every_ms
        lag = settled // (every_ms * MS)
        sums = np.concatenate(([0], np.cumsum(lost)))
        averages = (sums[window:] - sums[:-window]) / window
        taken = np.where(lost, 0, rtt_us)
        delays = np.concatenate(([0], np.cumsum(taken)))
        answered = np.maximum(1, window - (sums[window:] - sums[:-window]))
        slow = (delays[window:] - delays[:-window]) / answered > delay_ms * MS
        down = (averages * 100 > loss_percent) | slow
        return rising(down, at_us[window - 1 :] + lag * every_ms * MS)

    return Peer(name, alarms, 2 * size_bytes * DAY / (every_ms * MS))


def misses_in_a_row(name: str, *, every_ms: int, misses: int, wait_ms: int, targets: int = 1, size_bytes: int = 32) -> Peer:
    """So many probes in a row without an answer in time; with several targets each turn asks all, and any answer will do."""

    def alarms(channel: Channel, begin_us: int, end_us: int) -> Bits:
        at_us = np.arange(begin_us, end_us, every_ms * MS, dtype=np.int64)
        missed = np.ones(len(at_us), dtype=bool)
        for target in range(targets):
            missed &= fates(channel, target, at_us, 12) > wait_ms * MS
        sums = np.concatenate(([0], np.cumsum(missed)))
        down = np.zeros(len(at_us), dtype=bool)
        down[misses - 1 :] = sums[misses:] - sums[:-misses] == misses
        return rising(down, at_us + wait_ms * MS)

    return Peer(name, alarms, 2 * size_bytes * targets * DAY / (every_ms * MS))


def bfd(name: str, *, every_ms: int, multiplier: int, size_bytes: int = 52) -> Peer:
    """Both ends send so often; down when nothing has arrived for `multiplier` intervals (RFC 5880). Late is not lost here."""

    def alarms(channel: Channel, begin_us: int, end_us: int) -> Bits:
        at_us = np.arange(begin_us, end_us, every_ms * MS, dtype=np.int64)
        rtt_us = fates(channel, 0, at_us, 15)
        arrived_us = np.sort((at_us + rtt_us // 2)[rtt_us < NEVER])
        quiet = np.diff(np.append(arrived_us, end_us)) > every_ms * MS * multiplier
        return arrived_us[quiet] + every_ms * MS * multiplier

    return Peer(name, alarms, 2 * size_bytes * DAY / (every_ms * MS))


def mwan3(name: str, *, interval_s: int, timeout_s: int, down: int, targets: int) -> Peer:
    """Each round pings its targets one after the other, each waited for, until enough (one) answered; then sleeps.

    Down after so many failed rounds. As the rounds' length depends on what happens, dead rounds are walked one by one.
    """
    size_bytes = 84

    period_us, timeout_us = interval_s * SECOND, timeout_s * SECOND

    def answers(channel: Channel, now_us: int) -> tuple[bool, int]:
        for target in range(targets):
            if int(fates(channel, target, np.array([now_us]), 14)[0]) <= timeout_us:
                return True, now_us
            now_us += timeout_us
        return False, now_us

    def alarms(channel: Channel, begin_us: int, end_us: int) -> Bits:
        at_us = np.arange(begin_us, end_us, period_us, dtype=np.int64)
        found: list[int] = []
        done_us = -1
        for round_us in at_us[fates(channel, 0, at_us, 13) > timeout_us]:
            now_us, failed = int(round_us), 0
            while done_us <= round_us and now_us < end_us:
                answered, now_us = answers(channel, now_us)
                failed += 1
                if failed == down and not answered:
                    found.append(now_us)
                if answered:
                    break
                now_us += period_us
            done_us = max(done_us, now_us)
        return np.array(found, dtype=np.int64)

    return Peer(name, alarms, 2 * size_bytes * DAY / (interval_s * SECOND))


PEERS = [
    dpinger("dpinger, defaults", every_ms=500, window_ms=60_000, loss_percent=20),
    dpinger("dpinger, tuned (100 ms, 2 s, 50 %)", every_ms=100, window_ms=2_000, loss_percent=50),
    mwan3("mwan3, shipped (10 s, 4 targets, down 5)", interval_s=10, timeout_s=4, down=5, targets=4),
    mwan3("mwan3, common tuning (5 s, 2 s, down 3)", interval_s=5, timeout_s=2, down=3, targets=2),
    bfd("BFD-like (300 ms x 3)", every_ms=300, multiplier=3),
    misses_in_a_row("script (1 s x 4 misses)", every_ms=1_000, misses=4, wait_ms=1_000),
    misses_in_a_row("250 ms x 5, any of 3 targets", every_ms=250, misses=5, wait_ms=250, targets=3),
]
WAYS = ((250, 1), (250, 3), (1_000, 1), (1_000, 3))
"""Every so many milliseconds, so many targets."""
SWEEP = {
    (every_ms, targets): [
        misses_in_a_row(f"{every_ms} ms x {misses}", every_ms=every_ms, misses=misses, wait_ms=every_ms, targets=targets)
        for misses in (2, 3, 4, 6, 10)
    ]
    for every_ms, targets in WAYS
}
"""The trade-off that no choice of "every so often, so many misses" escapes."""


def ordinary(peer: Peer, model: object, days: float, seed: int = 1) -> int:
    """False alarms on days on which nothing fails, a day at a time so that millions of probes fit into memory."""
    channel = Channel(model, days, seed)  # type: ignore[arg-type]  # one of the models of bench.lines.channel
    return sum(len(peer.alarms(channel, begin_us, begin_us + DAY)) for begin_us in range(0, int(days * DAY), DAY))


def outages(peer: Peer, model: object, many: int, *, lasts_s: int = 60, brown: float = 0.0, seed: int = 2) -> list[float]:
    """Delays in seconds from the begin of faults of so many seconds to the alarm; infinite where none came."""
    rng = np.random.default_rng(seed)
    apart_us = (lasts_s + 540) * SECOND
    begins = [int(n * apart_us + rng.integers(240 * SECOND, 300 * SECOND)) for n in range(many)]
    spans = Spans([(begin, begin + lasts_s * SECOND) for begin in begins])
    fault = {"brown": spans, "brown_loss": brown} if brown else {"down": spans}
    channel = Channel(model, many * apart_us / DAY, seed, **fault)  # type: ignore[arg-type]  # the same
    alarms = peer.alarms(channel, 0, many * apart_us)
    delays = []
    for begin, end in spans.spans:
        after = alarms[(alarms >= begin) & (alarms < end + 30 * SECOND)]
        delays.append(float(after[0] - begin) / SECOND if len(after) else float("inf"))
    return delays


__all__ = ["PEERS", "SWEEP", "Peer", "ordinary", "outages"]
