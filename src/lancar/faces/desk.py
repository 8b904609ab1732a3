"""What the faces ask of the node behind them: one writer that answers wishes, and a way to read without waiting for it."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from lancar.kernel.node import Done, Node, Wish

T = TypeVar("T")


class Busy(Exception):  # noqa: N818 - it is what the desk says, and it passes
    """More wishes wait for the disk than this node wants to promise."""


class Desk(Protocol):
    """The one writer of a node, as an event loop sees it."""

    node: Node

    async def do(self, wish: Wish) -> Done:
        """One wish, answered when it is on the disk. Raises Refused, StoreFailed, Busy, or the rule's own bug."""
        ...

    async def write(self, work: Callable[[Node], T]) -> T:
        """Let the writer do one piece of work of its own transactions. Raises what the work raises, or Busy."""
        ...

    async def read(self, look: Callable[[Node], T]) -> T:
        """Let a reader look, beside the writer. Raises what the look raises."""
        ...
