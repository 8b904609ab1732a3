"""Linux keeps the contract of routers: real netlink, real routes, in a network namespace of its own; as root only."""

import ctypes
import errno
import os
import subprocess
import threading
from typing import Any, ClassVar

import pytest
from omada_box import MadeUpKeeper

from lancar.adapters.routers.careful import SOMEBODY, CarefulRouter
from lancar.adapters.routers.fake import DONE_ANYWAY, FakeBox, Fault
from lancar.adapters.routers.linux.netlink import NetlinkFailed
from lancar.adapters.routers.linux.planned import LinuxDevice
from lancar.adapters.routers.linux.routes import MAIN, Route, Routes
from lancar.adapters.routers.linux.sharing import Sharing
from lancar.lines.ports import Applied
from lancar.testing.routers import RouterContract
from lancar.testing.routers_bench import Bench, Run

LINES = {"fiber": "wan1", "lte": "wwan0", "radio": "wan3"}
CLONE_NEWNET = 0x4000_0000
SET_UP = """
link add wan1 type veth peer name wan1-far
link add wwan0 type veth peer name wwan0-far
link add wan3 type veth peer name wan3-far
address add 192.0.2.2/24 dev wan1
address add 198.51.100.2/24 dev wan3
link set wan1 up
link set wan1-far up
link set wwan0 up
link set wwan0-far up
link set wan3 up
link set wan3-far up
route add default via 192.0.2.1 dev wan1 proto dhcp metric 100
route add default dev wwan0 metric 200
route add default via 198.51.100.1 dev wan3 metric 300
"""


def in_a_namespace() -> tuple[Routes, Sharing]:
    """Sockets to the kernel in a fresh network namespace, which lives as long as they do. Raises OSError."""
    made: list[Any] = []

    def make() -> None:
        try:
            left = ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET) == 0
            assert left, os.strerror(ctypes.get_errno())
            subprocess.run(["ip", "-batch", "-"], input=SET_UP, text=True, check=True, capture_output=True)
            routes = Routes()
            made.append((routes, Sharing(routes)))
        except (OSError, AssertionError, subprocess.CalledProcessError) as why:
            made.append(why)

    thread = threading.Thread(target=make)
    thread.start()
    thread.join()
    if isinstance(made[0], Exception):
        raise OSError(str(made[0]))
    return made[0]


def why_not() -> str:
    """Why this cannot run here; empty if it can."""
    try:
        for each in in_a_namespace():
            each.close()
    except OSError as why:
        return str(why)
    return ""


class Faulty:
    """The kernel, and what its answers meet on the way."""

    def __init__(self, bench: "LinuxBench", kernel: Routes | Sharing) -> None:
        self._bench, self._kernel = bench, kernel

    def __getattr__(self, name: str):
        real = getattr(self._kernel, name)

        def ask(*words: Any) -> Any:
            fault = self._bench.box.meet()
            said = real(*words) if fault is None or fault in DONE_ANYWAY else None
            if fault is not None:
                raise trouble(fault)
            return said

        return ask

    def close(self) -> None:
        """The bench keeps the kernel."""


def trouble(fault: Fault) -> OSError:
    """What a netlink socket raises."""
    if fault in {"refuse", "nonsense", "off"}:
        return NetlinkFailed(errno.EINVAL, "Invalid argument")
    if fault in {"forbidden", "login"}:
        return NetlinkFailed(errno.EPERM, "Operation not permitted")
    return TimeoutError() if fault in {"silent", "silent_after"} else ConnectionResetError("no buffer space")


class LinuxBench:
    """Three cables with real routes. `run` runs what the keeper does when an undo is due."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.kernel, self.sharing = in_a_namespace()
        self.box = FakeBox()
        self.keeper = MadeUpKeeper()

    def router(self) -> CarefulRouter:
        routes, sharing = Faulty(self, self.kernel), Faulty(self, self.sharing)
        return CarefulRouter(LinuxDevice(routes, LINES, self.keeper, sharing))  # type: ignore[arg-type]  # as they quack

    def metrics(self) -> dict[str, list[int]]:
        names = {link.index: link.name for link in self.kernel.links()}
        lines = {at: line for line, at in LINES.items()}
        found: dict[str, list[int]] = {}
        for route in self._defaults():
            found.setdefault(lines[names[route.index]], []).append(route.metric)
        return found

    def order(self) -> list[str]:
        metrics = self.metrics()
        return sorted(metrics, key=lambda line: (min(metrics[line]), line))

    def _defaults(self) -> list[Route]:
        return [route for route in self.kernel.defaults() if route.table == MAIN]

    def shares(self) -> dict[str, int]:
        at = {interface: line for line, interface in LINES.items()}
        return {at[interface]: parts for interface, parts in self.sharing.weights().items()}

    def state(self) -> object:
        routes = sorted(
            (route.table, route.index, route.gateway, route.metric, route.protocol) for route in self.kernel.defaults()
        )
        return routes, self.kernel.rules(), self.kernel.flags(), self.sharing.weights()

    def armed(self) -> int:
        return len(self.keeper.held)

    def requests(self) -> int:
        return self.box.seen

    def fault(self, kind: Fault, at: int = 1, times: int = 1) -> None:
        self.box.fault(kind, at, times)

    def mend(self) -> None:
        self.box.mend()

    def pass_s(self, seconds: int) -> None:
        for plan in self.keeper.due(seconds):
            self.run(self.router().undo(Applied(plan=plan, undo_after_s=0)))

    def somebody_changes(self) -> None:
        fiber = next(route for route in self.kernel.defaults() if route.metric == 100)
        self.kernel.remove(fiber)

    def somebody_arms(self) -> None:
        self.keeper.held[SOMEBODY] = (10_000, None)

    def close(self) -> None:
        self.kernel.close()
        self.sharing.close()


@pytest.mark.skipif(os.geteuid() != 0 or bool(why_not()), reason=f"no namespaces here: {why_not()}")
class TestLinuxByNetlink(RouterContract):
    says: ClassVar = {"login": "router.forbidden", "off": "router.refused"}

    def bench(self, run: Run) -> Bench:
        return LinuxBench(run)
