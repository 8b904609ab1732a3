"""One trial: a guard, a till, a fault at a moment nobody chose, its end, and what both sides wrote down meanwhile."""

import random
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from lab import faults
from lab.faults import Fault, Mend
from lab.shop import Shop, read_lines, settings_text
from lab.world import World

MS = 1_000_000
WARM_S, PROBE_S = 1.5, 1.1
"""Until a fault comes at the earliest, and over how long its moment is spread: one turn of the guard's base probe."""
QUICK_NS, STEADY = 400 * MS, 8
"""A payment that took longer was not undisturbed; so many undisturbed ones in a row, and the trouble is over."""
NEVER = threading.Event()
HOLD_DOWN = "hold_down_s = 1"
"""So that a trial sees the fail-back too; the real ten seconds only make it longer."""


@dataclass(frozen=True)
class Kind:
    """A row of the table."""

    name: str
    fault: Fault
    layers: frozenset[str] = frozenset()
    """How the culprit may be called; empty: no culprit is asked for."""
    lasts_s: float = 3.0
    after_s: float = 6.0
    target_ms: int = 0
    """The most that the median of the till's silence may be; 0: none is set."""
    target_p95_ms: int = 0
    switches: int = 1
    """How many switches of the payments are right while the fault lasts."""
    from_mend: bool = False
    """The silence counts from the mending on: nothing could have been done before."""
    times: int = 1
    """So many times more trials than of others, one after the other under one guard: for what must never happen."""


@dataclass
class Seen:
    """What a trial showed, in milliseconds; None where it did not happen."""

    detect_ms: float | None = None
    switch_ms: float | None = None
    silence_ms: float = 0.0
    gap_ms: float = 0.0
    told_ms: list[float] = field(default_factory=list)
    """From the switch until each busy connection heard a reset."""
    layer: str = ""
    switches: int = 0
    back_ms: float | None = None
    """The longest time without a payment around the fail-back."""
    back_s: float | None = None
    """When it came, counted from the mending."""
    broken_back: int = 0
    """Busy connections that broke at the fail-back."""


def wait(seconds: float) -> None:
    """Let the lab's real time go by."""
    NEVER.wait(seconds)


def run_trial(world: World, kind: Kind, dice: random.Random, *, busy: int = 2, more: str = "") -> Seen:
    """Everything from the guard's start to its end."""
    shop = Shop(world, settings_text(more=f"{HOLD_DOWN}\n{more}"))
    with shop.guard(), shop.till(busy=busy) as log:
        wait(WARM_S + dice.random() * PROBE_S)
        began_ns = time.monotonic_ns()
        mend = kind.fault(world, 1)
        try:
            wait(kind.lasts_s)
        finally:
            mended_ns = time.monotonic_ns()
            mend()
        wait(kind.after_s)
    return judge_trial(kind, began_ns, mended_ns, shop.diary(), read_lines(log))


def run_series(world: World, kind: Kind, dice: random.Random, many: int) -> list[Seen]:
    """So many faults one after the other, each at another place, under one guard and one till."""
    shop = Shop(world, settings_text(more=HOLD_DOWN))
    moments = []
    with shop.guard(), shop.till(busy=2) as log:
        wait(WARM_S)
        for number in range(many):
            wait(dice.random() * PROBE_S)
            began_ns = time.monotonic_ns()
            mend = kind.fault(world, number + 1)
            wait(kind.lasts_s)
            mended_ns = time.monotonic_ns()
            mend()
            wait(kind.after_s)
            moments.append((began_ns, mended_ns, time.monotonic_ns()))
    diary, heard = shop.diary(), read_lines(log)
    return [
        judge_trial(
            kind,
            began_ns,
            ended_ns,  # what a fault does after its end is its doing, too
            [each for each in diary if each["us"] * 1_000 < ended_ns],
            [each for each in heard if each["kind"] != "pay" or began_ns <= each["began"] < ended_ns],
        )
        for began_ns, _, ended_ns in moments
    ]


def judge_trial(kind: Kind, began_ns: int, mended_ns: int, diary: list[dict[str, Any]], log: list[dict[str, Any]]) -> Seen:
    """What the diary and the till's log say of a fault between two moments."""
    seen = Seen()
    paid = sorted((each for each in log if each["kind"] == "pay"), key=lambda each: each["n"])
    from_ns = mended_ns if kind.from_mend else began_ns
    until_ns = mended_ns if not kind.from_mend else paid[-1]["ended"]
    seen.silence_ms = silence_ms(paid, from_ns)
    seen.gap_ms = gap_ms(paid, from_ns, until_ns)
    switched_ns: list[int] = []
    for each in diary:
        at_ns = each["us"] * 1_000
        if at_ns < began_ns:
            continue
        during = at_ns < mended_ns
        if each["what"] == "verdict" and each["line"] == "line1" and during and each["state"] in {"down", "degraded"}:
            seen.layer = each["layer"]
            if seen.detect_ms is None:
                seen.detect_ms = (at_ns - began_ns) / MS
        if each["what"] == "switch" and each["traffic"] == "payments":
            if during:
                seen.switches += 1
                switched_ns.append(at_ns)
                if seen.switch_ms is None:
                    seen.switch_ms = (at_ns - began_ns) / MS
            elif each["why"] == "failback" and seen.back_s is None:
                seen.back_s = (at_ns - mended_ns) / MS / 1_000
                seen.back_ms = gap_ms(paid, at_ns - 300 * MS, at_ns + 1_000 * MS)
                seen.broken_back = len(told_ms(log, [at_ns]))
    seen.told_ms = told_ms(log, switched_ns)
    return seen


def silence_ms(paid: list[dict[str, Any]], from_ns: int) -> float:
    """From a moment until the first of several undisturbed payments in a row was done; 0 when none was disturbed."""
    after = [each for each in paid if each["began"] >= from_ns]
    disturbed = [each for each in paid if each["ended"] >= from_ns and not undisturbed(each)]
    if not disturbed:
        return 0.0
    for at in range(len(after)):
        row = after[at : at + STEADY]
        if all(undisturbed(each) for each in row):
            return (row[0]["ended"] - from_ns) / MS
    return (after[-1]["ended"] - from_ns) / MS if after else 0.0


def undisturbed(payment: dict[str, Any]) -> bool:
    """Whether a payment went through as on a good day."""
    return not payment["why"] and payment["ended"] - payment["began"] <= QUICK_NS


def gap_ms(paid: list[dict[str, Any]], from_ns: int, until_ns: int) -> float:
    """The longest time between two payments that were done."""
    done = sorted(each["ended"] for each in paid if not each["why"])
    inside = [at for at in done if from_ns - 200 * MS <= at <= until_ns]
    return max((later - earlier for earlier, later in pairwise(inside)), default=0) / MS


def told_ms(log: list[dict[str, Any]], switched_ns: list[int]) -> list[float]:
    """How long after the latest of these switches each busy connection heard of it, those that broke within two seconds."""
    broke = [
        each["broke"] for each in log if each["kind"] == "busy" and "broke" in each and each["why"] == "ConnectionResetError"
    ]
    since = [at - max((one for one in switched_ns if one <= at), default=0) for at in broke]
    return [waited / MS for waited in since if waited <= 2_000 * MS]


def both(one: Fault, other_line: int = 2, after_s: float = 1.2) -> Fault:
    """The same fault on line 1 and, a little later, on another one."""

    def made(world: World, line: int) -> Mend:
        mends = [one(world, line)]
        wait(after_s)
        mends.append(one(world, other_line))
        return _all(mends)

    return made


def everywhere(one: Fault) -> Fault:
    """The fault on all three lines."""

    def made(world: World, line: int) -> Mend:
        del line
        return _all([one(world, each) for each in (1, 2, 3)])

    return made


def flapping(times: int, on_s: float, off_s: float) -> Fault:
    """The cable falls out and is put back, again and again."""

    def made(world: World, line: int) -> Mend:
        for _ in range(times):
            mend = faults.cable_out(world, line)
            wait(on_s)
            mend()
            wait(off_s)
        return lambda: None

    return made


def slow_recovery(world: World, line: int) -> Mend:
    """A dead line comes back badly: half of everything is lost for two seconds more, then it is well."""
    dead = faults.black_hole(world, line)

    def mend() -> None:
        dead()
        better = faults.loss(50)(world, line)
        wait(2.0)
        better()

    return mend


def _all(mends: list[Mend]) -> Mend:
    def mend() -> None:
        for each in mends:
            each()

    return mend


FAR, EDGE, HOP = frozenset({"far"}), frozenset({"edge"}), frozenset({"first_hop"})
KINDS: tuple[Kind, ...] = (
    Kind("cable out", faults.cable_out, frozenset({"carrier"}), target_ms=350, target_p95_ms=0),
    Kind("black hole", faults.black_hole, EDGE, target_ms=800, target_p95_ms=1_100),
    Kind("world gone", faults.world_gone, FAR, target_ms=800, target_p95_ms=1_100, after_s=1.5),
    Kind("silent gateway", faults.silent_gateway, HOP, target_ms=800, target_p95_ms=1_100),
    Kind("one way, up", faults.one_way_up, EDGE, target_ms=800, target_p95_ms=1_100),
    Kind("one way, down", faults.one_way_down, EDGE, target_ms=800, target_p95_ms=1_100),
    Kind("5 % loss", faults.loss(5), lasts_s=6, switches=0, after_s=1.5),
    Kind("20 % loss", faults.loss(20), lasts_s=6, after_s=1.5),
    Kind("40 % loss", faults.loss(40), HOP, lasts_s=5, target_ms=1_300, after_s=1.5),
    Kind("60 % loss", faults.loss(60), HOP, lasts_s=5, after_s=1.5),
    Kind("bursts of loss", faults.bursty(), lasts_s=6, after_s=1.5),
    Kind("300 ms more", faults.delayed(300, 100), lasts_s=4, after_s=1.5),
    Kind("bufferbloat", faults.bufferbloat, lasts_s=4, after_s=1.5),
    Kind("dead DNS", faults.dead_dns, frozenset({"dns"}), lasts_s=5, target_ms=2_500, after_s=1.5),
    Kind("captive portal", faults.captive_portal, frozenset({"portal"}), lasts_s=5, target_ms=2_500, after_s=1.5),
    Kind("large packets vanish", faults.mtu_hole, frozenset({"size"}), lasts_s=16, after_s=1.5),
    Kind("one target dead", faults.one_target_dead, switches=0, lasts_s=3.5, after_s=0.5, times=5),
    Kind("flapping", flapping(4, 0.4, 0.8), lasts_s=0.5),
    Kind("two lines down", both(faults.black_hole), EDGE, lasts_s=3, switches=2),
    Kind("all lines down", everywhere(faults.black_hole), lasts_s=4, switches=0, from_mend=True, after_s=5),
    Kind("slow recovery", slow_recovery, EDGE, after_s=7),
)
"""Every fault of the table. Silence targets are medians; the lab's round trips are below a millisecond."""

FaultOf = Callable[[str], Kind]


def kind_of(name: str) -> Kind:
    """The fault of that name. KeyError if there is none."""
    return {kind.name: kind for kind in KINDS}[name]
