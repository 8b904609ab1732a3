"""Whether an address lies in a network this machine has an interface in: reached without any line to the internet."""

import ipaddress
import socket

import ifaddr

ADDRESS, PREFIX = 0, 1


def is_near(host: str) -> bool:
    """True only when every address of the host is on a network of ours, not behind a gateway."""
    try:
        found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError:
        return False
    addresses = {ipaddress.ip_address(str(one[4][0]).partition("%")[0]) for one in found}
    networks = own_networks()
    return bool(addresses) and all(any(address in network for network in networks) for address in addresses)


def own_networks() -> list[ipaddress.IPv4Network | ipaddress.IPv6Network]:
    """The networks of this machine's interfaces; a lone address makes none."""
    networks = []
    for adapter in ifaddr.get_adapters():
        for own in adapter.ips:
            address = own.ip if isinstance(own.ip, str) else own.ip[0]
            network = ipaddress.ip_network(f"{address}/{own.network_prefix}", strict=False)
            if network.num_addresses > 1:
                networks.append(network)
    return networks
