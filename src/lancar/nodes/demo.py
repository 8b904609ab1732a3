"""`lancar demo`: a hub and a shop node with two tills in one process, in one folder, with a warung's goods and a day of sales."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import msgspec

from lancar.kernel.node import Node
from lancar.kernel.sync import serve, sync_round
from lancar.nodes.config import read_config
from lancar.nodes.demo_shop import PIN, TENANT, Demo, found, open_day
from lancar.nodes.lock import Lock
from lancar.nodes.opening import DATABASE, open_folder, open_node
from lancar.nodes.serving import Served
from lancar.nodes.serving import serve as serve_nodes
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream, keep_secret, write_upstream

FILE = "demo.json"


def run_demo(folder: Path, talk: Talk, *, port: int | None = None, sales: int = 120) -> None:
    """Serve the demo until Ctrl-C; make its data first if the folder has none. Raises StoreFailed, BadConfig, PortTaken."""
    hub_config = read_config(data=folder / "hub", given={"port": port, "name": "hub-demo", "store": ""})
    next_port = hub_config.port and hub_config.port + 1
    shop_config = read_config(data=folder / "shop", given={"port": next_port, "name": "toko-demo", "store": ""})
    for one in (hub_config, shop_config):
        open_folder(one.folder)
    locks = Lock(hub_config.folder), Lock(shop_config.folder)
    known = _remembered(folder)
    if known is None:
        _sweep(hub_config.folder, shop_config.folder)
    hub = open_node(hub_config, "hub", progress=talk.progress)
    shop = open_node(shop_config, "shop", progress=talk.progress)
    if known is None:
        known = _make(folder, hub, shop, talk, sales)
    served_hub, served_shop = Served(hub, hub_config, locks[0]), Served(shop, shop_config, locks[1])
    write_upstream(shop_config.folder, Upstream(url=served_hub.url, tenant=TENANT, token=known.node_token))
    _connect(served_shop, served_hub.url, known.node_token)

    async def ready() -> None:
        await asyncio.sleep(0)
        _greet(talk, folder, served_hub, served_shop)

    serve_nodes([served_hub, served_shop], ready)
    talk.say("Demo berhenti dengan rapi. Datanya tetap ada.", "The demo stopped cleanly. Its data stays.")


def _connect(shop: Served, url: str, token: str) -> None:
    from lancar.adapters.upstream.http import HttpUpstream  # noqa: PLC0415 - only who has a hub needs a client
    from lancar.nodes.syncing import SyncLoop  # noqa: PLC0415 - the same

    line = HttpUpstream(url, token, patience_s=shop.config.sync_patience_s)
    shop.sync = SyncLoop(shop.writer, line, TENANT, every_s=shop.config.sync_every_s)


def _remembered(folder: Path) -> Demo | None:
    try:
        return msgspec.json.decode((folder / FILE).read_bytes(), type=Demo)
    except FileNotFoundError:
        return None


def _sweep(*folders: Path) -> None:
    """A first start that was cut off in the middle left half a shop: begin again."""
    for folder in folders:
        for file in folder.glob(f"{DATABASE}*"):
            file.unlink()


def _make(folder: Path, hub: Node, shop: Node, talk: Talk, sales: int) -> Demo:
    """The shop is founded at the hub; the shop node learns of it by sync, sells, and brings its sales to the hub."""
    talk.say("Menyiapkan data contoh …", "Preparing the demo's data …")
    demo = found(hub, lambda done, of: talk.progress("barang", done, of))
    sync_in_memory(shop, hub, demo.node_device)
    open_day(shop, demo, sales, lambda done, of: talk.progress("jualan", done, of))
    sync_in_memory(shop, hub, demo.node_device)
    keep_secret(folder / FILE, msgspec.json.format(msgspec.json.encode(demo)))
    return demo


def sync_in_memory(below: Node, above: Node, device: str) -> None:
    """One round of sync without a network, between two nodes of one process."""
    talk = sync_round(below, TENANT, peer="hub")
    request = next(talk)
    carry: Callable[[object], object] = talk.send
    try:
        while True:
            request = carry(serve(above, request, device=device, name="hub"))  # type: ignore[assignment]  # a Talk yields requests
    except StopIteration:
        return


def _greet(talk: Talk, folder: Path, hub: Served, shop: Served) -> None:
    taken = hub.port != hub.config.port or shop.port != shop.config.port
    if taken and hub.config.port:
        talk.say(
            f"Port {hub.config.port} atau {shop.config.port} sedang dipakai; Lancar pindah ke {hub.port} dan {shop.port}.",
            f"Port {hub.config.port} or {shop.config.port} is taken; Lancar moved to {hub.port} and {shop.port}.",
        )
    facts = {"hub": hub.url, "shop": shop.url, "folder": str(folder), "tokens": str(folder / FILE), "tenant": TENANT}
    talk.say(
        f"""
Lancar siap.  Warung Bu Sri, dua kasir, data contoh di {folder}
  toko     {shop.url}/        (node toko)
  pusat    {hub.url}/        (hub)
  petunjuk {shop.url}/docs    (semua perintah dan pertanyaan)
Coba sekarang:
  curl -s -H "Authorization: Bearer operator~$(cat {shop.config.folder}/operator-token)" {shop.url}/api/see/sync.state
Token kasir dan PIN ({PIN}) ada di {folder / FILE}.  Ctrl-C untuk berhenti.""",
        f"""
Lancar is ready.  Warung Bu Sri, two tills, demo data in {folder}
  shop  {shop.url}/        (shop node)
  hub   {hub.url}/
  docs  {shop.url}/docs    (every command and question)
Try it now:
  curl -s -H "Authorization: Bearer operator~$(cat {shop.config.folder}/operator-token)" {shop.url}/api/see/sync.state
The tills' tokens and the PIN ({PIN}) are in {folder / FILE}.  Ctrl-C stops it.""",
        **facts,
    )
