"""TP-Link Omada by its Open API: which WAN port is primary and which stands by, read, changed and written back whole.

The controller has no confirmation. What stood there before is kept, and a process of this machine puts it back (`Keeper`);
that is only a promise when this machine reaches the controller without the line under test, so else nothing is applied.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from lancar.adapters.routers.careful import Draft, Now
from lancar.adapters.routers.keeper import Keeper, Kept
from lancar.adapters.routers.omada_api import Omada
from lancar.adapters.routers.ranks import known
from lancar.lines.ports import Prefer, RouterFailed, RouterLine, RouterView, Share, Step, UndoBy

KEY = "load-balance"
BACK_WHEN_WELL, WHEN_ALL_FAIL = 1, 1
"""`backupMode` and `mode` where the owner has set none: back to the primary when it recovers, away when all of them fail."""
PERCENT_PERMILLE, MS_US = 10, 1_000


class Found(NamedTuple):
    """What the controller said."""

    ports: Mapping[str, str]
    """Each line's port id."""
    order: list[str]
    """Every port id, as `weights` is ordered."""
    body: Mapping[str, Any]


class OmadaDevice(Kept):
    """An Omada gateway behind its controller. `lines`: each line's port name, such as `WAN` or `WAN/LAN1`."""

    brand = "omada"

    def __init__(self, api: Omada, lines: Mapping[str, str], keeper: Keeper, *, near: bool) -> None:
        self._api = api
        self._lines = lines
        self._keeper = keeper
        self.undo_by: UndoBy = "host" if near else "nobody"

    async def view(self) -> RouterView:
        """Ports, their health as the gateway measures it, who is primary."""
        found = await self._found()
        gateway, rows = await self._api.wan_status()
        health = {str(row.get("name", "")): row for row in rows}
        ranks = _ranks(found)
        shared = _primaries(found)
        lines = []
        for line, name in self._lines.items():
            row = health.get(name, {})
            up = None if "internetState" not in row else row["internetState"] == 1
            weight = _weight(found, found.ports[line]) if len(shared) > 1 and found.ports[line] in shared else None
            lines.append(
                RouterLine(
                    line=line,
                    interface=name,
                    up=up,
                    rank=ranks[line],
                    weight=weight,
                    active=None if up is None else up and ranks[line] == 1,
                    rtt_us=_whole(row.get("latency"), MS_US),
                    loss_permille=_whole(row.get("loss"), PERCENT_PERMILLE),
                )
            )
        return RouterView(
            brand=self.brand,
            model=str(gateway.get("model", "")),
            version=str(gateway.get("firmwareVersion", "")),
            lines=tuple(lines),
            pending=bool(await self._keeper.armed()),
            undo_by=self.undo_by,
        )

    async def now(self) -> Now:
        """The whole object, as one value."""
        return Now({KEY: _text((await self._found()).body)}, await self._keeper.armed())

    async def draft(self, wish: Prefer | Share, plan: str) -> Draft:  # noqa: ARG002 - the keeper's file bears its name
        """The object with other primaries, another standby, other weights; every other field as it was."""
        found = await self._found()
        body = dict(found.body)
        ranks = _ranks(found)
        if isinstance(wish, Prefer):
            if wish.line not in self._lines:
                raise RouterFailed("router.no_line", wish.line, certain=True)
            alone = list(ranks.values()).count(1) == 1
            if ranks[wish.line] == 1 and alone:
                return Draft({}, {}, ())
            first = [wish.line]
        else:
            weights = known(wish.weights, list(self._lines))
            first = [line for line, weight in weights.items() if weight]
            if not first:
                raise RouterFailed("router.no_share", "no line weighs anything", certain=True)
            body["weights"] = [
                next((weights[line] for line in first if found.ports[line] == port), _weight(found, port)) for port in found.order
            ]
        others = sorted((line for line in self._lines if line not in first), key=lambda line: (ranks[line], line))
        body["primaryWans"] = sorted(found.ports[line] for line in first)
        body["linkBackup"] = bool(others)
        if others:
            body["backupWan"] = found.ports[others[0]]
            body.setdefault("backupMode", BACK_WHEN_WELL)
            body.setdefault("mode", WHEN_ALL_FAIL)
        before, after = {KEY: _text(found.body)}, {KEY: _text(body)}
        if before == after:
            return Draft({}, {}, ())
        return Draft(before, after, self._steps(ranks, [*first, *others], first, after[KEY]))

    async def write(self, key: str, value: str) -> None:
        """The whole object back."""
        assert key == KEY
        await self._api.put_balance(value.encode())

    async def close(self) -> None:
        """No connection is kept."""

    async def _found(self) -> Found:
        named = await self._api.ports()
        for name in self._lines.values():
            if name not in named:
                raise RouterFailed("router.no_line", f"there is no port {name}", certain=True)
        body = await self._api.balance()
        if not isinstance(body.get("weights"), list) or len(body["weights"]) < len(named):
            raise RouterFailed("router.unsupported", "fewer weights than ports", certain=True)
        return Found({line: named[name] for line, name in self._lines.items()}, sorted(named.values()), body)

    def _steps(self, ranks: Mapping[str, int], new: list[str], first: list[str], body: str) -> tuple[Step, ...]:
        old = sorted(ranks, key=lambda line: (ranks[line], line))
        facts = {"before": _spelled(old, list(ranks.values()).count(1)), "after": _spelled(new, len(first))}
        return (
            Step(word="router.step.arm", facts={"by": "host"}, exact="keep the body below as it is now; put it back in … s"),
            Step(word="router.step.balance", facts=facts, exact=f"PUT …/internet/load-balance {body}"),
        )


def _spelled(order: list[str], many: int) -> str:
    return " > ".join([" + ".join(order[:many]), *order[many:]])


def _primaries(found: Found) -> list[str]:
    """The ports that carry traffic; all of them when nothing stands by."""
    if not found.body.get("linkBackup"):
        return list(found.order)
    return [str(port) for port in found.body.get("primaryWans", [])]


def _ranks(found: Found) -> dict[str, int]:
    """1 for primaries, 2 for the standby, 3 for a port that is neither."""
    primaries, backup = _primaries(found), found.body.get("backupWan")
    return {line: 1 if port in primaries else 2 if port == backup else 3 for line, port in found.ports.items()}


def _weight(found: Found, port: str) -> int:
    return int(found.body["weights"][found.order.index(port)])


def _whole(value: Any, times: int) -> int | None:
    return int(value * times) if isinstance(value, int | float) and value >= 0 else None


def _text(body: Mapping[str, Any]) -> str:
    """One spelling for one object, so that two can be compared."""
    return json.dumps(body, sort_keys=True, separators=(",", ":"))
