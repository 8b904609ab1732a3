"""Runs one real node, shop or hub, until it is told to stop; at the very first start it prints the owner's one-time link."""

import asyncio
import logging
from typing import TYPE_CHECKING

import msgspec

from lancar import __version__
from lancar.faces.auth import OPERATOR, is_this_machine, operator_token
from lancar.faces.events import WayUp
from lancar.faces.handover import in_groups
from lancar.faces.static import founding_page
from lancar.kernel.node import Node
from lancar.kernel.store import StoreFailed
from lancar.nodes.config import Config
from lancar.nodes.lock import Lock, running_at
from lancar.nodes.opening import log_to_stderr, open_folder, open_node, wall_ms
from lancar.nodes.own_files import check_secrets
from lancar.nodes.secure.place import Place
from lancar.nodes.serving import Served, serve
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream, read_upstream

if TYPE_CHECKING:
    from lancar.nodes.secure.lan import Lan

CREATED = 201
log = logging.getLogger("lancar")


def run_node(config: Config, role: str, talk: Talk) -> None:
    """Serve until Ctrl-C or SIGTERM. Raises StoreFailed, BadConfig, PortTaken."""
    log_to_stderr(config.log)
    open_folder(config.folder)
    check_secrets(config.folder)
    upstream = read_upstream(config.folder)
    lock = Lock(config.folder)
    node = open_node(config, role, progress=talk.progress)
    config, lan = open_to_the_network(node, config, upstream, talk)
    served = Served(node, config, lock, lan)
    if upstream is not None:
        connect(served, upstream)

    async def ready() -> None:
        await asyncio.sleep(0)
        if served.place is not None:
            await served.place.settled()
        _greet(talk, served, upstream)

    serve([served], ready)
    talk.say("Berhenti dengan rapi.", "Stopped cleanly.")


def open_to_the_network(node: Node, config: Config, upstream: Upstream | None, talk: Talk) -> "tuple[Config, Lan | None]":
    """The certificate and name by which a shop's network finds this node; without them it stays with this machine."""
    alone = is_this_machine(config.host) or config.host == "localhost"
    if node.role != "shop" or config.tls == "off" or config.behind_proxy or alone:
        return config, None
    from lancar.nodes.secure.keys import Keys  # noqa: PLC0415 - a node that stays with this machine needs no keys
    from lancar.nodes.secure.lan import Lan  # noqa: PLC0415 - the same

    def shops() -> list[str]:
        return node.tenants() or ([upstream.tenant] if upstream else [])

    try:
        return config, Lan(Keys(config.folder), shops, wall_ms)
    except (StoreFailed, OSError) as why:
        talk.complain(
            f"https belum bisa dibuka, jadi hanya komputer ini yang dilayani: {why}",
            f"https cannot be served, so only this machine is: {why}",
        )
        return msgspec.structs.replace(config, host="127.0.0.1"), None


def connect(served: Served, upstream: Upstream) -> None:
    """Let the node keep in step with its hub."""
    from lancar.adapters.upstream.http import HttpUpstream  # noqa: PLC0415 - a node without a hub needs no client
    from lancar.nodes.syncing import SyncLoop  # noqa: PLC0415 - the same
    from lancar.nodes.watching import UpstreamWatch, address_of, anchors_of  # noqa: PLC0415 - the same

    line = HttpUpstream(upstream.url, upstream.token, patience_s=served.config.sync_patience_s)
    sync = SyncLoop(served.writer, line, upstream.tenant, every_s=served.config.sync_every_s)
    served.sync = sync

    def told(way: WayUp) -> None:
        served.api.exchange.say_way(way)

    served.watch = UpstreamWatch(
        address_of(upstream.url),
        anchors_of(served.config.line_anchors),
        sync=lambda: sync.state,
        wanted=lambda: served.api.exchange.is_asked_for_the_way,
        told=told,
        back=sync.hurry,
        version=__version__,
    )


def _greet(talk: Talk, served: Served, upstream: Upstream | None) -> None:
    config = served.config
    if config.port not in {0, served.port}:
        talk.say(
            f"Port {config.port} sedang dipakai; Lancar pindah ke {served.port}.",
            f"Port {config.port} is taken; Lancar moved to {served.port}.",
        )
    what = {"shop": ("Kotak toko", "The shop node"), "hub": ("Pusat", "The hub")}[served.node.role]
    talk.say(
        f"{what[0]} siap di {served.url}  (data di {config.folder})",
        f"{what[1]} is ready at {served.url}  (data in {config.folder})",
        url=served.url,
        folder=str(config.folder),
    )
    if served.place is not None:
        _greet_network(talk, served.place)
    if upstream is None and not served.node.tenants():
        link = first_link(served)
        talk.say(
            f"Belum ada toko di sini. Buka tautan ini sekali, dalam 24 jam, untuk membuat tokonya:\n  {link}",
            f"There is no shop here yet. Open this link once, within 24 hours, to found it:\n  {link}",
            link=link,
        )
        if served.place is not None:
            _by_phone(talk, served.place, link)


def _greet_network(talk: Talk, place: Place) -> None:
    """Where the shop's devices find it, and how they come to trust it."""
    start, print_ = f"{place.plain_url()}/percaya", in_groups(place.sha256[:16])
    talk.say(
        f"Perangkat di Wi-Fi toko: {place.secure_url()}\n  Pertama kali lewat {start}  sidik {print_}…",
        f"Devices on the shop's Wi-Fi: {place.secure_url()}\n  The first time by {start}  fingerprint {print_}…",
        secure=place.secure_url(),
        start=start,
        sha256=place.sha256,
    )


def _by_phone(talk: Talk, place: Place, link: str) -> None:
    """The same link for a phone: by the page that introduces it to the shop; the code stays behind the #."""
    path, _, code = link.partition("#")
    far = f"{place.plain_url()}/percaya?ke=/{path.rpartition('/')[2]}#{code}"
    talk.say(f"Dari HP, pindai ini:\n  {far}", f"From a phone, scan this:\n  {far}", far=far)
    talk.show_qr(far)


def another_link(config: Config) -> str:
    """A fresh link for one more shop, from the node that runs on this folder. Raises StoreFailed."""
    from lancar.adapters.upstream.client import ask  # noqa: PLC0415 - a node that serves asks nobody this way

    running = running_at(config.folder)
    if running is None or not running.url:
        raise StoreFailed("unreachable", f"nothing runs on {config.folder}", certain=True)
    operator = {"Authorization": f"Bearer {OPERATOR}~{operator_token(config.folder)}"}
    heard = ask(running.url, "POST", "/api/first-link", None, operator)
    if heard.status != CREATED:
        raise StoreFailed("other", heard.problem(), certain=True)
    base = config.public_url.rstrip("/") or running.url
    return f"{base}{founding_page()}#code={heard.json()['code']}"


def first_link(served: Served) -> str:
    """The owner's link. The code is in the fragment, which no browser sends and no server logs."""
    return f"{served.url}{founding_page()}#code={served.api.first.issue()}"
