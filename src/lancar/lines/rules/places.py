"""In which branch a guard stands."""

from lancar.identity.views.devices import Device, devices
from lancar.identity.views.tables import Branch, branches
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, See
from lancar.kernel.views import Query

_OPEN = Query("SELECT b.branch FROM identity_branches AS b WHERE b.tenant = :tenant AND b.closed = 0 ORDER BY b.branch")


def known_branch(see: See, branch: str) -> str:
    """The branch, if there is one of that name. Refuses lines.unknown_branch."""
    known: Branch | None = see.get(branches, f"branch/{branch}")
    if known is None or not known.version:
        raise Refused("lines.unknown_branch", branch=branch)
    return branch


def branch_of(ctx: Context, named: str) -> str:
    """The branch a report is about: the one it names, else its device's, else the only one there is.

    Refuses lines.which_branch when there are several and nobody says; a device of one branch never speaks for another
    (lines.other_branch).
    """
    device: Device | None = ctx.get(devices, f"device/{ctx.device}") if ctx.device else None
    own = device.branch if device else ""
    if named and own and named != own:
        raise Refused("lines.other_branch", branch=named)
    if named or own:
        return known_branch(ctx, named or own)
    there = ctx.rows(_OPEN)
    if len(there) != 1:
        raise Refused("lines.which_branch", branches=len(there))
    branch: str = there[0][0]
    return branch
