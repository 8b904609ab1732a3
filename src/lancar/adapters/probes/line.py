"""All probes of one line: sends what the judge wishes, tells what became of it, and holds a selector's sockets meanwhile."""

import ipaddress
import selectors
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from lancar.adapters.probes.bound import Outcome, watch
from lancar.adapters.probes.icmp import Pinger
from lancar.adapters.probes.names import Question
from lancar.adapters.probes.opening import Opening, request
from lancar.lines.judging.terms import SIZE_BYTES, ProbeWish

PATIENCE_US = 4_000_000
"""After this long a question or an opening is given up; the judge counted it as missed long before."""
REMEMBERED_US = 300_000_000
"""How long a name's address is used again without asking."""
HTTP, HTTPS = 80, 443


class _Waiting(NamedTuple):
    seq: int
    since_us: int
    wish: ProbeWish
    resolving: bool


class LineProbes:
    """Everything that is under way on one line. `OSError` from `send` means that the probe never left."""

    def __init__(self, interface: str, mark: int, selector: selectors.BaseSelector, *, resolver: str, ask_name: str) -> None:
        self.interface = interface
        self._mark = mark
        self._selector = selector
        self._resolver = resolver
        self._ask_name = ask_name
        self._pinger: Pinger | None = None
        self._waiting: dict[Question | Opening, _Waiting] = {}
        self._addresses: dict[str, tuple[str, int]] = {}

    def reopen(self) -> None:
        """The interface was made anew (a modem that dialled again): what was bound to the old one hears nothing more."""
        if self._pinger is not None:
            self._selector.unregister(self._pinger)
            self._pinger.close()
            self._pinger = None
        for one in list(self._waiting):
            self._drop(one)

    def send(self, wish: ProbeWish, seq: int, now_us: int) -> int:
        """Send one probe; answers how many bytes it costs beside its own, for a name that must be asked first.

        Raises OSError when it cannot leave, ValueError when its address makes no sense.
        """
        if wish.kind == "icmp":
            self.ping(wish.target.address, seq)
        elif wish.kind == "big":
            self.ping(wish.target.address, seq, large=True)
        elif wish.kind == "dns":
            self._add(Question(wish.target.address, self._ask_name, interface=self.interface, mark=self._mark), seq, wish, now_us)
        else:
            host, _, _ = place_of(wish.target.address)
            known = self._known(host, now_us)
            if known:
                self._open(known, seq, wish, now_us)
            else:
                asked = Question(self._resolver, host, interface=self.interface, mark=self._mark)
                self._add(asked, seq, wish, now_us, resolving=True)
                return SIZE_BYTES["dns"]
        return 0

    def ping(self, address: str, seq: int, **more: Any) -> None:
        """One echo request; `ttl` or `large` may be given. Raises OSError."""
        if self._pinger is None:
            pinger = Pinger(self.interface, self._mark)
            watch(self._selector, pinger, selectors.EVENT_READ, self)
            self._pinger = pinger
        self._pinger.send(address, seq, **more)

    def ready(self, one: object, now_us: int) -> list[tuple[Outcome, str]]:
        """What a ready socket of this line has to say: outcomes with the address that spoke ("" where it does not matter)."""
        if isinstance(one, Pinger):
            return one.read()
        if not isinstance(one, Question | Opening) or one not in self._waiting:
            return []
        waiting = self._waiting[one]
        if isinstance(one, Question):
            heard = one.read()
            if heard is not None and heard[0] and waiting.resolving:
                return self._resolved(one, waiting, heard[1], now_us)
        else:
            heard = one.go_on()
            if heard is None and not one.wants_to_write:
                self._selector.modify(one, selectors.EVENT_READ, self)
        if heard is None:
            return []
        self._drop(one)
        return [(Outcome(waiting.seq, answered=heard[0], detail="" if heard[0] else heard[1]), "")]

    def give_up(self, now_us: int) -> None:
        """Close what nobody waits for any more."""
        for one, waiting in list(self._waiting.items()):
            if now_us - waiting.since_us > PATIENCE_US:
                self._drop(one)

    def close(self) -> None:
        """Let every socket go."""
        self.reopen()

    def _known(self, host: str, now_us: int) -> str:
        try:
            return str(ipaddress.IPv4Address(host))
        except ValueError:
            address, until_us = self._addresses.get(host, ("", 0))
            return address if now_us < until_us else ""

    def _resolved(self, one: Question, waiting: _Waiting, address: str, now_us: int) -> list[tuple[Outcome, str]]:
        self._drop(one)
        if not address:
            return [(Outcome(waiting.seq, answered=False, detail="servfail"), "")]
        host, _, _ = place_of(waiting.wish.target.address)
        self._addresses[host] = (address, now_us + REMEMBERED_US)
        try:
            self._open(address, waiting.seq, waiting.wish, now_us)
        except OSError:
            return [(Outcome(waiting.seq, answered=False, detail="unreachable"), "")]
        return []

    def _open(self, address: str, seq: int, wish: ProbeWish, now_us: int) -> None:
        host, port, path = place_of(wish.target.address)
        ask = request(host, path) if wish.kind == "http" else b""
        made = Opening(address, port or (HTTP if ask else HTTPS), interface=self.interface, mark=self._mark, ask=ask)
        self._add(made, seq, wish, now_us)

    def _add(self, one: Question | Opening, seq: int, wish: ProbeWish, now_us: int, *, resolving: bool = False) -> None:
        wants = selectors.EVENT_WRITE if isinstance(one, Opening) else selectors.EVENT_READ
        watch(self._selector, one, wants, self)
        self._waiting[one] = _Waiting(seq, now_us, wish, resolving)

    def _drop(self, one: Question | Opening) -> None:
        del self._waiting[one]
        self._selector.unregister(one)
        one.close()


def place_of(address: str) -> tuple[str, int, str]:
    """(host, port or 0, path) of `host`, `host:port` or `http://host:port/path`. ValueError where it makes no sense."""
    parts = urlsplit(address if "//" in address else f"//{address}")
    if not parts.hostname:
        raise ValueError(f"{address!r} names no host")
    return parts.hostname, parts.port or 0, parts.path or "/"
