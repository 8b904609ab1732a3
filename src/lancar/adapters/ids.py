"""Names for incarnations: ten letters and digits from the system's randomness."""

import secrets

LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Small letters and digits that nobody mistakes for one another on a printed receipt."""
LENGTH = 10


class RandomIds:
    """Gives names that nobody ever used: 31^10 of them, so that a million nodes meet once in a thousand worlds."""

    def origin(self) -> str:
        """A name for a new incarnation."""
        return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
