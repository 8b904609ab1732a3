"""Keeps a node reachable and trusted in its own network: certificate, name and addresses, looked after while it runs.

Nothing here waits in the way of a sale: what must be made is made beside, and what does not work is said and tried again.
"""

import asyncio
import logging
import ssl
from collections.abc import Callable, Sequence

from lancar.kernel.store import StoreFailed
from lancar.nodes.secure.addresses import host_names, own_addresses
from lancar.nodes.secure.keys import DOMAIN, FIRST_NAME, LEAF, Keys, Order, Standing
from lancar.nodes.secure.naming import Names, NoName

log = logging.getLogger("lancar.lan")
LOOK_S = 30
"""How often addresses and dates are looked at: a router that gives out a new address is followed within a minute."""


class Lan:
    """One node's place in its network. `shops`: the ids of the shops in it; the first gives the name."""

    def __init__(
        self,
        keys: Keys,
        shops: Callable[[], list[str]],
        wall_ms: Callable[[], int],
        *,
        addresses: Callable[[], list[str]] = own_addresses,
        hosts: Callable[[], list[str]] = host_names,
    ) -> None:
        self.keys = keys
        self._shops = shops
        self._wall_ms = wall_ms
        self._addresses = addresses
        self._hosts = hosts
        self.addresses = addresses()
        self.labels: list[str] = []
        self.standing = self._kept()
        self.context = self._context()
        self.names: Names | None = None
        self.settled = asyncio.Event()
        """Set after the first look."""
        self.trouble = ""
        """Why the name is not announced or the certificate not renewed; "" when all is well."""

    @property
    def name(self) -> str:
        """The name to print."""
        return self.standing.names[0]

    # -- while the node runs

    async def look(self) -> None:
        """Follow what changed: addresses, shops, dates, names. Never raises: what failed is tried again at the next look."""
        try:
            await self._follow()
        except (StoreFailed, OSError, NoName) as why:
            self.trouble = f"{type(why).__name__}: {why}"
            log.warning("%s", self.trouble)
        else:
            self.trouble = ""

    async def run(self, port: int, interfaces: Sequence[str] = ()) -> None:
        """Look again and again until cancelled."""
        self.names = Names(port, interfaces)
        try:
            while True:
                await self.look()
                self.settled.set()
                await asyncio.sleep(LOOK_S)
        finally:
            await self.names.close()

    async def _follow(self) -> None:
        addresses = self._addresses()
        if self.names is not None and addresses:
            if addresses != self.addresses:
                log.warning("the address is now %s", ", ".join(addresses))
                await self.names.move(addresses)
            self.labels = [await self.names.claim(label, addresses) for label in self._labels()]
        self.addresses = addresses
        before = self.standing
        self.standing = await asyncio.get_running_loop().run_in_executor(None, self._kept)
        if self.standing != before:
            self.context.load_cert_chain(self.keys.folder / LEAF)  # whoever connects from now on is shown the new one
            log.warning("a new certificate for %s", ", ".join(self.standing.names))

    # -- what it should be

    def _labels(self) -> list[str]:
        """The labels to answer to: the shop's, then those it had before, so that nobody's paired browser loses its address."""
        known = self.keys.standing()
        had = [name.removesuffix(f".{DOMAIN}") for name in known.names] if known else []
        wanted = next(iter(self._shops()), FIRST_NAME)
        kept = next((label for label in had if label == wanted or _base(label) == wanted), wanted)
        return [kept, *(label for label in had if label != kept)]

    def _kept(self) -> Standing:
        labels = self.labels or self._labels()
        names = [f"{label}.{DOMAIN}" for label in labels]
        order = Order(names=names, hosts=self._hosts(), addresses=self.addresses, now_ms=self._wall_ms())
        return self.keys.keep(order)

    def _context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.set_alpn_protocols(["http/1.1"])
        context.load_cert_chain(self.keys.folder / LEAF)
        return context


def _base(label: str) -> str:
    """A label without the number that a taken name gets."""
    stem, _, number = label.rpartition("-")
    return stem if number.isdigit() and stem else label
