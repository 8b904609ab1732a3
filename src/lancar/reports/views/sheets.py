"""Reports as CSV, for a spreadsheet or the bookkeeper: Indonesian heading words, money as plain whole rupiah.

Quantities are written with a decimal comma as Indonesians read them; commas part the columns and quotes hold cells, as
RFC 4180 says.
"""

from collections.abc import Iterable, Sequence
from typing import ClassVar, Literal

from lancar.kernel.shape import Question, Rulebook, See
from lancar.reports.views import goods, money, turnover
from lancar.reports.views.spans import Day
from lancar.values.csvtext import write_rows
from lancar.values.quantity import format_quantity

book = Rulebook()

Rows = Iterable[Sequence[str | int]]
Sheet = tuple[Sequence[str], Rows]
Name = Literal[
    "sales_by_day", "sales_by_week", "sales_by_month", "sales_by_hour", "sales_by_person", "sales_by_branch",
    "goods", "categories", "payments", "taxes", "drawers",
]  # fmt: skip

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
    "bills": "nota",
    "lines": "baris",
    "gross": "penjualan kotor",
    "discount": "diskon",
    "service": "layanan",
    "tax": "pajak",
    "included": "pajak dalam harga",
    "rounding": "pembulatan",
    "total": "total",
    "refunds": "retur",
    "voids": "batal",
    "back_total": "uang kembali ke pembeli",
    "turnover": "omzet",
    "net": "penjualan bersih",
}
METHODS = {
    "method": "cara bayar",
    "times": "kali",
    "taken": "diterima",
    "claimed": "diakui pembeli",
    "seen": "sudah masuk",
    "missed": "tidak masuk",
    "given_back": "dikembalikan",
    "repaid": "pelunasan kasbon",
    "here": "bersih",
}
TAXES = {
    "kind": "jenis",
    "code": "kode",
    "permille": "tarif permil",
    "base": "dasar",
    "dpp": "dpp",
    "amount": "ditambahkan",
    "included": "dalam harga",
}
DRAWERS = {
    "branch": "cabang",
    "business_day": "tanggal",
    "till": "kassa",
    "shift": "giliran",
    "person": "kasir",
    "expected": "seharusnya",
    "counted": "dihitung",
    "difference": "selisih",
    "sales": "nota",
}
EARNED = {"net": "penjualan bersih", "cost": "harga pokok", "profit": "laba kotor", "profit_permille": "margin permil"}


def sheet(columns: dict[str, str], rows: Iterable[object], first: str = "") -> Sheet:
    """Columns by field name → heading, in that order; `first` heads the column of labels, if there is one."""
    heading = [first, *columns.values()] if first else list(columns.values())
    fields = ["label", *columns] if first else list(columns)
    return heading, ([getattr(row, field) for field in fields] for row in rows)


def goods_sheet(rows: Iterable[goods.GoodFigures], by: str) -> Sheet:
    """Goods or categories with their quantity as people write it."""
    more = ["kategori"] if by == "good" else []
    heading = [LABELS[by], "nama", *more, "jumlah", "penjualan bersih"]
    return heading, (
        [row.label, row.name, *([row.category] if more else []), format_quantity(row.sold_milli), row.net] for row in rows
    )


def csv_of(made: Sheet) -> str:
    """The whole sheet as one text, lines ended by CRLF."""
    heading, rows = made
    return "".join(write_rows(heading, rows))


class Csv(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A report as CSV text. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.csv"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = str

    report: Name
    from_day: Day
    to_day: Day
    branch: str = ""


@book.answer(Csv)
def csv_report(asked: Csv, see: See) -> str:
    """The same figures as the report of that name."""
    where = {"from_day": asked.from_day, "to_day": asked.to_day, "branch": asked.branch}
    match asked.report:
        case "goods" | "categories" as name:
            by: Literal["good", "category"] = "good" if name == "goods" else "category"
            return csv_of(goods_sheet(goods.goods_report(goods.Goods(**where, by=by), see), by))
        case "payments":
            return csv_of(sheet(METHODS, money.payments_report(money.Payments(**where), see)))
        case "taxes":
            return csv_of(sheet(TAXES, money.taxes_report(money.Taxes(**where), see)))
        case "drawers":
            return csv_of(sheet(DRAWERS, money.drawers_report(money.Drawers(**where), see)))
        case name:
            part: turnover.By = name.removeprefix("sales_by_")  # type: ignore[assignment]  # the names above
            report = turnover.sales_report(turnover.Sales(**where, by=part), see)
            return csv_of(sheet(FIGURES, report.parts, LABELS[part]))


class ProfitCsv(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Gross profit as CSV text. Refuses as reports.sales does."""

    NAME: ClassVar[str] = "reports.profit_csv"
    NEEDS: ClassVar[str] = "see_reports"
    ALSO: ClassVar[str] = "see_cost"
    ANSWER: ClassVar[object] = str

    from_day: Day
    to_day: Day
    branch: str = ""
    by: Literal["day", "week", "month", "good", "category", "branch"] = "day"


@book.answer(ProfitCsv)
def profit_csv(asked: ProfitCsv, see: See) -> str:
    """The same figures as reports.profit."""
    wanted = goods.Profit(from_day=asked.from_day, to_day=asked.to_day, branch=asked.branch, by=asked.by)
    return csv_of(sheet(EARNED, goods.profit_report(wanted, see).parts, LABELS[asked.by]))
