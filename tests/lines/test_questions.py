"""What the owner is shown of the lines: what was seen, what nobody can tell, what it did to the sales."""

from typing import Any

import msgspec
import pytest
from line_shop import HOUR_MS, MINUTE_MS, LineShop

from lancar.kernel.refusal import Refused
from lancar.lines import commands as c
from lancar.lines.facts.reported import ClassTraffic, FoundLine
from lancar.lines.views import advice, bills, ledger, now
from lancar.till import facts as till
from lancar.values.bill import Good, Payment
from lancar.values.time import add_days, business_day, day_start_ms, weekday

DAY_MS = 24 * HOUR_MS


@pytest.fixture
def shop() -> LineShop:
    made = LineShop()
    made.shop.wall.ms = (made.now_ms // DAY_MS + 1) * DAY_MS + 5 * HOUR_MS  # noon in Bandung
    return made


def describes(shop: LineShop, line: str, **more: Any) -> None:
    said = {"name": line, "provider": "NusaNet", "priority": 1} | more
    shop.owner(c.DescribeLine(branch=shop.branch, line=line, **said))


def hour(shop: LineShop, at_ms: int, line: str = "indihome", **more: Any) -> None:
    said = {"up_s": 3_600, "rtt_p50_us": 12_000, "rtt_p95_us": 20_000, "probes": 3_600} | more
    shop.report(c.ReportHour(guard="g1", boot="b1", line=line, hour_ms=at_ms // HOUR_MS * HOUR_MS, **said))


def sells(shop: LineShop, at_ms: int, total: int, method: str = "cash") -> None:
    """A sale as a till writes it, at that moment; moments only go forward."""
    shop.shop.wall.ms = max(shop.now_ms, at_ms)
    node = shop.shop.node
    with node.working() as units:
        unit = units("toko")
        shop.marks += 1
        fact = till.SaleCompleted(
            branch=shop.branch, till="t1", shift="s1", business_day=business_day(at_ms, 420), sale=f"sale{shop.marks}",
            receipt=f"A-1-{shop.marks:06}", goods=(Good(sku="a", name="A", qty_milli=1_000, unit_price=total, amount=total),),
            total=total, payments=(Payment(method=method, amount=total, claimed=method == "qris_static"),),  # type: ignore[arg-type]  # a method
        )  # fmt: skip
        node.write(unit, fact, own=node.own(unit), wish=_wish())


def _wish() -> Any:
    from lancar.kernel.node import Wish  # noqa: PLC0415 - beside its only use
    from lancar.kernel.shape import Command  # noqa: PLC0415 - the same

    return Wish("toko", Command(), actor="siti")


def test_a_line_nobody_has_spoken_of_lately_is_neither_up_nor_down(shop: LineShop):
    describes(shop, "indihome")
    (line,) = shop.shop.see(now.AskedLinesNow(branch=shop.branch, now_ms=shop.now_ms)).lines
    assert (line.state, line.since_ms, line.rtt_p50_us) == ("unknown", 0, -1)
    hour(shop, shop.now_ms - HOUR_MS)
    assert shop.shop.see(now.AskedLinesNow(branch=shop.branch, now_ms=shop.now_ms)).lines[0].state == "up"
    later = now.AskedLinesNow(branch=shop.branch, now_ms=shop.now_ms + 4 * HOUR_MS)
    assert shop.shop.see(later).lines[0].state == "unknown"


def test_the_path_is_named_and_said_to_be_a_makeshift(shop: LineShop):
    describes(shop, "indihome", name="IndiHome")
    describes(shop, "4g", name="4G Tri", priority=2, kind="cellular")
    shop.starts()
    shop.switches("indihome", why="start")
    assert not shop.shop.see(now.AskedLinesNow(branch=shop.branch)).spare
    shop.wait(1_000)
    mark = shop.fails()
    shop.switches("4g", was="indihome", outage=mark)
    told = shop.shop.see(now.AskedLinesNow(branch=shop.branch, now_ms=shop.now_ms))
    assert (told.path_name, told.spare, told.path_why) == ("4G Tri", True, "down")
    assert [one.state for one in told.lines] == ["down", "up"]
    assert {one.answer for one in told.lines[0].outcomes} == {"no"}


def test_sixty_bars_show_what_was_seen_and_leave_gaps_where_nobody_can_tell(shop: LineShop):
    begin_ms = shop.now_ms - 60 * HOUR_MS
    for number in range(30):
        hour(shop, begin_ms + number * HOUR_MS)
    shop.fails(at_ms=begin_ms + 50 * HOUR_MS)
    (strip,) = shop.shop.see(ledger.AskedStrips(branch=shop.branch, from_ms=begin_ms, to_ms=begin_ms + 60 * HOUR_MS))
    bars = [(bar.up_permille, bar.degraded_permille, bar.down_permille) for bar in strip.bars]
    assert bars == [(1_000, 0, 0)] * 30 + [(0, 0, 0)] * 20 + [(0, 0, 1_000)] * 10


def test_uptime_counts_observed_seconds_only(shop: LineShop):
    describes(shop, "indihome", promised_ppm=995_000)
    begin_ms = shop.now_ms - 10 * HOUR_MS
    hour(shop, begin_ms, up_s=1_000, down_s=1_000)
    hour(shop, begin_ms + HOUR_MS, up_s=2_000, degraded_s=1_000)
    asked = ledger.AskedUptime(branch=shop.branch, from_ms=begin_ms, to_ms=shop.now_ms)
    (kept,) = shop.shop.see(asked)
    assert (kept.up_s, kept.degraded_s, kept.down_s, kept.unknown_s) == (3_000, 1_000, 1_000, 31_000)
    assert (kept.kept_ppm, kept.promised_ppm) == (800_000, 995_000)
    hour(shop, begin_ms + 2 * HOUR_MS, up_s=0, probes=0)
    assert shop.shop.see(asked)[0].kept_ppm == 800_000


def test_hours_without_any_report_are_time_nobody_can_tell_of(shop: LineShop):
    describes(shop, "indihome")
    month_ms = day_start_ms("2026-02-01", 420)
    shop.shop.wall.ms = month_ms + 60 * DAY_MS
    hour(shop, month_ms - 2 * HOUR_MS)
    hour(shop, month_ms + 59 * DAY_MS)
    asked = ledger.AskedUptime(branch=shop.branch, from_ms=month_ms - 10 * DAY_MS, to_ms=month_ms + 60 * DAY_MS)
    told = {kept.month: (kept.up_s, kept.unknown_s, kept.kept_ppm) for kept in shop.shop.see(asked)}
    assert told == {
        "2026-01": (3_600, 3_600, 1_000_000),
        "2026-02": (0, 28 * 86_400, -1),
        "2026-03": (0, 31 * 86_400, -1),
        "2026-04": (3_600, 86_400 - 3_600, 1_000_000),
    }


def test_the_hour_that_is_not_over_is_not_missing_and_a_line_that_went_ends_with_its_last_word(shop: LineShop):
    describes(shop, "indihome")
    begin_ms = day_start_ms("2026-02-10", 420)
    shop.shop.wall.ms = begin_ms + 10 * DAY_MS
    for line in ("indihome", "old"):
        hour(shop, begin_ms, line)
    hour(shop, begin_ms + 9 * DAY_MS + 22 * HOUR_MS)
    asked = ledger.AskedUptime(branch=shop.branch, from_ms=begin_ms, to_ms=begin_ms + 10 * DAY_MS)
    assert {kept.line: kept.unknown_s for kept in shop.shop.see(asked)} == {
        "indihome": 9 * 86_400 + 21 * 3_600,
        "old": 0,
    }


def test_a_chart_has_a_point_for_each_hour_or_local_day_and_none_for_what_was_not_measured(shop: LineShop):
    begin_ms = shop.now_ms - 30 * HOUR_MS
    hour(shop, begin_ms, rtt_p50_us=10_000, rtt_p95_us=30_000, loss_permille=4)
    hour(shop, begin_ms + 20 * HOUR_MS, rtt_p50_us=0, rtt_p95_us=0, up_s=0, down_s=3_600, loss_permille=1_000)
    asked = ledger.AskedSeries(branch=shop.branch, from_ms=begin_ms, to_ms=shop.now_ms)
    (series,) = shop.shop.see(asked)
    assert [(point.rtt_p50_us, point.loss_permille) for point in series.points] == [(10_000, 4), (-1, 1_000)]
    (by_day,) = shop.shop.see(msgspec.structs.replace(asked, by="day"))
    assert [point.seen_permille for point in by_day.points] == [41, 41]
    (by_month,) = shop.shop.see(msgspec.structs.replace(asked, by="month"))
    assert [(point.rtt_p50_us, point.rtt_p95_us, point.loss_permille) for point in by_month.points] == [(10_000, 30_000, 502)]
    assert by_month.points[0].at_ms == day_start_ms(f"{business_day(begin_ms, 420)[:7]}-01", 420)


def test_a_stretch_must_have_a_length(shop: LineShop):
    with pytest.raises(Refused) as no:
        shop.shop.see(ledger.AskedOutages(branch=shop.branch, from_ms=shop.now_ms, to_ms=shop.now_ms))
    assert no.value == Refused("lines.no_stretch", days=0)
    with pytest.raises(Refused) as no:
        shop.shop.see(ledger.AskedOutage(branch=shop.branch, outage="nothing"))
    assert no.value == Refused("lines.unknown_outage", outage="nothing")


def test_what_takes_every_line_at_once_is_named_and_nothing_is_guessed(shop: LineShop):
    def codes() -> set[str]:
        return {one.code for one in shop.shop.see(advice.AskedWeakPoints(branch=shop.branch))}

    assert codes() == set()
    describes(shop, "indihome", power="kasir", way="tiang")
    assert codes() == {"no_spare"}
    describes(shop, "kedua", power="kasir", way="", priority=2)
    assert codes() == {"one_provider", "one_power", "all_wired", "no_ups", "never_tried"}
    describes(shop, "kedua", provider="Tri", kind="cellular", power="gudang", on_ups=True, priority=2)
    shop.report(c.ReportDrill(guard="g1", drill="d1", at_ms=shop.now_ms, line="indihome", spare="kedua"))
    assert codes() == set()
    hour(shop, shop.now_ms, line="radio")
    assert codes() == {"not_described"}


def test_what_the_guards_own_settings_say_of_lines_counts_before_the_owner_describes_them(shop: LineShop):
    lines = [FoundLine(line=line, provider="NusaNet", kind="fiber", priority=at) for at, line in enumerate(("a", "b"), 1)]
    shop.starts(*lines)
    weak = {one.code: one for one in shop.shop.see(advice.AskedWeakPoints(branch=shop.branch))}
    assert set(weak) == {"one_provider", "all_wired", "no_ups", "never_tried", "not_described"}
    assert (weak["one_provider"].what, weak["never_tried"].lines, weak["not_described"].lines) == ("NusaNet", ["b"], ["a", "b"])
    describes(shop, "b", provider="Tri", kind="cellular", priority=2)
    assert {one.code for one in shop.shop.see(advice.AskedWeakPoints(branch=shop.branch))} == {
        "no_ups",
        "never_tried",
        "not_described",
    }


def test_two_nodes_agree_on_the_drill_a_guard_is_to_do(shop: LineShop):
    shop.starts()
    (asked,) = shop.owner(c.AskDrill(branch=shop.branch, line="indihome"))
    orders = shop.shop.see(advice.AskedGuardOrders(now_ms=shop.now_ms))
    assert (orders.drill, orders.drill_line, orders.drill_when) == (asked.drill, "indihome", "now")
    assert shop.shop.see(advice.AskedGuardOrders(now_ms=shop.now_ms + 4 * HOUR_MS)).drill == ""
    shop.report(c.ReportDrill(guard="g1", drill=asked.drill, at_ms=shop.now_ms))
    assert shop.shop.see(advice.AskedGuardOrders(now_ms=shop.now_ms)).drill == ""
    drills = shop.shop.see(advice.AskedDrills(branch=shop.branch))
    assert drills.due_ms == shop.now_ms + 30 * DAY_MS


def test_a_forgotten_order_is_in_nobodys_way(shop: LineShop):
    shop.starts()
    shop.owner(c.AskDrill(branch=shop.branch))
    shop.wait(4 * HOUR_MS)
    (again,) = shop.owner(c.AskDrill(branch=shop.branch, when="quiet"))
    orders = shop.shop.see(advice.AskedGuardOrders(now_ms=shop.now_ms))
    assert (orders.drill, orders.drill_when) == (again.drill, "quiet")


def test_a_drill_for_a_time_waits_for_it_however_far_it_is_and_is_forgotten_three_hours_after(shop: LineShop):
    shop.starts()
    at_ms = shop.now_ms + 20 * HOUR_MS
    (asked,) = shop.owner(c.AskDrill(branch=shop.branch, when="at", at_ms=at_ms))
    for after_ms, waits in ((0, True), (20 * HOUR_MS, True), (22 * HOUR_MS, True), (24 * HOUR_MS, False)):
        orders = shop.shop.see(advice.AskedGuardOrders(now_ms=shop.now_ms + after_ms))
        assert (orders.drill, orders.drill_at_ms) == ((asked.drill, at_ms) if waits else ("", 0))


@pytest.mark.parametrize(
    ("minute", "every_days", "waited_days", "own_in_ms"),
    [
        (870, 30, 30, 150 * MINUTE_MS),  # noon in Bandung: at half past two
        (710, 30, 31, -10 * MINUTE_MS),
        (660, 30, 30, 23 * HOUR_MS),
        (870, 30, 10, 20 * DAY_MS + 150 * MINUTE_MS),
        (-1, 30, 30, None),
        (870, 0, 30, None),
    ],
)
def test_a_drill_that_is_due_may_be_done_by_the_guard_itself_at_the_owners_minute(
    shop: LineShop, minute: int, every_days: int, waited_days: int, own_in_ms: int | None
):
    shop.starts()
    shop.report(c.ReportDrill(guard="g1", drill="d1", at_ms=shop.now_ms))
    shop.owner(c.PlanDrills(branch=shop.branch, every_days=every_days, minute_of_day=minute))
    shop.wait(waited_days * DAY_MS)
    orders = shop.shop.see(advice.AskedGuardOrders(now_ms=shop.now_ms))
    assert orders.own_at_ms == (0 if own_in_ms is None else shop.now_ms + own_in_ms)


def test_the_spare_line_is_held_to_the_shops_own_fullest_minute(shop: LineShop):
    describes(shop, "indihome")
    describes(shop, "4g", priority=2)
    traffic = (ClassTraffic(name="payments", sent_bytes=1, received_bytes=1, peak_bytes=1_200_000),)
    hour(shop, shop.now_ms - 5 * HOUR_MS, traffic=traffic, vital_peak_bytes=2_400_000)
    hour(shop, shop.now_ms - 4 * HOUR_MS, line="4g", down_kbps=900, up_kbps=400)
    asked = advice.AskedEmergency(branch=shop.branch, to_ms=shop.now_ms)
    told = shop.shop.see(asked)
    assert (told.need_kbps, told.line, told.has_kbps, told.answer, told.thin_hours) == (416, "4g", 400, "thin", 1)
    assert told.worst_hour_ms == (shop.now_ms - 5 * HOUR_MS) // HOUR_MS * HOUR_MS
    assert shop.shop.see(msgspec.structs.replace(asked, rate_kbps=2_000)).answer == "enough"
    assert shop.shop.see(msgspec.structs.replace(asked, line="radio")).answer == "unknown"


def test_an_outage_without_a_spare_line_costs_what_the_same_hour_usually_brings_less_what_was_sold(shop: LineShop):
    noon_ms = shop.now_ms + 63 * DAY_MS
    for week in range(8, 0, -1):
        for minute in (5, 25, 45):
            sells(shop, noon_ms - week * 7 * DAY_MS + minute * MINUTE_MS, 10_000 * week, "qris_static" if minute == 5 else "cash")
    shop.shop.wall.ms = noon_ms
    shop.switches("indihome", why="start", at_ms=noon_ms - DAY_MS)
    mark = shop.fails(at_ms=noon_ms)
    sells(shop, noon_ms + 10 * MINUTE_MS, 15_000)
    sells(shop, noon_ms + 20 * MINUTE_MS, 5_000, "qris_static")
    shop.shop.wall.ms = noon_ms + HOUR_MS
    shop.returns(mark)
    (one,) = shop.shop.see(ledger.AskedOutages(branch=shop.branch, from_ms=noon_ms - DAY_MS, to_ms=noon_ms + DAY_MS))
    assert (one.cut_s, one.spared_s, one.weeks) == (3_600, 0, 8)
    assert (one.expected_low, one.expected_high, one.made) == (60_000, 180_000, 20_000)
    assert (one.lost_low, one.lost_high) == (40_000, 160_000)
    assert one.delayed == 1
    sums = shop.shop.see(bills.AskedCosts(branch=shop.branch, from_ms=noon_ms, to_ms=noon_ms + DAY_MS))
    assert (sums.outages, sums.cut_s, sums.lost_low, sums.lost_high) == (1, 3_600, 40_000, 160_000)
    asked = bills.AskedCostsOverTime(branch=shop.branch, from_ms=noon_ms - 21 * DAY_MS, to_ms=noon_ms + DAY_MS)
    weeks = shop.shop.see(asked)
    day = business_day(noon_ms, 420)
    monday = add_days(day, 1 - weekday(day))
    assert [week.first for week in weeks] == [add_days(monday, -7 * week) for week in (3, 2, 1, 0)]
    assert [(week.outages, week.lost_low, week.lost_high) for week in weeks] == [(0, 0, 0)] * 3 + [(1, 40_000, 160_000)]
    months = shop.shop.see(msgspec.structs.replace(asked, by="month"))
    assert sum(month.lost_high for month in months) == 160_000
    assert {month.first[7:] for month in months} == {"-01"}


def test_the_price_of_outages_over_time_counts_an_outage_in_its_own_local_week_and_month(shop: LineShop):
    sunday_ms = 1_772_377_200_000  # 1 March 2026, 22.00 in Bandung: still Sunday, and a month's first day
    shop.shop.wall.ms = sunday_ms
    shop.switches("indihome", why="start", at_ms=sunday_ms - DAY_MS)
    for after_ms in (0, 3 * HOUR_MS):
        shop.shop.wall.ms = sunday_ms + after_ms
        mark = shop.fails(at_ms=shop.now_ms)
        shop.wait(20 * MINUTE_MS)
        shop.returns(mark)
    asked = bills.AskedCostsOverTime(branch=shop.branch, from_ms=sunday_ms - 9 * DAY_MS, to_ms=sunday_ms + DAY_MS)
    assert [(week.first, week.cut_s) for week in shop.shop.see(asked)] == [
        ("2026-02-16", 0), ("2026-02-23", 1_200), ("2026-03-02", 1_200),
    ]  # fmt: skip
    months = shop.shop.see(msgspec.structs.replace(asked, by="month"))
    assert [(month.first, month.outages) for month in months] == [("2026-02-01", 0), ("2026-03-01", 2)]
    with pytest.raises(Refused):
        shop.shop.see(msgspec.structs.replace(asked, from_ms=asked.to_ms))


def test_sales_that_come_in_late_are_reckoned_in_when_the_drawer_is_counted(shop: LineShop):
    noon_ms = shop.now_ms + 63 * DAY_MS
    for week in range(4, 0, -1):
        sells(shop, noon_ms - week * 7 * DAY_MS + MINUTE_MS, 60_000)
    shop.switches("indihome", why="start", at_ms=noon_ms - DAY_MS)
    shop.shop.wall.ms = noon_ms
    mark = shop.fails(at_ms=noon_ms)
    shop.returns(mark, at_ms=noon_ms + HOUR_MS)
    assert shop.rows("lines_costs", "lost_high, version") == [(60_000, 1)]
    assert shop.shop.do(c.ReckonOutage(branch=shop.branch, outage=mark)) == ()
    sells(shop, noon_ms + 2 * MINUTE_MS, 45_000)
    shop.shop.do(c.ReckonOutage(branch=shop.branch, outage=mark))
    assert shop.rows("lines_costs", "lost_high, made, version") == [(15_000, 45_000, 2)]


def test_only_an_outage_that_is_known_and_over_is_reckoned(shop: LineShop):
    with pytest.raises(Refused) as no:
        shop.shop.do(c.ReckonOutage(branch=shop.branch, outage="o9"))
    assert no.value == Refused("lines.unknown_outage", outage="o9")
    mark = shop.fails()
    with pytest.raises(Refused) as no:
        shop.shop.do(c.ReckonOutage(branch=shop.branch, outage=mark))
    assert no.value == Refused("lines.not_over", outage=mark)


def test_nobody_is_told_of_who_said_nothing(shop: LineShop):
    assert shop.shop.see(advice.AskedAlertTerms(branch=shop.branch)).address == ""
