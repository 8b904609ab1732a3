"""The packet rules as data: one table of nftables, made from a plan by a pure function.

LAN packet -> `sort`: a new connection gets its class and its line, both kept in the connection's mark; every packet of
              it gets that mark, and the mark chooses the routing table
          -> `names`: a question for a name goes to a name server that answers on that line; so do this machine's own
forward   -> `refuse`: what belongs to a class that may not take the line which stands in for a dead one
          -> `tell`: what belongs to no connection any more is answered by a reset, so that the till connects anew
          -> `count_*`: how many packets, questions and openings went out and came back on each line
out       -> `masquerade`: not SNAT, because masquerading forgets a connection whose line changes
"""

from collections.abc import Iterable, Mapping
from typing import Any

from lancar.adapters.routers.linux.expressions import TABLE, Json, chain, ct_state, elements, field, match, meta, named_set, rule
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
    down_queue,
)
from lancar.lines.judging.terms import CLASSES, TrafficClass

NAMES, VITAL = "go_names", CLASSES[0]
"""Where questions for names are given their line, and whose urgency they have."""
TCP_RESET: Json = {"reject": {"type": "tcp reset"}}
NO_RESET = match({"&": [field("tcp", "flags"), "rst"]}, "rst", "!=")
"""A reset is never answered by one."""
COUNTED = ("sent", "received", "asked", "told", "opened", "opened_back", "reset")
"""Of the shop's own traffic on a line: packets out and in but for DNS; its questions and answers; TCP openings, their answers,
resets."""


def whole_table(plan: RouterPlan, paths: Mapping[TrafficClass, Mapping[str, int]], names: str) -> list[Json]:
    """Commands that make the table anew in one transaction.

    `paths`: for each class its lines with their weights. `names`: the line that questions for names take.
    """
    made: list[Json] = [
        {"add": {"table": {"family": "inet", "name": "lancar"}}},
        {"delete": {"table": {"family": "inet", "name": "lancar"}}},
        {"add": {"table": {"family": "inet", "name": "lancar"}}},
        named_set("lines_in", "ifname", [line.interface for line in plan.lines]),
        named_set("refused", "mark", []),
        *_class_sets(plan.classes),
        *[chain(f"go_{name}") for name in CLASSES],
        chain(NAMES),
        chain("choose"),
        chain("sort", "prerouting", -150),
    ]
    made += [rule(f"go_{name}", *_ways(plan, name, paths[name])) for name in CLASSES]
    made.append(rule(NAMES, *_ways(plan, VITAL, {names: 1})))
    made += _choose(plan.classes)
    made += _sort(plan)
    made += _names(plan)
    made += _refuse(plan)
    made += _tell() if plan.resets else []
    made += _counters(plan)
    made += _masquerade(plan) if plan.masquerade else []
    return made + _urgency(plan)


def extras(plan: RouterPlan) -> dict[str, list[Json]]:
    """What older kernels cannot do, each a transaction of its own after the table's; without them less is told."""
    made = {}
    if plan.resolvers:
        # asked of this machine itself, where nobody listens: it would only be refused
        at_home = [match(meta("nfproto"), "ipv4"), match({"fib": {"result": "type", "flags": ["daddr"]}}, "local")]
        rules = []
        for way in ("udp", "tcp"):
            asked = [match(meta("iifname"), "@lines_in", "!="), *at_home, match(field(way, "dport"), 53)]
            heard = [match({"socket": {"key": "wildcard"}}, number) for number in (0, 1)]
            rules += [rule("names", *asked, one, {"return": None}) for one in heard]
            rules.append(rule("names", *asked, {"goto": {"target": "names_there"}}))
        made["questions to this machine"] = rules
    if plan.resets:
        nowhere = {"fib": {"result": "type", "flags": ["daddr", "mark"]}}
        lost = [match(meta("iifname"), "@lines_in", "!="), match(meta("nfproto"), "ipv6"), match(meta("l4proto"), "tcp")]
        news = {"match": {"op": "in", "left": {"ct": {"key": "state"}}, "right": ["new", "invalid"]}}
        reset = rule("tell_nowhere", *lost, NO_RESET, news, match(nowhere, "unreachable"), TCP_RESET)
        made["resets without a way"] = [chain("tell_nowhere", "prerouting", -140), reset]
    return made


def refused(plan: RouterPlan, classes: Mapping[str, Iterable[TrafficClass]]) -> list[Json]:
    """Commands after which exactly these classes of these lines go nowhere and hear so."""
    made: list[Json] = [{"flush": {"set": {**TABLE, "name": "refused"}}}]
    marks = [plan.line(line).mark | class_mark(name) for line, names in classes.items() for name in names]
    if marks:
        made.append({"add": {"element": {**TABLE, "name": "refused", "elem": sorted(marks)}}})
    return made


def names_over(plan: RouterPlan, line: str) -> list[Json]:
    """Commands that send questions for names over this line, to its own name server."""
    return [{"flush": {"chain": {**TABLE, "name": NAMES}}}, rule(NAMES, *_ways(plan, VITAL, {line: 1}))]


def new_ways(plan: RouterPlan, name: TrafficClass, weights: Mapping[str, int]) -> list[Json]:
    """Commands that point the new connections of one class to these lines, in one transaction."""
    way = {**TABLE, "name": f"go_{name}"}
    return [{"flush": {"chain": way}}, rule(f"go_{name}", *_ways(plan, name, weights))]


def addresses_of(name: TrafficClass, addresses: list[str]) -> list[Json]:
    """Commands that make a class's list of addresses anew: where its domains live today."""
    made: list[Json] = []
    for family in (4, 6):
        made.append({"flush": {"set": {**TABLE, "name": f"{name}_ip{family}"}}})
        found = elements(addresses, family)
        if found:
            made.append({"add": {"element": {**TABLE, "name": f"{name}_ip{family}", "elem": found}}})
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
    # whatever a device wants, it begins with a name: questions for names go first, with the urgency of payments
    made = [rule("choose", match(field(protocol, "dport"), 53), {"goto": {"target": NAMES}}) for protocol in ("udp", "tcp")]
    for name in CLASSES:  # where it goes says more than by which port: a chat over 443 is no payment
        for family, protocol in ((4, "ip"), (6, "ip6")):
            goes = {"goto": {"target": f"go_{name}"}}
            made.append(rule("choose", match(field(protocol, "daddr"), f"@{name}_ip{family}"), goes))
    for name in CLASSES:
        said = classes.get(name, ClassPlan())
        for protocol, ports in (("tcp", said.tcp_ports), ("udp", said.udp_ports)):
            if ports:
                wanted = match(field(protocol, "dport"), {"set": sorted(set(ports))})
                made.append(rule("choose", wanted, {"goto": {"target": f"go_{name}"}}))
    return [*made, rule("choose", {"goto": {"target": f"go_{REST}"}})]


def _sort(plan: RouterPlan) -> list[Json]:
    made = []
    for line in plan.lines:
        # what came in by a line goes back by it, so that a forwarded port works on all of them
        keep = {"mangle": {"key": {"ct": {"key": "mark"}}, "value": line.mark}}
        made.append(rule("sort", match(meta("iifname"), line.interface), ct_state("new"), keep))
    made.append(rule("sort", match(meta("iifname"), "@lines_in"), {"return": None}))
    made.append(rule("sort", ct_state("new"), {"jump": {"target": "choose"}}))
    mark = {"&": [{"ct": {"key": "mark"}}, LINE_MASK | CLASS_MASK]}
    made.append(rule("sort", match(mark, 0, "!="), {"mangle": {"key": meta("mark"), "value": {"ct": {"key": "mark"}}}}))
    return made


def _names(plan: RouterPlan) -> list[Json]:
    """What is asked of any line's name server goes to that of the line in use; the others would not answer there."""
    if not plan.resolvers:
        return []
    made = [chain("names_there")]
    for line in plan.lines:
        if line.resolvers:
            there = {"dnat": {"family": "ip", "addr": line.resolvers[0]}}
            made.append(rule("names_there", match({"&": [meta("mark"), LINE_MASK]}, line.mark), there))
    made += [chain("names", "prerouting", -100, "nat"), chain("names_here", "output", -150, "route")]
    made.append(chain("names_out", "output", -100, "nat"))
    shop = match(meta("iifname"), "@lines_in", "!=")
    not_probe = match({"&": [meta("mark"), PROBE_MARK]}, 0)
    asked = match(field("ip", "daddr"), {"set": sorted({*plan.follow_dns, *plan.resolvers})})
    asked_here = match(field("ip", "daddr"), {"set": plan.resolvers})
    mark = {"mangle": {"key": meta("mark"), "value": {"ct": {"key": "mark"}}}}
    for way in ("udp", "tcp"):
        port = match(field(way, "dport"), 53)
        made += [
            rule("names", shop, asked, port, {"goto": {"target": "names_there"}}),
            rule("names_here", not_probe, asked_here, port, ct_state("new"), {"jump": {"target": NAMES}}),
            rule("names_here", not_probe, asked_here, port, mark),
            rule("names_out", not_probe, asked_here, port, {"goto": {"target": "names_there"}}),
        ]
    return made


def _refuse(plan: RouterPlan) -> list[Json]:
    """A class that leaves a line out of its order does not take it either where it stands in for a dead one."""
    marked = match({"&": [meta("mark"), LINE_MASK | CLASS_MASK]}, "@refused")
    out = match(meta("oifname"), "@lines_in")
    told = [rule("refuse", out, marked, match(meta("l4proto"), "tcp"), NO_RESET, TCP_RESET)] if plan.resets else []
    return [
        chain("refuse", "forward", -20),
        *told,
        rule("refuse", out, marked, {"reject": {"type": "icmpx", "expr": "no-route"}}),
    ]


def _tell() -> list[Json]:
    """A busy client whose connection was forgotten hears it at once; so do programs on this machine."""
    reset = [ct_state("invalid"), match(meta("l4proto"), "tcp"), TCP_RESET]
    return [
        chain("tell", "forward", -10),
        rule("tell", match(meta("iifname"), "@lines_in", "!="), match(meta("oifname"), "@lines_in"), NO_RESET, *reset),
        chain("tell_here", "output", -10),
        rule("tell_here", match(meta("oifname"), "@lines_in"), NO_RESET, *reset),
    ]


def _counters(plan: RouterPlan) -> list[Json]:
    made = [chain("count", "forward", 10)]
    for line in plan.lines:
        made += [{"add": {"counter": {**TABLE, "name": counter_name(line, what)}}} for what in COUNTED]
        out, back = match(meta("oifname"), line.interface), match(meta("iifname"), line.interface)
        syn = {"&": [field("tcp", "flags"), ["syn", "ack", "rst"]]}
        leave: Json = {"return": None}
        for what, *expressions in (
            # a name server of the provider's own may answer while the world behind it does not: it is counted apart
            ("asked", out, match(field("udp", "dport"), 53), leave),
            ("told", back, match(field("udp", "sport"), 53), leave),
            ("sent", out),
            ("received", back),
            ("opened", out, match(syn, "syn")),
            ("opened_back", back, match(syn, ["syn", "ack"])),
            ("reset", back, match({"&": [field("tcp", "flags"), "rst"]}, "rst")),
        ):
            ends = [expressions.pop()] if expressions[-1] is leave else []
            made.append(rule("count", *expressions, {"counter": counter_name(line, what)}, *ends))
    return made


def _masquerade(plan: RouterPlan) -> list[Json]:
    del plan
    return [
        chain("masquerade", "postrouting", 100, "nat"),
        rule("masquerade", match(meta("oifname"), "@lines_in"), {"masquerade": None}),
    ]


def _urgency(plan: RouterPlan) -> list[Json]:
    """Which queue of a shaped line a packet waits in: HTB reads the number in the packet's priority."""
    shaped = [line for line in plan.lines if line.up_kbps]
    back = [line for line in plan.lines if line.down_kbps]
    if not shaped and not back:
        return []
    made = [chain("urgency", "postrouting", 110)]
    if back and plan.lan:
        # towards the shop the line is not the interface: the connection's mark knows it. 0: opened from outside
        numbers = {0: CLASS_NUMBER[REST], **{class_mark(name): number for name, number in CLASS_NUMBER.items()}}
        queues = [[line.mark | mark, f"1:{down_queue(line, number):x}"] for line in back for mark, number in numbers.items()]
        of_line = {"&": [{"ct": {"key": "mark"}}, LINE_MASK | CLASS_MASK]}
        by_mark: Json = {"mangle": {"key": meta("priority"), "value": {"map": {"key": of_line, "data": {"set": queues}}}}}
        made.append(rule("urgency", match(meta("oifname"), {"set": sorted(plan.lan)}), by_mark))
    for line in shaped:
        out = match(meta("oifname"), line.interface)
        for name, number in CLASS_NUMBER.items():
            of_class = match({"&": [{"ct": {"key": "mark"}}, CLASS_MASK]}, class_mark(name))
            queue = {"mangle": {"key": meta("priority"), "value": f"1:{number + 1}"}}
            made.append(rule("urgency", out, of_class, queue))
        probe = match({"&": [meta("mark"), PROBE_MARK]}, PROBE_MARK)
        made.append(rule("urgency", out, probe, {"mangle": {"key": meta("priority"), "value": "1:2"}}))
    return made


def _class_sets(classes: Mapping[TrafficClass, ClassPlan]) -> list[Json]:
    made = []
    for name in CLASSES:
        for family in (4, 6):
            found = elements(list(classes.get(name, ClassPlan()).addresses), family)
            made.append(named_set(f"{name}_ip{family}", f"ipv{family}_addr", found, interval=True))
    return made


__all__ = [
    "COUNTED",
    "TABLE",
    "addresses_of",
    "counter_name",
    "extras",
    "names_over",
    "new_ways",
    "refused",
    "removal",
    "whole_table",
]
