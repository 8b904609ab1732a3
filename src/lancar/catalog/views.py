"""The catalog as tables: registers, one per thing that people change apart, and what a till asks of them per line.

All but the costs are pulled by tills. Days are ISO texts, so that SQLite and PostgreSQL agree on their order.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from lancar.catalog import facts
from lancar.kernel.shape import See
from lancar.kernel.views import GONE, At, Key, Query, Registers, Values
from lancar.values.barcode import ScalePattern, canonical, read_scale_label
from lancar.values.quantity import ONE_MILLI, worth
from lancar.values.terms import Promo
from lancar.values.text import fold

Words = Iterable[tuple[Key, int, Values]]
QUICK_VERSION = 0
"""What the counter adds in a hurry stands below every version that was ever seen and edited."""

goods = Registers(
    "catalog_goods",
    key={"sku": str},
    values={
        "name": str,
        "folded": str,
        "category": str,
        "tax_kind": str,
        "unit": str,
        "variant_of": str,
        "options": str,
        "by_weight": int,
        "track_stock": int,
        "note": str,
    },
    pulled=True,
    index=(("category",), ("variant_of",)),
)
archived = Registers("catalog_archived", key={"sku": str}, values={"archived": int}, pulled=True)
units = Registers("catalog_units", key={"sku": str, "unit": str}, values={"factor_milli": int}, pulled=True)
prices = Registers(
    "catalog_prices",
    key={"sku": str, "unit": str, "branch": str, "order_type": str, "from_day": str},
    values={"until_day": str, "price": int, "price_list": str},
    pulled=True,
)
costs = Registers("catalog_costs", key={"sku": str}, values={"cost": int})
barcodes = Registers(
    "catalog_barcodes", key={"code": str}, values={"sku": str, "unit": str}, pulled=True, index=(("sku",),)
)
categories = Registers(
    "catalog_categories", key={"category": str}, values={"name": str, "parent": str, "place": int}, pulled=True
)
modifiers = Registers(
    "catalog_modifiers",
    key={"modifier_group": str},
    values={"name": str, "min_picks": int, "max_picks": int, "choices": str},
    pulled=True,
)
offered = Registers("catalog_modifiers_offered", key={"sku": str}, values={"modifier_groups": str}, pulled=True)
recipes = Registers("catalog_recipes", key={"sku": str}, values={"ingredients": str}, pulled=True)
availability = Registers(
    "catalog_availability", key={"sku": str, "branch": str}, values={"available": int}, pulled=True
)
promos = Registers(
    "catalog_promos",
    key={"promo": str},
    values={"name": str, "from_day": str, "to_day": str, "terms": str},
    pulled=True,
)
scales = Registers("catalog_scales", key={"prefix": str}, values={"mask": str, "price_factor": int}, pulled=True)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


@goods.on(facts.GoodDescribed)
def fold_good(fact: facts.GoodDescribed, _at: At) -> Words:
    """The good as it is described last; `folded` is what search looks in."""
    yield (
        (fact.sku,),
        fact.version,
        (
            fact.name,
            fold(f"{fact.name} {' '.join(option.value for option in fact.options)} {fact.sku}"),
            fact.category,
            fact.tax_kind,
            fact.unit,
            fact.variant_of,
            _json(fact.options) if fact.options else "",
            int(fact.by_weight),
            int(fact.track_stock),
            fact.note,
        ),
    )


@goods.on(facts.GoodQuickAdded)
def fold_quick_good(fact: facts.GoodQuickAdded, _at: At) -> Words:
    """A quickly added good stands until somebody describes it properly; whoever enters it fully decides the rest."""
    folded = fold(f"{fact.name} {fact.sku}")
    yield (
        (fact.sku,),
        QUICK_VERSION,
        (fact.name, folded, fact.category, fact.tax_kind, fact.unit, "", "", int(fact.by_weight), 1, ""),
    )


@archived.on(facts.GoodArchived)
def fold_archived(fact: facts.GoodArchived, _at: At) -> Words:
    """Only what is archived has a living row here."""
    yield (fact.sku,), fact.version, (1,) if fact.archived else GONE


@units.on(facts.UnitDefined)
def fold_unit(fact: facts.UnitDefined, _at: At) -> Words:
    """The unit's size."""
    yield (fact.sku, fact.unit), fact.version, GONE if fact.removed else (fact.factor_milli,)


@prices.on(facts.PriceSet)
def fold_price(fact: facts.PriceSet, _at: At) -> Words:
    """The price under its five-part key."""
    key = (fact.sku, fact.unit, fact.branch, fact.order_type, fact.from_day)
    yield key, fact.version, GONE if fact.removed else (fact.until_day, fact.price, fact.price_list)


@prices.on(facts.GoodQuickAdded)
def fold_quick_price(fact: facts.GoodQuickAdded, _at: At) -> Words:
    """What the counter asked for it, until somebody sets a price."""
    yield (fact.sku, "", "", "", ""), QUICK_VERSION, ("", fact.price, "")


@costs.on(facts.CostSet)
def fold_cost(fact: facts.CostSet, _at: At) -> Words:
    """The default cost of a base unit."""
    yield (fact.sku,), fact.version, (fact.cost,)


@barcodes.on(facts.BarcodeAssigned)
def fold_barcode(fact: facts.BarcodeAssigned, _at: At) -> Words:
    """What the code means."""
    yield (fact.code,), fact.version, GONE if fact.removed else (fact.sku, fact.unit)


@barcodes.on(facts.BarcodeNoted)
def fold_noted_barcode(fact: facts.BarcodeNoted, _at: At) -> Words:
    """What the counter noted, where nobody has said anything about the code."""
    yield (fact.code,), QUICK_VERSION, (fact.sku, fact.unit)


@categories.on(facts.CategoryPlaced)
def fold_category(fact: facts.CategoryPlaced, _at: At) -> Words:
    """The category's name and place."""
    yield (fact.category,), fact.version, GONE if fact.removed else (fact.name, fact.parent, fact.place)


@modifiers.on(facts.ModifiersDefined)
def fold_modifiers(fact: facts.ModifiersDefined, _at: At) -> Words:
    """The group and, as JSON, its choices."""
    values = (fact.name, fact.min_picks, fact.max_picks, _json(fact.choices))
    yield (fact.group,), fact.version, GONE if fact.removed else values


@offered.on(facts.ModifiersOffered)
def fold_offered(fact: facts.ModifiersOffered, _at: At) -> Words:
    """The good's groups in order, as JSON."""
    yield (fact.sku,), fact.version, (_json(fact.groups),) if fact.groups else GONE


@recipes.on(facts.RecipeWritten)
def fold_recipe(fact: facts.RecipeWritten, _at: At) -> Words:
    """The ingredients as JSON."""
    yield (fact.sku,), fact.version, (_json(fact.ingredients),) if fact.ingredients else GONE


@availability.on(facts.AvailabilitySaid)
def fold_availability(fact: facts.AvailabilitySaid, _at: At) -> Words:
    """Sold out, or there again."""
    yield (fact.sku, fact.branch), fact.version, (int(fact.available),)


@promos.on(facts.PromoAnnounced)
def fold_promo(fact: facts.PromoAnnounced, _at: At) -> Words:
    """The promo's terms as JSON, its days beside them."""
    promo = fact.promo
    values = (promo.name, promo.from_day, promo.to_day, _json(promo))
    yield (promo.id,), fact.version, GONE if fact.removed else values


@scales.on(facts.ScalePatternSet)
def fold_scale(fact: facts.ScalePatternSet, _at: At) -> Words:
    """The mask for labels with this prefix."""
    yield (fact.prefix,), fact.version, GONE if fact.removed else (fact.mask, fact.price_factor)


# What a till asks, per line of a sale.


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


_OFFER = Query(
    "SELECT g.name, g.category, g.tax_kind, g.unit, g.by_weight, g.track_stock, u.factor_milli,"
    " p.sku, p.unit, p.branch, p.order_type, p.from_day, p.price"
    " FROM catalog_goods AS g"
    " LEFT JOIN catalog_units AS u ON u.tenant = g.tenant AND u.sku = g.sku AND u.unit = :unit AND u.gone = 0"
    " LEFT JOIN catalog_prices AS p ON p.tenant = g.tenant AND p.sku IN (g.sku, g.variant_of)"
    " AND p.unit IN ('', :unit) AND p.branch IN ('', :branch) AND p.order_type IN ('', :order_type)"
    " AND p.from_day <= :day AND (p.until_day = '' OR p.until_day >= :day) AND p.gone = 0"
    " WHERE g.tenant = :tenant AND g.sku = :sku AND g.gone = 0"
)


def offer_of(  # noqa: PLR0917 - the names of the key, in its order
    see: See, sku: str, unit: str, branch: str, order_type: str, day: str
) -> Offer | None:
    """The good, its unit and its price here and now, in one query; None for an unknown good or unit.

    The most particular price wins: the good's own before that of the good it is a variant of, the unit's own before the
    base unit's times the factor (half up), the branch's before the shop's, the order type's before any, the latest
    first day before earlier ones. `unit` is "" or the base unit's name for the base unit.
    """
    rows = see.rows(_OFFER, sku=sku, unit=unit, branch=branch, order_type=order_type, day=day)
    if not rows:
        return None
    name, category, tax_kind, base, by_weight, track_stock, factor_milli = rows[0][:7]
    if factor_milli is None:
        if unit not in {"", base}:
            return None
        factor_milli = ONE_MILLI
    price: int | None = None
    known = [row[7:] for row in rows if row[7] is not None]
    if known:
        best = max(known, key=lambda p: (p[0] == sku, p[1] == unit, p[2] != "", p[3] != "", p[4]))
        price = best[5] if best[1] else worth(best[5], factor_milli)
    return Offer(sku, name, unit or base, factor_milli, category, tax_kind, price, bool(by_weight), bool(track_stock))


def price_of(  # noqa: PLR0917 - the names of the key, in its order
    see: See, sku: str, unit: str, branch: str, order_type: str, day: str
) -> int | None:
    """What a unit of a good costs here and now; None when the good, the unit or a price is unknown."""
    offer = offer_of(see, sku, unit, branch, order_type, day)
    return offer.price if offer else None


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
_SCALES = Query(
    "SELECT s.prefix, s.mask, s.price_factor FROM catalog_scales AS s WHERE s.tenant = :tenant AND s.gone = 0"
)


def scale_patterns(see: See) -> tuple[ScalePattern, ...]:
    """The shop's label patterns, longer prefixes first."""
    rows = sorted(see.rows(_SCALES), key=lambda row: (-len(row[0]), row[0]))
    return tuple(ScalePattern(mask=mask, price_factor=factor) for _, mask, factor in rows)


def find_barcode(see: See, code: str) -> Found | None:
    """What a code means: exactly this code, else what a scale's label of one of the shop's patterns names.

    An item number on a label is looked up as printed and without its leading zeros. One query; two for codes that begin
    with 2.
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
    return None


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
    announced = [_read_promo(row[0]) for row in see.rows(_PROMOS, day=day)]
    running = [promo for promo in announced if not promo.branches or branch in promo.branches]
    if not running:
        return ()
    if any(promo.categories for promo in running):
        parents = dict(see.rows(_PARENTS))
        running = [
            msgspec.structs.replace(promo, categories=with_below(promo.categories, parents))
            if promo.categories
            else promo
            for promo in running
        ]
    return tuple(sorted(running, key=lambda promo: (-promo.priority, promo.id)))


def with_below(tops: Iterable[str], parents: Mapping[str, str]) -> tuple[str, ...]:
    """Categories and all that stand below them. Two people may have made a ring at once; it ends here all the same."""
    reached = set(tops)
    while more := {category for category, parent in parents.items() if parent in reached} - reached:
        reached |= more
    return tuple(sorted(reached))


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


def modifiers_of(see: See, sku: str) -> tuple[ModifierGroup, ...]:
    """The modifier groups of a good, in the order it asks for them."""
    held = see.get(offered, sku)
    order = _read_ids(held[0]) if held else ()
    groups = ((group, see.get(modifiers, group)) for group in order)
    return tuple(
        ModifierGroup(group, row[0], row[1], row[2], _read_choices(row[3])) for group, row in groups if row is not None
    )


def recipe_of(see: See, sku: str) -> tuple[facts.Ingredient, ...]:
    """What a base unit of a good takes from stock; () when it is the good itself."""
    row = see.get(recipes, sku)
    return _read_ingredients(row[0]) if row else ()


def cost_of(see: See, sku: str) -> int:
    """The default cost of a base unit, 0 when nobody has said."""
    row = see.get(costs, sku)
    return row[0] if row else 0


def is_available(see: See, sku: str, branch: str) -> bool:
    """False when the branch has said it is sold out."""
    row = see.get(availability, sku, branch)
    return row is None or bool(row[0])
