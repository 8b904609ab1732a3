"""A shop with a catalog and a counter on a real node in memory; several of them talk by the kernel's own sync."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.vault.fake import FakeVault
from lancar.catalog.capability import CAPABILITY as CATALOG
from lancar.catalog.commands import AddGood
from lancar.kernel.clock import HybridClock
from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import TrustEverybody
from lancar.kernel.refusal import Refused
from lancar.kernel.replica import till_round
from lancar.kernel.shape import Command, Question, See
from lancar.kernel.sync import serve, sync_round
from lancar.till import commands as c
from lancar.till.capability import CAPABILITY as TILL
from lancar.till.facts import SaleCompleted
from lancar.till.views.answers import OpenShifts
from lancar.values.bill import Payment

TENANT = "warung"
NOON_MS = 1_795_237_200_000
"""2026-11-21, 12:00 in Bandung."""
GOODS = (
    AddGood(name="Kopi susu", sku="kopi", price=18_000),
    AddGood(name="Roti bakar", sku="roti", price=15_000),
    AddGood(name="Gula", sku="gula", unit="kg", by_weight=True, price=17_333),
    AddGood(name="Es batu", sku="es"),
)
CASHIER: Mapping[str, int] = {"sell": 1, "close_shift": 1, "discount": 50}
HEAD: Mapping[str, int] = {**CASHIER, "discount": 300, "void": 1, "refund": 1, "change_price": 1, "edit_goods": 1, "manage": 1}


class Ids:
    """Origins named after their shop."""

    def __init__(self, name: str) -> None:
        self.name, self.many = name, 0

    def origin(self) -> str:
        self.many += 1
        return f"{self.name}{self.many}"


class Wall:
    """A clock set by hand; each look takes a millisecond."""

    def __init__(self, ms: int) -> None:
        self.ms = ms

    def __call__(self) -> int:
        self.ms += 1
        return self.ms


class Staff(TrustEverybody):
    """Everybody may do everything, but for the people whose rights are listed."""

    def __init__(self) -> None:
        self.people = {"budi": CASHIER, "siti": HEAD}

    def rights(self, see: See, actor: str, device: str) -> Mapping[str, int]:
        return self.people.get(actor) or super().rights(see, actor, device)


class Shop:
    """One node. `do` wishes as a person and answers the facts; `see` asks."""

    def __init__(
        self, name: str = "a", *, ms: int = NOON_MS, goods: bool = True, role: str = "shop", path: str = ":memory:"
    ) -> None:
        self.wall = Wall(ms)
        self.ids = Ids(name)
        self.node = Node(
            store=SqliteStore(path),
            capabilities=[CATALOG, TILL],
            clock=HybridClock(self.wall),
            ids=self.ids,
            authority=Staff(),
            vault=FakeVault(),
            role=role,
        )
        self.node.start()
        if goods:
            for good in GOODS:
                self.do(good)

    def do(self, command: Command, actor: str = "siti", **wish: Any) -> tuple[Any, ...]:
        return self.node.do(Wish(TENANT, command, actor=actor, **wish)).facts

    def see(self, question: Question) -> Any:
        return self.node.see(TENANT, question, trusted=True)

    def open(self, till: str = "K1", float_cash: int = 100_000, day: str = "") -> str:
        """Open a shift and answer its id."""
        opened = self.do(c.OpenShift(branch="bdg", till=till, float_cash=float_cash, business_day=day))
        shift: str = opened[0].shift
        return shift

    def open_shifts(self) -> list[str]:
        """The shifts nobody has closed."""
        return [shift.shift for shift in self.see(OpenShifts())]

    def sell(self, *skus: str, till: str = "K1", actor: str = "budi", **more: Any) -> SaleCompleted:
        """Sell one of each for as much cash as is needed, or as said."""
        more.setdefault("payments", (Payment(method="cash", amount=1_000_000),))
        more.setdefault("goods", tuple(c.Wanted(sku=sku) for sku in skus))
        sale = self.do(c.CompleteSale(till=till, **more), actor)[0]
        assert isinstance(sale, SaleCompleted)
        return sale

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        with self.node.store.read() as tx:
            return tx.rows(sql, {"tenant": TENANT})

    def tables(self) -> dict[str, list[tuple[Any, ...]]]:
        """The counter's tables as they stand, without receipt numbers, which are each node's own."""
        found = {}
        for view in TILL.views:
            names = ", ".join(column.name for column in view.columns() if column.name != "rx")
            found[view.table] = sorted(self.rows(f"SELECT {names} FROM {view.table} WHERE tenant = :tenant"))
        return found


def cash(amount: int) -> tuple[Payment, ...]:
    return (Payment(method="cash", amount=amount),)


def qris(amount: int) -> tuple[Payment, ...]:
    return (Payment(method="qris_static", amount=amount),)


def sync(below: Shop, above: Shop) -> None:
    """One whole round of sync: both know all afterwards."""
    talk = sync_round(below.node, TENANT, peer="hub")
    answer: Any = None
    try:
        while True:
            answer = serve(above.node, talk.send(answer), device=below.ids.name, name="hub")
    except StopIteration:
        return


def fetch(till: Shop, above: Shop) -> None:
    """A till sends what it has and gets its rows."""
    talk = till_round(till.node, TENANT, peer="shop")
    answer: Any = None
    try:
        while True:
            answer = serve(above.node, talk.send(answer), device=till.ids.name, name="shop")
    except StopIteration:
        return


@contextmanager
def refuses(code: str) -> Iterator[None]:
    """What is done inside is refused with this code."""
    with pytest.raises(Refused) as refused:
        yield
    assert refused.value.code == code, refused.value
