"""One business day of one branch, lived through by commands: shifts, customers, tables, second thoughts."""

import heapq
import random
from collections.abc import Callable
from functools import partial
from typing import Any

from msgspec import Struct, field

from lancar.identity.rules.usual_roles import HEAD_ROLE, STORE_ROLE
from lancar.kernel.shape import Command
from lancar.nodes.demo.baskets import Market, Shelf
from lancar.nodes.demo.customers import arrivals, how_many, method_of, pay
from lancar.nodes.demo.plan import DemoShop, Known, Spot, Turn, part_of_day
from lancar.nodes.demo.scribe import Scribe
from lancar.till.commands import (
    AddToBill,
    CloseShift,
    CompleteSale,
    ConfirmPayment,
    MissPayment,
    MoveCash,
    OpenBill,
    OpenShift,
    RefundSale,
    VoidSale,
    Wanted,
)
from lancar.till.facts import NoteCount, SaleCompleted
from lancar.till.rules.sell import QuoteCart
from lancar.till.views.answers import DrawerOfShift
from lancar.values.bill import Return
from lancar.values.time import WIB_MIN, add_days, day_start_ms

MINUTE_MS = 60_000
FLOAT_CASH = 200_000
TOO_MUCH_CASH = 1_800_000
HANDOVER_MIN = 4
LOOKS_EVERY_MIN = 120
LAST_ORDERS_MIN, LEAVE_BEFORE_MIN = 40, 10
NOTES = (100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100)
OFF_BY = (0,) * 22 + (500, -500, 1_000, -1_000, -2_000, 2_000, -5_000, 5_000, -10_000, -20_000)
"""What is missing or too much in a drawer: mostly nothing."""
REASONS = ("Ukuran tidak cocok", "Kemasan penyok", "Beli rangkap", "Kedaluwarsa")
Call = Callable[[int], None]


class Place(Struct, kw_only=True):
    """A branch of a demo shop with all that is needed to live there."""

    shop: DemoShop
    spot: Spot
    at: int
    """Its number among the branches."""
    known: Known
    scribe: Scribe
    market: Market
    shelf: Shelf
    need: dict[str, int]
    incoming: list[tuple[str, dict[str, int]]] = field(default_factory=list)
    """Transfers that were sent here: id, and what is in it."""

    @property
    def branch(self) -> str:
        """Its id."""
        return self.known.branches[self.at]

    def who(self, role: str) -> str:
        """The first person of that role here; whoever is in charge if there is none."""
        for wanted in (role, HEAD_ROLE):
            for person, one in zip(self.known.people, self.shop.people, strict=True):
                if one.role == wanted and one.spot == self.at:
                    return person
        return self.known.owner

    @property
    def device(self) -> str:
        """The first till's."""
        return self.known.till_devices[self.spot.turns[0].till]

    def do(self, at_ms: int, command: Command, person: str = "", till: str = "") -> Any:
        """A wish of a person here, at a till; without a name, of whoever keeps the stock. Answers its facts."""
        device = self.known.till_devices[till] if till else self.device
        return self.scribe.do(at_ms, command, actor=person or self.who(STORE_ROLE), device=device)


class BranchDay:
    """A day at a place, up to `until_ms`."""

    def __init__(self, place: Place, day: str, chance: random.Random, *, age_days: int, until_ms: int) -> None:
        self.place = place
        self.day = day
        self.chance = chance
        self.age_days = age_days
        self.until_ms = until_ms
        self.start_ms = day_start_ms(day, WIB_MIN)
        self.open: dict[str, tuple[Turn, str]] = {}
        """Till → the turn and the shift that is open on it."""
        self.claims: dict[str, list[Command]] = {}
        """Till → what is to be said of payments that nobody has seen arrive."""
        self.tables = set(range(1, place.shop.tables + 1))
        self._next: list[tuple[int, int, Call]] = []
        self._placed = 0
        self.cut_minutes: frozenset[int] = frozenset()
        """Minutes without internet: some of those who come then cannot pay and go elsewhere."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Today's hours. When the day is so young that the doors would still be closed, they opened early."""
        turns = self.place.spot.turns
        young_min = (self.until_ms - self.start_ms) // MINUTE_MS
        first_min = min(turn.from_min for turn in turns)
        if young_min >= first_min + 120:
            return turns
        begins_min = max(0, young_min - 240)
        return tuple(turn._replace(from_min=begins_min) if turn.from_min == first_min else turn for turn in turns)

    @property
    def _closes_ms(self) -> int:
        return self.start_ms + max(turn.to_min for turn in self.turns) * MINUTE_MS

    def at(self, minute: int, call: Call) -> None:
        """Have something done at a minute of the day."""
        self.after(self.start_ms + minute * MINUTE_MS, 0, call)

    def after(self, at_ms: int, minutes: int, call: Call) -> None:
        """Have something done so long after a moment."""
        self._placed += 1
        at_ms += minutes * MINUTE_MS + self.chance.randrange(MINUTE_MS) if minutes else 0
        heapq.heappush(self._next, (at_ms, self._placed, call))

    def live(self) -> None:
        """Do everything in its turn. The caller holds the transaction."""
        turns = self.turns
        for turn in turns:
            self.at(turn.from_min + (HANDOVER_MIN if turn.from_min else 0), partial(self._open, turn))
            self.at(turn.to_min, partial(self._close, turn))
            for minute in range(turn.from_min + LOOKS_EVERY_MIN, turn.to_min, LOOKS_EVERY_MIN):
                self.at(minute, partial(self._look_at_the_bank, turn))
        shop = self.place.shop
        number = how_many(shop, self.place.spot.customers, self.day, self.chance)
        first_min, last_min = min(turn.from_min for turn in turns), max(turn.to_min for turn in turns)
        for minute in arrivals(shop, number, first_min, last_min, self.chance):
            if minute not in self.cut_minutes or self.chance.random() < 0.6:  # noqa: PLR2004 - the others leave again
                self.at(minute, self._customer)
        if turns is not self.place.spot.turns:  # a young day: those who came before the usual hours
            for _ in range(min(12, (self.until_ms - self.start_ms) // MINUTE_MS)):
                self.at(self.chance.randrange(first_min, (self.until_ms - self.start_ms) // MINUTE_MS), self._customer)
        while self._next and self._next[0][0] <= self.until_ms:
            at_ms, _, call = heapq.heappop(self._next)
            call(at_ms)

    # -- shifts

    def _person(self, turn: Turn) -> str:
        return self.place.known.people[turn.person]

    def _open(self, turn: Turn, ms: int) -> None:
        wish = OpenShift(branch=self.place.branch, till=turn.till, float_cash=FLOAT_CASH)
        (opened,) = self.place.do(ms, wish, self._person(turn), turn.till)
        self.open[turn.till] = (turn, opened.shift)

    def _close(self, turn: Turn, ms: int) -> None:
        self._look_at_the_bank(turn, ms)
        _, shift = self.open.pop(turn.till)
        person = self._person(turn)
        there = self.place.scribe.see(DrawerOfShift(shift=shift)).expected_cash
        if there > TOO_MUCH_CASH:
            away = (there - FLOAT_CASH) // 100_000 * 100_000
            self.place.do(ms, MoveCash(till=turn.till, amount=-away, reason="Setor ke pemilik"), person, turn.till)
            there -= away
        counted = max(0, there + self.chance.choice(OFF_BY))
        self.place.do(ms, CloseShift(shift=shift, counted=notes_of(counted)), person, turn.till)

    # -- customers

    def _customer(self, ms: int) -> None:
        if not self.open:
            return
        turns = [turn for turn, _ in self.open.values()]
        (turn,) = self.chance.choices(turns, [turn.share for turn in turns])
        goods = self._fill(ms)
        order_type = self.chance.choice(self.place.shop.order_types)
        if not goods:
            return
        if order_type == "dine_in" and self.tables and ms < self._closes_ms - LAST_ORDERS_MIN * MINUTE_MS:
            self._sit_down(ms, turn, goods)
        else:
            self._sell(ms, turn, goods, "" if order_type == "dine_in" else order_type)

    def _fill(self, ms: int) -> tuple[Wanted, ...]:
        return self.place.market.fill(self.chance, part_of_day((ms - self.start_ms) // MINUTE_MS), self.place.shelf)

    def _sell(self, ms: int, turn: Turn, goods: tuple[Wanted, ...], order_type: str, bill: str = "") -> None:
        place, chance = self.place, self.chance
        off = 50 if not bill and chance.random() < 0.012 else 0  # noqa: PLR2004 - one in eighty is given a little off
        reason = "Pelanggan tetap" if off else ""
        asked = QuoteCart(
            branch=place.branch, business_day=self.day, minute=(ms - self.start_ms) // MINUTE_MS, goods=goods,
            order_type=order_type, discount_permille=off,
        )  # fmt: skip
        quoted = place.scribe.see(asked)
        method = method_of(place.shop, self.age_days, chance)
        customer = chance.choice(place.known.customers) if method == "kasbon" else ""
        wish = CompleteSale(
            till=turn.till,
            goods=() if bill else goods,
            payments=pay(method, quoted.bill.total, quoted.cash_due, chance),
            order_type=order_type,
            discount_permille=off,
            discount_reason=reason,
            customer=customer,
            due_day=add_days(self.day, 14) if customer else "",
            bill=bill,
        )
        self._think_again(ms, turn, place.do(ms, wish, self._person(turn), turn.till)[0])

    def _think_again(self, ms: int, turn: Turn, sale: SaleCompleted) -> None:
        """What becomes of a sale: the claimed money is seen, some goods come back, some sales were a slip."""
        fate = self.chance.randrange(1_000)
        head, place, till = self.place.who(HEAD_ROLE), self.place, turn.till
        if fate < 4:  # noqa: PLR2004 - thousandths
            self.after(
                ms, 1, self._at_till(turn, VoidSale(till=till, sale=sale.sale, reason="Batal, pelanggan berubah pikiran"), head)
            )
        elif fate < 9 and not sale.customer and not place.shop.tables:  # noqa: PLR2004 - thousandths
            back = (Return(of=0, qty_milli=sale.goods[0].qty_milli),)
            taken_back = RefundSale(till=till, sale=sale.sale, goods=back, reason=self.chance.choice(REASONS))
            self.after(ms, self.chance.randint(8, 90), self._at_till(turn, taken_back, head))
        elif any(payment.claimed for payment in sale.payments) and fate < 992:  # noqa: PLR2004 - a few are forgotten
            seen = fate < 988  # noqa: PLR2004 - and a few are looked for in vain
            missed = MissPayment(sale=sale.sale, reason="Tidak ada di mutasi")
            self.claims.setdefault(till, []).append(ConfirmPayment(sale=sale.sale) if seen else missed)

    def _look_at_the_bank(self, turn: Turn, ms: int) -> None:
        """Every two hours, and before the drawer is counted, somebody looks which claimed payments have arrived."""
        for wish in self.claims.pop(turn.till, []):
            self.place.do(ms, wish, self._person(turn), turn.till)

    def _at_till(self, turn: Turn, wish: Command, person: str) -> Call:
        """Do it if that very turn still goes on by then."""

        def later(ms: int) -> None:
            if self.open.get(turn.till, (None, ""))[0] is turn:
                self.place.do(ms, wish, person, turn.till)

        return later

    # -- tables

    def _sit_down(self, ms: int, turn: Turn, goods: tuple[Wanted, ...]) -> None:
        table = self.chance.choice(sorted(self.tables))
        self.tables.discard(table)
        wish = OpenBill(till=turn.till, name=f"Meja {table}", order_type="dine_in", guests=len(goods), goods=goods)
        bill = self.place.do(ms, wish, self._person(turn), turn.till)[0].bill
        ordered = list(goods)
        leaves_ms = min(ms + self.chance.randint(30, 95) * MINUTE_MS, self._closes_ms - LEAVE_BEFORE_MIN * MINUTE_MS)

        def more(at_ms: int) -> None:
            again = self._fill(at_ms)
            if again and turn.till in self.open:
                self.place.do(at_ms, AddToBill(bill=bill, goods=again), self._person(self.open[turn.till][0]), turn.till)
                ordered.extend(again)

        def leave(at_ms: int) -> None:
            if turn.till not in self.open:  # the drawer is being handed over: in a minute
                self.after(at_ms, 1, leave)
                return
            self._sell(at_ms, self.open[turn.till][0], tuple(ordered), "dine_in", bill)
            self.tables.add(table)

        if self.chance.random() < 0.3 and leaves_ms - ms > 20 * MINUTE_MS:  # noqa: PLR2004 - three of ten order again
            self.after(ms, 15, more)
        self.after(leaves_ms, 0, leave)


def notes_of(amount: int) -> tuple[NoteCount, ...]:
    """A drawer's money in as few notes and coins as can be; odd rupiah as ones."""
    counts: list[NoteCount] = []
    for note in (*NOTES, 1):
        pieces, amount = divmod(amount, note)
        if pieces:
            counts.append(NoteCount(note=note, pieces=pieces))
    return tuple(counts)
