"""What comes in from the wire may be anything: probes believe only what answers them."""

import socket
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.adapters.probes import icmp, names, opening
from lancar.adapters.probes.line import place_of
from lancar.adapters.routers.linux import netlink, routes


class Deaf:
    """A socket that sends nothing."""

    def setsockopt(self, *_: object) -> None:
        """Take whatever is set."""

    def sendto(self, packet: bytes, _: object) -> None:
        self.sent = packet


def pinger(monkeypatch: pytest.MonkeyPatch) -> tuple[icmp.Pinger, Deaf]:
    """A pinger whose packets can be looked at."""
    deaf = Deaf()
    monkeypatch.setattr(icmp, "bound", lambda *_, **__: deaf)
    return icmp.Pinger("line1", 1), deaf


def reply_to(packet: bytes, kind: int = icmp.ECHO_REPLY) -> bytes:
    """The IPv4 packet that answers an echo request."""
    return bytes([0x45]) + bytes(19) + bytes([kind]) + packet[1:]


def test_only_the_asked_address_with_the_right_secret_answers_a_ping(monkeypatch: pytest.MonkeyPatch) -> None:
    asker, wire = pinger(monkeypatch)
    asker.send("198.51.100.1", 7)
    right = reply_to(wire.sent)
    wrong = right[:-1] + bytes([right[-1] ^ 1])
    assert asker._understood(right, "198.51.100.2") is None
    assert asker._understood(wrong, "198.51.100.1") is None
    heard = asker._understood(right, "198.51.100.1")
    assert heard is not None
    assert (heard.seq, heard.answered) == (7, True)
    assert asker._understood(right, "198.51.100.1") is None


def test_a_router_on_the_way_is_known_by_the_packet_it_quotes(monkeypatch: pytest.MonkeyPatch) -> None:
    asker, wire = pinger(monkeypatch)
    asker.send("198.51.100.1", -2, ttl=2)
    quoted = bytes([0x45]) + bytes(8) + bytes([socket.IPPROTO_ICMP]) + bytes(10) + wire.sent
    error = bytes([0x45]) + bytes(19) + struct.pack("!BBHI", icmp.TIME_EXCEEDED, 0, 0, 0) + quoted
    heard = asker._understood(error, "203.0.113.9")
    assert heard is not None
    assert (heard.seq, heard.answered, heard.detail) == (-2, False, "hop")


@given(st.binary(max_size=120).map(lambda tail: b"\x45" + tail))
def test_no_packet_upsets_a_pinger(packet: bytes) -> None:
    asker = icmp.Pinger.__new__(icmp.Pinger)
    asker._identifier, asker._waiting = 1, {}
    assert asker._understood(packet, "198.51.100.1") is None


def test_a_checksum_is_the_one_of_the_standard() -> None:
    assert icmp.checksum(bytes.fromhex("0001f203f4f5f6f7")) == 0x220D  # RFC 1071, section 3, complemented


@given(st.binary(max_size=200), st.integers(0, 200), st.integers(0, 20))
def test_no_answer_of_a_name_server_upsets_a_question(heard: bytes, at: int, answers: int) -> None:
    assert isinstance(names.addresses_in(heard, at, answers), list)


def test_an_address_is_found_behind_other_records() -> None:
    asked = names.wire_name("pay.example") + struct.pack("!HH", 1, 1)
    alias = struct.pack("!HHHIH", 0xC00C, 5, 1, 60, 2) + b"\xc0\x0c"
    address = struct.pack("!HHHIH", 0xC00C, 1, 1, 60, 4) + bytes([203, 0, 113, 20])
    heard = bytes(12) + asked + alias + address
    assert names.addresses_in(heard, 12 + len(asked), 2) == ["203.0.113.20"]


def test_the_addresses_of_both_families_are_told_apart() -> None:
    asked = names.wire_name("pay.example") + struct.pack("!HH", 28, 1)
    four = struct.pack("!HHHIH", 0xC00C, 1, 1, 60, 4) + bytes([203, 0, 113, 20])
    six = struct.pack("!HHHIH", 0xC00C, 28, 1, 60, 16) + bytes.fromhex("20010db8" + "0" * 23 + "1")
    heard = bytes(12) + asked + four + six
    assert names.addresses_in(heard, 12 + len(asked), 2, names.TYPE_AAAA) == ["2001:db8::1"]
    assert names.addresses_in(heard, 12 + len(asked), 2) == ["203.0.113.20"]


@pytest.mark.parametrize("name", ["", "a..b", "x" * 64 + ".example"])
def test_what_is_no_name_is_not_asked(name: str) -> None:
    with pytest.raises(ValueError, match=r"is no name|label"):
        names.wire_name(name)


@pytest.mark.parametrize("path", ["/a b", "/a\r\nHost: evil", "/\u00e9"])
def test_a_canary_holds_no_second_header(path: str) -> None:
    with pytest.raises(ValueError, match="blanks"):
        opening.request("example.com", path)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("pay.example", ("pay.example", 0, "/")),
        ("pay.example:443", ("pay.example", 443, "/")),
        ("http://canary.example/generate_204", ("canary.example", 0, "/generate_204")),
        ("203.0.113.30:8080/x", ("203.0.113.30", 8080, "/x")),
    ],
)
def test_a_place_is_host_port_and_path(address: str, place: tuple[str, int, str]) -> None:
    assert place_of(address) == place


@given(st.binary(max_size=300))
def test_no_message_of_a_kernel_upsets_netlink(heard: bytes) -> None:
    for _, _, body in netlink.messages(heard):
        netlink.attributes(body)
    routes.link_of(heard)


@given(st.dictionaries(st.integers(1, 99), st.binary(max_size=40)))
def test_attributes_come_back_as_they_were_written(said: dict[int, bytes]) -> None:
    assert netlink.attributes(b"".join(netlink.attribute(kind, value) for kind, value in said.items())) == said
