"""Carries the waiting reports to the node, in order, in a thread of its own: the guard's loop never waits for a node."""

import threading
from collections.abc import Callable

import msgspec

from lancar.adapters.upstream.client import Heard, ask
from lancar.kernel.store import StoreFailed
from lancar.nodes.guard.reports import wall_ms
from lancar.nodes.guard.spool import Order, Spool
from lancar.nodes.upstream_file import Upstream

DONE = range(200, 300)
NOT_LET_IN = {401, 403, 429}
BROKEN = range(500, 600)
STUMBLES, MOST_STUMBLES = 500, 8
"""A node that stumbles over one report so often hears the others first."""
SOON_S, LATER_S, PATIENCE_S, ORDERS_EVERY_S = 2.0, 60.0, 10, 30.0


class Sender(threading.Thread):
    """Sends until the process ends. `trouble` says why nothing is sent; "" while all is well."""

    def __init__(self, spool: Spool, upstream: Upstream, refused: Callable[[str, str], None] = lambda *_: None) -> None:
        super().__init__(name="reports", daemon=True)
        self._spool = spool
        self._refused = refused
        """Told of a report that the node will never take, and why."""
        self._upstream = upstream
        self.trouble = ""
        self._stumbled = 0
        self.order: Order | None = None
        """What the owner said in the office of drills: one that waits for its moment, when one is due."""

    def run(self) -> None:
        """Send what waits, ask for orders, then wait for more; wait longer each time that nobody answers."""
        wait_s = SOON_S
        while True:
            self._spool.arrived.clear()
            if self._try():
                wait_s = SOON_S
                self._spool.arrived.wait(ORDERS_EVERY_S)
            else:
                threading.Event().wait(wait_s)
                wait_s = min(LATER_S, wait_s * 2)

    def _try(self) -> bool:
        """Send what waits, then ask for orders. Whatever goes wrong in here, this thread goes on: nobody else sends."""
        try:
            done = self.send_all()
            if done:
                self.ask_orders()
        except Exception as why:  # noqa: BLE001 - said in the status, and tried again
            self._hold(f"{type(why).__name__}: {why}")
            return False
        return done

    def _hold(self, why: str) -> None:
        self.trouble = why
        self._spool.hold(why, wall_ms())

    def ask_orders(self) -> None:
        """What the owner wants of this guard now. A node that does not know the question is no trouble."""
        headers = {"Authorization": f"Bearer {self._upstream.token}"}
        wish = {"now_ms": wall_ms()}
        try:
            heard = ask(self._upstream.url, "POST", "/api/see/lines.guard_orders", wish, headers, patience_s=PATIENCE_S)
            order = msgspec.json.decode(heard.body, type=Order) if heard.status in DONE else None
        except (StoreFailed, msgspec.DecodeError):
            return
        self.order = order

    def send_all(self) -> bool:
        """Send until nothing waits; False when the node cannot be told now."""
        while (report := self._spool.first()) is not None:
            headers = {"Authorization": f"Bearer {self._upstream.token}", "Idempotency-Key": report.key}
            try:
                heard = ask(self._upstream.url, "POST", f"/api/do/{report.name}", report.body, headers, patience_s=PATIENCE_S)
            except StoreFailed as why:
                self._hold(str(why))
                return False
            if heard.status in NOT_LET_IN or heard.status in BROKEN:
                self._hold(f"{heard.status} {heard.problem()}")
                self._stumbled = self._stumbled + 1 if heard.status == STUMBLES else 0
                if self._stumbled >= MOST_STUMBLES:
                    self._stumbled = 0
                    self._spool.later(report)
                return False
            self._stumbled = 0
            if not _is_a_nodes(heard):
                self._hold(f"{heard.status}: no node of ours answers there (a log-in page of a provider?)")
                return False
            self._hold("")
            self.trouble = "" if heard.status in DONE else f"{report.name} {heard.status} {heard.problem()}"
            if self.trouble:
                self._spool.refuse(self.trouble)
                self._refused(report.name, f"{heard.status} {heard.problem()}")
            self._spool.sent(report)
        return True


def _is_a_nodes(heard: Heard) -> bool:
    """Whether a node said this: a portal or a proxy that answers in its place with a page took no report."""
    try:
        return isinstance(heard.json(), dict)
    except msgspec.DecodeError:
        return False
