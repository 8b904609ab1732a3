"""Does what the outbox holds, in a thread of its own: a printer or a mail server that takes its time never delays a sale.

Leasing and settling are done by the writer, in turn with the sales; the deed itself is done here, one after the other, and
letters beside them (`lancar.nodes.aside`).
"""

import logging
import threading
from collections.abc import Callable, Mapping
from typing import Any

from lancar.faces.desk import Busy
from lancar.kernel.node import Node
from lancar.kernel.outbox import Job, Outcome, Performer, any_due, attempt, hurry, settle, take
from lancar.kernel.shape import Question
from lancar.kernel.store import StoreFailed
from lancar.nodes.aside import Aside
from lancar.nodes.config import Config
from lancar.nodes.mail_file import read_mail
from lancar.nodes.writer import Writer

log = logging.getLogger("lancar.deeds")
REST_S = 1.0
"""What was put off is looked for so often; what is new wakes the loop at once."""


class DeedLoop:
    """Performs one node's deeds until it is stopped."""

    def __init__(self, writer: Writer, performers: Mapping[str, Performer], wall_ms: Callable[[], int]) -> None:
        self._writer = writer
        self._performers = performers
        self._wall_ms = wall_ms
        self._wake = threading.Event()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lancar-deeds", daemon=True)
        writer.node.watchers.append(self._moved)

    def start(self) -> None:
        """Begin to work."""
        self._thread.start()

    def stop(self) -> None:
        """End after the deed that is being done; it is bounded in time by its adapter."""
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join()

    def step(self) -> bool:
        """One deed, if any is due. Raises Busy, StoreFailed."""
        if not any_due(self._writer.node, self._wall_ms()):
            return False
        jobs = self._writer.call(lambda node: take(node, self._wall_ms(), most=1)).result()
        for job in jobs:
            self._settle(job, self._attempt(job))
        return bool(jobs)

    def _attempt(self, job: Job) -> Outcome:
        try:
            return attempt(self._performers, job)
        except Exception:
            log.exception("%s", job.job)
            return Outcome("dead", "a bug of ours: a person decides")

    def _settle(self, job: Job, outcome: Outcome) -> None:
        def work(node: Node) -> None:
            now_ms = self._wall_ms()
            settle(node, job, outcome.state, now_ms, note=outcome.note, answer=outcome.answer)
            if outcome.state == "done":
                hurry(node, job.tenant, job.effect, now_ms)

        self._writer.call(work).result()

    def _moved(self, _tenant: str, _rx: int, _views: frozenset[str]) -> None:
        self._wake.set()

    def _run(self) -> None:
        while not self._stop.is_set():
            self._wake.clear()
            try:
                if self.step():
                    continue
            except Busy:
                return
            except StoreFailed as why:
                log.warning("deeds wait for the store: %s", why)
            self._wake.wait(REST_S)


def deeds_of(writer: Writer, config: Config, wall_ms: Callable[[], int]) -> DeedLoop | None:
    """The loop for what this node can do: a shop node prints, any node mails that has a mail server. Raises BadConfig."""
    node = writer.node

    def ask(tenant: str, question: Question) -> Any:
        return node.see(tenant, question, trusted=True)

    performers: dict[str, Performer] = {}
    if node.role == "shop":
        from lancar.adapters.printers.opening import Printers  # noqa: PLC0415 - a hub has no printers
        from lancar.adapters.printers.performer import Kicking, Printing  # noqa: PLC0415 - the same

        printers = Printers(config.folder / "paper")
        performers["till.print"] = Printing(ask, printers, wall_ms)
        performers["till.kick"] = Kicking(ask, printers, wall_ms)
    server = read_mail(config.folder)
    if server is not None:
        from lancar.adapters.mail.alerts import Alerting  # noqa: PLC0415 - most nodes send no mail
        from lancar.adapters.mail.performer import Mailing  # noqa: PLC0415 - the same

        performers["till.mail"] = Aside(Mailing(ask, server, wall_ms))
        performers["lines.alert"] = Aside(Alerting(ask, server, wall_ms))
    return DeedLoop(writer, performers, wall_ms) if performers else None
