"""Every report as a sheet, for a spreadsheet or the bookkeeper: Indonesian heading words, money as plain whole rupiah.

One sheet, three papers: CSV is written here, XLSX and PDF by adapters, from the same columns and rows. People and branches
stand by their names, ways of paying and kinds of tax in words. In CSV quantities are written with a decimal comma as
Indonesians read them; commas part the columns and quotes hold cells, as RFC 4180 says.
"""

from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Literal, get_args

from msgspec import Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.reports.views import goods, money, turnover
from lancar.reports.views.spans import Day
from lancar.values.csvtext import write_rows
from lancar.values.quantity import format_quantity

book = Rulebook()

Kind = Literal["text", "day", "money", "count", "quantity", "permille"]
"""quantity: thousandths of a base unit; permille: thousandths; both are whole numbers in a sheet."""
Name = Literal[
    "sales_by_day", "sales_by_week", "sales_by_month", "sales_by_hour", "sales_by_person", "sales_by_branch",
    "goods", "categories", "payments", "taxes", "drawers",
]  # fmt: skip
ProfitBy = Literal["day", "week", "month", "good", "category", "branch"]
Cell = str | int


class Column(Struct, frozen=True):
    """A column: its heading and what stands in it."""

    heading: str
    kind: Kind


class Sheet(Struct, frozen=True, kw_only=True):
    """A report ready for any paper. `total` has a cell for each column, "" where adding up means nothing; () for none."""

    name: str
    title: str
    shop: str
    branch: str
    """The branch's name; "" for all."""
    first: str
    last: str
    columns: tuple[Column, ...]
    rows: list[list[Cell]]
    total: tuple[Cell, ...] = ()


TITLES = {
    "sales_by_day": "Penjualan per hari",
    "sales_by_week": "Penjualan per minggu",
    "sales_by_month": "Penjualan per bulan",
    "sales_by_hour": "Penjualan per jam",
    "sales_by_person": "Penjualan per kasir",
    "sales_by_branch": "Penjualan per cabang",
    "goods": "Barang terjual",
    "categories": "Kategori terjual",
    "payments": "Cara bayar",
    "taxes": "Pajak dan layanan",
    "drawers": "Selisih laci",
    "profit_by_day": "Laba kotor per hari",
    "profit_by_week": "Laba kotor per minggu",
    "profit_by_month": "Laba kotor per bulan",
    "profit_by_good": "Laba kotor per barang",
    "profit_by_category": "Laba kotor per kategori",
    "profit_by_branch": "Laba kotor per cabang",
}
LABELS = {
    "day": "tanggal",
    "week": "minggu",
    "month": "bulan",
    "hour": "jam",
    "person": "kasir",
    "branch": "cabang",
    "good": "sku",
    "category": "kategori",
}
FIGURES = {
    "bills": ("nota", "count"),
    "lines": ("baris", "count"),
    "gross": ("penjualan kotor", "money"),
    "discount": ("diskon", "money"),
    "service": ("layanan", "money"),
    "tax": ("pajak", "money"),
    "included": ("pajak dalam harga", "money"),
    "rounding": ("pembulatan", "money"),
    "total": ("total", "money"),
    "refunds": ("retur", "count"),
    "voids": ("batal", "count"),
    "back_total": ("uang kembali ke pembeli", "money"),
    "turnover": ("omzet", "money"),
    "net": ("penjualan bersih", "money"),
}
METHODS = {
    "method": ("cara bayar", "text"),
    "times": ("kali", "count"),
    "taken": ("diterima", "money"),
    "claimed": ("diakui pembeli", "money"),
    "seen": ("sudah masuk", "money"),
    "missed": ("tidak masuk", "money"),
    "given_back": ("dikembalikan", "money"),
    "repaid": ("pelunasan kasbon", "money"),
    "here": ("bersih", "money"),
}
TAXES = {
    "kind": ("jenis", "text"),
    "code": ("kode", "text"),
    "permille": ("tarif permil", "permille"),
    "base": ("dasar", "money"),
    "dpp": ("dpp", "money"),
    "amount": ("ditambahkan", "money"),
    "included": ("dalam harga", "money"),
}
DRAWERS = {
    "branch": ("cabang", "text"),
    "business_day": ("tanggal", "day"),
    "till": ("kassa", "text"),
    "shift": ("giliran", "text"),
    "person": ("kasir", "text"),
    "expected": ("seharusnya", "money"),
    "counted": ("dihitung", "money"),
    "difference": ("selisih", "money"),
    "sales": ("nota", "count"),
}
EARNED = {
    "net": ("penjualan bersih", "money"),
    "cost": ("harga pokok", "money"),
    "profit": ("laba kotor", "money"),
    "profit_permille": ("margin permil", "permille"),
}
WORDS = {
    "cash": "tunai",
    "qris_static": "QRIS",
    "card": "kartu",
    "ewallet": "dompet digital",
    "transfer": "transfer",
    "kasbon": "kasbon",
    "tax": "pajak",
    "service": "layanan",
}

_PEOPLE = Query("SELECT p.person, p.name FROM identity_people AS p WHERE p.tenant = :tenant")
_BRANCHES = Query("SELECT b.branch, b.name FROM identity_branches AS b WHERE b.tenant = :tenant")
_SHOP = Query("SELECT t.name FROM identity_tenant AS t WHERE t.tenant = :tenant")
ADDED_UP = frozenset({"money", "count", "quantity"})


class _Names:
    """How people, branches and words are written; an id nobody named stays an id."""

    def __init__(self, see: See) -> None:
        self.people: dict[str, str] = dict(see.rows(_PEOPLE))
        self.branches: dict[str, str] = dict(see.rows(_BRANCHES))
        shop = see.one(_SHOP)
        self.shop: str = shop[0] if shop else ""

    def of(self, field: str) -> Callable[[str], str]:
        """What a field's values are called."""
        known = {"person": self.people, "branch": self.branches, "method": WORDS, "kind": WORDS}.get(field, {})
        return lambda value: known.get(value) or value


class _Draft(Struct):
    """Columns and rows, before they are headed."""

    columns: list[Column]
    rows: list[list[Cell]]


def _drafted(columns: dict[str, Any], rows: Iterable[object], names: _Names, label: str = "") -> _Draft:
    """Columns by field name; `label` is what the first column names, where the rows have one."""
    heads = [Column(LABELS[label], "day" if label == "day" else "text")] if label else []
    heads += [Column(heading, kind) for heading, kind in columns.values()]
    fields = [*(["label"] if label else []), *columns]
    written = {"label": names.of(label), **{field: names.of(field) for field in ("person", "branch", "method", "kind")}}
    cells = [
        [written[field](getattr(row, field)) if field in written else getattr(row, field) for field in fields] for row in rows
    ]
    return _Draft(heads, cells)


def _goods_draft(rows: Iterable[goods.GoodFigures], by: str) -> _Draft:
    """Goods or categories with their quantity."""
    more = [Column("kategori", "text")] if by == "good" else []
    heads = [Column(LABELS[by], "text"), Column("nama", "text"), *more]
    heads += [Column("jumlah", "quantity"), Column("penjualan bersih", "money")]
    return _Draft(heads, [[row.label, row.name, *([row.category] if more else []), row.sold_milli, row.net] for row in rows])


def _profit_draft(asked: goods.Profit, see: See, names: _Names) -> _Draft:
    """By good or category their names stand beside their ids."""
    draft = _drafted(EARNED, goods.profit_report(asked, see).parts, names, asked.by)
    if asked.by in {"good", "category"}:
        known = goods.names_of(see, asked.by)
        draft.columns.insert(1, Column("nama", "text"))
        for row in draft.rows:
            row.insert(1, known.get(str(row[0]), ""))
    return draft


def _total(columns: Iterable[Column], rows: list[list[Cell]]) -> tuple[Cell, ...]:
    kinds = [column.kind for column in columns]
    if len(rows) < 2 or kinds.count("text") + kinds.count("day") == 0:  # noqa: PLR2004 - one row is its own total
        return ()
    sums: list[Cell] = [sum(int(row[place]) for row in rows) if kind in ADDED_UP else "" for place, kind in enumerate(kinds)]
    return ("jumlah", *sums[1:])


def sheet_of(asked: "Csv | SheetOf", see: See) -> Sheet:
    """The same figures as the report of that name. Refuses as reports.sales does."""
    names = _Names(see)
    where = {"from_day": asked.from_day, "to_day": asked.to_day, "branch": asked.branch}
    match asked.report:
        case "goods" | "categories" as name:
            by: Literal["good", "category"] = "good" if name == "goods" else "category"
            draft = _goods_draft(goods.goods_report(goods.Goods(**where, by=by), see), by)
        case "payments":
            draft = _drafted(METHODS, money.payments_report(money.Payments(**where), see), names)
        case "taxes":
            draft = _drafted(TAXES, money.taxes_report(money.Taxes(**where), see), names)
        case "drawers":
            draft = _drafted(DRAWERS, money.drawers_report(money.Drawers(**where), see), names)
        case name:
            part: turnover.By = name.removeprefix("sales_by_")  # type: ignore[assignment]  # the names above
            draft = _drafted(FIGURES, turnover.sales_report(turnover.Sales(**where, by=part), see).parts, names, part)
    return _headed(asked.report, draft, asked.branch, asked.from_day, asked.to_day, names)


def profit_sheet_of(asked: "ProfitCsv | ProfitSheet", see: See) -> Sheet:
    """The same figures as reports.profit."""
    names = _Names(see)
    wanted = goods.Profit(from_day=asked.from_day, to_day=asked.to_day, branch=asked.branch, by=asked.by)
    draft = _profit_draft(wanted, see, names)
    return _headed(f"profit_by_{asked.by}", draft, asked.branch, asked.from_day, asked.to_day, names)


def _headed(name: str, draft: _Draft, branch: str, first: str, last: str, names: _Names) -> Sheet:  # noqa: PLR0917 - the head of a page
    return Sheet(
        name=name, title=TITLES[name], shop=names.shop, branch=names.branches.get(branch, branch), first=first, last=last,
        columns=tuple(draft.columns), rows=draft.rows, total=_total(draft.columns, draft.rows),
    )  # fmt: skip


def csv_of(made: Sheet) -> str:
    """The whole sheet as one text without its total, lines ended by CRLF."""
    quantities = [place for place, column in enumerate(made.columns) if column.kind == "quantity"]
    rows = [list(row) for row in made.rows]
    for row in rows:
        for place in quantities:
            row[place] = format_quantity(int(row[place]))
    return "".join(write_rows([column.heading for column in made.columns], rows))


class Csv(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A report as CSV text. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.csv"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = str

    report: Name
    from_day: Day
    to_day: Day
    branch: str = ""


class SheetOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A report as columns and rows, for XLSX and PDF. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.sheet"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = Sheet

    report: Name
    from_day: Day
    to_day: Day
    branch: str = ""


@book.answer(Csv)
def csv_report(asked: Csv, see: See) -> str:
    """The sheet as text."""
    return csv_of(sheet_of(asked, see))


@book.answer(SheetOf)
def sheet_report(asked: SheetOf, see: See) -> Sheet:
    """The sheet itself."""
    return sheet_of(asked, see)


class ProfitCsv(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Gross profit as CSV text. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.profit_csv"
    NEEDS: ClassVar[str] = "see_reports"
    ALSO: ClassVar[str] = "see_cost"
    ANSWER: ClassVar[object] = str

    from_day: Day
    to_day: Day
    branch: str = ""
    by: ProfitBy = "day"


class ProfitSheet(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Gross profit as columns and rows. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.profit_sheet"
    NEEDS: ClassVar[str] = "see_reports"
    ALSO: ClassVar[str] = "see_cost"
    ANSWER: ClassVar[object] = Sheet

    from_day: Day
    to_day: Day
    branch: str = ""
    by: ProfitBy = "day"


@book.answer(ProfitCsv)
def profit_csv(asked: ProfitCsv, see: See) -> str:
    """The sheet as text."""
    return csv_of(profit_sheet_of(asked, see))


@book.answer(ProfitSheet)
def profit_sheet(asked: ProfitSheet, see: See) -> Sheet:
    """The sheet itself."""
    return profit_sheet_of(asked, see)


NAMES: tuple[str, ...] = get_args(Name)
PROFIT_NAMES: tuple[str, ...] = tuple(f"profit_by_{by}" for by in get_args(ProfitBy))
