"""Sync over HTTP: what nodes and tills say to each other, one path a request. Bounded on the wire and in memory.

A node may pull entries and keys; a till may push its own (entries, and keys of people it wrote down, see ADR 0021) and pull
rows. Which tenant and which device speaks comes from the token, never from the message.
"""

from base64 import b64encode
from typing import TypeVar

import msgspec

from lancar.adapters.upstream.frames import MOST_PACKED, PACK_FROM_BYTES, encode_response, pack, unpack
from lancar.faces.auth import Caller, Doorkeeper
from lancar.faces.desk import Desk
from lancar.faces.http import Answer, Request, Routes, said
from lancar.faces.problems import FORBIDDEN, Problem
from lancar.identity.views.devices import HEADS_OF_DEVICE, NODE_KIND
from lancar.kernel import messages as m
from lancar.kernel.entry import SHOP_SCOPE, thaw
from lancar.kernel.giving import take_keys
from lancar.kernel.merge import take_runs
from lancar.kernel.node import Node
from lancar.kernel.privacy import KEY_BYTES
from lancar.kernel.sync import serve
from lancar.kernel.tables import BY_SUBJECT, PERSON_KEY

T = TypeVar("T", m.Hello, m.EntriesAsk, m.RunAsk, m.KeysPut, m.KeysAsk, m.RowsAsk)


class SyncFace:
    """The sync paths of one node, which calls itself `name`."""

    def __init__(self, desk: Desk, door: Doorkeeper, name: str) -> None:
        self.desk = desk
        self.door = door
        self.name = name

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {
            "/sync/hello": {"POST": self.hello},
            "/sync/push": {"POST": self.push},
            "/sync/entries": {"POST": self.entries},
            "/sync/run": {"POST": self.run},
            "/sync/keys": {"POST": self.give_keys, "PUT": self.take_keys},
            "/sync/rows": {"POST": self.rows},
        }

    async def hello(self, request: Request) -> Answer:
        """How far this node has the caller's origins, and what its clock says."""
        caller = self.door.caller(request, revoked_too=True)
        asked = await self._read(request, caller, m.Hello)
        return await self._look(request, caller, asked)

    async def push(self, request: Request) -> Answer:
        """Runs of entries as lines; each origin's head is the answer, and the only acknowledgement."""
        caller = self.door.caller(request, revoked_too=True)
        self._only_devices(caller)
        try:
            runs = m.decode_runs(await _body(request))
        except m.BadMessage as why:
            raise Problem(400, "sync.bad_message", detail=str(why)) from None
        if any(run.tenant != caller.tenant for run in runs):
            raise Problem(FORBIDDEN, "sync.foreign_tenant")
        device = caller.device

        def take(node: Node) -> m.PushAnswer:
            return m.PushAnswer(runs=take_runs(node, runs, device=device, trusted=caller.trusted))

        return _packed(request, await self.desk.write(take))

    async def entries(self, request: Request) -> Answer:
        """Entries by receipt number, for nodes."""
        caller = self._node(request)
        asked = await self._read(request, caller, m.EntriesAsk)
        if caller.branch:
            scopes = [scope for scope in asked.scopes if scope in {SHOP_SCOPE, caller.branch}]
            asked = msgspec.structs.replace(asked, scopes=scopes or [SHOP_SCOPE, caller.branch])
        return await self._look(request, caller, asked)

    async def run(self, request: Request) -> Answer:
        """Entries of one origin: for nodes, and for the device that wrote them and lost them."""
        caller = self.door.caller(request)
        asked = await self._read(request, caller, m.RunAsk)
        if (
            caller.kind != NODE_KIND
            and not caller.trusted
            and not await self.desk.read(lambda node: _wrote(node, caller, asked.origin))
        ):
            raise Problem(FORBIDDEN, "sync.foreign_origin")
        return await self._look(request, caller, asked)

    async def give_keys(self, request: Request) -> Answer:
        """Keys of sealed personal data, for nodes."""
        caller = self._node(request)
        return await self._look(request, caller, await self._read(request, caller, m.KeysAsk))

    async def take_keys(self, request: Request) -> Answer:
        """Keys that a node has made, or a till for the people it wrote down. Nobody's keys are destroyed by this.

        What a till may not tell (yet: the entry about the person may still be on its way) is named in the answer.
        """
        caller = self.door.caller(request)
        put = await self._read(request, caller, m.KeysPut)
        if caller.trusted or caller.kind == NODE_KIND:
            await self.desk.write(lambda node: serve(node, put, device=caller.device, name=self.name))
            return Answer(status=204)
        self._only_devices(caller)
        taken = await self.desk.write(lambda node: take_keys_of_till(node, put, caller.device))
        return said({"left": [line.person for line in put.keys if line not in taken]})

    async def rows(self, request: Request) -> Answer:
        """Changed rows of the views a till needs, of its own branch."""
        caller = self.door.caller(request)
        asked = await self._read(request, caller, m.RowsAsk)
        if caller.branch:
            asked = msgspec.structs.replace(asked, branch=caller.branch)
        return await self._look(request, caller, asked)

    # -- the same for all

    async def _look(self, request: Request, caller: Caller, asked: m.Request) -> Answer:
        answer = await self.desk.read(lambda node: serve(node, asked, device=caller.device, name=self.name))
        return _packed(request, answer)

    async def _read(self, request: Request, caller: Caller, shape: type[T]) -> T:
        asked = msgspec.json.decode(await _body(request), type=shape)
        if asked.tenant != caller.tenant:
            raise Problem(FORBIDDEN, "sync.foreign_tenant")
        return asked

    def _node(self, request: Request) -> Caller:
        caller = self.door.caller(request)
        if caller.kind != NODE_KIND and not caller.trusted:
            raise Problem(FORBIDDEN, "sync.only_nodes")
        return caller

    def _only_devices(self, caller: Caller) -> None:
        if not caller.device:
            raise Problem(FORBIDDEN, "sync.only_devices")


async def _body(request: Request) -> bytes:
    packed = await request.body(MOST_PACKED)
    try:
        return unpack(packed, request.header(b"content-encoding"))
    except m.BadMessage as why:
        raise Problem(400, "sync.bad_message", detail=str(why)) from None


def _packed(request: Request, response: m.Response) -> Answer:
    data, kind = encode_response(response)
    if len(data) >= PACK_FROM_BYTES and request.accepts(b"zstd"):
        packed, coding = pack(data)
        return Answer(packed, 200, kind.encode(), ((b"content-encoding", coding.encode()),))
    return Answer(data, 200, kind.encode())


def _wrote(node: Node, caller: Caller, origin: str) -> bool:
    """Whether the caller's device wrote this origin, as far as is known here."""
    with node.store.read() as tx:
        found = tx.rows(HEADS_OF_DEVICE.sql, {"tenant": caller.tenant, "device": caller.device})
    return any(row[0] == origin for row in found)


MOST_KEYS_OF_TILLS = 8
"""A person with so many keys gets none from a till any more: keys are kept by the dozen, and none may crowd another out."""


def take_keys_of_till(node: Node, put: m.KeysPut, device: str) -> list[m.KeyLine]:
    """Keep the keys that a till may tell: one each, of people whom an entry of that very device speaks of. Answers which."""
    with node.store.read() as tx:
        own = {row[0] for row in tx.rows(HEADS_OF_DEVICE.sql, {"tenant": put.tenant, "device": device})}
        taken = []
        for line in put.keys:
            subject = {"tenant": put.tenant, "subject": f"person/{line.person}"}
            kept = tx.rows(PERSON_KEY, {"tenant": put.tenant, "person": line.person})
            room = not kept or len(kept[0][0]) < MOST_KEYS_OF_TILLS * KEY_BYTES
            wrote = any(thaw(bytes(row[0])).origin in own for row in tx.rows(BY_SUBJECT, subject))
            if wrote and room and len(line.key) == len(b64encode(bytes(KEY_BYTES))):
                taken.append(line)
    take_keys(node, msgspec.structs.replace(put, keys=taken), destroy=False)
    return taken
