"""What a transaction has folded but not yet written: many small changes become a few rows.

Each kind of view has its own way of waiting; all are written at the end of the transaction, or earlier when a query
asks for a table with changes waiting. `sign` is +1 to fold an entry and -1 to take it back.
"""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

import msgspec

from lancar.kernel.entry import Stamp
from lancar.kernel.store import Put, Tx
from lancar.kernel.views import At, Key, Log, Registers, States, Sums, Values, View

Fold = Callable[..., Any]


class Journal(Protocol):
    """What the waiting views ask of their transaction."""

    tenant: str
    tx: Tx
    layered: bool

    def history(self, view: View, subject: str) -> list[tuple[Any, At]]:
        """The folded facts of a subject that this view folds, in the agreed order."""
        ...

    def bury(self, view: View, key: Key, rx: int) -> None:
        """Remember that a row of a pulled view went away."""
        ...


def _put(view: View, tail: str) -> Put:
    return Put(view.table, [(column.name, column.type) for column in view.columns()], tail)


def _where(view: View) -> str:
    return " AND ".join(f"{column} = :{column}" for column in view.primary())


def _select(view: View, columns: Sequence[str]) -> str:
    return f"SELECT {', '.join(columns)} FROM {view.table} WHERE {_where(view)}"


class PendingSums:
    """Additions under keys, added up before they are written."""

    __slots__ = ("_journal", "_known", "_names", "_put", "_select", "_totals", "_width", "view")

    def __init__(self, view: Sums, journal: Journal) -> None:
        self.view = view
        self._journal = journal
        self._totals: dict[Key, list[int]] = {}
        self._known: dict[Key, tuple[int, ...]] = {}
        self._width = len(view.values)
        self._put, self._select, self._names = _sums_sql(view)

    def fold(self, fold: Fold, fact: Any, at: At, sign: int = 1) -> None:
        """Add what the fact adds."""
        totals = self._totals
        for key, deltas in fold(fact, at):
            mine = totals.get(key)
            if mine is None:
                totals[key] = [*deltas, at.rx] if sign > 0 else [*(-delta for delta in deltas), at.rx]
            else:
                for place, delta in enumerate(deltas):
                    mine[place] += sign * delta
                mine[-1] = at.rx

    def keys(self, fold: Fold, fact: Any, at: At) -> list[Key]:
        """The keys a fact adds to."""
        return [key for key, _ in fold(fact, at)]

    def get(self, key: Key) -> tuple[int, ...]:
        """The totals under a key, zeros if nothing was ever added."""
        known = self._known.get(key)
        if known is None:
            params = dict(zip(self._names, (self._journal.tenant, *key), strict=True))
            found = self._journal.tx.rows(self._select, params)
            known = self._known[key] = found[0] if found else (0,) * self._width
        mine = self._totals.get(key)
        return known if mine is None else tuple(a + b for a, b in zip(known, mine[:-1], strict=True))

    def flush(self) -> None:
        """Write what waits."""
        if not self._totals:
            return
        tenant = self._journal.tenant
        if self.view.pulled:
            rows = [(tenant, *key, *totals) for key, totals in self._totals.items()]
        else:
            rows = [(tenant, *key, *totals[:-1]) for key, totals in self._totals.items()]
        self._journal.tx.many(self._put, rows)
        self._totals.clear()
        self._known.clear()


class PendingLog:
    """Lines of a ledger, one or more an entry."""

    __slots__ = ("_journal", "_put", "_rows", "view")

    def __init__(self, view: Log, journal: Journal) -> None:
        self.view = view
        self._journal = journal
        self._rows: list[tuple[Any, ...]] = []
        self._put = _log_sql(view)

    def fold(self, fold: Fold, fact: Any, at: At, sign: int = 1) -> None:
        """Write down the fact's lines, or take them back."""
        tenant, origin, seq, rx = at.tenant, at.origin, at.seq, at.rx
        if sign < 0:
            self._take_back(fold, fact, at)
        elif self.view.pulled:
            self._rows.extend([(tenant, origin, seq, n, *values, rx) for n, values in enumerate(fold(fact, at))])
        else:
            self._rows.extend([(tenant, origin, seq, n, *values) for n, values in enumerate(fold(fact, at))])

    def _take_back(self, fold: Fold, fact: Any, at: At) -> None:
        self.flush()
        lines = sum(1 for _ in fold(fact, at))
        self._journal.tx.run(
            f"DELETE FROM {self.view.table} WHERE tenant = :tenant AND origin = :origin AND seq = :seq",
            {"tenant": at.tenant, "origin": at.origin, "seq": at.seq},
        )
        for n in range(lines):
            self._journal.bury(self.view, (at.origin, at.seq, n), at.rx)

    def keys(self, fold: Fold, fact: Any, at: At) -> list[Key]:
        """The lines a fact makes."""
        return [(at.origin, at.seq, n) for n, _ in enumerate(fold(fact, at))]

    def get(self, key: Key) -> Any:
        """A ledger is asked by queries, not by key."""
        raise AssertionError(f"{self.view.table} is a Log: ask it with a Query, not with get({key})")

    def flush(self) -> None:
        """Write what waits."""
        if self._rows:
            self._journal.tx.many(self._put, self._rows)
            self._rows = []


class PendingRegisters:
    """Last words under keys; the newest of this transaction waits, the store compares it with what it has."""

    __slots__ = ("_journal", "_names", "_put", "_select", "_width", "_words", "view")

    def __init__(self, view: Registers, journal: Journal) -> None:
        self.view = view
        self._journal = journal
        self._words: dict[Key, tuple[tuple[int, int, int, str], Values, int]] = {}
        self._width = len(view.values)
        self._put, self._select, self._names = _register_sql(view)

    def fold(self, fold: Fold, fact: Any, at: At, sign: int = 1) -> None:
        """Keep the word if it is newer than the one that waits; taking back says all of the subject again."""
        if sign < 0:
            self._say_again(fold, fact, at)
            return
        for key, version, values in fold(fact, at):
            rank = (version, at.ms, at.tick, at.origin)
            waiting = self._words.get(key)
            if waiting is None or rank > waiting[0]:
                self._words[key] = (rank, values, at.rx)

    def _say_again(self, fold: Fold, fact: Any, at: At) -> None:
        self.flush()
        keys = [key for key, _, _ in fold(fact, at)]
        for key in keys:
            params = dict(zip(self._names, (at.tenant, *key), strict=True))
            self._journal.tx.run(f"DELETE FROM {self.view.table} WHERE {_where(self.view)}", params)
        for earlier, there in self._journal.history(self.view, at.subject):
            there.rx = at.rx
            self.fold(self.view.folds[type(earlier).KIND], earlier, there)
        for key in keys:
            if key not in self._words:
                self._journal.bury(self.view, key, at.rx)

    def keys(self, fold: Fold, fact: Any, at: At) -> list[Key]:
        """The keys a fact speaks of."""
        return [key for key, _, _ in fold(fact, at)]

    def read(self, key: Key) -> tuple[int, Values] | None:
        """Version and values (`GONE` when taken away) under a key; None if nothing was ever said."""
        waiting = self._words.get(key)
        params = dict(zip(self._names, (self._journal.tenant, *key), strict=True))
        found = self._journal.tx.rows(self._select, params)
        if found:
            *values, gone, version, ms, tick, origin = found[0]
            if waiting is None or (version, ms, tick, origin) >= waiting[0]:
                return version, () if gone else tuple(values)
        return None if waiting is None else (waiting[0][0], waiting[1])

    def get(self, key: Key) -> Values | None:
        """The values under a key, None if never said or gone."""
        word = self.read(key)
        return None if word is None or (not word[1] and self._width) else word[1]

    def flush(self) -> None:
        """Write what waits."""
        if not self._words:
            return
        tenant, blank, pulled = self._journal.tenant, self.view.blank(), self.view.pulled
        rows = []
        for key, (rank, values, rx) in self._words.items():
            gone = int(not values and self._width > 0)
            row = (tenant, *key, *(blank if gone else values), gone, *rank)
            rows.append((*row, rx) if pulled else row)
        self._journal.tx.many(self._put, rows)
        self._words.clear()


class PendingStates:
    """Subjects' states; one that gets a late entry is folded again from the journal before anybody sees it."""

    __slots__ = ("_changed", "_journal", "_known", "_late", "_put", "_select", "view")

    def __init__(self, view: States[Any], journal: Journal) -> None:
        self.view = view
        self._journal = journal
        self._known: dict[str, tuple[Any, tuple[int, int, str, int]] | None] = {}
        self._changed: dict[str, int] = {}
        self._late: set[str] = set()
        self._put, self._select = _state_sql(view)

    def fold(self, fold: Fold, fact: Any, at: At, sign: int = 1) -> None:
        """Bring the subject's state up to this fact."""
        subject = at.subject
        self._changed[subject] = at.rx
        place = (at.ms, at.tick, at.origin, at.seq)
        known = self._load(subject)
        late = known is not None and place <= known[1]
        if late and known is not None and self._journal.layered:
            place = known[1]
        elif sign < 0 or late or subject in self._late:
            self._late.add(subject)
            return
        state = self.view.start() if known is None else known[0]
        self._known[subject] = (fold(state, fact, at), place)

    def keys(self, _fold: Fold, _fact: Any, at: At) -> list[Key]:
        """The subject."""
        return [(at.subject,)]

    def _load(self, subject: str) -> tuple[Any, tuple[int, int, str, int]] | None:
        if subject not in self._known:
            found = self._journal.tx.rows(self._select, {"tenant": self._journal.tenant, "subject": subject})
            self._known[subject] = (self.view.decode(found[0][0]), tuple(found[0][1:])) if found else None
        return self._known[subject]

    def _refold(self) -> None:
        late, self._late = self._late, set()
        for subject in late:
            known: tuple[Any, tuple[int, int, str, int]] | None = None
            for fact, at in self._journal.history(self.view, subject):
                state = self.view.start() if known is None else known[0]
                place = (at.ms, at.tick, at.origin, at.seq)
                known = (self.view.folds[type(fact).KIND](state, fact, at), place)
            self._known[subject] = known

    def get(self, key: Key) -> Any:
        """The state of a subject, None if nothing is known of it."""
        if self._late:
            self._refold()
        known = self._load(key[0])
        return None if known is None else known[0]

    def flush(self) -> None:
        """Write what waits."""
        if not self._changed:
            return
        self._refold()
        tenant, view, rows = self._journal.tenant, self.view, []
        for subject, rx in self._changed.items():
            known = self._known[subject]
            if known is None:
                where = {"tenant": tenant, "subject": subject}
                self._journal.tx.run(f"DELETE FROM {view.table} WHERE tenant = :tenant AND subject = :subject", where)
                self._journal.bury(view, (subject,), rx)
                continue
            state, place = known
            row = (tenant, subject, *view.row(state), msgspec.json.encode(state).decode(), *place)
            rows.append((*row, rx) if view.pulled else row)
        if rows:
            self._journal.tx.many(self._put, rows)
        self._changed.clear()
        self._known.clear()


Pending = PendingSums | PendingLog | PendingRegisters | PendingStates
_sql: dict[View, Any] = {}


def _remembered(view: View, make: Callable[[], Any]) -> Any:
    if view not in _sql:
        _sql[view] = make()
    return _sql[view]


def _sums_sql(view: Sums) -> Any:
    def make() -> tuple[Put, str, tuple[str, ...]]:
        table = view.table
        sets = [f"{c.name} = {table}.{c.name} + excluded.{c.name}" for c in view.values]
        if view.pulled:
            sets.append(f"rx = CASE WHEN excluded.rx > {table}.rx THEN excluded.rx ELSE {table}.rx END")
        put = _put(view, f"ON CONFLICT ({', '.join(view.primary())}) DO UPDATE SET {', '.join(sets)}")
        return put, _select(view, [c.name for c in view.values]), view.primary()

    return _remembered(view, make)


def _log_sql(view: Log) -> Any:
    return _remembered(view, lambda: _put(view, f"ON CONFLICT ({', '.join(view.primary())}) DO NOTHING"))


def _register_sql(view: Registers) -> Any:
    def make() -> tuple[Put, str, tuple[str, ...]]:
        table, tail = view.table, ("rx",) if view.pulled else ()
        told = [*(c.name for c in view.values), *(c.name for c in view.stamps())]
        sets = ", ".join(f"{name} = excluded.{name}" for name in (*told, *tail))
        rank = "({0}.version, {0}.ms, {0}.tick, {0}.origin)"
        newer = f"WHERE {rank.format('excluded')} > {rank.format(table)}"
        put = _put(view, f"ON CONFLICT ({', '.join(view.primary())}) DO UPDATE SET {sets} {newer}")
        return put, _select(view, told), view.primary()

    return _remembered(view, make)


def _state_sql(view: States[Any]) -> Any:
    def make() -> tuple[Put, str]:
        names = [c.name for c in view.columns()][2:]
        sets = ", ".join(f"{name} = excluded.{name}" for name in names)
        put = _put(view, f"ON CONFLICT (tenant, subject) DO UPDATE SET {sets}")
        return put, _select(view, ["state", "ms", "tick", "origin", "seq"])

    return _remembered(view, make)


def pending_for(view: View, journal: Journal) -> Pending:
    """The right way of waiting for a view."""
    match view:
        case Sums():
            return PendingSums(view, journal)
        case Log():
            return PendingLog(view, journal)
        case Registers():
            return PendingRegisters(view, journal)
        case States():
            return PendingStates(view, journal)
        case _:
            raise AssertionError(f"{view.table} is of no known kind")


__all__ = ["Journal", "Pending", "Stamp", "pending_for"]
