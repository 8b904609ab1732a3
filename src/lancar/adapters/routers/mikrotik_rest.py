"""RouterOS v7's REST interface (MikroTik manual, "REST API"): JSON over HTTPS, every value a string, ids like `*3`."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import msgspec

from lancar.adapters.routers.mikrotik import Row
from lancar.adapters.routers.web import Answer, Asking, basic, decoded, problem_of
from lancar.lines.ports import RouterFailed

UNAUTHORIZED, FORBIDDEN, WORLD = 401, 403, 500
ITEMS: Any = list[dict[str, str]] | dict[str, str]
VERBS = {"add": "PUT", "set": "PATCH", "remove": "DELETE"}


class RestRos:
    """The menus over REST."""

    def __init__(self, ask: Asking, user: str, password: str) -> None:
        self._ask = ask
        self._headers = {"Authorization": basic(user, password), "Content-Type": "application/json"}

    async def rows(self, menu: str, where: Mapping[str, str] | None = None) -> list[Row]:
        """A menu's items; one that is single, such as `/system/resource`, is a list of one."""
        query = "&".join(f"{quote(name)}={quote(value, safe='')}" for name, value in (where or {}).items())
        answer = await self._ask("GET", f"/rest{menu}" + (f"?{query}" if query else ""), None, self._headers, changes=False)
        _judge(answer, changes=False)
        said: list[dict[str, str]] | dict[str, str] = decoded(answer.body, ITEMS, certain=True)
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
            decoded(answer.body, object, certain=False)


class _Problem(msgspec.Struct):
    """RouterOS' own words for a no."""

    detail: str = ""
    message: str = ""


def _judge(answer: Answer, *, changes: bool) -> None:
    if answer.ok:
        return
    problem = problem_of(answer.body, _Problem)
    detail = (problem.detail or problem.message or f"status {answer.status}")[:200]
    if answer.status == UNAUTHORIZED:
        raise RouterFailed("router.login", detail, certain=True)
    if answer.status == FORBIDDEN or "not enough permissions" in detail:
        raise RouterFailed("router.forbidden", detail, certain=True)
    # a status of 500 comes after the command has begun
    raise RouterFailed("router.refused", detail, certain=not changes or answer.status < WORLD)
