"""The catalog as tables: registers, one per thing that people change apart.

All but the costs are pulled by tills. Days are ISO texts, so that SQLite and PostgreSQL agree on their order.
"""

from collections.abc import Iterable
from typing import Any

import msgspec

from lancar.catalog import facts
from lancar.kernel.views import GONE, At, Key, Registers, Values
from lancar.values.digests import photo_digest
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
costs = Registers("catalog_costs", key={"sku": str}, values={"cost_milli": int})
barcodes = Registers("catalog_barcodes", key={"code": str}, values={"sku": str, "unit": str}, pulled=True, index=(("sku",),))
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
availability = Registers("catalog_availability", key={"sku": str, "branch": str}, values={"available": int}, pulled=True)
promos = Registers(
    "catalog_promos",
    key={"promo": str},
    values={"name": str, "from_day": str, "to_day": str, "terms": str},
    pulled=True,
)
photos = Registers("catalog_photos", key={"sku": str}, values={"photo": str}, pulled=True)
"""The name of a good's picture: a digest of what it shows. Tills pull the names and ask for a picture when they show it."""
photo_images = Registers("catalog_photo_images", key={"sku": str}, values={"photo": str, "image": str}, index=(("photo",),))
"""The picture itself, in base64; only the last one of each good."""
scales = Registers("catalog_scales", key={"prefix": str}, values={"mask": str, "price_factor": int}, pulled=True)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


@goods.on(facts.GoodDescribed)
def fold_good(fact: facts.GoodDescribed, _at: At) -> Words:
    """The good as it is described last."""
    yield (fact.sku,), fact.version, good_values(fact)


def good_values(fact: facts.GoodDescribed) -> Values:
    """A good as it stands in its table; `folded` is what search looks in."""
    return (
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


@costs.on(facts.DefaultCostSet)
def fold_cost(fact: facts.DefaultCostSet, _at: At) -> Words:
    """The default cost of a base unit in thousandths of a rupiah."""
    yield (fact.sku,), fact.version, (fact.cost_milli,)


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
    yield (fact.group,), fact.version, GONE if fact.removed else modifiers_values(fact)


def modifiers_values(fact: facts.ModifiersDefined) -> Values:
    """A group as it stands in its table."""
    return (fact.name, fact.min_picks, fact.max_picks, _json(fact.choices))


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


def photo_name(image: str) -> str:
    """What a picture is called by; "" for none."""
    return photo_digest(image) if image else ""


@photos.on(facts.PhotoTaken)
def fold_photo(fact: facts.PhotoTaken, _at: At) -> Words:
    """The picture's name."""
    yield (fact.sku,), fact.version, (photo_name(fact.image),) if fact.image else GONE


@photo_images.on(facts.PhotoTaken)
def fold_photo_image(fact: facts.PhotoTaken, _at: At) -> Words:
    """The picture under its name."""
    yield (fact.sku,), fact.version, (photo_name(fact.image), fact.image) if fact.image else GONE
