"""An Omada controller that is not there: tokens that expire, a site, a gateway with three WAN ports, one balance object.

Written from TP-Link's Open API guide (tokens, error codes, WanLoadBalanceOpenApiVO). It refuses what the controller refuses:
a wrong client, an old token, weights of the wrong number or size, a standby that is not there.
"""

import copy
import json
from typing import Any

from lancar.adapters.routers.careful import SOMEBODY, CarefulRouter
from lancar.adapters.routers.fake import Fault
from lancar.adapters.routers.omada import OmadaDevice
from lancar.adapters.routers.omada_api import Omada
from lancar.adapters.routers.web import Trust, Web
from lancar.lines.ports import Applied, Plan, RouterFailed
from lancar.testing.routers_bench import Run
from wire import PATIENCE_S, HttpWire, Numbered, Reply

CONTROLLER, SITE, MAC = "a1b2c3", "66f0", "AA-BB-CC-00-11-22"
CLIENT, SECRET = "c0ffee", "rahasia-sekali"
LINES = {"fiber": "WAN", "lte": "WAN/LAN1", "radio": "WAN/LAN2"}
PORTS = {"WAN": "1_aa", "WAN/LAN1": "2_bb", "WAN/LAN2": "3_cc"}
LINE_OF = {PORTS[name]: line for line, name in LINES.items()}


class MadeUpKeeper:
    """Holds undos on the bench's clock."""

    def __init__(self) -> None:
        self.held: dict[str, tuple[int, Plan | None]] = {}
        self.now_s = 0

    async def arm(self, plan: Plan, undo_after_s: int) -> None:
        self.held[plan.plan] = (self.now_s + undo_after_s, plan)

    async def armed(self) -> frozenset[str]:
        return frozenset(self.held)

    async def disarm(self, plan: Plan) -> None:
        if self.held.pop(plan.plan, None) is None:
            raise RouterFailed("router.nothing_pending", certain=True)

    def due(self, seconds: int) -> list[Plan]:
        self.now_s += seconds
        return [plan for due_s, plan in self.held.values() if due_s <= self.now_s and plan is not None]


class OmadaBox(Numbered, HttpWire):
    """Also runs what the keeper does when an undo is due."""

    def __init__(self, run: Run | None = None, *, near: bool = True) -> None:
        self.near = near
        self.keeper = MadeUpKeeper()
        self.tokens: set[str] = set()
        self.logins = 0
        self.secret = SECRET
        self.balance: dict[str, Any] = {
            "weights": [1, 1, 1],
            "appOptRouting": True,
            "linkBackup": True,
            "backupMode": 1,
            "mode": 1,
            "primaryWans": ["1_aa"],
            "backupWan": "2_bb",
        }
        super().__init__(run)

    # the bench's side

    def router(self, secret: str = SECRET, site: str = "") -> CarefulRouter:
        web = Web(f"http://{self.HOST}:{self.port}", Trust(), PATIENCE_S)
        return CarefulRouter(OmadaDevice(Omada(web, CONTROLLER, CLIENT, secret, site), LINES, self.keeper, near=self.near))

    def numbers(self) -> dict[str, int]:
        backup = LINE_OF[self.balance["backupWan"]] if self.balance["linkBackup"] else ""
        first = [LINE_OF[port] for port in self.balance["primaryWans"]]
        return {line: 1 if line in first else 2 if line == backup else 3 for line in LINES}

    def shares(self) -> dict[str, int]:
        first = self.balance["primaryWans"]
        weights = dict(zip(sorted(LINE_OF), self.balance["weights"], strict=True))
        return {LINE_OF[port]: weights[port] for port in first} if len(first) > 1 else {}

    def state(self) -> object:
        return copy.deepcopy(self.balance)

    def armed(self) -> int:
        return len(self.keeper.held)

    def pass_s(self, seconds: int) -> None:
        for plan in self.keeper.due(seconds):
            self.run(self.router().undo(Applied(plan=plan, undo_after_s=0)))

    def somebody_changes(self) -> None:
        self.balance["weights"] = [5, 1, 1]

    def somebody_arms(self) -> None:
        self.keeper.held[SOMEBODY] = (10_000, None)

    # the wire's side

    def heard(self, body: bytes) -> None:
        self.at_the_door = b"client_secret" in body

    def refusal(self, fault: Fault) -> Reply:
        if fault == "login":
            return _no(-44106 if self.at_the_door else -44112, "The access token has expired.")
        if fault == "forbidden":
            return self._token() if self.at_the_door else _no(-1505, "no permissions to access this site")
        return _no(-1, "General error.")

    def reply(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:  # noqa: PLR0911 - a router of requests
        if path == "/openapi/authorize/token?grant_type=client_credentials":
            wish = json.loads(body)
            if wish != {"omadacId": CONTROLLER, "client_id": CLIENT, "client_secret": self.secret}:
                return _no(-44106, "The client id or client secret is invalid.")
            return self._token()
        if headers.get("authorization", "").removeprefix("AccessToken=") not in self.tokens:
            return _no(-44113, "The access token is Invalid.")
        base = f"/openapi/v1/{CONTROLLER}/sites"
        at = path.partition("?")[0].removeprefix(base)
        if at == "":
            return _yes({"totalRows": 1, "data": [{"siteId": SITE, "name": "Toko Dago"}]})
        match method, at.removeprefix(f"/{SITE}"):
            case "GET", "/internet/ports-config":
                return _yes({"wanPortsConfig": [{"portId": port, "portName": name} for name, port in PORTS.items()]})
            case "GET", "/internet/load-balance":
                return _yes(self.balance)
            case "PUT", "/internet/load-balance":
                return self._put(json.loads(body))
            case "GET", "/devices":
                return _yes(
                    {"data": [{"type": "ap"}, {"type": "gateway", "mac": MAC, "model": "ER605", "firmwareVersion": "2.3.0"}]}
                )
            case "GET", status if status == f"/gateways/{MAC}/wan-status":
                row = {"status": 1, "internetState": 1, "latency": 11, "loss": 0.5, "healthLevel": 3}
                return _yes([{**row, "name": name} for name in PORTS])
        return _no(-1600, "Unsupported request path.")

    def _put(self, body: dict[str, Any]) -> Reply:
        if len(body["weights"]) != len(PORTS) or not all(1 <= weight < 2**31 for weight in body["weights"]):
            return _no(-1001, "Invalid request parameters: weights")
        named = {*body["primaryWans"], *([body["backupWan"]] if body["linkBackup"] else [])}
        if not named <= set(LINE_OF) or (body["linkBackup"] and body["backupWan"] in body["primaryWans"]):
            return _no(-1001, "Invalid request parameters: wans")
        self.balance = body
        return _yes(None)

    def _token(self) -> Reply:
        self.logins += 1
        self.tokens.add(token := f"AT-{self.logins}")
        return _yes({"accessToken": token, "tokenType": "bearer", "expiresIn": 7200, "refreshToken": "RT-x"})


def _yes(result: Any) -> Reply:
    return Reply.of(200, {"errorCode": 0, "msg": "Success.", "result": result})


def _no(code: int, message: str) -> Reply:
    return Reply.of(200, {"errorCode": code, "msg": message})
