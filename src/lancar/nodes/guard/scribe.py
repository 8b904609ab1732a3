"""Writes for the guard in a thread of its own: a card that takes seconds for one block keeps nobody from changing lines."""

import contextlib
import queue
import threading
from collections.abc import Callable

Deed = Callable[[], None]
Write = Callable[[Deed], bool]
"""Has something written, in order; answers False when so much waits that it was not taken."""
MOST_WAITING = 500
ENDED_WITHIN_S = 10.0
HANGS = "the disk does not answer"


def at_once(deed: Deed) -> bool:
    """Written before this returns."""
    deed()
    return True


class Scribe:
    """One deed after the other, none of which may keep the caller waiting."""

    def __init__(self) -> None:
        self._waiting: queue.SimpleQueue[Deed | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="scribe", daemon=True)
        self._thread.start()

    def write(self, deed: Deed) -> bool:
        """Have it done soon."""
        if self._waiting.qsize() >= MOST_WAITING:
            return False
        self._waiting.put(deed)
        return True

    def close(self) -> None:
        """Do what waits, as long as that takes no longer than anybody would wait for a disk."""
        self._waiting.put(None)
        self._thread.join(ENDED_WITHIN_S)

    def _run(self) -> None:
        while (deed := self._waiting.get()) is not None:
            with contextlib.suppress(Exception):  # deeds remember their own trouble; the next one is tried whatever came
                deed()
