"""Tables of figures and the reports they answer."""

from lancar.reports.views import goods, money, sheets, turnover, unsent
from lancar.reports.views.tables import drawers, payments, refunds, sales, taxes

books = (turnover.book, goods.book, money.book, unsent.book, sheets.book)

__all__ = ["books", "drawers", "payments", "refunds", "sales", "taxes"]
