"""A whole world in virtual time from one seed: a hub, shops, tills, a network, people, and what befalls them.

Nothing here looks at a real clock, a thread or a socket. Every choice comes from `random.Random(seed)`, so a seed that
broke a promise once breaks it again, at the same message.
"""

import heapq
from collections import deque
from collections.abc import Callable, Sequence
from random import Random
from typing import Any, ClassVar

from lancar.adapters.vault.fake import FakeVault
from lancar.kernel.clock import HybridClock
from lancar.kernel.messages import Request
from lancar.kernel.node import Node
from lancar.kernel.peers import meet
from lancar.kernel.ports import Authority, TrustEverybody
from lancar.kernel.shape import Capability, See
from lancar.kernel.store import StoreFailed
from lancar.sim import invariants
from lancar.sim.disk import Disk, PowerCut
from lancar.sim.faults import Weather, percent
from lancar.sim.ledger import Ledger, Slip
from lancar.sim.liar import Liar
from lancar.sim.people import People
from lancar.sim.shop import SHOP

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
BEGIN_MS = 1_760_000_000_000
TENANTS = ("anggrek", "melati")


class Wall:
    """A device's own clock: off, drifting, coarse, or in 1970 after a boot."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.offset_ms = 0
        self.drift_ppm = 0
        self.coarse_ms = 1

    def __call__(self) -> int:
        """What the device believes the time is, in milliseconds since 1970."""
        passed = self.world.now_ms - BEGIN_MS
        said = self.world.now_ms + self.offset_ms + passed * self.drift_ppm // 1_000_000
        return said - said % self.coarse_ms


class Device:
    """One machine: its disk and clock, the program running on it (None while it is off), and whom it syncs with."""

    def __init__(
        self, world: "World", name: str, *, role: str, tenants: tuple[str, ...], ups: tuple[str, ...], branch: str
    ) -> None:
        self.world = world
        self.name = name
        self.role = role
        self.tenants = tenants
        self.ups = ups
        self.branch = branch
        self.credential = name
        """The name under which those upstream know it; a clone has its elder's."""
        self.scopes: tuple[str, ...] = ()
        self.disk = Disk(world.blank)
        self.wall = Wall(world)
        self.node: Node | None = None
        self.lives = 0
        self.talk = 0
        """The number of the conversation that is going on; 0 when there is none."""
        self.paid_seen: set[tuple[str, str]] = set()
        self.forks_seen = 0
        self.hears = ""
        """Whom it last fetched from."""
        self.open_shifts: list[str] = []

    @property
    def tenant(self) -> str:
        """Its tenant; the hub has several."""
        return self.tenants[0]

    def boot(self) -> None:
        """Start the program on whatever the disk holds."""
        self.lives += 1
        self.node = Node(
            store=self.disk,
            capabilities=self.world.capabilities,
            clock=HybridClock(self.wall),
            ids=self.world,
            authority=self.world.gate_of(self),
            vault=FakeVault(f"{self.world.seed}/{self.name}/{self.lives}"),
            role=self.role,
        )
        self.node.start()
        for tenant in self.tenants:
            for above in self.ups:
                meet(self.node, tenant, above)

    def crash(self, why: str) -> None:
        """The power goes: what was not on the disk is gone, and the conversation with it."""
        self.world.note(f"{self.name} loses its power ({why})")
        self.node = None
        self.talk = 0
        self.disk.accident = None
        self.disk.slow = False
        self.disk.held = []
        self.disk.lose_power()

    def guarded(self, what: str, deed: Callable[[Node], Any]) -> tuple[bool, Any]:
        """Do something on this machine. Answers whether it came to its end; a power cut or a failing disk is part of life."""
        if self.node is None:
            return False, None
        self.world.weather.tempt(self)
        try:
            return True, deed(self.node)
        except PowerCut:
            self.crash(f"during {what}")
            self.world.later(self.world.weather.off_ms(), self.wake)
        except StoreFailed as why:
            self.world.note(f"{self.name}: {what} failed, {why.code}")
        finally:
            self.disk.accident = None
        return False, None

    def wake(self) -> None:
        """Boot after a power cut; the power may go again while it boots."""
        if self.node is not None:
            return
        self.world.weather.set_clock_at_boot(self)
        self.world.weather.tempt(self)
        try:
            self.boot()
            self.world.note(f"{self.name} is up again")
        except PowerCut:
            self.crash("while booting")
            self.world.later(self.world.weather.off_ms(), self.wake)
        except StoreFailed:
            self.node = None
            self.world.later(self.world.weather.off_ms(), self.wake)
        finally:
            self.disk.accident = None


class Gate(TrustEverybody):
    """Everybody may do everything on a machine that he stands at; an honest machine vouches for what it relays."""

    def admit(  # noqa: PLR0917 - the port's signature
        self, see: See, device: str, origin: str, seq: int, actor: str, kind: str, needs: str, fact: Any
    ) -> str | None:
        """The liar's machine was revoked: nothing it says counts."""
        if device == "liar":
            return "sim.revoked"
        return super().admit(see, device, origin, seq, actor, kind, needs, fact)


class World:
    """Everything there is, and the time. It is also where all its nodes' ids come from."""

    blank_of: ClassVar[dict[type, bytes]] = {}
    """What an empty disk holds in each kind of world: made once."""
    capabilities: Sequence[Capability] = (SHOP,)

    def __init__(self, seed: int, days: int = 1) -> None:
        self.seed = seed
        self.days = days
        self.rng = Random(seed)
        self.now_ms = BEGIN_MS
        self.blank = b""
        self.log: deque[str] = deque(maxlen=60)
        self.marks: dict[str, int] = {}
        """How often each rare thing happened: a world in which nothing happens proves nothing."""
        self._heap: list[tuple[int, int, Callable[[], None]]] = []
        self._count = 0
        self._origins = 0
        self._keys = 0
        self.gate = Gate()
        self.ledger = Ledger()
        self.weather = Weather(self)
        self.devices: dict[str, Device] = {}
        self.cloned: set[str] = set()
        self.restored: set[str] = set()
        self._found()
        self.people = self._people()
        self.weather.begin()

    def _people(self) -> People:
        """Who lives here; the liar too, if there is one."""
        people = People(self)
        self.liar = Liar(self) if self.weather.lies else None
        return people

    def gate_of(self, device: Device) -> Authority:  # noqa: ARG002 - for worlds in which machines are not alike
        """Who decides on this machine what may be done."""
        return self.gate

    # -- time

    def later(self, wait_ms: int, deed: Callable[[], None]) -> None:
        """Something happens after so many milliseconds; ties happen in the order they were planned."""
        self._count += 1
        heapq.heappush(self._heap, (self.now_ms + max(1, wait_ms), self._count, deed))

    def run_until(self, end_ms: int) -> None:
        """Let everything happen that is due by then."""
        while self._heap and self._heap[0][0] <= end_ms:
            self.now_ms, _, deed = heapq.heappop(self._heap)
            deed()
        self.now_ms = end_ms

    def forget_plans(self) -> None:
        """Nothing that was planned happens any more."""
        self._heap.clear()

    def note(self, what: str) -> None:
        """One line of what happened, for the one who reads a failing seed."""
        self.log.append(f"{(self.now_ms - BEGIN_MS) / 1000:12.3f} s  {what}")

    def mark(self, what: str) -> None:
        """Count that a rare thing really happened."""
        self.marks[what] = self.marks.get(what, 0) + 1

    # -- names

    def origin(self) -> str:
        """A name for a new incarnation that nobody ever used."""
        self._origins += 1
        return f"o{self.seed % 97}z{self._origins}"

    def key(self) -> str:
        """A name for a wish that nobody ever used."""
        self._keys += 1
        return f"w{self._keys}"

    # -- the beginning

    def _found(self) -> None:
        self._begin_blank()
        self._add("hub", "hub", TENANTS, (), "pusat")
        for number, tenant in enumerate(TENANTS):
            shops = [f"shop{number}{place}" for place in range(2 if number == 0 else 1)]
            for place, shop in enumerate(shops):
                branch = f"b{number}{place}"
                self._add(shop, "shop", (tenant,), ("hub",), branch)
                for till in range(2 if number == 0 else 1):
                    # most tills fetch rows, from whom they reach; some are small nodes that fetch entries, from one upstream
                    fetches_rows = percent(self.rng, 70)
                    ups = tuple(dict.fromkeys((shop, *shops, "hub"))) if fetches_rows and self.weather.roaming else (shop,)
                    self._add(f"till{number}{place}{till}", "till" if fetches_rows else "shop", (tenant,), ups, branch)

    def _begin_blank(self) -> None:
        """The empty tables that every machine begins with are made once."""
        if type(self) not in self.blank_of:
            maker = Device(self, "maker", role="hub", tenants=(), ups=(), branch="")
            maker.boot()
            self.blank_of[type(self)] = maker.disk.image()
        self.blank = self.blank_of[type(self)]

    def _add(self, name: str, role: str, tenants: tuple[str, ...], ups: tuple[str, ...], branch: str) -> None:
        device = Device(self, name, role=role, tenants=tenants, ups=ups, branch=branch)
        self.devices[name] = device
        device.boot()

    def tenant_of(self, credential: str) -> str:
        """The tenant that a machine was paired with."""
        return TENANTS[0] if credential == "liar" else self.devices[credential].tenant

    def lets_in(self, above: Device, credential: str, request: Request) -> bool:  # noqa: ARG002 - as with the gate
        """Whether a machine's sync face answers this at all."""
        return True

    # -- what befalls whole machines

    def restore(self, device: Device, image: bytes, rung_before: set[str]) -> None:
        """An old backup is put back. What only this disk held is lost, and the ledger says so."""
        self.mark(f"backup put back on a {device.role}")
        if device.node is not None:
            device.crash("to put a backup back")
        before = wishes_on(device.disk)
        device.disk.put_back(image)
        elsewhere = set().union(*(wishes_on(each.disk) for each in self.devices.values()))
        only_here = before - elsewhere
        if device.role == "hub":  # what it wrote itself and lost, its shops may or may not be able to tell it again
            only_here |= {key for key in before - wishes_on(device.disk) if self.ledger.is_of(key, device.name)}
        lost = self.ledger.lose(only_here)
        self.note(f"{device.name} has an old backup put back; {lost} wishes were nowhere else")
        self.restored.add(device.name)
        for each in self.devices.values():
            if each is device or device.name in each.ups:
                each.paid_seen.clear()
        device.open_shifts.clear()
        if device.role == "hub":
            self.ledger.excused |= self.ledger.rung.keys() - rung_before
        device.wake()

    def clone(self, device: Device) -> None:
        """Somebody copies a machine's card into a second machine, and both go on."""
        name = f"{device.name}twin"
        twin = Device(self, name, role=device.role, tenants=device.tenants, ups=device.ups, branch=device.branch)
        self.mark(f"{device.role} cloned")
        self.note(f"{device.name} is cloned as {twin.name}")
        if percent(self.rng, 70):  # a card copied whole carries the elder's credential too
            twin.credential = device.credential
        twin.scopes = device.scopes
        twin.disk.put_back(device.disk.image())
        twin.wall.offset_ms, twin.wall.coarse_ms = device.wall.offset_ms, device.wall.coarse_ms
        self.cloned |= {device.name, twin.name}
        self.devices[twin.name] = twin
        twin.wake()
        self.people.move_in(twin)

    # -- what is looked at while it runs

    def look(self, device: Device, tenant: str) -> None:
        """Somebody looks at a screen: what was paid there once is paid for ever."""
        invariants.a_paid_bill_never_becomes_unpaid(self, device, tenant)

    def after_wish(self, device: Device, slip: Slip) -> None:
        """Somebody looks whether it was done."""
        invariants.who_changes_a_price_sees_it(device, slip)

    def of(self, tenant: str) -> list[Device]:
        """The machines that hold a tenant's journal."""
        return [device for device in self.devices.values() if tenant in device.tenants]


def wishes_on(disk: Disk) -> set[str]:
    """The keys of all wishes that a disk's journal holds."""
    with disk.read() as tx:
        return {row[0].lstrip(":") for row in tx.rows("SELECT DISTINCT wish FROM journal WHERE wish <> ''", {})}


__all__ = ["BEGIN_MS", "DAY", "HOUR", "MINUTE", "TENANTS", "Device", "World"]
