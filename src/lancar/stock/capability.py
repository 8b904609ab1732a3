"""Stock as a node takes it in."""

from lancar.kernel.shape import Capability, Fact, structs_in, views_in
from lancar.stock import facts, reactions, rules, views

CAPABILITY = Capability(
    name="stock",
    facts=structs_in(facts, Fact),
    views=views_in(views),
    books=(*views.books, *rules.books, reactions.book),
    rights=(
        "see_stock",
        "receive_goods",
        "transfer_stock",
        "waste_stock",
        "make_goods",
        "count_stock",
        "change_price",
        "see_cost",
    ),
)
