"""Counts the shop's bytes by class and line, in a table of its own: an old kernel that refuses it costs only the figures.

It counts more finely than traffic is steered. What belongs to a class by its ports goes with that class, but over the web's own
ports anything may flow: only what leads to an address that somebody named is counted as a payment, the rest as `rest`.

forward, in, out -> `out_N` and `in_N` for line N: to the hub? mail? which class? a named address? -> `CLASS_DIRECTION_N`
"""

from lancar.adapters.routers.linux.expressions import Json, chain, elements, field, match, meta, named_set, rule
from lancar.adapters.routers.linux.plan import CLASS_MASK, PROBE_MARK, ClassPlan, LinePlan, RouterPlan, class_mark

TABLE: Json = {"family": "inet", "table": "lancar_bytes"}
WEIGHED = ("payments", "sync", "chat", "mail", "meeting", "bulk", "rest")
"""As the reports of the guard name them (lancar.lines.facts.reported.TrafficClass)."""
WAYS = (("out", "oifname", "dport", "daddr"), ("in", "iifname", "sport", "saddr"))
MAIL_PORTS = [25, 110, 143, 465, 587, 993, 995]
WEB_PORTS = [80, 443]
ACCEPT: Json = {"accept": None}
AFTER_ALL = 30
"""Behind the rules that sort, refuse and count packets: what comes here really goes on."""


def bytes_table(plan: RouterPlan) -> list[Json]:
    """Commands that make the table anew in one transaction."""
    whole = {"family": "inet", "name": TABLE["table"]}
    made: list[Json] = [{"add": {"table": whole}}, {"delete": {"table": whole}}, {"add": {"table": whole}}]
    named = list(plan.classes.get("payments", ClassPlan()).addresses)
    for family in (4, 6):
        inside = elements(named, family)
        made.append(named_set(f"payments_ip{family}", f"ipv{family}_addr", inside, interval=True, table=TABLE))
    for name, hook in (("through", "forward"), ("from_here", "output"), ("to_here", "input")):
        made.append(chain(name, hook, AFTER_ALL, table=TABLE))
    made += _not_the_guards_own()
    for line in plan.lines:
        for way, interface, port, address in WAYS:
            made += [{"add": {"counter": {**TABLE, "name": weighed_name(line, each, way)}}} for each in WEIGHED]
            on_line = match(meta(interface), line.interface)
            made += _by_class(plan, line, way, port, address)
            made.append(_rule("through", on_line, {"goto": {"target": f"{way}_{line.number}"}}))
            # of this machine's own only what is named; a tunnel to the hub is
            here = match(meta("l4proto"), {"set": ["tcp", "udp"]})
            own = {"goto": {"target": f"named_{way}_{line.number}"}}
            made.append(_rule("from_here" if way == "out" else "to_here", on_line, here, own))
    return made


def named_payments(addresses: list[str]) -> list[Json]:
    """Commands that make the list of payment addresses anew."""
    made: list[Json] = []
    for family in (4, 6):
        name = f"payments_ip{family}"
        made.append({"flush": {"set": {**TABLE, "name": name}}})
        inside = elements(addresses, family)
        if inside:
            made.append({"add": {"element": {**TABLE, "name": name, "elem": inside}}})
    return made


def no_bytes_table() -> list[Json]:
    """Commands after which nothing of it is left."""
    whole = {"family": "inet", "name": TABLE["table"]}
    return [{"add": {"table": whole}}, {"delete": {"table": whole}}]


def weighed_name(line: LinePlan, each: str, way: str) -> str:
    """What a counter is called."""
    return f"{each}_{way}_{line.number}"


def _not_the_guards_own() -> list[Json]:
    """The guard's own connections, to the payment host or for a trial, are no traffic of the shop."""
    tcp, bit = match(meta("l4proto"), "tcp"), {"|": [{"ct": {"key": "mark"}}, PROBE_MARK]}
    from_guard = match({"&": [meta("mark"), PROBE_MARK]}, PROBE_MARK)
    to_guard = match({"&": [{"ct": {"key": "mark"}}, PROBE_MARK]}, PROBE_MARK)
    return [
        _rule("from_here", tcp, from_guard, {"mangle": {"key": {"ct": {"key": "mark"}}, "value": bit}}, ACCEPT),
        _rule("to_here", tcp, to_guard, ACCEPT),
    ]


def _by_class(plan: RouterPlan, line: LinePlan, way: str, port: str, address: str) -> list[Json]:
    sorted_by, named = f"{way}_{line.number}", f"named_{way}_{line.number}"

    def weighed(each: str) -> tuple[Json, Json]:
        return {"counter": weighed_name(line, each, way)}, ACCEPT

    mark = {"&": [{"ct": {"key": "mark"}}, CLASS_MASK]}
    made = [chain(named, table=TABLE), chain(sorted_by, table=TABLE)]
    if plan.hub:
        made.append(_rule(named, match(field(_protocol(plan.hub), address), plan.hub), *weighed("sync")))
    made.append(_rule(named, match(field("tcp", port), {"set": MAIL_PORTS}), *weighed("mail")))
    if plan.payment:
        made.append(_rule(named, match(field(_protocol(plan.payment), address), plan.payment), *weighed("payments")))
    for family, protocol in ((4, "ip"), (6, "ip6")):
        made.append(_rule(named, match(field(protocol, address), f"@payments_ip{family}"), *weighed("payments")))
    made.append(_rule(sorted_by, {"jump": {"target": named}}))
    made += [_rule(sorted_by, match(mark, class_mark(each)), *weighed(each)) for each in ("bulk", "chat", "meeting")]
    made.append(_rule(sorted_by, match(mark, class_mark("payments"), "!="), *weighed("rest")))
    made.append(_rule(sorted_by, match(field("tcp", port), {"set": WEB_PORTS}), *weighed("rest")))
    made.append(_rule(sorted_by, *weighed("payments")))
    return made


def _protocol(address: str) -> str:
    return "ip6" if ":" in address else "ip"


def _rule(inside: str, *expressions: Json) -> Json:
    return rule(inside, *expressions, table=TABLE)
