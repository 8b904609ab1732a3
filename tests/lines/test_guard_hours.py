"""What a guard learns of an hour: bytes by class and minute, probes lost, services that failed, how fast a line was."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from line_shop import HOUR_MS, LineShop

from lancar.lines import commands as c
from lancar.lines import quality
from lancar.lines.facts.reported import ClassTraffic
from lancar.lines.views import advice
from lancar.nodes.guard.carried import LONGEST_US, MINUTE_US, Carried
from lancar.nodes.guard.files import Diary
from lancar.nodes.guard.making import judged_terms, trial_bytes, with_payment_host
from lancar.nodes.guard.scales import Scales
from lancar.nodes.guard.settings import GuardClass, GuardLine, GuardSettings
from lancar.nodes.guard.tally import LATE_US, SLOT_US, Tally
from lancar.values.bandwidth import bucket_of, bucket_top

START_US = 5 * MINUTE_US
LTE = GuardLine(name="lte", interface="wwan0", kind="cellular", metered=True, priority=2)
SETTINGS = GuardSettings(line=(GuardLine(name="fiber", interface="eth1"), LTE))


def minutes(*moved: int, of: str = "payments") -> Carried:
    """One line that sent so many bytes in each minute."""
    carried, total = Carried(), 0
    carried.read({"fiber": {of: (0, 0)}}, {"fiber": (0, 0)}, START_US)
    for number, size in enumerate(moved, 1):
        total += size
        carried.read({"fiber": {of: (total, 0)}}, {"fiber": (total, 0)}, START_US + number * MINUTE_US)
    return carried


def test_the_fullest_minute_of_the_vital_classes_is_that_of_all_of_them_together() -> None:
    carried = Carried()
    carried.read({"fiber": {}}, {}, START_US)
    carried.read({"fiber": {"payments": (100, 200), "chat": (30, 0), "bulk": (5_000, 0)}}, {}, START_US + MINUTE_US)
    carried.read({"fiber": {"payments": (100, 200), "chat": (30, 350), "bulk": (9_000, 0)}}, {}, START_US + 2 * MINUTE_US)
    told = carried.take("fiber")
    assert told["vital_peak_bytes"] == 350
    assert {one["name"]: one["peak_bytes"] for one in told["traffic"]} == {"payments": 300, "chat": 350, "bulk": 5_000}
    assert carried.take("fiber")["traffic"] == []


def test_every_minute_falls_into_the_bucket_of_its_bytes() -> None:
    (one,) = minutes(9_600, 0, 0, 12_000, 300).take("fiber")["traffic"]
    assert sum(one["minutes"]) == 5
    assert one["minutes"][0] == 2
    for size in (9_600, 12_000, 300):
        assert one["minutes"][bucket_of(size)] >= 1
        assert bucket_top(bucket_of(size)) >= size


def test_counters_that_began_anew_are_no_flood() -> None:
    carried = minutes(1_000_000)
    carried.read({"fiber": {"payments": (200, 0)}}, {"fiber": (200, 0)}, START_US + 2 * MINUTE_US)
    (one,) = carried.take("fiber")["traffic"]
    assert (one["sent_bytes"], one["peak_bytes"]) == (1_000_200, 1_000_000)


def test_a_minute_that_was_slept_through_counts_its_bytes_and_is_no_minute() -> None:
    carried = minutes(0)
    carried.read({"fiber": {"payments": (9_000_000, 0)}}, {"fiber": (9_000_000, 0)}, START_US + MINUTE_US + LONGEST_US + 1)
    told = carried.take("fiber")
    assert (told["traffic"][0]["sent_bytes"], told["vital_peak_bytes"], told["seen_up_kbps"]) == (9_000_000, 0, 0)


def test_a_minute_read_late_is_taken_for_its_length() -> None:
    carried = minutes(0)
    carried.read({"fiber": {"payments": (3_000, 0)}}, {"fiber": (3_000, 0)}, START_US + MINUTE_US + MINUTE_US * 3 // 2)
    assert carried.take("fiber")["vital_peak_bytes"] == 2_000


def test_what_a_full_minute_moved_is_no_rate_of_the_line() -> None:
    told = minutes(7_500_000).take("fiber")
    assert (told["seen_up_kbps"], told["up_kbps"]) == (1_000, 0)


def test_a_trial_that_was_over_too_soon_proves_the_least_only() -> None:
    carried = Carried()
    carried.tried("lte", 0, 4_400, filled=False)
    carried.tried("lte", 1, 2_000, filled=True)
    told = carried.take("lte")
    assert [told[name] for name in ("up_kbps", "seen_up_kbps", "down_kbps", "seen_down_kbps")] == [0, 4_400, 2_000, 0]


def test_a_kernel_that_counts_nothing_costs_the_figures_only_and_is_noted_once(tmp_path: Path) -> None:
    def broken() -> dict[str, Any]:
        raise OSError(2, "no such table")

    diary = Diary(tmp_path)
    scales = Scales(SimpleNamespace(weighed=broken, carried=dict), Carried(), diary)  # type: ignore[arg-type]  # a broken kernel
    for number in range(3):
        scales.read(number)
    assert (tmp_path / "guard-diary.jsonl").read_text().count("trouble") == 1


def test_a_probe_nobody_answered_is_lost_and_a_late_answer_belongs_to_nothing() -> None:
    tally = Tally()
    tally.sent(1, "far1", "icmp", 0)
    tally.sent(2, "far2", "icmp", LATE_US)
    assert tally.lost == 1
    assert tally.heard(1, LATE_US, good=True) == ""
    assert tally.heard(2, LATE_US, good=True) == "far2"
    assert tally.lost == 1


def test_a_service_that_is_gone_for_ten_minutes_is_one_bad_check_however_often_it_was_asked() -> None:
    tally, seq = Tally(), 0
    for slot in range(6):
        for _ in range(1 if slot != 2 else 300):
            seq += 1
            tally.sent(seq, "dns", "dns", slot * SLOT_US)
            tally.heard(seq, slot * SLOT_US, good=slot != 2)
    assert (tally.checks, tally.checks_bad, tally.lost) == (5, 1, 300)


def test_what_a_trial_costs_is_not_the_probes_to_spend() -> None:
    asked = msgspec.structs.replace(SETTINGS, trial="http://203.0.113.10:8400/api/trial")
    assert trial_bytes(SETTINGS, LTE) == 0
    assert judged_terms(SETTINGS, LTE).standby_bytes_per_day() == 500_000
    assert judged_terms(asked, LTE).standby_bytes_per_day() + trial_bytes(asked, LTE) == 500_000
    assert trial_bytes(asked, LTE) == 100_000


@pytest.mark.parametrize(
    ("payment", "chat", "named"),
    [
        ("api.midtrans.com:443", (), ("api.midtrans.com",)),
        ("api.midtrans.com:443", ("api.midtrans.com",), ()),
        ("203.0.113.20:443", (), ()),
        (None, (), ()),
    ],
)
def test_the_payment_host_belongs_to_payments_unless_it_is_named_elsewhere(
    payment: str | None, chat: tuple[str, ...], named: tuple[str, ...]
) -> None:
    said = msgspec.structs.replace(SETTINGS, payment=payment, chat=GuardClass(domains=chat))
    assert with_payment_host(said).payments.domains == named


# -- what the shop makes of it


def told(shop: LineShop, line: str, **more: Any) -> None:
    """An hour of a line that is over."""
    hour_ms = (shop.now_ms // HOUR_MS - 1) * HOUR_MS
    said = {"guard": "g1", "boot": "b1", "line": line, "hour_ms": hour_ms, "up_s": 3_600, "probes": 3_600} | more
    shop.report(c.ReportHour(**said))


def emergency(shop: LineShop, **more: Any) -> advice.Emergency:
    """What the office says of the spare line."""
    said: advice.Emergency = shop.shop.see(advice.AskedEmergency(branch=shop.branch, to_ms=shop.now_ms, **more))
    return said


@pytest.fixture
def shop() -> LineShop:
    """One whose payments took 2.4 MB in its fullest minute: it needs 416 kbit/s."""
    made = LineShop()
    made.starts()
    traffic = (ClassTraffic(name="payments", sent_bytes=1_400_000, received_bytes=1_000_000, peak_bytes=2_400_000),)
    told(made, "indihome", traffic=traffic, vital_peak_bytes=2_400_000)
    assert emergency(made).need_kbps == 416
    return made


def test_a_spare_line_that_was_never_measured_is_neither_enough_nor_too_thin(shop: LineShop) -> None:
    assert (emergency(shop).line, emergency(shop).answer, emergency(shop).has_kbps) == ("4g", "unknown", 0)
    told(shop, "4g", seen_down_kbps=300, seen_up_kbps=9_000)
    assert (emergency(shop).answer, emergency(shop).has_kbps, emergency(shop).seen_kbps) == ("unknown", 0, 300)


def test_what_a_spare_line_was_seen_to_carry_may_prove_that_it_suffices(shop: LineShop) -> None:
    told(shop, "4g", seen_down_kbps=9_000, seen_up_kbps=500)
    assert (emergency(shop).answer, emergency(shop).has_kbps, emergency(shop).measured_ms) == ("enough", 500, 0)


def test_a_trial_says_whether_the_spare_line_is_too_thin_and_in_how_many_hours(shop: LineShop) -> None:
    told(shop, "4g", down_kbps=2_000, up_kbps=128)
    thin = emergency(shop)
    assert (thin.answer, thin.has_kbps, thin.thin_hours, thin.hours) == ("thin", 128, 1, 1)
    assert thin.measured_ms == thin.worst_hour_ms == (shop.now_ms // HOUR_MS - 1) * HOUR_MS


def test_a_line_that_is_only_planned_is_taken_at_its_contract(shop: LineShop) -> None:
    wish = c.DescribeLine(branch=shop.branch, line="radio", name="Radio", planned=True, down_kbps=10_000, up_kbps=2_000)
    shop.owner(wish)
    assert (emergency(shop, line="radio").answer, emergency(shop, line="radio").has_kbps) == ("enough", 2_000)
    assert emergency(shop).line == "4g"


def test_more_tills_than_there_are_can_be_asked_for(shop: LineShop) -> None:
    assert emergency(shop, tills=20).need_kbps == 20 * 51


def test_traffic_that_nobody_named_is_said_and_makes_no_need(shop: LineShop) -> None:
    films = (ClassTraffic(name="rest", sent_bytes=100_000, received_bytes=7_100_000, peak_bytes=7_200_000),)
    told(shop, "4g", traffic=films)
    assert (emergency(shop).need_kbps, emergency(shop).unnamed_permille) == (416, 750)


@pytest.mark.parametrize(
    ("rates", "answer"),
    [
        ({"up_kbps": 5_300}, "yes"),
        ({"up_kbps": 3_000}, "shaky"),
        ({"up_kbps": 1_000}, "no"),
        ({"up_kbps": 1_000, "seen_up_kbps": 6_000}, "yes"),
        ({"seen_up_kbps": 6_000}, "yes"),
        ({"seen_up_kbps": 800}, "unknown"),
        ({"down_kbps": 100}, "unknown"),
        ({"up_kbps": 6_000, "loss_permille": 200}, "shaky"),
        ({"seen_up_kbps": 800, "loss_permille": 300}, "no"),
    ],
)
def test_sending_files_is_judged_by_what_goes_up_and_what_is_lost(rates: dict[str, int], answer: str) -> None:
    measured = quality.Measured(**{"loss_permille": 10} | rates)
    assert quality.outcome("send", "up", measured).answer == answer
