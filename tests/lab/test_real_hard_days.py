"""Hard days on real packets: a full disk, no world at the start, IPv6, a card that is pulled out and comes back."""

import subprocess
import sys
from collections.abc import Iterator
from typing import BinaryIO

import pytest

from lab import faults
from lab.promises import path_of, ready, until
from lab.shop import Shop, read_lines, settings_text
from lab.spaces import stop, why_not
from lab.trial import undisturbed, wait
from lab.world import PAYMENT6, World

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]
PAY6 = f"import socket; s = socket.create_connection(('{PAYMENT6}', 443), 3); s.sendall(b'bayar\\n'); print(s.recv(99))"


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """One small internet for all tests of this file."""
    with World() as made:
        yield made


def test_a_full_disk_does_not_keep_a_guard_from_moving_the_shop(world: World) -> None:
    shop = Shop(world)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k,mode=777", "tmpfs", shop.folder], check=True)
    try:
        (shop.folder / "lancar.toml").write_text(settings_text())
        fill(shop)
        with shop.guard():
            assert until(lambda: {line["state"] for line in shop.status().values()} == {"up"})  # a full disk has no diary
            mend = faults.cable_out(world, 1)
            try:
                assert until(lambda: path_of(world) == "line2")
            finally:
                mend()
    finally:
        subprocess.run(["umount", "--lazy", shop.folder], check=True)


def fill(shop: Shop) -> None:
    """Leave not a byte."""
    with (shop.folder / "film").open("wb", buffering=0) as film:
        while not full(film):
            pass


def full(film: BinaryIO) -> bool:
    """Whether not even one more kilobyte fits."""
    try:
        return film.write(bytes(1_024)) < 1_024
    except OSError:
        return True


def test_a_guard_that_starts_while_nothing_works_finds_the_line_that_comes_first(world: World) -> None:
    mends = {line: faults.black_hole(world, line) for line in (1, 2, 3)}  # a provider's own name server still answers
    try:
        shop = Shop(world)
        world.spaces.run("shop", shop.command("guard", "--release"))
        with shop.guard():
            wait(2.0)
            assert {line["state"] for line in shop.status().values()} <= {"down", "unknown"}
            assert path_of(world) == "line1"
            mends.pop(3)()
            assert until(lambda: path_of(world) == "line3")
            with shop.till() as log:
                assert until(lambda: any(undisturbed(each) for each in read_lines(log) if each["kind"] == "pay"))
    finally:
        for mend in mends.values():
            mend()


def test_ipv6_moves_with_the_line_as_ipv4_does(world: World) -> None:
    text = settings_text()
    for line in (1, 2, 3):
        text = text.replace(f'name = "line{line}"', f'name = "line{line}"\ngateway6 = "2001:db8:{line}::1"')
    shop = Shop(world, text)
    with shop.guard():
        assert until(lambda: ready(shop))
        assert "LUNAS" in world.spaces.run("till", [sys.executable, "-c", PAY6])
        mend = faults.cable_out(world, 1)
        try:
            assert until(lambda: path_of(world) == "line2")
            assert "LUNAS" in world.spaces.run("till", [sys.executable, "-c", PAY6])
            assert "line2" in world.spaces.run("shop", ["ip", "-6", "route", "show", "table", "7600"])
        finally:
            mend()


LAST6 = f"""
import socket, sys, time
s = socket.create_connection(('{PAYMENT6}', 443), 3)
s.sendall(b'bayar\\n')
print(s.recv(99).decode().strip(), flush=True)
s.settimeout(20)
try:
    print(s.recv(99), flush=True)
except OSError as why:
    print(type(why).__name__, flush=True)
began = time.monotonic()
try:
    socket.create_connection(('{PAYMENT6}', 443), 10)
except OSError as why:
    print(type(why).__name__, time.monotonic() - began < 0.25, flush=True)
"""
"""A client that paid over IPv6 and waits; then one that wants to."""


def test_ipv6_is_refused_at_once_on_a_line_without_it_and_taken_again_where_it_is(world: World) -> None:
    for line in (2, 3):
        world.spaces.ip("shop", f"route del ::/0 via 2001:db8:{line}::1 dev line{line} metric {100 * line}\n")
    shop = Shop(world)
    try:
        with shop.guard():
            assert until(lambda: ready(shop) and path_of(world) == "line1")
            client = world.spaces.start("till", [sys.executable, "-c", LAST6], stdout=-1)
            assert client.stdout is not None
            assert client.stdout.readline() == "bayar LUNAS\n"
            mend = faults.silent_gateway(world, 1)
            try:
                assert until(lambda: path_of(world) == "line2")
                assert client.stdout.readline() == "ConnectionResetError\n"
                assert client.stdout.readline() == "ConnectionRefusedError True\n"
                assert "unreachable" in world.spaces.run("shop", ["ip", "-6", "route", "show", "table", "7600"])
                own = world.spaces.run("shop", [sys.executable, "-c", PAY6 + "\n"], check=False)
                assert own == "", "this machine's own IPv6 still goes somewhere"
                # the spare line gets IPv6 after all
                world.spaces.ip("shop", "route add ::/0 via 2001:db8:2::1 dev line2 metric 200\n")
                assert until(lambda: "line2" in world.spaces.run("shop", ["ip", "-6", "route", "show", "table", "7600"]))
                assert "LUNAS" in world.spaces.run("till", [sys.executable, "-c", PAY6])
            finally:
                mend()
                stop(client)
    finally:
        for line in (2, 3):
            world.spaces.ip("shop", f"route replace ::/0 via 2001:db8:{line}::1 dev line{line} metric {100 * line}\n")


def test_a_modem_that_is_pulled_out_and_comes_back_gets_its_routes_again(world: World) -> None:
    shop = Shop(world)
    with shop.guard():
        assert until(lambda: ready(shop))
        world.spaces.ip("shop", "link set dev line1 down\n")
        try:
            assert until(lambda: path_of(world) == "line2")
        finally:
            world.spaces.ip("shop", "link set dev line1 up\n")
        assert until(lambda: bool(world.spaces.look("shop", "route show table 7601")))
        assert until(lambda: shop.states().get("line1") == "up")
        assert world.spaces.look("shop", "route show table 7601")[0]["dev"] == "line1"
        assert world.spaces.look("shop", "route show table 7701")[0]["dev"] == "line1"


@pytest.mark.parametrize("taken", [["nft", "delete", "table", "inet", "lancar"], ["ip", "rule", "del", "priority", "760"]])
def test_a_till_pays_again_after_somebody_took_the_guards_rules_away(world: World, taken: list[str]) -> None:
    shop = Shop(world)
    with shop.guard():
        assert until(lambda: ready(shop) and path_of(world) == "line1")
        rules = world.spaces.look("shop", "rule show")
        world.spaces.run("shop", taken)
        assert until(lambda: any(each["what"] == "trouble" and each["part"] == "kernel" for each in shop.diary()))
        assert world.spaces.look("shop", "rule show") == rules
        with shop.till() as log:
            assert until(lambda: any(undisturbed(each) for each in read_lines(log) if each["kind"] == "pay"))
        mend = faults.cable_out(world, 1)
        try:
            assert until(lambda: path_of(world) == "line2")
        finally:
            mend()
