"""What follows by itself: levels that cannot be right are to be counted by a person.

Sales themselves set nothing off: they are the hot path, most levels below zero are a delivery that is typed in an hour
later, and `stock.to_count` shows them at once all the same. The task is made when the shift is counted anyway.
"""

from collections.abc import Iterable

from lancar.kernel.shape import Command, Rulebook, See
from lancar.kernel.views import At, Query
from lancar.stock import facts
from lancar.stock.commands import AskCount
from lancar.stock.views.questions import MOST_ASKED, TO_ASK
from lancar.stock.views.tables import on_hand
from lancar.till.facts import ShiftClosed

book = Rulebook()
NODES = ("shop", "hub")
"""Both may ask: the task is the good on its shelf, so asked twice it is one."""

_COUNTS_OF_TURN = Query(
    "SELECT COUNT(*) FROM stock_moves AS m WHERE m.tenant = :tenant AND m.branch = :branch AND m.sku = :sku"
    " AND m.what = 'counted' AND m.turn = :turn"
)
_ARRIVALS = Query(
    "SELECT t.sku FROM stock_transit AS t WHERE t.tenant = :tenant AND t.transfer = :transfer AND t.settled > 1 ORDER BY t.sku"
)


@book.reaction(ShiftClosed, at=NODES)
def count_below_zero(fact: ShiftClosed, _at: At, see: See) -> Iterable[Command]:
    """At the end of a shift levels below zero become tasks, the deepest first and no more than people can do."""
    for (sku,) in see.rows(TO_ASK, branch=fact.branch, most=MOST_ASKED):
        yield AskCount(branch=fact.branch, sku=sku, reason="negative")


@book.reaction(facts.GoodsWasted, at=NODES)
def count_wasted(fact: facts.GoodsWasted, _at: At, see: See) -> Iterable[Command]:
    """Nobody can throw away what is not there."""
    return _ask_negative(see, fact.branch, [line.sku for line in fact.lines])


@book.reaction(facts.GoodsSentBack, at=NODES)
def count_sent_back(fact: facts.GoodsSentBack, _at: At, see: See) -> Iterable[Command]:
    """Nor send back."""
    return _ask_negative(see, fact.branch, [line.sku for line in fact.lines])


@book.reaction(facts.TransferSent, at=NODES)
def count_sent(fact: facts.TransferSent, _at: At, see: See) -> Iterable[Command]:
    """Nor send elsewhere."""
    return _ask_negative(see, fact.branch, [line.sku for line in fact.lines])


@book.reaction(facts.GoodsMade, at=NODES)
def count_used(fact: facts.GoodsMade, _at: At, see: See) -> Iterable[Command]:
    """Nor bake with."""
    return _ask_negative(see, fact.branch, [line.sku for line in fact.used])


@book.reaction(facts.TransferReceived, at=NODES)
def count_received_twice(fact: facts.TransferReceived, _at: At, see: See) -> Iterable[Command]:
    """A transfer that two people took in on both sides of a cut stands on the shelf twice: look."""
    for (sku,) in see.rows(_ARRIVALS, transfer=fact.transfer):
        yield AskCount(branch=fact.branch, sku=sku, reason="transfer")


@book.reaction(facts.GoodCounted, at=NODES)
def count_counted_twice(fact: facts.GoodCounted, _at: At, see: See) -> Iterable[Command]:
    """Two people who counted the same turn apart have both corrected the same error: look again."""
    times = see.one(_COUNTS_OF_TURN, branch=fact.branch, sku=fact.sku, turn=fact.turn)
    if times and times[0] > 1:
        yield AskCount(branch=fact.branch, sku=fact.sku, reason="counted_twice")


def _ask_negative(see: See, branch: str, skus: list[str]) -> Iterable[Command]:
    for sku in skus:
        if see.get(on_hand, branch, sku)[0] < 0:
            yield AskCount(branch=branch, sku=sku, reason="negative")
