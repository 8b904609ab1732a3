"""How a verb reaches a node: through its HTTP face while it runs, by opening its store while it does not."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import msgspec

from lancar.adapters.upstream.client import ask
from lancar.faces.auth import OPERATOR, operator_token
from lancar.kernel.node import Node, Wish
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command, Question
from lancar.kernel.store import StoreFailed
from lancar.nodes.config import BadConfig, Config
from lancar.nodes.lock import locked, running_at
from lancar.nodes.opening import open_node
from lancar.nodes.talk import Talk

GOOD = 200


class Hand(Protocol):
    """The two verbs, for one tenant, as the machine's operator."""

    def do(self, command: Command) -> None:
        """Wish something. Raises Refused, StoreFailed."""
        ...

    def see(self, question: Question) -> Any:
        """Ask something. Raises Refused, StoreFailed."""
        ...


class LocalHand:
    """A node in this process."""

    def __init__(self, node: Node, tenant: str) -> None:
        self.node = node
        self.tenant = tenant

    def do(self, command: Command) -> None:
        """In its own transaction."""
        self.node.do(Wish(self.tenant, command, trusted=True))

    def see(self, question: Question) -> Any:
        """From the views."""
        return self.node.see(self.tenant, question, trusted=True)


class RemoteHand:
    """A node that runs on this machine."""

    def __init__(self, url: str, operator: str, tenant: str) -> None:
        self.url = url
        self._headers = {"Authorization": f"Bearer {OPERATOR}~{operator}"}
        if tenant:
            self._headers["Lancar-Tenant"] = tenant

    def do(self, command: Command) -> None:
        """Through the API."""
        self._ask(f"/api/do/{command.NAME}", command)

    def see(self, question: Question) -> Any:
        """Through the API."""
        answer = self._ask(f"/api/see/{question.NAME}", question)
        return msgspec.json.decode(answer, type=Any if question.ANSWER is None else question.ANSWER)

    def _ask(self, path: str, body: Any) -> bytes:
        heard = ask(self.url, "POST", path, body, self._headers, patience_s=120)
        if heard.status == GOOD:
            return heard.body
        said = heard.json()
        if heard.status < 500:  # noqa: PLR2004 - the node's no, not its trouble
            raise Refused(said["code"], **said.get("facts", {}))
        raise StoreFailed("other", heard.problem(), certain=False)


@contextmanager
def reach(config: Config, tenant: str, talk: Talk) -> Iterator[Hand]:
    """The node of a data folder, running or not. Raises StoreFailed, BadConfig when it is not clear which tenant is meant."""
    running = running_at(config.folder)
    if running is not None and running.url:
        yield RemoteHand(running.url, operator_token(config.folder), tenant)
        return
    if not config.folder.is_dir():
        raise StoreFailed("unreachable", f"there is no data in {config.folder}", certain=True)
    with locked(config.folder):
        node = open_node(config, "shop", progress=talk.progress)
        try:
            yield LocalHand(node, only_tenant(node, tenant))
        finally:
            node.store.close()


def only_tenant(node: Node, named: str) -> str:
    """The tenant named, or the only one there is. Raises BadConfig."""
    tenants = node.tenants()
    if named in tenants or (not named and len(tenants) == 1):
        return named or tenants[0]
    raise BadConfig(f"say which shop with --tenant; there are: {', '.join(tenants) or 'none yet'}")
