r"""The lab's map: till, shop, three wires, three providers with an edge each, and an internet with hub, DNS, bank and targets.

    till --lan-- shop ==line1== wire1 == isp1 == edge1 \
                      ==line2== wire2 == isp2 (carrier NAT) == edge2 -- net: hub, DNS, payment host, targets
                      ==line3== wire3 == isp3 == edge3 /

All addresses are of TEST-NET (RFC 5737), of the benchmark network 198.18/15 (RFC 2544) or of 2001:db8::/32 (RFC 3849).
"""

import contextlib
import select
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Self

from lab.spaces import Spaces, stop

LINES = (1, 2, 3)
HUB, DNS, PAYMENT, CANARY = "203.0.113.10", "203.0.113.53", "203.0.113.20", "203.0.113.30"
TARGETS = ("198.51.100.1", "198.51.100.2", "198.51.100.3", "198.51.100.4")
TARGETS6 = ("2001:db8:ff::1", "2001:db8:ff::2", "2001:db8:ff::3")
PAYMENT6 = "2001:db8:ff::20"
TILL, SHOP_LAN = "198.18.0.10", "198.18.0.1"
TILL6, SHOP_LAN6 = "2001:db8:0::10", "2001:db8:0::1"
READY_WITHIN_S = 20
HERE = Path(__file__).parent


def gateway(line: int) -> str:
    """The provider's address on a line."""
    return f"198.18.{10 * line}.1"


def own(line: int) -> str:
    """The shop's address on a line."""
    return f"198.18.{10 * line}.2"


def resolver(line: int) -> str:
    """The provider's own DNS, which answers nobody but its customers."""
    return f"198.18.{10 * line}.53"


def edge(line: int) -> str:
    """The provider's last router before the internet, as a trace shows it."""
    return f"198.18.{100 + line}.1"


class World:
    """The lab, built by `with World() as world` and gone afterwards."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="lancar-lab-"))
        self.folder.chmod(0o755)
        names = ["till", "shop", *(f"{each}{n}" for each in ("wire", "isp", "edge") for n in LINES), "net"]
        self.spaces = Spaces(names)
        self._processes: list[subprocess.Popen[str]] = []
        try:
            self._build()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End everything and remove it."""
        for process in self._processes:
            stop(process)
        self.spaces.close()
        for path in sorted(self.folder.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()
        self.folder.rmdir()

    def _build(self) -> None:
        self._lan()
        self._internet()
        for line in LINES:
            self._wire(line)
            self._provider(line)
        self._settle()
        self._serve()

    def _pair(self, one: str, device: str, other: str, peer: str) -> None:
        peer_space = self.spaces.full(other)
        self.spaces.ip(one, f"link add {device} type veth peer name {peer} netns {peer_space}\nlink set dev {device} up\n")
        self.spaces.ip(other, f"link set dev {peer} up\n")

    def _lan(self) -> None:
        self._pair("till", "lan", "shop", "lan")
        self.spaces.ip("till", f"address add {TILL}/24 dev lan\nroute add default via {SHOP_LAN}\n")
        self.spaces.ip("till", f"address add {TILL6}/64 dev lan nodad\nroute add ::/0 via {SHOP_LAN6}\n")
        self.spaces.ip("shop", f"address add {SHOP_LAN}/24 dev lan\naddress add {SHOP_LAN6}/64 dev lan nodad\n")

    def _internet(self) -> None:
        for address in (HUB, DNS, PAYMENT, CANARY, *TARGETS):
            self.spaces.ip("net", f"address add {address}/32 dev lo\n")
        for address in (PAYMENT6, *TARGETS6):
            self.spaces.ip("net", f"address add {address}/128 dev lo nodad\n")

    def _wire(self, line: int) -> None:
        wire = f"wire{line}"
        self._pair("shop", f"line{line}", wire, "shopside")
        self._pair(f"isp{line}", "customers", wire, "ispside")
        self.spaces.ip(wire, "link add bru type bridge\nlink set dev bru up\n")
        self.spaces.ip(wire, "link set dev shopside master bru\nlink set dev ispside master bru\n")
        self.spaces.ip(
            "shop", f"address add {own(line)}/24 dev line{line}\naddress add 2001:db8:{line}::2/64 dev line{line} nodad\n"
        )
        self.spaces.ip("shop", f"route add default via {gateway(line)} dev line{line} metric {100 * line}\n")
        self.spaces.ip("shop", f"route add ::/0 via 2001:db8:{line}::1 dev line{line} metric {100 * line}\n")

    def _provider(self, line: int) -> None:
        isp, inner, outer = f"isp{line}", f"198.18.{100 + line}", f"198.18.{110 + line}"
        inner6, outer6, edge_space = f"2001:db8:10{line}", f"2001:db8:11{line}", f"edge{line}"
        self._pair(isp, "uplink", edge_space, "inner")
        self._pair(edge_space, "outer", "net", f"isp{line}")
        self.spaces.ip(
            isp,
            f"address add {gateway(line)}/24 dev customers\naddress add {resolver(line)}/24 dev customers\n"
            f"address add {inner}.2/30 dev uplink\nroute add default via {inner}.1\n"
            f"address add 2001:db8:{line}::1/64 dev customers nodad\n"
            f"address add {inner6}::2/64 dev uplink nodad\nroute add ::/0 via {inner6}::1\n",
        )
        self.spaces.ip(
            edge_space,
            f"address add {inner}.1/30 dev inner\naddress add {outer}.2/30 dev outer\n"
            f"route add default via {outer}.1\nroute add 198.18.{10 * line}.0/24 via {inner}.2\n"
            f"address add {inner6}::1/64 dev inner nodad\naddress add {outer6}::2/64 dev outer nodad\n"
            f"route add ::/0 via {outer6}::1\nroute add 2001:db8:{line}::/64 via {inner6}::2\n",
        )
        self.spaces.ip(
            "net",
            f"address add {outer}.1/30 dev isp{line}\naddress add {outer6}::1/64 dev isp{line} nodad\n"
            f"route add 198.18.{10 * line}.0/24 via {outer}.2\nroute add {inner}.0/30 via {outer}.2\n"
            f"route add 2001:db8:{line}::/64 via {outer6}::2\nroute add {inner6}::/64 via {outer6}::2\n",
        )
        carrier_nat = (
            'chain carrier_nat { type nat hook postrouting priority 100\noifname "uplink" masquerade\n}\n' if line == 2 else ""
        )
        self.spaces.nft(
            isp,
            f"table inet provider {{\n"
            f"chain foreign {{ type filter hook forward priority -10\n"  # BCP 38: nobody's packets but the customer's
            f'iifname "customers" ip saddr != 198.18.{10 * line}.0/24 drop\n'
            f'iifname "customers" ip6 saddr != 2001:db8:{line}::/64 drop\n}}\n{carrier_nat}}}\n',
        )

    def _settle(self) -> None:
        router = {f"ipv4/{key}": value for key, value in {"ip_forward": "1", "conf/all/rp_filter": "0"}.items()}
        router |= {"ipv6/conf/all/forwarding": "1"}
        routers = [f"{each}{n}" for each in ("isp", "edge") for n in LINES]
        for name in ("shop", "net", *routers):
            self.spaces.tell_sysctl(name, router)
        for name in ("shop", "net", "till", *routers):
            # Linux answers with 50 errors a second and no more; a till that asks for a reset should get it
            self.spaces.tell_sysctl(name, {"ipv4/icmp_ratelimit": "0"})
        for line in LINES:
            self.spaces.switch_offloads_off("shop", f"line{line}")
            self.spaces.switch_offloads_off(f"isp{line}", "customers")

    def _serve(self) -> None:
        places = {"net": ("all", DNS), **{f"isp{n}": ("dns", resolver(n)) for n in LINES}}
        for name, what in places.items():
            process = self.spaces.start(name, [sys.executable, str(HERE / "services.py"), *what], stdout=-1)
            self._processes.append(process)
            assert process.stdout is not None
            ready, _, _ = select.select([process.stdout], [], [], READY_WITHIN_S)
            assert ready, f"the services of {name} did not start"
            assert process.stdout.readline() == "ready\n", f"the services of {name} did not start"

    @contextlib.contextmanager
    def running(self, name: str, command: list[str], **more: object):  # type: ignore[no-untyped-def]  # a test's helper
        """A process inside for a while, ended politely."""
        process = self.spaces.start(name, command, **more)
        try:
            yield process
        finally:
            stop(process)
