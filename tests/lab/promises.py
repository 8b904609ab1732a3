"""What was promised beside the till's silence: connections that are told or left alone, the tunnel, drills. A trial each."""

import json
import random
import re
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from lab import faults
from lab.hubbed import hub_away, hubbed
from lab.shop import Shop, read_lines, settings_text
from lab.spaces import stop
from lab.trial import HOLD_DOWN, MS, silence_ms, undisturbed, wait
from lab.world import LINES, World

SHARED = f"{HOLD_DOWN}\n[guard.payments]\ntcp_ports = [443]\n[guard.bulk]\nshared = true\n"
BUSY, BEAT_MS = 18, 50
LOOK_S, LONG_S = 0.1, 15


@dataclass
class Kept:
    """What one trial measured: the figure in milliseconds, and what went wrong, in words."""

    ms: float | None
    wrong: str = ""
    of: int = 1
    """So many connections, payments or routes were looked at."""


@dataclass(frozen=True)
class Promise:
    """A row: what is measured, and the most that its median may be."""

    name: str
    said: str
    target_ms: int


TOLD = Promise("busy, line dies", "connections of the dead line told; others broken are wrong", 200)
RETURNS = Promise("busy, line returns", "connections that broke when it came back are wrong", 0)
KILLED = Promise("guard killed in a drill", "until the routes are back; a payment that fails afterwards is wrong", 1_000)
RIDES = Promise("tunnel, line dies", "payments' silence beyond the guard's verdict; a session that broke is wrong", 400)
SESSION = Promise("tunnel, TCP session", "its longest wait beyond the guard's verdict", 400)
TWICE = Promise("two lines at once", "payments' silence; a session that broke is wrong", 100)
TWICE_SESSION = Promise("two at once, TCP session", "its longest wait beyond its own beat", 100)
AWAY = Promise("hub away", "until payments go straight", 2_000)
DRILLED = Promise("drill under the tunnel", "payments' silence; a session that broke or a check that failed is wrong", 400)
DRILLED_TWICE = Promise("drill, two lines at once", "the same, where the tunnel goes over two lines", 400)
GROUPS: dict[str, tuple[Promise, ...]] = {
    "connections": (TOLD, RETURNS),
    "drill": (KILLED,),
    "tunnel": (RIDES, SESSION, AWAY),
    "twice": (TWICE, TWICE_SESSION),
    "drilled": (DRILLED,),
    "drilled twice": (DRILLED_TWICE,),
}
"""Rows that one trial measures together."""


def run_group(name: str, dice: random.Random) -> dict[str, Kept]:
    """One trial in a world of its own; what it measured by the names of its rows."""
    runs: dict[str, Callable[[World, random.Random], dict[Promise, Kept]]] = {
        "connections": connections,
        "drill": killed_in_a_drill,
        "tunnel": lambda world, dice: tunnelled(world, dice, twice=False),
        "twice": lambda world, dice: tunnelled(world, dice, twice=True),
        "drilled": lambda world, dice: {DRILLED: drilled(world, dice, twice=False)},
        "drilled twice": lambda world, dice: {DRILLED_TWICE: drilled(world, dice, twice=True)},
    }
    with World() as world:
        return {promise.name: kept for promise, kept in runs[name](world, dice).items()}


def until(what: Callable[[], bool], seconds: float = LONG_S) -> bool:
    """Wait until something is so; False when it is not in time."""
    for _ in range(int(seconds / LOOK_S)):
        if what():
            return True
        wait(LOOK_S)
    return what()


def ready(shop: Shop) -> bool:
    """Whether the guard knows that all its lines are well."""
    states = shop.states()
    return len(states) >= len(LINES) and set(states.values()) == {"up"}


def line_of_ports(world: World) -> dict[int, int]:
    """Which line each connection of the shared class takes, by its port at the till: the kernel's own list."""
    said = world.spaces.run("shop", ["cat", "/proc/net/nf_conntrack"], check=False)
    found = {}
    for row in said.splitlines():
        if "dport=8443" in row and "ESTABLISHED" in row:
            ports = re.findall(r"sport=(\d+)", row)
            found |= {int(ports[0]): line for line in LINES if f"dst=198.18.{10 * line}.2 " in row}
    return found


def connections(world: World, dice: random.Random) -> dict[Promise, Kept]:
    """Connections spread over three lines; one line falls silent and comes back."""
    shop = Shop(world, settings_text(more=SHARED))
    with shop.guard():
        assert until(lambda: any(each["what"] == "share" and len(each["weights"]) == len(LINES) for each in shop.diary()))
        with shop.till(busy=BUSY) as log:
            wait(1.0 + dice.random())
            lines = line_of_ports(world)
            dead_line = dice.choice((2, 3))
            mend = dice.choice((faults.black_hole, faults.silent_gateway, faults.cable_out))(world, dead_line)
            wait(3.0)
            mended_ns = time.monotonic_ns()
            mend()
            wait(6.0)
    told_ns = next(
        each["us"] * 1_000
        for each in shop.diary()
        if each["what"] == "verdict" and each["line"] == f"line{dead_line}" and each["state"] == "down"
    )
    opened: dict[int, int] = {}
    broke: dict[int, tuple[int, str]] = {}
    after = 0
    for each in read_lines(log):
        if each["kind"] != "busy":
            continue
        if "opened" in each:
            opened[each["n"]] = each["from"]
        elif each["broke"] < mended_ns:
            broke[opened[each["n"]]] = (each["broke"], each["why"])
        else:
            after += 1
    on_it = {port for port, line in lines.items() if line == dead_line}
    others = [port for port in broke if port not in on_it]
    untold = [port for port in on_it if port not in broke or broke[port][1] != "ConnectionResetError"]
    delays = [(broke[port][0] - told_ns) / MS for port in on_it if port in broke]
    wrong = f"{len(others)} others broke" if others else f"{len(untold)} were not told" if untold else ""
    return {
        TOLD: Kept(max(delays, default=None), wrong, len(on_it)),
        RETURNS: Kept(0.0, f"{after} broke" if after else "", len(opened)),
    }


def killed_in_a_drill(world: World, dice: random.Random) -> dict[Promise, Kept]:
    """The guard is killed while a drill has moved the shop to its spare line."""
    shop = Shop(world)
    guard = shop.start_guard()
    process = None
    try:
        assert until(lambda: ready(shop))
        process = world.spaces.start("shop", shop.command("drill", "--seconds", "600"), stdout=-1, stderr=-1)
        assert until(lambda: path_of(world) == "line2")
        wait(dice.random())
    finally:
        killed_ns = time.monotonic_ns()
        stop(guard, signal.SIGKILL)
    back = until(lambda: path_of(world) == "line1")
    back_ms = (time.monotonic_ns() - killed_ns) / MS
    with shop.till() as log:
        wait(1.0)
    stop(process)
    failed = [each for each in read_lines(log) if each["kind"] == "pay" and not undisturbed(each)]
    wrong = "the routes stayed away" if not back else f"{len(failed)} payments failed" if failed else ""
    return {KILLED: Kept(back_ms, wrong)}


def path_of(world: World) -> str:
    """The interface over which the kernel sends unmarked traffic now, by the tables themselves."""
    return str(world.spaces.look("shop", "route show table 7600")[0]["dev"])


def tunnelled(world: World, dice: random.Random, *, twice: bool) -> dict[Promise, Kept]:
    """Payments through the tunnel: the line under it dies, then (one line at a time) the hub goes away."""
    with hubbed(world, twice=twice) as shop, shop.guard():
        assert until(lambda: shop.pays_over() == "hub" and shop.states().get("hub") == "up")
        with shop.till(busy=2, names=False) as log:
            wait(1.5 + dice.random())
            began_ns = time.monotonic_ns()
            mend = dice.choice((faults.black_hole, faults.silent_gateway))(world, 1)
            wait(3.0)
            mended_ns = time.monotonic_ns()
            mend()
            wait(1.0)
            away_ns = time.monotonic_ns()
            if not twice:
                hub_away(world)
                wait(4.0)
    heard = read_lines(log)
    paid = sorted((each for each in heard if each["kind"] == "pay"), key=lambda each: each["n"])
    silent_ms = silence_ms([each for each in paid if each["ended"] < away_ns], began_ns)
    broke = [each for each in heard if each["kind"] == "busy" and began_ns <= each.get("broke", 0) < away_ns]
    longest = [
        (each["ended"] - each["began"]) / MS
        for each in heard
        if each["kind"] == "stall" and each["ended"] > began_ns and each["began"] < mended_ns
    ]
    wrong = f"{len(broke)} sessions broke" if broke else ""
    stall_ms = max(longest, default=0.0)
    if twice:
        return {TWICE: Kept(silent_ms, wrong, 2), TWICE_SESSION: Kept(max(0.0, stall_ms - BEAT_MS), wrong, 2)}
    told_ms = verdict_ms(shop.diary(), began_ns)
    return {
        RIDES: Kept(None if told_ms is None else max(0.0, silent_ms - told_ms), wrong or ("" if told_ms else "not found"), 2),
        SESSION: Kept(None if told_ms is None else max(0.0, stall_ms - told_ms), wrong, 2),
        AWAY: Kept(silence_ms(paid, away_ns)),
    }


def drilled(world: World, dice: random.Random, *, twice: bool) -> Kept:
    """The line under the tunnel is left on purpose while payments go through it, and taken again."""
    with hubbed(world, twice=twice) as shop, shop.guard():
        assert until(lambda: shop.pays_over() == "hub" and ready(shop), 30)
        with shop.till(busy=2, names=False) as log:
            wait(1.5 + dice.random())
            began_ns = time.monotonic_ns()
            said = world.spaces.run("shop", shop.command("drill", "--seconds", "8"), check=False)
            wait(1.0)
    heard, result = read_lines(log), json.loads(said.splitlines()[-1])
    broke = [each for each in heard if each["kind"] == "busy" and "broke" in each]
    bad = [check["name"] for check in result.get("checks", []) if not check["good"]]
    there_and_back = (result.get("line"), result.get("spare"), result.get("back")) == ("line1", "line2", True)
    wrong = f"{len(broke)} sessions broke" if broke else f"bad: {', '.join(bad)}" if bad else ""
    paid = sorted((each for each in heard if each["kind"] == "pay"), key=lambda each: each["n"])
    return Kept(silence_ms(paid, began_ns), wrong if there_and_back else "not there and back", 2)


def verdict_ms(diary: list[dict[str, Any]], from_ns: int) -> float | None:
    """How long after a moment the first line was called down."""
    for each in diary:
        at_ns = each["us"] * 1_000
        if each["what"] == "verdict" and each["line"] == "line1" and each["state"] == "down" and at_ns > from_ns:
            return float(at_ns - from_ns) / MS
    return None


__all__ = ["GROUPS", "Kept", "Promise", "path_of", "ready", "run_group", "until"]
