"""Reads what the kernel counted, once a minute by the clock on the wall, so that an hour ends with its own last minute."""

from lancar.adapters.routers.linux.router import LinuxRouter
from lancar.nodes.guard.carried import Carried
from lancar.nodes.guard.files import Diary
from lancar.nodes.guard.reports import wall_ms

MINUTE_MS = 60_000


class Scales:
    """Asked each second. A kernel that counts nothing costs the figures only; it is noted once."""

    def __init__(self, router: LinuxRouter, carried: Carried, diary: Diary) -> None:
        self._router, self._carried, self._diary = router, carried, diary
        self._minute = -1
        self._noted = ""

    def tick(self, now_us: int) -> None:
        """Read, if a minute is over."""
        minute = wall_ms() // MINUTE_MS
        if minute != self._minute:
            self._minute = minute
            self.read(now_us)

    def read(self, now_us: int) -> None:
        """Read now: the guard ends, or a minute is over."""
        try:
            self._carried.read(self._router.weighed(), self._router.carried(), now_us)
        except OSError as why:
            if str(why) != self._noted:
                self._noted = str(why)
                self._diary.note(now_us, "trouble", part="weighing", why=self._noted)
