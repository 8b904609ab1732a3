"""Network namespaces that are made together and leave together: names, commands inside, processes that end with them."""

import contextlib
import ctypes
import fcntl
import json
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import IO, Any

PREFIX = "lncr"
NETNS = Path("/run/netns")
CLONE_NEWNET = 0x40000000
SIOCETHTOOL = 0x8946
OFFLOADS_OFF = {"tx checksums": 0x17, "scatter-gather": 0x19, "segmentation": 0x1F, "GSO": 0x24, "GRO": 0x2C}
"""The commands of the kernel's ethtool interface that switch one thing off each: a relay that reads packets needs them whole."""
TOOLS = {"ip": "iproute2", "tc": "iproute2", "nft": "nftables", "setpriv": "util-linux", "nice": "coreutils"}
ENDED_WITHIN_S = 5
LIBC = ctypes.CDLL(None, use_errno=True)


def why_not() -> str:
    """Why this machine cannot have a lab, in one sentence; "" when it can."""
    if not sys.platform.startswith("linux"):
        return "the lab needs Linux"
    if os.geteuid() != 0:
        return "the lab needs root, for it makes network namespaces"
    missing = sorted({package for tool, package in TOOLS.items() if not shutil.which(tool)})
    if missing:
        return f"the lab needs {', '.join(missing)}: `make lab-tools` installs them"
    made = subprocess.run(["unshare", "--net", "true"], capture_output=True, text=True, check=False)
    return f"this machine makes no network namespaces: {made.stderr.strip()}" if made.returncode else ""


class Spaces:
    """Namespaces of one lab. `close` ends every process inside them and removes them."""

    def __init__(self, names: Sequence[str]) -> None:
        clear_leftovers()
        self._mark = f"{PREFIX}{os.getpid()}"
        self._names = list(names)
        for name in names:
            _run(["ip", "netns", "add", self.full(name)])
            self.ip(name, "link set lo up")
            # a lab's addresses are nobody else's: no second is lost on asking
            self.tell_sysctl(name, {"ipv6/conf/default/accept_dad": "0"})

    def full(self, name: str) -> str:
        """The namespace's name on this machine: the maker's process id stands in it."""
        return f"{self._mark}-{name}"

    def ip(self, name: str, lines: str) -> None:
        """Several commands of `ip` inside a namespace, one a line, without the word `ip`."""
        _run(["ip", "-n", self.full(name), "-batch", "-"], lines)

    def nft(self, name: str, ruleset: str) -> None:
        """Load nftables commands inside a namespace, all or none."""
        self.run(name, ["nft", "-f", "-"], ruleset)

    def run(self, name: str, command: Sequence[str], said: str = "", *, check: bool = True) -> str:
        """What a command prints that runs inside a namespace. A failing one is an AssertionError with what it said."""
        return _run(["ip", "netns", "exec", self.full(name), *command], said, check=check)

    def start(self, name: str, command: Sequence[str], **more: Any) -> subprocess.Popen[str]:
        """A process inside a namespace; it ends with the lab at the latest."""
        inside = ["ip", "netns", "exec", self.full(name), *command]
        return subprocess.Popen(inside, text=True, **more)

    def tell_sysctl(self, name: str, settings: dict[str, str]) -> None:
        """Write sysctls of a namespace, by their paths below net."""
        with inside(self.full(name)):
            for key, value in settings.items():
                Path("/proc/sys/net", key).write_text(value)

    def switch_offloads_off(self, name: str, device: str) -> None:
        """Let a device send packets with their checksums, none larger than its MTU."""
        with inside(self.full(name)), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
            for command in OFFLOADS_OFF.values():
                switch = ctypes.create_string_buffer(struct.pack("II", command, 0))
                wish = struct.pack("16sP", device.encode(), ctypes.addressof(switch))
                fcntl.ioctl(asked, SIOCETHTOOL, wish)

    def pids(self, name: str) -> list[int]:
        """Who runs inside a namespace."""
        said = _run(["ip", "netns", "pids", self.full(name)], check=False)
        return [int(pid) for pid in said.split()]

    def look(self, name: str, what: str) -> Any:
        """What `ip -j` answers, such as `route show table all`."""
        return json.loads(_run(["ip", "-n", self.full(name), "-j", *what.split()]) or "[]")

    def tc_classes(self, name: str, device: str) -> dict[str, tuple[int, int, int]]:
        """The queues of a device by handle: packets that went through, that were dropped, and that wait."""
        said = self.run(name, ["tc", "-s", "class", "show", "dev", device])
        told = r"class htb (\S+) .*\n Sent \d+ bytes (\d+) pkt \(dropped (\d+),.*\n backlog \S+ (\d+)p"
        return {handle: tuple(map(int, numbers)) for handle, *numbers in re.findall(told, said)}

    def close(self) -> None:
        """End what runs inside and remove everything; may be called twice."""
        for name in self._names:
            if (NETNS / self.full(name)).exists():
                remove(self.full(name))


def clear_leftovers() -> None:
    """Remove the namespaces of labs whose maker was killed."""
    for path in NETNS.glob(f"{PREFIX}*-*") if NETNS.exists() else ():
        pid = path.name.removeprefix(PREFIX).split("-")[0]
        if pid.isdigit() and not Path("/proc", pid).exists():
            remove(path.name)


def remove(full: str) -> None:
    """End every process of a namespace, by its id, then the namespace."""
    for pid in _run(["ip", "netns", "pids", full], check=False).split():
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(pid), signal.SIGKILL)
    _run(["ip", "netns", "del", full], check=False)


@contextlib.contextmanager
def inside(full: str) -> Iterator[None]:
    """This thread's network is the namespace's for a while: sockets opened meanwhile stay there."""
    home = os.open("/proc/thread-self/ns/net", os.O_RDONLY)
    there = os.open(NETNS / full, os.O_RDONLY)
    try:
        assert LIBC.setns(there, CLONE_NEWNET) == 0, os.strerror(ctypes.get_errno())
        yield
    finally:
        assert LIBC.setns(home, CLONE_NEWNET) == 0, os.strerror(ctypes.get_errno())
        os.close(home)
        os.close(there)


def stop(process: subprocess.Popen[str], sign: int = signal.SIGTERM) -> None:
    """Ask a process to end, and end it when it does not."""
    if process.poll() is None:
        process.send_signal(sign)
    try:
        process.wait(ENDED_WITHIN_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout, process.stderr):
        _close(pipe)


def _close(pipe: IO[str] | None) -> None:
    with contextlib.suppress(OSError):
        if pipe is not None:
            pipe.close()


def _run(command: Sequence[str], said: str = "", *, check: bool = True) -> str:
    done = subprocess.run(command, input=said, capture_output=True, text=True, check=False)
    assert not check or done.returncode == 0, f"{' '.join(command)}: {done.stderr.strip()}\n{said}"
    return done.stdout
