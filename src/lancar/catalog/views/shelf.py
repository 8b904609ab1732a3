"""What stands under many keys at once: the words, with their versions, that a batch of a sheet's rows speaks of.

Keys are asked for by the half hundred, so that a batch costs a few questions on any store.
"""

from collections.abc import Iterable, Sequence

from lancar.catalog.views import tables
from lancar.kernel.shape import See
from lancar.kernel.views import Key, Query, Registers, Values

AT_ONCE = 50
_SLOTS = tuple(f"k{n}" for n in range(AT_ONCE))
_MARKS = ", ".join(f":{slot}" for slot in _SLOTS)

Words = dict[Key, tuple[int, Values | None]]
"""Key → its last version and its values, None when they were taken away."""


def _asking(view: Registers, column: str) -> Query:
    names = [*(c.name for c in view.key), "gone", "version", *(c.name for c in view.values)]
    return Query(f"SELECT {', '.join(names)} FROM {view.table} WHERE tenant = :tenant AND {column} IN ({_MARKS})")


OF_GOODS = {
    view.table: (view, _asking(view, "sku"))
    for view in (tables.goods, tables.units, tables.prices, tables.costs, tables.archived, tables.barcodes)
}
_CODES = _asking(tables.barcodes, "code")


def _words(see: See, view: Registers, query: Query, keys: Iterable[str]) -> Words:
    wanted = sorted(set(keys))
    width = len(view.key)
    found: Words = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        some += some[-1:] * (AT_ONCE - len(some))
        for row in see.rows(query, **dict(zip(_SLOTS, some, strict=True))):
            gone, version = row[width : width + 2]
            found[row[:width]] = version, None if gone else row[width + 2 :]
    return found


def of_goods(see: See, view: Registers, skus: Iterable[str]) -> Words:
    """All words of one table about these goods."""
    return _words(see, view, OF_GOODS[view.table][1], skus)


def of_codes(see: See, codes: Sequence[str]) -> Words:
    """What these codes mean."""
    return _words(see, tables.barcodes, _CODES, codes)


CATEGORIES = Query("SELECT category, gone, version, name, parent, place FROM catalog_categories WHERE tenant = :tenant")


def all_categories(see: See) -> Words:
    """Every category that ever was."""
    return {(row[0],): (row[2], None if row[1] else row[3:]) for row in see.rows(CATEGORIES)}
