"""One world from its first minute to its last promise."""

from dataclasses import dataclass, field

from lancar.sim import invariants, lines, order
from lancar.sim.faults import tiny_pages
from lancar.sim.world import BEGIN_MS, DAY, HOUR, World

DAYS = 1


@dataclass
class Outcome:
    """What became of a seed: the promise that was broken (or ""), and how."""

    seed: int
    sentence: str = ""
    detail: str = ""
    log: list[str] = field(default_factory=list)
    marks: dict[str, int] = field(default_factory=dict)
    rounds: int = 0
    told: int = 0


def run_seed(seed: int, days: int = DAYS) -> Outcome:
    """Live through one world. Never raises for what goes wrong in it: that is the outcome."""
    outcome = Outcome(seed)
    world = World(seed)
    try:
        with tiny_pages(world.weather.tiny_page):
            world.later(days * DAY // 2, lambda: lines.afternoon(world))
            world.run_until(BEGIN_MS + days * DAY)
            heal(world)
            outcome.rounds = invariants.after_the_network_heals_a_bounded_number_of_rounds_suffices(world)
            settle(world)
            for promise in (*order.AT_THE_END, *invariants.AT_THE_END):
                promise(world)
    except invariants.Broken as broken:
        outcome.sentence, outcome.detail = broken.sentence, broken.detail
    except Exception as bug:  # noqa: BLE001 - a bug anywhere in a world is a finding, with its seed
        outcome.sentence, outcome.detail = "The program never stumbles.", _where(bug)
    outcome.log, outcome.marks = list(world.log), world.marks
    outcome.told = sum(1 for slip in world.ledger.slips.values() if slip.said == "told")
    return outcome


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
