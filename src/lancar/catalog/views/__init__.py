"""What the catalog's tables answer: a good and its price per line of a sale, codes, promos, modifiers, recipes.

The tables themselves, and how facts become rows, stand in `tables`; they are named here as this capability's views.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec

from lancar.catalog import facts
from lancar.catalog.views.tables import (
    archived,
    availability,
    barcodes,
    categories,
    costs,
    good_values,
    goods,
    modifiers,
    modifiers_values,
    offered,
    photo_images,
    photo_name,
    photos,
    prices,
    promos,
    recipes,
    scales,
    units,
)
from lancar.kernel.shape import See
from lancar.kernel.views import Query
from lancar.values.barcode import ScalePattern, canonical, read_scale_label
from lancar.values.quantity import ONE_MILLI, worth
from lancar.values.terms import Promo

__all__ = [
    "archived",
    "availability",
    "barcodes",
    "categories",
    "costs",
    "good_values",
    "goods",
    "modifiers",
    "modifiers_values",
    "offered",
    "photo_images",
    "photo_name",
    "photos",
    "prices",
    "promos",
    "recipes",
    "scales",
    "units",
]


class Good(NamedTuple):
    """What `see.get(goods, sku)` answers, by name; `options` is JSON, "" for none."""

    name: str
    folded: str
    category: str
    tax_kind: str
    unit: str
    variant_of: str
    options: str
    by_weight: int
    track_stock: int
    note: str


def good_of(see: See, sku: str) -> Good | None:
    """The good, archived or not; None if nobody ever described it."""
    row = see.get(goods, sku)
    return Good(*row) if row else None


class Offer(NamedTuple):
    """A good as a line needs it. `price` is None when nobody has set one: the counter asks the person."""

    sku: str
    name: str
    unit: str
    """The unit's name; never ""."""
    unit_factor_milli: int
    category: str
    tax_kind: str
    price: int | None
    by_weight: bool
    track_stock: bool


_PRICES = Query(
    "SELECT p.unit, p.branch, p.order_type, p.from_day, p.until_day, p.price FROM catalog_prices AS p"
    " WHERE p.tenant = :tenant AND p.sku = :sku AND (p.branch = '' OR p.branch = :branch) AND p.gone = 0"
)


def offer_of(  # noqa: PLR0917 - the names of the key, in its order
    see: See, sku: str, unit: str, branch: str, order_type: str, day: str
) -> Offer | None:
    """The good, its unit and its price here and now; None for an unknown good or unit.

    The most particular price wins: the good's own before that of the good it is a variant of, the unit's own before the
    base unit's times the factor (half up), the branch's before the shop's, the order type's before any, the latest
    first day before earlier ones. `unit` is "" or the base unit's name for the base unit.

    Two or three look-ups by key (one join over the same tables takes several times their CPU), remembered until a price moves.
    """
    key = ("offer", sku, unit, branch, order_type, day)
    return see.kept((goods, units, prices), key, lambda: _offer(see, sku, unit, branch, order_type, day))


def _offer(  # noqa: PLR0917 - the names of the key, in its order
    see: See, sku: str, unit: str, branch: str, order_type: str, day: str
) -> Offer | None:
    good = good_of(see, sku)
    if good is None:
        return None
    factor_milli = ONE_MILLI
    if unit:
        sized = see.get(units, sku, unit)
        if sized is None and unit != good.unit:
            return None
        factor_milli = sized[0] if sized else ONE_MILLI
    best = _best_price(see, sku, unit, branch, order_type, day)
    if best is None and good.variant_of:
        best = _best_price(see, good.variant_of, unit, branch, order_type, day)
    price = None
    if best is not None:
        price = best[1] if best[0][0] else worth(best[1], factor_milli)
    by_weight, track_stock = bool(good.by_weight), bool(good.track_stock)
    name = _called(good)
    return Offer(sku, name, unit or good.unit, factor_milli, good.category, good.tax_kind, price, by_weight, track_stock)


def _called(good: Good) -> str:
    """A variant by its name and what tells it from its sisters, `Kaos (XL)`: so it stands on receipts and in the kitchen."""
    told = ", ".join(option.value for option in _read_options(good.options)) if good.options else ""
    return f"{good.name} ({told})" if told and told not in good.name else good.name


def _best_price(  # noqa: PLR0917 - the names of the key, in its order
    see: See, sku: str, unit: str, branch: str, order_type: str, day: str
) -> tuple[tuple[bool, bool, bool, str], int] | None:
    """The most particular price of one sku and how particular it is: (the unit's own, the branch's, the type's, from)."""
    best: tuple[tuple[bool, bool, bool, str], int] | None = None
    for its_unit, its_branch, its_type, from_day, until_day, price in see.rows(_PRICES, sku=sku, branch=branch):
        if its_unit not in {"", unit} or its_type not in {"", order_type}:
            continue
        if from_day > day or (until_day and until_day < day):
            continue
        rank = (its_unit == unit, its_branch != "", its_type != "", from_day)
        if best is None or rank > best[0]:
            best = (rank, price)
    return best


def price_of(  # noqa: PLR0917 - the names of the key, in its order
    see: See, sku: str, unit: str, branch: str, order_type: str, day: str
) -> int | None:
    """What a unit of a good costs here and now; None when the good, the unit or a price is unknown."""
    offer = offer_of(see, sku, unit, branch, order_type, day)
    return offer.price if offer else None


def described(sku: str, good: Good, version: int) -> facts.GoodDescribed:
    """The fact that says again what is known of a good."""
    return facts.GoodDescribed(
        sku=sku,
        name=good.name,
        category=good.category,
        tax_kind=good.tax_kind,  # type: ignore[arg-type]  # it was a TaxKind when it was folded
        unit=good.unit,
        variant_of=good.variant_of,
        options=_read_options(good.options) if good.options else (),
        by_weight=bool(good.by_weight),
        track_stock=bool(good.track_stock),
        note=good.note,
        version=version,
    )


class Found(NamedTuple):
    """What a scanned code means; from a scale's label also a weight (`qty_milli`) or a price (`amount`), else 0."""

    sku: str
    unit: str
    qty_milli: int = 0
    amount: int = 0


_BARCODE = Query(
    "SELECT b.code, b.sku, b.unit FROM catalog_barcodes AS b"
    " WHERE b.tenant = :tenant AND b.code IN (:code, :item, :bare) AND b.gone = 0"
)
_SCALES = Query("SELECT s.prefix, s.mask, s.price_factor FROM catalog_scales AS s WHERE s.tenant = :tenant AND s.gone = 0")


def scale_patterns(see: See) -> tuple[ScalePattern, ...]:
    """The shop's label patterns, longer prefixes first."""
    rows = sorted(see.rows(_SCALES), key=lambda row: (-len(row[0]), row[0]))
    return tuple(ScalePattern(mask=mask, price_factor=factor) for _, mask, factor in rows)


def find_barcode(see: See, code: str) -> Found | None:
    """What a code means: exactly this code, else what a scale's label of one of the shop's patterns names.

    An item number on a label is looked up as printed and without its leading zeros; a code nobody assigned may still be a
    good's sku. One query for a known code; two for codes that begin with 2.
    """
    code = canonical(code)
    label = read_scale_label(code, scale_patterns(see)) if code.startswith("2") else None
    item = label.item if label else code
    bare = item.lstrip("0") if label else code
    means = {row[0]: row[1:] for row in see.rows(_BARCODE, code=code, item=item, bare=bare)}
    if code in means:
        return Found(*means[code])
    if label and (item in means or bare in means):
        sku, unit = means.get(item) or means[bare]
        return Found(sku, unit, label.qty_milli, label.amount)
    return Found(code, "") if see.get(goods, code) else None


_PROMOS = Query(
    "SELECT p.terms FROM catalog_promos AS p WHERE p.tenant = :tenant AND p.gone = 0"
    " AND p.from_day <= :day AND (p.to_day = '' OR p.to_day >= :day)"
)
_PARENTS = Query("SELECT c.category, c.parent FROM catalog_categories AS c WHERE c.tenant = :tenant AND c.gone = 0")
_read_promo = msgspec.json.Decoder(Promo).decode


def promos_in_force(see: See, branch: str, day: str) -> tuple[Promo, ...]:
    """The promos of a branch on a day, by falling priority, then id; one query when there are none.

    Weekdays, minutes and order types are left to the bill's arithmetic, which knows the moment. A promo on a category
    covers the categories below it, too.
    """
    return see.kept((promos, categories), ("promos", branch, day), lambda: _in_force(see, branch, day))


def _in_force(see: See, branch: str, day: str) -> tuple[Promo, ...]:
    announced = [_read_promo(row[0]) for row in see.rows(_PROMOS, day=day)]
    running = [promo for promo in announced if not promo.branches or branch in promo.branches]
    if not running:
        return ()
    if any(promo.categories for promo in running):
        parents = category_parents(see)
        running = [
            msgspec.structs.replace(promo, categories=with_below(promo.categories, parents)) if promo.categories else promo
            for promo in running
        ]
    return tuple(sorted(running, key=lambda promo: (-promo.priority, promo.id)))


def promo_called(see: See, promo: str) -> Promo | None:
    """The promo's terms; None if it never was or has ended."""
    row = see.get(promos, promo)
    return _read_promo(row[3]) if row else None


def category_parents(see: See) -> dict[str, str]:
    """Category → the one above it, "" at the top."""
    return dict(see.rows(_PARENTS))


def with_below(tops: Iterable[str], parents: Mapping[str, str]) -> tuple[str, ...]:
    """Categories and all that stand below them. Two people may have made a ring at once; it ends here all the same."""
    reached = set(tops)
    while more := {category for category, parent in parents.items() if parent in reached} - reached:
        reached |= more
    return tuple(sorted(reached))


_read_options = msgspec.json.Decoder(tuple[facts.Option, ...]).decode
_read_ids = msgspec.json.Decoder(tuple[str, ...]).decode
_read_choices = msgspec.json.Decoder(tuple[facts.Choice, ...]).decode
_read_ingredients = msgspec.json.Decoder(tuple[facts.Ingredient, ...]).decode


class ModifierGroup(NamedTuple):
    """Choices a good asks for: at least `min_picks`, at most `max_picks` (0: no limit)."""

    group: str
    name: str
    min_picks: int
    max_picks: int
    choices: tuple[facts.Choice, ...]


def groups_offered(see: See, sku: str) -> tuple[str, ...]:
    """The ids of the groups a good asks for, in order; some may be gone."""
    held = see.get(offered, sku)
    return _read_ids(held[0]) if held else ()


def modifiers_of(see: See, sku: str) -> tuple[ModifierGroup, ...]:
    """The modifier groups of a good, in the order it asks for them; a variant without its own asks its good's."""
    return see.kept((offered, modifiers, goods), ("modifiers", sku), lambda: _modifiers_of(see, sku))


def _modifiers_of(see: See, sku: str) -> tuple[ModifierGroup, ...]:
    asked = groups_offered(see, sku)
    if not asked:
        good = good_of(see, sku)
        asked = groups_offered(see, good.variant_of) if good and good.variant_of else ()
    groups = ((group, see.get(modifiers, group)) for group in asked)
    return tuple(ModifierGroup(group, row[0], row[1], row[2], _read_choices(row[3])) for group, row in groups if row is not None)


def recipe_of(see: See, sku: str) -> tuple[facts.Ingredient, ...]:
    """What a base unit of a good takes from stock; () when it is the good itself."""

    def look() -> tuple[facts.Ingredient, ...]:
        row = see.get(recipes, sku)
        return _read_ingredients(row[0]) if row else ()

    return see.kept((recipes,), ("recipe", sku), look)


def cost_milli_of(see: See, sku: str) -> int:
    """The default cost of a base unit in thousandths of a rupiah, 0 when nobody has said."""
    row = see.get(costs, sku)
    return row[0] if row else 0


def is_available(see: See, sku: str, branch: str) -> bool:
    """False when the branch has said it is sold out."""
    row = see.get(availability, sku, branch)
    return row is None or bool(row[0])


# What the rules ask beside single keys.

VARIANTS_OF = Query(
    "SELECT g.sku, g.options FROM catalog_goods AS g WHERE g.tenant = :tenant AND g.variant_of = :sku AND g.gone = 0"
)
IN_CATEGORY = Query(
    "SELECT g.sku FROM catalog_goods AS g WHERE g.tenant = :tenant AND g.category = :category AND g.gone = 0"
    " UNION ALL SELECT c.category FROM catalog_categories AS c"
    " WHERE c.tenant = :tenant AND c.parent = :category AND c.gone = 0 LIMIT 1"
)
UNITS_OF = Query("SELECT u.unit FROM catalog_units AS u WHERE u.tenant = :tenant AND u.sku = :sku AND u.gone = 0")
