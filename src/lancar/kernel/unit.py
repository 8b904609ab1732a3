"""A unit of work: one tenant's part of one transaction. Entries are appended, folded and read through it.

Everything written in it is seen by everything read in it, and none of it by anybody else until the store says so.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.entry import Entry, genesis, link, thaw
from lancar.kernel.memory import Memory
from lancar.kernel.pending import Pending, PendingRegisters, pending_for
from lancar.kernel.privacy import KEY_BYTES, Vault
from lancar.kernel.shape import Fact, Sealed, Shapes
from lancar.kernel.store import Put, Tx
from lancar.kernel.views import At, Key, Query, View

T = TypeVar("T")
MAX_DIGITS = 16
ORIGINS = "origins"
MAX_KEYS = 32
"""More keys than this for one person are not kept: nobody honest makes so many."""
ARRIVAL = "journal"
"""The name under which the journal's own rows wait."""


class Head(msgspec.Struct):
    """How far one origin's chain is here, without a gap, and whose it is."""

    origin: str
    seq: int
    hash: bytes
    top: int
    ms: int
    tick: int
    mine: bool
    state: str
    via: str


class Placed(NamedTuple):
    """An entry with its place in this node's journal."""

    entry: Entry
    fact: Any
    rx: int


class Unit:
    """One tenant inside one transaction."""

    def __init__(
        self, tx: Tx, tenant: str, shapes: Shapes, vault: Vault, took_ms: int = 0, *, memory: Memory | None = None
    ) -> None:
        self.tx = tx
        self.tenant = tenant
        self.shapes = shapes
        self.vault = vault
        self.took_ms = took_ms
        self.memory = memory
        self.rx = -1
        self.heads: dict[str, Head] = {}
        self.layered = False
        """On a till: views hold what upstream said, own facts are laid on top, nothing is refolded from the journal."""
        self.new: list[Placed] = []
        """What was folded here, for reactions and for those who wait."""
        self.own: Head | None = None
        """The head of the node's own incarnation, once it was asked for."""
        self._verdicts: bool | None = None
        self._wishes: dict[str, list[str]] = {}
        self._moved: set[str] = set()
        self._rows: list[tuple[Any, ...]] = []
        self._more: dict[Put, list[tuple[Any, ...]]] = {}
        self._pending: dict[str, Pending] = {}
        self._changed: set[str] = set()
        self._keys: dict[str, tuple[bytes, bool]] = {}

    # -- reading

    def rows(self, query: Query, **params: int | str | bytes | None) -> list[Any]:
        """Every row that answers, after the changes that wait for its tables are written."""
        for table in query.tables:
            pending = self._pending.get(table)
            if pending is not None:
                pending.flush()
            elif table == ARRIVAL:
                self.flush_journal()
            elif table == ORIGINS:
                self._flush_heads()
        found = self.tx.rows(query.sql, {"tenant": self.tenant, **params})
        return found if query.row is None else [query.row(*row) for row in found]

    def one(self, query: Query, **params: int | str | bytes | None) -> Any:
        """The first row, or None."""
        found = self.rows(query, **params)
        return found[0] if found else None

    def get(self, view: View, *key: int | str) -> Any:
        """What stands under one key, with what this transaction adds."""
        return self.pending(view).get(key)

    def version(self, view: View, *key: int | str) -> int:
        """The version of the last word under a key of a Registers view; 0 if nothing was ever said."""
        pending = self.pending(view)
        assert isinstance(pending, PendingRegisters), f"{view.table} has no versions"
        word = pending.read(key)
        return 0 if word is None else word[0]

    def kept(self, views: Sequence[View], key: Hashable, make: Callable[[], T]) -> T:
        """What `make` answers, remembered by the node until one of these views changes."""
        if self.memory is None:
            return make()
        if self.rx < 0:
            self._lock()
        return self.memory.kept(views, key, make)

    def fact(self, ref: str) -> Any:
        """The fact at `origin.seq` or `origin/seq`; None if it is not here or not readable."""
        origin, seq = split_ref(ref)
        self.flush_journal()
        found = self.tx.rows(t.TEXT_AT, {"tenant": self.tenant, "origin": origin, "seq": seq})
        if not found or found[0][2] != t.FOLDED:
            return None
        return self.decode(thaw(found[0][0]))

    def by_wish(self, key: str) -> list[str]:
        """The entries (`origin.seq`) that a wish of this key led to, here or on a node whose entries are here."""
        if key in self._wishes:
            return self._wishes[key]
        return [f"{origin}.{seq}" for origin, seq in sorted(self.tx.rows(t.BY_WISH, {"tenant": self.tenant, "wish": key}))]

    def decode(self, entry: Entry) -> Any:
        """The fact in an entry. Raises KeyError for an unknown kind, msgspec.DecodeError for a body that does not fit."""
        return msgspec.json.decode(entry.body, type=self.shapes.facts[entry.kind, entry.v])

    def pending(self, view: View) -> Pending:
        """Where changes of a view wait."""
        pending = self._pending.get(view.table)
        if pending is None:
            pending = self._pending[view.table] = pending_for(view, self)
        return pending

    # -- sealed personal data

    def open_sealed(self, sealed: Sealed) -> str:
        """Personal data in the clear; "" when its key is destroyed or not here yet."""
        for sealing in keys_on(self.person_key(sealed.person)[0]):
            opened = self.vault.open(sealing, sealed.box)
            if opened:
                return opened
        return ""

    def person_key(self, person: str) -> tuple[bytes, bool]:
        """A person's keys (empty: none here) and whether they were destroyed.

        There may be several, one after the other: two nodes that know nothing of each other each make one for the same
        person, and what either has sealed must be readable on both.
        """
        if person not in self._keys:
            self.flush_more()
            found = self.tx.rows(t.PERSON_KEY, {"tenant": self.tenant, "person": person})
            self._keys[person] = (bytes(found[0][0]), bool(found[0][1])) if found else (b"", False)
        return self._keys[person]

    def keep_person_key(self, person: str, sealing: bytes, *, destroyed: bool = False) -> bool:
        """Add keys to a person's, or destroy all for ever: they never come back. Answers whether that changed anything."""
        known, gone = self.person_key(person)
        kept = b"" if destroyed else b"".join(sorted({*keys_on(known), *keys_on(sealing)})[:MAX_KEYS])
        if gone or (kept == known and not destroyed):
            return False
        self.flush_more()
        self._keys[person] = (kept, destroyed)
        self.put(t.PERSON_KEYS, (self.tenant, person, kept, int(destroyed), self.next_rx()))
        return True

    def seal(self, person: str, text: str) -> Sealed:
        """Personal data under the person's key, which is made if there is none."""
        sealing, destroyed = self.person_key(person)
        if not sealing and not destroyed:
            sealing = self.vault.new_key()
            self.keep_person_key(person, sealing)
        return Sealed(person, self.vault.seal(keys_on(sealing)[0], text) if sealing else "")

    # -- writing

    def next_rx(self) -> int:
        """The next receipt number."""
        self._lock()
        self.rx += 1
        return self.rx

    def _lock(self) -> None:
        """Take the tenant's short lock, once a transaction: from here on nobody else writes this tenant."""
        if self.rx < 0:
            locked = self.tx.rows(t.LOCK_RX, {"tenant": self.tenant})
            if not locked:
                self.tx.run(t.ENTER_TENANT, {"tenant": self.tenant})
                locked = self.tx.rows(t.LOCK_RX, {"tenant": self.tenant})
            self.rx = locked[0][0]
            if self.memory and self.memory.rx != self.rx:
                self.memory.forget()

    def has_verdicts(self) -> bool:
        """Whether any entry of this tenant was ever judged: most shops never see one."""
        if self._verdicts is None:
            self._verdicts = bool(self.tx.rows(t.VERDICT_COUNT, {"tenant": self.tenant})[0][0])
        return self._verdicts

    def note_verdict(self) -> None:
        """There is one now."""
        self._verdicts = True

    def put(self, put: Put, row: tuple[Any, ...]) -> None:
        """Write a row of the kernel's own tables at the end of the transaction."""
        self._more.setdefault(put, []).append(row)

    def head(self, origin: str) -> Head:
        """How far an origin is here; a fresh head at zero if it was never seen."""
        head = self.heads.get(origin)
        if head is None:
            found = self.tx.rows(t.ORIGIN, {"tenant": self.tenant, "origin": origin})
            if found:
                _, seq, hashed, top, ms, tick, mine, state, via = found[0]
                head = Head(origin, seq, bytes(hashed), top, ms, tick, bool(mine), state, via)
            else:
                head = Head(origin, 0, genesis(self.tenant, origin), 0, 0, 0, False, t.OPEN, "")
            self.heads[origin] = head
        return head

    def touch(self, head: Head) -> None:
        """Write this head down at the end of the transaction."""
        self.heads[head.origin] = head
        self._moved.add(head.origin)

    def append(self, entry: Entry, text: bytes, status: int, via: str = "") -> int:
        """Put one entry into the journal and answer its receipt number; its head moves if it is the next one."""
        rx = self.next_rx()
        head = self.head(entry.origin)
        hashed = b""
        if entry.seq == head.seq + 1:
            hashed = link(head.hash, text)
            head.seq, head.hash = entry.seq, hashed
            head.ms, head.tick = max((head.ms, head.tick), (entry.ms, entry.tick))
        head.top = max(head.top, entry.seq)
        head.via = head.via or via
        self._moved.add(entry.origin)
        if entry.wish:
            self._wishes.setdefault(entry.wish, []).append(f"{entry.origin}.{entry.seq}")
        self._rows.append(
            (
                self.tenant, entry.origin, entry.seq, rx, entry.ms, entry.tick, self.took_ms, status, entry.v, entry.kind,
                entry.scope, entry.subject, entry.wish, via, hashed, text,
            )
        )  # fmt: skip
        return rx

    def fold(self, entry: Entry, fact: Fact, rx: int) -> None:
        """Fold one fact into every view that wants it."""
        at = At(entry, rx, self.open_sealed)
        kind = entry.kind
        for view in self.shapes.folding.get(kind, ()):
            self._moving(view)
            self.pending(view).fold(view.folds[kind], fact, at)
        self.new.append(Placed(entry, fact, rx))

    def lay(self, entry: Entry, fact: Fact, rx: int) -> None:
        """Fold one of a till's own facts over the rows it pulled (views that are not pulled have it already)."""
        at = At(entry, rx, self.open_sealed)
        for view in self.shapes.folding.get(entry.kind, ()):
            if view.pulled:
                self._moving(view)
                self.pending(view).fold(view.folds[entry.kind], fact, at)

    def keys_of(self, entry: Entry, fact: Fact, rx: int) -> Iterator[tuple[View, Key]]:
        """The rows of pulled views that a fact touches."""
        at = At(entry, rx, self.open_sealed)
        for view in self.shapes.folding.get(entry.kind, ()):
            if view.pulled:
                for key in self.pending(view).keys(view.folds[entry.kind], fact, at):
                    yield view, key

    def unfold(self, entry: Entry, fact: Fact, rx: int) -> None:
        """Take one fact out of every view again; its journal row must not count as folded any more."""
        at = At(entry, rx, self.open_sealed)
        for view in self.shapes.folding.get(entry.kind, ()):
            self._moving(view)
            self.pending(view).fold(view.folds[entry.kind], fact, at, -1)

    def forget(self) -> None:
        """Rows are changed behind the views' back: the node remembers nothing of this tenant any more."""
        if self.memory:
            self.memory.forget()

    def _moving(self, view: View) -> None:
        """A view is about to change: what the node remembers of it is not true any more."""
        self._changed.add(view.table)
        if self.memory:
            self.memory.moved(view.table)

    def refold_subject(self, subject: str) -> None:
        """Fold the registers and states of a subject again, because what its facts say has become readable or unreadable."""
        for entry, fact, _ in self._by_subject(subject):
            at = At(entry, self.next_rx(), self.open_sealed)
            for view in self.shapes.folding.get(entry.kind, ()):
                if view.restorable:
                    self._moving(view)
                    self.pending(view).fold(view.folds[entry.kind], fact, at, -1)

    # -- what the waiting views ask

    def _by_subject(self, subject: str) -> Iterator[tuple[Entry, Any, int]]:
        self.flush_journal()
        found: list[tuple[Entry, Any, int]] = []
        for text, rx in self.tx.rows(t.BY_SUBJECT, {"tenant": self.tenant, "subject": subject}):
            entry = thaw(text)
            found.append((entry, self.decode(entry), rx))
        found.sort(key=lambda one: (one[0].ms, one[0].tick, one[0].origin, one[0].seq))
        return iter(found)

    def history(self, view: View, subject: str) -> list[tuple[Any, At]]:
        """The folded facts of a subject that a view folds, in the agreed order."""
        return [
            (fact, At(entry, rx, self.open_sealed)) for entry, fact, rx in self._by_subject(subject) if entry.kind in view.folds
        ]

    def bury(self, view: View, key: Key, rx: int) -> None:
        """Remember that a row of a pulled view went away."""
        if view.pulled:
            self.put(t.TOMBS, (self.tenant, rx, view.table, msgspec.json.encode(key).decode()))

    # -- the end

    def flush_journal(self) -> None:
        """Write the entries that wait."""
        if self._rows:
            self.tx.many(t.JOURNAL, self._rows)
            self._rows = []

    def flush_more(self) -> None:
        """Write the rows of the kernel's own tables that wait."""
        more, self._more = self._more, {}
        for put, rows in more.items():
            self.tx.many(put, list(dict.fromkeys(rows)))

    def moved_tables(self) -> frozenset[str]:
        """The views that this unit may have changed."""
        return frozenset(self._changed)

    def flush(self) -> None:
        """Write everything that waits; the unit can go on being used."""
        self.flush_journal()
        for pending in self._pending.values():
            pending.flush()
        self.flush_more()
        self._flush_heads()
        if self.rx >= 0:
            self.tx.run(t.MOVE_RX, {"tenant": self.tenant, "rx": self.rx})

    def _flush_heads(self) -> None:
        if self._moved:
            rows = []
            for origin in self._moved:
                h = self.heads[origin]
                rows.append((self.tenant, origin, h.seq, h.hash, h.top, h.ms, h.tick, int(h.mine), h.state, h.via))
            self.tx.many(t.ORIGINS, rows)
            self._moved.clear()


def keys_on(ring: bytes) -> list[bytes]:
    """The single keys of a person's ring."""
    return [ring[place : place + KEY_BYTES] for place in range(0, len(ring), KEY_BYTES)]


def split_ref(ref: str) -> tuple[str, int]:
    """Origin and sequence number of `origin.seq`, `origin/seq` or an id minted there (`origin.seq-2`)."""
    origin, _, rest = ref.replace("/", ".").rpartition(".")
    digits = rest.partition("-")[0]
    return (origin, int(digits)) if digits.isdigit() and len(digits) <= MAX_DIGITS else (ref, 0)
