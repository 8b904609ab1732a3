"""Tables of people, roles, branches and devices, folded so that the later decision wins whatever the clocks said.

Each part of a state keeps the version of the word it was told by; a word with a lesser version changes nothing, and of
two equal ones the later in the agreed order stands. Nothing secret is in a `pulled` table: tills copy those.
"""

from collections.abc import Iterable
from hashlib import sha256

import msgspec
from msgspec import field

from lancar.identity.facts import (
    BranchClosed,
    BranchDescribed,
    BranchReopened,
    OriginBound,
    PersonLeft,
    PersonNamed,
    PersonReturned,
    PinEntered,
    PinRefused,
    PinSet,
    RoleDefined,
    RoleGiven,
    RoleRemoved,
    TenantDescribed,
)
from lancar.kernel.views import At, FoldedRows, Key, Query, Registers, States, Sums, Values

Words = Iterable[tuple[Key, int, Values]]


class Tenant(msgspec.Struct, omit_defaults=True):
    """What the shop says of itself. `version` 0: not founded."""

    version: int = 0
    name: str = ""
    address: str = ""
    tax_id: str = ""
    zone: str = "WIB"


class Branch(msgspec.Struct, omit_defaults=True):
    """One branch. `code` stands in front of receipt numbers."""

    branch: str = ""
    version: int = 0
    doors_version: int = 0
    code: str = ""
    name: str = ""
    address: str = ""
    zone: str = "WIB"
    closed: bool = False


class Role(msgspec.Struct, omit_defaults=True):
    """One role. `ever` is the most it ever meant: what happened under it stays valid when it shrinks."""

    role: str = ""
    version: int = 0
    name: str = ""
    rights: dict[str, int] = field(default_factory=dict)
    removed: bool = False
    ever: dict[str, int] = field(default_factory=dict)


class Held(msgspec.Struct, omit_defaults=True):
    """The role a person has at one branch, and by which word."""

    role: str = ""
    version: int = 0


class Person(msgspec.Struct, omit_defaults=True):
    """One person. `roles`: branch ("" everywhere) → role held; `ever`: every [branch, role] ever held."""

    person: str = ""
    version: int = 0
    name: str = ""
    left_version: int = 0
    left: bool = False
    pin_version: int = 0
    roles: dict[str, Held] = field(default_factory=dict)
    ever: list[tuple[str, str]] = field(default_factory=list)

    def role_ids(self, branch: str) -> list[str]:
        """The roles that count at a branch: the one for everywhere and the one for there."""
        places = {"", branch}
        return [held.role for place, held in self.roles.items() if place in places and held.role]


class PinTries(msgspec.Struct, omit_defaults=True):
    """How one person's PIN went on one device: wrong tries in a row, under which PIN, and when the last was."""

    person: str = ""
    device: str = ""
    pin_version: int = 0
    wrong: int = 0
    last_ms: int = 0
    last_device_ms: int = 0
    entered_ms: int = 0


tenant = States(
    "identity_tenant",
    state=Tenant,
    start=Tenant,
    columns={"name": str, "address": str, "tax_id": str, "zone": str},
    row=lambda now: (now.name, now.address, now.tax_id, now.zone),
    pulled=True,
)
branches = States(
    "identity_branches",
    state=Branch,
    start=Branch,
    columns={"branch": str, "code": str, "name": str, "closed": int},
    row=lambda now: (now.branch, now.code, now.name, int(now.closed)),
    pulled=True,
    index=[("code",)],
)
roles = States(
    "identity_roles",
    state=Role,
    start=Role,
    columns={"role": str, "name": str, "removed": int},
    row=lambda now: (now.role, now.name, int(now.removed)),
    pulled=True,
)
people = States(
    "identity_people",
    state=Person,
    start=Person,
    columns={"person": str, "name": str, "working": int},
    row=lambda now: (now.person, now.name, int(not now.left)),
    pulled=True,
)
pins = Registers("identity_pins", key={"person": str}, values={"hashed": str})
"""Slow hashes of PINs. Never pulled: a till asks its node, or keeps a verifier of its own (docs/adr/0006)."""
pin_tries = States(
    "identity_pin_tries",
    state=PinTries,
    start=PinTries,
    columns={"person": str, "device": str, "wrong": int, "last_ms": int, "entered_ms": int},
    row=lambda now: (now.person, now.device, now.wrong, now.last_ms, now.entered_ms),
    index=[("device", "entered_ms")],
)
origins = Registers("identity_origins", key={"incarnation": str}, values={"device": str}, index=[("device",)])
mark = Sums("identity_mark", key={"what": str}, sums=["told", "print"])
"""One row that changes with every fact about who may do what, so that answers worked out before can be trusted or not.

`print` is a sum of 40-bit digests of the facts' places and stamps: a place that is written again after a lost transaction
has another stamp. Two sets of facts with one mark are as rare as a 40-bit collision.
"""


@tenant.on(TenantDescribed)
def _tenant_described(now: Tenant, fact: TenantDescribed, _at: At) -> Tenant:
    if fact.version < now.version:
        return now
    return Tenant(fact.version, fact.name, fact.address, fact.tax_id, fact.zone)


@branches.on(BranchDescribed)
def _branch_described(now: Branch, fact: BranchDescribed, _at: At) -> Branch:
    if fact.version < now.version:
        return now
    told = {"version": fact.version, "code": fact.code, "name": fact.name, "address": fact.address, "zone": fact.zone}
    return msgspec.structs.replace(now, branch=fact.branch, **told)


@branches.on(BranchClosed, BranchReopened)
def _branch_doors(now: Branch, fact: BranchClosed | BranchReopened, _at: At) -> Branch:
    if fact.version < now.doors_version:
        return now
    closed = isinstance(fact, BranchClosed)
    return msgspec.structs.replace(now, branch=fact.branch, doors_version=fact.version, closed=closed)


def most(one: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    """What either of two sets of rights allows."""
    return {right: max(one.get(right, 0), other.get(right, 0)) for right in sorted({*one, *other})}


@roles.on(RoleDefined)
def _role_defined(now: Role, fact: RoleDefined, _at: At) -> Role:
    ever = most(now.ever, fact.rights)
    if fact.version < now.version:
        return msgspec.structs.replace(now, role=fact.role, ever=ever)
    return Role(fact.role, fact.version, fact.name, fact.rights, False, ever)


@roles.on(RoleRemoved)
def _role_removed(now: Role, fact: RoleRemoved, _at: At) -> Role:
    if fact.version < now.version:
        return now
    return Role(fact.role, fact.version, now.name, {}, True, now.ever)


@people.on(PersonNamed)
def _person_named(now: Person, fact: PersonNamed, at: At) -> Person:
    if fact.version < now.version:
        return now
    return msgspec.structs.replace(now, person=fact.person, version=fact.version, name=at.open(fact.name))


@people.on(RoleGiven)
def _role_given(now: Person, fact: RoleGiven, _at: At) -> Person:
    held = (fact.branch, fact.role)
    ever = sorted({*now.ever, held}) if fact.role else now.ever
    known = now.roles.get(fact.branch, Held())
    told = now.roles if fact.version < known.version else {**now.roles, fact.branch: Held(fact.role, fact.version)}
    return msgspec.structs.replace(now, person=fact.person, roles=told, ever=ever)


@people.on(PersonLeft, PersonReturned)
def _person_left(now: Person, fact: PersonLeft | PersonReturned, _at: At) -> Person:
    if fact.version < now.left_version:
        return now
    left = isinstance(fact, PersonLeft)
    return msgspec.structs.replace(now, person=fact.person, left_version=fact.version, left=left)


@people.on(PinSet)
def _pin_known(now: Person, fact: PinSet, _at: At) -> Person:
    return msgspec.structs.replace(now, person=fact.person, pin_version=max(now.pin_version, fact.version))


@pins.on(PinSet)
def _pin_set(fact: PinSet, at: At) -> Words:
    yield (fact.person,), fact.version, (at.open(fact.hashed),)


@pin_tries.on(PinEntered)
def _pin_entered(now: PinTries, fact: PinEntered, at: At) -> PinTries:
    if fact.pin_version < now.pin_version:
        return msgspec.structs.replace(now, entered_ms=at.ms)
    return PinTries(fact.person, fact.device, fact.pin_version, 0, now.last_ms, now.last_device_ms, at.ms)


@pin_tries.on(PinRefused)
def _pin_refused(now: PinTries, fact: PinRefused, at: At) -> PinTries:
    if fact.pin_version < now.pin_version:
        return now
    wrong = now.wrong + 1 if fact.pin_version == now.pin_version else 1
    return PinTries(fact.person, fact.device, fact.pin_version, wrong, at.ms, at.device_ms, now.entered_ms)


@origins.on(OriginBound)
def _origin_bound(fact: OriginBound, _at: At) -> Words:
    yield (fact.origin,), 1, (fact.device,)


def leave_mark(at: At) -> FoldedRows:
    """What a fact about who may do what adds to `mark`."""
    place = f"{at.origin}.{at.seq}.{at.ms}.{at.tick}"
    yield ("all",), (1, int.from_bytes(sha256(place.encode()).digest()[:5], "big"))


@mark.on(RoleDefined, RoleRemoved, RoleGiven, PersonLeft, PersonReturned, OriginBound)
def _marked(_fact: object, at: At) -> FoldedRows:
    return leave_mark(at)


BRANCH_OF_CODE = Query("SELECT branch FROM identity_branches WHERE tenant = :tenant AND code = :code")
ALL_BRANCHES_EVER = Query("SELECT branch FROM identity_branches WHERE tenant = :tenant ORDER BY code, branch")
BRANCHES_CALLED = Query("SELECT branch, code, name FROM identity_branches WHERE tenant = :tenant ORDER BY branch")
ALL_ROLES = Query("SELECT role FROM identity_roles WHERE tenant = :tenant AND removed = 0 ORDER BY role")
ALL_PEOPLE = Query("SELECT person FROM identity_people WHERE tenant = :tenant ORDER BY lower(name), person")
WORKING_PEOPLE = Query("SELECT person FROM identity_people WHERE tenant = :tenant AND working = 1 ORDER BY person")
LAST_AT_DEVICE = Query(
    "SELECT person, entered_ms FROM identity_pin_tries WHERE tenant = :tenant AND device = :device AND entered_ms > 0 "
    "ORDER BY entered_ms DESC, person LIMIT 1"
)
PIN_OF = Query("SELECT hashed FROM identity_pins WHERE tenant = :tenant AND person = :person AND gone = 0")
