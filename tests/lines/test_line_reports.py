"""A guard reports once, twice, late and in any order: the tables say the same, and nothing but reports is heard from it."""

import random

import pytest
from founded import TENANT
from line_shop import EVIDENCE, HOUR_MS, MINUTE_MS, LineShop

from lancar.identity import commands as identity
from lancar.kernel.node import Wish
from lancar.kernel.ports import NODE
from lancar.kernel.refusal import Refused
from lancar.lines import commands as c
from lancar.lines.facts.reported import MOST_EVIDENCE_BYTES, ClassTraffic, Evidence, FoundLine, Probed, TargetSeen
from lancar.till.commands import MoveCash
from lancar.values.digests import code_digest, token_digest


@pytest.fixture
def shop() -> LineShop:
    return LineShop()


def an_hour(shop: LineShop, **more: object) -> c.ReportHour:
    hour_ms = shop.now_ms // HOUR_MS * HOUR_MS
    said = {"guard": "g1", "boot": "b1", "line": "indihome", "hour_ms": hour_ms, "up_s": 3_000, "probes": 3_000} | more
    return c.ReportHour(**said)  # type: ignore[arg-type]  # what a test says


def test_an_outage_told_again_and_its_end_told_again_is_one_outage(shop: LineShop):
    mark = shop.fails()
    shop.fails(outage=mark)
    shop.wait(5 * MINUTE_MS)
    shop.returns(mark)
    shop.wait(MINUTE_MS)
    shop.returns(mark)
    (row,) = shop.rows("lines_outages", "line, from_ms, to_ms, told")
    assert row == ("indihome", shop.now_ms - 6 * MINUTE_MS, shop.now_ms - MINUTE_MS, 1)


def test_an_end_that_comes_before_its_beginning_waits_for_it(shop: LineShop):
    began_ms = shop.now_ms
    shop.wait(MINUTE_MS)
    shop.returns("g1.b1.9")
    assert shop.rows("lines_outages", "told, from_ms") == [(0, 0)]
    shop.fails(outage="g1.b1.9", at_ms=began_ms)
    assert shop.rows("lines_outages", "told, from_ms, to_ms") == [(1, began_ms, began_ms + MINUTE_MS)]


def test_a_bad_line_that_goes_down_is_down_since_it_was_bad(shop: LineShop):
    mark = shop.fails(state="degraded", loss_permille=300)
    began_ms = shop.now_ms
    shop.wait(MINUTE_MS)
    shop.fails(outage=mark, state="down")
    shop.fails(outage=mark, state="degraded")
    assert shop.rows("lines_outages", "severity, from_ms") == [("down", began_ms)]


def test_one_mark_cannot_be_two_lines_outage(shop: LineShop):
    mark = shop.fails()
    assert shop.refuses(c.ReportReturn(guard="g1", outage=mark, line="4g", at_ms=shop.now_ms)) == Refused(
        "lines.other_line", outage=mark, line="indihome"
    )


def test_a_switch_heard_late_does_not_take_the_path_back(shop: LineShop):
    shop.switches("indihome", why="start", at_ms=shop.now_ms)
    shop.switches("4g", was="indihome", at_ms=shop.now_ms + 2_000)
    shop.switches("indihome", was="4g", at_ms=shop.now_ms + 1_000)
    assert shop.rows("lines_paths", "line, why, since_ms") == [("4g", "down", shop.now_ms + 2_000)]
    assert len(shop.rows("lines_switches", "switch")) == 3


def test_a_class_has_its_own_way_until_all_are_sent_another(shop: LineShop):
    shop.switches("indihome", why="start", at_ms=shop.now_ms)
    shop.switches("4g", traffic="payments", why="degraded", at_ms=shop.now_ms + 10)
    assert shop.rows("lines_paths", "line") == [("4g",)]
    shop.switches("radio", at_ms=shop.now_ms + 20)
    assert shop.rows("lines_paths", "line") == [("radio",)]


def test_an_hour_told_twice_counts_once_and_what_nobody_saw_counts_as_nothing(shop: LineShop):
    assert len(shop.report(an_hour(shop, up_s=1_000, down_s=200))) == 1
    assert shop.report(an_hour(shop, up_s=1_000, down_s=200)) == ()
    assert shop.report(an_hour(shop, up_s=900)) == ()
    shop.report(an_hour(shop, boot="b2", up_s=600))
    assert shop.rows("lines_hours", "up_s, degraded_s, down_s") == [(1_600, 0, 200)]


def test_seconds_of_two_guards_never_make_more_than_an_hour(shop: LineShop):
    shop.report(an_hour(shop, up_s=3_600))
    shop.report(an_hour(shop, boot="b2", up_s=1_600, down_s=2_000))
    assert shop.rows("lines_hours", "up_s, degraded_s, down_s") == [(1_600, 0, 2_000)]


def test_an_hour_has_no_more_than_its_seconds_and_is_not_yet_to_come(shop: LineShop):
    assert shop.refuses(an_hour(shop, up_s=3_000, down_s=661)) == Refused("lines.more_than_an_hour", seconds=3_661)
    shop.report(an_hour(shop, up_s=3_000, down_s=602))
    assert shop.rows("lines_hours", "up_s, down_s") == [(2_998, 602)]
    later = shop.now_ms // HOUR_MS * HOUR_MS + 100 * HOUR_MS
    assert shop.refuses(an_hour(shop, hour_ms=later)) == Refused("lines.hour_to_come", line="indihome")


def test_a_guards_clock_that_is_years_ahead_does_not_date_an_outage(shop: LineShop):
    shop.fails(at_ms=shop.now_ms + 900 * 24 * HOUR_MS)
    ((from_ms,),) = shop.rows("lines_outages", "from_ms")
    assert abs(from_ms - shop.now_ms) < 1_000


def test_a_guard_that_says_nothing_new_of_itself_writes_nothing(shop: LineShop):
    assert len(shop.starts()) == 1
    shop.wait(MINUTE_MS)
    assert shop.starts() == ()
    assert len(shop.starts(boot="b2")) == 1
    assert len(shop.starts(FoundLine(line="radio", kind="radio"), boot="b2")) == 1


def test_evidence_too_long_for_an_entry_keeps_the_newest_probes(shop: LineShop):
    probes = tuple(Probed(600_000 - at * 1_000, at % 8, "icmp", "answered", 100_000_000) for at in range(600))
    targets = tuple(TargetSeen(name="x" * 110) for _ in range(30))
    shop.fails(evidence=Evidence(targets=targets, probes=probes, notes=tuple("y" * 120 for _ in range(20))))
    with shop.shop.node.store.read() as tx:
        ((text,),) = tx.rows("SELECT text FROM journal WHERE kind = 'lines.line_failed'", {})
    assert len(text) < MOST_EVIDENCE_BYTES + 1_000
    ((state,),) = shop.rows("lines_outages", "severity")
    assert state == "down"


def test_the_first_report_of_a_drill_stands(shop: LineShop):
    drill = c.ReportDrill(guard="g1", drill="d1", at_ms=shop.now_ms, line="indihome", spare="4g", silence_ms=400)
    assert len(shop.report(drill)) == 1
    assert shop.report(c.ReportDrill(guard="g1", drill="d1", at_ms=shop.now_ms, outcome="failed")) == ()
    assert shop.rows("lines_drills", "drill, outcome") == [("d1", "passed")]


def test_a_ups_is_heard_when_its_state_or_charge_moved(shop: LineShop):
    def said(state: str, charge: int) -> int:
        shop.wait(1_000)
        return len(shop.report(c.ReportPower(ups="ups", at_ms=shop.now_ms, state=state, charge_percent=charge)))  # type: ignore[arg-type]  # one of its words

    assert [said("online", 100), said("online", 99), said("on_battery", 99), said("on_battery", 85)] == [1, 0, 1, 1]
    assert shop.rows("lines_power", "state, charge_percent") == [("on_battery", 85)]


def test_a_guard_may_report_and_do_nothing_else(shop: LineShop):
    for wish, right in (
        (MoveCash(till="t", amount=1, reason="x"), "sell"),
        (identity.AddPerson(name="X", role="kasir"), "manage"),
        (c.AskDrill(branch=shop.branch), "manage_lines"),
    ):
        assert shop.refuses(wish) == Refused("identity.no_right", right=right)
    with pytest.raises(Refused):
        shop.shop.node.do(Wish(TENANT, c.ReportGuard(guard="g1", boot="b1", at_ms=1), actor=shop.shop.owner, device=shop.guard))


def test_a_guard_of_one_branch_never_speaks_for_another(shop: LineShop):
    other = shop.shop.do(identity.OpenBranch(code="B", name="Buah Batu")).branch
    assert shop.refuses(an_hour(shop, branch=other)) == Refused("lines.other_branch", branch=other)
    lost = shop.shop.pair("LOSTGUARDX", "guard")
    wish = Wish(TENANT, an_hour(shop), actor=NODE, device=lost)
    with pytest.raises(Refused) as no:
        shop.shop.node.do(wish)
    assert no.value == Refused("lines.which_branch", branches=2)
    with pytest.raises(Refused) as no:
        shop.shop.node.do(Wish(TENANT, an_hour(shop, branch="nowhere"), actor=NODE, device=lost))
    assert no.value == Refused("lines.unknown_branch", branch="nowhere")


def test_a_guard_has_no_ceiling_to_be_given(shop: LineShop):
    with pytest.raises(Refused) as no:
        shop.shop.do(identity.InviteDevice(kind="guard", name="Router", ceiling="kasir", code_hash=code_digest("ZZZZZ")))
    assert no.value == Refused("identity.nodes_have_no_ceiling")
    assert token_digest("x") != code_digest("x")


def test_whatever_the_order_in_which_two_nodes_hear_the_reports_their_tables_are_the_same():
    rng = random.Random(7)

    def tables(order: list[int]) -> list[object]:
        shop = LineShop()
        base_ms = shop.now_ms
        hour = {"hour_ms": base_ms // HOUR_MS * HOUR_MS}
        traffic = (ClassTraffic(name="payments", sent_bytes=10, received_bytes=20, peak_bytes=9, minutes=(1,)),)
        reports = [
            c.ReportFailure(guard="g1", outage="o1", line="indihome", at_ms=base_ms, state="degraded", evidence=EVIDENCE),
            c.ReportFailure(guard="g1", outage="o1", line="indihome", at_ms=base_ms + 9, state="down"),
            c.ReportReturn(guard="g1", outage="o1", line="indihome", at_ms=base_ms + 500),
            c.ReportSwitch(guard="g1", switch="s1", at_ms=base_ms + 10, was="indihome", now="4g"),
            c.ReportSwitch(guard="g1", switch="s2", at_ms=base_ms + 600, was="4g", now="indihome", why="return"),
            an_hour(shop, **hour, up_s=50),
            an_hour(shop, **hour, up_s=100, traffic=traffic),
            an_hour(shop, **hour, up_s=70, boot="b2"),
        ]
        for at in order:
            shop.wait(1)
            shop.report(reports[at])
        return [
            shop.rows("lines_outages", "outage, severity, to_ms, told"), shop.rows("lines_paths", "line, since_ms, why"),
            shop.rows("lines_switches", "switch, at_ms"), shop.rows("lines_hours", "hour_ms, up_s, traffic_bytes"),
        ]  # fmt: skip

    told = tables(list(range(8)))
    for _ in range(6):
        order = [*range(8), *rng.choices(range(8), k=4)]
        rng.shuffle(order)
        assert tables(order) == told
