"""The catalog as a node takes it in."""

from lancar.catalog import facts, rules, views
from lancar.catalog.views import lists, questions
from lancar.kernel.shape import Capability, Fact, structs_in, views_in

CAPABILITY = Capability(
    name="catalog",
    facts=structs_in(facts, Fact),
    views=views_in(views),
    books=(questions.book, lists.book, rules.book),
    rights=("see_goods", "edit_goods", "quick_add", "change_price", "sell", "manage"),
)
