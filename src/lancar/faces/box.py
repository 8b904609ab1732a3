"""What an installer looks at: the box itself, the printers within its reach, and how far the set-up of a shop has come.

How far it has come is nowhere written down: it is seen in what there is, so a set-up that broke off goes on from there, on
any device, and nothing can say "done" that is not.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Literal, Protocol

import msgspec

from lancar.faces.auth import Doorkeeper
from lancar.faces.desk import Desk
from lancar.faces.http import Answer, Request, Routes, said
from lancar.faces.problems import FORBIDDEN, Problem
from lancar.identity.views.devices import PAIRED
from lancar.identity.views.questions import AskedBranches, AskedDevices, AskedPeople, AskedTenant
from lancar.kernel.node import Node
from lancar.kernel.shape import Question
from lancar.kernel.views import Query
from lancar.till.views.printing import Printers


class Finding(msgspec.Struct, frozen=True, omit_defaults=True):
    """One thing looked at. `grave` is False for what a shop can live with; `mend` is what to type or do."""

    check: str
    well: bool
    indonesian: str
    english: str
    mend: str = ""
    grave: bool = True


class SecureName(msgspec.Struct, frozen=True, kw_only=True):
    """The name and the certificate by which the shop's network knows the box."""

    name: str
    url: str
    start: str
    """Where a device that knows nothing yet begins."""
    names: list[str]
    addresses: list[str]
    sha256: str
    until_ms: int
    renew_ms: int
    trouble: str = ""


class Box(msgspec.Struct, frozen=True, kw_only=True):
    """The machine and how it is. `secure` is null where the node serves this machine alone."""

    name: str
    role: str
    version: str
    url: str
    free_bytes: int
    disk_bytes: int
    wall_ms: int
    secure: SecureName | None
    findings: list[Finding]


class FoundPrinter(msgspec.Struct, frozen=True, kw_only=True):
    """A printer that could be used: its address as `till.set_printer` takes it, and how it was found."""

    address: str
    name: str
    how: Literal["usb", "serial", "announced", "port"]
    usable: bool = True
    """Whether this node may open it; a cable that belongs to root wants `usermod -aG lp,dialout`."""


class Machine(Protocol):
    """The machine under a node."""

    def look(self) -> Box:
        """How it is. Quick: no sale waits for it."""
        ...

    async def find_printers(self) -> list[FoundPrinter]:
        """What prints within reach; ends by itself within some seconds."""
        ...


Step = Literal["toko", "kotak", "jalur", "uji", "printer", "barang", "kasir", "jual"]


class SetupStep(msgspec.Struct, frozen=True, kw_only=True):
    """One step. `needed` is False for what a shop may leave out; `minutes` is what it takes by counted steps."""

    step: Step
    done: bool
    needed: bool
    minutes: int
    about: str = ""
    """What there is of it: a name, an address, a number."""
    waits: bool = False
    """Whether whoever sets up is led there next or later: not to what is done, nor to lines that nobody guards."""


class Setup(msgspec.Struct, frozen=True, kw_only=True):
    """All steps in order, the first that waits ("" when the shop sells), and how many minutes are left."""

    steps: list[SetupStep]
    next: str
    left_minutes: int


MINUTES: dict[Step, int] = {"toko": 2, "kotak": 3, "jalur": 1, "uji": 1, "printer": 3, "barang": 2, "kasir": 4, "jual": 1}
"""Fifteen and the lines' two, where there is a guard; docs/howto/secure-name.md counts the steps."""
OF_LINES = frozenset({"jalur", "uji"})
"""Without a guard nobody is led to these: they stand there for whoever has one to pair."""
ANY_GOOD = Query("SELECT sku FROM catalog_goods WHERE tenant = :tenant AND gone = 0 LIMIT 1")
FOUND_LINES = Query("SELECT guard FROM lines_guards WHERE tenant = :tenant LIMIT 1")
ANY_LINE = Query("SELECT name FROM lines_lines WHERE tenant = :tenant AND gone = 0 AND planned = 0 ORDER BY priority LIMIT 1")
ANY_DRILL = Query("SELECT outcome FROM lines_drills WHERE tenant = :tenant AND outcome IN ('passed', 'partly') LIMIT 1")
ANY_SALE = Query("SELECT receipt FROM till_sales WHERE tenant = :tenant LIMIT 1")


class BoxFace:
    """The installer's paths."""

    def __init__(self, desk: Desk, door: Doorkeeper, machine: Machine | None) -> None:
        self.desk = desk
        self.door = door
        self.machine = machine
        self._search: asyncio.Task[list[FoundPrinter]] | None = None

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {
            "/api/box": {"GET": self._of_machine(self.box)},
            "/api/box/printers": {"POST": self._of_machine(self.printers)},
            "/api/setup": {"GET": self.setup},
        }

    def _of_machine(self, handler: Callable[[Request, Machine], Awaitable[Answer]]) -> Callable[[Request], Awaitable[Answer]]:
        async def asked(request: Request) -> Answer:
            caller = self.door.caller(request, any_shop=True)
            self.door.may(caller, "manage")
            if not caller.trusted and (self.desk.node.role == "hub" or len(self.desk.node.tenants()) > 1):
                raise Problem(FORBIDDEN, "auth.only_operator")  # a machine of many shops is none of one owner's business
            if self.machine is None:
                raise Problem(404, "node.no_machine")
            return await handler(request, self.machine)

        return asked

    async def box(self, _request: Request, machine: Machine) -> Answer:
        """The machine, its name and certificate, and what is not well."""
        return said(await self.desk.read(lambda _node: machine.look()))

    async def printers(self, _request: Request, machine: Machine) -> Answer:
        """Look for printers on cables and in the shop's own networks. Who asks meanwhile waits for the same search."""
        if self._search is None or self._search.done():
            self._search = asyncio.ensure_future(machine.find_printers())
        return said(await asyncio.shield(self._search))

    async def setup(self, request: Request) -> Answer:
        """How far the set-up has come."""
        caller = self.door.caller(request)
        self.door.may(caller, "manage")
        secure = self.machine is not None and self.machine.look().secure is not None
        return said(await self.desk.read(lambda node: setup_of(node, caller.tenant, secure=secure)))


def setup_of(node: Node, tenant: str, *, secure: bool) -> Setup:
    """From what the shop has: a sign and a branch, a trusted name, a printer, a till with somebody at it, a sale."""

    def ask(question: Question) -> Any:
        return node.see(tenant, question, trusted=True)

    shop, branches = ask(AskedTenant()), [one for one in ask(AskedBranches()) if not one.closed]
    printers = [row for branch in branches for row in ask(Printers(branch=branch.branch))]
    devices = [one for one in ask(AskedDevices()) if one.status == PAIRED]
    tills = [one.name for one in devices if one.kind == "till"]
    people = [one for one in ask(AskedPeople()) if one.has_pin]
    with node.store.read() as tx:
        goods = tx.rows(ANY_GOOD.sql, {"tenant": tenant})
        sold = tx.rows(ANY_SALE.sql, {"tenant": tenant})
        guard, line, drill = (tx.rows(one.sql, {"tenant": tenant}) for one in (FOUND_LINES, ANY_LINE, ANY_DRILL))
    steps = [
        _step("toko", done=bool(shop and branches and people), about=shop.name if shop else ""),
        # one who sells on the box itself needs no name; a tablet that is in has found one
        _step("kotak", done=secure or bool(tills), needed=False),
        _step("jalur", done=bool(line), needed=False, about=str(line[0][0]) if line else ""),
        _step("uji", done=bool(drill), needed=False),
        _step("printer", done=bool(printers), needed=False, about=printers[0].printer if printers else ""),
        _step("barang", done=bool(goods)),
        _step("kasir", done=bool(tills), about=tills[0] if tills else ""),
        _step("jual", done=bool(sold), about=str(sold[0][0]) if sold else ""),
    ]
    steps = [msgspec.structs.replace(one, waits=not one.done and bool(guard or one.step not in OF_LINES)) for one in steps]
    waiting = [one for one in steps if one.waits]
    return Setup(
        steps=steps,
        next="" if sold else next((one.step for one in waiting), ""),
        left_minutes=0 if sold else sum(one.minutes for one in waiting),
    )


def _step(step: Step, *, done: bool, needed: bool = True, about: str = "") -> SetupStep:
    return SetupStep(step=step, done=done, needed=needed, minutes=MINUTES[step], about=about)
