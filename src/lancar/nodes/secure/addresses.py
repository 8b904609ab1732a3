"""What this machine is called and where it is reached in its own networks."""

import re
import socket
from collections.abc import Iterable
from ipaddress import ip_address, ip_network

OWN_NETWORKS = tuple(
    ip_network(net)
    for net in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16", "fc00::/7", "fe80::/10")
)
"""Where a shop's certificate may speak for an address (RFC 1918, 6598, 3927, 4193, 4291); nothing of the public internet."""
LOOPBACK = ("127.0.0.1", "::1")
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


def is_own_network(address: str) -> bool:
    """Whether an address is one that a shop gives out itself."""
    at = ip_address(address)
    return any(at in net for net in OWN_NETWORKS if net.version == at.version)


def own_addresses() -> list[str]:
    """This machine's addresses in networks of its own, IPv4 first, in a steady order; those of loopback not among them."""
    import ifaddr  # noqa: PLC0415 - only a node that opens itself to its network needs it

    found = (ip.ip if isinstance(ip.ip, str) else ip.ip[0] for adapter in ifaddr.get_adapters() for ip in adapter.ips)
    return in_order(at for at in found if is_own_network(at) and not at.startswith("fe80"))


def in_order(addresses: Iterable[str]) -> list[str]:
    """Each once, IPv4 first, by number."""
    return sorted(set(addresses), key=lambda at: (ip_address(at).version, int(ip_address(at))))


def host_names() -> list[str]:
    """What this machine calls itself: its host name, and that in its network's own domain."""
    name = socket.gethostname().partition(".")[0].lower()
    return [name, f"{name}.local"] if _LABEL.fullmatch(name) and name != "localhost" else []
