"""A round of sync as a conversation without any network: the caller carries each request to the peer and brings its answer.

The same generator is driven by the HTTP client and by the simulator. A round that is cut off anywhere loses nothing and
is simply begun again: every step is idempotent, and an acknowledgement is the peer's head, never a flag of ours.
"""

from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.entry import digest
from lancar.kernel.forks import let_go, step_back
from lancar.kernel.giving import give_entries, give_keys, give_rows, give_run, take_keys, welcome
from lancar.kernel.merge import take_entries, take_runs
from lancar.kernel.messages import (
    MAX_BATCH_BYTES,
    MAX_BATCH_ENTRIES,
    EntriesAsk,
    EntriesPage,
    Held,
    Hello,
    KeysAsk,
    KeysPut,
    PushAnswer,
    Request,
    Response,
    RowsAsk,
    Run,
    RunAnswer,
    RunAsk,
    Welcome,
)
from lancar.kernel.peers import read_peer, write_peer

if TYPE_CHECKING:
    from lancar.kernel.node import Node

MAX_ROUNDS = 100_000
"""No conversation is longer than this; a month offline of a busy shop is some hundreds of batches."""


class Report(msgspec.Struct):
    """What one round did, for the progress line and the log."""

    pushed: int = 0
    pulled: int = 0
    waiting: int = 0
    forks: int = 0
    aside: int = 0
    skew_ms: int = 0
    peer: str = ""


Talk = Generator[Request, Any, Report]
Watch = Callable[[Report], None]


def serve(  # noqa: PLR0911 - one answer a kind of request
    node: "Node", request: Request, *, device: str, name: str, trusted: bool = False
) -> Response:
    """Answer one request of a peer. Raises StoreFailed; the caller has already checked that the device is of the tenant."""
    match request:
        case list():
            return PushAnswer(runs=take_runs(node, request, device=device, trusted=trusted))
        case Hello():
            return welcome(node, request, name)
        case EntriesAsk():
            return give_entries(node, request)
        case RunAsk():
            return give_run(node, request.tenant, request.origin, request.after + 1)
        case KeysPut():
            take_keys(node, request, destroy=trusted)
            return None
        case KeysAsk():
            return give_keys(node, request)
        case RowsAsk():
            return give_rows(node, request)


def sync_round(
    node: "Node", tenant: str, *, peer: str, scopes: Sequence[str] = (), pull: bool = True, watch: Watch | None = None
) -> Talk:
    """Say what happened here to the node upstream, then hear what happened elsewhere."""
    report = Report(peer=peer)
    asked_ms = node.clock.wall()
    heads = heads_to_push(node, tenant)
    greeting: Welcome = yield Hello(tenant=tenant, wall_ms=asked_ms, heads=heads, hashes=_hashes(node, tenant, heads))
    answered_ms = node.clock.wall()
    report.skew_ms = greeting.wall_ms - (asked_ms + answered_ms) // 2
    disputed = {origin: heads[origin] for origin in greeting.apart if origin in heads}
    disputed |= yield from _recover_tail(node, tenant, greeting)
    known = read_peer(node, tenant, peer)
    known.skew_ms, known.last_ms = report.skew_ms, answered_ms
    if _has_forgotten(node, tenant, peer, greeting):
        known.keys_sent_rx = 0  # it was restored: it may have lost keys that it once had
    write_peer(node, tenant, peer, known)
    keys_rx = yield from _push_keys(node, tenant, known.keys_sent_rx)
    agreed, held = yield from _push(node, tenant, greeting, disputed, report, watch)
    known.keys_sent_rx = keys_rx  # only now: one restored before the entries came shows by lacking them that it lacks the keys
    write_peer(node, tenant, peer, known)
    if pull and not held:
        yield from _pull(node, tenant, scopes, agreed, report, watch)
        yield from _pull_keys(node, tenant, peer)
    report.waiting = waiting(node, tenant, peer)
    return report


# -- upward


def _has_forgotten(node: "Node", tenant: str, peer: str, greeting: Welcome) -> bool:
    """Whether upstream has less now of anything than it once acknowledged."""
    with node.store.read() as tx:
        acks: dict[str, int] = dict(tx.rows(t.ACKS_OF, {"tenant": tenant, "peer": peer}))
    return any(acks.get(origin, 0) > greeting.heads.get(origin, (0, ""))[0] for origin in heads_to_push(node, tenant))


def heads_to_push(node: "Node", tenant: str) -> dict[str, int]:
    """The origins whose chain is here whole, and how far: its own, those pushed to it, and what it once pulled.

    What was pulled is offered too, so that a node upstream that lost its memory gets back what others remember. Its own
    come first: in them it says whose the others are, and upstream has to know that before it judges them (ADR 0005).
    """
    with node.store.read() as tx:
        rows = tx.rows(t.ORIGIN_LIST, {"tenant": tenant})
    whole = [row for row in rows if row[6] or row[8] or 0 < row[1] == row[3]]
    return {row[0]: row[1] for row in sorted(whole, key=lambda row: not row[6])}


def _hashes(node: "Node", tenant: str, heads: dict[str, int], *, pulled: bool = False) -> dict[str, str]:
    """The hashes at the heads of what this node wrote or was pushed, and if asked for of what it once `pulled` from above."""
    with node.store.read() as tx:
        rows = tx.rows(t.ORIGIN_LIST, {"tenant": tenant})
    return {row[0]: bytes(row[2]).hex() for row in rows if row[0] in heads and row[1] and (row[6] or row[8] or pulled)}


def _recover_tail(node: "Node", tenant: str, greeting: Welcome) -> Generator[Request, Any, dict[str, int]]:
    """Upstream knows more of me than I do: fetch what I lost and never use that incarnation again.

    Answers the origins, and how far they are here, of which upstream has another story: a fork at or before that entry.
    """
    disputed: dict[str, int] = {}
    mine = dict(own_origins(node, tenant))
    here = heads_to_push(node, tenant)
    for origin, (seq, _) in greeting.heads.items():
        if origin not in mine or seq <= here.get(origin, 0):
            continue  # what others wrote comes by pulling, scope by scope
        if mine[origin] == t.OPEN:
            with node.working() as working:
                node.new_incarnation(working(tenant))
        while here.get(origin, 0) < seq:
            run: Run = yield RunAsk(tenant=tenant, origin=origin, after=here.get(origin, 0))
            if not run.texts:
                break
            answer = take_runs(node, [run], device="", trusted=True)[0]
            if answer.said == "fork":
                disputed[origin] = here.get(origin, 0)
            if answer.said != "ok" or answer.seq <= here.get(origin, 0):
                break
            here[origin] = answer.seq
    return disputed


def own_origins(node: "Node", tenant: str) -> list[tuple[str, str]]:
    """This node's own incarnations and their states."""
    with node.store.read() as tx:
        return [(row[0], row[7]) for row in tx.rows(t.ORIGIN_LIST, {"tenant": tenant}) if row[6]]


def _push(  # noqa: PLR0917 - what the steps of one round hand on
    node: "Node", tenant: str, greeting: Welcome, disputed: dict[str, int], report: Report, watch: Watch | None
) -> Generator[Request, Any, tuple[dict[str, int], set[str]]]:
    """Push every origin from where the peer is, in bounded batches, each one durable upstream before the next is made.

    Answers how far each origin is surely the same on both sides, and the origins that upstream will hear later.
    """
    peer, there = report.peer, {origin: seq for origin, (seq, _) in greeting.heads.items()}
    differ = {origin: seq for origin, seq in there.items() if _differs(node, tenant, origin, *greeting.heads[origin])}
    for origin, seq in (differ | disputed).items():
        there[origin] = max(0, seq - MAX_BATCH_ENTRIES // 2)  # the fork is at or before seq: begin earlier to find it
    unsure = {*differ, *disputed}
    _acknowledge(node, tenant, peer, there, unsure)
    heard: dict[str, int] = {}
    held: set[str] = set()
    for _ in range(MAX_ROUNDS):
        here = heads_to_push(node, tenant)
        behind = {origin: seq for origin, seq in here.items() if seq > there.get(origin, 0) and origin not in held}
        batch = _batch(node, tenant, behind, there)
        if not batch:
            return {origin: seq for origin, seq in there.items() if seq <= here.get(origin, 0)}, held
        answer: PushAnswer = yield batch
        for run, said in zip(batch, answer.runs, strict=True):
            report.pushed += len(run.texts) if said.said == "ok" else 0
            report.aside += said.aside
            if said.said == "later":
                held.add(run.origin)
                there[run.origin] = said.fork_at - 1
            elif said.said == "heard":
                _tell_on(node, run, said, there, heard)
            else:
                _heed(node, run, said, there, report)
            if said.said != "fork" or said.fork_at >= run.first:
                unsure.discard(run.origin)
        _acknowledge(node, tenant, peer, there, unsure)
        if watch:
            report.waiting = waiting(node, tenant, peer)
            watch(report)
    raise AssertionError("a push that never ends")


def _tell_on(node: "Node", run: Run, said: RunAnswer, there: dict[str, int], heard: dict[str, int]) -> None:
    """The writer of this origin takes back what it lost: tell it all, and step back only when it has heard the end."""
    fork_at = heard.setdefault(run.origin, said.fork_at or run.first)
    there[run.origin] = said.seq
    if said.seq >= heads_to_push(node, run.tenant).get(run.origin, 0):
        with node.working() as working:
            step_back(node, working(run.tenant), run.origin, fork_at)
        there[run.origin] = fork_at - 1
        del heard[run.origin]


def _heed(node: "Node", run: Run, said: RunAnswer, there: dict[str, int], report: Report) -> None:
    match said.said:
        case "fork" if said.fork_at < run.first:
            there[run.origin] = max(0, said.fork_at - MAX_BATCH_ENTRIES // 2)
            if run.first == 1:
                raise AssertionError("a fork before the first entry")
        case "fork":
            report.forks += 1
            with node.working() as working:
                step_back(node, working(run.tenant), run.origin, said.fork_at)
            there[run.origin] = said.seq
        case _:  # upstream may have more of it than was compared: what it has after this run may be another story
            there[run.origin] = min(said.seq, run.first + len(run.texts) - 1)


def _batch(node: "Node", tenant: str, behind: dict[str, int], there: dict[str, int]) -> list[Run]:
    batch: list[Run] = []
    entries = size = 0
    for origin, head in behind.items():
        run = give_run(node, tenant, origin, there.get(origin, 0) + 1)
        if not run.texts:
            continue
        more = sum(map(len, run.texts))
        if batch and (entries + len(run.texts) > MAX_BATCH_ENTRIES or size + more > MAX_BATCH_BYTES):
            break
        batch.append(run)
        entries, size = entries + len(run.texts), size + more
        if run.first + len(run.texts) <= head:
            break  # its end comes before what the next origin says, which may rest on it
    return batch


def _differs(node: "Node", tenant: str, origin: str, seq: int, hashed: str) -> bool:
    """Whether another entry is known here under this number than the one of that hash (hex)."""
    with node.store.read() as tx:
        found = tx.rows(t.TEXT_AT, {"tenant": tenant, "origin": origin, "seq": seq})
    return bool(found) and bytes(found[0][1]).hex() not in {hashed, ""}


def _acknowledge(node: "Node", tenant: str, peer: str, there: dict[str, int], unsure: set[str]) -> None:
    """Note how far the peer has each origin; while it may have another story under the same numbers, no further than known."""
    if there:
        with node.working() as working:
            unit = working(tenant)
            acks: dict[str, int] = dict(unit.tx.rows(t.ACKS_OF, {"tenant": tenant, "peer": peer})) if unsure else {}
            for origin, seq in there.items():
                unit.put(t.ACKS, (tenant, peer, origin, min(seq, acks.get(origin, 0)) if origin in unsure else seq))


def waiting(node: "Node", tenant: str, peer: str) -> int:
    """How many entries the peer does not have yet."""
    with node.store.read() as tx:
        acks: dict[str, int] = dict(tx.rows(t.ACKS_OF, {"tenant": tenant, "peer": peer}))
    return sum(max(0, seq - acks.get(origin, 0)) for origin, seq in heads_to_push(node, tenant).items())


# -- downward


def _pull(  # noqa: PLR0917 - what the steps of one round hand on
    node: "Node", tenant: str, scopes: Sequence[str], agreed: dict[str, int], report: Report, watch: Watch | None
) -> Talk:
    peer, wanted = report.peer, ",".join(sorted(scopes))
    known = read_peer(node, tenant, peer)
    if known.scopes != wanted:
        known.scopes, known.entries_rx, known.entries_mark = wanted, 0, ""
        write_peer(node, tenant, peer, known)
    more = True
    while more:
        after, mark = known.entries_rx, known.entries_mark
        page = yield EntriesAsk(tenant=tenant, after=after, mark=mark, heads=agreed, scopes=list(scopes))
        if page.restart and not known.entries_mark:
            raise AssertionError("a peer that does not know an empty mark")
        if page.restart:  # it was restored: it may have lost keys that it once had, and numbers them anew
            agreed, held = yield from _remind(node, tenant, report, watch)
            if held:
                return report
            known.keys_sent_rx = known.keys_seen_rx = 0
            yield from _doubt(node, tenant)
        let_go(node, tenant, page.gone)
        report.pulled += take_entries(node, tenant, page.entries)
        more = page.more
        if not page.restart and (now := read_peer(node, tenant, peer)).entries_mark != mark:
            known, more = now, True  # something stepped back, and what stands behind it is in doubt
            continue
        if (page.upto, page.mark) != (known.entries_rx, known.entries_mark):
            known.entries_rx, known.entries_mark = page.upto, page.mark
            write_peer(node, tenant, peer, known)
        if watch:
            watch(report)
    return report


def _remind(
    node: "Node", tenant: str, report: Report, watch: Watch | None
) -> Generator[Request, Any, tuple[dict[str, int], set[str]]]:
    """Tell a peer that was restored what was once pulled from it and it has forgotten, also where it has written on since.

    In every other round what was pulled is taken to be the same above, and no hash of it travels. Answers as `_push` does.
    """
    heads = heads_to_push(node, tenant)
    hashes = _hashes(node, tenant, heads, pulled=True)
    greeting: Welcome = yield Hello(tenant=tenant, wall_ms=node.clock.wall(), heads=heads, hashes=hashes)
    disputed = {origin: heads[origin] for origin in greeting.apart if origin in heads}
    return (yield from _push(node, tenant, greeting, disputed, report, watch))


def _doubt(node: "Node", tenant: str) -> Generator[Request, Any, None]:
    """Ask a peer that was restored which of the entries that were fetched from it once it does not have any more.

    What it lost and could be told again it was reminded of before this; the rest would stand in the way of what it says
    under the same numbers now.
    """
    place, most = Held("", 0, ""), MAX_BATCH_ENTRIES
    while True:
        with node.store.read() as tx:
            rows = tx.rows(t.HEARD_AFTER, {"tenant": tenant, "origin": place.origin, "seq": place.seq, "most": most})
        if not rows:
            return
        doubts = [Held(origin, seq, digest(bytes(text))) for origin, seq, text in rows]
        page: EntriesPage = yield EntriesAsk(tenant=tenant, after=0, doubts=doubts)
        let_go(node, tenant, page.gone)
        place = doubts[-1]


def _push_keys(node: "Node", tenant: str, after: int) -> Generator[Request, Any, int]:
    """Send the keys learned here after a receipt number; answers up to which."""
    page = give_keys(node, KeysAsk(tenant=tenant, after=after))
    while page.keys:
        yield KeysPut(tenant=tenant, keys=page.keys)
        after = page.upto
        page = give_keys(node, KeysAsk(tenant=tenant, after=after))
    return after


def _pull_keys(node: "Node", tenant: str, peer: str) -> Generator[Request, Any, None]:
    """Fetch keys, and never count them as seen beyond the entries: the mark of these is how a restored peer is known."""
    known = read_peer(node, tenant, peer)
    after, more = known.keys_seen_rx, True
    while more:
        page = yield KeysAsk(tenant=tenant, after=after)
        if page.keys:
            take_keys(node, KeysPut(tenant=tenant, keys=page.keys), destroy=True)
            after, known.keys_seen_rx = page.upto, min(page.upto, known.entries_rx)
            write_peer(node, tenant, peer, known)
        more = page.more
