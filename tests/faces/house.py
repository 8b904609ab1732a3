"""A node with all its faces in this process, and a client that speaks ASGI to it without a network."""

import asyncio
import json
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from lancar.adapters.ids import RandomIds
from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.vault.fake import FakeVault
from lancar.faces.api import Api
from lancar.faces.box import Machine
from lancar.faces.care import care
from lancar.faces.handover import Trust
from lancar.identity import commands as people
from lancar.identity.facts import BranchDescribed, DeviceInvited, PersonNamed
from lancar.identity.rules.authority import IdentityAuthority
from lancar.kernel.clock import HybridClock
from lancar.kernel.node import Node, Wish
from lancar.nodes.all import CAPABILITIES
from lancar.nodes.opening import wall_ms
from lancar.nodes.writer import Writer, WriterDesk
from lancar.values.digests import code_digest, token_digest

TENANT = "warung"
PIN = "482615"
OPERATOR = "kunci-operator"


class Heard(NamedTuple):
    """What the node answered."""

    status: int
    headers: dict[str, str]
    body: bytes
    cookies: list[str]

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def code(self) -> str:
        return str(self.json["code"])


class House:
    """One node. `call` asks it; `do` and `see` ask as the owner's device."""

    def __init__(
        self,
        folder: Path,
        *,
        role: str = "shop",
        most_waiting: int = 1_000,
        trust: Trust | None = None,
        machine: Machine | None = None,
    ) -> None:
        self.trust = trust
        self.machine = machine
        self.node = Node(
            store=SqliteStore(folder / "node.sqlite"),
            capabilities=[care(role), *CAPABILITIES],
            clock=HybridClock(wall_ms),
            ids=RandomIds(),
            authority=IdentityAuthority(),
            vault=FakeVault(),
            role=role,
        )
        self.node.start()
        self.writer = Writer(self.node)
        self.runner = asyncio.Runner()
        self.most_waiting = most_waiting
        self.token = self.runner.run(self._open())
        self.address = "10.0.0.7"
        self.met: Counter[int] = Counter()
        self.writer.start()

    async def _open(self) -> str:
        self.desk = WriterDesk(self.writer, most_waiting=self.most_waiting)
        self.api = Api(
            self.desk, operator=OPERATOR, name="uji", version="0", most_listeners=3, trust=self.trust, machine=self.machine
        )
        return ""

    def close(self) -> None:
        self.api.exchange.close()
        self.writer.stop()
        self.desk.close()
        self.runner.close()
        self.node.store.close()

    # -- a shop in it

    def found(self, tenant: str = TENANT) -> None:
        """A shop with an owner whose device is let in, a branch, and PINs."""
        token = f"{tenant}~rahasia-pemilik"
        facts = self._wish(
            tenant, people.FoundTenant(name="Warung", branch_name="Dago", owner_name="Sri", code_hash=code_digest("KODE"))
        )
        self._wish(tenant, people.PairDevice(code="KODE", token_hash=token_digest(token)))
        if tenant != TENANT:
            return
        self.token = token
        self.branch = next(fact.branch for fact in facts if isinstance(fact, BranchDescribed))
        self.owner = next(fact.person for fact in facts if isinstance(fact, PersonNamed))
        self._wish(tenant, people.SetPin(person=self.owner, pin=PIN))
        self.cashier = self.person("Budi", "kasir")

    def person(self, name: str, role: str) -> str:
        facts = self._wish(TENANT, people.AddPerson(name=name, role=role, branch=self.branch))
        person = next(fact.person for fact in facts if isinstance(fact, PersonNamed))
        self._wish(TENANT, people.SetPin(person=person, pin=PIN))
        return person

    def device(self, kind: str, name: str, *, branch: str = "", tenant: str = TENANT) -> tuple[str, str]:
        """A paired device and its token."""
        token = f"{tenant}~rahasia-{name}"
        wish = people.InviteDevice(kind=kind, name=name, branch=branch, code_hash=code_digest(f"KODE{name}"))  # type: ignore[arg-type]  # a test's own word
        device = next(fact.device for fact in self._wish(tenant, wish) if isinstance(fact, DeviceInvited))
        self._wish(tenant, people.PairDevice(code=f"KODE{name}", token_hash=token_digest(token)))
        return device, token

    def _wish(self, tenant: str, command: Any) -> tuple[Any, ...]:
        return self.node.do(Wish(tenant, command, trusted=True)).facts

    # -- asking

    def call(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        token: str | None = None,
        headers: dict[str, str] | None = None,
        address: str | None = None,
        scheme: str = "http",
    ) -> Heard:
        data = body if isinstance(body, bytes) else (b"" if body is None else msgspec.json.encode(body))
        told = {"content-length": str(len(data)), **(headers or {})}
        token = self.token if token is None else token
        if token:
            told["authorization"] = f"Bearer {token}"
        scope = asgi_scope(method, path, told, address or self.address) | {"scheme": scheme}
        return self.runner.run(_ask(self.api, scope, data))

    def at_once(self, method: str, path: str, bodies: list[Any], *, token: str = "") -> list[Heard]:
        """The same path asked by as many as there are bodies, none of whom waits for another."""
        told = {"authorization": f"Bearer {token}"} if token else {}
        said = [msgspec.json.encode(body) for body in bodies]

        async def all_of_them() -> list[Heard]:
            scopes = [asgi_scope(method, path, told, f"10.3.{n}.1") for n in range(len(said))]
            return await asyncio.gather(*(_ask(self.api, scope, data) for scope, data in zip(scopes, said, strict=True)))

        return self.runner.run(all_of_them())

    def do(self, name: str, body: Any = None, **more: Any) -> Heard:
        return self.call("POST", f"/api/do/{name}", {} if body is None else body, **more)

    def see(self, name: str, body: Any = None, **more: Any) -> Heard:
        return self.call("POST", f"/api/see/{name}", {} if body is None else body, **more)


def asgi_scope(method: str, path: str, headers: dict[str, str], address: str = "10.0.0.7") -> dict[str, Any]:
    """What a server would hand to the application."""
    stem, _, query = path.partition("?")
    return {
        "type": "http",
        "scheme": "http",
        "method": method,
        "path": stem,
        "query_string": query.encode(),
        "headers": [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()],
        "client": (address, 40_000),
    }


async def _ask(api: Api, scope: dict[str, Any], data: bytes) -> Heard:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": data, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await api(scope, receive, send)
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    body = b"".join(message.get("body", b"") for message in sent[1:])
    if headers.get("content-encoding") == "gzip":
        body = zlib.decompress(body, 31)
    cookies = [value.decode() for name, value in sent[0]["headers"] if name == b"set-cookie"]
    return Heard(sent[0]["status"], headers, body, cookies)


@contextmanager
def open_house(folder: Path, **more: Any) -> Iterator[House]:
    house = House(folder, **more)
    try:
        yield house
    finally:
        house.close()


Ask = Callable[..., Heard]
