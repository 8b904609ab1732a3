"""A RouterOS that is not there: menus of items with ids, a scheduler on its own clock, REST and the binary API.

Written from MikroTik's manual (REST API, API, Scheduler, Routing). It refuses what RouterOS refuses: an id that is gone, a
property it does not have, a number out of range, a second item of one name, a user it does not know; and it runs of its
scripting language what the adapters use, and nothing else.
"""

import asyncio
import base64
import json
import re
import ssl
from collections.abc import Iterable
from typing import ClassVar
from urllib.parse import parse_qsl, unquote, urlsplit

from lancar.adapters.routers.careful import CarefulRouter
from lancar.adapters.routers.fake import Fault
from lancar.adapters.routers.mikrotik import MikrotikDevice
from lancar.adapters.routers.mikrotik_api import ApiRos
from lancar.adapters.routers.mikrotik_rest import RestRos
from lancar.adapters.routers.mikrotik_words import read_sentence, sentence_of
from lancar.adapters.routers.web import Trust, Web, connected
from lancar.testing.routers_bench import Run
from wire import PATIENCE_S, Cable, HttpWire, Numbered, Reply, Wire

USER, PASSWORD = "lancar", "rahasia-sekali"
LINES = {"fiber": "ether1", "lte": "ether2", "radio": "pppoe-out1"}
MARKS = {f"lancar-{line}": line for line in LINES}


class Refusal(Exception):  # noqa: N818 - it is a no, not an error
    """A no, as RouterOS says it: what, and REST's status for it."""

    def __init__(self, detail: str, status: int = 400) -> None:
        super().__init__(detail)
        self.detail, self.status = detail, status


class Menus:
    """The configuration, and the clock that the scheduler runs on."""

    PROPERTIES: ClassVar = {
        "/ip/route": {"distance", "gateway", "dst-address", "disabled", "comment", "routing-table"},
        "/ip/dhcp-client": {"default-route-distance", "interface", "add-default-route", "disabled", "comment"},
        "/interface/pppoe-client": {"default-route-distance", "name", "add-default-route", "disabled", "comment"},
        "/ip/firewall/mangle": {"new-connection-mark", "action", "per-connection-classifier", "disabled", "comment", "chain"},
        "/system/scheduler": {"name", "interval", "on-event", "policy", "comment", "start-time", "start-date", "disabled"},
    }
    SINGLE: ClassVar = {"/system/resource": {"board-name": "hEX S", "version": "7.19.4 (stable)", "uptime": "3d1h"}}

    def __init__(self) -> None:
        self.now_s = 0
        self.due: dict[str, int] = {}
        route = {"dst-address": "0.0.0.0/0", "gateway": "10.1.0.1", "distance": "1", "routing-table": "main", "disabled": "false"}
        self.items: dict[str, dict[str, dict[str, str]]] = {
            "/ip/route": {"*1": route},
            "/ip/dhcp-client": {
                "*1": {"interface": "ether2", "add-default-route": "yes", "default-route-distance": "2", "disabled": "false"}
            },
            "/interface/pppoe-client": {
                "*9": {"name": "pppoe-out1", "add-default-route": "true", "default-route-distance": "3", "disabled": "false"}
            },
            "/interface": {
                f"*{n}": {"name": name, "running": "true"} for n, name in enumerate(("ether1", "ether2", "pppoe-out1"), 1)
            },
            "/ip/firewall/mangle": {
                f"*{slot + 4}": {
                    "chain": "prerouting",
                    "action": "mark-connection",
                    "per-connection-classifier": f"both-addresses:3/{slot}",
                    "new-connection-mark": "lancar-fiber",
                    "disabled": "false",
                }
                for slot in (2, 0, 1)
            },
            "/system/scheduler": {},
        }
        self.last = 0x10

    def print(self, menu: str) -> list[dict[str, str]]:
        if menu in self.SINGLE:
            return [dict(self.SINGLE[menu])]
        if menu not in self.items:
            raise Refusal("no such command prefix")
        rows = [{".id": item, **row} for item, row in self.items[menu].items()]
        return self._with_dynamic(rows) if menu == "/ip/route" else rows

    def add(self, menu: str, values: dict[str, str]) -> str:
        self._known(menu, values)
        if menu != "/system/scheduler":
            raise Refusal("this box adds nothing but jobs")
        if any(row["name"] == values["name"] for row in self.items[menu].values()):
            raise Refusal("failure: entry with this name already exists")
        if not re.fullmatch(r"\d+s", values.get("interval", "")):
            raise Refusal("invalid value for argument interval")
        self.last += 1
        item = f"*{self.last:X}"
        self.items[menu][item] = {"disabled": "false", "run-count": "0", **values}
        self.due[item] = self.now_s + int(values["interval"][:-1])
        return item

    def set(self, menu: str, item: str, values: dict[str, str]) -> None:
        self._known(menu, values)
        if item not in self.items[menu]:
            raise Refusal("no such item", 404)
        for name in ("distance", "default-route-distance"):
            if name in values and not 1 <= int(values[name]) <= 255:
                raise Refusal(f"value of {name} out of range (1..255)")
        self.items[menu][item].update(values)

    def remove(self, menu: str, item: str) -> None:
        if item not in self.items.get(menu, {}):
            raise Refusal("no such item", 404)
        del self.items[menu][item]
        self.due.pop(item, None)

    def pass_s(self, seconds: int) -> None:
        end_s = self.now_s + seconds
        while self.due and min(self.due.values()) <= end_s:
            item = min(self.due, key=self.due.__getitem__)
            job = self.items["/system/scheduler"][item]
            self.now_s = self.due[item]
            self.due[item] += int(job["interval"][:-1])
            self.run(job["on-event"])
        self.now_s = end_s

    def run(self, script: str) -> None:
        """RouterOS' language, as far as undoing needs it."""
        for line in script.split("; "):
            guarded = re.fullmatch(r":do \{(.+)\} on-error=\{\}", line)
            try:
                self._command(guarded[1] if guarded else line)
            except Refusal:
                if not guarded:
                    raise

    def _command(self, line: str) -> None:
        if change := re.fullmatch(r"/([a-z -]+) set (\*[0-9A-F]+) ([a-z-]+)=([\w./*-]+)", line):
            menu = next((menu for menu in self.items if menu.replace("/", " ").strip() == change[1]), None)
            assert menu is not None, line
            return self.set(menu, change[2], {change[3]: change[4]})
        gone = re.fullmatch(r'/system scheduler remove \[find name="([\w-]+)"\]', line)
        assert gone, f"no such command in this box: {line}"
        for item, row in list(self.items["/system/scheduler"].items()):
            if row["name"] == gone[1]:
                self.remove("/system/scheduler", item)
        return None

    def _known(self, menu: str, values: Iterable[str]) -> None:
        if menu not in self.PROPERTIES:
            raise Refusal("no such command prefix")
        for name in values:
            if name not in self.PROPERTIES[menu]:
                raise Refusal(f"unknown parameter {name}")

    def _with_dynamic(self, rows: list[dict[str, str]]) -> list[dict[str, str]]:
        made = [{**row, "dynamic": "false", "immediate-gw": row["gateway"] + "%ether1"} for row in rows]
        made += [
            _route("*80000001", f"10.2.0.1%{row['interface']}", row["default-route-distance"])
            for row in self.items["/ip/dhcp-client"].values()
        ]
        made += [
            _route("*80000002", row["name"], row["default-route-distance"])
            for row in self.items["/interface/pppoe-client"].values()
        ]
        best = min(int(row["distance"]) for row in made)
        return [{**row, "active": "true"} if int(row["distance"]) == best else row for row in made]


def _route(item: str, gateway: str, distance: str) -> dict[str, str]:
    route = {".id": item, "dst-address": "0.0.0.0/0", "gateway": gateway.split("%", maxsplit=1)[0], "immediate-gw": gateway}
    return route | {"distance": distance, "dynamic": "true", "routing-table": "main"}


class MikrotikBench(Numbered):
    """What the contract asks of a RouterOS, whatever it is spoken to by."""

    menus: Menus

    def numbers(self) -> dict[str, int]:
        return {
            "fiber": int(self.menus.items["/ip/route"]["*1"]["distance"]),
            "lte": int(self.menus.items["/ip/dhcp-client"]["*1"]["default-route-distance"]),
            "radio": int(self.menus.items["/interface/pppoe-client"]["*9"]["default-route-distance"]),
        }

    def ways(self) -> dict[str, int]:
        return self.slots() or super().ways()

    def shares(self) -> dict[str, int]:
        slots = self.slots()
        return slots if len(slots) > 1 else {}

    def slots(self) -> dict[str, int]:
        marks = [MARKS[row["new-connection-mark"]] for row in self.menus.items["/ip/firewall/mangle"].values()]
        return {line: marks.count(line) for line in marks}

    def state(self) -> object:
        return json.loads(json.dumps({menu: items for menu, items in self.menus.items.items() if menu != "/system/scheduler"}))

    def armed(self) -> int:
        return len(self.menus.items["/system/scheduler"])

    def pass_s(self, seconds: int) -> None:
        self.menus.pass_s(seconds)

    def somebody_changes(self) -> None:
        self.menus.set("/ip/route", "*1", {"distance": "9"})

    def somebody_arms(self) -> None:
        self.menus.add("/system/scheduler", {"name": "lancar-undo-somebody", "interval": "600s", "on-event": ""})


class RestBox(MikrotikBench, HttpWire):
    """The REST interface."""

    def __init__(self, run: Run | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.menus = Menus()
        self.password = PASSWORD
        super().__init__(run, tls)

    def router(self, password: str = PASSWORD, trust: Trust | None = None) -> CarefulRouter:
        scheme = "https" if self.tls else "http"
        web = Web(f"{scheme}://{self.HOST}:{self.port}", trust or Trust(), PATIENCE_S)
        return CarefulRouter(MikrotikDevice(RestRos(web, USER, password), LINES))

    def refusal(self, fault: Fault) -> Reply:
        if fault == "login":
            return Reply.of(401, {"error": 401, "message": "Unauthorized"})
        if fault == "forbidden":
            return Reply.of(500, {"detail": "not enough permissions (9)", "error": 500, "message": "Internal Server Error"})
        return Reply.of(400, {"detail": "failure: no", "error": 400, "message": "Bad Request"})

    def reply(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:  # noqa: PLR0911 - a router of requests
        proof = base64.b64encode(f"{USER}:{self.password}".encode()).decode()
        if headers.get("authorization") != f"Basic {proof}":
            return self.refusal("login")
        parts = urlsplit(path)
        menu = unquote(parts.path).removeprefix("/rest")
        base, _, item = menu.rpartition("/")
        values = json.loads(body) if body else {}
        try:
            match method:
                case "GET":
                    rows = self.menus.print(menu)
                    if menu in self.menus.SINGLE:
                        return Reply.of(200, rows[0])
                    where = dict(parse_qsl(parts.query))
                    return Reply.of(200, [row for row in rows if where.items() <= row.items()])
                case "PUT":
                    made = self.menus.add(menu, values)
                    return Reply.of(201, {".id": made, **values})
                case "PATCH":
                    self.menus.set(base, item, values)
                    return Reply.of(200, {".id": item, **values})
                case "DELETE":
                    self.menus.remove(base, item)
                    return Reply(204)
        except Refusal as no:
            words = {400: "Bad Request", 404: "Not Found"}[no.status]
            return Reply.of(no.status, {"detail": no.detail, "error": no.status, "message": words})
        return Reply.of(405, {"error": 405, "message": "Method Not Allowed"})


class ApiCable(Cable):
    """Sentences, one after the other, by who has logged in."""

    box: "ApiBox"

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._data = b""
        self.known = False

    def data_received(self, data: bytes) -> None:
        self._data += data
        while heard := sentence(self._data):
            words, length = heard
            self._data = self._data[length:]
            if not self.box.answer(lambda words=words: self.box.said(words, self), self.box.no, self, self.transport.write):
                return self.cut()
        return None


def sentence(data: bytes) -> tuple[list[str], int] | None:
    """The first sentence and its length; None while it is not whole."""
    at = 0

    async def exactly(count: int) -> bytes:
        nonlocal at
        at += count
        if at > len(data):
            raise EOFError
        return data[at - count : at]

    try:
        read_sentence(exactly).send(None)  # type: ignore[attr-defined]  # it never waits, so it ends at once
    except StopIteration as ended:
        return ended.value, at
    except EOFError:
        return None
    raise AssertionError("it waits for more than was sent")


class ApiBox(MikrotikBench, Wire):
    """The binary API."""

    CABLE = ApiCable

    def __init__(self, run: Run | None = None) -> None:
        self.menus = Menus()
        super().__init__(run)

    def router(self, password: str = PASSWORD) -> CarefulRouter:
        async def connect():
            return await connected(self.HOST, self.port, None, PATIENCE_S)

        return CarefulRouter(MikrotikDevice(ApiRos(connect, USER, password, PATIENCE_S), LINES))

    def no(self, fault: Fault) -> bytes:
        if fault == "nonsense":
            return b"\xf8 a control byte that nobody knows"
        said = {"login": "invalid user name or password (6)", "forbidden": "not enough permissions (9)"}
        return trap(said.get(fault, "failure: no"))

    def said(self, words: list[str], cable: ApiCable) -> bytes:  # noqa: PLR0911 - a router of sentences
        path, _, verb = words[0].rpartition("/")
        values = dict(word[1:].split("=", 1) for word in words[1:] if word.startswith("="))
        if words[0] == "/login":
            if (values.get("name"), values.get("password")) != (USER, PASSWORD):
                return trap("invalid user name or password (6)")
            cable.known = True
            return sentence_of("!done")
        if not cable.known:
            return sentence_of("!fatal", "not logged in")
        try:
            match verb:
                case "print":
                    where = dict(word[1:].removeprefix("=").split("=", 1) for word in words[1:] if word.startswith("?"))
                    rows = [row for row in self.menus.print(path) if where.items() <= row.items()]
                    if wanted := values.get(".proplist"):
                        rows = [{name: row[name] for name in wanted.split(",") if name in row} for row in rows]
                    said = [sentence_of("!re", *(f"={name}={value}" for name, value in row.items())) for row in rows]
                    return b"".join(said or [sentence_of("!empty")]) + sentence_of("!done")
                case "add":
                    return sentence_of("!done", f"=ret={self.menus.add(path, values)}")
                case "set":
                    self.menus.set(path, values.pop(".id", "*0"), values)
                    return sentence_of("!done")
                case "remove":
                    self.menus.remove(path, values.get(".id", "*0"))
                    return sentence_of("!done")
        except Refusal as no:
            return trap(no.detail)
        return trap("no such command")


def trap(message: str) -> bytes:
    return sentence_of("!trap", f"=message={message}") + sentence_of("!done")
