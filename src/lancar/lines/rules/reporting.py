"""A guard's reports become facts once. What has been said, in the same words or better ones, is answered with nothing new."""

from typing import Any

import msgspec
from msgspec.structs import asdict

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command, Context, Fact, Rulebook
from lancar.lines import commands as c
from lancar.lines import facts, views
from lancar.lines.facts.reported import MOST_EVIDENCE_BYTES, Evidence
from lancar.lines.rules.places import branch_of
from lancar.lines.views.states import HOUR_S, Drill, Guard, Hour, Outage, part_of

book = Rulebook()
SLACK_S = 60
"""A guard that counts by its own ticks may see a few seconds more than an hour has; the table holds them to the hour."""
FAR_MS = 3 * 24 * 3_600_000
"""A guard whose clock runs more than three days ahead has no idea of the time: its moments are set to now."""


def _said(wish: Command, ctx: Context) -> dict[str, Any]:
    """The report's fields with its branch, its moment held to what can be."""
    said = {**asdict(wish), "branch": branch_of(ctx, getattr(wish, "branch", ""))}
    if said.get("at_ms", 0) > ctx.now_ms + FAR_MS:
        said["at_ms"] = ctx.now_ms
    return said


@book.rule(c.ReportGuard)
def report_guard(wish: c.ReportGuard, ctx: Context) -> list[Fact]:
    """New only if another run, other lines or other troubles."""
    said = _said(wish, ctx)
    known: Guard | None = ctx.get(views.guards, f"guard/{said['branch']}/{wish.guard}")
    if known is not None and (known.boot, known.release, known.lines, known.trouble) == (
        wish.boot, wish.release, wish.lines, wish.trouble,
    ):  # fmt: skip
        return []
    return [facts.GuardReported(**said)]


@book.rule(c.ReportFailure)
def report_failure(wish: c.ReportFailure, ctx: Context) -> list[Fact]:
    """The beginning of an outage, once; once more if a bad line went down altogether."""
    said = _said(wish, ctx)
    known = _outage(ctx, said["branch"], wish.outage, wish.line)
    if known is not None and known.told and not (known.state == "degraded" and wish.state == "down"):
        return []
    return [facts.LineFailed(**{**said, "evidence": _trimmed(wish.evidence)})]


@book.rule(c.ReportReturn)
def report_return(wish: c.ReportReturn, ctx: Context) -> list[Fact]:
    """The end of an outage, once. It may come before the beginning."""
    said = _said(wish, ctx)
    known = _outage(ctx, said["branch"], wish.outage, wish.line)
    if known is not None and known.to_ms:
        return []
    return [facts.LineReturned(**said)]


@book.rule(c.ReportSwitch)
def report_switch(wish: c.ReportSwitch, ctx: Context) -> list[Fact]:
    """Once by its mark."""
    said = _said(wish, ctx)
    if ctx.get(views.switches, said["branch"], wish.switch) is not None:
        return []
    return [facts.PathSwitched(**said)]


@book.rule(c.ReportHour)
def report_hour(wish: c.ReportHour, ctx: Context) -> list[Fact]:
    """Once for each run of a guard, and again only if it saw more. Refuses lines.more_than_an_hour, lines.hour_to_come."""
    said = _said(wish, ctx)
    seen_s = wish.up_s + wish.degraded_s + wish.down_s
    if seen_s > HOUR_S + SLACK_S:
        raise Refused("lines.more_than_an_hour", seconds=seen_s)
    if wish.hour_ms > ctx.now_ms + FAR_MS:
        raise Refused("lines.hour_to_come", line=wish.line)
    known: Hour | None = ctx.get(views.hours, f"hour/{said['branch']}/{wish.line}/{wish.hour_ms}")
    part = known.parts.get(f"{wish.guard}/{wish.boot}") if known is not None else None
    if part is not None and (part_of(wish).seen_s, wish.probes) <= (part.seen_s, part.probes):
        return []
    return [facts.HourReported(**said)]


@book.rule(c.ReportDrill)
def report_drill(wish: c.ReportDrill, ctx: Context) -> list[Fact]:
    """Once by its mark."""
    said = _said(wish, ctx)
    known: Drill | None = ctx.get(views.drills, f"drill/{said['branch']}/{wish.drill}")
    if known is not None and known.over:
        return []
    return [facts.DrillDone(**said)]


@book.rule(c.ReportPower)
def report_power(wish: c.ReportPower, ctx: Context) -> list[Fact]:
    """A change of state at once; a charge only when it moved by ten points."""
    said = _said(wish, ctx)
    known = ctx.get(views.power, said["branch"], wish.ups)
    if known is not None:
        at_ms, state, charge = known[:3]
        if said["at_ms"] <= at_ms or (state == wish.state and abs(charge - wish.charge_percent) < 10):  # noqa: PLR2004 - said above
            return []
    return [facts.PowerSeen(**said)]


def _outage(ctx: Context, branch: str, outage: str, line: str) -> Outage | None:
    """What is known of it. Refuses lines.other_line: one mark for two lines would mix them up."""
    known: Outage | None = ctx.get(views.outages, f"outage/{branch}/{outage}")
    if known is not None and known.line != line:
        raise Refused("lines.other_line", outage=outage, line=known.line)
    return known


def _trimmed(evidence: Evidence) -> Evidence:
    """Evidence that fits: the oldest probes are left out first, and how many is said."""
    while (size := len(msgspec.json.encode(evidence))) > MOST_EVIDENCE_BYTES and evidence.probes:
        drop = max(1, len(evidence.probes) * (size - MOST_EVIDENCE_BYTES) // size)
        newest = sorted(evidence.probes, key=lambda probe: probe.age_ms)[:-drop]
        kept = tuple(probe for probe in evidence.probes if probe in set(newest))
        evidence = msgspec.structs.replace(evidence, probes=kept, more=evidence.more + len(evidence.probes) - len(kept))
    return evidence
