"""A node in its shop's network: it follows its addresses, its shop and its dates, without being started again."""

import asyncio
import ssl
import warnings
from pathlib import Path

import pytest
from shaking import client_of, shake
from test_certificates import NOW_MS, now
from zeroconf import AddressResolverIPv4, DNSQuestionType, IPVersion
from zeroconf.asyncio import AsyncZeroconf

from lancar.kernel.store import StoreFailed
from lancar.nodes.secure.certify import certify
from lancar.nodes.secure.keys import Keys, Order, Standing
from lancar.nodes.secure.lan import Lan
from lancar.nodes.secure.naming import Names


class Box:
    """A machine whose network, clock and shops a test decides."""

    def __init__(self, folder: Path, *, shops: tuple[str, ...] = (), address: str = "192.168.1.5", now_ms: int = NOW_MS) -> None:
        self.shops = list(shops)
        self.addresses = [address]
        self.now_ms = now_ms
        self.made = 0
        self.keys = Keys(folder, self.certify)
        self.lan = self.started()

    def certify(self, folder: Path, order: Order) -> Standing:
        self.made += 1
        return certify(folder, order)

    def started(self) -> Lan:
        return Lan(
            self.keys, lambda: self.shops, lambda: self.now_ms, addresses=lambda: list(self.addresses), hosts=lambda: ["kotak"]
        )

    def look(self) -> None:
        asyncio.run(self.lan.look())


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path, now_ms=now())


def test_a_box_without_a_shop_has_a_name_and_the_shops_name_comes_first_once_there_is_one(box: Box) -> None:
    assert box.lan.name == "toko.lancar.local"
    box.shops = ["warung-sri"]
    box.look()
    assert box.lan.standing.names == ["warung-sri.lancar.local", "toko.lancar.local"]
    assert box.started().name == "warung-sri.lancar.local"


def test_who_connects_after_a_change_is_shown_the_new_certificate_by_the_same_server(box: Box) -> None:
    client = client_of(box.keys.authority())
    before = shake(box.lan.context, client, "toko.lancar.local")
    box.shops, box.addresses = ["warung-sri"], ["192.168.1.80"]
    box.look()
    assert shake(box.lan.context, client, "192.168.1.80") != before
    assert shake(box.lan.context, client, "warung-sri.lancar.local")
    assert shake(box.lan.context, client, "toko.lancar.local"), "a browser that was paired by the first name stays paired"


def test_nothing_is_made_anew_while_nothing_changes(box: Box) -> None:
    for _ in range(3):
        box.look()
    box.started()
    assert box.made == 1


def test_nothing_older_than_tls_1_2_is_spoken(box: Box) -> None:
    assert box.lan.context.minimum_version is ssl.TLSVersion.TLSv1_2
    old = client_of(box.keys.authority())
    old.set_ciphers("ALL:@SECLEVEL=0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    with pytest.raises(ssl.SSLError):
        shake(box.lan.context, old, "toko.lancar.local")


def test_a_running_node_renews_by_itself(box: Box) -> None:
    box.now_ms = box.lan.standing.renew_ms
    box.look()
    assert (box.made, box.lan.trouble) == (2, "")


def test_keys_that_became_readable_while_it_runs_are_trouble_that_is_said_and_serving_goes_on(box: Box) -> None:
    (box.keys.folder / "ca.key").chmod(0o644)
    box.look()
    assert "chmod" in box.lan.trouble
    assert shake(box.lan.context, client_of(box.keys.authority()), "toko.lancar.local")
    (box.keys.folder / "ca.key").chmod(0o600)
    box.look()
    assert box.lan.trouble == ""


def test_a_box_whose_keys_others_can_read_does_not_start_to_serve_its_network(box: Box) -> None:
    (box.keys.folder / "ca.key").chmod(0o640)
    with pytest.raises(StoreFailed, match="chmod"):
        box.started()


def test_a_name_that_another_box_answers_to_gets_a_number_and_keeps_it(tmp_path: Path) -> None:
    """Multicast on loopback: no packet leaves this machine."""
    with_names(box_next_door(tmp_path))


def with_names(talk) -> None:
    asyncio.run(asyncio.wait_for(talk, 50))


async def box_next_door(folder: Path) -> None:
    first, second = Names(8443, ["127.0.0.1"]), Names(8444, ["127.0.0.1"])
    box = Box(folder, shops=("warung-uji",), address="192.168.1.6")
    try:
        assert await first.claim("warung-uji", ["192.168.1.5"]) == "warung-uji"
        box.lan.names = second
        await box.lan.look()
        assert box.lan.trouble == ""
        assert box.lan.standing.names[0] == "warung-uji-2.lancar.local"
        assert await heard("warung-uji-2") == ["192.168.1.6"]
        box.addresses = ["192.168.1.66"]
        await box.lan.look()
        assert await heard("warung-uji-2") == ["192.168.1.66"], "the router gave out another address"
        assert box.started().name == "warung-uji-2.lancar.local", "the name stays when the other box is gone"
    finally:
        await first.close()
        await second.close()


async def heard(label: str) -> list[str]:
    """What a tablet that has just come in hears of a name."""
    tablet = AsyncZeroconf(["127.0.0.1"], ip_version=IPVersion.V4Only)
    try:
        asked = AddressResolverIPv4(f"{label}.lancar.local.")
        await asked.async_request(tablet.zeroconf, 5_000, DNSQuestionType.QM)
        return asked.parsed_addresses()
    finally:
        await tablet.async_close()
