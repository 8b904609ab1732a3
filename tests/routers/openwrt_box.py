"""An OpenWrt that is not there: uhttpd's ubus, sessions, and rpcd's uci with staging, apply, rollback and confirm.

Written from OpenWrt's documentation of ubus and from what rpcd and mwan3 say of themselves. It refuses what they refuse: a
session that ended, a second apply while one waits, a confirmation by another session, an apply of nothing.
"""

import copy
import json
from typing import Any

from lancar.adapters.routers.careful import CarefulRouter
from lancar.adapters.routers.fake import Fault
from lancar.adapters.routers.openwrt import OpenwrtDevice
from lancar.adapters.routers.openwrt_ubus import Ubus
from lancar.adapters.routers.web import Trust, Web
from lancar.testing.routers_bench import Run
from wire import PATIENCE_S, HttpWire, Numbered, Reply

USER, PASSWORD = "lancar", "rahasia-sekali"
LINES = {"fiber": "wan", "lte": "wwan", "radio": "wanb"}
NOBODY = "0" * 32
NOT_FOUND, NO_DATA, DENIED = 4, 5, 6


class Status(Exception):  # noqa: N818 - ubus' own word
    """A result other than 0."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class OpenwrtBox(Numbered, HttpWire):
    """`mwan3`: whether the package is set up."""

    def __init__(self, run: Run | None = None, *, mwan3: bool = True) -> None:
        self.now_s = 0
        self.sessions: dict[str, int] = {}
        """When each ends."""
        self.staged: dict[str, dict[tuple[str, str], dict[str, str]]] = {}
        self.applying: tuple[str, int, dict[str, Any]] | None = None
        """Whose change waits, when it is rolled back, and to what."""
        self.files: dict[str, dict[str, dict[str, Any]]] = {
            "network": {
                "lan": {".type": "interface", "proto": "static"},
                "wan": {".type": "interface", "proto": "pppoe", "metric": "10"},
                "wwan": {".type": "interface", "proto": "modemmanager", "metric": "20"},
                "wanb": {".type": "interface", "proto": "dhcp", "metric": "30"},
            }
        }
        if mwan3:
            self.files["mwan3"] = {
                "https": {".type": "rule", "dest_port": "443", "use_policy": "balanced"},
                "default_rule": {".type": "rule", "dest_ip": "0.0.0.0/0", "use_policy": "balanced"},
                "balanced": {".type": "policy", "use_member": ["wan_m1", "wwan_m2", "wanb_m3"]},
                "wan_m1": {".type": "member", "interface": "wan", "metric": "1", "weight": "3"},
                "wwan_m2": {".type": "member", "interface": "wwan", "metric": "2", "weight": "2"},
                "wanb_m3": {".type": "member", "interface": "wanb", "metric": "3"},
            }
        self.logins = 0
        self.password = PASSWORD
        super().__init__(run)

    # the bench's side

    def router(self, password: str = PASSWORD) -> CarefulRouter:
        web = Web(f"http://{self.HOST}:{self.port}", Trust(), PATIENCE_S)
        return CarefulRouter(OpenwrtDevice(Ubus(web, USER, password), LINES))

    def numbers(self) -> dict[str, int]:
        if "mwan3" in self.files:
            rows = [row for row in self.files["mwan3"].values() if row[".type"] == "member"]
            by_interface = {row["interface"]: int(row["metric"]) for row in rows}
        else:
            by_interface = {name: int(row.get("metric", 0)) for name, row in self.files["network"].items()}
        return {line: by_interface[at] for line, at in LINES.items()}

    def shares(self) -> dict[str, int]:
        numbers = self.numbers()
        first = [line for line in numbers if numbers[line] == min(numbers.values())]
        if "mwan3" not in self.files:
            return {}
        weights = {row["interface"]: int(row.get("weight", 1)) for row in self.files["mwan3"].values() if "interface" in row}
        return {line: weights[LINES[line]] for line in first} if len(first) > 1 else {}

    def state(self) -> object:
        return copy.deepcopy(self.files)

    def armed(self) -> int:
        return int(self.applying is not None)

    def pass_s(self, seconds: int) -> None:
        self.now_s += seconds
        if self.applying is not None and self.applying[1] <= self.now_s:
            self.files, self.applying = self.applying[2], None
        for session, ends_s in list(self.sessions.items()):
            if ends_s <= self.now_s:
                del self.sessions[session]
                self.staged.pop(session, None)

    def somebody_changes(self) -> None:
        config, section = ("mwan3", "wan_m1") if "mwan3" in self.files else ("network", "wan")
        self.files[config][section]["metric"] = "99"

    def somebody_arms(self) -> None:
        self.applying = ("f" * 32, self.now_s + 600, copy.deepcopy(self.files))

    def end_sessions(self) -> None:
        """The router was restarted, or they were idle for too long."""
        self.sessions.clear()
        self.staged.clear()

    # the wire's side

    def refusal(self, fault: Fault) -> Reply:
        if fault == "login" and self.asked[:2] != ["session", "login"]:
            return Reply.of(200, _error(-32002, "Access denied"))
        if fault == "forbidden" and self.asked == ["session", "login"]:
            # who may do nothing may still log in
            said = self._session_login("", {"username": USER, "password": self.password})
            return Reply.of(200, {"jsonrpc": "2.0", "id": 1, "result": [0, said]})
        return Reply.of(200, {"jsonrpc": "2.0", "id": 1, "result": [{"refuse": 2}.get(fault, DENIED)]})

    def reply(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:
        if (method, path, headers.get("content-type")) != ("POST", "/ubus", "application/json"):
            return Reply.of(200, _error(-32700, "Parse error"))
        session, of, verb, wish = json.loads(body)["params"]
        if (of, verb) != ("session", "login") and session not in self.sessions:
            return Reply.of(200, _error(-32002, "Access denied"))
        act = getattr(self, f"_{of}_{verb}".replace(".", "_"), None)
        if act is None:
            return Reply.of(200, _error(-32000, "Object not found"))
        try:
            said = act(session, wish)
        except Status as no:
            return Reply.of(200, {"jsonrpc": "2.0", "id": 1, "result": [no.status]})
        return Reply.of(200, {"jsonrpc": "2.0", "id": 1, "result": [0] if said is None else [0, said]})

    def heard(self, body: bytes) -> None:
        self.asked = json.loads(body)["params"][1:3]

    def _session_login(self, _: str, wish: dict[str, Any]) -> dict[str, Any]:
        if (wish["username"], wish["password"]) != (USER, self.password):
            raise Status(DENIED)
        self.logins += 1
        session = f"{self.logins:032x}"
        self.sessions[session] = self.now_s + int(wish.get("timeout", 300))
        return {"ubus_rpc_session": session, "timeout": wish.get("timeout", 300), "expires": 299, "acls": {}}

    def _system_board(self, *_: Any) -> dict[str, Any]:
        return {"model": "GL.iNet GL-MT3000", "release": {"distribution": "OpenWrt", "version": "24.10.2"}}

    def _network_interface_dump(self, *_: Any) -> dict[str, Any]:
        return {"interface": [{"interface": name, "up": True} for name in self.files["network"]]}

    def _mwan3_status(self, *_: Any) -> dict[str, Any]:
        track = [{"ip": "1.1.1.1", "status": "up", "latency": 14, "packetloss": 0}]
        row = {"status": "online", "enabled": True, "up": True, "track_ip": track}
        return {"interfaces": dict.fromkeys(LINES.values(), row)}

    def _uci_get(self, session: str, wish: dict[str, Any]) -> dict[str, Any]:
        if wish["config"] not in self.files:
            raise Status(NOT_FOUND)
        values = copy.deepcopy(self.files[wish["config"]])
        for (config, section), staged in self.staged.get(session, {}).items():
            if config == wish["config"]:
                values[section].update(staged)
        return {"values": {name: {".name": name, ".anonymous": False, **row} for name, row in values.items()}}

    def _uci_set(self, session: str, wish: dict[str, Any]) -> None:
        if wish["section"] not in self.files.get(wish["config"], {}):
            raise Status(NOT_FOUND)
        self.staged.setdefault(session, {}).setdefault((wish["config"], wish["section"]), {}).update(wish["values"])

    def _uci_apply(self, session: str, wish: dict[str, Any]) -> None:
        if self.applying is not None and wish.get("rollback"):
            raise Status(DENIED)
        if not self.staged.get(session):
            raise Status(NO_DATA)
        if wish.get("rollback"):
            self.applying = (session, self.now_s + wish["timeout"], copy.deepcopy(self.files))
        for (config, section), values in self.staged.pop(session).items():
            self.files[config][section].update(values)

    def _uci_confirm(self, session: str, _: dict[str, Any]) -> None:
        self._only_by(session)
        self.applying = None

    def _uci_rollback(self, session: str, _: dict[str, Any]) -> None:
        self.files = self._only_by(session)
        self.applying = None

    def _only_by(self, session: str) -> dict[str, Any]:
        if self.applying is None:
            raise Status(NO_DATA)
        if self.applying[0] != session:
            raise Status(DENIED)
        return self.applying[2]


def _error(code: int, message: str) -> dict[str, Any]:
    return {"jsonrpc": "2.0", "id": 1, "error": {"code": code, "message": message}}
