"""What a node gives to others: how far it is, runs, entries by receipt, rows by receipt, keys."""

from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.entry import digest, genesis
from lancar.kernel.messages import (
    MAX_BATCH_BYTES,
    MAX_BATCH_ENTRIES,
    EntriesAsk,
    EntriesPage,
    Held,
    Hello,
    KeyLine,
    KeysAsk,
    KeysPage,
    KeysPut,
    PulledEntry,
    RowsAsk,
    RowsPage,
    Run,
    Welcome,
)
from lancar.kernel.privacy import KEY_BYTES
from lancar.kernel.store import Params, Tx
from lancar.kernel.views import View

RECENT_MS = 7 * 24 * 3_600_000
"""What was closed longer ago than this need not stand on a till; see `States.given`."""

if TYPE_CHECKING:
    from lancar.kernel.node import Node


def welcome(node: "Node", hello: Hello, name: str) -> Welcome:
    """How far this node has the origins that the other one would push."""
    heads: dict[str, tuple[int, str]] = {}
    apart: list[str] = []
    with node.store.read() as tx:
        for origin, seq in hello.heads.items():
            found = tx.rows(t.ORIGIN, {"tenant": hello.tenant, "origin": origin})
            if not found:
                continue
            heads[origin] = (found[0][1], bytes(found[0][2]).hex())
            if found[0][1] > seq > 0 and origin in hello.hashes:
                here = tx.rows(t.TEXT_AT, {"tenant": hello.tenant, "origin": origin, "seq": seq})
                if here and bytes(here[0][1]).hex() not in {hello.hashes[origin], ""}:
                    apart.append(origin)
    return Welcome(node=name, role=node.role, wall_ms=node.clock.wall(), heads=heads, apart=apart)


def give_run(node: "Node", tenant: str, origin: str, first: int) -> Run:
    """Consecutive entries of one origin from `first` on, as many as fit one batch; none when there are none."""
    last = first + MAX_BATCH_ENTRIES - 1
    with node.store.read() as tx:
        rows = tx.rows(t.TEXTS_BETWEEN, {"tenant": tenant, "origin": origin, "first": first, "last": last})
        prev = genesis(tenant, origin)
        if first > 1:
            before = tx.rows(t.TEXT_AT, {"tenant": tenant, "origin": origin, "seq": first - 1})
            prev = bytes(before[0][1]) if before else b""
    texts: list[bytes] = []
    aside: list[int] = []
    size = 0
    for place, (seq, text, status) in enumerate(rows):
        if seq != first + place or (texts and size + len(text) > MAX_BATCH_BYTES):
            break
        texts.append(bytes(text))
        size += len(text)
        if status == t.ASIDE:
            aside.append(seq)
    return Run(tenant=tenant, origin=origin, first=first, prev=prev.hex(), texts=texts, aside=aside)


def give_entries(node: "Node", ask: EntriesAsk) -> EntriesPage:
    """Entries in the order they were received here, of the scopes asked for, without those the asker surely has.

    What it has is decided by heads whose hashes were compared, never by who pushed an entry: a cloned device and one whose
    backup was put back push under the same name and do not have the same entries.
    """
    scopes: Params = {f"scope_{place}": scope for place, scope in enumerate(ask.scopes)}
    entries: list[PulledEntry] = []
    upto, size, more = ask.after, 0, False
    with node.store.read() as tx:
        if ask.doubts:
            return EntriesPage(
                upto=0, more=True, entries=[], gone=[one for one in ask.doubts if not _stands(tx, ask.tenant, one)]
            )
        if not _known_mark(tx, ask.tenant, ask.after, ask.mark):
            return EntriesPage(upto=0, more=True, entries=[], restart=True)
        span: Params = {"tenant": ask.tenant, "after": ask.after, "most": ask.most + 1}
        rows = tx.rows(t.give_entries(len(scopes)), {**span, **scopes})
        for rx, origin, seq, text in rows[: ask.most]:
            if seq > ask.heads.get(origin, 0):
                if entries and size + len(text) > MAX_BATCH_BYTES:
                    more = True
                    break
                entries.append(PulledEntry(origin, seq, bytes(text)))
                size += len(text)
            upto = rx
        more = more or len(rows) > ask.most
        end = upto if more else _last_rx(tx, ask.tenant)  # what lies between is of other scopes
        upto, mark = _mark(tx, ask.tenant, end)
        stepped_back = tx.rows(t.JOURNAL_TOMBS, {"tenant": ask.tenant, "after": ask.after, "upto": end})
        gone = [one for row in stepped_back if not _stands(tx, ask.tenant, one := msgspec.json.decode(row[0], type=Held))]
    return EntriesPage(upto=upto, more=more, entries=entries, mark=mark, gone=gone)


def _stands(tx: Tx, tenant: str, held: Held) -> bool:
    """Whether this very entry is in the journal here."""
    found = tx.rows(t.TEXT_AT, {"tenant": tenant, "origin": held.origin, "seq": held.seq})
    return bool(found) and digest(bytes(found[0][0])) == held.digest


def _last_rx(tx: Tx, tenant: str) -> int:
    last = tx.rows(t.LAST_RX, {"tenant": tenant})
    return last[0][0] if last else 0


def _mark(tx: Tx, tenant: str, upto: int) -> tuple[int, str]:
    """Which entry was received last up to a receipt number: that entry's number, and what a puller shows when it comes again.

    By its bytes and by when it came, not by its name: a node that was restored may give the same number to another entry of
    the same name, or receive the very same one again behind others that it gives the numbers before. What has a number but
    is no entry (keys, rows folded again) has no mark: a puller begins behind the last entry and hears of it again.
    """
    found = tx.rows(t.LAST_UPTO, {"tenant": tenant, "upto": upto})
    if not found:
        return 0, ""
    rx, took_ms, text = found[0]
    return rx, f"{rx}:{digest(b'%d ' % took_ms + bytes(text))}"


def _known_mark(tx: Tx, tenant: str, after: int, mark: str) -> bool:
    """Whether the last entry here up to a number is the one that a puller saw: not after an older backup was put back."""
    return not mark or _mark(tx, tenant, after)[1] == mark


def give_keys(node: "Node", ask: KeysAsk) -> KeysPage:
    """Keys of sealed personal data, in the order this node learned them."""
    with node.store.read() as tx:
        most = MAX_BATCH_ENTRIES
        rows = tx.rows(t.KEYS_AFTER, {"tenant": ask.tenant, "after": ask.after, "most": most + 1})
    lines = [KeyLine(person, b64encode(bytes(key)).decode(), bool(destroyed)) for person, key, destroyed, _ in rows[:most]]
    return KeysPage(upto=rows[:most][-1][3] if rows else ask.after, more=len(rows) > most, keys=lines)


def take_keys(node: "Node", put: KeysPut, *, destroy: bool) -> None:
    """Keep keys (or, if `destroy`, destroy them), and fold again what they make readable or unreadable.

    Nothing is destroyed on the word of a device below: that a person is to be forgotten is a fact, and judged as one.
    What is no key is passed over.
    """
    with node.working() as working:
        unit = working(put.tenant)
        for line in put.keys:
            try:
                sealing = b64decode(line.key, validate=True)
            except ValueError:
                continue
            gone = line.destroyed and destroy
            whole = len(sealing) > 0 and len(sealing) % KEY_BYTES == 0 and not line.destroyed
            if (gone or whole) and unit.keep_person_key(line.person, sealing, destroyed=gone):
                unit.refold_subject(f"person/{line.person}")


def give_rows(node: "Node", ask: RowsAsk) -> RowsPage:
    """Rows of pulled views by the receipt number that last changed them, all rows of one number on one page."""
    views = [view for view in node.shapes.views.values() if view.pulled]
    with node.store.read() as tx:
        if not _known_mark(tx, ask.tenant, ask.after, ask.mark):
            return RowsPage(upto=0, more=True, rows={}, gone={}, generations={}, restart=True)
        upto, more = _page_end(tx, views, ask)
        span: Params = {"tenant": ask.tenant, "after": ask.after, "upto": upto, "recent_ms": node.clock.ms - RECENT_MS}
        rows = {view.table: found for view in views if (found := _changed(tx, view, ask, span))}
        gone = {view.table: kept for view in views if view.given and (kept := _not_given(tx, view, span))}
        for table, key in tx.rows(
            "SELECT view_table, row_key FROM tombs "
            "WHERE tenant = :tenant AND rx > :after AND rx <= :upto AND view_table <> 'journal' ORDER BY rx",
            span,
        ):
            gone.setdefault(table, []).append(msgspec.json.decode(key))
        marked, mark = _mark(tx, ask.tenant, upto)
        generations: dict[str, int] = dict(tx.rows("SELECT view_table, generation FROM built_views", {}))
    pulled = {view.table for view in views}
    return RowsPage(
        upto=upto if more else marked,
        more=more,
        rows=rows,
        gone=gone,
        generations={table: generation for table, generation in generations.items() if table in pulled},
        mark=mark,
    )


def _page_end(tx: Tx, views: list[View], ask: RowsAsk) -> tuple[int, bool]:
    """The receipt number up to which a page of about `most` rows reaches, and whether there is more after it."""
    upto = end = max(_last_rx(tx, ask.tenant), ask.after)
    for view in views:
        # the rx at which this view alone would fill the page: the smallest of these ends the page
        found = tx.rows(
            f"SELECT rx FROM {view.table} WHERE tenant = :tenant AND rx > :after ORDER BY rx LIMIT 1 OFFSET :most",
            {"tenant": ask.tenant, "after": ask.after, "most": ask.most},
        )
        if found:
            upto = min(upto, max(found[0][0] - 1, ask.after + 1))
    return upto, upto < end


def _changed(tx: Tx, view: View, ask: RowsAsk, span: Params) -> list[list[Any]]:
    names = [column.name for column in view.columns()[1:]]
    where = "tenant = :tenant AND rx > :after AND rx <= :upto"
    if ask.branch and "branch" in names:
        where += " AND (branch = :branch OR branch = '')"
    if view.given:
        where += f" AND ({view.given})"
    sql = f"SELECT {', '.join(names)} FROM {view.table} WHERE {where} ORDER BY rx"
    return [list(row) for row in tx.rows(sql, {**span, "branch": ask.branch})]


def _not_given(tx: Tx, view: View, span: Params) -> list[list[Any]]:
    """Keys of changed rows that tills need no more."""
    names = ", ".join(column.name for column in view.key)
    where = f"tenant = :tenant AND rx > :after AND rx <= :upto AND NOT ({view.given})"
    return [list(row) for row in tx.rows(f"SELECT {names} FROM {view.table} WHERE {where} ORDER BY rx", span)]
