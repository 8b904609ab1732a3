"""A second process that puts the old ways back when the guard is killed in the middle of a drill, or hangs."""

import contextlib
import os
import resource
import select
import signal
import sys
from collections.abc import Callable, Mapping

from lancar.adapters.routers.linux.plan import RouterPlan
from lancar.adapters.routers.linux.router import LinuxRouter
from lancar.lines.judging.terms import TrafficClass

DISMISSED = b"done"
GoBack = Callable[[], None]
Ways = Mapping[TrafficClass, Mapping[str, int]]
FIRST_OWN_FD = 3


class Watchdog:
    """Armed from the moment it is made until `dismiss`. Made before the first route is touched."""

    def __init__(self, plan: RouterPlan, ways: Ways, lead: str, patience_s: int, *, ride: GoBack | None = None) -> None:
        """`ride` puts the tunnel back on its line, where one was moved."""
        listens, self._speaks = os.pipe()
        self.pid = os.fork()  # a copy of the guard: it has the rights, and everything it needs is in memory already
        if self.pid == 0:
            _watch(listens, patience_s, lambda: put_back(plan, ways, lead, ride))
        os.close(listens)

    def dismiss(self) -> None:
        """The ways are as they should be: nothing needs to be put back."""
        with contextlib.suppress(OSError):
            os.write(self._speaks, DISMISSED)
        os.close(self._speaks)
        with contextlib.suppress(ChildProcessError):
            os.waitpid(self.pid, 0)


def _watch(listens: int, patience_s: int, go_back: GoBack) -> None:
    """The second process: waits for a word, for the end of the first, or for its patience to run out. Never returns."""
    try:
        for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(sign, signal.SIG_IGN)
        kept = os.dup2(listens, FIRST_OWN_FD) if listens != FIRST_OWN_FD else listens
        os.closerange(FIRST_OWN_FD + 1, min(resource.getrlimit(resource.RLIMIT_NOFILE)[0], 65_536))
        ready, _, _ = select.select([kept], [], [], patience_s)
        if not ready or os.read(kept, len(DISMISSED)) != DISMISSED:
            go_back()
    except BaseException as why:  # noqa: BLE001 - whatever it is, this process must end here and not go on as a second guard
        sys.stderr.write(f"lancar drill: the ways could not be put back: {why}\n")
        os._exit(1)
    os._exit(0)


def put_back(plan: RouterPlan, ways: Ways, lead: str, ride: GoBack | None = None) -> None:
    """New connections, unmarked traffic and the tunnel go as they went before. Raises OSError, TunnelFailed."""
    router = LinuxRouter(plan)
    try:
        router.look()
        router.lead(lead)
        for name, weights in ways.items():
            router.point(name, weights)
    finally:
        router.close()
    if ride is not None:
        ride()
