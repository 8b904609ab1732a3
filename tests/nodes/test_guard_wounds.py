"""A guard that is wounded goes on: no stranger, no dead helper, no disk that hangs and no forgotten error ends it."""

import os
import selectors
import socket
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from guard_stand import Stand

from lancar.adapters.probes.line import LineProbes
from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.terms import LineTerms, ProbeWish, Target
from lancar.nodes.guard import loop, payments, sending
from lancar.nodes.guard import place as place_module
from lancar.nodes.guard.domains import Domains
from lancar.nodes.guard.files import Diary, Disk, Remembered, read_state
from lancar.nodes.guard.loop import MOST_STUMBLES, Guard
from lancar.nodes.guard.place import Place
from lancar.nodes.guard.scribe import HANGS, MOST_WAITING, Scribe
from lancar.nodes.guard.spool import Order, Report, Spool
from lancar.nodes.guard.watched import Watched
from lancar.nodes.upstream_file import Upstream

SECOND_US = 1_000_000
UPSTREAM = Upstream(url="http://192.0.2.1:8400", tenant="warung", token="warung~penjaga")  # noqa: S106 - opens nothing


@pytest.mark.parametrize(
    "said",
    [b"[" * 60_000, b'{"do": "drill", "seconds": []}', b"\xff\xfe", b'"who"', b'{"do": {"a": 1}}'],
    ids=["deep", "a list for a number", "no text", "no wish", "no word"],
)
def test_nothing_that_anybody_on_this_machine_says_ends_a_guard(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    monkeypatch.setattr(place_module, "NAME", f"\0lancar-guard-of-a-wound-{os.getpid()}".encode())
    stand = Stand()

    def answer(wish: dict[str, Any], _may_change: bool) -> dict[str, Any]:
        return stand.drills.wish(wish, "d1", stand.now_us) if wish.get("do") == "drill" else {"pid": 1}

    with selectors.DefaultSelector() as selector:
        place = Place(selector, answer)
        try:
            for message in (said, b'{"do": "who"}'):
                with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as stranger:
                    stranger.connect(place_module.NAME)
                    stranger.send(message)
                    for _ in range(2):
                        for key, _ in selector.select(0):
                            place.ready(key.fileobj)
                    stranger.settimeout(1)
                    heard = stranger.recv(4_096)
            assert heard == b'{"pid": 1}'
        finally:
            place.close()


def test_a_drill_for_which_no_second_process_can_be_had_is_refused_and_the_guard_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    stand = Stand()
    stand.drills._notes.diary.complain = lambda *_: None  # type: ignore[method-assign]  # a stand-in

    def full() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    with monkeypatch.context() as poor:
        poor.setattr(os, "fork", full)
        assert stand.want() == {"refused": "drill.unarmed"}
        stand.step(5)
    assert (stand.reports[-1]["outcome"], stand.reports[-1]["why"]) == ("refused", "unarmed")
    assert set(stand.mover.leads.values()) == {"fiber"}
    assert not stand.drills.busy


@pytest.mark.usefixtures("_no_second_process")
def test_a_drill_in_which_the_guard_was_killed_is_told_and_not_done_again() -> None:
    killed = Stand()
    killed.drills.orders = lambda: Order(drill="d7")
    assert killed.drills.drilling is None
    killed.drills.take_order(killed.now_us, 0)
    killed.step(3)
    before = killed.drills.drilling
    assert before is not None
    assert (before.drill, before.line, before.spare) == ("d7", "fiber", "lte")
    state = msgspec.json.decode(msgspec.json.encode(Remembered(drilling=before)), type=Remembered)
    fresh = Stand()
    fresh.drills.orders = killed.drills.orders
    fresh.drills.take_up(state.planned, state.drilling, fresh.now_us)
    (told,) = fresh.reports
    assert (told["drill"], told["outcome"], told["why"], told["back"]) == ("d7", "aborted", "guard_ended", True)
    assert told["at_ms"] == before.at_ms
    fresh.drills.take_order(fresh.now_us, 0)
    assert not fresh.drills.busy
    assert fresh.drills.drilling is None


@pytest.fixture
def _no_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lancar.nodes.guard.drill.Watchdog", lambda *_, **__: SimpleNamespace(dismiss=lambda: None))


def guard_of(turns: "list[Exception | None]") -> tuple[Any, list[str]]:
    """A guard whose turns end as said, and what it complained of. It is stopped when there are no more."""
    said: list[str] = []
    guard: Any = SimpleNamespace(_stopping=False, diary=SimpleNamespace(complain=lambda _now, _part, why: said.append(why)))

    def turn() -> None:
        if not turns:
            guard._stopping = True
        elif (ends := turns.pop(0)) is not None:
            raise ends

    nothing = SimpleNamespace(read=lambda _: None, end=lambda *_: None, close=lambda: None)
    guard.turn, guard._end_drill, guard._keep = turn, lambda: None, lambda: None
    guard.scales = guard.notes = guard.place = guard.router = guard.scribe = nothing
    guard.lines = {}
    return guard, said


def test_an_error_nobody_thought_of_costs_a_turn_and_not_the_guard() -> None:
    guard, said = guard_of([KeyError("x"), None, ValueError("y"), None])
    Guard.run(guard)
    assert said == ["KeyError: 'x'", "ValueError: y"]


def test_a_guard_whose_every_turn_ends_in_an_error_makes_room_for_a_new_one() -> None:
    guard, said = guard_of([KeyError("x")] * (MOST_STUMBLES + 1))
    guard.scribe = SimpleNamespace(close=lambda: said.append("written"))
    with pytest.raises(KeyError):
        Guard.run(guard)
    assert len(said) == MOST_STUMBLES + 1
    assert said[-2:] == ["KeyError: 'x'", "written"], "why it ended stands in the diary"


def test_rules_that_somebody_took_away_are_noticed_by_the_next_count_and_made_anew_with_what_was_learned() -> None:
    deeds: list[str] = []
    torn = [True, False]
    router = SimpleNamespace(
        counters=dict, look=lambda: None, mend=lambda: None, links=dict, is_torn=lambda: torn.pop(0), gateway=lambda _: None
    )
    guard: Any = SimpleNamespace(router=router, tunnel=None, lines={}, drills=SimpleNamespace(running=None), _busy_us=0)
    guard.mover = SimpleNamespace(take_place=lambda: deeds.append("rules"))
    guard.domains = SimpleNamespace(tell_again=lambda: deeds.append("names"))
    guard.diary = SimpleNamespace(complain=lambda _now, part, _why: deeds.append(f"said {part}"))
    guard._look_us = 9 * SECOND_US
    Guard._count(guard, 7 * SECOND_US)
    assert guard._look_us == 7 * SECOND_US
    Guard._look(guard, 7 * SECOND_US)
    Guard._look(guard, 7 * SECOND_US)
    assert deeds == ["rules", "names", "said kernel"]


def test_what_was_learned_of_names_is_told_again_to_rules_that_were_made_anew() -> None:
    told: list[tuple[str, list[str]]] = []
    settings: Any = SimpleNamespace(of_class=lambda name: SimpleNamespace(addresses=("192.0.2.9",) if name == "chat" else ()))
    router: Any = SimpleNamespace(learn_addresses=lambda name, addresses: told.append((name, addresses)))
    domains = Domains(settings, router, selectors.DefaultSelector())
    domains._told["chat"] = frozenset({"198.51.100.7"})
    domains.tell_again()
    assert told == [("chat", ["192.0.2.9", "198.51.100.7"])]


def test_counters_that_begin_anew_are_no_lost_packets() -> None:
    hints: list[str] = []
    judge: Any = SimpleNamespace(
        verdict=lambda _: SimpleNamespace(rtt_us=10_000),
        traffic=lambda *_: None,
        glance=lambda _: hints.append("glance"),
        hint=lambda layer, _: hints.append(layer),
    )
    watched = Watched(judge, SimpleNamespace(), 1)  # type: ignore[arg-type]  # a stand-in

    def count(many: int, now_us: int) -> None:
        counted = dict.fromkeys(("sent", "received", "asked", "told", "opened", "opened_back"), many) | {"reset": 0}
        watched.count(counted, now_us)

    for at in range(20):
        count(1_000 + 10 * at, at * 50_000)
    for at in range(20, 60):
        count(at - 20, at * 50_000)
    assert hints == []


def test_a_helper_that_dies_of_an_unthought_of_error_is_no_end_of_reports_and_drills(tmp_path: Path, monkeypatch) -> None:
    def breaks(*_: object, **_more: object) -> None:
        raise UnicodeError("label too long")

    monkeypatch.setattr(sending, "ask", breaks)
    sender = sending.Sender(Spool(tmp_path), UPSTREAM)
    assert sender._try() is False
    assert "label too long" in sender.trouble
    monkeypatch.setattr(payments, "ask", breaks)
    asked = payments.NodePayments(UPSTREAM)
    asked.heard = "waiting"
    with pytest.raises(UnicodeError):
        asked.ask_and_wait()
    assert asked.heard == "nobody"


class Full(selectors.DefaultSelector):
    """A selector of a machine that can watch no further socket."""

    def register(self, *_: object, **_more: object) -> selectors.SelectorKey:
        raise OSError(28, "No space left on device")


def test_a_socket_that_nobody_could_watch_is_a_probe_unsent_and_no_wound_that_stays() -> None:
    probes = LineProbes("lo", 0, Full(), resolver="127.0.0.1", ask_name="example.com")
    dns = ProbeWish("fiber", Target(name="dns", address="127.0.0.1", kind="dns"), "dns", 80)
    door = ProbeWish("fiber", Target(name="payment", address="127.0.0.1:9", kind="payment"), "tcp", 60)
    for wish in (dns, door):
        with pytest.raises(OSError, match="No space"):
            probes.send(wish, 1, 0)
    probes.give_up(60 * SECOND_US)
    probes.close()
    settings: Any = SimpleNamespace(of_class=lambda _: SimpleNamespace(domains=("example.com",), addresses=()))
    domains = Domains(settings, SimpleNamespace(), Full())  # type: ignore[arg-type]  # a stand-in
    for at in range(3):
        domains.ask("127.0.0.1", "lo", 0, at * 400 * SECOND_US, lambda *_: True)
    assert domains._asked == {}


def test_a_trouble_that_lasts_does_not_push_what_happened_out_of_the_diary(tmp_path: Path) -> None:
    diary = Diary(tmp_path)
    for at in range(100):
        diary.complain(at * SECOND_US, "routes", "Operation not permitted")
        if at == 50:
            diary.complain(at * SECOND_US, "names", "Operation not permitted")
    assert (tmp_path / "guard-diary.jsonl").read_text().count("trouble") == 3


def test_a_disk_that_hangs_keeps_nobody_waiting_and_gets_everything_in_order_when_it_wakes(tmp_path: Path) -> None:
    scribe, wakes = Scribe(), threading.Event()
    disk, diary, spool = (made(tmp_path, scribe.write) for made in (Disk, Diary, Spool))
    scribe.write(lambda: wakes.wait(60) and None)
    disk.keep(Remembered(numbers={"fiber": 1}))
    for at in range(MOST_WAITING // 4):
        diary.note(at, "suspect", line="fiber")
        spool.add(Report(f"g.{at}", "lines.report_switch", {}))
    assert list(tmp_path.iterdir()) == []
    assert (disk.trouble, diary.trouble, spool.trouble) == ("", "", "")
    for at in range(MOST_WAITING):
        diary.note(at, "suspect", line="lte")
    spool.add(Report("g.last", "lines.report_switch", {}))
    disk.keep(Remembered(numbers={"fiber": 2}))
    assert (disk.trouble, diary.trouble, spool.trouble) == (HANGS, HANGS, HANGS)
    wakes.set()
    while scribe._waiting.qsize():
        threading.Event().wait(0.01)
    disk.keep(Remembered(numbers={"fiber": 3}))
    spool.add(Report("g.after", "lines.report_switch", {}))
    scribe.close()
    assert read_state(tmp_path).numbers == {"fiber": 3}
    keys = [f"g.{at}" for at in range(MOST_WAITING // 4)]
    assert [spool.first().key, len(spool)] == ["g.0", len(keys) + 2]  # type: ignore[union-attr]  # there is one
    again = Spool(tmp_path)
    assert len(again) == len(keys) + 2, "what could not be written while it hung was written with the next"
    assert (disk.trouble, diary.trouble, spool.trouble) == ("", "", "")


def test_a_modem_that_dials_anew_has_its_new_first_hop_asked() -> None:
    judge = LineJudge(LineTerms(name="lte", kind="cellular"), [Target(name="far1", address="198.51.100.1", kind="far")], 0)
    judge.learn_gateway("", 0)
    assert [each.target.name for each in judge.asked] == ["far1"]
    judge.learn_gateway("192.0.2.1", 0)
    judge.learn_gateway("192.0.2.1", 0)
    first = judge.asked[1]
    assert [wish.target.address for wish in judge.due(0) if wish.target.kind == "gateway"] == ["192.0.2.1"]
    judge.sent(1, "gateway", "icmp", 0)
    judge.learn_gateway("192.0.2.65", SECOND_US)
    judge.answered(1, "gateway", SECOND_US)
    assert [(each.index, each.target.address) for each in judge.asked] == [(0, "198.51.100.1"), (1, "192.0.2.65")]
    assert [wish.target.address for wish in judge.due(SECOND_US) if wish.target.kind == "gateway"] == ["192.0.2.65"]
    assert (first.answered, judge.asked[1].answered) == (1, 0)


def test_the_loop_tells_its_judges_of_new_first_hops() -> None:
    learned: list[str] = []
    judge = SimpleNamespace(learn_gateway=lambda address, _now: learned.append(address))
    one = SimpleNamespace(judge=judge, meet=lambda *_: None, probes=SimpleNamespace(give_up=lambda _: None))
    line = SimpleNamespace(interface="wwan0")
    router = SimpleNamespace(look=lambda: None, mend=lambda: None, is_torn=lambda: False, links=dict)
    router.gateway, router.plan = lambda _: "192.0.2.65", SimpleNamespace(line=lambda _: line)
    loop.Guard._look(SimpleNamespace(tunnel=None, router=router, lines={"lte": one}), SECOND_US)  # type: ignore[arg-type]  # stand-ins
    assert learned == ["192.0.2.65"]
