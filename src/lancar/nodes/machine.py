"""The machine under a running node, as its faces show it: what `lancar doctor` tells, without stopping anything."""

import shutil

from lancar import __version__
from lancar.faces.box import Box, FoundPrinter, SecureName
from lancar.kernel.node import Node
from lancar.nodes.config import Config
from lancar.nodes.health import quick_findings
from lancar.nodes.opening import wall_ms
from lancar.nodes.secure.place import Place


class ThisMachine:
    """This machine. `url`: where the node answers on it."""

    def __init__(self, node: Node, config: Config, place: Place | None, url: str) -> None:
        self.node = node
        self.config = config
        self.place = place
        self.url = url

    def look(self) -> Box:
        """How it is now."""
        disk = shutil.disk_usage(self.config.folder)
        secure = secure_name(self.place) if self.place else None
        return Box(
            name=self.config.name,
            role=self.node.role,
            version=__version__,
            url=self.url,
            free_bytes=disk.free,
            disk_bytes=disk.total,
            wall_ms=wall_ms(),
            secure=secure,
            findings=quick_findings(self.config, self.node, secure),
        )

    async def find_printers(self) -> list[FoundPrinter]:
        """On its cables, and in its networks where it has any."""
        from lancar.nodes.finding_printers import find_printers  # noqa: PLC0415 - only who sets up a shop needs it
        from lancar.nodes.secure.addresses import own_addresses  # noqa: PLC0415 - the same

        return await find_printers(own_addresses())


def secure_name(place: Place) -> SecureName:
    """What there is of a name and a certificate."""
    standing = place.lan.standing
    return SecureName(
        name=place.name,
        url=place.secure_url(),
        start=f"{place.plain_url()}/percaya",
        names=standing.names,
        addresses=place.lan.addresses,
        sha256=standing.sha256,
        until_ms=standing.until_ms,
        renew_ms=standing.renew_ms,
        trouble=place.lan.trouble,
    )
