"""A guard's hour on real packets: what the shop moved, by class, and how fast a spare line was found to be."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from lab.faults import cable_out
from lab.shop import Shop, read_lines, settings_text  # the lab is made of what stands beside these tests
from lab.spaces import stop, why_not
from lab.trial import undisturbed, wait
from lab.world import HUB, PAYMENT, World
from lancar.nodes.upstream_file import Upstream, write_upstream
from lancar.values.digests import token_digest

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """One small internet for all tests of this file."""
    with World() as made:
        yield made


def hours(shop: Shop) -> dict[str, dict[str, Any]]:
    """What waits for the node of each line's hour."""
    told = [json.loads(line) for line in (shop.folder / "guard-reports.jsonl").read_text().splitlines()]
    return {each["body"]["line"]: each["body"] for each in told if each["name"] == "lines.report_hour"}


def face_in(world: World, space: str, paired: Upstream) -> "subprocess.Popen[str]":
    """As much of a node's face as a drill asks for; it listens when this is over."""
    face = [sys.executable, "-c", HUB_FACE, token_digest(paired.token)]
    started = world.spaces.start(space, face, env=ENV, stdout=subprocess.PIPE)
    assert started.stdout is not None
    assert started.stdout.readline() == "open\n"
    return started


def test_an_hours_report_tells_what_each_class_moved_and_on_which_line(world: World) -> None:
    shop = Shop(world)
    with shop.guard() as guard, shop.till():
        wait(2.0)
        world.spaces.run("till", ["python3", "-c", SEND, PAYMENT, "443", "40000"])
        world.spaces.run("till", ["python3", "-c", SEND, HUB, "443", "30000"])
        world.spaces.run("till", ["python3", "-c", SEND, "203.0.113.30", "443", "90000"])
        stop(guard)
    told = hours(shop)
    moved = {each["name"]: each["sent_bytes"] for each in told["line1"]["traffic"]}
    assert moved["payments"] > 40_000
    assert 30_000 < moved["sync"] < 40_000
    assert 90_000 < moved["rest"] < 110_000
    vital = sum(each["peak_bytes"] for each in told["line1"]["traffic"] if each["name"] in {"payments", "sync"})
    assert 0 < told["line1"]["vital_peak_bytes"] <= vital
    assert told["line1"]["probes"] > told["line1"]["lost"] >= 0
    assert told["line2"]["traffic"] == []


def test_a_drill_measures_the_spare_line_with_a_few_bytes_of_a_hub(world: World) -> None:
    shop = Shop(world, settings_text(more=f'trial = "http://{HUB}:8400/api/trial"'))
    for space, device in (("shop", "line2"), ("wire2", "shopside")):
        world.spaces.run(space, ["tc", "qdisc", "replace", "dev", device, "root", *TBF])
    paired = Upstream(url="http://127.0.0.1:8400", tenant="warung", token="warung~penjaga")  # noqa: S106 - it opens this test alone
    write_upstream(shop.folder, paired)
    hub, node = (face_in(world, space, paired) for space in ("net", "shop"))
    try:
        with shop.guard() as guard:
            wait(1.0)
            drill = world.spaces.start(
                "shop", shop.command("drill", "--seconds", "600"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
            )
            for _ in range(600):
                wait(0.1)
                if any(each["what"] == "tried" for each in shop.diary()):
                    break
            stop(guard)
            stop(drill)
    finally:
        stop(hub)
        stop(node)
        for space, device in (("shop", "line2"), ("wire2", "shopside")):
            world.spaces.run(space, ["tc", "qdisc", "del", "dev", device, "root"])
    drilled = next(each for each in shop.diary() if each["what"] == "drilled")
    assert (drilled["outcome"], drilled["why"]) == ("aborted", "guard_ended")
    assert 300 < drilled["down_kbps"] <= 1_100, shop.diary()
    assert 300 < drilled["up_kbps"] <= 1_100, shop.diary()
    told = hours(shop)["line2"]
    assert (told["down_kbps"], told["up_kbps"]) == (drilled["down_kbps"], drilled["up_kbps"])
    assert 250_000 < told["probe_bytes"] < 320_000
    # A reset that the kernel sends for a trial's connection when the trial is over belongs to no socket, so it is counted.
    assert sum(each["sent_bytes"] + each["received_bytes"] for each in told["traffic"]) < RESETS_BYTES


def test_a_disk_on_which_nothing_can_be_written_takes_no_route_and_no_switch(world: World) -> None:
    shop = Shop(world)
    full = ["prlimit", "--fsize=0", *shop.command("guard")]
    guard = world.spaces.start("shop", full, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        assert guard.stdout is not None
        assert '"pid"' in guard.stdout.readline()
        wait(1.5)
        mend = cable_out(world, 1)
        with shop.till() as log:
            wait(2.0)
        mend()
        told = json.loads(world.spaces.run("shop", shop.command("status"), check=False).splitlines()[0])
    finally:
        stop(guard)
    with shop.till() as after:
        wait(1.0)
    for path in (log, after):
        paid = [undisturbed(each) for each in read_lines(path) if each["kind"] == "pay"]
        assert len(paid) > 5
        assert all(paid)
    assert told["line"] == "line1"
    assert [path.name for path in shop.folder.glob("guard-*") if path.stat().st_size] == []


RESETS_BYTES = 400
TBF = ("tbf", "rate", "1mbit", "burst", "4kb", "latency", "300ms")
ENV = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
SEND = """
import socket, sys
with socket.create_connection((sys.argv[1], int(sys.argv[2])), 5) as way:
    for _ in range(int(sys.argv[3]) // 1000):
        way.sendall(b"x" * 999 + b"\\n")
        way.recv(65536)
"""
HUB_FACE = """
import socket, sys, time
from contextlib import nullcontext
from types import SimpleNamespace as Has
import uvicorn
from lancar.faces.http import Answer, Request, send_answer
from lancar.faces.trial import TrialFace
guards = Has(rows=lambda *_: [(sys.argv[1],)])
node = Has(store=Has(read=lambda: nullcontext(guards)), clock=Has(wall=lambda: time.time_ns() // 1_000_000))
routes = TrialFace(Has(node=node), time.monotonic).routes()["/api/trial"]
async def app(scope, receive, send):
    if scope["type"] == "http":
        request = Request(scope, receive)
        if request.path == "/api/trial":
            answer = await routes[scope["method"]](request)
        else:
            answer = Answer(b'{"open": 0}', 200 if request.path == "/api/paying" else 503)
        await send_answer(send, answer, head_only=False)
ear = socket.create_server(("0.0.0.0", 8400))
print("open", flush=True)
uvicorn.Server(uvicorn.Config(app, lifespan="off", log_level="error")).run(sockets=[ear])
"""
