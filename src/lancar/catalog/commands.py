"""What can be wished of the catalog. A field left at None stays as it is."""

from typing import Annotated, ClassVar

import msgspec
from msgspec import Meta

from lancar.catalog.facts import (
    Choice,
    Code,
    Day,
    Id,
    Ingredient,
    Milli,
    Option,
    Photo,
    Picks,
    Rupiah,
    Sku,
    Slug,
    TaxKind,
    Text,
    Unit,
)
from lancar.kernel.shape import Command
from lancar.values.terms import Promo

MOST_PRICES = 500
MOST_ROWS = 250
MOST_FACTS = 500
"""What the rows of one command may lead to together, by `GoodRow.weight`."""
MOST_UNITS = 4
"""Further units a row of a sheet can name beside the base unit."""

Costs = Annotated[int, Meta(ge=0, le=10**15)]
Name = Annotated[str, Meta(min_length=1, max_length=120)]


class AddGood(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new good, with what is known about it. Without a `sku` it gets its first barcode, else an id of its own."""

    NAME: ClassVar[str] = "catalog.add_good"
    NEEDS: ClassVar[str] = "edit_goods"

    name: Name
    sku: Slug = ""
    category: Slug = ""
    tax_kind: TaxKind = "standard"
    unit: Unit = "pcs"
    variant_of: Slug = ""
    options: Annotated[tuple[Option, ...], Meta(max_length=6)] = ()
    by_weight: bool = False
    track_stock: bool = True
    note: Text = ""
    price: Rupiah | None = None
    cost_milli: Costs | None = None
    barcodes: Annotated[tuple[Code, ...], Meta(max_length=20)] = ()


class DescribeGood(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Another name, category, tax kind and so on for a good."""

    NAME: ClassVar[str] = "catalog.describe_good"
    NEEDS: ClassVar[str] = "edit_goods"

    sku: Sku
    name: Name | None = None
    category: Slug | None = None
    tax_kind: TaxKind | None = None
    unit: Unit | None = None
    variant_of: Slug | None = None
    options: Annotated[tuple[Option, ...], Meta(max_length=6)] | None = None
    by_weight: bool | None = None
    track_stock: bool | None = None
    note: Text | None = None


class Variant(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A variant to be: its options, and what is its own. Without a price it costs what its good costs."""

    options: Annotated[tuple[Option, ...], Meta(min_length=1, max_length=6)]
    sku: Slug = ""
    price: Rupiah | None = None
    barcode: Slug = ""


class AddVariants(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Variants of a good: each a good of its own, with the name, category, tax kind and unit of the first."""

    NAME: ClassVar[str] = "catalog.add_variants"
    NEEDS: ClassVar[str] = "edit_goods"

    variant_of: Sku
    variants: Annotated[tuple[Variant, ...], Meta(min_length=1, max_length=100)]


class ArchiveGood(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take a good out of the shop's lists, or put it back (`archived` false)."""

    NAME: ClassVar[str] = "catalog.archive_good"
    NEEDS: ClassVar[str] = "edit_goods"

    sku: Sku
    archived: bool = True


class QuickAdd(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The customer waits and the good is not known: a name and a price are enough."""

    NAME: ClassVar[str] = "catalog.quick_add"
    NEEDS: ClassVar[str] = "quick_add"

    name: Name
    price: Rupiah
    barcode: Slug = ""
    category: Slug = ""
    tax_kind: TaxKind = "standard"
    unit: Unit = "pcs"
    by_weight: bool = False


class DefineUnit(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A good is also sold in this unit, `factor_milli` thousandths of the base unit; 0 takes the unit away."""

    NAME: ClassVar[str] = "catalog.define_unit"
    NEEDS: ClassVar[str] = "edit_goods"

    sku: Sku
    unit: Annotated[str, Meta(min_length=1, max_length=24)]
    factor_milli: Milli


class AssignBarcode(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A code means this unit of this good.

    `move`: even if it meant another good so far. `unchecked`: even if its check digit is not right.
    """

    NAME: ClassVar[str] = "catalog.assign_barcode"
    NEEDS: ClassVar[str] = "edit_goods"

    code: Code
    sku: Sku
    unit: Unit = ""
    move: bool = False
    unchecked: bool = False


class RemoveBarcode(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A code means nothing any more."""

    NAME: ClassVar[str] = "catalog.remove_barcode"
    NEEDS: ClassVar[str] = "edit_goods"

    code: Code


class NewPrice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A price under its key; `price` None takes it away."""

    sku: Sku
    price: Rupiah | None
    unit: Unit = ""
    branch: Slug = ""
    order_type: Slug = ""
    from_day: Day = ""
    until_day: Day = ""
    price_list: Text = ""


class SetPrices(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """New prices, all of them or none."""

    NAME: ClassVar[str] = "catalog.set_prices"
    NEEDS: ClassVar[str] = "change_price"

    prices: Annotated[tuple[NewPrice, ...], Meta(min_length=1, max_length=MOST_PRICES)]


class SetDefaultCost(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a base unit costs until the shelf knows better: thousandths of a rupiah, for the whole shop.

    Where goods were received, the average of that branch counts instead; see `stock.correct_average`.
    """

    NAME: ClassVar[str] = "catalog.set_default_cost"
    NEEDS: ClassVar[str] = "change_price"

    sku: Sku
    cost_milli: Costs


class SayAvailability(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A good is sold out in a branch, or there again."""

    NAME: ClassVar[str] = "catalog.say_availability"
    NEEDS: ClassVar[str] = "sell"

    sku: Sku
    branch: Annotated[str, Meta(min_length=1, max_length=64)]
    available: bool


class PlaceCategory(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A category under another one, three deep at most; without an id it is a new one."""

    NAME: ClassVar[str] = "catalog.place_category"
    NEEDS: ClassVar[str] = "edit_goods"

    name: Name
    category: Slug = ""
    parent: Slug = ""
    place: Annotated[int, Meta(ge=0, le=1_000_000)] = 0


class RemoveCategory(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take an empty category away."""

    NAME: ClassVar[str] = "catalog.remove_category"
    NEEDS: ClassVar[str] = "edit_goods"

    category: Id


class DefineModifiers(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A group of choices with prices; without an id it is a new one."""

    NAME: ClassVar[str] = "catalog.define_modifiers"
    NEEDS: ClassVar[str] = "edit_goods"

    name: Name
    choices: Annotated[tuple[Choice, ...], Meta(min_length=1, max_length=100)]
    group: Slug = ""
    min_picks: Picks = 0
    max_picks: Picks = 0


class RemoveModifiers(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take a group of choices away."""

    NAME: ClassVar[str] = "catalog.remove_modifiers"
    NEEDS: ClassVar[str] = "edit_goods"

    group: Id


class OfferModifiers(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which groups of choices a good asks for, in this order; none: it asks nothing."""

    NAME: ClassVar[str] = "catalog.offer_modifiers"
    NEEDS: ClassVar[str] = "edit_goods"

    sku: Sku
    groups: Annotated[tuple[Id, ...], Meta(max_length=20)]


class WriteRecipe(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one base unit of a good takes from stock; nothing: the good itself."""

    NAME: ClassVar[str] = "catalog.write_recipe"
    NEEDS: ClassVar[str] = "edit_goods"

    sku: Sku
    ingredients: Annotated[tuple[Ingredient, ...], Meta(max_length=100)]


class AnnouncePromo(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A promo on these terms, new (its `id` empty) or changed."""

    NAME: ClassVar[str] = "catalog.announce_promo"
    NEEDS: ClassVar[str] = "change_price"

    promo: Promo


class EndPromo(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take a promo back."""

    NAME: ClassVar[str] = "catalog.end_promo"
    NEEDS: ClassVar[str] = "change_price"

    promo: Id


class SetScalePattern(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the shop's scale writes labels: a mask such as `20IIIIIWWWWWC`, see `values.barcode`."""

    NAME: ClassVar[str] = "catalog.set_scale_pattern"
    NEEDS: ClassVar[str] = "manage"

    mask: Annotated[str, Meta(min_length=13, max_length=13)]
    price_factor: Annotated[int, Meta(ge=1, le=1_000_000)] = 1


class RemoveScalePattern(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Labels with this prefix are ordinary codes again."""

    NAME: ClassVar[str] = "catalog.remove_scale_pattern"
    NEEDS: ClassVar[str] = "manage"

    prefix: Annotated[str, Meta(min_length=2, max_length=12)]


class RowUnit(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A further unit on a row of a sheet."""

    unit: Annotated[str, Meta(min_length=1, max_length=24)]
    factor_milli: Annotated[int, Meta(ge=1, le=999_999_999)]
    price: Rupiah | None = None
    barcodes: Annotated[tuple[Code, ...], Meta(max_length=20)] = ()


class GoodRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A row of a sheet, read. `line` is its line in the file; None or empty leaves a thing as it is.

    A row with a branch, an order type, days, a price list or a price's unit speaks of one price of a good that is known.
    """

    line: Annotated[int, Meta(ge=1)]
    sku: Sku
    name: Name | None = None
    category: Annotated[tuple[Name, ...], Meta(max_length=3)] = ()
    """The category's path of names, from the top."""
    tax_kind: TaxKind | None = None
    unit: Unit | None = None
    variant_of: Sku | None = None
    options: Annotated[tuple[Option, ...], Meta(max_length=6)] = ()
    by_weight: bool | None = None
    track_stock: bool | None = None
    note: Text | None = None
    archived: bool | None = None
    price: Rupiah | None = None
    cost_milli: Costs | None = None
    barcodes: Annotated[tuple[Code, ...], Meta(max_length=20)] = ()
    units: Annotated[tuple[RowUnit, ...], Meta(max_length=MOST_UNITS)] = ()
    branch: Slug = ""
    order_type: Slug = ""
    from_day: Day = ""
    until_day: Day = ""
    price_list: Text = ""
    price_unit: Unit = ""

    @property
    def is_price(self) -> bool:
        """Whether the row speaks of one particular price of a good and of nothing else."""
        return bool(self.branch or self.order_type or self.from_day or self.until_day or self.price_list or self.price_unit)

    @property
    def weight(self) -> int:
        """The most facts this row can lead to: name, price, cost, archive, categories, codes and units."""
        return 4 + len(self.category) + len(self.barcodes) + sum(2 + len(unit.barcodes) for unit in self.units)


class TakeGoods(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Take rows of a sheet; what is already so stays untouched, rows that cannot be taken are passed over."""

    NAME: ClassVar[str] = "catalog.take_goods"
    NEEDS: ClassVar[str] = "edit_goods"

    rows: Annotated[tuple[GoodRow, ...], Meta(min_length=1, max_length=MOST_ROWS)]


class ShowPhoto(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Show a good by a small JPEG or WebP in base64, made small by whoever sends it; "" takes the picture away."""

    NAME: ClassVar[str] = "catalog.show_photo"
    NEEDS: ClassVar[str] = "edit_goods"

    sku: Sku
    image: Photo
