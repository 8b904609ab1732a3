"""The hub's end: lends its public address to shops, and meets each of them once to learn the key they made themselves."""

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from ipaddress import ip_network
from pathlib import Path

import msgspec

from lancar.adapters.tunnel.interface import is_lent, lend_address
from lancar.adapters.tunnel.terms import KEY_BYTES, Invitation, TunnelFailed, make_key, public_of, split_endpoint
from lancar.adapters.tunnel.twice import PORT_AFTER, HubTwice
from lancar.adapters.tunnel.wireguard import Peer, WireGuard
from lancar.nodes.tunnel.place import HubEnd, Shop, keep, read_hub_end

INTERFACE = "lancar-hub"
NETWORK = "172.29.77.0/24"
MEETING_PORT = 7701
LOOK_S = 1.0
HEAR_S = 5.0
MOST_LINE_BYTES = 512
FORWARDING = Path("/proc/sys/net/ipv4/ip_forward")


class Meeting(msgspec.Struct, frozen=True, kw_only=True):
    """What a shop says when it meets its hub: the public key it made itself."""

    key: bytes


class Met(msgspec.Struct, frozen=True, kw_only=True):
    """What the hub answers: whether that key is the one it knows this shop by from now on."""

    taken: bool


def prepare(data: Path, endpoint: str, network: str = NETWORK) -> HubEnd:
    """The hub's end as it was, or a new one. Another `endpoint` than before is taken; the network stays. Raises TunnelFailed."""
    try:
        split_endpoint(endpoint)
        ip_network(network)
    except ValueError as why:
        raise TunnelFailed("bad_file", str(why)) from None
    end = read_hub_end(data)
    if end is None:
        end = HubEnd(key=make_key(), endpoint=endpoint, network=network)
    elif end.endpoint == endpoint:
        return end
    end = msgspec.structs.replace(end, endpoint=endpoint)
    keep(data, end)
    return end


def invite(data: Path, name: str) -> Invitation:
    """Let one more shop in. The invitation is good until that shop has come. Raises TunnelFailed."""
    end = read_hub_end(data)
    if end is None:
        raise TunnelFailed("bad_file", f"{data} has no tunnel yet")
    hosts = [str(host) for host in ip_network(end.network).hosts()]
    free = [host for host in hosts[1:] if host not in {shop.address for shop in end.shops}]
    if not free:
        raise TunnelFailed("refused", f"{end.network} is full")
    once = make_key()
    shop = Shop(name=name, address=free[0], key=public_of(once), shared_key=make_key())
    keep(data, msgspec.structs.replace(end, shops=(*end.shops, shop)))
    return Invitation(
        endpoint=end.endpoint,
        hub_key=public_of(end.key),
        once_key=once,
        shared_key=shop.shared_key,
        shop_address=f"{shop.address}",
        hub_address=hosts[0],
        meeting_port=MEETING_PORT,
    )


class Host:
    """The hub's end while it runs."""

    def __init__(self, data: Path, end: HubEnd, interface: str = INTERFACE) -> None:
        network = ip_network(end.network)
        _, port = split_endpoint(end.endpoint)
        self.address = str(next(network.hosts()))
        self._data = data
        self._lends = False
        self._end = end
        self._tunnel = self._opened(interface)
        self._twice = HubTwice(port + PORT_AFTER, port, self._shared_keys)
        self._ear = socket.create_server((self.address, MEETING_PORT))
        self._ear.settimeout(LOOK_S)

    def _opened(self, interface: str) -> WireGuard:
        """The tunnel's interface, in which no shop is known yet: the next look lets them all in."""
        end, network = self._end, ip_network(self._end.network)
        self._end = msgspec.structs.replace(end, shops=())
        _, port = split_endpoint(end.endpoint)
        return WireGuard.open(interface, key=end.key, address=f"{self.address}/{network.prefixlen}", port=port)

    def lend(self) -> None:
        """Let what shops send go out under this machine's address. Raises TunnelFailed."""
        lend_address(self._tunnel.name)
        FORWARDING.write_text("1")
        self._lends = True

    def mend(self) -> None:
        """Have again what somebody ended or took away: WireGuard's process, the rules that lend. Raises TunnelFailed."""
        if not self._tunnel.alive:
            self._tunnel.stop()
            self._tunnel = self._opened(self._tunnel.name)
        if self._lends and not is_lent():
            self.lend()

    def serve(self, going: Callable[[], bool], told: Callable[[Shop], None] = lambda _: None) -> None:
        """Meet shops, and let in those that were invited meanwhile, until `going` says no."""
        twice = threading.Thread(target=self._twice.run, args=(going,), name="twice", daemon=True)
        twice.start()
        while going():
            if not twice.is_alive() and going():
                raise TunnelFailed("refused", "the doubler ended")
            self.mend()
            self.look(told)
            with suppress(TimeoutError, ConnectionError):
                way, (address, *_) = self._ear.accept()
                with way:
                    met = self._meet(way, address)
                if met:
                    self.look(told)

    def look(self, told: Callable[[Shop], None] = lambda _: None) -> None:
        """Bring the tunnel in step with what is written down."""
        end = read_hub_end(self._data) or self._end
        if end.shops == self._end.shops:
            return
        moved = tuple(_moved(shop) for shop in end.shops)
        before = {shop.address: shop for shop in self._end.shops}
        for shop in moved:
            was = before.pop(shop.address, None)
            if was is None or was.key != shop.key:
                self._tunnel.add(Peer(key=shop.key, shared_key=shop.shared_key, allowed=(f"{shop.address}/32",)))
            old = {was.key if was else b"", *(one.key for one in end.shops if one.address == shop.address)} - {shop.key, b""}
            for key in old:
                self._tunnel.remove(key)
            if old:
                told(shop)
        for gone in before.values():
            self._tunnel.remove(gone.key)
        self._end = msgspec.structs.replace(end, shops=moved)
        if moved != end.shops:
            keep(self._data, self._end)

    def stop(self) -> None:
        """Close the tunnel; shops go straight to the internet then, as their guards see to."""
        self._ear.close()
        self._tunnel.stop()

    def _shared_keys(self) -> dict[str, bytes]:
        return {shop.address: shop.shared_key for shop in self._end.shops}

    def _meet(self, way: socket.socket, address: str) -> bool:
        """Hear a shop's own key. Who stands at an address of the tunnel has the key of that shop: WireGuard sees to it."""
        way.settimeout(HEAR_S)
        try:
            with way.makefile("rb") as heard:
                said = msgspec.json.decode(heard.readline(MOST_LINE_BYTES), type=Meeting)
        except (OSError, msgspec.DecodeError):
            return False
        end = read_hub_end(self._data) or self._end
        shop = next((one for one in end.shops if one.address == address), None)
        known = shop is not None and said.key == shop.key
        new = shop is not None and shop.invited and not known and len(said.key) == KEY_BYTES
        if new:
            shops = (msgspec.structs.replace(one, next_key=said.key) if one is shop else one for one in end.shops)
            keep(self._data, msgspec.structs.replace(end, shops=tuple(shops)))
        with suppress(OSError):
            # told before the keys are changed: the answer still goes under the old one
            way.sendall(msgspec.json.encode(Met(taken=known or new)) + b"\n")
        return new


def _moved(shop: Shop) -> Shop:
    """A shop that told its own key goes under it from now on, and its invitation is spent."""
    if not shop.next_key:
        return shop
    return msgspec.structs.replace(shop, key=shop.next_key, next_key=b"", invited=False)
