"""A shop of Lancar's own for the benchmarks: a node with every capability, a branch, the goods, and a way to ring up.

Everything goes through `Node.do_many`: rules, journal, hash chain, every view and reaction, as in a real shop. The device's
clock is the workload's: sales fall on the days and hours the workload says. A missing capability is a reason in the table.
"""

from __future__ import annotations

import importlib
import importlib.util
import random
from collections.abc import Iterable, Sequence
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from bench import workload
from bench.contender import UnavailableError

NEEDED = ("identity", "catalog", "till", "stock", "reports")
TENANT = workload.TENANT
TILL = "K1"
METHODS = {"cash": "cash", "qris": "qris_static", "card": "card", "transfer": "transfer"}


def capabilities() -> list[Any]:
    """Every capability of the engine. Raises UnavailableError naming the first that this tree does not have."""
    found = []
    for name in NEEDED:
        module = f"lancar.{name}.capability"
        if importlib.util.find_spec(module) is None:
            raise UnavailableError(f"{module} is not in this tree yet")
        found.append(importlib.import_module(module).CAPABILITY)
    return found


class _Ids:
    """Incarnations' names that are the same in every run."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(f"ids/{seed}")

    def origin(self) -> str:
        """Ten letters and digits."""
        return "".join(self._chance.choices("abcdefghjkmnpqrstuvwxyz23456789", k=10))


class Shop:
    """One node and what is needed to sell on it."""

    def __init__(self, store: Any, *, seed: int = 1, role: str = "shop") -> None:
        shapes = capabilities()
        clock, node, ports, vault = (
            importlib.import_module(name)
            for name in ("lancar.kernel.clock", "lancar.kernel.node", "lancar.kernel.ports", "lancar.adapters.vault.fake")
        )
        self.now_ms = workload.FIRST_DAY_MS
        self.node = node.Node(
            store=store,
            capabilities=shapes,
            clock=clock.HybridClock(lambda: self.now_ms),
            ids=_Ids(seed),
            authority=ports.TrustEverybody(),
            vault=vault.FakeVault(),
            role=role,
        )
        self.node.start()
        self._wish = node.Wish
        self.branch = self.shift = self.day = ""

    def do(self, *commands: Any) -> list[Any]:
        """Wishes of one transaction; the first that is refused or fails is raised."""
        answers: list[Any] = self.node.do_many(
            [self._wish(TENANT, command, actor="kasir-1", trusted=True) for command in commands]
        )
        for answer in answers:
            if isinstance(answer, Exception):
                raise answer
        return answers

    def furnish(self, good_count: int = 1000) -> None:
        """A branch and its goods with prices, costs and barcodes."""
        identity, catalog = (importlib.import_module(f"lancar.{name}.commands") for name in ("identity", "catalog"))
        (opened,) = self.do(identity.OpenBranch(code="BDG", name="Bandung"))
        self.branch = opened.facts[0].branch
        shelf = iter(workload.goods(good_count))
        while batch := list(islice(shelf, 500)):
            self.do(
                *(
                    catalog.AddGood(
                        name=f"{good['name']} {good['id']}",
                        sku=good["id"],
                        by_weight=good["weighed"],
                        price=good["price"],
                        cost_milli=good["cost"] * 1000,
                        barcodes=(good["barcode"],),
                    )
                    for good in batch
                )
            )

    def ring_up(self, sales: Iterable[dict[str, Any]], *, a_commit: int) -> None:
        """Rings up every sale, `a_commit` to a transaction, with a shift for each day."""
        for day, of_day in groupby(sales, key=lambda sale: (sale["ts_ms"] - workload.FIRST_DAY_MS) // workload.DAY_MS):
            self._begin_day(day)
            while batch := list(islice(of_day, a_commit)):
                self.now_ms = batch[0]["ts_ms"]
                self.do(*map(command_of, batch))

    def _begin_day(self, day: int) -> None:
        till = importlib.import_module("lancar.till.commands")
        self.now_ms = workload.FIRST_DAY_MS + day * workload.DAY_MS
        if self.shift:
            self.do(till.CloseShift(shift=self.shift))
        (opened,) = self.do(till.OpenShift(branch=self.branch, till=TILL))
        self.shift = opened.facts[0].shift


def command_of(sale: dict[str, Any]) -> Any:
    """The wish that rings this sale up. Cash is paid with more than enough, other money exactly."""
    till, bill = importlib.import_module("lancar.till.commands"), importlib.import_module("lancar.values.bill")
    goods = tuple(till.Wanted(sku=line["good"], qty_milli=line["qty_milli"]) for line in sale["lines"])
    payment = bill.Payment(method=METHODS[sale["method"]], amount=sale["paid"])
    return till.CompleteSale(till=TILL, goods=goods, payments=(payment,))


def sqlite_shop(folder: Path, *, seed: int = 1, good_count: int = 1000) -> Shop:
    """A furnished shop on a new SQLite file."""
    store = importlib.import_module("lancar.adapters.storage.sqlite").SqliteStore(folder / "shop.sqlite")
    shop = Shop(store, seed=seed)
    shop.furnish(good_count)
    return shop


def sold_out(shop: Shop, sales: Sequence[dict[str, Any]]) -> None:
    """Checks that the journal holds every sale: a benchmark that skips work would be a lie."""
    with shop.node.store.read() as tx:
        sql = "SELECT count(*) FROM journal WHERE tenant = :tenant AND kind = :kind"
        ((count,),) = tx.rows(sql, {"tenant": TENANT, "kind": "till.sale_completed"})
    assert count == len(sales), f"{count} of {len(sales)} sales are in the journal"
