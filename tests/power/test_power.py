"""UPSes: NUT's own upsd with its dummy driver, a hand-made upsd with its whims, and the fake, under one contract."""

import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from lancar.adapters.power.fake import FakeUps
from lancar.adapters.power.nut import NutUps, UpsAddress, ups_address, variables, word_of
from lancar.lines.ports import PowerFailed, PowerWord
from lancar.testing.power import PowerContract

DUMMY, UPSD = Path("/lib/nut/dummy-ups"), Path("/lib/nut/upsd")
READY_S = 20
"""Far more than it needs; only what never comes up meets it."""


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def installed() -> bool:
    """Debian's nut-server, put there if this machine lets us; its service is never started."""
    if DUMMY.exists() and UPSD.exists():
        return True
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return False
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "-qq"], check=False, capture_output=True, env=quiet)
    wanted = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "nut-server"]
    subprocess.run(wanted, check=False, capture_output=True, env=quiet)
    return DUMMY.exists() and UPSD.exists()


class RealUpsd:
    """upsd and its dummy driver in a folder of their own; `say` changes what the UPS says."""

    def __init__(self, folder: Path, status: str = "OL CHRG", charge: int = 97) -> None:
        self.port = free_port()
        self.script = folder / "ups.dev"
        self.env = {**os.environ, "NUT_CONFPATH": str(folder), "NUT_STATEPATH": str(folder), "NUT_ALTPIDPATH": str(folder)}
        self.say(status, charge)
        (folder / "ups.conf").write_text(f"[ups]\n driver = dummy-ups\n port = {self.script}\n mode = dummy-once\n")
        (folder / "upsd.conf").write_text(f"LISTEN 127.0.0.1 {self.port}\n")
        (folder / "upsd.users").write_text("")
        for name in ("ups.conf", "upsd.conf", "upsd.users"):
            (folder / name).chmod(0o640)
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self.driver = subprocess.Popen([DUMMY, "-a", "ups", "-D", "-u", "root"], env=self.env, **quiet)
        self.upsd = subprocess.Popen([UPSD, "-D", "-u", "root"], env=self.env, **quiet)

    def say(self, status: str, charge: int) -> None:
        said = {"ups.status": status, "battery.charge": charge, "battery.runtime": 1_340, "ups.load": 31}
        lines = "".join(f"{name}: {value}\n" for name, value in said.items())
        self.script.write_text(f"{lines}ups.mfr: Prolink\nups.model: PRO700\n")

    def ready(self) -> None:
        until = time.monotonic() + READY_S
        while time.monotonic() < until:
            try:
                if NutUps(UpsAddress("ups", "127.0.0.1", self.port)).read().state != "unknown":
                    return
            except PowerFailed:
                pass
            assert self.upsd.poll() is None, "upsd ended"
            assert self.driver.poll() is None, "its driver ended"
            threading.Event().wait(0.1)
        raise AssertionError("upsd never answered")

    def end(self) -> None:
        for process in (self.upsd, self.driver):
            process.terminate()
            process.wait(10)


@contextmanager
def running(folder: Path, status: str = "OL CHRG", charge: int = 97) -> Iterator[RealUpsd]:
    """One that answers; the test is skipped, loudly, where there can be none."""
    if not installed():
        pytest.skip("NO NUT: Debian's nut-server is not here and cannot be installed, so the real upsd is left out")
    if os.geteuid() != 0:
        pytest.skip("NO ROOT: NUT's driver wants to be started by root, so the real upsd is left out")
    made = RealUpsd(folder, status, charge)
    try:
        made.ready()
        yield made
    finally:
        made.end()


@pytest.fixture(scope="module")
def upsd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealUpsd]:
    with running(tmp_path_factory.mktemp("nut")) as made:
        yield made


class TestRealUpsd(PowerContract):
    @pytest.fixture(autouse=True)
    def _ups(self, upsd: RealUpsd) -> None:
        self.upsd = upsd
        self.ups = NutUps(UpsAddress("ups", "127.0.0.1", upsd.port))

    def test_it_says_what_the_dummy_says(self) -> None:
        word = self.ups.read()
        assert word == PowerWord(state="online", charge_percent=97, runtime_s=1_340, load_percent=31, model="Prolink PRO700")

    def test_another_name_is_unknown(self) -> None:
        with pytest.raises(PowerFailed) as no:
            NutUps(UpsAddress("other", "127.0.0.1", self.upsd.port)).read()
        assert no.value.code == "power.unknown_ups"


class TestFake(PowerContract):
    @pytest.fixture(autouse=True)
    def _ups(self) -> None:
        self.ups = FakeUps()

    def test_it_can_be_out_of_reach(self) -> None:
        self.ups.trouble = "power.unreachable"
        with pytest.raises(PowerFailed):
            self.ups.read()


class HandUpsd(threading.Thread):
    """An upsd that answers what a test wrote."""

    def __init__(self, answer: bytes, *, hang: bool = False) -> None:
        super().__init__(daemon=True)
        self.answer, self.hang = answer, hang
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.address = UpsAddress("ups", *self.socket.getsockname()[:2])
        self.let_go = threading.Event()
        self.asked = b""
        self.start()

    def run(self) -> None:
        with self.socket, self.socket.accept()[0] as line:
            self.asked = line.recv(200)
            line.sendall(self.answer)
            if self.hang:
                self.let_go.wait(10)


WELL = (
    b'BEGIN LIST VAR ups\nVAR ups ups.status "OB LB"\nVAR ups battery.charge "12.5"\n'
    b'VAR ups ups.model "A \\"B\\""\nEND LIST VAR ups\n'
)


def test_a_list_is_asked_for_and_read() -> None:
    server = HandUpsd(WELL)
    word = NutUps(server.address).read()
    assert server.asked == b"LIST VAR ups\n"
    assert word == PowerWord(state="low", charge_percent=12, model='A "B"')


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (b"ERR UNKNOWN-UPS\n", "power.unknown_ups"),
        (b"ERR ACCESS-DENIED\n", "power.forbidden"),
        (b"ERR DRIVER-NOT-CONNECTED\n", "power.silent"),
        (b"ERR WHAT-EVER\n", "power.nonsense"),
        (b"", "power.silent"),
        (WELL[:40], "power.nonsense"),
        (b"HTTP/1.1 400\r\nEND LIST VAR ups\n", "power.nonsense"),
        (b"x" * 70_000, "power.nonsense"),
    ],
)
def test_what_is_no_list_is_said_by_a_code(answer: bytes, code: str) -> None:
    with pytest.raises(PowerFailed) as no:
        NutUps(HandUpsd(answer).address).read()
    assert no.value.code == code


def test_an_upsd_that_says_nothing_is_not_waited_for() -> None:
    server = HandUpsd(b"BEGIN LIST VAR ups\n", hang=True)
    with pytest.raises(PowerFailed) as no:
        NutUps(server.address, patience_s=0.05).read()
    server.let_go.set()
    assert no.value.code == "power.silent"


def test_an_upsd_that_is_not_there_is_out_of_reach() -> None:
    with pytest.raises(PowerFailed) as no:
        NutUps(UpsAddress("ups", "127.0.0.1", free_port())).read()
    assert no.value.code == "power.unreachable"


@pytest.mark.parametrize(
    ("status", "state"),
    [("OL", "online"), ("OL CHRG", "online"), ("OB DISCHRG", "on_battery"), ("OB LB", "low"), ("FSD OL", "low"), ("", "unknown")],
)
def test_what_a_status_means(status: str, state: str) -> None:
    assert word_of({"ups.status": status}).state == state


def test_an_address_as_nuts_own_programs_write_it() -> None:
    assert ups_address("ups") == UpsAddress("ups", "127.0.0.1", 3_493)
    assert ups_address("rak@10.0.0.5:4000") == UpsAddress("rak", "10.0.0.5", 4_000)
    assert variables('BEGIN LIST VAR u\nVAR u a "1"\nnonsense\nEND LIST VAR u', "u") == {"a": "1"}
