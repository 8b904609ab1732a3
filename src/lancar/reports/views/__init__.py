"""Tables of figures and the reports they answer."""

from lancar.reports.views import goods, money, turnover
from lancar.reports.views.tables import drawers, payments, refunds, sales, taxes

books = (turnover.book, goods.book, money.book)

__all__ = ["books", "drawers", "payments", "refunds", "sales", "taxes"]
