"""A till's memory: it writes facts and reads views, and never folds what others wrote.

Of every pulled view there are two tables: the base, row for row what the node upstream said last, and the shown one: the
base with this till's own facts, which upstream did not have yet, laid over it. When new rows come, the touched keys are
put back to their base and the till's own unacknowledged facts are folded over them again (rewind and replay).
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.entry import Entry, thaw
from lancar.kernel.messages import RowsAsk, RowsPage
from lancar.kernel.peers import read_peer
from lancar.kernel.store import Params, Put, Tx
from lancar.kernel.sync import Report, Talk, Watch, sync_round
from lancar.kernel.unit import Unit
from lancar.kernel.views import View

if TYPE_CHECKING:
    from lancar.kernel.node import Node

WHOLE = 5_000
"""More changed keys than this are laid by copying the whole base."""
ROWS_FROM = "rows_from"
"""Where this till's base rows are from, and which generation of each view they are."""


def base_table(view: View) -> str:
    """The name of the table that holds what upstream said."""
    return f"{view.table}__base"


def start_replica(node: "Node") -> None:
    """Make the base tables of a till that was just started."""
    with node.store.write() as tx:
        for view in pulled(node):
            create = view.ddl(base_table(view), 0)[0].replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS", 1)
            tx.run(create, {})


def pulled(node: "Node") -> list[View]:
    """The views whose rows tills fetch."""
    return [view for view in node.shapes.views.values() if view.pulled]


def till_round(node: "Node", tenant: str, *, peer: str, branch: str = "", watch: Watch | None = None) -> Talk:
    """Push what happened on this till, then fetch the rows that changed upstream."""
    report: Report = yield from sync_round(node, tenant, peer=peer, pull=False, watch=watch)
    if read_source(node, tenant).peer != peer:
        _begin_anew(node, tenant, peer)
    more = True
    while more:
        known = read_peer(node, tenant, peer)
        page: RowsPage = yield RowsAsk(tenant=tenant, after=known.rows_rx, mark=known.rows_mark, branch=branch)
        source = read_source(node, tenant)
        rebuilt = bool(source.generations) and page.generations != source.generations
        if known.rows_mark and (page.restart or rebuilt):
            _begin_anew(node, tenant, peer)
            continue
        more = page.more
        report.pulled += _take_page(node, tenant, peer, page)
    return report


class Source(msgspec.Struct):
    """Where the base rows come from, and what is laid over them."""

    peer: str = ""
    generations: dict[str, int] = {}
    acked: dict[str, int] = {}
    """How far the base already holds this till's own origins; what comes after is laid over."""
    origins: list[str] | None = None
    """This till's own origins when the rows were last laid; another list (or None: never) means to lay everything anew."""
    touched: dict[str, list[list[int | str]]] = {}
    """Keys that the pages of an unfinished pull changed in the base, but not yet in what is shown."""


def read_source(node: "Node", tenant: str) -> Source:
    """What this till remembers of its base."""
    with node.store.read() as tx:
        found = tx.rows("SELECT said FROM node_facts WHERE name = :name", {"name": f"{ROWS_FROM}:{tenant}"})
    return msgspec.json.decode(found[0][0], type=Source) if found else Source()


def _write_source(unit: Unit, source: Source) -> None:
    unit.put(t.NODE_FACTS, (f"{ROWS_FROM}:{unit.tenant}", msgspec.json.encode(source).decode()))


def _begin_anew(node: "Node", tenant: str, peer: str) -> None:
    """Forget the base; what is shown stays until the new base is whole."""
    known = read_peer(node, tenant, peer)
    known.rows_rx, known.rows_mark = 0, ""
    known.keys_sent_rx = 0  # a node that was restored may have lost keys that it once had
    with node.working() as working:
        unit = working(tenant)
        for view in pulled(node):
            unit.tx.run(f"DELETE FROM {base_table(view)} WHERE tenant = :tenant", {"tenant": tenant})
        _write_source(unit, Source(peer=peer))
        unit.put(t.PEERS, (tenant, peer, *msgspec.structs.astuple(known)))


def _take_page(node: "Node", tenant: str, peer: str, page: RowsPage) -> int:
    """Put a page into the base; with the last one, show the new picture. One durable transaction."""
    known, source = read_peer(node, tenant, peer), read_source(node, tenant)
    known.rows_rx, known.rows_mark = page.upto, page.mark
    source.generations = page.generations
    with node.working() as working:
        unit = working(tenant)
        for view in pulled(node):
            keys = _to_base(unit, view, page)
            if keys and source.origins is not None:
                source.touched.setdefault(view.table, []).extend(keys)
        if not page.more:
            _lay(node, unit, peer, source)
        _write_source(unit, source)
        unit.put(t.PEERS, (tenant, peer, *msgspec.structs.astuple(known)))
    return sum(map(len, page.rows.values()))


def _to_base(unit: Unit, view: View, page: RowsPage) -> list[list[int | str]]:
    """Write a page's rows of one view into its base; answers the keys that changed."""
    keys: list[list[int | str]] = []
    width = len(view.key)
    for gone in page.gone.get(view.table, []):
        unit.tx.run(f"DELETE FROM {base_table(view)} WHERE {_where(view)}", _key(unit, view, gone))
        keys.append(gone)
    rows = page.rows.get(view.table, [])
    if rows:
        unit.tx.many(_base_put(view), [(unit.tenant, *row) for row in rows])
        keys += [row[:width] for row in rows]
    return keys


def _lay(node: "Node", unit: Unit, peer: str, source: Source) -> None:
    """Show the base with this till's own facts laid over it, as far as the node upstream did not have them."""
    tx, tenant = unit.tx, unit.tenant
    acks: dict[str, int] = dict(tx.rows(t.ACKS_OF, {"tenant": tenant, "peer": peer}))
    origins = sorted(row[0] for row in tx.rows(t.ORIGIN_LIST, {"tenant": tenant}) if row[6] or row[7] == t.FORKED)
    many = sum(map(len, source.touched.values()))
    unit.forget()
    if source.origins is None or origins != source.origins or many > WHOLE:
        for view in pulled(node):
            tx.run(f"DELETE FROM {view.table} WHERE tenant = :tenant", {"tenant": tenant})
            tx.run(f"INSERT INTO {view.table} SELECT * FROM {base_table(view)} WHERE tenant = :tenant", {"tenant": tenant})
    else:
        for entry, fact, rx in _own_after(tx, unit, source.origins, source.acked):
            for view, key in unit.keys_of(entry, fact, rx):
                source.touched.setdefault(view.table, []).append(list(key))
        for view in pulled(node):
            for key in {tuple(key) for key in source.touched.get(view.table, [])}:
                where = _key(unit, view, key)
                tx.run(f"DELETE FROM {view.table} WHERE {_where(view)}", where)
                tx.run(f"INSERT INTO {view.table} SELECT * FROM {base_table(view)} WHERE {_where(view)}", where)
    for entry, fact, rx in _own_after(tx, unit, origins, acks):
        unit.lay(entry, fact, rx)
    source.acked, source.origins, source.touched = acks, origins, {}


def _own_after(tx: Tx, unit: Unit, origins: Iterable[str], acked: dict[str, int]) -> list[tuple[Entry, Any, int]]:
    """This till's own readable entries after those acknowledged, in the order it wrote them."""
    found: list[tuple[Entry, Any, int]] = []
    for origin in origins:
        where: Params = {"tenant": unit.tenant, "origin": origin, "first": acked.get(origin, 0) + 1}
        for _, status, rx, text, _ in tx.rows(t.ROWS_AFTER, where):
            if status == t.FOLDED:
                entry = thaw(bytes(text))
                found.append((entry, unit.decode(entry), rx))
    return sorted(found, key=lambda one: one[2])


def _where(view: View) -> str:
    return " AND ".join(f"{name} = :{name}" for name in view.primary())


def _key(unit: Unit, view: View, key: Iterable[int | str]) -> Params:
    return dict(zip(view.primary(), (unit.tenant, *key), strict=True))


def _base_put(view: View) -> Put:
    columns = [(column.name, column.type) for column in view.columns()]
    told = ", ".join(f"{name} = excluded.{name}" for name, _ in columns if name not in view.primary())
    return Put(base_table(view), columns, f"ON CONFLICT ({', '.join(view.primary())}) DO UPDATE SET {told}")
