"""Live updates: server-sent events that say only "these views moved, to this receipt number".

Nothing queues up for a slow listener: what moved is gathered until it can be sent. A client that vanishes is let go at
once, one that is silent gets a heartbeat, and all are let go when the node stops. A till also asks how this node stands to
its own upstream, and for a heartbeat every second: that is how it knows within three which part of the way is gone.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Literal

import msgspec

from lancar.faces.auth import Doorkeeper
from lancar.faces.desk import Desk
from lancar.faces.hardening import hardened_headers
from lancar.faces.http import Answer, Headers, Receive, Request, Send, Stream
from lancar.faces.problems import UNAVAILABLE, Problem
from lancar.kernel import tables as t
from lancar.kernel.node import Node

HEARTBEAT_S = 15
SHORTEST_BEAT_S = 1
ALL_VIEWS = "*"
MOST_OF_ONE = 30
"""Streams of one device at once: many windows of an office, and not a browser gone wild that takes everybody's place."""
HEADERS: Headers = ((b"content-type", b"text/event-stream"), (b"x-accel-buffering", b"no"))


class Moved(msgspec.Struct, frozen=True):
    """What an event says."""

    rx: int
    views: list[str]


Reach = Literal["ok", "away", "unknown", "none"]


class WayUp(msgspec.Struct, frozen=True):
    """How this node stands to what is above it: the hub (`none`: it is the hub, or has none) and the line there."""

    role: str
    hub: Reach = "none"
    line: Reach = "unknown"
    version: str = ""


class Listener:
    """One stream, as the exchange sees it: what moved since it was last told, and the way up if it asked for that."""

    __slots__ = ("closed", "device", "rx", "tenant", "views", "wake", "wants_way", "way")

    def __init__(self, tenant: str, *, device: str = "", wants_way: bool = False) -> None:
        self.tenant = tenant
        self.device = device
        self.rx = -1
        self.views: set[str] = set()
        self.wants_way = wants_way
        self.way: WayUp | None = None
        self.closed = False
        self.wake = asyncio.Event()

    def told_way(self, way: WayUp) -> None:
        """Remember to tell how the node stands."""
        if self.wants_way:
            self.way = way
            self.wake.set()

    def moved(self, rx: int, views: frozenset[str]) -> None:
        """Gather what moved."""
        self.rx = max(self.rx, rx)
        self.views |= views
        self.wake.set()

    def taken(self) -> bytes:
        """What is to be sent now; "" if nothing moved."""
        self.wake.clear()
        text = b""
        if self.way is not None:
            text += b"event: state\ndata: %b\n\n" % msgspec.json.encode(self.way)
            self.way = None
        if self.rx >= 0 and self.views:
            said = msgspec.json.encode(Moved(self.rx, sorted(self.views)))
            text += b"id: %d\nevent: moved\ndata: %b\n\n" % (self.rx, said)
            self.views = set()
        return text


class Exchange:
    """All open streams of a node. Made inside the event loop; `moved` may be called from any thread."""

    def __init__(self, most: int, way: WayUp) -> None:
        self.most = most
        self.way = way
        self.listeners: set[Listener] = set()
        self._loop = asyncio.get_running_loop()

    def moved(self, tenant: str, rx: int, views: frozenset[str]) -> None:
        """Told after each commit, in the writer's thread."""
        if self.listeners and views and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell, tenant, rx, views)

    def _tell(self, tenant: str, rx: int, views: frozenset[str]) -> None:
        for listener in self.listeners:
            if listener.tenant == tenant:
                listener.moved(rx, views)

    def say_way(self, way: WayUp) -> None:
        """How the node stands to its upstream now. May be called from any thread."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._tell_way, way)

    def _tell_way(self, way: WayUp) -> None:
        if way != self.way:
            self.way = way
            for listener in self.listeners:
                listener.told_way(way)

    @property
    def is_asked_for_the_way(self) -> bool:
        """Whether anybody wants to know how the node stands to its upstream."""
        return any(listener.wants_way for listener in tuple(self.listeners))

    def enter(self, tenant: str, *, device: str = "", wants_way: bool = False) -> Listener:
        """A place for one more stream. Raises Problem when there is none, or this device has enough of them."""
        own = sum(one.device == device and one.tenant == tenant for one in self.listeners) if device else 0
        if len(self.listeners) >= self.most or own >= MOST_OF_ONE:
            raise Problem(UNAVAILABLE, "http.too_many_listeners", retry_s=30)
        listener = Listener(tenant, device=device, wants_way=wants_way)
        listener.told_way(self.way)
        self.listeners.add(listener)
        return listener

    def close(self) -> None:
        """Let all go."""
        for listener in self.listeners:
            listener.closed = True
            listener.wake.set()


class Changes:
    """One client's stream."""

    def __init__(
        self,
        exchange: Exchange,
        listener: Listener,
        heartbeat_s: float = HEARTBEAT_S,
        may_hear: Callable[[], bool] = lambda: True,
        headers: Headers = HEADERS,
    ) -> None:
        self.exchange = exchange
        self.listener = listener
        self.heartbeat_s = heartbeat_s
        self.may_hear = may_hear
        self.headers = headers

    async def run(self, receive: Receive, send: Send) -> None:
        """Tell what moves until the client or the node goes."""
        gone = asyncio.ensure_future(_until_gone(receive, self.listener))
        try:
            await send({"type": "http.response.start", "status": 200, "headers": [*self.headers]})
            await send(_part(b": lancar\nretry: 2000\n\n"))
            while await self._something():
                await send(_part(self.listener.taken() or b": masih di sini\n\n"))
            await send({"type": "http.response.body", "body": b""})
        finally:
            self.exchange.listeners.discard(self.listener)
            gone.cancel()

    async def _something(self) -> bool:
        """Wait for news or the next heartbeat; False when it is over, as it is for a device that was revoked meanwhile."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.listener.wake.wait(), self.heartbeat_s)
        return not self.listener.closed and self.may_hear()


def _part(text: bytes) -> dict[str, object]:
    return {"type": "http.response.body", "body": text, "more_body": True}


async def _until_gone(receive: Receive, listener: Listener) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    listener.closed = True
    listener.wake.set()


class EventsFace:
    """The path of live updates, `/api/changes`."""

    def __init__(self, desk: Desk, door: Doorkeeper, exchange: Exchange) -> None:
        self.desk = desk
        self.door = door
        self.exchange = exchange

    async def changes(self, request: Request) -> Answer | Stream:
        """A stream for the caller's tenant. `Last-Event-ID` is the last receipt number the client knows.

        `beat_s` asks for a heartbeat more often than every fifteen seconds; `state=1` for the node's own way up.
        """
        caller = self.door.caller(request)
        fields = request.fields()
        seen = request.header(b"last-event-id") or fields.get("after", "")
        listener = self.exchange.enter(caller.tenant, device=caller.device, wants_way=fields.get("state") == "1")
        try:
            rx = await self.desk.read(lambda node: last_rx(node, caller.tenant))
        except BaseException:
            self.exchange.listeners.discard(listener)
            raise
        if seen.isdigit() and len(seen) < 17 and int(seen) < rx:  # noqa: PLR2004 - receipt numbers stay below 2^53
            listener.moved(rx, frozenset({ALL_VIEWS}))  # which views is not remembered: the client asks again for what it shows
        headers = hardened_headers(HEADERS, request)
        return Changes(self.exchange, listener, _beat_s(fields.get("beat_s", "")), lambda: self._still_known(request), headers)

    def _still_known(self, request: Request) -> bool:
        try:
            self.door.caller(request)
        except Problem:
            return False
        return True


def _beat_s(asked: str) -> int:
    wanted = int(asked) if asked.isdigit() and len(asked) < 4 else HEARTBEAT_S  # noqa: PLR2004 - longer than any beat
    return min(max(wanted, SHORTEST_BEAT_S), HEARTBEAT_S)


def last_rx(node: Node, tenant: str) -> int:
    """The tenant's last receipt number here."""
    with node.store.read() as tx:
        found = tx.rows(t.LAST_RX, {"tenant": tenant})
    return found[0][0] if found else 0
