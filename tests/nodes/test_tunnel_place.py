"""What an end of the tunnel remembers: its keys are for its owner's eyes, its shops have addresses of their own."""

from pathlib import Path

import msgspec
import pytest

from lancar.adapters.tunnel.terms import Invitation, TunnelFailed, make_key, public_of
from lancar.nodes.tunnel import hub_end
from lancar.nodes.tunnel.place import ShopEnd, keep, read_hub_end, read_shop_end

END = ShopEnd(
    key=make_key(), endpoint="198.18.3.2:51820", hub_key=make_key(), shared_key=make_key(),
    address="172.29.77.2", hub_address="172.29.77.1", meeting_port=7701,
)  # fmt: skip


def test_an_end_is_kept_for_its_owner_alone_and_found_again(tmp_path: Path) -> None:
    assert read_shop_end(tmp_path) is None
    keep(tmp_path, END)
    assert read_shop_end(tmp_path) == END
    assert {path.stat().st_mode & 0o077 for path in (tmp_path / "tunnel", tmp_path / "tunnel" / "shop.json")} == {0}


def test_keys_that_others_can_read_are_not_used(tmp_path: Path) -> None:
    keep(tmp_path, END)
    (tmp_path / "tunnel" / "shop.json").chmod(0o644)
    with pytest.raises(TunnelFailed, match="chmod 600"):
        read_shop_end(tmp_path)


def test_a_file_that_is_none_of_ours_is_said_to_be_so_and_left_as_it_is(tmp_path: Path) -> None:
    keep(tmp_path, END)
    path = tmp_path / "tunnel" / "shop.json"
    path.write_text('{"key": 7}')
    with pytest.raises(TunnelFailed) as said:
        read_shop_end(tmp_path)
    assert (said.value.code, path.read_text()) == ("bad_file", '{"key": 7}')


def test_every_shop_gets_an_address_and_a_once_key_of_its_own_and_a_full_network_says_so(tmp_path: Path) -> None:
    hub_end.prepare(tmp_path, "198.18.3.2:51820", "172.29.77.0/29")
    invitations = [Invitation.read(hub_end.invite(tmp_path, f"toko {number}").text()) for number in range(5)]
    assert len({one.shop_address for one in invitations} | {invitations[0].hub_address}) == 6
    assert len({one.once_key for one in invitations}) == 5
    end = read_hub_end(tmp_path)
    assert end is not None
    assert [shop.key for shop in end.shops] == [public_of(one.once_key) for one in invitations]
    assert {one.once_key for one in invitations} & set(msgspec.structs.astuple(end.shops[0])) == set(), "the hub forgets it"
    with pytest.raises(TunnelFailed, match="full"):
        hub_end.invite(tmp_path, "satu lagi")


def test_a_hub_that_moves_keeps_its_key_and_its_shops(tmp_path: Path) -> None:
    first = hub_end.prepare(tmp_path, "198.18.3.2:51820")
    hub_end.invite(tmp_path, "toko")
    moved = hub_end.prepare(tmp_path, "198.18.9.9:51820")
    assert (moved.key, moved.endpoint, len(moved.shops)) == (first.key, "198.18.9.9:51820", 1)
    assert hub_end.prepare(tmp_path, "198.18.9.9:51820") == moved


def test_a_hub_without_an_address_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    for endpoint in ("hub.example.id", "hub.example.id:99999", ":51820"):
        with pytest.raises(TunnelFailed):
            hub_end.prepare(tmp_path, endpoint)
    assert not (tmp_path / "tunnel").exists()
