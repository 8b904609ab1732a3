"""The smallest shop that has one of everything: a ledger, sums, registers, states, sealed names, an effect.

The simulator's worlds run on it, so that a broken promise of the kernel is not hidden behind the rules of a real till.
"""

import sys
from collections.abc import Iterator
from typing import Any, ClassVar

import msgspec

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Capability, Command, Context, Effect, Fact, Rulebook, Sealed, See, structs_in
from lancar.kernel.views import GONE, At, Log, Query, Registers, States, Sums

BIG_SALE = 100
NO_PRICE, BILL_IS_PAID = "sim.no_price", "sim.bill_is_paid"
"""What this shop says no to. Nobody but the simulator ever hears it, so no face has words for it."""
OUTSIDE = "outside"
"""The place goods come from and go to when they enter or leave the shop."""


class Sold(Fact, frozen=True, kw_only=True):
    """A good was sold in a branch."""

    KIND: ClassVar[str] = "sim.sold"
    NEEDS: ClassVar[str] = "sell"
    sale: str
    branch: str
    good: str
    qty: int
    paid: int

    def subject(self) -> str:
        """The sale."""
        return f"sale/{self.sale}"


class Priced(Fact, frozen=True, kw_only=True):
    """A good got a price; 0: it is not sold any more."""

    KIND: ClassVar[str] = "sim.priced"
    NEEDS: ClassVar[str] = "price"
    good: str
    price: int
    version: int

    def subject(self) -> str:
        """The good."""
        return f"good/{self.good}"


class Moved(Fact, frozen=True, kw_only=True):
    """Goods went from one place to another."""

    KIND: ClassVar[str] = "sim.moved"
    NEEDS: ClassVar[str] = "move"
    good: str
    qty: int
    source: str
    target: str

    def subject(self) -> str:
        """The good."""
        return f"stock/{self.good}"


class Billed(Fact, frozen=True, kw_only=True):
    """Something happened to an open bill: `what` is `add`, `strike`, `claim` or `pay`."""

    KIND: ClassVar[str] = "sim.billed"
    NEEDS: ClassVar[str] = "sell"
    bill: str
    what: str
    word: str

    def subject(self) -> str:
        """The bill."""
        return f"bill/{self.bill}"


class ShiftTurned(Fact, frozen=True, kw_only=True):
    """A shift was opened, or closed with a count."""

    KIND: ClassVar[str] = "sim.shift_turned"
    NEEDS: ClassVar[str] = "sell"
    branch: str
    shift: str
    counted: int = -1

    def subject(self) -> str:
        """The shift."""
        return f"shift/{self.shift}"


class Named(Fact, frozen=True, kw_only=True):
    """A customer's name."""

    KIND: ClassVar[str] = "sim.named"
    NEEDS: ClassVar[str] = "sell"
    person: str
    name: Sealed
    version: int

    def subject(self) -> str:
        """The person."""
        return f"person/{self.person}"


class Sell(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sell something at the price that stands here."""

    NAME: ClassVar[str] = "sim.sell"
    branch: str
    good: str
    qty: int


class Price(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Set a price; 0 takes the good off sale."""

    NAME: ClassVar[str] = "sim.price"
    good: str
    price: int


class Move(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Move goods."""

    NAME: ClassVar[str] = "sim.move"
    good: str
    qty: int
    source: str
    target: str


class Bill(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Do something to a bill."""

    NAME: ClassVar[str] = "sim.bill"
    bill: str
    what: str
    word: str


class Turn(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Open a shift (`shift` is "") or close it with a count."""

    NAME: ClassVar[str] = "sim.turn"
    branch: str
    shift: str = ""
    counted: int = -1


class Name(Command, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Write down a customer's name."""

    NAME: ClassVar[str] = "sim.name"
    person: str
    name: str


class Ring(Effect, frozen=True, kw_only=True):
    """Ring a bell at the owner's for a big sale."""

    NAME: ClassVar[str] = "sim.ring"
    sale: str

    def key(self) -> str:
        """The sale."""
        return self.sale


class BillState(msgspec.Struct):
    """A bill: what was added in the agreed order, what was struck (for ever, even before it was added), and its payment."""

    words: list[str] = []
    struck: list[str] = []
    claims: list[str] = []
    paid: list[str] = []


class ShiftState(msgspec.Struct):
    """A shift: once closed it stays closed."""

    opened: int = 0
    counted: int = -1


sales = Log("sim_sales", values={"branch": str, "good": str, "qty": int, "paid": int}, pulled=True)
takings = Sums("sim_takings", key={"branch": str}, sums=("sales", "paid"), pulled=True)
stock = Sums("sim_stock", key={"branch": str, "good": str}, sums=("qty",), pulled=True)
prices = Registers("sim_prices", key={"good": str}, values={"price": int}, pulled=True)
people = Registers("sim_people", key={"person": str}, values={"name": str}, pulled=True)
bills = States(
    "sim_bills",
    state=BillState,
    start=BillState,
    columns={"lines": int, "paid": int},
    row=lambda bill: (len(set(bill.words) - set(bill.struck)), int(bool(bill.paid))),
    pulled=True,
)
shifts = States(
    "sim_shifts", state=ShiftState, start=ShiftState, columns={"counted": int}, row=lambda shift: (shift.counted,), pulled=True
)


@sales.on(Sold)
def _lines(fact: Sold, _at: At) -> Iterator[tuple[Any, ...]]:
    yield fact.branch, fact.good, fact.qty, fact.paid


@takings.on(Sold)
def _takings(fact: Sold, _at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.branch,), (1, fact.paid)


@stock.on(Sold)
def _taken(fact: Sold, _at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.branch, fact.good), (-fact.qty,)


@stock.on(Moved)
def _moved(fact: Moved, _at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.source, fact.good), (-fact.qty,)
    yield (fact.target, fact.good), (fact.qty,)


@prices.on(Priced)
def _priced(fact: Priced, _at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.good,), fact.version, (fact.price,) if fact.price else GONE


@people.on(Named)
def _named(fact: Named, at: At) -> Iterator[tuple[Any, ...]]:
    yield (fact.person,), fact.version, (at.open(fact.name),)


@bills.on(Billed)
def _billed(bill: BillState, fact: Billed, _at: At) -> BillState:
    match fact.what:
        case "add":
            return msgspec.structs.replace(bill, words=[*bill.words, fact.word])
        case "strike":
            return msgspec.structs.replace(bill, struck=[*bill.struck, fact.word])
        case "claim":
            return msgspec.structs.replace(bill, claims=[*bill.claims, fact.word])
        case _:
            return msgspec.structs.replace(bill, paid=[*bill.paid, fact.word])


@shifts.on(ShiftTurned)
def _turned(shift: ShiftState, fact: ShiftTurned, _at: At) -> ShiftState:
    if fact.counted < 0:
        return msgspec.structs.replace(shift, opened=shift.opened + 1)
    return msgspec.structs.replace(shift, counted=fact.counted)


OPEN_SHIFTS = Query("SELECT subject FROM sim_shifts WHERE tenant = :tenant AND counted < 0 ORDER BY subject")
book = Rulebook()


@book.rule(Sell)
def _sell(wish: Sell, ctx: Context) -> list[Fact]:
    priced = ctx.get(prices, wish.good)
    if priced is None:
        raise Refused(NO_PRICE, good=wish.good)
    return [Sold(sale=ctx.new_id(), branch=wish.branch, good=wish.good, qty=wish.qty, paid=wish.qty * priced[0])]


@book.rule(Price)
def _price(wish: Price, ctx: Context) -> list[Fact]:
    return [Priced(good=wish.good, price=wish.price, version=ctx.version(prices, wish.good) + 1)]


@book.rule(Move)
def _move(wish: Move, _ctx: Context) -> list[Fact]:
    return [Moved(good=wish.good, qty=wish.qty, source=wish.source, target=wish.target)]


@book.rule(Bill)
def _bill(wish: Bill, ctx: Context) -> list[Fact]:
    known = ctx.get(bills, f"bill/{wish.bill}")
    if known is not None and known.paid and wish.what in {"add", "strike"}:
        raise Refused(BILL_IS_PAID, bill=wish.bill)
    return [Billed(bill=wish.bill, what=wish.what, word=wish.word)]


@book.rule(Turn)
def _turn(wish: Turn, ctx: Context) -> list[Fact]:
    return [ShiftTurned(branch=wish.branch, shift=wish.shift or ctx.new_id(), counted=wish.counted)]


@book.rule(Name)
def _name(wish: Name, ctx: Context) -> list[Fact]:
    return [Named(person=wish.person, name=ctx.seal(wish.person, wish.name), version=ctx.version(people, wish.person) + 1)]


@book.reaction(Sold, at=("hub",))
def big_sale_rings(fact: Sold, _at: At, _see: See) -> Iterator[Any]:
    """The owner hears of a big sale, and finds it noted."""
    if fact.qty >= BIG_SALE:
        yield Ring(sale=fact.sale)
        yield Bill(bill="big-sales", what="add", word=fact.sale)


SHOP = Capability(
    name="sim",
    facts=structs_in(sys.modules[__name__], Fact),
    views=(sales, takings, stock, prices, people, bills, shifts),
    books=(book,),
    rights=("sell", "price", "move"),
)
