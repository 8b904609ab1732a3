"""Writes down what happens, for three readers: the diary on this disk, the node's reports, and whoever asks for the status."""

from collections.abc import Mapping
from typing import Any

from lancar.lines.judging.paths import Paths, verified
from lancar.lines.judging.terms import CLASSES, Alarm, Evidence, TrafficClass, Verdict
from lancar.nodes.guard.alarms import Alarms
from lancar.nodes.guard.files import Diary
from lancar.nodes.guard.mover import Moved
from lancar.nodes.guard.reports import Reporter
from lancar.nodes.guard.watched import Watched

SECOND_US = 1_000_000
ROUTE_US = SECOND_US
"""So long the hops may answer before a failure is reported with what they said."""
HOPS = 6


class _Pending:
    """A failure whose evidence is still being gathered."""

    def __init__(self, evidence: Evidence, now_us: int) -> None:
        self.evidence = evidence
        self.since_us = now_us
        self.hops: dict[int, tuple[str, int]] = {}


class Notes:
    """Told by the loop; never raises because of a disk or a node."""

    def __init__(self, diary: Diary, reporter: Reporter, trace_to: str, unreported: frozenset[str] = frozenset()) -> None:
        self.diary = diary
        self.reporter = reporter
        self._trace_to = trace_to
        self._unreported = unreported
        """What is no line of a provider: the node hears nothing of it."""
        self._pending: dict[str, _Pending] = {}
        self._since_us: dict[str, int] = {}
        """When the trouble began that may lead to a switch."""
        self._alarms = Alarms()
        self.worries: list[str] = []
        """The codes of what a person should know now."""

    def verdict(self, one: Watched, verdict: Verdict, now_us: int) -> None:
        """What is believed of a line now; only what changed is written."""
        old, one.verdict = one.verdict, verdict
        if verdict.suspect and not old.suspect:
            self.diary.note(now_us, "suspect", line=verdict.line)
            self._since_us[verdict.line] = now_us
        if (verdict.state, verdict.layer, verdict.why) == (old.state, old.layer, old.why):
            return
        told = {"state": verdict.state, "layer": verdict.layer, "why": verdict.why, "was": old.state}
        self.diary.note(now_us, "verdict", line=verdict.line, **told)
        if verdict.state == old.state or verdict.line in self._unreported:
            return
        if verdict.state in {"down", "degraded"}:
            self._pending.setdefault(verdict.line, _Pending(one.judge.evidence(now_us), now_us))
            one.trace(self._trace_to, HOPS, now_us)
        elif verdict.state == "up":
            self._tell_failure(verdict.line, old, now_us)
            self.reporter.returned(verdict)

    def hop(self, line: str, ttl: int, address: str, rtt_us: int) -> None:
        """A router on the way answered."""
        pending = self._pending.get(line)
        if pending is not None:
            pending.hops.setdefault(ttl, (address, rtt_us))

    def moved(self, moved: list[Moved], verdicts: Mapping[str, Verdict], now_us: int) -> None:
        """Traffic goes another way, or should and cannot."""
        for each in moved:
            what = "trouble" if each.trouble else "switch"
            told = {"was": each.was, "now": each.now, "why": each.trouble or each.why, "took_us": each.took_us}
            self.diary.note(now_us, what, traffic=each.traffic_class, **told)
        moved = [each for each in moved if not {each.was, each.now} & self._unreported]
        left = {each.was for each in moved}
        since_us = [self._since_us[line] for line in left if line in self._since_us and each_is_bad(verdicts, line)]
        silence_ms = (now_us - min(since_us)) // 1_000 if since_us else 0
        for line in left:
            self._tell_failure(line, verdicts.get(line), now_us, wait=True)
        if moved:
            proved = {line for line, one in verdicts.items() if verified(one, now_us, services=False)}
            self.reporter.switched(moved, silence_ms=silence_ms, verified=proved)
            self._alarms.moved(moved)

    def drilled(self, result: dict[str, Any], now_us: int) -> None:
        """A drill is over, or was refused."""
        self.diary.note(now_us, "drilled", **{name: value for name, value in result.items() if name != "at_ms"})
        self.reporter.drilled(**result)

    def alarm(self, alarm: Alarm, now_us: int) -> None:
        """Something that a person should know."""
        self.diary.note(now_us, "alarm", code=alarm.code, line=alarm.line)

    def watch(
        self, paths: Paths, leads: Mapping[TrafficClass, str], verdicts: Mapping[str, Verdict], troubles: set[str], now_us: int
    ) -> None:
        """About once a second: the node hears of the way out and of worries, when they are news. `leads`: providers' lines."""
        verdicts = {name: one for name, one in verdicts.items() if name not in self._unreported}
        cut = self._alarms.cut(verdicts, cannot_tell=paths.cannot_tell, now_us=now_us)
        if cut is not None:
            none = [Moved(traffic_class=name, was=leads[name], now="", why=cut.why) for name in CLASSES]
            self.reporter.switched(none, ago_us=now_us - cut.since_us)
        preferred = {name: next((line for line in order if line in verdicts), "") for name, order in paths.orders.items()}
        ways = self._alarms.ways(leads, preferred, verdicts, cannot_tell=paths.cannot_tell)
        self.reporter.switched(ways, verified=[one.now for one in ways if verified(verdicts[one.now], now_us, services=False)])
        worries = self._alarms.worries(paths.alarms, troubles, now_us)
        if self._alarms.settled(verdicts, now_us) or worries != self.worries:
            self.worries = worries
            self.reporter.started(verdicts, worries)

    def tick(self, lines: Mapping[str, Watched], used: frozenset[str], now_us: int) -> None:
        """About once a second: hours go on, failures with all their hops go out."""
        lines = {name: one for name, one in lines.items() if name not in self._unreported}
        verdicts = {name: one.verdict for name, one in lines.items()}
        spent = {name: one.spent() for name, one in lines.items()}
        self.reporter.tick(verdicts, used, spent, now_us)
        for line, pending in list(self._pending.items()):
            if now_us - pending.since_us >= ROUTE_US:
                self._tell_failure(line, lines[line].verdict, now_us)

    def end(self, lines: Mapping[str, Watched], now_us: int) -> None:
        """The guard ends in order."""
        for line in list(self._pending):
            self._tell_failure(line, lines[line].verdict, now_us)
        spent = {name: one.spent() for name, one in lines.items() if name not in self._unreported}
        self.reporter.end(spent)
        self.diary.note(now_us, "ended")

    def _tell_failure(self, line: str, verdict: Verdict | None, now_us: int, *, wait: bool = False) -> None:
        pending = self._pending.get(line)
        if pending is None or verdict is None:
            return
        self.reporter.name_outage(line)
        if wait:
            return
        del self._pending[line]
        bad = verdict if verdict.state in {"down", "degraded"} else pending.evidence.verdict
        route = [(ttl, address, rtt_us) for ttl, (address, rtt_us) in sorted(pending.hops.items())]
        self.reporter.failed(bad, pending.evidence, route, now_us)


def each_is_bad(verdicts: Mapping[str, Verdict], line: str) -> bool:
    """Whether a line is down or shaky now."""
    return line in verdicts and verdicts[line].state in {"down", "degraded"}
