"""A cable to a printer: bytes out, bytes back, and never for longer than it was given."""

import contextlib
import os
import select
import time
from collections.abc import Callable
from typing import Protocol

CHUNK = 4_096


class LineBroken(Exception):  # noqa: N818 - it names what was found
    """The printer is gone in the middle. `sent` is how much of the last sending had left us, at most."""

    def __init__(self, sent: int = 0) -> None:
        super().__init__(f"broken after {sent} bytes")
        self.sent = sent


class Line(Protocol):
    """An open cable."""

    def send(self, data: bytes, patience_s: float) -> int:
        """How much was taken: less than all when nothing more was for that long. Raises LineBroken."""
        ...

    def receive(self, patience_s: float) -> bytes:
        """What comes back, as soon as anything does; empty when nothing does for that long. Raises LineBroken."""
        ...

    def close(self) -> None:
        """Let it go."""
        ...


class FdLine:
    """A line over a file descriptor that does not block: a socket's, a device's."""

    def __init__(self, fd: int, shut: Callable[[], None] | None = None, *, readable: bool = True) -> None:
        self._fd = fd
        self._shut = shut
        self._readable = readable

    def send(self, data: bytes, patience_s: float) -> int:
        """Chunk by chunk; the patience begins anew with each one that was taken."""
        sent = 0
        while sent < len(data):
            if not self._ready(select.POLLOUT, patience_s):
                return sent
            try:
                sent += os.write(self._fd, data[sent : sent + CHUNK])
            except BlockingIOError:
                continue
            except OSError:
                raise LineBroken(sent) from None
        return sent

    def receive(self, patience_s: float) -> bytes:
        """One reading."""
        if not self._readable:
            return b""
        until = time.monotonic() + patience_s
        while (left := until - time.monotonic()) > 0:
            if not self._ready(select.POLLIN, left):
                return b""
            try:
                got = os.read(self._fd, CHUNK)
            except BlockingIOError:
                continue
            except OSError:
                raise LineBroken from None
            if not got:
                raise LineBroken
            return got
        return b""

    def _ready(self, what: int, patience_s: float) -> bool:
        """Whether it can be written or read within that time. By poll: a node with many listeners has numbers beyond select's."""
        asked = select.poll()
        asked.register(self._fd, what)
        return bool(asked.poll(int(patience_s * 1_000)))

    def close(self) -> None:
        """Closing twice does no harm."""
        with contextlib.suppress(OSError):
            if self._shut is not None:
                self._shut()
            else:
                os.close(self._fd)
