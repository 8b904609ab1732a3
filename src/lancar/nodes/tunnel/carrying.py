"""The doubler as a process of its own: whoever started it may be killed, and what flows inside the tunnel flows on.

It is told everything on its standard input, keys among it, so that nothing secret stands in a list of processes. Later orders
come through a socket in the tunnel's folder, which only its owner may enter: a change of lines takes a round trip inside the
machine, where a new process would take a second on a small one.
"""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from lancar.adapters.tunnel.terms import TunnelFailed
from lancar.adapters.tunnel.twice import Line, ShopTwice
from lancar.nodes.tunnel.place import FOLDER

PID = Path(FOLDER, "carrier.pid")
EAR = "carrier.socket"
HEAR_S = 0.3
"""So long a running doubler may take to answer before a new one is started."""
MOST_ORDER_BYTES = 16_384
_started: "dict[int, subprocess.Popen[bytes]]" = {}
"""Doublers that this process started: it must take leave of each one that has ended."""


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be carried: between which ends, over which lines."""

    hub: tuple[str, int]
    address: str
    shared_key: bytes
    lines: tuple[Line, ...]


def carry(data: Path, order: Order) -> str:
    """Have it carried, and answer where WireGuard is to send to. Raises TunnelFailed.

    A doubler that runs between these ends is told its lines and goes on; any other one ends, and a new one is started.
    """
    before = _running(data)
    if before and (endpoint := _tell(data, order)):
        return endpoint
    process = subprocess.Popen(  # noqa: S603 - this very program, and a folder of our own
        [sys.executable, "-m", "lancar.nodes.tunnel.carrying", str(data / FOLDER)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    with suppress(BrokenPipeError), process.stdin:
        process.stdin.write(msgspec.json.encode(order))
    with process.stdout:
        endpoint = process.stdout.readline().decode().strip()
    if not endpoint:
        raise TunnelFailed("refused", f"the doubler ended with {process.wait()}")
    (data / PID).write_text(str(process.pid))
    _end(before)
    for pid in [pid for pid, one in _started.items() if one.poll() is not None]:
        del _started[pid]
    _started[process.pid] = process
    return endpoint


def is_carried(data: Path) -> bool:
    """Whether a doubler runs for this folder."""
    return bool(_running(data))


def carry_no_more(data: Path) -> None:
    """End the doubler, if one runs."""
    _end(_running(data))
    (data / PID).unlink(missing_ok=True)


def _tell(data: Path, order: Order) -> str:
    """Tell the running doubler; "" when it does not answer, or carries between other ends."""
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as mouth:
        mouth.settimeout(HEAR_S)
        with _short(data / FOLDER) as folder:
            mouth.connect(f"{folder}/{EAR}")
        mouth.send(msgspec.json.encode(order))
        return mouth.recv(MOST_ORDER_BYTES).decode()
    return ""


def _running(data: Path) -> int:
    """The process of a doubler that was started for this folder; 0 none."""
    try:
        pid = int((data / PID).read_text())
        said = Path("/proc", str(pid), "cmdline").read_bytes()
    except (OSError, ValueError):
        return 0
    return pid if b"carrying" in said else 0  # the number may be somebody else's by now


def _end(pid: int) -> None:
    if pid:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)  # it holds nothing that could be lost, and one that hangs must end, too
    if ours := _started.pop(pid, None):
        ours.wait()


@contextmanager
def _short(folder: Path) -> Iterator[str]:
    """A name for a folder that fits into a socket's address: those hold 107 bytes, and folders lie deep."""
    opened = os.open(folder, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{opened}"
    finally:
        os.close(opened)


def _ear(folder: Path) -> socket.socket:
    """Where later orders come. One of a doubler before is taken over: it ends as soon as this one answers."""
    ear = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    (folder / EAR).unlink(missing_ok=True)
    with _short(folder) as short:
        ear.bind(f"{short}/{EAR}")
    (folder / EAR).chmod(0o600)
    ear.listen()
    return ear


def _hear(ear: socket.socket, now: Order, doubler: ShopTwice) -> None:
    """Take one order; it is answered only when it is for the ends between which this doubler carries."""
    with suppress(OSError, msgspec.DecodeError):
        mouth, _ = ear.accept()
        with mouth:
            mouth.settimeout(HEAR_S)
            order = msgspec.json.decode(mouth.recv(MOST_ORDER_BYTES), type=Order)
            if msgspec.structs.replace(order, lines=now.lines) == now:
                doubler.use_only(order.lines)
                mouth.send(doubler.endpoint.encode())


def main() -> None:
    """Carry until somebody ends the process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    doubler = ShopTwice(order.hub, order.address, order.shared_key, order.lines)
    ear = _ear(Path(sys.argv[1]))
    sys.stdout.write(doubler.endpoint + "\n")
    sys.stdout.flush()
    os.close(1)
    while True:
        if doubler.step(beside=ear):
            _hear(ear, order, doubler)


if __name__ == "__main__":
    main()
