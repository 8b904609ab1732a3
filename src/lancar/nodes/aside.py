"""Deeds that may take long and must keep no other waiting: letters, which hang for half a minute when the line is cut.

The deeds of a node are done one after the other, and behind a letter may wait a receipt and a drawer. So a letter is begun in
a thread of its own and waited for but shortly; what it came to is looked for later, as of a strip in a slow printer's memory.
"""

import threading
from concurrent.futures import Future, wait

from lancar.kernel.outbox import EffectFailed, Job, Performer
from lancar.kernel.shape import Command

MOST = 4
"""So many at once; a server that hangs is not asked by more."""
SHORTLY_S = 2.0
"""A server that is there has taken a letter by then; the next in line does not wait while one is under way."""
Key = tuple[str, str]


class Aside:
    """A performer whose deeds go on beside the others'. Its `perform` and `look` are the loop's; the deed has its own thread."""

    def __init__(self, performer: Performer, *, most: int = MOST, shortly_s: float = SHORTLY_S) -> None:
        self._performer = performer
        self._most = most
        self._shortly_s = shortly_s
        self._under_way: dict[Key, Future[Command | None]] = {}

    def perform(self, job: Job) -> Command | None:
        """Begin, and say what came of it if that is soon known. Raises EffectFailed: uncertain while it is under way."""
        key = (job.tenant, job.job)
        alone = not self._under_way
        if key not in self._under_way:
            if len(self._under_way) >= self._most:
                raise EffectFailed("deed.crowded", "others like it are under way", certain=True)
            self._under_way[key] = self._begun(job)
        return self._come_of(key, self._shortly_s if alone else 0)

    def look(self, job: Job) -> bool | Command | None:
        """What came of it. Raises EffectFailed: uncertain while it is under way, certain when it surely was not done."""
        key = (job.tenant, job.job)
        if key not in self._under_way:
            return self._performer.look(job)
        answer = self._come_of(key, 0)
        return True if answer is None else answer

    def _come_of(self, key: Key, patience_s: float) -> Command | None:
        future = self._under_way[key]
        wait((future,), patience_s)
        if not future.done():
            raise EffectFailed("deed.under_way", certain=False)
        del self._under_way[key]
        return future.result()

    def _begun(self, job: Job) -> Future[Command | None]:
        future: Future[Command | None] = Future()

        def do() -> None:
            try:
                future.set_result(self._performer.perform(job))
            except BaseException as why:  # noqa: BLE001 - whoever asks what came of it is told
                future.set_exception(why)

        # a node that stops does not wait for a server that hangs: what became of the letter is then for a person to judge
        threading.Thread(target=do, name="lancar-aside", daemon=True).start()
        return future
