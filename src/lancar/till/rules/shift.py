"""Shifts and the drawer. Closing is a fact in the same journal as the sales: nothing unsent can block or pass it."""

from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Rulebook
from lancar.kernel.views import Query
from lancar.till import views
from lancar.till.commands import CloseShift, MoveCash, OpenDrawer, OpenShift
from lancar.till.facts import CashMoved, DrawerOpened, ShiftClosed, ShiftOpened
from lancar.till.rules.counter import origin_of, series_for, shift_at, today
from lancar.till.views import CASH, in_drawer, reading
from lancar.values.money import MOST_RUPIAH
from lancar.values.time import is_day

book = Rulebook()
_SALES_IN = Query(
    "SELECT CAST(COALESCE(SUM(d.sales), 0) AS BIGINT) FROM till_drawer AS d WHERE d.tenant = :tenant AND d.shift = :shift"
)


@book.rule(OpenShift)
def open_shift(wish: OpenShift, ctx: Context) -> list[Fact]:
    """A shift with its business day and its receipt series. Refuses till.shift_already_open, till.bad_day."""
    already = reading.shift_of_till(ctx, wish.till)
    if already is not None:
        raise Refused("till.shift_already_open", till=wish.till, shift=already.shift)
    if wish.business_day and not is_day(wish.business_day):
        raise Refused("till.bad_day", day=wish.business_day)
    shift = ctx.new_id()
    return [
        ShiftOpened(
            branch=wish.branch,
            till=wish.till,
            business_day=wish.business_day or today(ctx, reading.settings_of(ctx, wish.branch)),
            shift=shift,
            series=series_for(ctx, wish.till, origin_of(shift)),
            float_cash=wish.float_cash,
        )
    ]


@book.rule(CloseShift)
def close_shift(wish: CloseShift, ctx: Context) -> list[Fact]:
    """The count, and what this node expected. No open bill, no claim and no unsent sale holds a closing up.

    Refuses till.unknown_shift, till.shift_closed, till.bad_count, till.count_differs.
    """
    shift = reading.shift_by_id(ctx, wish.shift)
    if shift is None:
        raise Refused("till.unknown_shift", shift=wish.shift)
    if shift.closings:
        raise Refused("till.shift_closed", shift=wish.shift)
    counted = wish.counted_cash
    if wish.counted:
        if any(count.note <= 0 or count.pieces < 0 for count in wish.counted):
            raise Refused("till.bad_count", shift=wish.shift)
        notes = sum(count.note * count.pieces for count in wish.counted)
        if counted and counted != notes:
            raise Refused("till.count_differs", notes=notes, said=counted)
        counted = notes
        if counted > MOST_RUPIAH:
            raise Refused("till.bad_count", shift=wish.shift)
    return [
        ShiftClosed(
            branch=shift.branch,
            till=shift.till,
            business_day=shift.business_day,
            shift=shift.shift,
            counted=tuple(sorted(wish.counted, key=lambda count: -count.note)),
            counted_cash=counted,
            expected_cash=in_drawer(ctx.get(views.drawer, shift.shift, CASH)),
            sales=ctx.one(_SALES_IN, shift=shift.shift)[0],
            note=wish.note,
        )
    ]


@book.rule(MoveCash)
def move_cash(wish: MoveCash, ctx: Context) -> list[Fact]:
    """Cash in or out with its reason. Refuses till.nothing_moved, till.no_shift, till.shift_closed."""
    shift = shift_at(ctx, wish.till, wish.shift)
    if not wish.amount:
        raise Refused("till.nothing_moved", till=wish.till)
    return [
        CashMoved(
            branch=shift.branch,
            till=shift.till,
            shift=shift.shift,
            business_day=shift.business_day,
            amount=wish.amount,
            reason=wish.reason,
            note=wish.note,
        )
    ]


@book.rule(OpenDrawer)
def open_drawer(wish: OpenDrawer, ctx: Context) -> list[Fact]:
    """The drawer springs open and everybody can see why. Refuses till.no_shift, till.shift_closed."""
    shift = shift_at(ctx, wish.till, wish.shift)
    return [DrawerOpened(branch=shift.branch, till=shift.till, shift=shift.shift, reason=wish.reason)]
