"""Verdicts: an entry set aside is in no view until a person releases it, on every node that has it, in any order of arrival."""

from typing import Any

from lancar.kernel import tables as t
from lancar.kernel.entry import Entry, digest, thaw
from lancar.kernel.facts import EntryReleased, EntrySetAside, PersonForgotten
from lancar.kernel.messages import Run
from lancar.kernel.store import Params
from lancar.kernel.unit import Unit

REMEMBERED_ASIDE = "kernel.remembered_aside"
"""Why an entry is set aside of which no verdict is known here: the node that remembers it keeps it aside."""


def apply_kernel_fact(unit: Unit, entry: Entry, fact: Any) -> None:
    """Do what a fact of the kernel's own asks of every node that has it."""
    match fact:
        case EntrySetAside() | EntryReleased():
            _judge(unit, entry, fact)
        case PersonForgotten():
            unit.keep_person_key(fact.person, b"", destroyed=True)
            unit.refold_subject(f"person/{fact.person}")
        case _:
            pass


def is_aside(unit: Unit, origin: str, seq: int, text: bytes) -> str | None:
    """Why the entry of these bytes is set aside by a verdict that came before it; None if it is not."""
    if not unit.has_verdicts():
        return None
    found = _last(unit, origin, seq, digest(text))
    return found[5] if found and found[4] else None


def verdict_version(unit: Unit, origin: str, seq: int, text: bytes) -> int:
    """The version of the last verdict about the entry of these bytes, 0 if there is none."""
    found = _last(unit, origin, seq, digest(text))
    return int(found[0]) if found else 0


def believe_aside(unit: Unit, run: Run) -> None:
    """What is set aside where it is remembered is set aside here too; a verdict that comes by itself weighs more."""
    unit.flush_more()
    for seq in run.aside:
        if 0 <= seq - run.first < len(run.texts):
            judged = digest(run.texts[seq - run.first])
            if unit.tx.rows(t.VERDICT_ALONE, {"tenant": unit.tenant, "origin": run.origin, "seq": seq, "judged": judged}):
                continue
            unit.put(t.VERDICTS, (unit.tenant, run.origin, seq, judged, 0, 0, 0, "", 1, REMEMBERED_ASIDE))
            unit.note_verdict()


def _last(unit: Unit, origin: str, seq: int, judged: str) -> tuple[Any, ...] | None:
    unit.flush_more()
    found = unit.tx.rows(t.VERDICT, {"tenant": unit.tenant, "origin": origin, "seq": seq, "judged": judged})
    return found[0] if found else None


def _judge(unit: Unit, entry: Entry, fact: EntrySetAside | EntryReleased) -> None:
    key: Params = {"tenant": unit.tenant, "origin": fact.origin, "seq": fact.seq}
    rank = (fact.version, entry.ms, entry.tick, entry.origin)
    unit.flush_more()
    found = unit.tx.rows(t.VERDICT_ALONE, {**key, "judged": fact.judged})
    if found and tuple(found[0]) >= rank:
        return
    aside = int(isinstance(fact, EntrySetAside))
    unit.put(t.VERDICTS, (unit.tenant, fact.origin, fact.seq, fact.judged, *rank, aside, fact.reason))
    unit.note_verdict()
    unit.flush_journal()
    standing = unit.tx.rows(t.TEXT_AT, key)
    if not standing:
        return
    text, _, status, _ = standing[0]
    last = _last(unit, fact.origin, fact.seq, digest(bytes(text)))
    if last is None:
        return
    if last[4] and status == t.FOLDED:
        unit.tx.run(t.SET_STATUS, {**key, "status": t.ASIDE})
        subject = thaw(bytes(text))
        unit.unfold(subject, unit.decode(subject), unit.next_rx())
    elif not last[4] and status == t.ASIDE:
        unit.tx.run(t.SET_STATUS, {**key, "status": t.FOLDED})
        subject = thaw(bytes(text))
        unit.fold(subject, unit.decode(subject), unit.next_rx())
