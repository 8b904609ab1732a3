"""OpenWrt by ubus over HTTP: every change is staged in a session of its own and applied at once, with rpcd's own undo.

`uci apply {"rollback": true, "timeout": s}` commits what the session has staged and brings the old files back unless the same
session says `uci confirm` in time; `uci rollback` does it at once. Where mwan3 is used, the metrics and weights of its
members are changed; else the metric of the network interface.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from lancar.adapters.routers.careful import SOMEBODY, Draft, Now
from lancar.adapters.routers.openwrt_ubus import DENIED, NO_DATA, OK, Ubus, UbusRefused
from lancar.adapters.routers.ranks import known, places, preferring
from lancar.lines.ports import Plan, Prefer, RouterFailed, RouterLine, RouterView, Share, Step, UndoBy

Sections = Mapping[str, Mapping[str, Any]]
MOST_METRIC = 256
"""mwan3's largest metric of a member; network metrics may be larger, but nobody needs that."""
ALL = "0.0.0.0/0"
NO_SHARE = "netifd's metrics only order the lines; weights need mwan3 (opkg install mwan3, each line once in its default policy)"
SLACK_S = 120
"""A session lives so much longer than the undo it may have to confirm."""


class Found(NamedTuple):
    """What the configuration said."""

    ranks: Mapping[str, str]
    """The key of each line's metric: config, section, option."""
    weights: Mapping[str, str]
    """The key of each line's weight; empty where nothing shares."""
    values: Mapping[str, str]


class OpenwrtDevice:
    """An OpenWrt router. `lines`: each line's interface in /etc/config/network."""

    brand = "openwrt"
    undo_by: UndoBy = "device"

    def __init__(self, ubus: Ubus, lines: Mapping[str, str]) -> None:
        self._ubus = ubus
        self._lines = lines
        self.memory = ""
        """`plan session`: only the session that applied may confirm."""

    async def view(self) -> RouterView:
        """Interfaces, metrics, what mwan3 measured."""
        found = await self._found()
        dump = (await self._ubus.ask("network.interface", "dump")).get("interface", [])
        up = {row.get("interface"): row.get("up") is True for row in dump}
        board = await self._ubus.ask("system", "board")
        tracked = await self._tracked() if found.weights else {}
        numbers = {line: _number(found.values[key]) for line, key in found.ranks.items()}
        ranks = places(numbers)
        first = min((numbers[line] for line in self._lines if _alive(self._lines[line], up, tracked)), default=0)
        lines = tuple(
            RouterLine(
                line=line,
                interface=at,
                up=_alive(at, up, tracked),
                rank=ranks[line],
                weight=_number(found.values[found.weights[line]]) if found.weights else None,
                active=_alive(at, up, tracked) and numbers[line] == first,
                **_measured(tracked.get(at, {})),
            )
            for line, at in self._lines.items()
        )
        release = board.get("release", {})
        return RouterView(
            brand=self.brand,
            model=str(board.get("model", "")),
            version=str(release.get("version", "")) if isinstance(release, dict) else "",
            lines=lines,
            pending=bool(await self._armed()),
            undo_by=self.undo_by,
            can_share=bool(found.weights),
        )

    async def now(self) -> Now:
        """Metrics, weights, and whether a change waits."""
        found = await self._found()
        return Now(found.values, await self._armed())

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:  # noqa: ARG002 - rpcd names nothing
        """Metrics for a preference; metrics and weights for a share."""
        found = await self._found()
        numbers = {line: _number(found.values[key]) for line, key in found.ranks.items()}
        if isinstance(wish, Prefer):
            ranks = preferring(numbers, wish.line, most=MOST_METRIC)
            wanted = {found.ranks[line]: str(rank) for line, rank in ranks.items()}
        else:
            weights = known(wish.weights, list(self._lines))
            if not found.weights:
                raise RouterFailed("router.no_share", NO_SHARE, certain=True)
            if not any(weights.values()):
                raise RouterFailed("router.no_share", "no line weighs anything", certain=True)
            wanted = {found.ranks[line]: "1" if weight else "2" for line, weight in weights.items()}
            wanted |= {found.weights[line]: str(weight) for line, weight in weights.items() if weight}
        same = {key for key, value in wanted.items() if _number(found.values[key]) == int(value)}
        after = {key: value for key, value in wanted.items() if key not in same}
        before = {key: found.values[key] for key in after}
        return Draft(before, after, _steps(found, before, after))

    async def change(self, plan: Plan, undo_after_s: int) -> int:
        """Stage everything in a fresh session, then one apply that arms and changes together."""
        session = await self._ubus.login(undo_after_s + SLACK_S)
        try:
            for key, value in plan.after.items():
                config, section, option = key.split(" ")
                staged = {"config": config, "section": section, "values": {option: value}}
                await self._ubus.say(session, "uci", "set", staged, changes=False)  # staged: nothing has changed
        except UbusRefused as no:
            raise no.failure(certain=True) from None
        # remembered first: after a lost answer only this session may roll it back
        self.memory = f"{plan.plan} {session}"
        try:
            await self._ubus.say(session, "uci", "apply", {"rollback": True, "timeout": undo_after_s}, changes=True)
        except UbusRefused as no:
            self.memory = ""
            if no.status == DENIED:
                raise RouterFailed("router.pending", "rpcd lets nobody apply now", certain=True) from None
            raise no.failure(certain=True) from None
        return undo_after_s

    async def put_back(self, plan: Plan, now: Now, *, watch: bool) -> None:  # noqa: ARG002 - rpcd kept the old files, and changes all at once
        """Roll back by the session that applied."""
        await self._settle(plan, "rollback")

    async def disarm(self, plan: Plan) -> None:
        """Confirm by the session that applied."""
        await self._settle(plan, "confirm")

    async def close(self) -> None:
        """No connection is kept; sessions end by themselves."""

    async def _settle(self, plan: Plan, verb: str) -> None:
        held, _, session = self.memory.partition(" ")
        if held != plan.plan:
            raise RouterFailed("router.nothing_pending", "another run applied it", certain=True)
        try:
            await self._ubus.say(session, "uci", verb, {}, changes=True)
        except UbusRefused as no:
            if no.status == NO_DATA:
                raise RouterFailed("router.nothing_pending", certain=True) from None
            if no.status == DENIED:
                raise RouterFailed("router.pending", "another session's change waits", certain=True) from None
            raise no.failure(certain=True) from None

    async def _armed(self) -> frozenset[str]:
        """Whether a change waits: rpcd tells a session that did not apply DENIED while one does, and NO_DATA else."""
        status = await self._ubus.status("uci", "confirm")
        if status == NO_DATA:
            return frozenset()
        if status == OK:
            raise RouterFailed("router.nonsense", "a session confirmed what it did not apply", certain=False)
        return frozenset({self.memory.partition(" ")[0] or SOMEBODY})

    async def _tracked(self) -> Mapping[str, Mapping[str, Any]]:
        said: Mapping[str, Mapping[str, Any]] = (await self._ubus.ask("mwan3", "status", {"section": "interfaces"})).get(
            "interfaces", {}
        )
        return said

    async def _found(self) -> Found:
        members = await self._members()
        if members:
            ranks = {line: f"mwan3 {members[line]} metric" for line in self._lines}
            weights = {line: f"mwan3 {members[line]} weight" for line in self._lines}
            sections = await self._config("mwan3")
        else:
            ranks = {line: f"network {at} metric" for line, at in self._lines.items()}
            weights = {}
            sections = await self._config("network")
            for at in self._lines.values():
                if sections.get(at, {}).get(".type") != "interface":
                    raise RouterFailed("router.no_line", f"there is no interface {at}", certain=True)
        keys = [*ranks.values(), *weights.values()]
        values = {key: str(sections[key.split(" ")[1]].get(key.split(" ")[2], "")) for key in keys}
        return Found(ranks, weights, values)

    async def _members(self) -> Mapping[str, str]:
        """Each line's member of mwan3's default policy; empty where mwan3 is not used. Raises RouterFailed."""
        sections = await self._config("mwan3")
        rules = [row for row in sections.values() if row.get(".type") == "rule" and row.get("dest_ip", ALL) == ALL]
        general = [row for row in rules if not any(row.get(name) for name in ("dest_port", "src_ip", "src_port", "ipset"))]
        policy = sections.get(str(general[0].get("use_policy", ""))) if general else None
        if policy is None:
            return {}
        used = policy.get("use_member", [])
        found: dict[str, str] = {}
        for line, at in self._lines.items():
            names = [name for name in used if sections.get(name, {}).get("interface") == at]
            if len(names) != 1:
                raise RouterFailed("router.no_line", f"{at} is {len(names)} times in mwan3's default policy", certain=True)
            found[line] = names[0]
        return found

    async def _config(self, name: str) -> Sections:
        values: Sections = (await self._ubus.ask("uci", "get", {"config": name}, missing={})).get("values", {})
        return values


def _steps(found: Found, before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Step, ...]:
    lines = {key: line for keys in (found.ranks, found.weights) for line, key in keys.items()}
    steps = []
    for key, value in after.items():
        config, section, option = key.split(" ")
        word = "router.step.rank" if key in found.ranks.values() else "router.step.weight"
        facts = {"line": lines[key], "before": before[key] or "0", "after": value}
        steps.append(Step(word=word, facts=facts, exact=f"uci set {config}.{section}.{option}={value} (staged)"))
    steps.append(Step(word="router.step.arm", facts={"by": "device"}, exact='uci apply {"rollback":true,"timeout":…}'))
    return tuple(steps)


def _number(text: str) -> int:
    if text and not text.isdecimal():
        raise RouterFailed("router.nonsense", f"{text!r} is no metric", certain=True)
    return int(text or "0")


def _alive(at: str, up: Mapping[Any, bool], tracked: Mapping[str, Mapping[str, Any]]) -> bool | None:
    """By mwan3 where it tracks, else by the interface."""
    if at in tracked:
        return tracked[at].get("status") == "online"
    return up.get(at)


def _measured(row: Mapping[str, Any]) -> dict[str, Any]:
    """The best of the tracked targets; mwan3 counts milliseconds and percent."""
    answers = [one for one in row.get("track_ip", []) if one.get("status") == "up"]
    if not answers:
        return {}
    best = min(answers, key=lambda one: (one.get("packetloss", 0), one.get("latency", 0)))
    return {"rtt_us": int(best.get("latency", 0)) * 1_000, "loss_permille": int(best.get("packetloss", 0)) * 10}
