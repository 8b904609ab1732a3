"""The kernel's list of connections: forget those of one line. Written after linux/netfilter/nfnetlink_conntrack.h."""

import errno
import struct

from lancar.adapters.routers.linux import netlink as nl

SUBSYSTEM, DELETE = 1, 2
CTA_MARK, CTA_MARK_MASK = 8, 21
ANY_FAMILY = 0


class Conntrack:
    """Connections as nftables marked them."""

    def __init__(self) -> None:
        self._kernel = nl.Netlink(nl.NETFILTER)

    def forget(self, mark: int, mask: int) -> None:
        """Every connection with this mark is unknown from now on; all others stay as they are. Raises NetlinkFailed."""
        assert mask, "an empty mask would forget every connection"
        body = struct.pack("=BBH", ANY_FAMILY, 0, 0)
        body += nl.attribute(CTA_MARK, struct.pack(">I", mark)) + nl.attribute(CTA_MARK_MASK, struct.pack(">I", mask))
        try:
            self._kernel.ask((SUBSYSTEM << 8) | DELETE, 0, body)
        except nl.NetlinkFailed as why:
            if why.errno != errno.ENOENT:
                raise

    def close(self) -> None:
        """Let the socket go."""
        self._kernel.close()
