"""Where a node is found in its network: the trust that its faces hand over, and the look after it."""

import asyncio
import contextlib
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lancar.nodes.secure.lan import Lan

USUAL = 443
SETTLE_S = 5


class Place:
    """A node's https door: its socket, its name, its certificate. Is a `Trust` for the faces."""

    def __init__(self, lan: "Lan", plain_port: int, secure: socket.socket) -> None:
        self.lan = lan
        self.socket = secure
        self.plain_port = plain_port
        self.secure_port: int = secure.getsockname()[1]

    @property
    def name(self) -> str:
        """The shop's name in its network."""
        return self.lan.name

    @property
    def sha256(self) -> str:
        """The authority's fingerprint."""
        return self.lan.standing.sha256

    @property
    def sha1(self) -> str:
        """The same as Windows shows it."""
        return self.lan.standing.sha1

    def authority(self) -> bytes:
        """The authority's certificate, DER."""
        return self.lan.keys.authority()

    def secure_url(self, host: str = "") -> str:
        """Where https answers, by the shop's name unless another is said."""
        host = host or self.name
        return f"https://{host}" if self.secure_port == USUAL else f"https://{host}:{self.secure_port}"

    def plain_url(self) -> str:
        """Where a device that knows nothing yet begins; by an address, for it may not find the name."""
        host = next(iter(self.lan.addresses), self.name)
        return f"http://{f'[{host}]' if ':' in host else host}:{self.plain_port}"

    async def settled(self) -> None:
        """Wait a little for the name that this network leaves us; without a word from it, the one that was wished for."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.lan.settled.wait(), SETTLE_S)

    async def look_after(self) -> None:
        """Follow what changes until cancelled."""
        await self.lan.run(self.secure_port)
