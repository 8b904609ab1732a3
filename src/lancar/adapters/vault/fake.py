"""A vault for the simulator, the tests and nothing else: cheap, and the same from the same seed.

It keeps every promise of the port but the one that counts: whoever knows the seed can open everything.
"""

import base64
import binascii
from hashlib import sha256
from hmac import compare_digest

from lancar.kernel.privacy import CODE_LETTERS

_KEY_BYTES = 32
_NONCE_BYTES = 8
_TAG_BYTES = 8


class FakeVault:
    """Keys, nonces, salts and codes come from a counter under `seed`."""

    def __init__(self, seed: int | str = 0) -> None:
        self._seed = f"lancar-fake-vault/{seed}".encode()
        self._drawn = 0

    def _draw(self, length: int) -> bytes:
        self._drawn += 1
        return _stream(self._seed, self._drawn.to_bytes(8, "big"), length)

    def new_key(self) -> bytes:
        """The next key of this seed."""
        return self._draw(_KEY_BYTES)

    def seal(self, key: bytes, text: str) -> str:
        """Base64 of nonce, tag and text under a SHA-256 key stream."""
        nonce, plain = self._draw(_NONCE_BYTES), text.encode()
        tag = _tag(key, nonce, plain)
        hidden = _crossed(plain, _stream(key, nonce, len(plain)))
        return base64.b64encode(nonce + tag + hidden).decode()

    def open(self, key: bytes, box: str) -> str:
        """The text, if the key and every bit of the box are right; "" if not."""
        try:
            raw = base64.b64decode(box, validate=True)
        except (binascii.Error, ValueError):
            return ""
        nonce, tag, hidden = raw[:_NONCE_BYTES], raw[_NONCE_BYTES:][:_TAG_BYTES], raw[_NONCE_BYTES + _TAG_BYTES :]
        plain = _crossed(hidden, _stream(key, nonce, len(hidden)))
        if len(tag) != _TAG_BYTES or not compare_digest(tag, _tag(key, nonce, plain)):
            return ""
        return plain.decode()

    def hash_secret(self, secret: str) -> str:
        """Salted, fast, and therefore worthless against a real guesser."""
        salt = self._draw(8).hex()
        return f"$fake${salt}${_salted(salt, secret)}"

    def secret_matches(self, secret: str, hashed: str) -> bool:
        """Whether the secret was the one hashed by any fake vault."""
        parts = hashed.split("$")
        return len(parts) == 4 and parts[1] == "fake" and compare_digest(_salted(parts[2], secret), parts[3])  # noqa: PLR2004 - "", name, salt, hash

    def random_code(self, length: int) -> str:
        """The next code of this seed."""
        return "".join(CODE_LETTERS[byte % len(CODE_LETTERS)] for byte in self._draw(length))


def _stream(key: bytes, nonce: bytes, length: int) -> bytes:
    blocks = range(-(-length // 32))
    return b"".join(sha256(key + nonce + block.to_bytes(4, "big")).digest() for block in blocks)[:length]


def _tag(key: bytes, nonce: bytes, plain: bytes) -> bytes:
    inner = sha256(key + nonce + len(plain).to_bytes(8, "big") + plain).digest()
    return sha256(key + inner).digest()[:_TAG_BYTES]


def _crossed(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def _salted(salt: str, secret: str) -> str:
    return sha256(f"{salt}/{secret}".encode()).hexdigest()[:32]
