"""What the owner says about the lines."""

import pytest
from line_shop import HOUR_MS, LineShop

from lancar.kernel.refusal import Refused
from lancar.lines import commands as c
from lancar.lines.views import advice


@pytest.fixture
def shop() -> LineShop:
    return LineShop()


def refused(shop: LineShop, wish: object) -> Refused:
    with pytest.raises(Refused) as no:
        shop.owner(wish)  # type: ignore[arg-type]  # a command
    return no.value


def test_a_line_is_described_again_and_taken_off_the_list(shop: LineShop):
    said = c.DescribeLine(branch=shop.branch, line="indihome", name=" IndiHome ", provider="Telkom", promised_ppm=995_000)
    shop.owner(said)
    shop.owner(c.DescribeLine(branch=shop.branch, line="indihome", name="IndiHome 50", provider="Telkom"))
    assert shop.rows("lines_lines", "name, promised_ppm, version, gone") == [("IndiHome 50", 0, 2, 0)]
    shop.owner(c.RetireLine(branch=shop.branch, line="indihome"))
    assert shop.rows("lines_lines", "version, gone") == [(3, 1)]
    assert refused(shop, c.RetireLine(branch=shop.branch, line="indihome")) == Refused("lines.unknown_line", line="indihome")
    assert refused(shop, c.DescribeLine(branch="x", line="a", name="A")) == Refused("lines.unknown_branch", branch="x")


def test_a_drill_is_asked_of_a_guard_one_at_a_time_and_not_in_the_past(shop: LineShop):
    assert refused(shop, c.AskDrill(branch=shop.branch)) == Refused("lines.no_guard")
    shop.starts()
    past = c.AskDrill(branch=shop.branch, when="at", at_ms=shop.now_ms - 1)
    assert refused(shop, past) == Refused("lines.time_is_past")
    (asked,) = shop.owner(c.AskDrill(branch=shop.branch))
    assert refused(shop, c.AskDrill(branch=shop.branch)) == Refused("lines.drill_waits")
    shop.report(c.ReportDrill(guard="g1", drill=asked.drill, at_ms=shop.now_ms))
    (again,) = shop.owner(c.AskDrill(branch=shop.branch, when="quiet"))
    shop.wait(4 * HOUR_MS)
    assert shop.owner(c.AskDrill(branch=shop.branch))[0].drill != again.drill


def test_a_drill_that_waits_for_its_time_is_in_the_way_of_another_until_it_is_taken_back(shop: LineShop):
    shop.starts()
    (asked,) = shop.owner(c.AskDrill(branch=shop.branch, when="at", at_ms=shop.now_ms + 20 * HOUR_MS))
    shop.wait(5 * HOUR_MS)
    assert refused(shop, c.AskDrill(branch=shop.branch)) == Refused("lines.drill_waits")
    shop.owner(c.DropDrill(branch=shop.branch, drill=asked.drill))
    assert refused(shop, c.DropDrill(branch=shop.branch, drill=asked.drill)) == Refused("lines.no_drill_waits")
    assert shop.shop.see(advice.AskedGuardOrders(now_ms=shop.now_ms)).drill == ""
    told = shop.shop.see(advice.AskedDrills(branch=shop.branch)).drills[0]
    assert (told.outcome, told.why) == ("refused", "taken_back")
    assert shop.owner(c.AskDrill(branch=shop.branch))[0].drill != asked.drill


def test_a_guard_that_had_begun_a_drill_when_it_was_taken_back_still_tells_how_it_went(shop: LineShop):
    shop.starts()
    (asked,) = shop.owner(c.AskDrill(branch=shop.branch))
    shop.owner(c.DropDrill(branch=shop.branch, drill=asked.drill))
    shop.report(c.ReportDrill(guard="g1", drill=asked.drill, at_ms=shop.now_ms))
    assert shop.rows("lines_drills", "outcome") == [("passed",)]
    assert shop.report(c.ReportDrill(guard="g1", drill=asked.drill, at_ms=shop.now_ms, outcome="failed")) == ()


def test_a_plan_of_drills_is_the_last_one(shop: LineShop):
    shop.owner(c.PlanDrills(branch=shop.branch, every_days=7))
    shop.owner(c.PlanDrills(branch=shop.branch, every_days=0))
    assert shop.rows("lines_drill_plans", "every_days, version") == [(0, 2)]


def test_the_address_for_alerts_stands_sealed_in_the_journal(shop: LineShop):
    shop.owner(c.SetAlerts(branch=shop.branch, address="ratna@example.org"))
    assert shop.rows("lines_alert_terms", "address, after_min") == [("ratna@example.org", 10)]
    with shop.shop.node.store.read() as tx:
        ((text,),) = tx.rows("SELECT text FROM journal WHERE kind = 'lines.alerts_set'", {})
    assert b"ratna@" not in text
    shop.owner(c.SetAlerts(branch=shop.branch))
    assert shop.rows("lines_alert_terms", "address") == [("",)]


def test_what_became_of_an_alert_is_written_once(shop: LineShop):
    note = c.NoteAlert(branch=shop.branch, alert="outage/o1", sent=False, why="mail.unreachable")
    assert shop.shop.do(note).why == "mail.unreachable"
    assert shop.shop.do(note) == ()
    assert shop.shop.do(c.NoteAlert(branch=shop.branch, alert="outage/o1", sent=True)).sent
    assert shop.shop.do(note) == ()
