"""A toy capability for the kernel's own tests: one view of each kind, on facts that need no shop."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

import msgspec

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.vault.fake import FakeVault
from lancar.kernel.clock import HybridClock
from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import TrustEverybody
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Capability, Command, Context, Effect, Fact, Question, Rulebook, Sealed, See
from lancar.kernel.store import Store
from lancar.kernel.sync import Report, serve, sync_round
from lancar.kernel.views import GONE, At, Log, Query, Registers, States, Sums

TENANT = "warung"


class Sold(Fact, frozen=True, kw_only=True):
    """Something was sold."""

    KIND: ClassVar[str] = "toy.sold"
    NEEDS: ClassVar[str] = "sell"
    sale: str
    good: str
    qty: int

    def subject(self) -> str:
        """The sale."""
        return f"sale/{self.sale}"


class Priced(Fact, frozen=True, kw_only=True):
    """A good got a price, or lost it."""

    KIND: ClassVar[str] = "toy.priced"
    NEEDS: ClassVar[str] = "price"
    good: str
    price: int
    version: int

    def subject(self) -> str:
        """The good."""
        return f"good/{self.good}"


class Noted(Fact, frozen=True, kw_only=True):
    """A line on an open bill."""

    KIND: ClassVar[str] = "toy.noted"
    bill: str
    word: str

    def subject(self) -> str:
        """The bill."""
        return f"bill/{self.bill}"


class Named(Fact, frozen=True, kw_only=True):
    """A person's name."""

    KIND: ClassVar[str] = "toy.named"
    person: str
    name: Sealed
    version: int

    def subject(self) -> str:
        """The person."""
        return f"person/{self.person}"


class Sell(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sell something."""

    NAME: ClassVar[str] = "toy.sell"
    NEEDS: ClassVar[str] = "sell"
    good: str
    qty: int = 1


class Price(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Set a price; 0 takes it away."""

    NAME: ClassVar[str] = "toy.price"
    NEEDS: ClassVar[str] = "price"
    good: str
    price: int


class Note(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Write a line on a bill."""

    NAME: ClassVar[str] = "toy.note"
    bill: str
    word: str


class Name(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Name a person."""

    NAME: ClassVar[str] = "toy.name"
    person: str
    name: str


class Ring(Effect, frozen=True, kw_only=True):
    """Ring a bell for a big sale."""

    NAME: ClassVar[str] = "toy.ring"
    sale: str

    def key(self) -> str:
        """The sale."""
        return self.sale


class Totals(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many of each."""

    NAME: ClassVar[str] = "toy.totals"


class Bill(msgspec.Struct):
    """The words on a bill, in the agreed order."""

    words: list[str] = []


sales = Log("toy_sales", values={"good": str, "qty": int}, pulled=True)
totals = Sums("toy_totals", key={"good": str}, sums=("qty", "sales"), pulled=True)
prices = Registers("toy_prices", key={"good": str}, values={"price": int}, pulled=True)
people = Registers("toy_people", key={"person": str}, values={"name": str}, pulled=True)
bills = States(
    "toy_bills",
    state=Bill,
    start=Bill,
    columns={"many": int},
    row=lambda bill: (len(bill.words),),
    pulled=True,
    given="many < 20",
)


@sales.on(Sold)
def _lines(fact: Sold, _at: At) -> Iterator[tuple[Any, ...]]:
    yield fact.good, fact.qty


@totals.on(Sold)
def _totals(fact: Sold, _at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.good,), (fact.qty, 1)


@prices.on(Priced)
def _prices(fact: Priced, _at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.good,), fact.version, (fact.price,) if fact.price else GONE


@people.on(Named)
def _people(fact: Named, at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.person,), fact.version, (at.open(fact.name),)


@bills.on(Noted)
def _bills(bill: Bill, fact: Noted, _at: At) -> Bill:
    return Bill(words=[*bill.words, fact.word])


TOTALS = Query("SELECT good, qty, sales FROM toy_totals WHERE tenant = :tenant ORDER BY good")
book = Rulebook()


@book.rule(Sell)
def _sell(wish: Sell, ctx: Context) -> list[Fact]:
    if wish.qty <= 0:
        raise Refused("toy.nothing", qty=wish.qty)
    return [Sold(sale=ctx.new_id(), good=wish.good, qty=wish.qty)]


@book.rule(Price)
def _price(wish: Price, ctx: Context) -> list[Fact]:
    return [Priced(good=wish.good, price=wish.price, version=ctx.version(prices, wish.good) + 1)]


@book.rule(Note)
def _note(wish: Note, _ctx: Context) -> list[Fact]:
    return [Noted(bill=wish.bill, word=wish.word)]


@book.rule(Name)
def _name(wish: Name, ctx: Context) -> list[Fact]:
    sealed = ctx.seal(wish.person, wish.name)
    return [Named(person=wish.person, name=sealed, version=ctx.version(people, wish.person) + 1)]


@book.answer(Totals)
def _answer(_asked: Totals, see: See) -> list[Any]:
    return see.rows(TOTALS)


@book.reaction(Sold, at=("shop",))
def big_sale_rings(fact: Sold, _at: At, _see: See) -> Iterator[Any]:
    """A big sale rings the bell and is noted."""
    if fact.qty >= 100:
        yield Ring(sale=fact.sale)
        yield Note(bill="big", word=fact.sale)


TOY = Capability(
    name="toy",
    facts=(Sold, Priced, Noted, Named),
    views=(sales, totals, prices, people, bills),
    books=(book,),
    rights=("sell", "price"),
)


class CountingIds:
    """Origins named after their node: a1, a2 and so on."""

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix
        self.many = 0

    def origin(self) -> str:
        """The next name."""
        self.many += 1
        return f"{self.prefix}{self.many}"


class Wall:
    """A device's clock that a test sets by hand; each look takes a millisecond."""

    def __init__(self, ms: int = 1_700_000_000_000) -> None:
        self.ms = ms

    def __call__(self) -> int:
        """The device's time."""
        self.ms += 1
        return self.ms


def make_node(name: str, *, store: Store | None = None, wall: Callable[[], int] | None = None, **more: Any) -> Node:
    """A started node with the toy capability, in memory unless a store is given."""
    given = {"authority": TrustEverybody(), "role": "shop", "capabilities": [TOY], **more}
    node = Node(
        store=store or SqliteStore(":memory:"),
        clock=HybridClock(wall or Wall()),
        ids=given.pop("ids", None) or CountingIds(name),
        vault=FakeVault(),
        **given,
    )
    node.start()
    return node


def sell(node: Node, good: str, qty: int = 1, **wish: Any) -> str:
    """Sell, and answer the sale's id."""
    return node.do(Wish(TENANT, Sell(good=good, qty=qty), **wish)).refs[0]


def rows(node: Node, sql: str) -> list[tuple[Any, ...]]:
    """What a table says."""
    with node.store.read() as tx:
        return tx.rows(sql, {"tenant": TENANT})


def sync(below: Node, above: Node, name: str = "shop", *, limit: int = 10_000) -> Report:
    """One whole round of sync between two nodes in memory. `limit` cuts the line after so many requests."""
    talk = sync_round(below, TENANT, peer="hub")
    answer: Any = None
    try:
        for _ in range(limit):
            request = talk.send(answer)
            answer = serve(above, request, device=name, name="hub")
    except StopIteration as end:
        report: Report = end.value
        return report
    return Report(peer="cut")
