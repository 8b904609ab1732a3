"""What can be wished for a shop's branches, roles, people and devices.

Secrets come in as digests where the caller can make them (`code_hash`, `token_hash`: `lancar.values.digests`). PINs and
one-time codes come in the clear, are used by the rule and stay out of every fact.
"""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from lancar.identity.facts import ALL_BRANCHES
from lancar.kernel.shape import Command
from lancar.values.patterns import whole

NODE_RIGHT = "node"
"""A right that no role can hold: such commands are for the node itself and its trusted local callers."""

Name = Annotated[str, Meta(min_length=1, max_length=80, pattern=r"\S")]
Text = Annotated[str, Meta(max_length=400)]
Id = Annotated[str, Meta(min_length=1, max_length=80, pattern=whole("[A-Za-z0-9._-]+"))]
Place = Annotated[str, Meta(max_length=80, pattern=whole("[A-Za-z0-9._-]*"))]
Code = Annotated[str, Meta(pattern=whole("[A-Z0-9]{1,6}"))]
RoleId = Annotated[str, Meta(pattern=whole("[a-z][a-z0-9_]{0,39}"))]
Digest = Annotated[str, Meta(pattern=whole("[0-9a-f]{64}"))]
Pin = Annotated[str, Meta(pattern=whole("[0-9]{4,6}"))]
Limit = Annotated[int, Meta(ge=1, le=2**53 - 1)]
Minutes = Annotated[int, Meta(ge=1, le=10_080)]
Zone = Literal["WIB", "WITA", "WIT"]


class FoundTenant(Command, frozen=True, kw_only=True):
    """Begin a shop: its first branch, the four usual roles, its owner, and a one-time code for the owner's device."""

    NAME: ClassVar[str] = "identity.found_tenant"
    NEEDS: ClassVar[str] = NODE_RIGHT
    name: Name
    address: Text = ""
    tax_id: Text = ""
    zone: Zone = "WIB"
    branch_code: Code = "A"
    branch_name: Name
    owner_name: Name
    code_hash: Digest
    minutes: Minutes = 1_440


class DescribeTenant(Command, frozen=True, kw_only=True):
    """Change what stands on the shop's sign and on its receipts."""

    NAME: ClassVar[str] = "identity.describe_tenant"
    NEEDS: ClassVar[str] = "manage"
    name: Name
    address: Text = ""
    tax_id: Text = ""
    zone: Zone = "WIB"


class OpenBranch(Command, frozen=True, kw_only=True):
    """Open a branch. Its code stands in front of its receipt numbers and is never used twice."""

    NAME: ClassVar[str] = "identity.open_branch"
    NEEDS: ClassVar[str] = "manage"
    code: Code
    name: Name
    address: Text = ""
    zone: Zone = "WIB"


class ChangeBranch(Command, frozen=True, kw_only=True):
    """Change a branch's name, address or time zone; its code stays."""

    NAME: ClassVar[str] = "identity.change_branch"
    NEEDS: ClassVar[str] = "manage"
    branch: Id
    name: Name
    address: Text = ""
    zone: Zone = "WIB"


class CloseBranch(Command, frozen=True, kw_only=True):
    """Close a branch's doors."""

    NAME: ClassVar[str] = "identity.close_branch"
    NEEDS: ClassVar[str] = "manage"
    branch: Id


class ReopenBranch(Command, frozen=True, kw_only=True):
    """Let a closed branch sell again."""

    NAME: ClassVar[str] = "identity.reopen_branch"
    NEEDS: ClassVar[str] = "manage"
    branch: Id


class DefineRole(Command, frozen=True, kw_only=True):
    """Make a role or change what it means, for everybody who holds it."""

    NAME: ClassVar[str] = "identity.define_role"
    NEEDS: ClassVar[str] = "manage"
    role: RoleId
    name: Name
    rights: Annotated[dict[RoleId, Limit], Meta(max_length=100)]


class RemoveRole(Command, frozen=True, kw_only=True):
    """Take a role that nobody holds off the list."""

    NAME: ClassVar[str] = "identity.remove_role"
    NEEDS: ClassVar[str] = "manage"
    role: RoleId


class AddPerson(Command, frozen=True, kw_only=True):
    """Let a person work here, in a role, at one branch or everywhere."""

    NAME: ClassVar[str] = "identity.add_person"
    NEEDS: ClassVar[str] = "manage"
    name: Name
    role: RoleId
    branch: Place = ALL_BRANCHES


class RenamePerson(Command, frozen=True, kw_only=True):
    """Correct a person's name."""

    NAME: ClassVar[str] = "identity.rename_person"
    NEEDS: ClassVar[str] = "manage"
    person: Id
    name: Name


class GiveRole(Command, frozen=True, kw_only=True):
    """Give a person a role at a branch ("" everywhere) instead of the one they had there."""

    NAME: ClassVar[str] = "identity.give_role"
    NEEDS: ClassVar[str] = "manage"
    person: Id
    role: RoleId
    branch: Place = ALL_BRANCHES


class TakeRole(Command, frozen=True, kw_only=True):
    """Take away the role a person has at a branch ("" the one they have everywhere)."""

    NAME: ClassVar[str] = "identity.take_role"
    NEEDS: ClassVar[str] = "manage"
    person: Id
    branch: Place = ALL_BRANCHES


class DismissPerson(Command, frozen=True, kw_only=True):
    """A person stops working here."""

    NAME: ClassVar[str] = "identity.dismiss_person"
    NEEDS: ClassVar[str] = "manage"
    person: Id


class WelcomeBack(Command, frozen=True, kw_only=True):
    """A person who had left works here again."""

    NAME: ClassVar[str] = "identity.welcome_back"
    NEEDS: ClassVar[str] = "manage"
    person: Id


class ForgetPerson(Command, frozen=True, kw_only=True):
    """Destroy a person's key, so that no copy of the journal can tell their name any more. Cannot be undone."""

    NAME: ClassVar[str] = "identity.forget_person"
    NEEDS: ClassVar[str] = "manage"
    person: Id


class SetPin(Command, frozen=True, kw_only=True):
    """Give a person a PIN, for example because they forgot theirs. Ends a lock-out."""

    NAME: ClassVar[str] = "identity.set_pin"
    NEEDS: ClassVar[str] = "manage"
    person: Id
    pin: Pin


class ChangePin(Command, frozen=True, kw_only=True):
    """Change one's own PIN. A wrong old PIN counts as a wrong try and changes nothing."""

    NAME: ClassVar[str] = "identity.change_pin"
    person: Id
    old_pin: Pin
    new_pin: Pin


class EnterPin(Command, frozen=True, kw_only=True):
    """Say who stands at this device. A wrong PIN answers with the fact `pin_refused`; only a lock-out refuses."""

    NAME: ClassVar[str] = "identity.enter_pin"
    person: Id
    pin: Pin


class InviteDevice(Command, frozen=True, kw_only=True):
    """Prepare a one-time code for a device; the caller makes the code and sends its digest (`digests.code_digest`)."""

    NAME: ClassVar[str] = "identity.invite_device"
    NEEDS: ClassVar[str] = "manage"
    kind: Literal["till", "office", "node", "guard"]
    name: Name
    branch: Place = ALL_BRANCHES
    ceiling: Annotated[str, Meta(pattern=whole("([a-z][a-z0-9_]{0,39})?"))] = ""
    person: Place = ""
    code_hash: Digest
    minutes: Minutes = 15


class WithdrawInvitation(Command, frozen=True, kw_only=True):
    """Make a code that nobody has used yet useless."""

    NAME: ClassVar[str] = "identity.withdraw_invitation"
    NEEDS: ClassVar[str] = "manage"
    device: Id


class PairDevice(Command, frozen=True, kw_only=True):
    """Show the one-time code. The device makes its token itself and sends only its digest (`digests.token_digest`)."""

    NAME: ClassVar[str] = "identity.pair_device"
    code: Annotated[str, Meta(min_length=1, max_length=60)]
    token_hash: Digest


class ChangeDevice(Command, frozen=True, kw_only=True):
    """Give a device another name, place or ceiling."""

    NAME: ClassVar[str] = "identity.change_device"
    NEEDS: ClassVar[str] = "manage"
    device: Id
    name: Name
    branch: Place = ALL_BRANCHES
    ceiling: Annotated[str, Meta(pattern=whole("([a-z][a-z0-9_]{0,39})?"))] = ""


class RevokeDevice(Command, frozen=True, kw_only=True):
    """A device was lost, stolen or sold: it may do nothing more. What is already here stays."""

    NAME: ClassVar[str] = "identity.revoke_device"
    NEEDS: ClassVar[str] = "manage"
    device: Id
    reason: Text = ""


class BindOrigin(Command, frozen=True, kw_only=True):
    """Note whose incarnation this is, when it is pushed for the first time. For the sync door, not for people."""

    NAME: ClassVar[str] = "identity.bind_origin"
    NEEDS: ClassVar[str] = NODE_RIGHT
    origin: Id
    device: Id


class ReleaseEntries(Command, frozen=True, kw_only=True):
    """Let entries that were set aside count after all, such as the honest sales of a till before it was stolen."""

    NAME: ClassVar[str] = "identity.release_entries"
    NEEDS: ClassVar[str] = "manage"
    origin: Id
    first: Annotated[int, Meta(ge=1, le=2**53 - 1)]
    last: Annotated[int, Meta(ge=1, le=2**53 - 1)]
    reason: Name
