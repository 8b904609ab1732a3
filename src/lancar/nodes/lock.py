"""One process per data folder: a lock that says where the running node answers, and that vanishes with its process."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from lancar.kernel.store import StoreFailed

FILE = "lancar.lock"


class Running(msgspec.Struct, frozen=True):
    """Where the node of this folder answers; "" while it starts or is being repaired."""

    pid: int
    url: str = ""


class Lock:
    """Held by whoever may write in the folder."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(self._file)
            raise StoreFailed("locked", f"a Lancar is running on {folder} already", certain=True) from None
        self.say("")

    def say(self, url: str) -> None:
        """Where this node answers from now on."""
        os.ftruncate(self._file, 0)
        os.pwrite(self._file, msgspec.json.encode(Running(os.getpid(), url)), 0)

    def release(self) -> None:
        """Let the folder go."""
        os.ftruncate(self._file, 0)
        os.close(self._file)


@contextmanager
def locked(folder: Path) -> Iterator[Lock]:
    """Hold the folder for a while. Raises StoreFailed `locked` when a node runs on it."""
    lock = Lock(folder)
    try:
        yield lock
    finally:
        lock.release()


def running_at(folder: Path) -> Running | None:
    """The node that runs on this folder; None if there is none."""
    try:
        file = os.open(folder / FILE, os.O_RDONLY)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return msgspec.json.decode(os.read(file, 4_096) or b'{"pid":0}', type=Running)
    else:
        return None
    finally:
        os.close(file)
