"""The invitation into a tunnel travels by hand: what arrives is whole, or is refused with what is wrong with it."""

from contextlib import suppress

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from lancar.adapters.tunnel.terms import HEAD, Invitation, TunnelFailed, make_key, public_of, split_endpoint

KEY = bytes(range(32))
GOOD = Invitation(
    endpoint="hub.example.id:51820", hub_key=KEY, once_key=KEY, shared_key=KEY,
    shop_address="172.29.77.2", hub_address="172.29.77.1", meeting_port=7701,
)  # fmt: skip


def test_an_invitation_is_read_as_it_was_written_blanks_and_line_breaks_aside() -> None:
    text = GOOD.text()
    assert Invitation.read(text) == GOOD
    broken = "\n  ".join(text[at : at + 40] for at in range(0, len(text), 40))
    assert Invitation.read(f" {broken}\n") == GOOD


@given(at=st.integers(len(HEAD), len(GOOD.text()) - 1), letter=st.sampled_from("AZaz09-_"))
def test_one_wrong_letter_anywhere_is_noticed(at: int, letter: str) -> None:
    text = GOOD.text()
    wrong = text[:at] + letter + text[at + 1 :]
    if wrong == text:
        return
    with suppress(TunnelFailed):
        assert Invitation.read(wrong) == GOOD  # the last letter of base64 has bits that say nothing


@pytest.mark.parametrize(
    "text",
    ["", "https://example.id", HEAD, HEAD + "!!!!", GOOD.text()[:-9], GOOD.text() + "AAAA"],
    ids=["nothing", "an address", "only the head", "no base64", "cut off", "too long"],
)
def test_what_is_no_invitation_is_refused_with_the_reason(text: str) -> None:
    with pytest.raises(TunnelFailed) as said:
        Invitation.read(text)
    assert said.value.code == "bad_invitation"
    assert said.value.detail


@pytest.mark.parametrize(
    "change", [{"endpoint": "hub"}, {"hub_key": b"short"}, {"shop_address": "not an address"}], ids=["no port", "key", "address"]
)
def test_an_invitation_that_leads_nowhere_is_refused_before_anything_is_set_up(change: dict[str, object]) -> None:
    with pytest.raises(TunnelFailed):
        Invitation.read(msgspec.structs.replace(GOOD, **change).text())


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [("hub.id:51820", "hub.id", 51820), ("198.18.3.2:1", "198.18.3.2", 1), ("[2001:db8::1]:443", "2001:db8::1", 443)],
)
def test_an_endpoint_is_a_name_or_an_address_with_a_port(text: str, host: str, port: int) -> None:
    assert split_endpoint(text) == (host, port)


def test_two_ends_that_know_each_others_public_keys_agree_on_a_secret() -> None:
    ours, theirs = make_key(), make_key()
    assert ours != theirs
    one = X25519PrivateKey.from_private_bytes(ours).exchange(X25519PublicKey.from_public_bytes(public_of(theirs)))
    other = X25519PrivateKey.from_private_bytes(theirs).exchange(X25519PublicKey.from_public_bytes(public_of(ours)))
    assert one == other
