"""What the router is to be: lines, classes and shaping as checked structs. The numbers here are the only ones used."""

import re
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from lancar.lines.judging.terms import CLASSES, TrafficClass

INTERFACE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:@-]{0,14}")
"""What a network interface may be called here: the kernel allows more, no sane machine uses it."""
LINE_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,19}")
MOST_LINES = 15

LINE_SHIFT, CLASS_SHIFT = 16, 24
LINE_MASK, CLASS_MASK, PROBE_MARK = 0x000F_0000, 0x0F00_0000, 0x1000_0000
"""A packet's mark: which line (1-15), which class (1-4), or that it is a probe. All marks of connections are the guard's."""


PATH_TABLE, LINE_TABLE, PROBE_TABLE = 7600, 7600, 7700
"""The path of everything unmarked; LINE_TABLE + n for what is marked for line n; PROBE_TABLE + n for its probes."""
RULES_AT = 700
"""Where our rules stand in the order: behind the local table, before everybody's."""

CLASS_NUMBER: dict[TrafficClass, int] = {name: number for number, name in enumerate(CLASSES, 1)}
REST: TrafficClass = "bulk"

Kbps = Annotated[int, Meta(ge=8, le=10_000_000)]


class LinePlan(msgspec.Struct, frozen=True, kw_only=True):
    """A line as the kernel needs it. `number` is 1-15 and stays with the name for ever."""

    name: str
    number: int
    interface: str
    gateway4: str = ""
    gateway6: str = ""
    resolvers: tuple[str, ...] = ()
    """Name servers that answer on this line, IPv4."""
    on_link: bool = False
    """Everything is on the link itself, for IPv4: a tunnel."""
    up_kbps: int = 0
    """What fits through it upwards; 0: nobody said, so nothing is shaped."""
    down_kbps: int = 0
    """What fits through it downwards; 0: nobody said, so nothing is shaped."""

    @property
    def mark(self) -> int:
        """The line's mark."""
        return self.number << LINE_SHIFT

    def __post_init__(self) -> None:
        assert LINE_NAME.fullmatch(self.name), self.name
        assert INTERFACE.fullmatch(self.interface), self.interface
        assert 1 <= self.number <= MOST_LINES, self.number


class ClassPlan(msgspec.Struct, frozen=True, kw_only=True):
    """What belongs to a class: any of these. Addresses are of one or both families, plain or with a prefix."""

    tcp_ports: tuple[int, ...] = ()
    udp_ports: tuple[int, ...] = ()
    addresses: tuple[str, ...] = ()
    minimum_kbps: int = 0
    """What it keeps on a thin line whatever the others want."""


class RouterPlan(msgspec.Struct, frozen=True, kw_only=True):
    """The whole router."""

    lines: tuple[LinePlan, ...]
    lan: tuple[str, ...]
    """The interfaces towards the shop."""
    classes: Mapping[TrafficClass, ClassPlan] = {}
    masquerade: bool = True
    resets: bool = True
    follow_dns: tuple[str, ...] = ()
    """More name servers whose questions go to the resolver of the line in use, IPv4. Those of the lines always do."""
    hub: str = ""
    payment: str = ""
    """The addresses of the hub and of the payment host, where they are known: for counting only."""

    @property
    def resolvers(self) -> list[str]:
        """The name servers of all lines: each answers the customers of its own provider only."""
        return sorted({server for line in self.lines for server in line.resolvers})

    def line(self, name: str) -> LinePlan:
        """The line of that name. KeyError if there is none."""
        for line in self.lines:
            if line.name == name:
                return line
        raise KeyError(name)

    def __post_init__(self) -> None:
        assert all(INTERFACE.fullmatch(name) for name in self.lan), self.lan
        numbers = [line.number for line in self.lines]
        assert len(set(numbers)) == len(numbers), "two lines have one number"


def class_mark(name: TrafficClass) -> int:
    """The mark of a class."""
    return CLASS_NUMBER[name] << CLASS_SHIFT


def down_queue(line: LinePlan, number: int) -> int:
    """The queue towards the shop of a class of one line, by its number; 0: all of the line. One kernel handle holds them all."""
    return line.number * 16 + number
