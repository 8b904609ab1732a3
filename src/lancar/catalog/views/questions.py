"""What may be asked of the catalog: one good whole, pages of goods, search, and sheets to take away."""

from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta

from lancar.catalog import facts, views
from lancar.catalog.views import export
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.values.text import fold

book = Rulebook()
MOST_PAGE = 500
MOST_FOUND = 100
Page = Annotated[int, Meta(ge=1, le=MOST_PAGE)]


class GoodLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A good in a list; `price` is the general one of its base unit, None when there is none."""

    sku: str
    name: str
    category: str
    unit: str
    tax_kind: str
    variant_of: str
    archived: bool
    price: int | None


class GoodsPage(msgspec.Struct, frozen=True, kw_only=True):
    """Goods by sku; `after` is what the next page is asked with, "" on the last one."""

    goods: tuple[GoodLine, ...]
    after: str


class Goods(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Goods page by page, of one category (and not those below it) or of all."""

    NAME: ClassVar[str] = "catalog.goods"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = GoodsPage

    after: str = ""
    most: Page = 100
    category: str = ""
    with_archived: bool = False


class Search(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Goods whose name, options, sku or barcode hold every word; those that begin with the words come first."""

    NAME: ClassVar[str] = "catalog.search"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = tuple[GoodLine, ...]

    text: Annotated[str, Meta(min_length=1, max_length=120)]
    most: Annotated[int, Meta(ge=1, le=MOST_FOUND)] = 20


class PriceLine(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One price of a good, as it was set."""

    unit: str = ""
    branch: str = ""
    order_type: str = ""
    from_day: str = ""
    until_day: str = ""
    price: int
    price_list: str = ""


class WholeGood(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Everything the catalog knows of a good, but for its cost, which is a right of its own to see."""

    good: GoodLine
    options: tuple[facts.Option, ...] = ()
    by_weight: bool = False
    track_stock: bool = True
    note: str = ""
    units: dict[str, int] = {}
    """Unit → its factor in thousandths of the base unit."""
    barcodes: dict[str, str] = {}
    """Code → unit."""
    prices: tuple[PriceLine, ...] = ()
    modifiers: tuple[views.ModifierGroup, ...] = ()
    recipe: tuple[facts.Ingredient, ...] = ()
    variants: tuple[str, ...] = ()
    sold_out_in: tuple[str, ...] = ()


class OneGood(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A good, whole."""

    NAME: ClassVar[str] = "catalog.good"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = WholeGood

    sku: facts.Sku


class Category(msgspec.Struct, frozen=True, kw_only=True):
    """A category and its place."""

    category: str
    name: str
    parent: str
    place: int


class Categories(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All categories, sisters in their order."""

    NAME: ClassVar[str] = "catalog.categories"
    NEEDS: ClassVar[str] = "see_goods"
    ANSWER: ClassVar[Any] = tuple[Category, ...]


class SheetPage(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the exported sheet as CSV; `after` as in `GoodsPage`."""

    csv: str
    after: str


class ExportGoods(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The catalog as CSV that can be imported again, page by page; the first page begins with the heading."""

    NAME: ClassVar[str] = "catalog.export_goods"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = SheetPage

    after: str = ""
    most: Page = MOST_PAGE


_COLUMNS = "g.sku, g.name, g.category, g.unit, g.tax_kind, g.variant_of, a.archived, p.price"
_BESIDE = (
    " LEFT JOIN catalog_archived AS a ON a.tenant = g.tenant AND a.sku = g.sku AND a.gone = 0"
    " LEFT JOIN catalog_prices AS p ON p.tenant = g.tenant AND p.sku = g.sku AND p.unit = '' AND p.branch = ''"
    " AND p.order_type = '' AND p.from_day = '' AND p.gone = 0"
)
_LINE = f"SELECT {_COLUMNS} FROM catalog_goods AS g{_BESIDE} WHERE g.tenant = :tenant AND g.gone = 0"


def _line(sku: str, name: str, category: str, unit: str, tax: str, parent: str, archived: Any, price: Any) -> GoodLine:  # noqa: PLR0917 - a row of _LINE
    return GoodLine(
        sku=sku,
        name=name,
        category=category,
        unit=unit,
        tax_kind=tax,
        variant_of=parent,
        archived=archived is not None,
        price=price,
    )


_GOODS = Query(
    f"{_LINE} AND g.sku > :after AND (:category = '' OR g.category = :category)"
    " AND (:with_archived = 1 OR a.sku IS NULL) ORDER BY g.sku LIMIT :most",
    _line,
)
_GOOD = Query(f"{_LINE} AND g.sku = :sku", _line)
# The goods are found and put in order first; what stands beside them is looked up only for those that are shown.
_SEARCH = Query(
    f"SELECT {_COLUMNS} FROM (SELECT f.tenant, f.sku, CASE WHEN lower(f.folded) LIKE :start THEN 0"
    " WHEN lower(f.folded) LIKE :word THEN 1 ELSE 2 END AS far, f.folded FROM catalog_goods AS f"
    " WHERE f.tenant = :tenant AND f.gone = 0 AND (f.sku = :exact OR f.sku IN (SELECT b.sku FROM catalog_barcodes AS b"
    " WHERE b.tenant = :tenant AND b.code = :exact AND b.gone = 0)"
    " OR (lower(f.folded) LIKE :w0 AND lower(f.folded) LIKE :w1 AND lower(f.folded) LIKE :w2"
    " AND lower(f.folded) LIKE :w3)) AND NOT EXISTS (SELECT 1 FROM catalog_archived AS x"
    " WHERE x.tenant = f.tenant AND x.sku = f.sku AND x.gone = 0)"
    " ORDER BY far, f.folded, f.sku LIMIT :most) AS hit"
    f" JOIN catalog_goods AS g ON g.tenant = hit.tenant AND g.sku = hit.sku{_BESIDE}"
    " ORDER BY hit.far, hit.folded, hit.sku",
    _line,
)
_MOST_WORDS = 4


@book.answer(Goods)
def goods(asked: Goods, see: See) -> GoodsPage:
    """A page of goods, by sku."""
    found = see.rows(
        _GOODS,
        after=asked.after,
        category=asked.category,
        with_archived=int(asked.with_archived),
        most=asked.most,
    )
    return GoodsPage(goods=tuple(found), after=found[-1].sku if len(found) == asked.most else "")


@book.answer(Search)
def search(asked: Search, see: See) -> tuple[GoodLine, ...]:
    """Words are looked for folded, anywhere in the name; a whole sku or barcode finds its good, too."""
    folded = fold(asked.text)
    words = folded.split()[:_MOST_WORDS]
    anywhere = [f"%{word}%" for word in words] + ["%" if words else ""] * (_MOST_WORDS - len(words))
    return tuple(
        see.rows(
            _SEARCH,
            exact=asked.text.strip(),
            start=f"{folded}%",
            word=f"% {folded}%",
            most=asked.most,
            **{f"w{n}": pattern for n, pattern in enumerate(anywhere)},
        )
    )


_UNITS = Query("SELECT u.unit, u.factor_milli FROM catalog_units AS u WHERE u.tenant = :tenant AND u.sku = :sku AND u.gone = 0")
_CODES = Query("SELECT b.code, b.unit FROM catalog_barcodes AS b WHERE b.tenant = :tenant AND b.sku = :sku AND b.gone = 0")
_PRICES = Query(
    "SELECT p.unit, p.branch, p.order_type, p.from_day, p.until_day, p.price, p.price_list FROM catalog_prices AS p"
    " WHERE p.tenant = :tenant AND p.sku = :sku AND p.gone = 0"
    " ORDER BY p.unit, p.branch, p.order_type, p.from_day"
)
_SOLD_OUT = Query(
    "SELECT v.branch FROM catalog_availability AS v"
    " WHERE v.tenant = :tenant AND v.sku = :sku AND v.available = 0 AND v.gone = 0 ORDER BY v.branch"
)


@book.answer(OneGood)
def one_good(asked: OneGood, see: See) -> WholeGood:
    """The good with its units, codes, prices, modifiers and recipe. Refuses an unknown one."""
    line, good = see.one(_GOOD, sku=asked.sku), views.good_of(see, asked.sku)
    if line is None or good is None:
        raise Refused("catalog.unknown_good", sku=asked.sku)
    return WholeGood(
        good=line,
        options=views.described(asked.sku, good, 1).options,
        by_weight=bool(good.by_weight),
        track_stock=bool(good.track_stock),
        note=good.note,
        units=dict(see.rows(_UNITS, sku=asked.sku)),
        barcodes=dict(see.rows(_CODES, sku=asked.sku)),
        prices=tuple(
            PriceLine(**dict(zip(PriceLine.__struct_fields__, row, strict=True))) for row in see.rows(_PRICES, sku=asked.sku)
        ),
        modifiers=views.modifiers_of(see, asked.sku),
        recipe=views.recipe_of(see, asked.sku),
        variants=tuple(sorted(row[0] for row in see.rows(views.VARIANTS_OF, sku=asked.sku))),
        sold_out_in=tuple(row[0] for row in see.rows(_SOLD_OUT, sku=asked.sku)),
    )


_CATEGORIES = Query(
    "SELECT c.category, c.name, c.parent, c.place FROM catalog_categories AS c WHERE c.tenant = :tenant AND c.gone = 0"
    " ORDER BY c.parent, c.place, c.category",
    lambda category, name, parent, place: Category(category=category, name=name, parent=parent, place=place),
)


@book.answer(Categories)
def categories(_asked: Categories, see: See) -> tuple[Category, ...]:
    """Every category there is."""
    return tuple(see.rows(_CATEGORIES))


@book.answer(ExportGoods)
def export_goods(asked: ExportGoods, see: See) -> SheetPage:
    """A page of the sheet."""
    rows, after = export.page(see, asked.after, asked.most)
    return SheetPage(csv=export.lines(rows, heading=not asked.after), after=after)
