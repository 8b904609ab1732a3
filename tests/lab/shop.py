"""The shop's side of a trial: a guard with two rights and no more, a till that pays, and what both wrote down."""

import json
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lab.spaces import stop
from lab.world import CANARY, HUB, LINES, PAYMENT, SHOP_LAN, TARGETS, World, gateway, resolver

SRC = Path(__file__).parents[2] / "src"
READY_WITHIN_S = 20
RIGHTS = "-all,+net_admin,+net_raw"
OPEN_TO_ALL = all(path.stat().st_mode & 0o001 for path in (*Path(sys.executable).resolve().parents, *SRC.resolve().parents))
"""Whether anybody may run this Python; where only root may, the guard is root without root's rights."""
USER = 65534 if OPEN_TO_ALL else 0


def settings_text(*, kinds: dict[int, str] | None = None, more: str = "", lines: tuple[int, ...] = LINES) -> str:
    """A guard's settings for this lab."""
    made = [
        "[guard]",
        'lan = ["lan"]',
        f"targets = {json.dumps(TARGETS[:3])}",
        f'hub = "{HUB}"',
        f'payment = "{PAYMENT}:443"',
        f'canary = "http://{CANARY}/generate_204"',
        'ask_name = "pay.example"',
        f'follow_dns = ["{SHOP_LAN}"]',
        more,
    ]
    for line in lines:
        kind = (kinds or {}).get(line, "fiber")
        made += [
            "[[guard.line]]",
            f'name = "line{line}"',
            f'interface = "line{line}"',
            f'kind = "{kind}"',
            f'provider = "isp{line}"',
            f"priority = {line}",
            f'gateway = "{gateway(line)}"',
            f'resolver = "{resolver(line)}"',
        ]
    return "\n".join(made) + "\n"


class Shop:
    """One guard and one till in a world."""

    def __init__(self, world: World, text: str | None = None, *, limited: bool = True) -> None:
        self.world = world
        self._limited = limited
        """Whether the guard has its two rights only; who holds a tunnel is root here."""
        self.folder = world.folder / f"shop{time.monotonic_ns()}"
        self.folder.mkdir()
        (self.folder / "lancar.toml").write_text(text or settings_text())
        for path in (self.folder, self.folder / "lancar.toml"):
            os.chown(path, USER, USER)

    @contextmanager
    def guard(self, *arguments: str) -> Iterator[subprocess.Popen[str]]:
        """A running guard, started as nobody with CAP_NET_ADMIN and CAP_NET_RAW only."""
        process = self.start_guard(*arguments)
        try:
            yield process
        finally:
            stop(process)

    def command(self, verb: str, *arguments: str) -> list[str]:
        """How `lancar` is called in this lab."""
        limits = ["nice", "-n", "-10"]
        if self._limited:
            limits += ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups", "--no-new-privs"]
            limits += [f"--inh-caps={RIGHTS}", f"--ambient-caps={RIGHTS}", f"--bounding-set={RIGHTS}"]
        place = ["--data", str(self.folder)] if verb == "guard" else []
        return [*limits, "env", f"PYTHONPATH={SRC}", sys.executable, "-m", "lancar.cli", verb, "--json", *place, *arguments]

    def start_guard(self, *arguments: str) -> subprocess.Popen[str]:
        """Start it and wait until it says that it is ready."""
        process = self.world.spaces.start("shop", self.command("guard", *arguments), stdout=-1, stderr=-1)
        assert process.stdout is not None
        assert process.stderr is not None
        ready, _, _ = select.select([process.stdout], [], [], READY_WITHIN_S)
        said = process.stdout.readline() if ready else ""
        if '"pid"' not in said:
            process.kill()
            wrong = process.stderr.read()
            stop(process)
            raise AssertionError(f"the guard did not start: {said}{wrong}")
        return process

    @contextmanager
    def till(self, *, busy: int = 0, names: bool = True) -> Iterator[Path]:
        """A paying till; answers its log."""
        path = self.folder / f"till{time.monotonic_ns()}.jsonl"
        path.touch()
        script = str(Path(__file__).parent / "till.py")
        command = [sys.executable, script, str(path), SHOP_LAN if names else "-", str(busy)]
        process = self.world.spaces.start("till", command)
        try:
            yield path
        finally:
            stop(process)

    def diary(self) -> list[dict[str, Any]]:
        """What the guard wrote down."""
        return read_lines(self.folder / "guard-diary.jsonl")

    def states(self) -> dict[str, str]:
        """What the guard believes of each line now, by its diary: cheaper than to ask it."""
        return {each["line"]: each["state"] for each in self.diary() if each["what"] == "verdict"}

    def pays_over(self) -> str:
        """The line, or the tunnel, that payments take now, by the diary."""
        return pays_over(self.diary())

    def status(self) -> dict[str, Any]:
        """What `lancar status` says, by line."""
        said = self.world.spaces.run("shop", self.command("status"), check=False)
        return {each["line"]: each for each in map(json.loads, said.splitlines()) if "line" in each}


def pays_over(diary: list[dict[str, Any]]) -> str:
    """Which way payments took when this was written."""
    way = ""
    for each in diary:
        if each["what"] == "started":
            way = each["paths"]["payments"]
        elif each["what"] == "switch" and each["traffic"] == "payments":
            way = each["now"]
    return way


def read_lines(path: Path) -> list[dict[str, Any]]:
    """The JSON objects of a log, a torn last one left out."""
    if not path.exists():
        return []
    lines = path.read_text().splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.endswith("\n")]
