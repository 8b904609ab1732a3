"""A drill: leave a line in use on purpose, see that the shop works on the spare one, come back, say how it went.

What rides on the line leaves it: the classes that go straight over it, and the tunnel to the hub where that lies on it. Classes
on other lines stay where they are. New connections move, running ones end where they are: a card payment that is open is not
touched.
"""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import CLASSES, TrafficClass, Verdict
from lancar.nodes.guard.checks import Checks
from lancar.nodes.guard.making import terms_of
from lancar.nodes.guard.mover import LEADER, Mover
from lancar.nodes.guard.reports import wall_ms
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.tunnelled import Tunnelled
from lancar.nodes.guard.watchdog import Watchdog
from lancar.nodes.guard.watched import Apart, Watched

SECOND_US = 1_000_000
MOVE_WITHIN_US, BACK_WITHIN_US = 3 * SECOND_US, 5 * SECOND_US
WATCHDOG_SPARE_S = 30
LEAST_S, MOST_S = 2, 900
NOT_MEASURED = -1
"""Nobody in the shop spoke while the line was changed: there was no silence that could have been heard."""
Outcome = Literal["passed", "partly", "failed", "refused", "aborted"]


class DrillRefused(Exception):  # noqa: N818 - a no, as everywhere in the house
    """It would hurt, or cannot be: `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Silence:
    """For how long the shop heard nothing: from its first packet over the new way to the first that came back."""

    def __init__(self) -> None:
        self.ms = NOT_MEASURED
        self._seen: tuple[int, int] | None = None
        self._seen_us = self._asked_us = 0

    def count(self, sent: int, received: int, now_us: int, *, moved: bool) -> None:
        """Take the counters of the new way in, as often as they are read."""
        if self._seen is None or not moved:
            self._seen = sent, received
        elif self.ms == NOT_MEASURED:
            if sent > self._seen[0] and not self._asked_us:
                self._asked_us = self._seen_us
            if self._asked_us and received > self._seen[1]:
                self.ms = (now_us - self._asked_us) // 1_000
        self._seen_us = now_us

    def end(self, now_us: int) -> None:
        """The line is left again: what was asked and never answered was silent for all that time."""
        if self._asked_us and self.ms == NOT_MEASURED:
            self.ms = (now_us - self._asked_us) // 1_000


class Drill:
    """One drill, stepped by the guard's loop until `done`."""

    def __init__(
        self, settings: GuardSettings, paths: Paths, mover: Mover, lines: Mapping[str, Watched], tunnel: Tunnelled | None = None
    ) -> None:
        self._settings = settings
        self._paths = paths
        self._mover = mover
        self._lines = lines
        self._tunnel = tunnel
        self.mark = ""
        self.leave = self.spare = self.why = ""
        self.outcome: Outcome = "passed"
        self.done = False
        self.checks = Checks(settings)
        self.rates: Callable[[], dict[str, int]] = dict
        """How fast the spare line was, as far as that was measured: `up_kbps`, `down_kbps`."""
        self.unpaired = False
        """Whether that was not measured because a hub was to help, and serves paired guards only."""
        self.back_ms = 0
        self.saved = {name: dict(ways) for name, ways in mover.ways.items()}
        self.leads = dict(mover.leads)
        self.moving: tuple[TrafficClass, ...] = ()
        """What goes over to the spare line,"""
        self.stayed: tuple[TrafficClass, ...] = ()
        """what rides on the line and may not take the spare one, by its own order of lines,"""
        self.through: tuple[TrafficClass, ...] = ()
        """and what goes through the tunnel that moves under it."""
        self._carried = list(tunnel.carriers) if tunnel is not None else []
        self._silence = Silence()
        self._back = True
        self._phase = "going"
        self._since_us = self._there_us = self._away_us = self._end_us = 0
        self.at_ms = wall_ms()
        self._watchdog: Watchdog | None = None

    def begin(self, line: str, seconds: int, mark: str, now_us: int) -> None:
        """Arm the watchdog, then leave the line. Raises DrillRefused, OSError; nothing is changed then."""
        self.mark = mark
        self.leave = self._line_to_leave(line)
        self.spare = self._pick(seconds)
        self.moving = tuple(each for each in self._straight() if self._may(each, self.spare))
        self.stayed = tuple(each for each in self._straight() if each not in self.moving)
        patience_s = seconds + WATCHDOG_SPARE_S
        ride = self._ride_back if self.through else None
        self._watchdog = Watchdog(self._mover.plan, self.saved, self.leads[LEADER], patience_s, ride=ride)
        self._since_us = now_us
        self._end_us = now_us + seconds * SECOND_US
        self._lead(dict.fromkeys(self.moving, self.spare), self.spare, self._end_us + BACK_WITHIN_US)

    def _line_to_leave(self, line: str) -> str:
        """The line that was named, or the one under what payments take."""
        line = line or self._mover.leads[LEADER]
        return self._carried[0] if self._tunnel is not None and line == self._tunnel.name else line

    def _straight(self) -> list[TrafficClass]:
        """The classes that have the line among their ways."""
        return [each for each in CLASSES if self.leave in self.saved[each] or self.leads[each] == self.leave]

    def _may(self, name: TrafficClass, line: str) -> bool:
        return line in self._paths.orders[name]

    def _pick(self, seconds: int) -> str:
        """The line to go to: the best other one that is well, of another provider if there is one."""
        tunnel = self._tunnel.name if self._tunnel is not None else ""
        lines = {line.name: line for line in self._settings.line if line.name != tunnel}
        if self.leave not in lines:
            raise DrillRefused("drill.no_such_line")
        if not LEAST_S <= seconds <= MOST_S:
            raise DrillRefused("drill.too_long")
        straight = self._straight()
        if self.leave in self._carried:
            self.through = tuple(each for each in CLASSES if self.leads[each] == tunnel)
        if not straight and not self.through:
            raise DrillRefused("drill.not_in_use")
        if not self._is_well(self.leave):
            raise DrillRefused("drill.trouble_now")
        well = [line for line in lines.values() if line.name != self.leave and self._is_well(line.name)]
        well = [line for line in well if self.through or any(self._may(each, line.name) for each in straight)]
        if not well:
            raise DrillRefused("drill.no_spare")
        affordable = [line for line in well if not self._over_budget(line)]
        if not affordable:
            raise DrillRefused("drill.over_budget")
        mine = lines[self.leave].provider

        def worth(line: GuardLine) -> tuple[int, bool, int]:
            left = sum(not self._may(each, line.name) for each in straight)
            return left, bool(mine) and line.provider == mine, line.priority

        return min(affordable, key=worth).name

    def _is_well(self, name: str) -> bool:
        verdict = self._lines[name].verdict
        return verdict.state == "up" and not verdict.suspect

    def _over_budget(self, line: GuardLine) -> bool:
        terms = terms_of(line)
        return terms.metered and self._lines[line.name].bytes_today() >= terms.standby_bytes_per_day()

    def _lead(self, ways: Mapping[TrafficClass, str], tunnel: str, until_us: int) -> None:
        self._paths.pin(ways, until_us)
        if self._tunnel is not None and self.through:
            self._tunnel.pin(tunnel)

    @property
    def is_there(self) -> bool:
        """Whether the shop is on the spare line now."""
        return self._phase == "there"

    def _ride_back(self) -> None:
        if self._tunnel is not None:
            self._tunnel.carry_by(self._carried)

    def _moved(self) -> bool:
        """Whether everything that rode on the line goes over the spare one; what goes through the tunnel still does."""
        straight = all(self._mover.ways[each] == {self.spare: 1} for each in self.moving)
        if self._tunnel is None or not self.through:
            return straight
        inside = all(self._mover.leads[each] == self._tunnel.name for each in self.through)
        return straight and inside and self._tunnel.carriers == [self.spare]

    def _returned(self) -> bool:
        carried = self._tunnel is None or not self.through or self._tunnel.carriers == self._carried
        return carried and self._mover.leads == self.leads

    def step(self, verdicts: Mapping[str, Verdict], now_us: int) -> bool:
        """Go on; called every turn of the loop. Answers whether it is over now."""
        if self._phase == "going":
            if self._moved():
                self._phase, self._there_us = "there", now_us
                inside = self._tunnel if self.through else None
                self.checks.ask(self._lines, self.spare, now_us, tunnel=inside, through=self.through)
            elif now_us - self._since_us > MOVE_WITHIN_US:
                self._turn_back("not_moved", now_us)
        elif self._phase == "there":
            if not self._moved() or not verdicts[self.spare].usable:
                self._turn_back("spare_failed", now_us)
            elif now_us >= self._end_us:
                self._turn_back("", now_us)
        elif self._returned():
            self.back_ms = (now_us - self._away_us) // 1_000
            self._finish(back=True)
        elif now_us - self._away_us > BACK_WITHIN_US:
            self.why = self.why or "not_back"
            self._finish(back=False)
        return self.done

    def abandon(self, why: str, now_us: int) -> None:
        """Stop now: the watchdog puts the old ways back as soon as it sees that nobody dismissed it."""
        if not self.done:
            self._turn_back(why, now_us)

    def heard(self, apart: Apart, now_us: int) -> None:
        """A check was answered."""
        if self._phase == "there":
            self.checks.heard(apart, now_us)

    def counted(self, counters: Mapping[str, Mapping[str, int]], now_us: int) -> None:
        """The shop's own packets, as they are counted: they tell how long the way over was silent."""
        way = self._tunnel.name if self._tunnel is not None and LEADER in self.through else self.spare
        if self._phase != "coming" and way in counters:
            sent, received = counters[way]["sent"], counters[way]["received"]
            self._silence.count(sent, received, now_us, moved=self._phase == "there")

    def result(self) -> dict[str, Any]:
        """What a report says of it."""
        away_s = max(0, self._away_us - self._there_us) // SECOND_US if self._there_us else 0
        return {
            "drill": self.mark,
            "at_ms": self.at_ms,
            "line": self.leave,
            "spare": self.spare,
            "outcome": self.outcome,
            "why": self.why,
            "silence_ms": self._silence.ms,
            "away_s": away_s,
            "back_ms": self.back_ms,
            "back": self._back,
            "checks": self.checks.told(),
            "untried": self.checks.untried() if self._there_us else [],
            "stayed": list(self.stayed),
            **self.rates(),
        }

    def _turn_back(self, why: str, now_us: int) -> None:
        self.why, self._phase, self._away_us = why, "coming", now_us
        self._silence.end(now_us)
        # a tunnel that went over several lines at once takes them all again by itself
        before = self._carried[0] if len(self._carried) == 1 else ""
        self._lead({each: self.leads[each] for each in self.moving}, before, now_us + BACK_WITHIN_US)

    def _finish(self, *, back: bool) -> None:
        self._paths.pin("", 0)
        if self._tunnel is not None and self.through:
            self._tunnel.pin("")
        if self._watchdog is not None:
            self._watchdog.dismiss()
        good, bad = self.checks.sorted_out()
        self._back = back
        if not back:
            self.outcome = "failed"
        elif self.why:
            self.outcome = "aborted"
        elif bad and not good:
            self.outcome = "failed"
        elif bad or self.checks.untried() or self.stayed:
            self.outcome = "partly"
        self.done = True
