"""The guard's unit under a real systemd, with two rights and all else closed to it: it works, and outlives what happens."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from in_a_machine import CANNOT
from processes import ENV, until

SPACES = ("--mount", "--pid", "--fork", "--kill-child", "--net", "--uts", "--ipc")
PROGRAM = Path(__file__).with_name("in_a_machine.py")
SYSTEMD = Path("/lib/systemd/systemd")
NEEDED = ("unshare", "nsenter", "ip", "nft", "wireguard-go", "useradd")
RIGHTS = "0000000000003000"
"""CAP_NET_ADMIN and CAP_NET_RAW, as /proc writes them."""
NOWHERE = "203.0.113.9"


def why_not() -> str:
    """Why this machine cannot start another one inside; "" when it can."""
    if os.geteuid() != 0:
        return "a machine inside needs root"
    if Path("/run/systemd/system").exists():
        return "this machine is run by systemd itself, which is not disturbed"
    missing = [name for name in NEEDED if not shutil.which(name)] + ([] if SYSTEMD.exists() else [str(SYSTEMD)])
    return f"no {', '.join(missing)} here" if missing else ""


pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "it can")


class Machine:
    """A small machine whose first process is systemd."""

    def __init__(self, folder: Path, kind: str) -> None:
        self.said = folder / "said"
        beside = folder / "disk"
        beside.mkdir()
        with self.said.open("wb") as said:
            command = ["unshare", *SPACES, sys.executable, str(PROGRAM), str(beside), kind]
            self.process = subprocess.Popen(command, stdout=said, stderr=said, env=ENV)
        self.first = 0

    def __call__(self, *command: str) -> str:
        """What a command says in it."""
        inside = ["nsenter", "-t", str(self.first), "--mount", "--pid", "--net", "--uts", "--ipc", "--root", "--wd", *command]
        return subprocess.run(inside, capture_output=True, text=True, check=False).stdout.strip()

    def unit(self, name: str) -> str:
        """What systemd has of the guard under that name."""
        return self("systemctl", "show", "--property", name, "--value", "lancar-guard")

    def told_ready(self) -> int:
        """How often a guard has said that it is ready."""
        return self("cat", "/var/log/guard.log").count("(pid ")

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()

    def is_up(self) -> bool:
        """Whether its guard has said that it is ready. Skips the test where there can be no such machine."""
        if self.process.poll() == CANNOT:
            pytest.skip(f"no machine inside this one: {self.said.read_text().strip()}")
        assert self.process.poll() is None, self.said.read_text()
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        self.first = int(children[0]) if children else 0
        return bool(self.first) and self.told_ready() == 1


@pytest.fixture
def machine(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Machine]:
    one = Machine(tmp_path, request.param)
    try:
        until(one.is_up)
        yield one
    finally:
        one.stop()


@pytest.mark.parametrize("machine", ["plain"], indirect=True)
def test_a_guard_with_two_rights_and_no_name_works_is_started_again_and_leaves_the_routes(machine: Machine) -> None:
    first = machine.unit("MainPID")
    status = dict(line.split(":\t", 1) for line in machine("cat", f"/proc/{first}/status").splitlines() if ":\t" in line)
    assert (status["CapEff"], status["NoNewPrivs"], status["Seccomp"]) == (RIGHTS, "1", "2")
    assert status["Uid"].split()[0] == machine("id", "-u", "lancar") != "0"
    assert "lookup 7600" in machine("ip", "rule")
    assert "table inet lancar" in machine("nft", "list", "tables")
    machine("kill", "-9", first)
    assert "dev wan" in machine("ip", "route", "get", NOWHERE)
    until(lambda: machine.told_ready() == 2)
    assert machine.unit("NRestarts") == "1"
    assert machine.unit("MainPID") not in {first, "0"}
    machine("systemctl", "stop", "lancar-guard")
    assert machine.unit("ActiveState") == "inactive"
    assert "dev wan" in machine("ip", "route", "get", NOWHERE)


@pytest.mark.parametrize("machine", ["tunnel"], indirect=True)
def test_a_tunnel_outlives_its_guard_however_it_ends(machine: Machine) -> None:
    def tunnels() -> str:
        return machine("pgrep", "wireguard-go")

    first = until(tunnels)
    machine("kill", "-9", machine.unit("MainPID"))
    until(lambda: machine.told_ready() == 2)
    machine("systemctl", "restart", "lancar-guard")
    until(lambda: machine.told_ready() == 3)
    machine("systemctl", "stop", "lancar-guard")
    assert (tunnels(), "172.29.77.2/32" in machine("ip", "-brief", "address", "show", "lancar-tun")) == (first, True)
