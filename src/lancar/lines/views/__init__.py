"""Tables of the lines and the questions they answer."""

from lancar.lines.views import advice, bills, ledger, now
from lancar.lines.views.tables import (
    alert_terms,
    alerts,
    costs,
    drill_plans,
    drills,
    guards,
    hours,
    lines,
    names,
    outages,
    paths,
    power,
    switches,
)

books = (now.book, ledger.book, bills.book, advice.book)

__all__ = [
    "alert_terms",
    "alerts",
    "books",
    "costs",
    "drill_plans",
    "drills",
    "guards",
    "hours",
    "lines",
    "names",
    "outages",
    "paths",
    "power",
    "switches",
]
