"""When a drill begins and when it would hurt: other lines dead, a quota used up, a payment under way, a node that is silent."""

import argparse
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from guard_stand import Node, Stand

from lancar.adapters.upstream.client import Heard as Answered
from lancar.kernel.store import StoreFailed
from lancar.nodes.guard import drill as drill_module
from lancar.nodes.guard import drills as drills_module
from lancar.nodes.guard import loop as loop_module
from lancar.nodes.guard import payments as payments_module
from lancar.nodes.guard.drills import AGAIN_US, LATE_MS, QUIET_US
from lancar.nodes.guard.files import Planned
from lancar.nodes.guard.payments import Heard, NodePayments
from lancar.nodes.guard.spool import Order
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream
from lancar.nodes.verbs import drill_verb


@pytest.fixture(autouse=True)
def _no_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drill_module, "Watchdog", lambda *_, **__: SimpleNamespace(dismiss=lambda: None))


def test_a_drill_goes_to_the_line_of_another_provider() -> None:
    assert Stand().want() == {"drill": "d1", "line": "fiber", "spare": "lte"}


def test_the_only_line_that_lives_is_not_left() -> None:
    stand = Stand()
    stand.lines |= {name: stand.line(name, "down") for name in ("fiber2", "lte")}
    assert stand.want() == {"refused": "drill.no_spare"}
    assert [(one["outcome"], one["why"], one["line"]) for one in stand.reports] == [("refused", "no_spare", "fiber")]


def test_a_line_that_is_not_well_itself_is_not_drilled() -> None:
    stand = Stand()
    stand.lines["fiber"] = stand.line("fiber", "degraded")
    assert stand.want() == {"refused": "drill.trouble_now"}


def test_a_metered_line_that_spent_its_day_is_spared_and_another_is_taken_while_there_is_one() -> None:
    stand = Stand()
    stand.lines["lte"] = stand.line("lte", spent=600_000)
    assert stand.want()["spare"] == "fiber2"
    stand = Stand()
    stand.lines |= {"lte": stand.line("lte", spent=600_000), "fiber2": stand.line("fiber2", "down")}
    assert stand.want() == {"refused": "drill.over_budget"}


def test_nothing_moves_until_the_node_said_that_no_payment_is_under_way() -> None:
    node = Node("none")
    stand = Stand(node)
    assert stand.want() == {"drill": "d1", "asks": True}
    stand.step()
    assert (stand.drills.running, stand.drills.told()["done"]) == (None, False)
    assert stand.want() == {"refused": "drill.runs_already"}
    node.answers()
    stand.step()
    assert stand.drills.running is not None
    assert stand.drills.told() == {"done": False, "result": {}, "line": "fiber", "spare": "lte"}


@pytest.mark.parametrize(("says", "why"), [("open", "payment_open"), ("nobody", "node_away")])
def test_a_payment_under_way_or_a_silent_node_is_a_no_that_the_owner_reads(says: Heard, why: str) -> None:
    node = Node(says)
    stand = Stand(node)
    stand.want()
    node.answers()
    stand.step()
    assert stand.drills.running is None
    told = stand.drills.told()
    assert (told["done"], told["result"]["outcome"], told["result"]["why"]) == (True, "refused", why)
    assert [(one["drill"], one["why"]) for one in stand.reports] == [("d1", why)]
    node.says = "none"
    stand.want()
    node.answers()
    stand.step()
    assert stand.drills.running is not None


def test_a_drill_for_a_quiet_minute_waits_for_a_payment_to_end_and_tells_nobody() -> None:
    node = Node("open")
    stand = Stand(node)
    stand.drills.orders = lambda: Order(drill="d7", drill_when="quiet")
    stand.drills.take_order(stand.now_us, QUIET_US - 1)
    assert node.asked == 0
    stand.drills.take_order(stand.now_us, QUIET_US)
    node.answers()
    stand.step()
    stand.drills.take_order(stand.now_us, QUIET_US)
    assert (node.asked, stand.reports) == (1, [])
    node.says = "none"
    stand.drills.take_order(stand.now_us + AGAIN_US, QUIET_US)
    node.answers()
    stand.step()
    assert node.asked == 2
    assert stand.drills.running is not None
    assert stand.drills.running.mark == "d7"


def test_an_order_is_carried_out_once() -> None:
    stand = Stand()
    stand.drills.orders = lambda: Order(drill="d7")
    stand.lines["fiber"] = stand.line("fiber", "degraded")
    for _ in range(3):
        stand.drills.take_order(stand.now_us, 0)
        stand.step()
    assert [one["drill"] for one in stand.reports] == ["d7"]


class Clock:
    """The clock on the wall, as drills read it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ms = 1_790_000_000_000
        monkeypatch.setattr(drills_module, "wall_ms", lambda: self.ms)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


MINUTE_MS = 60_000


def test_a_drill_for_a_time_begins_then_and_waits_for_a_payment_to_end(clock: Clock) -> None:
    node = Node("open")
    stand = Stand(node)
    planned = {"do": "drill", "line": "", "seconds": 10, "at_ms": clock.ms + 5 * MINUTE_MS}
    assert stand.drills.wish(planned, "d9", stand.now_us) == {"drill": "d9", "at_ms": clock.ms + 5 * MINUTE_MS}
    stand.drills.take_order(stand.now_us, 0)
    assert node.asked == 0
    clock.ms += 5 * MINUTE_MS
    stand.drills.take_order(stand.now_us, 0)
    node.answers()
    stand.step()
    assert (stand.drills.running, stand.reports) == (None, [])
    node.says = "none"
    stand.drills.take_order(stand.now_us + AGAIN_US, 0)
    node.answers()
    stand.step()
    assert stand.drills.running is not None
    assert stand.drills.running.mark == "d9"
    stand.result()
    stand.drills.take_order(stand.now_us, 0)
    assert (stand.drills.busy, stand.drills.planned) == (False, None)


def test_a_machine_that_was_off_at_the_picked_time_forgets_the_drill(clock: Clock) -> None:
    stand = Stand()
    stand.drills.plan(Planned("", 60, "d9", clock.ms + MINUTE_MS))
    clock.ms += MINUTE_MS + LATE_MS
    stand.drills.take_order(stand.now_us, 0)
    assert (stand.drills.busy, stand.drills.planned) == (False, None)


@pytest.mark.parametrize(
    ("planned", "code"),
    [(Planned("", 60, "d9", 1), "drill.time_is_past"), (Planned("", 1, "d9", 2**50), "drill.too_long")],
)
def test_a_time_that_is_past_and_a_drill_without_a_length_are_refused(planned: Planned, code: str) -> None:
    assert Stand().drills.plan(planned) == {"refused": code}


def test_a_drill_that_is_due_is_done_by_itself_at_the_owners_minute_once(clock: Clock) -> None:
    stand = Stand()
    order = Order(drill="", own_at_ms=clock.ms + MINUTE_MS)
    stand.drills.orders = lambda: order
    stand.drills.take_order(stand.now_us, 0)
    assert not stand.drills.busy
    clock.ms += 2 * MINUTE_MS
    stand.drills.take_order(stand.now_us, 0)
    assert stand.drills.running is not None
    assert stand.result()["drill"] == f"guard.own.{order.own_at_ms}"
    stand.drills.take_order(stand.now_us, 0)
    assert not stand.drills.busy
    clock.ms += LATE_MS
    order = Order(drill="", own_at_ms=clock.ms - LATE_MS)
    stand.drills.take_order(stand.now_us, 0)
    assert not stand.drills.busy


@pytest.mark.parametrize(
    ("status", "body", "heard"),
    [(200, b'{"open":0}', "none"), (200, b'{"open":2}', "open"), (401, b"{}", "nobody"), (200, b"no", "nobody")],
)
def test_what_a_node_says_of_payments(monkeypatch: pytest.MonkeyPatch, status: int, body: bytes, heard: str) -> None:
    asked = []

    def node(_url: str, method: str, path: str, _body: object, headers: dict[str, str], *, patience_s: int) -> Answered:
        asked.append((method, path, headers, patience_s > 0))
        return Answered(status, body)

    monkeypatch.setattr(payments_module, "ask", node)
    payments = NodePayments(Upstream(url="http://127.0.0.1:1", tenant="T", token="T~t"))  # noqa: S106 - made up
    payments.ask_and_wait()
    assert payments.heard == heard
    assert asked == [("GET", "/api/paying", {"Authorization": "Bearer T~t"}, True)]


def test_a_node_that_is_away_says_nothing_of_payments(monkeypatch: pytest.MonkeyPatch) -> None:
    def node(*_: object, **__: object) -> Answered:
        raise StoreFailed("unreachable", "nobody there", certain=False)

    monkeypatch.setattr(payments_module, "ask", node)
    payments = NodePayments(Upstream(url="http://127.0.0.1:1", tenant="T", token="T~t"))  # noqa: S106 - made up
    payments.ask_and_wait()
    assert payments.heard == "nobody"


def told_by_the_verb(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *answers: dict[str, Any]
) -> tuple[int, str]:
    """What `lancar drill` says when the guard answers so, one after the other."""
    waiting = list(answers)
    monkeypatch.setattr(drill_verb, "ask", lambda _wish: waiting.pop(0))
    monkeypatch.setattr(drill_verb, "ASK_EVERY_S", 0.0)
    code = drill_verb.run(argparse.Namespace(line="", seconds=60, at=None), Talk())
    said = capsys.readouterr()
    return code, said.out + said.err


ASKS: dict[str, Any] = {"drill": "d1", "asks": True}
RUNS: dict[str, Any] = {"done": False, "result": {}, "line": "fiber", "spare": "lte"}


def over(**result: Any) -> dict[str, Any]:
    usual = {
        "outcome": "passed",
        "why": "",
        "checks": [],
        "away_s": 60,
        "silence_ms": 43,
        "back_ms": 12,
        "untried": [],
        "stayed": [],
    }
    return {"done": True, "result": {**usual, **result}}


def test_the_verb_waits_for_the_node_s_word_and_tells_of_the_move_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, said = told_by_the_verb(monkeypatch, capsys, ASKS, {"done": False, "result": {}}, RUNS, RUNS, over())
    assert code == 0
    assert said.count("Pindah dari fiber ke lte") == 1
    assert said.index("Pindah dari") < said.index("LULUS")


def test_the_verb_says_that_a_payment_is_under_way(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = told_by_the_verb(monkeypatch, capsys, ASKS, over(outcome="refused", why="payment_open"))
    assert code == 1
    assert "pembayaran yang sedang jalan" in said
    assert "Pindah dari" not in said


def test_every_no_of_a_drill_has_its_sentence() -> None:
    sources = [Path(module.__file__ or "").read_text() for module in (drill_module, drills_module, loop_module)]
    codes = {code for source in sources for code in re.findall(r'"(drill\.[a-z_]+)"', source)}
    assert len(codes) > 8
    assert codes - drill_verb.REFUSED.keys() == set()
