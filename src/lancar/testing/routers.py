"""The contract of the lines' `Router`. Subclass it in a test module and put your router on a bench.

class TestMyRouter(RouterContract):
    def bench(self, run: Run) -> Bench:
        return MyBench()

The bench's router has three lines: `fiber` is preferred, then `lte`, then `radio`.
"""

import asyncio
from collections.abc import Iterator, Mapping
from typing import ClassVar

import pytest

from lancar.adapters.routers.fake import FAULTS, Fault
from lancar.lines.ports import Drill, Prefer, RouterFailed, Share
from lancar.testing.routers_bench import LATER_S, UNDO_S, Bench, Run, SkippingLoop, Table

LINES = ("fiber", "lte", "radio")
READING = sorted(FAULTS)
MOST_REQUESTS = 60
"""More than any deed takes on any router: a walk over its requests that goes further meets a deed that never ends."""
ALWAYS = 1_000
"""So many requests that none is left out."""


def next_request(at: int) -> int:
    """The request after this one; an AssertionError when there cannot be so many."""
    assert at < MOST_REQUESTS, "the deed never ends"
    return at + 1


class RouterContract:
    """What every router must do, whatever it speaks."""

    shares = True
    """Whether it can spread flows over lines by weight."""
    why_not_shared = ""
    """Where it cannot: the words of the reason that the refusal must give."""
    says: ClassVar[Mapping[Fault, str]] = {}
    """What it calls a fault that its wire does not know: the kernel has no passwords."""

    def bench(self, run: Run) -> Bench:
        """A fresh machine."""
        raise NotImplementedError

    @pytest.fixture
    def run(self) -> Iterator[Run]:
        """Runs what is awaited, all on one loop, whose clock a bench may put forward."""
        with asyncio.Runner(loop_factory=SkippingLoop) as runner:
            yield runner.run

    @pytest.fixture
    def on(self, run: Run) -> Iterator[Table]:
        """A machine and an adapter."""
        with Table(self.bench(run), run) as table:
            yield table

    def test_the_lines_are_read_in_their_order(self, on: Table) -> None:
        """By the shop's names."""
        view = on.run(on.router.read())
        assert [line.line for line in sorted(view.lines, key=lambda line: line.rank)] == [*LINES]
        assert view.line("fiber").active is not False
        assert not view.pending

    def test_reading_and_planning_change_nothing(self, on: Table) -> None:
        """Not even a little."""
        before = on.bench.state()
        on.run(on.router.read())
        plan = on.run(on.router.plan(Prefer(line="radio")))
        on.run(on.router.look(plan))
        assert (on.bench.state(), on.bench.armed()) == (before, 0)

    def test_a_plan_says_each_step_before_anything_is_done(self, on: Table) -> None:
        """The undo is one of them, and none holds the password."""
        plan = on.run(on.router.plan(Prefer(line="lte")))
        assert "router.step.arm" in [step.word for step in plan.steps]
        assert len(plan.steps) > 1
        assert all(step.exact for step in plan.steps)
        assert plan.undo_by in {"device", "host"}
        assert "rahasia" not in repr(plan)

    @pytest.mark.parametrize("line", ["lte", "radio"])
    def test_a_preferred_line_comes_first_and_the_others_keep_their_order(self, on: Table, line: str) -> None:
        """Kept once it was confirmed."""
        on.keep(Prefer(line=line))
        on.bench.pass_s(LATER_S)
        assert on.bench.order() == [line, *(other for other in LINES if other != line)]
        assert on.bench.armed() == 0
        assert min(on.run(on.router.read()).lines, key=lambda one: one.rank).line == line

    def test_what_is_preferred_already_needs_no_step(self, on: Table) -> None:
        """And applying nothing arms nothing."""
        plan = on.run(on.router.plan(Prefer(line="fiber")))
        assert plan.steps == ()
        applied = on.run(on.router.apply(plan, UNDO_S))
        assert not applied.armed
        assert on.bench.armed() == 0
        on.run(on.router.confirm(applied))
        on.run(on.router.undo(applied))

    def test_an_applied_change_is_there_at_once_and_waits(self, on: Table) -> None:
        """The router says so itself."""
        applied = on.run(on.router.apply(on.run(on.router.plan(Prefer(line="lte"))), UNDO_S))
        assert on.bench.order()[0] == "lte"
        assert on.bench.armed() == 1
        assert applied.armed
        assert applied.undo_after_s >= UNDO_S
        assert on.run(on.router.read()).pending

    def test_what_nobody_confirms_comes_back_by_itself(self, on: Table) -> None:
        """Also when the program that changed it is gone."""
        before = on.bench.state()
        on.run(on.router.apply(on.run(on.router.plan(Prefer(line="lte"))), UNDO_S))
        on.run(on.router.close())
        on.bench.pass_s(LATER_S)
        assert (on.bench.state(), on.bench.armed()) == (before, 0)

    def test_after_undo_the_router_is_as_it_was(self, on: Table) -> None:
        """And a second undo does no harm."""
        before = on.bench.state()
        applied = on.run(on.router.apply(on.run(on.router.plan(Prefer(line="radio"))), UNDO_S))
        on.run(on.router.undo(applied))
        assert (on.bench.state(), on.bench.armed()) == (before, 0)
        on.run(on.router.undo(applied))
        assert on.run(on.router.look(applied.plan)) is None
        assert on.bench.state() == before

    def test_after_its_undo_fired_a_change_can_be_neither_kept_nor_undone_twice(self, on: Table) -> None:
        """Keeping says so; undoing has nothing to do."""
        before = on.bench.state()
        applied = on.run(on.router.apply(on.run(on.router.plan(Prefer(line="lte"))), UNDO_S))
        on.bench.pass_s(LATER_S)
        assert on.failing(on.router.confirm(applied)) == ("router.nothing_pending", True)
        on.run(on.router.undo(applied))
        assert on.bench.state() == before

    def test_a_confirmed_change_is_not_undone_any_more(self, on: Table) -> None:
        """To go back is a plan of its own."""
        applied = on.keep(Prefer(line="lte"))
        after = on.bench.state()
        assert on.failing(on.router.undo(applied)) == ("router.nothing_pending", True)
        assert on.failing(on.router.confirm(applied)) == ("router.nothing_pending", True)
        assert on.bench.state() == after

    def test_there_and_back_again_by_two_plans(self, on: Table) -> None:
        """The order is the first one again."""
        on.keep(Prefer(line="lte"))
        on.keep(Prefer(line="fiber"))
        assert on.bench.order() == [*LINES]

    def test_a_drill_ends_by_itself_and_is_never_kept(self, on: Table) -> None:
        """Its own seconds count."""
        before = on.bench.state()
        applied = on.run(on.router.apply(on.run(on.router.plan(Drill(line="lte", seconds=UNDO_S))), 3_000))
        assert on.bench.order()[0] == "lte"
        assert on.failing(on.router.confirm(applied)) == ("router.is_a_drill", True)
        on.bench.pass_s(LATER_S)
        assert (on.bench.state(), on.bench.armed()) == (before, 0)

    def test_a_drill_is_ended_early_by_its_undo(self, on: Table) -> None:
        """Somebody needs the line."""
        before = on.bench.state()
        applied = on.run(on.router.apply(on.run(on.router.plan(Drill(line="radio", seconds=UNDO_S))), UNDO_S))
        on.run(on.router.undo(applied))
        assert (on.bench.state(), on.bench.armed()) == (before, 0)

    def test_flows_are_shared_by_weight(self, on: Table) -> None:
        """Where the router can; else it says that it cannot."""
        wish = Share(weights={"fiber": 60, "lte": 40})
        view = on.run(on.router.read())
        assert view.can_share == self.shares
        if not self.shares:
            with pytest.raises(RouterFailed, match=self.why_not_shared) as refused:
                on.run(on.router.plan(wish))
            assert self.why_not_shared
            assert (refused.value.code, refused.value.certain) == ("router.no_share", True)
            return
        before = on.bench.state()
        on.keep(wish)
        shares = on.bench.shares()
        assert shares["fiber"] > shares["lte"] > 0
        assert not shares.get("radio")
        told = {line.line: line.weight or 0 for line in on.run(on.router.read()).lines}
        assert told["fiber"] > told["lte"] > 0
        on.keep(Prefer(line="fiber"))
        assert on.bench.order()[0] == "fiber"
        assert not on.bench.shares() or on.bench.state() != before

    def test_a_share_that_nobody_confirms_comes_back_by_itself(self, on: Table) -> None:
        """Like any other change."""
        if not self.shares:
            return
        before = on.bench.state()
        on.run(on.router.apply(on.run(on.router.plan(Share(weights={"fiber": 50, "lte": 50}))), UNDO_S))
        assert on.bench.state() != before
        on.bench.pass_s(LATER_S)
        assert (on.bench.state(), on.bench.armed()) == (before, 0)

    def test_a_share_of_nothing_or_of_a_strange_line_is_refused(self, on: Table) -> None:
        """Before anything happens."""
        assert on.failing(on.router.plan(Share(weights={"fiber": 0})))[1]
        if self.shares:
            assert on.failing(on.router.plan(Share(weights={"fiber": 1, "satelit": 1}))) == ("router.no_line", True)

    def test_a_line_the_router_does_not_know_is_refused(self, on: Table) -> None:
        """By name, before anything happens."""
        assert on.failing(on.router.plan(Prefer(line="satelit"))) == ("router.no_line", True)
        assert on.failing(on.router.plan(Drill(line="satelit", seconds=UNDO_S))) == ("router.no_line", True)

    @pytest.mark.parametrize("undo_after_s", [0, 9, 3_601])
    def test_an_undo_too_soon_or_too_late_is_refused(self, on: Table, undo_after_s: int) -> None:
        """It would be no safety."""
        plan = on.run(on.router.plan(Prefer(line="lte")))
        assert on.failing(on.router.apply(plan, undo_after_s)) == ("router.out_of_range", True)
        assert on.bench.armed() == 0

    def test_two_guards_on_one_router_do_not_mix_their_changes(self, on: Table) -> None:
        """The second waits until the first is confirmed or undone."""
        other = on.bench.router()
        plan = on.run(other.plan(Prefer(line="radio")))
        applied = on.run(on.router.apply(on.run(on.router.plan(Prefer(line="lte"))), UNDO_S))
        held = on.bench.state()
        assert on.failing(other.apply(plan, UNDO_S)) == ("router.pending", True)
        assert on.bench.state() == held
        on.run(on.router.undo(applied))
        on.run(other.confirm(on.run(other.apply(plan, UNDO_S))))
        assert on.bench.order()[0] == "radio"
        on.run(other.close())

    def test_while_somebody_elses_change_waits_nothing_is_applied(self, on: Table) -> None:
        """Their undo would take ours with it."""
        plan = on.run(on.router.plan(Prefer(line="lte")))
        on.bench.somebody_arms()
        before = on.bench.state()
        assert on.failing(on.router.apply(plan, UNDO_S)) == ("router.pending", True)
        assert on.bench.state() == before

    def test_a_plan_is_void_when_the_router_was_changed_since(self, on: Table) -> None:
        """The owner agreed to another change."""
        plan = on.run(on.router.plan(Prefer(line="lte")))
        on.bench.somebody_changes()
        before = on.bench.state()
        assert on.failing(on.router.apply(plan, UNDO_S)) == ("router.changed", True)
        assert (on.bench.state(), on.bench.armed()) == (before, 0)

    @pytest.mark.parametrize("fault", READING)
    def test_reading_that_fails_says_why_and_works_again_afterwards(self, on: Table, fault: Fault) -> None:
        """Nothing was changed, for sure."""
        on.bench.fault(fault, times=ALWAYS)
        code, certain = on.failing(on.router.read())
        assert certain
        assert code == self.says.get(fault, FAULTS[fault][0]) or fault in {"nonsense", "half", "refuse"}
        on.bench.mend()
        assert len(on.run(on.router.read()).lines) == len(LINES)

    @pytest.mark.parametrize("fault", READING)
    def test_wherever_applying_fails_undo_makes_the_router_as_it_was(self, on: Table, fault: Fault) -> None:
        """The fault meets each request in turn. A certain failure changed nothing; a doubt is looked at, then undone.

        Where something may still arrive, the armed undo stays to catch it.
        """
        before, plan = on.bench.state(), on.run(on.router.plan(Prefer(line="lte")))
        at, met = 0, True
        while met:
            at = next_request(at)
            applied, met = on.apply_with(plan, fault, at)
            if applied is not None:
                on.run(on.router.undo(applied))
                if applied.doubt:
                    assert on.bench.state() == before, (fault, at)
                    on.bench.pass_s(LATER_S)
            assert (on.bench.state(), on.bench.armed()) == (before, 0), (fault, at)
        assert at > 1

    @pytest.mark.parametrize("fault", READING)
    def test_wherever_applying_fails_and_nobody_looks_the_router_becomes_as_it_was(self, on: Table, fault: Fault) -> None:
        """The undo is armed before the change."""
        before, plan = on.bench.state(), on.run(on.router.plan(Prefer(line="lte")))
        at, met = 0, True
        while met:
            at = next_request(at)
            _, met = on.apply_with(plan, fault, at, look=False)
            on.bench.pass_s(LATER_S)
            assert (on.bench.state(), on.bench.armed()) == (before, 0), (fault, at)

    @pytest.mark.parametrize("later", [False, True], ids=["again", "by itself"])
    @pytest.mark.parametrize("fault", READING)
    def test_an_undo_that_fails_anywhere_is_finished_by_a_second_one(self, on: Table, fault: Fault, later: bool) -> None:
        """Or by the router itself."""
        before, plan = on.bench.state(), on.run(on.router.plan(Prefer(line="lte")))
        at, met = 0, True
        while met:
            at = next_request(at)
            applied = on.run(on.router.apply(plan, UNDO_S))
            met = on.meets(on.router.undo(applied), fault, at)
            if later:
                on.bench.pass_s(LATER_S)
            else:
                on.run(on.router.undo(applied))
            assert (on.bench.state(), on.bench.armed()) == (before, 0), (fault, at)

    @pytest.mark.parametrize("fault", READING)
    def test_a_confirmation_that_is_lost_is_looked_for_before_it_is_said_again(self, on: Table, fault: Fault) -> None:
        """In the end the change is kept, once."""
        at, met = 0, True
        while met:
            at = next_request(at)
            line = ("lte", "fiber")[at % 2 == 0]
            applied = on.run(on.router.apply(on.run(on.router.plan(Prefer(line=line))), UNDO_S))
            met = on.meets(on.router.confirm(applied), fault, at)
            found = on.run(on.router.look(applied.plan))
            assert found is not None
            if found.armed:
                on.run(on.router.confirm(applied))
            on.bench.pass_s(LATER_S)
            assert (on.bench.order()[0], on.bench.armed()) == (line, 0), (fault, at)
