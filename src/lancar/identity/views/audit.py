"""Who decided what about people, roles, branches and devices: one line a fact, without personal data."""

from collections.abc import Iterable
from typing import Any

from lancar.identity.facts import (
    BranchClosed,
    BranchDescribed,
    BranchReopened,
    DeviceChanged,
    DeviceInvited,
    DevicePaired,
    DeviceRevoked,
    InvitationWithdrawn,
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
from lancar.kernel.facts import EntryReleased, EntrySetAside, PersonForgotten
from lancar.kernel.views import At, Log, Query, Values

audit = Log(
    "identity_audit",
    values={"ms": int, "actor": str, "kind": str, "subject": str, "what": str},
    index=[("ms",)],
)
AUDIT_BEFORE = Query(
    "SELECT origin, seq, ms, actor, kind, subject, what FROM identity_audit "
    "WHERE tenant = :tenant AND ms < :before_ms ORDER BY ms DESC, origin, seq DESC, n LIMIT :most"
)


def _line(fact: Any, at: At, what: str) -> Iterable[Values]:
    yield at.ms, at.actor, fact.KIND, at.subject, what


@audit.on(
    BranchClosed, BranchReopened, DevicePaired, InvitationWithdrawn, PersonForgotten, PersonLeft, PersonNamed, PersonReturned,
    PinEntered, PinRefused, PinSet, RoleRemoved,
)  # fmt: skip
def _happened(fact: Any, at: At) -> Iterable[Values]:
    return _line(fact, at, "")


@audit.on(TenantDescribed, BranchDescribed)
def _described(fact: TenantDescribed | BranchDescribed, at: At) -> Iterable[Values]:
    return _line(fact, at, fact.name)


@audit.on(RoleDefined)
def _role_defined(fact: RoleDefined, at: At) -> Iterable[Values]:
    return _line(fact, at, " ".join(f"{right}={limit}" for right, limit in sorted(fact.rights.items())))


@audit.on(RoleGiven)
def _role_given(fact: RoleGiven, at: At) -> Iterable[Values]:
    return _line(fact, at, f"{fact.role or '-'}@{fact.branch or '*'}")


@audit.on(DeviceInvited, DeviceChanged)
def _device_described(fact: DeviceInvited | DeviceChanged, at: At) -> Iterable[Values]:
    return _line(fact, at, f"{fact.name} {fact.ceiling or '-'}@{fact.branch or '*'}")


@audit.on(DeviceRevoked)
def _device_revoked(fact: DeviceRevoked, at: At) -> Iterable[Values]:
    return _line(fact, at, fact.reason)


@audit.on(EntrySetAside, EntryReleased)
def _judged(fact: EntrySetAside | EntryReleased, at: At) -> Iterable[Values]:
    return _line(fact, at, fact.reason)


ASIDE_BETWEEN = Query(
    "SELECT seq, version, judged FROM verdicts WHERE tenant = :tenant AND origin = :origin AND seq >= :first AND seq <= :last "
    "AND aside = 1 ORDER BY seq LIMIT 500"
)
"""By the kernel's own list of verdicts, at most 500 at a time."""
SET_ASIDE = Query(
    "SELECT origin, seq, reason, ms FROM verdicts WHERE tenant = :tenant AND aside = 1 AND ms < :before_ms "
    "ORDER BY ms DESC, origin, seq DESC LIMIT :most"
)
