"""The packet rules are data made from checked names: whatever a person typed, nothing of it becomes a command."""

import json

import pytest

from lancar.adapters.routers.linux.plan import ClassPlan, LinePlan, RouterPlan, class_mark
from lancar.adapters.routers.linux.ruleset import addresses_of, new_ways, whole_table
from lancar.lines.judging.terms import CLASSES
from lancar.nodes.guard.making import numbers_for

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
    said = whole_table(PLAN, WAYS)
    assert [list(each) for each in said[:3]] == [["add"], ["delete"], ["add"]]
    chains = {each["add"]["chain"]["name"] for each in said if "chain" in each.get("add", {})}
    assert {f"go_{name}" for name in CLASSES} < chains
    assert {"sort", "choose", "tell", "names", "masquerade"} < chains


def test_what_the_owner_leaves_to_others_is_not_touched() -> None:
    said = json.dumps(whole_table(RouterPlan(lines=LINES, lan=(), masquerade=False, resets=False), WAYS))
    assert "masquerade" not in said
    assert "tcp reset" not in said
    assert "dnat" not in said


def test_addresses_of_a_class_are_sorted_into_families_and_laid_together() -> None:
    said = json.dumps(addresses_of("chat", ["192.0.2.0/25", "192.0.2.128/25", "2001:db8::1", "192.0.2.7"]))
    assert '"addr": "192.0.2.0", "len": 24' in said
    assert "192.0.2.7" not in said
    assert '"addr": "2001:db8::1", "len": 128' in said


def test_a_line_keeps_its_number_when_others_come_and_go() -> None:
    assert numbers_for(["lte", "fiber"], {"fiber": 1, "radio": 2}) == {"fiber": 1, "lte": 2}
    assert numbers_for(["a", "b"], {"b": 1}) == {"a": 2, "b": 1}
