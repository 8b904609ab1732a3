"""Cisco IOS-XE: a line is preferred by the distance of its static default route, over RESTCONF or, without it, the CLI.

The undo is the router's own *rollback confirmed change*: `configure terminal revert timer` by SSH keeps a copy of the running
configuration and brings it back unless `configure confirm` comes in time. Without SSH this machine holds the undo, if it
reaches the router without any line (`Keeper`).
"""

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from lancar.adapters.routers.careful import Draft, Now, Stepwise
from lancar.adapters.routers.keeper import Keeper
from lancar.adapters.routers.ranks import only, places, preferring
from lancar.lines.ports import Plan, Prefer, RouterFailed, RouterLine, RouterView, Share, Step, UndoBy

MOST_DISTANCE = 254
"""255 means unusable."""
NO_SHARE = "static routes have no weights, and CEF moves running connections whenever a route comes or goes"


class Route(NamedTuple):
    """One next hop of the static default route: an address or an interface, a hop behind it, a distance, what else is set."""

    forward: str
    hop: str
    distance: int
    rest: str = ""
    track: int | None = None


class Probe(NamedTuple):
    """What an IP SLA operation last measured."""

    well: bool
    rtt_us: int | None


class Ios(Protocol):
    """How the router is read and a distance set, over RESTCONF or the CLI."""

    async def routes(self) -> list[Route]:
        """The static default route's next hops."""
        ...

    async def interfaces(self) -> Mapping[str, bool]:
        """Which interfaces are up."""
        ...

    async def probes(self) -> Mapping[int, Probe]:
        """IP SLA operations by number; empty where nothing says."""
        ...

    async def version(self) -> str:
        """Of IOS-XE."""
        ...

    async def set_distance(self, route: Route, distance: int) -> None:
        """Another distance for one next hop. Says how certain a failure is."""
        ...

    def spelled(self, route: Route, distance: int) -> str:
        """What that looks like on the wire."""
        ...

    async def close(self) -> None:
        """Let the connection go."""
        ...


class Undo(Protocol):
    """Who brings the old configuration back."""

    by: UndoBy
    memory: str

    async def armed(self) -> frozenset[str]:
        """The plans whose undo waits."""
        ...

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """Before the change; answers the seconds it will really be."""
        ...

    async def disarm(self, plan: Plan) -> None:
        """Call it off. Raises `router.nothing_pending`."""
        ...

    def spelled(self) -> str:
        """What arming looks like."""
        ...

    async def close(self) -> None:
        """Let the connection go."""
        ...


class KeeperUndo:
    """This machine holds it."""

    memory = ""

    def __init__(self, keeper: Keeper, *, near: bool) -> None:
        self._keeper = keeper
        self.by: UndoBy = "host" if near else "nobody"

    async def armed(self) -> frozenset[str]:
        """In its file."""
        return await self._keeper.armed()

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """In a process of its own."""
        await self._keeper.arm(plan, undo_after_s)
        return undo_after_s

    async def disarm(self, plan: Plan) -> None:
        """The process sees it."""
        await self._keeper.disarm(plan)

    def spelled(self) -> str:
        """For people."""
        return "keep the distances as they are now; put them back in … s"

    async def close(self) -> None:
        """Nothing to let go."""


class CiscoDevice(Stepwise):
    """An IOS-XE router. `lines`: each line's next hop or interface, as it stands in its default route."""

    brand = "cisco"

    def __init__(self, ios: Ios, undo: Undo, lines: Mapping[str, str]) -> None:
        self._ios = ios
        self._undo = undo
        self._lines = lines
        self.undo_by: UndoBy = undo.by

    @property
    def memory(self) -> str:
        """The plan whose revert timer runs."""
        return self._undo.memory

    @memory.setter
    def memory(self, memory: str) -> None:
        self._undo.memory = memory

    async def view(self) -> RouterView:
        """Interfaces, distances, probes by the number of the route's track object."""
        found = await self._found()
        up = await self._ios.interfaces()
        probes = await self._ios.probes()
        ranks = places({line: route.distance for line, route in found.items()})
        lines = []
        for line, route in found.items():
            probe = probes.get(route.track or 0)
            alive = probe.well if probe is not None else up.get(route.forward)
            lines.append(
                RouterLine(
                    line=line,
                    interface=self._lines[line],
                    up=alive,
                    rank=ranks[line],
                    active=None if alive is None else alive and ranks[line] == 1,
                    rtt_us=probe.rtt_us if probe is not None else None,
                )
            )
        return RouterView(
            brand=self.brand,
            version=await self._ios.version(),
            lines=tuple(lines),
            pending=bool(await self._undo.armed()),
            undo_by=self.undo_by,
            can_share=False,
        )

    async def now(self) -> Now:
        """Distances, and whether an undo waits."""
        found = await self._found()
        return Now({_key(route): str(route.distance) for route in found.values()}, await self._undo.armed())

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:  # noqa: ARG002 - the router names no change
        """Distances. Sharing is refused: routes of one distance share evenly, by a hash that is dealt anew at every change."""
        found = await self._found()
        if isinstance(wish, Share):
            raise RouterFailed("router.no_share", NO_SHARE, certain=True)
        ranks = preferring({line: route.distance for line, route in found.items()}, wish.line, most=MOST_DISTANCE)
        changed = {line: rank for line, rank in ranks.items() if rank != found[line].distance}
        steps = [Step(word="router.step.arm", facts={"by": self.undo_by}, exact=self._undo.spelled())]
        for line, distance in changed.items():
            facts = {"line": line, "before": str(found[line].distance), "after": str(distance)}
            steps.append(Step(word="router.step.rank", facts=facts, exact=self._ios.spelled(found[line], distance)))
        before = {_key(found[line]): str(found[line].distance) for line in changed}
        after = {_key(found[line]): str(distance) for line, distance in changed.items()}
        return Draft(before, after, tuple(steps))

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """By the router's timer or by this machine."""
        return await self._undo.arm(plan, undo_after_s)

    async def write(self, key: str, value: str) -> None:
        """One next hop's distance; the hop is looked up again, so that what else is set on it stays."""
        route = next((route for route in await self._ios.routes() if _key(route) == key), None)
        if route is None:
            raise RouterFailed("router.changed", f"{key} is gone", certain=True)
        await self._ios.set_distance(route, int(value))

    async def disarm(self, plan: Plan) -> None:
        """Confirm, or let the file go."""
        await self._undo.disarm(plan)

    async def close(self) -> None:
        """Hang up."""
        await self._undo.close()
        await self._ios.close()

    async def _found(self) -> dict[str, Route]:
        routes = await self._ios.routes()
        found: dict[str, Route] = {}
        for line, at in self._lines.items():
            fits = [route for route in routes if at in {route.forward, route.hop}]
            found[line] = only(fits, at)
        return found


def _key(route: Route) -> str:
    return f"ip route {route.forward} {route.hop}".strip()
