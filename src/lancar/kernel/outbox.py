"""The outbox: deeds to be done to the world, kept as durable rows in the journal's own transaction.

A job is leased, performed by an adapter, and settled. What nobody can know after a time-out or a crash is *unknown*, not
*failed*: the adapter is asked to look before anything is done twice, and where it cannot tell, a person decides.

    waiting ──take──> leased ──done──> done
       ^                 ├──failed (certain)──> waiting, later and later, at last dead
       └──retry──────────┴──failed (uncertain), lease ran out──> unknown ──look──> done or waiting
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol

import msgspec

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command
from lancar.kernel.store import Params
from lancar.kernel.wishes import Wish

if TYPE_CHECKING:
    from lancar.kernel.node import Node

LEASE_MS = 60_000
FIRST_WAIT_MS = 1_000
LONGEST_WAIT_MS = 3_600_000
MAX_TRIES = 12
"""After so many certain failures a job is dead: a person sees it and may have it tried again."""
STATES = ("waiting", "leased", "unknown", "done", "dead")
_COLUMNS = "tenant, job, effect, body, cause, state, tries, due_ms, leased_until_ms, note"
_DUE = f"""SELECT {_COLUMNS} FROM outbox WHERE state = :state AND due_ms <= :now ORDER BY due_ms, tenant, job LIMIT :most"""
_EXPIRED = f"SELECT {_COLUMNS} FROM outbox WHERE state = 'leased' AND leased_until_ms <= :now ORDER BY tenant, job LIMIT :most"
_ANY_DUE = """SELECT 1 FROM outbox WHERE (state IN ('unknown', 'waiting') AND due_ms <= :now)
    OR (state = 'leased' AND leased_until_ms <= :now) LIMIT 1"""
_HURRY = """UPDATE outbox SET due_ms = :now
    WHERE tenant = :tenant AND effect = :effect AND state = 'waiting' AND due_ms > :now AND tries > 0"""
_SETTLE = """UPDATE outbox SET state = :state, tries = :tries, due_ms = :due_ms, leased_until_ms = :leased_until_ms, note = :note
    WHERE tenant = :tenant AND job = :job"""
_LEASE = """UPDATE outbox SET state = 'leased', leased_until_ms = :until, note = :note
    WHERE tenant = :tenant AND job = :job AND state = :was AND leased_until_ms = :was_until RETURNING job"""
_ONE = f"SELECT {_COLUMNS} FROM outbox WHERE tenant = :tenant AND job = :job"
_LIST = f"SELECT {_COLUMNS} FROM outbox WHERE tenant = :tenant AND state <> 'done' ORDER BY due_ms, job LIMIT :most"


class EffectFailed(Exception):  # noqa: N818 - the house's name for what the world refuses
    """The world did not do it. `certain`: it surely was not done; otherwise it must be looked at before it is tried again."""

    def __init__(self, code: str, detail: str = "", *, certain: bool) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code
        self.detail = detail
        self.certain = certain


class Job(msgspec.Struct, kw_only=True):
    """One deed and how far it is."""

    tenant: str
    job: str
    effect: str
    body: bytes
    cause: str
    state: str
    tries: int
    due_ms: int
    leased_until_ms: int
    note: str


class Performer(Protocol):
    """An adapter that does one kind of effect."""

    def perform(self, job: Job) -> Command | None:
        """Do it; answer the command by which the world's answer enters the journal. Raises EffectFailed."""
        ...

    def look(self, job: Job) -> bool | Command | None:
        """Whether an earlier try was done after all; None when that cannot be told.

        The command by which the world's late answer enters the journal says yes, too. Raises EffectFailed (uncertain) while
        it is too early to say.
        """
        ...


class Outcome(NamedTuple):
    """What came of one try: the state the job goes to, why, and the world's answer."""

    state: str
    note: str = ""
    answer: Command | None = None


def take(node: "Node", now_ms: int, *, most: int = 20, lease_ms: int = LEASE_MS) -> list[Job]:
    """Lease what is due, in one durable transaction. Jobs whose lease ran out come back as `unknown`."""
    with node.store.write() as tx:
        jobs: list[Job] = []
        for row in tx.rows(_EXPIRED, {"now": now_ms, "most": most}):
            job = _job(row)
            job.state, job.note = "unknown", "the one who was doing it never came back"
            jobs.append(job)
        for state in ("unknown", "waiting"):
            jobs += [
                _job(row) for row in tx.rows(_DUE, {"state": state, "now": now_ms, "most": most - len(jobs)}) if len(jobs) < most
            ]
        return [job for job in jobs if tx.rows(_LEASE, _lease(job, now_ms + lease_ms))]


def settle(node: "Node", job: Job, state: str, now_ms: int, *, note: str = "", answer: Command | None = None) -> None:
    """Write down what came of a leased job; the world's answer enters the journal in the same transaction."""
    tries, due_ms = job.tries, job.due_ms
    if state == "waiting":
        tries += 1
        state = "dead" if tries >= MAX_TRIES else "waiting"
        due_ms = now_ms + min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** min(tries, 30))
    elif state == "unknown":
        due_ms = now_ms + min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** min(tries + 1, 30))
    with node.working() as working:
        unit = working(job.tenant)
        told: Params = {"state": state, "tries": tries, "due_ms": due_ms, "leased_until_ms": 0, "note": note[:400]}
        unit.tx.run(_SETTLE, {**_key(job), **told})
        if answer is not None:
            before = len(unit.new)
            wish = Wish(job.tenant, answer, key=f"outbox:{job.job}", trusted=True, cause=job.cause)
            try:
                node.decide(unit, wish)
            except Refused as no:
                unit.tx.run(_SETTLE, {**_key(job), **told, "note": f"done, but its answer was refused: {no}"})
            node.react(unit, before)


def work_once(
    node: "Node", performers: Mapping[str, Performer], now_ms: Callable[[], int], *, most: int = 20, lease_ms: int = LEASE_MS
) -> int:
    """Do what is due, one job after the other; answers how many were looked at. Each is settled before the next begins."""
    jobs = take(node, now_ms(), most=most, lease_ms=lease_ms)
    for job in jobs:
        state, note, answer = attempt(performers, job)
        settle(node, job, state, now_ms(), note=note, answer=answer)
    return len(jobs)


def attempt(performers: Mapping[str, Performer], job: Job) -> Outcome:
    """Try one leased job. Touches no store: it may take its time beside the thread that writes, which then settles it."""
    performer = performers.get(job.effect)
    if performer is None:
        return Outcome("waiting", f"nothing here does {job.effect}")
    try:
        if job.state == "unknown":
            seen = performer.look(job)
            if seen is None:
                return Outcome("dead", "nobody can tell whether it was done: a person decides")
            if seen is not False:
                return Outcome("done", "it had been done", seen if isinstance(seen, Command) else None)
        return Outcome("done", answer=performer.perform(job))
    except EffectFailed as why:
        return Outcome("waiting" if why.certain else "unknown", str(why))


def any_due(node: "Node", now_ms: int) -> bool:
    """Whether there is anything to take; asks without writing, from any thread."""
    with node.store.read() as tx:
        return bool(tx.rows(_ANY_DUE, {"now": now_ms}))


def hurry(node: "Node", tenant: str, effect: str, now_ms: int) -> None:
    """What waits for another try of this effect is due now: the world has just shown that it is there again."""
    with node.store.write() as tx:
        tx.run(_HURRY, {"tenant": tenant, "effect": effect, "now": now_ms})


def jobs(node: "Node", tenant: str, most: int = 200) -> list[Job]:
    """What waits, is unknown or dead, the oldest first."""
    with node.store.read() as tx:
        return [_job(row) for row in tx.rows(_LIST, {"tenant": tenant, "most": most})]


def retry(node: "Node", tenant: str, job: str, now_ms: int) -> None:
    """A person wants a dead job tried again. Raises Refused when there is none."""
    _decide(node, tenant, job, "waiting", now_ms)


def give_up(node: "Node", tenant: str, job: str, now_ms: int) -> None:
    """A person says that a dead or unknown job was done, or need not be. Raises Refused when there is none."""
    _decide(node, tenant, job, "done", now_ms)


def _decide(node: "Node", tenant: str, name: str, state: str, now_ms: int) -> None:
    with node.store.write() as tx:
        found = tx.rows(_ONE, {"tenant": tenant, "job": name})
        if not found or _job(found[0]).state not in {"dead", "unknown"}:
            raise Refused("kernel.no_such_job", job=name)
        job = _job(found[0])
        told: Params = {"state": state, "tries": 0, "due_ms": now_ms, "leased_until_ms": 0, "note": f"a person said: {state}"}
        tx.run(_SETTLE, {**_key(job), **told})


def _key(job: Job) -> dict[str, int | str | bytes | None]:
    return {"tenant": job.tenant, "job": job.job}


def _lease(job: Job, until_ms: int) -> Params:
    was = "leased" if job.leased_until_ms else job.state
    return {**_key(job), "until": until_ms, "note": job.note, "was": was, "was_until": job.leased_until_ms}


def _job(row: tuple[object, ...]) -> Job:
    names = Job.__struct_fields__
    return msgspec.convert(dict(zip(names, row, strict=True)), Job)
