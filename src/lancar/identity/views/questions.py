"""What may be asked about people, roles, branches and devices. No answer holds a secret, nor the digest of one."""

from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta

from lancar.identity.commands import NODE_RIGHT, Digest, Place
from lancar.identity.facts import ALL_BRANCHES
from lancar.identity.views.audit import AUDIT_BEFORE, SET_ASIDE
from lancar.identity.views.devices import (
    ALL_DEVICES,
    DEVICE_OF_TOKEN,
    INVITED,
    PAIRED,
    Device,
    DeviceCard,
    device_cards,
    devices,
)
from lancar.identity.views.tables import (
    ALL_BRANCHES_EVER,
    ALL_PEOPLE,
    ALL_ROLES,
    LAST_AT_DEVICE,
    Branch,
    Person,
    Role,
    Tenant,
    branches,
    people,
    roles,
    tenant,
)
from lancar.kernel.shape import Question, Rulebook, See

book = Rulebook()
END_OF_TIME_MS = 2**53 - 1


class AskedTenant(Question, frozen=True, kw_only=True):
    """What the shop says of itself; nothing if it was not founded here."""

    NAME: ClassVar[str] = "identity.tenant"
    ANSWER: ClassVar[Any] = Tenant | None


class AskedBranches(Question, frozen=True, kw_only=True):
    """All branches, closed ones too."""

    NAME: ClassVar[str] = "identity.branches"
    ANSWER: ClassVar[Any] = list[Branch]


class RoleCard(msgspec.Struct, frozen=True):
    """A role and what it means now."""

    role: str
    name: str
    rights: dict[str, int]


class AskedRoles(Question, frozen=True, kw_only=True):
    """All roles and what they mean."""

    NAME: ClassVar[str] = "identity.roles"
    ANSWER: ClassVar[Any] = list[RoleCard]


class PersonCard(msgspec.Struct, frozen=True):
    """A person as a login screen shows them. `roles`: branch ("" everywhere) → role."""

    person: str
    name: str
    working: bool
    has_pin: bool
    roles: dict[str, str]


class AskedPeople(Question, frozen=True, kw_only=True):
    """Who works here, at one branch or anywhere; those who left only when asked for."""

    NAME: ClassVar[str] = "identity.people"
    ANSWER: ClassVar[Any] = list[PersonCard]
    branch: Place = ALL_BRANCHES
    with_former: bool = False


class DeviceLine(msgspec.Struct, frozen=True):
    """A device as the owner sees it. `same_series` names another one that numbers its receipts alike: re-invite one."""

    device: str
    kind: str
    name: str
    branch: str
    ceiling: str
    person: str
    series: str
    status: str
    expires_ms: int
    same_series: str = ""


class AskedDevices(Question, frozen=True, kw_only=True):
    """All devices ever invited, newest first."""

    NAME: ClassVar[str] = "identity.devices"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = list[DeviceLine]


class AskedDeviceCard(Question, frozen=True, kw_only=True):
    """What every device of the shop may know of another or of itself; nothing if there is none of that id."""

    NAME: ClassVar[str] = "identity.device_card"
    ANSWER: ClassVar[Any] = DeviceCard | None
    device: Place


class AskedInvitations(Question, frozen=True, kw_only=True):
    """Codes that were made and not used yet, newest first. Whether one has expired is for the asker's clock to say."""

    NAME: ClassVar[str] = "identity.invitations"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = list[DeviceLine]


class AskedDeviceOfToken(Question, frozen=True, kw_only=True):
    """The paired device that keeps the token with this digest; nothing if there is none. For the door, not for people."""

    NAME: ClassVar[str] = "identity.device_of_token"
    NEEDS: ClassVar[str] = NODE_RIGHT
    ANSWER: ClassVar[Any] = DeviceLine | None
    token_hash: Digest


class PersonHere(msgspec.Struct, frozen=True):
    """Who entered their PIN last, and when."""

    person: str
    entered_ms: int


class AskedWhoIsHere(Question, frozen=True, kw_only=True):
    """Who entered their PIN last on a device; nothing if nobody ever did."""

    NAME: ClassVar[str] = "identity.who_is_here"
    ANSWER: ClassVar[Any] = PersonHere | None
    device: Place = ""


class Standing(msgspec.Struct, frozen=True):
    """A person on a device: by what name, in which roles there, with which rights."""

    person: str
    name: str
    device: str
    branch: str
    series: str
    roles: list[str]
    rights: dict[str, int]


class AskedWhatMayI(Question, frozen=True, kw_only=True):
    """What a person may do on a device. `rights` already has the device's ceiling in it."""

    NAME: ClassVar[str] = "identity.what_may_i"
    ANSWER: ClassVar[Any] = Standing
    person: Place
    device: Place = ""


class AuditLine(msgspec.Struct, frozen=True):
    """Who decided what, when."""

    origin: str
    seq: int
    ms: int
    actor: str
    kind: str
    subject: str
    what: str


class AskedAudit(Question, frozen=True, kw_only=True):
    """Decisions about people, roles, branches and devices, the latest first, a page at a time."""

    NAME: ClassVar[str] = "identity.audit"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = list[AuditLine]
    before_ms: Annotated[int, Meta(ge=0, le=END_OF_TIME_MS)] = END_OF_TIME_MS
    most: Annotated[int, Meta(ge=1, le=500)] = 100


class AsideLine(msgspec.Struct, frozen=True):
    """An entry that counts nowhere, why, and when that was decided."""

    origin: str
    seq: int
    reason: str
    ms: int


class AskedSetAside(Question, frozen=True, kw_only=True):
    """Entries that went beyond the rights of their device or actor, the latest verdicts first, a page at a time."""

    NAME: ClassVar[str] = "identity.set_aside"
    NEEDS: ClassVar[str] = "manage"
    ANSWER: ClassVar[Any] = list[AsideLine]
    before_ms: Annotated[int, Meta(ge=0, le=END_OF_TIME_MS)] = END_OF_TIME_MS
    most: Annotated[int, Meta(ge=1, le=500)] = 100


@book.answer(AskedTenant)
def answer_tenant(_asked: AskedTenant, see: See) -> Tenant | None:
    """As it stands on the sign."""
    known: Tenant | None = see.get(tenant, "tenant")
    return known


@book.answer(AskedBranches)
def answer_branches(_asked: AskedBranches, see: See) -> list[Branch]:
    """By code."""
    return [see.get(branches, f"branch/{branch}") for (branch,) in see.rows(ALL_BRANCHES_EVER)]


@book.answer(AskedRoles)
def answer_roles(_asked: AskedRoles, see: See) -> list[RoleCard]:
    """By id."""
    known: list[Role] = [see.get(roles, f"role/{role}") for (role,) in see.rows(ALL_ROLES)]
    return [RoleCard(one.role, one.name, one.rights) for one in known]


@book.answer(AskedPeople)
def answer_people(asked: AskedPeople, see: See) -> list[PersonCard]:
    """By name."""
    known: list[Person] = [see.get(people, f"person/{person}") for (person,) in see.rows(ALL_PEOPLE)]
    return [
        PersonCard(
            one.person,
            one.name,
            not one.left,
            one.pin_version > 0,
            {branch: held.role for branch, held in sorted(one.roles.items()) if held.role},
        )
        for one in known
        if (asked.with_former or not one.left) and (not asked.branch or one.role_ids(asked.branch))
    ]


def _line(known: Device, same_series: str = "") -> DeviceLine:
    return DeviceLine(
        known.device,
        known.kind,
        known.name,
        known.branch,
        known.ceiling,
        known.person,
        known.series,
        known.status,
        known.expires_ms,
        same_series,
    )


@book.answer(AskedDevices)
def answer_devices(_asked: AskedDevices, see: See) -> list[DeviceLine]:
    """Two nodes that could not see each other may have given out one series; both lines then name the other."""
    known: list[Device] = [see.get(devices, f"device/{device}") for device, _ in see.rows(ALL_DEVICES)]
    users: dict[str, list[str]] = {}
    for one in known:
        if one.series and one.status in {INVITED, PAIRED}:
            users.setdefault(one.series, []).append(one.device)
    return [_line(one, next((other for other in users.get(one.series, ()) if other != one.device), "")) for one in known]


@book.answer(AskedDeviceCard)
def answer_device_card(asked: AskedDeviceCard, see: See) -> DeviceCard | None:
    """From the table that tills pull."""
    known: DeviceCard | None = see.get(device_cards, f"device/{asked.device}")
    return known


@book.answer(AskedInvitations)
def answer_invitations(_asked: AskedInvitations, see: See) -> list[DeviceLine]:
    """Only those that still wait."""
    return [_line(see.get(devices, f"device/{device}")) for device, status in see.rows(ALL_DEVICES) if status == INVITED]


@book.answer(AskedDeviceOfToken)
def answer_device_of_token(asked: AskedDeviceOfToken, see: See) -> DeviceLine | None:
    """A revoked device still has its digest here and is let in no more."""
    for (device,) in see.rows(DEVICE_OF_TOKEN, token_hash=asked.token_hash):
        known: Device = see.get(devices, f"device/{device}")
        if known.status == PAIRED:
            return _line(known)
    return None


@book.answer(AskedWhoIsHere)
def answer_who_is_here(asked: AskedWhoIsHere, see: See) -> PersonHere | None:
    """By the hybrid clock of the node that took the PIN."""
    found = see.one(LAST_AT_DEVICE, device=asked.device)
    return None if found is None else PersonHere(*found)


@book.answer(AskedAudit)
def answer_audit(asked: AskedAudit, see: See) -> list[AuditLine]:
    """A page that ends before `before_ms`."""
    return [AuditLine(*row) for row in see.rows(AUDIT_BEFORE, before_ms=asked.before_ms, most=asked.most)]


@book.answer(AskedSetAside)
def answer_set_aside(asked: AskedSetAside, see: See) -> list[AsideLine]:
    """A page that ends before `before_ms`."""
    return [AsideLine(*row) for row in see.rows(SET_ASIDE, before_ms=asked.before_ms, most=asked.most)]
