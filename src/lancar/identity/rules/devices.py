"""What may be decided about devices: who is let in by which code, what they may at most, and when they are out."""

from lancar.identity.commands import (
    BindOrigin,
    ChangeDevice,
    InviteDevice,
    PairDevice,
    RevokeDevice,
    WithdrawInvitation,
)
from lancar.identity.facts import (
    DeviceChanged,
    DeviceInvited,
    DevicePaired,
    DeviceRevoked,
    InvitationWithdrawn,
    OriginBound,
)
from lancar.identity.rules.people import known_person
from lancar.identity.rules.shop import MINUTE_MS, known_branch, known_role
from lancar.identity.rules.usual_roles import HEAD_ROLE, OWNER_ROLE
from lancar.identity.views.devices import (
    BY_THEMSELVES,
    DEVICE_OF_CODE,
    DEVICE_OF_TOKEN,
    HEADS_OF_DEVICE,
    INVITED,
    PAIRED,
    REVOKED,
    SERIES,
    WITHDRAWN,
    Device,
    devices,
)
from lancar.identity.views.tables import origins
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook, See
from lancar.values.digests import code_digest

book = Rulebook()

TILL_KIND = "till"
USUAL_CEILING = {TILL_KIND: HEAD_ROLE, "office": OWNER_ROLE}
"""What a kind of device may at most, if nobody says: at a till nobody needs the owner's rights."""


def known_device(see: See, device: str) -> Device:
    """The device. Raises Refused if none of that id was ever invited."""
    known: Device | None = see.get(devices, f"device/{device}")
    if known is None or not known.code_hash:
        raise Refused("identity.unknown_device", device=device)
    return known


def _ceiling(see: See, kind: str, asked: str) -> str:
    if kind in BY_THEMSELVES:
        if asked:
            raise Refused("identity.nodes_have_no_ceiling")
        return ""
    ceiling = asked or USUAL_CEILING[kind]
    known_role(see, ceiling)
    return ceiling


def _branch_code(see: See, kind: str, branch: str) -> str:
    if branch:
        return known_branch(see, branch).code
    if kind == TILL_KIND:
        raise Refused("identity.till_without_branch")
    return ""


@book.rule(InviteDevice)
def invite_device(wish: InviteDevice, ctx: Context) -> list[Fact]:
    """A till also gets its receipt series: the branch's code and the next free number, for ever."""
    if ctx.rows(DEVICE_OF_CODE, code_hash=wish.code_hash):
        raise Refused("identity.code_used")
    if wish.person:
        known_person(ctx, wish.person)
    code = _branch_code(ctx, wish.kind, wish.branch)
    return [
        DeviceInvited(
            device=ctx.new_id(),
            kind=wish.kind,
            name=wish.name.strip(),
            branch=wish.branch,
            ceiling=_ceiling(ctx, wish.kind, wish.ceiling),
            person=wish.person,
            series=_next_series(ctx, code) if wish.kind == TILL_KIND else "",
            code_hash=wish.code_hash,
            expires_ms=ctx.now_ms + wish.minutes * MINUTE_MS,
        )
    ]


def _next_series(see: See, code: str) -> str:
    given = [series.rpartition("-") for (series,) in see.rows(SERIES)]
    numbers = [int(number) for of, _, number in given if of == code]
    return f"{code}-{max(numbers, default=0) + 1}"


@book.rule(WithdrawInvitation)
def withdraw_invitation(wish: WithdrawInvitation, ctx: Context) -> list[Fact]:
    """Too late once the device is paired: then it is revoked instead."""
    known = known_device(ctx, wish.device)
    if known.status != INVITED:
        raise Refused("identity.not_waiting", device=wish.device, status=known.status)
    return [InvitationWithdrawn(device=wish.device)]


@book.rule(PairDevice)
def pair_device(wish: PairDevice, ctx: Context) -> list[Fact]:
    """A code opens once and in time. What it opened is told by the fact; the token stays where it was made."""
    found = ctx.one(DEVICE_OF_CODE, code_hash=code_digest(wish.code))
    if found is None:
        raise Refused("identity.wrong_code")
    known = known_device(ctx, found[0])
    if known.status == WITHDRAWN:
        raise Refused("identity.wrong_code")
    if known.status != INVITED:
        raise Refused("identity.code_used")
    if ctx.now_ms > known.expires_ms:
        raise Refused("identity.code_expired")
    if ctx.rows(DEVICE_OF_TOKEN, token_hash=wish.token_hash):
        raise Refused("identity.token_used")
    return [DevicePaired(device=known.device, token_hash=wish.token_hash)]


@book.rule(ChangeDevice)
def change_device(wish: ChangeDevice, ctx: Context) -> list[Fact]:
    """Its series stays when it moves."""
    known = known_device(ctx, wish.device)
    if known.status == REVOKED:
        raise Refused("identity.device_revoked", device=wish.device)
    _branch_code(ctx, known.kind, wish.branch)
    ceiling = _ceiling(ctx, known.kind, wish.ceiling or known.ceiling)
    return [
        DeviceChanged(device=wish.device, version=known.version + 1, name=wish.name.strip(), branch=wish.branch, ceiling=ceiling)
    ]


@book.rule(RevokeDevice)
def revoke_device(wish: RevokeDevice, ctx: Context) -> list[Fact]:
    """What is here by now stays; nothing above it counts, whenever it says it was written."""
    known = known_device(ctx, wish.device)
    if known.status != PAIRED:
        raise Refused("identity.not_paired", device=wish.device, status=known.status)
    heads = dict(ctx.rows(HEADS_OF_DEVICE, device=wish.device))
    return [DeviceRevoked(device=wish.device, heads=heads, reason=wish.reason)]


@book.rule(BindOrigin)
def bind_origin(wish: BindOrigin, ctx: Context) -> list[Fact]:
    """Bound twice to the same device is fine and says nothing new."""
    known = known_device(ctx, wish.device)
    if known.status != PAIRED:
        raise Refused("identity.not_paired", device=wish.device, status=known.status)
    bound = ctx.get(origins, wish.origin)
    if bound is None:
        return [OriginBound(origin=wish.origin, device=wish.device)]
    if bound[0] != wish.device:
        raise Refused("identity.foreign_origin", origin=wish.origin)
    return []
