"""Runs the TypeScript tests by node's own runner, once a session; every one of them is counted here."""

import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
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
def built(node: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The folder of the bundled tests. Shapes are written first, so that what is tested is what the structs say now."""
    goal = WEB / "out" / tmp_path_factory.mktemp("web").parent.name
    with (WEB / "node_modules" / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        run(sys.executable, WEB / "tools" / "shapes.py")
        run(node, WEB / "build.mjs", "tests", goal)
    yield goal
    shutil.rmtree(goal, ignore_errors=True)


@pytest.fixture(scope="session")
def told(node: str, built: Path) -> list[Told]:
    """What every TypeScript test said."""
    files = sorted(built.glob("*.test.mjs"))
    command = [node, "--test", f"--test-reporter={WEB / 'tests' / 'reporter.mjs'}", *map(str, files)]
    done = subprocess.run(command, cwd=ROOT, env=ENV, capture_output=True, text=True, check=False)
    found = [Told(**json.loads(line)) for line in done.stdout.splitlines()]
    assert found, done.stderr
    return found
