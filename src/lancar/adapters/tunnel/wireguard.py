"""One end of a tunnel: Debian's `wireguard-go`, spoken to by its control socket, its interface set up by netlink.

The control socket's language is WireGuard's cross-platform one (www.wireguard.com/xplatform): `set=1` or `get=1`, one
`name=value` a line, an empty line; the answer ends with `errno=`. Keys are in hexadecimal there and stand in no argument, file
name or log.
"""

import os
import re
import socket
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path
from shutil import which

import msgspec

from lancar.adapters.tunnel.interface import bring_up
from lancar.adapters.tunnel.terms import MTU, Traffic, TunnelFailed

PROGRAM = "wireguard-go"
SOCKETS = Path("/var/run/wireguard")
START_S = 5.0
ANSWER_S = 2.0
MOST_ANSWER_BYTES = 1 << 20
NAME = re.compile(r"[a-z][a-z0-9-]{0,14}")
"""Names of our interfaces: what the kernel takes, and nothing that a rule or a path could read otherwise."""


class Peer(msgspec.Struct, frozen=True, kw_only=True):
    """Who is at the other end. `endpoint` as `ip:port`, "" when the other one calls; `allowed` are networks as `a.b.c.d/n`."""

    key: bytes
    shared_key: bytes
    allowed: tuple[str, ...]
    endpoint: str = ""
    keepalive_s: int = 0


class WireGuard:
    """A tunnel interface. It goes when it is stopped; who opened it may die meanwhile, and the next one finds it as it was."""

    def __init__(self, name: str, process: "subprocess.Popen[bytes] | None" = None) -> None:
        self.name = name
        self._process = process

    @classmethod
    def open(cls, name: str, *, key: bytes, address: str, port: int = 0, mark: int = 0, mtu: int = MTU) -> "WireGuard":
        """Open a tunnel with an address (`a.b.c.d/n`), or take over the one of that name that runs: sessions in it live on.

        `port` 0 lets the system choose; `mark` rides on what the tunnel itself sends, so that a rule can say by which line it
        goes. Raises TunnelFailed.
        """
        if not NAME.fullmatch(name):
            raise TunnelFailed("refused", f"{name!r} is no name for an interface")
        program = which(PROGRAM)
        if program is None:
            raise TunnelFailed("no_program", PROGRAM)
        if _answers(name):
            tunnel = cls(name)
            tunnel._set([f"fwmark={mark}"])
            return tunnel
        process = subprocess.Popen(  # noqa: S603 - a program by its full path, and a name of our own
            [program, "-f", name],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            env={"LOG_LEVEL": "error", "PATH": os.environ.get("PATH", "")}, start_new_session=True,
        )  # fmt: skip
        tunnel = cls(name, process)
        try:
            tunnel._wait()
            tunnel.use(key)
            tunnel._set([f"listen_port={port}", f"fwmark={mark}"])
            bring_up(name, address, mtu)
        except BaseException:
            tunnel.stop()
            raise
        return tunnel

    def use(self, key: bytes) -> None:
        """Speak with this private key from now on."""
        self._set([f"private_key={key.hex()}"])

    def add(self, peer: Peer) -> None:
        """Let a peer in, or change what is known of one; what is allowed to it is taken from others."""
        lines = [f"public_key={peer.key.hex()}", f"preshared_key={peer.shared_key.hex()}", "replace_allowed_ips=true"]
        lines += [f"allowed_ip={network}" for network in peer.allowed]
        lines += [f"endpoint={peer.endpoint}"] if peer.endpoint else []
        self._set([*lines, f"persistent_keepalive_interval={peer.keepalive_s}"])

    def remove(self, key: bytes) -> None:
        """Let a peer in no more; no harm if it is not there."""
        self._set([f"public_key={key.hex()}", "remove=true"])

    def ride(self, key: bytes, endpoint: str, mark: int) -> None:
        """From the next packet on, reach a peer by the line of that mark.

        The endpoint is named again: WireGuard otherwise goes on sending from the address of the line it had, for more than ten
        seconds. Sessions inside the tunnel notice no more than the gap.
        """
        self._set([f"fwmark={mark}", f"public_key={key.hex()}", "update_only=true", f"endpoint={endpoint}"])

    def peers(self) -> dict[bytes, Traffic]:
        """What passed between this end and each peer, by the peer's key."""
        found: dict[bytes, dict[str, str]] = {}
        now: dict[str, str] = {}
        for line in self._say("get=1\n\n").splitlines():
            name, _, value = line.partition("=")
            if name == "public_key":
                now = found.setdefault(bytes.fromhex(value), {})
            now[name] = value
        return {
            key: Traffic(
                endpoint=said.get("endpoint", ""),
                handshake_s=int(said.get("last_handshake_time_sec", 0)),
                received_bytes=int(said.get("rx_bytes", 0)),
                sent_bytes=int(said.get("tx_bytes", 0)),
            )
            for key, said in found.items()
        }

    @property
    def alive(self) -> bool:
        """Whether the tunnel is there."""
        return _answers(self.name)

    def stop(self) -> None:
        """Take the interface away; with it go its addresses and routes."""
        (SOCKETS / f"{self.name}.sock").unlink(missing_ok=True)  # the program's own signal to end
        until = time.monotonic() + START_S
        while (Path("/sys/class/net") / self.name).exists() and time.monotonic() < until:
            time.sleep(0.02)
        if self._process is None:
            return
        try:
            self._process.wait(START_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stderr:
            self._process.stderr.close()

    # -- inside

    def _wait(self) -> None:
        """Until the control socket answers. A program that ends before says why on its standard error."""
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            if self._process and self._process.poll() is not None:
                said = self._process.stderr.read().decode(errors="replace").strip() if self._process.stderr else ""
                raise TunnelFailed("no_right" if "permitted" in said else "refused", said[-200:])
            if self.alive:
                return
            time.sleep(0.02)
        raise TunnelFailed("silent", f"{PROGRAM} did not open its control socket")

    def _set(self, lines: Iterable[str]) -> None:
        self._say("".join(f"{line}\n" for line in ("set=1", *lines)) + "\n")

    def _say(self, text: str) -> str:
        try:
            with socket.socket(socket.AF_UNIX) as way:
                way.settimeout(ANSWER_S)
                way.connect(str(SOCKETS / f"{self.name}.sock"))
                way.sendall(text.encode())
                heard = b""
                while not heard.endswith(b"\n\n") and len(heard) < MOST_ANSWER_BYTES:
                    more = way.recv(1 << 16)
                    if not more:
                        break
                    heard += more
        except OSError as why:
            raise TunnelFailed("silent", str(why)) from None
        said, _, errno = heard.decode().rpartition("errno=")
        if errno.strip() != "0":
            # which of the lines it did not like is not said, and repeating them would show the keys
            raise TunnelFailed("refused", f"errno {errno.strip()}")
        return said


def _answers(name: str) -> bool:
    """Whether a process listens at the control socket of that name. A socket that a killed one left behind does not count."""
    try:
        with socket.socket(socket.AF_UNIX) as way:
            way.settimeout(ANSWER_S)
            way.connect(str(SOCKETS / f"{name}.sock"))
    except OSError:
        return False
    return True
