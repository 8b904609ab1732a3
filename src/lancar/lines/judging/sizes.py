"""Whether packets of full size pass. Promises to tell a hole that swallows them, and to claim none that it cannot know.

On the path small packets pass and large ones vanish, and no router says so (RFC 2923): pings look well, pages hang. A target is
believed only after it answered a large packet over this very line: what never passed here may never have been meant to, behind a
modem that clamps TCP's segments, and says nothing. Two targets at least must fall silent, in the odds of every other service.
"""

import math
from collections.abc import Sequence

from lancar.lines.judging.roundtrip import RoundTrip
from lancar.lines.judging.settings import Settings
from lancar.lines.judging.targets import Asked

WITNESSES = 2


class Sizes:
    """Large packets on one line."""

    def __init__(self, asked: Sequence[Asked], settings: Settings, now_us: int) -> None:
        self._asked = [each for each in asked if each.kind == "big"]
        self._settings = settings
        self._odds = 0.0
        self._missed_us = 0
        """When the first probe was sent that was not answered."""
        self._silent: set[int] = set()
        self._next = self._waits = 0
        self._checked_us = now_us
        self._gone_us = 0
        self.next_us = now_us + settings.big_learn_us if self._asked else 1 << 62

    @property
    def in_doubt(self) -> bool:
        """Whether one of them vanished."""
        return self._odds > 0

    def next(self, now_us: int, *, cheap: bool) -> Asked:
        """Whom to ask now. Where every byte costs, a waiting line is asked a few times a day."""
        settings = self._settings
        self._next += 1
        self._checked_us = now_us
        if self._is_gone:
            self._waits += 1
            wait_us = min(settings.big_again_us * 3**self._waits // 2**self._waits, settings.big_again_most_us)
        elif self.in_doubt:
            wait_us = settings.service_retry_us
        elif self._next < len(self._asked):
            wait_us = settings.big_learn_us if cheap else settings.big_learn_metered_us
        else:
            wait_us = settings.big_us
        seldom = not cheap and (self._is_gone or wait_us == settings.big_us)
        self.next_us = now_us + (settings.big_metered_us if seldom else wait_us)
        turns = self._known() if self.in_doubt else self._asked
        return turns[self._next % len(turns)]

    def wait(self, until_us: int) -> None:
        """It cannot be paid now."""
        self.next_us = until_us

    def soon(self, now_us: int) -> bool:
        """The shop's own packets allow for one, or ask for it. Answers whether it is asked now."""
        if not self._asked or self.in_doubt != self._is_gone or now_us - self._checked_us < self._settings.big_busy_us:
            return False
        self.next_us = min(self.next_us, now_us)
        return True

    def good(self) -> None:
        """One came back whole, or somebody on the way said how large it may be."""
        self._end()

    def missed(self, asked: Asked, sent_us: int, loss: float, now_us: int) -> None:
        """One vanished. `loss`: what the line loses anyhow now."""
        if not asked.trip.srtt_us:
            return
        if not self.in_doubt:
            self._missed_us = sent_us
        self._odds += math.log(self._settings.lost_when_down / loss)
        self._silent.add(asked.index)
        if self._is_gone:
            self._gone_us = self._gone_us or now_us
            if now_us - self._gone_us > self._settings.big_accept_us:
                self._accept()
        else:
            self.next_us = min(self.next_us, now_us)

    def forget(self) -> None:
        """The line itself was dead: what was missed then says nothing."""
        self._end()

    def vanish(self, proof_us: int) -> bool:
        """Whether large packets vanish on a line that proved itself alive since."""
        return self._is_gone and self._missed_us <= proof_us

    def facts(self) -> dict[str, int]:
        """The numbers of the reason."""
        return {"big_ln_odds_milli": int(1_000 * self._odds), "big_silent": len(self._silent)}

    @property
    def _is_gone(self) -> bool:
        return self._odds >= self._settings.odds_service and len(self._silent) >= WITNESSES

    def _known(self) -> list[Asked]:
        """Who ever answered a large packet over this line, in this run of the guard or an earlier one."""
        return [each for each in self._asked if each.trip.srtt_us]

    def _end(self) -> None:
        self._odds = 0.0
        self._silent.clear()
        self._waits = self._gone_us = 0

    def _accept(self) -> None:
        """So it is a day later: that is how this line is now, and nobody is helped by hearing it for ever."""
        for each in self._asked:
            each.trip = RoundTrip(self._settings, service=True)
        self._end()
