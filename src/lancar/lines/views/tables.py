"""Tables of the lines, folded from what owners say and guards report."""

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec.structs import replace

from lancar.kernel.views import At, Registers, States, Values
from lancar.lines import facts
from lancar.lines.views.states import HOUR_COLUMNS, TAKEN_BACK, Drill, Guard, Hour, Outage, Path, Way, part_of

Words = Iterable[tuple[tuple[Any, ...], int, Values]]

lines = Registers(
    "lines_lines",
    key={"branch": str, "line": str},
    values={
        "name": str, "provider": str, "kind": str, "metered": int, "daily_budget_mb": int, "priority": int,
        "promised_ppm": int, "down_kbps": int, "up_kbps": int, "price_month": int, "contract": str, "power": str,
        "on_ups": int, "way": str, "planned": int,
    },
)  # fmt: skip
"""What the owner says of each line."""


@lines.on(facts.LineDescribed)
def described(fact: facts.LineDescribed, _at: At) -> Words:
    """The last word on a line."""
    said = tuple(getattr(fact, column.name) for column in lines.values)
    yield (fact.branch, fact.line), fact.version, tuple(int(one) if isinstance(one, bool) else one for one in said)


@lines.on(facts.LineRetired)
def retired(fact: facts.LineRetired, _at: At) -> Words:
    """Gone from the list."""
    yield (fact.branch, fact.line), fact.version, ()


names = Registers("lines_names", key={"branch": str, "line": str}, values={"name": str, "kind": str}, pulled=True)
"""What tills may know of a line: prices and contracts stay with the owner."""


@names.on(facts.LineDescribed)
def named(fact: facts.LineDescribed, _at: At) -> Words:
    """The last name."""
    yield (fact.branch, fact.line), fact.version, (fact.name, fact.kind)


@names.on(facts.LineRetired)
def unnamed(fact: facts.LineRetired, _at: At) -> Words:
    """Gone from the list."""
    yield (fact.branch, fact.line), fact.version, ()


guards = States(
    "lines_guards",
    state=Guard,
    start=Guard,
    version=2,
    columns={"branch": str, "guard": str, "at_ms": int},
    row=lambda now: (now.branch, now.guard, now.at_ms),
)


@guards.on(facts.GuardReported)
def guard_reported(now: Guard, fact: facts.GuardReported, _at: At) -> Guard:
    """The latest by the guard's own clock."""
    if fact.at_ms < now.at_ms:
        return now
    since = {code: now.since.get(code, fact.at_ms) for code in fact.trouble}
    return Guard(
        branch=fact.branch, guard=fact.guard, boot=fact.boot, at_ms=fact.at_ms, release=fact.release, lines=fact.lines,
        trouble=fact.trouble, since=since,
    )  # fmt: skip


outages = States(
    "lines_outages",
    state=Outage,
    start=Outage,
    columns={"branch": str, "outage": str, "line": str, "from_ms": int, "to_ms": int, "severity": str, "told": int},
    row=lambda now: now.row(),
    index=(("branch", "from_ms"), ("branch", "to_ms")),
)


@outages.on(facts.LineFailed)
def failed(now: Outage, fact: facts.LineFailed, _at: At) -> Outage:
    """The first word on it stands; what came worse later in the same outage makes it worse."""
    if now.told and not (now.state == "degraded" and fact.state == "down"):
        return now
    from_ms = min(now.from_ms, fact.at_ms) if now.told else fact.at_ms
    return replace(
        now, branch=fact.branch, guard=fact.guard, outage=fact.outage, line=fact.line, from_ms=from_ms, told=True,
        state=fact.state, layer=fact.layer, why=fact.why, noticed_ms=fact.noticed_ms, loss_permille=fact.loss_permille,
        rtt_us=fact.rtt_us, jitter_us=fact.jitter_us, evidence=fact.evidence,
    )  # fmt: skip


@outages.on(facts.LineReturned)
def returned(now: Outage, fact: facts.LineReturned, _at: At) -> Outage:
    """It ended once: of two words the earlier end stands."""
    to_ms = min(now.to_ms, fact.at_ms) if now.to_ms else fact.at_ms
    return replace(
        now, branch=fact.branch, guard=fact.guard, outage=fact.outage, line=fact.line, to_ms=to_ms,
        unknown_ms=max(now.unknown_ms, fact.unknown_ms),
    )  # fmt: skip


paths = States(
    "lines_paths",
    state=Path,
    start=Path,
    columns={"branch": str, "line": str, "since_ms": int, "why": str},
    row=lambda now: now.row(),
    pulled=True,
)
"""The way out of each branch, for its tills too."""


@paths.on(facts.PathSwitched)
def switched(now: Path, fact: facts.PathSwitched, _at: At) -> Path:
    """The latest switch by the guard's clock, whenever it is heard of."""
    known = now.ways.get(fact.traffic, Way())
    if fact.at_ms < known.at_ms:
        return replace(now, branch=fact.branch)
    way = Way(line=fact.now, at_ms=fact.at_ms, why=fact.why, was=fact.was)
    return replace(now, branch=fact.branch, ways={**now.ways, fact.traffic: way})


switches = Registers(
    "lines_switches",
    key={"branch": str, "switch": str},
    values={
        "at_ms": int, "traffic": str, "was": str, "now": str, "why": str, "outage": str, "silence_ms": int,
        "took_us": int, "verified": int,
    },
    index=(("branch", "at_ms"),),
)  # fmt: skip
"""Every switch once, however often it was reported."""


@switches.on(facts.PathSwitched)
def switch_told(fact: facts.PathSwitched, _at: At) -> Words:
    """One row by the guard's mark."""
    said = tuple(getattr(fact, column.name) for column in switches.values)
    yield (fact.branch, fact.switch), 1, tuple(int(one) if isinstance(one, bool) else one for one in said)


hours = States(
    "lines_hours",
    state=Hour,
    start=Hour,
    version=2,
    columns=HOUR_COLUMNS,
    row=lambda now: now.row(),
    index=(("branch", "hour_ms"), ("branch", "line", "hour_ms")),
)


@hours.on(facts.HourReported)
def hour_reported(now: Hour, fact: facts.HourReported, _at: At) -> Hour:
    """Of two words of one run the one that saw more stands."""
    boot = f"{fact.guard}/{fact.boot}"
    part, known = part_of(fact), now.parts.get(boot)
    if known is not None and (part.seen_s, part.probes) < (known.seen_s, known.probes):
        return now
    return replace(now, branch=fact.branch, line=fact.line, hour_ms=fact.hour_ms, parts={**now.parts, boot: part})


TOLD_OF_DRILL = (
    "line", "spare", "outcome", "why", "silence_ms", "away_s", "back_ms", "back", "checks", "untried", "stayed", "down_kbps",
    "up_kbps",
)  # fmt: skip

drills = States(
    "lines_drills",
    state=Drill,
    start=Drill,
    version=2,
    columns={"branch": str, "drill": str, "asked_ms": int, "due_ms": int, "done_ms": int, "outcome": str},
    row=lambda now: now.row(),
    index=(("branch", "done_ms"),),
)


@drills.on(facts.DrillAsked)
def drill_asked(now: Drill, fact: facts.DrillAsked, at: At) -> Drill:
    """Somebody wants one."""
    return replace(
        now, branch=fact.branch, drill=fact.drill, asked_ms=at.ms, asked_by=at.actor, when=fact.when, want_ms=fact.at_ms,
        want_line=fact.line,
    )  # fmt: skip


@drills.on(facts.DrillDone)
def drill_done(now: Drill, fact: facts.DrillDone, _at: At) -> Drill:
    """The first report of it stands; a guard's outranks that the owner took it back."""
    if now.over or (now.done_ms and fact.why == TAKEN_BACK):
        return now
    told = msgspec.structs.asdict(fact)
    return replace(now, branch=fact.branch, drill=fact.drill, done_ms=fact.at_ms, **{name: told[name] for name in TOLD_OF_DRILL})


drill_plans = Registers("lines_drill_plans", key={"branch": str}, values={"every_days": int, "minute_of_day": int})


@drill_plans.on(facts.DrillsPlanned)
def drills_planned(fact: facts.DrillsPlanned, _at: At) -> Words:
    """How often to remind."""
    yield (fact.branch,), fact.version, (fact.every_days, fact.minute_of_day)


power = Registers(
    "lines_power",
    key={"branch": str, "ups": str},
    values={"at_ms": int, "state": str, "charge_percent": int, "runtime_s": int, "load_percent": int, "model": str},
)
"""What each UPS said last."""


@power.on(facts.PowerSeen)
def power_seen(fact: facts.PowerSeen, _at: At) -> Words:
    """The moment is the version: the latest word stands."""
    said = (fact.at_ms, fact.state, fact.charge_percent, fact.runtime_s, fact.load_percent, fact.model)
    yield (fact.branch, fact.ups), max(1, fact.at_ms), said


alert_terms = Registers(
    "lines_alert_terms",
    key={"branch": str},
    values={"address": str, "sent_by": str, "after_min": int, "quiet_from_min": int, "quiet_to_min": int},
)


@alert_terms.on(facts.AlertsSet)
def alerts_set(fact: facts.AlertsSet, at: At) -> Words:
    """The address is readable while its key exists."""
    address = at.open(fact.address) if fact.address else ""
    yield (fact.branch,), fact.version, (address, fact.sent_by, fact.after_min, fact.quiet_from_min, fact.quiet_to_min)


alerts = Registers("lines_alerts", key={"branch": str, "alert": str}, values={"sent": int, "why": str, "told_ms": int})


@alerts.on(facts.AlertTold)
def alert_told(fact: facts.AlertTold, at: At) -> Words:
    """A letter that went out outranks one that did not."""
    yield (fact.branch, fact.alert), 1 + int(fact.sent), (int(fact.sent), fact.why, at.ms)


costs = Registers(
    "lines_costs",
    key={"branch": str, "outage": str},
    values={
        "from_ms": int, "to_ms": int, "cut_s": int, "spared_s": int, "weeks": int, "expected_low": int, "expected_high": int,
        "made": int, "lost_low": int, "lost_high": int, "saved_low": int, "saved_high": int, "cashless_low": int,
        "cashless_high": int, "delayed": int,
    },
    index=(("branch", "from_ms"),),
)  # fmt: skip
"""What each outage did to the sales, as it was last reckoned."""


@costs.on(facts.OutageReckoned)
def reckoned(fact: facts.OutageReckoned, _at: At) -> Words:
    """The last reckoning stands."""
    yield (fact.branch, fact.outage), fact.version, tuple(getattr(fact, column.name) for column in costs.values)
