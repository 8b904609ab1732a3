"""One question to a name server through one line (RFC 1035): whether it answers, and with what address."""

import secrets
import socket
import struct

from lancar.adapters.probes.bound import bound

HEADER = struct.Struct("!HHHHHH")
PORT, BUFFER_BYTES = 53, 1_232
RECURSE, ANSWER, RCODE = 0x0100, 0x8000, 0x000F
TYPE_A, CLASS_IN, NO_SUCH_NAME = 1, 1, 3
POINTER = 0xC0
MOST_LABEL = 63


class Question:
    """One question on its own socket: a fresh source port each time, so that an answer is hard to forge."""

    def __init__(self, server: str, name: str, *, interface: str, mark: int) -> None:
        self._id = secrets.randbelow(0x10000)
        self._asked = wire_name(name) + struct.pack("!HH", TYPE_A, CLASS_IN)
        self._socket = bound(socket.SOCK_DGRAM, 0, interface=interface, mark=mark)
        try:
            self._socket.connect((server, PORT))
            self._socket.send(HEADER.pack(self._id, RECURSE, 1, 0, 0, 0) + self._asked)
        except OSError:
            self._socket.close()
            raise

    def fileno(self) -> int:
        """For a selector."""
        return self._socket.fileno()

    def read(self) -> tuple[bool, str] | None:
        """(True, address or "") when it was answered; (False, why) when refused; None while there is nothing to say.

        A name that does not exist is an answer too: the server works.
        """
        try:
            heard = self._socket.recv(BUFFER_BYTES)
        except BlockingIOError:
            return None
        except OSError:
            return False, "unreachable"
        if len(heard) < HEADER.size:
            return None
        number, flags, _, answers, _, _ = HEADER.unpack_from(heard)
        if number != self._id or not flags & ANSWER or heard[HEADER.size :][: len(self._asked)].lower() != self._asked.lower():
            return None  # somebody else's, or a forgery: the right one may still come
        if flags & RCODE not in {0, NO_SUCH_NAME}:
            return False, "servfail"
        return True, first_address(heard, HEADER.size + len(self._asked), answers)

    def close(self) -> None:
        """Let the socket go."""
        self._socket.close()


def wire_name(name: str) -> bytes:
    """A name as DNS carries it. ValueError for one that cannot be asked."""
    labels = [label.encode("ascii") for label in name.rstrip(".").split(".")]
    if not all(0 < len(label) <= MOST_LABEL for label in labels):
        raise ValueError(f"{name!r} is no name")
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def first_address(heard: bytes, at: int, answers: int) -> str:
    """The first IPv4 address among the answers; "" when there is none or the packet is torn."""
    for _ in range(answers):
        while at < len(heard) and heard[at] and heard[at] < POINTER:
            at += heard[at] + 1
        at += 2 if at < len(heard) and heard[at] >= POINTER else 1
        if at + 10 > len(heard):
            return ""
        kind, _, _, length = struct.unpack_from("!HHIH", heard, at)
        at += 10
        if kind == TYPE_A and length == 4 and at + 4 <= len(heard):  # noqa: PLR2004 - an address has four octets
            return socket.inet_ntoa(heard[at : at + 4])
        at += length
    return ""
