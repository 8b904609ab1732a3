"""Links, addresses, routes and rules of this machine, read and set by rtnetlink. Written after rtnetlink(7).

Every route and rule set here carries PROTOCOL, so that what is ours can be told from what is the owner's.
"""

import errno
import ipaddress
import socket
import struct
from collections.abc import Iterable
from typing import Literal

import msgspec

from lancar.adapters.routers.linux import netlink as nl

Family = Literal[4, 6]
FAMILIES: tuple[Family, ...] = (4, 6)
IPV4: Family = 4
PROTOCOL = 76
"""Who set this route, in the kernel's register of routing daemons: a number that nobody else took."""
MAIN = 254

NEWLINK, DELLINK, GETLINK, SETLINK, NEWADDR, DELADDR, GETADDR = 16, 17, 18, 19, 20, 21, 22
NEWROUTE, DELROUTE, GETROUTE, NEWRULE, DELRULE, GETRULE = 24, 25, 26, 32, 33, 34
AF = {4: socket.AF_INET, 6: socket.AF_INET6}
NUMBER = {int(socket.AF_INET): 4, int(socket.AF_INET6): 6}
IFF_UP, IFF_LOWER_UP = 0x1, 0x10000
LINK, ADDRESS, ROUTE, RULE = (
    struct.Struct("=BxHiII"),
    struct.Struct("=BBBBi"),
    struct.Struct("=BBBBBBBBI"),
    struct.Struct("=BBBBBBBBI"),
)
HOP = struct.Struct("=HBBi")
IFLA_IFNAME, IFLA_STATS64, IFLA_AF_SPEC, IFLA_CARRIER = 3, 23, 26, 33
IFLA_INET_CONF = 1
TRAFFIC = struct.Struct("=QQQQ")
"""The beginning of rtnl_link_stats64: packets in and out, bytes in and out."""
IFA_ADDRESS, IFA_LOCAL = 1, 2
RTA_DST, RTA_OIF, RTA_GATEWAY, RTA_PRIORITY, RTA_TABLE, RTA_MULTIPATH = 1, 4, 5, 6, 15, 9
FRA_PRIORITY, FRA_FWMARK, FRA_SUPPRESS, FRA_TABLE, FRA_FWMASK, FRA_PROTOCOL = 6, 10, 14, 15, 16, 21
UNICAST, UNREACHABLE, TO_TABLE = 1, 7, 1
SCOPE_UNIVERSE, SCOPE_LINK = 0, 253
NOT_THERE = {errno.ESRCH, errno.ENOENT, errno.EAFNOSUPPORT, errno.ENODEV}
NO_FAMILY = {errno.EAFNOSUPPORT, errno.EOPNOTSUPP}
"""What a kernel says that was started without IPv6."""


FLAGS = {"src_valid_mark": 24, "ignore_routes_with_linkdown": 29}
"""Switches of an interface (net.ipv4.conf) that may be read and set here, by their numbers in linux/ip.h."""


class Link(msgspec.Struct, frozen=True):
    """A network interface."""

    index: int
    name: str
    up: bool
    """Whether somebody switched it on."""
    carrier: bool
    """Whether there is something at the other end of the cable."""


class Address(msgspec.Struct, frozen=True):
    """An address of this machine."""

    family: int
    index: int
    address: str
    prefix: int
    scope: int


class Route(msgspec.Struct, frozen=True):
    """A default route. `gateway` "": everything on the link itself, such as a modem that dials."""

    family: Family
    table: int
    index: int
    """The interface's."""
    gateway: str = ""
    metric: int = 0
    protocol: int = PROTOCOL
    refuses: bool = False
    """Nobody is led anywhere: whoever tries hears so at once. `index` is 0 then."""


class Rule(msgspec.Struct, frozen=True):
    """Which packets look into which table. `mask` 0: all of them."""

    family: Family
    priority: int
    table: int
    mark: int = 0
    mask: int = 0
    but_default: bool = False
    """The table's default routes do not count."""


class Routes:
    """What the kernel knows of ways. Every method raises NetlinkFailed when the kernel refuses."""

    def __init__(self) -> None:
        self._kernel = nl.Netlink(nl.ROUTE)

    def links(self) -> list[Link]:
        """Every interface."""
        heard = self._kernel.ask(GETLINK, nl.DUMP, LINK.pack(0, 0, 0, 0, 0))
        return [link for kind, body in heard if kind == NEWLINK and (link := link_of(body)) is not None]

    def carried(self) -> dict[str, tuple[int, int]]:
        """For each interface how many bytes it sent and received since it was made."""
        found = {}
        for kind, body in self._kernel.ask(GETLINK, nl.DUMP, LINK.pack(0, 0, 0, 0, 0)):
            said = nl.attributes(body[LINK.size :])
            if kind == NEWLINK and len(said.get(IFLA_STATS64, b"")) >= TRAFFIC.size:
                _, _, received, sent = TRAFFIC.unpack_from(said[IFLA_STATS64])
                found[said[IFLA_IFNAME].rstrip(b"\0").decode()] = (sent, received)
        return found

    def flags(self) -> dict[str, dict[str, int]]:
        """For each interface how its switches stand."""
        found = {}
        for kind, body in self._kernel.ask(GETLINK, nl.DUMP, LINK.pack(0, 0, 0, 0, 0)):
            said = nl.attributes(body[LINK.size :])
            inside = nl.attributes(nl.attributes(said.get(IFLA_AF_SPEC, b"")).get(AF[4], b"")).get(IFLA_INET_CONF, b"")
            if kind == NEWLINK and inside:
                values = struct.unpack(f"={len(inside) // 4}i", inside)
                name = said[IFLA_IFNAME].rstrip(b"\0").decode(errors="replace")
                found[name] = {flag: values[number - 1] for flag, number in FLAGS.items() if number <= len(values)}
        return found

    def set_flag(self, index: int, flag: str, value: int) -> None:
        """One switch of one interface."""
        conf = nl.nest(IFLA_AF_SPEC, nl.nest(AF[4], nl.nest(IFLA_INET_CONF, nl.number(FLAGS[flag], value))))
        self._kernel.ask(SETLINK, 0, LINK.pack(0, 0, index, 0, 0) + conf)

    def addresses(self) -> list[Address]:
        """Every address of this machine."""
        found = []
        for kind, body in self._kernel.ask(GETADDR, nl.DUMP, ADDRESS.pack(0, 0, 0, 0, 0)):
            family, prefix, _, scope, index = ADDRESS.unpack_from(body)
            said = nl.attributes(body[ADDRESS.size :])
            raw = said.get(IFA_LOCAL) or said.get(IFA_ADDRESS)
            if kind == NEWADDR and raw and family in NUMBER:
                found.append(Address(NUMBER[family], index, str(ipaddress.ip_address(raw)), prefix, scope))
        return found

    def defaults(self) -> list[Route]:
        """Every default route, of every table; one with several next hops counts once for each."""
        found: list[Route] = []
        for family in FAMILIES:
            try:
                heard = self._kernel.ask(GETROUTE, nl.DUMP, ROUTE.pack(AF[family], 0, 0, 0, 0, 0, 0, 0, 0))
            except nl.NetlinkFailed as why:
                if why.errno in NOT_THERE | {errno.EOPNOTSUPP}:
                    continue  # a kernel without IPv6
                raise
            for _, body in heard:
                found += routes_of(body, family)
        return found

    def replace(self, route: Route) -> None:
        """This is the table's default from now on: one step, at no moment is there none."""
        flags = nl.CREATE | nl.REPLACE
        self._kernel.ask(NEWROUTE, flags, _route_message(route))

    def remove(self, route: Route) -> None:
        """The route is gone, or was never there."""
        try:
            self._kernel.ask(DELROUTE, 0, _route_message(route))
        except nl.NetlinkFailed as why:
            if why.errno not in NOT_THERE:
                raise

    def rules(self) -> list[Rule]:
        """The rules that were set here; nobody else's."""
        found = []
        for family in FAMILIES:
            try:
                heard = self._kernel.ask(GETRULE, nl.DUMP, RULE.pack(AF[family], 0, 0, 0, 0, 0, 0, 0, 0))
            except nl.NetlinkFailed as why:
                if why.errno in NOT_THERE | {errno.EOPNOTSUPP}:
                    continue
                raise
            found += [rule for _, body in heard if (rule := _rule_of(body)) is not None and rule.family == family]
        return found

    def add_rule(self, rule: Rule) -> None:
        """The rule holds. A kernel without IPv6 needs none for it."""
        try:
            self._kernel.ask(NEWRULE, nl.CREATE | nl.EXCLUSIVE, _rule_message(rule))
        except nl.NetlinkFailed as why:
            if why.errno != errno.EEXIST and (rule.family == IPV4 or why.errno not in NO_FAMILY):
                raise

    def remove_rule(self, rule: Rule) -> None:
        """The rule is gone, or was never there."""
        try:
            self._kernel.ask(DELRULE, 0, _rule_message(rule))
        except nl.NetlinkFailed as why:
            if why.errno not in NOT_THERE:
                raise

    def set_rules(self, wanted: Iterable[Rule]) -> None:
        """Exactly these rules of ours: new ones come before old ones go."""
        wanted = list(wanted)
        found = self.rules()
        for rule in wanted:
            if rule not in found:
                self.add_rule(rule)
        for rule in found:
            if rule not in wanted:
                self.remove_rule(rule)

    def close(self) -> None:
        """Let the socket go."""
        self._kernel.close()


def link_of(body: bytes) -> Link | None:
    """The interface that a message of rtnetlink tells of."""
    if len(body) < LINK.size:
        return None
    _, _, index, flags, _ = LINK.unpack_from(body)
    said = nl.attributes(body[LINK.size :])
    if IFLA_IFNAME not in said:
        return None
    carrier = bool(said[IFLA_CARRIER][0]) if IFLA_CARRIER in said else bool(flags & IFF_LOWER_UP)
    up = bool(flags & IFF_UP)
    return Link(index, said[IFLA_IFNAME].rstrip(b"\0").decode(errors="replace"), up, up and carrier)


def routes_of(body: bytes, family: Family) -> list[Route]:
    """The default routes in a message; none when it tells of another kind."""
    _, prefix, _, _, table, protocol, _, kind, _ = ROUTE.unpack_from(body)
    said = nl.attributes(body[ROUTE.size :])
    if prefix or kind not in {UNICAST, UNREACHABLE}:
        return []
    table = nl.whole(said[RTA_TABLE]) if RTA_TABLE in said else table
    metric = nl.whole(said.get(RTA_PRIORITY, b""))
    if kind == UNREACHABLE:
        return [Route(family, table, 0, metric=metric, protocol=protocol, refuses=True)]
    hops = [said] if RTA_OIF in said else []
    hop_bytes, at = said.get(RTA_MULTIPATH, b""), 0
    while at + HOP.size <= len(hop_bytes):
        length, _, _, index = HOP.unpack_from(hop_bytes, at)
        if length < HOP.size:
            break
        hops.append({RTA_OIF: struct.pack("=i", index), **nl.attributes(hop_bytes[at + HOP.size : at + length])})
        at += (length + 3) & ~3
    return [Route(family, table, nl.whole(hop[RTA_OIF]), _spoken(hop.get(RTA_GATEWAY, b"")), metric, protocol) for hop in hops]


def _spoken(raw: bytes) -> str:
    return str(ipaddress.ip_address(raw)) if raw else ""


def _route_message(route: Route) -> bytes:
    scope = SCOPE_UNIVERSE if route.gateway or route.family == 6 else SCOPE_LINK  # noqa: PLR2004 - the number is IPv6's name
    kind = UNREACHABLE if route.refuses else UNICAST
    head = ROUTE.pack(AF[route.family], 0, 0, 0, 0, route.protocol, scope, kind, 0)
    body = nl.number(RTA_TABLE, route.table) + (b"" if route.refuses else nl.number(RTA_OIF, route.index))
    if route.gateway:
        body += nl.attribute(RTA_GATEWAY, ipaddress.ip_address(route.gateway).packed)
    if route.metric:
        body += nl.number(RTA_PRIORITY, route.metric)
    return head + body


def _rule_message(rule: Rule) -> bytes:
    head = RULE.pack(AF[rule.family], 0, 0, 0, 0, 0, 0, TO_TABLE, 0)
    body = nl.number(FRA_PRIORITY, rule.priority) + nl.number(FRA_TABLE, rule.table)
    body += nl.attribute(FRA_PROTOCOL, bytes([PROTOCOL]))
    if rule.mask:
        body += nl.number(FRA_FWMARK, rule.mark) + nl.number(FRA_FWMASK, rule.mask)
    if rule.but_default:
        body += nl.number(FRA_SUPPRESS, 0)
    return head + body


def _rule_of(body: bytes) -> Rule | None:
    family = body[0]
    said = nl.attributes(body[RULE.size :])
    if said.get(FRA_PROTOCOL, b"\0")[0] != PROTOCOL or family not in NUMBER:
        return None
    suppress = nl.whole(said[FRA_SUPPRESS]) if FRA_SUPPRESS in said else 0xFFFFFFFF
    return Rule(
        family=6 if NUMBER[family] == 6 else 4,  # noqa: PLR2004 - the number is IPv6's name
        priority=nl.whole(said.get(FRA_PRIORITY, b"")),
        table=nl.whole(said[FRA_TABLE]) if FRA_TABLE in said else body[4],
        mark=nl.whole(said.get(FRA_FWMARK, b"")),
        mask=nl.whole(said[FRA_FWMASK]) if FRA_FWMASK in said else 0,
        but_default=suppress == 0,
    )
