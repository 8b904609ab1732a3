"""How fast a line is: once a day a small transfer down and one up, within its budget, while it waits or nobody speaks.

It needs an address that gives and takes bytes (`trial`: a hub's `/api/trial`). Without one a line's rate stays unmeasured; what
it carried in its fullest minute is told as the least that it can do. A hub gives to paired guards alone: each request shows a
ticket (`lancar.values.tickets`), for a guard speaks no TLS and its token must not be overheard.
"""

import contextlib
import ipaddress
import os
import selectors
from collections.abc import Callable, Mapping

from lancar.adapters.probes.bound import watch
from lancar.adapters.probes.line import place_of
from lancar.adapters.probes.names import Question
from lancar.adapters.probes.transfer import Transfer, asking, giving
from lancar.adapters.routers.linux.plan import RouterPlan
from lancar.adapters.routers.linux.router import probe_mark
from lancar.nodes.guard.carried import Carried
from lancar.nodes.guard.making import trial_bytes
from lancar.nodes.guard.reports import wall_ms
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.watched import Watched
from lancar.nodes.upstream_file import Upstream
from lancar.values.digests import token_digest
from lancar.values.tickets import trial_key, write_ticket

SECOND_US = 1_000_000
DAY_S, AGAIN_S = 86_400, 3_600
"""Once a day; an hour after one that led to nothing."""
SETTLED_US = 120 * SECOND_US
"""A guard that just began has other things to do."""
QUIET_US = 10 * SECOND_US
"""A line in use is measured only if it costs nothing and nobody has spoken for so long."""
PATIENCE_US = 20 * SECOND_US
HTTP, NOT_LET_IN = 80, 401
UP, DOWN = 0, 1
CLOCKS_APART_MS = 60_000
OVERHEAD_PERCENT, HEAD_BYTES = 108, 1_500
"""What headers, acknowledgements and the opening cost beside the bytes themselves."""
Note = Callable[..., None]


class _Running:
    """The trial that is under way."""

    def __init__(self, line: GuardLine, one: Watched, now_us: int) -> None:
        self.line, self.one = line, one
        self.until_us = now_us + PATIENCE_US
        self.socket: Question | Transfer | None = None
        self.address = ""
        self.met = self.asked_again = False


class Trials:
    """One at a time. Never raises because of a line or a host."""

    def __init__(
        self,
        settings: GuardSettings,
        plan: RouterPlan,
        selector: selectors.BaseSelector,
        *,
        carried: Carried,
        tried_s: dict[str, int],
        note: Note,
    ) -> None:
        self._settings, self._plan, self._selector, self._carried, self._note = settings, plan, selector, carried, note
        self.tried_s = tried_s
        """When each line was tried last, by the clock on the wall: a guard that is started anew pays no second time."""
        self.credential: Upstream | None = None
        """What this guard is paired by, once that was read."""
        self._running: _Running | None = None
        self._ahead_ms = 0
        """How far the hub's clock is ahead of this machine's, as far as that was in the way."""
        self._said_lacking = False
        self._began_us = 0
        self._not_before_us: dict[str, int] = {}
        self._rates: dict[str, list[int]] = {}

    def tick(self, lines: Mapping[str, Watched], used: frozenset[str], now_us: int, quiet_us: int) -> None:
        """Begin one if a line is due, end one that takes too long. About once a second. `quiet_us`: so long nobody spoke."""
        self._began_us = self._began_us or now_us
        if self._running is not None:
            if now_us >= self._running.until_us:
                self._over(now_us, cut=True)
            return
        if not self._settings.trial or now_us - self._began_us < SETTLED_US:
            return
        if self.lacks_credential:
            if not self._said_lacking:
                self._said_lacking = True
                self._note(now_us, "trouble", part="trial", why="not paired: a hub measures with a paired guard only (--node)")
            return
        for line in self._settings.line:
            waits = line.name not in used or (not line.metered and quiet_us >= QUIET_US)
            if waits and line.name in lines and self._is_due(line, lines[line.name], now_us):
                self.begin(line, lines[line.name], now_us)
                return

    def in_drill(self, name: str, one: Watched, now_us: int) -> None:
        """The shop is on a spare line on purpose: measure it, unless that was done within the day."""
        line = next((line for line in self._settings.line if line.name == name), None)
        if line is not None and self._running is None and not self.lacks_credential and self._is_due(line, one, now_us):
            self.begin(line, one, now_us)

    @property
    def lacks_credential(self) -> bool:
        """Whether nothing is measured because a hub is to help and nobody paired this guard."""
        return self.credential is None and self._settings.trial_is_a_hubs

    def rates_of(self, name: str) -> dict[str, int]:
        """What the last trial of a line found so far, for a report; zeros when there was none."""
        up_kbps, down_kbps = self._rates.get(name, (0, 0))
        return {"up_kbps": up_kbps, "down_kbps": down_kbps}

    def begin(self, line: GuardLine, one: Watched, now_us: int) -> None:
        """Begin with the way down; the way up follows."""
        self.tried_s[line.name] = _now_s()
        self._not_before_us[line.name] = now_us + DAY_S * SECOND_US
        self._rates[line.name] = [0, 0]
        self._running = _Running(line, one, now_us)
        try:
            host, _, _ = place_of(self._settings.trial or "")
            if _is_address(host):
                self._running.address = host
                self._transfer(DOWN, now_us)
            else:
                resolver = line.resolver or self._settings.targets[0]
                mark = probe_mark(self._plan.line(line.name))
                self._watch(Question(resolver, host, interface=line.interface, mark=mark))
        except (OSError, ValueError) as why:
            self._give_up(str(why), now_us)

    def ready(self, source: object, now_us: int) -> None:
        """A socket of the trial has something to say."""
        running = self._running
        if running is None or source is not running.socket:
            return
        try:
            if isinstance(source, Question):
                self._resolved(source, now_us)
            elif isinstance(source, Transfer):
                wrote = source.wants_to_write
                if source.go_on(now_us):
                    self._over(now_us)
                elif wrote and not source.wants_to_write:
                    self._selector.modify(source, selectors.EVENT_READ, self)
        except (OSError, ValueError) as why:
            self._give_up(str(why), now_us)

    def _is_due(self, line: GuardLine, one: Watched, now_us: int) -> bool:
        if not trial_bytes(self._settings, line) or now_us < self._not_before_us.get(line.name, 0):
            return False
        since_s = _now_s() - self.tried_s.get(line.name, 0)
        well = one.verdict.state == "up" and not one.verdict.suspect
        return well and not 0 <= since_s < DAY_S

    def _resolved(self, asked: Question, now_us: int) -> None:
        heard = asked.read()
        if heard is None or self._running is None:
            return
        self._forget_socket()
        if not heard[0] or not heard[1]:
            self._give_up(heard[1] or "no address", now_us)
            return
        self._running.address = heard[1]
        self._transfer(DOWN, now_us)

    def _transfer(self, way: int, now_us: int) -> None:
        running = self._running
        assert running is not None
        host, port, path = place_of(self._settings.trial or "")
        most_bytes = trial_bytes(self._settings, running.line) * (5 if way == DOWN else 2) // 8
        said_host = f"{host}:{port}" if port else host
        ticket = self._ticket("GET" if way == DOWN else "POST")
        head = (asking if way == DOWN else giving)(said_host, path, most_bytes, ticket)
        mark = probe_mark(self._plan.line(running.line.name))
        running.until_us = now_us + PATIENCE_US
        self._watch(
            Transfer(
                running.address,
                port or HTTP,
                head,
                most_bytes,
                now_us,
                up=way == UP,
                interface=running.line.interface,
                mark=mark,
            )
        )

    def _ticket(self, method: str) -> str:
        """Who asks, for a hub; other hosts are told nothing."""
        known = self.credential
        if known is None or not self._settings.trial_is_a_hubs:
            return ""
        return write_ticket(
            trial_key(token_digest(known.token)), method, known.tenant, wall_ms() + self._ahead_ms, os.urandom(9).hex()
        )

    def _watch(self, one: Question | Transfer) -> None:
        assert self._running is not None
        watch(self._selector, one, selectors.EVENT_WRITE if isinstance(one, Transfer) else selectors.EVENT_READ, self)
        self._running.socket = one

    def _over(self, now_us: int, *, cut: bool = False) -> None:
        """One way is over: write down how fast it was, then try the other."""
        running = self._running
        assert running is not None
        done = running.socket
        if not isinstance(done, Transfer):
            self._give_up("no answer", now_us)
            return
        rate = done.rate(now_us, cut=cut)
        running.one.spend(done.moved_bytes * OVERHEAD_PERCENT // 100 + HEAD_BYTES, now_us)
        self._forget_socket()
        name, way = running.line.name, UP if done.up else DOWN
        if rate is not None:
            running.met = True
            self._rates[name][way] = rate.kbps
            self._carried.tried(name, way, rate.kbps, filled=rate.filled)
        if way == DOWN and rate is not None:
            with contextlib.suppress(OSError, ValueError):
                self._transfer(UP, now_us)
                return
        if not running.met:
            if not self._may_ask_by_the_hubs_clock(done, running):
                self._give_up(_no_of(done), now_us)
                return
            with contextlib.suppress(OSError, ValueError):
                self._transfer(DOWN, now_us)
            return
        up_kbps, down_kbps = self._rates[name]
        self._note(now_us, "tried", line=name, down_kbps=down_kbps, up_kbps=up_kbps)
        self._running = None

    def _may_ask_by_the_hubs_clock(self, done: Transfer, running: _Running) -> bool:
        """Whether a ticket was refused for this machine's clock, once a trial; `_ahead_ms` is what the clocks differ by then."""
        heard_ms = done.hosts_time_ms() if done.status == NOT_LET_IN and not running.asked_again else 0
        ahead_ms = heard_ms - wall_ms() if heard_ms else self._ahead_ms
        if abs(ahead_ms - self._ahead_ms) < CLOCKS_APART_MS:
            return False
        self._ahead_ms, running.asked_again = ahead_ms, True
        return True

    def _give_up(self, why: str, now_us: int) -> None:
        assert self._running is not None
        name = self._running.line.name
        self._forget_socket()
        self._running = None
        self.tried_s[name] -= DAY_S - AGAIN_S
        self._not_before_us[name] = now_us + AGAIN_S * SECOND_US
        self._note(now_us, "trouble", part="trial", line=name, why=why)

    def _forget_socket(self) -> None:
        running = self._running
        if running is not None and running.socket is not None:
            self._selector.unregister(running.socket)
            running.socket.close()
            running.socket = None


def _no_of(done: Transfer) -> str:
    """Why nothing came of it."""
    if done.status == NOT_LET_IN:
        return "401: the hub knows no guard like this one; is it paired with a node of this shop?"
    return f"the host answered {done.status}" if done.status else "no answer"


def _now_s() -> int:
    return wall_ms() // 1_000


def _is_address(host: str) -> bool:
    try:
        ipaddress.IPv4Address(host)
    except ValueError:
        return False
    return True
