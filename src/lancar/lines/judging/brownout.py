"""Whether a line that still answers has become a bad one: a cumulative sum (Page 1954) on loss and lateness.

One observation each 0.1 s at the most: good, late or missed. A miss adds ln(0.25 / p0), an answer adds
ln(0.75 / (1 - p0)), which is negative, a late answer 0.6 of a miss. The sum never falls below zero. Above 2 the line is
looked at ten times a second until it is below 0.6 again; above 10 it is called degraded, if it lasted longer than a spike
and 5 of the sum are left without its worst target, 2 without its worst two: targets that limit ICMP are no bad line.
"""

import math

from lancar.lines.judging.settings import Settings

RUN = {False: 2, True: 3}
"""Misses, late answers in a row that count: a longer run of misses is silence, which has its own test."""
RUN_AFTER = {False: 0.0, True: 1 / 15}
"""What each further one counts: a spike of 0.8 s is one event, not eight, but a lasting delay is told in the end."""
ENDED_US = 500_000
MANY_VOTERS = 4


class Brownout:
    """The sum, and once degraded the trial that ends it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.sum = 0.0
        self.degraded = False
        self.lates = self.misses = 0
        """In this episode."""
        self._by_target: dict[int, float] = {}
        self._run = self._ended_run = self._ended_us = self._good_us = 0
        self._looks = False
        self._began_us = 0
        self.trial_odds = 0.0
        self.trial_from_us = 0
        """When the next trial begins; it is on while this has passed."""
        self._trial_wait_us = settings.trial_us

    def weights(self, loss: float) -> tuple[float, float]:
        """What a miss and what an answer add."""
        brown = self._settings.loss_brown
        return math.log(brown / loss), math.log((1 - brown) / (1 - loss))

    def good(self, sent_us: int, now_us: int, loss: float) -> bool:
        """An answer in time. True if the line just became good again."""
        if self._run:
            self._run, self._ended_run, self._ended_us = 0, self._run, sent_us
        elif sent_us - self._ended_us > ENDED_US:
            self._ended_run = 0
        self._good_us = max(self._good_us, sent_us)
        _, hit = self.weights(loss)
        self.sum = max(0.0, self.sum + hit)
        self._looks = self._looks and self.sum > self._settings.cusum_rest
        if not self.sum and not self.degraded:
            self._forget()
        if not self.degraded or now_us < self.trial_from_us:
            return False
        self.trial_odds -= hit
        if self.trial_odds < self._settings.odds_clear:
            return False
        self.degraded = False
        self.sum = 0.0
        self._forget()
        return True

    def bad(self, sent_us: int, now_us: int, loss: float, index: int, voters: int, *, late: bool) -> float:
        """A miss or a late answer. Answers what it added to the sum."""
        miss, _ = self.weights(loss)
        overtaken = sent_us < self._good_us  # the last of a spike arrive after the first of what is well again
        self._run += not overtaken
        self._ended_run += overtaken
        weight = miss * self._settings.late_weight if late else miss
        if (self._ended_run if overtaken else self._run) > RUN[late]:
            weight *= RUN_AFTER[late]
        if not weight:
            return weight
        if not self.sum and not self.degraded:
            self._began_us = now_us
        self.lates += late
        self.misses += not late
        self._by_target[index] = self._by_target.get(index, 0.0) + weight
        self.sum = min(self._settings.cusum_most, self.sum + weight)
        self._looks = self._looks or self.sum > self._settings.cusum_look
        if self.degraded:
            self._refute(now_us, weight)
        else:
            self._declare(now_us, voters)
        return weight

    def taken_back(self, weight: float, index: int) -> None:
        """What was missed, and added so much, came after all; it counts as late."""
        if not weight:
            return
        too_much = weight * (1 - self._settings.late_weight)
        self.sum = max(0.0, self.sum - too_much)
        self.misses = max(0, self.misses - 1)
        self.lates += 1
        self._by_target[index] = max(0.0, self._by_target.get(index, 0.0) - too_much)

    def looks(self, now_us: int) -> bool:
        """Whether the line is to be asked ten times a second: loss is suspected, or a trial for its recovery is on."""
        return now_us >= self.trial_from_us if self.degraded else self._looks

    def mostly_late(self) -> bool:
        """Whether the episode is one of delay more than of loss."""
        return self.lates > self.misses

    def reset(self) -> None:
        """The line went down, or came back: whatever was bad before is another story."""
        self.degraded = False
        self.sum = 0.0
        self._trial_wait_us = self._settings.trial_us
        self._forget()

    def _declare(self, now_us: int, voters: int) -> None:
        least_us = self._settings.late_span_us if self.mostly_late() else self._settings.brown_span_us
        if self.sum < self._settings.cusum_declare or now_us - self._began_us < least_us:
            return
        by_target = sorted(self._by_target.values())
        share = self.sum / sum(by_target)
        if voters > 1 and share * sum(by_target[:-1]) < self._settings.cusum_agree:
            return
        if voters >= MANY_VOTERS and share * sum(by_target[:-2]) < self._settings.cusum_look:
            return
        self.degraded = True
        self.trial_odds = 0.0
        self._trial_wait_us = self._settings.trial_us
        self.trial_from_us = now_us + self._trial_wait_us

    def _refute(self, now_us: int, weight: float) -> None:
        if now_us < self.trial_from_us:
            return
        self.trial_odds -= weight
        if self.trial_odds <= -self._settings.odds_refute:
            self._trial_wait_us = min(self._trial_wait_us * 2, self._settings.trial_most_us)
            self.trial_from_us = now_us + self._trial_wait_us
            self.trial_odds = 0.0

    def _forget(self) -> None:
        self.lates = self.misses = 0
        self._looks = False
        self._by_target.clear()
