"""Lancar's sync: sales made offline brought into a hub, over HTTP between two processes as in life, and by itself."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench import lancar_served, postgres, workload
from bench import wire as wire_tap
from bench.contender import Figures, Scale
from bench.lancar_shop import TENANT, Shop, sold_out, sqlite_shop
from bench.measure import spending
from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.upstream.http import HttpUpstream
from lancar.kernel.replica import till_round
from lancar.kernel.sync import Talk, serve, sync_round

GOODS = 1_000


def push_direct(scale: Scale, folder: Path) -> Figures:
    """From one node into another in this process, SQLite both: sync and folding without HTTP and compression."""
    (folder / "hub").mkdir()
    shop = sqlite_shop(folder)
    hub = Shop(SqliteStore(folder / "hub" / "hub.sqlite"), role="hub")
    sales = list(workload.sales(scale.sales))
    shop.ring_up(sales, a_commit=500)
    talk, answer = sync_round(shop.node, TENANT, peer="hub", pull=False), None
    with spending() as spent:
        try:
            while True:
                answer = serve(hub.node, talk.send(answer), device="shop", name="hub")
        except StopIteration:
            pass
    sold_out(hub, sales)
    return {"cpu_us": spent.cpu_us_each(scale.sales), "sales_per_s": scale.sales / spent.wall_s}


def push_postgres(scale: Scale, folder: Path) -> Figures:
    """Offline sales into a hub on PostgreSQL over HTTP: CPU of the pushing node, the hub and the database server."""
    with postgres.running() as server:
        pushed = _push(scale, folder, store=server.uri, others=(server.pid,))
    return {"cpu_us": pushed.cpu_us, "sales_per_s": pushed.sales_per_s}


def push_sqlite(scale: Scale, folder: Path) -> Figures:
    """The same into a hub on SQLite."""
    pushed = _push(scale, folder)
    return {"cpu_us": pushed.cpu_us, "cpu_s_per_10k": pushed.cpu_us * 10_000 / 1e6, "wall_s": pushed.wall_s}


def wire(scale: Scale, folder: Path) -> Figures:
    """Bytes in both directions between the two nodes, headers and all, while they push."""
    return {"bytes_per_sale": _push(scale, folder, counted=True).bytes_per_sale}


def bootstrap(scale: Scale, folder: Path) -> Figures:
    """A new shop node fetches and folds every entry; a new till starts from the rows of the views it needs."""
    hub_folder = folder / "hub"
    known = lancar_served.founded(hub_folder, "hub")
    sales = list(workload.sales(scale.sales))
    with lancar_served.serving("hub", hub_folder) as hub:
        seller = _shop(folder / "first", hub.port, known.nodes[0], known.branch)
        seller.ring_up(sales, a_commit=500)
        _round(seller, hub.port, known.nodes[0][1])
        (folder / "second").mkdir()
        newcomer = Shop(SqliteStore(folder / "second" / "shop.sqlite"), seed=2)
        with spending(hub.pid) as whole:
            _round(newcomer, hub.port, known.nodes[1][1])
        sold_out(newcomer, sales)
        till = Shop(SqliteStore(folder / "second" / "till.sqlite"), seed=3, role="till")
        with spending(hub.pid) as rows:
            talk = till_round(till.node, TENANT, peer="hub", branch=known.branch)
            _carry(talk, hub.port, known.till_token)
        with till.node.store.read() as tx:
            ((goods,),) = tx.rows("SELECT count(*) FROM catalog_goods WHERE tenant = :tenant", {"tenant": TENANT})
        assert goods == GOODS, f"the till knows {goods} of {GOODS} goods"
    return {"wall_s": whole.wall_s, "cpu_s": whole.cpu_s, "till_wall_s": rows.wall_s, "till_cpu_s": rows.cpu_s}


@dataclass(frozen=True)
class _Pushed:
    cpu_us: float
    wall_s: float
    sales_per_s: float
    bytes_per_sale: float


def _push(scale: Scale, folder: Path, *, store: str = "", others: tuple[int, ...] = (), counted: bool = False) -> _Pushed:
    """Sales rung up offline at a shop node, then pushed in one go into a hub in a process of its own."""
    hub_folder = folder / "hub"
    known = lancar_served.founded(hub_folder, "hub", store=store)
    sales = list(workload.sales(scale.sales))
    with lancar_served.serving("hub", hub_folder, store) as hub, wire_tap.counting(hub.port) as tap:
        shop = _shop(folder / "shop", hub.port, known.nodes[0], known.branch)
        shop.ring_up(sales, a_commit=500)
        with spending(hub.pid, *others) as spent:
            report = _round(shop, tap.port if counted else hub.port, known.nodes[0][1])
    assert report.waiting == 0, f"{report.waiting} entries did not arrive"
    assert report.aside == 0, f"{report.aside} entries were set aside"
    assert report.pushed >= len(sales), f"only {report.pushed} entries arrived"
    carried = (tap.up_bytes + tap.down_bytes) / scale.sales
    return _Pushed(spent.cpu_us_each(scale.sales), spent.wall_s, scale.sales / spent.wall_s, carried)


def _shop(folder: Path, port: int, device: tuple[str, str], branch: str) -> Shop:
    """A shop node that has heard of its goods from the hub."""
    folder.mkdir()
    shop = Shop(SqliteStore(folder / "shop.sqlite"))
    _round(shop, port, device[1])
    shop.branch = branch
    return shop


def _round(shop: Shop, port: int, token: str) -> Any:
    """One whole round of sync over HTTP; answers its report."""
    return _carry(sync_round(shop.node, TENANT, peer="hub"), port, token)


def _carry(talk: Talk, port: int, token: str) -> Any:
    line, answer = HttpUpstream(f"http://127.0.0.1:{port}", token, patience_s=120), None
    try:
        while True:
            answer = line.carry(talk.send(answer))
    except StopIteration as end:
        return end.value
    finally:
        line.close()
