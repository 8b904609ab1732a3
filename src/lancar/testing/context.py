"""Stand-ins that make a capability testable by itself: a context with canned answers, and a whole node in memory.

`FakeContext` is for pure rules: say what stands in the views and see what the rule says. `node_in_memory` is the real
kernel on an in-memory store with repeatable ids, clock and vault: for folds, SQL and everything together.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, TypeVar

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.vault.fake import FakeVault
from lancar.kernel.clock import HybridClock
from lancar.kernel.node import Node
from lancar.kernel.ports import NODE, Authority, Everything, TrustEverybody
from lancar.kernel.shape import Capability, Sealed
from lancar.kernel.views import Query, Sums, View

T = TypeVar("T")
NOON_MS = 1_790_000_000_000
"""A moment in September 2026, at which pretend worlds begin."""


class FakeContext:
    """A rule's context that answers what it was told to.

    `stands` holds what is under a key: `{(view, *key): value}`; `said` what a query finds: `{query: rows}`; `versions`
    what `version` answers: `{(view, *key): number}`. What was not told is nothing: None, zeros, no rows. Every point
    look-up is noted in `looked_up`, every query in `asked`, so that a test can hold a rule to few of them.
    """

    def __init__(
        self,
        *,
        stands: Mapping[tuple[Any, ...], Any] | None = None,
        said: Mapping[Query, list[Any]] | None = None,
        versions: Mapping[tuple[Any, ...], int] | None = None,
        facts: Mapping[str, Any] | None = None,
        rights: Mapping[str, int] | None = None,
        actor: str = NODE,
        device: str = "",
        now_ms: int = NOON_MS,
        tenant: str = "toko",
    ) -> None:
        self.tenant, self.actor, self.device = tenant, actor, device
        self.now_ms = self.device_ms = now_ms
        self.stands = dict(stands or {})
        self.said = dict(said or {})
        self.versions = dict(versions or {})
        self.facts = dict(facts or {})
        self.looked_up: list[tuple[Any, ...]] = []
        self.asked: list[Query] = []
        self._rights = Everything() if rights is None else rights
        self._vault = FakeVault()
        self._keys: dict[str, bytes] = {}
        self._minted = 0

    def rows(self, query: Query, **_params: int | str | bytes | None) -> list[Any]:
        """The rows told for this query, whatever its parameters."""
        self.asked.append(query)
        return list(self.said.get(query, ()))

    def one(self, query: Query, **params: int | str | bytes | None) -> Any:
        """The first of them."""
        return next(iter(self.rows(query, **params)), None)

    def get(self, view: View, *key: int | str) -> Any:
        """What was told to stand under the key; zeros for a Sums view, None for the others."""
        self.looked_up.append((view, *key))
        nothing = (0,) * len(view.values) if isinstance(view, Sums) else None
        return self.stands.get((view, *key), nothing)

    def version(self, view: View, *key: int | str) -> int:
        """The version told for the key, or 0."""
        told: int = self.versions.get((view, *key), 0)
        return told

    def kept(self, _views: Sequence[View], _key: Hashable, make: Callable[[], T]) -> T:
        """What `make` answers: nothing is remembered here."""
        return make()

    def fact(self, ref: str) -> Any:
        """The fact told for this place."""
        return self.facts.get(ref)

    def new_id(self) -> str:
        """`fake.1`, `fake.1-2`, … as the kernel makes them."""
        self._minted += 1
        return "fake.1" if self._minted == 1 else f"fake.1-{self._minted}"

    def seal(self, person: str, text: str) -> Sealed:
        """Under a pretend key of that person; `opened` reads it."""
        sealing = self._keys.setdefault(person, self._vault.new_key())
        return Sealed(person, self._vault.seal(sealing, text))

    def opened(self, sealed: Sealed) -> str:
        """What this context sealed."""
        return self._vault.open(self._keys[sealed.person], sealed.box)

    def rights(self) -> Mapping[str, int]:
        """The rights given at the start; everything if none were."""
        return self._rights

    def random_code(self, length: int) -> str:
        """The next pretend code."""
        return self._vault.random_code(length)

    def hash_secret(self, secret: str) -> str:
        """A cheap pretend hash."""
        return self._vault.hash_secret(secret)

    def secret_matches(self, secret: str, hashed: str) -> bool:
        """Whether a pretend hash is of this secret."""
        return self._vault.secret_matches(secret, hashed)


class HandClock:
    """A wall clock that a test sets by hand (`ms`)."""

    def __init__(self, ms: int = NOON_MS) -> None:
        self.ms = ms

    def __call__(self) -> int:
        """The device's time."""
        return self.ms


class CountedOrigins:
    """Incarnations named after their node and counted: `a1`, then `a2`."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._many = 0

    def origin(self) -> str:
        """The next name."""
        self._many += 1
        return f"{self._prefix}{self._many}"


def node_in_memory(
    capabilities: Sequence[Capability],
    *,
    name: str = "a",
    authority: Authority | None = None,
    wall: HandClock | None = None,
    role: str = "shop",
) -> Node:
    """A started node that forgets everything when it is dropped. `wall` is its device's clock."""
    node = Node(
        store=SqliteStore(":memory:"),
        capabilities=capabilities,
        clock=HybridClock(wall or HandClock()),
        ids=CountedOrigins(name),
        authority=authority or TrustEverybody(),
        vault=FakeVault(name),
        role=role,
    )
    node.start()
    return node
