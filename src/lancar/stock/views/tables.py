"""The shelves as tables. Every level is the sum of its moves, so the order in which they arrive does not matter.

Sales are folded straight from the till's facts: a good that names what it `uses` takes only that off the shelf (recipe
and choices, per sold unit), any other good takes itself.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from lancar.kernel.views import At, Log, Registers, States, Sums
from lancar.stock import facts
from lancar.till.facts import SaleCompleted, SaleRefunded, SaleVoided
from lancar.values.bill import Good
from lancar.values.money import spread
from lancar.values.quantity import ONE_MILLI, in_base_units

Rows = Iterable[tuple[tuple[Any, ...], tuple[int, ...]]]
Lines = Iterable[tuple[Any, ...]]
Words = Iterable[tuple[tuple[Any, ...], int, tuple[Any, ...]]]

on_hand = Sums(
    "stock_on_hand",
    key={"branch": str, "sku": str},
    sums=("on_hand_milli", "coming_milli", "kept"),
    pulled=True,
)
"""How much is there and on its way here. `kept` counts what others than sales said; 0: nobody keeps stock of it here."""

days = Sums(
    "stock_days",
    key={"branch": str, "business_day": str, "sku": str},
    sums=("sold_milli", "net", "taken_milli"),
)
"""What a good did on a day: base units sold less those given back, their money after discounts and without taxes, and
what sales of it, or of what is made of it, took off the shelf. The day stands before the good: a day is written
together and asked for together."""

used = Sums(
    "stock_used",
    key={"branch": str, "business_day": str, "sku": str, "used": str},
    sums=("taken_milli",),
)
"""What selling a good took off the shelf of its ingredients; only goods that use others have rows here."""

moves = Log(
    "stock_moves",
    values={
        "branch": str,
        "sku": str,
        "business_day": str,
        "what": str,
        "qty_milli": int,
        "paid": int,
        "cost_milli": int,
        "ref": str,
        "why": str,
        "turn": int,
        "actor": str,
        "ms": int,
    },
    index=(("branch", "sku", "business_day"), ("branch", "business_day"), ("ref",)),
)
"""Every move that is no sale; sales stand in `stock_days`, one line a day."""

costs = Log(
    "stock_costs",
    values={"branch": str, "sku": str, "business_day": str, "average_milli": int, "ms": int, "tick": int},
    index=(("branch", "sku", "business_day"), ("branch", "business_day")),
)
"""What a base unit cost on average from then on, in thousandths of a rupiah."""

transit = Sums(
    "stock_transit",
    key={"transfer": str, "sender": str, "branch": str, "sku": str},
    sums=("sent_milli", "settled_milli", "arrived_milli", "settled"),
    index=(("branch",), ("sender",)),
)
"""Transfers good by good; `settled` counts how often it was received: 0 on its way, 1 done, more is an error."""

counts = Registers(
    "stock_counts",
    key={"branch": str, "sku": str},
    values={"asked": int, "turn": int, "reason": str, "known_milli": int, "counted_milli": int, "told_ms": int},
    pulled=True,
    index=(("branch", "told_ms"),),
)
"""The last word on counting a good: asked for (`asked` 1) or done. A count outranks the asking of its turn."""


class Opname(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A stock-taking as far as it is known."""

    branch: str = ""
    title: str = ""
    skus: tuple[str, ...] = ()
    opened_day: str = ""
    closed_day: str = ""


opnames = States(
    "stock_opnames",
    state=Opname,
    start=Opname,
    columns={"branch": str, "title": str, "opened_day": str, "closed_day": str},
    row=lambda opname: (opname.branch, opname.title, opname.opened_day, opname.closed_day),
    index=(("branch", "closed_day"),),
)
low_levels = Registers(
    "stock_low_levels", key={"branch": str, "sku": str}, values={"low_milli": int, "target_milli": int}, pulled=True
)


def base_milli(good: Good) -> int:
    """The quantity of a sold good in base units."""
    factor = good.unit_factor_milli
    return good.qty_milli if factor == ONE_MILLI else in_base_units(good.qty_milli, factor)


def used_by(good: Good) -> list[tuple[str, int]]:
    """What a good took off other goods' shelves, in base units of those."""
    return [(sku, in_base_units(good.qty_milli, each_milli)) for sku, each_milli in good.uses]


def without_tax(fact: SaleCompleted | SaleRefunded | SaleVoided, nets: list[int]) -> list[int]:
    """The goods' money less the taxes inside it, shared by money (largest remainder) over the goods each tax covers."""
    for extra in fact.extras:
        if extra.included:
            weights = [net if good.tax == extra.code else 0 for good, net in zip(fact.goods, nets, strict=True)]
            if any(weights):
                nets = [net - tax for net, tax in zip(nets, spread(extra.included, weights), strict=True)]
    return nets


@on_hand.on(SaleCompleted)
def sold_off(fact: SaleCompleted, _at: At) -> Rows:
    """A sale takes off the shelf whatever the level is."""
    branch, rows = fact.branch, []
    for good in fact.goods:
        if good.uses:
            rows.extend([((branch, sku), (-taken, 0, 0)) for sku, taken in used_by(good)])
        else:
            rows.append(((branch, good.sku), (-base_milli(good), 0, 0)))
    return rows


@on_hand.on(SaleRefunded, SaleVoided)
def given_back(fact: SaleRefunded | SaleVoided, _at: At) -> Rows:
    """What came back unspoiled stands on the shelf again."""
    for good in fact.goods:
        if good.spoiled:
            continue
        if good.uses:
            yield from [((fact.branch, sku), (taken, 0, 0)) for sku, taken in used_by(good)]
        else:
            yield (fact.branch, good.sku), (base_milli(good), 0, 0)


@days.on(SaleCompleted)
def sold_on_day(fact: SaleCompleted, _at: At) -> Rows:
    """Quantity and money of the day, good by good."""
    branch, day, goods = fact.branch, fact.business_day, fact.goods
    nets = [good.amount - good.off for good in goods]
    if fact.extras:
        nets = without_tax(fact, nets)
    rows = []
    for good, net in zip(goods, nets, strict=True):
        factor = good.unit_factor_milli
        sold = good.qty_milli if factor == ONE_MILLI else in_base_units(good.qty_milli, factor)
        if good.uses:
            rows.append(((branch, day, good.sku), (sold, net, 0)))
            rows.extend([((branch, day, sku), (0, 0, taken)) for sku, taken in used_by(good)])
        else:
            rows.append(((branch, day, good.sku), (sold, net, sold)))
    return rows


@days.on(SaleRefunded, SaleVoided)
def given_back_on_day(fact: SaleRefunded | SaleVoided, _at: At) -> Rows:
    """A refund counts on the day it is given, not on the day of its sale. Spoiled goods stay a cost."""
    branch, day = fact.branch, fact.business_day
    nets = without_tax(fact, [good.amount for good in fact.goods])
    for good, net in zip(fact.goods, nets, strict=True):
        back = base_milli(good)
        plain = 0 if good.uses or good.spoiled else back
        yield (branch, day, good.sku), (-back, -net, -plain)
        if not good.spoiled:
            yield from [((branch, day, sku), (0, 0, -taken)) for sku, taken in used_by(good)]


@used.on(SaleCompleted)
def used_in_sale(fact: SaleCompleted, _at: At) -> Rows:
    """Ingredients, by what they went into."""
    branch, day = fact.branch, fact.business_day
    return [((branch, day, good.sku, sku), (taken,)) for good in fact.goods if good.uses for sku, taken in used_by(good)]


@used.on(SaleRefunded, SaleVoided)
def unused_in_refund(fact: SaleRefunded | SaleVoided, _at: At) -> Rows:
    """Ingredients that came back to the shelf."""
    for good in fact.goods:
        if good.uses and not good.spoiled:
            yield from [((fact.branch, fact.business_day, good.sku, sku), (-taken,)) for sku, taken in used_by(good)]


@on_hand.on(facts.GoodsReceived)
def received_on(fact: facts.GoodsReceived, _at: At) -> Rows:
    """A delivery fills the shelf."""
    return [((fact.branch, line.sku), (line.qty_milli, 0, 1)) for line in fact.lines]


@on_hand.on(facts.GoodsSentBack, facts.GoodsWasted)
def taken_off(fact: facts.GoodsSentBack | facts.GoodsWasted, _at: At) -> Rows:
    """Sent back or wasted: off the shelf."""
    return [((fact.branch, line.sku), (-line.qty_milli, 0, 1)) for line in fact.lines]


@on_hand.on(facts.GoodsMade)
def made_on(fact: facts.GoodsMade, _at: At) -> Rows:
    """What was made comes on, what was used goes off."""
    yield from [((fact.branch, line.sku), (line.qty_milli, 0, 1)) for line in fact.made]
    yield from [((fact.branch, line.sku), (-line.qty_milli, 0, 1)) for line in fact.used]


@on_hand.on(facts.TransferSent)
def sent_off(fact: facts.TransferSent, _at: At) -> Rows:
    """Off this shelf and on its way to the other."""
    for line in fact.lines:
        yield (fact.branch, line.sku), (-line.qty_milli, 0, 1)
        yield (fact.to, line.sku), (0, line.qty_milli, 1)


@on_hand.on(facts.TransferReceived)
def arrived_on(fact: facts.TransferReceived, _at: At) -> Rows:
    """Nothing of the transfer is on its way any more; what arrived is on the shelf."""
    return [((fact.branch, line.sku), (line.qty_milli, -line.sent_milli, 1)) for line in fact.lines]


@on_hand.on(facts.GoodCounted)
def counted_on(fact: facts.GoodCounted, _at: At) -> Rows:
    """Only the difference moves the level."""
    yield (fact.branch, fact.sku), (fact.qty_milli - fact.known_milli, 0, 1)


def _line(  # noqa: PLR0917 - the columns of the ledger, in their order
    fact: Any, at: At, sku: str, what: str, qty_milli: int, ref: str, paid: int = 0, cost_milli: int = 0, why: str = ""
) -> tuple[Any, ...]:
    turn = getattr(fact, "turn", 0)
    note = why or fact.note
    return (
        fact.branch, sku, fact.business_day, what, qty_milli, paid, cost_milli, ref, note, turn, at.actor, at.ms,
    )  # fmt: skip


@moves.on(facts.GoodsReceived)
def received(fact: facts.GoodsReceived, at: At) -> Lines:
    """One line a good."""
    for line in fact.lines:
        cost = line.paid * 1_000_000 // line.qty_milli if line.qty_milli else 0
        yield _line(fact, at, line.sku, "received", line.qty_milli, fact.id, line.paid, cost, fact.supplier)


@moves.on(facts.GoodsSentBack)
def sent_back(fact: facts.GoodsSentBack, at: At) -> Lines:
    """One line a good."""
    for line in fact.lines:
        yield _line(fact, at, line.sku, "sent_back", -line.qty_milli, fact.id, 0, line.cost_milli, fact.supplier)


@moves.on(facts.GoodsWasted)
def wasted(fact: facts.GoodsWasted, at: At) -> Lines:
    """One line a good, with the reason."""
    for line in fact.lines:
        yield _line(fact, at, line.sku, "wasted", -line.qty_milli, fact.id, 0, line.cost_milli, fact.reason)


@moves.on(facts.GoodsMade)
def made(fact: facts.GoodsMade, at: At) -> Lines:
    """One line a good that was made or used up."""
    for line in fact.made:
        yield _line(fact, at, line.sku, "made", line.qty_milli, fact.id, line.paid, line.average_milli)
    for gone in fact.used:
        yield _line(fact, at, gone.sku, "used", -gone.qty_milli, fact.id, 0, gone.cost_milli)


@moves.on(facts.TransferSent)
def sent(fact: facts.TransferSent, at: At) -> Lines:
    """One line a good, at the sender."""
    for line in fact.lines:
        yield _line(fact, at, line.sku, "sent", -line.qty_milli, fact.id, 0, line.cost_milli, fact.to)


@moves.on(facts.TransferReceived)
def arrived(fact: facts.TransferReceived, at: At) -> Lines:
    """One line a good, at the receiver."""
    for line in fact.lines:
        yield _line(fact, at, line.sku, "arrived", line.qty_milli, fact.transfer, 0, line.average_milli, fact.sender)


@moves.on(facts.GoodCounted)
def counted(fact: facts.GoodCounted, at: At) -> Lines:
    """The difference; a count that finds what was known is a line, too: it says that somebody looked."""
    found = fact.qty_milli - fact.known_milli
    yield _line(fact, at, fact.sku, "counted", found, fact.opname, 0, fact.cost_milli)


def _cost(fact: Any, at: At, sku: str, average_milli: int) -> tuple[Any, ...]:
    return fact.branch, sku, fact.business_day, average_milli, at.ms, at.tick


@costs.on(facts.GoodsReceived, facts.TransferReceived)
def averaged(fact: facts.GoodsReceived | facts.TransferReceived, at: At) -> Lines:
    """The average as the receiving node reckoned it."""
    return [_cost(fact, at, line.sku, line.average_milli) for line in fact.lines if line.average_milli]


@costs.on(facts.GoodsMade)
def averaged_made(fact: facts.GoodsMade, at: At) -> Lines:
    """What was made costs what was used."""
    return [_cost(fact, at, line.sku, line.average_milli) for line in fact.made if line.average_milli]


@costs.on(facts.AverageCorrected)
def average_corrected(fact: facts.AverageCorrected, at: At) -> Lines:
    """What the owner says."""
    yield _cost(fact, at, fact.sku, fact.average_milli)


@transit.on(facts.TransferSent)
def on_its_way(fact: facts.TransferSent, _at: At) -> Rows:
    """Between two branches."""
    return [((fact.id, fact.branch, fact.to, line.sku), (line.qty_milli, 0, 0, 0)) for line in fact.lines]


@transit.on(facts.TransferReceived)
def no_more_on_its_way(fact: facts.TransferReceived, _at: At) -> Rows:
    """Settled, with or without a difference."""
    return [((fact.transfer, fact.sender, fact.branch, line.sku), (0, line.sent_milli, line.qty_milli, 1)) for line in fact.lines]


@counts.on(facts.CountAsked)
def count_asked(fact: facts.CountAsked, at: At) -> Words:
    """An asking outranks the count of the turn before."""
    yield (fact.branch, fact.sku), 2 * fact.turn, (1, fact.turn, fact.reason, fact.known_milli, 0, at.ms)


@counts.on(facts.GoodCounted)
def count_done(fact: facts.GoodCounted, at: At) -> Words:
    """A count outranks the asking of its own turn, whatever the clocks say."""
    values = (0, fact.turn, "", fact.known_milli, fact.qty_milli, at.ms)
    yield (fact.branch, fact.sku), 2 * fact.turn + 1, values


@opnames.on(facts.OpnameOpened)
def opname_opened(opname: Opname, fact: facts.OpnameOpened, _at: At) -> Opname:
    """What is to be counted; a closing that came first stays."""
    return msgspec.structs.replace(opname, branch=fact.branch, title=fact.title, skus=fact.skus, opened_day=fact.business_day)


@opnames.on(facts.OpnameClosed)
def opname_closed(opname: Opname, fact: facts.OpnameClosed, _at: At) -> Opname:
    """Closed for good; the first day it was closed on counts."""
    day = min(opname.closed_day or fact.business_day, fact.business_day)
    return msgspec.structs.replace(opname, branch=fact.branch, closed_day=day)


@low_levels.on(facts.LowLevelSet)
def low_level_set(fact: facts.LowLevelSet, _at: At) -> Words:
    """The last word."""
    yield (fact.branch, fact.sku), fact.version, (fact.low_milli, fact.target_milli)
