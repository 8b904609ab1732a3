"""Lists the office shows beside the goods themselves: pictures, what is sold out, groups of choices, promos."""

from typing import Any, ClassVar

import msgspec

from lancar.catalog import facts, views
from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.values.terms import Promo

book = Rulebook()


class Photos(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Good → the name of its picture, to be fetched at `/api/photo/` and that name."""

    NAME: ClassVar[str] = "catalog.photos"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = dict[str, str]


class SoldOut(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The goods that are sold out, each with the branches that said so; `branch` "" asks about all of them."""

    NAME: ClassVar[str] = "catalog.sold_out"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = dict[str, list[str]]

    branch: str = ""


class VariantNames(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Variant → what tells it from its sisters, such as `L, Merah`: they share their good's name."""

    NAME: ClassVar[str] = "catalog.variant_names"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = dict[str, str]


class ModifierGroups(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All groups of choices, by name."""

    NAME: ClassVar[str] = "catalog.modifier_groups"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = list[views.ModifierGroup]


class Promos(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All promos announced and not ended, those that begin last first; whether one runs today its terms say."""

    NAME: ClassVar[str] = "catalog.promos"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = list[Promo]


class PhotoImage(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A picture by its name, in base64; nothing when no good shows it (any more)."""

    NAME: ClassVar[str] = "catalog.photo_image"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = str | None

    photo: facts.Id


_PHOTOS = Query("SELECT p.sku, p.photo FROM catalog_photos AS p WHERE p.tenant = :tenant AND p.gone = 0")
_IMAGE = Query(
    "SELECT i.image FROM catalog_photo_images AS i WHERE i.tenant = :tenant AND i.photo = :photo AND i.gone = 0 LIMIT 1"
)
_SOLD_OUT = Query(
    "SELECT v.sku, v.branch FROM catalog_availability AS v WHERE v.tenant = :tenant AND v.available = 0 AND v.gone = 0"
    " AND (:branch = '' OR v.branch = :branch) ORDER BY v.sku, v.branch"
)
_OPTIONS = Query("SELECT g.sku, g.options FROM catalog_goods AS g WHERE g.tenant = :tenant AND g.options <> '' AND g.gone = 0")
_GROUPS = Query(
    "SELECT m.modifier_group, m.name, m.min_picks, m.max_picks, m.choices FROM catalog_modifiers AS m"
    " WHERE m.tenant = :tenant AND m.gone = 0 ORDER BY m.name, m.modifier_group"
)
_PROMOS = Query(
    "SELECT p.terms FROM catalog_promos AS p WHERE p.tenant = :tenant AND p.gone = 0 ORDER BY p.from_day DESC, p.promo"
)
_read_choices = msgspec.json.Decoder(tuple[facts.Choice, ...]).decode
_read_options = msgspec.json.Decoder(tuple[facts.Option, ...]).decode
_read_promo = msgspec.json.Decoder(Promo).decode


@book.answer(Photos)
def photos(_asked: Photos, see: See) -> dict[str, str]:
    """Every good that has one."""
    return dict(see.rows(_PHOTOS))


@book.answer(PhotoImage)
def photo_image(asked: PhotoImage, see: See) -> str | None:
    """The letters as they were sent."""
    row = see.one(_IMAGE, photo=asked.photo)
    return row[0] if row else None


@book.answer(SoldOut)
def sold_out(asked: SoldOut, see: See) -> dict[str, list[str]]:
    """By good."""
    found: dict[str, list[str]] = {}
    for sku, branch in see.rows(_SOLD_OUT, branch=asked.branch):
        found.setdefault(sku, []).append(branch)
    return found


@book.answer(VariantNames)
def variant_names(_asked: VariantNames, see: See) -> dict[str, str]:
    """By their options' values, in their order."""
    return {sku: ", ".join(option.value for option in _read_options(options)) for sku, options in see.rows(_OPTIONS)}


@book.answer(ModifierGroups)
def modifier_groups(_asked: ModifierGroups, see: See) -> list[views.ModifierGroup]:
    """With their choices."""
    return [
        views.ModifierGroup(group, name, least, most, _read_choices(choices))
        for group, name, least, most, choices in see.rows(_GROUPS)
    ]


@book.answer(Promos)
def promos(_asked: Promos, see: See) -> list[Promo]:
    """With their terms."""
    return [_read_promo(row[0]) for row in see.rows(_PROMOS)]
