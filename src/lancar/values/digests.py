"""Digests: of secrets that are long enough to need no slow hash (one-time codes, device tokens), and of pictures.

Whoever makes a secret (a browser, the hub's first-start page) keeps it and sends only its digest with the command, so no
rule ever has a secret to hand back and none can reach the journal. A code of ten characters carries 50 bits: a machine
that tries ten thousand million digests a second needs a day for it, and it lives for minutes. A token has 256 bits.
"""

from hashlib import sha256


def token_digest(token: str) -> str:
    """What is kept of a device's token: hex of SHA-256 over `lancar/token`, a line break and the token (UTF-8)."""
    return sha256(f"lancar/token\n{token}".encode()).hexdigest()


def code_digest(code: str) -> str:
    """What is kept of a one-time code: as for a token, after the code was read as people type it.

    Small letters, blanks and hyphens do not matter. Codes have no 0 O 1 I, so none can be mistaken for another.
    """
    typed = "".join(sign for sign in code.upper() if sign.isalnum())
    return sha256(f"lancar/code\n{typed}".encode()).hexdigest()


def photo_digest(image: str) -> str:
    """The name of a picture: hex of SHA-256 over `lancar/photo`, a line break and its base64 text."""
    return sha256(f"lancar/photo\n{image}".encode()).hexdigest()
