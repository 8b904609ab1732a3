"""Echo requests through one line, by a raw socket of our own (RFC 792); also finds the hops on the way (TTL).

A large one is as large as the interface takes, and must not be cut (RFC 1191): a router that cannot pass it has to say so.
"""

import errno
import fcntl
import secrets
import socket
import struct

from lancar.adapters.probes.bound import Outcome, bound

ECHO_REPLY, UNREACHABLE, ECHO, TIME_EXCEEDED = 0, 3, 8, 11
HEADER = struct.Struct("!BBHHH")
NONCE = struct.Struct("!I")
SOL_RAW, ICMP_FILTER = 255, 1
HEARD = ~(1 << ECHO_REPLY | 1 << UNREACHABLE | 1 << TIME_EXCEEDED) & 0xFFFFFFFF
IP_BYTES, BUFFER_BYTES = 20, 2_048
MTU_DISCOVER, USUAL_DISCOVERY, NEVER_CUT = 10, 1, 3
"""IP_MTU_DISCOVER of linux/in.h; NEVER_CUT sends what fits the interface, whatever was heard of the path before."""
GET_MTU, NAME_AND_NUMBER = 0x8921, struct.Struct("16sI12x")
LARGEST, TOO_LARGE = 1_500, 4
USUAL_TTL = 64
FORGOTTEN_AFTER = 4_096
"""So many younger probes later nobody waits for an answer any more."""


class Pinger:
    """One raw socket on one line. Answers are told apart by an identifier and a number that a stranger must guess."""

    def __init__(self, interface: str, mark: int) -> None:
        self._socket = bound(socket.SOCK_RAW, socket.IPPROTO_ICMP, interface=interface, mark=mark)
        self._socket.setsockopt(SOL_RAW, ICMP_FILTER, struct.pack("=I", HEARD))
        self._identifier = secrets.randbelow(0xFFFF) + 1
        self._secret = secrets.randbits(32)
        self._number = secrets.randbelow(0xFFFF)
        self._waiting: dict[int, tuple[int, str, int]] = {}
        self._ttl = 0
        self._interface = interface
        self._large = False

    def fileno(self) -> int:
        """For a selector."""
        return self._socket.fileno()

    def send(self, address: str, seq: int, *, ttl: int = USUAL_TTL, large: bool = False) -> None:
        """Ask an address; `seq` comes back with the answer. Raises OSError when the packet cannot leave."""
        self._number = (self._number + 1) & 0xFFFF
        nonce = (self._secret ^ (seq * 2_654_435_761)) & 0xFFFFFFFF
        body = NONCE.pack(nonce)
        if large:
            body += bytes(self._fits() - IP_BYTES - HEADER.size - len(body))
        head = HEADER.pack(ECHO, 0, 0, self._identifier, self._number)
        packet = HEADER.pack(ECHO, 0, checksum(head + body), self._identifier, self._number) + body
        if ttl != self._ttl:
            self._socket.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, ttl)
            self._ttl = ttl
        if large != self._large:
            self._socket.setsockopt(socket.IPPROTO_IP, MTU_DISCOVER, NEVER_CUT if large else USUAL_DISCOVERY)
            self._large = large
        self._socket.sendto(packet, (address, 0))
        self._waiting[self._number] = (seq, address, nonce)
        if len(self._waiting) > FORGOTTEN_AFTER:
            del self._waiting[next(iter(self._waiting))]

    def read(self) -> list[tuple[Outcome, str]]:
        """What came in since: outcomes, each with the address that spoke. `hop` in the detail: a router on the way spoke."""
        found: list[tuple[Outcome, str]] = []
        while True:
            try:
                heard, sender = self._socket.recvfrom(BUFFER_BYTES)
            except BlockingIOError:
                return found
            except OSError as why:
                if why.errno in {errno.ENETDOWN, errno.ENODEV, errno.EHOSTUNREACH, errno.ENETUNREACH}:
                    return found  # the line went away under the socket
                raise
            outcome = self._understood(heard, sender[0])
            if outcome is not None:
                found.append((outcome, sender[0]))

    def _understood(self, heard: bytes, sender: str) -> Outcome | None:
        start = (heard[0] & 15) * 4
        if len(heard) < start + HEADER.size:
            return None
        kind = heard[start]
        return self._echo(heard, start, sender) if kind == ECHO_REPLY else self._quoted(heard, start, kind)

    def _echo(self, heard: bytes, start: int, sender: str) -> Outcome | None:
        _, _, _, identifier, number = HEADER.unpack_from(heard, start)
        if identifier != self._identifier or number not in self._waiting:
            return None
        seq, address, nonce = self._waiting[number]
        if address != sender or heard[start + HEADER.size :][: NONCE.size] != NONCE.pack(nonce):
            return None
        del self._waiting[number]
        return Outcome(seq, answered=True)

    def _quoted(self, heard: bytes, start: int, kind: int) -> Outcome | None:
        """An error of a router on the way quotes the packet that it is about."""
        inner = start + HEADER.size
        if len(heard) < inner + IP_BYTES or heard[inner + 9] != socket.IPPROTO_ICMP:
            return None
        ours = inner + (heard[inner] & 15) * 4
        if len(heard) < ours + HEADER.size:
            return None
        asked, _, _, identifier, number = HEADER.unpack_from(heard, ours)
        if asked != ECHO or identifier != self._identifier or number not in self._waiting:
            return None
        seq, _, _ = self._waiting.pop(number)
        if (kind, heard[start + 1]) == (UNREACHABLE, TOO_LARGE):
            return Outcome(seq, answered=True)  # that is what a router has to say, and the kernel learns from it
        return Outcome(seq, answered=False, detail="hop" if kind == TIME_EXCEEDED else "unreachable")

    def _fits(self) -> int:
        """The largest packet that the interface takes."""
        asked = NAME_AND_NUMBER.pack(self._interface.encode(), 0)
        _, mtu = NAME_AND_NUMBER.unpack(fcntl.ioctl(self._socket, GET_MTU, asked))
        return min(LARGEST, int(mtu))

    def close(self) -> None:
        """Let the socket go."""
        self._socket.close()


def checksum(packet: bytes) -> int:
    """The Internet checksum of RFC 1071."""
    if len(packet) % 2:
        packet += b"\0"
    total: int = sum(struct.unpack(f"!{len(packet) // 2}H", packet))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return ~total & 0xFFFF
