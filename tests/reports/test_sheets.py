"""Reports on paper: every report has a sheet with Indonesian heading words and plain whole numbers."""

import csv
import io
from typing import get_args

import pytest
from shelves_shop import BRANCH, DAY, TENANT, Shop, good, sale

from lancar.kernel.sync import serve, sync_round
from lancar.reports.views.sheets import Csv, Name, ProfitCsv
from lancar.reports.views.unsent import Unsent
from lancar.till.facts import ShiftClosed
from lancar.values.bill import Extra


def shop_of_a_day() -> Shop:
    shop = Shop()
    tax = Extra(kind="tax", code="ppn", permille=120, base=50_000, dpp=45_833, amount=5_500)
    shop.tell(sale(1, good("=cmd", 25_000, 2_000), extras=(tax,)))
    shop.tell(ShiftClosed(branch=BRANCH, till="k1", business_day=DAY, shift="s1", counted_cash=55_500, expected_cash=55_500))
    return shop


@pytest.mark.parametrize("name", get_args(Name))
def test_every_report_has_a_sheet(name: str) -> None:
    text = shop_of_a_day().ask(Csv(report=name, from_day=DAY, to_day=DAY))
    heading, row = csv.reader(io.StringIO(text, newline=""))
    assert len(heading) == len(row)
    assert len(set(heading)) == len(heading)


def test_a_sheet_says_money_in_plain_rupiah() -> None:
    text = shop_of_a_day().ask(Csv(report="sales_by_day", from_day=DAY, to_day=DAY))
    row = next(csv.DictReader(io.StringIO(text, newline="")))
    assert (row["tanggal"], row["penjualan kotor"], row["pajak"], row["total"]) == (DAY, "50000", "5500", "55500")


def test_a_goods_name_runs_in_no_spreadsheet() -> None:
    text = shop_of_a_day().ask(Csv(report="goods", from_day=DAY, to_day=DAY))
    row = next(csv.DictReader(io.StringIO(text, newline="")))
    assert row["sku"].startswith("'=")
    assert row["jumlah"] == "2"


def test_profit_has_a_sheet_of_its_own_right() -> None:
    text = shop_of_a_day().ask(ProfitCsv(from_day=DAY, to_day=DAY))
    row = next(csv.DictReader(io.StringIO(text, newline="")))
    assert (row["penjualan bersih"], row["laba kotor"], row["margin permil"]) == ("50000", "50000", "1000")
    assert (Csv.NEEDS, Csv.ALSO, ProfitCsv.NEEDS, ProfitCsv.ALSO) == ("see_reports", "", "see_reports", "see_cost")


def sync(below: Shop, above: Shop) -> None:
    talk = sync_round(below.node, TENANT, peer="hub")
    answer = None
    while True:
        try:
            request = talk.send(answer)
        except StopIteration:
            return
        answer = serve(above.node, request, device="shop", name="hub")


def test_sales_the_hub_has_not_seen_are_counted_until_it_has() -> None:
    shop, hub = Shop("a"), Shop("h", role="hub")
    shop.tell(sale(1, good("gula", 18_000)))
    assert not shop.ask(Unsent()).above
    sync(shop, hub)
    assert shop.ask(Unsent()).bills == 0
    shop.tell(sale(2, good("gula", 5_000)), sale(3, good("gula", 6_000)))
    report = shop.ask(Unsent())
    assert (report.above, report.bills, report.total) == (True, 2, 11_000)
    assert [(part.branch, part.business_day) for part in report.parts] == [(BRANCH, DAY)]
    sync(shop, hub)
    assert shop.ask(Unsent()).bills == 0
    assert hub.tables() == shop.tables()
