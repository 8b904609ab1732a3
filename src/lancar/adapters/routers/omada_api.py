"""TP-Link's Omada Open API: client credentials for a token, then JSON whose `errorCode` says whether it was done."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import msgspec

from lancar.adapters.routers.web import Asking, decoded, problem_of
from lancar.lines.ports import RouterFailed

JSON = {"Content-Type": "application/json"}
TOKEN_OVER = {-44112, -44113}
"""The token has expired, or is none: the request was not looked at, so it may be sent again with a fresh one."""
LOGIN = {-44106, -44116}
FORBIDDEN = {-1005, -1505, -44118}
PAGE = "page=1&pageSize=100"
UNAUTHORIZED = 401


class _Said(msgspec.Struct):
    """Every answer of the Open API."""

    errorCode: int = 0  # noqa: N815 - the controller's own spelling
    msg: str = ""
    result: Any = None


class Omada:
    """One site of one controller."""

    def __init__(self, ask: Asking, controller: str, client: str, secret: str, site: str) -> None:
        self._ask = ask
        self._controller, self._client, self._secret = controller, client, secret
        self._wanted_site = site
        self._token = ""
        self._site = ""

    async def ports(self) -> Mapping[str, str]:
        """WAN port ids by name."""
        rows = (await self._of_site("GET", "/internet/ports-config")).get("wanPortsConfig", [])
        try:
            return {str(row["portName"]): str(row["portId"]) for row in rows}
        except (KeyError, TypeError) as why:
            raise RouterFailed("router.nonsense", f"a port without {why}", certain=True) from None

    async def balance(self) -> Mapping[str, Any]:
        """Who is primary, who stands by, and the weights."""
        return await self._of_site("GET", "/internet/load-balance")

    async def put_balance(self, body: bytes) -> None:
        """Write it back."""
        await self._of_site("PUT", "/internet/load-balance", body)

    async def wan_status(self) -> tuple[Mapping[str, Any], list[Mapping[str, Any]]]:
        """The gateway, and the health of each of its ports."""
        devices = (await self._of_site("GET", f"/devices?{PAGE}")).get("data", [])
        gateway = next((row for row in devices if row.get("type") == "gateway"), None)
        if gateway is None:
            raise RouterFailed("router.unsupported", "the site has no gateway", certain=True)
        rows = await self._call("GET", await self._path(f"/gateways/{quote(str(gateway.get('mac', '')))}/wan-status"))
        return gateway, rows if isinstance(rows, list) else []

    async def _path(self, rest: str) -> str:
        if not self._site:
            said = await self._call("GET", f"/openapi/v1/{self._controller}/sites?{PAGE}")
            sites = said.get("data", []) if isinstance(said, dict) else []
            fits = [row for row in sites if self._wanted_site in {"", row.get("name"), row.get("siteId")}]
            if len(fits) != 1:
                raise RouterFailed("router.unsupported", f"{len(fits)} sites are called {self._wanted_site!r}", certain=True)
            self._site = str(fits[0].get("siteId", ""))
        return f"/openapi/v1/{self._controller}/sites/{quote(self._site)}{rest}"

    async def _of_site(self, method: str, rest: str, body: bytes | None = None) -> dict[str, Any]:
        said = await self._call(method, await self._path(rest), body)
        if method == "GET" and not isinstance(said, dict):
            raise RouterFailed("router.nonsense", f"no object at {rest}", certain=True)
        return said if isinstance(said, dict) else {}

    async def _call(self, method: str, path: str, body: bytes | None = None) -> Any:
        """One request with the token; once more with a fresh token when it was over."""
        fresh = not self._token
        if fresh:
            await self._login()
        said = await self._said(method, path, body)
        if said.errorCode in TOKEN_OVER and not fresh:
            await self._login()
            said = await self._said(method, path, body)
        if said.errorCode:
            raise _refusal(said)
        return said.result

    async def _login(self) -> None:
        self._token = ""
        wish = {"omadacId": self._controller, "client_id": self._client, "client_secret": self._secret}
        path = "/openapi/authorize/token?grant_type=client_credentials"
        said = await self._heard("POST", path, msgspec.json.encode(wish), JSON, changes=False)
        if said.errorCode:
            raise RouterFailed("router.login", f"{said.errorCode} {said.msg}", certain=True)
        token = said.result.get("accessToken") if isinstance(said.result, dict) else None
        if not isinstance(token, str) or not token.isascii() or not token.isprintable():
            raise RouterFailed("router.nonsense", "a login without a token", certain=True)
        self._token = token

    async def _said(self, method: str, path: str, body: bytes | None) -> _Said:
        headers = {**JSON, "Authorization": f"AccessToken={self._token}"}
        return await self._heard(method, path, body, headers, changes=method != "GET")

    async def _heard(self, method: str, path: str, body: bytes | None, headers: Mapping[str, str], *, changes: bool) -> _Said:
        answer = await self._ask(method, path, body, headers, changes=changes)
        if answer.status == UNAUTHORIZED:
            return _Said(errorCode=-44113, msg="status 401")
        said = decoded(answer.body, _Said, certain=not changes) if answer.ok else problem_of(answer.body, _Said)
        if not answer.ok and not said.errorCode:
            raise RouterFailed("router.refused", f"status {answer.status} {said.msg}", certain=not changes)
        return said


def _refusal(said: _Said) -> RouterFailed:
    code = "router.forbidden" if said.errorCode in FORBIDDEN else "router.refused"
    if said.errorCode in LOGIN | TOKEN_OVER:
        code = "router.login"
    return RouterFailed(code, f"{said.errorCode} {said.msg}"[:200], certain=True)
