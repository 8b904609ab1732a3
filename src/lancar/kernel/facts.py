"""What the kernel itself says: verdicts about entries, and that a person is to be forgotten."""

from typing import ClassVar

from lancar.kernel.shape import Fact


class EntrySetAside(Fact, frozen=True, kw_only=True):
    """An entry goes beyond the rights of its device or actor; nobody folds it until a person releases it.

    `judged` is the digest of its bytes: a forged entry that was set aside must not take with it the true one of its number.
    "" judges whatever stands under that number.
    """

    KIND: ClassVar[str] = "kernel.entry_set_aside"
    origin: str
    seq: int
    version: int
    reason: str
    judged: str = ""

    def subject(self) -> str:
        """The entry judged."""
        return f"entry/{self.origin}.{self.seq}"


class EntryReleased(Fact, frozen=True, kw_only=True):
    """A person looked at an entry that was set aside and let it count."""

    KIND: ClassVar[str] = "kernel.entry_released"
    NEEDS: ClassVar[str] = "manage"
    origin: str
    seq: int
    version: int
    reason: str
    judged: str = ""

    def subject(self) -> str:
        """The entry judged."""
        return f"entry/{self.origin}.{self.seq}"


class PersonForgotten(Fact, frozen=True, kw_only=True):
    """A person's key is to be destroyed on every node, and what the views say of them taken away."""

    KIND: ClassVar[str] = "kernel.person_forgotten"
    NEEDS: ClassVar[str] = "manage"
    person: str

    def subject(self) -> str:
        """The person forgotten."""
        return f"person/{self.person}"


FACTS: tuple[type[Fact], ...] = (EntrySetAside, EntryReleased, PersonForgotten)
