"""How people and devices come in: founding a shop by the first link, pairing a device by its code, entering a PIN.

Every path here is open to who has no token yet, so every try is paid for from a bucket.
"""

from collections.abc import Callable
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from lancar.faces import cookies
from lancar.faces.auth import UNAUTHORIZED, Doorkeeper, keep_device, keep_person, new_token
from lancar.faces.desk import Desk
from lancar.faces.http import Answer, Request, said
from lancar.faces.problems import FORBIDDEN, UNPROCESSABLE, Problem
from lancar.identity.commands import Digest, EnterPin, FoundTenant, Id, Name, PairDevice, Pin, SetPin, Zone
from lancar.identity.facts import DeviceInvited, DevicePaired, PersonNamed, PinEntered, PinRefused
from lancar.identity.views.questions import AskedDeviceOfToken, AskedTenant, AskedWhatMayI, DeviceLine
from lancar.kernel.node import Done, Node, Wish
from lancar.kernel.ports import NODE
from lancar.values.digests import code_digest, token_digest
from lancar.values.patterns import whole

MOST_BYTES = 10_000
CODE_LENGTH = 12
"""Sixty bits: the code stands in a terminal for a day."""
FIRST_LINK_MS = 24 * 3_600_000
LEFT = "left"
"""What stands for a session that a person ended on their own device: it opens nothing."""
Code = Annotated[str, Meta(min_length=1, max_length=60)]


class Founding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A new shop, by the code of the first link. A program makes the device's token itself and sends its digest only.

    A browser (`Lancar-Browser: 1`) sends none: it gets its token in a cookie that no script can read.
    """

    code: Code
    name: Name
    branch_name: Name
    owner_name: Name
    pin: Pin
    zone: Zone = "WIB"
    tenant: Annotated[str, Meta(pattern=whole("[a-z][a-z0-9-]{1,39}"))]
    token_hash: Digest | None = None


class Founded(msgspec.Struct, frozen=True, kw_only=True):
    """The shop, its owner and the device they sit at."""

    tenant: str
    person: str
    device: str


class Pairing(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A device with its one-time code. `tenant` may be left out where there is but one.

    A program sends its token's digest; a browser (`Lancar-Browser: 1`) sends none and gets a cookie.
    """

    code: Code
    token_hash: Digest | None = None
    tenant: Annotated[str, Meta(max_length=40)] = ""


class Paired(msgspec.Struct, frozen=True, kw_only=True):
    """What the device is now. Its token is `tenant~secret`, and only the device keeps it."""

    tenant: str
    device: str
    kind: str
    """What the code was for: `till`, `office` or `node`."""


class PinTry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A person and their PIN."""

    person: Id
    pin: Pin


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """What to send as `Lancar-Person` from now on ("" for a browser: its cookie says it), until when, and what they may do."""

    person: str
    session: str
    until_ms: int
    standing: Any


class FirstLink:
    """The one-time code by which a shop is founded here. Only its digest is kept, and only in memory."""

    def __init__(self, new_code: Callable[[int], str], wall_ms: Callable[[], int]) -> None:
        self._new_code = new_code
        self._wall_ms = wall_ms
        self._digest = ""
        self._until_ms = 0

    def issue(self) -> str:
        """A new code, good for one founding within a day; an older one is void."""
        code = self._new_code(CODE_LENGTH)
        self._digest, self._until_ms = code_digest(code), self._wall_ms() + FIRST_LINK_MS
        return "-".join(code[at : at + 4] for at in range(0, CODE_LENGTH, 4))

    def opens(self, code: str) -> bool:
        """Whether this is the code, still unused and in time."""
        # digests of equal length: the comparison tells nothing about the code
        return bool(self._digest) and code_digest(code) == self._digest and self._wall_ms() <= self._until_ms

    def spend(self) -> None:
        """It was used."""
        self._digest = ""

    def give_back(self, code: str) -> None:
        """Nothing came of it: it is good until its time is over."""
        self._digest = self._digest or code_digest(code)


class PairingFace:
    """The paths for who is not in yet."""

    def __init__(self, desk: Desk, door: Doorkeeper, first: FirstLink) -> None:
        self.desk = desk
        self.door = door
        self.first = first

    async def found(self, request: Request) -> Answer:
        """Found a shop: its sign, first branch, owner with PIN, and the owner's device, in that order."""
        self.door.guard_guessing(request)
        asked = msgspec.json.decode(await request.body(MOST_BYTES), type=Founding)
        if not self.first.opens(asked.code):
            raise Problem(FORBIDDEN, "auth.wrong_first_code")
        token, token_hash = _token(request, asked.tenant, asked.token_hash)
        self.first.spend()  # before the first wait, so that two at once cannot both use it
        try:
            founded = await self.desk.write(lambda node: _found(node, asked, token_hash))
        except Exception:
            self.first.give_back(asked.code)
            raise
        return said(founded, 201, keep_device(request, token, "office") if token else ())

    async def pair(self, request: Request) -> Answer:
        """Let a device in by its one-time code."""
        self.door.guard_guessing(request)
        asked = msgspec.json.decode(await request.body(MOST_BYTES), type=Pairing)
        tenant = self.door.only_tenant(asked.tenant)
        if not tenant:
            raise Problem(404, "auth.no_shop_yet")
        token, token_hash = _token(request, tenant, asked.token_hash)
        done = await self._do(tenant, PairDevice(code=asked.code, token_hash=token_hash))
        device = next(fact.device for fact in done.facts if isinstance(fact, DevicePaired))
        question = AskedDeviceOfToken(token_hash=token_hash)
        line: DeviceLine = await self.desk.read(lambda node: node.see(tenant, question, trusted=True))
        paired = Paired(tenant=tenant, device=device, kind=line.kind)
        return said(paired, 201, keep_device(request, token, line.kind) if token else ())

    async def unpair(self, request: Request) -> Answer:
        """Let this browser forget its device; that the device is lost is for the owner to say (`identity.revoke_device`)."""
        own = cookies.pocket(request)
        if not cookies.cookie(request, own.device):
            raise Problem(UNAUTHORIZED, "auth.no_token")
        cookies.only_own_pages(request)
        self.door.end_session(request)
        return Answer(status=204, headers=cookies.drop(request, *own))

    async def enter(self, request: Request) -> Answer:
        """A person enters their PIN at a paired device."""
        caller = self.door.caller(request)
        self.door.guard_guessing(request, caller.device or NODE)
        asked = msgspec.json.decode(await request.body(MOST_BYTES), type=PinTry)
        wish = Wish(caller.tenant, EnterPin(person=asked.person, pin=asked.pin), actor=asked.person, device=caller.device)
        done = await self.desk.do(wish)
        if isinstance(done.facts[0], PinRefused):
            raise Problem(FORBIDDEN, "auth.wrong_pin", field="pin")
        assert isinstance(done.facts[0], PinEntered), "a PIN is right or wrong"
        session, until_ms = self.door.open_session(caller.tenant, caller.device, asked.person)
        question = AskedWhatMayI(person=asked.person, device=caller.device)
        standing = await self.desk.read(lambda node: node.see(caller.tenant, question, trusted=True))
        kept = keep_person(request, session)
        # what a cookie holds is kept from scripts, so they are not told it either
        told = Session(person=asked.person, session="" if kept else session, until_ms=until_ms, standing=standing)
        return said(told, 201, kept)

    async def leave(self, request: Request) -> Answer:
        """Who stood at the device goes; the device stays. One that is somebody's own stands for nobody until a PIN is entered."""
        self.door.caller(request)
        self.door.end_session(request)
        if not cookies.from_browser(request):
            return Answer(status=204)
        own = cookies.pocket(request)
        known: DeviceLine | None = await self.desk.read(lambda _node: self.door.device_of(request))
        if known is not None and known.person:
            return Answer(status=204, headers=cookies.keep(request, own.person, LEFT, cookies.DEVICE_S))
        return Answer(status=204, headers=cookies.drop(request, own.person))

    async def _do(self, tenant: str, command: Any) -> Done:
        return await self.desk.do(Wish(tenant, command, trusted=True))


def _token(request: Request, tenant: str, digest: str | None) -> tuple[str, str]:
    """The token that the node makes for a browser ("" for a program, which has made its own), and its digest. Raises Problem."""
    if cookies.from_browser(request):
        if digest is not None:
            raise Problem(UNPROCESSABLE, "auth.browsers_send_no_digest", field="token_hash")
        token = new_token(tenant)
        return token, token_digest(token)
    if digest is None:
        raise Problem(UNPROCESSABLE, "auth.programs_send_a_digest", field="token_hash")
    return "", digest


def _found(node: Node, asked: Founding, token_hash: str) -> Founded:
    """The whole founding in one transaction, or nothing of it. Raises Refused, Problem."""
    if node.see(asked.tenant, AskedTenant(), trusted=True) is not None:
        raise Problem(409, "auth.tenant_taken", field="tenant")
    code = node.vault.random_code(CODE_LENGTH)
    founding = FoundTenant(
        name=asked.name,
        branch_name=asked.branch_name,
        owner_name=asked.owner_name,
        zone=asked.zone,
        code_hash=code_digest(code),
    )
    with node.working() as working:
        unit = working(asked.tenant)
        done = node.decide(unit, Wish(asked.tenant, founding, trusted=True))
        owner = next(fact.person for fact in done.facts if isinstance(fact, PersonNamed))
        device = next(fact.device for fact in done.facts if isinstance(fact, DeviceInvited))
        for wish in (SetPin(person=owner, pin=asked.pin), PairDevice(code=code, token_hash=token_hash)):
            node.decide(unit, Wish(asked.tenant, wish, trusted=True))
        node.react(unit, 0)
    return Founded(tenant=asked.tenant, person=owner, device=device)
