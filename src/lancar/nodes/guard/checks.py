"""What a drill asks over the spare line: payments, chat, the hub, names, the web; and what it could not ask.

Whether a shop *works* over a line is more than a line that answers. What nobody named cannot be asked, and is said so: a drill
that asked for nothing has proved nothing.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlsplit

import msgspec

from lancar.lines.judging.terms import SIZE_BYTES, ProbeKind, ProbeWish, Target, TrafficClass
from lancar.nodes.guard.mover import LEADER
from lancar.nodes.guard.settings import GuardSettings
from lancar.nodes.guard.tunnelled import Tunnelled
from lancar.nodes.guard.watched import Apart, Watched

VITAL = ("payments", "chat", "hub")
"""What a shop must have been asked for before a drill counts as passed."""
FIRST_CHECK = 100
"""Questions are numbered from here on; the hops of a trace have smaller numbers."""
HTTPS = 443
MOST_CHAT = 3
"""So many of the chat's domains are knocked at: one that opens is enough."""


class Check(msgspec.Struct):
    """Something that the shop needs, tried over the spare line."""

    name: str
    good: bool = False
    took_ms: int = 0


class _Question(NamedTuple):
    name: str
    line: str
    kind: ProbeKind
    address: str


class Checks:
    """One drill's questions. A check with several doors is good when one opens."""

    def __init__(self, settings: GuardSettings) -> None:
        self._settings = settings
        self._found: dict[str, Check] = {}
        self._asked: dict[int, str] = {}
        self._since_us = 0

    def ask(
        self,
        lines: Mapping[str, Watched],
        spare: str,
        now_us: int,
        *,
        tunnel: Tunnelled | None = None,
        through: Sequence[TrafficClass] = (),
    ) -> None:
        """Ask everything at once. What goes through the tunnel is asked through it: it lies on the spare line now."""
        self._since_us = now_us
        for number, one in enumerate(self._questions(spare, tunnel, through), FIRST_CHECK):
            self._found.setdefault(one.name, Check(one.name))
            self._asked[number] = one.name
            wish = ProbeWish(one.line, Target(name=one.name, address=one.address), one.kind, SIZE_BYTES[one.kind])
            lines[one.line].try_once(wish, number, now_us)

    def heard(self, apart: Apart, now_us: int) -> None:
        """One was answered, well or not."""
        check = self._found.get(self._asked.get(apart.number, ""))
        if check is not None and apart.answered and not check.good:
            check.good, check.took_ms = True, (now_us - self._since_us) // 1_000

    def sorted_out(self) -> tuple[list[str], list[str]]:
        """What works over the spare line, and what does not."""
        return [one.name for one in self._found.values() if one.good], [one.name for one in self._found.values() if not one.good]

    def untried(self) -> list[str]:
        """What a shop needs and nobody could ask for, because the settings name no place."""
        return [name for name in VITAL if name not in self._found]

    def told(self) -> list[dict[str, Any]]:
        """For the report."""
        return [msgspec.to_builtins(check) for check in self._found.values()]

    def _questions(self, spare: str, tunnel: Tunnelled | None, through: Sequence[TrafficClass]) -> list[_Question]:
        said = next(line for line in self._settings.line if line.name == spare)
        inside = tunnel.name if tunnel is not None else spare
        payments = self._settings.payment or next(iter(self._settings.payments.domains), "")
        asked = [_Question("payments", inside if LEADER in through else spare, "tcp", payments)]
        asked += [_Question("chat", inside if "chat" in through else spare, "tcp", place) for place in self._chat_places()]
        asked.append(self._hub_question(spare, tunnel))
        asked.append(_Question("dns", spare, "dns", said.resolver or ""))
        asked.append(_Question("web", spare, "http", self._settings.canary or ""))
        return [one for one in asked if one.address]

    def _chat_places(self) -> list[str]:
        """The doors of the chat: at each of its domains TLS, which every chat speaks, and the first port of its own."""
        said = self._settings.chat
        ports = dict.fromkeys([HTTPS, *said.tcp_ports[:1]])
        return [f"{host}:{port}" for host in said.domains[:MOST_CHAT] for port in ports]

    def _hub_question(self, spare: str, tunnel: Tunnelled | None) -> _Question:
        """The hub by its address, inside the tunnel to it, or by the door of its measuring page."""
        if self._settings.hub:
            return _Question("hub", spare, "icmp", self._settings.hub)
        if tunnel is not None:
            return _Question("hub", tunnel.name, "icmp", tunnel.hub_address)
        return _Question("hub", spare, "tcp", _door(self._settings.trial or ""))


def _door(page: str) -> str:
    parts = urlsplit(page)
    return f"{parts.hostname}:{parts.port or 80}" if parts.hostname else ""
