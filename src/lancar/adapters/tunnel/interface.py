"""The tunnel's interface: its address, its size, the way to the other end by rtnetlink(7), what the hub lends by nftables."""

import errno
import socket
from ipaddress import IPv4Address
from typing import Any

from lancar.adapters.routers.linux import netlink as nl
from lancar.adapters.routers.linux.nftables import Nftables, NftablesFailed
from lancar.adapters.routers.linux.routes import ADDRESS, IFA_ADDRESS, IFA_LOCAL, LINK, NEWADDR, NEWLINK, NEWROUTE, ROUTE
from lancar.adapters.tunnel.terms import TunnelFailed

IFLA_MTU, RTA_DST, RTA_OIF, RTA_TABLE = 4, 1, 4, 15
IFF_UP = 0x1
MAIN, PROTOCOL_STATIC, SCOPE_LINK, UNICAST = 254, 4, 253, 1
TABLE = {"family": "inet", "table": "lancar_tunnel"}


def bring_up(name: str, address: str, mtu: int) -> None:
    """Give an interface its address (`a.b.c.d/n`) and switch it on. Raises TunnelFailed."""
    host, _, bits = address.partition("/")
    raw = IPv4Address(host).packed
    with _Kernel(name) as kernel:
        index = _index(name)
        body = ADDRESS.pack(socket.AF_INET, int(bits), 0, 0, index)
        kernel.ask(NEWADDR, nl.CREATE | nl.REPLACE, body + nl.attribute(IFA_LOCAL, raw) + nl.attribute(IFA_ADDRESS, raw))
        kernel.ask(NEWLINK, 0, LINK.pack(0, 0, index, IFF_UP, IFF_UP) + nl.number(IFLA_MTU, mtu))


def lead_to(name: str, address: str) -> None:
    """Reach one address by this interface. Raises TunnelFailed."""
    with _Kernel(name) as kernel:
        head = ROUTE.pack(socket.AF_INET, 32, 0, 0, 0, PROTOCOL_STATIC, SCOPE_LINK, UNICAST, 0)
        body = nl.attribute(RTA_DST, IPv4Address(address).packed) + nl.number(RTA_OIF, _index(name)) + nl.number(RTA_TABLE, MAIN)
        kernel.ask(NEWROUTE, nl.CREATE | nl.REPLACE, head + body)


def lend_address(name: str) -> None:
    """Let what comes out of this interface leave by others under this machine's own address. Raises TunnelFailed.

    A table of our own: what else the machine filters is not touched.
    """
    from_it, to_it = _at("iifname", "==", name), _at("oifname", "==", name)
    not_back, opening = _at("oifname", "!=", name), _opening()
    made: dict[str, Any] = {"add": {"table": {"family": "inet", "name": TABLE["table"]}}}
    commands = [
        made,
        {"delete": made["add"]},
        made,
        _chain("leave", "nat", "postrouting", 100),
        _rule("leave", from_it, not_back, {"masquerade": None}),
        _chain("pass", "filter", "forward", -150),
        # packets inside are smaller than outside: whoever opens a connection is told so
        _rule("pass", to_it, *opening),
        _rule("pass", from_it, *opening),
    ]
    try:
        nft = Nftables()
        try:
            nft.run(commands)
        finally:
            nft.close()
    except NftablesFailed as why:
        raise TunnelFailed("refused", str(why)) from None


def is_lent() -> bool:
    """Whether what `lend_address` made still stands: a firewall that starts anew takes everybody's away. Raises TunnelFailed."""
    try:
        nft = Nftables()
        try:
            found = nft.run([{"list": {"tables": {}}}])
        finally:
            nft.close()
    except NftablesFailed as why:
        raise TunnelFailed("refused", str(why)) from None
    return any((each["table"]["family"], each["table"]["name"]) == (TABLE["family"], TABLE["table"]) for each in found)


class _Kernel:
    """A socket to the kernel for a moment; what it refuses is a TunnelFailed that names the interface."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> nl.Netlink:
        self._kernel = nl.Netlink(nl.ROUTE)
        return self._kernel

    def __exit__(self, _kind: object, why: BaseException | None, _where: object) -> None:
        self._kernel.close()
        if isinstance(why, OSError):
            code = "no_right" if why.errno in {errno.EPERM, errno.EACCES} else "refused"
            raise TunnelFailed(code, f"{self._name}: {why}") from None


def _index(name: str) -> int:
    return socket.if_nametoindex(name)


def _chain(name: str, kind: str, hook: str, priority: int) -> dict[str, Any]:
    return {"add": {"chain": {**TABLE, "name": name, "type": kind, "hook": hook, "prio": priority, "policy": "accept"}}}


def _rule(chain: str, *statements: dict[str, Any]) -> dict[str, Any]:
    return {"add": {"rule": {**TABLE, "chain": chain, "expr": list(statements)}}}


def _at(key: str, op: str, name: str) -> dict[str, Any]:
    return {"match": {"op": op, "left": {"meta": {"key": key}}, "right": name}}


def _opening() -> tuple[dict[str, Any], ...]:
    syn = {"match": {"op": "in", "left": {"payload": {"protocol": "tcp", "field": "flags"}}, "right": "syn"}}
    size = {"mangle": {"key": {"tcp option": {"name": "maxseg", "field": "size"}}, "value": {"rt": {"key": "mtu"}}}}
    return syn, size
