"""Sheets of goods as shops keep them: bytes → rows and batches of commands, or the reason why a line was not taken.

Pure: nothing here knows what the shop has. Columns go by Indonesian and English headings, in any order; semicolon, comma
or tab; UTF-8 with or without a mark, UTF-16 with one, or Windows-1252; `Rp 12.500`, `12500` and `12.500,00` are the same.
An empty cell leaves things as they are. See docs/howto/import-goods.md.
"""

import csv
import itertools
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from lancar.catalog.commands import MOST_FACTS, MOST_ROWS, MOST_UNITS, GoodRow, TakeGoods
from lancar.catalog.views import foreign
from lancar.catalog.views.sheet_cells import NotTaken, cost_text, row_of
from lancar.values.csvtext import read_rows
from lancar.values.text import fold

__all__ = ["COLUMNS", "FIELDS", "HEADING", "NotTaken", "Sheet", "commands_for", "cost_text", "decode", "read"]

_SYNONYMS: Mapping[str, str] = {
    "sku": "sku|kode|kode barang|kode produk|kode produk sku|kode item|item code|product code|id barang",
    "name": "nama|nama barang|nama produk|nama item|barang|produk|name|product|product name|item|item name",
    "category": "kategori|kategori produk|kategori barang|grup produk|kelompok|golongan|category|department",
    "tax_kind": "pajak|jenis pajak|tax|tax kind",
    "unit": "satuan|satuan dasar|satuan produk|unit satuan produk|satuan jual|unit|base unit|uom",
    "variant_of": "varian dari|induk|variant of|parent",
    "options": "varian|pilihan|opsi|options|variant",
    "by_weight": "ditimbang|timbang|by weight|weighed",
    "track_stock": "lacak stok|stok dilacak|kelola stok|track stock",
    "note": "catatan|keterangan|deskripsi|deskripsi produk|note|notes|description",
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


class Sheet(msgspec.Struct, frozen=True, kw_only=True):
    """A sheet, read: its rows in an order in which they can be taken, lines not taken, headings nobody knows.

    `register`: which cash register wrote it (`loyverse`, `moka`, `majoo`, `olsera`); "" for a sheet of one's own.
    """

    rows: tuple[GoodRow, ...]
    not_taken: tuple[NotTaken, ...]
    passed_over: tuple[str, ...]
    register: str = ""


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
    reading = _Reading()
    try:
        reading.take(read_rows(text))
    except csv.Error:
        reading.refuse(NotTaken(line=reading.last + 1, why="sheet.open_quote"))
    return reading.sheet()


class _Reading:
    """A sheet as far as it has been read."""

    def __init__(self) -> None:
        self.rows: list[GoodRow] = []
        self.not_taken: list[NotTaken] = []
        self.passed_over: tuple[str, ...] = ()
        self.register: foreign.Register | None = None
        self.last = 1
        self._first_lines: dict[tuple[str, ...], int] = {}

    def take(self, lines: Iterator[tuple[int, dict[str, str]]]) -> None:
        """All lines. Raises csv.Error for a quote that never ends; what came before it has been taken."""
        line, cells = next(lines, (0, {}))
        if not line:
            return
        fields = self._columns(list(cells))
        if not {"sku", "name", "barcodes"} & set(fields.values()):
            self.refuse(NotTaken(line=1, why="sheet.no_known_columns"))
            return
        named = self._named(itertools.chain([(line, cells)], lines), fields)
        if self.register is None:
            for number, told in named:
                self._line(number, told)
            return
        whole: list[tuple[int, dict[str, str]]] = []
        try:
            whole.extend(named)  # a good's lines belong together, wherever they stand
        finally:
            for number, told in foreign.translated(whole):
                self._line(number, told)

    def _columns(self, headings: list[str]) -> dict[str, str]:
        self.register = foreign.recognised(headings)
        if self.register is not None:
            fields = foreign.columns_of(self.register, headings)
        else:
            fields = {heading: COLUMNS[fold(heading)] for heading in headings if fold(heading) in COLUMNS}
        self.passed_over = tuple(heading for heading in headings if heading and heading not in fields)
        return fields

    def _named(
        self, lines: Iterable[tuple[int, dict[str, str]]], fields: Mapping[str, str]
    ) -> Iterator[tuple[int, dict[str, str]]]:
        for line, cells in lines:
            self.last = line
            if "" in cells:
                self.refuse(NotTaken(line=line, why="sheet.too_many_cells", text=cells[""][:60]))
            else:
                yield line, {fields[heading]: cell for heading, cell in cells.items() if cell and heading in fields}

    def _line(self, line: int, cells: dict[str, str]) -> None:
        row = row_of(line, cells)
        if isinstance(row, NotTaken):
            self.refuse(row)
            return
        key = (row.sku, row.price_unit, row.branch, row.order_type, row.from_day, "p" if row.is_price else "")
        if key in self._first_lines:
            self.refuse(NotTaken(line=line, why="sheet.said_twice", column="sku", text=f"{row.sku} ({self._first_lines[key]})"))
            return
        self._first_lines[key] = line
        self.rows.append(row)

    def refuse(self, line: NotTaken) -> None:
        """A line that cannot be taken."""
        self.not_taken.append(line)

    def sheet(self) -> Sheet:
        """What was read, goods before their variants, variants before prices."""
        self.rows.sort(key=lambda row: (row.is_price, row.variant_of is not None, row.line))
        return Sheet(
            rows=tuple(self.rows),
            not_taken=tuple(self.not_taken),
            passed_over=self.passed_over,
            register=self.register.name if self.register else "",
        )


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
