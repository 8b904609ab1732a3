"""The packet rules are data made from checked names: whatever a person typed, nothing of it becomes a command."""

import json
from typing import Any

import pytest

from lancar.adapters.routers.linux.plan import ClassPlan, LinePlan, RouterPlan, class_mark
from lancar.adapters.routers.linux.ruleset import addresses_of, new_ways, whole_table
from lancar.adapters.routers.linux.shaping import filled_kbps, shares_kbps
from lancar.lines.judging.terms import CLASSES
from lancar.nodes.guard.making import numbers_for, plan_of
from lancar.nodes.guard.settings import GuardClass, GuardLine, GuardSettings

LINES = tuple(LinePlan(name=f"line{n}", number=n, interface=f"eth{n}", resolvers=(f"192.0.2.{n}",)) for n in (1, 2, 3))
PLAN = RouterPlan(lines=LINES, lan=("br0",), classes={"payments": ClassPlan(tcp_ports=(443,))}, follow_dns=("198.18.0.1",))
WAYS = {each: {"line1": 1} for each in CLASSES}


@pytest.mark.parametrize("name", ["eth1; reboot", "$(reboot)", "eth1\nflush", "", "e" * 16, '"', "../x"])
def test_no_interface_may_be_called_like_a_command(name: str) -> None:
    with pytest.raises(AssertionError):
        LinePlan(name="fiber", number=1, interface=name)
    with pytest.raises(AssertionError):
        RouterPlan(lines=LINES, lan=(name,))


def test_two_lines_never_have_one_number() -> None:
    with pytest.raises(AssertionError, match="one number"):
        RouterPlan(lines=(LINES[0], LinePlan(name="b", number=1, interface="eth9")), lan=())


def test_shared_traffic_takes_turns_by_weight() -> None:
    said = new_ways(PLAN, "bulk", {"line1": 2, "line3": 1})
    turns = said[-1]["add"]["rule"]["expr"][0]["mangle"]["value"]["map"]
    assert turns["key"] == {"numgen": {"mode": "inc", "mod": 3, "offset": 0}}
    marks = [mark for _, mark in turns["data"]["set"]]
    assert marks == [LINES[0].mark | class_mark("bulk")] * 2 + [LINES[2].mark | class_mark("bulk")]


def test_the_table_is_made_anew_in_one_step_and_holds_a_way_for_every_class() -> None:
    said = whole_table(PLAN, WAYS, "line1")
    assert [list(each) for each in said[:3]] == [["add"], ["delete"], ["add"]]
    chains = {each["add"]["chain"]["name"] for each in said if "chain" in each.get("add", {})}
    assert {f"go_{name}" for name in CLASSES} < chains
    assert {"sort", "choose", "tell", "names", "masquerade"} < chains


def test_what_the_owner_leaves_to_others_is_not_touched() -> None:
    lines = tuple(LinePlan(name=f"line{n}", number=n, interface=f"eth{n}") for n in (1, 2))
    said = json.dumps(whole_table(RouterPlan(lines=lines, lan=(), masquerade=False, resets=False), WAYS, "line1"))
    assert "masquerade" not in said
    assert "tcp reset" not in said
    assert "dnat" not in said


def rules_of(said: list[Any], inside: str) -> list[list[Any]]:
    """The expressions of every rule of a chain, in order."""
    rules = [each["add"]["rule"] for each in said if "rule" in each.get("add", {})]
    return [each["expr"] for each in rules if each["chain"] == inside]


def test_where_somebody_lives_says_more_than_the_port_even_with_the_settings_that_nobody_changed() -> None:
    settings = GuardSettings(line=(GuardLine(name="fiber", interface="eth1"),), bulk=GuardClass(addresses=("192.0.2.9",)))
    said = whole_table(plan_of(settings, {}), {each: {"fiber": 1} for each in CLASSES}, "fiber")
    asked = [expressions[0]["match"] for expressions in rules_of(said, "choose")[:-1]]
    places = [at for at, each in enumerate(asked) if "addr" in each["left"]["payload"]["field"]]
    ports = [at for at, each in enumerate(asked) if "port" in each["left"]["payload"]["field"] and each["right"] != 53]
    assert len(places) == 2 * len(CLASSES)
    assert ports
    assert max(places) < min(ports)
    assert asked[ports[0]]["right"] == {"set": [443, 8443]}


def test_questions_for_names_go_to_the_name_server_of_the_line_they_take_and_never_through_a_tunnel() -> None:
    tunnel = LinePlan(name="hub", number=4, interface="tun0", on_link=True)
    plan = RouterPlan(lines=(*LINES, tunnel), lan=("br0",))
    said = whole_table(plan, WAYS | {"payments": {"hub": 1}}, "line2")
    there = {expressions[0]["match"]["right"]: expressions[1]["dnat"]["addr"] for expressions in rules_of(said, "names_there")}
    assert there == {line.mark: line.resolvers[0] for line in LINES}
    assert rules_of(said, "go_payments")[0][0]["mangle"]["value"] == tunnel.mark | class_mark("payments")
    assert rules_of(said, "go_names")[0][0]["mangle"]["value"] == LINES[1].mark | class_mark("payments")


def test_every_class_of_every_line_has_a_queue_of_its_own_each_way_and_together_they_fill_the_line() -> None:
    lines = tuple(LinePlan(name=f"line{n}", number=n, interface=f"eth{n}", down_kbps=2_000) for n in (1, 15))
    plan = RouterPlan(lines=lines, lan=("br0",), classes={"payments": ClassPlan(minimum_kbps=1_500)})
    ((_, queues),) = rules_of(whole_table(plan, {each: {"line1": 1} for each in CLASSES}, "line1"), "urgency")
    data = queues["mangle"]["value"]["map"]["data"]["set"]
    assert [lines[1].mark | class_mark("payments"), "1:f1"] in data
    assert [lines[0].mark, "1:14"] in data  # opened from outside: it waits with the rest
    assert len({queue for _, queue in data}) == 2 * len(CLASSES)
    shares = shares_kbps(plan, 2_000)
    assert shares["payments"] > 1_000
    assert sum(shares.values()) <= filled_kbps(2_000)


def test_addresses_of_a_class_are_sorted_into_families_and_laid_together() -> None:
    said = json.dumps(addresses_of("chat", ["192.0.2.0/25", "192.0.2.128/25", "2001:db8::1", "192.0.2.7"]))
    assert '"addr": "192.0.2.0", "len": 24' in said
    assert "192.0.2.7" not in said
    assert '"addr": "2001:db8::1", "len": 128' in said


def test_a_line_keeps_its_number_when_others_come_and_go() -> None:
    assert numbers_for(["lte", "fiber"], {"fiber": 1, "radio": 2}) == {"fiber": 1, "lte": 2}
    assert numbers_for(["a", "b"], {"b": 1}) == {"a": 2, "b": 1}
