"""Deliveries, returns, transfers, waste and making: what comes, what goes, and what it costs from now on.

Nothing here is refused for want of stock: the goods are in somebody's hands already, and the level may be wrong.
"""

from collections.abc import Sequence

from lancar.catalog.views import recipe_of
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.kernel.views import Query
from lancar.stock import commands, facts
from lancar.stock.rules.common import at_cost, level_milli, no_good_twice, today
from lancar.stock.views.cost import MICRO, cost_of, moving_average, rupiah
from lancar.values.money import spread
from lancar.values.quantity import in_base_units

book = Rulebook()

_TRANSFER = Query(
    "SELECT t.sender, t.branch, t.sku, t.sent_milli, t.settled FROM stock_transit AS t"
    " WHERE t.tenant = :tenant AND t.transfer = :transfer ORDER BY t.sku"
)


def _average(ctx: Context, shelf: tuple[str, str], day: str, came_milli: int, paid_micro: int) -> int:
    """The moving average after so much came for so much; a good nobody ever priced takes the delivery's own cost."""
    branch, sku = shelf
    known = cost_of(ctx, branch, sku, day)
    there_milli = level_milli(ctx, branch, sku) if known.average_milli else 0
    return moving_average(there_milli, known.average_milli, came_milli, paid_micro)


@book.rule(commands.ReceiveGoods)
def receive_goods(wish: commands.ReceiveGoods, ctx: Context) -> Sequence[Fact]:
    """A delivery moves the average: freight is part of what the goods cost.

    A good that was given for nothing on a delivery lowers the average, as it should. Refuses: stock.good_twice,
    stock.extra_on_nothing (freight, and no line that cost anything to share it by).
    """
    no_good_twice(line.sku for line in wish.lines)
    paid = [line.paid for line in wish.lines]
    if wish.extra and not any(paid):
        raise Refused("stock.extra_on_nothing", extra=wish.extra)
    day = today(ctx, wish.branch)
    costs = [own + freight for own, freight in zip(paid, spread(wish.extra, paid), strict=True)]
    lines = tuple(
        facts.ReceivedLine(
            sku=line.sku,
            qty_milli=line.qty_milli,
            paid=cost,
            average_milli=_average(ctx, (wish.branch, line.sku), day, line.qty_milli, cost * MICRO),
        )
        for line, cost in zip(wish.lines, costs, strict=True)
    )
    return [
        facts.GoodsReceived(
            id=ctx.new_id(), branch=wish.branch, business_day=day, lines=lines,
            supplier=wish.supplier, document=wish.document, note=wish.note,
        )
    ]  # fmt: skip


@book.rule(commands.SendGoodsBack)
def send_goods_back(wish: commands.SendGoodsBack, ctx: Context) -> Sequence[Fact]:
    """They leave at the average, which stays as it is. Refuses: stock.good_twice."""
    no_good_twice(line.sku for line in wish.lines)
    day = today(ctx, wish.branch)
    return [
        facts.GoodsSentBack(
            id=ctx.new_id(), branch=wish.branch, business_day=day, lines=at_cost(ctx, wish.branch, day, wish.lines),
            delivery=wish.delivery, supplier=wish.supplier, refunded=wish.refunded, note=wish.note,
        )
    ]  # fmt: skip


@book.rule(commands.SendTransfer)
def send_transfer(wish: commands.SendTransfer, ctx: Context) -> Sequence[Fact]:
    """Goods leave at this branch's average. Refuses: stock.same_branch, stock.good_twice."""
    if wish.branch == wish.to:
        raise Refused("stock.same_branch", branch=wish.branch)
    no_good_twice(line.sku for line in wish.lines)
    day = today(ctx, wish.branch)
    lines = at_cost(ctx, wish.branch, day, wish.lines)
    return [facts.TransferSent(id=ctx.new_id(), branch=wish.branch, to=wish.to, business_day=day, lines=lines, note=wish.note)]


@book.rule(commands.ReceiveTransfer)
def receive_transfer(wish: commands.ReceiveTransfer, ctx: Context) -> Sequence[Fact]:
    """What arrived is averaged in at the sender's cost; what did not is lost on the way.

    Refuses: stock.unknown_transfer (or not known here yet), stock.transfer_received, stock.not_in_transfer,
    stock.good_twice.
    """
    no_good_twice(line.sku for line in wish.found)
    rows = ctx.rows(_TRANSFER, transfer=wish.transfer)
    sent = ctx.fact(wish.transfer)
    if not rows or not isinstance(sent, facts.TransferSent):
        raise Refused("stock.unknown_transfer", transfer=wish.transfer)
    if any(settled for *_, settled in rows):
        raise Refused("stock.transfer_received", transfer=wish.transfer)
    found = {line.sku: line.qty_milli for line in wish.found}
    costs = {line.sku: line.cost_milli for line in sent.lines}
    if strange := sorted(found.keys() - costs.keys()):
        raise Refused("stock.not_in_transfer", sku=strange[0])
    day = today(ctx, sent.to)
    lines = []
    for line in sent.lines:
        came = found.get(line.sku, line.qty_milli)
        average = _average(ctx, (sent.to, line.sku), day, came, came * costs[line.sku]) if came and costs[line.sku] else 0
        lines.append(facts.ArrivedLine(sku=line.sku, sent_milli=line.qty_milli, qty_milli=came, average_milli=average))
    return [
        facts.TransferReceived(
            transfer=sent.id, branch=sent.to, sender=sent.branch, business_day=day, lines=tuple(lines), note=wish.note
        )
    ]


@book.rule(commands.WasteGoods)
def waste_goods(wish: commands.WasteGoods, ctx: Context) -> Sequence[Fact]:
    """Gone, at what it cost. Refuses: stock.reason_missing (`other` without a note), stock.good_twice."""
    if wish.reason == "other" and not wish.note.strip():
        raise Refused("stock.reason_missing")
    no_good_twice(line.sku for line in wish.lines)
    day = today(ctx, wish.branch)
    return [
        facts.GoodsWasted(
            id=ctx.new_id(), branch=wish.branch, business_day=day, reason=wish.reason,
            lines=at_cost(ctx, wish.branch, day, wish.lines), note=wish.note,
        )
    ]  # fmt: skip


@book.rule(commands.MakeGoods)
def make_goods(wish: commands.MakeGoods, ctx: Context) -> Sequence[Fact]:
    """What was made costs what was used for it. Refuses: stock.no_recipe, stock.good_twice, stock.made_of_itself."""
    used = wish.used or tuple(
        commands.Goods(sku=part.sku, qty_milli=in_base_units(wish.qty_milli, part.qty_milli)) for part in recipe_of(ctx, wish.sku)
    )
    if not used:
        raise Refused("stock.no_recipe", sku=wish.sku)
    no_good_twice(line.sku for line in used)
    if any(line.sku == wish.sku for line in used):
        raise Refused("stock.made_of_itself", sku=wish.sku)
    day = today(ctx, wish.branch)
    gone = at_cost(ctx, wish.branch, day, used)
    micro = sum(line.qty_milli * line.cost_milli for line in gone)
    average = _average(ctx, (wish.branch, wish.sku), day, wish.qty_milli, micro) if micro else 0
    made = facts.ReceivedLine(sku=wish.sku, qty_milli=wish.qty_milli, paid=rupiah(micro), average_milli=average)
    return [facts.GoodsMade(id=ctx.new_id(), branch=wish.branch, business_day=day, made=(made,), used=gone, note=wish.note)]
