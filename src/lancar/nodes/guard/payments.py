"""Asks the shop's node whether a till takes a payment now. In a thread of its own: the guard's loop waits for nobody."""

import threading
from typing import Literal, Protocol

import msgspec

from lancar.adapters.upstream.client import ask
from lancar.kernel.store import StoreFailed
from lancar.nodes.upstream_file import Upstream

PATIENCE_S = 5
OK = 200
Heard = Literal["waiting", "none", "open", "nobody"]
"""Not answered yet; no payment is under way; one is; the node did not say."""


class _Told(msgspec.Struct, frozen=True):
    open: int


class Payments(Protocol):
    """Whoever knows of payments under way."""

    heard: Heard

    def ask(self) -> None:
        """Begin to ask; `heard` changes when the answer is there."""
        ...


class NodePayments:
    """The node's word on payments under way."""

    def __init__(self, upstream: Upstream) -> None:
        self._upstream = upstream
        self.heard: Heard = "nobody"

    def ask(self) -> None:
        """Asks once; an earlier answer is forgotten."""
        self.heard = "waiting"
        threading.Thread(target=self.ask_and_wait, name="payments", daemon=True).start()

    def ask_and_wait(self) -> None:
        """The same, for who can wait."""
        heard: Heard = "nobody"
        try:
            heard = self._asked()
        finally:
            self.heard = heard  # whatever went wrong: nobody waits for ever

    def _asked(self) -> Heard:
        headers = {"Authorization": f"Bearer {self._upstream.token}"}
        try:
            said = ask(self._upstream.url, "GET", "/api/paying", None, headers, patience_s=PATIENCE_S)
            told = msgspec.json.decode(said.body, type=_Told) if said.status == OK else None
        except (StoreFailed, msgspec.DecodeError):
            told = None
        return "nobody" if told is None else "open" if told.open else "none"
