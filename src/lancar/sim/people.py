"""What people do: sell, change prices, move stock, share a bill, turn shifts, and sync their machines now and then."""

from typing import TYPE_CHECKING, Any

from lancar.kernel import outbox
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.outbox import EffectFailed, Job
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command
from lancar.sim.faults import percent
from lancar.sim.ledger import REFUSED, TOLD, Slip
from lancar.sim.network import Network
from lancar.sim.shop import BIG_SALE, OUTSIDE, Bill, Move, Name, Price, Sell, Turn

if TYPE_CHECKING:
    from lancar.sim.world import Device, World

MINUTE = 60_000
GOODS = ("kopi", "teh", "beras", "gula")
BILLS = tuple(f"meja-{n}" for n in range(1, 7))
PERSONS = ("p1", "p2", "p3")
FIRST_PRICES = 1_000
LAST_WORD = "SELECT wish FROM journal AS j, sim_prices AS p WHERE p.tenant = :tenant AND p.good = :good AND j.tenant = p.tenant \
AND j.origin = p.origin AND j.ms = p.ms AND j.tick = p.tick AND j.kind = 'sim.priced'"


class People:
    """Everybody in the world."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.network = Network(world)
        self.bell = Bell(world)
        rng = world.rng
        self.pause_ms = rng.choice((8, 15, 40)) * MINUTE * world.days
        self.sync_ms = rng.choice((4, 20, 120)) * MINUTE
        self._price = FIRST_PRICES
        self.resting = False
        for device in world.devices.values():
            if device.role == "hub":
                for tenant in device.tenants:
                    self.open_shop(device, tenant)
        for device in list(world.devices.values()):
            self.move_in(device)

    def open_shop(self, hub: "Device", tenant: str) -> None:
        """The owner sets the first prices."""
        for good in GOODS[:3]:
            self.wish(hub, tenant, Price(good=good, price=self._next_price()))

    def move_in(self, device: "Device") -> None:
        """Somebody works at this machine from now on."""
        rng = self.world.rng
        self.world.later(rng.randint(1, self.pause_ms), lambda: self._work(device))
        self.world.later(rng.randint(1, self.sync_ms), lambda: self._sync(device))

    def rest(self) -> None:
        """Nobody does anything any more."""
        self.resting = True

    def _work(self, device: "Device") -> None:
        rng = self.world.rng
        if self.resting:
            return
        self.world.later(rng.randint(self.pause_ms // 10, self.pause_ms * 2), lambda: self._work(device))
        if device.node is None:
            return
        tenant = rng.choice(device.tenants)
        self.world.look(device, tenant)
        if device.role == "hub":
            self.ring_bells(device)
        if percent(rng, 10):
            self._many(device, tenant)
        else:
            self.wish(device, tenant, self._fancy(device, tenant))

    def _next_price(self) -> int:
        self._price += 1
        return self._price

    def _fancy(self, device: "Device", tenant: str) -> Command:
        """What somebody feels like doing."""
        rng = self.world.rng
        good = rng.choice(GOODS)
        match rng.choices(("sell", "price", "move", "bill", "shift", "name"), (45, 15, 10, 20, 5, 5))[0]:
            case "sell":
                return Sell(branch=device.branch, good=good, qty=BIG_SALE if percent(rng, 8) else rng.randint(1, 9))
            case "price":
                wish: Command = Price(good=good, price=0 if percent(rng, 10) else self._next_price())
            case "move":
                places = [OUTSIDE, *sorted({each.branch for each in self.world.of(tenant)})]
                wish = Move(good=good, qty=rng.randint(1, 50), source=rng.choice(places), target=rng.choice(places))
            case "bill":
                what = rng.choice(("add", "add", "add", "strike", "claim", "pay"))
                wish = Bill(bill=rng.choice(BILLS), what=what, word=self._word(what))
            case "shift" if device.open_shifts and percent(rng, 60):
                wish = Turn(branch=device.branch, shift=device.open_shifts.pop(0), counted=rng.randint(0, 900))
            case "shift":
                wish = Turn(branch=device.branch)
            case _:
                wish = Name(person=rng.choice(PERSONS), name=f"Sari {self._next_price()}")
        return wish

    def _word(self, what: str) -> str:
        if what == "strike":
            return f"line-{self.world.rng.randint(FIRST_PRICES, self._next_price())}"
        return f"line-{self._next_price()}"

    # -- wishing

    def wish(self, device: "Device", tenant: str, command: Command) -> None:
        """One wish of one person, and what they are told. Without an answer they ask again, by the same name."""
        slip = self._slip(device, tenant, command)
        self._try(device, slip, retries=2)

    def wish_of(self, slip: Slip) -> Wish:
        """A slip as it is handed to a machine."""
        return Wish(slip.tenant, slip.command, actor=slip.actor or slip.device, device=slip.token, key=slip.key)

    def _slip(self, device: "Device", tenant: str, command: Command) -> Slip:
        slip = Slip(self.world.key(), tenant, device.name, command)
        if isinstance(command, Price) and device.node is not None:
            slip.seen = last_word(device.node, tenant, command.good)
        return self.world.ledger.write(slip)

    def _try(self, device: "Device", slip: Slip, retries: int) -> None:
        if device.node is None or slip.said != "asked":
            if slip.said == "asked" and retries:
                self.world.later(self.pause_ms, lambda: self._try(device, slip, retries - 1))
            return
        wish = self.wish_of(slip)

        def deed(node: Node) -> Done | Refused:
            try:
                return node.do(wish)
            except Refused as no:
                return no

        whole, answer = device.guarded("a wish", deed)
        if whole:
            self._tell(device, slip, answer)
            if isinstance(answer, Done) and not answer.repeated:
                self.world.after_wish(device, slip)
        elif retries and device.name not in self.world.restored:
            self.world.mark("a wish without an answer, asked again")
            self.world.later(self.world.rng.randint(1_000, 3 * self.pause_ms), lambda: self._try(device, slip, retries - 1))

    def _tell(self, device: "Device", slip: Slip, answer: Done | Refused) -> None:
        if isinstance(answer, Refused):
            slip.said = REFUSED
            return
        slip.said, slip.facts = TOLD, answer.facts
        command = slip.command
        if isinstance(command, Turn) and not command.shift:
            device.open_shifts.append(answer.facts[0].shift)
        self.world.note(f"{device.name} was told {slip.key} {type(command).__name__} as {answer.refs[0]}")

    def _many(self, device: "Device", tenant: str) -> None:
        """Several people's wishes in one transaction."""
        slips = [self._slip(device, tenant, self._fancy(device, tenant)) for _ in range(self.world.rng.randint(2, 6))]
        wishes = [self.wish_of(slip) for slip in slips]
        whole, answers = device.guarded("many wishes", lambda node: node.do_many(wishes))
        for slip, answer in zip(slips, answers if whole else [], strict=False):
            if not isinstance(answer, Done | Refused):
                raise answer
            self._tell(device, slip, answer)

    # -- machines

    def _sync(self, device: "Device") -> None:
        rng = self.world.rng
        if self.resting:
            return
        self.world.later(rng.randint(self.sync_ms // 4, self.sync_ms * 2), lambda: self._sync(device))
        if device.ups:
            lazy = percent(rng, 85) or self.network.is_cut(device.name, device.ups[0])
            above = device.ups[0] if lazy else rng.choice(device.ups)
            self.network.begin(device, self.world.devices[above], device.tenant)

    def ring_bells(self, hub: "Device") -> None:
        """Do the effects that are due."""
        hub.guarded("ringing", lambda node: outbox.work_once(node, {"sim.ring": self.bell}, lambda: node.clock.now()[0]))


class Bell:
    """The owner's bell: it rings, or fails, or nobody hears whether it rang."""

    def __init__(self, world: "World") -> None:
        self.world = world

    def perform(self, job: Job) -> Command | None:
        """Ring, or fail, or ring without anybody hearing it."""
        weather, rung = self.world.weather, self.world.ledger.rung
        if weather.happens(150):
            raise EffectFailed("bell_is_silent", certain=True)
        name = f"{job.tenant}/{job.job}"
        rung[name] = rung.get(name, 0) + 1
        self.world.ledger.rung_ms[name] = self.world.now_ms
        self.world.mark("bell rang")
        if weather.happens(150):
            raise EffectFailed("nobody_heard", certain=False)
        return None

    def look(self, job: Job) -> bool | None:
        """Whether it rang: the bell counts."""
        return f"{job.tenant}/{job.job}" in self.world.ledger.rung


def last_word(node: Node, tenant: str, good: str) -> str:
    """The key of the change by which a good has the price (or no price) that this node shows."""
    with node.store.read() as tx:
        found: list[Any] = tx.rows(LAST_WORD, {"tenant": tenant, "good": good})
    return str(found[0][0]).lstrip(":") if found else ""
