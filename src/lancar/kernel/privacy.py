"""The port behind which personal data is sealed and secrets are hashed."""

from typing import Protocol

CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""What codes are made of: 32 characters, five bits each, none of which is mistaken for another (no 0 O 1 I)."""
KEY_BYTES = 32
"""The length of a person's key."""


class Vault(Protocol):
    """Seals text under a key so that destroying the key forgets the text; hashes secrets slowly; makes codes.

    Checked by `lancar.testing.vault`.
    """

    def new_key(self) -> bytes:
        """A fresh secret key of 32 bytes."""
        ...

    def seal(self, key: bytes, text: str) -> str:
        """The text, readable only with the key (base64 of nonce and ciphertext)."""
        ...

    def open(self, key: bytes, box: str) -> str:
        """The sealed text; "" if the key does not fit or the box was touched."""
        ...

    def random_code(self, length: int) -> str:
        """An unguessable code of that many of `CODE_LETTERS`."""
        ...

    def hash_secret(self, secret: str) -> str:
        """A slow, salted hash of a PIN or password."""
        ...

    def secret_matches(self, secret: str, hashed: str) -> bool:
        """Whether the secret was the one hashed. False, never an error, when `hashed` is no hash at all."""
        ...
