"""Identity as a node takes it in."""

from lancar.identity import facts
from lancar.identity.rules import devices as device_rules
from lancar.identity.rules import people as people_rules
from lancar.identity.rules import shop as shop_rules
from lancar.identity.rules import standing, verdicts
from lancar.identity.rules.usual_roles import RIGHTS
from lancar.identity.views import audit, devices, questions, tables
from lancar.kernel.shape import Capability, Fact, structs_in, views_in

CAPABILITY = Capability(
    name="identity",
    facts=tuple(fact for fact in structs_in(facts, Fact) if fact.KIND),
    views=tuple(dict.fromkeys((*views_in(tables), *views_in(devices), *views_in(audit)))),
    books=(shop_rules.book, people_rules.book, device_rules.book, verdicts.book, questions.book, standing.book),
    rights=RIGHTS,
)
