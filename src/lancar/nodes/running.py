"""Runs one real node, shop or hub, until it is told to stop; at the very first start it prints the owner's one-time link."""

import asyncio
import logging

from lancar import __version__
from lancar.faces.auth import OPERATOR, operator_token
from lancar.faces.events import WayUp
from lancar.kernel.store import StoreFailed
from lancar.nodes.config import Config
from lancar.nodes.lock import Lock, running_at
from lancar.nodes.opening import log_to_stderr, open_folder, open_node
from lancar.nodes.serving import Served, serve
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream, read_upstream

CREATED = 201
log = logging.getLogger("lancar")


def run_node(config: Config, role: str, talk: Talk) -> None:
    """Serve until Ctrl-C or SIGTERM. Raises StoreFailed, BadConfig, PortTaken."""
    log_to_stderr(config.log)
    open_folder(config.folder)
    upstream = read_upstream(config.folder)
    lock = Lock(config.folder)
    node = open_node(config, role, progress=talk.progress)
    served = Served(node, config, lock)
    if upstream is not None:
        connect(served, upstream)

    async def ready() -> None:
        await asyncio.sleep(0)
        _greet(talk, served, upstream)

    serve([served], ready)
    talk.say("Berhenti dengan rapi.", "Stopped cleanly.")


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
    what = {"shop": ("Node toko", "The shop node"), "hub": ("Pusat", "The hub")}[served.node.role]
    talk.say(
        f"{what[0]} siap di {served.url}  (data di {config.folder})",
        f"{what[1]} is ready at {served.url}  (data in {config.folder})",
        url=served.url,
        folder=str(config.folder),
    )
    if upstream is None and not served.node.tenants():
        link = first_link(served)
        talk.say(
            f"Belum ada toko di sini. Buka tautan ini sekali, dalam 24 jam, untuk mendirikannya:\n  {link}",
            f"There is no shop here yet. Open this link once, within 24 hours, to found it:\n  {link}",
            link=link,
        )


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
    return f"{base}/mulai#code={heard.json()['code']}"


def first_link(served: Served) -> str:
    """The owner's link. The code is in the fragment, which no browser sends and no server logs."""
    return f"{served.url}/mulai#code={served.api.first.issue()}"
