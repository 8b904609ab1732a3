"""A shop node with catalog, till, stock and reports in memory, to which a test tells facts and wishes."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.vault.fake import FakeVault
from lancar.catalog.capability import CAPABILITY as CATALOG
from lancar.identity.capability import CAPABILITY as IDENTITY
from lancar.kernel.clock import HybridClock
from lancar.kernel.entry import Entry, freeze, thaw
from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import TrustEverybody
from lancar.kernel.shape import Command, Fact, Question
from lancar.kernel.tables import FOLDED
from lancar.kernel.unit import Unit
from lancar.reports.capability import CAPABILITY as REPORTS
from lancar.stock.capability import CAPABILITY as STOCK
from lancar.till import facts as till
from lancar.till.capability import CAPABILITY as TILL
from lancar.values.bill import Extra, Good, Payment

TENANT = "toko"
BRANCH = "bdg"
DAY = "2026-03-02"
NOON_UTC = 1_772_452_800_000  # 2026-03-02T12:00:00Z, 19:00 in Bandung

CAPABILITIES = (IDENTITY, CATALOG, TILL, STOCK, REPORTS)


class Wall:
    """A device's clock that a test sets by hand."""

    def __init__(self) -> None:
        self.ms = NOON_UTC

    def __call__(self) -> int:
        self.ms += 1
        return self.ms


class CountingIds:
    """Origins named after their node: a1, a2 and so on."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.many = 0

    def origin(self) -> str:
        self.many += 1
        return f"{self.prefix}{self.many}"


class Shop:
    """One node. `tell` writes facts as a till would, `do` wishes, `ask` asks, `tables` shows everything folded."""

    def __init__(self, name: str = "shop", role: str = "shop") -> None:
        self.wall = Wall()
        self.node = Node(
            store=SqliteStore(":memory:"), capabilities=CAPABILITIES, clock=HybridClock(self.wall),
            ids=CountingIds(name), authority=TrustEverybody(), vault=FakeVault(), role=role,
        )  # fmt: skip
        self.node.start()

    def tell(self, *facts: Fact, actor: str = "siti") -> list[str]:
        with self.node.working() as unit_of:
            unit = unit_of(TENANT)
            before = len(unit.new)
            own = self.node.own(unit)
            wish = Wish(TENANT, Command(), actor=actor)
            refs = [self.node.write(unit, fact, own=own, wish=wish) for fact in facts]
            self.node.react(unit, before)
        return refs

    def do(self, command: Command, actor: str = "siti") -> Sequence[Any]:
        return self.node.do(Wish(TENANT, command, actor=actor)).facts

    def ask(self, question: Question) -> Any:
        return self.node.see(TENANT, question)

    def set_day(self, day_offset: int, hour_utc: int = 12) -> None:
        self.wall.ms = NOON_UTC + day_offset * 86_400_000 + (hour_utc - 12) * 3_600_000

    def entries(self) -> list[Entry]:
        with self.node.store.read() as tx:
            sql = "SELECT j.text FROM journal AS j WHERE j.tenant = :tenant ORDER BY j.rx"
            return [thaw(text) for (text,) in tx.rows(sql, {"tenant": TENANT})]

    def tables(self) -> dict[str, list[tuple[Any, ...]]]:
        with self.node.store.read() as tx:
            return tables_in(tx)


def tables_in(tx: Any) -> dict[str, list[tuple[Any, ...]]]:
    """Every table of stock and reports, without the numbers of arrival."""
    found = {}
    for view in (*STOCK.views, *REPORTS.views):
        names = ", ".join(column.name for column in view.columns() if column.name != "rx")
        found[view.table] = sorted(tx.rows(f"SELECT {names} FROM {view.table} WHERE tenant = :tenant", {"tenant": TENANT}))
    return found


class _EnoughSeen(Exception):  # noqa: N818 - no error: it takes the transaction back
    pass


_fresh: list[Shop] = []


def refold(entries: Iterable[Entry]) -> dict[str, list[tuple[Any, ...]]]:
    """The tables of a fresh node that gets these entries in this order, known ones skipped as its journal does.

    One empty node serves all: what was folded is taken back by its store.
    """
    if not _fresh:
        _fresh.append(Shop("fresh"))
    node = _fresh[0].node
    found: dict[str, list[tuple[Any, ...]]] = {}
    seen: set[tuple[str, int]] = set()
    with suppress(_EnoughSeen), node.store.write() as tx:
        unit = Unit(tx, TENANT, node.shapes, node.vault, 0)
        for entry in entries:
            if (entry.origin, entry.seq) not in seen:
                seen.add((entry.origin, entry.seq))
                rx = unit.append(entry, freeze(entry), FOLDED)
                unit.fold(entry, unit.decode(entry), rx)
        unit.flush()
        found = tables_in(tx)
        raise _EnoughSeen
    return found


def good(sku: str, price: int, qty_milli: int = 1_000, **more: Any) -> Good:
    """A good sold at a price."""
    amount = more.pop("amount", price * qty_milli // 1_000)
    return Good(sku=sku, name=sku.title(), unit_price=price, qty_milli=qty_milli, amount=amount, **more)


def sale(number: int, *goods: Good, extras: tuple[Extra, ...] = (), **more: Any) -> till.SaleCompleted:
    """A sale of these goods, paid in cash to the rupiah unless `payments` says otherwise."""
    total = sum(one.amount for one in goods) + sum(extra.amount for extra in extras)
    return till.SaleCompleted(
        branch=more.pop("branch", BRANCH), till="k1", shift="s1", business_day=more.pop("business_day", DAY),
        sale=f"sale{number}", receipt=f"K1-{number:06}", goods=goods, extras=extras, total=total,
        payments=more.pop("payments", (Payment(method="cash", amount=total + more.get("change", 0)),)), **more,
    )  # fmt: skip


def refund(number: int, *goods: till.GoodBack, extras: tuple[Extra, ...] = (), void: bool = False, **more: Any) -> Any:
    """Goods of a sale taken back for cash."""
    total = sum(one.amount for one in goods) + sum(extra.amount for extra in extras)
    return (till.SaleVoided if void else till.SaleRefunded)(
        branch=more.pop("branch", BRANCH), till="k1", shift="s1", business_day=more.pop("business_day", DAY),
        refund=f"refund{number}", sale=f"sale{number}", receipt=f"K1-R{number:05}", goods=goods, extras=extras, total=total,
        payments=(Payment(method="cash", amount=total),), reason="rusak", **more,
    )  # fmt: skip


def back(sku: str, amount: int, qty_milli: int = 1_000, **more: Any) -> till.GoodBack:
    """A good taken back."""
    return till.GoodBack(
        sku=sku, name=sku.title(), unit_price=amount, qty_milli=qty_milli, sold_milli=qty_milli, amount=amount, **more
    )
