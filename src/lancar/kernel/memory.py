"""What a node remembers between transactions, so that it need not ask its store the same thing at every sale.

Only answers made inside a writing transaction are kept, and they are forgotten the moment a fact is folded into a view they
were made from. Another process on the same database is noticed by the tenant's receipt number, under its lock.
"""

from collections.abc import Callable, Hashable, Iterable
from typing import Any, TypeVar

from lancar.kernel.views import View

MAX_KEPT = 60_000
"""More answers than this are all forgotten at once: simple, and rarer than a shop has goods."""
T = TypeVar("T")


class Memory:
    """One tenant's kept answers. Values must be immutable: many callers share them."""

    __slots__ = ("_answers", "_made_from", "rx")

    def __init__(self) -> None:
        self.rx = -1
        """The receipt number of this node's last transaction: if the store says another, somebody else wrote."""
        self._answers: dict[Hashable, Any] = {}
        self._made_from: dict[str, list[Hashable]] = {}

    def kept(self, views: Iterable[View], key: Hashable, make: Callable[[], T]) -> T:
        """The answer under this key, made once until one of its views moves."""
        try:
            answer: T = self._answers[key]
        except KeyError:
            answer = make()
            if len(self._answers) >= MAX_KEPT:
                self.forget()
            self._answers[key] = answer
            for view in views:
                self._made_from.setdefault(view.table, []).append(key)
        return answer

    def moved(self, table: str) -> None:
        """A view has changed: what was made from it is forgotten."""
        if table in self._made_from:
            for key in self._made_from.pop(table):
                self._answers.pop(key, None)

    def forget(self) -> None:
        """Forget everything."""
        self._answers.clear()
        self._made_from.clear()
