"""Reports as a node takes them in."""

from lancar.kernel.shape import Capability, views_in
from lancar.reports import views

CAPABILITY = Capability(name="reports", views=views_in(views), books=views.books, rights=("see_reports", "see_cost"))
