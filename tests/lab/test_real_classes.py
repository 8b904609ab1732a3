"""Classes on real packets: shared lines break nobody's connection, a film never holds up a payment, names lead to a class."""

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab import faults
from lab.shop import Shop, read_lines, settings_text
from lab.spaces import stop, why_not
from lab.test_real_drill import path_of, ready, until
from lab.trial import undisturbed, wait
from lab.world import LINES, PAYMENT, SHOP_LAN, World, resolver

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]
SHARED = "hold_down_s = 1\n[guard.payments]\ntcp_ports = [443]\n[guard.bulk]\nshared = true\n"
BUSY = 18
HERE = Path(__file__).parent
THROUGH_MS = 120
"""A payment behind a download takes 250 ms on that line where nothing is shaped, and 2 ms where it is."""


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """One small internet for all tests of this file."""
    with World() as made:
        yield made


def carried(world: World) -> dict[int, int]:
    """How many connections of the last class each line carries now, by the kernel's own list."""
    said = world.spaces.run("shop", ["cat", "/proc/net/nf_conntrack"], check=False)
    shared = [line for line in said.splitlines() if "dport=8443" in line and "ESTABLISHED" in line]
    return {n: sum(f"dst=198.18.{10 * n}.2" in line for line in shared) for n in LINES}


def test_a_shared_line_that_dies_and_returns_breaks_only_its_own_connections(world: World) -> None:
    shop = Shop(world, settings_text(more=SHARED))
    with shop.guard():
        for _ in range(20):
            wait(0.5)
            if any(each["what"] == "share" for each in shop.diary()):
                break
        with shop.till(busy=BUSY) as log:
            wait(1.5)
            before = carried(world)
            assert sum(before.values()) == BUSY // 2
            assert all(before.values()), before
            mend = faults.cable_out(world, 2)
            wait(1.5)
            broken = [each for each in read_lines(log) if each["kind"] == "busy" and "broke" in each]
            assert {each["why"] for each in broken} == {"ConnectionResetError"}
            assert len(broken) == before[2]
            assert carried(world)[2] == 0
            mend()
            wait(6.0)
        again = [each for each in read_lines(log) if each["kind"] == "busy" and "broke" in each]
        assert again == broken
        assert [each for each in read_lines(log) if each["kind"] == "pay" and each["why"]] == []


def test_a_payment_never_waits_behind_a_film_on_a_thin_line(world: World) -> None:
    text = settings_text(more="[guard.payments]\ntcp_ports = [443]\n")
    text = text.replace('name = "line1"', 'name = "line1"\nup_kbps = 1000')
    shop = Shop(world, text)
    with shop.guard():
        wait(1.0)
        film = world.spaces.start("till", [sys.executable, str(Path(__file__).parent / "flood.py")])
        try:
            with shop.till() as log:
                wait(2.5)
                met_queues = world.spaces.tc_classes("shop", "line1")
        finally:
            stop(film)
        met = [each for each in read_lines(log) if each["kind"] == "pay"]
        assert len(met) > 10
        assert all(undisturbed(each) for each in met), met
        assert met_queues["1:5"][1] + met_queues["1:5"][2] > 0, "the film was never too much, so that nothing was shown"
        assert met_queues["1:2"][0] > 0
        assert met_queues["1:2"][1:] == (0, 0)
        assert [each["what"] for each in shop.diary() if each["what"] == "switch"] == []
    world.spaces.run("shop", shop.command("guard", "--release"))
    assert "htb" not in world.spaces.run("shop", ["tc", "qdisc", "show", "dev", "line1"])


def test_a_domain_leads_to_its_class_wherever_it_lives_today(world: World) -> None:
    more = '[guard.chat]\ndomains = ["pay.example"]\nlines = ["line3", "line1"]\n'
    shop = Shop(world, settings_text(more=more))
    with shop.guard():
        wait(3.0)
        assert PAYMENT in world.spaces.run("shop", ["nft", "list", "set", "inet", "lancar", "chat_ip4"])
        with shop.till(busy=2):
            wait(1.0)
            said = world.spaces.run("shop", ["cat", "/proc/net/nf_conntrack"])
        lines = [line for line in said.splitlines() if f"dst={PAYMENT}" in line and "ESTABLISHED" in line]
        assert lines
        assert all("dst=198.18.30.2" in line for line in lines), lines


def test_a_class_starts_on_its_own_line_and_never_takes_one_that_its_order_leaves_out(world: World) -> None:
    shop = Shop(world, settings_text(more='[guard.payments]\ntcp_ports = [443]\n[guard.bulk]\nlines = ["line3"]\n'))
    with shop.guard():
        assert until(lambda: ready(shop))
        with shop.till(busy=2) as log:
            wait(1.0)
            assert carried(world) == {1: 0, 2: 0, 3: 1}
            mend = faults.silent_gateway(world, 3)
            try:
                assert until(lambda: shop.status()["line3"]["state"] == "down")
                wait(1.5)
                assert carried(world) == {1: 0, 2: 0, 3: 0}
                assert world.spaces.look("shop", "route show table 7603")[0]["dev"] == "line1"  # payments' marks may
                wait(1.0)
                assert carried(world) == {1: 0, 2: 0, 3: 0}
            finally:
                mend()
            assert until(lambda: carried(world) == {1: 0, 2: 0, 3: 1}, 20)
        broken = [each for each in read_lines(log) if each["kind"] == "busy" and "broke" in each]
        assert [(each["port"], each["why"]) for each in broken][:1] == [(8443, "ConnectionResetError")]
        assert [each for each in read_lines(log) if each["kind"] == "pay" and each["why"]] == []


def test_a_download_leaves_room_for_a_payment_on_a_thin_line(world: World) -> None:
    thin = faults.slow(2_000)(world, 1)
    text = settings_text(more="[guard.payments]\ntcp_ports = [443]\n", lines=(1,))
    shop = Shop(world, text.replace('name = "line1"', 'name = "line1"\ndown_kbps = 1600'))
    try:
        with shop.guard():
            wait(1.0)
            film = world.spaces.start("till", [sys.executable, str(HERE / "download.py")])
            try:
                wait(5.0)  # its first rush fills the provider's queue before it hears how thin the line is
                before = world.spaces.tc_classes("shop", "lan")
                with shop.till() as log:
                    wait(3.0)
                    after = world.spaces.tc_classes("shop", "lan")
            finally:
                stop(film)
        met = [each for each in read_lines(log) if each["kind"] == "pay"]
        assert len(met) > 10
        took_ms = statistics.median((each["ended"] - each["began"]) / 1e6 for each in met)
        assert took_ms < THROUGH_MS, f"{took_ms} ms: it stood in the provider's queue"
        assert after["1:14"][0] - before["1:14"][0] > 200, "the film did not flow"
        assert after["1:11"][0] - before["1:11"][0] > 40
        world.spaces.run("shop", shop.command("guard", "--release"))
        assert "htb" not in world.spaces.run("shop", ["tc", "qdisc", "show", "dev", "lan"])
    finally:
        thin()


def ask_for_a_name(world: World, server: str, space: str = "till") -> str:
    """What a name server says where the payment host is; "" when nobody answers."""
    ask = f"import sys; sys.path.insert(0, {str(HERE)!r}); import asyncio, till; print(asyncio.run(till.look_up({server!r}, 7)))"
    return world.spaces.run(space, ["timeout", "2", sys.executable, "-c", ask], check=False).strip()


def test_questions_for_names_go_to_the_carrying_lines_own_server_with_nothing_said_about_them(world: World) -> None:
    text = "\n".join(line for line in settings_text().splitlines() if not line.startswith("follow_dns"))
    shop = Shop(world, text)
    world.spaces.run("shop", shop.command("guard", "--release"))
    assert ask_for_a_name(world, SHOP_LAN) == ""
    with shop.guard():
        assert until(lambda: ready(shop))
        mend = faults.cable_out(world, 1)
        try:
            assert until(lambda: path_of(world) == "line2")
            for space, server in (("till", SHOP_LAN), ("till", resolver(1)), ("shop", resolver(1))):
                assert ask_for_a_name(world, server, space) == PAYMENT, (space, server)
        finally:
            mend()
        quiet = "import socket, sys; s = socket.socket(type=socket.SOCK_DGRAM); s.bind(('0.0.0.0', 53)); s.recv(99)"
        with world.running("shop", [sys.executable, "-c", quiet]):
            wait(0.5)
            assert ask_for_a_name(world, SHOP_LAN) == "", "whoever answers names on this machine is asked himself"
