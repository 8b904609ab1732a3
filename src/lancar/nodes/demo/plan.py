"""What a demo shop is: where it stands, who works there, when people come, how they pay. The three are in `shops`."""

from typing import NamedTuple

import msgspec

from lancar.values.bill import Method
from lancar.values.terms import Charge, Promo


class Person(NamedTuple):
    """Somebody who works there; `spot` is the number of their branch, -1 everywhere."""

    name: str
    role: str
    pin: str
    spot: int = -1


class Turn(NamedTuple):
    """A person's hours at a till; `share` of the customers of that time go there. Tills bear the branch's code and a number."""

    till: str
    person: int
    from_min: int
    to_min: int
    share: int = 1


class Spot(NamedTuple):
    """A branch. `hangs_on` is the node that its tills write to."""

    code: str
    name: str
    address: str
    customers: int
    """On an ordinary day."""
    turns: tuple[Turn, ...]
    hangs_on: str = "shop"


class Debtor(NamedTuple):
    """A customer who may buy on credit."""

    name: str
    phone: str


class Modifier(NamedTuple):
    """A choice of a group: its price, and what it takes from stock."""

    id: str
    name: str
    price: int = 0
    uses: str = ""
    uses_milli: int = 0


class ModifierGroup(NamedTuple):
    """What a good asks for."""

    id: str
    name: str
    min_picks: int
    max_picks: int
    choices: tuple[Modifier, ...]


class Advert(NamedTuple):
    """A promo, with the names of its categories and goods instead of their ids."""

    promo: Promo
    categories: tuple[str, ...] = ()
    goods: tuple[str, ...] = ()


class DemoShop(msgspec.Struct, frozen=True, kw_only=True):
    """One of the three."""

    word: str
    tenant: str
    name: str
    address: str
    city: str
    tax_id: str = ""
    people: tuple[Person, ...]
    """The first is the owner, the second is in charge of the counter."""
    spots: tuple[Spot, ...]
    hours: dict[int, int]
    """Hour of the day → how many come then, beside the other hours."""
    weekdays: tuple[int, ...]
    """Thousandths of an ordinary day, from Monday."""
    lines: tuple[int, ...]
    """How many goods a customer takes: one of these."""
    pays: dict[Method, tuple[int, int]]
    """Ways of paying: thousandths of the customers at the beginning and at the end of the ninety days."""
    tastes: dict[tuple[str, str], int] = {}
    """(Top category, part of the day) → per cent of its usual pull."""
    charges: tuple[Charge, ...] = ()
    includes_tax: bool = False
    tax_kind: str = "standard"
    order_types: tuple[str, ...] = ("",)
    tables: int = 0
    debtors: tuple[Debtor, ...] = ()
    modifiers: tuple[ModifierGroup, ...] = ()
    adverts: tuple[Advert, ...] = ()
    delivery_weekdays: tuple[int, ...] = (1, 4)
    supplier: str = ""
    runs_out: tuple[str, ...] = ()
    """Goods, by the beginning of their names, that the supplier does not have these days."""
    sets_aside: tuple[tuple[str, int], ...] = ()
    """Cash that goes out of the drawer now and then: what for, and how much."""
    footer: tuple[str, ...] = ()


class Known(msgspec.Struct, kw_only=True):
    """What must be remembered to use a demo: who is who, and the secrets of its devices. Kept in `demo.json`."""

    toko: str = "warung"
    tenant: str
    branch: str
    branches: list[str] = []
    pin: str
    """The owner's."""
    owner: str
    pins: dict[str, str] = {}
    """Person → PIN."""
    cashiers: list[str]
    """Everybody else, those at the counter first."""
    people: list[str] = []
    """Everybody, in the order of the plan."""
    customers: list[str] = []
    node_device: str
    node_token: str
    tills: dict[str, str] = {}
    """A till's device → its token."""
    till_devices: dict[str, str] = {}
    """A till's short name → its device."""
    office_token: str = ""
    first_day: str = ""
    """The business day on which its history begins."""
    last_day: str = ""
    """The business day up to which the demo has a history."""


def part_of_day(minute: int) -> str:
    """`pagi`, `siang` or `malam`."""
    return "pagi" if minute < 10 * 60 else "siang" if minute < 16 * 60 else "malam"
