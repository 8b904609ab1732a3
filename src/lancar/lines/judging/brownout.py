"""Whether a line that still answers has become a bad one: a cumulative sum (Page 1954) on loss and lateness.

One observation each 0.1 s at the most, in the order in which they were sent: good, late or missed. A miss adds
ln(0.25 / p0), an answer adds ln(0.75 / (1 - p0)), which is negative, a late answer 0.6 of a miss. The sum never falls below
zero. Above 2 the line is looked at ten times a second until it is below 1 again; above 10 it is called degraded, if it lasted
longer than a spike and the same sum without any one target is above 6, without any two above 3: targets that limit ICMP are no
bad line.
"""

import math

from lancar.lines.judging.settings import Settings

RUN = {False: 2, True: 3}
"""Misses, late answers in a row that count: a longer run of misses is silence, which has its own test."""
RUN_AFTER = {False: 0.0, True: 1 / 15}
"""What each further one counts: a spike of 0.8 s is one event, not eight, but a lasting delay is told in the end."""
MANY_VOTERS = 4


class Brownout:
    """The sum, and once degraded the trial that ends it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.sum = 0.0
        self.degraded = False
        self.lates = self.misses = 0
        """In this episode."""
        self._without: dict[frozenset[int], float] = {}
        """The same sum without one target or two, of those that missed something in this episode."""
        self._run = 0
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

    def good(self, now_us: int, loss: float, index: int) -> bool:
        """An answer in time. True if the line just became good again."""
        self._run = 0
        _, hit = self.weights(loss)
        self.sum = max(0.0, self.sum + hit)
        for left_out in self._without:
            if index not in left_out:
                self._without[left_out] = max(0.0, self._without[left_out] + hit)
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

    def bad(self, now_us: int, loss: float, index: int, voters: int, *, late: bool) -> float:
        """A miss or a late answer. Answers what it added to the sum."""
        miss, _ = self.weights(loss)
        self._run += 1
        weight = miss * self._settings.late_weight if late else miss
        if self._run > RUN[late]:
            weight *= RUN_AFTER[late]
        if not weight:
            return weight
        if not self.sum and not self.degraded:
            self._began_us = now_us
        self.lates += late
        self.misses += not late
        self._leave_out(index)
        self.sum = min(self._settings.cusum_most, self.sum + weight)
        for left_out in self._without:
            if index not in left_out:
                self._without[left_out] = min(self._settings.cusum_most, self._without[left_out] + weight)
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
        for left_out in self._without:
            if index not in left_out:
                self._without[left_out] = max(0.0, self._without[left_out] - too_much)

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
        settings = self._settings
        if voters > 1 and self._least(1) < settings.cusum_agree:
            return
        if voters >= MANY_VOTERS and self._least(2) < settings.cusum_agree_most:
            return
        self._begin_trials(now_us)

    def declare(self, now_us: int) -> None:
        """Somebody else is sure of it: so much is lost."""
        self.misses = max(self.misses, self.lates)
        self._begin_trials(now_us)

    def _begin_trials(self, now_us: int) -> None:
        self.degraded = True
        self.trial_odds = 0.0
        self._trial_wait_us = self._settings.trial_us
        self.trial_from_us = now_us + self._trial_wait_us

    def _leave_out(self, index: int) -> None:
        """A target misses something for the first time in this episode: from now on the sum is kept without it, too."""
        if frozenset({index}) in self._without:
            return
        alone = [left_out for left_out in self._without if len(left_out) == 1]
        self._without |= {left_out | {index}: self._without[left_out] for left_out in alone}
        self._without[frozenset({index})] = self.sum

    def _least(self, many: int) -> float:
        """The least of the sums without so many targets."""
        return min((total for left_out, total in self._without.items() if len(left_out) == many), default=0.0)

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
        self._without.clear()
