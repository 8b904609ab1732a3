"""Says a shop's name in its own network by multicast DNS (RFC 6762, 6763), so that an address may change and the name stays.

Answers for `<label>.lancar.local` and offers the service `_lancar._tcp`. A name that another box answers to gets a number.
"""

import logging
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from lancar.nodes.secure.keys import DOMAIN

if TYPE_CHECKING:
    from zeroconf import ServiceInfo
    from zeroconf.asyncio import AsyncZeroconf

log = logging.getLogger("lancar.name")
SERVICE = "_lancar._tcp.local."
MOST_ALIKE = 50
"""Numbers that are tried for a name that is taken."""
LISTEN_MS = 1_800
"""How long a name is asked for before it counts as free. Who answers may hold an answer back for a second (RFC 6762, 6)."""


class NoName(Exception):  # noqa: N818 - it names what was found
    """Fifty boxes of this name answer already, or this machine has no network to say it in."""


class Names:
    """What this node answers to. `interfaces`: on which addresses to speak; all of the machine's when none is given."""

    def __init__(self, port: int, interfaces: Sequence[str] = ()) -> None:
        self.port = port
        self._interfaces = list(interfaces)
        self._zero: AsyncZeroconf | None = None
        self._said: dict[str, ServiceInfo] = {}

    async def claim(self, label: str, addresses: Sequence[str]) -> str:
        """Answer to a label from now on, or to the next free number of it; says which. Raises NoName, OSError."""
        for number in range(1, MOST_ALIKE + 1):
            tried = label if number == 1 else f"{label}-{number}"
            if tried in self._said:
                return tried
            if await self._is_free(tried, addresses):
                await self._say(tried, addresses)
                return tried
            log.warning("another box answers to %s.%s", tried, DOMAIN)
        raise NoName(label)

    async def move(self, addresses: Sequence[str]) -> None:
        """Say the new addresses under the same names. Raises OSError."""
        if self._zero is None:
            return
        if not self._interfaces:
            await self._zero.async_update_interfaces()
        for label in list(self._said):
            info = _info(label, self.port, addresses)
            await (await self._zero.async_update_service(info))
            self._said[label] = info

    async def close(self) -> None:
        """Say goodbye, so that nobody remembers the names for longer than they are good."""
        if self._zero is not None:
            await self._zero.async_close()
            self._zero = None
            self._said = {}

    async def _is_free(self, label: str, addresses: Sequence[str]) -> bool:
        zero = await self._open()
        library = import_module("zeroconf")  # see _open; what it offers for this stands in no __all__
        asked = library.AddressResolverIPv4(f"{label}.{DOMAIN}.")
        # asked for all to hear: an answer to us alone could go to another program on this machine that speaks mDNS too
        if not await asked.async_request(zero.zeroconf, LISTEN_MS, library.DNSQuestionType.QM):
            return True
        return set(asked.parsed_addresses()) <= set(addresses)

    async def _say(self, label: str, addresses: Sequence[str]) -> None:
        zero = await self._open()
        info = _info(label, self.port, addresses)
        # the name was asked for already; another box may still offer the service under the same words, which does no harm
        await (await zero.async_register_service(info, cooperating_responders=True))
        self._said[label] = info

    async def _open(self) -> "AsyncZeroconf":
        if self._zero is None:
            from zeroconf import InterfaceChoice, IPVersion  # noqa: PLC0415 - 4 MB that only a node with a name needs
            from zeroconf.asyncio import AsyncZeroconf  # noqa: PLC0415 - the same

            self._zero = AsyncZeroconf(self._interfaces or InterfaceChoice.All, ip_version=IPVersion.V4Only)
        return self._zero


def _info(label: str, port: int, addresses: Sequence[str]) -> "ServiceInfo":
    from zeroconf import ServiceInfo  # noqa: PLC0415 - see _open

    return ServiceInfo(
        SERVICE,
        f"{label}.{SERVICE}",
        server=f"{label}.{DOMAIN}.",
        port=port,
        parsed_addresses=[at for at in addresses if ":" not in at],
        properties={"path": "/"},
    )
