"""Real shops in a simulated world: the real capabilities under the real gate, over the same bad network, disks and clocks.

A hub, a shop node and two tills of one shop. People sell, give back, void, move stock and change prices at all of them,
each within their own rights or beyond; one till may be taken over by somebody who lets it do anything, and it is revoked
in the middle of the day. What must hold in the end is in `lancar.sim.trade_promises`.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from lancar.catalog.commands import AddGood, NewPrice, SetPrices
from lancar.identity import commands as identity
from lancar.identity.rules.authority import IdentityAuthority
from lancar.identity.views.devices import REVOKED, devices
from lancar.kernel.messages import EntriesAsk, Request, RowsAsk
from lancar.kernel.node import TILL, Done, Node, Wish
from lancar.kernel.ports import Authority, TrustEverybody
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Capability, Command, See
from lancar.nodes.all import CAPABILITIES
from lancar.sim import trade_promises
from lancar.sim.dice import USUAL, Dice, learn
from lancar.sim.faults import percent
from lancar.sim.ledger import REFUSED as NO
from lancar.sim.ledger import TOLD, Slip
from lancar.sim.people import MINUTE, People
from lancar.sim.world import DAY, HOUR, Device, World
from lancar.stock import commands as stock
from lancar.till import commands as till
from lancar.till.facts import RoundingSetting
from lancar.values.bill import Payment
from lancar.values.digests import code_digest, token_digest

if TYPE_CHECKING:
    from collections.abc import Callable

TENANT = "toko"
GOODS = (("kopi", 18_000), ("roti", 15_333), ("gula", 17_333))
STAFF = {"siti": "kasir", "budi": "kepala_toko", "agus": "gudang"}
CEILING = "kepala_toko"
"""What a till may at most."""
CODES = {"till1": "K1", "till2": "K2", "shop": "S1", "hub": "H1"}
"""The code of the drawer at each machine: nobody writes another's receipts."""
MANY_BITS = 140
LAST_SALES = 5


class AtATill(TrustEverybody):
    """A till keeps its people to their roles as far as it has heard of them; one that was taken over to nothing."""

    def __init__(self, device: Device, taken: "Callable[[], bool]") -> None:
        self.device = device
        self.taken = taken

    def rights(self, *asked: Any) -> Mapping[str, int]:
        """What the person may, by the roles that came down with the rows."""
        see: See = asked[0]
        return super().rights() if self.taken() else IdentityAuthority().rights(see, asked[1], "")


class Trade(World):
    """A world of one real shop."""

    capabilities: Sequence[Capability] = CAPABILITIES
    staff: Mapping[str, str] = STAFF
    ceiling = CEILING

    def __init__(self, seed: int) -> None:
        self.taken_ms = self.revoked_ms = 0
        self.ids: dict[str, str] = {}
        """The ids of people, of the branch, of the office."""
        super().__init__(seed)

    def _people(self) -> People:
        weather, rng = self.weather, self.rng
        weather.restore_every_ms = weather.clones = 0  # what a lost tail and a copied card do is the smallest shop's to find
        weather.scoped = weather.lies = False
        self.liar = None
        if percent(rng, 50):
            self.taken_ms = self.now_ms + rng.randint(HOUR, DAY // 2)
        if percent(rng, 80):
            self.later(rng.randint(DAY // 4, 3 * DAY // 4), self._revoke)
        return Traders(self)

    def gate_of(self, device: Device) -> Authority:
        """The real one, anew with every start; at a till what a till can know."""
        if device.role != TILL:
            return IdentityAuthority()
        return AtATill(device, lambda: device.name == "till2" and 0 < self.taken_ms < self.now_ms)

    def tenant_of(self, credential: str) -> str:  # noqa: ARG002 - elsewhere there are two
        """There is one."""
        return TENANT

    def lets_in(self, above: Device, credential: str, request: Request) -> bool:
        """A revoked machine may push what it still has, and gets nothing any more."""
        if not isinstance(request, RowsAsk | EntriesAsk) or above.node is None:
            return True
        state = "SELECT state FROM identity_devices WHERE tenant = :tenant AND device = :device"
        with above.disk.read() as tx:
            found = tx.rows(state, {"tenant": TENANT, "device": credential})
        return bool(found) and devices.decode(found[0][0]).status != REVOKED

    # -- the beginning

    def _found(self) -> None:
        self._begin_blank()
        self._add("hub", "hub", (TENANT,), (), "")
        told = identity.FoundTenant(
            name="Toko", branch_name="Dago", branch_code="DGO", owner_name="Ratna", code_hash=code_digest("QWERTYUPAS")
        )
        founded = self._do(told)
        self.ids["owner"], self.ids["branch"], self.ids["office"] = founded[6].person, founded[1].branch, founded[-1].device
        self._do(identity.PairDevice(code="QWERTYUPAS", token_hash=token_digest("office")))
        self.ids["far"] = self._do(identity.OpenBranch(code="CMH", name="Cimahi"))[0].branch
        for name, role in STAFF.items():
            self.ids[name] = self._do(identity.AddPerson(name=name, role=role))[0].person
        for sku, price in GOODS:
            self._do(AddGood(sku=sku, name=sku, price=price))
        self._do(till.ChangeSetting(setting=RoundingSetting(round_cash_to=100)))
        for name, role, above in (("shop", "shop", "hub"), ("till1", TILL, "shop"), ("till2", TILL, "shop")):
            self._add(name, role, (TENANT,), (above,), self.ids["branch"])
            self.devices[name].credential = self._pair(name, "till" if role == TILL else "node")

    def _pair(self, name: str, kind: Literal["till", "node"]) -> str:
        code = f"CODE{name.upper()}"
        place = self.ids["branch"] if kind == "till" else ""
        invited = self._do(identity.InviteDevice(kind=kind, name=name, branch=place, code_hash=code_digest(code)))[0]
        self._do(identity.PairDevice(code=code, token_hash=token_digest(name)))
        return str(invited.device)

    def _do(self, command: Command) -> tuple[Any, ...]:
        """The owner sits at the hub."""
        node = self.devices["hub"].node
        assert node is not None
        return node.do(Wish(TENANT, command, trusted=True)).facts

    def _revoke(self) -> None:
        """The second till is lost; the owner says so at the hub, or somebody in charge at the shop."""
        place = self.devices[self.rng.choice(("hub", "hub", "shop"))]
        wish = Wish(TENANT, identity.RevokeDevice(device=self.devices["till2"].credential, reason="hilang"), trusted=True)

        def deed(node: Node) -> bool:
            try:
                return bool(node.do(wish).facts)
            except Refused:
                return True  # it was done before, and the power went before anybody was told

        whole, done = place.guarded("a revocation", deed)
        if whole and done:
            self.revoked_ms = self.now_ms
            self.mark("till revoked")
            self.note(f"the second till is revoked at {place.name}")
        else:
            self.later(HOUR, self._revoke)

    # -- what is looked at while it runs

    def look(self, device: Device, tenant: str) -> None:
        """Somebody looks at a screen."""
        trade_promises.a_paid_bill_never_becomes_unpaid(self, device, tenant)

    def after_wish(self, device: Device, slip: Slip) -> None:
        """Somebody looks whether it was done."""
        trade_promises.who_changes_a_price_sees_it(device, slip)


class Traders(People):
    """The people of one real shop."""

    world: Trade

    def __init__(self, world: Trade) -> None:
        self.known: dict[str, dict[str, list[Any]]] = {name: {} for name in world.devices}
        self.sales: dict[str, list[str]] = {name: [] for name in world.devices}
        self.sent: list[str] = []
        """Goods on their way, as people tell each other by telephone."""
        self.bills: dict[str, list[str]] = {name: [] for name in world.devices}
        self.usual = {
            name: {**USUAL, "till": (CODES[name],), "branch": (world.ids["branch"], world.ids["far"]), "to": (world.ids["far"],)}
            for name in world.devices
        }
        super().__init__(world)
        self.pause_ms = world.rng.choice((10, 20)) * MINUTE
        for device in world.devices.values():
            if device.ups:
                self.network.round_now(device, world.devices[device.ups[0]], TENANT)
        hub = world.devices["hub"].node
        assert hub is not None
        kinds = hub.shapes.commands.values()
        odd = {"identity", "kernel"}  # who may what is told by hand, so that the judge knows it too
        self.commands = sorted((one for one in kinds if one.NAME.split(".")[0] not in odd), key=lambda one: one.NAME)

    def open_shop(self, hub: Device, tenant: str) -> None:
        """It was founded with its prices."""

    def ring_bells(self, hub: Device) -> None:
        """Nothing here rings."""

    def _slip(self, device: Device, tenant: str, command: Command) -> Slip:
        """Somebody wishes this: at a till its staff, at the shop through a till, at the hub the owner in the office."""
        ids, rng = self.world.ids, self.world.rng
        actor = ids["owner"] if device.role == "hub" else ids[rng.choice(("siti", "budi", "budi", "agus"))]
        token = {"hub": ids["office"], "shop": self.world.devices["till1"].credential}.get(device.role, "")
        return self.world.ledger.write(Slip(self.world.key(), tenant, device.name, command, actor=actor, token=token))

    def _tell(self, device: Device, slip: Slip, answer: Done | Refused) -> None:
        if isinstance(answer, Refused):
            slip.said = NO
            self.world.mark(f"refused {answer.code}")
            return
        slip.said, slip.facts = TOLD, answer.facts
        for fact in answer.facts:
            learn(self.known[device.name], fact)
            self.world.mark(f"did {fact.KIND}")
            if fact.KIND == "till.sale_completed":
                self.sales[device.name].append(fact.sale)
            if fact.KIND == "stock.transfer_sent":
                self.sent.append(fact.id)
            if fact.KIND == "till.bill_opened":
                self.bills[device.name].append(fact.bill)
        self.world.note(f"{device.name} was told {slip.key} {type(slip.command).__name__} as {answer.refs}")

    def _fancy(self, device: Device, tenant: str) -> Command:  # noqa: ARG002, C901, PLR0911 - one line for each thing people do
        """What somebody feels like doing: mostly what people do at a counter, at the nodes anything there is."""
        rng = self.world.rng
        if device.role != TILL and percent(rng, 35):
            wished = self._anything(device)
            if wished is not None:
                return wished
        if device.role != TILL and percent(rng, 30):
            return self._stock()
        code, ours = CODES[device.name], self.sales[device.name][-LAST_SALES:]
        what = rng.choices(("sell", "kasbon", "shift", "refund", "void", "bill", "cash", "price"), (50, 5, 14, 10, 5, 14, 3, 5))[
            0
        ]
        match what:
            case "shift" if self._open_shift(device) and percent(rng, 20):
                return till.CloseShift(shift=self._open_shift(device), counted_cash=rng.randint(0, 900_000))
            case "shift":
                return till.OpenShift(branch=device.branch or self.world.ids["branch"], till=code, float_cash=100_000)
            case "refund" if ours:
                return till.RefundSale(till=code, sale=rng.choice(ours), reason="basi")
            case "void" if ours:
                return till.VoidSale(till=code, sale=rng.choice(ours), reason="salah")
            case "bill":
                return self._bill(device, code)
            case "cash":
                return till.MoveCash(till=code, amount=rng.choice((-20_000, 50_000)), reason="receh")
            case "price":
                price = NewPrice(sku=rng.choice(GOODS)[0], price=self._next_price())
                return SetPrices(prices=(price,))
            case "kasbon":
                return till.NameCustomer(name=f"Pak {self._next_price()}")
        return self._sale(code)

    def _stock(self) -> Command:
        """Something at the shelf."""
        rng, here = self.world.rng, self.world.ids["branch"]
        sku, qty_milli = rng.choice(GOODS)[0], rng.choice((1_000, 24_000))
        match rng.choice(("in", "in", "out", "away", "arrived", "count")):
            case "in":
                return stock.ReceiveGoods(branch=here, lines=(stock.ReceivedGoods(sku=sku, qty_milli=qty_milli, paid=90_000),))
            case "out":
                return stock.WasteGoods(branch=here, reason="expired", lines=(stock.Goods(sku=sku, qty_milli=qty_milli),))
            case "away":
                lines = (stock.Goods(sku=sku, qty_milli=qty_milli),)
                return stock.SendTransfer(branch=here, to=self.world.ids["far"], lines=lines)
            case "arrived":
                return stock.ReceiveTransfer(transfer=rng.choice(self.sent or ["none.1"]))
        return stock.CountGoods(branch=here, found=(stock.Found(sku=sku, qty_milli=qty_milli),))

    def _sale(self, code: str) -> Command:
        rng = self.world.rng
        goods = tuple(
            till.Wanted(sku=rng.choice(GOODS)[0], qty_milli=rng.choice((1_000, 2_000, 333))) for _ in range(rng.randint(1, 3))
        )
        if percent(rng, 70):
            return till.CompleteSale(till=code, goods=goods, payments=(Payment(method="cash", amount=900_000),))
        discount = rng.choice((0, 40, 200))
        paid = (Payment(method="cash", amount=900_000),)
        return till.CompleteSale(till=code, goods=goods, payments=paid, discount_permille=discount, discount_reason="langganan")

    def _bill(self, device: Device, code: str) -> Command:
        rng, ours = self.world.rng, self.bills[device.name][-LAST_SALES:]
        goods = (till.Wanted(sku=rng.choice(GOODS)[0]),)
        if not ours or percent(rng, 30):
            return till.OpenBill(till=code, name="Meja", goods=goods)
        if percent(rng, 50):
            return till.AddToBill(bill=rng.choice(ours), goods=goods)
        return till.CompleteSale(till=code, bill=rng.choice(ours), payments=(Payment(method="cash", amount=900_000),))

    def _open_shift(self, device: Device) -> str:
        """The shift that is open at this machine's drawer, as far as it knows."""
        sql = "SELECT shift FROM till_shifts WHERE tenant = :tenant AND till = :till AND is_open = 1"
        with device.disk.read() as tx:
            found = tx.rows(sql, {"tenant": TENANT, "till": CODES[device.name]})
        return str(found[0][0]) if found else ""

    def _anything(self, device: Device) -> Command | None:
        """Any command of any capability, as the dice make it; None where they made nonsense."""
        rng = self.world.rng
        kind = rng.choice(self.commands)
        dice = Dice(rng.getrandbits(MANY_BITS), self.known[device.name], self.usual[device.name])
        try:
            return msgspec.convert(dice.struct(kind), kind)
        except msgspec.ValidationError:
            return None
