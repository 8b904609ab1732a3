"""Tells the node what happened to the lines: starts, failures with their evidence, returns, switches, hours, drills.

What is made here are commands of the capability `lines` as plain JSON; a test holds them to that capability's structs, which a
guard does not load: it must stay small.
"""

import time
from collections.abc import Container, Iterable, Mapping
from typing import Any

import msgspec

from lancar import __version__
from lancar.lines.judging.terms import CLASSES, Evidence, Verdict
from lancar.nodes.guard.carried import Carried
from lancar.nodes.guard.files import Lasting
from lancar.nodes.guard.mover import Moved
from lancar.nodes.guard.settings import GuardSettings
from lancar.nodes.guard.spool import Report, Spool
from lancar.nodes.guard.tally import Spent

HOUR_MS, SECOND_US = 3_600_000, 1_000_000
SWITCHED = {"failover": "down", "better": "degraded", "failback": "return", "owner": "person"}
"""The paths' words for why, as reports have them;"""
SAID = frozenset({"start", "down", "degraded", "return", "drill", "unknown"})
"""and the words that are a report's own. What is neither is `policy`."""
MOST_SAMPLES = 720


def wall_ms() -> int:
    """The machine's clock, for people; nothing is decided by it."""
    return time.time_ns() // 1_000_000


class _Hour:
    """What was seen of a line in one hour."""

    def __init__(self, hour_ms: int) -> None:
        self.hour_ms = hour_ms
        self.us_by_state = {"up": 0, "degraded": 0, "down": 0, "unknown": 0}
        self.used_us = 0
        self.rtts_us: list[int] = []
        self.loss_permille: list[int] = []
        self.jitter_us = 0
        self.before = Spent()


class Reporter:
    """Makes reports and puts them into the spool."""

    def __init__(self, settings: GuardSettings, spool: Spool, outages: Mapping[str, Lasting] | None = None) -> None:
        """`outages`: those that the guard before this one told of and saw no end of, by their lines."""
        self.carried = Carried()
        self._settings = settings
        self._spool = spool
        self.boot = f"{wall_ms():x}"
        self._count = 0
        self.outages: dict[str, Lasting] = dict(outages or {})
        self._hours: dict[str, _Hour] = {}
        self._seen_us = 0

    def started(self, verdicts: Mapping[str, Verdict], trouble: Iterable[str] = ()) -> None:
        """This run of the guard, and the lines it watches. An outage of one that is watched no more is over for its reports."""
        for name in self.outages.keys() - {line.name for line in self._settings.line}:
            self.returned(Verdict(line=name, state="unknown", since_us=0))
        lines = [
            {
                "line": line.name,
                "interface": line.interface,
                "kind": line.kind,
                "provider": line.provider,
                "metered": line.metered,
                "daily_budget_bytes": line.budget_mb_per_day * 1_000_000,
                "priority": line.priority,
                "weight": line.weight,
                "state": verdicts[line.name].state if line.name in verdicts else "unknown",
            }
            for line in self._settings.line
        ]
        self._add("report_guard", boot=self.boot, at_ms=wall_ms(), release=__version__, lines=lines, trouble=list(trouble))

    def failed(self, verdict: Verdict, evidence: Evidence, route: list[tuple[int, str, int]], now_us: int) -> None:
        """A line went down or became bad; said again with the same mark when it becomes worse."""
        outage = self.name_outage(verdict.line)
        silent_us = evidence.facts.get("silent_ms", 0) * 1_000
        began_us = max(0, now_us - verdict.since_us) + silent_us
        self._add(
            "report_failure",
            outage=outage,
            line=verdict.line,
            at_ms=wall_ms() - began_us // 1_000,
            state=verdict.state,
            layer=verdict.layer,
            why=verdict.why,
            noticed_ms=silent_us // 1_000,
            loss_permille=verdict.loss_permille,
            rtt_us=verdict.rtt_us,
            jitter_us=verdict.jitter_us,
            evidence=evidence_body(evidence, route),
        )

    def returned(self, verdict: Verdict) -> None:
        """A line is well again."""
        known = self.outages.pop(verdict.line, None)
        if known is not None:
            numbers = {"loss_permille": verdict.loss_permille, "rtt_us": verdict.rtt_us, "jitter_us": verdict.jitter_us}
            numbers["unknown_ms"] = known.unwatched_ms
            self._add("report_return", outage=known.mark, line=verdict.line, at_ms=wall_ms(), **numbers)

    def name_outage(self, line: str) -> str:
        """The mark of the line's outage, a new one when it had none."""
        if line not in self.outages:
            self.outages[line] = Lasting(self.mark())
        return self.outages[line].mark

    def switched(self, moved: list[Moved], *, silence_ms: int = 0, verified: Container[str] = (), ago_us: int = 0) -> None:
        """Traffic goes another way: one report when all classes moved alike, one for each otherwise.

        `verified`: the lines that had just proved themselves then, which was so long ago.
        """
        done = [each for each in moved if not each.trouble and each.was != each.now]
        alike = len(done) == len(CLASSES) and len({(each.was, each.now, each.why) for each in done}) == 1
        for each in done[:1] if alike else done:
            self._add(
                "report_switch",
                switch=self.mark(),
                at_ms=wall_ms() - ago_us // 1_000,
                traffic="" if alike else each.traffic_class,
                was=each.was,
                now=each.now,
                why=SWITCHED.get(each.why, each.why if each.why in SAID else "policy"),
                outage=self.outages[each.was].mark if each.was in self.outages else "",
                silence_ms=silence_ms,
                took_us=done[-1].took_us if alike else each.took_us,
                verified=each.now in verified,
            )

    def drilled(self, **said: Any) -> None:
        """How a drill went."""
        self._add("report_drill", **{**said, "drill": said.get("drill") or self.mark()})

    def tick(self, verdicts: Mapping[str, Verdict], used: frozenset[str], spent: Mapping[str, Spent], now_us: int) -> None:
        """Add the time since the last tick to the running hour; a full hour is reported. About once a second.

        `spent`: what each line cost so far. Time that the guard slept through is nobody's.
        """
        passed_us = min(now_us - self._seen_us, 2 * SECOND_US) if self._seen_us else 0
        self._seen_us = now_us
        hour_ms = wall_ms() // HOUR_MS * HOUR_MS
        for name, verdict in verdicts.items():
            hour = self._hours.get(name)
            if hour is None or hour.hour_ms != hour_ms:
                if hour is not None:
                    self._tell_hour(name, hour, spent[name])
                hour = self._hours[name] = _Hour(hour_ms)
                hour.before = spent[name]
            hour.us_by_state[verdict.state] += passed_us
            hour.used_us += passed_us if name in used else 0
            if len(hour.rtts_us) < MOST_SAMPLES or now_us % 5 == 0:
                _sample(hour, verdict)

    def end(self, spent: Mapping[str, Spent]) -> None:
        """Tell what was seen of the hour that is not over."""
        for name, hour in self._hours.items():
            self._tell_hour(name, hour, spent[name])

    def _tell_hour(self, name: str, hour: _Hour, spent: Spent) -> None:
        probes, probe_bytes, lost, checks, checks_bad = (now - then for now, then in zip(spent, hour.before, strict=True))
        seconds = {state: us // SECOND_US for state, us in hour.us_by_state.items()}
        rtts_us = sorted(hour.rtts_us)
        self._add(
            "report_hour",
            boot=self.boot,
            line=name,
            hour_ms=hour.hour_ms,
            up_s=min(3_600, seconds["up"]),
            degraded_s=min(3_600, seconds["degraded"]),
            down_s=min(3_600, seconds["down"]),
            used_s=min(3_600, hour.used_us // SECOND_US),
            probes=probes,
            probe_bytes=probe_bytes,
            lost=lost,
            checks=checks,
            checks_bad=checks_bad,
            loss_permille=sum(hour.loss_permille) // max(1, len(hour.loss_permille)),
            rtt_p50_us=rtts_us[len(rtts_us) // 2] if rtts_us else 0,
            rtt_p95_us=rtts_us[len(rtts_us) * 95 // 100] if rtts_us else 0,
            jitter_us=hour.jitter_us,
            **self.carried.take(name),
        )

    def _add(self, what: str, **body: Any) -> None:
        said = {"guard": self._settings.guard, **body}
        self._spool.add(Report(key=self.mark(), name=f"lines.{what}", body=msgspec.to_builtins(said)))

    def mark(self) -> str:
        """A name for something that happened, which no other thing has."""
        self._count += 1
        return f"{self._settings.guard}.{self.boot}.{self._count}"


def _sample(hour: _Hour, verdict: Verdict) -> None:
    if verdict.state in {"up", "degraded"} and verdict.rtt_us:
        hour.rtts_us = [*hour.rtts_us[-(MOST_SAMPLES - 1) :], verdict.rtt_us]
        hour.loss_permille = [*hour.loss_permille[-(MOST_SAMPLES - 1) :], verdict.loss_permille]
        hour.jitter_us = max(hour.jitter_us, verdict.jitter_us)


def evidence_body(evidence: Evidence, route: list[tuple[int, str, int]]) -> dict[str, Any]:
    """The judge's evidence in the words of the report, with the hops found at the moment of failure."""
    seen = [
        {
            "name": each.name,
            "address": each.address,
            "kind": each.kind,
            "excluded": each.excluded,
            "sent": each.sent,
            "answered": each.answered,
            "rtt_us": each.rtt_us,
        }
        for each in evidence.targets
    ]
    probes = sorted(evidence.probes)[:600]
    return {
        "targets": seen,
        "probes": [[max(0, age_ms), *rest] for age_ms, *rest in reversed(probes)],
        "facts": {name: int(value) for name, value in list(evidence.facts.items())[:40]},
        "route": [list(hop) for hop in route],
    }
