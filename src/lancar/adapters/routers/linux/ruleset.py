"""The packet rules as data: one table of nftables, made from a plan by a pure function.

LAN packet -> `sort`: a new connection gets its class and its line, both kept in the connection's mark; every packet of
              it gets that mark, and the mark chooses the routing table
          -> `names`: a question for a name goes to a name server that answers on that line
forward   -> `tell`: what belongs to no connection any more is answered by a reset, so that the till connects anew
          -> `count_*`: how many packets, questions and openings went out and came back on each line
out       -> `masquerade`: not SNAT, because masquerading forgets a connection whose line changes
"""

import ipaddress
from collections.abc import Mapping
from typing import Any

from lancar.adapters.routers.linux.plan import (
    CLASS_MASK,
    CLASS_NUMBER,
    LINE_MASK,
    PROBE_MARK,
    REST,
    ClassPlan,
    LinePlan,
    RouterPlan,
    class_mark,
)
from lancar.lines.judging.terms import CLASSES, TrafficClass

TABLE = {"family": "inet", "table": "lancar"}
Json = dict[str, Any]
COUNTED = ("sent", "received", "asked", "told", "opened", "opened_back", "reset")
"""Of the shop's own traffic on a line: packets out and in but for DNS; its questions and answers; TCP openings, their answers,
resets."""


def whole_table(plan: RouterPlan, paths: Mapping[TrafficClass, Mapping[str, int]]) -> list[Json]:
    """Commands that make the table anew in one transaction. `paths`: for each class its lines with their weights."""
    made: list[Json] = [
        {"add": {"table": {"family": "inet", "name": "lancar"}}},
        {"delete": {"table": {"family": "inet", "name": "lancar"}}},
        {"add": {"table": {"family": "inet", "name": "lancar"}}},
        _named_set("lines_in", "ifname", [line.interface for line in plan.lines]),
        *_class_sets(plan.classes),
        *[_chain(f"go_{name}") for name in CLASSES],
        _chain("choose"),
        _chain("sort", "prerouting", -150),
    ]
    made += [_rule(f"go_{name}", *_ways(plan, name, paths[name])) for name in CLASSES]
    made += _choose(plan.classes)
    made += _sort(plan)
    made += _names(plan)
    made += _tell() if plan.resets else []
    made += _counters(plan)
    made += _masquerade(plan) if plan.masquerade else []
    return made + _urgency(plan)


def new_ways(plan: RouterPlan, name: TrafficClass, weights: Mapping[str, int]) -> list[Json]:
    """Commands that point the new connections of one class to these lines, in one transaction."""
    chain = {**TABLE, "name": f"go_{name}"}
    return [{"flush": {"chain": chain}}, _rule(f"go_{name}", *_ways(plan, name, weights))]


def addresses_of(name: TrafficClass, addresses: list[str]) -> list[Json]:
    """Commands that make a class's list of addresses anew: where its domains live today."""
    made: list[Json] = []
    for family in (4, 6):
        made.append({"flush": {"set": {**TABLE, "name": f"{name}_ip{family}"}}})
        elements = _elements(addresses, family)
        if elements:
            made.append({"add": {"element": {**TABLE, "name": f"{name}_ip{family}", "elem": elements}}})
    return made


def removal() -> list[Json]:
    """Commands after which nothing of ours is left."""
    return [
        {"add": {"table": {"family": "inet", "name": "lancar"}}},
        {"delete": {"table": {"family": "inet", "name": "lancar"}}},
    ]


def counter_name(line: LinePlan, what: str) -> str:
    """What a line's counter is called."""
    return f"{what}_{line.number}"


def _ways(plan: RouterPlan, name: TrafficClass, weights: Mapping[str, int]) -> list[Json]:
    """Set class and line: the line by weight, one connection after the other."""
    marks = [plan.line(line).mark | class_mark(name) for line, weight in sorted(weights.items()) for _ in range(weight)]
    assert marks, f"no line for {name}"
    value: Any = marks[0]
    if len(set(marks)) > 1:
        turns = [[number, mark] for number, mark in enumerate(marks)]
        value = {"map": {"key": {"numgen": {"mode": "inc", "mod": len(marks), "offset": 0}}, "data": {"set": turns}}}
    return [{"mangle": {"key": {"ct": {"key": "mark"}}, "value": value}}]


def _choose(classes: Mapping[TrafficClass, ClassPlan]) -> list[Json]:
    vital = {"goto": {"target": f"go_{CLASSES[0]}"}}
    # whatever a device wants, it begins with a name: questions for names go first, and by the till's line
    made = [_rule("choose", _match(_field(protocol, "dport"), 53), vital) for protocol in ("udp", "tcp")]
    for name in CLASSES:
        if name == REST:
            continue
        said = classes.get(name, ClassPlan())
        goes = {"goto": {"target": f"go_{name}"}}
        for family, protocol in ((4, "ip"), (6, "ip6")):
            made.append(_rule("choose", _match(_field(protocol, "daddr"), f"@{name}_ip{family}"), goes))
        for protocol, ports in (("tcp", said.tcp_ports), ("udp", said.udp_ports)):
            if ports:
                made.append(_rule("choose", _match(_field(protocol, "dport"), {"set": sorted(set(ports))}), goes))
    return [*made, _rule("choose", {"goto": {"target": f"go_{REST}"}})]


def _sort(plan: RouterPlan) -> list[Json]:
    made = []
    for line in plan.lines:
        # what came in by a line goes back by it, so that a forwarded port works on all of them
        keep = {"mangle": {"key": {"ct": {"key": "mark"}}, "value": line.mark}}
        made.append(_rule("sort", _match(_meta("iifname"), line.interface), _ct_state("new"), keep))
    made.append(_rule("sort", _match(_meta("iifname"), "@lines_in"), {"return": None}))
    made.append(_rule("sort", _ct_state("new"), {"jump": {"target": "choose"}}))
    mark = {"&": [{"ct": {"key": "mark"}}, LINE_MASK | CLASS_MASK]}
    made.append(_rule("sort", _match(mark, 0, "!="), {"mangle": {"key": _meta("mark"), "value": {"ct": {"key": "mark"}}}}))
    return made


def _names(plan: RouterPlan) -> list[Json]:
    lines = [line for line in plan.lines if line.resolvers]
    if not plan.follow_dns or not lines:
        return []
    made = [_chain("names", "prerouting", -100, "nat")]
    for line in lines:
        asked = [
            _match(_meta("iifname"), "@lines_in", "!="),
            _match(_field("ip", "daddr"), {"set": sorted(plan.follow_dns)}),
            _match({"&": [_meta("mark"), LINE_MASK]}, line.mark),
        ]
        there = {"dnat": {"family": "ip", "addr": line.resolvers[0]}}
        made += [_rule("names", *asked, _match(_field(way, "dport"), 53), there) for way in ("udp", "tcp")]
    return made


def _tell() -> list[Json]:
    """A busy client whose connection was forgotten hears it at once; so do programs on this machine."""
    reset = [_ct_state("invalid"), _match(_meta("l4proto"), "tcp"), {"reject": {"type": "tcp reset"}}]
    flags = _match({"&": [_field("tcp", "flags"), "rst"]}, "rst", "!=")  # a reset is never answered by one
    return [
        _chain("tell", "forward", -10),
        _rule("tell", _match(_meta("iifname"), "@lines_in", "!="), _match(_meta("oifname"), "@lines_in"), flags, *reset),
        _chain("tell_here", "output", -10),
        _rule("tell_here", _match(_meta("oifname"), "@lines_in"), flags, *reset),
    ]


def _counters(plan: RouterPlan) -> list[Json]:
    made = [_chain("count", "forward", 10)]
    for line in plan.lines:
        made += [{"add": {"counter": {**TABLE, "name": counter_name(line, what)}}} for what in COUNTED]
        out, back = _match(_meta("oifname"), line.interface), _match(_meta("iifname"), line.interface)
        syn = {"&": [_field("tcp", "flags"), ["syn", "ack", "rst"]]}
        leave: Json = {"return": None}
        for what, *expressions in (
            # a name server of the provider's own may answer while the world behind it does not: it is counted apart
            ("asked", out, _match(_field("udp", "dport"), 53), leave),
            ("told", back, _match(_field("udp", "sport"), 53), leave),
            ("sent", out),
            ("received", back),
            ("opened", out, _match(syn, "syn")),
            ("opened_back", back, _match(syn, ["syn", "ack"])),
            ("reset", back, _match({"&": [_field("tcp", "flags"), "rst"]}, "rst")),
        ):
            ends = [expressions.pop()] if expressions[-1] is leave else []
            made.append(_rule("count", *expressions, {"counter": counter_name(line, what)}, *ends))
    return made


def _masquerade(plan: RouterPlan) -> list[Json]:
    del plan
    return [
        _chain("masquerade", "postrouting", 100, "nat"),
        _rule("masquerade", _match(_meta("oifname"), "@lines_in"), {"masquerade": None}),
    ]


def _urgency(plan: RouterPlan) -> list[Json]:
    """Which queue of a shaped line a packet waits in: HTB reads the number in the packet's priority."""
    shaped = [line for line in plan.lines if line.up_kbps]
    if not shaped:
        return []
    made = [_chain("urgency", "postrouting", 110)]
    for line in shaped:
        out = _match(_meta("oifname"), line.interface)
        for name, number in CLASS_NUMBER.items():
            of_class = _match({"&": [{"ct": {"key": "mark"}}, CLASS_MASK]}, class_mark(name))
            queue = {"mangle": {"key": _meta("priority"), "value": f"1:{number + 1}"}}
            made.append(_rule("urgency", out, of_class, queue))
        probe = _match({"&": [_meta("mark"), PROBE_MARK]}, PROBE_MARK)
        made.append(_rule("urgency", out, probe, {"mangle": {"key": _meta("priority"), "value": "1:2"}}))
    return made


def _class_sets(classes: Mapping[TrafficClass, ClassPlan]) -> list[Json]:
    made = []
    for name in CLASSES:
        if name != REST:
            for family in (4, 6):
                elements = _elements(list(classes.get(name, ClassPlan()).addresses), family)
                made.append(_named_set(f"{name}_ip{family}", f"ipv{family}_addr", elements, interval=True))
    return made


def _elements(addresses: list[str], family: int) -> list[Any]:
    """Addresses and networks of one family as the library wants them, what lies inside another left out."""
    networks = [ipaddress.ip_network(address, strict=False) for address in addresses]
    merged: list[Any] = list(ipaddress.collapse_addresses(net for net in networks if net.version == family))  # type: ignore[type-var]  # one family only
    return [{"prefix": {"addr": str(net.network_address), "len": net.prefixlen}} for net in merged]


def _named_set(name: str, kind: str, elements: list[Any], *, interval: bool = False) -> Json:
    made: Json = {**TABLE, "name": name, "type": kind}
    if interval:
        made["flags"] = ["interval"]
    if elements:
        made["elem"] = elements
    return {"add": {"set": made}}


def _chain(name: str, hook: str = "", priority: int = 0, kind: str = "filter") -> Json:
    made: Json = {**TABLE, "name": name}
    if hook:
        made |= {"type": kind, "hook": hook, "prio": priority, "policy": "accept"}
    return {"add": {"chain": made}}


def _rule(chain: str, *expressions: Json) -> Json:
    return {"add": {"rule": {**TABLE, "chain": chain, "expr": list(expressions)}}}


def _match(left: Any, right: Any, op: str = "==") -> Json:
    return {"match": {"op": op, "left": left, "right": right}}


def _meta(key: str) -> Json:
    return {"meta": {"key": key}}


def _field(protocol: str, name: str) -> Json:
    return {"payload": {"protocol": protocol, "field": name}}


def _ct_state(state: str) -> Json:
    return {"match": {"op": "in", "left": {"ct": {"key": "state"}}, "right": state}}


__all__ = ["COUNTED", "addresses_of", "counter_name", "new_ways", "removal", "whole_table"]
