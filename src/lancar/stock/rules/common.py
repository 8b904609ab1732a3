"""What the rules of the shelves have in common."""

from collections.abc import Iterable

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context
from lancar.stock.commands import Goods
from lancar.stock.facts import SentLine
from lancar.stock.views.calendar import business_day_at
from lancar.stock.views.cost import cost_of
from lancar.stock.views.tables import on_hand


def today(ctx: Context, branch: str) -> str:
    """The branch's business day now."""
    return business_day_at(ctx, branch, ctx.now_ms)


def level_milli(ctx: Context, branch: str, sku: str) -> int:
    """How much this node thinks is on the shelf."""
    level: int = ctx.get(on_hand, branch, sku)[0]
    return level


def no_good_twice(skus: Iterable[str]) -> None:
    """Refuses stock.good_twice: one good on two lines of one wish is a slip of the finger more often than a wish."""
    seen: set[str] = set()
    for sku in skus:
        if sku in seen:
            raise Refused("stock.good_twice", sku=sku)
        seen.add(sku)


def at_cost(ctx: Context, branch: str, day: str, goods: Iterable[Goods]) -> tuple[SentLine, ...]:
    """Goods at what they cost here today."""
    return tuple(
        SentLine(sku=good.sku, qty_milli=good.qty_milli, cost_milli=cost_of(ctx, branch, good.sku, day).average_milli)
        for good in goods
    )
