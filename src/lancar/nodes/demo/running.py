"""`lancar demo`: a hub and a shop node in one process, in one folder, with one of three shops and ninety days behind it."""

import asyncio
import logging
from functools import partial
from pathlib import Path

import msgspec

from lancar.kernel.node import Node
from lancar.kernel.sync import serve, sync_round
from lancar.nodes.config import BadConfig, Config, read_config
from lancar.nodes.demo.baskets import Market
from lancar.nodes.demo.founding import found
from lancar.nodes.demo.goods import read_goods
from lancar.nodes.demo.greeting import greet
from lancar.nodes.demo.history import DAY_MS, History, Tell
from lancar.nodes.demo.kitchen import set_up_printers
from lancar.nodes.demo.panel import Panel
from lancar.nodes.demo.plan import DemoShop, Known
from lancar.nodes.demo.scribe import PinnedClock, Scribe, in_the_past
from lancar.nodes.demo.shops import SHOPS
from lancar.nodes.demo.switches import CutLine, DemoHub, DemoShopNode, Switches
from lancar.nodes.lock import Lock
from lancar.nodes.opening import DATABASE, open_folder, open_node, wall_ms
from lancar.nodes.replay.acting import converse
from lancar.nodes.running import connect, open_to_the_network
from lancar.nodes.serving import serve as serve_nodes
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream, keep_secret, write_upstream

FILE = "demo.json"


def run_demo(
    folder: Path, talk: Talk, *, toko: str | None = None, port: int | None = None, host: str | None = None, days: int
) -> None:
    """Serve the demo until Ctrl-C; make its data first if the folder has none. Raises StoreFailed, BadConfig, PortTaken."""
    logging.getLogger("lancar.sync").setLevel(logging.ERROR)  # who cuts a line by a switch need not be told so in the terminal
    hub_config = read_config(data=folder / "hub", given={"port": port, "host": "127.0.0.1", "name": "hub-demo", "store": ""})
    next_port = hub_config.port and hub_config.port + 1
    given = {"port": next_port, "host": host, "name": "toko-demo", "store": ""}
    shop_config = read_config(data=folder / "shop", given=given)
    for one in (hub_config, shop_config):
        open_folder(one.folder)
    locks = Lock(hub_config.folder), Lock(shop_config.folder)
    known = remembered(folder)
    if known is not None and toko not in {None, known.toko}:
        raise BadConfig(f"{folder}: di sini ada {known.toko}; pilih --data lain · this is {known.toko}; take another --data")
    shop = SHOPS[known.toko if known else toko or "warung"]
    hub, node = _nodes(hub_config, shop_config, talk, fresh=known is None)
    nodes = {"hub": hub, "shop": node}
    now_ms = wall_ms()
    if known is None:
        talk.say(f"Menyiapkan {shop.name} …", f"Preparing {shop.name} …")
        known = make(shop, nodes, now_ms=now_ms, days=days, tell=partial(talk.progress, "hari"))
    else:
        _go_on(shop, nodes, known, now_ms, talk)
    keep_secret(folder / FILE, msgspec.json.format(msgspec.json.encode(known)))
    served_hub = DemoHub(hub, hub_config, locks[0])
    shop_config, lan = open_to_the_network(node, shop_config, None, talk)
    served_shop = DemoShopNode(node, shop_config, locks[1], lan)
    upstream = Upstream(url=served_hub.url, tenant=shop.tenant, token=known.node_token)
    write_upstream(shop_config.folder, upstream)
    switches = Switches()
    _connect(served_shop, upstream, switches)

    async def ready() -> None:
        await asyncio.sleep(0)
        panel = Panel(shop, known, served_hub, served_shop, switches, folder=str(folder), goods=offered(shop))
        served_shop.api.routes = {**served_shop.api.routes, **panel.routes()}
        if served_shop.place is not None:
            await served_shop.place.settled()
            panel.phone_url = f"{served_shop.place.plain_url()}/percaya?ke=/"
        greet(talk, panel, folder / FILE)

    serve_nodes([served_hub, served_shop], ready)
    talk.say("Demo berhenti dengan rapi. Datanya tetap ada.", "The demo stopped cleanly. Its data stays.")


def _nodes(hub_config: Config, shop_config: Config, talk: Talk, *, fresh: bool) -> tuple[Node, Node]:
    if fresh:  # a first start that was cut off in the middle left half a shop: begin again
        for config in (hub_config, shop_config):
            for file in config.folder.glob(f"{DATABASE}*"):
                file.unlink()
    return open_node(hub_config, "hub", progress=talk.progress), open_node(shop_config, "shop", progress=talk.progress)


def _connect(shop: DemoShopNode, upstream: Upstream, switches: Switches) -> None:
    """Like any shop node, but over a line that can be cut."""
    connect(shop, upstream)
    assert shop.sync is not None, "it was connected just now"
    assert shop.watch is not None, "and watches the way up"
    line = CutLine(shop.sync.line, switches)
    shop.sync.line = line
    shop.watch.look = line.look


def remembered(folder: Path) -> Known | None:
    """Who is who in a folder's demo; None where there is none. Raises BadConfig."""
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Known)
    except FileNotFoundError:
        return None
    except msgspec.DecodeError as why:
        raise BadConfig(f"{folder / FILE}: {why}") from None


def _go_on(shop: DemoShop, nodes: dict[str, Node], known: Known, now_ms: int, talk: Talk) -> None:
    """Live through the days since the last start."""
    history = History(shop, Market(shop, read_goods(shop.word)), known, nodes, partial(sync_in_memory, nodes, known))
    lived = history.go_on(now_ms, partial(talk.progress, "hari"))
    if lived:
        talk.say(f"{lived} hari sejak terakhir kali sudah dilewati.", f"{lived} days since the last time were lived through.")


def make(shop: DemoShop, nodes: dict[str, Node], *, now_ms: int, days: int, tell: Tell) -> Known:
    """Found the shop at the hub, let the shop node hear of it, and live through its past."""
    goods = read_goods(shop.word)
    clock = PinnedClock(now_ms - (days + 1) * DAY_MS)
    with in_the_past(clock, *nodes.values()):
        known = found(Scribe(nodes["hub"], shop.tenant, clock), shop, goods, clock.ms)
        sync_in_memory(nodes, known)
    history = History(shop, Market(shop, goods), known, nodes, partial(sync_in_memory, nodes, known))
    history.begin(now_ms, tell, days)
    set_up_printers(history.places[0])
    sync_in_memory(nodes, known)
    return known


def offered(shop: DemoShop) -> int:
    """How many goods the shop says it has; on a menu a large cup is no other thing than a usual one."""
    goods = [good for good in read_goods(shop.word) if good.price is not None]
    return sum(not (shop.tables and good.variant_of) for good in goods)


def sync_in_memory(nodes: dict[str, Node], known: Known) -> None:
    """One round of sync without a network, between the two nodes of one process."""
    above = nodes["hub"]
    converse(
        sync_round(nodes["shop"], known.tenant, peer="hub"),
        lambda request: serve(above, request, device=known.node_device, name="hub"),
    )
