"""The one writer of a node: a thread that commits whatever waits together, and answers nobody before the disk has it.

While one group is being committed, the event loop gathers the next; it is handed over as one list and answered by one
call back into the loop, so a thread is woken twice a commit, not twice a wish.
"""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue
from typing import Any, NamedTuple, TypeVar

from lancar.faces.desk import Busy
from lancar.kernel.node import Answer, Done, Node, Wish
from lancar.kernel.store import StoreFailed

MOST_IN_A_COMMIT = 256
"""More than this in one transaction gains nothing and lets the first one wait longer."""
READERS = 4
T = TypeVar("T")


class Tally:
    """What the writer has done so far, for the metrics."""

    __slots__ = ("commits", "failed", "wishes", "works")

    def __init__(self) -> None:
        self.commits = self.wishes = self.works = self.failed = 0


class _Group(NamedTuple):
    wishes: list[Wish]
    answer: Callable[[list[Answer] | Exception], None]


class _Work(NamedTuple):
    work: Callable[[Node], Any]
    future: "Future[Any]"


class Writer:
    """The thread. `submit` and `call` may be used from any thread; `WriterDesk` is its face for an event loop."""

    def __init__(self, node: Node) -> None:
        self.node = node
        self.tally = Tally()
        self.syncing = False
        """Whether what is being written now came from upstream: then there is no need to send it there."""
        self._queue: SimpleQueue[_Group | _Work | None] = SimpleQueue()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="lancar-writer", daemon=True)

    def start(self) -> None:
        """Begin to write."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what waits, then end. Whoever comes afterwards is refused."""
        self._stopped = True
        self._queue.put(None)
        if self._thread.is_alive():
            self._thread.join()

    def submit(self, wishes: list[Wish], answer: Callable[[list[Answer] | Exception], None]) -> None:
        """One group commit; `answer` is called in the writer's thread, once, after the disk has it or has refused it."""
        if self._stopped:
            answer(Busy())
            return
        self._queue.put(_Group(wishes, answer))

    def call(self, work: Callable[[Node], T]) -> "Future[T]":
        """One piece of work with transactions of its own, in turn with the groups."""
        future: Future[T] = Future()
        if self._stopped:
            future.set_exception(Busy())
        else:
            self._queue.put(_Work(work, future))
        return future

    def _run(self) -> None:
        while True:
            item = self._queue.get()
            match item:
                case None:
                    return
                case _Group():
                    item.answer(self._do(item.wishes))
                case _Work():
                    self._work(item)

    def _do(self, wishes: list[Wish]) -> list[Answer] | Exception:
        self.tally.commits += 1
        self.tally.wishes += len(wishes)
        try:
            return self.node.do_many(wishes)
        except StoreFailed as why:
            self.tally.failed += 1
            return why
        except Exception as bug:  # noqa: BLE001 - the one writer must outlive any bug; whoever waits is told of it
            self.tally.failed += 1
            return bug

    def _work(self, item: _Work) -> None:
        self.tally.works += 1
        if not item.future.set_running_or_notify_cancel():
            return
        try:
            item.future.set_result(item.work(self.node))
        except Exception as why:  # noqa: BLE001 - the same
            item.future.set_exception(why)


class WriterDesk:
    """The writer as an event loop sees it. Must be made and used inside that loop."""

    def __init__(self, writer: Writer, *, most_waiting: int) -> None:
        self.node = writer.node
        self.writer = writer
        self.most_waiting = most_waiting
        self._loop = asyncio.get_running_loop()
        self._waiting: list[tuple[Wish, asyncio.Future[Done]]] = []
        self._works = 0
        self._busy = False
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="lancar-reader")

    async def do(self, wish: Wish) -> Done:
        """One wish, in the next commit."""
        if len(self._waiting) >= self.most_waiting:
            raise Busy
        future: asyncio.Future[Done] = self._loop.create_future()
        self._waiting.append((wish, future))
        if not self._busy:
            self._busy = True
            # not now but after all requests that this turn of the loop has read: they share the commit
            self._loop.call_soon(self._hand_over)
        return await future

    async def write(self, work: Callable[[Node], T]) -> T:
        """Work of its own, in turn."""
        if self._works >= self.most_waiting:
            raise Busy
        self._works += 1
        try:
            return await asyncio.wrap_future(self.writer.call(work), loop=self._loop)
        finally:
            self._works -= 1

    async def read(self, look: Callable[[Node], T]) -> T:
        """A look in a thread beside the writer."""
        return await self._loop.run_in_executor(self._readers, look, self.node)

    def close(self) -> None:
        """Let the readers go."""
        self._readers.shutdown(wait=False, cancel_futures=True)

    def _hand_over(self) -> None:
        group, self._waiting = self._waiting[:MOST_IN_A_COMMIT], self._waiting[MOST_IN_A_COMMIT:]
        if not group:
            self._busy = False
            return

        def answer(answers: list[Answer] | Exception) -> None:
            self._loop.call_soon_threadsafe(self._answer, group, answers)

        self.writer.submit([wish for wish, _ in group], answer)

    def _answer(self, group: list[tuple[Wish, asyncio.Future[Done]]], answers: list[Answer] | Exception) -> None:
        if isinstance(answers, Exception):
            answers = [answers] * len(group)
        for (_, future), answer in zip(group, answers, strict=True):
            if future.done():
                continue  # the client went away; what it wished has happened all the same
            if isinstance(answer, Exception):
                future.set_exception(answer)
            else:
                future.set_result(answer)
        self._hand_over()
