"""The one guard of a router: an abstract socket that only one process of a network namespace can hold, and that answers.

It vanishes with its process, whatever kills it; the namespace is the router, so two guards on one router cannot be.
"""

import json
import os
import selectors
import socket
import struct
from collections.abc import Callable
from typing import Any

from lancar.kernel.store import StoreFailed

NAME = b"\0lancar-guard"
MOST_BYTES, MOST_WAITING = 65_536, 8
PATIENCE_S = 5.0
Answer = Callable[[dict[str, Any], bool], dict[str, Any]]
"""What was asked, and whether the asker may change things, to what is answered."""


class PlaceTaken(StoreFailed):
    """Another guard, of this process id, guards this router."""

    def __init__(self, pid: object) -> None:
        super().__init__("locked", f"a guard runs on this router already (process {pid})", certain=True)
        self.pid = pid


class Place:
    """Held by the guard. Raises PlaceTaken when another guard holds it."""

    def __init__(self, selector: selectors.BaseSelector, answer: Answer) -> None:
        self._answer = answer
        self._selector = selector
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
        try:
            self._socket.bind(NAME)
        except OSError:
            self._socket.close()
            other = ask({"do": "who"})
            raise PlaceTaken(other.get("pid", "?") if other else "?") from None
        self._socket.listen(MOST_WAITING)
        selector.register(self._socket, selectors.EVENT_READ, self)
        self._asking: dict[socket.socket, bool] = {}

    def ready(self, one: object) -> None:
        """Let somebody in, or answer who is in."""
        if one is self._socket:
            try:
                asker, _ = self._socket.accept()
            except OSError:
                return
            asker.setblocking(False)
            _, uid, _ = struct.unpack("=iII", asker.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))
            self._asking[asker] = uid in {0, os.geteuid()}
            if len(self._asking) > MOST_WAITING:
                self._drop(next(iter(self._asking)))
            self._selector.register(asker, selectors.EVENT_READ, self)
        elif isinstance(one, socket.socket) and one in self._asking:
            self._hear(one)

    def _hear(self, asker: socket.socket) -> None:
        try:
            heard = asker.recv(MOST_BYTES)
            if heard:
                wish = json.loads(heard)
                said = self._answer(wish, self._asking[asker]) if isinstance(wish, dict) else {"error": "nonsense"}
                asker.send(json.dumps(said).encode())
                return
        except (OSError, ValueError, TypeError, RecursionError):
            pass  # anybody on this machine may speak here, and none of it may end a guard
        self._drop(asker)

    def _drop(self, asker: socket.socket) -> None:
        if self._asking.pop(asker, None) is not None:
            self._selector.unregister(asker)
            asker.close()

    def close(self) -> None:
        """Let the place go."""
        for asker in list(self._asking):
            self._drop(asker)
        self._selector.unregister(self._socket)
        self._socket.close()


def ask(wish: dict[str, Any]) -> dict[str, Any] | None:
    """What this router's guard answers; None when none runs, or when it does not answer."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as asked:
        asked.settimeout(PATIENCE_S)
        try:
            asked.connect(NAME)
            asked.send(json.dumps(wish).encode())
            said = json.loads(asked.recv(MOST_BYTES))
        except (OSError, ValueError):
            return None
    return said if isinstance(said, dict) else None
