"""A hub in the lab's internet and a shop that has joined it: payments go through the tunnel while the hub answers."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from lab.faults import Mend
from lab.shop import SRC, Shop, settings_text
from lab.spaces import stop
from lab.world import HUB, World

PORT = 51_820
LANCAR = ["env", f"PYTHONPATH={SRC}", sys.executable, "-m", "lancar.cli", "tunnel"]
AWAY = f"table inet away {{\nchain in {{ type filter hook input priority -200\nudp dport {{ {PORT}, {PORT + 1} }} drop\n}}\n}}\n"


@contextmanager
def hubbed(world: World, *, twice: bool) -> Iterator[Shop]:
    """The shop, joined; its guard is not started yet."""
    mark = f"{os.getpid() % 10_000}"  # wireguard-go's control sockets are the machine's, not the namespace's
    folder = world.folder / "hub"
    folder.mkdir(exist_ok=True)
    invitation = folder / "invitation.txt"
    words = ["host", "--endpoint", f"{HUB}:{PORT}", "--interface", f"lncr-h{mark}", "--out", str(invitation)]
    host = world.spaces.start("net", [*LANCAR, *words, "--data", str(folder)], stdout=subprocess.PIPE)
    try:
        assert host.stdout is not None
        assert any(str(PORT) in line for line in host.stdout), "the hub did not open"
        more = f'hold_down_s = 1\n[guard.tunnel]\ninterface = "lncr-s{mark}"\ntwice = {str(twice).lower()}'
        shop = Shop(world, settings_text(more=more), limited=False)
        words = ["join", str(invitation), "--interface", f"lncr-s{mark}"]
        world.spaces.run("shop", [*LANCAR, *words, "--data", str(shop.folder)])
        yield shop
    finally:
        stop(host)


def hub_away(world: World) -> Mend:
    """The hub's tunnel is gone; everything else in the world is well."""
    world.spaces.nft("net", AWAY)
    return lambda: world.spaces.nft("net", "delete table inet away\n")
