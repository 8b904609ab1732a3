"""Counting: asked for once, done good by good, against the level as known at that moment."""

from collections.abc import Sequence

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.stock import commands, facts
from lancar.stock.rules.common import level_milli, no_good_twice, today
from lancar.stock.views.cost import cost_of
from lancar.stock.views.tables import counts, opnames

book = Rulebook()


def _turn(ctx: Context, branch: str, sku: str) -> tuple[bool, int]:
    """Whether a count is asked for now, and the turn that the next count closes."""
    told = ctx.get(counts, branch, sku)
    if told is None:
        return False, 1
    asked, turn = told[:2]
    return bool(asked), turn if asked else turn + 1


@book.rule(commands.AskCount)
def ask_count(wish: commands.AskCount, ctx: Context) -> Sequence[Fact]:
    """Nothing happens when it is asked for already."""
    asked, turn = _turn(ctx, wish.branch, wish.sku)
    if asked:
        return []
    known = level_milli(ctx, wish.branch, wish.sku)
    return [facts.CountAsked(branch=wish.branch, sku=wish.sku, turn=turn, reason=wish.reason, known_milli=known)]


@book.rule(commands.CountGoods)
def count_goods(wish: commands.CountGoods, ctx: Context) -> Sequence[Fact]:
    """Every good is a fact of its own, and closes the task of counting it.

    Refuses: stock.good_twice, stock.no_opname, stock.opname_closed, stock.not_in_opname, stock.other_branch.
    """
    no_good_twice(line.sku for line in wish.found)
    if wish.opname:
        opname = ctx.get(opnames, f"opname/{wish.opname}")
        if opname is None or not opname.opened_day:
            raise Refused("stock.no_opname", opname=wish.opname)
        if opname.closed_day:
            raise Refused("stock.opname_closed", opname=wish.opname)
        if opname.branch != wish.branch:
            raise Refused("stock.other_branch", branch=opname.branch)
        for line in wish.found:
            if opname.skus and line.sku not in opname.skus:
                raise Refused("stock.not_in_opname", sku=line.sku)
    day = today(ctx, wish.branch)
    return [
        facts.GoodCounted(
            branch=wish.branch, sku=line.sku, turn=_turn(ctx, wish.branch, line.sku)[1], business_day=day,
            qty_milli=line.qty_milli, known_milli=level_milli(ctx, wish.branch, line.sku),
            cost_milli=cost_of(ctx, wish.branch, line.sku, day).average_milli, opname=wish.opname, note=wish.note,
        )
        for line in wish.found
    ]  # fmt: skip


@book.rule(commands.OpenOpname)
def open_opname(wish: commands.OpenOpname, ctx: Context) -> Sequence[Fact]:
    """A stock-taking begins; several may run at once, each over its own shelf. Refuses: stock.good_twice."""
    no_good_twice(wish.skus)
    day = today(ctx, wish.branch)
    return [facts.OpnameOpened(id=ctx.new_id(), branch=wish.branch, business_day=day, title=wish.title, skus=wish.skus)]


@book.rule(commands.CloseOpname)
def close_opname(wish: commands.CloseOpname, ctx: Context) -> Sequence[Fact]:
    """It ends, counted to the end or not. Refuses: stock.no_opname, stock.opname_closed."""
    opname = ctx.get(opnames, f"opname/{wish.opname}")
    if opname is None or not opname.opened_day:
        raise Refused("stock.no_opname", opname=wish.opname)
    if opname.closed_day:
        raise Refused("stock.opname_closed", opname=wish.opname)
    day = today(ctx, opname.branch)
    return [facts.OpnameClosed(id=wish.opname, branch=opname.branch, business_day=day, note=wish.note)]
