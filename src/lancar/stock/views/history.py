"""What happened to a good, a delivery, a stock-taking: questions over the ledger."""

from typing import Annotated, ClassVar

from msgspec import Meta, Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query
from lancar.stock.views.questions import END_OF_DAYS, Page
from lancar.stock.views.tables import opnames
from lancar.values.patterns import whole
from lancar.values.time import add_days, is_day

book = Rulebook()

_WINDOW = 31
_MOST_WINDOWS = 400
_FIRST_DAY = "1990-01-01"
Day = Annotated[str, Meta(pattern=whole("([0-9]{4}-[0-9]{2}-[0-9]{2})?"))]


class Move(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One move, or (`sold`) all that sales took on a day less what came back. `ref`: the delivery, the transfer."""

    business_day: str
    what: str
    qty_milli: int
    ref: str = ""
    why: str = ""
    actor: str = ""
    told_ms: int = 0


class MovesPage(Struct, frozen=True, kw_only=True):
    """Moves, latest day first. `before`: ask with this for the next page; "" when there is none."""

    moves: list[Move]
    before: str


class Moves(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Everything that moved a good in a branch on days before a day ("" all). A page ends with a whole day."""

    NAME: ClassVar[str] = "stock.moves"
    NEEDS: ClassVar[str] = "see_stock"
    ANSWER: ClassVar[object] = MovesPage

    branch: str
    sku: str
    before: Day = ""
    limit: Page = 50


_OLDEST_DAY = Query(
    "SELECT d.business_day FROM stock_days AS d WHERE d.tenant = :tenant AND d.branch = :branch ORDER BY d.business_day LIMIT 1"
)
_NEWEST_DAY = Query(
    "SELECT d.business_day FROM stock_days AS d WHERE d.tenant = :tenant AND d.branch = :branch"
    " AND d.business_day < :before ORDER BY d.business_day DESC LIMIT 1"
)
_SOLD = Query(
    "SELECT d.business_day, d.taken_milli FROM stock_days AS d WHERE d.tenant = :tenant AND d.branch = :branch"
    f" AND d.business_day IN ({', '.join(f':d{n}' for n in range(_WINDOW))}) AND d.sku = :sku AND d.taken_milli <> 0"
)
_MOVE = (
    "SELECT m.business_day, m.what, m.qty_milli, m.ref, m.why, m.actor, m.ms FROM stock_moves AS m"
    " WHERE m.tenant = :tenant AND m.branch = :branch AND m.sku = :sku"
)
_LATEST_FIRST = "ORDER BY m.business_day DESC, m.ms DESC, m.origin DESC, m.seq DESC, m.n DESC"
_MOVES = Query(f"{_MOVE} AND m.business_day < :before {_LATEST_FIRST} LIMIT :most")
_MOVES_ON = Query(f"{_MOVE} AND m.business_day = :day {_LATEST_FIRST}")


def _sold_before(see: See, asked: Moves, before: str, most: int) -> list[Move]:
    """Days of sales, latest first, looked up day by day in windows: the table has its days before its goods."""
    oldest, newest = (
        see.one(_OLDEST_DAY, branch=asked.branch),
        see.one(_NEWEST_DAY, branch=asked.branch, before=before),
    )
    if newest is None or not is_day(newest[0]):
        return []
    found: list[Move] = []
    day = newest[0]
    for _ in range(_MOST_WINDOWS):
        window = {f"d{n}": add_days(day, -n) for n in range(_WINDOW)}
        rows = see.rows(_SOLD, branch=asked.branch, sku=asked.sku, **window)
        found += [Move(business_day=on, what="sold", qty_milli=-taken) for on, taken in sorted(rows, reverse=True)]
        day = add_days(day, -_WINDOW)
        if len(found) >= most or day < oldest[0] or day < _FIRST_DAY:
            break
    return found


def _move(row: tuple[str, str, int, str, str, str, int]) -> Move:
    day, what, qty, ref, why, actor, ms = row
    return Move(business_day=day, what=what, qty_milli=qty, ref=ref, why=why, actor=actor, told_ms=ms)


@book.answer(Moves)
def moves_of(asked: Moves, see: See) -> MovesPage:
    """Moves and days of sales, merged."""
    before, most = asked.before or END_OF_DAYS, asked.limit + 1
    here = {"branch": asked.branch, "sku": asked.sku}
    found = [_move(row) for row in see.rows(_MOVES, **here, before=before, most=most)]
    found += _sold_before(see, asked, before, most)
    found.sort(key=lambda move: (move.business_day, move.told_ms), reverse=True)
    if len(found) <= asked.limit:
        return MovesPage(moves=found, before="")
    last = found[asked.limit - 1].business_day
    whole = [_move(row) for row in see.rows(_MOVES_ON, **here, day=last)]
    whole += [move for move in found if move.business_day == last and move.what == "sold"]
    return MovesPage(moves=[move for move in found if move.business_day > last] + whole, before=last)


class Delivery(Struct, frozen=True, kw_only=True):
    """What came in one delivery, all goods together."""

    delivery: str
    business_day: str
    supplier: str
    goods: int
    paid: int


class Deliveries(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Deliveries of a branch from one day to another, both included."""

    NAME: ClassVar[str] = "stock.deliveries"
    NEEDS: ClassVar[str] = "see_cost"
    ANSWER: ClassVar[object] = list[Delivery]

    branch: str
    from_day: str
    to_day: str


_DELIVERIES = Query(
    "SELECT m.ref, m.business_day, m.why, COUNT(*), CAST(SUM(m.paid) AS BIGINT) FROM stock_moves AS m"
    " WHERE m.tenant = :tenant AND m.branch = :branch AND m.business_day >= :from_day AND m.business_day <= :to_day"
    " AND m.what = 'received' GROUP BY m.ref, m.business_day, m.why ORDER BY m.business_day, m.ref"
)


@book.answer(Deliveries)
def deliveries(asked: Deliveries, see: See) -> list[Delivery]:
    """In the order they came."""
    rows = see.rows(_DELIVERIES, branch=asked.branch, from_day=asked.from_day, to_day=asked.to_day)
    return [
        Delivery(delivery=ref, business_day=day, supplier=supplier, goods=goods, paid=paid)
        for ref, day, supplier, goods, paid in rows
    ]


class Finding(Struct, frozen=True, kw_only=True):
    """A good in a stock-taking: what it added to the level or took from it; a second count adds to the first."""

    sku: str
    difference_milli: int
    times: int


class OpnameReport(Struct, frozen=True, kw_only=True):
    """How far a stock-taking has come and what it found. `missing`: goods to be counted that nobody has counted."""

    opname: str
    branch: str
    title: str
    opened_day: str
    closed_day: str
    findings: list[Finding]
    missing: list[str]


class OpnameOf(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One stock-taking. No answer (null) when it is not known here."""

    NAME: ClassVar[str] = "stock.opname"
    NEEDS: ClassVar[str] = "count_stock"
    ANSWER: ClassVar[object] = OpnameReport | None

    opname: str


_FINDINGS = Query(
    "SELECT m.sku, CAST(SUM(m.qty_milli) AS BIGINT), COUNT(*) FROM stock_moves AS m"
    " WHERE m.tenant = :tenant AND m.ref = :opname AND m.what = 'counted' GROUP BY m.sku ORDER BY m.sku"
)
_KEPT_SKUS = Query(
    "SELECT h.sku FROM stock_on_hand AS h WHERE h.tenant = :tenant AND h.branch = :branch AND h.kept > 0 ORDER BY h.sku"
)


@book.answer(OpnameOf)
def opname_report(asked: OpnameOf, see: See) -> OpnameReport | None:
    """What was found, and what is still to be looked at."""
    opname = see.get(opnames, f"opname/{asked.opname}")
    if opname is None:
        return None
    findings = [Finding(sku=sku, difference_milli=milli, times=n) for sku, milli, n in see.rows(_FINDINGS, opname=asked.opname)]
    wanted = opname.skus or [row[0] for row in see.rows(_KEPT_SKUS, branch=opname.branch)]
    counted = {finding.sku for finding in findings}
    return OpnameReport(
        opname=asked.opname, branch=opname.branch, title=opname.title, opened_day=opname.opened_day,
        closed_day=opname.closed_day, findings=findings, missing=[sku for sku in wanted if sku not in counted],
    )  # fmt: skip


class OpenOpnames(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The stock-takings of a branch that are not closed."""

    NAME: ClassVar[str] = "stock.open_opnames"
    NEEDS: ClassVar[str] = "count_stock"
    ANSWER: ClassVar[object] = list[str]

    branch: str


_OPEN = Query(
    "SELECT o.subject FROM stock_opnames AS o WHERE o.tenant = :tenant AND o.branch = :branch AND o.closed_day = ''"
    " ORDER BY o.opened_day, o.subject"
)


@book.answer(OpenOpnames)
def open_opnames(asked: OpenOpnames, see: See) -> list[str]:
    """Their ids, oldest first."""
    return [row[0].removeprefix("opname/") for row in see.rows(_OPEN, branch=asked.branch)]
