"""Which lines a drill leaves and takes, what rides along, and what it may say of a spare line afterwards."""

from types import SimpleNamespace

import msgspec
import pytest
from guard_stand import SETTINGS, Stand, Tunnel

from lancar.nodes.guard import drill as drill_module
from lancar.nodes.guard.settings import GuardClass, GuardLine


@pytest.fixture(autouse=True)
def _no_second_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drill_module, "Watchdog", lambda *_, **__: SimpleNamespace(dismiss=lambda: None))


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
