"""Nodes that live in the year's own time: their wall clock is what the data says, and wishes carry their moments."""

import secrets
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, overload

from lancar.adapters.vault.real import RealVault
from lancar.catalog.capability import CAPABILITY as CATALOG
from lancar.identity.capability import CAPABILITY as IDENTITY
from lancar.identity.rules.authority import IdentityAuthority
from lancar.kernel.clock import HybridClock
from lancar.kernel.messages import Request, Response
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.store import Store
from lancar.kernel.sync import Report, Talk
from lancar.reports.capability import CAPABILITY as REPORTS
from lancar.stock.capability import CAPABILITY as STOCK
from lancar.till.capability import CAPABILITY as TILL

CAPABILITIES = (IDENTITY, CATALOG, TILL, STOCK, REPORTS)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class VirtualClock:
    """A wall clock that stands where it was put."""

    def __init__(self, ms: int) -> None:
        self.ms = ms

    def __call__(self) -> int:
        """Milliseconds since 1970."""
        return self.ms


class Dated(NamedTuple):
    """A wish and the moment it is made."""

    ms: int
    wish: Wish


class InTime(Sequence[Wish]):
    """Wishes of one commit that are made one after another: whoever walks them finds the clock at each one's moment."""

    def __init__(self, clock: VirtualClock, dated: Sequence[Dated]) -> None:
        self._clock = clock
        self._dated = dated

    def __len__(self) -> int:
        return len(self._dated)

    def __iter__(self) -> Iterator[Wish]:
        for ms, wish in self._dated:
            self._clock.ms = ms
            yield wish

    @overload
    def __getitem__(self, place: int) -> Wish: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Wish]: ...
    def __getitem__(self, place: int | slice) -> Wish | Sequence[Wish]:
        if isinstance(place, slice):
            return InTime(self._clock, self._dated[place])
        return self._dated[place].wish


class _Ids:
    """Names of incarnations: random, because an incarnation's name must never be used twice."""

    def origin(self) -> str:
        """Ten letters and digits."""
        return "".join(secrets.choice(_LETTERS) for _ in range(10))


def node_on(store: Store, clock: VirtualClock, role: str) -> Node:
    """A started node with every capability and the real authority."""
    node = Node(
        store=store,
        capabilities=CAPABILITIES,
        clock=HybridClock(clock),
        ids=_Ids(),
        authority=IdentityAuthority(),
        vault=RealVault(),
        role=role,
    )
    node.start()
    return node


def do_all(node: Node, wishes: Sequence[Wish]) -> list[Done]:
    """All wishes in one durable transaction. A refusal is a bug here: every one of these must be a yes."""
    done = []
    for answer in node.do_many(wishes):
        if isinstance(answer, Exception):
            raise answer
        done.append(answer)
    return done


def converse(talk: Talk, carry: Callable[[Request], Response]) -> Report:
    """Lead a sync conversation to its end."""
    answer: Any = None
    while True:
        try:
            request = talk.send(answer)
        except StopIteration as end:
            report: Report = end.value
            return report
        answer = carry(request)
