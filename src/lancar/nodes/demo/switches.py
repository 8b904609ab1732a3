"""What anybody may break in a demo while people sell: the internet, the shop's network, the hub."""

import asyncio
import socket
from typing import Literal

from msgspec import Struct

from lancar.adapters.upstream.http import UpstreamFailed
from lancar.kernel.messages import Request, Response
from lancar.nodes.demo.cutting import Cuttable, cut_off
from lancar.nodes.serving import Served, http_url
from lancar.nodes.syncing import Line
from lancar.nodes.watching import Address, Look, look

Name = Literal["internet", "lan", "hub"]


class Switches(Struct, kw_only=True):
    """What is whole."""

    internet: bool = True
    lan: bool = True
    hub: bool = True


class CutLine:
    """The shop node's way to its hub; while the internet is cut, nothing goes through."""

    def __init__(self, line: Line, switches: Switches) -> None:
        self._line = line
        self._switches = switches

    def carry(self, request: Request) -> Response:
        """There and back. Raises UpstreamFailed."""
        if not self._switches.internet:
            self._line.close()  # a connection that was kept open is as gone as any other
            raise UpstreamFailed("unreachable", "the demo's internet is cut")
        return self._line.carry(request)

    def close(self) -> None:
        """Let it go."""
        self._line.close()

    def look(self, address: Address) -> Look:
        """What a look at the hub or at the internet finds: while it is cut, nobody."""
        return look(address) if self._switches.internet else "nobody"


class DemoShopNode(Served):
    """A shop node whose network can be cut."""

    connection: type[Cuttable]

    def open(self) -> None:
        """Build the faces, over connections of this node's own that can be cut."""
        super().open()
        self.connection = type("CuttableHere", (Cuttable,), {})
        for server, _ in self._servers:
            server.config.http = self.connection

    def set_lan(self, *, whole: bool) -> None:
        """Cut the network, or join it again."""
        self.connection.is_cut = not whole
        if not whole:
            for server, _ in self._servers:
                cut_off(server.server_state.connections)


class DemoHub(Served):
    """A hub that can be stopped and started: its socket is closed and opened again, on the same port."""

    _ending = False
    is_running = True
    _again: asyncio.Event
    _closed: asyncio.Event

    @property
    def url_here(self) -> str:
        """Where it is, also while it is stopped."""
        return http_url(self.config.host, self.port)

    def open(self) -> None:
        """Build the faces."""
        super().open()
        self._again = asyncio.Event()
        self._closed = asyncio.Event()

    async def run(self) -> None:
        """Answer until told to end; in between it may be stopped for a while."""
        while True:
            await super().run()
            self._closed.set()
            if not self._ending:
                await self._again.wait()
                self._again.clear()
            if self._ended():
                return

    def _ended(self) -> bool:
        return self._ending

    async def set_running(self, *, running: bool) -> None:
        """Stop or start it; when this returns, its port is closed, or open again. Raises OSError when the port was taken."""
        if running is self.is_running:
            return
        if running:
            self.sockets = [socket.create_server((self.config.host, self.port), backlog=1024)]
            ((server, _),) = self._servers
            self._servers = [(type(server)(server.config), self.sockets)]
            self._again.set()
        else:
            self._closed.clear()
            super().ask_to_stop()
            await self._closed.wait()
        self.is_running = running

    def ask_to_stop(self) -> None:
        """The end, whether it runs just now or not."""
        self._ending = True
        self._again.set()
        super().ask_to_stop()
