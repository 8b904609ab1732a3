"""What the made-up routers of this folder have in common: a port, a count of requests, and the faults they meet.

A box serves on the loop of who asks it, where there is one (`run`): then nothing depends on how fast the machine is, and a
silence is over at once. Else, for programs that run in a loop or a process of their own, it serves from a thread.
"""

import asyncio
import functools
import json
import ssl
import threading
from collections.abc import Callable, Coroutine
from typing import Any, ClassVar, NamedTuple

import httptools
import pytest

from lancar.adapters.routers.careful import CarefulRouter
from lancar.adapters.routers.fake import DONE_ANYWAY, Fault
from lancar.lines.ports import RouterFailed, RouterView
from lancar.testing.routers_bench import Run, SkippingLoop

PATIENCE_S = 20.0
"""How long the adapters wait: so long that no busy machine looks silent."""
REFUSED = {"refuse", "login", "forbidden", "nonsense"}


class Reply(NamedTuple):
    """An HTTP answer."""

    status: int
    body: bytes = b""

    @classmethod
    def of(cls, status: int, said: object) -> "Reply":
        return cls(status, json.dumps(said).encode())


def failing(deed: Coroutine[Any, Any, Any]) -> RouterFailed:
    """How it fails."""
    with pytest.raises(RouterFailed) as failed:
        asyncio.run(deed)
    return failed.value


async def read(router: CarefulRouter) -> RouterView:
    """Once, and hang up."""
    try:
        return await router.read()
    finally:
        await router.close()


class Numbered:
    """A router that prefers lines by small numbers, whatever it calls them."""

    def numbers(self) -> dict[str, int]:
        """Each line's distance, metric or place, by the machine's own configuration."""
        raise NotImplementedError

    def shares(self) -> dict[str, int]:
        return {}

    def order(self) -> list[str]:
        numbers = self.numbers()
        return sorted(numbers, key=lambda line: (numbers[line], line))

    def ways(self) -> dict[str, int]:
        """Which lines a new flow may take now, and in which parts."""
        numbers = self.numbers()
        return self.shares() or {line: 1 for line in numbers if numbers[line] == min(numbers.values())}


@functools.cache
def elsewhere() -> Run:
    """Runs on a loop in a thread of its own, one for all boxes."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="made-up routers", daemon=True).start()

    def run(deed: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(deed, loop).result()

    return run


class Cable(asyncio.Protocol):
    """One connection to a box."""

    def __init__(self, box: "Wire") -> None:
        self.box = box

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.box.connected(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's name
        self.box.gone(self)

    def cut(self) -> None:
        """When all that was said is sent."""
        self.transport.close()

    def abort(self) -> None:
        """Now."""
        self.transport.abort()


class Wire:
    """Listens on a loopback port. Everything it does is done on one loop, one thing at a time."""

    CABLE: ClassVar[type[Cable]] = Cable
    HOST: ClassVar = "127.0.0.1"

    def __init__(self, run: Run | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.run = run or elsewhere()
        self.tls = tls
        self.seen = 0
        self.followers: list[Callable[[], object]] = []
        """Called when a request was done, before it is answered."""
        self._held: set[Any] = set()
        self._alone = asyncio.Event()
        self._alone.set()
        self._fault: tuple[Fault, int, int] | None = None
        self._server: asyncio.AbstractServer | None = None
        self.port = 0
        self.run(self._listen())

    # the bench's side

    def requests(self) -> int:
        return self.seen

    def fault(self, kind: Fault, at: int = 1, times: int = 1) -> None:
        self._fault = (kind, self.seen + at, self.seen + at + times)
        if self._off_is_next():
            self.run(self._vanish_from())

    def mend(self) -> None:
        self._fault = None
        if self._server is None:
            self.run(self._listen())

    def close(self) -> None:
        self.run(self._vanish_from())

    # the wire's side

    def meet(self) -> Fault | None:
        self.seen += 1
        if self._fault is None or not self._fault[1] <= self.seen < self._fault[2]:
            return None
        return self._fault[0]

    def answer(
        self, do: Callable[[], bytes], refusal: Callable[[Fault], bytes], cable: Any, send: Callable[[bytes], object]
    ) -> bool:
        """Do a request and answer it, or what its fault makes of that; whether the connection may live on."""
        fault = self.meet()
        if fault in REFUSED:
            send(refusal(fault))
            return True
        said = do() if fault is None or fault in DONE_ANYWAY else b""
        for follow in self.followers:
            follow()
        if self._off_is_next():
            self.vanish(but=cable)
        match fault:
            case None:
                send(said)
            case "half":
                send(said[: len(said) // 2])
            case "silent" | "silent_after":
                loop = asyncio.get_running_loop()
                assert isinstance(loop, SkippingLoop), "who waits for a silence runs the box on a loop that skips it"
                loop.skip(PATIENCE_S)
                return True
        return fault is None

    def vanish(self, but: Any = None) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None
        for cable in [one for one in self._held if one is not but]:
            cable.abort()

    def connected(self, cable: Any) -> None:
        self._held.add(cable)
        self._alone.clear()

    def gone(self, cable: Any) -> None:
        self._held.discard(cable)
        if not self._held:
            self._alone.set()

    def _off_is_next(self) -> bool:
        return self._fault is not None and self._fault[0] == "off" and self.seen + 1 >= self._fault[1]

    async def _vanish_from(self) -> None:
        self.vanish()
        await self._alone.wait()

    async def _listen(self) -> None:
        server = await self.listen()
        self._server, self.port = server, server.sockets[0].getsockname()[1]

    async def listen(self) -> Any:
        loop = asyncio.get_running_loop()
        return await loop.create_server(lambda: self.CABLE(self), self.HOST, self.port, ssl=self.tls)


class HttpCable(Cable):
    """Requests, each on a connection of its own."""

    box: "HttpWire"

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._parser = httptools.HttpRequestParser(self)
        self._path, self._headers, self._body = b"", dict[str, str](), b""

    def data_received(self, data: bytes) -> None:
        self._parser.feed_data(data)

    def on_url(self, url: bytes) -> None:
        self._path += url

    def on_header(self, name: bytes, value: bytes) -> None:
        self._headers[name.decode().lower()] = value.decode()

    def on_body(self, body: bytes) -> None:
        self._body += body

    def on_message_complete(self) -> None:
        box, method = self.box, self._parser.get_method().decode()
        box.heard(self._body)
        held = box.answer(
            lambda: _bytes(box.reply(method, self._path.decode(), self._headers, self._body)),
            lambda fault: _bytes(nonsense() if fault == "nonsense" else box.refusal(fault)),
            self,
            self._said,
        )
        if not held:
            self.cut()

    def _said(self, data: bytes) -> None:
        self.transport.write(data)
        self.cut()


class HttpWire(Wire):
    """A web interface: `reply` says what each request is answered with, `refusal` how this brand says no."""

    CABLE = HttpCable

    def reply(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:
        raise NotImplementedError

    def refusal(self, fault: Fault) -> Reply:
        raise NotImplementedError

    def heard(self, body: bytes) -> None:
        """A request has arrived; whatever its fault, this is what it said."""


def nonsense() -> Reply:
    """What a captive portal says to everything."""
    return Reply(200, b"<html>Selamat datang di WiFi gratis</html>")


def _bytes(reply: Reply) -> bytes:
    head = f"HTTP/1.1 {reply.status} Said\r\nContent-Type: application/json\r\nConnection: close\r\n"
    return f"{head}Content-Length: {len(reply.body)}\r\n\r\n".encode() + reply.body
