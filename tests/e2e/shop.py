"""A running demo as a test meets it: its addresses, its people, and the machine's operator to set things up with."""

import json
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from lancar.adapters.upstream.client import Heard, ask
from lancar.values.digests import code_digest

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-c", "import sys; from lancar.cli import main; sys.exit(main())"]
ENV = {name: value for name, value in os.environ.items() if not name.startswith("LANCAR_")} | {
    "PYTHONPATH": str(ROOT / "src"),
    # each browser says an address of its own, so that one test's pairings do not make another wait
    "LANCAR_BEHIND_PROXY": "true",
}
PATIENCE_S = 60


class Shop:
    """The demo. `do` and `see` ask the shop node as its operator. `source` is the Lancar that the next start runs."""

    def __init__(self, folder: Path, *more: str) -> None:
        self.folder = folder
        self.faults = folder.with_name(f"{folder.name}.stderr")
        self.source = ROOT / "src"
        self._more = more
        self._addresses = 0
        self.start()

    def start(self, *changed: str) -> None:
        """Serve, on the ports of the last time if there was one; `changed` options hold from now on."""
        self._more += changed
        command = [*COMMAND, "demo", "--data", str(self.folder), *self._more, "--json"]
        env = ENV | {"PYTHONPATH": str(self.source)}
        # into a file: a pipe that nobody reads fills up, and then it is the shop that waits
        with self.faults.open("ab") as faults:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=faults, env=env, text=True)
        told: dict[str, Any] = {}
        while "shop" not in told:
            assert self.process.stdout is not None
            line = self.process.stdout.readline()
            assert line, f"the demo ended: {self.faults.read_text()}"
            told = json.loads(line)
        self.told = told
        self.url: str = told["shop"]
        self.hub: str = told["hub"]
        self.tenant: str = told["tenant"]
        self.known: dict[str, Any] = json.loads((self.folder / "demo.json").read_text())
        secret = (self.folder / "shop" / "operator-token").read_text().strip()
        self.operator = {"Authorization": f"Bearer operator~{secret}", "Lancar-Tenant": self.tenant}

    def stop(self, sign: signal.Signals = signal.SIGINT) -> None:
        """Stop it and wait until it is gone."""
        if self.process.poll() is None:
            self.process.send_signal(sign)
        with suppress(subprocess.TimeoutExpired):
            self.process.communicate(timeout=PATIENCE_S)
        if self.process.poll() is None:
            self.process.kill()
            self.process.communicate()

    def call(self, method: str, path: str, body: Any = None, *, at_hub: bool = False) -> Heard:
        """Ask any path as the operator; the hub has an operator of its own."""
        headers = self.operator
        if at_hub:
            secret = (self.folder / "hub" / "operator-token").read_text().strip()
            headers = {**headers, "Authorization": f"Bearer operator~{secret}"}
        return ask(self.hub if at_hub else self.url, method, path, body, headers)

    def do(self, name: str, /, *, at_hub: bool = False, **wish: Any) -> list[Any]:
        """Wish something; the facts."""
        heard = self.call("POST", f"/api/do/{name}", wish, at_hub=at_hub)
        assert heard.status == 200, heard
        return [fact["body"] for fact in heard.json()["facts"]]

    def see(self, name: str, /, *, at_hub: bool = False, **question: Any) -> Any:
        """Ask something."""
        heard = self.call("POST", f"/api/see/{name}", question, at_hub=at_hub)
        assert heard.status == 200, heard
        return heard.json()

    def invite(self, kind: str, name: str, **more: Any) -> str:
        """A one-time code for a new device."""
        code = secrets.token_hex(6).upper()
        branch = {"branch": self.known["branch"]} if kind == "till" else {}
        self.do("identity.invite_device", kind=kind, name=name, code_hash=code_digest(code), **branch, **more)
        return code

    def address(self) -> str:
        """An address that nobody has called from yet."""
        self._addresses += 1
        return f"10.{os.getpid() % 250}.{self._addresses // 250}.{self._addresses % 250 + 1}"

    def person(self, role: str) -> str:
        """The first person with this role: `pemilik`, `kepala_toko` or `kasir`."""
        place = next(place for place, one in enumerate(self.told["people"]) if one["role"] == role)
        return str(self.known["people"][place])

    def name_of(self, person: str) -> str:
        """What a person is called."""
        return str(self.told["people"][self.known["people"].index(person)]["name"])

    def pin(self, person: str) -> str:
        """What this person enters."""
        return str(self.known["pins"][person])


@contextmanager
def open_shop(folder: Path, *more: str) -> Iterator[Shop]:
    """A demo of its own, stopped afterwards whatever happens."""
    shop = Shop(folder, *more)
    try:
        yield shop
    finally:
        shop.stop()
