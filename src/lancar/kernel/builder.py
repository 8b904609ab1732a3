"""Making and rebuilding: the kernel's tables by numbered steps, the views from the journal.

A view is rebuilt in a table beside the old one and swapped when it is whole; a crash in between leaves the old one.
"""

from collections.abc import Callable, Iterable
from copy import copy
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.entry import digest, thaw
from lancar.kernel.facts import EntrySetAside
from lancar.kernel.merge import judge
from lancar.kernel.shape import Shapes
from lancar.kernel.store import StoreFailed, Tx
from lancar.kernel.unit import Unit
from lancar.kernel.views import View

if TYPE_CHECKING:
    from lancar.kernel.node import Node

PAGE = 2_000
Progress = Callable[[str, int, int], None]
"""Told during long work: what, how many done, of how many."""


def no_progress(what: str, done: int, of: int) -> None:
    """Nobody is watching."""


def build(node: "Node", progress: Progress) -> None:
    """Bring the store to the shape that this program knows. Raises StoreFailed when it was made by a newer one.

    Of several processes that start on one database, one does it; the others wait and find it done.
    """
    with node.store.alone("build"):
        _build(node, progress)


def _build(node: "Node", progress: Progress) -> None:
    with node.store.write() as tx:
        _step_up(tx)
    learned = _learn(node)
    with node.store.read() as tx:
        built = {row[0]: row[1:] for row in tx.rows("SELECT view_table, version, shape, generation FROM built_views", {})}
    stale = []
    for view in node.shapes.views.values():
        version, shape, _ = built.get(view.table, (0, "", 0))
        if (version, shape) != (view.version, view.shape()) or learned & set(view.kinds()):
            stale.append(view)
    if stale:
        rebuild(node, stale, progress)


def _step_up(tx: Tx) -> None:
    tx.run("CREATE TABLE IF NOT EXISTS schema_steps (step TEXT NOT NULL, checksum TEXT NOT NULL, PRIMARY KEY (step))", {})
    taken = dict(tx.rows("SELECT step, checksum FROM schema_steps", {}))
    steps = sorted(files("lancar.kernel").joinpath("schema").iterdir(), key=lambda step: step.name)
    known = {step.name for step in steps if step.name.endswith(".sql")}
    for name in taken.keys() - known:
        raise StoreFailed("other", f"the data was made by a newer Lancar (it has {name})", certain=True)
    for step in steps:
        if step.name not in known:
            continue
        text = step.read_text(encoding="utf-8")
        checksum = sha256(text.encode()).hexdigest()
        if step.name in taken:
            if taken[step.name] != checksum:
                raise StoreFailed("other", f"{step.name} was changed after it was taken", certain=True)
            continue
        for statement in _statements(text):
            tx.run(statement, {})
        tx.run("INSERT INTO schema_steps (step, checksum) VALUES (:step, :checksum)", {"step": step.name, "checksum": checksum})


def _statements(text: str) -> Iterable[str]:
    lines = (line for line in text.splitlines() if not line.lstrip().startswith("--"))
    return (part.strip() for part in "\n".join(lines).split(";") if part.strip())


def _learn(node: "Node") -> set[str]:
    """Entries of kinds that were unknown when they came and are known now: they count from here on."""
    learned: set[str] = set()
    tenants = node.tenants()
    with node.working() as working:
        for tenant in tenants:
            unit = working(tenant)
            for origin, seq, via, text in unit.tx.rows(t.UNFOLDED, {"tenant": tenant}):
                entry = thaw(bytes(text))
                if (entry.kind, entry.v) not in node.shapes.facts:
                    continue
                status = t.FOLDED
                try:
                    fact = unit.decode(entry)
                    reason = judge(node, via, unit, entry, fact) if via else None
                    if reason:
                        status = t.ASIDE
                        verdict = EntrySetAside(origin=origin, seq=seq, version=1, reason=reason, judged=digest(bytes(text)))
                        node.write(unit, verdict, own=node.own(unit))
                        unit.put(t.QUARANTINE, (tenant, origin, seq, reason, entry.kind, via, unit.took_ms))
                except msgspec.DecodeError as why:
                    status = t.MALFORMED
                    unit.put(t.QUARANTINE, (tenant, origin, seq, "malformed", str(why), via, unit.took_ms))
                unit.tx.run(t.SET_STATUS, {"tenant": tenant, "origin": origin, "seq": seq, "status": status})
                learned.add(entry.kind)
    return learned


def rebuild(node: "Node", views: Iterable[View], progress: Progress = no_progress) -> None:
    """Fold the whole journal into new tables for these views, then put them in the place of the old ones."""
    beside = {view: _beside(node, view) for view in views}
    upto = fold_beside(node, beside.values(), progress)
    shapes = _shapes_of(node, beside.values())
    with node.store.write() as tx:
        for (tenant,) in tx.rows(t.ALL_TENANTS, {}):
            # what another process of this hub wrote since; from here on it waits
            tx.lock(tenant)
            after, last = -1, upto.get(tenant, 0)
            while after < last:
                after, last = last, _fold_page(node, tx, shapes, tenant, last)
        for view, clone in beside.items():
            generation = _generation(tx, view) + 1
            tx.run(f"DROP TABLE IF EXISTS {view.table}", {})
            tx.run(f"ALTER TABLE {clone.table} RENAME TO {view.table}", {})
            node.memories.clear()
            tx.many(t.BUILT_VIEWS, [(view.table, view.version, view.shape(), generation)])


def _generation(tx: Tx, view: View) -> int:
    found = tx.rows("SELECT generation FROM built_views WHERE view_table = :view_table", {"view_table": view.table})
    return int(found[0][0]) if found else 0


def _beside(node: "Node", view: View, mark: str = "beside") -> View:
    clone = copy(view)
    clone.table = f"{view.table}__{mark}"
    with node.store.write() as tx:
        tx.run(f"DROP TABLE IF EXISTS {clone.table}", {})
        for statement in view.ddl(clone.table, _generation(tx, view) + 1 if mark == "beside" else 0):
            if mark == "beside" or statement.startswith("CREATE TABLE"):
                tx.run(statement, {})
    return clone


def _shapes_of(node: "Node", clones: Iterable[View]) -> Shapes:
    shapes: Shapes = copy(node.shapes)
    shapes.folding = {}
    for clone in clones:
        for kind in clone.kinds():
            shapes.folding[kind] = (*shapes.folding.get(kind, ()), clone)
    return shapes


def fold_beside(node: "Node", clones: Iterable[View], progress: Progress = no_progress) -> dict[str, int]:
    """Fold every entry that counts into these views, page by page. Answers how far: tenant → receipt number."""
    shapes = _shapes_of(node, clones)
    with node.store.read() as tx:
        tenants: list[tuple[str, int]] = [
            (row[0], tx.rows(t.LAST_RX, {"tenant": row[0]})[0][0]) for row in tx.rows(t.ALL_TENANTS, {})
        ]
    of, done = sum(last for _, last in tenants), 0
    upto: dict[str, int] = {}
    for tenant, last in tenants:
        before, after = -1, 0
        while before < after:
            with node.store.write() as tx:
                before, after = after, _fold_page(node, tx, shapes, tenant, after)
            progress("rebuild", done + after, of)
        upto[tenant] = after
        done += last
    return upto


def _fold_page(node: "Node", tx: Tx, shapes: Shapes, tenant: str, after: int) -> int:
    """Fold the next entries that count; answers the last one's receipt number, `after` itself when there are none."""
    unit = Unit(tx, tenant, shapes, node.vault)
    for rx, text in tx.rows(t.PAGE_BY_RX, {"tenant": tenant, "after": after, "most": PAGE}):
        entry = thaw(bytes(text))
        if entry.kind in shapes.folding:
            unit.fold(entry, unit.decode(entry), rx)
        after = rx
    unit.flush()
    return after


def differences(node: "Node", views: Iterable[View] | None = None) -> dict[str, int]:
    """How many rows of each view differ from a fresh fold of the journal; empty when the live views are right.

    `rx` is left out: it says when a row moved here, not what it says.
    """
    wanted = list(node.shapes.views.values() if views is None else views)
    clones = {view: _beside(node, view, "check") for view in wanted}
    try:
        fold_beside(node, clones.values())
        found: dict[str, int] = {}
        with node.store.read() as tx:
            for view, clone in clones.items():
                names = ", ".join(column.name for column in view.columns() if column.name != "rx")
                empty = " AND ".join(f"{column.name} = 0" for column in view.values) if not view.restorable and view.sums else ""
                where = f" WHERE NOT ({empty})" if empty else ""
                live, fresh = (f"SELECT {names} FROM {table}{where}" for table in (view.table, clone.table))
                many: list[tuple[Any, ...]] = tx.rows(
                    f"SELECT count(*) FROM (SELECT * FROM ({live} EXCEPT {fresh}) AS a "
                    f"UNION ALL SELECT * FROM ({fresh} EXCEPT {live}) AS b) AS c",
                    {},
                )
                if many[0][0]:
                    found[view.table] = int(many[0][0])
        return found
    finally:
        with node.store.write() as tx:
            for clone in clones.values():
                tx.run(f"DROP TABLE IF EXISTS {clone.table}", {})
