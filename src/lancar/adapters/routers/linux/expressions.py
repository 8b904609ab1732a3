"""The sentences of libnftables-json(5) that our packet rules are made of, as data."""

import ipaddress
from typing import Any

Json = dict[str, Any]
TABLE: Json = {"family": "inet", "table": "lancar"}


def elements(addresses: list[str], family: int) -> list[Any]:
    """Addresses and networks of one family as the library wants them, what lies inside another left out."""
    networks = [ipaddress.ip_network(address, strict=False) for address in addresses]
    merged: list[Any] = list(ipaddress.collapse_addresses(net for net in networks if net.version == family))  # type: ignore[type-var]  # one family only
    return [{"prefix": {"addr": str(net.network_address), "len": net.prefixlen}} for net in merged]


def named_set(name: str, kind: str, inside: list[Any], *, interval: bool = False, table: Json = TABLE) -> Json:
    """A set of one type."""
    made: Json = {**table, "name": name, "type": kind}
    if interval:
        made["flags"] = ["interval"]
    if inside:
        made["elem"] = inside
    return {"add": {"set": made}}


def chain(name: str, hook: str = "", priority: int = 0, kind: str = "filter", *, table: Json = TABLE) -> Json:
    """A chain, with a hook where packets come in by themselves."""
    made: Json = {**table, "name": name}
    if hook:
        made |= {"type": kind, "hook": hook, "prio": priority, "policy": "accept"}
    return {"add": {"chain": made}}


def rule(inside: str, *expressions: Json, table: Json = TABLE) -> Json:
    """A rule at the end of a chain."""
    return {"add": {"rule": {**table, "chain": inside, "expr": list(expressions)}}}


def match(left: Any, right: Any, op: str = "==") -> Json:
    """A comparison."""
    return {"match": {"op": op, "left": left, "right": right}}


def meta(key: str) -> Json:
    """What the kernel knows of a packet besides what stands in it."""
    return {"meta": {"key": key}}


def field(protocol: str, name: str) -> Json:
    """A field of a protocol's header."""
    return {"payload": {"protocol": protocol, "field": name}}


def ct_state(state: str) -> Json:
    """How the packet stands to its connection."""
    return {"match": {"op": "in", "left": {"ct": {"key": "state"}}, "right": state}}
