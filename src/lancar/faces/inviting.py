"""Invites a device in one step: makes the one-time code, and the link that carries it as a picture to scan.

The code stands behind the `#` of the link, which no browser sends: no server, proxy or log on the way ever sees it. In a
shop's network the link leads by way of the hand-over page, which passes on a device that trusts the shop already.
"""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from lancar.faces.auth import Caller, Doorkeeper
from lancar.faces.desk import Desk
from lancar.faces.handover import PAGE, Trust, qr_svg
from lancar.faces.http import Answer, Request, Routes, said
from lancar.identity.commands import InviteDevice, Minutes, Name, Place
from lancar.identity.facts import DeviceInvited
from lancar.kernel.node import Wish
from lancar.values.digests import code_digest
from lancar.values.patterns import whole

MOST_BYTES = 2_000
CODE_LENGTH = 10
"""Fifty bits, for a quarter of an hour, with tries that are counted."""
PAGES = {"till": "/kasir", "office": "/kantor", "node": "", "guard": ""}


class Inviting(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which device is to be let in, as `identity.invite_device`; the node makes the code."""

    kind: Literal["till", "office", "node", "guard"]
    name: Name
    branch: Place = ""
    ceiling: Annotated[str, Meta(pattern=whole("([a-z][a-z0-9_]{0,39})?"))] = ""
    person: Place = ""
    minutes: Minutes = 15


class Invitation(msgspec.Struct, frozen=True, kw_only=True):
    """The code, told once. `link` is what the picture says; a node or a guard has none: its code is typed in."""

    device: str
    code: str
    expires_ms: int
    link: str = ""
    svg: str = ""


class InvitingFace:
    """The path `/api/invite`."""

    def __init__(self, desk: Desk, door: Doorkeeper, trust: Trust | None, public_url: str) -> None:
        self.desk = desk
        self.door = door
        self.trust = trust
        self.public_url = public_url.rstrip("/")

    def routes(self) -> Routes:
        """Path → method → handler."""
        return {"/api/invite": {"POST": self.invite}}

    async def invite(self, request: Request) -> Answer:
        """A device's one-time code, with its link and the link's picture."""
        caller = self.door.caller(request)
        self.door.may(caller, "manage")
        asked = msgspec.json.decode(await request.body(MOST_BYTES), type=Inviting)
        code = self.desk.node.vault.random_code(CODE_LENGTH)
        told = msgspec.structs.asdict(asked)
        wish = Wish(
            caller.tenant, InviteDevice(**told, code_hash=code_digest(code)), caller.actor, caller.device, "", caller.trusted
        )
        done = await self.desk.do(wish)
        invited = next(fact for fact in done.facts if isinstance(fact, DeviceInvited))
        shown = f"{code[:5]}-{code[5:]}"
        link = self._link(request, caller, PAGES[asked.kind], shown) if PAGES[asked.kind] else ""
        svg = qr_svg(link).decode() if link else ""
        return said(Invitation(device=invited.device, code=shown, expires_ms=invited.expires_ms, link=link, svg=svg), 201)

    def _link(self, request: Request, caller: Caller, page: str, code: str) -> str:
        behind = f"#pair={code}"
        if len(self.desk.node.tenants()) > 1:
            behind += f"&tenant={caller.tenant}"
        if self.public_url:
            return f"{self.public_url}{page}{behind}"
        if self.trust is not None:
            return f"{self.trust.plain_url()}{PAGE}?ke={page}{behind}"
        return f"{request.origin}{page}{behind}"
