"""What is told a made-up router over its own wire decides on real packets: its routes are a kernel's, in namespaces."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cisco_box import CliBox, RestconfBox
from mikrotik_box import ApiBox, RestBox
from omada_box import OmadaBox
from openwrt_box import OpenwrtBox

from kernel import ROUTER, Kernel, kernel
from lab.spaces import why_not
from lancar.lines.ports import Drill, Prefer, Share
from lancar.testing.routers import next_request
from lancar.testing.routers_bench import LATER_S, UNDO_S, Run, SkippingLoop, Table
from wire import Wire

pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(why_not()), reason=f"NO LAB: {why_not()}")]


def unslotted(run: Run) -> RestBox:
    """A RouterOS whose owner shares nothing."""
    box = RestBox(run)
    box.menus.items["/ip/firewall/mangle"].clear()
    return box


BOXES: dict[str, Callable[[Run], Any]] = {
    "mikrotik-rest": RestBox,
    "mikrotik-without-slots": unslotted,
    "mikrotik-api": ApiBox,
    "openwrt-mwan3": OpenwrtBox,
    "openwrt-metrics": lambda run: OpenwrtBox(run, mwan3=False),
    "cisco-timer": RestconfBox,
    "cisco-keeper": lambda run: RestconfBox(run, timer=False),
    "cisco-cli": CliBox,
    "omada": OmadaBox,
}
SHARING = ["mikrotik-rest", "mikrotik-api", "openwrt-mwan3", "omada"]
FLOWS = 200


class Wired(Table):
    """A box in the router's namespace, told from the till's; the kernel follows it."""

    def __init__(self, routed: Kernel, made: Callable[[Run], Any], run: Run) -> None:
        self.kernel = routed
        super().__init__(made(routed.there("router", run)), routed.there("till", run))
        self.bench.followers.append(self.follow)  # type: ignore[attr-defined]  # every box is a wire
        self.follow()

    def follow(self) -> None:
        self.kernel.follow(self.bench)  # type: ignore[arg-type]  # every box here is numbered

    def pass_s(self, seconds: int) -> None:
        self.bench.pass_s(seconds)
        self.follow()

    def line(self) -> str:
        """The line that a new flow of the till takes."""
        return self.kernel.flow()


@pytest.fixture(scope="module")
def routed() -> Iterator[Kernel]:
    with kernel() as made:
        yield made


@pytest.fixture(params=BOXES)
def wired(request, routed: Kernel, monkeypatch) -> Iterator[Wired]:
    monkeypatch.setattr(Wire, "HOST", ROUTER)
    with asyncio.Runner(loop_factory=SkippingLoop) as runner, Wired(routed, BOXES[request.param], runner.run) as table:
        yield table


def test_packets_take_the_line_that_was_preferred_and_stay_there_once_it_was_confirmed(wired: Wired) -> None:
    assert wired.line() == "fiber"
    for line in ("lte", "radio", "fiber"):
        applied = wired.run(wired.router.apply(wired.run(wired.router.plan(Prefer(line=line))), UNDO_S))
        assert wired.line() == line
        wired.run(wired.router.confirm(applied))
        wired.pass_s(LATER_S)
        assert wired.line() == line


def test_packets_come_back_by_themselves_when_nobody_confirms(wired: Wired) -> None:
    before = wired.kernel.routes()
    wired.run(wired.router.apply(wired.run(wired.router.plan(Prefer(line="radio"))), UNDO_S))
    assert wired.line() == "radio"
    wired.run(wired.router.close())
    wired.pass_s(LATER_S)
    assert (wired.line(), wired.kernel.routes()) == ("fiber", before)


def test_a_drill_moves_packets_to_the_spare_line_and_ends_by_itself(wired: Wired) -> None:
    before = wired.kernel.routes()
    wired.run(wired.router.apply(wired.run(wired.router.plan(Drill(line="lte", seconds=UNDO_S))), UNDO_S))
    assert wired.line() == "lte"
    wired.pass_s(LATER_S)
    assert (wired.line(), wired.kernel.routes()) == ("fiber", before)


def test_undo_brings_every_route_of_the_kernel_back(wired: Wired) -> None:
    before = wired.kernel.routes()
    applied = wired.run(wired.router.apply(wired.run(wired.router.plan(Prefer(line="lte"))), UNDO_S))
    assert wired.kernel.routes() != before
    wired.run(wired.router.undo(applied))
    assert (wired.line(), wired.kernel.routes()) == ("fiber", before)


@pytest.mark.parametrize("wired", SHARING, indirect=True)
def test_flows_are_spread_over_the_lines_that_share(wired: Wired) -> None:
    wired.keep(Share(weights={"fiber": 60, "lte": 40}))
    taken = Counter(wired.line() for _ in range(FLOWS))
    assert taken["fiber"] > taken["lte"] > 0
    assert not taken["radio"]


def test_in_the_midst_of_a_change_every_packet_goes_by_the_old_or_the_new_line(wired: Wired) -> None:
    taken: list[str] = []
    wired.bench.followers.append(lambda: taken.append(wired.line()))  # type: ignore[attr-defined]  # every box is a wire
    applied = wired.run(wired.router.apply(wired.run(wired.router.plan(Prefer(line="radio"))), UNDO_S))
    wired.run(wired.router.undo(applied))
    assert set(taken) == {"fiber", "radio"}
    assert taken[0] == taken[-1] == "fiber"


@pytest.mark.parametrize("fault", ["dropped_after", "silent", "off"])
@pytest.mark.parametrize("wired", ["mikrotik-rest"], indirect=True)
def test_wherever_a_change_fails_packets_are_back_on_their_line_by_themselves(wired: Wired, fault) -> None:
    before, plan = wired.kernel.routes(), wired.run(wired.router.plan(Prefer(line="lte")))
    at, met = 0, True
    while met:
        at = next_request(at)
        _, met = wired.apply_with(plan, fault, at, look=False)
        assert wired.line() in {"fiber", "lte"}
        wired.pass_s(LATER_S)
        assert (wired.line(), wired.kernel.routes()) == ("fiber", before), at
