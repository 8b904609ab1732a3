"""What may be asked of the counter."""

from typing import Annotated, Any, ClassVar

import msgspec
from msgspec import Meta

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.till import facts
from lancar.till.views import reading
from lancar.till.views.states import BillState, ShiftState
from lancar.till.views.tables import CASH, drawer, in_drawer, reprints
from lancar.values.cart import CartLine
from lancar.values.patterns import whole

book = Rulebook()
Name = Annotated[str, Meta(max_length=120)]
Day = Annotated[str, Meta(pattern=whole("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
SALES_A_PAGE = 500


class SaleRow(msgspec.Struct, frozen=True):
    """A sale in a list."""

    sale: str
    receipt: str
    branch: str
    till: str
    shift: str
    ts: int
    actor: str
    total: int
    refunded: int


def _sale_row(origin: str, seq: int, *rest: Any) -> SaleRow:
    return SaleRow(f"{origin}.{seq}", *rest)


_SALES_OF_DAY = Query(
    "SELECT s.origin, s.seq, s.receipt, s.branch, s.till, s.shift, s.ts, s.actor, s.total,"
    " CAST(COALESCE((SELECT SUM(r.total) FROM till_refunds AS r WHERE r.tenant = s.tenant"
    " AND r.sale = s.origin || '.' || CAST(s.seq AS TEXT)), 0) AS BIGINT)"
    " FROM till_sales AS s WHERE s.tenant = :tenant AND s.business_day = :day"
    " AND (s.branch = :branch OR :branch = '') AND (s.ts, s.origin, s.seq) > (:ts, :origin, :seq)"
    f" ORDER BY s.ts, s.origin, s.seq LIMIT {SALES_A_PAGE}",
    _sale_row,
)


class SalesOfDay(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The sales of a business day, by time, 500 at once; `after_ts` and `after_sale` of the last one go on from there."""

    NAME: ClassVar[str] = "till.sales_of_day"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[SaleRow]

    day: Day
    branch: Name = ""
    after_ts: int = -1
    after_sale: Name = ""


@book.answer(SalesOfDay)
def sales_of_day(asked: SalesOfDay, see: See) -> list[SaleRow]:
    """One page of the day."""
    origin, _, seq = asked.after_sale.rpartition(".")
    last = int(seq) if seq.isdigit() else 0
    return see.rows(_SALES_OF_DAY, day=asked.day, branch=asked.branch, ts=asked.after_ts, origin=origin, seq=last)


class RefundSeen(msgspec.Struct, frozen=True):
    """What was given back of a sale, and how."""

    refund: str
    receipt: str
    void: bool
    total: int
    reason: str
    goods: tuple[facts.GoodBack, ...]


class SaleSeen(msgspec.Struct, frozen=True):
    """A sale with all that followed. `waiting` are the numbers of payments that are claimed and not yet seen.

    `ts` and `actor`: when it was made and by whom.
    """

    sale: facts.SaleCompleted
    refunds: list[RefundSeen]
    waiting: list[int]
    copies: int
    ts: int = 0
    actor: str = ""


class FindSale(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A sale by its id or receipt number. Refuses till.unknown_sale."""

    NAME: ClassVar[str] = "till.sale"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = SaleSeen

    sale: Annotated[str, Meta(min_length=1, max_length=120)]


_ARRIVED = Query(
    "SELECT w.payment FROM till_claim_words AS w WHERE w.tenant = :tenant AND w.sale = :sale AND w.arrived = 1 GROUP BY w.payment"
)
SOLD_AT = Query("SELECT s.ts, s.actor FROM till_sales AS s WHERE s.tenant = :tenant AND s.origin = :origin AND s.seq = :seq")


def arrived_payments(see: See, sale: str) -> set[int]:
    """The numbers of a sale's claimed payments that somebody saw arrive."""
    return {row[0] for row in see.rows(_ARRIVED, sale=sale)}


@book.answer(FindSale)
def find_sale(asked: FindSale, see: See) -> SaleSeen:
    """The fact itself, what was given back of it, what is still waited for."""
    sale = reading.sale_by_id(see, asked.sale)
    if sale is None:
        raise Refused("till.unknown_sale", sale=asked.sale)
    back = [
        RefundSeen(fact.refund, fact.receipt, isinstance(fact, facts.SaleVoided), fact.total, fact.reason, fact.goods)
        for fact in reading.refunds_of(see, sale.sale)
    ]
    arrived = arrived_payments(see, sale.sale)
    waiting = [n for n, payment in enumerate(sale.payments) if payment.claimed and n not in arrived]
    origin, _, seq = sale.sale.rpartition(".")
    ts, actor = see.one(SOLD_AT, origin=origin, seq=int(seq) if seq.isdigit() else 0) or (0, "")
    return SaleSeen(sale, back, waiting, see.get(reprints, sale.sale)[0], ts, actor)


class BillRow(msgspec.Struct, frozen=True):
    """An open bill in a list: `owner` is the till that may take money for it."""

    bill: str
    branch: str
    owner: str
    name: str
    opened_ms: int


_OPEN_BILLS = Query(
    "SELECT b.bill, b.branch, b.till, b.name, b.opened_ms FROM till_bills AS b"
    " WHERE b.tenant = :tenant AND b.status = 'open' AND (b.branch = :branch OR :branch = '')"
    " ORDER BY b.opened_ms, b.bill",
    BillRow,
)


class OpenBills(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The open bills and carts put aside, oldest first."""

    NAME: ClassVar[str] = "till.open_bills"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[BillRow]

    branch: Name = ""


@book.answer(OpenBills)
def open_bills(asked: OpenBills, see: See) -> list[BillRow]:
    """From the table."""
    return see.rows(_OPEN_BILLS, branch=asked.branch)


class BillSeen(msgspec.Struct, frozen=True):
    """A bill: what is open on it by line, what was paid, and what people did to it on both sides of a cut."""

    bill: BillState
    status: str
    open_lines: dict[str, CartLine]
    paid_twice: tuple[str, ...]
    went_twice: tuple[str, ...]


class FindBill(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One bill. Refuses till.unknown_bill."""

    NAME: ClassVar[str] = "till.bill"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = BillSeen

    bill: Annotated[str, Meta(min_length=1, max_length=120)]


@book.answer(FindBill)
def find_bill(asked: FindBill, see: See) -> BillSeen:
    """The state with what follows from it."""
    state = reading.bill_by_id(see, asked.bill)
    if state is None:
        raise Refused("till.unknown_bill", bill=asked.bill)
    return BillSeen(state, state.status, state.open_lines(), state.paid_twice(), state.went_twice())


_read_shift = msgspec.json.Decoder(ShiftState).decode
_OPEN_SHIFTS = Query(
    "SELECT s.state FROM till_shifts AS s WHERE s.tenant = :tenant AND s.is_open = 1"
    " AND (s.branch = :branch OR :branch = '') ORDER BY s.opened_ms, s.subject",
    _read_shift,
)
_SHIFTS_OF_DAY = Query(
    "SELECT s.state FROM till_shifts AS s WHERE s.tenant = :tenant AND s.business_day = :day"
    " AND (s.branch = :branch OR :branch = '') ORDER BY s.opened_ms, s.subject",
    _read_shift,
)


class OpenShifts(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The shifts nobody has closed, oldest first; with a `day` all shifts of that business day."""

    NAME: ClassVar[str] = "till.shifts"
    NEEDS: ClassVar[str] = "sell"
    ANSWER: ClassVar[Any] = list[ShiftState]

    branch: Name = ""
    day: Annotated[str, Meta(pattern=whole("([0-9]{4}-[0-9]{2}-[0-9]{2})?"))] = ""


@book.answer(OpenShifts)
def open_shifts(asked: OpenShifts, see: See) -> list[ShiftState]:
    """From the table."""
    if asked.day:
        return see.rows(_SHIFTS_OF_DAY, branch=asked.branch, day=asked.day)
    return see.rows(_OPEN_SHIFTS, branch=asked.branch)


class MethodSum(msgspec.Struct, frozen=True):
    """What went through a drawer by one method; `expected` is what there should be now."""

    method: str
    sales: int
    sold: int
    claimed: int
    refunded: int
    repaid: int
    moved: int
    expected: int


class CashMove(msgspec.Struct, frozen=True):
    """Cash in or out, or (`opened_only`) the drawer opened for nothing."""

    ts: int
    actor: str
    amount: int
    reason: str
    note: str
    opened_only: int


class DrawerSeen(msgspec.Struct, frozen=True):
    """A shift's drawer. `difference` is counted less expected *now*: sales that come in after the closing move it."""

    shift: ShiftState
    methods: list[MethodSum]
    expected_cash: int
    difference: int
    late_sales: int
    moves: list[CashMove]


class DrawerOfShift(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What should be in a shift's drawer and what was counted. Refuses till.unknown_shift."""

    NAME: ClassVar[str] = "till.drawer"
    NEEDS: ClassVar[str] = "close_shift"
    ANSWER: ClassVar[Any] = DrawerSeen

    shift: Annotated[str, Meta(min_length=1, max_length=120)]


def _method_sum(  # noqa: PLR0917 - the columns, in their order
    method: str, sales: int, sold: int, claimed: int, refunded: int, repaid: int, moved: int
) -> MethodSum:
    sums = (sales, sold, claimed, refunded, repaid, moved)
    return MethodSum(method, *sums, in_drawer(sums))


_DRAWER = Query(
    "SELECT d.method, d.sales, d.sold, d.claimed, d.refunded, d.repaid, d.moved FROM till_drawer AS d"
    " WHERE d.tenant = :tenant AND d.shift = :shift ORDER BY d.method",
    _method_sum,
)
_MOVES = Query(
    "SELECT m.ts, m.actor, m.amount, m.reason, m.note, m.opened_only FROM till_cash_moves AS m"
    " WHERE m.tenant = :tenant AND m.shift = :shift ORDER BY m.ts, m.origin, m.seq",
    CashMove,
)


@book.answer(DrawerOfShift)
def drawer_of_shift(asked: DrawerOfShift, see: See) -> DrawerSeen:
    """The sums by method, the count, and the difference between them."""
    shift = reading.shift_by_id(see, asked.shift)
    if shift is None:
        raise Refused("till.unknown_shift", shift=asked.shift)
    methods: list[MethodSum] = see.rows(_DRAWER, shift=asked.shift)
    expected = in_drawer(see.get(drawer, asked.shift, CASH))
    late = sum(method.sales for method in methods) - shift.sales if shift.closings else 0
    difference = shift.counted_cash - expected if shift.closings else 0
    return DrawerSeen(shift, methods, expected, difference, late, see.rows(_MOVES, shift=asked.shift))
