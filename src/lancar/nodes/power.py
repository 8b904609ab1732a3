"""Asks the shop's UPS every half minute and reports what is new, in a thread of its own: a silent UPS delays nothing."""

import logging
import threading
from collections.abc import Callable

from lancar.faces.desk import Busy
from lancar.kernel.refusal import Refused
from lancar.kernel.store import StoreFailed
from lancar.kernel.wishes import Wish
from lancar.lines.commands import ReportPower
from lancar.lines.ports import PowerFailed, PowerSource, PowerWord
from lancar.nodes.config import Config
from lancar.nodes.writer import Writer

log = logging.getLogger("lancar.power")
EVERY_S = 30.0
PATIENT = 4
"""So many vain readings in a row make the state unknown: one lost answer is nothing."""


class PowerLoop:
    """Reads one UPS for one shop node until it is stopped."""

    def __init__(self, writer: Writer, ups: PowerSource, wall_ms: Callable[[], int]) -> None:
        self._writer = writer
        self._ups = ups
        self._wall_ms = wall_ms
        self._vain = 0
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="lancar-power", daemon=True)

    def start(self) -> None:
        """Begin to ask."""
        self._thread.start()

    def stop(self) -> None:
        """End after the reading that is under way; it is bounded in time."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def step(self) -> None:
        """One reading and, where it says something, one report for each shop of this node. Raises Busy, StoreFailed."""
        word = self._read()
        if word is None:
            return
        for tenant in self._writer.node.tenants():
            report = ReportPower(
                ups=self._ups.name, at_ms=self._wall_ms(), state=word.state, charge_percent=word.charge_percent,
                runtime_s=word.runtime_s, load_percent=word.load_percent, model=word.model,
            )  # fmt: skip
            try:
                self._tell(Wish(tenant, report, trusted=True))
            except Refused as no:
                log.info("%s: %s", self._ups.name, no)

    def _tell(self, wish: Wish) -> None:
        self._writer.call(lambda node: node.do(wish)).result()

    def _read(self) -> PowerWord | None:
        try:
            word = self._ups.read()
        except PowerFailed as why:
            self._vain += 1
            log.log(logging.WARNING if self._vain == PATIENT else logging.DEBUG, "%s: %s", self._ups.name, why)
            return PowerWord() if self._vain == PATIENT else None
        self._vain = 0
        return word

    def _run(self) -> None:
        while not self._stop.is_set():
            try:
                self.step()
            except Busy:
                return
            except StoreFailed as why:
                log.warning("the UPS's word waits for the store: %s", why)
            self._stop.wait(EVERY_S)


def power_of(writer: Writer, config: Config, wall_ms: Callable[[], int]) -> PowerLoop | None:
    """The loop for the UPS that the settings name; None without one, or on a hub."""
    if not config.ups or writer.node.role != "shop":
        return None
    from lancar.adapters.power.fake import FakeUps  # noqa: PLC0415 - most nodes have no UPS
    from lancar.adapters.power.nut import NutUps, ups_address  # noqa: PLC0415 - the same

    if config.ups == "fake":
        return PowerLoop(writer, FakeUps(), wall_ms)
    return PowerLoop(writer, NutUps(ups_address(config.ups)), wall_ms)
