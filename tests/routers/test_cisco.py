"""IOS-XE keeps the contract of routers: by RESTCONF with either undo, and by its command line alone."""

import asyncio

import pytest
from cisco_box import CliBox, RestconfBox

from lancar.adapters.routers.cisco import Route
from lancar.adapters.routers.cisco_shell import CliIos
from lancar.lines.ports import Prefer, RouterFailed
from lancar.testing.routers import RouterContract
from lancar.testing.routers_bench import Bench, Run
from wire import failing, read


class TestCiscoWithTheUndoOnThisMachine(RouterContract):
    shares, why_not_shared = False, "CEF"

    def bench(self, run: Run) -> Bench:
        return RestconfBox(run, timer=False)


class TestCiscoWithItsOwnTimer(RouterContract):
    shares, why_not_shared = False, "CEF"

    def bench(self, run: Run) -> Bench:
        return RestconfBox(run)


class TestCiscoByItsCommandLine(RouterContract):
    shares, why_not_shared = False, "CEF"

    def bench(self, run: Run) -> Bench:
        return CliBox(run)


@pytest.fixture
def box():
    made = CliBox()
    yield made
    made.close()


async def apply(router) -> None:
    try:
        await router.apply(await router.plan(Prefer(line="lte")), 60)
    finally:
        await router.close()


def test_a_wrong_password_is_told_as_such(box: CliBox) -> None:
    failed = failing(read(box.router(password="lama")))  # noqa: S106 - the made-up router's
    assert (failed.code, failed.certain) == ("router.login", True)


def test_a_strange_host_key_gets_no_password_and_is_shown(box: CliBox) -> None:
    failed = failing(read(box.router(pin="SHA256:" + "A" * 43)))
    assert failed.code == "router.certificate"
    assert "its host key is SHA256:" in failed.detail


def test_without_an_archive_the_router_cannot_undo_so_nothing_is_changed(box: CliBox) -> None:
    box.machine.archive = False
    before = box.state()
    failed = failing(apply(box.router()))
    assert (failed.code, failed.certain) == ("router.no_undo", True)
    assert "Turn config archive on" in failed.detail
    assert (box.state(), box.armed()) == (before, 0)


def test_what_else_stands_on_a_route_stays_there(box: CliBox) -> None:
    async def keep():
        router = box.router()
        await router.confirm(await router.apply(await router.plan(Prefer(line="lte")), 60))
        await router.close()

    asyncio.run(keep())
    assert "ip route 0.0.0.0 0.0.0.0 10.1.0.1 2 track 1 name FIBER" in box.machine.lines()


def test_the_router_counts_in_minutes_and_says_so(box: CliBox) -> None:
    async def change():
        router = box.router()
        applied = await router.apply(await router.plan(Prefer(line="lte")), 61)
        await router.undo(applied)
        await router.close()
        return applied.undo_after_s

    assert asyncio.run(change()) == 120


def test_a_tracked_line_is_shown_as_its_probe_sees_it() -> None:
    box = RestconfBox()

    view = asyncio.run(read(box.router()))
    assert (view.line("fiber").up, view.line("fiber").rtt_us, view.line("radio").up) == (True, 9_000, None)
    assert view.version == "17.9"
    box.close()


@pytest.mark.parametrize("forward", ["10.1.0.1\nno ip routing", "10.1.0.1;reload", "| redirect flash:x"])
def test_no_route_can_carry_a_second_command(box: CliBox, forward: str) -> None:
    with pytest.raises(RouterFailed, match="cannot stand in a command"):
        CliIos(box.shell()).spelled(Route(forward, "", 1), 2)
