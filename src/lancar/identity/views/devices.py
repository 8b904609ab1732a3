"""Devices, from the invitation to the revocation: one subject each, so that a code works once even in two places at once.

Two nodes that cannot see each other may both accept one code. When their entries meet, both fold the same subject in the
same order: the earlier pairing stands, and the token of the later one opens nothing on either.
"""

import msgspec
from msgspec import field

from lancar.identity.facts import (
    DeviceChanged,
    DeviceInvited,
    DevicePaired,
    DeviceRevoked,
    InvitationWithdrawn,
)
from lancar.identity.views.tables import leave_mark, mark
from lancar.kernel.views import At, FoldedRows, Query, States

INVITED, PAIRED, WITHDRAWN, REVOKED = "invited", "paired", "withdrawn", "revoked"
"""The state of a device; the later ones in this line are never left again for an earlier one."""
NODE_KIND = "node"
GUARD_KIND = "guard"
"""A guard speaks for itself: no person stands at it, and all it may is to report on the lines."""
BY_THEMSELVES = frozenset({NODE_KIND, GUARD_KIND})


class Device(msgspec.Struct, omit_defaults=True):
    """One device. `heads`: origin → last number that counts although the device is revoked."""

    device: str = ""
    kind: str = ""
    version: int = 0
    name: str = ""
    branch: str = ""
    ceiling: str = ""
    person: str = ""
    series: str = ""
    code_hash: str = ""
    expires_ms: int = 0
    invited_ms: int = 0
    token_hash: str = ""
    withdrawn: bool = False
    revoked: bool = False
    heads: dict[str, int] = field(default_factory=dict)

    @property
    def status(self) -> str:
        """Worked out from what was said, in whichever order it came."""
        if self.revoked:
            return REVOKED
        if self.token_hash:
            return PAIRED
        return WITHDRAWN if self.withdrawn else INVITED


class DeviceCard(msgspec.Struct, omit_defaults=True):
    """What every till may know of a device: nothing that opens anything."""

    device: str = ""
    kind: str = ""
    version: int = 0
    name: str = ""
    branch: str = ""
    ceiling: str = ""
    series: str = ""
    paired: bool = False
    revoked: bool = False


devices = States(
    "identity_devices",
    state=Device,
    start=Device,
    columns={
        "device": str, "kind": str, "branch": str, "series": str, "status": str,
        "code_hash": str, "token_hash": str, "invited_ms": int,
    },
    row=lambda now: (
        now.device, now.kind, now.branch, now.series, now.status, now.code_hash, now.token_hash, now.invited_ms,
    ),
    index=[("code_hash",), ("token_hash",)],
)  # fmt: skip
device_cards = States(
    "identity_device_cards",
    state=DeviceCard,
    start=DeviceCard,
    columns={"device": str, "branch": str, "revoked": int},
    row=lambda now: (now.device, now.branch, int(now.revoked)),
    pulled=True,
)


@devices.on(DeviceInvited)
def _invited(now: Device, fact: DeviceInvited, at: At) -> Device:
    now = msgspec.structs.replace(
        now,
        device=fact.device,
        kind=fact.kind,
        person=fact.person,
        series=fact.series,
        code_hash=fact.code_hash,
        expires_ms=fact.expires_ms,
        invited_ms=at.ms,
    )
    if now.version:
        return now
    return msgspec.structs.replace(now, name=fact.name, branch=fact.branch, ceiling=fact.ceiling)


@devices.on(InvitationWithdrawn)
def _withdrawn(now: Device, fact: InvitationWithdrawn, _at: At) -> Device:
    return msgspec.structs.replace(now, device=fact.device, withdrawn=True)


@devices.on(DevicePaired)
def _paired(now: Device, fact: DevicePaired, _at: At) -> Device:
    if now.token_hash:
        return now
    return msgspec.structs.replace(now, device=fact.device, token_hash=fact.token_hash)


@devices.on(DeviceChanged)
def _changed(now: Device, fact: DeviceChanged, _at: At) -> Device:
    if fact.version < now.version:
        return now
    told = {"version": fact.version, "name": fact.name, "branch": fact.branch, "ceiling": fact.ceiling}
    return msgspec.structs.replace(now, device=fact.device, **told)


@devices.on(DeviceRevoked)
def _revoked(now: Device, fact: DeviceRevoked, _at: At) -> Device:
    # revoked twice, in two places: what either of them had already taken in stays
    heads = {origin: max(seq, now.heads.get(origin, 0)) for origin, seq in fact.heads.items()}
    return msgspec.structs.replace(now, device=fact.device, revoked=True, heads={**now.heads, **heads})


@device_cards.on(DeviceInvited)
def _card_invited(now: DeviceCard, fact: DeviceInvited, _at: At) -> DeviceCard:
    now = msgspec.structs.replace(now, device=fact.device, kind=fact.kind, series=fact.series)
    if now.version:
        return now
    return msgspec.structs.replace(now, name=fact.name, branch=fact.branch, ceiling=fact.ceiling)


@device_cards.on(DevicePaired)
def _card_paired(now: DeviceCard, fact: DevicePaired, _at: At) -> DeviceCard:
    return msgspec.structs.replace(now, device=fact.device, paired=True)


@device_cards.on(DeviceChanged)
def _card_changed(now: DeviceCard, fact: DeviceChanged, _at: At) -> DeviceCard:
    if fact.version < now.version:
        return now
    told = {"version": fact.version, "name": fact.name, "branch": fact.branch, "ceiling": fact.ceiling}
    return msgspec.structs.replace(now, device=fact.device, **told)


@device_cards.on(DeviceRevoked)
def _card_revoked(now: DeviceCard, fact: DeviceRevoked, _at: At) -> DeviceCard:
    return msgspec.structs.replace(now, device=fact.device, revoked=True)


@mark.on(DeviceInvited, InvitationWithdrawn, DevicePaired, DeviceChanged, DeviceRevoked)
def _marked(_fact: object, at: At) -> FoldedRows:
    return leave_mark(at)


DEVICE_OF_CODE = Query("SELECT device FROM identity_devices WHERE tenant = :tenant AND code_hash = :code_hash")
DEVICE_OF_TOKEN = Query("SELECT device FROM identity_devices WHERE tenant = :tenant AND token_hash = :token_hash")
TOKENS_OF_GUARDS = Query(
    f"SELECT token_hash FROM identity_devices WHERE tenant = :tenant AND kind = '{GUARD_KIND}' AND status = '{PAIRED}' "
    "ORDER BY invited_ms DESC LIMIT 50"
)
SERIES = Query("SELECT series FROM identity_devices WHERE tenant = :tenant AND series <> ''")
"""Every series ever given, of revoked devices too: receipt numbers are never given twice."""
HEADS_OF_DEVICE = Query(
    "SELECT origins.origin, origins.head_seq FROM origins LEFT JOIN identity_origins "
    "ON identity_origins.tenant = origins.tenant AND identity_origins.incarnation = origins.origin "
    "WHERE origins.tenant = :tenant AND origins.mine = 0 "
    "AND (identity_origins.device = :device OR (identity_origins.device IS NULL AND origins.via = :device)) "
    "ORDER BY origins.origin"
)
"""How far each incarnation of a device is here: by the kernel's own list, whether it came directly or through a node."""
ALL_DEVICES = Query("SELECT device, status FROM identity_devices WHERE tenant = :tenant ORDER BY invited_ms DESC, device")
