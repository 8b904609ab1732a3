"""Bugs planted into the judging of lines and into the router, for the audit."""

from collections.abc import Iterator
from typing import Any

from lancar.adapters.routers import careful
from lancar.adapters.routers.careful import Now, Stepwise
from lancar.adapters.routers.fake import FakeBox
from lancar.lines.judging.budget import Budget
from lancar.lines.judging.line import LineJudge
from lancar.lines.judging.paths import Paths
from lancar.lines.judging.suspicion import Suspicion
from lancar.lines.ports import Plan
from lancar.sim import lines, routers
from lancar.sim.plants import instead, plant


@plant("hold-down forgotten", lines.no_more_than_one_switch_per_hold_down_except_from_a_dead_path)
def hold_down_forgotten() -> Iterator[None]:
    """A line is taken back as soon as it has proved itself, however often it fails."""
    with instead((Paths, "_held", lambda *_: False)):
        yield


@plant("an answer ends no suspicion", lines.what_is_so_is_believed_in_time)
def answers_ignored() -> Iterator[None]:
    """Misses are counted and answers are not: sooner or later every line is dead."""
    with instead((LineJudge, "_survived", lambda *_: None)):
        yield


@plant("a switch is asked for once", lines.the_path_is_never_a_line_known_dead_while_another_lives)
def asked_once() -> Iterator[None]:
    """The paths remember what they said instead of looking at what is."""
    sound = Paths._not_asked  # noqa: SLF001 - where a wish is repeated

    def once(self: Paths, what_for: Any, what: object, now_us: int) -> bool:
        return self._asked.get(what_for, (None, 0))[0] != what and sound(self, what_for, what, now_us)

    with instead((Paths, "_not_asked", once)):
        yield


@plant("a dead line is believed for ever", lines.what_is_so_is_believed_in_time)
def never_dead() -> Iterator[None]:
    """The sequential test never comes to its end."""
    with instead((Suspicion, "is_dead", lambda *_: False)):
        yield


@plant("probes without a budget", lines.no_line_spends_more_than_its_budget)
def no_budget() -> Iterator[None]:
    """Every probe is paid, whatever it costs."""

    def take(self: Budget, size_bytes: int, _now_us: int) -> bool:
        self.spent_bytes += 40 * size_bytes
        return True

    with instead((Budget, "take", take)):
        yield


@plant("an undo that is armed and does nothing", routers.after_an_undo_the_router_is_as_it_was)
def empty_undo() -> Iterator[None]:
    """The router forgets what it should bring back."""

    def fires(self: FakeBox, plan: str) -> Any:
        return lambda: self.undos.pop(plan)

    with instead((FakeBox, "_fires", fires)):
        yield


@plant("an undo that is armed after the change", routers.after_an_undo_the_router_is_as_it_was)
def armed_too_late() -> Iterator[None]:
    """The changes come first, and who is cut off in between leaves them there."""

    async def change(self: Stepwise, plan: Plan, undo_after_s: int) -> int:
        for key, value in plan.after.items():
            await self.write(key, value)
        return await self.arm(plan, undo_after_s)

    with instead((Stepwise, "change", change)):
        yield


@plant("an undo that is called off before the old state is there", routers.after_an_undo_the_router_is_as_it_was)
def called_off_too_soon() -> Iterator[None]:
    """What fails in between is left to nobody."""

    async def put_back(self: Stepwise, plan: Plan, _now: object, *, watch: bool) -> None:  # noqa: ARG001 - the sound one's shape
        await self.disarm(plan)
        for key, value in plan.before.items():
            await self.write(key, value)

    with instead((Stepwise, "put_back", put_back)):
        yield


@plant("nobody watches for what comes late", routers.after_an_undo_the_router_is_as_it_was)
def no_watch() -> Iterator[None]:
    """A change left in doubt is taken back and its undo called off; then it arrives."""
    sound = Stepwise.put_back

    async def put_back(self: Stepwise, plan: Plan, now: Now, *, watch: bool) -> None:  # noqa: ARG001 - the bug is to forget it
        await sound(self, plan, now, watch=False)

    with instead((Stepwise, "put_back", put_back)):
        yield


@plant("a change is kept beside somebody's undo", routers.what_was_confirmed_stays)
def kept_beside() -> Iterator[None]:
    """An undo that came late takes back what was confirmed."""
    with instead((careful, "_nothing_beside", lambda *_: None)):
        yield
