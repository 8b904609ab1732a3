"""The demo's shop: a warung with two tills, its goods and people, and a day of sales, made by the real commands.

What is sold is the same at every first start; only ids, secrets and stamps differ.
"""

import random
import secrets
from collections.abc import Callable
from typing import TypeVar

import msgspec

from lancar.catalog.commands import AddGood, PlaceCategory
from lancar.identity.commands import AddPerson, FoundTenant, InviteDevice, PairDevice, SetPin
from lancar.identity.facts import BranchDescribed, DeviceInvited, PersonNamed
from lancar.identity.rules.usual_roles import CASHIER_ROLE, HEAD_ROLE
from lancar.kernel.node import Node, Wish
from lancar.kernel.shape import Command
from lancar.stock.commands import ReceivedGoods, ReceiveGoods
from lancar.till.commands import CompleteSale, OpenShift, Wanted
from lancar.values.bill import Payment
from lancar.values.digests import code_digest, token_digest

TENANT = "warung-bu-sri"
PIN = "482615"
SEED = 20_260
Progress = Callable[[int, int], None]
F = TypeVar("F")
GOODS: tuple[tuple[str, str, int, int], ...] = (
    ("Beras pandan wangi 5 kg", "sembako", 82_000, 74_500),
    ("Minyak goreng 1 L", "sembako", 19_500, 17_300),
    ("Gula pasir 1 kg", "sembako", 18_000, 16_200),
    ("Telur ayam 1 kg", "sembako", 29_000, 26_500),
    ("Tepung terigu 1 kg", "sembako", 13_500, 11_800),
    ("Garam 250 g", "sembako", 4_000, 2_900),
    ("Kecap manis 275 ml", "bumbu", 13_000, 11_200),
    ("Sambal botol 135 ml", "bumbu", 9_500, 7_900),
    ("Mi instan goreng", "mi", 3_500, 2_850),
    ("Mi instan kari", "mi", 3_500, 2_850),
    ("Kopi susu sachet", "minuman", 2_000, 1_480),
    ("Kopi hitam sachet", "minuman", 1_500, 1_050),
    ("Teh celup 25", "minuman", 7_500, 6_100),
    ("Air mineral 600 ml", "minuman", 4_000, 2_700),
    ("Susu kental manis", "minuman", 13_500, 11_900),
    ("Roti tawar", "jajan", 16_000, 13_400),
    ("Keripik singkong", "jajan", 8_000, 5_900),
    ("Biskuit kelapa", "jajan", 9_000, 7_300),
    ("Kerupuk putih", "jajan", 2_000, 1_300),
    ("Sabun mandi", "rumah", 4_500, 3_500),
    ("Sampo sachet", "rumah", 1_000, 720),
    ("Deterjen 800 g", "rumah", 21_000, 18_200),
    ("Pasta gigi 120 g", "rumah", 12_500, 10_300),
    ("Tisu 250 lembar", "rumah", 11_000, 8_800),
)
NOTES = (2_000, 5_000, 10_000, 20_000, 50_000, 100_000)


class Demo(msgspec.Struct, kw_only=True):
    """What must be remembered to use the demo: who is who, and the secrets of its devices."""

    tenant: str
    branch: str
    pin: str
    owner: str
    cashiers: list[str]
    node_device: str
    node_token: str
    tills: dict[str, str] = {}
    """till device → its token"""
    office_token: str = ""


def found(hub: Node, progress: Progress) -> Demo:
    """Found the shop at the hub: sign, people with PINs, devices, goods."""

    def do(command: Command) -> tuple[object, ...]:
        return hub.do(Wish(TENANT, command, trusted=True)).facts

    code = hub.vault.random_code(12)
    facts = do(FoundTenant(name="Warung Bu Sri", branch_name="Dago", owner_name="Sri Wahyuni", code_hash=code_digest(code)))
    branch = _of(facts, BranchDescribed).branch
    owner = _of(facts, PersonNamed).person
    office_token = _token()
    do(PairDevice(code=code, token_hash=token_digest(office_token)))
    cashiers = []
    for name, role in (("Budi", CASHIER_ROLE), ("Ayu", CASHIER_ROLE), ("Dewi", HEAD_ROLE)):
        cashiers.append(_of(do(AddPerson(name=name, role=role, branch=branch)), PersonNamed).person)
    for person in (owner, *cashiers):
        do(SetPin(person=person, pin=PIN))
    node_device, node_token = _device(do, hub, "node", "Node toko", "")
    tills = dict(_device(do, hub, "till", name, branch) for name in ("Kasir 1", "Kasir 2"))
    for category in dict.fromkeys(category for _, category, _, _ in GOODS):
        do(PlaceCategory(name=category))
    for place, (name, category, price, cost) in enumerate(GOODS):
        do(
            AddGood(
                name=name, sku=_sku(place), category=category, price=price, cost_milli=cost * 1000, barcodes=(_barcode(place),)
            )
        )
        progress(place + 1, len(GOODS))
    stock = tuple(
        ReceivedGoods(sku=_sku(place), qty_milli=240_000, paid=240 * cost) for place, (_, _, _, cost) in enumerate(GOODS)
    )
    do(ReceiveGoods(branch=branch, lines=stock, supplier="Grosir Pasar Baru"))
    return Demo(
        tenant=TENANT, branch=branch, pin=PIN, owner=owner, cashiers=cashiers, node_device=node_device, node_token=node_token,
        tills=tills, office_token=office_token,
    )  # fmt: skip


def open_day(shop: Node, demo: Demo, sales: int, progress: Progress) -> None:
    """Open both tills at the shop node and sell: mostly one to four goods, mostly for cash."""
    chance = random.Random(SEED)  # noqa: S311 - repeatable, not secret
    names = ("K1", "K2")
    for name, cashier in zip(names, demo.cashiers, strict=False):
        shop.do(Wish(TENANT, OpenShift(branch=demo.branch, till=name, float_cash=200_000), actor=cashier, trusted=True))
    for number in range(sales):
        place = number % len(names)
        picked = chance.sample(range(len(GOODS)), k=chance.choice((1, 1, 2, 2, 3, 4)))
        wanted = tuple(Wanted(sku=_sku(one), qty_milli=chance.choice((1, 1, 1, 2, 3)) * 1000) for one in picked)
        total = sum(GOODS[one][2] * want.qty_milli // 1000 for one, want in zip(picked, wanted, strict=True))
        payment = _payment(chance, total)
        wish = CompleteSale(till=names[place], goods=wanted, payments=(payment,))
        shop.do(Wish(TENANT, wish, actor=demo.cashiers[place], key=f"demo-{number}", trusted=True))
        progress(number + 1, sales)


def _payment(chance: random.Random, total: int) -> Payment:
    if chance.random() < 0.3:  # noqa: PLR2004 - three of ten pay by QRIS
        return Payment(method="qris_static", amount=total, claimed=True)
    note = next((note for note in NOTES if note >= total), -(-total // 100_000) * 100_000)
    return Payment(method="cash", amount=note)


def _device(do: Callable[[Command], tuple[object, ...]], hub: Node, kind: str, name: str, branch: str) -> tuple[str, str]:
    code, token = hub.vault.random_code(12), _token()
    wish = InviteDevice(kind=kind, name=name, branch=branch, code_hash=code_digest(code))  # type: ignore[arg-type]  # one of its literals
    device = _of(do(wish), DeviceInvited).device
    do(PairDevice(code=code, token_hash=token_digest(token)))
    return device, token


def _token() -> str:
    return f"{TENANT}~{secrets.token_urlsafe(32)}"


def _of(facts: tuple[object, ...], kind: type[F]) -> F:
    return next(fact for fact in facts if isinstance(fact, kind))


def _sku(place: int) -> str:
    return f"b{place + 1:03}"


def _barcode(place: int) -> str:
    """An EAN-13 of the range kept for use inside a shop."""
    digits = f"899000{place + 1:06}"
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-total % 10}"
