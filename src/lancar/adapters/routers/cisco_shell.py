"""IOS-XE's command line by SSH: one session, one command at a time, each read up to the prompt.

asyncssh is an optional part of the package (docs/adr): only this needs it. The router is known by its host key's fingerprint.
No command is built from text that could hold a line break or a second command: addresses and interface names are checked.
"""

import asyncio
import re
from collections.abc import Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from lancar.adapters.routers.careful import SOMEBODY
from lancar.adapters.routers.cisco import Probe, Route
from lancar.lines.ports import Plan, RouterFailed, UndoBy

if TYPE_CHECKING:
    import asyncssh

PROMPT = re.compile(r"(?:^|[\r\n])(?P<prompt>[\w.-]+(?:\([\w-]+\))?[#>]) ?$")
WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9./:_-]*")
ROUTE = re.compile(
    r"^ip route 0\.0\.0\.0 0\.0\.0\.0 (?P<forward>\S+)(?: (?P<hop>\d+\.\d+\.\d+\.\d+))?(?: (?P<distance>\d+))?(?P<rest>( .+)?)$"
)
TRACK = re.compile(r"\btrack (\d+)\b")
NOTHING = "No Rollback Confirmed Change pending"
MOST_CHARS = 1_000_000
MINUTE_S = 60
SSH_PORT = 22


class Shell:
    """A privileged session. `pin`: the host key's `SHA256:…`."""

    def __init__(self, address: str, user: str, password: str, pin: str, patience_s: float) -> None:
        host, _, port = address.rpartition(":") if address.count(":") == 1 else (address, "", "")
        self._host, self._port = host, int(port) if port.isdecimal() else SSH_PORT
        self._user, self._password = user, password
        self._pin = pin
        self.patience_s = patience_s
        self._connection: asyncssh.SSHClientConnection | None = None
        self._process: asyncssh.SSHClientProcess[str] | None = None
        self.prompt = ""

    async def say(self, command: str, *, changes: bool) -> str:
        """One command; what it printed. Raises RouterFailed; a line that begins with % is a refusal."""
        assert "\n" not in command, command
        assert "\r" not in command, command
        if self._process is not None and self._process.stdout.at_eof():
            await self.close()  # it was idle for too long
        if self._process is None:
            await self._open()
        said = await self._exchange(command, changes=changes)
        refused = [line.strip() for line in said.splitlines() if line.startswith("%")]
        if refused and NOTHING not in refused[0]:
            await self.close()  # whatever mode it is in now
            codes = {"uthorization failed": "router.forbidden", "uthentication failed": "router.login"}
            code = next((code for words, code in codes.items() if words in refused[0]), "router.refused")
            raise RouterFailed(code, refused[0][:200], certain=True)
        return said

    async def entered(self, said: str) -> None:
        """See that a command led into configuration; else hang up. Raises RouterFailed (uncertain)."""
        if "(config)" not in self.prompt:
            await self.close()
            raise RouterFailed("router.nonsense", f"not in configuration: {said.strip()[:80]}", certain=False)

    async def leave(self) -> None:
        """Out of configuration again. Raises RouterFailed (uncertain): what was said in there was done."""
        try:
            await self.say("end", changes=True)
        except RouterFailed as failed:
            raise RouterFailed(failed.code, failed.detail, certain=False) from None
        if "(" in self.prompt:
            await self.close()
            raise RouterFailed("router.nonsense", "still in configuration after end", certain=False)

    async def close(self) -> None:
        """Hang up."""
        connection, self._connection, self._process = self._connection, None, None
        if connection is not None:
            connection.abort()
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(1):
                    await connection.wait_closed()

    async def _open(self) -> None:
        try:
            import asyncssh  # noqa: PLC0415 - an optional part; most routers need none
        except ImportError:
            raise RouterFailed("router.unsupported", "SSH is missing: pip install 'lancar[cisco]'", certain=True) from None
        seen: list[str] = []
        pin = self._pin

        class Client(asyncssh.SSHClient):
            """Believes one host key."""

            def validate_host_public_key(self, host: str, addr: str, port: int, key: Any) -> bool:  # noqa: ARG002 - by its key
                """By its fingerprint."""
                seen.append(key.get_fingerprint("sha256"))
                return bool(pin) and seen[-1] == pin

        wish: dict[str, Any] = {"known_hosts": ([], [], []), "config": [], "client_keys": None, "agent_path": None}
        wish |= {"username": self._user, "password": self._password, "client_factory": Client, "keepalive_interval": 0}
        try:
            async with asyncio.timeout(self.patience_s):
                self._connection = await asyncssh.connect(self._host, self._port, **wish)
                self._process = await self._connection.create_process(term_type="vt100", term_size=(511, 0))
        except asyncssh.HostKeyNotVerifiable:
            raise RouterFailed("router.certificate", f"its host key is {', '.join(seen)}", certain=True) from None
        except asyncssh.PermissionDenied as why:
            raise RouterFailed("router.login", str(why), certain=True) from None
        except (OSError, TimeoutError, asyncssh.Error) as why:
            await self.close()
            raise RouterFailed("router.unreachable", f"{self._host}:{self._port} {why}", certain=True) from None
        try:
            await self._heard(changes=False)
            await self._exchange("terminal length 0", changes=False)
        except RouterFailed as failed:
            await self.close()
            raise RouterFailed(failed.code, failed.detail, certain=True) from None
        if self.prompt.endswith(">"):
            await self.close()
            raise RouterFailed("router.forbidden", "the account is not privileged (level 15)", certain=True)

    async def _exchange(self, command: str, *, changes: bool) -> str:
        import asyncssh  # noqa: PLC0415 - it is there once the session is open

        assert self._process is not None
        try:
            self._process.stdin.write(command + "\n")
        except (OSError, asyncssh.Error) as why:
            await self.close()
            raise RouterFailed("router.dropped", str(why), certain=not changes) from None
        said = await self._heard(changes=changes)
        return said.removeprefix(command).lstrip("\r\n")

    async def _heard(self, *, changes: bool) -> str:
        """Up to the next prompt."""
        import asyncssh  # noqa: PLC0415 - the same

        assert self._process is not None
        said = ""
        try:
            async with asyncio.timeout(self.patience_s):
                while not (end := PROMPT.search(said)):
                    said += await _more(self._process.stdout, len(said))
        except TimeoutError:
            await self.close()
            raise RouterFailed("router.silent", f"no prompt in {self.patience_s} s", certain=not changes) from None
        except (OSError, asyncssh.Error) as why:
            await self.close()
            raise RouterFailed("router.dropped", str(why), certain=not changes) from None
        except BaseException:
            # called off in the middle: what comes next would be the answer to this
            if self._connection is not None:
                self._connection.abort()
            self._connection = self._process = None
            raise
        self.prompt = end["prompt"]
        return said[: end.start("prompt")].replace("\r\n", "\n")


async def _more(stdout: "asyncssh.SSHReader[str]", so_far: int) -> str:
    data = await stdout.read(65_536)
    if not data or so_far > MOST_CHARS:
        raise ConnectionResetError("it hung up in the middle")
    return data


class TimerUndo:
    """The router's own rollback confirmed change. It counts in minutes, so the undo may come up to a minute later."""

    by: UndoBy = "device"

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self.memory = ""

    async def armed(self) -> frozenset[str]:
        """Whether a timer runs; whose, only the run that started it knows."""
        said = await self._shell.say("show archive config rollback timer", changes=False)
        if NOTHING in said:
            return frozenset()
        if "imer" not in said:
            raise RouterFailed("router.nonsense", said.strip()[:80], certain=True)
        return frozenset({self.memory or SOMEBODY})

    async def arm(self, plan: Plan, undo_after_s: int) -> int:
        """Enter and leave configuration with a timer: what is changed until the confirmation is taken back with it."""
        minutes = -(-undo_after_s // MINUTE_S)
        self.memory = plan.plan
        try:
            said = await self._shell.say(f"configure terminal revert timer {minutes}", changes=True)
        except RouterFailed as failed:
            if failed.certain:
                self.memory = ""
            if "archive" in failed.detail.lower():
                raise RouterFailed("router.no_undo", failed.detail, certain=True) from None
            raise
        await self._shell.entered(said)
        await self._shell.leave()
        return minutes * MINUTE_S

    async def disarm(self, plan: Plan) -> None:
        """Confirm, and see that no timer runs any more."""
        if self.memory != plan.plan:
            raise RouterFailed("router.nothing_pending", "another run started the timer", certain=True)
        said = await self._shell.say("configure confirm", changes=True)
        if NOTHING in said:
            raise RouterFailed("router.nothing_pending", certain=True)
        try:
            left = await self.armed()
        except RouterFailed as failed:
            raise RouterFailed(failed.code, failed.detail, certain=False) from None
        if left:
            raise RouterFailed("router.nonsense", "the timer runs on after configure confirm", certain=False)

    def spelled(self) -> str:
        """For people."""
        return "configure terminal revert timer … (minutes) · end"

    async def close(self) -> None:
        """Hang up."""
        await self._shell.close()


class CliIos:
    """Read and changed by the command line, for routers without RESTCONF."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    async def routes(self) -> list[Route]:
        """From the running configuration, with whatever else stands on each line."""
        said = await self._shell.say("show running-config | include ^ip route 0.0.0.0 0.0.0.0", changes=False)
        found = []
        for line in said.splitlines():
            if not line.strip():
                continue
            route = ROUTE.match(line.strip())
            if route is None:
                raise RouterFailed("router.nonsense", line.strip()[:80], certain=True)
            track = TRACK.search(route["rest"])
            number = int(track[1]) if track else None
            found.append(Route(route["forward"], route["hop"] or "", int(route["distance"] or 1), route["rest"].strip(), number))
        return found

    async def interfaces(self) -> Mapping[str, bool]:
        """By both columns: status and protocol."""
        said = await self._shell.say("show ip interface brief", changes=False)
        rows = [line.split() for line in said.splitlines()[1:] if line.strip()]
        return {row[0]: row[-2:] == ["up", "up"] for row in rows}

    async def probes(self) -> Mapping[int, Probe]:
        """Nothing: `show ip sla` is written for people and changes from version to version."""
        return {}

    async def version(self) -> str:
        """The first word after `Version`."""
        said = await self._shell.say("show version | include ^Cisco IOS XE Software", changes=False)
        found = re.search(r"Version (\S+)", said)
        return found[1] if found else ""

    async def set_distance(self, route: Route, distance: int) -> None:
        """The same line with another distance; IOS replaces the one for the same next hop."""
        command = self.spelled(route, distance)
        entered = await self._shell.say("configure terminal", changes=False)
        try:
            await self._shell.entered(entered)
        except RouterFailed as failed:
            raise RouterFailed(failed.code, failed.detail, certain=True) from None  # nothing was said in there yet
        await self._shell.say(command, changes=True)
        await self._shell.leave()

    def spelled(self, route: Route, distance: int) -> str:
        """The command."""
        words = [route.forward, *([route.hop] if route.hop else []), str(distance), *route.rest.split()]
        if not all(WORD.fullmatch(word) for word in words):
            raise RouterFailed("router.unsupported", f"{' '.join(words)!r} cannot stand in a command", certain=True)
        return " ".join(["ip route 0.0.0.0 0.0.0.0", *words])

    async def close(self) -> None:
        """Hang up."""
        await self._shell.close()
