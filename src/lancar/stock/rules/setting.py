"""What the owner says about a good's shelf: its cost, its limits."""

from collections.abc import Sequence

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.stock import commands, facts
from lancar.stock.rules.common import today
from lancar.stock.views.tables import low_levels

book = Rulebook()


@book.rule(commands.CorrectAverage)
def correct_average(wish: commands.CorrectAverage, ctx: Context) -> Sequence[Fact]:
    """It holds from today on, for all of today."""
    day = today(ctx, wish.branch)
    return [
        facts.AverageCorrected(
            branch=wish.branch, sku=wish.sku, business_day=day, average_milli=wish.average_milli, note=wish.note
        )
    ]


@book.rule(commands.SetLowLevel)
def set_low_level(wish: commands.SetLowLevel, ctx: Context) -> Sequence[Fact]:
    """Refuses: stock.target_below_limit."""
    if wish.target_milli and wish.target_milli < wish.low_milli:
        raise Refused("stock.target_below_limit", low_milli=wish.low_milli, target_milli=wish.target_milli)
    version = ctx.version(low_levels, wish.branch, wish.sku) + 1
    return [
        facts.LowLevelSet(
            branch=wish.branch, sku=wish.sku, version=version, low_milli=wish.low_milli, target_milli=wish.target_milli
        )
    ]
