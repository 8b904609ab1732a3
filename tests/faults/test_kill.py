"""Killed without a word in the middle of selling: what was acknowledged is there, once."""

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from toy import TENANT, Sell, make_node, rows

from lancar.adapters.storage import open_store
from lancar.kernel.builder import differences
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.store import StoreFailed
from postgres_server import Server, server

KILLS = int(os.environ.get("LANCAR_TEST_KILLS", "20"))


def sold(node: Node) -> dict[int, str]:
    """The sales by the quantity that is theirs alone; one that is there twice fails."""
    found = rows(node, "SELECT qty, origin, seq FROM toy_sales WHERE tenant = :tenant")
    by_key = {qty: f"{origin}.{seq}" for qty, origin, seq in found}
    assert len(by_key) == len(found), "a sale was doubled"
    return by_key


def sell_and_kill(where: str, first: int, after: int) -> dict[int, str]:
    """Start a shop, let it sell, kill it after so many acknowledgements; answers those."""
    paths = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(Path(__file__).parent / "seller.py"), where, str(first), str(first + 10_000)]
    told: dict[int, str] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=paths) as shop:
        assert shop.stdout is not None
        for line in shop.stdout:
            if line.endswith("\n"):  # a line cut off by the kill was not heard
                word, key, ref = line.split()
                assert word == "sold"
                told[int(key)] = ref
            if len(told) == after:
                shop.send_signal(signal.SIGKILL)
    assert shop.returncode == -signal.SIGKILL
    return told


@pytest.mark.parametrize("brand", ["sqlite", "postgres"])
def test_a_shop_killed_over_and_over_loses_and_doubles_no_sale(brand, request, tmp_path):
    """The last sale that was not acknowledged is wished again with its key, as a till does."""
    where = str(tmp_path / "shop.sqlite") if brand == "sqlite" else request.getfixturevalue("postgres").database()
    chance = random.Random(7)
    told: dict[int, str] = {}
    for _ in range(KILLS if brand == "sqlite" else KILLS // 4):
        told |= sell_and_kill(where, len(told) + 1, chance.randrange(1, 120))
    node = make_node("s", store=open_store(where), role="hub")
    here = sold(node)
    assert {key: here.get(key) for key in told} == told
    assert sorted(told) == list(range(1, len(told) + 1))
    assert len(here) - len(told) <= 200, "after the last kill only what was under way was not acknowledged"
    assert differences(node) == {}
    node.store.close()


@pytest.fixture(scope="module")
def durable():
    """A PostgreSQL that syncs, to be killed."""
    with server(durable=True) as running:
        yield running


def kill_soon(pid: int, after: threading.Event) -> threading.Thread:
    def kill() -> None:
        after.wait(30)
        os.kill(pid, signal.SIGKILL)

    thread = threading.Thread(target=kill, daemon=True)
    thread.start()
    return thread


@pytest.mark.parametrize("victim", ["backend", "postmaster"])
def test_a_hub_whose_postgresql_is_killed_loses_and_doubles_no_sale(victim, durable: Server):
    store = open_store(durable.database())
    node = make_node("h", store=store, role="hub")
    chance = random.Random(3)
    told: dict[int, str] = {}
    for _ in range(2):
        with store.write() as tx:
            ((backend,),) = tx.rows("SELECT pg_backend_pid()", {})
        pid = backend if victim == "backend" else durable.server.get_pid()
        now, at = threading.Event(), len(told) + chance.randrange(20, 300)
        killer = kill_soon(pid, now)
        refusals = sell_until_refused(node, told, now, at)
        assert refusals.code == "unreachable"
        killer.join(30)
        come_back(durable, node, told)
    here = sold(node)
    assert {key: here.get(key) for key in told} == told
    assert differences(node) == {}
    store.close()


def sell_until_refused(node: Node, told: dict[int, str], now: threading.Event, at: int) -> StoreFailed:
    for _ in range(20_000):
        if len(told) >= at:
            now.set()
        try:
            sell_next(node, told)
        except StoreFailed as no:
            return no
    raise AssertionError("it was never killed")


def sell_next(node: Node, told: dict[int, str]) -> None:
    key = len(told) + 1
    answer = node.do(Wish(TENANT, Sell(good=f"good{key % 9}", qty=key), key=str(key), device="till"))
    assert isinstance(answer, Done)
    told[key] = answer.refs[0]


def come_back(durable: Server, node: Node, told: dict[int, str]) -> None:
    """The same wish again and again until the database is there: nothing else is asked of a till."""
    for _ in range(600):
        try:
            return sell_next(node, told)
        except StoreFailed as no:
            if no.code != "unreachable":
                raise
            durable.revive()
    raise AssertionError("PostgreSQL never came back")
