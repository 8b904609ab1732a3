"""One question to a name server through one line (RFC 1035): whether it answers, and with what address."""

import secrets
import socket
import struct

from lancar.adapters.probes.bound import bound

HEADER = struct.Struct("!HHHHHH")
RECORD = struct.Struct("!HHIH")
PORT, BUFFER_BYTES = 53, 1_232
RECURSE, ANSWER, RCODE = 0x0100, 0x8000, 0x000F
TYPE_A, CLASS_IN, NO_SUCH_NAME = 1, 1, 3
POINTER = 0xC0
MOST_LABEL, ADDRESS_BYTES = 63, 4


class Question:
    """One question on its own socket: a fresh source port each time, so that an answer is hard to forge."""

    def __init__(self, server: str, name: str, *, interface: str, mark: int) -> None:
        self.addresses: list[str] = []
        """Every IPv4 address of the answer."""
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
        self.addresses = addresses_in(heard, HEADER.size + len(self._asked), answers)
        return True, self.addresses[0] if self.addresses else ""

    def close(self) -> None:
        """Let the socket go."""
        self._socket.close()


def wire_name(name: str) -> bytes:
    """A name as DNS carries it. ValueError for one that cannot be asked."""
    labels = [label.encode("ascii") for label in name.rstrip(".").split(".")]
    if not all(0 < len(label) <= MOST_LABEL for label in labels):
        raise ValueError(f"{name!r} is no name")
    return b"".join(bytes([len(label)]) + label for label in labels) + b"\0"


def addresses_in(heard: bytes, at: int, answers: int) -> list[str]:
    """The IPv4 addresses among the answers, as far as the packet is whole."""
    found: list[str] = []
    for _ in range(answers):
        while at < len(heard) and heard[at] and heard[at] < POINTER:
            at += heard[at] + 1
        at += 2 if at < len(heard) and heard[at] >= POINTER else 1
        if at + RECORD.size > len(heard):
            break
        kind, _, _, length = RECORD.unpack_from(heard, at)
        at += RECORD.size
        if kind == TYPE_A and length == ADDRESS_BYTES and at + length <= len(heard):
            found.append(socket.inet_ntoa(heard[at : at + length]))
        at += length
    return found
