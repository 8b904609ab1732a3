"""Categories and modifier groups: what goods are sorted by, and what is asked about them."""

from lancar.catalog import commands, facts, views
from lancar.catalog.rules.book import book, clean_id, clean_name, known_category, known_good, next_version, slug
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact

MOST_DEPTH = 3


def _depth_below(parents: dict[str, str], top: str) -> int:
    """How many levels stand below a category; a ring that two people made at once ends at the fourth."""
    level, depth = {top}, 0
    while depth <= MOST_DEPTH and (level := {child for child, parent in parents.items() if parent in level}):
        depth += 1
    return depth


def _depth_above(parents: dict[str, str], category: str) -> int:
    depth = 0
    while category and depth <= MOST_DEPTH:
        depth += 1
        category = parents.get(category, "")
    return depth


@book.rule(commands.PlaceCategory)
def place_category(wish: commands.PlaceCategory, ctx: Context) -> list[Fact]:
    """A place in a tree of at most three levels, never below itself."""
    known_category(ctx, wish.parent)
    name = clean_name(wish.name)
    if ">" in name:  # it parts the names of a path in a sheet
        raise Refused("catalog.bad_category_name", name=name)
    category = wish.category
    if category:
        known_category(ctx, category)
    else:
        category = slug(*filter(None, wish.parent.split("/")), name) or ctx.new_id()
        if ctx.get(views.categories, category) is not None:
            raise Refused("catalog.category_taken", category=category)
    parents = views.category_parents(ctx)
    parents.pop(category, None)
    if wish.parent in views.with_below((category,), parents):
        raise Refused("catalog.category_ring", category=category)
    if _depth_above(parents, wish.parent) + 1 + _depth_below(parents, category) > MOST_DEPTH:
        raise Refused("catalog.category_too_deep", category=category, most=MOST_DEPTH)
    if ctx.get(views.categories, category) == (name, wish.parent, wish.place):
        return []
    version = next_version(ctx, views.categories, category)
    return [facts.CategoryPlaced(category=category, name=name, parent=wish.parent, place=wish.place, version=version)]


@book.rule(commands.RemoveCategory)
def remove_category(wish: commands.RemoveCategory, ctx: Context) -> list[Fact]:
    """A category without goods and without categories below it."""
    known_category(ctx, wish.category)
    held = ctx.one(views.IN_CATEGORY, category=wish.category)
    if held is not None:
        raise Refused("catalog.category_not_empty", category=wish.category, holds=held[0])
    version = next_version(ctx, views.categories, wish.category)
    return [facts.CategoryPlaced(category=wish.category, removed=True, version=version)]


@book.rule(commands.DefineModifiers)
def define_modifiers(wish: commands.DefineModifiers, ctx: Context) -> list[Fact]:
    """Choices that can be picked as often as is asked, each named once; what they use are known goods."""
    ids = [clean_id(choice.id) for choice in wish.choices]
    for choice in wish.choices:
        clean_name(choice.name)
        if ids.count(choice.id) > 1:
            raise Refused("catalog.choice_twice", choice=choice.id)
        if choice.uses:
            known_good(ctx, choice.uses)
    if wish.min_picks > len(ids) or (wish.max_picks and wish.max_picks < wish.min_picks):
        raise Refused("catalog.bad_picks", min_picks=wish.min_picks, max_picks=wish.max_picks, choices=len(ids))
    name = clean_name(wish.name)
    group = wish.group
    if group and ctx.get(views.modifiers, group) is None:
        raise Refused("catalog.unknown_modifiers", group=group)
    group = group or ctx.new_id()
    fact = facts.ModifiersDefined(
        group=group,
        name=name,
        min_picks=wish.min_picks,
        max_picks=wish.max_picks,
        choices=wish.choices,
        version=next_version(ctx, views.modifiers, group),
    )
    return [] if ctx.get(views.modifiers, group) == views.modifiers_values(fact) else [fact]


@book.rule(commands.RemoveModifiers)
def remove_modifiers(wish: commands.RemoveModifiers, ctx: Context) -> list[Fact]:
    """A group goes; goods that offered it simply no longer ask."""
    if ctx.get(views.modifiers, wish.group) is None:
        raise Refused("catalog.unknown_modifiers", group=wish.group)
    version = next_version(ctx, views.modifiers, wish.group)
    return [facts.ModifiersDefined(group=wish.group, removed=True, version=version)]


@book.rule(commands.OfferModifiers)
def offer_modifiers(wish: commands.OfferModifiers, ctx: Context) -> list[Fact]:
    """Known groups, each once."""
    known_good(ctx, wish.sku)
    for group in wish.groups:
        if ctx.get(views.modifiers, group) is None or wish.groups.count(group) > 1:
            raise Refused("catalog.unknown_modifiers", group=group)
    if views.groups_offered(ctx, wish.sku) == wish.groups:
        return []
    version = next_version(ctx, views.offered, wish.sku)
    return [facts.ModifiersOffered(sku=wish.sku, groups=wish.groups, version=version)]
