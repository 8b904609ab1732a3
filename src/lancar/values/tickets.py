"""A ticket shows over plain http that a paired device asks, without showing what it was paired with.

`Authorization: Lancar-Trial <tenant>~<time>~<nonce>~<mac>`. The mac is HMAC-SHA256 (RFC 2104) over the method and all that
stands before it, under a key that both sides work out of the digest of the device's token: the device knows the token,
its nodes keep the digest. Who listens learns which shop measures, and nothing that opens a second door or the same door twice.
"""

import hmac
from hashlib import sha256
from typing import NamedTuple

SCHEME = "Lancar-Trial"
MOST_LETTERS = 300
_PURPOSE = b"lancar/trial"
_DIGITS = 16


class Ticket(NamedTuple):
    """What a ticket says. `at_ms` is its maker's time."""

    tenant: str
    at_ms: int
    nonce: str
    mac: str


def trial_key(token_hash: str) -> bytes:
    """What tickets of a device are made and known by, from the digest of its token (`digests.token_digest`)."""
    return hmac.digest(token_hash.encode(), _PURPOSE, sha256)


def write_ticket(key: bytes, method: str, tenant: str, at_ms: int, nonce: str) -> str:
    """The whole header's value."""
    return f"{SCHEME} {tenant}~{at_ms}~{nonce}~{_mac(key, method, tenant, at_ms, nonce)}"


def read_ticket(header: str) -> Ticket | None:
    """What a header says; None when it is no ticket at all."""
    scheme, _, text = header.partition(" ")
    parts = text.split("~")
    if scheme.lower() != SCHEME.lower() or len(text) > MOST_LETTERS or len(parts) != len(Ticket._fields):
        return None
    if not (text.isascii() and text.isprintable()):
        return None
    tenant, at, nonce, mac = parts
    return Ticket(tenant, int(at), nonce, mac) if at.isdigit() and len(at) <= _DIGITS else None


def fits(ticket: Ticket, key: bytes, method: str) -> bool:
    """Whether a ticket was made with this key for this method."""
    return hmac.compare_digest(ticket.mac, _mac(key, method, ticket.tenant, ticket.at_ms, ticket.nonce))


def _mac(key: bytes, method: str, tenant: str, at_ms: int, nonce: str) -> str:
    return hmac.digest(key, f"{method}\n{tenant}\n{at_ms}\n{nonce}".encode(), sha256).hex()
