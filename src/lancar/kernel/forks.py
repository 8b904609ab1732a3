"""Forks: two different entries under one number, from a lost tail, a restored backup or a cloned device.

Both are kept. What stands upstream is the elder. Each node that is told of a fork steps back behind it: the diverged
entries leave its journal and its views and stay with the forks. The node that *wrote* them says them again in a new
incarnation, so that what happened counts, once. A node that only relayed them leaves that to their writer.
"""

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.entry import Entry, Malformed, digest, freeze, genesis, link, thaw
from lancar.kernel.messages import Held, Run
from lancar.kernel.store import Params
from lancar.kernel.unit import Head, Unit
from lancar.kernel.verdicts import apply_kernel_fact, is_aside

if TYPE_CHECKING:
    from lancar.kernel.node import Node


def keep_fork(unit: Unit, run: Run, place: int) -> None:
    """Keep the other side of a fork as evidence and mark the origin; a person is shown it."""
    for further, text in enumerate(run.texts[place:]):
        seq = run.first + place + further
        unit.put(t.FORKS, (unit.tenant, run.origin, seq, link(b"", text), text, "", unit.took_ms))
    head = unit.head(run.origin)
    head.state = t.FORKED
    unit.touch(head)


def was_stepped_back_from(unit: Unit, origin: str, seq: int, text: bytes) -> bool:
    """Whether this very entry lost a fork here before: its writer has not heard of it yet and must say it under a new name."""
    unit.flush_more()
    where: Params = {"tenant": unit.tenant, "origin": origin, "seq": seq, "other_hash": link(b"", text)}
    return bool(unit.tx.rows(t.FORKED_AT, where))


def may_take_back(unit: Unit, origin: str, seq: int) -> bool:
    """Whether an entry that this node wrote and lost, and whose number it used again, is surely not above any more.

    A node with nobody above it is the eldest. Any other knows it once the entry that it wrote instead is acknowledged
    above; until then the lost one may still stand there under its old name, and said again it would count twice.
    """
    above = unit.tx.rows(t.ABOVE, {"tenant": unit.tenant, "origin": origin})
    return not above or any(acked >= seq for _, acked in above)


def hear_again(node: "Node", unit: Unit, run: Run, place: int) -> None:
    """Others remember entries that this node wrote and lost, and whose numbers it has used again: they count anew, once."""
    keep_fork(unit, run, place)
    unit.flush()
    lost: list[tuple[Entry, int]] = []
    for further, text in enumerate(run.texts[place:]):
        where: Params = {"tenant": unit.tenant, "origin": run.origin, "seq": run.first + place + further}
        where = {**where, "other_hash": link(b"", text)}
        with suppress(Malformed):
            entry = thaw(text)
            counts = (entry.kind, entry.v) in node.shapes.facts and is_aside(unit, entry.origin, entry.seq, text) is None
            if counts and not unit.tx.rows(t.FORKED_AT, where)[0][0]:
                lost.append((entry, t.FOLDED))
                unit.tx.run(
                    "UPDATE forks SET reissued_as = :reissued_as WHERE tenant = :tenant AND origin = :origin "
                    "AND seq = :seq AND other_hash = :other_hash",
                    {**where, "reissued_as": "again"},
                )
    if lost:
        own = node.own(unit)
        if own.origin == run.origin:
            head = unit.head(run.origin)
            head.state, head.mine = t.CLOSED, True
            own = node.new_incarnation(unit)
        _say_again(node, unit, own, lost)


def step_back(node: "Node", unit: Unit, origin: str, fork_at: int) -> int:
    """Take the entries of `origin` from `fork_at` on out of this journal; if they are this node's own, say them again.

    Answers how many were said again. Ids minted in those entries (`origin.seq`) are minted anew in every one of them, so
    that two sales never share an id. What was set aside or cannot be read stays with the forks as evidence. Later entries
    that this node fetched from above stay until they are asked for there: a forger may have been fitted in before them.
    """
    unit.flush()
    where = {"tenant": unit.tenant, "origin": origin}
    rows = unit.tx.rows(t.ROWS_AFTER, {**where, "first": fork_at})
    head = unit.head(origin)
    mine = head.mine
    kept = {seq for seq, *_, via in rows if seq > fork_at and not via and not mine}
    _shorten(unit, origin, fork_at)
    if kept:
        head.top = max(kept)
        unit.touch(head)
        unit.tx.run(t.UNLINK, {**where, "seq": fork_at, "none": b""})
        unit.tx.run(t.DOUBT, {"tenant": unit.tenant})
    own = node.new_incarnation(unit) if mine else None
    again: list[tuple[Entry, int]] = []
    for seq, status, _, raw, _ in rows:
        if seq in kept:
            continue
        text = bytes(raw)
        unit.tx.run(t.DROP_ENTRY, {**where, "seq": seq})
        counts = status in {t.FOLDED, t.UNKNOWN}
        as_new = f"{own.origin}.{own.seq + 1 + len(again)}" if own and counts else ""
        unit.put(t.FORKS, (unit.tenant, origin, seq, link(b"", text), text, as_new, unit.took_ms))
        if not own:
            unit.put(t.QUARANTINE, (unit.tenant, origin, seq, "forked", "", head.via, unit.took_ms))
        gone = msgspec.json.encode(Held(origin, seq, digest(text))).decode()
        unit.put(t.TOMBS, (unit.tenant, unit.next_rx(), "journal", gone))
        if status == t.FOLDED:
            entry = thaw(text)
            unit.unfold(entry, unit.decode(entry), unit.next_rx())
        if own and counts:
            again.append((thaw(text), status))
    if own:
        _say_again(node, unit, own, again)
    unit.flush()
    return len(again)


def let_go(node: "Node", tenant: str, gone: Sequence[Held]) -> None:
    """Step back from fetched entries that do not stand above any more; what this node wrote or was pushed it tells itself."""
    if not gone:
        return
    with node.working() as working:
        unit = working(tenant)
        for held in sorted(gone, key=lambda one: one.seq, reverse=True):  # the last first: then none is kept in doubt
            found = unit.tx.rows(t.FETCHED, {"tenant": tenant, "origin": held.origin, "seq": held.seq})
            if found and digest(bytes(found[0][0])) == held.digest:
                step_back(node, unit, held.origin, held.seq)


def _shorten(unit: Unit, origin: str, fork_at: int) -> None:
    """End the chain of an origin before `fork_at`, and close it if it is this node's own."""
    head = unit.head(origin)
    if head.seq >= fork_at:
        before = unit.tx.rows(t.TEXT_AT, {"tenant": unit.tenant, "origin": origin, "seq": fork_at - 1})
        head.seq, head.hash = fork_at - 1, bytes(before[0][1]) if before else genesis(unit.tenant, origin)
    head.top = min(head.top, fork_at - 1)
    head.state = t.FORKED
    head.mine = False
    unit.touch(head)
    unit.flush()


def _say_again(node: "Node", unit: Unit, own: Head, again: list[tuple[Entry, int]]) -> None:
    renamed = {entry.seq: own.seq + 1 + place for place, (entry, _) in enumerate(again)}
    before = len(unit.new)
    for entry, status in again:
        _write_again(node, unit, entry, status, renamed)
    del unit.new[before:]  # what follows from these facts followed when they were first said


def _write_again(node: "Node", unit: Unit, old: Entry, status: int, renamed: dict[int, int]) -> None:
    own, origin = node.own(unit), old.origin

    def new_name(found: re.Match[str]) -> str:
        seq = int(found[1])
        return f"{own.origin}.{renamed[seq]}" if seq in renamed else found[0]

    minted = re.compile(rf"\b{re.escape(origin)}\.(\d+)")
    ms, tick = node.clock.now()
    entry = Entry(
        tenant=old.tenant,
        origin=own.origin,
        seq=own.seq + 1,
        ms=ms,
        tick=tick,
        device_ms=old.device_ms or old.ms,
        actor=old.actor,
        wish=old.wish,
        cause=f"{origin}/{old.seq}",
        scope=old.scope,
        subject=minted.sub(new_name, old.subject),
        kind=old.kind,
        v=old.v,
        body=msgspec.Raw(minted.sub(new_name, bytes(old.body).decode()).encode()),
    )
    rx = unit.append(entry, freeze(entry), status)
    if status == t.FOLDED:
        fact = unit.decode(entry)
        unit.fold(entry, fact, rx)
        apply_kernel_fact(unit, entry, fact)
