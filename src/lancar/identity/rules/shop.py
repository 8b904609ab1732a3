"""What may be decided about the shop itself: its sign, its branches, its roles."""

from lancar.identity.commands import (
    NODE_RIGHT,
    ChangeBranch,
    CloseBranch,
    DefineRole,
    DescribeTenant,
    FoundTenant,
    OpenBranch,
    RemoveRole,
    ReopenBranch,
)
from lancar.identity.facts import (
    BranchClosed,
    BranchDescribed,
    BranchReopened,
    DeviceInvited,
    PersonNamed,
    RoleDefined,
    RoleGiven,
    RoleRemoved,
    TenantDescribed,
)
from lancar.identity.rules.usual_roles import OWNER_ROLE, USUAL_ROLES
from lancar.identity.views.tables import (
    BRANCH_OF_CODE,
    WORKING_PEOPLE,
    Branch,
    Person,
    Role,
    Tenant,
    branches,
    people,
    roles,
    tenant,
)
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook, See

book = Rulebook()
MINUTE_MS = 60_000


@book.rule(FoundTenant)
def found_tenant(wish: FoundTenant, ctx: Context) -> list[Fact]:
    """Shop, first branch, usual roles, owner, and the owner's first device, whose code the caller knows."""
    if ctx.get(tenant, "tenant") is not None:
        raise Refused("identity.already_founded")
    branch, owner, device = ctx.new_id(), ctx.new_id(), ctx.new_id()
    return [
        TenantDescribed(version=1, name=wish.name.strip(), address=wish.address, tax_id=wish.tax_id, zone=wish.zone),
        BranchDescribed(
            branch=branch, version=1, code=wish.branch_code, name=wish.branch_name.strip(), address=wish.address, zone=wish.zone
        ),
        *(RoleDefined(role=usual.role, version=1, name=usual.name, rights=usual.rights) for usual in USUAL_ROLES),
        PersonNamed(person=owner, version=1, name=ctx.seal(owner, wish.owner_name.strip())),
        RoleGiven(person=owner, version=1, role=OWNER_ROLE),
        DeviceInvited(
            device=device,
            kind="office",
            name="Pemilik",
            ceiling=OWNER_ROLE,
            person=owner,
            code_hash=wish.code_hash,
            expires_ms=ctx.now_ms + wish.minutes * MINUTE_MS,
        ),
    ]


@book.rule(DescribeTenant)
def describe_tenant(wish: DescribeTenant, ctx: Context) -> list[Fact]:
    """Only a founded shop has a sign."""
    known: Tenant | None = ctx.get(tenant, "tenant")
    if known is None:
        raise Refused("identity.not_founded")
    version = known.version + 1
    return [TenantDescribed(version=version, name=wish.name.strip(), address=wish.address, tax_id=wish.tax_id, zone=wish.zone)]


@book.rule(OpenBranch)
def open_branch(wish: OpenBranch, ctx: Context) -> list[Fact]:
    """A code is never used twice, not even after a branch closed."""
    if ctx.rows(BRANCH_OF_CODE, code=wish.code):
        raise Refused("identity.code_taken", code=wish.code)
    return [
        BranchDescribed(
            branch=ctx.new_id(), version=1, code=wish.code, name=wish.name.strip(), address=wish.address, zone=wish.zone
        )
    ]


def known_branch(see: See, branch: str) -> Branch:
    """The branch. Raises Refused if there is none of that name."""
    known: Branch | None = see.get(branches, f"branch/{branch}")
    if known is None or not known.version:
        raise Refused("identity.unknown_branch", branch=branch)
    return known


@book.rule(ChangeBranch)
def change_branch(wish: ChangeBranch, ctx: Context) -> list[Fact]:
    """The code stays: receipts have been printed with it."""
    known = known_branch(ctx, wish.branch)
    return [
        BranchDescribed(
            branch=wish.branch,
            version=known.version + 1,
            code=known.code,
            name=wish.name.strip(),
            address=wish.address,
            zone=wish.zone,
        )
    ]


@book.rule(CloseBranch)
def close_branch(wish: CloseBranch, ctx: Context) -> list[Fact]:
    """Closed twice is refused."""
    known = known_branch(ctx, wish.branch)
    if known.closed:
        raise Refused("identity.branch_is_closed", branch=wish.branch)
    return [BranchClosed(branch=wish.branch, version=known.doors_version + 1)]


@book.rule(ReopenBranch)
def reopen_branch(wish: ReopenBranch, ctx: Context) -> list[Fact]:
    """Only closed doors can be opened again."""
    known = known_branch(ctx, wish.branch)
    if not known.closed:
        raise Refused("identity.branch_is_open", branch=wish.branch)
    return [BranchReopened(branch=wish.branch, version=known.doors_version + 1)]


def known_role(see: See, role: str) -> Role:
    """The role. Raises Refused if there is none, or it was removed."""
    known: Role | None = see.get(roles, f"role/{role}")
    if known is None or known.removed:
        raise Refused("identity.unknown_role", role=role)
    return known


@book.rule(DefineRole)
def define_role(wish: DefineRole, ctx: Context) -> list[Fact]:
    """A role may mean anything but what is the node's own; somebody must still manage afterwards."""
    if NODE_RIGHT in wish.rights:
        raise Refused("identity.right_of_nodes", right=NODE_RIGHT)
    known: Role | None = ctx.get(roles, f"role/{wish.role}")
    if known is not None and "manage" in known.rights and "manage" not in wish.rights:
        somebody_manages(ctx, without_role=wish.role)
    version = known.version + 1 if known else 1
    return [RoleDefined(role=wish.role, version=version, name=wish.name.strip(), rights=wish.rights)]


@book.rule(RemoveRole)
def remove_role(wish: RemoveRole, ctx: Context) -> list[Fact]:
    """Not while somebody who works here holds it."""
    known = known_role(ctx, wish.role)
    for (person,) in ctx.rows(WORKING_PEOPLE):
        now: Person = ctx.get(people, f"person/{person}")
        if any(held.role == wish.role for held in now.roles.values()):
            raise Refused("identity.role_is_held", role=wish.role, person=person)
    return [RoleRemoved(role=wish.role, version=known.version + 1)]


def somebody_manages(see: See, *, without_person: str = "", without_role: str = "") -> None:
    """Raises Refused unless a person would be left who may manage everywhere, without this person's or role's right."""
    for (person,) in see.rows(WORKING_PEOPLE):
        if person == without_person:
            continue
        now: Person = see.get(people, f"person/{person}")
        for role in now.role_ids(""):
            meant: Role | None = see.get(roles, f"role/{role}")
            if role != without_role and meant is not None and "manage" in meant.rights:
                return
    raise Refused("identity.last_owner")
