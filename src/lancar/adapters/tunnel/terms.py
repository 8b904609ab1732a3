"""What both ends of a tunnel speak of: keys, the invitation that travels once from hub to shop, and what can go wrong."""

from base64 import b64encode, urlsafe_b64decode, urlsafe_b64encode
from hashlib import blake2s
from ipaddress import ip_address

import msgspec

KEY_BYTES = 32
HEAD = "lancar-tunnel-1:"
CHECK_BYTES = 4
MTU = 1380
"""1,500 less what WireGuard adds over IPv6 (80), and a little for lines that add headers of their own (PPPoE, LTE)."""


class TunnelFailed(Exception):  # noqa: N818 - the house's name for what the world refuses
    """The tunnel did not do what was asked.

    `code`: `no_program`, `no_right`, `taken`, `refused`, `silent`, `bad_invitation`, `spent_invitation`, `bad_file`.
    """

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """All that a shop needs to reach the hub once. Secret until it is spent; then its key opens nothing any more."""

    endpoint: str
    """Where the hub listens, as `host:port`."""
    hub_key: bytes
    once_key: bytes
    """A private key that is good for the first meeting only: the shop brings one of its own then."""
    shared_key: bytes
    shop_address: str
    hub_address: str
    meeting_port: int

    def text(self) -> str:
        """As it is written down or shown as a QR: a head, the invitation, and four bytes that show a slip of the pen."""
        packed = msgspec.msgpack.encode(self)
        return HEAD + urlsafe_b64encode(packed + _check(packed)).decode().rstrip("=")

    @staticmethod
    def read(text: str) -> "Invitation":
        """The invitation in a text. Raises TunnelFailed: `bad_invitation` names what is wrong with it."""
        text = "".join(text.split())
        if not text.startswith(HEAD):
            raise TunnelFailed("bad_invitation", f"it does not begin with {HEAD}")
        body = text.removeprefix(HEAD)
        try:
            packed = urlsafe_b64decode(body + "=" * (-len(body) % 4))
        except ValueError:
            raise TunnelFailed("bad_invitation", "a letter in it is none of base64's") from None
        packed, check = packed[:-CHECK_BYTES], packed[-CHECK_BYTES:]
        if check != _check(packed):
            raise TunnelFailed("bad_invitation", "a part of it is missing or mistyped")
        try:
            said = msgspec.msgpack.decode(packed, type=Invitation)
            split_endpoint(said.endpoint)
            ip_address(said.shop_address)
            ip_address(said.hub_address)
        except (msgspec.DecodeError, ValueError) as why:
            raise TunnelFailed("bad_invitation", str(why)) from None
        if {len(said.hub_key), len(said.once_key), len(said.shared_key)} != {KEY_BYTES}:
            raise TunnelFailed("bad_invitation", "a key has not 32 bytes")
        return said


class Traffic(msgspec.Struct, frozen=True, kw_only=True):
    """What WireGuard knows of one peer."""

    endpoint: str
    handshake_s: int
    """Seconds since 1970 of the last handshake; 0: none yet."""
    received_bytes: int
    sent_bytes: int


def split_endpoint(endpoint: str) -> tuple[str, int]:
    """Host and port of `host:port` or `[v6]:port`. Raises ValueError."""
    host, _, port = endpoint.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) < 1 << 16:
        raise ValueError(f"{endpoint!r} is no host:port")
    return host.removeprefix("[").removesuffix("]"), int(port)


def make_key() -> bytes:
    """A new private key (X25519)."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415 - 6 MB, once in a tunnel's life

    return X25519PrivateKey.generate().private_bytes_raw()


def public_of(key: bytes) -> bytes:
    """The public half of a private key."""
    from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey  # noqa: PLC0415 - as above

    return X25519PrivateKey.from_private_bytes(key).public_key().public_bytes_raw()


def shown(key: bytes) -> str:
    """A public key as WireGuard's tools show it."""
    return b64encode(key).decode()


def _check(packed: bytes) -> bytes:
    return blake2s(packed, digest_size=CHECK_BYTES, person=b"lancar").digest()
