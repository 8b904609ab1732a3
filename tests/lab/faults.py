"""Faults made of real packets, none by netem. A fault is a function that makes it and answers how to mend it."""

import sys
from collections.abc import Callable
from pathlib import Path

from lab.spaces import stop
from lab.world import HUB, TARGETS, World

Mend = Callable[[], None]
Fault = Callable[[World, int], Mend]
CUSTOMERS = 'iifname "customers"'


def _rules(world: World, space: str, rules: str) -> Mend:
    """Put a table of its own into a namespace; taking it away mends it."""
    world.spaces.nft(space, f"table inet fault {{\n{rules}\n}}\n")
    return lambda: world.spaces.nft(space, "delete table inet fault\n")


def _hook(hook: str, *rules: str, name: str = "", kind: str = "filter", priority: int = -200) -> str:
    lines = "\n".join(rules)
    return f"chain {name or hook} {{ type {kind} hook {hook} priority {priority}\n{lines}\n}}"


def cable_out(world: World, line: int) -> Mend:
    """The cable falls out: the interface loses its carrier."""
    world.spaces.ip(f"wire{line}", "link set dev shopside down\n")
    return lambda: world.spaces.ip(f"wire{line}", "link set dev shopside up\n")


def black_hole(world: World, line: int) -> Mend:
    """The gateway answers, the world behind it does not."""
    return _rules(world, f"isp{line}", _hook("forward", "drop"))


def world_gone(world: World, line: int) -> Mend:
    """The provider lives, up to its edge; the world behind that does not."""
    return _rules(world, f"edge{line}", _hook("forward", "drop"))


def silent_gateway(world: World, line: int) -> Mend:
    """Nothing answers any more, but the cable is in."""
    return _rules(world, f"isp{line}", _hook("forward", "drop") + "\n" + _hook("input", f"{CUSTOMERS} drop"))


def one_way_up(world: World, line: int) -> Mend:
    """What the shop sends vanishes behind the gateway; what is sent to it would arrive."""
    return _rules(world, f"isp{line}", _hook("forward", f"{CUSTOMERS} drop"))


def one_way_down(world: World, line: int) -> Mend:
    """What the shop sends arrives; the answers vanish."""
    return _rules(world, f"isp{line}", _hook("forward", 'oifname "customers" drop'))


def loss(percent: int) -> Fault:
    """So much of everything is lost at random, each way in equal parts, so that this is the loss of a round trip."""
    each_way = round((1 - (1 - percent / 100) ** 0.5) * 1_000)

    def made(world: World, line: int) -> Mend:
        drop = f"numgen random mod 1000 < {each_way} drop"
        return _rules(
            world,
            f"isp{line}",
            _hook("prerouting", f"{CUSTOMERS} {drop}") + "\n" + _hook("postrouting", f'oifname "customers" {drop}'),
        )

    made.__doc__ = f"{percent} % of round trips are lost at random."
    made.__name__ = f"loss_{percent}"
    return made


def dead_dns(world: World, line: int) -> Mend:
    """No name server can be reached through this line; everything else can."""
    return _rules(world, f"isp{line}", _hook("prerouting", "udp dport 53 drop", "tcp dport 53 drop"))


def captive_portal(world: World, line: int) -> Mend:
    """The provider wants a log-in: port 80 leads to its page, the rest of TCP is refused, pings go through."""
    nat = _hook("prerouting", f"{CUSTOMERS} tcp dport 80 redirect to :8080", name="portal", kind="nat", priority=-100)
    refuse = _hook("forward", f"{CUSTOMERS} meta l4proto tcp reject with tcp reset")
    return _rules(world, f"isp{line}", f"{nat}\n{refuse}")


def one_target_dead(world: World, line: int) -> Mend:
    """One of the addresses that are asked dies, for everybody. No line has a fault."""
    return _rules(world, "net", _hook("prerouting", f"ip daddr {(*TARGETS[:3], HUB)[(line - 1) % 4]} drop"))


def delayed(delay_ms: int, jitter_ms: int) -> Fault:
    """Every packet takes longer, each way, by more or less."""
    made = _relayed(str(delay_ms), str(jitter_ms))
    made.__doc__ = f"{delay_ms} ms more each way, give or take {jitter_ms} ms."
    made.__name__ = f"delayed_{delay_ms}_{jitter_ms}"
    return made


def bursty(*, bad_ms: int = 300, good_ms: int = 500, lost_percent: int = 90) -> Fault:
    """Bursts of loss (Gilbert 1960, Elliott 1963): bad and good times take turns, each of random length."""
    made = _relayed("0", "0", str(bad_ms), str(good_ms), str(lost_percent))
    made.__doc__ = f"For some {bad_ms} ms {lost_percent} % are lost, then nothing for some {good_ms} ms, and so on."
    made.__name__ = f"bursty_{bad_ms}_{good_ms}_{lost_percent}"
    return made


def mtu_hole(world: World, line: int) -> Mend:
    """Packets larger than 1,300 bytes vanish behind the gateway, and nobody says so."""
    return _rules(world, f"isp{line}", _hook("forward", "meta length > 1300 drop"))


def _relayed(*words: str) -> Fault:
    """The wire is carried by our own relay, which is slow or loses bursts."""

    def made(world: World, line: int) -> Mend:
        wire = f"wire{line}"
        command = [sys.executable, str(Path(__file__).parent / "relay.py"), *words]
        process = world.spaces.start(wire, command, stdout=-1)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        world.spaces.ip(wire, "link set dev shopside nomaster\nlink set dev ispside nomaster\n")

        def mend() -> None:
            world.spaces.ip(wire, "link set dev shopside master bru\nlink set dev ispside master bru\n")
            stop(process)

        return mend

    return made


def bufferbloat(world: World, line: int) -> Mend:
    """The line is thin, its queue is long, and somebody sends a film."""
    thin = slow(1_000)(world, line)
    film = world.spaces.start("till", [sys.executable, str(Path(__file__).parent / "flood.py")])

    def mend() -> None:
        stop(film)
        thin()

    return mend


def slow(kbit: int) -> Fault:
    """So little fits through both ways, with a long queue before it: bufferbloat as soon as somebody sends much."""

    def made(world: World, line: int) -> Mend:
        wire = f"wire{line}"
        for device in ("shopside", "ispside"):
            world.spaces.run(
                wire, ["tc", "qdisc", "add", "dev", device, "root", "tbf", "rate", f"{kbit}kbit", "burst", "10k", "latency", "2s"]
            )

        def mend() -> None:
            for device in ("shopside", "ispside"):
                world.spaces.run(wire, ["tc", "qdisc", "del", "dev", device, "root"])

        return mend

    made.__doc__ = f"{kbit} kbit/s and a queue of two seconds."
    made.__name__ = f"slow_{kbit}"
    return made
