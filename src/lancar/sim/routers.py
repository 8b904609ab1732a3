"""Planned changes of a router that refuses, hangs up, answers half, or does late what nobody waits for any more."""

from collections.abc import Callable
from random import Random
from typing import Any

from lancar.adapters.routers.careful import CarefulRouter
from lancar.adapters.routers.fake import FakeBox, Fault, fake_router
from lancar.lines.ports import Applied, Drill, Plan, Prefer, RouterFailed, Share, Wish
from lancar.sim.faults import percent
from lancar.sim.invariants import require

FAULTS: tuple[Fault, ...] = ("refuse", "dropped_before", "dropped_after", "half", "silent", "silent_after")
WISHES: tuple[Wish, ...] = (
    Prefer(line="lte"),
    Prefer(line="radio"),
    Share(weights={"fiber": 60, "lte": 40}),
    Drill(line="lte", seconds=60),
)
UNDO_S, LATE_S, SETTLED_S = 60, 50, 600
"""What is late comes before the undo that catches it; after so long nothing is to come any more."""
Note = Callable[[str], None]


class Change:
    """One wish on a router of its own, and the person who made it."""

    def __init__(self, rng: Random, note: Note) -> None:
        self.rng, self.note = rng, note
        self.box = FakeBox()
        self.router: CarefulRouter = fake_router(self.box)
        self.before = self.box.values()
        self.plan: Plan = at_once(self.router.plan(rng.choice(WISHES)))

    def live(self) -> None:
        """Applied, perhaps looked at, then kept, taken back or left alone."""
        kept = False
        applied = self._applied()
        self.box.pass_s(self.rng.randrange(5))
        if applied is not None and percent(self.rng, 60):
            self._undone(applied)
        elif percent(self.rng, 60):
            kept = self._kept(applied)
        self.box.mend()
        self.box.pass_s(SETTLED_S)
        if kept:
            what_was_confirmed_stays(self)
        else:
            after_an_undo_the_router_is_as_it_was(self, "in the end")

    def _trouble(self) -> None:
        if percent(self.rng, 60):
            self.box.fault(self.rng.choice(FAULTS), at=self.rng.randrange(1, 9), times=self.rng.randrange(1, 3))
        elif percent(self.rng, 60):
            self.box.late(self.rng.randrange(1, LATE_S), at=self.rng.randrange(1, 9))

    def _applied(self) -> Applied | None:
        """What is on the router now, as far as the person knows."""
        self._trouble()
        try:
            applied: Applied = at_once(self.router.apply(self.plan, UNDO_S))
        except RouterFailed as why:
            self.note(f"the router failed: {why.code}")
            self.box.mend()
            return None if why.certain else self._seen()
        self.note("a change begins on the router")
        return applied

    def _seen(self) -> Applied | None:
        try:
            found: Applied | None = at_once(self.router.look(self.plan))
        except RouterFailed as why:
            self.note(f"nobody knows what is on the router: {why.code}")
            return None
        self.note("a look finds nothing of it" if found is None else "a look finds some of it")
        return found

    def _undone(self, applied: Applied) -> None:
        """At the second try at the latest, or by itself."""
        if percent(self.rng, 40):
            self._trouble()
        for _ in range(2):
            try:
                at_once(self.router.undo(applied))
            except RouterFailed as why:
                self.note(f"the undo failed: {why.code}")
                self.box.mend()
                continue
            self.note("the change is taken back")
            after_an_undo_the_router_is_as_it_was(self, "at once")
            return

    def _kept(self, applied: Applied | None) -> bool:
        """Confirmed late in its minute; where nothing is there, once more from the beginning."""
        try:
            if applied is None:
                self.plan = at_once(self.router.plan(self.plan.wish))
                applied = at_once(self.router.apply(self.plan, UNDO_S))
            self.box.mend()
            self.box.pass_s(LATE_S)
            at_once(self.router.confirm(applied))
        except RouterFailed as why:
            self.note(f"it is not kept: {why.code}")
            return False
        self.note("the change is kept")
        return True


# -- the promises


def after_an_undo_the_router_is_as_it_was(change: Change, when: str) -> None:
    """After an undo the router is as it was."""
    values = change.box.values()
    require(after_an_undo_the_router_is_as_it_was, values == change.before, f"{when}: {values} and not {change.before}")


def what_was_confirmed_stays(change: Change) -> None:
    """What was confirmed stays on the router."""
    wanted = change.before | dict(change.plan.after)
    require(what_was_confirmed_stays, change.box.values() == wanted, f"{change.box.values()} and not {wanted}")


def planned_change(rng: Random, note: Note) -> None:
    """One change from its plan to its end."""
    Change(rng, note).live()


def at_once(deed: Any) -> Any:
    """What a coroutine answers that never has to wait."""
    try:
        deed.send(None)
    except StopIteration as done:
        return done.value
    raise AssertionError("the made-up router waits for nothing")
