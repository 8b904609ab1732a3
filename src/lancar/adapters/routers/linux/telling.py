"""Tells idle clients that their connection lost its line: they would find out only when they speak next.

A packet that fits no window is answered by its receiver with a bare acknowledgement (RFC 9293, 3.10.7.4). That answer
leaves through this router, belongs to no connection any more, and is met by the reset rule; the reset carries the very
number that the client acknowledged, so that it is believed. Nothing is guessed and nothing leaves the shop.
"""

import contextlib
import secrets
import socket
import struct
from collections.abc import Iterable

from lancar.adapters.routers.linux.conntrack import Connection

IP_HEADER, TCP_HEADER = struct.Struct("!BBHHHBBH4s4s"), struct.Struct("!HHIIBBHHH")
IP6_HEADER = struct.Struct("!IHBB16s16s")
VERSION_AND_LENGTH, VERSION_6, LIFE, WORDS = 0x45, 6 << 28, 64, 5 << 4
ACK = 0x10


def nudge(connections: Iterable[Connection]) -> int:
    """Nudge the clients of forgotten connections; answers how many packets left. Needs CAP_NET_RAW; raises OSError."""
    sent = 0
    by_family: dict[socket.AddressFamily, list[Connection]] = {socket.AF_INET: [], socket.AF_INET6: []}
    for each in connections:
        by_family[socket.AF_INET6 if ":" in each.client else socket.AF_INET].append(each)
    for family, clients in by_family.items():
        if not clients:
            continue
        with socket.socket(family, socket.SOCK_RAW | socket.SOCK_CLOEXEC, socket.IPPROTO_RAW) as raw:
            raw.setblocking(False)
            for each in clients:
                with contextlib.suppress(OSError):
                    raw.sendto(packet_for(each), (each.client, 0))
                    sent += 1
    return sent


def packet_for(each: Connection) -> bytes:
    """An acknowledgement from the far end with numbers that fit nothing; the kernel fills in IPv4's checksum."""
    family = socket.AF_INET6 if ":" in each.client else socket.AF_INET
    source, goal = socket.inet_pton(family, each.far), socket.inet_pton(family, each.client)
    numbers = (secrets.randbits(32), secrets.randbits(32))
    head = TCP_HEADER.pack(each.far_port, each.client_port, *numbers, WORDS, ACK, 0, 0, 0)
    # one's complement sums do not care how wide a number is written: this pseudo header is both families'
    pseudo = source + goal + struct.pack("!BBH", 0, socket.IPPROTO_TCP, len(head))
    head = TCP_HEADER.pack(each.far_port, each.client_port, *numbers, WORDS, ACK, 0, _checksum(pseudo + head), 0)
    if family == socket.AF_INET6:
        return IP6_HEADER.pack(VERSION_6, len(head), socket.IPPROTO_TCP, LIFE, source, goal) + head
    length = IP_HEADER.size + len(head)
    return IP_HEADER.pack(VERSION_AND_LENGTH, 0, length, 0, 0, LIFE, socket.IPPROTO_TCP, 0, source, goal) + head


def _checksum(packet: bytes) -> int:
    total: int = sum(struct.unpack(f"!{len(packet) // 2}H", packet))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
