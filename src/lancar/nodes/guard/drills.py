"""Every drill of a guard: who wants one, whether a payment is in its way, the one that runs, and how the last one went."""

from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from lancar.lines.judging.paths import Paths
from lancar.lines.judging.terms import Verdict
from lancar.nodes.guard.drill import LEAST_S, MOST_S, Drill, DrillRefused
from lancar.nodes.guard.files import Drilling, Planned
from lancar.nodes.guard.mover import Mover
from lancar.nodes.guard.notes import Notes
from lancar.nodes.guard.payments import Payments
from lancar.nodes.guard.reports import wall_ms
from lancar.nodes.guard.settings import GuardSettings
from lancar.nodes.guard.spool import Order
from lancar.nodes.guard.tunnelled import Tunnelled
from lancar.nodes.guard.watched import Watched

SECOND_US = 1_000_000
ORDERED_S, QUIET_US, AGAIN_US = 60, 60 * SECOND_US, 30 * SECOND_US
"""How long a drill from the office lasts, how long nobody may have spoken for a minute to be quiet, when to look again."""
LATE_MS = 30 * 60 * 1_000
"""So long after its time a drill may still begin, when a payment was in its way or the guard was busy."""


class _Wanted(msgspec.Struct, frozen=True):
    """A drill that is to begin. `patient`: it may also come later, if a payment is under way now."""

    line: str
    seconds: int
    mark: str
    patient: bool = False


class Drills:
    """Stepped by the guard's loop. `payments` and `orders` stay None where the guard has no node: it then decides alone."""

    def __init__(
        self,
        settings: GuardSettings,
        paths: Paths,
        mover: Mover,
        lines: Mapping[str, Watched],
        *,
        notes: Notes,
        tunnel: Tunnelled | None = None,
    ) -> None:
        self._made_of = settings, paths, mover, lines, tunnel
        self._notes = notes
        self.running: Drill | None = None
        self.orders: Callable[[], Order | None] | None = None
        """Asks what the owner ordered, without waiting."""
        self.payments: Payments | None = None
        self.planned: Planned | None = None
        """The drill for which somebody at this machine picked a time."""
        self._wanted: _Wanted | None = None
        self._last: Drill | None = None
        self._done: set[str] = set()
        self._not_before_us = 0

    @property
    def drilling(self) -> Drilling | None:
        """The one that runs, as the next guard must know it should this one be killed."""
        one = self.running
        return Drilling(one.mark, one.leave, one.spare, one.at_ms) if one is not None else None

    def take_up(self, planned: Planned | None, cut_short: Drilling | None, now_us: int) -> None:
        """Go on where the guard before this one stopped. A drill in which it was killed is over: told, and not done again."""
        self.planned = planned
        if cut_short is None:
            return
        self._done.add(cut_short.drill)
        drill = Drill(*self._made_of)
        drill.mark, drill.leave, drill.spare, drill.at_ms = msgspec.structs.astuple(cut_short)
        drill.outcome, drill.why = "aborted", "guard_ended"
        self._notes.drilled(drill.result(), now_us)

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

    def wish(self, wish: Mapping[str, Any], mark: str, now_us: int) -> dict[str, Any]:
        """What somebody at this machine asked for: one at once, or one for a time. Raises ValueError for nonsense."""
        line, seconds, at_ms = str(wish.get("line", "")), int(wish.get("seconds", ORDERED_S)), int(wish.get("at_ms", 0))
        return self.plan(Planned(line, seconds, mark, at_ms)) if at_ms else self.want(line, seconds, mark, now_us)

    def plan(self, planned: Planned) -> dict[str, Any]:
        """One for a time that somebody picked; a plan before it is forgotten."""
        if not LEAST_S <= planned.seconds <= MOST_S:
            return {"refused": "drill.too_long"}
        if planned.at_ms <= wall_ms():
            return {"refused": "drill.time_is_past"}
        self.planned = planned
        return {"drill": planned.mark, "at_ms": planned.at_ms}

    def take_order(self, now_us: int, quiet_us: int) -> None:
        """Begin what was asked for: at once, at its time, or when nobody spoke for a minute; or one that nobody asked for."""
        if self.busy or now_us < self._not_before_us:
            return
        wanted = self._timely(wall_ms()) or self._ordered(wall_ms(), quiet_us)
        if wanted is not None:
            self._done.add(wanted.mark)
            self.want(wanted.line, wanted.seconds, wanted.mark, now_us, patient=wanted.patient)

    def _timely(self, now_ms: int) -> _Wanted | None:
        """What was planned at this machine, if its time has come. A machine that was off then forgets it."""
        planned = self.planned
        if planned is None or now_ms < planned.at_ms:
            return None
        late = now_ms >= planned.at_ms + LATE_MS
        if late or planned.mark in self._done:
            self.planned = None
            return None
        return _Wanted(planned.line, planned.seconds, planned.mark, patient=True)

    def _ordered(self, now_ms: int, quiet_us: int) -> _Wanted | None:
        """What the owner wants by the node's word: the drill that was asked for, or the one that is due by itself."""
        order = self.orders() if self.orders is not None else None
        if order is None:
            return None
        due = {"quiet": quiet_us >= QUIET_US, "at": now_ms >= order.drill_at_ms}.get(order.drill_when, True)
        if order.drill and order.drill not in self._done and due:
            patient = order.drill_when == "quiet" or (order.drill_when == "at" and now_ms < order.drill_at_ms + LATE_MS)
            return _Wanted(order.drill_line, ORDERED_S, order.drill, patient=patient)
        own = f"{self._made_of[0].guard}.own.{order.own_at_ms}"
        alone = len(self._made_of[3]) < 2  # noqa: PLR2004 - one line has no spare
        if not order.own_at_ms or not order.own_at_ms <= now_ms < order.own_at_ms + LATE_MS or own in self._done or alone:
            return None
        return _Wanted("", ORDERED_S, own, patient=True)

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
        if self._last is None or not over:
            return {"done": over, "result": {}}
        return {"done": True, "result": self._last.result(), "unpaired": self._last.unpaired}

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
        except OSError as why:  # no memory for a second process, or too many files: nothing was changed
            self._notes.diary.complain(now_us, "drill", str(why))
            return self._refuse(wanted, "drill.unarmed", now_us, drill)
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
