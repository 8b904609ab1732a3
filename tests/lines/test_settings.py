"""What the owner says about the lines."""

import pytest
from line_shop import HOUR_MS, LineShop

from lancar.kernel.refusal import Refused
from lancar.lines import commands as c


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
