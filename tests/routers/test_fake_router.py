"""The made-up router keeps the contract of routers; the contract itself finds a careless one."""

import asyncio
import itertools

import pytest

from lancar.adapters.routers.careful import CarefulRouter, Now
from lancar.adapters.routers.fake import FAULTS, FakeBox, FakeDevice, fake_router, somebody_arms
from lancar.lines.ports import Applied, Plan, Prefer, RouterFailed
from lancar.sim.routers import at_once
from lancar.testing.routers import RouterContract
from lancar.testing.routers_bench import Bench, Run, Table

WALKS = [name for name in vars(RouterContract) if name.startswith(("test_wherever", "test_an_undo_that", "test_a_confirmation"))]


class FakeBench(FakeBox):
    """The box as a bench."""

    def router(self) -> CarefulRouter:
        return fake_router(self)

    def order(self) -> list[str]:
        return sorted(self.ranks, key=lambda line: (self.ranks[line], line))

    def shares(self) -> dict[str, int]:
        return {line: weight for line, weight in self.weights.items() if weight}

    def state(self) -> object:
        return self.values()

    def armed(self) -> int:
        return len(self.undos)

    def requests(self) -> int:
        return self.seen

    def close(self) -> None:
        pass

    def somebody_changes(self) -> None:
        self.ranks["fiber"], self.ranks["lte"] = 7, 1

    def somebody_arms(self) -> None:
        somebody_arms(self)


class TestFakeRouter(RouterContract):
    def bench(self, run: Run) -> Bench:  # noqa: ARG002 - nothing here waits
        return FakeBench()


class Careless(FakeDevice):
    """A device whose adapter cut a corner; `corner` says which."""

    corner = ""

    async def change(self, plan: Plan, undo_after_s: int) -> int:
        if self.corner == "changes before it arms":
            for key, value in plan.after.items():
                await self.write(key, value)
            return await self.arm(plan, undo_after_s)
        if self.corner == "believes that a lost answer is a no":
            try:
                return await super().change(plan, undo_after_s)
            except RouterFailed as failed:
                raise RouterFailed(failed.code, certain=True) from None
        if self.corner == "arms nothing":
            for key, value in plan.after.items():
                await self.write(key, value)
            return undo_after_s
        return await super().change(plan, undo_after_s)

    async def put_back(self, plan: Plan, now: Now, *, watch: bool) -> None:
        if self.corner == "disarms before it puts back":
            await self.disarm(plan)
            for key, value in plan.before.items():
                await self.write(key, value)
        elif self.corner == "forgets the last value":
            for key, value in list(plan.before.items())[:-1]:
                await self.write(key, value)
            await self.disarm(plan)
        else:
            await super().put_back(plan, now, watch=watch)

    async def now(self) -> Now:
        now = await super().now()
        return Now(now.values, frozenset()) if self.corner == "looks for no undo" else now


CORNERS = [
    "changes before it arms",
    "believes that a lost answer is a no",
    "arms nothing",
    "disarms before it puts back",
    "forgets the last value",
    "looks for no undo",
]


def met(suite: RouterContract, run: Run) -> set[str]:
    """The walks in which the contract finds the suite's router wanting."""
    found = set()
    for walk, fault in itertools.product(WALKS, FAULTS):
        for more in ({"later": False}, {"later": True}) if "undo_that" in walk else ({},):
            with Table(suite.bench(run), run) as table:
                try:
                    getattr(suite, walk)(table, fault, **more)
                except (AssertionError, RouterFailed):
                    found.add(walk)
    return found


def careless(corner: str) -> RouterContract:
    class CarelessBench(FakeBench):
        def router(self) -> CarefulRouter:
            device = Careless(self)
            device.corner = corner
            return CarefulRouter(device)

    class Contract(RouterContract):
        def bench(self, run: Run) -> Bench:  # noqa: ARG002 - nothing here waits
            return CarelessBench()

    return Contract()


def test_the_contract_finds_every_router_that_cuts_a_corner_and_no_walk_is_in_vain() -> None:
    with asyncio.Runner() as runner:
        found = {corner: met(careless(corner), runner.run) for corner in CORNERS}
    assert {corner: bool(walks) for corner, walks in found.items()} == dict.fromkeys(CORNERS, True)
    assert set[str]().union(*found.values()) == set(WALKS)


def test_a_careful_one_is_not_accused() -> None:
    with asyncio.Runner() as runner:
        assert met(TestFakeRouter(), runner.run) == set()


def doubted(box: FakeBench, at: int) -> tuple[CarefulRouter, Applied]:
    """A change of which the `at`-th request is done half a minute late, as a look finds it."""
    router = box.router()
    plan = at_once(router.plan(Prefer(line="lte")))
    box.late(30, at)
    with pytest.raises(RouterFailed) as failed:
        at_once(router.apply(plan, 60))
    assert not failed.value.certain
    box.mend()
    return router, at_once(router.look(plan))


def test_a_change_that_comes_late_is_caught_by_the_undo_that_was_left_there() -> None:
    box = FakeBench()
    before = box.state()
    router, applied = doubted(box, at=3)
    assert (applied.armed, applied.doubt) == (True, True)
    at_once(router.undo(applied))
    assert (box.state(), box.armed()) == (before, 1)
    box.pass_s(31)
    assert box.state() != before
    box.pass_s(60)
    assert (box.state(), box.armed()) == (before, 0)


def test_nothing_is_kept_beside_an_undo_that_came_late() -> None:
    box = FakeBench()
    before = box.state()
    router, nothing = doubted(box, at=2)
    assert nothing is None
    again = at_once(router.apply(at_once(router.plan(Prefer(line="lte"))), 60))
    box.pass_s(31)
    with pytest.raises(RouterFailed, match=r"router\.pending"):
        at_once(router.confirm(again))
    box.pass_s(200)
    assert (box.state(), box.armed()) == (before, 0)
