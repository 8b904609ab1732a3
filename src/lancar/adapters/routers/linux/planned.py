"""Planned changes of a Linux router that no guard of ours runs on: the metric of each line's default route, by netlink.

Where `lancar guard` runs, it owns the ways itself and switches in a millisecond (`router.py` here, `lancar drill`). This is the
same port that other brands' routers have, for the slow and careful kind: the undo is held by a process of this machine.
"""

import errno
from collections.abc import Callable, Mapping
from typing import Literal, TypeVar

from lancar.adapters.routers.careful import Draft, Now
from lancar.adapters.routers.keeper import Keeper, Kept
from lancar.adapters.routers.linux.netlink import NetlinkFailed
from lancar.adapters.routers.linux.routes import MAIN, Route, Routes
from lancar.adapters.routers.ranks import only, places, preferring
from lancar.lines.ports import Prefer, RouterFailed, RouterLine, RouterView, Share, Step, UndoBy

T = TypeVar("T")
ON_LINK = "-"
MOST_METRIC = 9_999
IPV4: Literal[4] = 4


class LinuxDevice(Kept):
    """This machine's main table. `lines`: each line's interface. `routes`: the kernel, opened by who makes this."""

    brand = "linux"
    undo_by: UndoBy = "host"

    def __init__(self, routes: Routes, lines: Mapping[str, str], keeper: Keeper) -> None:
        self._routes = routes
        self._lines = lines
        self._keeper = keeper

    async def view(self) -> RouterView:
        """Carriers and metrics."""
        found = self._found()
        links = {link.name: link for link in _said(self._routes.links, changes=False)}
        ranks = places({line: route.metric for line, route in found.items()})
        lines = []
        for line in found:
            up = links[self._lines[line]].carrier
            rank = ranks[line]
            lines.append(RouterLine(line=line, interface=self._lines[line], up=up, rank=rank, active=up and rank == 1))
        return RouterView(
            brand=self.brand,
            lines=tuple(lines),
            pending=bool(await self._keeper.armed()),
            undo_by=self.undo_by,
            can_share=False,
        )

    async def now(self) -> Now:
        """Every default route of the main table; one with two metrics shows both."""
        names = self._names()
        values: dict[str, str] = {}
        for route in self._defaults():
            key = _key(names.get(route.index, str(route.index)), route)
            values[key] = ",".join(filter(None, [values.get(key, ""), str(route.metric)]))
        return Now(values, await self._keeper.armed())

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:  # noqa: ARG002 - the keeper's file bears its name
        """Metrics. Those that grow come first, the largest before: one metric holds one route, a second one would replace it."""
        found = self._found()
        if isinstance(wish, Share):
            raise RouterFailed("router.no_share", "the guard shares on Linux, by classes", certain=True)
        ranks = preferring({line: route.metric for line, route in found.items()}, wish.line, most=MOST_METRIC)
        changed = [line for line, route in found.items() if ranks[line] != route.metric]
        changed.sort(key=lambda line: (ranks[line] < found[line].metric, -ranks[line]))
        keep = "keep the metrics as they are now; put them back in … s"
        steps = [Step(word="router.step.arm", facts={"by": "host"}, exact=keep)]
        before, after = {}, {}
        for line in changed:
            route, name = found[line], self._lines[line]
            facts = {"line": line, "before": str(route.metric), "after": str(ranks[line])}
            way = f"via {route.gateway} dev {name}" if route.gateway else f"dev {name}"
            steps.append(Step(word="router.step.rank", facts=facts, exact=f"ip route replace default {way} metric {ranks[line]}"))
            before[_key(name, route)] = str(route.metric)
            after[_key(name, route)] = str(ranks[line])
        return Draft(before, after, tuple(steps))

    async def write(self, key: str, value: str) -> None:
        """Exactly this metric for one way: the new route first, then the others of the same way are taken off."""
        name, gateway, protocol = key.split(" ")
        index = next((index for index, one in self._names().items() if one == name), None)
        if index is None:
            raise RouterFailed("router.no_line", f"there is no interface {name}", certain=True)
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
        """Let the kernel's socket go."""
        self._routes.close()

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


def _said(ask: Callable[[], T], *, changes: bool) -> T:
    """What the kernel says; its refusals are certain, a lost answer is not."""
    try:
        return ask()
    except NetlinkFailed as why:
        code = "router.forbidden" if why.errno in {errno.EPERM, errno.EACCES} else "router.refused"
        raise RouterFailed(code, str(why), certain=True) from None
    except TimeoutError:
        raise RouterFailed("router.silent", "the kernel", certain=not changes) from None
    except OSError as why:
        raise RouterFailed("router.dropped", str(why), certain=not changes) from None
