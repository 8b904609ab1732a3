"""The lines as a node takes them in."""

from lancar.kernel.shape import Capability, Fact, structs_in, views_in
from lancar.lines import facts, reactions, rules, views
from lancar.lines.commands import MANAGE, REPORT, SEE

CAPABILITY = Capability(
    name="lines",
    facts=tuple(fact for fact in structs_in(facts, Fact) if fact.KIND),
    views=views_in(views),
    books=(*views.books, *rules.books, reactions.book),
    rights=(SEE, MANAGE, REPORT),
)
