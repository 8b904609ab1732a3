"""Tables of the shelves and the questions they answer."""

from lancar.stock.views import history, questions
from lancar.stock.views.tables import costs, counts, days, low_levels, moves, on_hand, opnames, transit, used

books = (questions.book, history.book)

__all__ = [
    "books",
    "costs",
    "counts",
    "days",
    "low_levels",
    "moves",
    "on_hand",
    "opnames",
    "transit",
    "used",
]
