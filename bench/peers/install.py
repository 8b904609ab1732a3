"""The peers' own packages, put under bench/out/peers when they are first asked for; pinned, never part of Lancar."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from bench.contender import UnavailableError
from bench.harness import OUT

HERE = Path(__file__).parent
HOME = OUT / "peers"


def node_home() -> Path:
    """The folder with the npm peers in node_modules; needs node and npm on the machine."""
    if not shutil.which("node") or not shutil.which("npm"):
        raise UnavailableError("node and npm are not on this machine")
    home, wanted = HOME / "npm", HERE / "package.json"
    home.mkdir(parents=True, exist_ok=True)
    if not _is_installed(home, wanted):
        shutil.copy(wanted, home / "package.json")
        # No lock file: it would carry a registry's address. What is compared is pinned by its version.
        command = ["npm", "install", "--no-package-lock", "--no-audit", "--no-fund", "--loglevel=error"]
        _install(command, home, wanted)
    return home


def python() -> str:
    """The interpreter of the Python peers' own environment."""
    home, wanted = HOME / "venv", HERE / "requirements.txt"
    interpreter = str(home / "bin" / "python")
    if not _is_installed(home, wanted):
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
        _install([interpreter, "-m", "pip", "install", "--quiet", "--requirement", str(wanted)], home, wanted)
    return interpreter


def _is_installed(home: Path, wanted: Path) -> bool:
    mark = home / "installed"
    return mark.exists() and mark.read_text() == _digest(wanted)


def _install(command: list[str], home: Path, wanted: Path) -> None:
    done = subprocess.run(command, cwd=home, check=False, capture_output=True)
    if done.returncode:
        last = done.stderr.decode(errors="replace").strip().splitlines()[-1:]
        raise UnavailableError(f"could not be installed: {''.join(last)}")
    (home / "installed").write_text(_digest(wanted))


def _digest(wanted: Path) -> str:
    return hashlib.sha256(wanted.read_bytes()).hexdigest()
