"""Both ends of one TCP session through a tunnel.

`session.py serve ADDRESS:PORT` answers each line with the address it came from.
`session.py ask FOLDER INTERFACE MODE ADDRESS:PORT N` prints a line for each answer, and obeys lines on its standard input: a
number means "ride on the line of that mark now".
"""

import json
import select
import socket
import sys
import time
from pathlib import Path

from lancar.adapters.tunnel.interface import lead_to
from lancar.adapters.tunnel.terms import split_endpoint
from lancar.adapters.tunnel.twice import Line
from lancar.nodes.tunnel.place import read_shop_end
from lancar.nodes.tunnel.shop_end import ShopTunnel

PAUSE_S = 0.02
PATIENCE_S = 15


def serve(address: tuple[str, int]) -> None:
    """Answer one client after the other until killed."""
    with socket.create_server(address) as ear:
        say("ready")
        while True:
            way, (peer, *_) = ear.accept()
            with way, way.makefile("rwb") as talk:
                for line in talk:
                    talk.write(json.dumps({"said": line.decode().strip(), "from": peer}).encode() + b"\n")
                    talk.flush()


def ask(folder: str, interface: str, mode: str, address: tuple[str, int], many: int) -> None:
    """One session of so many questions, over the tunnel, which rides on the line of mark 1 at first or on both."""
    end = read_shop_end(Path(folder))
    assert end is not None
    tunnel = ShopTunnel(Path(folder), end, mark=1, interface=interface)
    try:
        if mode == "double":
            tunnel.double([Line(1, 1), Line(2, 2)])
        lead_to(interface, address[0])
        with socket.create_connection(address, PATIENCE_S) as way, way.makefile("rwb") as talk:
            for number in range(many):
                began_s = time.monotonic()
                talk.write(b"%d\n" % number)
                talk.flush()
                _ride(tunnel, way)
                heard = json.loads(talk.readline())
                say(json.dumps({**heard, "took_ms": round((time.monotonic() - began_s) * 1e3, 1)}))
                select.select([sys.stdin], [], [], PAUSE_S)  # the pace of somebody who asks often
    finally:
        tunnel.stop()


def plain(address: tuple[str, int], many: int) -> None:
    """One session of so many questions, by whatever way the network takes."""
    with socket.create_connection(address, PATIENCE_S) as way, way.makefile("rwb") as talk:
        for number in range(many):
            talk.write(b"%d\n" % number)
            talk.flush()
            say(talk.readline().decode().strip())
            select.select([sys.stdin], [], [], PAUSE_S)


def _ride(tunnel, way: socket.socket) -> None:
    """Until the answer is there, do what standard input says."""
    until_s = time.monotonic() + PATIENCE_S
    while time.monotonic() < until_s:
        ready, _, _ = select.select([way, sys.stdin], [], [], PATIENCE_S)
        if sys.stdin in ready:
            tunnel.ride(int(sys.stdin.readline()))
        if way in ready:
            return


def say(line: str) -> None:
    """To whoever started this."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    what, *said = sys.argv[1:]
    if what == "serve":
        serve(split_endpoint(said[0]))
    elif what == "plain":
        plain(split_endpoint(said[0]), int(said[1]))
    else:
        ask(*said[:3], split_endpoint(said[3]), int(said[4]))
