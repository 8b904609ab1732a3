"""Writes a past through the real rules: wishes one after the other at pinned moments, many to a transaction."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import NODE
from lancar.kernel.shape import Command, Question
from lancar.kernel.unit import Unit


class PinnedClock:
    """A wall clock that stands where it was put."""

    def __init__(self, ms: int = 0) -> None:
        self.ms = ms

    def __call__(self) -> int:
        """Milliseconds since 1970."""
        return self.ms


@contextmanager
def in_the_past(clock: PinnedClock, *nodes: Node) -> Iterator[None]:
    """These nodes live by the pinned clock; afterwards by their own again."""
    walls: list[Callable[[], int]] = [node.clock.wall for node in nodes]
    for node in nodes:
        node.clock.wall = clock
    try:
        yield
    finally:
        for node, wall in zip(nodes, walls, strict=True):
            node.clock.wall = wall


class Scribe:
    """One node's pen. Wishes are asked of the rules with their actor's rights, as if they came from a till."""

    def __init__(self, node: Node, tenant: str, clock: PinnedClock) -> None:
        self.node = node
        self.tenant = tenant
        self.clock = clock
        self._unit: Unit | None = None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """One durable transaction; an exception inside undoes all of it. Raises StoreFailed."""
        assert self._unit is None, "a transaction inside another"
        with self.node.working() as units:
            self._unit = units(self.tenant)
            try:
                yield
            finally:
                self._unit = None

    def do(self, at_ms: int, command: Command, *, actor: str = NODE, device: str = "", trusted: bool = False) -> tuple[Any, ...]:
        """One wish at that moment (never before the last one), and what follows from it. Raises Refused."""
        unit = self._unit
        assert unit is not None, "nothing is written outside a transaction"
        self.clock.ms = max(self.clock.ms, at_ms)
        before = len(unit.new)
        done = self.node.decide(unit, Wish(self.tenant, command, actor=actor, device=device, trusted=trusted))
        self.node.react(unit, before)
        return done.facts

    def see(self, question: Question) -> Any:
        """Ask the views, with what this transaction has written so far. Raises Refused."""
        assert self._unit is not None, "asked outside a transaction"
        return self.node.shapes.answers[type(question)](question, self._unit)
