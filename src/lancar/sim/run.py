"""One world from its first minute to its last promise."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from lancar.sim import invariants, lines, order, trade_promises
from lancar.sim.faults import tiny_pages
from lancar.sim.trade import Trade
from lancar.sim.world import BEGIN_MS, DAY, HOUR, World

LONG_DAYS, LONG_EVERY = 4, 10
"""One seed in ten lives for days, so that a line can be cut for two of them and a backup of yesterday put back."""
TRADE_EVERY, TRADE_AT = 10, 4
"""In one seed of ten a real shop has its day too."""
STUMBLED = "The program never stumbles."
"""Under this an error anywhere is reported. It says nothing of what was promised, so the audit does not take it for an answer."""


OF_ANY_WORLD = (
    order.the_chain_of_every_origin_is_whole,
    order.a_journal_never_goes_back_in_time,
    invariants.nothing_of_one_tenant_is_seen_in_another,
    invariants.a_number_used_twice_is_noticed,
    invariants.a_rebuild_equals_the_live_view,
)
"""The kernel's promises that know nothing of what is sold."""


@dataclass
class Outcome:
    """What became of a seed: the promises that were broken, the first of them in front, and how."""

    seed: int
    broken: list[tuple[str, str]] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    marks: dict[str, int] = field(default_factory=dict)
    rounds: int = 0
    told: int = 0

    def add(self, world: World) -> None:
        """What happened in a world of this seed."""
        self.log += world.log
        for mark, times in world.marks.items():
            self.marks[mark] = self.marks.get(mark, 0) + times
        self.told += sum(1 for slip in world.ledger.slips.values() if slip.said == "told")

    @property
    def sentence(self) -> str:
        """The promise that was broken first, "" when all were kept."""
        return self.broken[0][0] if self.broken else ""

    @property
    def detail(self) -> str:
        """Where and how it was broken."""
        return self.broken[0][1] if self.broken else ""


def days_of(seed: int) -> int:
    """How many virtual days a seed lives."""
    return LONG_DAYS if seed % LONG_EVERY == LONG_EVERY - 1 else 1


def run_seed(seed: int) -> Outcome:
    """Live through one world. Never raises for what goes wrong in it: that is the outcome."""
    outcome = Outcome(seed)
    days = days_of(seed)
    world = World(seed, days)
    with judged(outcome), tiny_pages(world.weather.tiny_page):
        world.later(days * DAY // 2, lambda: lines.afternoon(world))
        world.run_until(BEGIN_MS + days * DAY)
        heal(world)
        outcome.rounds = invariants.after_the_network_heals_a_bounded_number_of_rounds_suffices(world)
        settle(world)
        for promise in (*order.AT_THE_END, *invariants.AT_THE_END):
            with judged(outcome):
                promise(world)
    outcome.add(world)
    if seed % TRADE_EVERY == TRADE_AT:
        trade_of(outcome)
    return outcome


def run_trade(seed: int) -> Outcome:
    """Only the real shop's day of a seed."""
    outcome = Outcome(seed)
    trade_of(outcome)
    return outcome


def trade_of(outcome: Outcome) -> None:
    """A day of a real shop from the same seed: the real capabilities under the real gate."""
    with judged(outcome):
        world = Trade(outcome.seed)
        try:
            with tiny_pages(world.weather.tiny_page):
                world.run_until(BEGIN_MS + DAY)
                heal(world)
                invariants.after_the_network_heals_a_bounded_number_of_rounds_suffices(world)
                for promise in (*OF_ANY_WORLD, *trade_promises.AT_THE_END):
                    with judged(outcome):
                        promise(world)
        finally:
            outcome.add(world)


@contextmanager
def judged(outcome: Outcome) -> Iterator[None]:
    """What goes wrong in here is written down."""
    try:
        yield
    except invariants.Broken as broken:
        outcome.broken.append((broken.sentence, broken.detail))
    except Exception as bug:  # noqa: BLE001 - a bug anywhere in a world is a finding, with its seed
        outcome.broken.append((STUMBLED, _where(bug)))


def _where(bug: BaseException) -> str:
    """The error and the way to it."""
    import traceback  # noqa: PLC0415 - only when something is broken

    return "".join(traceback.format_exception(bug)[-6:]).strip()


def heal(world: World) -> None:
    """The weather clears: every machine runs, every line holds; what is still on its way may arrive."""
    world.weather.over = True
    world.note("the weather clears")
    world.people.rest()
    world.run_until(world.now_ms + 12 * HOUR)
    world.forget_plans()
    for device in world.devices.values():
        device.talk = 0
        device.wall.offset_ms = max(device.wall.offset_ms, -DAY)
        if device.node is None:
            device.wake()


def settle(world: World) -> None:
    """The hub does what it still has to do."""
    hub = world.devices["hub"]
    for _ in range(40):
        world.now_ms += HOUR
        world.people.ring_bells(hub)
