"""Servers under measurement: started as processes of their own, asked for their port, ended by us."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bench.contender import UnavailableError

LOAD_TIMEOUT_S = 300


@dataclass(frozen=True)
class Running:
    """A server that answers on 127.0.0.1:port."""

    process: subprocess.Popen[bytes]
    port: int

    @property
    def pid(self) -> int:
        """The process whose tree is measured."""
        return self.process.pid


@contextmanager
def running(command: Sequence[str], log: Path, cwd: Path | None = None) -> Iterator[Running]:
    """Starts a server that prints one line of JSON with its `port` when it is ready, and ends it afterwards."""
    with log.open("wb") as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, cwd=cwd, env=os.environ)
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        if not line:
            raise UnavailableError(f"the server ended at once: {log.read_text(errors='replace').strip()[-200:]}")
        yield Running(process, int(json.loads(line)["port"]))
    finally:
        process.terminate()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()


def load(port: int, path: str, requests: Path, *, clients: int, headers: dict[str, str] | None = None) -> dict[str, float]:
    """Sends each line of the file `requests` as a POST, from `clients` connections of another process.

    Answers its `ok` and `failed` counts and `wall_s`. Anything but 2xx is a failure and ends the measurement.
    """
    extra = json.dumps(headers or {})
    command = [sys.executable, "-m", "bench.load", str(port), path, str(requests), str(clients), extra]
    done = subprocess.run(command, check=False, capture_output=True, timeout=LOAD_TIMEOUT_S)
    if done.returncode:
        raise UnavailableError(f"the load generator broke: {done.stderr.decode(errors='replace').strip()[-200:]}")
    answer: dict[str, Any] = json.loads(done.stdout)
    if answer["failed"]:
        raise UnavailableError(f"{answer['failed']} requests refused, the first with: {answer['first_failure']}")
    return answer
