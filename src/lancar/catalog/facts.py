"""What can have happened to the goods a shop sells.

Every fact but the two of quick adding is the last word under a register's key and carries `version`, the one its author
saw + 1. What different people edit at the same time (name, price, cost, barcode, sold out) are different facts, so that
neither overwrites the other. `removed` takes a key away and leaves a tombstone.

Prices are whole rupiah per unit, costs thousandths of a rupiah per base unit (a gram of sugar costs less than one),
factors thousandths of the base unit: a dozen is 12_000. The unit "" is the good's base unit, so that renaming the base
unit moves nothing.
"""

from typing import Annotated, ClassVar, Literal

import msgspec
from msgspec import Meta

from lancar.kernel.shape import Fact
from lancar.values.money import MOST_RUPIAH
from lancar.values.quantity import MOST_MILLI
from lancar.values.terms import Promo

Sku = Annotated[str, Meta(min_length=1, max_length=64)]
Id = Annotated[str, Meta(min_length=1, max_length=64)]
Code = Annotated[str, Meta(min_length=1, max_length=64)]
Text = Annotated[str, Meta(max_length=120)]
Unit = Annotated[str, Meta(max_length=24)]
Slug = Annotated[str, Meta(max_length=64)]
Day = Annotated[str, Meta(max_length=10)]
Rupiah = Annotated[int, Meta(ge=0, le=MOST_RUPIAH)]
SignedRupiah = Annotated[int, Meta(ge=-MOST_RUPIAH, le=MOST_RUPIAH)]
Milli = Annotated[int, Meta(ge=0, le=MOST_MILLI)]
Version = Annotated[int, Meta(ge=1, le=2**53 - 1)]
Picks = Annotated[int, Meta(ge=0, le=100)]

TaxKind = Literal["standard", "served", "exempt", "luxury"]
"""standard: PPN; served: food and drink served, PBJT instead of PPN; exempt: none; luxury: a tax of its own."""


class Option(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One property that tells a variant from its sisters: `Ukuran` is `L`."""

    name: Text
    value: Text


class Choice(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing to choose in a modifier group; `price` is added per unit of the good, negative makes it cheaper.

    `uses` is the sku that one choice takes from stock, `uses_milli` how much of it; "" takes nothing.
    """

    id: Id
    name: Text
    price: SignedRupiah = 0
    uses: Annotated[str, Meta(max_length=64)] = ""
    uses_milli: Milli = 0


class Ingredient(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What one base unit of a good takes from stock: thousandths of the ingredient's base unit."""

    sku: Sku
    qty_milli: Annotated[int, Meta(ge=1, le=MOST_MILLI)]


class _OfGood(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What belongs to one good."""

    sku: Sku

    def subject(self) -> str:
        """The good."""
        return f"good/{self.sku}"


class GoodDescribed(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A good is called so and belongs there. A variant names the good it is a variant of and its options."""

    KIND: ClassVar[str] = "catalog.good_described"
    NEEDS: ClassVar[str] = "edit_goods"

    name: Text
    category: Slug = ""
    tax_kind: TaxKind = "standard"
    unit: Unit = "pcs"
    """What the base unit is called; stock is kept in it."""
    variant_of: Annotated[str, Meta(max_length=64)] = ""
    options: Annotated[tuple[Option, ...], Meta(max_length=6)] = ()
    by_weight: bool = False
    """May be sold in parts of its unit."""
    track_stock: bool = True
    note: Text = ""
    version: Version


class GoodQuickAdded(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The counter met a good nobody had entered. It counts as version 0: it never replaces what was said before."""

    KIND: ClassVar[str] = "catalog.good_quick_added"
    NEEDS: ClassVar[str] = "quick_add"

    name: Text
    price: Rupiah
    category: Slug = ""
    tax_kind: TaxKind = "standard"
    unit: Unit = "pcs"
    by_weight: bool = False


class GoodArchived(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A good is no longer for sale (or is again). It keeps its name: old sales still say what they sold."""

    KIND: ClassVar[str] = "catalog.good_archived"
    NEEDS: ClassVar[str] = "edit_goods"

    archived: bool = True
    version: Version


class UnitDefined(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A larger or smaller unit of a good: one of it is `factor_milli` thousandths of the base unit."""

    KIND: ClassVar[str] = "catalog.unit_defined"
    NEEDS: ClassVar[str] = "edit_goods"

    unit: Annotated[str, Meta(min_length=1, max_length=24)]
    factor_milli: Milli = 0
    removed: bool = False
    version: Version


class PriceSet(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A unit of a good costs so much, from one business day until another, both included ("" is open).

    `branch` and `order_type` "" mean everywhere and any. `price_list` only names what the price belongs to: `Lebaran`.
    """

    KIND: ClassVar[str] = "catalog.price_set"
    NEEDS: ClassVar[str] = "change_price"

    unit: Unit = ""
    branch: Slug = ""
    order_type: Slug = ""
    from_day: Day = ""
    until_day: Day = ""
    price: Rupiah = 0
    price_list: Text = ""
    removed: bool = False
    version: Version


class DefaultCostSet(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """What a base unit costs the shop as long as no purchase has said better: thousandths of a rupiah."""

    KIND: ClassVar[str] = "catalog.default_cost_set"
    NEEDS: ClassVar[str] = "change_price"

    cost_milli: Annotated[int, Meta(ge=0, le=1_000 * MOST_RUPIAH)]
    version: Version


class AvailabilitySaid(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A good is sold out (*habis*) in a branch, or there again."""

    KIND: ClassVar[str] = "catalog.availability_said"
    NEEDS: ClassVar[str] = "sell"

    branch: Slug
    available: bool
    version: Version


class ModifiersOffered(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """Which modifier groups a good asks for, in this order."""

    KIND: ClassVar[str] = "catalog.modifiers_offered"
    NEEDS: ClassVar[str] = "edit_goods"

    groups: Annotated[tuple[Id, ...], Meta(max_length=20)]
    version: Version


class RecipeWritten(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """What one base unit of a good takes from stock; no ingredients: the good itself again."""

    KIND: ClassVar[str] = "catalog.recipe_written"
    NEEDS: ClassVar[str] = "edit_goods"

    ingredients: Annotated[tuple[Ingredient, ...], Meta(max_length=100)]
    version: Version


class BarcodeAssigned(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A code means one unit of a good. The item number on a scale's labels is such a code, too."""

    KIND: ClassVar[str] = "catalog.barcode_assigned"
    NEEDS: ClassVar[str] = "edit_goods"

    code: Code
    sku: Annotated[str, Meta(max_length=64)] = ""
    unit: Unit = ""
    removed: bool = False
    version: Version

    def subject(self) -> str:
        """The code."""
        return f"barcode/{self.code}"


class BarcodeNoted(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """The counter noted the code of a quickly added good: version 0, it never takes a code from another good."""

    KIND: ClassVar[str] = "catalog.barcode_noted"
    NEEDS: ClassVar[str] = "quick_add"

    code: Code
    sku: Sku
    unit: Unit = ""

    def subject(self) -> str:
        """The code."""
        return f"barcode/{self.code}"


class CategoryPlaced(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A category is called so and stands there in the tree; `place` orders sisters."""

    KIND: ClassVar[str] = "catalog.category_placed"
    NEEDS: ClassVar[str] = "edit_goods"

    category: Id
    name: Text = ""
    parent: Slug = ""
    place: Annotated[int, Meta(ge=0, le=1_000_000)] = 0
    removed: bool = False
    version: Version

    def subject(self) -> str:
        """The category."""
        return f"category/{self.category}"


class ModifiersDefined(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A group of choices: at least `min_picks`, at most `max_picks` of them (0: as many as there are)."""

    KIND: ClassVar[str] = "catalog.modifiers_defined"
    NEEDS: ClassVar[str] = "edit_goods"

    group: Id
    name: Text = ""
    min_picks: Picks = 0
    max_picks: Picks = 0
    choices: Annotated[tuple[Choice, ...], Meta(max_length=100)] = ()
    removed: bool = False
    version: Version

    def subject(self) -> str:
        """The group."""
        return f"modifiers/{self.group}"


class PromoAnnounced(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A promo runs on these terms, or is taken back. It concerns the whole shop; its terms may name branches."""

    KIND: ClassVar[str] = "catalog.promo_announced"
    NEEDS: ClassVar[str] = "change_price"

    promo: Promo
    removed: bool = False
    version: Version

    def subject(self) -> str:
        """The promo."""
        return f"promo/{self.promo.id}"


class ScalePatternSet(Fact, frozen=True, kw_only=True, omit_defaults=True):
    """How the shop's scale writes its labels that begin with `prefix`; the masks are those of `values.barcode`."""

    KIND: ClassVar[str] = "catalog.scale_pattern_set"
    NEEDS: ClassVar[str] = "manage"

    prefix: Annotated[str, Meta(min_length=2, max_length=12)]
    mask: Annotated[str, Meta(max_length=13)] = ""
    price_factor: Annotated[int, Meta(ge=1, le=1_000_000)] = 1
    removed: bool = False
    version: Version

    def subject(self) -> str:
        """The labels' prefix."""
        return f"scale/{self.prefix}"


MOST_PHOTO_TEXT = 58_000
"""A photo's letters in base64: some 43 kB of picture, and with its heading still an entry."""
Photo = Annotated[str, Meta(max_length=MOST_PHOTO_TEXT)]


class PhotoTaken(_OfGood, Fact, frozen=True, kw_only=True, omit_defaults=True):
    """A good looks like this: a small JPEG or WebP in base64; `image` "" takes the picture away. See docs/adr/0017."""

    KIND: ClassVar[str] = "catalog.photo_taken"
    NEEDS: ClassVar[str] = "edit_goods"

    image: Photo = ""
    version: Version
