"""What befalls a world: how often lines, machines, disks and clocks fail, drawn anew for every seed.

Some seeds are calm and some are wild, so that rare things are found both alone and together.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from typing import TYPE_CHECKING

from lancar.kernel import giving, messages, sync
from lancar.sim.disk import AT_THE_END, INSIDE, Accident

if TYPE_CHECKING:
    from lancar.sim.world import Device, World

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
THOUSAND = 1_000


def percent(rng: Random, share: int) -> bool:
    """True in so many of a hundred throws."""
    return rng.randrange(100) < share


class Weather:
    """How much goes wrong in this seed, and the dice for it."""

    def __init__(self, world: "World") -> None:
        self.world = world
        rng = world.rng
        self.loss_permille = rng.choice((0, 20, 100, 300))
        self.double_permille = rng.choice((0, 20, 150))
        self.slow_permille = rng.choice((0, 30, 150))
        self.late_permille = rng.choice((0, 20, 100))
        self.accident_permille = rng.choice((0, 5, 20, 60))
        self.crash_every_ms = rng.choice((0, 12 * HOUR, 3 * HOUR))
        self.cut_every_ms = rng.choice((0, 8 * HOUR, 2 * HOUR))
        self.restore_every_ms = rng.choice((0, 0, 2 * DAY, 12 * HOUR))
        self.clones = rng.choice((0, 0, 1, 2))
        self.lies = percent(rng, 50)
        self.bad_clocks = percent(rng, 60)
        self.tiny_page = rng.choice((2, 3, 5, 500, 500))
        self.coarse_ms = rng.choice((1, 1, 1_000, 60_000))
        self.scoped = percent(rng, 30)
        self.clock_bad_at_boot_permille = rng.choice((0, 100, 500)) if self.bad_clocks else 0
        self.roaming = percent(rng, 50)
        """Whether tills talk to whom they reach. Where they do, none is cloned or restored: see docs/why/simulator.md."""
        self.over = False

    def happens(self, permille: int) -> bool:
        """A throw of the dice."""
        return not self.over and permille > 0 and self.world.rng.randrange(THOUSAND) < permille

    def delay_ms(self) -> int:
        """How long a message is on its way: now and then so long that the caller has given up."""
        if self.happens(self.late_permille):
            return self.very_late_ms()
        return self.world.rng.randint(2, 400)

    def very_late_ms(self) -> int:
        """Long after everybody has forgotten about it."""
        return self.world.rng.choice((5 * SECOND, 40 * SECOND, 20 * MINUTE, 5 * HOUR))

    def dawdle_ms(self) -> int:
        """How long a slow transaction takes."""
        return self.world.rng.randint(500, 90 * SECOND)

    def off_ms(self) -> int:
        """How long a machine stays off."""
        return self.world.rng.choice((SECOND, 30 * SECOND, 20 * MINUTE, 6 * HOUR))

    def tempt(self, device: "Device") -> None:
        """Perhaps prepare an accident for the machine's next transaction."""
        if self.happens(self.accident_permille):
            rng = self.world.rng
            kind = rng.choice(INSIDE + AT_THE_END)
            device.disk.accident = Accident(kind, rng.randint(1, 14))
            self.world.mark(f"accident {kind}")

    def set_clock_at_boot(self, device: "Device") -> None:
        """Small boards have no battery: some boot in 1970, some a day off."""
        if self.happens(self.clock_bad_at_boot_permille):
            device.wall.offset_ms = self.world.rng.choice((-self.world.now_ms, -DAY, DAY, HOUR))
            self.world.mark("boot with a wrong clock")
        elif device.wall.offset_ms < -DAY:
            device.wall.offset_ms = 0

    # -- what is planned

    def begin(self) -> None:
        """Set the clocks and plan the first of everything."""
        world = self.world
        for device in world.devices.values():
            device.wall.coarse_ms = self.coarse_ms
            if self.bad_clocks:
                device.wall.offset_ms = world.rng.choice((0, 0, -DAY, DAY, 90 * SECOND, -7 * MINUTE))
                device.wall.drift_ppm = world.rng.choice((0, 50, -200, 5_000))
        if self.scoped:
            for device in world.devices.values():
                if device.name.startswith("shop"):
                    device.scopes = ("shop", device.branch)
        self._every(self.crash_every_ms, self._crash_somebody)
        self._every(self.cut_every_ms, self._cut_a_line)
        self._every(self.restore_every_ms, self._restore_somebody)
        for _ in range(self.clones):
            world.later(world.rng.randint(HOUR, DAY), self._clone_somebody)

    def _every(self, about_ms: int, deed: Callable[[], None]) -> None:
        if not about_ms:
            return

        def again() -> None:
            if self.over:
                return
            deed()
            self.world.later(self.world.rng.randint(about_ms // 4, about_ms * 2), again)

        self.world.later(self.world.rng.randint(about_ms // 8, about_ms), again)

    def _pick(self, *roles: str) -> "Device":
        names = [name for name, device in self.world.devices.items() if device.role in roles]
        return self.world.devices[self.world.rng.choice(names)]

    def _crash_somebody(self) -> None:
        device = self._pick("hub", "shop", "till")
        if device.node is None:
            return
        self.world.mark("power cut")
        device.crash("between two transactions")
        self.world.later(self.off_ms(), device.wake)

    def _cut_a_line(self) -> None:
        world = self.world
        device = self._pick("shop", "till")
        above = world.rng.choice(device.ups)
        wait = world.rng.choice((2 * MINUTE, HOUR, 9 * HOUR, 2 * DAY))
        world.people.network.cut_until[device.name, above] = world.now_ms + wait
        world.mark("line cut")
        world.note(f"no line from {device.name} to {above} for {wait // MINUTE} min")

    def _restore_somebody(self) -> None:
        """Take a backup now, and put it back some time later over everything that was done in between."""
        device = self._pick(*((*self._mortal(), "hub") if percent(self.world.rng, 80) else ("hub",)))
        if device.name in self.world.cloned:
            return
        image, lives = device.disk.image(), dict(self.world.ledger.rung_ms)

        def put_back() -> None:
            if device.name in self.world.cloned or self.over:
                return
            self.world.restore(device, image, set(lives))

        self.world.later(self.world.rng.choice((10 * MINUTE, 3 * HOUR, DAY)), put_back)

    def _mortal(self) -> tuple[str, ...]:
        return ("shop",) if self.roaming else ("shop", "till")

    def _clone_somebody(self) -> None:
        if self.over:
            return
        device = self._pick(*self._mortal())
        if device.name not in self.world.cloned:
            self.world.clone(device)


@contextmanager
def tiny_pages(size: int) -> Iterator[None]:
    """Let a batch hold only so few entries that every conversation has many pages."""
    modules = (sync, giving, messages)
    before = [vars(module)["MAX_BATCH_ENTRIES"] for module in modules]
    try:
        for module in modules:
            vars(module)["MAX_BATCH_ENTRIES"] = size
        yield
    finally:
        for module, was in zip(modules, before, strict=True):
            vars(module)["MAX_BATCH_ENTRIES"] = was
