"""The router of this machine's settings, its password from a file nobody else may read, and what waits to be confirmed."""

import os
import subprocess
import sys
from pathlib import Path

import msgspec

from lancar.adapters.routers.careful import CarefulRouter
from lancar.adapters.routers.keeper import FileKeeper
from lancar.adapters.routers.opening import open_router
from lancar.lines.ports import Applied
from lancar.nodes.config import BadConfig, Config
from lancar.nodes.upstream_file import keep_secret

WAITING = "router-waiting.json"
READY = b"ready\n"
_OTHERS = 0o077


class Waiting(msgspec.Struct, frozen=True, kw_only=True):
    """A change that is on the router and waits; `memory` is what the adapter must know to go on with it."""

    applied: Applied
    memory: str = ""


def read_password(config: Config) -> str:
    """The first line of the password's file. Raises BadConfig, also when others may read it."""
    assert config.router is not None
    path = config.folder / config.router.secret
    try:
        mode = path.stat().st_mode
        text = path.read_text(encoding="utf-8")
    except OSError as why:
        raise BadConfig(f"{path}: {why.strerror}; the router's password belongs there") from None
    except UnicodeDecodeError:
        raise BadConfig(f"{path}: this is no text") from None
    if mode & _OTHERS:
        raise BadConfig(f"{path}: others on this machine may read the password in it; type: chmod 600 {path}")
    password = text.split("\n", 1)[0].strip("\r")
    if not password:
        raise BadConfig(f"{path}: the first line is empty; the router's password belongs there")
    return password


def router_of(config: Config, settings_file: Path | None) -> CarefulRouter:
    """The router. Raises BadConfig, RouterFailed."""
    if config.router is None:
        raise BadConfig("there is no [router] in the settings; docs/howto/routers.md says what belongs there")
    password = "" if config.router.brand == "linux" else read_password(config)  # the kernel asks for none
    return open_router(config.router, password, keeper_of(config, settings_file))


def keeper_of(config: Config, settings_file: Path | None) -> FileKeeper:
    """Who holds the undo for a router that cannot."""
    return FileKeeper(config.folder, lambda: _start_keeping(config.folder, settings_file))


def read_waiting(folder: Path) -> Waiting | None:
    """What waits to be confirmed. Raises BadConfig."""
    path = folder / WAITING
    try:
        return msgspec.json.decode(path.read_bytes(), type=Waiting)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as why:
        raise BadConfig(f"{path}: {why}") from None


def write_waiting(folder: Path, waiting: Waiting) -> None:
    """Remember it, for this user's eyes only."""
    folder.mkdir(parents=True, exist_ok=True)
    keep_secret(folder / WAITING, msgspec.json.encode(waiting))


def forget_waiting(folder: Path) -> None:
    """It was confirmed or undone."""
    (folder / WAITING).unlink(missing_ok=True)


def _start_keeping(folder: Path, settings_file: Path | None) -> None:
    """A process of its own session, so that it outlives this one; it says when it is ready. Raises OSError."""
    words = [sys.executable, "-m", "lancar.cli", "router", "keep", "--data", str(folder)]
    words += ["--config", str(settings_file)] if settings_file else []
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and program, no shell
        words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)},
    )
    assert process.stdout is not None
    with process.stdout as said:
        line = said.readline()
    if line != READY:
        process.wait()
        raise OSError("the process that should hold the undo did not start")
    process.returncode = 0  # it lives on by itself; nobody waits for it here
