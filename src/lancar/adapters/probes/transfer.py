"""A few bytes through one line, down or up, and how fast they went: HTTP/1.1 by hand, on a socket that never waits.

The rate is that of the bytes after the first, over the time they took, so that the way there and back is not counted as
slowness. A transfer that is over within a few round trips was as fast as TCP begins, and not as fast as the line: `filled`
says which.
"""

import calendar
import errno
import os
import socket
import time
from typing import NamedTuple

from lancar.adapters.probes.bound import bound
from lancar.adapters.probes.opening import NO_LINGER

PIECE_BYTES = 16_384
HEADER_MOST_BYTES = 4_096
FEW_BYTES = 2_000
"""Less than this proves nothing."""
GOOD = (b"200", b"204", b"206")
RFC_9110_DATE = "%a, %d %b %Y %H:%M:%S GMT"
ROUND_TRIPS, LEAST_US = 6, 100_000
"""A line is filled when the bytes took at least so many round trips, and so long: slow start is over by then."""


class Rate(NamedTuple):
    """What came of it."""

    kbps: int
    filled: bool
    moved_bytes: int


class Transfer:
    """One connection that takes so many bytes from a host or gives them to it."""

    def __init__(
        self, address: str, port: int, head: bytes, most_bytes: int, now_us: int, *, up: bool, interface: str, mark: int
    ) -> None:
        self.up = up
        self.status = 0
        """What the host answered in HTTP's numbers; 0 while it has not."""
        self._most_bytes = most_bytes
        self._to_send = memoryview(head + (os.urandom(most_bytes) if up else b""))
        self._head_bytes = len(head)
        self._heard = b""
        self._in_body = False
        self._began_us, self._met_us, self._first_us, self._last_us = now_us, 0, 0, 0
        self._moved_bytes = self._after_first_bytes = 0
        self._socket = bound(socket.SOCK_STREAM, 0, interface=interface, mark=mark)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
        began = self._socket.connect_ex((address, port))
        if began not in {0, errno.EINPROGRESS}:
            self._socket.close()
            raise OSError(began, "the connection cannot begin")

    def fileno(self) -> int:
        """For a selector."""
        return self._socket.fileno()

    @property
    def wants_to_write(self) -> bool:
        """Whether to wait until it can be written to; otherwise until there is something to read."""
        return bool(self._to_send)

    @property
    def moved_bytes(self) -> int:
        """What went over the line so far, as far as it is known here."""
        return self._moved_bytes

    def go_on(self, now_us: int) -> bool:
        """Do what can be done now; answers whether it is over, well or not."""
        if self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
            return True
        try:
            if self._to_send:
                return self._give(now_us)
            return self._take(now_us)
        except BlockingIOError:
            return False
        except OSError:
            return True

    def rate(self, now_us: int, *, cut: bool = False) -> Rate | None:
        """How fast it was; None when it proved nothing. `cut`: it was broken off for taking too long."""
        end_us = now_us if cut and not self.up else self._last_us
        if not self._first_us or not end_us:
            return None
        took_us = end_us - self._first_us - (self._trip_us if self.up else 0)
        if self._after_first_bytes > 0 and took_us > 0:
            kbps = self._after_first_bytes * 8_000 // took_us
            return Rate(kbps, took_us >= max(LEAST_US, ROUND_TRIPS * self._trip_us), self._moved_bytes)
        # all at once: so fast at the least, the way there and back counted in
        whole_us, size = end_us - self._met_us, self._moved_bytes - (0 if self.up else self._head_bytes)
        return Rate(size * 8_000 // whole_us, False, self._moved_bytes) if whole_us > 0 and size >= FEW_BYTES else None

    def hosts_time_ms(self) -> int:
        """The host's own time, to the second, as its answer says; 0 when it does not."""
        for line in self._heard.partition(b"\r\n\r\n")[0].split(b"\r\n"):
            name, _, said = line.partition(b":")
            if name.strip().lower() == b"date":
                try:
                    return calendar.timegm(time.strptime(said.strip().decode("ascii"), RFC_9110_DATE)) * 1_000
                except ValueError:
                    return 0
        return 0

    def close(self) -> None:
        """Let the socket go; what is still under way is answered by a reset."""
        self._socket.close()

    @property
    def _trip_us(self) -> int:
        return self._met_us - self._began_us

    def _give(self, now_us: int) -> bool:
        if not self._met_us:
            self._met_us = now_us
        sent = self._socket.send(self._to_send[:PIECE_BYTES])
        self._to_send = self._to_send[sent:]
        self._moved_bytes += sent
        if self.up:
            self._first_us = self._first_us or now_us
            self._after_first_bytes = self._moved_bytes
        return False

    def _take(self, now_us: int) -> bool:
        while True:
            heard = self._socket.recv(PIECE_BYTES)
            if not heard:
                return True
            self._moved_bytes += len(heard)
            if not self._in_body:
                over = self._take_head(heard, now_us)
                if over:
                    return True
                continue
            self._last_us = now_us
            self._after_first_bytes += len(heard)
            if self._after_first_bytes >= self._most_bytes:
                return True

    def _take_head(self, heard: bytes, now_us: int) -> bool:
        self._heard += heard
        head, found, _ = self._heard.partition(b"\r\n\r\n")
        if not found:
            return len(self._heard) > HEADER_MOST_BYTES
        words = head.split(b" ", 2)
        if words[0].startswith(b"HTTP/1.") and words[1:] and words[1].isdigit():
            self.status = int(words[1][:3])
        if not words[0].startswith(b"HTTP/1.") or words[1:2] == [] or words[1] not in GOOD:
            self._first_us = 0
            return True
        if self.up:
            self._last_us = now_us  # it has them all
            return True
        self._in_body, self._first_us, self._last_us = True, now_us, now_us
        return False


def asking(host: str, path: str, most_bytes: int, ticket: str = "") -> bytes:
    """The head of a request for so many bytes; `ticket` says who asks."""
    return _head(f"GET {path}", host, f"Range: bytes=0-{most_bytes - 1}\r\n", ticket)


def giving(host: str, path: str, most_bytes: int, ticket: str = "") -> bytes:
    """The head of a request that brings so many bytes."""
    return _head(f"POST {path}", host, f"Content-Type: application/octet-stream\r\nContent-Length: {most_bytes}\r\n", ticket)


def _head(what: str, host: str, more: str, ticket: str) -> bytes:
    if not host.isascii() or not what.isascii() or any(ord(letter) <= 32 for letter in host + what.partition(" ")[2]):  # noqa: PLR2004 - blanks and controls
        raise ValueError("a trial's address holds no blanks")
    if not (ticket.isascii() and ticket.isprintable()):
        raise ValueError("a trial's ticket is one line")
    if ticket:
        more += f"Authorization: {ticket}\r\n"
    return f"{what} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: lancar-guard\r\n{more}Connection: close\r\n\r\n".encode()
