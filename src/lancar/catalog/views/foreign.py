"""Sheets that other cash registers export: which one wrote a sheet is seen by its headings, and its rows become ours.

Pure. A good with sizes stands in those sheets as several lines; with us it is a good and its variants, so a line for the
good itself is made. What has no place in a list of goods (stock, prices of single branches) is passed over and named.

Headings: Loyverse as its help page explains them; Moka as its item library writes them; majoo and Olsera, not verified on
a file of theirs, by the words of their Indonesian back offices, in any order and with whatever else stands beside.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lancar.values.text import fold, one_line

Cells = dict[str, str]
Line = tuple[int, Cells]
MOST_NOTE = 120
MOST_OPTIONS = 3


class Register(NamedTuple):
    """One cash register's sheet. Each of `marks` is a set of headings of which one must be there; `columns`: ours → theirs."""

    name: str
    marks: tuple[frozenset[str], ...]
    columns: Mapping[str, str]


def _marks(*words: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(fold(name) for name in one.split("|")) for one in words)


REGISTERS = (
    Register(
        "loyverse",
        _marks("handle", "option 1 name", "option 1 value"),
        {
            "group": "handle",
            "sku": "sku",
            "name": "name",
            "category": "category",
            "note": "description",
            "by_weight": "sold by weight",
            "cost_milli": "cost",
            "price": "default price|price",
            "barcodes": "barcode",
            "track_stock": "track stock",
            "part": "sku of included item",
            **{f"option_{n}": f"option {n} name" for n in range(1, MOST_OPTIONS + 1)},
            **{f"value_{n}": f"option {n} value" for n in range(1, MOST_OPTIONS + 1)},
        },
    ),
    Register(
        "moka",
        _marks("items name (do not edit)|items name|item name", "variant name|variant nam", "basic - price|price|basic price"),
        {
            "name": "items name (do not edit)|items name|item name",
            "category": "category",
            "sku": "sku",
            "value_1": "variant name|variant nam",
            "price": "basic - price|basic price|price",
            "cost_milli": "cost|cogs|cost (cogs)",
            "barcodes": "barcode",
            "track_stock": "track stock|track inventory",
            "note": "description",
        },
    ),
    Register(
        "olsera",
        _marks("nama produk|product name", "grup produk|product group|nama grup produk", "harga jual|sell price"),
        {
            "name": "nama produk|product name",
            "category": "grup produk|product group|nama grup produk",
            "sku": "sku|kode produk",
            "value_1": "nama varian|varian|variant name|variant",
            "price": "harga jual|sell price",
            "cost_milli": "harga beli|buy price",
            "barcodes": "barcode",
            "unit": "satuan|uom",
            "track_stock": "lacak inventori|track inventory|lacak stok",
            "note": "deskripsi|description",
        },
    ),
    Register(
        "majoo",
        _marks(
            "nama produk",
            "kategori|kategori produk",
            "harga jual",
            "monitor persediaan|tampilkan di menu|nama varian|tipe produk",
        ),
        {
            "name": "nama produk",
            "category": "kategori|kategori produk",
            "sku": "sku|kode sku|kode produk",
            "value_1": "nama varian|varian",
            "price": "harga jual",
            "cost_milli": "harga beli|harga modal",
            "barcodes": "barcode",
            "unit": "satuan|satuan produk",
            "track_stock": "monitor persediaan",
            "note": "deskripsi|keterangan",
        },
    ),
)
_NO_VARIANT = frozenset({"", "regular", "reguler", "default", "-", "standar", "standard"})
_NO_CATEGORY = frozenset({"uncategorized", "tanpa kategori", "tidak berkategori", "-"})
_NO_PRICE = frozenset({"variable", "variabel"})
_FIRST_BRANCH = re.compile(r"price \[(.+)\]")
_THEIRS = frozenset({"group", "part", "option", "value"})
"""Fields of theirs that are spent when a line is ours."""
_NO_MARKS = str.maketrans("|=", "/ ")
"""In a cell of options those two signs part one from the other."""
_TAG = re.compile(r"<[^>]*>")
_GTIN = re.compile(r"\d{8}|\d{12,14}")


def recognised(headings: Iterable[str]) -> Register | None:
    """The register that writes sheets of these headings; None for a sheet of one's own."""
    known = {fold(heading) for heading in headings}
    return next((one for one in REGISTERS if all(known & mark for mark in one.marks)), None)


def columns_of(register: Register, headings: Sequence[str]) -> dict[str, str]:
    """Heading → our field. The first of several names counts, the first branch's price where there is no other."""
    folded = {fold(heading): heading for heading in reversed(headings)}
    found: dict[str, str] = {}
    for field, names in register.columns.items():
        wanted = [fold(name) for name in names.split("|")]
        heading = next((folded[name] for name in wanted if name in folded and folded[name] not in found), "")
        if heading:
            found[heading] = field
    if "price" not in found.values():
        branch = next((heading for heading in headings if _FIRST_BRANCH.fullmatch(heading.lower())), "")
        if branch:
            found[branch] = "price"
    return found


def translated(lines: Iterable[Line]) -> Iterator[Line]:
    """Their lines, by our fields already, as lines of a sheet of ours: a good before its variants, in the file's order."""
    groups: dict[str, list[Line]] = {}
    last = ""
    for number, cells in lines:
        if cells.get("part") and not cells.get("name"):
            continue  # a part of a good that is made of others: no good of its own
        last = cells.get("group") or fold(cells.get("name", "")) or last
        groups.setdefault(last, []).append((number, cells))
    for group in groups.values():
        yield from _group(group)


def _group(group: list[Line]) -> Iterator[Line]:
    first = group[0][1]
    options = [_options(cells, first) for _, cells in group]
    if not any(options):
        for number, cells in group:
            yield number, _plain(cells)
        return
    parent = _code(first.get("name", "")) or _code(first.get("group", ""))
    taken = {cells.get("sku", "") for _, cells in group}
    parent = f"{parent[:58]}-INDUK" if parent in taken else parent
    shared: Cells = {name: first[name] for name in ("name", "category", "note", "unit", "by_weight") if first.get(name)}
    yield group[0][0], _plain({**shared, "sku": parent})
    for (number, cells), said in zip(group, options, strict=True):
        told: Cells = {name: shared[name] for name in ("category", "unit", "by_weight") if name in shared} | cells
        words = " ".join(value for _, value in said)
        told["name"] = " ".join(part for part in (first.get("name", ""), words) if part)
        told["sku"] = cells.get("sku") or (cells.get("barcodes", "").split("|")[0]) or _code(told["name"])
        told["variant_of"] = parent
        if said:
            told["options"] = " | ".join(f"{name}={value}" for name, value in said)
        yield number, _plain(told)


def _options(cells: Cells, first: Cells) -> list[tuple[str, str]]:
    """What tells this line's good from its siblings. Names of options stand on the first line only."""
    found = []
    for n in range(1, MOST_OPTIONS + 1):
        value = cells.get(f"value_{n}", "")
        if fold(value) not in _NO_VARIANT:
            name = cells.get(f"option_{n}") or first.get(f"option_{n}") or "Varian"
            found.append((name.translate(_NO_MARKS), value.translate(_NO_MARKS)))
    return found


def _plain(cells: Cells) -> Cells:
    """The cells that a sheet of ours has, with the other register's ways taken out."""
    told = {
        name: cell for name, cell in cells.items() if cell and name.rstrip("_123") not in {"group", "part", "option", "value"}
    }
    if fold(told.get("category", "")) in _NO_CATEGORY:
        told.pop("category", None)
    elif "category" in told:
        told["category"] = told["category"].replace(">", "/")
    if fold(told.get("price", "")) in _NO_PRICE:
        told.pop("price")
    if "note" in told:
        told["note"] = one_line(_TAG.sub(" ", told["note"]), MOST_NOTE).strip()
    sku = told.get("sku", "")
    if _GTIN.fullmatch(sku) and "barcodes" not in told:
        told["barcodes"] = sku  # many keep the barcode where the code should stand
    return {name: cell for name, cell in told.items() if cell}


def _code(text: str) -> str:
    return fold(text).replace(" ", "-").upper()[:64].rstrip("-")
