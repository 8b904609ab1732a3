"""What the owner says about the lines: what they are, when to drill, whom to tell."""

from msgspec.structs import asdict

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.kernel.views import Query
from lancar.lines import commands as c
from lancar.lines import facts, views
from lancar.lines.rules.places import known_branch
from lancar.lines.views.advice import WAITS_MS
from lancar.lines.views.states import TAKEN_BACK, Drill

book = Rulebook()
GUARDS = Query("SELECT g.guard FROM lines_guards AS g WHERE g.tenant = :tenant AND g.branch = :branch ORDER BY g.at_ms DESC")
WAITING = Query(
    "SELECT d.drill FROM lines_drills AS d WHERE d.tenant = :tenant AND d.branch = :branch AND d.done_ms = 0"
    " AND d.due_ms >= :since_ms AND d.asked_ms > 0 ORDER BY d.due_ms"
)


@book.rule(c.DescribeLine)
def describe_line(wish: c.DescribeLine, ctx: Context) -> list[Fact]:
    """The next word on the line. Refuses lines.unknown_branch."""
    known_branch(ctx, wish.branch)
    version = ctx.version(views.lines, wish.branch, wish.line) + 1
    return [facts.LineDescribed(**{**asdict(wish), "name": wish.name.strip()}, version=version)]


@book.rule(c.RetireLine)
def retire_line(wish: c.RetireLine, ctx: Context) -> list[Fact]:
    """Refuses lines.unknown_line."""
    if ctx.get(views.lines, wish.branch, wish.line) is None:
        raise Refused("lines.unknown_line", line=wish.line)
    version = ctx.version(views.lines, wish.branch, wish.line) + 1
    return [facts.LineRetired(branch=wish.branch, line=wish.line, version=version)]


@book.rule(c.AskDrill)
def ask_drill(wish: c.AskDrill, ctx: Context) -> list[Fact]:
    """A wish for the guard, which judges by itself whether it would hurt.

    Refuses lines.no_guard, lines.drill_waits, lines.time_is_past.
    """
    known_branch(ctx, wish.branch)
    if not ctx.rows(GUARDS, branch=wish.branch):
        raise Refused("lines.no_guard")
    if ctx.rows(WAITING, branch=wish.branch, since_ms=ctx.now_ms - WAITS_MS):
        raise Refused("lines.drill_waits")
    if wish.when == "at" and wish.at_ms <= ctx.now_ms:
        raise Refused("lines.time_is_past")
    return [
        facts.DrillAsked(
            branch=wish.branch,
            drill=ctx.new_id(),
            line=wish.line,
            when=wish.when,
            at_ms=wish.at_ms if wish.when == "at" else 0,
        )
    ]


@book.rule(c.DropDrill)
def drop_drill(wish: c.DropDrill, ctx: Context) -> list[Fact]:
    """Refuses lines.no_drill_waits: nobody asked for it, or it is over."""
    known: Drill | None = ctx.get(views.drills, f"drill/{wish.branch}/{wish.drill}")
    if known is None or not known.asked_ms or known.done_ms:
        raise Refused("lines.no_drill_waits")
    return [
        facts.DrillDone(
            branch=wish.branch, guard="", drill=wish.drill, at_ms=ctx.now_ms, outcome="refused", why=TAKEN_BACK, silence_ms=-1
        )
    ]


@book.rule(c.PlanDrills)
def plan_drills(wish: c.PlanDrills, ctx: Context) -> list[Fact]:
    """The branch's plan, with the next version."""
    known_branch(ctx, wish.branch)
    version = ctx.version(views.drill_plans, wish.branch) + 1
    return [facts.DrillsPlanned(**asdict(wish), version=version)]


@book.rule(c.SetAlerts)
def set_alerts(wish: c.SetAlerts, ctx: Context) -> list[Fact]:
    """The address is personal: sealed, so that it can be forgotten."""
    known_branch(ctx, wish.branch)
    sealed = ctx.seal(facts.told_person(wish.branch), wish.address) if wish.address else None
    version = ctx.version(views.alert_terms, wish.branch) + 1
    return [facts.AlertsSet(**{**asdict(wish), "address": sealed}, version=version)]


@book.rule(c.NoteAlert)
def note_alert(wish: c.NoteAlert, ctx: Context) -> list[Fact]:
    """Said twice it is written once."""
    known = ctx.get(views.alerts, wish.branch, wish.alert)
    if known is not None and (known[0] or not wish.sent):
        return []
    return [facts.AlertTold(branch=wish.branch, alert=wish.alert, sent=wish.sent, why=wish.why)]
