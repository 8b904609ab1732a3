"""A made-up router's packets are a real kernel's: what its configuration says is what the routes of a namespace become.

till --lan-- router ==fiber== isp-fiber  (each provider answers for the same address of the internet)
==lte==== isp-lte
==radio== isp-radio
"""

import contextlib
import select
import socket
from collections.abc import Callable, Iterator
from typing import Any

from lab.spaces import Spaces, inside
from wire import Numbered

LINES = ("fiber", "lte", "radio")
ROUTER, TILL, INTERNET = "198.18.0.1", "198.18.0.10", "203.0.113.20"
PORT = 4_433
ARRIVES_WITHIN_S = 5
End = tuple[str, str, str]
"""A cable's: namespace, device, address."""
BY_PORTS = "1"
"""The kernel's name for spreading flows by addresses and ports."""


class Kernel:
    """Five namespaces. `follow` makes the routes what a box says; `flow` tells which line a till's new flow takes."""

    def __init__(self) -> None:
        self.spaces = Spaces(["till", "router", *(f"isp-{line}" for line in LINES)])
        self._ears: dict[socket.socket, str] = {}
        self._routes = ""
        try:
            self._build()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Everything is gone."""
        for ear in self._ears:
            ear.close()
        self.spaces.close()

    def at(self, name: str) -> contextlib.AbstractContextManager[None]:
        """What is opened meanwhile is opened in this namespace."""
        return inside(self.spaces.full(name))

    def there(self, name: str, run: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """Runs what is awaited in a namespace."""

        def at(deed: Any) -> Any:
            with self.at(name):
                return run(deed)

        return at

    def follow(self, box: Numbered) -> None:
        """One default route by each line, by the box's own numbers; before them the parts in which it shares."""
        numbers, ways = box.numbers(), box.ways()
        lines = [
            f"route add default {_hop(line)} metric {10 * number + place}" for place, (line, number) in enumerate(numbers.items())
        ]
        hops = " ".join(f"nexthop {_hop(line)} weight {parts}" for line, parts in sorted(ways.items()))
        routes = "\n".join([f"route replace table 100 default {hops}", "route flush table main exact default", *lines, ""])
        if routes != self._routes:
            self.spaces.ip("router", routes)
            self._routes = routes

    def routes(self) -> list[Any]:
        """All that decides on a packet, as the kernel tells it."""
        return [*self.spaces.look("router", "route show table main"), *self.spaces.look("router", "route show table 100")]

    def flow(self) -> str:
        """The line that carries a new flow, there and back. An AssertionError when none does."""
        with self.at("till"), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as mouth:
            mouth.settimeout(ARRIVES_WITHIN_S)
            mouth.sendto(b"?", (INTERNET, PORT))
            ready, _, _ = select.select(list(self._ears), [], [], ARRIVES_WITHIN_S)
            assert ready, "no line carries a packet"
            _, who = ready[0].recvfrom(16)
            line = self._ears[ready[0]]
            ready[0].sendto(line.encode(), who)
            assert mouth.recv(16).decode() == line
        return line

    def _build(self) -> None:
        self._cable(("till", "lan", TILL), ("router", "lan", ROUTER))
        self.spaces.ip("till", f"route add default via {ROUTER}\n")
        for line in LINES:
            isp = f"isp-{line}"
            self._cable(("router", line, _own(line)), (isp, "customer", _gateway(line)))
            self.spaces.ip(isp, f"address add {INTERNET}/32 dev lo\nroute add 198.18.0.0/24 via {_own(line)}\n")
            with self.at(isp):
                ear = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                ear.bind((INTERNET, PORT))
            self._ears[ear] = line
        self.spaces.ip("router", "rule add priority 700 iif lan table 100\n")
        self.spaces.tell_sysctl(
            "router", {"ipv4/ip_forward": "1", "ipv4/conf/all/rp_filter": "0", "ipv4/fib_multipath_hash_policy": BY_PORTS}
        )

    def _cable(self, one: End, other: End) -> None:
        (space, device, _), (far, peer, _) = one, other
        self.spaces.ip(space, f"link add {device} type veth peer name {peer} netns {self.spaces.full(far)}\n")
        for name, at, address in (one, other):
            self.spaces.ip(name, f"address add {address}/24 dev {at}\nlink set dev {at} up\n")


@contextlib.contextmanager
def kernel() -> Iterator[Kernel]:
    """One for a while."""
    made = Kernel()
    try:
        yield made
    finally:
        made.close()


def _own(line: str) -> str:
    return f"198.18.{10 * (1 + LINES.index(line))}.2"


def _gateway(line: str) -> str:
    return f"198.18.{10 * (1 + LINES.index(line))}.1"


def _hop(line: str) -> str:
    return f"via {_gateway(line)} dev {line}"
