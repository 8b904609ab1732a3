"""Planned changes of a Linux router that no guard of ours runs on: metrics of default routes, weights of new connections.

Where `lancar guard` runs, it owns the ways itself and switches in a millisecond (`router.py` here, `lancar drill`). This is the
same port that other brands' routers have, for the slow and careful kind: the undo is held by a process of this machine.
"""

import errno
from collections.abc import Callable, Mapping
from typing import Literal, TypeVar

from lancar.adapters.routers.careful import Draft, Now
from lancar.adapters.routers.keeper import Keeper, Kept
from lancar.adapters.routers.linux.netlink import NetlinkFailed
from lancar.adapters.routers.linux.nftables import NftablesFailed
from lancar.adapters.routers.linux.routes import FLAGS, MAIN, Route, Routes
from lancar.adapters.routers.linux.sharing import Sharing, parts
from lancar.adapters.routers.ranks import known, only, places, preferring
from lancar.lines.ports import Prefer, RouterFailed, RouterLine, RouterView, Share, Step, UndoBy

T = TypeVar("T")
ON_LINK = "-"
MOST_METRIC = 9_999
IPV4: Literal[4] = 4
SHARED, FLAG = "share", "flag"
"""The key of the weights, whose value is empty when nothing is spread; how the keys of an interface's switches begin."""


class LinuxDevice(Kept):
    """This machine's main table. `lines`: each line's interface. `routes`: the kernel, opened by who makes this.

    `sharing`: the packet rules, None where this machine has no nftables.
    """

    brand = "linux"
    undo_by: UndoBy = "host"

    def __init__(self, routes: Routes, lines: Mapping[str, str], keeper: Keeper, sharing: Sharing | None = None) -> None:
        self._routes = routes
        self._lines = lines
        self._keeper = keeper
        self._sharing = sharing

    async def view(self) -> RouterView:
        """Carriers, metrics, weights. Lines that share are of the first rank."""
        found = self._found()
        links = {link.name: link for link in _said(self._routes.links, changes=False)}
        weights = self._weights()
        numbers = {line: -1 if weights.get(self._lines[line]) else route.metric for line, route in found.items()}
        ranks = places(numbers)
        lines = []
        for line in found:
            up = links[self._lines[line]].carrier
            rank, part = ranks[line], weights.get(self._lines[line], 0) if weights else None
            active = up and rank == 1
            lines.append(RouterLine(line=line, interface=self._lines[line], up=up, rank=rank, weight=part, active=active))
        return RouterView(
            brand=self.brand,
            lines=tuple(lines),
            pending=bool(await self._keeper.armed()),
            undo_by=self.undo_by,
            can_share=self._sharing is not None,
        )

    async def now(self) -> Now:
        """Every default route of the main table, one with two metrics shows both; the switches of the lines; the weights."""
        names = self._names()
        values: dict[str, str] = {}
        for route in self._defaults():
            key = _key(names.get(route.index, str(route.index)), route)
            values[key] = ",".join(filter(None, [values.get(key, ""), str(route.metric)]))
        return Now(values | self._flags() | {SHARED: _spelled(self._weights())}, await self._keeper.armed())

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:  # noqa: ARG002 - the keeper's file bears its name
        """Metrics, and no weights any more; or weights, and the switches that they need."""
        found = self._found()
        keep = "keep all this as it is now; put it back in … s"
        steps = [Step(word="router.step.arm", facts={"by": "host"}, exact=keep)]
        drawn = self._ranked(found, wish) if isinstance(wish, Prefer) else self._shared(wish)
        return Draft(drawn.before, drawn.after, (*steps, *drawn.steps))

    def _ranked(self, found: Mapping[str, Route], wish: Prefer) -> Draft:
        """Those that grow come first, the largest before: one metric holds one route, a second one would replace it."""
        ranks = preferring({line: route.metric for line, route in found.items()}, wish.line, most=MOST_METRIC)
        changed = [line for line, route in found.items() if ranks[line] != route.metric]
        changed.sort(key=lambda line: (ranks[line] < found[line].metric, -ranks[line]))
        steps, before, after = [], {}, {}
        for line in changed:
            route, name = found[line], self._lines[line]
            facts = {"line": line, "before": str(route.metric), "after": str(ranks[line])}
            way = f"via {route.gateway} dev {name}" if route.gateway else f"dev {name}"
            steps.append(Step(word="router.step.rank", facts=facts, exact=f"ip route replace default {way} metric {ranks[line]}"))
            before[_key(name, route)] = str(route.metric)
            after[_key(name, route)] = str(ranks[line])
        weights = self._weights()
        if weights:
            before[SHARED], after[SHARED] = _spelled(weights), ""
            steps.append(_share_step(before[SHARED], ""))
        return Draft(before, after, tuple(steps))

    def _shared(self, wish: Share) -> Draft:
        """The switches first: answers are believed by the line that they come in by, and a cable that is out is no way."""
        if self._sharing is None:
            raise RouterFailed("router.no_share", "there is no nftables (Debian: apt-get install nftables)", certain=True)
        weights = known(wish.weights, list(self._lines))
        if not any(weights.values()):
            raise RouterFailed("router.no_share", "no line weighs anything", certain=True)
        flags = self._flags()
        wanted = {key: "1" for line, at in self._lines.items() if weights[line] for key in flags if key.split(" ")[1] == at}
        wanted[SHARED] = _spelled(parts({self._lines[line]: weight for line, weight in weights.items()}))
        now = flags | {SHARED: _spelled(self._weights())}
        after = {key: value for key, value in wanted.items() if now[key] != value}
        before = {key: now[key] for key in after}
        return Draft(before, after, tuple(_step(key, before[key], value) for key, value in after.items()))

    async def write(self, key: str, value: str) -> None:
        """A metric, a switch or the weights."""
        kind, _, name = key.partition(" ")
        if key == SHARED:
            self._share(value)
        elif kind == FLAG:
            name, flag = name.split(" ")
            index = self._index(name)
            _said(lambda: self._routes.set_flag(index, flag, int(value)), changes=True)
        else:
            self._rank(key, value)

    def _share(self, value: str) -> None:
        sharing = self._sharing
        if sharing is None:
            raise RouterFailed("router.no_share", "there is no nftables", certain=True)
        weights = {name: int(weight) for name, _, weight in (word.partition("=") for word in value.split())}
        if not weights:
            _said(lambda: sharing.end(list(self._lines.values())), changes=True)
            return
        ways = {self._lines[line]: route for line, route in self._found().items()}
        _said(lambda: sharing.share(ways, weights), changes=True)

    def _rank(self, key: str, value: str) -> None:
        """Exactly this metric for one way: the new route first, then the others of the same way are taken off."""
        name, gateway, protocol = key.split(" ")
        index = self._index(name)
        via = "" if gateway == ON_LINK else gateway
        wanted = Route(IPV4, MAIN, index, via, int(value), int(protocol))
        others = [route for route in self._defaults() if _key(name, route) == key and route.index == index and route != wanted]
        _said(lambda: self._routes.replace(wanted), changes=True)
        try:
            for route in others:
                _said(lambda route=route: self._routes.remove(route), changes=True)  # type: ignore[misc]  # bound now
        except RouterFailed as failed:
            raise RouterFailed(failed.code, failed.detail, certain=False) from None

    async def close(self) -> None:
        """Let the kernel's sockets go."""
        self._routes.close()
        if self._sharing is not None:
            self._sharing.close()

    def _weights(self) -> dict[str, int]:
        """By interface, in the order of the settings."""
        sharing = self._sharing
        weights = _said(sharing.weights, changes=False) if sharing is not None else {}
        return {at: weights[at] for at in self._lines.values() if at in weights}

    def _flags(self) -> dict[str, str]:
        said = _said(self._routes.flags, changes=False)
        lines = self._lines.values()
        return {f"{FLAG} {at} {flag}": str(said[at][flag]) for at in lines for flag in FLAGS if flag in said.get(at, {})}

    def _index(self, name: str) -> int:
        index = next((index for index, one in self._names().items() if one == name), None)
        if index is None:
            raise RouterFailed("router.no_line", f"there is no interface {name}", certain=True)
        return index

    def _names(self) -> dict[int, str]:
        return {link.index: link.name for link in _said(self._routes.links, changes=False)}

    def _defaults(self) -> list[Route]:
        found = _said(self._routes.defaults, changes=False)
        return [route for route in found if route.family == IPV4 and route.table == MAIN and not route.refuses]

    def _found(self) -> dict[str, Route]:
        names = self._names()
        routes = self._defaults()
        found: dict[str, Route] = {}
        for line, at in self._lines.items():
            if at not in names.values():
                raise RouterFailed("router.no_line", f"there is no interface {at}", certain=True)
            fits = [route for route in routes if names.get(route.index) == at]
            found[line] = only(fits, at)
        return found


def _key(name: str, route: Route) -> str:
    return f"{name} {route.gateway or ON_LINK} {route.protocol}"


def _spelled(weights: Mapping[str, int]) -> str:
    return " ".join(f"{name}={weight}" for name, weight in weights.items())


def _share_step(before: str, after: str) -> Step:
    exact = f"nft table ip lancar_share: {after}" if after else "nft table ip lancar_share: new connections draw no line"
    return Step(word="router.step.balance", facts={"before": before or "-", "after": after or "-"}, exact=exact)


def _step(key: str, before: str, after: str) -> Step:
    if key == SHARED:
        return _share_step(before, after)
    _, name, flag = key.split(" ")
    facts = {"line": name, "flag": flag, "before": before, "after": after}
    return Step(word="router.step.flag", facts=facts, exact=f"sysctl net.ipv4.conf.{name}.{flag}={after}")


def _said(ask: Callable[[], T], *, changes: bool) -> T:
    """What the kernel says; its refusals are certain, a lost answer is not."""
    try:
        return ask()
    except NetlinkFailed as why:
        code = "router.forbidden" if why.errno in {errno.EPERM, errno.EACCES} else "router.refused"
        raise RouterFailed(code, str(why), certain=True) from None
    except NftablesFailed as why:
        raise RouterFailed("router.refused", f"nftables: {why}", certain=True) from None
    except TimeoutError:
        raise RouterFailed("router.silent", "the kernel", certain=not changes) from None
    except OSError as why:
        raise RouterFailed("router.dropped", str(why), certain=not changes) from None
