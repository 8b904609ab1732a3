"""The order of things that every router adapter keeps: look, arm the undo, change, and never believe a lost answer.

A brand says how its device is read, armed and written (`Device`); what is safe to conclude from that is decided here,
once.
"""

import asyncio
import secrets
from collections.abc import Callable, Mapping
from typing import NamedTuple, NoReturn, Protocol

from lancar.lines.ports import (
    LEAST_UNDO_S,
    MOST_UNDO_S,
    Applied,
    Drill,
    Plan,
    Prefer,
    RouterFailed,
    RouterView,
    Share,
    Step,
    UndoBy,
    Wish,
)

SOMEBODY = "somebody"
"""The name of an armed undo that no plan of ours carries."""


class Now(NamedTuple):
    """What a plan may change as it is now, and which undos are armed, by plan."""

    values: Mapping[str, str]
    armed: frozenset[str]


class Draft(NamedTuple):
    """The changes a wish needs, in the device's own terms, and in words."""

    before: Mapping[str, str]
    after: Mapping[str, str]
    steps: tuple[Step, ...]


class Device(Protocol):
    """One brand's way to read and change. Reading raises RouterFailed (certain); changing says how certain it is."""

    brand: str
    undo_by: UndoBy
    memory: str
    """What another run of the program must know to confirm or undo what this one applied; a secret, or empty."""

    async def view(self) -> RouterView:
        """The lines as a person wants to see them."""
        ...

    async def now(self) -> Now:
        """Everything a plan may have touched."""
        ...

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:
        """What the wish changes; only keys whose value changes, in the order of writing."""
        ...

    async def change(self, plan: Plan, undo_after_s: int) -> int:
        """Arm the undo and make every change; answers the seconds until it comes. Certain: nothing is changed or armed."""
        ...

    async def put_back(self, plan: Plan, now: Now, *, watch: bool) -> None:
        """Make every change undone and call the undo off, or let it `watch` for what may come late where changes do.

        May raise `router.nothing_pending` when the undo was quicker.
        """
        ...

    async def disarm(self, plan: Plan) -> None:
        """Call the undo off. Raises `router.nothing_pending` (certain) when there is none."""
        ...

    async def close(self) -> None:
        """Let the connection go."""
        ...


class Stepwise:
    """For devices that change one thing at a time: the undo is armed first and called off last."""

    async def now(self) -> Now:
        """Everything a plan may have touched."""
        raise NotImplementedError

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """Let `plan.before` come back after so many seconds unless disarmed; answers the seconds it will really be."""
        raise NotImplementedError

    async def write(self, key: str, value: str) -> None:
        """Change one thing."""
        raise NotImplementedError

    async def disarm(self, plan: Plan) -> None:
        """Call the undo off."""
        raise NotImplementedError

    async def change(self, plan: Plan, undo_after_s: int) -> int:
        """Arm, then every change; when the router refuses one, the earlier ones are put back at once."""
        undo_after_s = await self.arm(plan, undo_after_s)
        try:
            for key, value in plan.after.items():
                await self.write(key, value)
        except RouterFailed as failed:
            await self._back_out(plan, failed)
        return undo_after_s

    async def put_back(self, plan: Plan, now: Now, *, watch: bool) -> None:
        """The old values first, then a look whether they are there, the undo last: what fails in between is left to it."""
        wrong = {key: value for key, value in plan.before.items() if now.values.get(key) != value}
        for key, value in wrong.items():
            await self.write(key, value)
        if wrong and not _is(await self.now(), plan.before):
            raise RouterFailed("router.nonsense", "it took the old values and does not show them", certain=False)
        if not watch:
            await self.disarm(plan)

    async def _back_out(self, plan: Plan, failed: RouterFailed) -> NoReturn:
        if failed.certain:
            try:
                await self.put_back(plan, await self.now(), watch=False)
            except RouterFailed:
                pass  # the armed undo will do it; the first failure is the one to tell
            else:
                raise failed
        raise RouterFailed(failed.code, failed.detail, certain=False) from None


def _new_plan() -> str:
    return secrets.token_hex(4)


class CarefulRouter:
    """A `Router` over a device, one call at a time."""

    def __init__(self, device: Device, new_plan: Callable[[], str] = _new_plan) -> None:
        self._device = device
        self._new_plan = new_plan
        self._turn = asyncio.Lock()

    @property
    def memory(self) -> str:
        """What another run must know to go on with what this one applied; to be kept as a password is."""
        return self._device.memory

    def recall(self, memory: str) -> None:
        """Go on where another run stopped."""
        self._device.memory = memory

    async def read(self) -> RouterView:
        """The lines, their order, what is pending."""
        async with self._turn:
            return await self._device.view()

    async def plan(self, wish: Wish) -> Plan:
        """What the wish would change; nothing is changed."""
        device = self._device
        async with self._turn:
            plan = self._new_plan()
            draft = await device.draft(Prefer(line=wish.line) if isinstance(wish, Drill) else wish, plan)
        return Plan(
            plan=plan,
            brand=device.brand,
            wish=wish,
            steps=draft.steps if draft.after else (),
            before=dict(draft.before),
            after=dict(draft.after),
            undo_by=device.undo_by,
        )

    async def apply(self, plan: Plan, undo_after_s: int) -> Applied:
        """Arm the undo, then change."""
        undo_after_s = plan.wish.seconds if isinstance(plan.wish, Drill) else undo_after_s
        if not LEAST_UNDO_S <= undo_after_s <= MOST_UNDO_S:
            raise RouterFailed("router.out_of_range", f"an undo after {undo_after_s} s", certain=True)
        device = self._device
        if not plan.after:
            return Applied(plan=plan, undo_after_s=undo_after_s, armed=False)
        if device.undo_by == "nobody":
            raise RouterFailed("router.no_undo", certain=True)
        async with self._turn:
            now = await device.now()
            if now.armed:
                raise RouterFailed("router.pending", ", ".join(sorted(now.armed)), certain=True)
            _expect(now, plan.before)
            undo_after_s = await device.change(plan, undo_after_s)
        return Applied(plan=plan, undo_after_s=undo_after_s)

    async def look(self, plan: Plan) -> Applied | None:
        """What became of a plan that was left in doubt."""
        async with self._turn:
            now = await self._device.now()
        armed = plan.plan in now.armed
        if not armed:
            if _is(now, plan.before):
                return None
            _expect(now, plan.after)
        return Applied(plan=plan, undo_after_s=0, armed=armed, doubt=armed and not _is(now, plan.after))

    async def confirm(self, applied: Applied) -> None:
        """Keep the change."""
        plan = applied.plan
        if isinstance(plan.wish, Drill):
            raise RouterFailed("router.is_a_drill", plan.wish.line, certain=True)
        if not plan.after:
            return
        async with self._turn:
            now = await self._device.now()
            if plan.plan not in now.armed:
                raise RouterFailed("router.nothing_pending", certain=True)
            _expect(now, plan.after)
            _nothing_beside(now, plan)
            await self._device.disarm(plan)

    async def undo(self, applied: Applied) -> None:
        """Put back what was, now, and disarm."""
        plan = applied.plan
        if not plan.after:
            return
        async with self._turn:
            now = await self._device.now()
            if plan.plan in now.armed:
                try:
                    await self._device.put_back(plan, now, watch=applied.doubt)
                except RouterFailed as failed:
                    if failed.code != "router.nothing_pending":  # else the router's own undo was quicker
                        raise RouterFailed(failed.code, failed.detail, certain=False) from None
            elif not _is(now, plan.before):
                _expect(now, plan.after)
                raise RouterFailed("router.nothing_pending", certain=True)

    async def close(self) -> None:
        """Let the connection go; what is armed stays armed."""
        await self._device.close()


def _nothing_beside(now: Now, plan: Plan) -> None:
    """An undo that came late would take back what is kept now."""
    if others := now.armed - {plan.plan}:
        raise RouterFailed("router.pending", ", ".join(sorted(others)), certain=True)


def _is(now: Now, values: Mapping[str, str]) -> bool:
    return all(now.values.get(key) == value for key, value in values.items())


def _expect(now: Now, values: Mapping[str, str]) -> None:
    for key, value in values.items():
        if now.values.get(key) != value:
            raise RouterFailed("router.changed", f"{key} is {now.values.get(key)!r}, not {value!r}", certain=True)
