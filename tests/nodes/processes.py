"""Real nodes as processes of their own, on loopback, in a folder of the test."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from lancar.adapters.upstream.client import Heard, ask
from lancar.values.digests import token_digest

SRC = Path(__file__).parents[2] / "src"
COMMAND = [sys.executable, "-c", "import sys; from lancar.cli import main; sys.exit(main())"]
ENV = {name: value for name, value in os.environ.items() if not name.startswith("LANCAR_")} | {"PYTHONPATH": str(SRC)}
PIN = "482615"
PATIENCE_S = 120


class Process:
    """A running verb that serves; `lines` is what it said."""

    def __init__(self, *arguments: str, until: str) -> None:
        self.process = subprocess.Popen(
            [*COMMAND, *arguments, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=ENV, text=True
        )
        self.lines: list[dict[str, Any]] = []
        while not self.lines or until not in self.lines[-1]:
            assert self.process.stdout is not None
            line = self.process.stdout.readline()
            assert line, f"it ended: {self.process.communicate()}"
            self.lines.append(json.loads(line))

    def said(self, name: str) -> Any:
        """The last word about something."""
        return next((line[name] for line in reversed(self.lines) if name in line), None)

    def stop(self, sign: int = signal.SIGINT) -> int:
        """Send a signal and answer the exit code."""
        self.process.send_signal(sign)
        self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode


def until(ask_again: Callable[[], Any]) -> Any:
    """The first answer that is not empty; another process works for it, and a busy machine may let it wait."""
    give_up_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < give_up_s:
        answer = ask_again()
        if answer:
            return answer
        os.sched_yield()
    raise AssertionError("it never came")


@contextmanager
def running(*arguments: str, until: str = "url") -> Iterator[Process]:
    """A verb that serves, ended afterwards whatever happens."""
    one = Process(*arguments, until=until)
    try:
        yield one
    finally:
        if one.process.poll() is None:
            one.process.kill()
            one.process.communicate()


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """A verb that ends by itself."""
    return subprocess.run([*COMMAND, *arguments], capture_output=True, env=ENV, text=True, timeout=PATIENCE_S, check=False)


def found(url: str, link: str, tenant: str = "warung") -> tuple[dict[str, str], str]:
    """Found a shop by the first link; answers the owner's headers and the branch."""
    token = f"{tenant}~rahasia-{tenant}"
    body = {
        "code": link.split("#code=")[1],
        "name": "Warung",
        "branch_name": "Dago",
        "owner_name": "Sri",
        "pin": PIN,
        "tenant": tenant,
    }
    heard = ask(url, "POST", "/api/found", {**body, "token_hash": token_digest(token)})
    assert heard.status == 201, heard
    headers = {"Authorization": f"Bearer {token}"}
    return headers, see(url, headers, "identity.branches")[0]["branch"]


def do(url: str, headers: dict[str, str], command: str, /, **body: Any) -> Any:
    """Wish something that is not refused."""
    heard = ask(url, "POST", f"/api/do/{command}", body, headers)
    assert heard.status == 200, heard
    return heard.json()


def see(url: str, headers: dict[str, str], question: str, /, **body: Any) -> Any:
    """Ask something."""
    heard: Heard = ask(url, "POST", f"/api/see/{question}", body, headers)
    assert heard.status == 200, heard
    return heard.json()


def stock_up(url: str, headers: dict[str, str], branch: str) -> None:
    """A good with a price and an open till."""
    do(url, headers, "catalog.add_good", name="Kopi susu", sku="kopi", price=18_000)
    do(url, headers, "till.open_shift", branch=branch, till="K1")


def sale(amount: int = 18_000) -> dict[str, Any]:
    """One cup, paid exactly."""
    return {"till": "K1", "goods": [{"sku": "kopi"}], "payments": [{"method": "cash", "amount": amount}]}
