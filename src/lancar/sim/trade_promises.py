"""What a real shop is promised, whatever befalls it; the promises of the kernel hold here too."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import msgspec

from lancar.catalog.commands import SetPrices
from lancar.identity.rules.usual_roles import USUAL_ROLES
from lancar.kernel.entry import Entry, thaw
from lancar.kernel.node import TILL
from lancar.sim import books
from lancar.sim.invariants import ask, fingerprint, require
from lancar.sim.ledger import REFUSED, TOLD, Slip

if TYPE_CHECKING:
    from lancar.sim.trade import Trade
    from lancar.sim.world import Device

FOLDED, ASIDE = 0, 3
ROLES = {role.role: role.rights.keys() for role in USUAL_ROLES}


# -- while the world runs


def a_paid_bill_never_becomes_unpaid(world: "Trade", device: "Device", tenant: str) -> None:
    """A bill that was paid is never unpaid again, unless what paid it was set aside."""
    if device.role == TILL or device.node is None:
        return
    judged = ask(device, "SELECT count(*) FROM quarantine WHERE tenant = :tenant", tenant=tenant)[0][0]
    judged += ask(device, "SELECT count(*) FROM journal WHERE tenant = :tenant AND status = 3", tenant=tenant)[0][0]
    if judged != device.forks_seen:
        device.paid_seen.clear()
        device.forks_seen = judged
    sql = "SELECT subject, state FROM till_bills WHERE tenant = :tenant"
    decode = device.node.shapes.views["till_bills"].decode  # type: ignore[attr-defined]  # a States view
    paid = {(subject, line) for subject, state in ask(device, sql, tenant=tenant) for line in decode(state).paid_lines()}
    gone = sorted(device.paid_seen - paid)
    require(a_paid_bill_never_becomes_unpaid, not gone, f"{device.name} showed {gone} paid, and does not now")
    device.paid_seen |= paid
    if paid:
        world.mark("a paid bill was looked at")


def who_changes_a_price_sees_it(device: "Device", slip: Slip) -> None:
    """Who changes a price in the catalog sees it."""
    if slip.said != TOLD or not isinstance(slip.command, SetPrices):
        return
    sql = "SELECT price FROM catalog_prices WHERE tenant = :tenant AND sku = :sku AND unit = :unit AND branch = :branch \
AND order_type = :order_type AND from_day = :from_day AND gone = 0"
    for new in slip.command.prices[-1:]:
        key = {"sku": new.sku, "unit": new.unit, "branch": new.branch, "order_type": new.order_type, "from_day": new.from_day}
        found = ask(device, sql, tenant=slip.tenant, **key)
        want = [] if new.price is None else [(new.price,)]
        require(who_changes_a_price_sees_it, found == want, f"{device.name} was told {new} and shows {found}")


# -- at the end


def no_sale_is_lost(world: "Trade") -> None:
    """No acknowledged sale or other wish is lost, but for what was set aside."""
    for device in _nodes(world):
        counted, aside = _entries(device, world, FOLDED), _entries(device, world, ASIDE)
        for slip in world.ledger.slips.values():
            if slip.said != TOLD or not slip.facts:
                continue
            many = len(counted.get(slip.key, ())) + len(aside.get(slip.key, ()))
            require(no_sale_is_lost, many == len(slip.facts), f"{device.name} has {many} of {slip.key} {slip.command}")


def none_is_invented_or_changed(world: "Trade") -> None:
    """No sale or other wish is invented or doubled, and every one is what its person was told."""
    promise = none_is_invented_or_changed
    for device in _nodes(world):
        for key, entries in _entries(device, world, FOLDED).items():
            slip = world.ledger.slips.get(key)
            if slip is None:
                require(promise, _is_nodes_own(key), f"{device.name} has {key} which nobody wished")
                continue
            require(promise, slip.said != REFUSED, f"{device.name} has {key}, to which was said no")
            if slip.said == TOLD:
                facts = [_fact(device, entry) for entry in entries]
                odd = [fact for fact in facts if fact not in slip.facts]
                require(promise, not odd and len(facts) <= len(slip.facts), f"{device.name} has {key} as {facts}")


def nothing_after_a_revocation_counts(world: "Trade") -> None:
    """What a revoked device said beyond what was known when it was revoked counts nowhere; what was known counts."""
    promise = nothing_after_a_revocation_counts
    credential = world.devices["till2"].credential
    for device in _nodes(world):
        heads: dict[str, int] = {}
        sql = "SELECT text FROM journal WHERE tenant = :tenant AND kind = 'identity.device_revoked' AND status = 0"
        revoked = [_fact(device, thaw(bytes(text))) for (text,) in ask(device, sql, tenant=device.tenant)]
        if not any(fact.device == credential for fact in revoked):
            require(promise, not world.revoked_ms, f"{device.name} never heard of the revocation")
            continue
        for fact in revoked:
            for origin, seq in fact.heads.items():
                heads[origin] = max(heads.get(origin, 0), seq)
        for entry, status in _written_at(world, device, "till2"):
            known = entry.seq <= heads.get(entry.origin, 0)
            detail = f"{device.name}: {entry.origin}.{entry.seq} {entry.kind} has status {status}, known up to {heads}"
            require(promise, known or status == ASIDE, detail)
            if not known:
                world.mark("an entry of the revoked till was set aside")


def no_right_is_exceeded(world: "Trade") -> None:
    """Nothing counts that its actor may not or that its till may not, and nothing else is set aside but a revoked till's."""
    promise = no_right_is_exceeded
    roles = {world.ids[name]: role for name, role in world.staff.items()}
    for device in _nodes(world):
        for name in ("till1", "till2"):
            for entry, status in _written_at(world, device, name):
                needs = device.node.shapes.facts[entry.kind, entry.v].NEEDS if device.node else ""
                may = needs in ROLES[roles.get(entry.actor, "gudang")] and needs in ROLES[world.ceiling]
                detail = f"{device.name}: {entry.origin}.{entry.seq} {entry.kind} of {name} has status {status}"
                require(promise, may or status == ASIDE, f"{detail}, needs {needs!r}")
                if not may:
                    world.mark("an entry beyond its right was set aside")
                require(promise, status == FOLDED or not may or (name == "till2" and world.revoked_ms > 0), detail)


def the_books_agree(world: "Trade") -> None:
    """Money, shelves, drawers, reports and receipts on every node are the sums of what is in its journal."""
    for device in _nodes(world):
        assert device.node is not None
        books.the_books_agree(device.node, device.tenant)


def equal_entries_give_equal_views(world: "Trade") -> None:
    """Hub and shop have the same entries in the end, and every table of every capability is the same."""
    (first, known), *others = [(device, fingerprint(device, device.tenant)) for device in _nodes(world)]
    for device, said in others:
        require(equal_entries_give_equal_views, said[0] == known[0], f"{first.name} and {device.name}: journals differ")
        differ = [table for table in known[1] if known[1][table] != said[1][table]]
        require(equal_entries_give_equal_views, not differ, f"{first.name} and {device.name} differ in {differ}")


def a_till_shows_what_its_shop_shows(world: "Trade") -> None:
    """A till that was not revoked shows what its shop shows, in every table that tills are given whole."""
    for device in world.devices.values():
        if device.role != TILL or (device.name == "till2" and world.revoked_ms) or device.node is None:
            continue
        above = world.devices[device.ups[0]]
        here, there = (fingerprint(each, device.tenant)[1] for each in (device, above))
        whole = [view.table for view in device.node.shapes.views.values() if view.pulled and not view.given]
        differ = [table for table in whole if here[table] != there[table]]
        require(a_till_shows_what_its_shop_shows, not differ, f"{device.name} and {above.name} differ in {differ}")


# -- helpers


def _nodes(world: "Trade") -> list["Device"]:
    return [device for device in world.devices.values() if device.role != TILL]


def _entries(device: "Device", world: "Trade", status: int) -> dict[str, list[Entry]]:
    """What wishes led to here, by the key that the slip has."""
    sql = "SELECT wish, text FROM journal WHERE tenant = :tenant AND status = :status AND wish <> '' ORDER BY origin, seq"
    found: dict[str, list[Entry]] = {}
    for wish, text in ask(device, sql, tenant=device.tenant, status=status):
        device_and_key = wish.partition(":")[2]
        key = device_and_key if device_and_key in world.ledger.slips else wish
        found.setdefault(key, []).append(thaw(bytes(text)))
    return found


def _is_nodes_own(wish: str) -> bool:
    """Whether a reaction wished this: its name, the entry it answers, its place."""
    return wish.count(":") >= 2  # noqa: PLR2004 - name, entry, place


def _fact(device: "Device", entry: Entry) -> Any:
    assert device.node is not None
    return msgspec.json.decode(entry.body, type=device.node.shapes.facts[entry.kind, entry.v])


def _written_at(world: "Trade", device: "Device", name: str) -> Iterator[tuple[Entry, int]]:
    """What was written at a till, as it stands on another machine."""
    sql = "SELECT origin FROM origins WHERE tenant = :tenant AND mine = 1"
    own = {row[0] for row in ask(world.devices[name], sql, tenant=device.tenant)}
    for origin in sorted(own):
        rows = "SELECT text, status FROM journal WHERE tenant = :tenant AND origin = :origin ORDER BY seq"
        for text, status in ask(device, rows, tenant=device.tenant, origin=origin):
            yield thaw(bytes(text)), status


AT_THE_END = (
    no_sale_is_lost,
    none_is_invented_or_changed,
    nothing_after_a_revocation_counts,
    no_right_is_exceeded,
    equal_entries_give_equal_views,
    a_till_shows_what_its_shop_shows,
    the_books_agree,
)
