"""OpenWrt by ubus keeps the contract of routers, with mwan3 and without, against a box that speaks the real wire."""

import asyncio

import pytest
from openwrt_box import OpenwrtBox

from lancar.lines.ports import Prefer
from lancar.testing.routers import RouterContract
from lancar.testing.routers_bench import Bench, Run
from wire import failing


class TestOpenwrtWithMwan3(RouterContract):
    def bench(self, run: Run) -> Bench:
        return OpenwrtBox(run)


class TestOpenwrtWithMetrics(RouterContract):
    shares, why_not_shared = False, "opkg install mwan3"

    def bench(self, run: Run) -> Bench:
        return OpenwrtBox(run, mwan3=False)


@pytest.fixture
def box():
    made = OpenwrtBox()
    yield made
    made.close()


def test_a_wrong_password_is_told_as_such(box: OpenwrtBox) -> None:
    failed = failing(box.router(password="lama").read())  # noqa: S106 - the made-up router's
    assert (failed.code, failed.certain) == ("router.login", True)
    assert "lama" not in str(failed)


def test_a_reading_session_that_ended_is_opened_once_more(box: OpenwrtBox) -> None:
    async def twice():
        router = box.router()
        await router.read()
        box.end_sessions()
        return await router.read()

    view = asyncio.run(twice())
    assert (view.line("fiber").rtt_us, view.line("fiber").loss_permille) == (14_000, 0)
    assert box.logins == 2


def test_when_the_session_that_applied_has_ended_only_time_undoes(box: OpenwrtBox) -> None:
    before = box.state()

    async def apply():
        router = box.router()
        applied = await router.apply(await router.plan(Prefer(line="lte")), 60)
        box.end_sessions()
        await router.undo(applied)

    failed = failing(apply())
    assert failed.code == "router.login"
    box.pass_s(61)
    assert (box.state(), box.armed()) == (before, 0)


def test_another_run_confirms_by_what_the_first_one_remembered(box: OpenwrtBox) -> None:
    async def confirm():
        first = box.router()
        applied = await first.apply(await first.plan(Prefer(line="lte")), 60)
        second = box.router()
        second.recall(first.memory)
        await second.confirm(applied)

    asyncio.run(confirm())
    box.pass_s(100)
    assert (box.order()[0], box.armed()) == ("lte", 0)


def test_a_strange_interface_is_named() -> None:
    box = OpenwrtBox(mwan3=False)
    del box.files["network"]["wwan"]
    failed = failing(box.router().read())
    assert (failed.code, failed.detail) == ("router.no_line", "there is no interface wwan")
    box.close()


def test_a_line_that_mwan3_does_not_use_is_named(box: OpenwrtBox) -> None:
    box.files["mwan3"]["balanced"]["use_member"].remove("wwan_m2")
    failed = failing(box.router().read())
    assert (failed.code, failed.detail) == ("router.no_line", "wwan is 0 times in mwan3's default policy")
