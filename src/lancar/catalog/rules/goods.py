"""Goods: adding, describing, variants, units, costs, recipes, sold out, archive."""

import msgspec

from lancar.catalog import commands, facts, views
from lancar.catalog.rules.book import (
    book,
    clean_id,
    clean_name,
    clean_options,
    clean_unit,
    known_category,
    known_good,
    may_change_prices,
    next_version,
    plain,
)
from lancar.catalog.rules.codes import assigned, clean_code
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact
from lancar.values.barcode import canonical

MOST_RECIPE_DEPTH = 10


def _parent(ctx: Context, variant_of: str, sku: str) -> None:
    """Refuses a variant of nothing, of itself or of a variant."""
    if variant_of and (variant_of == sku or known_good(ctx, variant_of).variant_of):
        raise Refused("catalog.variant_of_variant", sku=variant_of)


def _priced(ctx: Context, sku: str, price: int | None) -> list[Fact]:
    if price is None:
        return []
    may_change_prices(ctx)
    return [facts.PriceSet(sku=sku, price=price, version=next_version(ctx, views.prices, sku, "", "", "", ""))]


@book.rule(commands.AddGood)
def add_good(wish: commands.AddGood, ctx: Context) -> list[Fact]:
    """A good under a sku nobody has used; its barcodes mean nothing else yet."""
    codes = [clean_code(code) for code in dict.fromkeys(wish.barcodes)]
    sku = clean_id(wish.sku or (codes[0] if codes else ctx.new_id()))
    if views.good_of(ctx, sku) is not None:
        raise Refused("catalog.sku_taken", sku=sku)
    known_category(ctx, wish.category)
    _parent(ctx, wish.variant_of, sku)
    facts_: list[Fact] = [
        facts.GoodDescribed(
            sku=sku,
            name=clean_name(wish.name),
            category=wish.category,
            tax_kind=wish.tax_kind,
            unit=clean_unit(wish.unit),
            variant_of=wish.variant_of,
            options=clean_options(wish.options),
            by_weight=wish.by_weight,
            track_stock=wish.track_stock,
            note=plain(wish.note),
            version=next_version(ctx, views.goods, sku),
        )
    ]
    facts_ += _priced(ctx, sku, wish.price)
    if wish.cost_milli is not None:
        may_change_prices(ctx)
        version = next_version(ctx, views.costs, sku)
        facts_.append(facts.DefaultCostSet(sku=sku, cost_milli=wish.cost_milli, version=version))
    for code in codes:
        facts_ += assigned(ctx, code, sku, "")
    return facts_


@book.rule(commands.DescribeGood)
def describe_good(wish: commands.DescribeGood, ctx: Context) -> list[Fact]:
    """Only what is named changes; what is already so makes no fact."""
    good = known_good(ctx, wish.sku)
    now = views.described(wish.sku, good, next_version(ctx, views.goods, wish.sku))
    new = {field: value for field in wish.__struct_fields__ if (value := getattr(wish, field)) is not None}
    if "name" in new:
        new["name"] = clean_name(new["name"])
    if "unit" in new:
        new["unit"] = clean_unit(new["unit"])
        if ctx.get(views.units, wish.sku, new["unit"]) is not None:
            raise Refused("catalog.unit_taken", sku=wish.sku, unit=new["unit"])
    if "note" in new:
        new["note"] = plain(new["note"])
    clean_options(new.get("options", ()))
    known_category(ctx, new.get("category", ""))
    _parent(ctx, new.get("variant_of", ""), wish.sku)
    if new.get("variant_of") and ctx.rows(views.VARIANTS_OF, sku=wish.sku):
        raise Refused("catalog.variant_of_variant", sku=wish.sku)
    then = msgspec.structs.replace(now, **new)
    return [] if then == now else [then]


@book.rule(commands.AddVariants)
def add_variants(wish: commands.AddVariants, ctx: Context) -> list[Fact]:
    """Variants share what their good is; each has options of its own, perhaps a price, perhaps a code."""
    good = known_good(ctx, wish.variant_of)
    _parent(ctx, wish.variant_of, "")
    there = {row[1] for row in ctx.rows(views.VARIANTS_OF, sku=wish.variant_of)}
    made: list[Fact] = []
    taken: set[str] = set()
    for variant in wish.variants:
        options = msgspec.json.encode(clean_options(variant.options)).decode()
        if options in there:
            raise Refused("catalog.variant_twice", options=" / ".join(option.value for option in variant.options))
        there.add(options)
        code = clean_code(variant.barcode) if variant.barcode else ""
        sku = clean_id(variant.sku or code or ctx.new_id())
        if sku in taken or (code and code in taken) or views.good_of(ctx, sku) is not None:
            raise Refused("catalog.sku_taken", sku=sku)
        taken |= {sku, code}
        parent = good._replace(variant_of=wish.variant_of, options=options)
        made.append(views.described(sku, parent, next_version(ctx, views.goods, sku)))
        made += _priced(ctx, sku, variant.price)
        if code:
            made += assigned(ctx, code, sku, "")
    return made


@book.rule(commands.ArchiveGood)
def archive_good(wish: commands.ArchiveGood, ctx: Context) -> list[Fact]:
    """A known good goes out of the lists or comes back; its name stays for old sales."""
    known_good(ctx, wish.sku)
    if (ctx.get(views.archived, wish.sku) is not None) == wish.archived:
        return []
    version = next_version(ctx, views.archived, wish.sku)
    return [facts.GoodArchived(sku=wish.sku, archived=wish.archived, version=version)]


@book.rule(commands.QuickAdd)
def quick_add(wish: commands.QuickAdd, ctx: Context) -> list[Fact]:
    """A good nobody knew yet. What the scanner read is taken as it is: the customer waits."""
    code = canonical(wish.barcode)
    if code:
        clean_id(code)
        found = views.find_barcode(ctx, code)
        if found is not None:
            raise Refused("catalog.barcode_taken", code=code, sku=found.sku, unit=found.unit)
    known_category(ctx, wish.category)
    sku = code or ctx.new_id()
    added = facts.GoodQuickAdded(
        sku=sku,
        name=clean_name(wish.name),
        price=wish.price,
        category=wish.category,
        tax_kind=wish.tax_kind,
        unit=clean_unit(wish.unit),
        by_weight=wish.by_weight,
    )
    return [added, facts.BarcodeNoted(code=code, sku=sku)] if code else [added]


@book.rule(commands.DefineUnit)
def define_unit(wish: commands.DefineUnit, ctx: Context) -> list[Fact]:
    """A unit beside the base unit; codes and prices of a unit taken away are left, and speak again if it returns."""
    good = known_good(ctx, wish.sku)
    unit = clean_unit(wish.unit)
    if unit == good.unit:
        raise Refused("catalog.unit_taken", sku=wish.sku, unit=unit)
    now = ctx.get(views.units, wish.sku, unit)
    if now == ((wish.factor_milli,) if wish.factor_milli else None):
        return []
    if now is None and len(ctx.rows(views.UNITS_OF, sku=wish.sku)) >= commands.MOST_UNITS:
        raise Refused("catalog.too_many_units", sku=wish.sku, most=commands.MOST_UNITS)
    version = next_version(ctx, views.units, wish.sku, unit)
    removed = wish.factor_milli == 0
    return [facts.UnitDefined(sku=wish.sku, unit=unit, factor_milli=wish.factor_milli, removed=removed, version=version)]


@book.rule(commands.SetDefaultCost)
def set_default_cost(wish: commands.SetDefaultCost, ctx: Context) -> list[Fact]:
    """The default cost of a known good."""
    known_good(ctx, wish.sku)
    if ctx.get(views.costs, wish.sku) == (wish.cost_milli,):
        return []
    version = next_version(ctx, views.costs, wish.sku)
    return [facts.DefaultCostSet(sku=wish.sku, cost_milli=wish.cost_milli, version=version)]


@book.rule(commands.SayAvailability)
def say_availability(wish: commands.SayAvailability, ctx: Context) -> list[Fact]:
    """Sold out in one branch, or there again."""
    known_good(ctx, wish.sku)
    if views.is_available(ctx, wish.sku, wish.branch) == wish.available:
        return []
    version = next_version(ctx, views.availability, wish.sku, wish.branch)
    return [facts.AvailabilitySaid(sku=wish.sku, branch=wish.branch, available=wish.available, version=version)]


@book.rule(commands.WriteRecipe)
def write_recipe(wish: commands.WriteRecipe, ctx: Context) -> list[Fact]:
    """Ingredients are known goods, each once, and none of them is made of the good itself."""
    known_good(ctx, wish.sku)
    skus = [ingredient.sku for ingredient in wish.ingredients]
    for sku in skus:
        known_good(ctx, sku)
        if skus.count(sku) > 1:
            raise Refused("catalog.ingredient_twice", sku=sku)
    reached: set[str] = set()
    ring = set(skus)
    for _ in range(MOST_RECIPE_DEPTH):
        reached |= ring
        ring = {below.sku for sku in ring for below in views.recipe_of(ctx, sku)} - reached
    if wish.sku in reached or ring:
        raise Refused("catalog.recipe_ring", sku=wish.sku)
    if views.recipe_of(ctx, wish.sku) == wish.ingredients:
        return []
    version = next_version(ctx, views.recipes, wish.sku)
    return [facts.RecipeWritten(sku=wish.sku, ingredients=wish.ingredients, version=version)]
