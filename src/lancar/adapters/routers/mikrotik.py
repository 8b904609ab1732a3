"""RouterOS v7: a line is preferred by the distance of its default route, changed by the item's id, never by its position.

A default route comes from a static route, a DHCP client or a PPPoE client; each has its distance in a menu of its own. Flows
are shared by the slots of a per-connection classifier that the owner has set up once (docs/howto): only the mark that a
slot gives is changed. The undo is a job of the router's own scheduler that brings the old values back and removes itself;
it is added before anything is changed and repeats, so that a router that was off at the minute does it at the next.
"""

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from lancar.adapters.routers.careful import Draft, Now, Stepwise
from lancar.adapters.routers.ranks import dealt, known, only, places, preferring
from lancar.lines.ports import Plan, Prefer, RouterFailed, RouterLine, RouterView, Share, Step, UndoBy

Row = Mapping[str, str]
JOB = "lancar-undo-"
MARK = "lancar-"
ROUTES, DHCP, PPPOE = "/ip/route", "/ip/dhcp-client", "/interface/pppoe-client"
MANGLE, SCHEDULER = "/ip/firewall/mangle", "/system/scheduler"
DEFAULT = "0.0.0.0/0"
MOST_DISTANCE = 255
UNREACHABLE = 255
"""RouterOS takes a route of this distance for one that is not there."""


class Ros(Protocol):
    """How the router's menus are read and changed, over REST or the binary API. Changes say how certain a failure is."""

    async def rows(self, menu: str, where: Mapping[str, str] | None = None) -> list[Row]:
        """A menu's items, those with these values only."""
        ...

    async def add(self, menu: str, values: Mapping[str, str]) -> None:
        """One more item."""
        ...

    async def change(self, menu: str, item: str, values: Mapping[str, str]) -> None:
        """Set an item's values, by its id."""
        ...

    async def remove(self, menu: str, item: str) -> None:
        """Take an item away, by its id."""
        ...

    async def close(self) -> None:
        """Let the connection go."""
        ...

    def spelled(self, verb: str, menu: str, item: str, values: Mapping[str, str]) -> str:
        """What a change looks like on the wire, for people."""
        ...


class Place(NamedTuple):
    """Where a value stands: menu, item, property."""

    menu: str
    item: str
    name: str

    @property
    def key(self) -> str:
        """As plans name it."""
        return f"{self.menu} {self.item} {self.name}"

    @classmethod
    def of(cls, key: str) -> "Place":
        """Back from a plan's name for it."""
        menu, item, name = key.split(" ")
        return cls(menu, item, name)


class Found(NamedTuple):
    """What the menus said."""

    distances: Mapping[str, tuple[Place, int]]
    """Each line's distance and where it stands."""
    slots: Mapping[Place, str]
    """The mark that each slot gives, in the slots' order."""
    jobs: Mapping[str, str]
    """The scheduler's item of each plan's undo."""
    routes: list[Row]


class MikrotikDevice(Stepwise):
    """A RouterOS router. `lines`: each line's interface, or its gateway's address."""

    brand = "mikrotik"
    undo_by: UndoBy = "device"
    memory = ""

    def __init__(self, ros: Ros, lines: Mapping[str, str]) -> None:
        self._ros = ros
        self._lines = lines

    async def view(self) -> RouterView:
        """Interfaces, distances, what is active."""
        found = await self._found()
        running = {row.get("name", ""): row.get("running") == "true" for row in await self._ros.rows("/interface")}
        resource = next(iter(await self._ros.rows("/system/resource")), {})
        marks = list(found.slots.values())
        shared = len(set(marks)) > 1
        ranks = places({line: distance for line, (_, distance) in found.distances.items()})
        lines = tuple(
            RouterLine(
                line=line,
                interface=self._lines[line],
                up=running.get(self._lines[line]),
                rank=ranks[line],
                weight=marks.count(MARK + line) if shared else None,
                active=any(row.get("active") == "true" and _goes_by(row, self._lines[line]) for row in found.routes),
            )
            for line in found.distances
        )
        return RouterView(
            brand=self.brand,
            model=resource.get("board-name", ""),
            version=resource.get("version", ""),
            lines=lines,
            pending=bool(found.jobs),
            undo_by=self.undo_by,
            can_share=bool(found.slots),
        )

    async def now(self) -> Now:
        """Distances, slots, jobs."""
        found = await self._found()
        return Now(_values(found), frozenset(found.jobs))

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:
        """Distances for a preference, and every slot to it; slots alone for a share."""
        found = await self._found()
        before = _values(found)
        wanted: dict[str, str] = {}
        if isinstance(wish, Prefer):
            if wish.line not in self._lines:
                raise RouterFailed("router.no_line", wish.line, certain=True)
            numbers = {line: distance for line, (_, distance) in found.distances.items()}
            ranks = preferring(numbers, wish.line, most=UNREACHABLE - 1)
            wanted = {found.distances[line][0].key: str(rank) for line, rank in ranks.items()}
            wanted |= {slot.key: MARK + wish.line for slot in found.slots}
        else:
            weights = known(wish.weights, list(self._lines))
            if not found.slots:
                raise RouterFailed("router.no_share", "there are no classifier rules to share by", certain=True)
            hands = dealt(weights, len(found.slots))
            wanted = {slot.key: MARK + line for slot, line in zip(found.slots, hands, strict=True)}
        after = {key: value for key, value in wanted.items() if before[key] != value}
        changed = {key: before[key] for key in after}
        return Draft(changed, after, self._steps(plan, changed, after, found))

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """Add the job. Without a start time its first run is one interval from now, by the router's own clock."""
        await self._ros.add(SCHEDULER, _job(plan.plan, plan.before, f"{undo_after_s}s"))
        return undo_after_s

    async def write(self, key: str, value: str) -> None:
        """One property of one item, by its id."""
        place = Place.of(key)
        await self._ros.change(place.menu, place.item, {place.name: value})

    async def disarm(self, plan: Plan) -> None:
        """Remove the job."""
        rows = await self._ros.rows(SCHEDULER, {"name": JOB + plan.plan})
        if not rows:
            raise RouterFailed("router.nothing_pending", certain=True)
        await self._ros.remove(SCHEDULER, rows[0][".id"])

    async def close(self) -> None:
        """Let the connection go."""
        await self._ros.close()

    async def _found(self) -> Found:
        routes = await self._ros.rows(ROUTES, {"dst-address": DEFAULT})
        clients = {menu: await self._ros.rows(menu) for menu in (DHCP, PPPOE)}
        mangle = await self._ros.rows(MANGLE, {"action": "mark-connection"})
        jobs = await self._ros.rows(SCHEDULER)
        try:
            return Found(
                {line: _distance(at, routes, clients) for line, at in self._lines.items()},
                _slots(mangle),
                {row["name"].removeprefix(JOB): row[".id"] for row in jobs if row.get("name", "").startswith(JOB)},
                routes,
            )
        except (KeyError, ValueError) as why:
            raise RouterFailed("router.nonsense", f"a row without {why}", certain=True) from None

    def _steps(self, plan: str, before: Row, after: Row, found: Found) -> tuple[Step, ...]:
        lines = {place.key: line for line, (place, _) in found.distances.items()}
        job = _job(plan, before, "…s")
        steps = [Step(word="router.step.arm", facts={"by": "device"}, exact=self._ros.spelled("add", SCHEDULER, "", job))]
        for key, value in after.items():
            place = Place.of(key)
            word = "router.step.rank" if key in lines else "router.step.slot"
            facts = {"line": lines.get(key, value.removeprefix(MARK)), "before": before[key], "after": value}
            exact = self._ros.spelled("set", place.menu, place.item, {place.name: value})
            steps.append(Step(word=word, facts=facts, exact=exact))
        return tuple(steps)


def _distance(at: str, routes: list[Row], clients: Mapping[str, list[Row]]) -> tuple[Place, int]:
    """Where the distance of the one default route by this interface stands. Raises RouterFailed, ValueError, KeyError."""
    found = [
        (Place(ROUTES, row[".id"], "distance"), int(row["distance"]))
        for row in routes
        if row.get("dynamic") != "true"
        and row.get("disabled") != "true"
        and row.get("routing-table", "main") == "main"
        and _goes_by(row, at)
    ]
    for menu, name in ((DHCP, "interface"), (PPPOE, "name")):
        found += [
            (Place(menu, row[".id"], "default-route-distance"), int(row.get("default-route-distance", "1")))
            for row in clients[menu]
            if row.get(name) == at and row.get("disabled") != "true" and row.get("add-default-route", "no") not in {"no", "false"}
        ]
    return only(found, at)


def _goes_by(row: Row, at: str) -> bool:
    """Whether a route leaves by this interface: named as gateway, behind %, or where the router resolved it to."""
    gateways = [row.get("gateway", ""), row.get("immediate-gw", "")]
    return any(at in {gateway, *gateway.split("%")} for gateway in gateways)


def _slots(mangle: list[Row]) -> dict[Place, str]:
    """Rules of ours with a classifier `…:denominator/remainder`, by remainder."""
    ours = [
        (int(row["per-connection-classifier"].rsplit("/", 1)[1]), row)
        for row in mangle
        if row.get("per-connection-classifier")
        and row.get("new-connection-mark", "").startswith(MARK)
        and row.get("disabled") != "true"
    ]
    ordered = sorted(ours, key=lambda one: one[0])
    return {Place(MANGLE, row[".id"], "new-connection-mark"): row["new-connection-mark"] for _, row in ordered}


def _values(found: Found) -> dict[str, str]:
    values = {place.key: str(distance) for place, distance in found.distances.values()}
    return values | {slot.key: mark for slot, mark in found.slots.items()}


def _job(plan: str, before: Row, interval: str) -> dict[str, str]:
    """The scheduler's item that brings the old values back and removes itself.

    Its words are ids, property names and values that the router itself gave, in a script of the router's own language; what
    could end a word there is refused.
    """
    lines = []
    for key, value in before.items():
        place = Place.of(key)
        if not all(sign.isalnum() or sign in "*/-._ " for sign in f"{key}{value}"):
            raise RouterFailed("router.unsupported", f"{key} = {value!r} cannot stand in a script", certain=True)
        menu = place.menu.replace("/", " ").strip()
        lines.append(f":do {{/{menu} set {place.item} {place.name}={value}}} on-error={{}}")
    lines.append(f'/system scheduler remove [find name="{JOB}{plan}"]')
    return {
        "name": JOB + plan,
        "interval": interval,
        "on-event": "; ".join(lines),
        "policy": "read,write",
        "comment": "Lancar: undo unless confirmed",
    }
