"""The shop's end: comes once with an invitation, then keeps one address while the lines under it change."""

import socket
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import msgspec

from lancar.adapters.tunnel.interface import lead_to
from lancar.adapters.tunnel.terms import Invitation, TunnelFailed, make_key, public_of, split_endpoint
from lancar.adapters.tunnel.twice import PORT_AFTER, Line
from lancar.adapters.tunnel.wireguard import Peer, WireGuard
from lancar.nodes.tunnel.carrying import Order, carry, carry_no_more, is_carried
from lancar.nodes.tunnel.hub_end import MOST_LINE_BYTES, Meeting, Met
from lancar.nodes.tunnel.place import ShopEnd, keep, read_shop_end

INTERFACE = "lancar-tun"
MEETING = "lancar-join"
"""Another name while it joins: a tunnel that is in use goes on."""
KEEPALIVE_S = 20
"""Shorter than the half minute after which carriers' address translation forgets a UDP flow."""
MEET_S = 4.0
ROUNDS = 3


class ShopTunnel:
    """The tunnel as the guard holds it."""

    def __init__(self, data: Path, end: ShopEnd, *, mark: int = 0, interface: str = INTERFACE) -> None:
        """Open it. Raises TunnelFailed."""
        self.end = end
        self._endpoint = end.reached or resolved(end.endpoint)
        self._data = data
        self._doubled = False
        self._tunnel = WireGuard.open(interface, key=end.key, address=f"{end.address}/32", mark=mark)
        self._join()

    @property
    def interface(self) -> str:
        """What routes name."""
        return self._tunnel.name

    def ride(self, mark: int) -> None:
        """Go by the line of that mark from the next packet on; what flows inside notices the gap only."""
        self._tunnel.ride(self.end.hub_key, self._endpoint, mark)

    def double(self, lines: Iterable[Line]) -> None:
        """Send every packet over all of these lines at once: one that dies is not noticed inside. Costs the bytes on each."""
        host, port = split_endpoint(self._endpoint)
        order = Order(hub=(host, port + PORT_AFTER), address=self.end.address, shared_key=self.end.shared_key, lines=tuple(lines))
        self._tunnel.ride(self.end.hub_key, carry(self._data, order), 0)
        self._doubled = True

    @property
    def alive(self) -> bool:
        """Whether it is there: somebody may have ended its process, or the doubler's."""
        return self._tunnel.alive and (not self._doubled or is_carried(self._data))

    def handshake_s(self) -> int:
        """When both ends last agreed on keys, in seconds since 1970; 0: never."""
        seen = self._tunnel.peers().get(self.end.hub_key)
        return seen.handshake_s if seen else 0

    def speak_as(self, key: bytes) -> None:
        """Go under another key of this shop's."""
        self._tunnel.use(key)
        self._tunnel.remove(self.end.hub_key)  # with it goes the session of the key before
        self._join()

    def stop(self) -> None:
        """Close it."""
        self._tunnel.stop()
        carry_no_more(self._data)

    def _join(self) -> None:
        end = self.end
        self._tunnel.add(
            Peer(
                key=end.hub_key, shared_key=end.shared_key, allowed=("0.0.0.0/0",),
                endpoint=self._endpoint, keepalive_s=KEEPALIVE_S,
            )
        )  # fmt: skip


def join(data: Path, invitation: Invitation, *, mark: int = 0, interface: str = MEETING) -> ShopEnd:
    """Come to the hub with an invitation, leave a key of one's own there, and write the end down.

    May be done again when the way broke in the middle: whichever of the two keys the hub knows by then is found out. Raises
    TunnelFailed: `silent` when the hub does not answer, `spent_invitation` when somebody has come with it before.
    """
    known = read_shop_end(data)
    if known is None or known.once_key != invitation.once_key:
        known = ShopEnd(
            key=make_key(), endpoint=invitation.endpoint, hub_key=invitation.hub_key, shared_key=invitation.shared_key,
            address=invitation.shop_address, hub_address=invitation.hub_address, once_key=invitation.once_key,
            meeting_port=invitation.meeting_port,
        )  # fmt: skip
        keep(data, known)
    tunnel = ShopTunnel(data, known, mark=mark, interface=interface)
    try:
        lead_to(tunnel.interface, known.hub_address)
        for _ in range(ROUNDS):
            if not _meets(tunnel, known, known.once_key):
                if _meets(tunnel, known, known.key):
                    break
                continue
            if _meets(tunnel, known, known.key):
                break
        else:
            raise TunnelFailed("silent", known.endpoint)
    finally:
        tunnel.stop()
    end = msgspec.structs.replace(known, once_key=b"", reached=resolved(known.endpoint))
    keep(data, end)
    return end


def resolved(endpoint: str) -> str:
    """The endpoint with an address for its name. Raises TunnelFailed."""
    host, port = split_endpoint(endpoint)
    try:
        family, *_, (address, *_) = socket.getaddrinfo(host, port, type=socket.SOCK_DGRAM)[0]
    except OSError as why:
        raise TunnelFailed("silent", f"{host}: {why}") from None
    return f"[{address}]:{port}" if family == socket.AF_INET6 else f"{address}:{port}"


def _meets(tunnel: ShopTunnel, end: ShopEnd, key: bytes) -> bool:
    """Whether the hub, spoken to under this key, takes the shop's own one."""
    tunnel.speak_as(key)
    until = time.monotonic() + MEET_S
    while time.monotonic() < until:
        with suppress(OSError, msgspec.DecodeError), socket.create_connection((end.hub_address, end.meeting_port), 1.0) as way:
            way.settimeout(1.0)
            way.sendall(msgspec.json.encode(Meeting(key=public_of(end.key))) + b"\n")
            with way.makefile("rb") as heard:
                met = msgspec.json.decode(heard.readline(MOST_LINE_BYTES), type=Met)
            if not met.taken:
                raise TunnelFailed("spent_invitation")
            return True
    return False
