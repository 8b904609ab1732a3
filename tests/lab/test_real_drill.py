"""A drill on real packets: the till sells through it, a killed guard's routes come back, and what would hurt is refused."""

import json
import shutil
import signal
from collections.abc import Iterator

import pytest

from lab import faults
from lab.hubbed import hubbed
from lab.promises import path_of, ready, until
from lab.shop import Shop, read_lines, settings_text
from lab.spaces import stop, why_not
from lab.trial import undisturbed, wait
from lab.world import World

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]
LONG_S = 10


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    """One small internet for all tests of this file."""
    with World() as made:
        yield made


def drill(world: World, shop: Shop, *arguments: str) -> dict:
    """The last thing that `lancar drill` says."""
    said = world.spaces.run("shop", ["bash", "-c", '"$@" 2>&1', "-", *shop.command("drill", *arguments)], check=False)
    return json.loads(said.splitlines()[-1])


def test_the_till_sells_through_a_drill_and_the_report_says_what_worked(world: World) -> None:
    shop = Shop(world, settings_text(more='[guard.chat]\ndomains = ["hub.example"]'))
    with shop.guard():
        assert until(lambda: ready(shop))
        with shop.till(busy=2) as log:
            result = drill(world, shop, "--seconds", "2")
        assert result["outcome"] == "passed", result
        assert {check["name"]: check["good"] for check in result["checks"]} == {
            "payments": True,
            "chat": True,
            "hub": True,
            "dns": True,
            "web": True,
        }
        assert (result["line"], result["spare"], result["back"]) == ("line1", "line2", True)
        assert (result["untried"], result["silence_ms"] >= 0) == ([], True), result
        assert path_of(world) == "line1"
    met = read_lines(log)
    assert [each for each in met if each["kind"] == "pay" and not undisturbed(each)] == []
    assert [each for each in met if each.get("broke")] == []
    assert [name for name in reports(shop) if name in {"lines.report_drill", "lines.report_guard"}] == [
        "lines.report_guard",
        "lines.report_drill",
    ]


def test_a_line_that_carries_a_part_of_the_shop_is_drilled_and_the_rest_stays_where_it_is(world: World) -> None:
    order = '["line3", "line1", "line2"]'
    shop = Shop(world, settings_text(more=f'[guard.chat]\ndomains = ["hub.example"]\nlines = {order}'))
    with shop.guard():
        assert until(lambda: ready(shop) and "chat" in shop.status()["line3"]["carries"])
        result = drill(world, shop, "--seconds", "2", "--line", "line3")
        assert (result["line"], result["spare"], result["outcome"]) == ("line3", "line1", "passed"), result
        assert "chat" in shop.status()["line3"]["carries"]
        result = drill(world, shop, "--seconds", "2")
        assert (result["line"], result["spare"], result["outcome"]) == ("line1", "line2", "passed"), result


def reports(shop: Shop) -> list[str]:
    """What waits for a node."""
    return [each["name"] for each in read_lines(shop.folder / "guard-reports.jsonl")]


def test_a_guard_killed_in_the_middle_of_a_drill_leaves_the_old_routes(world: World) -> None:
    shop = Shop(world)
    guard = shop.start_guard()
    try:
        assert until(lambda: ready(shop))
        process = world.spaces.start("shop", shop.command("drill", "--seconds", "600"), stdout=-1, stderr=-1)
        assert until(lambda: path_of(world) == "line2")
    finally:
        stop(guard, signal.SIGKILL)
    assert until(lambda: path_of(world) == "line1")
    with shop.till() as log:
        wait(1.0)
    assert all(undisturbed(each) for each in read_lines(log) if each["kind"] == "pay")
    assert "guard_gone" in process.communicate(timeout=LONG_S)[1]


def test_a_guard_that_is_told_to_end_in_the_middle_of_a_drill_goes_back_first(world: World) -> None:
    shop = Shop(world)
    with shop.guard() as guard:
        assert until(lambda: ready(shop))
        process = world.spaces.start("shop", shop.command("drill", "--seconds", "600"), stdout=-1, stderr=-1)
        assert until(lambda: path_of(world) == "line2")
        stop(guard)
        assert path_of(world) == "line1"
        process.communicate(timeout=LONG_S)


def test_a_drill_that_would_cut_the_shop_off_is_refused(world: World) -> None:
    shop = Shop(world)
    with shop.guard():
        assert until(lambda: ready(shop))
        mends = [faults.cable_out(world, 2), faults.cable_out(world, 3)]
        try:
            assert until(lambda: shop.states().get("line3") == "down")
            assert drill(world, shop)["code"] == "drill.no_spare"
            assert path_of(world) == "line1"
        finally:
            for mend in mends:
                mend()
        assert drill(world, shop, "--line", "line9")["code"] == "drill.no_such_line"
        assert drill(world, shop, "--line", "line2")["code"] == "drill.not_in_use"


def test_nobody_drills_where_no_guard_runs(world: World) -> None:
    assert drill(world, Shop(world))["code"] == "guard.none"


PLANNED = "import json, time; from lancar.nodes.guard.place import ask; print(json.dumps(ask({})))"


def test_a_drill_for_a_time_begins_by_itself_when_that_time_has_come(world: World) -> None:
    shop = Shop(world)
    with shop.guard():
        assert until(lambda: ready(shop))
        far = drill(world, shop, "--seconds", "2", "--at", "00:00")
        assert far["at_ms"] % 60_000 == 0, far
        assert path_of(world) == "line1", "nothing happens before its time"
        wish = '{"do": "drill", "line": "", "seconds": 2, "at_ms": int(time.time() * 1_000) + 1_500}'
        command = shop.command("drill")
        python = [*command[: command.index("-m")], "-c", PLANNED.format(wish)]
        soon = json.loads(world.spaces.run("shop", python))
        assert soon["at_ms"] < far["at_ms"], "the plan before it is forgotten"
        with shop.till(busy=2) as log:
            assert until(lambda: path_of(world) == "line2")
            assert until(lambda: path_of(world) == "line1")
            assert until(lambda: "lines.report_drill" in reports(shop))
    assert [each for each in read_lines(log) if each.get("broke") or each.get("why")] == []


@pytest.mark.skipif(not shutil.which("wireguard-go"), reason="NO LAB: it needs wireguard-go: `make lab-tools` installs it")
def test_the_line_under_the_tunnel_is_drilled_and_no_session_through_it_ends(world: World) -> None:
    with hubbed(world, twice=False) as shop, shop.guard():
        assert until(lambda: shop.pays_over() == "hub" and ready(shop), 30)
        with shop.till(busy=2, names=False) as log:
            wait(0.5)
            result = drill(world, shop, "--seconds", "8")
            assert (result["line"], result["spare"], result["back"]) == ("line1", "line2", True), result
            good = {check["name"]: check["good"] for check in result["checks"]}
            assert good == dict.fromkeys(("payments", "hub", "dns", "web"), True), result
            assert shop.pays_over() == "hub"
            wait(0.5)
    met = read_lines(log)
    assert [each for each in met if each["kind"] == "busy" and "broke" in each] == []
    assert [each for each in met if each["kind"] == "pay" and each["why"]] == []
