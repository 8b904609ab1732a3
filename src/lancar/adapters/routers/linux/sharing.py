"""Spreads the shop's new connections over lines by weight, on a Linux router that no guard runs on.

a new connection draws its line -> kept in the connection's mark -> every packet of it gets that mark -> the mark's own table

Each connection draws at random and not in turn: a page that always asks for a name and then connects would else send all its
names one way and all its pages another. What runs stays where it is when the weights change, when another line leaves or comes
back, and when sharing ends: only new connections draw. What was there before the sharing carries no mark and goes on by the
main table. So does all that is marked for a line whose table is empty or whose cable is out.
"""

from collections.abc import Mapping
from math import gcd
from typing import Any, Literal

from lancar.adapters.routers.linux.conntrack import Conntrack
from lancar.adapters.routers.linux.expressions import Json, chain, ct_state, match, meta, named_set, rule
from lancar.adapters.routers.linux.nftables import Nftables
from lancar.adapters.routers.linux.plan import LINE_MASK, LINE_SHIFT
from lancar.adapters.routers.linux.routes import MAIN, Route, Routes, Rule

TABLE: Json = {"family": "ip", "table": "lancar_share"}
WHOLE: Json = {"family": "ip", "name": TABLE["table"]}
REST = 0xFFFF_FFFF ^ LINE_MASK
"""What of a mark is somebody else's and stays."""
SHARE_TABLE, SHARE_RULES_AT = 7800, 800
"""The table of line n is SHARE_TABLE + n; our rules stand behind the guard's and before the main table's."""
IPV4: Literal[4] = 4
Ways = Mapping[str, Route]
"""Each line's default route in the main table, by its interface, in the order of the settings."""


class Sharing:
    """The marks, tables and rules in one network namespace. Methods raise OSError when the kernel refuses."""

    def __init__(self, routes: Routes) -> None:
        self._routes = routes
        self._nft = Nftables()
        self._connections = Conntrack()

    def weights(self) -> dict[str, int]:
        """How many parts of the new connections each interface gets, by the kernel's own rules; empty: none is spread."""
        chains: dict[str, str] = {}
        drawn: list[Any] = []
        for each in self._rules():
            at, expressions = str(each["chain"]), each["expr"]
            if at.startswith("to_"):
                chains[at] = str(each.get("comment", ""))
            drawn += [one["vmap"]["data"]["set"] for one in expressions if "vmap" in one]
        goals = [verdict["goto"]["target"] for turns in drawn for _, verdict in turns]
        return {chains[goal]: goals.count(goal) for goal in dict.fromkeys(goals) if goal in chains}

    def share(self, ways: Ways, weights: Mapping[str, int]) -> None:
        """New connections draw among these interfaces from now on. The ways stand before any packet is marked."""
        found = self._routes.defaults()
        lead = dict(enumerate(ways.values(), 1))
        for number, way in lead.items():
            wanted = Route(IPV4, SHARE_TABLE + number, way.index, way.gateway)
            if wanted not in found:
                self._routes.replace(wanted)
        for wanted_rule in rules(len(lead)):
            self._routes.add_rule(wanted_rule)
        self._nft.run(share_table(list(ways), weights))

    def end(self, interfaces: list[str]) -> None:
        """Nobody draws any more. Connections that drew keep their line; with the last of them, all of it goes."""
        numbers = range(1, len(interfaces) + 1)
        if any(self._connections.established(number << LINE_SHIFT, LINE_MASK, 1) for number in numbers):
            self._nft.run(share_table(interfaces, {}))
        else:
            self.remove()

    def remove(self) -> None:
        """Leave nothing: marks first, then the rules that they lead by, then the tables."""
        self._nft.run(removal())
        for there in self._routes.rules():
            if SHARE_RULES_AT <= there.priority <= SHARE_RULES_AT + 15:
                self._routes.remove_rule(there)
        for way in self._routes.defaults():
            if SHARE_TABLE < way.table <= SHARE_TABLE + 15:
                self._routes.remove(way)

    def close(self) -> None:
        """Let the sockets go; everything stays as it is."""
        self._nft.close()
        self._connections.close()

    def _rules(self) -> list[dict[str, Any]]:
        tables = [each["table"] for each in self._nft.run([{"list": {"tables": {}}}]) if "table" in each]
        if not any((table["family"], table["name"]) == (WHOLE["family"], WHOLE["name"]) for table in tables):
            return []
        return [each["rule"] for each in self._nft.run([{"list": {"table": WHOLE}}]) if "rule" in each]


def parts(weights: Mapping[str, int]) -> dict[str, int]:
    """The same weights in the fewest parts; lines without weight are left out."""
    some = {name: weight for name, weight in weights.items() if weight > 0}
    whole = gcd(*some.values()) if some else 1
    return {name: weight // whole for name, weight in some.items()}


def rules(many: int) -> list[Rule]:
    """What leads marked packets to their tables; the shop's own networks and tunnels come first."""
    numbers = range(1, many + 1)
    led = [Rule(IPV4, SHARE_RULES_AT + number, SHARE_TABLE + number, number << LINE_SHIFT, LINE_MASK) for number in numbers]
    return [Rule(IPV4, SHARE_RULES_AT, MAIN, but_default=True), *led]


def share_table(interfaces: list[str], weights: Mapping[str, int]) -> list[Json]:
    """Commands that make the packet rules anew in one transaction. Without weights nobody draws, and marks are kept."""
    made: list[Json] = [{"add": {"table": WHOLE}}, {"delete": {"table": WHOLE}}, {"add": {"table": WHOLE}}]
    made += [named_set("lines_in", "ifname", interfaces, table=TABLE)]
    marks = {name: number << LINE_SHIFT for number, name in enumerate(interfaces, 1)}
    made += [chain(_to(mark), table=TABLE) for mark in marks.values()]
    made.append(chain("sort", "prerouting", -150, table=TABLE))
    ct_mark: Json = {"ct": {"key": "mark"}}
    for name, mark in marks.items():
        kept = rule(_to(mark), {"mangle": {"key": ct_mark, "value": {"|": [{"&": [ct_mark, REST]}, mark]}}}, table=TABLE)
        kept["add"]["rule"]["comment"] = name
        made.append(kept)
    fresh = [ct_state("new"), match({"&": [ct_mark, LINE_MASK]}, 0)]
    # what comes in by a line is answered by it
    for name, mark in marks.items():
        made.append(rule("sort", match(meta("iifname"), name), *fresh, {"jump": {"target": _to(mark)}}, table=TABLE))
    turns = [_to(marks[name]) for name, weight in weights.items() for _ in range(weight)]
    if turns:
        wheel: Json = {"numgen": {"mode": "random", "mod": len(turns), "offset": 0}}
        drawn = {"set": [[number, {"goto": {"target": goal}}] for number, goal in enumerate(turns)]}
        made.append(chain("draw", table=TABLE))
        made.append(rule("draw", {"vmap": {"key": wheel, "data": drawn}}, table=TABLE))
        goes_out = match({"fib": {"result": "type", "flags": ["daddr"]}}, "unicast")
        outside = match(meta("iifname"), "@lines_in", "!=")
        made.append(rule("sort", outside, *fresh, goes_out, {"jump": {"target": "draw"}}, table=TABLE))
    for mark in marks.values():
        marked = match({"&": [ct_mark, LINE_MASK]}, mark)
        told = {"mangle": {"key": meta("mark"), "value": {"|": [{"&": [meta("mark"), REST]}, mark]}}}
        made.append(rule("sort", marked, told, table=TABLE))
    return made


def removal() -> list[Json]:
    """Commands after which no packet is marked any more."""
    return [{"add": {"table": WHOLE}}, {"delete": {"table": WHOLE}}]


def _to(mark: int) -> str:
    return f"to_{mark >> LINE_SHIFT}"
