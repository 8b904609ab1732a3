"""Looks for printers: on this machine's cables, by what announces itself, and at port 9100 of the shop's own networks.

Only when a person asks, and bounded: at most two networks of 254 neighbours each, some 64 knocks at a time, three seconds
in all. A knock is one TCP connection that carries nothing.
"""

import asyncio
import contextlib
import os
import re
from collections.abc import Iterable, Iterator
from ipaddress import IPv4Address, IPv4Network
from pathlib import Path

from lancar.faces.box import FoundPrinter
from lancar.values.printer_address import NETWORKS, parse_address

PORT = 9_100
KNOCK_S = 0.5
AT_ONCE = 64
MOST_NETWORKS = 2
LISTEN_S = 2.0
WHOLE_S = 6.0
ANNOUNCED = ("_pdl-datastream._tcp.local.",)
_CABLES = (("usb", re.compile(r"lp[0-9]{1,2}")), ("serial", re.compile(r"tty(USB|ACM)[0-9]{1,2}|rfcomm[0-9]{1,2}")))
USUAL_BAUD = 9_600


async def find_printers(
    addresses: Iterable[str], devices: Path = Path("/dev"), system: Path = Path("/sys")
) -> list[FoundPrinter]:
    """Everything found within some seconds, cables first, each address once."""
    neighbours = neighbours_of(addresses)
    found = list(on_cables(devices, system))
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(WHOLE_S):
            announced, answering = await asyncio.gather(announcing(), knock(neighbours))
            found += announced + answering
    return list({one.address: one for one in reversed(found)}.values())[::-1]


def neighbours_of(addresses: Iterable[str]) -> list[str]:
    """The addresses beside ours: of each private /24 that we are in, without ourselves."""
    own = [IPv4Address(at) for at in addresses if ":" not in at]
    nets = dict.fromkeys(IPv4Network(f"{at}/24", strict=False) for at in own if any(at in net for net in NETWORKS))
    return [str(at) for net in list(nets)[:MOST_NETWORKS] for at in net.hosts() if at not in own]


async def knock(hosts: Iterable[str], port: int = PORT) -> list[FoundPrinter]:
    """Which of these take a connection."""
    free = asyncio.Semaphore(AT_ONCE)

    async def one(host: str) -> FoundPrinter | None:
        async with free:
            try:
                _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), KNOCK_S)
            except OSError:  # TimeoutError is one
                return None
            writer.close()
            return FoundPrinter(address=f"tcp://{host}:{port}", name=host, how="port")

    return [found for found in await asyncio.gather(*(one(host) for host in hosts)) if found]


async def announcing() -> list[FoundPrinter]:
    """Printers that say by multicast DNS where they are."""
    from zeroconf import IPVersion, ServiceStateChange, Zeroconf  # noqa: PLC0415 - only who looks for printers needs it
    from zeroconf.asyncio import AsyncServiceBrowser, AsyncServiceInfo, AsyncZeroconf  # noqa: PLC0415 - the same

    names: dict[str, str] = {}

    def heard(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:  # noqa: ARG001 - its shape
        names[name] = service_type

    try:
        zero = AsyncZeroconf(ip_version=IPVersion.V4Only)
    except OSError:
        return []  # no network at all
    try:
        browser = AsyncServiceBrowser(zero.zeroconf, list(ANNOUNCED), handlers=[heard])
        await asyncio.sleep(LISTEN_S)
        await browser.async_cancel()
        infos = [AsyncServiceInfo(kind, name) for name, kind in sorted(names.items())]
        await asyncio.gather(*(info.async_request(zero.zeroconf, 1_000) for info in infos))
        return [one for info in infos for one in _announced(info.name, info.parsed_addresses(), info.port or PORT)]
    finally:
        await zero.async_close()


def _announced(name: str, addresses: list[str], port: int) -> Iterator[FoundPrinter]:
    for address in addresses:
        place = f"tcp://{address}:{port}"
        if parse_address(place) is not None:
            yield FoundPrinter(address=place, name=name.partition("._")[0][:80], how="announced")


def on_cables(devices: Path, system: Path) -> Iterator[FoundPrinter]:
    """USB printers and serial ports of this machine."""
    for kind, pattern in _CABLES:
        for folder in (devices / "usb", devices):
            for path in sorted(folder.glob("*")) if folder.is_dir() else ():
                if not pattern.fullmatch(path.name):
                    continue
                place = f"/dev/{path.relative_to(devices)}"
                address = f"usb:{place}" if kind == "usb" else f"serial:{place}@{USUAL_BAUD}"
                usable = os.access(path, os.R_OK | os.W_OK)
                yield FoundPrinter(address=address, name=_called(system, path.name), how=kind, usable=usable)  # type: ignore[arg-type]  # one of the kinds


def _called(system: Path, device: str) -> str:
    """What the device calls itself, by the kernel's word; its file's name without that."""
    for kind in ("usbmisc", "tty"):
        base = system / "class" / kind / device / "device"
        for near in (base / "..", base / ".." / ".."):
            words = [text for name in ("manufacturer", "product") if (text := _text(near / name))]
            if words:
                return " ".join(words)[:80]
    return device


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
