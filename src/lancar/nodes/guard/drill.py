"""A drill: leave the line in use on purpose, see that the shop works on the spare one, come back, say how it went.

New connections move, running ones end where they are: a card payment that is open is not touched.
"""

from collections.abc import Callable, Mapping
from typing import Any, Literal

import msgspec

from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import SIZE_BYTES, ProbeKind, ProbeWish, Target, Verdict
from lancar.nodes.guard.making import terms_of
from lancar.nodes.guard.mover import LEADER, Mover
from lancar.nodes.guard.reports import wall_ms
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.watchdog import Watchdog
from lancar.nodes.guard.watched import Apart, Watched

SECOND_US = 1_000_000
MOVE_WITHIN_US, BACK_WITHIN_US = 3 * SECOND_US, 5 * SECOND_US
WATCHDOG_SPARE_S = 30
LEAST_S, MOST_S = 2, 900
FIRST_CHECK = 100
"""Checks are numbered from here on; the hops of a trace have smaller numbers."""
Outcome = Literal["passed", "partly", "failed", "refused", "aborted"]


class DrillRefused(Exception):  # noqa: N818 - a no, as everywhere in the house
    """It would hurt, or cannot be: `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Check(msgspec.Struct):
    """Something that the shop needs, tried over the spare line."""

    name: str
    good: bool = False
    took_ms: int = 0


class Drill:
    """One drill, stepped by the guard's loop until `done`."""

    def __init__(self, settings: GuardSettings, paths: Paths, mover: Mover, lines: Mapping[str, Watched]) -> None:
        self._settings = settings
        self._paths = paths
        self._mover = mover
        self._lines = lines
        self.mark = ""
        self.leave = self.spare = self.why = ""
        self.outcome: Outcome = "passed"
        self.done = False
        self.checks: dict[int, Check] = {}
        self.rates: Callable[[], dict[str, int]] = dict
        """How fast the spare line was, as far as that was measured: `up_kbps`, `down_kbps`."""
        self.silence_ms = self.back_ms = 0
        self.saved = {name: dict(ways) for name, ways in mover.ways.items()}
        self.leads = dict(mover.leads)
        self._phase = "going"
        self._since_us = self._there_us = self._away_us = self._end_us = 0
        self._at_ms = wall_ms()
        self._watchdog: Watchdog | None = None
        self._heard: dict[str, int] = {}

    def begin(self, line: str, seconds: int, mark: str, now_us: int) -> None:
        """Arm the watchdog, then leave the line. Raises DrillRefused, OSError; nothing is changed then."""
        self.mark = mark
        self.leave = line or self._mover.leads[LEADER]
        self.spare = self._pick(seconds)
        patience_s = seconds + WATCHDOG_SPARE_S
        self._watchdog = Watchdog(self._mover.plan, self.saved, self.leads[LEADER], patience_s)
        self._since_us = now_us
        self._end_us = now_us + seconds * SECOND_US
        self._paths.pin(self.spare, self._end_us + BACK_WITHIN_US)

    def _pick(self, seconds: int) -> str:
        """The line to go to: the best other one that is well, of another provider if there is one."""
        lines = {line.name: line for line in self._settings.line}
        if self.leave not in lines:
            raise DrillRefused("drill.no_such_line")
        if not LEAST_S <= seconds <= MOST_S:
            raise DrillRefused("drill.too_long")
        if any(lead != self.leave for lead in self.leads.values()):
            raise DrillRefused("drill.not_in_use")
        if self._lines[self.leave].verdict.state != "up" or self._lines[self.leave].verdict.suspect:
            raise DrillRefused("drill.trouble_now")
        well = [line for line in self._settings.line if line.name != self.leave and self._is_well(line.name)]
        if not well:
            raise DrillRefused("drill.no_spare")
        affordable = [line for line in well if not self._over_budget(line)]
        if not affordable:
            raise DrillRefused("drill.over_budget")
        mine = lines[self.leave].provider
        return min(affordable, key=lambda line: (bool(mine) and line.provider == mine, line.priority)).name

    def _is_well(self, name: str) -> bool:
        verdict = self._lines[name].verdict
        return verdict.state == "up" and not verdict.suspect

    def _over_budget(self, line: GuardLine) -> bool:
        terms = terms_of(line)
        return terms.metered and self._lines[line.name].bytes_today() >= terms.standby_bytes_per_day()

    @property
    def is_there(self) -> bool:
        """Whether the shop is on the spare line now."""
        return self._phase == "there"

    def step(self, verdicts: Mapping[str, Verdict], now_us: int) -> bool:
        """Go on; called every turn of the loop. Answers whether it is over now."""
        leads = set(self._mover.leads.values())
        if self._phase == "going":
            if leads == {self.spare}:
                self._phase, self._there_us = "there", now_us
                self._try_everything(now_us)
            elif now_us - self._since_us > MOVE_WITHIN_US:
                self._turn_back("not_moved", now_us)
        elif self._phase == "there":
            if leads != {self.spare} or not verdicts[self.spare].usable:
                self._turn_back("spare_failed", now_us)
            elif now_us >= self._end_us:
                self._turn_back("", now_us)
        elif self._mover.leads == self.leads:
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
        check = self.checks.get(apart.number)
        if check is not None and self._phase == "there":
            check.good, check.took_ms = apart.answered, (now_us - self._there_us) // 1_000

    def counted(self, counters: Mapping[str, Mapping[str, int]], now_us: int) -> None:
        """The shop's own packets: how long from the move until the first one came back over the spare line."""
        if self._phase != "there":
            self._heard = {name: count["received"] for name, count in counters.items()}
        elif self.spare in self._heard and counters[self.spare]["received"] > self._heard[self.spare]:
            self.silence_ms = max(0, (now_us - self._since_us) // 1_000)
            del self._heard[self.spare]

    def result(self, *, back: bool = True) -> dict[str, Any]:
        """What a report says of it."""
        away_s = max(0, self._away_us - self._there_us) // SECOND_US if self._there_us else 0
        return {
            "drill": self.mark,
            "at_ms": self._at_ms,
            "line": self.leave,
            "spare": self.spare,
            "outcome": self.outcome,
            "why": self.why,
            "silence_ms": self.silence_ms,
            "away_s": away_s,
            "back_ms": self.back_ms,
            "back": back and self.outcome != "failed",
            "checks": [msgspec.to_builtins(check) for check in self.checks.values()],
            **self.rates(),
        }

    def _turn_back(self, why: str, now_us: int) -> None:
        self.why, self._phase, self._away_us = why, "coming", now_us
        self._paths.pin(self.leave, now_us + BACK_WITHIN_US)

    def _finish(self, *, back: bool) -> None:
        self._paths.pin("", 0)
        if self._watchdog is not None:
            self._watchdog.dismiss()
        bad = [check for check in self.checks.values() if not check.good]
        if not back:
            self.outcome = "failed"
        elif self.why:
            self.outcome = "aborted"
        elif bad:
            self.outcome = "failed" if len(bad) == len(self.checks) else "partly"
        self.done = True

    def _try_everything(self, now_us: int) -> None:
        one, said = self._lines[self.spare], next(line for line in self._settings.line if line.name == self.spare)
        hosts, ports = self._settings.chat.domains, self._settings.chat.tcp_ports
        chat = [f"{hosts[0]}:{ports[0]}"] if hosts and ports else []
        wanted: list[tuple[str, ProbeKind, str | None]] = [
            ("payments", "tcp", self._settings.payment),
            ("chat", "tcp", chat[0] if chat else None),
            ("hub", "icmp", self._settings.hub),
            ("dns", "dns", said.resolver),
            ("web", "http", self._settings.canary),
        ]
        for number, (name, kind, address) in enumerate(wanted, FIRST_CHECK):
            if address:
                self.checks[number] = Check(name)
                wish = ProbeWish(self.spare, Target(name=name, address=address), kind, SIZE_BYTES[kind])
                one.try_once(wish, number, now_us)
