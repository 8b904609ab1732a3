"""What can have happened to a shop's branches, roles, people and devices.

None of these names a right: only nodes write them, so that a till that was taken over cannot hire, pair or promote. Each
`version` is the one its author saw + 1. They all concern the whole shop, because a person may help out anywhere.
"""

from typing import ClassVar

from msgspec import field

from lancar.kernel.entry import SHOP_SCOPE
from lancar.kernel.shape import Fact, Sealed

ALL_BRANCHES = ""
"""In the place of a branch: everywhere."""


class _ShopWide(Fact, frozen=True, kw_only=True):
    def scope(self) -> str:
        """The whole shop, even where a branch is named."""
        return SHOP_SCOPE


class TenantDescribed(_ShopWide, frozen=True, kw_only=True):
    """The shop was founded (version 1) or says something new about itself."""

    KIND: ClassVar[str] = "identity.tenant_described"
    version: int
    name: str
    address: str = ""
    tax_id: str = ""
    zone: str = "WIB"

    def subject(self) -> str:
        """There is one tenant in a tenant's journal."""
        return "tenant"


class _OfBranch(_ShopWide, frozen=True, kw_only=True):
    branch: str
    version: int

    def subject(self) -> str:
        """The branch."""
        return f"branch/{self.branch}"


class BranchDescribed(_OfBranch, frozen=True, kw_only=True):
    """A branch was opened (version 1), or its sign was changed. `code` stands in front of receipt numbers."""

    KIND: ClassVar[str] = "identity.branch_described"
    code: str
    name: str
    address: str = ""
    zone: str = "WIB"


class BranchClosed(_OfBranch, frozen=True, kw_only=True):
    """A branch closed its doors. What was sold there stays."""

    KIND: ClassVar[str] = "identity.branch_closed"


class BranchReopened(_OfBranch, frozen=True, kw_only=True):
    """A closed branch sells again."""

    KIND: ClassVar[str] = "identity.branch_reopened"


class _OfRole(_ShopWide, frozen=True, kw_only=True):
    role: str
    version: int

    def subject(self) -> str:
        """The role."""
        return f"role/{self.role}"


class RoleDefined(_OfRole, frozen=True, kw_only=True):
    """A role means these rights from now on: right → limit (1 where there is nothing to limit)."""

    KIND: ClassVar[str] = "identity.role_defined"
    name: str
    rights: dict[str, int]


class RoleRemoved(_OfRole, frozen=True, kw_only=True):
    """A role that nobody holds was taken off the list."""

    KIND: ClassVar[str] = "identity.role_removed"


class _OfPerson(_ShopWide, frozen=True, kw_only=True):
    person: str
    version: int

    def subject(self) -> str:
        """The person."""
        return f"person/{self.person}"


class PersonNamed(_OfPerson, frozen=True, kw_only=True):
    """A person joined (version 1) or is called otherwise."""

    KIND: ClassVar[str] = "identity.person_named"
    name: Sealed


class RoleGiven(_OfPerson, frozen=True, kw_only=True):
    """A person has this role at a branch ("" everywhere); no role ("") takes the one they had there."""

    KIND: ClassVar[str] = "identity.role_given"
    role: str
    branch: str = ALL_BRANCHES


class PersonLeft(_OfPerson, frozen=True, kw_only=True):
    """A person does not work here any more; what they did keeps their name."""

    KIND: ClassVar[str] = "identity.person_left"


class PersonReturned(_OfPerson, frozen=True, kw_only=True):
    """A person who had left is back, with the roles they had."""

    KIND: ClassVar[str] = "identity.person_returned"


class PinSet(_OfPerson, frozen=True, kw_only=True):
    """A person has a new PIN. Its slow hash is sealed too: six digits are soon guessed from a hash in the open."""

    KIND: ClassVar[str] = "identity.pin_set"
    hashed: Sealed


class _AtPinPad(_ShopWide, frozen=True, kw_only=True):
    person: str
    device: str
    pin_version: int

    def subject(self) -> str:
        """This person's tries on this device."""
        return f"pin/{self.person}@{self.device}"


class PinEntered(_AtPinPad, frozen=True, kw_only=True):
    """The right PIN was entered: this person is at this device."""

    KIND: ClassVar[str] = "identity.pin_entered"


class PinRefused(_AtPinPad, frozen=True, kw_only=True):
    """A wrong PIN was entered. A fact, not a refusal: a refusal writes nothing, and wrong tries must be counted."""

    KIND: ClassVar[str] = "identity.pin_refused"


class _OfDevice(_ShopWide, frozen=True, kw_only=True):
    device: str

    def subject(self) -> str:
        """The device, from its invitation on: that is what makes a code work once even in two places at once."""
        return f"device/{self.device}"


class DeviceInvited(_OfDevice, frozen=True, kw_only=True):
    """A one-time code was made for a device to come. `code_hash` is a digest; the code itself was never here.

    `kind` is `till`, `office`, `node` or `guard`; a node is trusted and has no ceiling, a guard may
    only report. `series` numbers its receipts.
    """

    KIND: ClassVar[str] = "identity.device_invited"
    kind: str
    name: str
    branch: str = ALL_BRANCHES
    ceiling: str = ""
    person: str = ""
    series: str = ""
    code_hash: str
    expires_ms: int


class InvitationWithdrawn(_OfDevice, frozen=True, kw_only=True):
    """A code that nobody had used yet does not work any more."""

    KIND: ClassVar[str] = "identity.invitation_withdrawn"


class DevicePaired(_OfDevice, frozen=True, kw_only=True):
    """A device showed its code. `token_hash` is the digest of a secret that the device made and keeps."""

    KIND: ClassVar[str] = "identity.device_paired"
    token_hash: str


class DeviceChanged(_OfDevice, frozen=True, kw_only=True):
    """A device has another name, place or ceiling. Its series stays, so that receipt numbers go on."""

    KIND: ClassVar[str] = "identity.device_changed"
    version: int
    name: str
    branch: str = ALL_BRANCHES
    ceiling: str = ""


class DeviceRevoked(_OfDevice, frozen=True, kw_only=True):
    """A device may say nothing more. `heads` is the last number of each of its origins that was here by then."""

    KIND: ClassVar[str] = "identity.device_revoked"
    heads: dict[str, int] = field(default_factory=dict)
    reason: str = ""


class OriginBound(_ShopWide, frozen=True, kw_only=True):
    """An incarnation was seen for the first time, pushed by this device."""

    KIND: ClassVar[str] = "identity.origin_bound"
    origin: str
    device: str

    def subject(self) -> str:
        """The incarnation."""
        return f"origin/{self.origin}"
