"""The hub's end while it runs: what it leans on may end or be taken away, and shops come back to it all the same."""

import socket
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest

from lancar.adapters.tunnel.terms import TunnelFailed, make_key, public_of
from lancar.adapters.tunnel.twice import HubTwice, ShopTwice, framed, key_of
from lancar.nodes.tunnel import hub_end
from lancar.nodes.tunnel.hub_end import Host
from lancar.nodes.tunnel.place import HubEnd, Shop, keep

SHOP = Shop(name="toko", address="127.0.0.2", key=public_of(make_key()), shared_key=make_key())


class WireGuard:
    """The program as the hub knows it: whom it lets in, and whether it runs."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.alive = True
        self.peers: list[bytes] = []

    def add(self, peer: hub_end.Peer) -> None:
        assert self.alive
        self.peers.append(peer.key)

    def stop(self) -> None:
        self.alive = False


class Hub:
    """A hub over programs and packet rules that a test can end."""

    def __init__(self, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.opened: list[WireGuard] = []
        self.is_lent = False
        monkeypatch.setattr(hub_end, "WireGuard", self)
        monkeypatch.setattr(hub_end, "lend_address", lambda _: setattr(self, "is_lent", True))
        monkeypatch.setattr(hub_end, "is_lent", lambda: self.is_lent)
        monkeypatch.setattr(hub_end, "FORWARDING", data / "ip_forward")
        monkeypatch.setattr(hub_end, "MEETING_PORT", 0)
        with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as free:
            free.bind(("", 0))
            port = free.getsockname()[1] - 1
        end = HubEnd(key=make_key(), endpoint=f"127.0.0.1:{port}", network="127.0.0.0/29", shops=(SHOP,))
        keep(data, end)
        self.host = Host(data, end)

    def open(self, name: str, **_: object) -> WireGuard:
        self.opened.append(WireGuard(name))
        return self.opened[-1]


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    made = Hub(tmp_path, monkeypatch)
    yield made
    made.host.stop()
    made.host._twice.close()


def test_a_hub_whose_wireguard_ended_has_a_new_one_that_knows_every_shop(hub: Hub) -> None:
    hub.host.mend()
    hub.host.look()
    assert [one.peers for one in hub.opened] == [[SHOP.key]]
    hub.opened[0].alive = False
    hub.host.mend()
    hub.host.look()
    assert [one.peers for one in hub.opened] == [[SHOP.key], [SHOP.key]]
    hub.host.mend()
    assert len(hub.opened) == 2


def test_a_hub_lends_its_address_again_when_a_firewall_took_the_rules_away(hub: Hub) -> None:
    hub.host.mend()
    assert not hub.is_lent, "nobody asked it to"
    hub.host.lend()
    hub.is_lent = False
    hub.host.mend()
    assert hub.is_lent


def test_a_hub_mends_itself_while_it_serves_and_ends_loudly_without_its_doubler(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    turns: list[int] = []
    monkeypatch.setattr(hub.host, "mend", lambda: turns.append(1))
    hub.host._ear.settimeout(0.01)
    hub.host.serve(lambda: len(turns) < 3)
    assert len(turns) == 3
    monkeypatch.setattr(hub.host._twice, "run", lambda _going: None)
    monkeypatch.setattr(hub.host, "mend", lambda: None)
    with pytest.raises(TunnelFailed, match="doubler"):
        hub.host.serve(lambda: True)


class Full:
    """A socket that takes nothing now."""

    def __init__(self, real: socket.socket) -> None:
        self.real = real

    def __getattr__(self, name: str) -> object:
        return getattr(self.real, name)

    def sendto(self, *_: object) -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")


def test_a_machine_without_buffers_costs_both_doublers_a_packet_and_no_more() -> None:
    key, address = bytes(32), int.from_bytes(socket.inet_aton("172.29.77.2"))
    hub = HubTwice(0, 9, lambda: {"172.29.77.2": key})
    shop = ShopTwice(("127.0.0.1", 9), "172.29.77.2", key, [])
    try:
        up, down = key_of(key, to_hub=True), key_of(key, to_hub=False)
        sender: Any = None  # nothing is answered here
        hub._in(framed(address, 1, 1, b"x", up), sender)
        guest = hub._guests[address]
        guest.inner = Full(guest.inner)  # type: ignore[assignment]  # a stand-in
        hub._in(framed(address, 1, 2, b"x", up), sender)
        shop._inside, shop._inner = ("127.0.0.1", 9), Full(shop._inner)  # type: ignore[assignment]  # a stand-in
        shop._in(framed(address, 1, 1, b"x", down), ("127.0.0.1", 9))
        assert guest.seen.highest == 2
        assert shop._seen.highest == 1
    finally:
        hub.close()
        shop.close()


def test_a_hub_that_is_told_a_changed_list_lets_nobody_in_twice(hub: Hub, tmp_path: Path) -> None:
    hub.host.look()
    end = hub_end.read_hub_end(tmp_path)
    assert end is not None
    more = msgspec.structs.replace(SHOP, name="cabang", address="127.0.0.3", key=public_of(make_key()))
    keep(tmp_path, msgspec.structs.replace(end, shops=(SHOP, more)))
    hub.host.look()
    assert hub.opened[0].peers == [SHOP.key, more.key]
