"""Every question and table of the lines says on PostgreSQL what it says on SQLite: one SQL text."""

from typing import Any

import msgspec
from line_shop import HOUR_MS, MINUTE_MS, LineShop
from test_questions import DAY_MS, describes, hour, sells

from lancar.adapters.storage.postgres import PostgresStore
from lancar.kernel.shape import Question
from lancar.lines import commands as c
from lancar.lines.facts.reported import Checked, ClassTraffic
from lancar.lines.rules.letters import AlertOf
from lancar.lines.views import advice, bills, ledger, now
from lancar.testing import context

TABLES = (
    "lines_lines", "lines_names", "lines_guards", "lines_outages", "lines_paths", "lines_switches", "lines_hours", "lines_drills",
    "lines_drill_plans", "lines_power", "lines_alert_terms", "lines_alerts", "lines_costs",
)  # fmt: skip


def busy() -> LineShop:
    """A shop with nine weeks of sales, a cut, a stretch on the spare line, drills, a UPS, letters: all that is asked of."""
    shop = LineShop()
    noon_ms = (shop.now_ms // DAY_MS + 64) * DAY_MS + 5 * HOUR_MS
    describes(shop, "indihome", name="IndiHome", promised_ppm=995_000, power="kasir")
    describes(shop, "4g", name="4G", provider="Tri", kind="cellular", priority=2, power="kasir", metered=True)
    describes(shop, "tua", priority=3)
    describes(shop, "nanti", priority=4, planned=True)
    shop.owner(c.RetireLine(branch=shop.branch, line="tua"))
    shop.owner(c.SetAlerts(branch=shop.branch, address="sri@warung.example", after_min=5))
    shop.owner(c.PlanDrills(branch=shop.branch, every_days=14, minute_of_day=1_260))
    for week in range(8, 0, -1):
        for minute in (5, 25, 45):
            method = "qris_static" if minute == 5 else "cash"
            sells(shop, noon_ms - week * 7 * DAY_MS + minute * MINUTE_MS, 10_000 * week, method)
    shop.shop.wall.ms = noon_ms
    shop.starts()
    shop.switches("indihome", why="start", at_ms=noon_ms - DAY_MS)
    traffic = (ClassTraffic(name="payments", sent_bytes=1, received_bytes=2, peak_bytes=1_200_000),)
    for back in range(1, 30):
        hour(shop, noon_ms - back * HOUR_MS, up_s=3_000, down_s=300, traffic=traffic, vital_peak_bytes=2_400_000, checks=6)
        hour(shop, noon_ms - back * HOUR_MS, line="4g", down_kbps=900, up_kbps=400, rtt_p50_us=48_000)
    cut = shop.fails(at_ms=noon_ms)
    sells(shop, noon_ms + 10 * MINUTE_MS, 15_000, "qris_static")
    shop.shop.wall.ms = noon_ms + HOUR_MS
    shop.returns(cut)
    spared = shop.fails(at_ms=shop.now_ms)
    shop.switches("4g", was="indihome", outage=spared)
    shop.wait(20 * MINUTE_MS)
    shop.returns(spared)
    shop.fails(line="4g", state="degraded", loss_permille=200)
    asked = shop.owner(c.AskDrill(branch=shop.branch, line="indihome"))[0].drill
    checks = (Checked(name="payments", good=True, took_ms=300),)
    shop.report(c.ReportDrill(guard="g1", drill=asked, at_ms=shop.now_ms, line="indihome", spare="4g", checks=checks))
    shop.owner(c.AskDrill(branch=shop.branch, when="quiet"))
    shop.report(c.ReportPower(ups="ups", at_ms=shop.now_ms, state="low", charge_percent=9, runtime_s=60))
    shop.shop.do(c.NoteAlert(branch=shop.branch, alert=f"outage/{cut}", sent=True))
    return shop


def questions(shop: LineShop) -> tuple[Question, ...]:
    """All of them, some in several ways."""
    at, to_ms = shop.branch, shop.now_ms
    span: dict[str, Any] = {"branch": at, "from_ms": to_ms - 90 * DAY_MS, "to_ms": to_ms}
    marks = sorted(row[0] for row in shop.rows("lines_outages", "outage"))
    return (
        now.AskedLinesNow(branch=at),
        now.AskedLinesNow(branch=at, now_ms=to_ms),
        ledger.AskedStrips(**span),
        ledger.AskedStrips(**span, line="4g"),
        *(ledger.AskedSeries(**span, by=by) for by in ("hour", "day", "month")),  # type: ignore[arg-type]  # the words there are
        ledger.AskedUptime(**span),
        ledger.AskedOutages(**span),
        ledger.AskedOutages(**span, line="indihome"),
        *(ledger.AskedOutage(branch=at, outage=mark) for mark in marks),
        bills.AskedCosts(**span),
        *(bills.AskedCostsOverTime(**span, by=by) for by in ("week", "month")),  # type: ignore[arg-type]  # the same
        advice.AskedWeakPoints(branch=at),
        advice.AskedDrills(branch=at),
        advice.AskedGuardOrders(now_ms=to_ms),
        advice.AskedEmergency(branch=at, to_ms=to_ms),
        advice.AskedEmergency(branch=at, to_ms=to_ms, line="4g", rate_kbps=2_000),
        advice.AskedAlertTerms(branch=at),
        AlertOf(branch=at, about="outage", of=marks[0]),
        AlertOf(branch=at, about="power", of="ups/1"),
    )


def said(shop: LineShop) -> list[Any]:
    """Every answer, and every table's rows as they stand."""
    answers = [msgspec.to_builtins(shop.shop.see(one)) for one in questions(shop)]
    return [*answers, *(shop.rows(table, "*") for table in TABLES)]


def test_every_question_and_table_of_the_lines_is_alike_on_both_databases(postgres: Any, monkeypatch: Any) -> None:
    shop = busy()
    here = said(shop)
    named = {name for name in shop.shop.node.shapes.questions if name.startswith("lines.")}
    assert {one.NAME for one in questions(shop)} == named
    assert [bool(answer) for answer in here] == [True] * len(here)
    monkeypatch.setattr(context, "SqliteStore", lambda _path: PostgresStore(postgres.database()))
    there_shop = busy()
    assert isinstance(there_shop.shop.node.store, PostgresStore)
    there = said(there_shop)
    there_shop.shop.node.store.close()
    for mine, other in zip(here, there, strict=True):
        assert other == mine
