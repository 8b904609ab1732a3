"""TCP through one line: whether the payment host opens its door, and whether the canary page says 204 as it should."""

import errno
import socket
import struct

from lancar.adapters.probes.bound import bound

NO_LINGER = struct.pack("=ii", 1, 0)
"""Closing sends a reset: nothing stays behind in anybody's table."""
BUFFER_BYTES = 512
GOOD = b"204"


class Opening:
    """One connection. With `ask` it sends an HTTP request and wants 204; without, an open door is enough."""

    def __init__(self, address: str, port: int, *, interface: str, mark: int, ask: bytes = b"") -> None:
        self._ask = ask
        self._sent = False
        self._heard = b""
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
        return not self._sent

    def go_on(self) -> tuple[bool, str] | None:
        """(True, "") when all is well; (False, why) when refused; None while there is more to wait for."""
        wrong = self._socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if wrong:
            return False, "reset" if wrong in {errno.ECONNREFUSED, errno.ECONNRESET} else "unreachable"
        return self._ask_on() if self._ask else (True, "")

    def _ask_on(self) -> tuple[bool, str] | None:
        try:
            if not self._sent:
                self._socket.send(self._ask)
                self._sent = True
                return None
            heard = self._socket.recv(BUFFER_BYTES)
        except BlockingIOError:
            return None
        except OSError:
            return False, "reset"
        self._heard += heard
        if heard and b"\r\n" not in self._heard and len(self._heard) < BUFFER_BYTES:
            return None
        words = self._heard.split(b" ", 2)
        return (True, "") if words[0].startswith(b"HTTP/1.") and words[1:2] == [GOOD] else (False, "portal")

    def close(self) -> None:
        """Let the socket go."""
        self._socket.close()


def request(host: str, path: str) -> bytes:
    """The canary's request. ValueError for what no header line can hold."""
    if not host.isascii() or not path.isascii() or any(ord(letter) <= 32 for letter in host + path):  # noqa: PLR2004 - blanks and controls
        raise ValueError("a canary's address holds no blanks")
    return f"GET {path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: lancar-guard\r\nConnection: close\r\n\r\n".encode()
