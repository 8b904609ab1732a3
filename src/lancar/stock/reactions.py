"""What follows by itself: levels that cannot be right are to be counted by a person.

A sale that leaves a level below zero sets nothing off: sales are the hot path, most such levels are a delivery that is
typed in an hour later, and `stock.to_count` shows them at once all the same. The task is made when the shift is counted
anyway. What was sold or moved *before* a count and comes in after it, from a till that was cut off, is another thing: the
count has seen it already. The node that took the count knows for sure what it had not heard of, so it alone asks.
"""

from collections.abc import Callable, Iterable
from typing import Any

from lancar.kernel.shape import Command, Fact, Rulebook, See
from lancar.kernel.views import At, Query
from lancar.stock import facts
from lancar.stock.commands import AskCount
from lancar.stock.views.questions import MOST_ASKED, TO_ASK
from lancar.stock.views.tables import counts, on_hand, used_by
from lancar.till.facts import SaleCompleted, SaleRefunded, SaleVoided, ShiftClosed

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

_OWN_COUNTS = (
    " FROM stock_counts AS c JOIN origins AS o ON o.tenant = c.tenant AND o.origin = c.origin AND o.mine = 1"
    " WHERE c.tenant = :tenant AND c.branch = :branch AND c.asked = 0 AND c.gone = 0"
)
_LAST_COUNT = Query(f"SELECT c.told_ms{_OWN_COUNTS} ORDER BY c.told_ms DESC LIMIT 1")
_COUNTED_SINCE = Query(f"SELECT c.turn{_OWN_COUNTS} AND c.sku = :sku AND c.told_ms > :ms")


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


def _sold(fact: SaleCompleted) -> Iterable[str]:
    for good in fact.goods:
        yield from [sku for sku, _ in used_by(good)] or [good.sku]


def _given_back(fact: SaleRefunded | SaleVoided) -> Iterable[str]:
    for good in fact.goods:
        if not good.spoiled:
            yield from [sku for sku, _ in used_by(good)] or [good.sku]


def _made(fact: facts.GoodsMade) -> Iterable[str]:
    return [*(line.sku for line in fact.made), *(line.sku for line in fact.used)]


def _lines(fact: Any) -> Iterable[str]:
    return [line.sku for line in fact.lines]


def _count_what_is_told_late(moving: type[Fact], skus_of: Callable[[Any], Iterable[str]]) -> None:
    """Moves dated before this node's last count of the good. Nearly all are newer: one remembered number says so."""

    def count_told_late(fact: Any, at: At, see: See) -> Iterable[Command]:
        if at.ms >= _last_count_ms(see, fact.branch):
            return ()
        return _ask_told_late(see, fact.branch, at, skus_of(fact))

    book.reaction(moving, at=NODES)(count_told_late)


_count_what_is_told_late(SaleCompleted, _sold)
_count_what_is_told_late(SaleRefunded, _given_back)
_count_what_is_told_late(SaleVoided, _given_back)
_count_what_is_told_late(facts.GoodsMade, _made)
for _moving in (facts.GoodsReceived, facts.GoodsSentBack, facts.GoodsWasted, facts.TransferSent, facts.TransferReceived):
    _count_what_is_told_late(_moving, _lines)


def _last_count_ms(see: See, branch: str) -> int:
    """When this node last counted anything in the branch; 0 if it never did."""

    def look() -> int:
        row = see.one(_LAST_COUNT, branch=branch)
        return row[0] if row else 0

    return see.kept((counts,), ("last count", branch), look)


def _ask_told_late(see: See, branch: str, at: At, skus: Iterable[str]) -> Iterable[Command]:
    for sku in dict.fromkeys(skus):
        if see.one(_COUNTED_SINCE, branch=branch, sku=sku, ms=at.ms):
            yield AskCount(branch=branch, sku=sku, reason="told_late")


def _ask_negative(see: See, branch: str, skus: list[str]) -> Iterable[Command]:
    for sku in skus:
        if see.get(on_hand, branch, sku)[0] < 0:
            yield AskCount(branch=branch, sku=sku, reason="negative")
