"""ubus over HTTP (OpenWrt's uhttpd-mod-ubus): JSON-RPC whose result is a status and an object.

A session that has ended is told by the JSON-RPC error -32002, and so is a call that its access list does not allow; which of
the two it is shows when a fresh session is told the same.
"""

from collections.abc import Mapping
from typing import Any

import msgspec

from lancar.adapters.routers.web import Asking, decoded
from lancar.lines.ports import RouterFailed

OK, NOT_FOUND, NO_DATA, DENIED = 0, 4, 5, 6
NOBODY = "0" * 32
ACCESS, OBJECT = -32002, -32000
READER_S = 300
JSON = {"Content-Type": "application/json"}


class UbusRefused(Exception):  # noqa: N818 - it is a no
    """A status other than 0, or an access error (status None)."""

    def __init__(self, status: int | None, what: str) -> None:
        super().__init__(f"{what}: status {status}")
        self.status = status
        self.what = what

    def failure(self, *, certain: bool) -> RouterFailed:
        """As the port says it."""
        code = {None: "router.login", DENIED: "router.forbidden"}.get(self.status, "router.refused")
        return RouterFailed(code, f"{self.what}: ubus status {self.status}", certain=certain)


class _Said(msgspec.Struct):
    """A JSON-RPC answer."""

    result: list[Any] = []
    error: dict[str, Any] | None = None


class Ubus:
    """Calls on a router's bus. Reads share one session, which is opened anew when it has ended."""

    def __init__(self, ask: Asking, user: str, password: str) -> None:
        self._ask = ask
        self._user, self._password = user, password
        self._reader = ""

    async def login(self, lives_s: int) -> str:
        """A fresh session. Raises RouterFailed `router.login` (certain)."""
        wish = {"username": self._user, "password": self._password, "timeout": lives_s}
        try:
            said = await self.say(NOBODY, "session", "login", wish, changes=False)
        except UbusRefused as no:
            raise RouterFailed("router.login", f"ubus status {no.status}", certain=True) from None
        session = said.get("ubus_rpc_session")
        if not isinstance(session, str) or not session.isalnum():
            raise RouterFailed("router.nonsense", "a login without a session", certain=True)
        return session

    async def ask(
        self, of: str, method: str, wish: Mapping[str, Any] | None = None, missing: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        """Read something; `missing` for what is not there. Raises RouterFailed (certain)."""
        try:
            return await self._read(of, method, wish or {})
        except UbusRefused as no:
            if no.status == NOT_FOUND and missing is not None:
                return missing
            raise no.failure(certain=True) from None

    async def status(self, of: str, method: str) -> int:
        """Only the status of a call by the reading session. Raises RouterFailed (certain)."""
        try:
            await self._read(of, method, {})
        except UbusRefused as no:
            if no.status is None:
                raise no.failure(certain=True) from None
            return no.status
        return OK

    async def say(self, session: str, of: str, method: str, wish: Mapping[str, Any], *, changes: bool) -> dict[str, Any]:
        """One call by one session. Raises UbusRefused, RouterFailed."""
        body = {"jsonrpc": "2.0", "id": 1, "method": "call", "params": [session, of, method, wish]}
        answer = await self._ask("POST", "/ubus", msgspec.json.encode(body), JSON, changes=changes)
        if not answer.ok:
            raise RouterFailed("router.refused", f"status {answer.status} for {of} {method}", certain=not changes)
        said = decoded(answer.body, _Said, certain=not changes)
        if said.error is not None:
            code = said.error.get("code")
            raise UbusRefused(None if code == ACCESS else NOT_FOUND if code == OBJECT else -1, f"{of} {method}")
        match said.result:
            case [int(status)] if status == OK:
                return {}
            case [int(status), dict(values)] if status == OK:
                return values
            case [int(status), *_]:
                raise UbusRefused(status, f"{of} {method}")
        raise RouterFailed("router.nonsense", f"no result of {of} {method}", certain=not changes)

    async def _read(self, of: str, method: str, wish: Mapping[str, Any]) -> dict[str, Any]:
        """By the reading session; once more by a fresh one when that has ended."""
        fresh = not self._reader
        if fresh:
            self._reader = await self.login(READER_S)
        try:
            return await self.say(self._reader, of, method, wish, changes=False)
        except UbusRefused as no:
            if no.status is not None or fresh:
                raise
        self._reader = await self.login(READER_S)
        return await self.say(self._reader, of, method, wish, changes=False)
