"""The demo's own page and what its switches ask for. Only a demo has these paths: nobody who reaches them is asked who they are.

A request that changes something must say `Lancar-Browser: 1`, which no foreign page can without this node's leave.
"""

import asyncio
from functools import cache
from importlib.resources import files
from typing import Any, Literal
from urllib.parse import urlsplit

import msgspec

from lancar.faces.care import AskedSyncState
from lancar.faces.http import Answer, Handler, Request, Routes, said
from lancar.faces.problems import FORBIDDEN, UNAVAILABLE, Problem
from lancar.faces.static import APPS, POLICY, built
from lancar.identity.commands import InviteDevice
from lancar.identity.views.questions import AskedDevices
from lancar.kernel.node import Node, Wish
from lancar.nodes.demo.plan import DemoShop, Known
from lancar.nodes.demo.switches import DemoHub, DemoShopNode, Name, Switches
from lancar.reports.views.turnover import Sales
from lancar.values.digests import code_digest
from lancar.values.time import WIB_MIN, business_day, days_between

KINDS = {
    "html": b"text/html; charset=utf-8",
    "css": b"text/css; charset=utf-8",
    "js": b"text/javascript; charset=utf-8",
    "svg": b"image/svg+xml",
}
PAGES = {"/": "index.html", "/demo/page.css": "page.css", "/demo/page.js": "page.js"}
MOST_BYTES = 1_000
CODE_LENGTH = 12
Door = Literal["kasir", "kasir_far", "kantor", "pasang"]


class Flip(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which switch, and whether what it stands for is to be whole."""

    switch: Name
    on: bool


class Wanted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where somebody wants to go."""

    to: Door


class Panel:
    """The page of one demo."""

    def __init__(
        self, shop: DemoShop, known: Known, hub: DemoHub, node: DemoShopNode, switches: Switches, *, folder: str, goods: int
    ) -> None:
        self.shop = shop
        self.known = known
        self.hub = hub
        self.node = node
        self.switches = switches
        self.folder = folder
        self.goods = goods
        self.phone_url = ""
        """Where a phone in the same network finds this page; "" while it is served to this machine only."""
        self._turn = asyncio.Lock()

    def routes(self) -> Routes:
        """Path → method → handler."""
        pages: dict[str, dict[str, Handler]] = {path: {"GET": _page} for path in PAGES}
        return pages | {
            "/demo/state": {"GET": self.state},
            "/demo/switch": {"POST": self.flip},
            "/demo/link": {"POST": self.link},
        }

    async def state(self, _request: Request) -> Answer:
        """Everything the page shows."""
        return said(await self._told())

    async def flip(self, request: Request) -> Answer:
        """Break something or make it whole; answers how things stand then."""
        flip = await _asked(request, Flip)
        async with self._turn:
            await self._flip(flip)
        return said(await self._told())

    async def link(self, request: Request) -> Answer:
        """Where to go: an app, with a fresh one-time code behind the `#`, which no browser sends and no server logs."""
        wanted = (await _asked(request, Wanted)).to
        path = wanted.partition("_")[0]
        if wanted == "pasang" or (wanted == "kasir" and self._is_till(request)):
            return said({"goal": f"/{path}"})
        # the owner looks from afar, so the office is the hub's; a browser is one till to an address, so a till of another
        # branch has the hub's other name
        at_hub = wanted != "kasir" and self.hub.is_running and not self._from_afar(request)
        served = self.hub if at_hub else self.node
        base = "" if served is self.node else self.hub.url
        if wanted == "kasir_far":
            base = base.replace("127.0.0.1", "localhost")
        code = await served.desk.write(lambda node: self._invite(node, wanted))
        return said({"goal": f"{base}/{path}#pair={code}"})

    @property
    def history_days(self) -> int:
        """How many days lie behind the shop."""
        return days_between(self.known.first_day, self.known.last_day)

    # -- inside

    async def _flip(self, flip: Flip) -> None:
        if flip.switch == "hub":
            try:
                await self.hub.set_running(running=flip.on)
            except OSError:
                raise Problem(UNAVAILABLE, "node.busy", retry_s=5) from None
        elif flip.switch == "lan":
            self.node.set_lan(whole=flip.on)
        setattr(self.switches, flip.switch, flip.on)
        if self.node.sync is not None:
            self.node.sync.hurry()  # what is gone or back is noticed now, not at the next round

    async def _told(self) -> dict[str, Any]:
        shop, known = self.shop, self.known
        figures = await self.node.desk.read(self._figures)
        far = [spot.name for spot in shop.spots if spot.hangs_on == "hub"]
        return {
            "name": shop.name,
            "address": f"{shop.address}, {shop.city.title()}",
            "goods": self.goods,
            "history_days": self.history_days,
            "apps": [path[1:] for path, name in APPS.items() if built(f"{name}.html") is not None],
            "owner": shop.people[0].name,
            "people": [
                {"name": one.name, "role": one.role, "pin": one.pin, "branch": shop.spots[one.spot].name if one.spot >= 0 else ""}
                for one in shop.people
            ],
            "branches": [spot.name for spot in shop.spots],
            "far_branch": far[0] if far else "",
            "switches": self.switches,
            "shop_url": self.node.url,
            "hub_url": self.hub.url,
            "phone_url": self.phone_url,
            "folder": self.folder,
            "tenant": known.tenant,
            **figures,
        }

    def _figures(self, node: Node) -> dict[str, Any]:
        tenant, today = self.known.tenant, business_day(node.clock.wall(), WIB_MIN)
        sold = node.see(tenant, Sales(from_day=today, to_day=today), trusted=True).total
        return {
            "sales_today": sold.bills,
            "sold_today": sold.turnover,
            "waiting": node.see(tenant, AskedSyncState(), trusted=True).now_waiting,
            "next_till": _next_till(node, tenant, self.known.branch),
        }

    def _invite(self, node: Node, wanted: Door) -> str:
        """A code for a new device. Raises Refused."""
        code = node.vault.random_code(CODE_LENGTH)
        branch = self.known.branches[-1] if wanted == "kasir_far" else self.known.branch
        invite = InviteDevice(
            kind="office" if wanted == "kantor" else "till",
            name=f"Kantor {self.shop.people[0].name}" if wanted == "kantor" else _next_till(node, self.known.tenant, branch),
            branch="" if wanted == "kantor" else branch,
            person=self.known.owner if wanted == "kantor" else "",
            code_hash=code_digest(code),
        )
        node.do(Wish(self.known.tenant, invite, trusted=True))
        return code

    def _is_till(self, request: Request) -> bool:
        """Whether this very browser was paired as a till before: then it goes on as that one."""
        try:
            return self.node.api.door.caller(request).kind == "till"
        except Problem:
            return False

    def _from_afar(self, request: Request) -> bool:
        """Whether it is asked from another device, which the hub does not answer."""
        host = urlsplit(f"//{request.header(b'host')}").hostname or ""
        return host not in {"127.0.0.1", "localhost"}


def _next_till(node: Node, tenant: str, branch: str) -> str:
    """What the next till of a branch is called: by the number that its receipts will bear."""
    devices = node.see(tenant, AskedDevices(), trusted=True)
    numbers = [int(device.series.rpartition("-")[2]) for device in devices if device.series and device.branch == branch]
    return f"Kasir {1 + max(numbers, default=0)}"


async def _asked(request: Request, shape: Any) -> Any:
    if request.headers.get(b"lancar-browser") != b"1":
        raise Problem(FORBIDDEN, "auth.no_token")
    return msgspec.json.decode(await request.body(MOST_BYTES), type=shape)


async def _page(request: Request) -> Answer:
    name = PAGES[request.path]
    return Answer(_file(name), 200, KINDS[name.rpartition(".")[2]], POLICY)


@cache
def _file(name: str) -> bytes:
    return files("lancar.nodes.demo").joinpath("page", name).read_bytes()
