"""Serves nodes over HTTP in one event loop: finds free ports, says where it listens, stops cleanly on Ctrl-C."""

import asyncio
import contextlib
import errno
import signal
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING

import uvicorn
import uvloop

from lancar import __version__
from lancar.faces.api import Api
from lancar.faces.auth import is_this_machine, operator_token
from lancar.faces.handover import App, Gate
from lancar.kernel.node import Node
from lancar.nodes.backup_note import last_backup
from lancar.nodes.config import Config
from lancar.nodes.deeds import deeds_of
from lancar.nodes.lock import Lock
from lancar.nodes.machine import ThisMachine
from lancar.nodes.opening import wall_ms
from lancar.nodes.power import power_of
from lancar.nodes.secure.place import Place
from lancar.nodes.writer import Writer, WriterDesk

if TYPE_CHECKING:
    from lancar.nodes.secure.lan import Lan
    from lancar.nodes.syncing import SyncLoop
    from lancar.nodes.watching import UpstreamWatch

ANYWHERE = frozenset({"0.0.0.0", "::"})  # noqa: S104 - compared, not bound
STEPS = 20
"""How many ports after a taken one are tried."""
PATIENCE_S = 3
"""How long requests under way may still take when the node stops."""


class PortTaken(OSError):  # noqa: N818 - it names what was found
    """Neither the port nor any of those after it can be listened on."""


class Served:
    """One node with everything that makes it reachable."""

    def __init__(self, node: Node, config: Config, lock: Lock, lan: "Lan | None" = None) -> None:
        self.node = node
        self.config = config
        self.writer = Writer(node)
        self._lock = lock
        self.sockets = listen_all(config.host, config.port)
        self.port: int = self.sockets[0].getsockname()[1]
        self.place = Place(lan, self.port, listen(config.host, config.tls_port)) if lan else None
        self.sync: SyncLoop | None = None
        self.watch: UpstreamWatch | None = None
        self.deeds = deeds_of(self.writer, config, wall_ms)
        self.power = power_of(self.writer, config, wall_ms)
        self.api: Api
        self.desk: WriterDesk
        self._servers: list[tuple[_Server, list[socket.socket]]]

    @property
    def url(self) -> str:
        """How it is reached."""
        return self.config.public_url.rstrip("/") or self.url_here

    @property
    def url_here(self) -> str:
        """The same without any proxy in between."""
        return http_url(self.sockets[0].getsockname()[0], self.port)

    def open(self) -> None:
        """Build the faces. Must be called inside the event loop."""
        self.desk = WriterDesk(self.writer, most_waiting=self.config.most_waiting)
        operator = operator_token(self.config.folder)
        self.api = Api(
            self.desk,
            operator=operator,
            name=self.config.name,
            version=__version__,
            most_listeners=self.config.most_listeners,
            last_backup=lambda: last_backup(self.config.folder),
            trust=self.place,
            public_url=self.config.public_url,
            machine=ThisMachine(self.node, self.config, self.place, self.url_here),
        )
        tally = self.writer.tally
        self.api.stats.more |= {
            "commits": lambda: tally.commits,
            "wishes": lambda: tally.wishes,
            "failed_commits": lambda: tally.failed,
        }
        place = self.place
        self._servers = [(self._speaking(Gate(self.api, place) if place else self.api), self.sockets)]
        if place is not None:
            self._servers.append((self._speaking(self.api, place.lan.context), [place.socket]))
        self.writer.start()

    async def run(self) -> None:
        """Answer until told to stop."""
        self._lock.say(self.url_here)
        if self.sync is not None:
            self.sync.start()
        if self.watch is not None:
            self.api.exchange.way = self.watch.way
            self.watch.start()
        if self.deeds is not None:
            self.deeds.start()
        if self.power is not None:
            self.power.start()
        looking = asyncio.ensure_future(self.place.look_after()) if self.place else None
        try:
            await asyncio.gather(*(server.serve(sockets=sockets) for server, sockets in self._servers))
        finally:
            if looking is not None:
                looking.cancel()
                await asyncio.gather(looking, return_exceptions=True)

    def _speaking(self, app: App, context: ssl.SSLContext | None = None) -> "_Server":
        return _Server(
            uvicorn.Config(
                app,
                loop="none",
                http="httptools",
                ws="none",
                lifespan="off",
                access_log=False,
                log_config=None,
                log_level="warning",
                server_header=False,
                proxy_headers=self.config.behind_proxy,
                timeout_graceful_shutdown=PATIENCE_S,
                timeout_keep_alive=75,
                ssl_context_factory=(lambda _config, _usual: context) if context else None,
            )
        )

    def ask_to_stop(self) -> None:
        """Let listeners go and finish what is under way."""
        self.api.exchange.close()
        for server, _ in self._servers:
            server.should_exit = True

    def close(self) -> None:
        """Let everything go, in the order in which it depends on each other."""
        if self.watch is not None:
            self.watch.stop()
        if self.sync is not None:
            self.sync.stop()
        if self.deeds is not None:
            self.deeds.stop()
        if self.power is not None:
            self.power.stop()
        self.writer.stop()
        self.desk.close()
        self.node.store.close()
        self._lock.release()


class _Server(uvicorn.Server):
    """Leaves the signals to us: one Ctrl-C stops all nodes of the process."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def listen_all(host: str, port: int) -> list[socket.socket]:
    """Sockets for this machine first, then for the network: one where one does, on one port. Raises PortTaken."""
    if host in ANYWHERE or is_this_machine(host) or not host[:1].isdigit():
        return [listen(host, port)]
    here = listen("127.0.0.1", port)
    chosen = here.getsockname()[1]
    try:
        return [here, socket.create_server((host, chosen), backlog=1024)]
    except OSError as why:
        raise PortTaken(f"{host}:{chosen}: {why.strerror}") from None


def http_url(host: str, port: int) -> str:
    """An address of plain http."""
    host = "127.0.0.1" if host in ANYWHERE else host
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


def listen(host: str, port: int) -> socket.socket:
    """A listening socket on the port, or on the next free one of the twenty after it. Raises PortTaken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    last = min(port + STEPS, 65_535) if port else port
    for tried in range(port, last + 1):
        try:
            return socket.create_server((host, tried), family=family, backlog=1024)
        except OSError as why:
            if why.errno not in {errno.EADDRINUSE, errno.EACCES}:
                raise PortTaken(f"{host}:{tried}: {why.strerror}") from None
    raise PortTaken(f"{host}: the ports {port} to {last} are all taken")


def serve(served: list[Served], ready: Callable[[], Awaitable[None]]) -> None:
    """Serve all of them until Ctrl-C or SIGTERM; `ready` runs once they answer."""
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(served, ready))


async def _serve(served: list[Served], ready: Callable[[], Awaitable[None]]) -> None:
    loop = asyncio.get_running_loop()
    for one in served:
        one.open()

    def stop() -> None:
        for one in served:
            one.ask_to_stop()

    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, stop)
    try:
        # the sockets already listen: whoever connects now is answered as soon as the loop turns
        await asyncio.gather(*(one.run() for one in served), ready())
    finally:
        for one in reversed(served):
            await loop.run_in_executor(None, one.close)
