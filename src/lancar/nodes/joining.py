"""A shop node joins a hub: shows its one-time code once, and keeps a token that it made itself."""

import getpass
import secrets
import sys
from pathlib import Path

from lancar.adapters.upstream.client import ask
from lancar.kernel.store import StoreFailed
from lancar.nodes.config import BadConfig
from lancar.nodes.opening import open_folder
from lancar.nodes.talk import Talk
from lancar.nodes.upstream_file import Upstream, read_upstream, write_upstream
from lancar.values.digests import token_digest

CREATED, NOT_KNOWN = 201, {401, 403}


def join_hub(folder: Path, *, url: str, tenant: str, code: str | None, talk: Talk, option: str = "--hub") -> None:
    """Pair with the hub, unless that was done before; `option` is how it was named. Raises BadConfig, StoreFailed.

    A guard (`--node`) whose pairing is over is paired anew where a code is given.
    """
    open_folder(folder)
    known = read_upstream(folder)
    if known is not None and not (option == "--node" and code is not None and _is_over(url, known)):
        if known.url.rstrip("/") != url.rstrip("/"):
            write_upstream(folder, Upstream(url=url, tenant=known.tenant, token=known.token))
        return
    if not tenant:
        raise BadConfig(f"{option} needs --tenant, the shop's id there")
    if code is None:
        if not sys.stdin.isatty():
            raise BadConfig(f"{option} needs --code, the one-time code from the owner")
        code = getpass.getpass("Kode · code: ")
    token = f"{tenant}~{secrets.token_urlsafe(32)}"
    body = {"code": code, "tenant": tenant, "token_hash": token_digest(token)}
    answer = ask(url, "POST", "/api/pair", body)
    if answer.status != CREATED:
        raise StoreFailed("unreachable", f"{url} said {answer.status} {answer.problem()}", certain=True)
    write_upstream(folder, Upstream(url=url, tenant=tenant, token=token))
    indonesian, english = ("pusat", "hub") if option == "--hub" else ("node", "node")
    talk.say(f"Tersambung ke {indonesian} {url}.", f"Joined the {english} {url}.", hub=url, tenant=tenant)


def _is_over(url: str, known: Upstream) -> bool:
    """Whether the node does not know this pairing any more; a node that does not answer says nothing."""
    try:
        return ask(url, "GET", "/api/me", headers={"Authorization": f"Bearer {known.token}"}).status in NOT_KNOWN
    except StoreFailed:
        return False
