"""The counter as a node takes it in."""

from lancar.kernel.shape import Capability, Fact, structs_in
from lancar.kernel.views import View
from lancar.till import reactions, views
from lancar.till.facts import bills, printing, sales, settings, shifts
from lancar.till.rules import account, giveback, kitchen, mailing, paper, receipt, sell, shift, tabs
from lancar.till.rules import printing as printing_rules
from lancar.till.rules import settings as setting_rules

RULES = (sell, giveback, account, shift, tabs, setting_rules, receipt, printing_rules, kitchen, paper, mailing)

CAPABILITY = Capability(
    name="till",
    facts=tuple(fact for module in (sales, shifts, bills, settings, printing) for fact in structs_in(module, Fact)),
    views=tuple(view for view in vars(views).values() if isinstance(view, View)),
    books=(*views.books, *(module.book for module in RULES), reactions.book),
    rights=("sell", "discount", "void", "refund", "change_price", "close_shift", "manage"),
)
