"""An IOS-XE that is not there: RESTCONF over HTTP and a command line over SSH, one configuration, one revert timer.

Written from RFC 8040, Cisco's YANG models and its guide to *rollback confirmed change*. It refuses what IOS-XE refuses: a route
that is not there, a distance out of range, a timer without an archive or while another runs, a confirmation of nothing.
"""

import base64
import contextlib
import copy
import json
import re
from typing import Any, ClassVar
from urllib.parse import unquote

import asyncssh
from omada_box import MadeUpKeeper

from lancar.adapters.routers.careful import SOMEBODY, CarefulRouter
from lancar.adapters.routers.cisco import CiscoDevice, KeeperUndo
from lancar.adapters.routers.cisco_restconf import RestconfIos
from lancar.adapters.routers.cisco_shell import CliIos, Shell, TimerUndo
from lancar.adapters.routers.fake import Fault
from lancar.adapters.routers.web import Trust, Web
from lancar.lines.ports import Applied
from lancar.testing.routers_bench import Run
from wire import PATIENCE_S, HttpWire, Numbered, Reply, Wire

USER, PASSWORD = "lancar", "rahasia-sekali"
LINES = {"fiber": "10.1.0.1", "lte": "Cellular0/2/0", "radio": "10.3.0.1"}
ALL = "0.0.0.0"  # noqa: S104 - a destination, not an address to listen on
KEY = asyncssh.generate_private_key("ssh-ed25519")
PIN = KEY.get_fingerprint("sha256")
BASE = "/restconf/data/Cisco-IOS-XE-native:native/ip/route/ip-route-interface-forwarding-list=0.0.0.0,0.0.0.0"
NOTHING = "%No Rollback Confirmed Change pending"
INVALID = "                ^\n% Invalid input detected at '^' marker."


class Machine:
    """The running configuration and its revert timer. A route: forward, hop, distance, what else stands on its line."""

    def __init__(self) -> None:
        self.now_s = 0
        self.archive = True
        self.routes: list[list[Any]] = [
            ["10.1.0.1", "", 1, "track 1 name FIBER"],
            ["Cellular0/2/0", "", 10, ""],
            ["GigabitEthernet0/0/2", "10.3.0.1", 20, ""],
        ]
        self.timer: tuple[int, list[list[Any]]] | None = None

    def pass_s(self, seconds: int) -> None:
        self.now_s += seconds
        if self.timer is not None and self.timer[0] <= self.now_s:
            self.routes, self.timer = self.timer[1], None

    def start(self, minutes: int) -> str:
        if not self.archive:
            return "%Turn config archive on before using Rollback Confirmed Change"
        if self.timer is not None:
            return "%Rollback Confirmed Change is already in progress"
        if not 1 <= minutes <= 120:
            return INVALID
        self.timer = (self.now_s + minutes * 60, copy.deepcopy(self.routes))
        return "Rollback Confirmed Change: Backing up current running config to flash:archive-Nov-22-04-00-00.000-1"

    def set(self, forward: str, hop: str, distance: int, rest: str | None = None) -> bool:
        """False when there is no such next hop."""
        for route in self.routes:
            if route[:2] == [forward, hop]:
                route[2] = distance
                route[3] = route[3] if rest is None else rest
                return True
        return False

    def lines(self) -> list[str]:
        made = []
        for forward, hop, distance, rest in self.routes:
            words = ["ip route 0.0.0.0 0.0.0.0", forward, hop, str(distance) if distance != 1 else "", rest]
            made.append(" ".join(word for word in words if word))
        return made


class CommandLine(Wire):
    """The SSH side. Its requests and faults are counted by `owner` where there is one, else by itself."""

    def __init__(self, machine: Machine, run: Run | None = None, owner: "Wire | None" = None) -> None:
        self.machine, self.owner = machine, owner or self
        super().__init__(run)

    async def listen(self) -> Any:
        box = self

        class Server(asyncssh.SSHServer):
            """One connection."""

            def connection_made(self, conn: asyncssh.SSHServerConnection) -> None:
                self.connection = conn
                box.connected(self)

            def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncssh's name
                box.gone(self)

            def abort(self) -> None:
                self.connection.abort()

            def password_auth_supported(self) -> bool:
                return True

            def validate_password(self, username: str, password: str) -> bool:
                return (username, password) == (USER, PASSWORD)

        wish = {"server_host_keys": [KEY], "server_factory": Server, "process_factory": self._shell, "line_editor": False}
        wish["encryption_algs"] = ["aes128-gcm@openssh.com"]  # the cheapest one: these connections are made anew for every fault
        return await asyncssh.listen(self.HOST, self.port, reuse_address=True, **wish)

    async def _shell(self, process: asyncssh.SSHServerProcess) -> None:
        mode = [""]
        process.stdout.write("\r\ntoko-dago#")
        with contextlib.suppress(asyncssh.Error, OSError):
            async for line in process.stdin:
                command = line.strip()

                def do(command: str = command) -> bytes:
                    said = self.do(command, mode)
                    lines = [command, *said.splitlines(), f"toko-dago{mode[0]}#"]
                    return "\r\n".join(lines).encode()

                def send(data: bytes) -> None:
                    process.stdout.write(data.decode())

                if not self.owner.answer(
                    do, lambda fault: self.no(fault, mode), process.channel.get_connection().get_owner(), send
                ):
                    await process.stdout.drain()
                    break
        process.channel.get_connection().abort()

    def no(self, fault: Fault, mode: list[str]) -> bytes:
        said = {"login": "% Authentication failed.", "forbidden": "% Authorization failed."}.get(fault, INVALID)
        if fault == "nonsense":
            said = "Selamat datang"
        return f"x\r\n{said}\r\ntoko-dago{mode[0]}#".encode()

    def do(self, command: str, mode: list[str]) -> str:  # noqa: C901, PLR0911 - a list of commands
        machine = self.machine
        if mode[0]:
            return self._configure(command, mode)
        if started := re.fullmatch(r"configure terminal(?: revert timer (\d+))?", command):
            said = machine.start(int(started[1])) if started[1] else ""
            if not said.startswith("%") and "%" not in said:
                mode[0] = "(config)"
                said += "\nEnter configuration commands, one per line.  End with CNTL/Z."
            return said
        match command:
            case "terminal length 0":
                return ""
            case "show running-config | include ^ip route 0.0.0.0 0.0.0.0":
                return "\n".join(machine.lines())
            case "show archive config rollback timer":
                return NOTHING if machine.timer is None else "Time configured: 04:00:00\nTimer value: 1 min\nUser: lancar"
            case "show ip interface brief":
                rows = ["GigabitEthernet0/0/2   10.3.0.2   YES NVRAM  up   up", "Cellular0/2/0  unassigned YES NVRAM  up  up"]
                return "\n".join(["Interface              IP-Address      OK? Method Status    Protocol", *rows])
            case "show version | include ^Cisco IOS XE Software":
                return "Cisco IOS XE Software, Version 17.09.04a"
            case "configure confirm":
                if machine.timer is None:
                    return NOTHING
                machine.timer = None
                return ""
        return INVALID

    def _configure(self, command: str, mode: list[str]) -> str:
        if command == "end":
            mode[0] = ""
            return ""
        said = re.fullmatch(r"ip route 0\.0\.0\.0 0\.0\.0\.0 (\S+)(?: (\d+\.\S+))? (\d+)((?: .+)?)", command)
        if not said or not 1 <= int(said[3]) <= 255:
            return INVALID
        forward, hop, distance, rest = said[1], said[2] or "", int(said[3]), said[4].strip()
        if not self.machine.set(forward, hop, distance, rest):
            self.machine.routes.append([forward, hop, distance, rest])
        return ""


class CiscoBench(Numbered):
    """What the contract asks of an IOS-XE."""

    machine: Machine
    NAMES: ClassVar = dict(zip(("10.1.0.1", "Cellular0/2/0", "GigabitEthernet0/0/2"), LINES, strict=True))

    def numbers(self) -> dict[str, int]:
        return {self.NAMES[forward]: distance for forward, _, distance, _ in self.machine.routes}

    def state(self) -> object:
        return sorted(self.machine.lines())

    def armed(self) -> int:
        return int(self.machine.timer is not None)

    def pass_s(self, seconds: int) -> None:
        self.machine.pass_s(seconds)

    def somebody_changes(self) -> None:
        self.machine.set("10.1.0.1", "", 99)

    def somebody_arms(self) -> None:
        self.machine.start(10)


class CliBox(CiscoBench, CommandLine):
    """The command line alone."""

    def __init__(self, run: Run | None = None) -> None:
        super().__init__(Machine(), run)

    def shell(self, password: str = PASSWORD, pin: str = PIN) -> Shell:
        return Shell(f"{self.HOST}:{self.port}", USER, password, pin, PATIENCE_S)

    def router(self, password: str = PASSWORD, pin: str = PIN) -> CarefulRouter:
        shell = self.shell(password, pin)
        return CarefulRouter(CiscoDevice(CliIos(shell), TimerUndo(shell), LINES))


class RestconfBox(CiscoBench, HttpWire):
    """RESTCONF. `timer`: the router's own timer holds the undo, by SSH; else this machine does."""

    def __init__(self, run: Run | None = None, *, timer: bool = True) -> None:
        self.machine = Machine()
        self.keeper = MadeUpKeeper()
        self.ssh: CommandLine | None = None
        super().__init__(run)
        if timer:
            self.ssh = CommandLine(self.machine, self.run, self)

    def router(self, password: str = PASSWORD) -> CarefulRouter:
        web = Web(f"http://{self.HOST}:{self.port}", Trust(), PATIENCE_S)
        undo: Any = KeeperUndo(self.keeper, near=True)
        if self.ssh is not None:
            undo = TimerUndo(Shell(f"{self.HOST}:{self.ssh.port}", USER, password, PIN, PATIENCE_S))
        return CarefulRouter(CiscoDevice(RestconfIos(web, USER, password), undo, LINES))

    def armed(self) -> int:
        return len(self.keeper.held) + super().armed()

    def pass_s(self, seconds: int) -> None:
        super().pass_s(seconds)
        for plan in self.keeper.due(seconds):
            self.run(self.router().undo(Applied(plan=plan, undo_after_s=0)))

    def somebody_arms(self) -> None:
        if self.ssh is not None:
            self.machine.start(10)
        else:
            self.keeper.held[SOMEBODY] = (10_000, None)

    def close(self) -> None:
        super().close()
        if self.ssh is not None:
            self.ssh.close()

    def refusal(self, fault: Fault) -> Reply:
        status, tag = {"login": (401, "access-denied"), "forbidden": (403, "access-denied")}.get(fault, (409, "lock-denied"))
        return _errors(status, tag)

    def reply(self, method: str, path: str, headers: dict[str, str], body: bytes) -> Reply:
        if headers.get("authorization") != f"Basic {base64.b64encode(f'{USER}:{PASSWORD}'.encode()).decode()}":
            return self.refusal("login")
        if method == "PATCH":
            return self._patch(path.removeprefix(BASE), json.loads(body))
        said: dict[str, Any] = {
            BASE: {"Cisco-IOS-XE-native:ip-route-interface-forwarding-list": self._routes()},
            "/restconf/data/ietf-interfaces:interfaces-state": {
                "ietf-interfaces:interfaces-state": {"interface": [{"name": "Cellular0/2/0", "oper-status": "up"}]}
            },
            "/restconf/data/Cisco-IOS-XE-ip-sla-oper:ip-sla-stats": {
                "Cisco-IOS-XE-ip-sla-oper:ip-sla-stats": {
                    "sla-oper-entry": [
                        {"oper-id": 1, "latest-return-code": "ret-code-ok", "rtt-info": {"latest-rtt": {"rtt": 9}}}
                    ]
                }
            },
            "/restconf/data/Cisco-IOS-XE-native:native/version": {"Cisco-IOS-XE-native:version": "17.9"},
        }
        return Reply.of(200, said[path]) if path in said else _errors(404, "invalid-value")

    def _routes(self) -> dict[str, Any]:
        rows: list[dict[str, Any]] = []
        for forward, hop, distance, rest in self.machine.routes:
            options = {"metric": distance} if distance != 1 else {}
            options |= {"track": {"id-route": 1}} if "track 1" in rest else {}
            behind = {"interface-next-hop": [{"ip-address": hop, **options}]} if hop else options
            rows.append({"fwd": forward, **behind})
        return {"prefix": ALL, "mask": ALL, "fwd-list": rows}

    def _patch(self, at: str, body: dict[str, Any]) -> Reply:
        where = re.fullmatch(r"/fwd-list=([^/]+)(?:/interface-next-hop=([^/]+))?", at)
        rows = next(iter(body.values()))
        if not where or not 1 <= rows[0]["metric"] <= 255:
            return _errors(400, "invalid-value")
        found = self.machine.set(unquote(where[1]), unquote(where[2] or ""), rows[0]["metric"])
        return Reply(204) if found else _errors(404, "invalid-value")


def _errors(status: int, tag: str) -> Reply:
    return Reply.of(status, {"ietf-restconf:errors": {"error": [{"error-type": "protocol", "error-tag": tag}]}})
