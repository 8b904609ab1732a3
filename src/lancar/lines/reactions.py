"""What follows from a report: the owner is told if it lasts, and what an outage did to the sales is reckoned."""

from collections.abc import Callable, Iterable
from typing import Any

from lancar.kernel.shape import Command, Effect, Fact, Rulebook, See
from lancar.kernel.views import At, Query
from lancar.lines import facts, views
from lancar.lines.commands import ReckonOutage
from lancar.lines.ports import About, SendAlert
from lancar.lines.views.states import Guard
from lancar.lines.views.telling import MINUTE_MS, WORRIES, Terms, due_ms, terms_of, worry_mark
from lancar.stock.views.calendar import day_setting
from lancar.till.facts import ShiftClosed
from lancar.values.time import business_day, month_of

book = Rulebook()
NODES = ("shop", "hub")
DAY_MS = 24 * 3_600_000
_RECENT = Query(
    "SELECT o.outage FROM lines_outages AS o WHERE o.tenant = :tenant AND o.branch = :branch AND o.told = 1"
    " AND o.to_ms > :since_ms ORDER BY o.from_ms LIMIT 50"
)
_LAST_DRILL = Query(
    "SELECT d.done_ms FROM lines_drills AS d WHERE d.tenant = :tenant AND d.branch = :branch"
    " AND d.outcome IN ('passed', 'partly', 'failed') ORDER BY d.done_ms DESC LIMIT 1"
)
_LINES = Query(
    "SELECT l.line FROM lines_lines AS l WHERE l.tenant = :tenant AND l.branch = :branch AND l.gone = 0 AND l.planned = 0"
)


@book.reaction(facts.LineReturned, at=NODES)
def reckon_when_over(fact: facts.LineReturned, _at: At, _see: See) -> Iterable[Command]:
    """A first bill; sales of a till that was away are not in it yet."""
    yield ReckonOutage(branch=fact.branch, outage=fact.outage)


@book.reaction(ShiftClosed, at=NODES)
def reckon_in_the_evening(fact: ShiftClosed, at: At, see: See) -> Iterable[Command]:
    """Once a drawer is counted, what was sold that day is mostly here."""
    for (outage,) in see.rows(_RECENT, branch=fact.branch, since_ms=at.ms - 2 * DAY_MS):
        yield ReckonOutage(branch=fact.branch, outage=outage)


def _speaks(see: See, branch: str, here: str) -> Terms | None:
    """The owner's terms, if this node is the one that writes."""
    terms = terms_of(see, branch)
    return terms if terms is not None and terms.sent_by == here else None


def tell_of_outage(here: str, fact: facts.LineFailed, _at: At, see: See) -> Iterable[Effect]:
    """Only a line that is gone; one that is slow is on the page."""
    terms = _speaks(see, fact.branch, here)
    if terms is not None and fact.state == "down":
        when_ms = due_ms(see, fact.branch, terms, fact.at_ms, terms.after_min * MINUTE_MS)
        yield SendAlert(branch=fact.branch, about="outage", of=fact.outage, due_ms=when_ms)


def tell_of_return(here: str, fact: facts.LineReturned, at: At, see: See) -> Iterable[Effect]:
    """Only to who was told that it was gone."""
    terms = _speaks(see, fact.branch, here)
    told = see.get(views.alerts, fact.branch, f"outage/{fact.outage}")
    if terms is not None and told is not None and told[0]:
        when_ms = due_ms(see, fact.branch, terms, at.ms, 0)
        yield SendAlert(branch=fact.branch, about="return", of=fact.outage, due_ms=when_ms)


def tell_of_cut(here: str, fact: facts.PathSwitched, _at: At, see: See) -> Iterable[Effect]:
    """No way out at all is told of twice as fast."""
    terms = _speaks(see, fact.branch, here)
    if terms is not None and not fact.now and fact.traffic in {"", "payments"}:
        when_ms = due_ms(see, fact.branch, terms, fact.at_ms, terms.after_min * MINUTE_MS // 2)
        about: About = "cannot_tell" if fact.why == "unknown" else "cut"
        yield SendAlert(branch=fact.branch, about=about, of=fact.switch, due_ms=when_ms)


def tell_of_worry(here: str, fact: facts.GuardReported, _at: At, see: See) -> Iterable[Effect]:
    """What a guard worries about, if it lasts. Reported again it is the same worry, and has one letter."""
    terms = _speaks(see, fact.branch, here)
    known: Guard = see.get(views.guards, fact.subject()) or Guard()
    for code in fact.trouble if terms is not None else ():
        what, _, line = code.partition(".")
        about = next((each for each in WORRIES if each == what), None)
        since_ms = known.since.get(code)
        if terms is not None and about is not None and since_ms is not None:
            when_ms = due_ms(see, fact.branch, terms, since_ms, terms.after_min * MINUTE_MS)
            yield SendAlert(branch=fact.branch, about=about, of=worry_mark(fact.guard, line, since_ms), due_ms=when_ms)


def tell_of_power(here: str, fact: facts.PowerSeen, at: At, see: See) -> Iterable[Effect]:
    """A battery that runs low."""
    terms = _speaks(see, fact.branch, here)
    if terms is not None and fact.state == "low":
        when_ms = due_ms(see, fact.branch, terms, at.ms, 0)
        yield SendAlert(branch=fact.branch, about="power", of=f"{fact.ups}/{fact.at_ms}", due_ms=when_ms)


def remind_of_drill(here: str, fact: facts.HourReported, at: At, see: See) -> Iterable[Effect]:
    """A spare line that nobody has tried for a month may be no line; once a month, by the guard's own hourly word."""
    terms = _speaks(see, fact.branch, here)
    plan = see.get(views.drill_plans, fact.branch)
    every_days = plan[0] if plan is not None else 30
    if terms is None or not every_days or len(see.rows(_LINES, branch=fact.branch)) < 2:  # noqa: PLR2004 - one line has no spare
        return
    last = see.one(_LAST_DRILL, branch=fact.branch)
    if last is None or last[0] < at.ms - every_days * DAY_MS:
        when_ms = due_ms(see, fact.branch, terms, at.ms, 0)
        today = business_day(at.ms, day_setting(see, fact.branch).zone_min)
        yield SendAlert(branch=fact.branch, about="drill", of=month_of(today), due_ms=when_ms)


def _by_one_node(fact: type[Fact], tell: Callable[..., Iterable[Effect]]) -> None:
    """One node writes, or the letter would come twice: each asks whether it is the one."""

    def from_shop(said: Any, at: At, see: See) -> Iterable[Effect]:
        return tell("shop", said, at, see)

    def from_hub(said: Any, at: At, see: See) -> Iterable[Effect]:
        return tell("hub", said, at, see)

    book.reaction(fact, at=("shop",))(from_shop)
    book.reaction(fact, at=("hub",))(from_hub)


_by_one_node(facts.LineFailed, tell_of_outage)
_by_one_node(facts.LineReturned, tell_of_return)
_by_one_node(facts.PathSwitched, tell_of_cut)
_by_one_node(facts.GuardReported, tell_of_worry)
_by_one_node(facts.PowerSeen, tell_of_power)
_by_one_node(facts.HourReported, remind_of_drill)
