"""What the contract of routers is played on: a made-up router, and an adapter over it that meets faults."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Protocol, Self

import pytest

from lancar.adapters.routers.fake import Fault
from lancar.lines.ports import Applied, Plan, Prefer, Router, RouterFailed, Share

Run = Callable[[Coroutine[Any, Any, Any]], Any]
UNDO_S = 60
LATER_S = 130
"""Past every undo that was asked to come after `UNDO_S`, also where the router counts in whole minutes."""


class SkippingLoop(asyncio.SelectorEventLoop):
    """A loop whose clock can be put forward, so that nobody sits through a time-out that is known to come."""

    skipped_s = 0.0

    def time(self) -> float:
        """The machine's time, and what was skipped."""
        return super().time() + self.skipped_s

    def skip(self, seconds: float) -> None:
        """Whoever waits has waited so much longer."""
        self.skipped_s += seconds


class Bench(Protocol):
    """A made-up router on the table, with the adapter over it."""

    def router(self) -> Router:
        """A fresh adapter with a connection of its own."""
        ...

    def order(self) -> list[str]:
        """The lines as the machine itself prefers them now, best first; lines that share come by name."""
        ...

    def shares(self) -> dict[str, int]:
        """How many parts of the traffic each line gets, by the machine's own configuration; empty when nothing is shared."""
        ...

    def state(self) -> object:
        """The machine's whole configuration, to compare."""
        ...

    def armed(self) -> int:
        """How many undos wait."""
        ...

    def requests(self) -> int:
        """How many requests it has seen."""
        ...

    def fault(self, kind: Fault, at: int = 1, times: int = 1) -> None:
        """The `at`-th request from now, and so many after it, meet this."""
        ...

    def mend(self) -> None:
        """Everything works again."""
        ...

    def pass_s(self, seconds: int) -> None:
        """Time goes by on the machine, or on the host that holds the undo."""
        ...

    def somebody_changes(self) -> None:
        """Another program changes the order of the lines."""
        ...

    def somebody_arms(self) -> None:
        """Another program's change waits to be confirmed."""
        ...

    def close(self) -> None:
        """Clear the table."""
        ...


class Table:
    """A bench, an adapter over it and a loop to run it on."""

    def __init__(self, bench: Bench, run: Run) -> None:
        self.bench, self.run = bench, run
        self.router = bench.router()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.bench.mend()
        self.run(self.router.close())
        self.bench.close()

    def keep(self, wish: Prefer | Share) -> Applied:
        """Plan, apply, confirm."""
        applied: Applied = self.run(self.router.apply(self.run(self.router.plan(wish)), UNDO_S))
        self.run(self.router.confirm(applied))
        return applied

    def failing(self, deed: Coroutine[Any, Any, Any]) -> tuple[str, bool]:
        """How it fails."""
        with pytest.raises(RouterFailed) as failed:
            self.run(deed)
        return failed.value.code, failed.value.certain

    def meets(self, deed: Coroutine[Any, Any, Any], fault: Fault, at: int) -> bool:
        """Do it while the `at`-th request meets a fault; whether it got that far."""
        seen = self.bench.requests()
        self.bench.fault(fault, at)
        try:
            self.run(deed)
        except RouterFailed:
            return fault == "off" or self.bench.requests() - seen >= at
        finally:
            self.bench.mend()
        return self.bench.requests() - seen >= at

    def apply_with(self, plan: Plan, fault: Fault, at: int, *, look: bool = True) -> tuple[Applied | None, bool]:
        """Apply with a fault on the way; what is on the router now, and whether the fault was met."""
        before = self.bench.state()
        seen = self.bench.requests()
        self.bench.fault(fault, at)
        try:
            return self.run(self.router.apply(plan, UNDO_S)), self.bench.requests() - seen >= at
        except RouterFailed as failed:
            certain = failed.certain
            met = fault == "off" or self.bench.requests() - seen >= at
        finally:
            self.bench.mend()
        assert not certain or (self.bench.state(), self.bench.armed()) == (before, 0), at
        return (self.run(self.router.look(plan)) if look and not certain else None), met
