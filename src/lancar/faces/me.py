"""Who is calling, as a page needs to know it before it shows anything: which shop, which device, which person, what they may.

A paired device may know this before anybody has entered a PIN; the names for the PIN screen are `identity.people`.
"""

import msgspec

from lancar.faces.auth import Caller, Doorkeeper
from lancar.faces.cookies import from_browser
from lancar.faces.desk import Desk
from lancar.faces.http import Answer, Request, said
from lancar.faces.problems import Problem
from lancar.identity.views.devices import DeviceCard
from lancar.identity.views.questions import AskedBranches, AskedDeviceCard, AskedTenant, AskedWhatMayI, Standing
from lancar.identity.views.tables import Branch, Tenant
from lancar.kernel.node import Node


class Me(msgspec.Struct, frozen=True, kw_only=True):
    """The caller. `actor` is empty until a PIN is entered; `lapsed` says that the one who did so must do it again."""

    tenant: str
    device: str
    kind: str
    branch: str
    actor: str
    trusted: bool
    lapsed: bool
    role: str
    """What the node is: `shop` or `hub`."""
    rights: dict[str, int]
    shop: str = ""
    """The name on the shop's sign."""
    branch_name: str = ""
    device_name: str = ""
    series: str = ""
    """What the device's receipt numbers begin with."""
    person_name: str = ""


NOBODY = Me(tenant="", device="", kind="", branch="", actor="", trusted=False, lapsed=False, role="", rights={})


class MeFace:
    """The path `/api/me`."""

    def __init__(self, desk: Desk, door: Doorkeeper) -> None:
        self.desk = desk
        self.door = door

    async def me(self, request: Request) -> Answer:
        """Who the node thinks is calling. A page of ours that has no device yet is told so, and not refused: it had to ask."""
        try:
            caller = self.door.caller(request, any_shop=True)
        except Problem as no:
            if no.code == "auth.no_token" and from_browser(request):
                return said(NOBODY)
            raise
        return said(await self.desk.read(lambda node: _me(node, caller)))


def _me(node: Node, caller: Caller) -> Me:
    rights = node.rights_of(caller.tenant, caller.actor, caller.device)
    told = Me(**caller._asdict(), role=node.role, rights=rights)
    shop: Tenant | None = node.see(caller.tenant, AskedTenant(), trusted=True)
    if shop is None or not caller.device:
        return msgspec.structs.replace(told, shop=shop.name if shop else "")
    card: DeviceCard = node.see(caller.tenant, AskedDeviceCard(device=caller.device), trusted=True) or DeviceCard()
    branches: list[Branch] = node.see(caller.tenant, AskedBranches(), trusted=True)
    who = AskedWhatMayI(person=caller.actor, device=caller.device)
    standing: Standing = node.see(caller.tenant, who, trusted=True)
    return msgspec.structs.replace(
        told,
        shop=shop.name,
        branch_name=next((one.name for one in branches if one.branch == caller.branch), ""),
        device_name=card.name,
        series=card.series,
        person_name=standing.name,
    )
