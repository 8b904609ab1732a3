"""The kernel's `Authority`: the rights of a person on a device, and whether a pushed fact goes beyond them.

A right is worked out from the person's roles (everywhere, and at the device's branch), each right at its greatest limit,
and held down by the device's ceiling, each at its least. What was worked out is kept until `identity_mark` moves, so
that a sale costs one point look-up here.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

from lancar.identity.commands import BindOrigin
from lancar.identity.views.devices import GUARD_KIND, NODE_KIND, PAIRED, REVOKED, Device, devices
from lancar.identity.views.tables import Person, Role, mark, most, origins, people, roles
from lancar.kernel.ports import NODE, Everything
from lancar.kernel.shape import Command, See

NOTHING: Mapping[str, int] = {}
OF_A_GUARD: Mapping[str, int] = {"report_lines": 1, "see_lines": 1}
"""All that a guard may, and nobody at it may more: it stands on the router, where the whole network passes."""
KEPT = 2_048
"""How many answers are kept at most, over all tenants; then all are dropped."""

Told = tuple[int, ...]
"""What `identity_mark` said when an answer was worked out."""


class Standing(NamedTuple):
    """How a device stands to an incarnation it pushes: why nothing of it counts, how far it counts, whether unseen."""

    refusal: str = ""
    last_seq: int = 2**53
    vouched: bool = False


class IdentityAuthority:
    """Rights from the views of identity. One for each node; safe for several tenants and threads."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, str, bool], tuple[Told, Mapping[str, int]]] = {}
        self._standings: dict[tuple[str, str, str], tuple[Told, Standing]] = {}

    def rights(self, see: See, actor: str, device: str) -> Mapping[str, int]:
        """The rights of a person on a device: right → limit. Empty when unknown, gone or revoked.

        The node itself (`node` on no device), and a shop node that is paired as a device, may do everything. A person on
        no device, whom a trusted local caller vouches for, has the roles they hold everywhere.
        """
        return self._remembered(see, actor, device, past=False)

    def greet(self, see: See, device: str, origin: str) -> Command | None:
        """A till's new incarnation is bound to it; a node vouches for what it relays, and its own needs no bond."""
        known: Device | None = see.get(devices, f"device/{device}") if device else None
        if known is None or known.kind == NODE_KIND or known.status != PAIRED:
            return None
        return BindOrigin(origin=origin, device=device)

    def admit(  # noqa: PLR0917 - the port's signature
        self,
        see: See,
        device: str,
        origin: str,
        seq: int,
        actor: str,
        kind: str,  # noqa: ARG002 - the port's signature
        needs: str,
        fact: Any,  # noqa: ARG002 - the port's signature
    ) -> str | None:
        """Why a pushed fact is beyond its device or actor, as a code; None if it is fine.

        `device` is the one that pushes. A node vouches for what it relays, except for incarnations of a device that was
        revoked. Everybody else may push only their own incarnations, only facts that name a right, and only rights that
        the actor has or once had (what happened before a demotion arrived here has still happened) under the ceiling the
        device has now.
        """
        if not device:
            return None
        standing = self._standing(see, device, origin)
        if standing.refusal:
            return standing.refusal
        if seq > standing.last_seq:
            return "identity.device_revoked"
        if standing.vouched:
            return None
        if not needs:
            return "identity.only_a_node_says_this"
        return None if needs in self._remembered(see, actor, device, past=True) else "identity.no_right"

    def _standing(self, see: See, device: str, origin: str) -> Standing:
        key = (see.tenant, device, origin)
        told = tuple(see.get(mark, "all"))
        kept = self._standings.get(key)
        if kept is not None and kept[0] == told:
            return kept[1]
        standing = _found_standing(see, device, origin)
        if len(self._standings) >= KEPT:
            self._standings.clear()
        self._standings[key] = (told, standing)
        return standing

    def _remembered(self, see: See, actor: str, device: str, *, past: bool) -> Mapping[str, int]:
        if actor == NODE and not device:
            return Everything()
        key = (see.tenant, actor, device, past)
        told = tuple(see.get(mark, "all"))
        kept = self._kept.get(key)
        if kept is not None and kept[0] == told:
            return kept[1]
        rights = _worked_out(see, actor, device, past=past)
        if len(self._kept) >= KEPT:
            self._kept.clear()
        self._kept[key] = (told, rights)
        return rights


def _found_standing(see: See, device: str, origin: str) -> Standing:
    pusher: Device | None = see.get(devices, f"device/{device}")
    if pusher is None or pusher.status not in {PAIRED, REVOKED}:
        return Standing("identity.unknown_device")
    is_node = pusher.kind == NODE_KIND
    bound = see.get(origins, origin)
    author: Device | None = pusher
    if bound is not None and bound[0] != device:
        if not is_node:
            return Standing("identity.foreign_origin")
        author = see.get(devices, f"device/{bound[0]}")
    cut_off = [one.heads.get(origin, 0) for one in (pusher, author) if one is not None and one.revoked]
    return Standing(last_seq=min(cut_off, default=2**53), vouched=is_node)


def _worked_out(see: See, actor: str, device: str, *, past: bool) -> Mapping[str, int]:
    if not device:
        return _of_person(see, actor, "", past=past)
    known: Device | None = see.get(devices, f"device/{device}")
    if known is None or (known.status != PAIRED and not (past and known.status == REVOKED)):
        return NOTHING
    if known.kind == NODE_KIND and actor == NODE:
        return Everything()
    if known.kind == GUARD_KIND:
        return OF_A_GUARD if actor == NODE else NOTHING
    rights = _of_person(see, actor, known.branch, past=past)
    if known.kind == NODE_KIND:
        return rights
    ceiling = _of_role(see, known.ceiling)
    return {right: min(limit, ceiling[right]) for right, limit in rights.items() if right in ceiling}


def _of_person(see: See, actor: str, branch: str, *, past: bool) -> Mapping[str, int]:
    person: Person | None = see.get(people, f"person/{actor}")
    if person is None or (person.left and not past):
        return NOTHING
    held = [role for place, role in person.ever if place in {"", branch}] if past else person.role_ids(branch)
    rights: dict[str, int] = {}
    for role in held:
        rights = most(rights, _of_role(see, role, past=past))
    return rights


def _of_role(see: See, role_id: str, *, past: bool = False) -> dict[str, int]:
    role: Role | None = see.get(roles, f"role/{role_id}")
    if role is None:
        return {}
    return role.ever if past else role.rights
