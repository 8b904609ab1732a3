"""Sales that are safe here and not yet in the node above: how much of the figures the owner cannot see yet."""

from typing import ClassVar

from msgspec import Struct

from lancar.kernel.shape import Question, Rulebook, See
from lancar.kernel.views import Query

book = Rulebook()


class UnsentSales(Struct, frozen=True, kw_only=True):
    """The sales of a branch and day that the node above has not acknowledged."""

    branch: str
    business_day: str
    bills: int
    total: int
    oldest_ms: int


class UnsentReport(Struct, frozen=True, kw_only=True):
    """`above` false: this node has never met a node above it, so nothing is under way."""

    above: bool
    bills: int
    total: int
    parts: list[UnsentSales]


class Unsent(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Sales not yet in the hub, as the heads it acknowledged say; never a flag of ours."""

    NAME: ClassVar[str] = "reports.unsent"
    NEEDS: ClassVar[str] = "see_reports"
    ANSWER: ClassVar[object] = UnsentReport


_ABOVE = Query("SELECT a.peer FROM acks AS a WHERE a.tenant = :tenant LIMIT 1")
_UNSENT = Query(
    "SELECT s.branch, s.business_day, COUNT(*), CAST(SUM(s.total) AS BIGINT), MIN(s.ts)"
    " FROM origins AS o LEFT JOIN (SELECT a.origin, MAX(a.seq) AS seq FROM acks AS a"
    " WHERE a.tenant = :tenant GROUP BY a.origin) AS there ON there.origin = o.origin"
    " JOIN till_sales AS s ON s.tenant = o.tenant AND s.origin = o.origin AND s.seq > COALESCE(there.seq, 0)"
    " WHERE o.tenant = :tenant GROUP BY s.branch, s.business_day ORDER BY s.branch, s.business_day"
)


@book.answer(Unsent)
def unsent_report(_asked: Unsent, see: See) -> UnsentReport:
    """By branch and day, from the journal's heads."""
    if see.one(_ABOVE) is None:
        return UnsentReport(above=False, bills=0, total=0, parts=[])
    names = UnsentSales.__struct_fields__
    parts = [UnsentSales(**dict(zip(names, row, strict=True))) for row in see.rows(_UNSENT)]
    return UnsentReport(above=True, bills=sum(part.bills for part in parts), total=sum(part.total for part in parts), parts=parts)
