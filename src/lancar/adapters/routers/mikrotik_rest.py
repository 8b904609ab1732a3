"""RouterOS v7's REST interface (MikroTik manual, "REST API"): JSON over HTTPS, every value a string, ids like `*3`."""

import base64
from collections.abc import Mapping
from urllib.parse import quote

import msgspec

from lancar.adapters.routers.mikrotik import Row
from lancar.adapters.routers.web import Answer, Asking
from lancar.lines.ports import RouterFailed

UNAUTHORIZED, FORBIDDEN, WORLD = 401, 403, 500
VERBS = {"add": "PUT", "set": "PATCH", "remove": "DELETE"}


class RestRos:
    """The menus over REST."""

    def __init__(self, ask: Asking, user: str, password: str) -> None:
        self._ask = ask
        proof = base64.b64encode(f"{user}:{password}".encode()).decode()
        self._headers = {"Authorization": f"Basic {proof}", "Content-Type": "application/json"}

    async def rows(self, menu: str, where: Mapping[str, str] | None = None) -> list[Row]:
        """A menu's items; one that is single, such as `/system/resource`, is a list of one."""
        query = "&".join(f"{quote(name)}={quote(value, safe='')}" for name, value in (where or {}).items())
        answer = await self._ask("GET", f"/rest{menu}" + (f"?{query}" if query else ""), None, self._headers, changes=False)
        _judge(answer, changes=False)
        try:
            said = msgspec.json.decode(answer.body, type=list[dict[str, str]] | dict[str, str])
        except msgspec.DecodeError as why:
            raise RouterFailed("router.nonsense", str(why), certain=True) from None
        return list(said) if isinstance(said, list) else [said]

    async def add(self, menu: str, values: Mapping[str, str]) -> None:
        """PUT makes an item."""
        await self._change("PUT", f"/rest{menu}", values)

    async def change(self, menu: str, item: str, values: Mapping[str, str]) -> None:
        """PATCH sets some of its values."""
        await self._change("PATCH", f"/rest{menu}/{quote(item, safe='*')}", values)

    async def remove(self, menu: str, item: str) -> None:
        """DELETE takes it away."""
        await self._change("DELETE", f"/rest{menu}/{quote(item, safe='*')}", None)

    async def close(self) -> None:
        """No connection is kept."""

    def spelled(self, verb: str, menu: str, item: str, values: Mapping[str, str]) -> str:
        """Method, path and body."""
        body = msgspec.json.encode(values).decode() if values else ""
        return f"{VERBS[verb]} /rest{menu}{'/' + item if item else ''} {body}".strip()

    async def _change(self, method: str, path: str, values: Mapping[str, str] | None) -> None:
        body = None if values is None else msgspec.json.encode(values)
        answer = await self._ask(method, path, body, self._headers, changes=True)
        _judge(answer, changes=True)
        if answer.body:
            try:
                msgspec.json.decode(answer.body)
            except msgspec.DecodeError as why:
                raise RouterFailed("router.nonsense", str(why), certain=False) from None


class _Problem(msgspec.Struct):
    """RouterOS' own words for a no."""

    detail: str = ""
    message: str = ""


def _judge(answer: Answer, *, changes: bool) -> None:
    if answer.ok:
        return
    try:
        problem = msgspec.json.decode(answer.body, type=_Problem)
    except msgspec.DecodeError:
        problem = _Problem()
    detail = (problem.detail or problem.message or f"status {answer.status}")[:200]
    if answer.status == UNAUTHORIZED:
        raise RouterFailed("router.login", detail, certain=True)
    if answer.status == FORBIDDEN or "not enough permissions" in detail:
        raise RouterFailed("router.forbidden", detail, certain=True)
    # a status of 500 comes after the command has begun
    raise RouterFailed("router.refused", detail, certain=not changes or answer.status < WORLD)
