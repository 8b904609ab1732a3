"""A guard on real packets: a till pays through lines that fail, and everything a guard may never do is tried.

The short version of `make lab`: no clock is asserted here, only what happened and in which order.
"""

import random
import select
import signal
from collections.abc import Iterator

import pytest

from lab import faults
from lab.promises import ready, until
from lab.shop import Shop, read_lines, settings_text
from lab.spaces import inside, stop, why_not
from lab.trial import Kind, kind_of, run_trial, undisturbed, wait
from lab.world import TARGETS, World
from lancar.adapters.probes.icmp import Pinger

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]


ENOUGH = 5
"""So many payments say that a till pays."""


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """One small internet for all tests of this file."""
    with World() as made:
        yield made


def paying(log) -> list[bool]:
    """For each payment of a log whether it went through undisturbed."""
    return [undisturbed(each) for each in read_lines(log) if each["kind"] == "pay"]


@pytest.mark.parametrize("name", ["cable out", "black hole"])
def test_a_till_goes_on_paying_when_a_line_dies_and_nobody_notices_its_return(world: World, name: str) -> None:
    kind = kind_of(name)
    seen = run_trial(world, Kind(name, kind.fault, kind.layers, lasts_s=1.5, after_s=5.2), random.Random(name))
    assert seen.switches == 1
    assert seen.layer in kind.layers
    assert seen.back_s is not None
    assert seen.broken_back == 0


def test_large_packets_that_vanish_move_new_payments_and_break_no_connection(world: World) -> None:
    shop = Shop(world)
    with shop.guard():
        assert until(lambda: ready(shop))
        with shop.till(busy=2) as log:
            wait(2.0)  # by now it knows who answers large packets on this line
            mend = faults.mtu_hole(world, 1)
            try:
                assert until(lambda: shop.pays_over() == "line2", 30)
                wait(0.5)
            finally:
                mend()
        said = [each for each in shop.diary() if each["what"] == "verdict" and each["line"] == "line1"][-1]
        assert (said["state"], said["layer"]) == ("degraded", "size")
    world.spaces.run("shop", shop.command("guard", "--release"))  # the next guard begins with the preferred line
    assert [each for each in read_lines(log) if each.get("broke") or each.get("why")] == []


def test_a_router_that_says_how_large_a_packet_may_be_hides_nothing(world: World) -> None:
    def answers() -> list[bool]:
        pinger.send(TARGETS[0], 1, large=True)
        ready, _, _ = select.select([pinger], [], [], 1.0)
        return [outcome.answered for outcome, _ in pinger.read()] if ready else []

    with inside(world.spaces.full("shop")):
        pinger = Pinger("line1", 0)
    try:
        assert answers() == [True]
        mend = faults.mtu_hole(world, 1)
        assert answers() == []
        mend()
        world.spaces.ip("isp1", "link set dev uplink mtu 1400\n")
        assert answers() == [True]
    finally:
        pinger.close()
        world.spaces.ip("isp1", "link set dev uplink mtu 1500\n")


def test_a_dead_target_is_no_dead_line(world: World) -> None:
    seen = run_trial(world, Kind("", faults.one_target_dead, lasts_s=2.5, after_s=0.2), random.Random(1))
    assert (seen.switches, seen.detect_ms) == (0, None)


def test_a_killed_guard_leaves_routes_that_work_and_the_next_one_goes_on_with_the_same(world: World) -> None:
    shop = Shop(world)
    guard = shop.start_guard()
    mend = faults.cable_out(world, 1)
    try:
        wait(1.0)
        stop(guard, signal.SIGKILL)
        with shop.till() as log:
            assert until(lambda: len(paying(log)) >= ENOUGH)
        assert all(paying(log))
        with shop.guard(), shop.till() as log:
            assert until(lambda: len(paying(log)) >= ENOUGH)
        assert all(paying(log))
        assert [each["paths"]["payments"] for each in shop.diary() if each["what"] == "started"] == ["line1", "line2"]
    finally:
        mend()


def test_a_second_guard_on_one_router_is_refused_in_words_and_changes_nothing(world: World) -> None:
    shop, other = Shop(world), Shop(world)
    with shop.guard():
        before = world.spaces.look("shop", "rule show")
        with pytest.raises(AssertionError, match=r"guard\.second"):
            other.start_guard()
        assert world.spaces.look("shop", "rule show") == before
        assert set(shop.status()) == {"line1", "line2", "line3"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (('interface = "line1"', 'interface = "lien1"'), "lien1"),
        (('interface = "line1"', 'interface = "line1; reboot"'), "interface"),
        (("priority = 1", "prioritas = 1"), "prioritas"),
        (('targets = ["198.51.100.1"', 'targets = ["satu"'), "targets"),
    ],
)
def test_a_bad_setting_is_named_and_leaves_the_routes_alone(world: World, change: tuple[str, str], said: str) -> None:
    shop = Shop(world, settings_text().replace(*change))
    before = world.spaces.look("shop", "rule show")
    heard = world.spaces.run("shop", ["bash", "-c", '"$@" 2>&1', "-", *shop.command("guard", "--check")], check=False)
    assert said in heard
    assert world.spaces.look("shop", "rule show") == before


def test_a_released_machine_is_as_it_was_before_any_guard(world: World) -> None:
    shop = Shop(world)
    world.spaces.run("shop", shop.command("guard", "--release"))
    rules, tables = world.spaces.look("shop", "rule show"), world.spaces.look("shop", "route show table all")
    with shop.guard():
        assert world.spaces.look("shop", "rule show") != rules
    world.spaces.run("shop", shop.command("guard", "--release"))
    assert world.spaces.look("shop", "rule show") == rules
    assert world.spaces.look("shop", "route show table all") == tables
    assert "lancar" not in world.spaces.run("shop", ["nft", "list", "ruleset"])
