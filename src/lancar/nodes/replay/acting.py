"""Nodes that live in the year's own time: their wall clock is what the data says, and wishes carry their moments."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple, overload

from lancar.adapters.ids import RandomIds
from lancar.adapters.vault.real import RealVault
from lancar.faces.care import care
from lancar.identity.rules.authority import IdentityAuthority
from lancar.kernel.clock import HybridClock
from lancar.kernel.messages import Request, Response
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.store import Store
from lancar.kernel.sync import Report, Talk
from lancar.nodes.all import CAPABILITIES


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


def node_on(store: Store, clock: Callable[[], int], role: str) -> Node:
    """A started node with every capability and the real authority."""
    node = Node(
        store=store,
        capabilities=[care(role), *CAPABILITIES],
        clock=HybridClock(clock),
        ids=RandomIds(),
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
