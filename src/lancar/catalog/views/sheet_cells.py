"""Cells of a sheet of goods: from what people and spreadsheets write to what a row of goods takes, or why not."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from lancar.catalog.commands import MOST_UNITS, GoodRow, RowUnit
from lancar.catalog.facts import Option
from lancar.values.money import MOST_RUPIAH, parse_rupiah
from lancar.values.quantity import MOST_MILLI, parse_quantity
from lancar.values.text import fold, one_line
from lancar.values.time import is_day

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


class _Unreadable(Exception):  # noqa: N818 - it names a state of a cell, not a failure of ours
    """A cell that means nothing."""

    def __init__(self, why: str, text: str) -> None:
        super().__init__(why)
        self.why = why
        self.text = text[:60]


def row_of(line: int, cells: dict[str, str]) -> GoodRow | NotTaken:
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
    whole, mark, rest = re.fullmatch(r"(?s)(.*?)(?:([.,])(\d*))?", bare).groups()  # type: ignore[union-attr]  # fits all
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
