"""IOS-XE by RESTCONF (RFC 8040): the native model's static routes, the IETF model's interfaces, IP SLA's measurements."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import msgspec

from lancar.adapters.routers.cisco import Probe, Route
from lancar.adapters.routers.web import Answer, Asking, basic, decoded, problem_of
from lancar.lines.ports import RouterFailed

DATA = "/restconf/data"
DEFAULT = f"{DATA}/Cisco-IOS-XE-native:native/ip/route/ip-route-interface-forwarding-list=0.0.0.0,0.0.0.0"
FORWARDING = "Cisco-IOS-XE-native:ip-route-interface-forwarding-list"
INTERFACES = "ietf-interfaces:interfaces-state"
SLA = "Cisco-IOS-XE-ip-sla-oper:ip-sla-stats"
VERSION = "Cisco-IOS-XE-native:version"
YANG = "application/yang-data+json"
NO_CONTENT, UNAUTHORIZED, FORBIDDEN, NOT_FOUND, WORLD = 204, 401, 403, 404, 500
MS_US = 1_000


class RestconfIos:
    """Read and changed by RESTCONF."""

    def __init__(self, ask: Asking, user: str, password: str) -> None:
        self._ask = ask
        self._headers = {"Authorization": basic(user, password), "Accept": YANG, "Content-Type": YANG}

    async def routes(self) -> list[Route]:
        """The default route's forwarding list; a distance that is not named is 1."""
        said = (await self._get(DEFAULT)).get(FORWARDING, {})
        rows = said[0] if isinstance(said, list) and said else said
        found = []
        try:
            for row in rows.get("fwd-list", []) if isinstance(rows, dict) else []:
                if "interface-next-hop" in row:
                    found += [_route(row["fwd"], hop["ip-address"], hop) for hop in row["interface-next-hop"]]
                else:
                    found.append(_route(row["fwd"], "", row))
        except (KeyError, TypeError, ValueError) as why:
            raise RouterFailed("router.nonsense", f"a route without {why}", certain=True) from None
        return found

    async def interfaces(self) -> Mapping[str, bool]:
        """By `oper-status`."""
        rows = (await self._get(f"{DATA}/{INTERFACES}")).get(INTERFACES, {}).get("interface", [])
        return {str(row.get("name")): row.get("oper-status") == "up" for row in rows}

    async def probes(self) -> Mapping[int, Probe]:
        """The last return code and round trip of every operation."""
        rows = (await self._get(f"{DATA}/{SLA}")).get(SLA, {}).get("sla-oper-entry", [])
        found = {}
        for row in rows:
            rtt = row.get("rtt-info", {}).get("latest-rtt", {}).get("rtt")
            well = row.get("latest-return-code") == "ret-code-ok"
            found[int(row.get("oper-id", 0))] = Probe(well, int(rtt) * MS_US if well and rtt is not None else None)
        return found

    async def version(self) -> str:
        """As the configuration names it."""
        return str((await self._get(f"{DATA}/Cisco-IOS-XE-native:native/version")).get(VERSION, ""))

    async def set_distance(self, route: Route, distance: int) -> None:
        """PATCH merges: only the distance changes."""
        path, body = _patch(route, distance)
        _judge(await self._ask("PATCH", path, msgspec.json.encode(body), self._headers, changes=True), changes=True)

    def spelled(self, route: Route, distance: int) -> str:
        """Method, path and body."""
        path, body = _patch(route, distance)
        return f"PATCH {path} {msgspec.json.encode(body).decode()}"

    async def close(self) -> None:
        """No connection is kept."""

    async def _get(self, path: str) -> dict[str, Any]:
        answer = await self._ask("GET", path, None, self._headers, changes=False)
        if answer.status in {NO_CONTENT, NOT_FOUND}:
            return {}
        _judge(answer, changes=False)
        return decoded(answer.body, dict[str, Any], certain=True)


def _route(forward: str, hop: str, options: Mapping[str, Any]) -> Route:
    track = options.get("track")
    number = track.get("id-route", track.get("id")) if isinstance(track, dict) else track
    return Route(forward, hop, int(options.get("metric", 1)), "", int(number) if number is not None else None)


def _patch(route: Route, distance: int) -> tuple[str, dict[str, Any]]:
    path = f"{DEFAULT}/fwd-list={quote(route.forward, safe='')}"
    if route.hop:
        hop = {"ip-address": route.hop, "metric": distance}
        return f"{path}/interface-next-hop={quote(route.hop, safe='')}", {"Cisco-IOS-XE-native:interface-next-hop": [hop]}
    return path, {"Cisco-IOS-XE-native:fwd-list": [{"fwd": route.forward, "metric": distance}]}


class _Errors(msgspec.Struct):
    """RFC 8040's error list."""

    error: list[dict[str, Any]] = []


class _Problem(msgspec.Struct):
    """Under either name, as versions differ."""

    errors: _Errors | None = msgspec.field(default=None, name="ietf-restconf:errors")
    bare: _Errors | None = msgspec.field(default=None, name="errors")


def _judge(answer: Answer, *, changes: bool) -> None:
    if answer.status == NO_CONTENT or (answer.ok and not changes):
        return
    if answer.ok:
        raise RouterFailed("router.nonsense", f"status {answer.status} for a change", certain=False)
    problem = problem_of(answer.body, _Problem)
    errors = (problem.errors or problem.bare or _Errors()).error
    detail = " ".join(str(errors[0].get(name, "")) for name in ("error-tag", "error-message")).strip() if errors else ""
    code = {UNAUTHORIZED: "router.login", FORBIDDEN: "router.forbidden"}.get(answer.status, "router.refused")
    certain = not changes or answer.status < WORLD
    raise RouterFailed(code, detail[:200] or f"status {answer.status}", certain=certain)
