"""Netlink, as much as a guard needs: one request, its answers, and errors that say what the kernel refused.

Written after include/uapi/linux/netlink.h and netlink(7). Why not pyroute2: it costs 20 MB of memory, see docs/adr.
"""

import errno
import os
import socket
import struct
from collections.abc import Iterator
from typing import Literal

ROUTE, NETFILTER = 0, 12
"""The families of the kernel's two sockets that are spoken to here."""
REQUEST, MULTI, ACK, DUMP = 0x1, 0x2, 0x4, 0x300
REPLACE, EXCLUSIVE, CREATE = 0x100, 0x200, 0x400
ERROR, DONE = 2, 3
NESTED, TYPE_MASK = 0x8000, 0x3FFF
HEADER = struct.Struct("=IHHII")
ATTRIBUTE = struct.Struct("=HH")
BUFFER_BYTES = 1 << 18
PATIENCE_S = 1.0
"""Far more than any kernel needs; a guard that waited for ever would be a dead guard."""


class NetlinkFailed(OSError):  # noqa: N818 - the house names what the world refuses so
    """The kernel said no; `errno` says why."""


class Netlink:
    """One socket to the kernel: a request at a time, each answered before the next."""

    def __init__(self, family: int) -> None:
        self._socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, family)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER_BYTES)
        self._socket.settimeout(PATIENCE_S)
        self._socket.bind((0, 0))
        self._seq = 0

    def ask(self, kind: int, flags: int, body: bytes) -> list[tuple[int, bytes]]:
        """The messages that answer a request, (type, body) each. Raises NetlinkFailed."""
        self._seq += 1
        flags |= REQUEST | (0 if flags & DUMP == DUMP else ACK)
        self._socket.send(HEADER.pack(HEADER.size + len(body), kind, flags, self._seq, 0) + body)
        found: list[tuple[int, bytes]] = []
        while True:
            try:
                heard = self._socket.recv(BUFFER_BYTES)
            except TimeoutError:
                raise NetlinkFailed(errno.ETIMEDOUT, "the kernel does not answer") from None
            for answer, seq, payload in messages(heard):
                if seq != self._seq:
                    continue  # of an earlier request that was given up
                if answer == DONE:
                    return found
                if answer == ERROR:
                    code = -struct.unpack_from("=i", payload)[0]
                    if code:
                        raise NetlinkFailed(code, os.strerror(code))
                    return found
                found.append((answer, payload))

    def close(self) -> None:
        """Let the socket go."""
        self._socket.close()


def messages(heard: bytes) -> Iterator[tuple[int, int, bytes]]:
    """The messages in what a socket heard: (type, sequence number, body). A torn one ends it."""
    at = 0
    while at + HEADER.size <= len(heard):
        length, kind, _, seq, _ = HEADER.unpack_from(heard, at)
        if length < HEADER.size or at + length > len(heard):
            return
        yield kind, seq, heard[at + HEADER.size : at + length]
        at += _aligned(length)


def attribute(kind: int, value: bytes) -> bytes:
    """One attribute, padded as the kernel wants it."""
    length = ATTRIBUTE.size + len(value)
    return ATTRIBUTE.pack(length, kind) + value + bytes(_aligned(length) - length)


def number(kind: int, value: int) -> bytes:
    """An attribute of 32 bits in the machine's own order."""
    return attribute(kind, struct.pack("=I", value))


def nest(kind: int, *inner: bytes) -> bytes:
    """An attribute made of attributes."""
    return attribute(kind | NESTED, b"".join(inner))


def attributes(body: bytes) -> dict[int, bytes]:
    """The attributes of a body by type; of several of one type the last."""
    return dict(each_attribute(body))


def each_attribute(body: bytes) -> Iterator[tuple[int, bytes]]:
    """The attributes of a body in order, without their flags."""
    at = 0
    while at + ATTRIBUTE.size <= len(body):
        length, kind = ATTRIBUTE.unpack_from(body, at)
        if length < ATTRIBUTE.size or at + length > len(body):
            return
        yield kind & TYPE_MASK, body[at + ATTRIBUTE.size : at + length]
        at += _aligned(length)


def whole(value: bytes) -> int:
    """A number in the machine's own order, of whatever width."""
    return int.from_bytes(value, _ORDER)


def _aligned(length: int) -> int:
    return (length + 3) & ~3


_ORDER: Literal["little", "big"] = "little" if struct.pack("=H", 1) == b"\1\0" else "big"
