"""The same shop without a guard: keepalived, FRR's bfdd and a crude pinger choose the route, each as its manual has it.

They get what they need: masquerading, and the rest as the kernel does it. What they do not have, they do not get: no rule resets
connections, no line is asked for whom.
"""

import contextlib
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from lab.shop import Shop, read_lines
from lab.trial import WARM_S, Kind, Seen, gap_ms, kind_of, silence_ms, wait
from lab.world import HUB, TARGETS, World, gateway, own

HERE = Path(__file__).parent
FAULTS = ("cable out", "black hole", "silent gateway", "40 % loss", "one target dead")
MOST_HOPS = 5
"""A partner in the internet is further away than the one hop that bfdd expects."""
PROGRAMS = {"keepalived": "/usr/sbin/keepalived", "FRR bfdd": "/usr/lib/frr/bfdd"}
MOVE = "ip route replace default via {gateway} dev line{line}"
NAT = 'table ip usual {\nchain out { type nat hook postrouting priority 100\noifname "line*" masquerade\n}\n}\n'


def missing() -> list[str]:
    """The peers that this machine does not have."""
    return [name for name, program in PROGRAMS.items() if not shutil.which(program)]


def settle(world: World) -> None:
    """A plain router: the first line's route and masquerading. The till knows the payment host's address."""
    world.spaces.nft("shop", NAT)
    world.spaces.ip("shop", f"route del default via {gateway(1)} dev line1\nroute add default via {gateway(1)} dev line1\n")


@contextlib.contextmanager
def pinger(world: World, folder: Path) -> Iterator[None]:
    """One address, once a second, three misses: the script that everybody writes first."""
    script = folder / "pinger.sh"
    there, back = MOVE.format(gateway=gateway(2), line=2), MOVE.format(gateway=gateway(1), line=1)
    script.write_text(
        f"misses=0\nwhile true; do\n  if ping -n -q -c 1 -W 1 -I line1 {TARGETS[0]} >/dev/null; then\n"
        f"    [ $misses -ge 3 ] && {back}\n    misses=0\n  else\n    misses=$((misses + 1))\n"
        f"    [ $misses -eq 3 ] && {there}\n  fi\n  sleep 1\ndone\n"
    )
    with world.running("shop", ["bash", str(script)]):
        yield


@contextlib.contextmanager
def keepalived(world: World, folder: Path) -> Iterator[None]:
    """A check once a second, fall 3, rise 3; its notify scripts move the route."""
    for name, line in (("there", 2), ("back", 1)):
        script = folder / f"{name}.sh"
        script.write_text(f"#!/bin/sh\n{MOVE.format(gateway=gateway(line), line=line)}\n")
        script.chmod(0o755)
    check = f"/bin/ping -n -q -c 1 -W 1 -I line1 {TARGETS[0]}"
    (folder / "keepalived.conf").write_text(
        "global_defs {\n  script_user root\n  vrrp_garp_master_repeat 1\n}\n"
        f'vrrp_script world {{\n  script "{check}"\n  interval 1\n  timeout 1\n  fall 3\n  rise 3\n  init_fail\n}}\n'
        "vrrp_instance line {\n  state MASTER\n  interface lan\n  virtual_router_id 51\n  priority 100\n  advert_int 1\n"
        f'  track_script {{\n    world\n  }}\n  notify_master "{folder}/back.sh"\n  notify_fault "{folder}/there.sh"\n}}\n'
    )
    command = [PROGRAMS["keepalived"], "-n", "-D", "-l", "-f", str(folder / "keepalived.conf")]
    pids = [f"--pid={folder}/k.pid", f"--vrrp_pid={folder}/v.pid", f"--checkers_pid={folder}/c.pid"]
    with world.running("shop", [*command, *pids], stderr=-3, stdout=-3):
        wait(5.0)  # three good checks and an election
        yield


@contextlib.contextmanager
def bfdd(world: World, folder: Path) -> Iterator[None]:
    """BFD over several hops to a partner in the internet, 300 ms x 3; a watcher moves the route when it says down."""
    ends = {"shop": (own(1), HUB), "net": (HUB, own(1))}
    with contextlib.ExitStack() as running:
        for space, (local, peer) in ends.items():
            place = folder / space
            place.mkdir()
            shutil.chown(place, "frr", "frr")
            (place / "bfdd.conf").write_text(
                f"log file {place}/log debugging\ndebug bfd peer\nbfd\n"
                f" peer {peer} multihop local-address {local}\n  detect-multiplier 3\n  receive-interval 300\n"
                f"  transmit-interval 300\n  minimum-ttl {255 - MOST_HOPS}\n  no shutdown\n exit\nexit\n"
            )
            files = ["-f", "bfdd.conf", "-i", "pid", "--vty_socket", ".", "-z", "z", "--bfdctl", "ctl"]
            files = [word if word.startswith("-") else str(place / word) for word in files]
            command = [PROGRAMS["FRR bfdd"], *files, "-P", "0"]
            running.enter_context(world.running(space, command, stderr=-3, stdout=-3))
        log = folder / "shop" / "log"
        watcher = [sys.executable, str(HERE / "bfd_watch.py"), str(log), gateway(1), gateway(2)]
        running.enter_context(world.running("shop", watcher))
        wait(4.0)
        if "-> up" not in log.read_text().lower():
            raise RuntimeError(f"bfdd never had a session: {log.read_text()}")
        yield


PEERS = {"crude pinger": pinger, "keepalived": keepalived, "FRR bfdd": bfdd}


def run_peer(name: str, kind: Kind, warm_s: float) -> Seen:
    """One trial of a peer in a world of its own."""
    with World() as world, tempfile.TemporaryDirectory(prefix="lancar-peer-") as there:
        folder = Path(there)
        folder.chmod(0o755)
        settle(world)
        shop = Shop(world)
        with PEERS[name](world, folder), shop.till(names=False) as log:
            wait(WARM_S + warm_s)
            before = world.spaces.look("shop", "route show default")
            began_ns = time.monotonic_ns()
            mend = kind.fault(world, 1)
            wait(max(kind.lasts_s, 6.0))
            after = world.spaces.look("shop", "route show default")
            mended_ns = time.monotonic_ns()
            mend()
            wait(1.0)
        paid = sorted((each for each in read_lines(log) if each["kind"] == "pay"), key=lambda each: each["n"])
        until_mend = [each for each in paid if each["began"] < mended_ns]
        seen = Seen(silence_ms=silence_ms(until_mend, began_ns), gap_ms=gap_ms(paid, began_ns, mended_ns))
        seen.switches = int(first_of(before) != first_of(after))
        return seen


def first_of(routes: list[dict[str, str]]) -> str:
    """The interface of the best default route."""
    return min(routes, key=lambda route: int(route.get("metric", 0)))["dev"] if routes else ""


def one(name: str, fault: str, part: float) -> Seen:
    """One trial, its fault at this part of a second."""
    return run_peer(name, kind_of(fault), part)
