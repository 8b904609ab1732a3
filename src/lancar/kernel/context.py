"""What a rule may know besides its command: the views, the clock, ids, the actor's rights, the vault."""

from collections.abc import Mapping
from typing import Any

from lancar.kernel.ports import Authority, Everything
from lancar.kernel.shape import Sealed
from lancar.kernel.unit import Head, Unit


class RuleContext:
    """The kernel's own `Context`: a unit of work seen by one actor on one device at one moment."""

    __slots__ = (
        "_authority", "_minted", "_own", "_rights", "_trusted", "_unit", "actor", "device", "device_ms", "get", "kept", "now_ms",
        "one", "rows", "tenant", "version",
    )  # fmt: skip

    def __init__(
        self, unit: Unit, own: Head, authority: Authority, *, actor: str, device: str, trusted: bool, now_ms: int, device_ms: int
    ) -> None:
        self._unit = unit
        self._own = own
        self._authority = authority
        self._trusted = trusted
        self._minted = 0
        self._rights: Mapping[str, int] | None = None
        self.tenant = unit.tenant
        self.actor = actor
        self.device = device
        self.now_ms = now_ms
        self.device_ms = device_ms
        self.rows = unit.rows
        self.one = unit.one
        self.get = unit.get
        self.version = unit.version
        self.kept = unit.kept

    def fact(self, ref: str) -> Any:
        """The fact at `origin.seq`."""
        return self._unit.fact(ref)

    def new_id(self) -> str:
        """`origin.seq` of the entry to come; a second id of the same wish gets `-2`."""
        self._minted += 1
        base = f"{self._own.origin}.{self._own.seq + 1}"
        return base if self._minted == 1 else f"{base}-{self._minted}"

    def seal(self, person: str, text: str) -> Sealed:
        """Personal data under that person's key."""
        return self._unit.seal(person, text)

    def rights(self) -> Mapping[str, int]:
        """The rights of the actor on this device."""
        if self._rights is None:
            self._rights = Everything() if self._trusted else self._authority.rights(self._unit, self.actor, self.device)
        return self._rights

    def random_code(self, length: int) -> str:
        """An unguessable one-time code."""
        return self._unit.vault.random_code(length)

    def hash_secret(self, secret: str) -> str:
        """A slow hash of a secret."""
        return self._unit.vault.hash_secret(secret)

    def secret_matches(self, secret: str, hashed: str) -> bool:
        """Whether the secret was the one hashed."""
        return self._unit.vault.secret_matches(secret, hashed)
