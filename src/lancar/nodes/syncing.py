"""Keeps a shop node and its hub in step: sends at once what is written here, asks for news, waits longer while the line is gone.

A thread of its own waits for the network; every step that touches the node is done by the writer, in turn with the sales.
"""

import logging
import random
import threading
from collections.abc import Callable
from functools import partial
from typing import Protocol

import msgspec

from lancar.adapters.upstream.http import UpstreamFailed
from lancar.faces.care import UPSTREAM
from lancar.kernel.messages import Request, Response
from lancar.kernel.node import Node
from lancar.kernel.peers import meet
from lancar.kernel.store import StoreFailed
from lancar.kernel.sync import Report, Talk, sync_round
from lancar.nodes.writer import Writer

log = logging.getLogger("lancar.sync")
FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 60.0
SETTLE_S = 0.1
"""Sales come in bursts; so short a pause between two rounds spares most of the rounds."""


class Line(Protocol):
    """What carries a request upstream and its answer back."""

    def carry(self, request: Request) -> Response:
        """There and back. Raises UpstreamFailed."""
        ...

    def close(self) -> None:
        """Let it go."""
        ...


class LineState(msgspec.Struct):
    """How it is with the line, for the health of the node and the terminal."""

    rounds: int = 0
    failures_in_a_row: int = 0
    last_error: str = ""
    report: Report = msgspec.field(default_factory=Report)


class SyncLoop:
    """Syncs one tenant with the node upstream until it is stopped. Made before the node serves anybody. Raises StoreFailed."""

    def __init__(
        self,
        writer: Writer,
        line: Line,
        tenant: str,
        *,
        every_s: float,
        chance: Callable[[], float] = random.random,
        told: Callable[[LineState], None] | None = None,
    ) -> None:
        self.writer = writer
        self.line = line
        self.tenant = tenant
        self.every_s = every_s
        self.state = LineState()
        self._chance = chance
        self._told = told
        self._wake = threading.Event()
        self._hurry = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lancar-sync", daemon=True)
        meet(writer.node, tenant, UPSTREAM)  # what others tell of its past it does not take for its own to judge
        writer.node.watchers.append(self._moved)

    def start(self) -> None:
        """Begin to sync."""
        self._thread.start()

    def stop(self) -> None:
        """End after the request that is under way."""
        self._stop.set()
        self.hurry()
        if self._thread.is_alive():
            self._thread.join(timeout=5)
        self.line.close()

    def hurry(self) -> None:
        """The hub answers again: do not wait for the next try."""
        self._hurry.set()
        self._wake.set()

    def _moved(self, tenant: str, _rx: int, _views: frozenset[str]) -> None:
        if tenant == self.tenant and not self.writer.syncing:
            self._wake.set()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            wait_s = self.once()
            if not self._wake.wait(wait_s):
                continue
            # woken by a sale: sales come in bursts, and a line that was gone a moment ago is not tried at every sale
            self._hurry.wait(wait_s / 4 if self.state.failures_in_a_row else SETTLE_S)
            self._hurry.clear()

    def once(self) -> float:
        """One round; answers how many seconds to wait before the next."""
        try:
            report = self._round()
        except (UpstreamFailed, StoreFailed) as why:
            self.state.failures_in_a_row += 1
            self.state.last_error = str(why)
            if self.state.failures_in_a_row == 1:
                log.warning("the line to the hub is gone: %s", why)
            self._tell()
            wait_s = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2.0 ** min(self.state.failures_in_a_row - 1, 10))
            return wait_s * (0.5 + self._chance() / 2)
        if self.state.failures_in_a_row:
            log.warning("the line to the hub is back; %d entries sent", report.pushed)
        self.state.failures_in_a_row, self.state.last_error = 0, ""
        self.state.rounds += 1
        self.state.report = report
        self._tell()
        return SETTLE_S if report.waiting else self.every_s

    def _tell(self) -> None:
        if self._told is not None:
            self._told(self.state)

    def _round(self) -> Report:
        talk = sync_round(self.writer.node, self.tenant, peer=UPSTREAM)
        answer: Response = None
        while True:
            said = self.writer.call(partial(self._step, talk, answer)).result()
            if isinstance(said, Report):
                return said
            answer = self.line.carry(said)

    def _step(self, talk: Talk, answer: Response, _node: Node) -> Request | Report:
        self.writer.syncing = True
        try:
            return talk.send(answer)
        except StopIteration as end:
            report: Report = end.value
            return report
        finally:
            self.writer.syncing = False
