"""When a drill begins and when it would hurt: other lines dead, a quota used up, a payment under way, a node that is silent."""

import argparse
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest

from lancar.adapters.upstream.client import Heard as Answered
from lancar.kernel.store import StoreFailed
from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import CLASSES, ProbeWish, Share, Switch, TrafficClass, Verdict
from lancar.nodes.guard import drill as drill_module
from lancar.nodes.guard import drills as drills_module
from lancar.nodes.guard import loop as loop_module
from lancar.nodes.guard import payments as payments_module
from lancar.nodes.guard.drills import AGAIN_US, LATE_MS, QUIET_US, Drills
from lancar.nodes.guard.files import Planned
from lancar.nodes.guard.making import policy_of, terms_of
from lancar.nodes.guard.mover import Mover
from lancar.nodes.guard.payments import Heard, NodePayments
from lancar.nodes.guard.settings import GuardClass, GuardLine, GuardSettings
from lancar.nodes.guard.spool import Order
from lancar.nodes.guard.watched import Apart
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream
from lancar.nodes.verbs import drill_verb

SECOND_US = 1_000_000
SETTINGS = GuardSettings(
    line=(
        GuardLine(name="fiber", interface="eth1", provider="IndiHome"),
        GuardLine(name="fiber2", interface="eth2", provider="IndiHome", priority=2),
        GuardLine(name="lte", interface="wwan0", kind="cellular", provider="Tri", metered=True, priority=3),
    ),
    payment=None,
    canary=None,
)


class Node:
    """What the node says of payments; it is asked as often as `asked` says."""

    def __init__(self, says: Heard) -> None:
        self.heard: Heard = "nobody"
        self.says = says
        self.asked = 0

    def ask(self) -> None:
        self.heard = "waiting"
        self.asked += 1

    def answers(self) -> None:
        self.heard = self.says


class Stand:
    """A guard's drills over lines that a test sets, with its own paths and mover; nothing reaches a kernel."""

    def __init__(self, node: Node | None = None, settings: GuardSettings = SETTINGS, tunnel: Any = None, **leads: str) -> None:
        self.now_us = 1_000 * SECOND_US
        self.settings = settings
        self.reports: list[dict[str, Any]] = []
        self.asked: dict[int, tuple[str, str, str, str]] = {}
        """What the checks asked for: number → line, name, kind, address."""
        self.lines = {line.name: self.line(line.name) for line in settings.line}
        self.mover = mover_over({each: leads.get(each, "fiber") for each in CLASSES})
        self.paths = Paths([terms_of(line) for line in settings.line], policy_of(settings), 0)
        for each, line in self.mover.leads.items():
            self.paths.in_force(each, line, self.now_us)
        self.tunnel = tunnel
        diary = SimpleNamespace(note=lambda *_args, **_more: None)
        notes = SimpleNamespace(diary=diary, drilled=lambda result, _now_us: self.reports.append(result))
        made_of: Any = self.paths, self.mover, self.lines
        self.drills = Drills(settings, *made_of, notes=notes, tunnel=tunnel)  # type: ignore[arg-type]  # stand-ins
        self.drills.payments = node

    def line(self, name: str, state: str = "up", spent: int = 0) -> Any:
        now_us = self.now_us
        verdict = Verdict(line=name, state=state, since_us=0, proof_us=now_us, served_us=now_us)  # type: ignore[arg-type]  # a state
        return SimpleNamespace(verdict=verdict, bytes_today=lambda: spent, try_once=self.try_once)

    def try_once(self, wish: ProbeWish, number: int, _now_us: int) -> None:
        self.asked[number] = (wish.line, wish.target.name, wish.kind, wish.target.address)

    def want(self, line: str = "") -> dict[str, Any]:
        return self.drills.want(line, 60, "d1", self.now_us)

    def step(self, seconds: int = 1, sent: int = 0, received: int = 0) -> None:
        """Turns of the guard's loop, a second each, in which the shop's packets on every line become so many."""
        for _ in range(seconds):
            self.now_us += SECOND_US
            for name, one in self.lines.items():
                proved = {"proof_us": self.now_us, "served_us": self.now_us} if one.verdict.usable else {}
                one.verdict = msgspec.structs.replace(self.lines[name].verdict, **proved)
            verdicts = {name: one.verdict for name, one in self.lines.items()}
            if self.drills.running is not None:
                counted = {name: {"sent": sent, "received": received} for name in self.lines}
                self.drills.running.counted(counted, self.now_us)
            if self.tunnel is not None:
                self.tunnel.follow()
            self.drills.step(verdicts, self.now_us)
            actions = self.paths.step(verdicts.values(), self.now_us)
            self.mover.switch([each for each in actions if isinstance(each, Switch)], verdicts)
            for each in actions:
                if isinstance(each, Share):
                    self.mover.share(each)
                    self.paths.sharing(each.traffic_class, each.weights)
            for name, line in self.mover.leads.items():
                self.paths.in_force(name, line, self.now_us)

    def answer(self, *names: str) -> None:
        """Checks of these names are answered, the others are refused."""
        assert self.drills.running is not None
        for number, (_, name, _, _) in self.asked.items():
            self.drills.running.heard(Apart(number, "", name in names, 0), self.now_us)

    def result(self) -> dict[str, Any]:
        """The report of the drill, which is let run to its end."""
        self.step(70)
        assert self.drills.running is None
        return self.reports[-1]


def mover_over(leads: dict[TrafficClass, str]) -> Mover:
    """The guard's own mover over a kernel that takes everything."""
    router = SimpleNamespace(
        plan=None, redirected=dict, lead=lambda _: None, point=lambda *_: None, restore=lambda _: None, redirect=lambda *_: None
    )
    return Mover(router, leads)  # type: ignore[arg-type]  # a stand-in


class Tunnel:
    """The tunnel to the hub, on the line it is told."""

    name, hub_address = "hub", "172.29.77.1"

    def __init__(self) -> None:
        self.carriers = ["fiber"]
        self.pinned: list[str] = []

    def pin(self, line: str) -> None:
        self.pinned.append(line)

    def follow(self) -> None:
        if self.pinned and self.pinned[-1]:
            self.carriers = [self.pinned[-1]]


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


def first(line: str) -> GuardClass:
    """A class that prefers a line to all others."""
    return GuardClass(lines=(line, *(one.name for one in SETTINGS.line if one.name != line)))


def moved(stand: Stand) -> dict[str, str]:
    return {name: line for name, line in stand.mover.leads.items() if line != "fiber"}


def test_classes_on_other_lines_stay_there_while_one_line_is_drilled() -> None:
    stand = Stand(settings=msgspec.structs.replace(SETTINGS, chat=first("fiber2")), chat="fiber2")
    assert stand.want()["spare"] == "lte"
    stand.step(2)
    assert moved(stand) == {"payments": "lte", "meeting": "lte", "bulk": "lte", "chat": "fiber2"}
    assert stand.result()["back"]
    assert moved(stand) == {"chat": "fiber2"}


def test_a_line_that_only_chat_uses_is_drilled_by_its_name() -> None:
    stand = Stand(settings=msgspec.structs.replace(SETTINGS, chat=first("lte")), chat="lte")
    assert stand.want("lte") == {"drill": "d1", "line": "lte", "spare": "fiber"}
    stand.step(2)
    assert moved(stand) == {}
    assert stand.result()["line"] == "lte"
    assert moved(stand) == {"chat": "lte"}


def test_a_line_that_nothing_uses_is_not_drilled() -> None:
    assert Stand().want("lte") == {"refused": "drill.not_in_use"}


def test_what_is_shared_leaves_the_line_too_and_is_shared_again_afterwards() -> None:
    stand = Stand(settings=msgspec.structs.replace(SETTINGS, bulk=GuardClass(shared=True)))
    stand.step(5)
    assert stand.mover.ways["bulk"] == {"fiber": 1, "fiber2": 1, "lte": 1}
    assert stand.want()["spare"] == "lte"
    stand.step(2)
    assert stand.mover.ways["bulk"] == {"lte": 1}
    stand.result()
    stand.step(5)
    assert stand.mover.ways["bulk"] == {"fiber": 1, "fiber2": 1, "lte": 1}


WITH_TUNNEL = msgspec.structs.replace(
    SETTINGS,
    line=(*SETTINGS.line, GuardLine(name="hub", interface="lancar-tun", priority=99)),
    payments=GuardClass(lines=("hub", "fiber", "fiber2", "lte")),
    payment="pay.example:443",
)


@pytest.mark.parametrize("named", ["", "fiber", "hub"])
def test_the_line_under_the_tunnel_is_drilled_with_what_goes_through_it(named: str) -> None:
    tunnel = Tunnel()
    stand = Stand(settings=WITH_TUNNEL, tunnel=tunnel, payments="hub")
    assert stand.want(named) == {"drill": "d1", "line": "fiber", "spare": "lte"}
    stand.step(2)
    assert tunnel.carriers == ["lte"]
    assert moved(stand) == {"payments": "hub", "chat": "lte", "meeting": "lte", "bulk": "lte"}
    assert ("hub", "payments", "tcp", "pay.example:443") in stand.asked.values()
    assert ("hub", "hub", "icmp", "172.29.77.1") in stand.asked.values()
    told = stand.result()
    assert told["back"], told
    assert (tunnel.carriers, moved(stand)) == (["fiber"], {"payments": "hub"})
    assert tunnel.pinned[-1] == ""


def test_a_tunnel_alone_on_a_line_is_enough_to_drill_it() -> None:
    tunnel = Tunnel()
    others = dict.fromkeys(("chat", "meeting", "bulk"), first("fiber2"))
    settings = msgspec.structs.replace(WITH_TUNNEL, **others)
    stand = Stand(settings=settings, tunnel=tunnel, payments="hub", **dict.fromkeys(others, "fiber2"))
    assert stand.want("fiber")["spare"] == "lte"
    stand.step(2)
    assert tunnel.carriers == ["lte"]
    assert stand.result()["why"] == ""


def test_a_class_that_may_not_take_the_spare_line_stays_and_is_named() -> None:
    settings = msgspec.structs.replace(SETTINGS, line=SETTINGS.line[::2], chat=GuardClass(lines=("fiber",)))
    stand = Stand(settings=settings)
    assert stand.want()["spare"] == "lte"
    stand.step(2)
    assert "chat" not in moved(stand)
    told = stand.result()
    assert (told["why"], told["stayed"], told["outcome"]) == ("", ["chat"], "partly")


def test_a_spare_line_that_every_class_may_take_is_preferred() -> None:
    settings = msgspec.structs.replace(SETTINGS, payments=GuardClass(lines=("fiber", "fiber2")))
    assert Stand(settings=settings).want()["spare"] == "fiber2"


NAMED = msgspec.structs.replace(
    SETTINGS, payment="pay.example:443", hub="198.51.100.9", chat=GuardClass(tcp_ports=(5222,), domains=("chat.example",))
)


def test_a_drill_that_asked_for_nothing_has_not_passed_and_says_what_it_did_not_ask() -> None:
    stand = Stand()
    stand.want()
    stand.step(2)
    told = stand.result()
    assert (told["checks"], told["outcome"], told["untried"]) == ([], "partly", ["payments", "chat", "hub"])
    assert told["silence_ms"] == -1


def test_a_drill_passes_when_payments_chat_and_hub_were_asked_for_and_answered() -> None:
    stand = Stand(settings=NAMED)
    stand.want()
    stand.step(2)
    assert sorted(stand.asked.values()) == [
        ("lte", "chat", "tcp", "chat.example:443"),
        ("lte", "chat", "tcp", "chat.example:5222"),
        ("lte", "hub", "icmp", "198.51.100.9"),
        ("lte", "payments", "tcp", "pay.example:443"),
    ]
    stand.answer("payments", "chat", "hub")
    told = stand.result()
    assert (told["outcome"], told["untried"], told["stayed"]) == ("passed", [], [])


@pytest.mark.parametrize(("answered", "outcome"), [(("payments", "hub"), "partly"), ((), "failed")])
def test_what_did_not_answer_over_the_spare_line_is_told(answered: tuple[str, ...], outcome: str) -> None:
    stand = Stand(settings=NAMED)
    stand.want()
    stand.step(2)
    stand.answer(*answered)
    told = stand.result()
    assert told["outcome"] == outcome
    assert {one["name"] for one in told["checks"] if one["good"]} == set(answered)


def test_places_that_nobody_named_are_taken_from_what_else_is_known() -> None:
    settings = msgspec.structs.replace(
        SETTINGS, payments=GuardClass(domains=("api.bank.example",)), trial="http://hub.example:8400/api/trial"
    )
    stand = Stand(settings=settings)
    stand.want()
    stand.step(2)
    assert sorted(stand.asked.values()) == [
        ("lte", "hub", "tcp", "hub.example:8400"),
        ("lte", "payments", "tcp", "api.bank.example"),
    ]


def test_silence_runs_from_the_shops_first_packet_on_the_spare_line_to_the_first_that_came_back() -> None:
    stand = Stand()
    stand.want()
    stand.step(2, sent=10, received=10)
    stand.step(3, sent=10, received=10)
    stand.step(2, sent=12, received=10)
    stand.step(1, sent=13, received=11)
    assert stand.result()["silence_ms"] == 3_000


def test_a_shop_that_spoke_and_never_heard_back_was_silent_all_the_time() -> None:
    stand = Stand()
    stand.want()
    stand.step(2, sent=10, received=10)
    stand.step(40, sent=12, received=10)
    stand.lines["lte"] = stand.line("lte", "down")
    stand.step(2, sent=12, received=10)
    told = stand.result()
    assert (told["outcome"], told["why"], told["silence_ms"]) == ("aborted", "spare_failed", 41_000)


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
