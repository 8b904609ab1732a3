"""What the outbox promises: a deed is done once, and what nobody can know is not guessed."""

import pytest
from toy import TENANT, Note, make_node, rows, sell

from lancar.kernel.outbox import (
    LEASE_MS,
    MAX_TRIES,
    EffectFailed,
    Job,
    any_due,
    give_up,
    hurry,
    jobs,
    retry,
    take,
    work_once,
)
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command


class Bell:
    """Rings, or answers as it was told to."""

    def __init__(self, *answers: Exception | None, seen: bool | Command | None = None) -> None:
        self.answers = list(answers)
        self.rung: list[str] = []
        self.seen = seen

    def perform(self, job: Job) -> None:
        self.rung.append(job.job)
        answer = self.answers.pop(0) if self.answers else None
        if answer:
            raise answer

    def look(self, _job: Job) -> bool | Command | None:
        return self.seen


@pytest.fixture
def node():
    made = make_node("a")
    sell(made, "beras", 100)
    return made


def now(node, later_ms: int = 0):
    return lambda: node.clock.ms + later_ms


def test_a_deed_is_done_once(node):
    bell = Bell()
    assert work_once(node, {"toy.ring": bell}, now(node)) == 1
    assert work_once(node, {"toy.ring": bell}, now(node, 10**9)) == 0
    assert len(bell.rung) == 1


def test_a_certain_failure_is_tried_again_later_and_later_and_at_last_a_person_sees_it(node):
    bell = Bell(*[EffectFailed("busy", certain=True)] * MAX_TRIES)
    dues = []
    for n in range(1, MAX_TRIES + 1):
        work_once(node, {"toy.ring": bell}, now(node, n * 10**8))
        dues.append(rows(node, "SELECT due_ms FROM outbox")[0][0] - now(node, n * 10**8)())
    assert dues[:3] == [2_000, 4_000, 8_000]
    assert jobs(node, TENANT)[0].state == "dead"
    retry(node, TENANT, jobs(node, TENANT)[0].job, now(node)())
    assert work_once(node, {"toy.ring": bell}, now(node)) == 1
    assert jobs(node, TENANT) == []


def test_after_a_time_out_the_adapter_looks_before_anything_is_done_twice(node):
    """Wound 25: a weak line, and the same message was sent twice."""
    bell = Bell(EffectFailed("timeout", certain=False), seen=True)
    work_once(node, {"toy.ring": bell}, now(node))
    assert jobs(node, TENANT)[0].state == "unknown"
    work_once(node, {"toy.ring": bell}, now(node, 10**8))
    assert len(bell.rung) == 1
    assert jobs(node, TENANT) == []


def test_a_late_answer_that_the_adapter_finds_enters_the_journal(node):
    bell = Bell(EffectFailed("timeout", certain=False), seen=Note(bill="late", word="it rang"))
    work_once(node, {"toy.ring": bell}, now(node))
    work_once(node, {"toy.ring": bell}, now(node, 10**8))
    assert len(bell.rung) == 1
    assert jobs(node, TENANT) == []
    assert rows(node, "SELECT many FROM toy_bills WHERE subject = 'bill/late'") == [(1,)]


def test_while_it_is_too_early_to_say_the_doubt_stays(node):
    class Early(Bell):
        def look(self, job: Job) -> bool | None:
            raise EffectFailed("busy", job.job, certain=False)

    bell = Early(EffectFailed("timeout", certain=False))
    for n in range(4):
        work_once(node, {"toy.ring": bell}, now(node, n * 10**8))
        assert [job.state for job in jobs(node, TENANT)] == ["unknown"]
    assert len(bell.rung) == 1


def test_what_waits_can_be_hurried_once_the_world_is_there_again(node):
    bell = Bell(EffectFailed("busy", certain=True))
    work_once(node, {"toy.ring": bell}, now(node))
    assert not any_due(node, now(node)())
    hurry(node, TENANT, "toy.other", now(node)())
    assert not any_due(node, now(node)())
    hurry(node, TENANT, "toy.ring", now(node)())
    assert any_due(node, now(node)())
    assert work_once(node, {"toy.ring": bell}, now(node)) == 1


def test_a_worker_that_dies_in_the_middle_leaves_a_doubt_and_not_a_second_deed(node):
    assert [job.state for job in take(node, now(node)())] == ["waiting"]
    bell = Bell(seen=None)
    work_once(node, {"toy.ring": bell}, now(node, LEASE_MS - 1_000))
    assert bell.rung == []
    work_once(node, {"toy.ring": bell}, now(node, LEASE_MS + 1_000))
    assert bell.rung == []
    assert jobs(node, TENANT)[0].state == "dead"
    give_up(node, TENANT, jobs(node, TENANT)[0].job, now(node)())
    assert jobs(node, TENANT) == []


def test_what_was_surely_not_done_is_done_now(node):
    take(node, now(node)())
    bell = Bell(seen=False)
    work_once(node, {"toy.ring": bell}, now(node, LEASE_MS + 1_000))
    assert len(bell.rung) == 1


def test_a_job_that_is_not_there_cannot_be_tried_again(node):
    with pytest.raises(Refused, match="no_such_job"):
        retry(node, TENANT, "toy.ring:nothing", 0)
