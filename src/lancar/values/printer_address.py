"""Where a printer may be: on the shop's own network, on this machine's ports, or a file. Nowhere else.

`tcp://192.168.1.50:9100` · `usb:/dev/usb/lp0` · `serial:/dev/ttyUSB0@9600` · `file:dapur`. An address is given by a
person through the office, so it must not be able to reach into the internet, into other services of the machine, or
into its files.
"""

import re
from ipaddress import AddressValueError, IPv4Address, IPv4Network
from typing import NamedTuple

NETWORKS = tuple(IPv4Network(net) for net in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8"))
PORTS = range(9100, 9110)
"""Raw printing (JetDirect) and its neighbours for print servers with several sockets; no other service lives there."""
BAUDS = (4_800, 9_600, 19_200, 38_400, 57_600, 115_200)
_TCP = re.compile(r"tcp://([0-9.]{7,15}):([0-9]{4})")
_USB = re.compile(r"usb:(/dev/(?:usb/)?lp[0-9]{1,2})")
_SERIAL = re.compile(r"serial:(/dev/(?:tty(?:USB|ACM|AMA|S)|rfcomm)[0-9]{1,2})@([0-9]{4,6})")
_FILE = re.compile(r"file:([a-z0-9][a-z0-9-]{0,23})")


class Tcp(NamedTuple):
    """A printer on the shop's network."""

    host: str
    port: int


class Usb(NamedTuple):
    """A printer on a cable that the system's printer driver (usblp) or the old parallel port offers as a file."""

    path: str


class Serial(NamedTuple):
    """A printer on a serial line, or on Bluetooth bound to one."""

    path: str
    baud: int


class File(NamedTuple):
    """Strips kept as files of that name in the node's own folder: for demos and for looking at."""

    name: str


Address = Tcp | Usb | Serial | File


def parse_address(text: str) -> Address | None:
    """The address, or None when it is none or leads where no printer of the shop can be."""
    if found := _TCP.fullmatch(text):
        try:
            host = IPv4Address(found[1])
        except AddressValueError:
            return None
        port = int(found[2])
        return Tcp(str(host), port) if port in PORTS and any(host in net for net in NETWORKS) else None
    if found := _USB.fullmatch(text):
        return Usb(found[1])
    if found := _SERIAL.fullmatch(text):
        return Serial(found[1], int(found[2])) if int(found[2]) in BAUDS else None
    if found := _FILE.fullmatch(text):
        return File(found[1])
    return None
