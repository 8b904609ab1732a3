"""The counter's tables and the questions they answer."""

from lancar.till.views import answers, watch
from lancar.till.views.states import BillState, Settled, ShiftState, bills, shifts
from lancar.till.views.tables import (
    CASH,
    cash_moves,
    claim_states,
    claim_words,
    claims,
    credit,
    credit_sales,
    customers,
    drawer,
    goods_back,
    in_drawer,
    refunds,
    reprints,
    sales,
    series,
    series_nodes,
    settings,
)

books = (answers.book, watch.book)

__all__ = [
    "CASH",
    "BillState",
    "Settled",
    "ShiftState",
    "bills",
    "books",
    "cash_moves",
    "claim_states",
    "claim_words",
    "claims",
    "credit",
    "credit_sales",
    "customers",
    "drawer",
    "goods_back",
    "in_drawer",
    "refunds",
    "reprints",
    "sales",
    "series",
    "series_nodes",
    "settings",
    "shifts",
]
