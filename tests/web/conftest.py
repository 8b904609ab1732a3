"""Runs the TypeScript tests by node's own runner, once a session; every one of them is counted here."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
WEB = ROOT / "web"
PATH = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
ENV = {**os.environ, "PATH": PATH, "LANCAR_VECTORS": str(ROOT / "vectors"), "PYTHONPATH": str(ROOT / "src"), "NO_COLOR": "1"}


class Told(NamedTuple):
    """What one TypeScript test said."""

    file: str
    name: str
    ok: bool
    left_out: bool
    why: str


def run(*command: str | Path, given: str = "") -> str:
    """What a command of the web tools prints; it must succeed."""
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, env=ENV, input=given, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}\n{done.stdout[-4_000:]}\n{done.stderr[-4_000:]}"
    return done.stdout


@pytest.fixture(scope="session")
def node() -> str:
    """Node, from the machine or from the extra `web`. Nothing here is passed over where it is missing: `make web` installs it."""
    found = shutil.which("node", path=PATH)
    assert found, "no node: `make web` installs what the browser apps need"
    assert (WEB / "node_modules" / "esbuild").is_dir(), "no web/node_modules: `make web` installs what the browser apps need"
    return found


@pytest.fixture(scope="session")
def built(node: str, testrun_uid: str) -> Path:
    """The folder of the bundled tests, made once for all workers; shapes come first, so that they are what the structs say."""
    goal = WEB / "out" / testrun_uid
    with _alone():
        if not goal.exists():
            shutil.rmtree(goal.parent, ignore_errors=True)
            run(sys.executable, WEB / "tools" / "shapes.py")
            run(node, WEB / "build.mjs", "tests", goal)
    return goal


@pytest.fixture(scope="session")
def told(node: str, built: Path) -> list[Told]:
    """What every TypeScript test said; they run once for all workers."""
    said = built / "told.ndjson"
    with _alone():
        if not said.exists():
            files = sorted(map(str, built.glob("*.test.mjs")))
            command = [node, "--test", f"--test-reporter={WEB / 'tests' / 'reporter.mjs'}", *files]
            done = subprocess.run(command, cwd=ROOT, env=ENV, capture_output=True, text=True, check=False)
            assert done.stdout, done.stderr
            said.write_text(done.stdout)
    return [Told(**json.loads(line)) for line in said.read_text().splitlines()]


@contextmanager
def _alone() -> Iterator[None]:
    with (WEB / "node_modules" / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
