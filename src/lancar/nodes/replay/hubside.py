"""The hub of a replay as a process of its own, serving HTTP on the loopback until the replay lets go of it."""

import asyncio
import fcntl
import os
import signal
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path

from lancar.nodes.config import Config
from lancar.nodes.lock import FILE, Lock
from lancar.nodes.opening import wall_ms
from lancar.nodes.replay.acting import node_on
from lancar.nodes.replay.places import Folder, Slice
from lancar.nodes.replay.processes import SPAWN
from lancar.nodes.replay.wire import HUB
from lancar.nodes.serving import Served, serve


def serve_hub(path: Path, wanted: Slice, line: Connection) -> None:
    """Serve; tell the address through `line`; stop when `line` is shut at the other end, also by a kill."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the replay, which then lets go of the line
    config = Config(data=str(path / "hub"), port=0, name=HUB)
    with (config.folder / FILE).open("a") as last:
        fcntl.flock(last, fcntl.LOCK_EX)  # the hub of a replay that was killed is still putting things away
    lock = Lock(config.folder)
    served = Served(node_on(Folder(path, wanted).hub_store(), wall_ms, "hub"), config, lock)

    async def ready() -> None:
        loop = asyncio.get_running_loop()
        loop.remove_signal_handler(signal.SIGINT)
        loop.add_reader(line.fileno(), os.kill, os.getpid(), signal.SIGTERM)
        line.send(served.url)

    serve([served], ready)


class HubProcess:
    """The hub, running. Raises EOFError from `start` when it does not come up; its own last words are on stderr."""

    def __init__(self, path: Path, wanted: Slice) -> None:
        self._line, theirs = SPAWN.Pipe()
        self._process: BaseProcess = SPAWN.Process(target=serve_hub, args=(path, wanted, theirs), daemon=True)
        self._process.start()
        theirs.close()
        self.url: str = self._line.recv()

    def stop(self) -> None:
        """Let go of it and wait until it has put everything away."""
        self._line.close()
        self._process.join()
