"""What every decision at the counter begins with: the shift, the day, the next receipt number, the terms."""

from collections.abc import Sequence

from lancar.catalog.views import promos_in_force
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, See
from lancar.till import views
from lancar.till.views import BillState, ShiftState, reading
from lancar.till.views.reading import Settings
from lancar.values.bill import Payment
from lancar.values.terms import Moment, Terms
from lancar.values.time import business_day, minute_of_day

MOST_REF = 120


def shift_at(see: See, till: str, shift: str = "") -> ShiftState:
    """The open shift of a till, or the one named.

    Refuses till.no_shift, till.unknown_shift, till.shift_closed, till.other_till.
    """
    state = reading.shift_by_id(see, shift) if shift else reading.shift_of_till(see, till)
    if state is None:
        raise Refused("till.unknown_shift", shift=shift) if shift else Refused("till.no_shift", till=till)
    if state.closings:
        raise Refused("till.shift_closed", shift=state.shift)
    if state.till != till:
        raise Refused("till.other_till", shift=state.shift, till=state.till)
    return state


def open_bill_of(see: See, bill: str) -> BillState:
    """A bill on which something may still be done. Refuses till.unknown_bill, till.bill_paid, till.bill_dropped."""
    state = reading.bill_by_id(see, bill)
    if state is None:
        raise Refused("till.unknown_bill", bill=bill)
    if state.status == "paid":
        raise Refused("till.bill_paid", bill=bill)
    if state.status == "dropped":
        raise Refused("till.bill_dropped", bill=bill)
    return state


def next_receipt(see: See, shift: ShiftState, entry: str) -> str:
    """The next number of the series this node writes for the shift's till: `K1-000413`.

    `entry` is the id of the entry to come, whose origin says which node writes. A node that did not open the shift (it
    was restored meanwhile, or the till was taken over) writes a series of its own, so that no number is given twice; so
    does one that learns that another node began the same series on the other side of a cut.
    """
    origin = origin_of(entry)
    owner = reading.series_of_till(see, shift.till).get(shift.series, origin)
    series = shift.series if origin == shift.node == owner else tagged_series(shift.till, origin)
    written: int = see.get(views.series, series)[0]
    return f"{series}-{written + 1:06}"


def series_for(see: See, till: str, origin: str) -> str:
    """The series a node writes for a till: the one it began, the till's bare code if nobody has, else one of its own."""
    used = reading.series_of_till(see, till)
    mine = [series for series, node in used.items() if node == origin]
    if mine:
        return mine[0]
    return tagged_series(till, origin) if used else till


def tagged_series(till: str, origin: str) -> str:
    """A series nobody else can write: the till's code and the name of this incarnation of its node."""
    return f"{till}.{origin}"


def origin_of(entry: str) -> str:
    """The origin in an id of the form `origin.seq`."""
    return entry.rpartition(".")[0]


def hold_refs(payments: Sequence[Payment]) -> None:
    """Refuses till.bad_payment for a reference longer than any receipt or statement carries."""
    for payment in payments:
        if len(payment.ref) > MOST_REF:
            raise Refused("till.bad_payment", method=payment.method, amount=payment.amount)


def terms_of(see: See, settings: Settings, branch: str, day: str) -> Terms:
    """What a branch sells on that day."""
    return Terms(
        charges=settings.charges.charges,
        promos=promos_in_force(see, branch, day),
        includes_tax=settings.charges.includes_tax,
        round_cash_to=settings.rounding.round_cash_to,
        round_cash=settings.rounding.round_cash,
    )


def moment_of(settings: Settings, shift: ShiftState, now_ms: int) -> Moment:
    """When a sale is priced: on the shift's day, at the clock's minute."""
    minute = minute_of_day(now_ms, settings.day.zone_min)
    return Moment(day=shift.business_day, minute=minute, branch=shift.branch)


def today(ctx: Context, settings: Settings) -> str:
    """The business day by this node's clock: for opening shifts and for prices of open bills, never for sales."""
    return business_day(ctx.now_ms, settings.day.zone_min, settings.day.starts_min)
