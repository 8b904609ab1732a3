"""Prices and promos: what a unit costs where, how and when, and what is taken off it."""

import msgspec

from lancar.catalog import commands, facts, views
from lancar.catalog.rules.book import (
    book,
    clean_name,
    known_category,
    known_days,
    known_good,
    known_order_type,
    next_version,
    plain,
    unit_key,
)
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact
from lancar.values.money import MOST_RUPIAH
from lancar.values.terms import Promo

ALL_PERMILLE = 1_000
DAY_MIN = 1_440
SUNDAY = 7


@book.rule(commands.SetPrices)
def set_prices(wish: commands.SetPrices, ctx: Context) -> list[Fact]:
    """Each key once; a price that is already so makes no fact, one that is not there cannot be taken away."""
    said: set[tuple[str, ...]] = set()
    made: list[Fact] = []
    for new in wish.prices:
        key = (new.sku, unit_key(ctx, new.sku, new.unit), new.branch, new.order_type, new.from_day)
        if key in said:
            raise Refused("catalog.price_twice", sku=new.sku, unit=new.unit)
        said.add(key)
        known_days(new.from_day, new.until_day)
        known_order_type(new.order_type)
        fact = price_fact(ctx, key, new.price, new.until_day, plain(new.price_list))
        if fact is not None:
            made.append(fact)
    return made


def price_fact(ctx: Context, key: tuple[str, ...], price: int | None, until_day: str, price_list: str) -> facts.PriceSet | None:
    """The fact that makes it so under a price's key; None if it is so already. Refuses to remove what is not there."""
    now = ctx.get(views.prices, *key)
    if price is None and now is None:
        raise Refused("catalog.no_price", sku=key[0], unit=key[1])
    if now == (until_day, price, price_list):
        return None
    sku, unit, branch, order_type, from_day = key
    return facts.PriceSet(
        sku=sku,
        unit=unit,
        branch=branch,
        order_type=order_type,
        from_day=from_day,
        until_day=until_day if price is not None else "",
        price=price or 0,
        price_list=price_list if price is not None else "",
        removed=price is None,
        version=next_version(ctx, views.prices, *key),
    )


def bad_term(promo: Promo) -> str:
    """The first field of a promo that makes no sense; "" when all do."""
    fits = {
        "permille": 0 <= promo.permille <= ALL_PERMILLE,
        "amount": 0 <= promo.amount <= MOST_RUPIAH,
        "min_amount": 0 <= promo.min_amount <= MOST_RUPIAH,
        "most_times": promo.most_times >= 0,
        "weekdays": all(1 <= day <= SUNDAY for day in promo.weekdays),
        "from_minute": 0 <= promo.from_minute <= DAY_MIN,
        "to_minute": 0 <= promo.to_minute <= DAY_MIN,
        "parts": all(part.units >= 1 for part in promo.parts),
    }
    match promo.kind:
        case "percent":
            fits["permille"] = 1 <= promo.permille <= ALL_PERMILLE
        case "amount":
            fits["amount"] = 1 <= promo.amount <= MOST_RUPIAH
        case "buy_get":
            fits["permille"] = 1 <= promo.permille <= ALL_PERMILLE
            fits["buy_units"] = promo.buy_units >= 1
            fits["get_units"] = promo.get_units >= 1
        case "bundle":
            fits["amount"] = 1 <= promo.amount <= MOST_RUPIAH
            fits["parts"] = fits["parts"] and (bool(promo.parts) or promo.buy_units >= 1)
    return next((field for field, fit in fits.items() if not fit), "")


@book.rule(commands.AnnouncePromo)
def announce_promo(wish: commands.AnnouncePromo, ctx: Context) -> list[Fact]:
    """Terms that make sense, for goods and categories that are there."""
    promo = wish.promo
    field = bad_term(promo)
    if field:
        raise Refused("catalog.promo_terms", field=field)
    known_days(promo.from_day, promo.to_day)
    for sku in (*promo.skus, *(part.sku for part in promo.parts)):
        known_good(ctx, sku)
    for category in promo.categories:
        known_category(ctx, category)
    for order_type in promo.order_types:
        known_order_type(order_type)
    if promo.id and ctx.get(views.promos, promo.id) is None:
        raise Refused("catalog.unknown_promo", promo=promo.id)
    promo = msgspec.structs.replace(promo, id=promo.id or ctx.new_id(), name=clean_name(promo.name))
    fact = facts.PromoAnnounced(promo=promo, version=next_version(ctx, views.promos, promo.id))
    return [] if views.promo_called(ctx, promo.id) == promo else [fact]


@book.rule(commands.EndPromo)
def end_promo(wish: commands.EndPromo, ctx: Context) -> list[Fact]:
    """Only a promo that is there can end; the fact keeps its terms for whoever asks what it was."""
    promo = views.promo_called(ctx, wish.promo)
    if promo is None:
        raise Refused("catalog.unknown_promo", promo=wish.promo)
    return [facts.PromoAnnounced(promo=promo, removed=True, version=next_version(ctx, views.promos, wish.promo))]
