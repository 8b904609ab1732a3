"""What a guard may never do to its machine, on real packets: leave it without routes, share it with a second one, eat it up."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab import faults
from lab.promises import until
from lab.shop import Shop, read_lines, settings_text
from lab.spaces import stop, why_not
from lab.trial import undisturbed, wait
from lab.world import World

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]

MOST_PSS_KB = 35_000
MOST_CPU_PERMILLE = 20
WATCHED_S = 10.0
ENOUGH = 5
LOOPS, LOOPS_TAKE_S = 2_000_000, 0.06
"""A fixed piece of work, and the CPU time that it takes on the machine for which the figure was set."""


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """One small internet for all tests of this file."""
    with World() as made:
        yield made


def everything_set(world: World) -> tuple[str, str, str, str, str]:
    """All that a guard can have set in the kernel, to the byte; counters left out."""
    say = [
        ["ip", "rule"],
        ["ip", "-6", "rule"],
        ["ip", "route", "show", "table", "all"],
        ["ip", "-6", "route", "show", "table", "all"],
    ]
    found = [world.spaces.run("shop", command) for command in [*say, ["nft", "--stateless", "list", "ruleset"]]]
    return found[0], found[1], found[2], found[3], found[4]


def all_up(shop: Shop) -> None:
    """Wait until the guard knows its three lines."""
    for _ in range(100):
        if list(shop.states().values()) == ["up"] * 3:
            return
        wait(0.2)
    raise AssertionError(shop.states())


def test_a_killed_guard_that_cannot_start_again_for_its_settings_leaves_routes_that_work(world: World) -> None:
    shop = Shop(world)
    guard = shop.start_guard()
    all_up(shop)
    mend = faults.cable_out(world, 1)
    try:
        wait(1.0)
        stop(guard, signal.SIGKILL)
        before = everything_set(world)
        assert "lookup 76" in before[0], "the guard had set rules"
        for text in (settings_text().replace("priority = 1", "prioritas = 1"), "[guard]\n", "[guard\n"):
            (shop.folder / "lancar.toml").write_text(text)
            heard = world.spaces.run("shop", ["bash", "-c", '"$@" 2>&1; echo ended $?', "-", *shop.command("guard")], check=False)
            assert "ended 0" not in heard
            assert '"error"' in heard
        assert everything_set(world) == before
        with shop.till() as log:
            for _ in range(100):
                paid = [undisturbed(each) for each in read_lines(log) if each["kind"] == "pay"]
                if len(paid) >= ENOUGH:
                    break
                wait(0.2)
        assert len(paid) >= ENOUGH
        assert all(paid)
    finally:
        mend()


def test_a_second_guard_on_one_router_changes_not_one_byte_of_what_the_first_has_set(world: World) -> None:
    shop = Shop(world)
    more = settings_text(lines=(3, 2)).replace("priority = 3", "priority = 1")
    world.spaces.run("shop", shop.command("guard", "--release"))
    with shop.guard():
        all_up(shop)
        assert until(lambda: shop.pays_over() == "line1", 60)  # the test before may have left that line just mended
        before = everything_set(world)
        with pytest.raises(AssertionError, match=r"guard\.second"):
            Shop(world, more).start_guard()
        assert everything_set(world) == before


def test_a_guard_of_three_lines_is_small_and_cheap(world: World) -> None:
    shop = Shop(world)
    with shop.guard() as guard:
        all_up(shop)
        began_s, spent_s = age_s(), cpu_s(guard)
        wait(WATCHED_S)
        spent_s, lasted_s = cpu_s(guard) - spent_s, age_s() - began_s
        pss_kb = next(
            int(line.split()[1])
            for line in Path(f"/proc/{guard.pid}/smaps_rollup").read_text().splitlines()
            if line.startswith("Pss:")
        )
    assert pss_kb <= MOST_PSS_KB
    permille = 1_000 * spent_s / lasted_s
    assert 0 < permille <= MOST_CPU_PERMILLE * slowness(), (
        f"{permille:.1f} permille of a core on a machine {slowness():.1f} times as slow"
    )


def cpu_s(process: "subprocess.Popen[str]") -> float:
    """What a process took of the CPU so far, in its own code and in the kernel's."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def age_s() -> float:
    """The machine's own age: what a process took is held against how long it had, however long that was."""
    return float(Path("/proc/uptime").read_text().split()[0])


def slowness() -> float:
    """How many times as much CPU time the same work takes here, at least once; its own time, whatever else runs."""
    began_s = time.process_time()
    total = 0
    for number in range(LOOPS):
        total += number
    return max(1.0, (time.process_time() - began_s) / LOOPS_TAKE_S)
