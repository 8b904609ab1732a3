"""The doubler as a process of its own: whoever started it may be killed, and what flows inside the tunnel flows on.

It is told everything on its standard input, keys among it, so that nothing secret stands in a list of processes.
"""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import msgspec

from lancar.adapters.tunnel.terms import TunnelFailed
from lancar.adapters.tunnel.twice import Line, ShopTwice

PID = Path("tunnel", "carrier.pid")


class Order(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be carried: between which ends, over which lines."""

    hub: tuple[str, int]
    address: str
    shared_key: bytes
    lines: tuple[Line, ...]


def carry(data: Path, order: Order) -> str:
    """Start a doubler and answer where WireGuard is to send to; one that was started before ends. Raises TunnelFailed."""
    before = _running(data)
    process = subprocess.Popen(
        [sys.executable, "-m", "lancar.nodes.tunnel.carrying"],
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
    return endpoint


def carry_no_more(data: Path) -> None:
    """End the doubler, if one runs."""
    _end(_running(data))
    (data / PID).unlink(missing_ok=True)


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
            os.kill(pid, signal.SIGTERM)
        with suppress(ChildProcessError):
            os.waitpid(pid, 0)


def main() -> None:
    """Carry until told to end."""
    going = [True]
    signal.signal(signal.SIGTERM, lambda *_: going.clear())
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    order = msgspec.json.decode(sys.stdin.buffer.read(), type=Order)
    doubler = ShopTwice(order.hub, order.address, order.shared_key, order.lines)
    sys.stdout.write(doubler.endpoint + "\n")
    sys.stdout.flush()
    os.close(1)
    doubler.run(lambda: bool(going))
    doubler.close()


if __name__ == "__main__":
    main()
