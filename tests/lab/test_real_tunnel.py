"""A tunnel on real packets: one TCP session keeps its address while the line under it dies. No clock is asserted."""

import json
import os
import shutil
import signal
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from lab.shop import SRC, pays_over, read_lines
from lab.spaces import Spaces, stop, why_not
from lab.trial import wait
from lancar.adapters.tunnel.terms import Invitation, public_of
from lancar.nodes.tunnel.carrying import PID
from lancar.nodes.tunnel.place import read_hub_end

MISSING = why_not() or ("" if shutil.which("wireguard-go") else "it needs wireguard-go: `make lab-tools` installs it")
pytestmark = [pytest.mark.slow, pytest.mark.skipif(bool(MISSING), reason=f"NO LAB: {MISSING}")]

HUB, FAR = "198.18.3.2", "198.18.4.2:9000"
QUESTIONS, CUT_AT = 60, 15
SESSION = str(Path(__file__).parent / "session.py")
NAMES = f"{os.getpid() % 10_000}"
AT_HUB, AT_SHOP = f"lncr-h{NAMES}", f"lncr-s{NAMES}"
"""wireguard-go's control sockets are the machine's, not the namespace's: names of our own for each run."""
LINES = """
table ip provider {
  chain pass {
    type filter hook forward priority 0
    iifname line1 ip saddr != 198.18.1.0/24 drop
    iifname line2 ip saddr != 198.18.2.0/24 drop
  }
}
"""
SETTINGS = """
[guard]
lan = ["lan"]
targets = ["198.18.4.2", "198.18.4.3", "198.18.4.4"]
canary = ""
payments = {{ tcp_ports = [9000] }}
[guard.tunnel]
interface = "{1}"
{0}
[[guard.line]]
name = "fiber"
interface = "line1"
priority = 1
gateway = "198.18.1.1"
[[guard.line]]
name = "lte"
interface = "line2"
priority = 2
gateway = "198.18.2.1"
"""
BLACK_HOLE = "add rule ip provider pass iifname line1 drop\nadd rule ip provider pass oifname line1 drop\n"


class Tunnelled:
    """A shop with two lines, a hub, and somebody far away who sees from which address the shop comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spaces = Spaces(["till", "shop", "net", "hub", "far"])
        self._link("shop", "line1", "198.18.1", "line1")
        self._link("shop", "line2", "198.18.2", "line2")
        self._link("hub", "wan", "198.18.3", "hub")
        self._link("far", "wan", "198.18.4", "far")
        self.spaces.tell_sysctl("net", {"ipv4/ip_forward": "1"})
        self.spaces.nft("net", LINES)
        for name, net in (("hub", "198.18.3"), ("far", "198.18.4"), ("shop", "198.18.1")):
            self.spaces.ip(name, f"route add default via {net}.1\n")
        self.spaces.ip("far", "".join(f"address add 198.18.4.{n}/24 dev wan\n" for n in (3, 4)))
        self.spaces.ip("till", f"link add lan type veth peer name lan netns {self.spaces.full('shop')}\n")
        self.spaces.ip("till", "address add 198.18.0.10/24 dev lan\nlink set dev lan up\nroute add default via 198.18.0.1\n")
        self.spaces.ip("shop", "address add 198.18.0.1/24 dev lan\nlink set dev lan up\n")
        self.spaces.tell_sysctl("shop", {"ipv4/ip_forward": "1"})
        for line in (1, 2):
            self.spaces.ip("shop", f"route add default via 198.18.{line}.1 table {line}\nrule add fwmark {line} table {line}\n")

    def _link(self, space: str, device: str, net: str, peer: str) -> None:
        self.spaces.ip(space, f"link add {device} type veth peer name {peer} netns {self.spaces.full('net')}\n")
        self.spaces.ip(space, f"address add {net}.2/24 dev {device}\nlink set dev {device} up\n")
        self.spaces.ip("net", f"address add {net}.1/24 dev {peer}\nlink set dev {peer} up\n")

    def lancar(self, *words: str, data: str) -> list[str]:
        """How `lancar tunnel` is called here."""
        return [
            "env",
            f"PYTHONPATH={SRC}",
            sys.executable,
            "-m",
            "lancar.cli",
            "tunnel",
            *words,
            "--data",
            str(self.folder / data),
        ]

    def host(self) -> "subprocess.Popen[str]":
        """The hub's end, open. The first time it writes an invitation."""
        words = ["host", "--endpoint", f"{HUB}:51820", "--interface", AT_HUB, "--out", str(self.invitation)]
        process = self.spaces.start("hub", self.lancar(*words, data="hub"), stdout=subprocess.PIPE)
        _until(process, "51820")
        return process

    def guard(self, *more: str) -> "subprocess.Popen[str]":
        """A guard over both lines and the tunnel."""
        (self.folder / "shop" / "lancar.toml").write_text(SETTINGS.format("\n".join(more), AT_SHOP))
        words = [sys.executable, "-m", "lancar.cli", "guard", "--json", "--data", str(self.folder / "shop")]
        process = self.spaces.start("shop", ["env", f"PYTHONPATH={SRC}", *words], stdout=subprocess.PIPE)
        _until(process, '"pid"')
        return process

    def diary(self) -> list[dict[str, Any]]:
        """What the guard wrote down."""
        return read_lines(self.folder / "shop" / "guard-diary.jsonl")

    def doubler(self) -> int:
        """The process that sends every packet twice; 0 none."""
        known = self.folder / "shop" / PID
        return int(known.read_text() or 0) if known.exists() else 0

    def pays_over(self, line: str) -> bool:
        """Whether payments go over that line or through that tunnel now."""
        return pays_over(self.diary()) == line

    def join(self) -> None:
        """The shop comes with the invitation."""
        words = ["join", str(self.invitation), "--interface", AT_SHOP]
        self.spaces.run("shop", self.lancar(*words, data="shop"))

    @property
    def invitation(self) -> Path:
        """Where the hub wrote it."""
        return self.folder / "invitation.txt"

    def serve(self) -> "subprocess.Popen[str]":
        """Somebody far away who says from which address the shop comes."""
        words = ["env", f"PYTHONPATH={SRC}", sys.executable, SESSION, "serve", FAR]
        server = self.spaces.start("far", words, stdout=subprocess.PIPE)
        _until(server, "ready")
        return server

    def talk(self, then: Callable[[], None] = lambda: None, many: int = QUESTIONS) -> list[dict[str, Any]]:
        """The answers of one session from the till; `then` happens in the middle of it."""
        words = ["env", f"PYTHONPATH={SRC}", sys.executable, SESSION, "plain", FAR, str(many)]
        session = self.spaces.start("till", words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert session.stdout is not None
        answers = []
        for line in session.stdout:
            answers.append(json.loads(line))
            if len(answers) == CUT_AT:
                then()
        stop(session)
        return answers

    def session(self, mode: str) -> "subprocess.Popen[str]":
        """A session from the shop to somebody far away, through the tunnel."""
        words = [sys.executable, SESSION, "ask", str(self.folder / "shop"), AT_SHOP, mode, FAR, str(QUESTIONS)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        return self.spaces.start("shop", ["env", f"PYTHONPATH={SRC}", *words], **pipes)


@pytest.fixture
def tunnelled(tmp_path: Path) -> Iterator[Tunnelled]:
    made = Tunnelled(tmp_path)
    try:
        yield made
    finally:
        made.spaces.close()


def wait_until(seen: Callable[[], bool]) -> None:
    """Until it is seen; a minute of looking at most."""
    for _ in range(600):
        if seen():
            return
        wait(0.1)
    raise AssertionError("it did not come")


def _until(process: "subprocess.Popen[str]", word: str) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        if word in line:
            return line
    raise AssertionError(f"it ended without saying {word!r}")


@pytest.mark.parametrize("mode", ["ride", "double"])
def test_one_session_keeps_the_hubs_address_when_the_line_under_it_dies(tunnelled: Tunnelled, mode: str) -> None:
    host = tunnelled.host()
    tunnelled.join()
    server = tunnelled.spaces.start(
        "far", ["env", f"PYTHONPATH={SRC}", sys.executable, SESSION, "serve", FAR], stdout=subprocess.PIPE
    )
    _until(server, "ready")
    session = tunnelled.session(mode)
    assert session.stdin is not None
    assert session.stdout is not None
    answers = []
    for line in session.stdout:
        answers.append(json.loads(line))
        if len(answers) == CUT_AT:
            tunnelled.spaces.nft("net", BLACK_HOLE)
            if mode == "ride":  # what the guard does once it is sure; with two lines at once nobody has to do anything
                session.stdin.write("2\n")
                session.stdin.flush()
    assert session.wait() == 0
    assert [each["said"] for each in answers] == [str(number) for number in range(QUESTIONS)]
    assert {each["from"] for each in answers} == {HUB}
    for process in (session, server, host):
        stop(process)


@pytest.mark.parametrize("more", [[], ["twice = true"]], ids=["one line at a time", "two lines at once"])
def test_a_till_keeps_its_session_and_its_address_when_a_guarded_line_dies(tunnelled: Tunnelled, more: list[str]) -> None:
    host = tunnelled.host()
    tunnelled.join()
    server = tunnelled.serve()
    guard = tunnelled.guard(*more)
    wait_until(lambda: tunnelled.pays_over("hub"))
    answers = tunnelled.talk(then=lambda: tunnelled.spaces.nft("net", BLACK_HOLE))
    assert [each["said"] for each in answers] == [str(number) for number in range(QUESTIONS)]
    assert {each["from"] for each in answers} == {HUB}
    assert [each["now"] for each in tunnelled.diary() if each["what"] == "rode"] == ([] if more else ["lte"])
    if more:
        killed = tunnelled.doubler()
        os.kill(killed, signal.SIGKILL)
        wait_until(lambda: tunnelled.doubler() not in {0, killed} and tunnelled.pays_over("hub"))
        assert {each["from"] for each in tunnelled.talk(many=5)} == {HUB}, "a doubler that was killed is replaced"

    stop(host)
    wait_until(lambda: tunnelled.pays_over("lte"))
    assert {each["from"] for each in tunnelled.talk(many=5)} == {"198.18.2.2"}, "with the hub away the shop goes straight"
    for process in (guard, server):
        stop(process)


def test_an_invitation_is_good_once_and_a_meeting_that_broke_is_done_again(tunnelled: Tunnelled) -> None:
    host = tunnelled.host()
    tunnelled.join()
    first = (tunnelled.folder / "shop" / "tunnel" / "shop.json").read_bytes()
    assert b'"once_key":""' in first
    stop(host)

    # the shop's memory is of before the hub's answer, as after a power cut: it finds out which key the hub knows
    known = json.loads(first)
    (tunnelled.folder / "shop" / "tunnel" / "shop.json").write_text(json.dumps({**known, "once_key": _once_key(tunnelled)}))
    host = tunnelled.host()
    tunnelled.join()
    assert (tunnelled.folder / "shop" / "tunnel" / "shop.json").read_bytes() == first

    end = read_hub_end(tunnelled.folder / "hub")
    assert end is not None
    assert [(shop.invited, shop.next_key) for shop in end.shops] == [(False, b"")]
    assert end.shops[0].key != public_of(Invitation.read(tunnelled.invitation.read_text()).once_key), (
        "the invitation opens nothing now"
    )
    stop(host)


def _once_key(tunnelled: Tunnelled) -> str:
    return b64encode(Invitation.read(tunnelled.invitation.read_text()).once_key).decode()
