"""One question to a name server through one line (RFC 1035): whether it answers, and with what address."""

import secrets
import socket
import struct

from lancar.adapters.probes.bound import bound

HEADER = struct.Struct("!HHHHHH")
RECORD = struct.Struct("!HHIH")
PORT, BUFFER_BYTES = 53, 1_232
RECURSE, ANSWER, RCODE = 0x0100, 0x8000, 0x000F
TYPE_A, TYPE_AAAA, CLASS_IN, NO_SUCH_NAME = 1, 28, 1, 3
FAMILIES = {TYPE_A: (socket.AF_INET, 4), TYPE_AAAA: (socket.AF_INET6, 16)}
"""The records that hold addresses: of which family, and how many bytes one takes."""
POINTER = 0xC0
MOST_LABEL = 63


class Question:
    """One question on its own socket: a fresh source port each time, so that an answer is hard to forge."""

    def __init__(self, server: str, name: str, *, interface: str, mark: int, kind: int = TYPE_A) -> None:
        self.addresses: list[str] = []
        """Every address of the answer: IPv4, or IPv6 where `kind` is TYPE_AAAA."""
        self._id = secrets.randbelow(0x10000)
        self._kind = kind
        self._asked = wire_name(name) + struct.pack("!HH", kind, CLASS_IN)
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
        self.addresses = addresses_in(heard, HEADER.size + len(self._asked), answers, self._kind)
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


def addresses_in(heard: bytes, at: int, answers: int, wanted: int = TYPE_A) -> list[str]:
    """The addresses of the wanted kind among the answers, as far as the packet is whole."""
    family, size = FAMILIES[wanted]
    found: list[str] = []
    for _ in range(answers):
        while at < len(heard) and heard[at] and heard[at] < POINTER:
            at += heard[at] + 1
        at += 2 if at < len(heard) and heard[at] >= POINTER else 1
        if at + RECORD.size > len(heard):
            break
        kind, _, _, length = RECORD.unpack_from(heard, at)
        at += RECORD.size
        if kind == wanted and length == size and at + length <= len(heard):
            found.append(socket.inet_ntop(family, heard[at : at + length]))
        at += length
    return found
