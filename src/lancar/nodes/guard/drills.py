"""Every drill of a guard: who wants one, whether a payment is in its way, the one that runs, and how the last one went."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import Verdict
from lancar.nodes.guard.drill import Drill, DrillRefused
from lancar.nodes.guard.mover import Mover
from lancar.nodes.guard.notes import Notes
from lancar.nodes.guard.payments import Payments
from lancar.nodes.guard.reports import wall_ms
from lancar.nodes.guard.settings import GuardSettings
from lancar.nodes.guard.spool import Order
from lancar.nodes.guard.watched import Watched

SECOND_US = 1_000_000
ORDERED_S, QUIET_US, AGAIN_US = 60, 60 * SECOND_US, 30 * SECOND_US
"""How long a drill from the office lasts, how long nobody may have spoken for a minute to be quiet, when to look again."""


class _Wanted(msgspec.Struct, frozen=True):
    """A drill that waits for the node's word on payments. `patient`: it may also come later."""

    line: str
    seconds: int
    mark: str
    patient: bool


class Drills:
    """Stepped by the guard's loop. `payments` and `orders` stay None where the guard has no node: it then decides alone."""

    def __init__(self, settings: GuardSettings, paths: Paths, mover: Mover, lines: Mapping[str, Watched], notes: Notes) -> None:
        self._made_of = settings, paths, mover, lines
        self._notes = notes
        self.running: Drill | None = None
        self.orders: Callable[[], Order | None] | None = None
        """Asks what the owner ordered, without waiting."""
        self.payments: Payments | None = None
        self._wanted: _Wanted | None = None
        self._last: Drill | None = None
        self._done: set[str] = set()
        self._not_before_us = 0

    @property
    def busy(self) -> bool:
        """Whether one runs, or is about to."""
        return self.running is not None or self._wanted is not None

    def want(self, line: str, seconds: int, mark: str, now_us: int, *, patient: bool = False) -> dict[str, Any]:
        """Begin one, or ask the node first and begin it then; answers its mark, or why not."""
        if self.busy:
            return {"refused": "drill.runs_already"}
        self._last = None
        wanted = _Wanted(line, seconds, mark, patient)
        if self.payments is None:
            return self._begin(wanted, now_us)
        self._wanted = wanted
        self.payments.ask()
        return {"drill": mark, "asks": True}

    def take_order(self, now_us: int, quiet_us: int) -> None:
        """Begin the drill that the owner asked for: now, at its time, or when nobody spoke for a minute."""
        order = self.orders() if self.orders is not None else None
        if order is None or self.busy or order.drill in self._done or now_us < self._not_before_us:
            return
        if order.drill_when == "quiet" and quiet_us < QUIET_US:
            return
        if order.drill_when == "at" and wall_ms() < order.drill_at_ms:
            return
        self._done.add(order.drill)
        self.want(order.drill_line, ORDERED_S, order.drill, now_us, patient=order.drill_when == "quiet")

    def step(self, verdicts: Mapping[str, Verdict], now_us: int) -> bool:
        """Go on with what runs or waits; answers whether a drill is over now."""
        self._hear(now_us)
        if self.running is None or not self.running.step(verdicts, now_us):
            return False
        self._notes.drilled(self.running.result(), now_us)
        self._last, self.running = self.running, None
        return True

    def told(self) -> dict[str, Any]:
        """How the drill that somebody waits for stands."""
        if self.running is not None:
            return {"done": False, "result": {}, "line": self.running.leave, "spare": self.running.spare}
        over = self._last is not None and self._wanted is None
        return {"done": over, "result": self._last.result() if self._last is not None and over else {}}

    def _hear(self, now_us: int) -> None:
        wanted, payments = self._wanted, self.payments
        if wanted is None or payments is None or payments.heard == "waiting":
            return
        self._wanted = None
        if payments.heard == "none":
            self._begin(wanted, now_us)
        elif wanted.patient:
            self._done.discard(wanted.mark)
            self._not_before_us = now_us + AGAIN_US
        else:
            self._refuse(wanted, "drill.payment_open" if payments.heard == "open" else "drill.node_away", now_us)

    def _begin(self, wanted: _Wanted, now_us: int) -> dict[str, Any]:
        drill = Drill(*self._made_of)
        try:
            drill.begin(wanted.line, wanted.seconds, wanted.mark, now_us)
        except DrillRefused as no:
            return self._refuse(wanted, no.code, now_us, drill)
        self.running = drill
        self._notes.diary.note(now_us, "drill", line=drill.leave, spare=drill.spare, seconds=wanted.seconds)
        return {"drill": wanted.mark, "line": drill.leave, "spare": drill.spare}

    def _refuse(self, wanted: _Wanted, code: str, now_us: int, drill: Drill | None = None) -> dict[str, Any]:
        drill = drill or Drill(*self._made_of)
        drill.mark, drill.leave = wanted.mark, drill.leave or wanted.line
        drill.outcome, drill.why = "refused", code.removeprefix("drill.")
        self._notes.drilled(drill.result(), now_us)
        self._last = drill
        return {"refused": code}
