"""Watches the way to the hub while a till listens, so that the till can say within three seconds what is gone: line or hub.

A look is one TCP connection that carries nothing (some 200 bytes on the line each second, and only while a till is on).
Where the hub does not answer, two well-known names of the internet decide whether it is the line.
"""

import logging
import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Literal
from urllib.parse import urlsplit

from lancar.faces.events import Reach, WayUp
from lancar.nodes.syncing import LineState

log = logging.getLogger("lancar.line")
EVERY_S = 1.0
PATIENCE_S = 0.8
BROKEN = "refused: 5"
"""How the sync loop's last error begins when something answered for the hub, and said that it is not well (5xx)."""
Look = Literal["there", "refused", "nobody"]
Address = tuple[str, int]


def look(address: Address) -> Look:
    """Whether something takes a connection there. A refusal is an answer, too: the line is fine."""
    try:
        socket.create_connection(address, timeout=PATIENCE_S).close()
    except ConnectionRefusedError:
        return "refused"
    except OSError:
        return "nobody"
    return "there"


def anchors_of(text: str) -> tuple[Address, ...]:
    """Addresses as the settings name them: `host:port host:port`. Raises ValueError."""
    pairs = (one.rpartition(":") for one in text.split())
    return tuple((host, int(port)) for host, _, port in pairs)


def address_of(url: str) -> Address:
    """Where a hub's address leads."""
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)


class UpstreamWatch:
    """Tells how the way to the hub is, whenever that changes, while somebody wants to know."""

    def __init__(  # noqa: PLR0917 - what it looks at, whom it tells
        self,
        hub: Address,
        anchors: Sequence[Address],
        sync: Callable[[], LineState],
        wanted: Callable[[], bool],
        told: Callable[[WayUp], None],
        back: Callable[[], None],
        version: str = "",
    ) -> None:
        self.hub = hub
        self.anchors = anchors
        self.look: Callable[[Address], Look] = look
        """How a look is done; whoever plays with cut lines puts another one here."""
        self.way = WayUp(role="shop", hub="unknown", version=version)
        self._sync = sync
        self._wanted = wanted
        self._told = told
        self._back = back
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lancar-line", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """End after the look that is under way."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(timeout=2 * PATIENCE_S)

    def _run(self) -> None:
        while not self._stop.wait(EVERY_S):
            if self._wanted():
                self.once()

    def once(self) -> None:
        """One look; what is new is told."""
        line, hub = self._found()
        if hub == "ok" and self.way.hub == "away":
            self._back()
        way = WayUp(role=self.way.role, hub=hub, line=line, version=self.way.version)
        if way != self.way:
            log.info("the way to the hub: line %s, hub %s", line, hub)
            self.way = way
            self._told(way)

    def _found(self) -> tuple[Reach, Reach]:
        hub = self.look(self.hub)
        if hub == "there":
            # something takes connections; a gateway before a hub that is down does so, too
            sync = self._sync()
            return "ok", "away" if sync.failures_in_a_row and sync.last_error.startswith(BROKEN) else "ok"
        if hub == "refused" or any(seen != "nobody" for seen in self._at_once(self.anchors)):
            return "ok", "away"
        return "away", "unknown"

    def _at_once(self, addresses: Sequence[Address]) -> list[Look]:
        if not addresses:
            return []
        with ThreadPoolExecutor(max_workers=len(addresses)) as looking:
            return list(looking.map(self.look, addresses))
