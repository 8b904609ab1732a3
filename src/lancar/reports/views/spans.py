"""Stretches of business days: what lies before one, and the parts it falls into."""

import calendar
from collections.abc import Callable, Mapping
from typing import Annotated, Literal, NamedTuple

from msgspec import Meta

from lancar.kernel.refusal import Refused
from lancar.values.patterns import whole
from lancar.values.time import add_days, days_between, is_day, month_of, week_of

Day = Annotated[str, Meta(pattern=whole("[0-9]{4}-[0-9]{2}-[0-9]{2}"))]
Part = Literal["day", "week", "month"]
LONGEST_DAYS = 3_660

PART_OF: Mapping[str, Callable[[str], str]] = {"day": lambda day: day, "week": week_of, "month": month_of}
"""The name of the part a day falls into: `2025-01-31`, `2025-W05`, `2025-01`."""


class Span(NamedTuple):
    """From one business day to another, both included."""

    first: str
    last: str

    def before(self) -> "Span":
        """The stretch to compare with: of whole months as many months before, else as many days just before."""
        months = _whole_months(self)
        last = add_days(self.first, -1)
        if not months:
            return Span(add_days(self.first, -days_between(self.first, self.last) - 1), last)
        year, month = divmod(int(self.first[:4]) * 12 + int(self.first[5:7]) - 1 - months, 12)
        return Span(f"{year:04}-{month + 1:02}-01", last)


def span(first: str, last: str) -> Span:
    """A checked stretch. Refuses reports.no_day, reports.days_reversed, reports.too_long (more than ten years)."""
    for day in (first, last):
        if not is_day(day):
            raise Refused("reports.no_day", day=day)
    days = days_between(first, last) + 1
    if days < 1:
        raise Refused("reports.days_reversed", first=first, last=last)
    if days > LONGEST_DAYS:
        raise Refused("reports.too_long", days=days, most=LONGEST_DAYS)
    return Span(first, last)


def _whole_months(days: Span) -> int:
    """How many calendar months a stretch is, exactly; 0 when it is none."""
    first, last = days
    year, month = int(last[:4]), int(last[5:7])
    if first[8:] != "01" or int(last[8:]) != calendar.monthrange(year, month)[1]:
        return 0
    return (year - int(first[:4])) * 12 + month - int(first[5:7]) + 1
