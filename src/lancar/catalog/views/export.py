"""The catalog as a sheet that `sheet.read` reads back: a row per good, then a row per particular price."""

from collections.abc import Iterator, Mapping, Sequence

import msgspec

from lancar.catalog import facts, views
from lancar.catalog.views import shelf
from lancar.catalog.views.sheet import FIELDS, HEADING, cost_text
from lancar.kernel.shape import See
from lancar.kernel.views import Key, Query, Values
from lancar.values.csvtext import write_rows
from lancar.values.quantity import format_quantity

_PAGE = Query(
    "SELECT g.sku FROM catalog_goods AS g WHERE g.tenant = :tenant AND g.sku > :after AND g.gone = 0 ORDER BY g.sku LIMIT :most"
)
_TAX_WORDS = {"standard": "ppn", "served": "pbjt", "exempt": "bebas", "luxury": "mewah"}
_read_options = msgspec.json.Decoder(tuple[facts.Option, ...]).decode
Cells = list[str | int]


def page(see: See, after: str, most: int) -> tuple[list[Cells], str]:
    """The rows of the next goods after a sku, and the sku to go on from; "" when there are no more."""
    skus = [row[0] for row in see.rows(_PAGE, after=after, most=most)]
    known = _Known(see, skus)
    rows: list[Cells] = []
    for sku in skus:
        cells_of = (known.good(sku), *known.particular_prices(sku))
        rows += [[cells.get(field, "") for field in FIELDS] for cells in cells_of]
    return rows, skus[-1] if skus and len(skus) == most else ""


def lines(rows: Sequence[Cells], *, heading: bool = True) -> str:
    """The CSV text of rows, the heading first."""
    text = list(write_rows(HEADING, rows))
    return "".join(text if heading else text[1:])


class _Known:
    """What is known of a page of goods, by good."""

    def __init__(self, see: See, skus: Sequence[str]) -> None:
        self.goods = _living(shelf.of_goods(see, views.goods, skus))
        self.costs = _living(shelf.of_goods(see, views.costs, skus))
        self.archived = _living(shelf.of_goods(see, views.archived, skus))
        self.paths = _paths(see)
        self.units: dict[str, dict[str, int]] = {}
        for (sku, unit), (factor_milli,) in _living(shelf.of_goods(see, views.units, skus)).items():
            self.units.setdefault(sku, {})[unit] = factor_milli
        self.codes: dict[tuple[str, str], list[str]] = {}
        for (code,), (sku, unit) in _living(shelf.of_goods(see, views.barcodes, skus)).items():
            self.codes.setdefault((sku, unit), []).append(code)
        self.plain: dict[tuple[str, str], int] = {}
        self.particular: dict[str, list[tuple[Key, Values]]] = {}
        for key, values in _living(shelf.of_goods(see, views.prices, skus)).items():
            sku, unit, *where = key
            if not any(where) and values[0] == values[2] == "":
                self.plain[sku, unit] = values[1]
            elif unit == "" or unit in self.units.get(sku, {}):
                self.particular.setdefault(sku, []).append((key, values))

    def good(self, sku: str) -> Mapping[str, str | int]:
        """The cells of a good's own row."""
        good = views.Good(*self.goods[sku,])
        options = _read_options(good.options) if good.options else ()
        cells: dict[str, str | int] = {
            "sku": sku,
            "name": good.name,
            "category": self.paths.get(good.category, ""),
            "tax_kind": _TAX_WORDS[good.tax_kind],
            "unit": good.unit,
            "variant_of": good.variant_of,
            "options": " | ".join(f"{option.name}={option.value}" for option in options),
            "by_weight": "ya" if good.by_weight else "tidak",
            "track_stock": "ya" if good.track_stock else "tidak",
            "note": good.note,
            "archived": "ya" if (sku,) in self.archived else "",
            "cost_milli": cost_text(self.costs[sku,][0]) if (sku,) in self.costs else "",
            "price": self.plain.get((sku, ""), ""),
            "barcodes": "|".join(self.codes.get((sku, ""), ())),
        }
        for n, (unit, factor_milli) in enumerate(self.units.get(sku, {}).items(), 2):
            cells[f"unit_{n}"] = unit
            cells[f"factor_{n}"] = format_quantity(factor_milli)
            cells[f"price_{n}"] = self.plain.get((sku, unit), "")
            cells[f"barcodes_{n}"] = "|".join(self.codes.get((sku, unit), ()))
        return cells

    def particular_prices(self, sku: str) -> Iterator[Mapping[str, str | int]]:
        """The cells of a row for each price that holds only somewhere, sometimes or for some."""
        for (_, unit, branch, order_type, from_day), (until_day, price, price_list) in self.particular.get(sku, ()):
            yield {
                "sku": sku,
                "price": price,
                "branch": branch,
                "order_type": order_type,
                "from_day": from_day,
                "until_day": until_day,
                "price_list": price_list,
                "price_unit": unit,
            }


def _living(words: shelf.Words) -> dict[Key, Values]:
    """The words that were not taken away, in the order of their keys."""
    return {key: values for key, (_, values) in sorted(words.items()) if values is not None}


def _paths(see: See) -> Mapping[str, str]:
    """Category → its path of names: `Minuman > Dingin`."""
    places = {key[0]: values for key, values in _living(shelf.all_categories(see)).items()}
    paths: dict[str, str] = {}
    for category in places:
        names: list[str] = []
        at = category
        while at in places and len(names) < 3:  # noqa: PLR2004 - as deep as the tree may be; a ring ends, too
            names.insert(0, places[at][0])
            at = places[at][1]
        paths[category] = " > ".join(names)
    return paths
