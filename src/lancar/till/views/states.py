"""Shifts and open bills as they stand. Facts may come in any order: what is closed, void or paid stays so."""

from typing import Literal

import msgspec
from msgspec.structs import replace

from lancar.kernel.views import At, States, Values
from lancar.till import facts
from lancar.values.cart import Cart, CartLine


class ShiftState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One shift: who opened it with what in the drawer, and what was counted in the end.

    `node` is the origin that opened it, which owns the receipt series. `closings` counts how often somebody closed it:
    more than once is two people counting one drawer on both sides of a cut, and the first one counts.
    """

    shift: str = ""
    branch: str = ""
    till: str = ""
    business_day: str = ""
    series: str = ""
    node: str = ""
    opened_by: str = ""
    opened_ms: int = 0
    float_cash: int = 0
    closings: int = 0
    closed_by: str = ""
    closed_ms: int = 0
    counted: tuple[facts.NoteCount, ...] = ()
    counted_cash: int = 0
    expected_cash: int = 0
    sales: int = 0
    note: str = ""

    def row(self) -> Values:
        """The columns that questions ask by."""
        is_open = int(not self.closings)
        where = (self.shift, self.branch, self.till, self.business_day)
        return *where, is_open, self.opened_ms, self.series, self.node, self.closings, self.sales


class Settled(msgspec.Struct, frozen=True):
    """A sale and the lines of the bill it paid."""

    sale: str
    lines: tuple[str, ...]


Status = Literal["open", "paid", "dropped"]


class BillState(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One open bill: lines that were added, less those that were voided or paid. Sets only grow, so waiters merge."""

    bill: str = ""
    branch: str = ""
    owner: str = ""
    owner_version: int = 0
    name: str = ""
    order_type: str = ""
    guests: int = 0
    opened_ms: int = 0
    lines: dict[str, CartLine] = {}
    void: tuple[str, ...] = ()
    moved: dict[str, tuple[str, ...]] = {}
    """Where lines went, by line: to more than one bill means two people split the bill on both sides of a cut."""
    settled: tuple[Settled, ...] = ()
    dropped: bool = False
    discount_permille: int = 0
    discount_amount: int = 0
    discount_reason: str = ""
    discount_version: int = 0

    def paid_lines(self) -> set[str]:
        """The lines that some sale paid."""
        return {line for settled in self.settled for line in settled.lines}

    def open_lines(self) -> dict[str, CartLine]:
        """What is still to be paid, in the order it was put on the bill."""
        shut = self.paid_lines().union(self.void)
        return {line: good for line, good in self.lines.items() if line not in shut}

    def paid_twice(self) -> tuple[str, ...]:
        """Lines that more than one sale took money for, sorted."""
        seen: set[str] = set()
        twice: set[str] = set()
        for settled in self.settled:
            twice.update(seen.intersection(settled.lines))
            seen.update(settled.lines)
        return tuple(sorted(twice))

    def went_twice(self) -> tuple[str, ...]:
        """Lines that were moved to more than one bill, sorted."""
        return tuple(sorted(line for line, bills in self.moved.items() if len(bills) > 1))

    @property
    def status(self) -> Status:
        """Paid once a sale paid it and nothing is left; what a waiter adds to a dropped bill keeps it open."""
        if not (self.settled or self.dropped) or self.open_lines():
            return "open"
        return "paid" if self.settled else "dropped"

    def cart(self, lines: dict[str, CartLine]) -> Cart:
        """Some of its lines as a cart under the bill's terms."""
        return Cart(
            lines=tuple(lines.values()),
            order_type=self.order_type,
            discount_permille=self.discount_permille,
            discount_amount=self.discount_amount,
        )

    def row(self) -> Values:
        """The columns that questions ask by."""
        trouble = int(bool(self.paid_twice() or self.went_twice()))
        return self.bill, self.branch, self.status, self.owner, self.name, self.opened_ms, trouble


def _grown(lines: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return (*lines, *(line for line in more if line not in lines))


shifts = States(
    "till_shifts",
    state=ShiftState,
    start=ShiftState,
    columns={
        "shift": str,
        "branch": str,
        "till": str,
        "business_day": str,
        "is_open": int,
        "opened_ms": int,
        "series": str,
        "node": str,
        "closings": int,
        "sales": int,
    },
    row=ShiftState.row,
    pulled=True,
    given="is_open = 1 OR opened_ms > :recent_ms",
    index=(("till", "is_open"), ("business_day", "branch")),
)


@shifts.on(facts.ShiftOpened)
def fold_shift_opened(state: ShiftState, fact: facts.ShiftOpened, at: At) -> ShiftState:
    """The shift begins; a closing that came in before it stays."""
    return replace(
        state,
        shift=fact.shift,
        branch=fact.branch,
        till=fact.till,
        business_day=fact.business_day,
        series=fact.series,
        node=at.origin,
        opened_by=at.actor,
        opened_ms=at.ms,
        float_cash=fact.float_cash,
    )


@shifts.on(facts.ShiftClosed)
def fold_shift_closed(state: ShiftState, fact: facts.ShiftClosed, at: At) -> ShiftState:
    """The shift ends and never begins again; a second closing is only counted."""
    if state.closings:
        return replace(state, closings=state.closings + 1)
    return replace(
        state,
        shift=fact.shift,
        branch=fact.branch,
        till=fact.till,
        business_day=fact.business_day,
        closings=1,
        closed_by=at.actor,
        closed_ms=at.ms,
        counted=fact.counted,
        counted_cash=fact.counted_cash,
        expected_cash=fact.expected_cash,
        sales=fact.sales,
        note=fact.note,
    )


bills = States(
    "till_bills",
    state=BillState,
    start=BillState,
    columns={"bill": str, "branch": str, "status": str, "till": str, "name": str, "opened_ms": int, "trouble": int},
    row=BillState.row,
    pulled=True,
    given="status = 'open' OR opened_ms > :recent_ms",
    index=(("status", "branch"),),
)


@bills.on(facts.BillOpened)
def fold_bill_opened(state: BillState, fact: facts.BillOpened, at: At) -> BillState:
    """The bill has a name and an owner, unless somebody took it over already."""
    return replace(
        state,
        bill=fact.bill,
        branch=fact.branch,
        owner=state.owner or fact.till,
        name=fact.name,
        order_type=fact.order_type,
        guests=fact.guests,
        opened_ms=at.ms,
    )


@bills.on(facts.BillLinesAdded)
def fold_lines_added(state: BillState, fact: facts.BillLinesAdded, _at: At) -> BillState:
    """More lines, beside whatever others added."""
    added = {line.line: line.good for line in fact.lines}
    return replace(state, bill=fact.bill, branch=fact.branch, lines={**state.lines, **added})


@bills.on(facts.BillLinesVoided)
def fold_lines_voided(state: BillState, fact: facts.BillLinesVoided, _at: At) -> BillState:
    """Fewer lines, even if their addition comes later."""
    void = _grown(state.void, fact.lines)
    if not fact.moved_to:
        return replace(state, void=void)
    moved = {line: (*state.moved.get(line, ()), fact.moved_to) for line in fact.lines}
    return replace(state, void=void, moved={**state.moved, **moved})


@bills.on(facts.BillDiscounted)
def fold_bill_discounted(state: BillState, fact: facts.BillDiscounted, _at: At) -> BillState:
    """The discount of the greatest version."""
    if fact.version < state.discount_version:
        return state
    return replace(
        state,
        discount_permille=fact.discount_permille,
        discount_amount=fact.discount_amount,
        discount_reason=fact.reason,
        discount_version=fact.version,
    )


@bills.on(facts.BillTaken)
def fold_bill_taken(state: BillState, fact: facts.BillTaken, _at: At) -> BillState:
    """The owner of the greatest version."""
    if fact.version < state.owner_version:
        return state
    return replace(state, owner=fact.till, owner_version=fact.version)


@bills.on(facts.BillSettled)
def fold_bill_settled(state: BillState, fact: facts.BillSettled, _at: At) -> BillState:
    """A sale took money for these lines."""
    return replace(state, settled=(*state.settled, Settled(fact.sale, fact.lines)))


@bills.on(facts.BillDropped)
def fold_bill_dropped(state: BillState, fact: facts.BillDropped, _at: At) -> BillState:
    """What stood on it when it was given up is not sold."""
    return replace(state, dropped=True, void=_grown(state.void, fact.lines))
