"""What a guard says becomes facts: its reports are held to the commands of the lines, and wait on a disk that may fail."""

from pathlib import Path

import msgspec
import pytest
from line_shop import LineShop

from lancar.adapters.upstream.client import Heard
from lancar.kernel.store import StoreFailed
from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.terms import CLASSES, LineTerms, Target
from lancar.nodes.guard import sending
from lancar.nodes.guard.files import Diary, Disk, Remembered
from lancar.nodes.guard.mover import Moved
from lancar.nodes.guard.reports import HOUR_MS, Reporter
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.spool import MOST_BYTES, MOST_REPORTS, Report, Spool
from lancar.nodes.guard.standing import told_disk, told_reports
from lancar.nodes.guard.tally import Spent
from lancar.nodes.upstream_file import Upstream

SECOND_US = 1_000_000
TARGET = Target(name="far1", address="198.51.100.1")
SETTINGS = GuardSettings(
    line=(
        GuardLine(name="fiber", interface="eth1", provider="IndiHome"),
        GuardLine(name="lte", interface="wwan0", kind="cellular", metered=True, priority=2),
    )
)
UPSTREAM = Upstream(url="http://127.0.0.1:1", tenant="TOKO", token="TOKO~rahasia")  # noqa: S106 - made up


def dead_line(now_us: int) -> LineJudge:
    """A line that answered for a while and then fell silent."""
    judge = LineJudge(LineTerms(name="fiber"), [TARGET, msgspec.structs.replace(TARGET, name="far2")], 0)
    seq = 0
    for at_us in range(0, now_us, SECOND_US // 50):
        for wish in judge.due(at_us):
            seq += 1
            judge.sent(seq, wish.target.name, wish.kind, at_us)
            if at_us < now_us // 2:
                judge.answered(seq, wish.target.name, at_us + 12_000)
    return judge


def everything(reporter: Reporter, monkeypatch: pytest.MonkeyPatch) -> None:
    """One report of each kind."""
    now_us = 20 * SECOND_US
    judge = dead_line(now_us)
    verdict = judge.verdict(now_us)
    assert verdict.state == "down"
    verdicts = {"fiber": verdict}
    reporter.started(verdicts)
    reporter.failed(verdict, judge.evidence(now_us), [(1, "192.0.2.1", 900), (3, "203.0.113.9", 5_000)], now_us)
    alike = [Moved(traffic_class=each, was="fiber", now="lte", why="failover", took_us=900) for each in CLASSES]
    reporter.switched(alike, silence_ms=410, verified={"lte"})
    reporter.returned(verdict)
    reporter.drilled(line="fiber", spare="lte", at_ms=1_763_780_000_000, outcome="passed", silence_ms=40, away_s=60, back_ms=12)
    hour_ms = 1_763_780_400_000
    monkeypatch.setattr("lancar.nodes.guard.reports.wall_ms", lambda: hour_ms)
    reporter.tick(verdicts, frozenset({"fiber"}), {"fiber": Spent(10, 640)}, now_us)
    reporter.tick(verdicts, frozenset({"fiber"}), {"fiber": Spent(12, 768)}, now_us + SECOND_US)
    monkeypatch.setattr("lancar.nodes.guard.reports.wall_ms", lambda: hour_ms + HOUR_MS)
    reporter.tick(verdicts, frozenset(), {"fiber": Spent(13, 832)}, now_us + 2 * SECOND_US)


def test_every_report_of_a_guard_becomes_a_fact_in_the_shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spool = Spool(tmp_path)
    everything(Reporter(SETTINGS, spool), monkeypatch)
    shop = LineShop()
    made = []
    while (report := spool.first()) is not None:
        command = shop.shop.node.shapes.commands[report.name]
        wish = msgspec.json.decode(msgspec.json.encode(report.body), type=command)
        made += [type(fact).__name__ for fact in shop.report(wish)]
        spool.sent(report)
    assert made == ["GuardReported", "LineFailed", "PathSwitched", "LineReturned", "DrillDone", "HourReported"]


def test_a_switch_and_a_return_carry_the_mark_of_their_outage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spool = Spool(tmp_path)
    everything(Reporter(SETTINGS, spool), monkeypatch)
    marks = {each.name: each.body.get("outage") for each in waiting(spool)}
    assert marks["lines.report_failure"] == marks["lines.report_switch"] == marks["lines.report_return"] != ""


def test_reports_outlive_a_power_cut_and_a_torn_last_line(tmp_path: Path) -> None:
    first = Spool(tmp_path)
    for number in range(3):
        first.add(Report(f"g.{number}", "lines.report_switch", {"n": number}))
    with (tmp_path / "guard-reports.jsonl").open("ab") as file:
        file.write(b'{"key":"g.3","na')
    assert [each.key for each in waiting(Spool(tmp_path))] == ["g.0", "g.1", "g.2"]


def test_a_full_disk_costs_no_report_while_the_guard_runs(tmp_path: Path) -> None:
    (tmp_path / "guard-reports.jsonl").mkdir()
    spool = Spool(tmp_path)
    spool.add(Report("g.1", "lines.report_failure", {}))
    assert [each.key for each in waiting(spool)] == ["g.1"]
    assert spool.trouble


def test_the_status_knows_since_when_a_node_takes_nothing_and_why_nothing_can_be_written(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "guard-reports.jsonl").mkdir()
    (tmp_path / "guard-state.json").mkdir()
    clock_ms = [1_000_000]
    monkeypatch.setattr("lancar.nodes.guard.standing.wall_ms", lambda: clock_ms[0])
    monkeypatch.setattr("lancar.nodes.guard.sending.wall_ms", lambda: clock_ms[0])
    spool, disk, diary = Spool(tmp_path), Disk(tmp_path), Diary(tmp_path)
    assert told_disk(disk, diary, spool)["trouble"] == ""
    disk.keep(Remembered())
    assert told_disk(disk, diary, spool)["trouble"] == "Is a directory"
    spool.add(Report("g.1", "lines.report_failure", {}))
    sender = sending.Sender(spool, UPSTREAM)
    for _ in range(2):
        assert not sender._try()
        clock_ms[0] += 60_000
    told = told_reports(spool)
    assert (told["waiting"], told["held_up_s"], told["unwritten"]) == (1, 120, "Is a directory")
    assert told["held_up"] == sender.trouble != ""
    monkeypatch.setattr(sending, "ask", lambda *_, **__: Heard(422, b"{}"))
    assert sender._try()
    assert (told_reports(spool)["held_up"], told_reports(spool)["held_up_s"], spool.refused) == ("", 0, 1)


def test_whatever_goes_wrong_in_the_sender_it_goes_on_and_says_so(tmp_path: Path, monkeypatch) -> None:
    def broken(*_: object, **__: object) -> Heard:
        raise RuntimeError("the certificate store vanished")

    spool = Spool(tmp_path)
    spool.add(Report("g.1", "lines.report_failure", {}))
    sender = sending.Sender(spool, UPSTREAM)
    monkeypatch.setattr(sending, "ask", broken)
    assert not sender._try()
    assert spool.held_up == "RuntimeError: the certificate store vanished"


def test_hours_make_room_and_failures_never_do(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool._waiting = [as_line(Report(f"h.{n}", "lines.report_hour", {})) for n in range(MOST_REPORTS)]
    spool.add(Report("g.1", "lines.report_failure", {}))
    names = [each.name for each in waiting(spool)]
    assert len(names) < MOST_REPORTS
    assert names[-1] == "lines.report_failure"


def waiting(spool: Spool) -> list[Report]:
    """What a fresh spool on the same folder, or this one, still holds."""
    return [msgspec.json.decode(line, type=Report) for line in spool._waiting]


def as_line(report: Report) -> bytes:
    """A report as it waits."""
    return msgspec.json.encode(report) + b"\n"


def test_failures_without_end_lose_their_probes_and_are_never_dropped(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    evidence = {"probes": [[1, 0, "icmp", "missed", 0]] * 600, "route": [[1, "192.0.2.1", 900]]}
    count = MOST_BYTES // len(as_line(Report("g.1", "lines.report_failure", {"evidence": evidence}))) + 50
    for number in range(count):
        spool.add(Report(f"g.{number}", "lines.report_failure", {"evidence": evidence}))
    told = waiting(spool)
    assert [each.key for each in told] == [f"g.{number}" for number in range(count)]
    assert told[0].body["evidence"] == {"probes": [], "more": 600, "route": evidence["route"]}
    assert told[-1].body["evidence"] == evidence
    assert (tmp_path / "guard-reports.jsonl").stat().st_size <= MOST_BYTES


def test_a_line_that_a_full_disk_tore_spoils_no_other(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    spool.add(Report("g.1", "lines.report_failure", {}))
    with (tmp_path / "guard-reports.jsonl").open("ab") as file:
        file.write(b'{"key":"g.2","na')
    spool._waiting.append(as_line(Report("g.2", "lines.report_failure", {})))
    spool._miss("No space left on device")
    spool.add(Report("g.3", "lines.report_failure", {}))
    assert spool.trouble == ""
    assert [each.key for each in waiting(Spool(tmp_path))] == ["g.1", "g.2", "g.3"]


def test_a_report_over_which_the_node_stumbles_again_and_again_lets_the_others_go_first(tmp_path: Path, monkeypatch) -> None:
    def node(_url: str, _method: str, _path: str, _body: object, headers: dict[str, str], *, patience_s: int) -> Heard:
        return Heard(500 if headers["Idempotency-Key"] == "g.0" and patience_s else 200, b"{}")

    monkeypatch.setattr(sending, "ask", node)
    spool = Spool(tmp_path)
    for number in range(3):
        spool.add(Report(f"g.{number}", "lines.report_switch", {}))
    sender = sending.Sender(spool, UPSTREAM)
    for _ in range(sending.MOST_STUMBLES):
        assert not sender.send_all()
    assert not sender.send_all()
    assert [each.key for each in waiting(spool)] == ["g.0"]


@pytest.mark.parametrize(("status", "left"), [(200, 0), (409, 0), (401, 2), (503, 2)])
def test_reports_leave_in_order_and_stay_when_the_node_lets_nobody_in(
    tmp_path: Path, monkeypatch, status: int, left: int
) -> None:
    told = []

    def node(_url: str, _method: str, path: str, _body: object, headers: dict[str, str], *, patience_s: int) -> Heard:
        told.append((path, headers["Idempotency-Key"], patience_s))
        return Heard(status, b"{}")

    monkeypatch.setattr(sending, "ask", node)
    spool = Spool(tmp_path)
    for number in range(2):
        spool.add(Report(f"g.{number}", "lines.report_switch", {}))
    assert sending.Sender(spool, UPSTREAM).send_all() == (left == 0)
    assert spool.held_up.startswith(str(status) if left else "")
    assert [key for _, key, _ in told] == (["g.0", "g.1"] if left == 0 else ["g.0"])
    assert len(spool) == left


@pytest.mark.parametrize(
    ("status", "page"),
    [(200, b"<html>Wi-Fi: log in</html>"), (302, b""), (301, b"moved"), (404, b"<html>nginx</html>"), (200, b"[]")],
)
def test_a_page_that_answers_in_the_nodes_place_takes_no_report(tmp_path: Path, monkeypatch, status: int, page: bytes) -> None:
    monkeypatch.setattr(sending, "ask", lambda *_, **__: Heard(status, page))
    spool = Spool(tmp_path)
    spool.add(Report("g.1", "lines.report_failure", {}))
    sender = sending.Sender(spool, UPSTREAM)
    assert not sender.send_all()
    assert (len(spool), spool.refused) == (1, 0)
    assert spool.held_up.startswith(f"{status}: no node of ours")
    monkeypatch.setattr(sending, "ask", lambda *_, **__: Heard(200, b"{}"))
    assert sender.send_all()
    assert (len(spool), spool.held_up) == (0, "")


def test_a_node_that_does_not_answer_costs_nothing(tmp_path: Path, monkeypatch) -> None:
    def node(*_: object, **__: object) -> Heard:
        raise StoreFailed("unreachable", "nobody there", certain=False)

    monkeypatch.setattr(sending, "ask", node)
    spool = Spool(tmp_path)
    spool.add(Report("g.1", "lines.report_failure", {}))
    sender = sending.Sender(spool, UPSTREAM)
    assert not sender.send_all()
    assert (len(spool), bool(sender.trouble), spool.held_up) == (1, True, sender.trouble)


def test_a_clock_that_jumps_makes_no_hour_longer_than_an_hour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    spool = Spool(tmp_path)
    reporter = Reporter(SETTINGS, spool)
    verdicts = {"fiber": dead_line(20 * SECOND_US).verdict(20 * SECOND_US)}
    wall_ms = 1_763_780_400_000
    for second in range(5_000):
        now_ms = wall_ms + (second * 1_000 if second < 2_500 else second * 1_000 - 24 * HOUR_MS)
        monkeypatch.setattr("lancar.nodes.guard.reports.wall_ms", lambda now_ms=now_ms: now_ms)
        reporter.tick(verdicts, frozenset({"fiber"}), {"fiber": Spent(second, 64 * second)}, second * SECOND_US)
    reporter.end({"fiber": Spent(5_000, 320_000)})
    shop, hours = LineShop(), 0
    for report in waiting(spool):
        wish = msgspec.json.decode(msgspec.json.encode(report.body), type=shop.shop.node.shapes.commands[report.name])
        shop.report(wish)
        assert wish.down_s <= 3_600
        hours += wish.down_s
    assert hours >= 4_990


@pytest.mark.parametrize(
    ("body", "mark"), [(b'{"drill":"d1","drill_line":"fiber","lines":[]}', "d1"), (b'{"drill":""}', None), (b"no", None)]
)
def test_a_guard_hears_of_the_drill_that_the_owner_asked_for(tmp_path: Path, monkeypatch, body: bytes, mark: str | None) -> None:
    asked = []

    def node(_url: str, _method: str, path: str, wish: dict, _headers: object, *, patience_s: int) -> Heard:
        asked.append((path, sorted(wish), patience_s > 0))
        return Heard(200, body)

    monkeypatch.setattr(sending, "ask", node)
    sender = sending.Sender(Spool(tmp_path), UPSTREAM)
    sender.ask_orders()
    assert (sender.order.drill if sender.order and sender.order.drill else None) == mark
    assert asked == [("/api/see/lines.guard_orders", ["now_ms"], True)]
