"""A shop with printers that are made up, and a worker that performs what its outbox holds."""

from typing import Any

from counter_shop import TENANT, Shop

from lancar.adapters.printers.fake import FakePrinter, fake_printer
from lancar.adapters.printers.performer import Kicking, Printing
from lancar.kernel.outbox import Job, jobs, work_once
from lancar.till import commands as c
from lancar.till import facts as f
from lancar.till.commands import printing as pc
from lancar.till.facts.printing import PrinterSetting
from lancar.till.ports import Printer
from lancar.values.paper import Look

HEADER = ("Warung Bu Tini", "Jl. Braga 10, Bandung")
FOOTER = ("Terima kasih!",)


class PaperShop(Shop):
    """`machines` by address; `work` performs what is due and lets time pass."""

    def __init__(self, *, look: Look | None = None, pin: int = 2, kitchen: bool = False, **more: Any) -> None:
        super().__init__(**more)
        self.machines: dict[str, FakePrinter] = {}
        self._printers: dict[str, Printer] = {}
        self.restart_worker()
        self.do(c.ChangeSetting(setting=f.ReceiptSetting(header=HEADER, footer=FOOTER)))
        self.counter = self.plug_in("kasir", look=look or Look(), drawer_pin=pin)
        if kitchen:
            self.kitchen = self.plug_in("dapur", receipts=False, tickets=True, name="Dapur")
        self.open()

    def plug_in(self, printer: str, **setting: Any) -> FakePrinter:
        """A printer set up, and its machine."""
        address = f"tcp://192.168.1.{50 + len(self.machines)}:9100"
        self.machines[address] = FakePrinter()
        self.do(pc.SetPrinter(branch="bdg", printer=printer, setting=PrinterSetting(address=address, **setting)))
        return self.machines[address]

    def restart_worker(self) -> None:
        """As after a crash: what it remembered is gone."""
        self._printers = {}
        deeds = (self._ask, self._printer, lambda: self.wall.ms)
        self.performers = {"till.print": Printing(*deeds), "till.kick": Kicking(*deeds)}

    def work(self, later_ms: int = 3_000) -> list[Job]:
        """Perform all that is due after so long; answers what is left."""
        self.wall.ms += later_ms
        work_once(self.node, self.performers, lambda: self.wall.ms)
        return jobs(self.node, TENANT)

    def _ask(self, tenant: str, question: Any) -> Any:
        return self.node.see(tenant, question, trusted=True)

    def _printer(self, setting: PrinterSetting) -> Printer:
        if setting.address not in self._printers:
            self._printers[setting.address] = fake_printer(self.machines[setting.address], answers=setting.answers)
        return self._printers[setting.address]
