"""Every packet of the tunnel over two lines at once: whichever copy comes first is taken, the others are dropped.

It stands under WireGuard: what it carries is sealed already. A frame is a head, a code that shows who sent it, and WireGuard's
packet as it is:

    | shop (4) | line (1) | number (8) | code (8) | packet |

`shop` is the shop's address in the tunnel, `line` which of the shop's lines it went by, `number` counts up; all big-endian. The
code is BLAKE2s under a key of that shop, over all the rest. The hub answers by every line from which something new was heard
of late: who repeats an old frame from elsewhere is not answered.
"""

import select
import socket
import struct
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from functools import partial
from hashlib import blake2s
from hmac import compare_digest
from ipaddress import IPv4Address
from typing import Any, NamedTuple

import msgspec

HEAD = struct.Struct("!IBQ")
CODE_BYTES = 8
FRAME_BYTES = HEAD.size + CODE_BYTES
MOST_PACKET_BYTES = 2_048
PORT_AFTER = 1
"""It listens at the port after WireGuard's own."""
WINDOW = 4_096
"""Copies that are so many packets late are not told from repeats any more, and dropped; a second of a busy line."""
FORGET_S = 10.0
"""A line from which nothing new came for so long is not answered by: WireGuard says something every few seconds."""
LOOK_S = 0.5
BURST = 64
"""Packets taken from one socket in a row before the others are looked at."""
SO_MARK = 36
SO_BINDTODEVICE = 25
IP_PKTINFO = 8
PKTINFO = struct.Struct("=I4s4s")
"""ip(7), `in_pktinfo`: number of the interface, our address, the header's. The first 0 lets routes choose."""


class Line(msgspec.Struct, frozen=True):
    """One of the shop's lines as the doubler needs it: its number, the mark that leads to it, the device ("" any)."""

    number: int
    mark: int = 0
    device: str = ""


class Seen:
    """Which numbers came already, in a window behind the highest."""

    def __init__(self) -> None:
        self.highest = 0
        self._mask = 0
        self._last_s = 0.0

    def fresh(self, number: int, now_s: float = 0.0) -> bool:
        """Whether this number comes for the first time; it is remembered.

        After a silence any number is: the other side may have started anew with a clock that went back.
        """
        if now_s - self._last_s > FORGET_S:
            self.highest = self._mask = 0
        fresh = self._fresh(number)
        if fresh:
            self._last_s = now_s
        return fresh

    def _fresh(self, number: int) -> bool:
        ahead = number - self.highest
        if ahead > 0:
            self._mask = ((self._mask << ahead) | 1) & ((1 << WINDOW) - 1) if ahead < WINDOW else 1
            self.highest = number
            return True
        if -ahead >= WINDOW or self._mask >> -ahead & 1:
            return False
        self._mask |= 1 << -ahead
        return True


def key_of(shared_key: bytes, *, to_hub: bool) -> bytes:
    """The key of one direction, made from what shop and hub share."""
    return blake2s(shared_key, person=b"lncr-up " if to_hub else b"lncr-dwn").digest()


def framed(shop: int, line: int, number: int, packet: bytes, key: bytes) -> bytes:
    """A frame around a packet."""
    head = HEAD.pack(shop, line, number)
    return head + blake2s(head + packet, key=key, digest_size=CODE_BYTES).digest() + packet


def head_of(frame: bytes) -> tuple[int, int, int] | None:
    """Shop, line and number as a frame says, before anything is believed; None if it is none."""
    return HEAD.unpack_from(frame) if len(frame) > FRAME_BYTES else None


def packet_of(frame: bytes, key: bytes) -> bytes | None:
    """The packet in a frame, None unless it was made under this key."""
    packet = frame[FRAME_BYTES:]
    code = blake2s(frame[: HEAD.size] + packet, key=key, digest_size=CODE_BYTES).digest()
    return packet if compare_digest(code, frame[HEAD.size : FRAME_BYTES]) else None


class ShopTwice:
    """The shop's side: WireGuard speaks to `endpoint` as if that were the hub."""

    def __init__(self, hub: tuple[str, int], address: str, shared_key: bytes, lines: Iterable[Line]) -> None:
        self._shop = int(IPv4Address(address))
        self._up, self._down = key_of(shared_key, to_hub=True), key_of(shared_key, to_hub=False)
        self._hub = hub
        self._inner = _udp()
        self._inner.bind(("127.0.0.1", 0))
        self._inside: tuple[str, int] | None = None
        self._lines: dict[int, tuple[Line, socket.socket]] = {}
        # a shop that starts anew must not say numbers again: the clock is ahead of any count
        self._number = time.time_ns()
        self._seen = Seen()
        self.use_only(lines)

    @property
    def endpoint(self) -> str:
        """Where WireGuard sends to."""
        return "{}:{}".format(*self._inner.getsockname())

    def use(self, line: Line) -> None:
        """Send over this line, too."""
        way = _udp()
        if line.mark:
            way.setsockopt(socket.SOL_SOCKET, SO_MARK, line.mark)
        if line.device:
            way.setsockopt(socket.SOL_SOCKET, SO_BINDTODEVICE, line.device.encode())
        self.spare(line.number)
        self._lines[line.number] = line, way

    def use_only(self, lines: Iterable[Line]) -> None:
        """Send over these lines and no others. One that stays keeps its socket: the hub goes on answering there."""
        wanted = {line.number: line for line in lines}
        for number, (line, _) in list(self._lines.items()):
            if wanted.get(number) == line:
                del wanted[number]
            else:
                self.spare(number)
        for line in wanted.values():
            self.use(line)

    def spare(self, number: int) -> None:
        """Send nothing over this line any more."""
        if number in self._lines:
            self._lines.pop(number)[1].close()

    def step(self, wait_s: float = LOOK_S, beside: socket.socket | None = None) -> bool:
        """Carry what waits, for at most so long; answers whether something waits at the socket beside."""
        ways = [way for _, way in self._lines.values()]
        ready, _, _ = select.select([self._inner, *ways, *([beside] if beside else [])], [], [], wait_s)
        for way in ready:
            if way is self._inner:
                _each(way, self._out)
            elif way is not beside:
                _each(way, self._in)
        return beside is not None and beside in ready

    def close(self) -> None:
        """Let go of everything."""
        self._inner.close()
        for number in list(self._lines):
            self.spare(number)

    def _out(self, packet: bytes, sender: tuple[str, int]) -> None:
        self._inside = sender
        self._number += 1
        for number, (_, way) in self._lines.items():
            with suppress(OSError):  # a line that is not there loses its copy; the other one's is on its way
                way.sendto(framed(self._shop, number, self._number, packet, self._up), self._hub)

    def _in(self, frame: bytes, _sender: tuple[str, int]) -> None:
        head = head_of(frame)
        if head is None or head[0] != self._shop:
            return
        packet = packet_of(frame, self._down)
        if packet is not None and self._seen.fresh(head[2], time.monotonic()) and self._inside:
            with suppress(OSError):  # WireGuard begins anew, or the machine has no buffer left: as if the packet were lost
                self._inner.sendto(packet, self._inside)


class _Way(NamedTuple):
    """From where a shop's line came, and to which address of ours.

    We answer from that one: a provider's address translation lets nobody in who was not spoken to.
    """

    there: tuple[str, int]
    here: bytes


class _Guest:
    """A shop at the hub."""

    def __init__(self, shared_key: bytes) -> None:
        self.up, self.down = key_of(shared_key, to_hub=True), key_of(shared_key, to_hub=False)
        self.inner = _udp()
        self.inner.bind(("127.0.0.1", 0))
        self.number = time.time_ns()
        self.seen = Seen()
        self.by_line: dict[int, Seen] = {}
        self.ways: dict[int, tuple[_Way, float]] = {}


class HubTwice:
    """The hub's side: what shops send goes to WireGuard once, what WireGuard answers goes out by every line that lives."""

    def __init__(self, port: int, wireguard_port: int, shared_keys: Callable[[], Mapping[str, bytes]]) -> None:
        """`shared_keys` tells the shops by their address in the tunnel; it is asked again for one that is not known."""
        self._outer = _udp()
        self._outer.setsockopt(socket.IPPROTO_IP, IP_PKTINFO, 1)
        self._outer.bind(("", port))
        self._inside = ("127.0.0.1", wireguard_port)
        self._shared_keys = shared_keys
        self._guests: dict[int, _Guest] = {}
        self._strangers_until_s = 0.0

    def step(self, wait_s: float = LOOK_S) -> None:
        """Carry what waits, for at most so long."""
        inner = {guest.inner: (shop, guest) for shop, guest in self._guests.items()}
        ready, _, _ = select.select([self._outer, *inner], [], [], wait_s)
        for way in ready:
            if way is self._outer:
                _each(way, self._in, _heard)
            else:
                _each(way, partial(self._out, *inner[way]))

    def run(self, going: Callable[[], bool]) -> None:
        """Carry until `going` says no."""
        while going():
            self.step()

    def close(self) -> None:
        """Let go of everything."""
        self._outer.close()
        for guest in self._guests.values():
            guest.inner.close()

    def _in(self, frame: bytes, sender: _Way) -> None:
        head = head_of(frame)
        guest = self._guest(head[0]) if head else None
        packet = packet_of(frame, guest.up) if guest else None
        if head is None or guest is None or packet is None:
            return
        _, line, number = head
        now_s = time.monotonic()
        if guest.by_line.setdefault(line, Seen()).fresh(number, now_s):
            guest.ways[line] = (sender, now_s)
            if guest.seen.fresh(number, now_s):
                with suppress(OSError):
                    guest.inner.sendto(packet, self._inside)

    def _out(self, shop: int, guest: _Guest, packet: bytes, _sender: tuple[str, int]) -> None:
        guest.number += 1
        now_s = time.monotonic()
        for line, (way, heard_s) in guest.ways.items():
            if now_s - heard_s < FORGET_S:
                said = framed(shop, line, guest.number, packet, guest.down)
                with suppress(OSError):
                    self._outer.sendmsg(
                        [said], [(socket.IPPROTO_IP, IP_PKTINFO, PKTINFO.pack(0, way.here, bytes(4)))], 0, way.there
                    )

    def _guest(self, shop: int) -> _Guest | None:
        guest = self._guests.get(shop)
        if guest is None and time.monotonic() >= self._strangers_until_s:
            key = self._shared_keys().get(str(IPv4Address(shop)))
            if key is None:
                self._strangers_until_s = time.monotonic() + LOOK_S  # the file is not read for every stranger's packet
                return None
            guest = self._guests[shop] = _Guest(key)
        return guest


def _udp() -> socket.socket:
    way = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    way.setblocking(False)
    return way


def _said(way: socket.socket) -> tuple[bytes, tuple[str, int]]:
    return way.recvfrom(MOST_PACKET_BYTES)


def _heard(way: socket.socket) -> tuple[bytes, _Way]:
    packet, beside, _, sender = way.recvmsg(MOST_PACKET_BYTES, socket.CMSG_SPACE(PKTINFO.size))
    here = next((PKTINFO.unpack(data)[1] for _, kind, data in beside if kind == IP_PKTINFO), bytes(4))
    return packet, _Way(sender, here)


def _each(
    way: socket.socket, take: Callable[[bytes, Any], None], receive: Callable[[socket.socket], tuple[bytes, Any]] = _said
) -> None:
    for _ in range(BURST):
        try:
            packet, sender = receive(way)
        except BlockingIOError:
            return
        except OSError:
            continue  # an ICMP error of an earlier packet: the line is not there, and its copy is lost
        take(packet, sender)
