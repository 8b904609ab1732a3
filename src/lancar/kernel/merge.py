"""Taking in what other nodes wrote. A fact that happened is never refused; what cannot be folded is kept and shown.

Two doors: `take_runs` for entries pushed from below (verified link by link, judged by the authority), `take_entries` for
those pulled from above (trusted). Both are idempotent: what is known is compared, never folded twice.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.entry import Entry, Malformed, digest, genesis, link, thaw, unfit
from lancar.kernel.facts import FACTS as KERNEL_FACTS
from lancar.kernel.facts import EntrySetAside
from lancar.kernel.forks import hear_again, keep_fork, may_take_back, step_back, was_stepped_back_from
from lancar.kernel.messages import PulledEntry, Run, RunAnswer
from lancar.kernel.ports import NODE
from lancar.kernel.refusal import Refused
from lancar.kernel.store import Params, StoreFailed
from lancar.kernel.unit import Head, Unit
from lancar.kernel.verdicts import REMEMBERED_ASIDE, apply_kernel_fact, believe_aside, is_aside, verdict_version
from lancar.kernel.wishes import Wish

if TYPE_CHECKING:
    from lancar.kernel.node import Node

Judge = Callable[[Unit, Entry, object], str | None]
UNFOLDABLE = "kernel.unfoldable"
"""Why an entry is set aside that no fold here could take: a number too large for its sum, or a bug of ours."""
KERNEL_KINDS = frozenset(fact.KIND for fact in KERNEL_FACTS)


def take_runs(node: "Node", runs: Sequence[Run], *, device: str, trusted: bool = False) -> list[RunAnswer]:
    """Take pushed runs, durably, and answer how far each origin is here now. Raises StoreFailed.

    One transaction; only if something in them cannot be folded, one an entry, so that it parks alone and blocks nobody.
    """

    def judge_of_device(unit: Unit, entry: Entry, fact: object) -> str | None:
        return judge(node, device, unit, entry, fact)

    said = None if trusted else judge_of_device
    try:
        return _push(node, runs, device, said)
    except Exception as why:
        if not _is_about_an_entry(why):
            raise
    return [_push_singly(node, run, device, said) for run in runs]


def _is_about_an_entry(why: Exception) -> bool:
    """Whether the entries are to blame (or a fold that cannot take them), not the disk or the network."""
    return not isinstance(why, StoreFailed) or why.code == "other"


def _push(node: "Node", runs: Sequence[Run], device: str, judge: Judge | None, *, park: bool = False) -> list[RunAnswer]:
    with node.working() as working:
        answers = []
        for run in runs:
            unit = working(run.tenant)
            before = len(unit.new)
            answers.append(_take_run(node, unit, run, device, judge, park=park))
            node.react(unit, before)
        return answers


def _push_singly(node: "Node", run: Run, device: str, judge: Judge | None) -> RunAnswer:
    prev, aside = run.prev, 0
    answer = _push(node, [msgspec.structs.replace(run, texts=[])], device, judge)[0]
    for place, text in enumerate(run.texts):
        if answer.said != "ok":
            break
        seq = run.first + place
        kept = [seq] if seq in run.aside else []
        one = Run(tenant=run.tenant, origin=run.origin, first=seq, prev=prev, texts=[text], aside=kept)
        try:
            answer = _push(node, [one], device, judge)[0]
        except Exception as why:
            if not _is_about_an_entry(why):
                raise
            answer = _push(node, [one], device, judge, park=True)[0]
            _say_why(node, run.tenant, run.origin, one.first, why)
        aside += answer.aside
        prev = link(bytes.fromhex(prev), text).hex()
    return msgspec.structs.replace(answer, aside=aside)


def _park(unit: Unit, entry: Entry, fact: object) -> str:  # noqa: ARG001 - a judge's signature
    """The judge of what cannot be folded here: set aside everywhere, until a person releases it."""
    return UNFOLDABLE


def _say_why(node: "Node", tenant: str, origin: str, seq: int, why: Exception) -> None:
    with node.store.write() as tx:
        detail = f"{type(why).__name__}: {why}".replace("\0", "")[:400]
        tx.many(t.QUARANTINE, [(tenant, origin, seq, UNFOLDABLE, detail, "", 0)])


def _take_run(  # noqa: C901, PLR0911, PLR0912 - one way out for each thing that a run can be
    node: "Node", unit: Unit, run: Run, device: str, judge: Judge | None, *, park: bool
) -> RunAnswer:
    head = unit.head(run.origin)
    if head.mine and run.first > 1 and _is_hearing(node, unit, run, device, judge):
        believe_aside(unit, run)
        hear_again(node, unit, run, 0)
        return _heard(head, run)
    if run.first > head.seq + 1:
        return _answer(head, "gap")
    prev = _hash_before(unit, head, run.first)
    if prev is not None and prev.hex() != run.prev:
        return _answer(head, "fork", fork_at=max(1, run.first - 1))
    if judge and not head.top and not head.mine:
        _greet(node, unit, run.origin, device)
    judge = _judge_of_run(node, unit, run, head, device, judge, park=park)
    if judge is None:
        believe_aside(unit, run)
    known = _known_texts(unit, run, head)
    aside = 0
    for place, text in enumerate(run.texts):
        come = PulledEntry(run.origin, seq := run.first + place, text)
        if known.get(seq) == text:
            if seq == head.seq + 1:
                _adopt(unit, head, seq, text)
            continue
        if seq in known:
            if head.mine and not judge:
                if not may_take_back(unit, run.origin, seq):
                    return _answer(head, "later", fork_at=seq, aside=aside)
                hear_again(node, unit, run, place)
                return _heard(head, run, fork_at=seq)
            if not _gives_way(unit, head, come, judge):
                keep_fork(unit, run, place)
                return _answer(head, "fork", fork_at=seq, aside=aside)
            step_back(node, unit, run.origin, seq)
            known = _known_texts(unit, run, head)
        if head.state == t.FORKED and was_stepped_back_from(unit, run.origin, seq, text):
            return _answer(head, "fork", fork_at=seq, aside=aside)
        aside += _take(node, unit, come, device, judge)
    return _answer(head, "ok", aside=aside)


def _gives_way(unit: Unit, head: Head, come: PulledEntry, judge: Judge | None) -> bool:
    """Whether nothing that counts stands here from this number on, and what comes would: a forger does not keep a number."""
    unit.flush()
    standing = unit.tx.rows(t.ROWS_AFTER, {"tenant": unit.tenant, "origin": come.origin, "first": come.seq})
    if head.mine or any(status in {t.FOLDED, t.UNKNOWN} for _, status, *_ in standing):
        return False
    with suppress(Malformed, msgspec.DecodeError, UnicodeDecodeError, KeyError):
        entry = _read(unit, come)
        fact = unit.decode(entry)
        fits = is_aside(unit, come.origin, come.seq, come.text) is None
        return fits and (judge is None or judge(unit, entry, fact) is None)
    return False


def _is_hearing(node: "Node", unit: Unit, run: Run, device: str, judge: Judge | None) -> bool:
    """Whether this run goes on with a story of this node's own that it lost, of which it has just been told the part before."""
    unit.flush_more()
    before: Params = {"tenant": unit.tenant, "origin": run.origin, "seq": run.first - 1}
    if not unit.tx.rows(t.FORKED_BEFORE, before):
        return False
    return judge is None or judge_memory(node, unit, run.origin, device)


def _heard(head: Head, run: Run, fork_at: int = 0) -> RunAnswer:
    """This node takes back what it lost: the sender goes on telling it to the end, and only then steps back itself."""
    last = run.first + len(run.texts) - 1
    return RunAnswer(origin=head.origin, said="heard", seq=last, hash=head.hash.hex(), fork_at=fork_at)


def _judge_of_run(  # noqa: PLR0917 - what the door knows
    node: "Node", unit: Unit, run: Run, head: Head, device: str, judge: Judge | None, *, park: bool
) -> Judge | None:
    if park:
        return _park
    if judge is None or not (head.mine or run.aside) or not judge_memory(node, unit, head.origin, device):
        return judge
    return None if head.mine else _remembering(run, judge)  # None: it remembers what this node wrote and lost


def _remembering(run: Run, judge: Judge) -> Judge:
    """A trusted node keeps these aside: so does this one, and says so, although the verdict that it once heard may be lost."""

    def said(unit: Unit, entry: Entry, fact: object) -> str | None:
        text = run.texts[entry.seq - run.first]
        if entry.seq in run.aside and not verdict_version(unit, entry.origin, entry.seq, text):
            return REMEMBERED_ASIDE
        return judge(unit, entry, fact)

    return said


def judge(node: "Node", device: str, unit: Unit, entry: Entry, fact: object) -> str | None:
    """Why a fact that a device pushed is beyond its rights or its actor's; None if it is fine."""
    needs = getattr(fact, "NEEDS", "")
    return node.authority.admit(unit, device, entry.origin, entry.seq, entry.actor, entry.kind, needs, fact)


def _greet(node: "Node", unit: Unit, origin: str, device: str) -> None:
    """An incarnation that was never seen here: note whose it is, before anything of it is judged."""
    command = node.authority.greet(unit, device, origin)
    if command is not None:
        with suppress(Refused):
            node.decide(unit, Wish(unit.tenant, command, trusted=True))


def judge_memory(node: "Node", unit: Unit, origin: str, device: str) -> bool:
    """Whether this device may say what a node itself once said: only another trusted node may."""
    return node.authority.admit(unit, device, origin, 0, NODE, "kernel.memory", "", None) is None


def _answer(head: Head, said: str, *, fork_at: int = 0, aside: int = 0) -> RunAnswer:
    return RunAnswer(origin=head.origin, said=said, seq=head.seq, hash=head.hash.hex(), fork_at=fork_at, aside=aside)


def _hash_before(unit: Unit, head: Head, seq: int) -> bytes | None:
    """The hash of the entry before `seq` as it is known here; None where it was pulled with gaps and never computed."""
    if seq == head.seq + 1:
        return head.hash
    if seq == 1:
        return genesis(unit.tenant, head.origin)
    unit.flush_journal()
    found = unit.tx.rows(t.TEXT_AT, {"tenant": unit.tenant, "origin": head.origin, "seq": seq - 1})
    return bytes(found[0][1]) or None if found else None


def _known_texts(unit: Unit, run: Run, head: Head) -> dict[int, bytes]:
    """The run's entries that are here already, by number."""
    if run.first > head.top:
        return {}
    unit.flush_journal()
    span: Params = {"tenant": unit.tenant, "origin": run.origin, "first": run.first, "last": run.first + len(run.texts) - 1}
    return {seq: bytes(text) for seq, text, _ in unit.tx.rows(t.TEXTS_BETWEEN, span)}


def _adopt(unit: Unit, head: Head, seq: int, text: bytes) -> None:
    """An entry that was pulled before its predecessors: now the chain reaches it."""
    head.seq, head.hash = seq, link(head.hash, text)
    unit.touch(head)
    where: Params = {"tenant": unit.tenant, "origin": head.origin, "seq": seq}
    unit.tx.run(t.SET_HASH, {**where, "hash": head.hash})


def take_entries(node: "Node", tenant: str, entries: Sequence[PulledEntry]) -> int:
    """Take entries pulled from a trusted node upstream, durably. Answers how many were new.

    One transaction, or, where one of them cannot be folded, one an entry: as with `take_runs`.
    """
    try:
        return _pull(node, tenant, entries, None)
    except Exception as why:
        if not _is_about_an_entry(why):
            raise
    return sum(_pull_singly(node, tenant, entry) for entry in entries)


def _pull_singly(node: "Node", tenant: str, entry: PulledEntry) -> int:
    try:
        return _pull(node, tenant, [entry], None)
    except Exception as why:
        if not _is_about_an_entry(why):
            raise
        new = _pull(node, tenant, [entry], _park)
        _say_why(node, tenant, entry.origin, entry.seq, why)
        return new


def _pull(node: "Node", tenant: str, entries: Sequence[PulledEntry], judge: Judge | None) -> int:
    new = 0
    with node.working() as working:
        unit = working(tenant)
        before = len(unit.new)
        known = _known_of_page(unit, entries)
        for entry in entries:
            here = known.pop((entry.origin, entry.seq), None)
            if here is not None and here != entry.text:
                # upstream is the elder: what stands here under this number, and after it, steps back
                step_back(node, unit, entry.origin, entry.seq)
                known = _known_of_page(unit, entries)
                here = None
            if here is None:
                _take(node, unit, entry, "", judge)
                new += 1
        node.react(unit, before)
    return new


def _known_of_page(unit: Unit, entries: Sequence[PulledEntry]) -> dict[tuple[str, int], bytes]:
    """Which entries of a page are here already, asked once an origin."""
    spans: dict[str, list[int]] = {}
    for entry in entries:
        spans.setdefault(entry.origin, []).append(entry.seq)
    known: dict[tuple[str, int], bytes] = {}
    for origin, seqs in spans.items():
        if min(seqs) > unit.head(origin).top:
            continue
        span: Params = {"tenant": unit.tenant, "origin": origin, "first": min(seqs), "last": max(seqs)}
        known.update({(origin, seq): bytes(text) for seq, text, _ in unit.tx.rows(t.TEXTS_BETWEEN, span)})
    return known


def _read(unit: Unit, come: PulledEntry) -> Entry:
    """What came, if it is what it was sent as. Raises Malformed."""
    entry = thaw(come.text)
    if why := unfit(come.text):
        raise Malformed(why)
    if (entry.tenant, entry.origin, entry.seq) != (unit.tenant, come.origin, come.seq):
        raise Malformed(f"says it is {entry.tenant} {entry.origin}.{entry.seq}")
    return entry


def _take(node: "Node", unit: Unit, come: PulledEntry, via: str, judge: Judge | None) -> int:
    """Take one entry that is not here yet. Answers 1 if it was kept without being folded, 0 if it counts."""
    origin, seq, text = come.origin, come.seq, come.text
    try:
        entry = _read(unit, come)
    except Malformed as why:
        stand_in = Entry(tenant=unit.tenant, origin=origin, seq=seq, ms=0, subject="?", kind="?", body=msgspec.Raw(b"null"))
        unit.append(stand_in, text, t.MALFORMED, via)
        return _quarantine(unit, come, "malformed", why.reason, via)
    reason = is_aside(unit, origin, seq, text)
    if judge is None and reason is None and unit.head(origin).mine:
        node.clock.restart(entry.ms, entry.tick)  # what this node once wrote and lost: it goes on after it, never before
    else:
        node.clock.witness(entry.ms, entry.tick)
    kind = node.shapes.facts.get((entry.kind, entry.v))
    if kind is None:
        unit.append(entry, text, t.UNKNOWN, via)
        return 0
    try:
        fact = msgspec.json.decode(entry.body, type=kind)
        if fact.subject() != entry.subject or fact.scope() != entry.scope:
            raise msgspec.ValidationError(f"subject {entry.subject} or scope {entry.scope} does not fit")
    except (msgspec.DecodeError, UnicodeDecodeError) as why:
        unit.append(entry, text, t.MALFORMED, via)
        return _quarantine(unit, come, "malformed", str(why), via)
    if reason is not None:
        unit.append(entry, text, t.ASIDE, via)
        return _quarantine(unit, come, reason, entry.kind, via)
    reason = judge(unit, entry, fact) if judge else None
    if reason is not None:
        unit.append(entry, text, t.ASIDE, via)
        version = verdict_version(unit, origin, seq, text) + 1
        verdict = EntrySetAside(origin=origin, seq=seq, version=version, reason=reason, judged=digest(text))
        node.write(unit, verdict, own=node.own(unit))
        return _quarantine(unit, come, reason, entry.kind, via)
    rx = unit.append(entry, text, t.FOLDED, via)
    unit.fold(entry, fact, rx)
    if entry.kind in KERNEL_KINDS:
        apply_kernel_fact(unit, entry, fact)
    return 0


def _quarantine(unit: Unit, come: PulledEntry, reason: str, detail: str, via: str) -> int:
    unit.put(t.QUARANTINE, (unit.tenant, come.origin, come.seq, reason, detail[:400], via, unit.took_ms))
    return 1
