"""The tunnel to the hub as one more line of the guard, and the lines under it.

To judges and paths it is a line like others, through which some classes go first. What is different: it lives on the lines it
lies on. While the line under it is in doubt nothing that it misses is held against it; once the guard knows, it rides on
another line and its sessions go on. Only when it stays silent over a line that is well is the hub itself away, and its
classes go straight.
"""

from collections.abc import Mapping
from pathlib import Path

import msgspec

from lancar.adapters.routers.linux.router import LinuxRouter, probe_mark
from lancar.adapters.tunnel.terms import TunnelFailed, split_endpoint
from lancar.adapters.tunnel.twice import Line
from lancar.adapters.tunnel.wireguard import WireGuard
from lancar.lines.judging.terms import Verdict
from lancar.nodes.guard.files import Diary
from lancar.nodes.guard.settings import GuardLine, GuardSettings
from lancar.nodes.guard.watched import Watched
from lancar.nodes.tunnel.carrying import carry_no_more
from lancar.nodes.tunnel.place import ShopEnd, read_shop_end
from lancar.nodes.tunnel.shop_end import ShopTunnel

SECOND_US = 1_000_000
SETTLE_US = 1_500_000
"""So long after a ride the tunnel may be silent: a handshake over the new line, and TCP's own repeats."""
CALM_US = SECOND_US
"""So long without suspicion, and a silence is over."""
BETTER_US = 10 * SECOND_US
"""So long a better line must have been well before the tunnel moves back to it."""
LAST = 99
"""Its priority among the lines: classes that are not sent through it never meet it before the lines it lies on."""


def with_tunnel(settings: GuardSettings, folder: Path) -> tuple[GuardSettings, ShopEnd | None]:
    """The settings with the tunnel among the lines, and its end; as they are when there is none. Raises TunnelFailed."""
    said = settings.tunnel
    if said is None:
        return settings, None
    end = read_shop_end(folder)
    if end is None or end.once_key:
        raise TunnelFailed("bad_file", f"{folder} has not joined a hub yet: lancar tunnel join")
    if said.twice and ":" in split_endpoint(end.reached or end.endpoint)[0]:
        raise TunnelFailed(
            "bad_file", "[guard.tunnel]: twice needs a hub with an IPv4 address; leave it out, or host the hub on one"
        )
    if said.name in {line.name for line in settings.line} or said.interface in {line.interface for line in settings.line}:
        raise TunnelFailed("bad_file", f"[guard.tunnel]: a line is called {said.name} already, or uses {said.interface}")
    lines = [line.name for line in sorted(settings.line, key=lambda line: line.priority)]
    line = GuardLine(name=said.name, interface=said.interface, provider="", priority=LAST)
    classes = {}
    for name in said.classes:
        own = settings.of_class(name)
        order = [one for one in own.lines or lines if one != said.name]
        classes[name] = msgspec.structs.replace(own, lines=(said.name, *order))
    return msgspec.structs.replace(settings, line=(*settings.line, line), **classes), end


class Tunnelled:
    """The tunnel while the guard runs."""

    def __init__(self, settings: GuardSettings, end: ShopEnd, folder: Path, router: LinuxRouter, diary: Diary) -> None:
        assert settings.tunnel is not None
        self._said = settings.tunnel
        self.name = settings.tunnel.name
        self.hub_address = end.hub_address
        self._end, self._folder, self._diary = end, folder, diary
        self._under = [line.name for line in sorted(settings.line, key=lambda line: line.priority) if line.name != self.name]
        self._marks = {name: probe_mark(router.plan.line(name)) for name in self._under}
        self._numbers = {name: router.plan.line(name).number for name in self._under}
        self._rides_on = self._under[0]
        self._pin = ""
        self._doubled = list(self._under)
        """The lines over which every packet goes at once, where it does not ride on one."""
        self._settled_us = self._silent_us = self._suspect_us = 0
        self._sheltered = False
        self._tunnel: ShopTunnel | None = None

    def open(self, now_us: int) -> None:
        """Have it. What cannot be had now is noted and tried again by the next call: its classes go straight meanwhile."""
        if self._tunnel is not None and self._tunnel.alive:
            return
        try:
            self._tunnel = ShopTunnel(self._folder, self._end, mark=self._marks[self._rides_on], interface=self._said.interface)
            if self._said.twice:
                self._double(self._pinned() or self._under)
        except TunnelFailed as why:
            self._tunnel = None
            self._diary.complain(now_us, "tunnel", str(why))

    def take_away(self) -> None:
        """End a tunnel that this guard or one before it opened."""
        WireGuard(self._said.interface).stop()
        carry_no_more(self._folder)

    def shelter(self, lines: Mapping[str, Watched], now_us: int) -> None:
        """Before anything is concluded: silence inside counts only over a line that proved itself since it began."""
        inside = lines[self.name]
        verdicts = {name: one.verdict for name, one in lines.items()}
        if self._proves_nothing(verdicts, now_us):
            for name in self.carriers if inside.verdict.suspect else ():
                lines[name].judge.verify(now_us)
            inside.judge.overslept(now_us)
            self._sheltered = True
        elif self._sheltered:
            inside.judge.excuse()
            self._sheltered = False

    def follow(self, lines: Mapping[str, Watched], verdicts: Mapping[str, Verdict], now_us: int) -> None:
        """Ride on the line that is best now; what flows inside flows on."""
        wanted = [name for name in self._pinned() if name in verdicts and verdicts[name].usable]
        if not wanted:
            wanted = self._under if self._said.twice else [_best(self._under, self._rides_on, verdicts, now_us)]
        if self._tunnel is None or wanted == self.carriers:
            return
        try:
            self.carry_by(wanted)
        except TunnelFailed as why:
            self._diary.complain(now_us, "tunnel", str(why))
            return
        self._settled_us = now_us + SETTLE_US
        lines[self.name].judge.excuse()
        self._diary.note(now_us, "rode", tunnel=self.name, now=wanted[0], over=wanted)

    def lies_on(self, verdicts: Mapping[str, Verdict], now_us: int) -> str:
        """The line that carries it now, the best one of several: questions for names go straight over that."""
        return _best(self._under, self._rides_on, verdicts, now_us) if self._said.twice else self._rides_on

    @property
    def carriers(self) -> list[str]:
        """The lines that carry it now."""
        return self._doubled if self._said.twice else [self._rides_on]

    def pin(self, line: str) -> None:
        """A drill wants it on this line, as long as that lives; "" lets it be chosen freely again."""
        self._pin = line

    def carry_by(self, lines: list[str]) -> None:
        """Go by these lines from the next packet on. Raises TunnelFailed."""
        if self._tunnel is None:
            return
        if self._said.twice:
            self._double(lines)
        else:
            self._tunnel.ride(self._marks[lines[0]])
            self._rides_on = lines[0]

    def _pinned(self) -> list[str]:
        return [self._pin] if self._pin in self._under else []

    def _double(self, lines: list[str]) -> None:
        if self._tunnel is not None:
            self._tunnel.double([Line(self._numbers[name], self._marks[name]) for name in lines])
            self._doubled = list(lines)

    def _proves_nothing(self, verdicts: Mapping[str, Verdict], now_us: int) -> bool:
        """Whether silence inside says nothing about the hub.

        The line under it is in doubt, or was changed just now, or has not answered anything that was asked since the silence
        began: then it had better be verified first.
        """
        if verdicts[self.name].suspect:
            self._silent_us = self._silent_us or now_us
            self._suspect_us = now_us
        elif now_us - self._suspect_us > CALM_US:
            self._silent_us = 0
        under = [verdicts[name] for name in self.carriers if name in verdicts]
        proved = any(not _doubtful(one) and one.proof_us >= self._silent_us for one in under)
        return now_us < self._settled_us or not proved


def _best(under: list[str], now_on: str, verdicts: Mapping[str, Verdict], now_us: int) -> str:
    """The first line that is well, or at least passes packets. A better one is taken again only when it stayed well."""

    def rank(name: str) -> tuple[int, int]:
        state = verdicts[name].state if name in verdicts else "unknown"
        return ({"up": 0, "degraded": 1}.get(state, 2), under.index(name))

    best = min(under, key=rank)
    if rank(best)[0] == rank(now_on)[0]:
        stayed = best in verdicts and now_us - verdicts[best].since_us >= BETTER_US
        return best if stayed else now_on
    return best if rank(best)[0] < rank(now_on)[0] else now_on


def _doubtful(verdict: Verdict) -> bool:
    return verdict.suspect or not verdict.usable
