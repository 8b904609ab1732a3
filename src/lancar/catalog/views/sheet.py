"""Sheets of goods as shops keep them: bytes → rows and batches of commands, or the reason why a line was not taken.

Pure: nothing here knows what the shop has. Columns go by Indonesian and English headings, in any order; semicolon, comma
or tab; UTF-8 with or without a mark, UTF-16 with one, or Windows-1252; `Rp 12.500`, `12500` and `12.500,00` are the same.
An empty cell leaves things as they are. See docs/howto/import-goods.md.
"""

import csv
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import msgspec

from lancar.catalog.commands import MOST_FACTS, MOST_ROWS, MOST_UNITS, GoodRow, RowUnit, TakeGoods
from lancar.catalog.facts import Option
from lancar.values.csvtext import read_rows
from lancar.values.money import MOST_RUPIAH, parse_rupiah
from lancar.values.quantity import MOST_MILLI, parse_quantity
from lancar.values.text import fold, one_line
from lancar.values.time import is_day

_SYNONYMS: Mapping[str, str] = {
    "sku": "sku|kode|kode barang|kode produk|kode item|item code|product code|id barang",
    "name": "nama|nama barang|nama produk|nama item|barang|produk|name|product|product name|item|item name",
    "category": "kategori|kelompok|golongan|category|department",
    "tax_kind": "pajak|jenis pajak|tax|tax kind",
    "unit": "satuan|satuan dasar|unit|base unit|uom",
    "variant_of": "varian dari|induk|variant of|parent",
    "options": "varian|pilihan|opsi|options|variant",
    "by_weight": "ditimbang|timbang|by weight|weighed",
    "track_stock": "lacak stok|stok dilacak|kelola stok|track stock",
    "note": "catatan|keterangan|note|notes|description",
    "archived": "arsip|diarsipkan|archived",
    "cost_milli": "harga beli|harga modal|modal|hpp|cost|cost price|buy price|purchase price",
    "price": "harga|harga jual|price|selling price|retail price|sell price",
    "barcodes": "barcode|barcodes|kode batang|ean|upc|gtin",
    "branch": "cabang|branch|outlet",
    "order_type": "jenis pesanan|tipe pesanan|order type",
    "from_day": "mulai|dari tanggal|berlaku dari|from|valid from|from day",
    "until_day": "sampai|sampai tanggal|berlaku sampai|until|valid until|until day",
    "price_list": "daftar harga|price list",
    "price_unit": "satuan harga|price unit",
}
_UNIT_SYNONYMS: Mapping[str, str] = {
    "unit": "satuan|unit",
    "factor": "isi|faktor|factor|contains",
    "price": "harga|price",
    "barcodes": "barcode|kode batang",
}
COLUMNS = {heading: field for field, headings in _SYNONYMS.items() for heading in headings.split("|")} | {
    f"{heading} {n}": f"{field}_{n}"
    for n in range(2, MOST_UNITS + 2)
    for field, headings in _UNIT_SYNONYMS.items()
    for heading in headings.split("|")
}
"""Folded heading → field. The further units are numbered from 2: `Satuan 2`, `Isi 2`, `Harga 2`, `Barcode 2`."""
HEADING = tuple(
    [headings.split("|")[0].title() for headings in _SYNONYMS.values()]
    + [f"{h.split('|')[0].title()} {n}" for n in range(2, MOST_UNITS + 2) for h in _UNIT_SYNONYMS.values()]
)
"""The headings of an exported sheet."""

FIELDS = (
    *_SYNONYMS,
    *(f"{field}_{n}" for n in range(2, MOST_UNITS + 2) for field in _UNIT_SYNONYMS),
)
"""What stands below each heading of an exported sheet."""

_YES = {"ya", "y", "yes", "1", "true", "benar"}
_NO = {"tidak", "t", "n", "no", "0", "false", "bukan"}
_TAXES = {
    **dict.fromkeys(("standard", "ppn", "kena pajak", "taxed"), "standard"),
    **dict.fromkeys(("served", "pbjt", "restoran", "makan di tempat"), "served"),
    **dict.fromkeys(("exempt", "bebas", "bebas pajak", "tanpa pajak", "non ppn"), "exempt"),
    **dict.fromkeys(("luxury", "mewah", "barang mewah", "ppnbm"), "luxury"),
}
_LOST_DIGITS = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d+")
_OTHER_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_FORMULA_STARTS = ("=", "+", "-", "@")
_GROUP = 3


class NotTaken(msgspec.Struct, frozen=True, kw_only=True):
    """A line that cannot be read: a stable code, and the column and text it speaks of."""

    line: int
    why: str
    column: str = ""
    text: str = ""


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet, read: its rows in an order in which they can be taken, lines not taken, headings nobody knows."""

    rows: tuple[GoodRow, ...]
    not_taken: tuple[NotTaken, ...]
    passed_over: tuple[str, ...]


class _Unreadable(Exception):  # noqa: N818 - it names a state of a cell, not a failure of ours
    """A cell that means nothing."""

    def __init__(self, why: str, text: str) -> None:
        super().__init__(why)
        self.why = why
        self.text = text[:60]


def decode(data: bytes) -> str:
    """The text of a file: UTF-16 by its mark, else UTF-8, else what Windows wrote."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def read(text: str) -> Sheet:
    """Every line of a sheet, read or refused. A sheet without a column for names or codes has no rows at all."""
    rows: list[GoodRow] = []
    not_taken: list[NotTaken] = []
    first_lines: dict[tuple[str, ...], int] = {}
    fields: dict[str, str] = {}
    passed_over: tuple[str, ...] = ()
    lines = read_rows(text)
    while True:
        try:
            line, cells = next(lines, (0, {}))
        except csv.Error:
            last = max([row.line for row in rows] + [refused.line for refused in not_taken], default=1)
            not_taken.append(NotTaken(line=last + 1, why="sheet.open_quote"))
            break
        if not line:
            break
        if not fields:
            fields = {heading: COLUMNS[fold(heading)] for heading in cells if fold(heading) in COLUMNS}
            passed_over = tuple(heading for heading in cells if heading and heading not in fields)
            if not {"sku", "name", "barcodes"} & set(fields.values()):
                return Sheet(rows=(), not_taken=(NotTaken(line=1, why="sheet.no_known_columns"),), passed_over=passed_over)
        if "" in cells:
            not_taken.append(NotTaken(line=line, why="sheet.too_many_cells", text=cells[""][:60]))
            continue
        row = _row(line, {fields[heading]: cell for heading, cell in cells.items() if cell and heading in fields})
        if isinstance(row, GoodRow):
            key = (row.sku, row.price_unit, row.branch, row.order_type, row.from_day, "p" if row.is_price else "")
            if key in first_lines:
                row = NotTaken(line=line, why="sheet.said_twice", column="sku", text=f"{row.sku} ({first_lines[key]})")
            else:
                first_lines[key] = line
        (rows if isinstance(row, GoodRow) else not_taken).append(row)  # type: ignore[arg-type]  # each to its own list
    rows.sort(key=lambda row: (row.is_price, row.variant_of is not None, row.line))
    return Sheet(rows=tuple(rows), not_taken=tuple(not_taken), passed_over=passed_over)


def commands_for(rows: Iterable[GoodRow]) -> Iterator[TakeGoods]:
    """Batches small enough for one command each, in order."""
    batch: list[GoodRow] = []
    weight = 0
    for row in rows:
        if batch and (weight + row.weight > MOST_FACTS or len(batch) == MOST_ROWS):
            yield TakeGoods(rows=tuple(batch))
            batch, weight = [], 0
        batch.append(row)
        weight += row.weight
    if batch:
        yield TakeGoods(rows=tuple(batch))


def _row(line: int, cells: dict[str, str]) -> GoodRow | NotTaken:
    """One line's row. `cells` are those with something in them, by field."""
    told: dict[str, Any] = {"line": line}
    field = ""
    try:
        for field, cell in cells.items():
            reader = _READERS.get(field)
            if reader is not None:
                told[field] = reader(_bare(cell))
        field = "unit"
        told["units"] = tuple(_units(cells))
        field = "sku"
        if "sku" not in told:
            told["sku"] = _sku(told)
    except _Unreadable as no:
        return NotTaken(line=line, why=no.why, column=field, text=no.text)
    return GoodRow(**told)


def _sku(told: Mapping[str, Any]) -> str:
    """What a good without a code of its own is called: its first barcode, else its name in capitals."""
    if told.get("barcodes"):
        return str(told["barcodes"][0])
    made = fold(told.get("name") or "").replace(" ", "-").upper()[:64].rstrip("-")
    if not made:
        raise _Unreadable("sheet.no_code", "")
    return made


def _units(cells: Mapping[str, str]) -> Iterator[RowUnit]:
    for n in range(2, MOST_UNITS + 2):
        unit = cells.get(f"unit_{n}")
        if unit is None:
            continue
        factor_milli = _factor(_bare(cells.get(f"factor_{n}", "")))
        price = cells.get(f"price_{n}")
        yield RowUnit(
            unit=_text(24)(_bare(unit)),
            factor_milli=factor_milli,
            price=_rupiah(_bare(price)) if price else None,
            barcodes=_codes(_bare(cells.get(f"barcodes_{n}", ""))),
        )


def _bare(cell: str) -> str:
    """A cell without the apostrophe that kept a spreadsheet from reckoning."""
    while cell.startswith("'") and cell[1:].startswith(_FORMULA_STARTS):
        cell = cell[1:]
    return cell


def _text(most: int) -> Callable[[str], str]:
    def read_text(cell: str) -> str:
        line = one_line(cell, most + 1)
        if not line or len(line) > most:
            raise _Unreadable("sheet.bad_text", cell)
        return line

    return read_text


def _id(cell: str) -> str:
    if len(cell) > 64 or not cell.isprintable():  # noqa: PLR2004 - the longest id a fact may carry
        raise _Unreadable("sheet.bad_text", cell)
    return cell


def _number(cell: str) -> str:
    bare = cell.replace("\xa0", "").replace(" ", "")
    return bare[2:].lstrip(".") if bare[:2].lower() == "rp" else bare


def _rupiah(cell: str) -> int | None:
    bare = _number(cell)
    if bare in {"", "-"}:
        return None
    try:
        amount = parse_rupiah(bare)
    except ValueError:
        raise _Unreadable("sheet.bad_amount", cell) from None
    if not 0 <= amount <= MOST_RUPIAH:
        raise _Unreadable("sheet.bad_amount", cell)
    return amount


def _cost_milli(cell: str) -> int | None:
    """Thousandths of a rupiah. A last group of any length but three is a fraction: `2.750` is 2750, `12,3450` 12.345."""
    bare = _number(cell)
    whole, mark, rest = re.fullmatch(r"(.*?)(?:([.,])(\d*))?", bare).groups()  # type: ignore[union-attr]  # fits all
    if not mark or len(rest) == _GROUP:
        amount = _rupiah(bare)
        return None if amount is None else amount * 1_000
    rest = rest.rstrip("0")
    amount = _rupiah(whole)
    if amount is None or len(rest) > _GROUP or (rest and not rest.isascii()):
        raise _Unreadable("sheet.bad_amount", cell)
    return amount * 1_000 + int(rest.ljust(_GROUP, "0"))


def _factor(cell: str) -> int:
    try:
        factor_milli = parse_quantity(cell)
    except ValueError:
        raise _Unreadable("sheet.bad_factor", cell) from None
    if not 1 <= factor_milli <= MOST_MILLI:
        raise _Unreadable("sheet.bad_factor", cell)
    return factor_milli


def _codes(cell: str) -> tuple[str, ...]:
    codes = tuple(dict.fromkeys(code for part in cell.split("|") if (code := part.strip())))
    for code in codes:
        if _LOST_DIGITS.fullmatch(code):
            raise _Unreadable("sheet.barcode_lost_digits", code)
    if len(codes) > 20:  # noqa: PLR2004 - as many as a command takes
        raise _Unreadable("sheet.bad_text", cell)
    return tuple(_id(code) for code in codes)


def cost_text(cost_milli: int) -> str:
    """A cost as `read` understands it: fractions of a rupiah have four places, so that they are no thousands."""
    whole, rest = divmod(cost_milli, 1_000)
    return f"{whole},{rest:03}0" if rest else str(whole)


def _flag(cell: str) -> bool:
    word = fold(cell)
    if word not in _YES | _NO:
        raise _Unreadable("sheet.bad_yes_or_no", cell)
    return word in _YES


def _tax(cell: str) -> str:
    kind = _TAXES.get(fold(cell))
    if kind is None:
        raise _Unreadable("sheet.bad_tax_kind", cell)
    return kind


def _path(cell: str) -> tuple[str, ...]:
    path = tuple(_text(120)(name.strip()) for name in cell.split(">"))
    if len(path) > 3:  # noqa: PLR2004 - as deep as the tree may be
        raise _Unreadable("sheet.category_too_deep", cell)
    return path


def _options(cell: str) -> tuple[Option, ...]:
    """`Ukuran=L | Warna=Hitam`; a value without a name is a `Varian`."""
    pairs = [part.partition("=") for part in cell.split("|")]
    options = tuple(
        Option(name=name.strip() if mark else "Varian", value=(value if mark else name).strip()) for name, mark, value in pairs
    )
    if len(options) > 6 or not all(option.name and option.value for option in options):  # noqa: PLR2004 - as a fact takes
        raise _Unreadable("sheet.bad_options", cell)
    return options


def _day(cell: str) -> str:
    other = _OTHER_DAY.fullmatch(cell)
    day = f"{other[3]}-{int(other[2]):02}-{int(other[1]):02}" if other else cell
    if not is_day(day):
        raise _Unreadable("sheet.bad_day", cell)
    return day


def _order_type(cell: str) -> str:
    return fold(cell).replace(" ", "_")


_READERS: Mapping[str, Callable[[str], Any]] = {
    "sku": _id,
    "name": _text(120),
    "category": _path,
    "tax_kind": _tax,
    "unit": _text(24),
    "variant_of": _id,
    "options": _options,
    "by_weight": _flag,
    "track_stock": _flag,
    "note": _text(120),
    "archived": _flag,
    "cost_milli": _cost_milli,
    "price": _rupiah,
    "barcodes": _codes,
    "branch": _id,
    "order_type": _order_type,
    "from_day": _day,
    "until_day": _day,
    "price_list": _text(120),
    "price_unit": _text(24),
}
