"""The catalog's rulebook, and what several of its rules ask."""

import re

from lancar.catalog import views
from lancar.catalog.facts import Option
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Rulebook
from lancar.kernel.views import Registers
from lancar.values.text import fold, one_line
from lancar.values.time import is_day

book = Rulebook()

_ORDER_TYPE = re.compile(r"[a-z][a-z0-9_]{0,23}")
_FORMULA_STARTS = ("=", "+", "-", "@")
MOST_NAME = 120
MOST_UNIT = 24


def next_version(ctx: Context, view: Registers, *key: str) -> int:
    """The version of the next word under a key: the one seen + 1."""
    return ctx.version(view, *key) + 1


def known_good(ctx: Context, sku: str) -> views.Good:
    """The good. Refuses an unknown one."""
    good = views.good_of(ctx, sku)
    if good is None:
        raise Refused("catalog.unknown_good", sku=sku)
    return good


def unit_key(ctx: Context, sku: str, unit: str, good: views.Good | None = None) -> str:
    """How a unit stands in keys: "" for the base unit. Refuses a unit the good is not sold in."""
    good = good or known_good(ctx, sku)
    if unit in {"", good.unit}:
        return ""
    if ctx.get(views.units, sku, unit) is None:
        raise Refused("catalog.unknown_unit", sku=sku, unit=unit)
    return unit


def known_category(ctx: Context, category: str) -> None:
    """Refuses a category that is not there; "" is fine."""
    if category and ctx.get(views.categories, category) is None:
        raise Refused("catalog.unknown_category", category=category)


def plain(text: str, most: int = MOST_NAME) -> str:
    """A text on one line, without the apostrophe that keeps spreadsheets from reckoning."""
    line = one_line(text, most)
    while line.startswith("'") and line[1:].startswith(_FORMULA_STARTS):
        line = line[1:]
    return line


def clean_name(text: str) -> str:
    """A name as `plain` makes it. Refuses an empty one."""
    name = plain(text)
    if not name:
        raise Refused("catalog.empty_name")
    return name


def clean_id(text: str) -> str:
    """A shop's own id. Refuses what cannot be typed again or would not come back from a sheet."""
    if not text or text != text.strip() or not text.isprintable() or text.startswith("'") or "|" in text:
        raise Refused("catalog.bad_id", id=text[:64])
    return text


def known_days(from_day: str, until_day: str) -> None:
    """Refuses days that do not exist or stand in the wrong order; "" is open."""
    for day in (from_day, until_day):
        if day and not is_day(day):
            raise Refused("catalog.not_a_day", text=day)
    if from_day and until_day and until_day < from_day:
        raise Refused("catalog.days_reversed", from_day=from_day, until_day=until_day)


def known_order_type(order_type: str) -> None:
    """Refuses an order type that is not a plain word such as `dine_in`; "" is any."""
    if order_type and not _ORDER_TYPE.fullmatch(order_type):
        raise Refused("catalog.bad_order_type", order_type=order_type)


def clean_options(options: tuple[Option, ...]) -> tuple[Option, ...]:
    """What tells a variant from its sisters. Refuses names and values that a sheet could not hold."""
    for text in (text for option in options for text in (option.name, option.value)):
        if not text or text != plain(text) or "=" in text or "|" in text:
            raise Refused("catalog.bad_option", text=text)
    return options


def clean_unit(unit: str) -> str:
    """A unit's name. Refuses an empty one."""
    unit = plain(unit, MOST_UNIT)
    if not unit:
        raise Refused("catalog.empty_unit")
    return unit


def may_change_prices(ctx: Context) -> None:
    """Refuses those who may describe goods but not price them."""
    if "change_price" not in ctx.rights():
        raise Refused("catalog.may_not_change_price")


def slug(*names: str) -> str:
    """An id out of names: `minuman/es-teh`; "" when there is nothing in them that folds."""
    parts = [fold(name).replace(" ", "-") for name in names]
    return "/".join(parts)[:64].rstrip("/-") if all(parts) else ""
