"""A founded shop with a guard, and reports as that guard would send them."""

from typing import Any

from founded import TENANT, Shop, found

from lancar.catalog.capability import CAPABILITY as CATALOG
from lancar.kernel.node import Wish
from lancar.kernel.ports import NODE
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command
from lancar.lines import commands as c
from lancar.lines.capability import CAPABILITY as LINES
from lancar.lines.facts.reported import Evidence, FoundLine, LineKind, Probed, TargetSeen
from lancar.reports.capability import CAPABILITY as REPORTS
from lancar.stock.capability import CAPABILITY as STOCK
from lancar.till.capability import CAPABILITY as TILL

HOUR_MS = 3_600_000
MINUTE_MS = 60_000
EVIDENCE = Evidence(
    targets=(TargetSeen(name="google", address="198.51.100.1", kind="far", sent=2, answered=1),),
    probes=(Probed(400, 0, "icmp", "answered", 12_000), Probed(20, 0, "icmp", "missed")),
)


USUAL: tuple[tuple[str, LineKind], ...] = (("indihome", "fiber"), ("4g", "cellular"))


class LineShop:
    """The shop, its guard's device, and short ways to report."""

    def __init__(self) -> None:
        self.shop: Shop = found(CATALOG, TILL, STOCK, LINES, REPORTS)
        self.branch = self.shop.branch
        self.guard = self.shop.pair("GUARDGUARD", "guard", branch=self.branch)
        self.marks = 0

    @property
    def now_ms(self) -> int:
        return self.shop.wall.ms

    def wait(self, ms: int) -> None:
        self.shop.wall.ms += ms

    def report(self, command: Command) -> Any:
        """As the guard's device, with nothing but its own rights."""
        return self.shop.node.do(Wish(TENANT, command, actor=NODE, device=self.guard)).facts

    def owner(self, command: Command) -> Any:
        return self.shop.node.do(Wish(TENANT, command, actor=self.shop.owner)).facts

    def refuses(self, command: Command) -> Refused:
        """The no that the guard hears."""
        try:
            self.report(command)
        except Refused as no:
            return no
        raise AssertionError("it was not refused")

    def starts(self, *lines: FoundLine, boot: str = "b1", trouble: tuple[str, ...] = ()) -> Any:
        usual = tuple(FoundLine(line=line, kind=kind, priority=at, state="up") for at, (line, kind) in enumerate(USUAL, 1))
        found_lines = lines or usual
        return self.report(c.ReportGuard(guard="g1", boot=boot, at_ms=self.now_ms, lines=found_lines, trouble=trouble))

    def fails(self, line: str = "indihome", outage: str = "", **more: Any) -> str:
        self.marks += 1
        mark = outage or f"g1.b1.{self.marks}"
        said = {"at_ms": self.now_ms, "layer": "edge", "why": "no_answer", "evidence": EVIDENCE} | more
        self.report(c.ReportFailure(guard="g1", outage=mark, line=line, **said))
        return mark

    def returns(self, outage: str, line: str = "indihome", **more: Any) -> None:
        self.report(c.ReportReturn(guard="g1", outage=outage, line=line, **({"at_ms": self.now_ms} | more)))

    def switches(self, now: str, was: str = "", **more: Any) -> None:
        self.marks += 1
        said = {"at_ms": self.now_ms, "switch": f"g1.b1.s{self.marks}"} | more
        self.report(c.ReportSwitch(guard="g1", was=was, now=now, **said))

    def rows(self, table: str, columns: str) -> list[tuple[Any, ...]]:
        with self.shop.node.store.read() as tx:
            return sorted(tx.rows(f"SELECT {columns} FROM {table}", {}))
