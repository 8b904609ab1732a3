"""Boxes by AES-256-GCM (NIST SP 800-38D), slow hashes by argon2id (RFC 9106), codes by the system's randomness.

Both libraries are imported at first use: a shop node at rest holds neither in memory.
"""

import base64
import binascii
import secrets
from functools import cache
from typing import TYPE_CHECKING

from lancar.kernel.privacy import CODE_LETTERS

if TYPE_CHECKING:
    from argon2 import PasswordHasher

KEY_BYTES = 32
NONCE_BYTES = 12
"""Random nonces are safe below 2^32 boxes per key; a person has some dozens."""
TAG_BYTES = 16
ARGON2_MEMORY_KIB = 19_456
ARGON2_PASSES = 2
"""OWASP's floor for argon2id at one lane: some 20 ms of a mini PC, so that entering a PIN does not stop the counter."""


class RealVault:
    """The vault of every node that keeps real people's data."""

    def new_key(self) -> bytes:
        """32 bytes from the system."""
        return secrets.token_bytes(KEY_BYTES)

    def seal(self, key: bytes, text: str) -> str:
        """Base64 of nonce, ciphertext and tag."""
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - idle memory stays small

        nonce = secrets.token_bytes(NONCE_BYTES)
        return base64.b64encode(nonce + AESGCM(key).encrypt(nonce, text.encode(), None)).decode()

    def open(self, key: bytes, box: str) -> str:
        """The text, if the key and every bit of the box are right; "" if not."""
        from cryptography.exceptions import InvalidTag  # noqa: PLC0415 - idle memory stays small
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 - the same

        try:
            raw = base64.b64decode(box, validate=True)
        except (binascii.Error, ValueError):
            return ""
        if len(raw) < NONCE_BYTES + TAG_BYTES or len(key) != KEY_BYTES:
            return ""
        try:
            return AESGCM(key).decrypt(raw[:NONCE_BYTES], raw[NONCE_BYTES:], None).decode()
        except InvalidTag:
            return ""

    def hash_secret(self, secret: str) -> str:
        """An argon2id hash in its usual `$argon2id$…` form."""
        return _argon2().hash(secret)

    def secret_matches(self, secret: str, hashed: str) -> bool:
        """Compares in constant time, by the parameters the hash itself names."""
        from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - idle memory stays small

        try:
            return _argon2().verify(hashed, secret)
        except (InvalidHashError, VerificationError, UnicodeEncodeError):
            return False

    def random_code(self, length: int) -> str:
        """Five bits a character."""
        return "".join(secrets.choice(CODE_LETTERS) for _ in range(length))


@cache
def _argon2() -> "PasswordHasher":
    from argon2 import PasswordHasher  # noqa: PLC0415 - idle memory stays small

    return PasswordHasher(time_cost=ARGON2_PASSES, memory_cost=ARGON2_MEMORY_KIB, parallelism=1)
