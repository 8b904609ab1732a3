"""The kernel's list of connections: those of one line, and forgetting them. After linux/netfilter/nfnetlink_conntrack.h."""

import errno
import ipaddress
import struct
from typing import NamedTuple

from lancar.adapters.routers.linux import netlink as nl

SUBSYSTEM, GET, DELETE = 1, 1, 2
CTA_TUPLE_ORIG, CTA_PROTOINFO, CTA_MARK, CTA_MARK_MASK = 1, 4, 8, 21
TUPLE_IP, TUPLE_PROTO = 1, 2
V4_SOURCE, V4_GOAL, V6_SOURCE, V6_GOAL = 1, 2, 3, 4
PROTO_NUMBER, PROTO_SOURCE, PROTO_GOAL = 1, 2, 3
TCP_INFO, TCP_STATE, ESTABLISHED = 1, 1, 3
TCP = 6
ANY_FAMILY, HEAD_BYTES = 0, 4


LIVES = nl.attribute(TCP_STATE, bytes([ESTABLISHED]))
"""How an established connection's state stands in its message."""


class Connection(NamedTuple):
    """A TCP connection as its client knows it."""

    client: str
    client_port: int
    far: str
    far_port: int


class Conntrack:
    """Connections as nftables marked them."""

    def __init__(self) -> None:
        self._kernel = nl.Netlink(nl.NETFILTER)

    def established(self, mark: int, mask: int, most: int) -> list[Connection]:
        """The established TCP connections with this mark, so many at the most. Raises NetlinkFailed."""
        found: list[Connection] = []
        for _, body in self._kernel.ask((SUBSYSTEM << 8) | GET, nl.DUMP, _marked(mark, mask)):
            if LIVES not in body:
                continue  # most of a list are connections that ended: they are passed over without a closer look
            said = nl.attributes(body[HEAD_BYTES:])
            # kernels before 3.x hand out everything, whatever mark was asked for
            if int.from_bytes(said.get(CTA_MARK, b""), "big") & mask == mark and len(found) < most:
                connection = _connection_of(said)
                if connection is not None:
                    found.append(connection)
        return found

    def forget(self, mark: int, mask: int) -> None:
        """Every connection with this mark is unknown from now on; all others stay as they are. Raises NetlinkFailed."""
        assert mask, "an empty mask would forget every connection"
        try:
            self._kernel.ask((SUBSYSTEM << 8) | DELETE, 0, _marked(mark, mask))
        except nl.NetlinkFailed as why:
            if why.errno != errno.ENOENT:
                raise

    def forget_port(self, mark: int, mask: int, port: int) -> None:
        """Those of them that lead to a port, over UDP or TCP, are unknown from now on. Raises NetlinkFailed."""
        assert mask, "an empty mask would look at every connection"
        for _, body in self._kernel.ask((SUBSYSTEM << 8) | GET, nl.DUMP, _marked(mark, mask)):
            said = nl.attributes(body[HEAD_BYTES:])
            ports = nl.attributes(nl.attributes(said.get(CTA_TUPLE_ORIG, b"")).get(TUPLE_PROTO, b""))
            is_marked = int.from_bytes(said.get(CTA_MARK, b""), "big") & mask == mark
            if not is_marked or int.from_bytes(ports.get(PROTO_GOAL, b""), "big") != port:
                continue
            one = struct.pack("=BBH", body[0], 0, 0) + nl.nest(CTA_TUPLE_ORIG, said[CTA_TUPLE_ORIG])
            try:
                self._kernel.ask((SUBSYSTEM << 8) | DELETE, 0, one)
            except nl.NetlinkFailed as why:
                if why.errno != errno.ENOENT:
                    raise

    def close(self) -> None:
        """Let the socket go."""
        self._kernel.close()


def _marked(mark: int, mask: int) -> bytes:
    body = struct.pack("=BBH", ANY_FAMILY, 0, 0)
    return body + nl.attribute(CTA_MARK, struct.pack(">I", mark)) + nl.attribute(CTA_MARK_MASK, struct.pack(">I", mask))


def _connection_of(said: dict[int, bytes]) -> Connection | None:
    tcp = nl.attributes(nl.attributes(said.get(CTA_PROTOINFO, b"")).get(TCP_INFO, b""))
    if tcp.get(TCP_STATE) != bytes([ESTABLISHED]):
        return None
    halves = nl.attributes(said.get(CTA_TUPLE_ORIG, b""))
    places, ports = nl.attributes(halves.get(TUPLE_IP, b"")), nl.attributes(halves.get(TUPLE_PROTO, b""))
    client, far = places.get(V4_SOURCE) or places.get(V6_SOURCE), places.get(V4_GOAL) or places.get(V6_GOAL)
    if not client or not far or ports.get(PROTO_NUMBER) != bytes([TCP]):
        return None
    numbers = [int.from_bytes(ports.get(kind, b""), "big") for kind in (PROTO_SOURCE, PROTO_GOAL)]
    return Connection(str(ipaddress.ip_address(client)), numbers[0], str(ipaddress.ip_address(far)), numbers[1])
