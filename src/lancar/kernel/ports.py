"""What a node asks of its surroundings, besides its store and its vault."""

from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from lancar.kernel.shape import Command, See

NODE = "node"
"""The actor of what a node does by itself or for a trusted local caller."""


class Ids(Protocol):
    """Where new names come from."""

    def origin(self) -> str:
        """A name for a new incarnation that nobody ever used: ten letters and digits at random."""
        ...


class Authority(Protocol):
    """Who may do what. The kernel asks; a capability knows."""

    def rights(self, see: See, actor: str, device: str) -> Mapping[str, int]:
        """The rights of a person on a device: right → limit. Empty when unknown, closed or revoked."""
        ...

    def greet(self, see: See, device: str, origin: str) -> Command | None:
        """What this node should note when a device pushes an incarnation it never saw; None for nothing."""
        ...

    def admit(  # noqa: PLR0917 - what an entry says of itself, in the order it stands there
        self, see: See, device: str, origin: str, seq: int, actor: str, kind: str, needs: str, fact: Any
    ) -> str | None:
        """Why a pushed fact is beyond its device or actor, as a code; None if it is fine."""
        ...


class Everything(Mapping[str, int]):
    """All rights without limit: the node itself, and the owner of the machine at its keyboard."""

    def __getitem__(self, right: str) -> int:
        return 2**31

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0

    def __contains__(self, right: object) -> bool:
        return True


class TrustEverybody:
    """An authority for tests and single-person set-ups: no device is revoked and everybody may do everything."""

    def rights(self, *_asked: Any) -> Mapping[str, int]:
        """Everything is allowed to anybody."""
        return Everything()

    def greet(self, *_asked: Any) -> Command | None:
        """Nothing is noted of a new incarnation."""
        return None

    def admit(self, *_asked: Any) -> str | None:
        """Every fact is fine."""
        return None
