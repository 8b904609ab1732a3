"""This machine as the shop's router: takes its place once, then moves traffic between lines in a millisecond.

What stands in the kernel stays there when the guard ends, however it ends: a killed guard leaves working routes. Nothing of
the owner's is changed: our rules stand before the main table, which answers when ours are empty.
"""

import contextlib
from collections.abc import Collection, Mapping
from pathlib import Path

from lancar.adapters.routers.linux import ruleset, sharing, weighing
from lancar.adapters.routers.linux.conntrack import Connection, Conntrack
from lancar.adapters.routers.linux.counting import Counting
from lancar.adapters.routers.linux.expressions import Json
from lancar.adapters.routers.linux.netlink import NetlinkFailed
from lancar.adapters.routers.linux.nftables import Nftables, NftablesFailed
from lancar.adapters.routers.linux.plan import (
    CLASS_MASK,
    LINE_MASK,
    LINE_TABLE,
    PATH_TABLE,
    PROBE_MARK,
    PROBE_TABLE,
    RULES_AT,
    LinePlan,
    RouterPlan,
    class_mark,
)
from lancar.adapters.routers.linux.routes import FAMILIES, MAIN, PROTOCOL, Family, Link, Route, Routes, Rule
from lancar.adapters.routers.linux.shaping import Shaping
from lancar.adapters.routers.linux.telling import nudge
from lancar.lines.judging.terms import TrafficClass

SYSCTLS = Path("/proc/sys/net")
STRICT_TCP = {"netfilter/nf_conntrack_tcp_loose": "0", "netfilter/nf_conntrack_tcp_be_liberal": "1"}
"""A packet in the middle of nothing is no connection (it is answered by a reset); a late one of a living connection is."""
MOST_TOLD = 1_000
"""So many idle clients are told; the others find out when they speak."""
NAMES_PORT = 53
LOOSE_SOURCE = "2"
"""rp_filter: answers to probes come in by a line that is not the path."""


class LinuxRouter:
    """Routes, rules and packet rules of one network namespace. Methods raise OSError when the kernel refuses."""

    def __init__(self, plan: RouterPlan, shaped_before: Collection[str] = ()) -> None:
        """`shaped_before`: the interfaces before which the last run put queues; where none belong now, they go."""
        self.plan = plan
        self._shaped_before = frozenset(shaped_before)
        self._routes = Routes()
        self._nft = Nftables()
        self._connections = Conntrack()
        self._counting = Counting(ruleset.TABLE["table"])
        self._weighing = Counting(weighing.TABLE["table"])
        self._links: dict[str, Link] = {}
        self._gateways: dict[tuple[str, Family], str] = {}
        self._shaping = Shaping()
        self._shaped: dict[str, int] = {}
        """Before which interfaces queues stand."""
        self._redirected: dict[str, str] = {}
        self._refused: dict[str, frozenset[TrafficClass]] = {}
        """Which classes of a line that was redirected may not go where the others go."""
        self._path = self._names = ""
        self._families: set[Family] = set()
        """For which of them this kernel keeps rules."""
        self.lacks: tuple[str, ...] = ()
        """What this kernel cannot do; the rest works without it."""

    def links(self) -> dict[str, Link]:
        """The interfaces of this machine by name, as last read."""
        return self._links

    def path(self) -> str:
        """The line that the kernel sends unmarked traffic over now; "" when no rule of ours says so. Reads the kernel."""
        by_index = {link.index: link.name for link in self._routes.links()}
        by_interface = {line.interface: line.name for line in self.plan.lines}
        found = {route.table: by_interface.get(by_index.get(route.index, ""), "") for route in self._defaults(4)}
        return found.get(PATH_TABLE, "") or found.get(MAIN, "")

    def _defaults(self, family: Family) -> list[Route]:
        """Default routes, the least preferred first, so that a dict keeps the best of each table."""
        found = [route for route in self._routes.defaults() if route.family == family]
        return sorted(found, key=lambda route: -route.metric)

    def look(self) -> None:
        """Read links and gateways anew: what DHCP or PPP set in the main table, unless the plan names one."""
        self._links = {link.name: link for link in self._routes.links()}
        by_index = {link.index: name for name, link in self._links.items()}
        by_interface = {line.interface: line for line in self.plan.lines}
        learned: dict[tuple[str, Family], str] = {}
        for family in FAMILIES:
            for route in self._defaults(family):
                line = by_interface.get(by_index.get(route.index, ""))
                if line is not None and route.table == MAIN and route.protocol != PROTOCOL:
                    learned[(line.name, family)] = route.gateway
        for line in self.plan.lines:
            for family, said in zip(FAMILIES, (line.gateway4, line.gateway6), strict=True):
                key = (line.name, family)
                if said or (line.on_link and family == 4):  # noqa: PLR2004 - the number is IPv4's name
                    self._gateways[key] = said
                elif key in learned:
                    self._gateways[key] = learned[key]

    def gateway(self, line: str, family: Family = 4) -> str | None:
        """The next hop on a line; "" where the link itself is; None where nobody knows one."""
        return self._gateways.get((line, family))

    def take_place(self, paths: Mapping[TrafficClass, Mapping[str, int]], path: str) -> None:
        """Tables, packet rules, then the rules that lead to them, in an order that leaves a way at every moment."""
        self.look()
        self._path = path
        self._clear_old_queues()
        self.mend()
        self._names = self._names or (path if not self.plan.line(path).on_link else self.plan.lines[0].name)
        self._nft.run([*sharing.removal(), *ruleset.whole_table(self.plan, paths, self._names)])
        if any(self._refused.values()):
            self._nft.run(ruleset.refused(self.plan, self._refused))
        is_strict = self._tell_sysctls()  # only now: until the first packet rule asks for it, a kernel may not track connections
        self.lacks = tuple(what for what, commands in ruleset.extras(self.plan).items() if not self._can(commands))
        self.lacks += () if is_strict else ("strict TCP (nf_conntrack_tcp_loose)",)
        self._routes.set_rules(self._rules())
        self._families = {rule.family for rule in self._routes.rules()}
        with contextlib.suppress(NftablesFailed):  # figures only: the report of the hour is without them
            self._nft.run(weighing.bytes_table(self.plan))

    def is_torn(self) -> bool:
        """Whether somebody took our packet rules or our rules away: a firewall that starts anew flushes everybody's."""
        if not self._counting.packets():
            return True
        found = set(self._routes.rules())
        return any(rule not in found for rule in self._rules() if rule.family in self._families)

    def mend(self) -> None:
        """Make the tables what they should be: the kernel empties them when an interface goes down or loses its address."""
        leads = {PROBE_TABLE + line.number: line.name for line in self.plan.lines}
        leads |= {LINE_TABLE + line.number: self._redirected.get(line.name, line.name) for line in self.plan.lines}
        leads |= {PATH_TABLE: self._path} if self._path else {}
        ways = [self._goes(line, family, table) for table, line in leads.items() for family in FAMILIES]
        wanted = {(route.family, route.table): route for route in ways if route is not None}
        self._shape()
        found = {(route.family, route.table): route for route in self._routes.defaults() if route.table in leads}
        for key, route in wanted.items():
            there = found.pop(key, None)
            if there is None or (there.index, there.gateway, there.refuses) != (route.index, route.gateway, route.refuses):
                with contextlib.suppress(NetlinkFailed):  # an interface that just went: tried again at the next look
                    self._routes.replace(route)
        for there in found.values():
            if there.refuses and there.protocol == PROTOCOL:
                self._routes.remove(there)

    def _shape(self) -> None:
        for line in self.plan.lines:
            link = self._links.get(line.interface)
            if line.up_kbps and link is not None and link.up and self._shaped.get(line.interface) != link.index:
                self._shaping.set(self.plan, line, link.index)
                self._shaped[line.interface] = link.index
        for interface in self._down_shaped():
            link = self._links.get(interface)
            if link is not None and link.up and self._shaped.get(interface) != link.index:
                self._shaping.set_down(self.plan, link.index)
                self._shaped[interface] = link.index

    def point(self, name: TrafficClass, weights: Mapping[str, int]) -> None:
        """New connections of a class take these lines from now on; questions for names go with the most urgent one.

        A tunnel is no way for them: a provider's name server answers nobody who comes out at the hub. `lead_names` then.
        """
        commands = ruleset.new_ways(self.plan, name, weights)
        line = next(iter(weights))
        if name == ruleset.VITAL and not self.plan.line(line).on_link:
            commands += ruleset.names_over(self.plan, line)
            self._names = line
        self._nft.run(commands)

    def lead_names(self, line: str) -> None:
        """Questions for names take this line from now on, to its own name server. What is so already costs nothing."""
        if line != self._names:
            self._nft.run(ruleset.names_over(self.plan, line))
            self._names = line

    def lead(self, line: str) -> None:
        """Unmarked traffic, this machine's own among it, takes this line from now on."""
        self._path = line
        self._replace(line, PATH_TABLE)

    def redirect(self, line: str, to: str, but: Collection[TrafficClass] = ()) -> None:
        """What was marked for one line goes out by another: its connections are forgotten packet by packet, none hangs.

        `but`: the classes that may not take the other line. They go nowhere, and hear so.
        """
        self._refuse(line, but)
        self._redirected[line] = to
        self._replace(to, LINE_TABLE + self.plan.line(line).number)

    def restore(self, line: str) -> None:
        """What is marked for a line goes out by it again."""
        if self._redirected.pop(line, None) is not None:
            self._replace(line, LINE_TABLE + self.plan.line(line).number)
            self._refuse(line, ())

    def redirected(self) -> Mapping[str, str]:
        """Which lines' marks lead elsewhere now, and where."""
        return self._redirected

    def forget(self, line: str, name: TrafficClass | None = None) -> None:
        """Forget the connections of a line, or only those of a class on it: busy clients and idle ones are told by a reset."""
        mark, mask = self.plan.line(line).mark, LINE_MASK
        if name is not None:
            mark, mask = mark | class_mark(name), mask | CLASS_MASK
        hanging = self._established(mark, mask)
        self._connections.forget(mark, mask)
        if hanging:
            nudge(hanging)

    def forget_names(self, line: str) -> None:
        """Forget the questions for names that wait on a line: asked once more, they go where questions go now."""
        self._connections.forget_port(self.plan.line(line).mark, LINE_MASK, NAMES_PORT)

    def learn_addresses(self, name: TrafficClass, addresses: list[str]) -> None:
        """The addresses of a class are these now: what the owner wrote and where the domains live today."""
        self._nft.run(ruleset.addresses_of(name, addresses))
        if name == "payments":
            with contextlib.suppress(NftablesFailed):
                self._nft.run(weighing.named_payments(addresses))

    def counters(self) -> dict[str, dict[str, int]]:
        """For each line how many packets of each kind were counted, since the guard took its place; empty: nobody counts."""
        packets = self._counting.packets()
        if not packets:
            return {}
        return {
            line.name: {what: packets.get(ruleset.counter_name(line, what), 0) for what in ruleset.COUNTED}
            for line in self.plan.lines
        }

    def weighed(self) -> dict[str, dict[str, tuple[int, int]]]:
        """For each line and class the bytes sent and received since the guard took its place; empty where nobody counts."""
        counted = self._weighing.bytes()
        return {
            line.name: {
                each: (counted[weighing.weighed_name(line, each, "out")], counted[weighing.weighed_name(line, each, "in")])
                for each in weighing.WEIGHED
                if weighing.weighed_name(line, each, "in") in counted
            }
            for line in self.plan.lines
        }

    def carried(self) -> dict[str, tuple[int, int]]:
        """For each line the bytes that its interface sent and received, of whatever kind."""
        seen = self._routes.carried()
        return {line.name: seen[line.interface] for line in self.plan.lines if line.interface in seen}

    def release(self) -> None:
        """Leave the machine as it was: rules first, so that the main table answers again, then what they led to."""
        self._routes.set_rules([])
        for link in self._routes.links():
            if link.name in {*self.shaped(), *self._shaped_before}:
                self._shaping.clear(link.index)
        with contextlib.suppress(NftablesFailed):
            self._nft.run([*weighing.no_bytes_table(), *sharing.removal(), *ruleset.removal()])
        for route in self._routes.defaults():
            if route.protocol == PROTOCOL:
                self._routes.remove(route)

    def close(self) -> None:
        """Let the sockets go; everything stays as it is."""
        self._routes.close()
        self._shaping.close()
        self._nft.close()
        self._connections.close()
        self._counting.close()
        self._weighing.close()

    def _established(self, mark: int, mask: int) -> list[Connection]:
        return self._connections.established(mark, mask, MOST_TOLD) if self.plan.resets else []

    def _can(self, commands: list[Json]) -> bool:
        try:
            self._nft.run(commands)
        except NftablesFailed:
            return False
        return True

    def _refuse(self, line: str, classes: Collection[TrafficClass]) -> None:
        if frozenset(classes) != self._refused.get(line, frozenset()):
            self._refused[line] = frozenset(classes)
            self._nft.run(ruleset.refused(self.plan, self._refused))

    def shaped(self) -> set[str]:
        """The interfaces before which queues belong."""
        return {*(line.interface for line in self.plan.lines if line.up_kbps), *self._down_shaped()}

    def _clear_old_queues(self) -> None:
        """What an earlier run shaped and these settings do not: its queues would hold the line to a rate nobody wants."""
        for interface in self._shaped_before - self.shaped():
            if interface in self._links:
                self._shaping.clear(self._links[interface].index)
        self._shaped_before = frozenset()

    def _down_shaped(self) -> set[str]:
        return {*self.plan.lan} if any(line.down_kbps for line in self.plan.lines) else set()

    def _replace(self, line: str, table: int) -> None:
        for family in FAMILIES:
            route = self._goes(line, family, table)
            if route is not None:
                self._routes.replace(route)

    def _goes(self, line: str, family: Family, table: int) -> Route | None:
        """The way over a line; without IPv6 on it, where another line has that, a refusal: clients take IPv4 at once.

        An empty table would let IPv6 go on by the main one, which knows nothing of dead lines.
        """
        way = self._way(line, family, table)
        if way is not None or family == 4 or (line, family) in self._gateways:  # noqa: PLR2004 - the number is IPv4's name
            return way
        anywhere = any((each.name, family) in self._gateways for each in self.plan.lines)
        return Route(family, table, 0, refuses=True) if anywhere else None

    def _way(self, line: str, family: Family, table: int) -> Route | None:
        gateway = self._gateways.get((line, family))
        if gateway is None:
            return None
        link = self._links.get(self.plan.line(line).interface)
        return Route(family, table, link.index, gateway) if link is not None and link.up else None

    def _rules(self) -> list[Rule]:
        made = []
        for family in FAMILIES:
            made.append(Rule(family, RULES_AT, MAIN, but_default=True))
            for line in self.plan.lines:
                mark, mask = PROBE_MARK | line.mark, PROBE_MARK | LINE_MASK
                made.append(Rule(family, RULES_AT + line.number, PROBE_TABLE + line.number, mark, mask))
                made.append(Rule(family, RULES_AT + 20 + line.number, LINE_TABLE + line.number, line.mark, mask))
            made.append(Rule(family, RULES_AT + 60, PATH_TABLE))
        return made

    def _tell_sysctls(self) -> bool:
        """Answers whether a packet in the middle of nothing is no connection now, where that is wanted."""
        wanted = dict(STRICT_TCP) if self.plan.resets else {}
        wanted |= {f"ipv4/conf/{interface}/rp_filter": LOOSE_SOURCE for interface in self._strict_lines()}
        for key, value in wanted.items():
            with contextlib.suppress(OSError):  # one that is set already may be read-only here
                (SYSCTLS / key).write_text(value)
        loose = SYSCTLS / next(iter(STRICT_TCP))
        try:
            return not self.plan.resets or loose.read_text().strip() == "0"
        except OSError:
            return False

    def _strict_lines(self) -> list[str]:
        strict = []
        for line in self.plan.lines:
            with contextlib.suppress(OSError):
                said = [(SYSCTLS / f"ipv4/conf/{name}/rp_filter").read_text().strip() for name in ("all", line.interface)]
                strict += [line.interface] if max(said) == "1" else []
        return strict


def probe_mark(line: LinePlan) -> int:
    """The mark of probes over a line: they go by it whatever the traffic does."""
    return PROBE_MARK | line.mark
