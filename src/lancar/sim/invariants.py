"""The promises, each one sentence and one function: what people were told is held against what the nodes say."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from lancar.kernel import tables as t
from lancar.kernel.builder import differences
from lancar.kernel.entry import thaw
from lancar.kernel.node import TILL, Node
from lancar.kernel.replica import read_source
from lancar.sim.ledger import ASKED, GONE, REFUSED, TOLD, Slip, ancestors
from lancar.sim.shop import Bill, Move, Name, Price, Sell, Sold, Turn, bills

if TYPE_CHECKING:
    from lancar.sim.world import Device, World

ROUNDS_TO_HEAL = 8
FULL_VIEWS = ("sim_takings", "sim_stock")


class Broken(Exception):  # noqa: N818 - a promise was broken
    """A promise was broken: `sentence` says which, `detail` where and how."""

    def __init__(self, sentence: str, detail: str) -> None:
        super().__init__(f"{sentence}\n  {detail}")
        self.sentence = sentence
        self.detail = detail


def require(promise: Callable[..., Any], kept: bool, detail: str) -> None:
    """Raise Broken with the promise's own sentence unless it was kept."""
    if not kept:
        raise Broken((promise.__doc__ or "").split("\n")[0], detail)


def ask(device: "Device", sql: str, **params: Any) -> list[tuple[Any, ...]]:
    """What a machine's tables say."""
    with device.disk.read() as tx:
        return tx.rows(sql, params)


# -- while the world runs


def a_paid_bill_never_becomes_unpaid(world: "World", device: "Device", tenant: str) -> None:
    """A paid bill never becomes unpaid."""
    if device.role == TILL and device.node is not None:
        source = read_source(device.node, tenant)
        if source.origins is None or source.peer != device.hears:
            device.paid_seen.clear()  # from now on it shows what another one knows, and its own
            device.hears = source.peer if source.origins is not None else ""
            return
    forks = ask(device, "SELECT count(*) FROM forks WHERE tenant = :tenant", tenant=tenant)[0][0]
    if forks != device.forks_seen:
        device.paid_seen.clear()  # what a number was used for twice is away until its writer says it again
        device.forks_seen = forks
    sql = "SELECT subject FROM sim_bills WHERE tenant = :tenant AND paid = 1"
    paid = {(tenant, row[0]) for row in ask(device, sql, tenant=tenant)}
    gone = {bill for bill in device.paid_seen - paid if bill[0] == tenant}
    if gone and device.role == TILL:  # it shows what its shop shows, also while that waits for it under another name
        gone -= _stepped_back_from([world.devices[up] for up in device.ups], tenant)
    require(a_paid_bill_never_becomes_unpaid, not gone, f"{device.name} showed {sorted(gone)} paid, and does not now")
    device.paid_seen = {bill for bill in device.paid_seen if bill[0] != tenant} | paid
    if paid:
        world.mark("a paid bill was looked at")


def _stepped_back_from(devices: Sequence["Device"], tenant: str) -> set[tuple[str, str]]:
    """What these machines took out of their journals, because it stood under a number that was used for another entry."""
    sql = "SELECT text FROM forks WHERE tenant = :tenant"
    return {(tenant, thaw(bytes(text)).subject) for device in devices for (text,) in ask(device, sql, tenant=tenant)}


def who_changes_a_price_sees_it(device: "Device", slip: Slip) -> None:
    """Who changes a price sees it."""
    if slip.said != TOLD or not isinstance(slip.command, Price):
        return
    sql = "SELECT price, gone FROM sim_prices WHERE tenant = :tenant AND good = :good"
    found = ask(device, sql, tenant=slip.tenant, good=slip.command.good)
    want = [(slip.command.price, int(slip.command.price == 0))]
    require(who_changes_a_price_sees_it, found == want, f"{device.name} was told {slip.key} {want} and shows {found}")


# -- at the end


def after_the_network_heals_a_bounded_number_of_rounds_suffices(world: "World") -> int:
    """After the network heals a bounded number of rounds suffices."""
    for rounds in range(1, ROUNDS_TO_HEAL + 1):
        busy = []
        before = [ask(device, "SELECT tenant, rx FROM tenants ORDER BY tenant") for device in world.devices.values()]
        for kind in ("till", "shop"):
            for device in [each for each in world.devices.values() if each.name.startswith(kind)]:
                report = world.people.network.round_now(device, world.devices[device.ups[0]], device.tenant)
                if report.waiting or report.pushed or report.forks or (report.pulled and device.role != TILL):
                    busy.append(f"{device.name} {report}")
        after = [ask(device, "SELECT tenant, rx FROM tenants ORDER BY tenant") for device in world.devices.values()]
        if not busy and before == after:
            return rounds
    require(after_the_network_heals_a_bounded_number_of_rounds_suffices, False, f"still busy: {'; '.join(busy)}")
    return 0


def no_acknowledged_wish_is_lost(world: "World") -> None:
    """No acknowledged sale (or other wish) is lost."""
    for tenant, device in _full_holders(world):
        here = _counted(device, tenant)
        lost = [slip.key for slip in world.ledger.of(tenant) if slip.said == TOLD and slip.key not in here]
        require(no_acknowledged_wish_is_lost, not lost, f"{device.name} lacks {lost[:9]} of {tenant} ({len(lost)} in all)")


def none_is_invented_or_doubled(world: "World") -> None:
    """No sale (or other wish) is invented or doubled."""
    for tenant, device in _holders(world):
        for key, entries in _counted(device, tenant).items():
            slip = world.ledger.slips.get(key)
            known = slip is not None and slip.tenant == tenant and slip.said != REFUSED
            require(none_is_invented_or_doubled, known or _follows(key), f"{device.name} has {key} which nobody wished")
            twice = _follows(key) and "hub" in world.restored  # it cannot know that it had done this before
            require(none_is_invented_or_doubled, len(entries) == 1 or twice, f"{device.name} has {key} as {entries}")
            if slip is not None and slip.said == TOLD:
                _same_fact(device, slip, entries[0])


def _same_fact(device: "Device", slip: Slip, ref: str) -> None:
    """What stands in the journal is what the person was told (ids may have been minted anew after a fork)."""
    origin, _, seq = ref.rpartition(".")
    text = ask(device, t.TEXT_AT, tenant=slip.tenant, origin=origin, seq=int(seq))[0][0]
    assert device.node is not None
    fact = device.node.shapes.facts[thaw(bytes(text)).kind, 1]
    require(none_is_invented_or_doubled, isinstance(slip.facts[0], fact), f"{slip.key} became {fact.KIND}")
    if isinstance(slip.facts[0], Sold):
        table = ask(
            device,
            "SELECT branch, good, qty, paid FROM sim_sales WHERE origin = :origin AND seq = :seq",
            origin=origin,
            seq=int(seq),
        )
        told = slip.facts[0]
        want = [(told.branch, told.good, told.qty, told.paid)]
        require(none_is_invented_or_doubled, table == want, f"{device.name} shows {slip.key} as {table}, told was {want}")


def money_and_stock_add_up(world: "World") -> None:
    """Money and stock add up to what people were told."""
    for tenant, device in _full_holders(world):
        here = _counted(device, tenant)
        takings: Counter[str] = Counter()
        stock: Counter[tuple[str, str]] = Counter()
        for slip in world.ledger.of(tenant):
            if slip.key not in here:
                continue
            command = slip.command
            if isinstance(command, Sell):
                price = _paid(device, tenant, slip, here[slip.key][0])
                takings[command.branch] += price
                stock[command.branch, command.good] -= command.qty
            elif isinstance(command, Move):
                stock[command.source, command.good] -= command.qty
                stock[command.target, command.good] += command.qty
        said = Counter(dict(ask(device, "SELECT branch, paid FROM sim_takings WHERE tenant = :tenant", tenant=tenant)))
        require(money_and_stock_add_up, +said == +takings, f"{device.name} {tenant}: money {dict(said)}, told {dict(takings)}")
        rows = ask(device, "SELECT branch, good, qty FROM sim_stock WHERE tenant = :tenant AND qty <> 0", tenant=tenant)
        on_hand = {(branch, good): qty for branch, good, qty in rows}
        want = {key: qty for key, qty in stock.items() if qty}
        require(money_and_stock_add_up, on_hand == want, f"{device.name} {tenant}: stock {on_hand}, told {want}")


def _paid(device: "Device", tenant: str, slip: Slip, ref: str) -> int:
    """What a sale brought: as told, or (nobody was told) as its own line says."""
    if slip.facts:
        return int(slip.facts[0].paid)
    origin, _, seq = ref.rpartition(".")
    sql = "SELECT paid FROM sim_sales WHERE tenant = :tenant AND origin = :origin AND seq = :seq"
    found = ask(device, sql, tenant=tenant, origin=origin, seq=int(seq))
    return int(found[0][0]) if found else 0


def the_last_price_in_the_order_of_cause_wins(world: "World") -> None:
    """A price change is never undone by one that its author had already seen."""
    for tenant, device in _full_holders(world):
        slips = {slip.key: slip for slip in world.ledger.of(tenant) if isinstance(slip.command, Price)}
        here = _counted(device, tenant)
        for good in sorted({slip.command.good for slip in slips.values()}):
            assert device.node is not None
            winner = _last_word(device, tenant, good)
            for slip in slips.values():
                stands = slip.command.good == good and slip.said == TOLD and slip.key in here
                beaten = stands and winner in ancestors(slips, slip.key)
                require(
                    the_last_price_in_the_order_of_cause_wins,
                    not beaten,
                    f"{device.name} {good}: {winner} stands, though {slip.key} was said by somebody who saw it",
                )


def every_bill_says_what_was_said(world: "World") -> None:
    """A bill shows every line that anybody was told is on it, a struck line stays struck, a payment stays a payment."""
    for tenant, device in _full_holders(world):
        assert device.node is not None
        here = _counted(device, tenant)
        found = ask(device, "SELECT subject, state FROM sim_bills WHERE tenant = :tenant", tenant=tenant)
        states = {subject: bills.decode(state) for subject, state in found}
        for slip in world.ledger.of(tenant):
            if isinstance(slip.command, Bill) and slip.said == TOLD and slip.key in here:
                state = states.get(f"bill/{slip.command.bill}")
                lists = {"add": "words", "strike": "struck", "claim": "claims", "pay": "paid"}
                there = state is not None and slip.command.word in getattr(state, lists[slip.command.what])
                require(every_bill_says_what_was_said, there, f"{device.name}: {slip.command} is not in {state}")


def every_shift_and_name_is_there(world: "World") -> None:
    """A shift that was closed is closed, and a name that was written down can be read."""
    for tenant, device in _full_holders(world):
        here = _counted(device, tenant)
        closed = dict(ask(device, "SELECT subject, counted FROM sim_shifts WHERE tenant = :tenant", tenant=tenant))
        names = dict(ask(device, "SELECT person, name FROM sim_people WHERE tenant = :tenant", tenant=tenant))
        for slip in world.ledger.of(tenant):
            if slip.said != TOLD or slip.key not in here:
                continue
            if isinstance(slip.command, Turn) and slip.command.shift and not _forked(world):
                said = closed.get(f"shift/{slip.command.shift}")
                require(every_shift_and_name_is_there, said == slip.command.counted, f"{device.name}: {slip.command} is {said}")
            if isinstance(slip.command, Name):
                name = names.get(slip.command.person, "")
                require(every_shift_and_name_is_there, bool(name), f"{device.name}: {slip.command.person} is called {name!r}")


def equal_entries_give_equal_views(world: "World") -> None:
    """Nodes that have the same entries show the same, and after healing those that may hear all have the same."""
    for tenant in _tenants(world):
        seen: dict[bytes, tuple[str, dict[str, bytes]]] = {}
        heads: dict[str, bytes] = {}
        for device in [each for each in world.of(tenant) if each.role != TILL]:
            entries, views = fingerprint(device, tenant)
            first, known = seen.setdefault(entries, (device.name, views))
            differ = [table for table in views if views[table] != known[table]]
            require(equal_entries_give_equal_views, not differ, f"{first} and {device.name} differ in {differ} of {tenant}")
            if not device.scopes and not _behind_scopes(world, device):
                heads[device.name] = entries
        some = {name: digest.hex()[:8] for name, digest in heads.items()}
        require(equal_entries_give_equal_views, len(set(some.values())) <= 1, f"{tenant}: journals differ {some}")


def a_till_shows_what_its_shop_shows(world: "World") -> None:
    """A till shows what its shop shows, once everything was sent and fetched."""
    for device in world.devices.values():
        if device.role != TILL:
            continue
        above = world.devices[device.ups[0]]
        here, there = (fingerprint(each, device.tenant)[1] for each in (device, above))
        differ = [table for table in here if here[table] != there[table]]
        require(a_till_shows_what_its_shop_shows, not differ, f"{device.name} and {above.name} differ in {differ}")


def fingerprint(device: "Device", tenant: str) -> tuple[bytes, dict[str, bytes]]:
    """One digest of all entries that count, and one of each view."""
    node = _node(device)
    sql = "SELECT origin, seq, status, text FROM journal WHERE tenant = :tenant ORDER BY origin, seq"
    entries = _digest(ask(device, sql, tenant=tenant))
    views = {}
    for view in node.shapes.views.values():
        names = [column.name for column in view.columns() if column.name != "rx"]
        empty = " AND ".join(f"{column.name} = 0" for column in view.values) if view.sums else "1 = 0"
        sql = f"SELECT {', '.join(names)} FROM {view.table} WHERE tenant = :tenant AND NOT ({empty}) ORDER BY {', '.join(names)}"
        views[view.table] = _digest(ask(device, sql, tenant=tenant))
    return entries, views


def _digest(rows: list[tuple[Any, ...]]) -> bytes:
    return sha256(repr(rows).encode()).digest()


def a_rebuild_equals_the_live_view(world: "World") -> None:
    """A view rebuilt from the journal equals the live one."""
    for device in world.devices.values():
        if device.role == TILL:
            continue
        found = differences(_node(device))
        require(a_rebuild_equals_the_live_view, not found, f"{device.name}: rows that differ {found}")


def a_number_used_twice_is_noticed(world: "World") -> None:
    """A sequence number used twice is always noticed: no two machines hold different entries under one number."""
    texts: dict[tuple[str, str, int], tuple[bytes, str]] = {}
    for device in world.devices.values():
        for tenant, origin, seq, text in ask(device, "SELECT tenant, origin, seq, text FROM journal WHERE 1 = 1"):
            known, where = texts.setdefault((tenant, origin, seq), (bytes(text), device.name))
            same = known == bytes(text)
            require(a_number_used_twice_is_noticed, same, f"{origin}.{seq} differs between {where} and {device.name}")


def nothing_of_one_tenant_is_seen_in_another(world: "World") -> None:
    """Nothing of one tenant is ever seen in another."""
    for device in world.devices.values():
        for tenant, text in ask(device, "SELECT tenant, text FROM journal WHERE status <> 2"):
            fits = tenant in device.tenants and f'"tenant":"{tenant}"'.encode() in bytes(text)
            require(nothing_of_one_tenant_is_seen_in_another, fits, f"{device.name} has under {tenant}: {bytes(text)[:120]!r}")
        told = ask(device, "SELECT tenant, detail, origin FROM quarantine WHERE reason = 'malformed'")
        strangers = [row for row in told if row[1].startswith("says it is") and not row[2].startswith("liar")]
        require(nothing_of_one_tenant_is_seen_in_another, not strangers, f"{device.name} was given {strangers[:2]}")


def a_branch_hears_only_its_own(world: "World") -> None:
    """A shop that asks for its own branch gets no other's entries."""
    for device in world.devices.values():
        if device.scopes:
            strange = ask(device, "SELECT DISTINCT scope FROM journal WHERE via = ''")
            other = {row[0] for row in strange} - {*device.scopes, "?"}
            require(a_branch_hears_only_its_own, not other or bool(world.restored | world.cloned), f"{device.name} has {other}")


def an_effect_is_performed_once(world: "World") -> None:
    """The bell rings once for a big sale, never twice, and in the end for each."""
    for name, times in world.ledger.rung.items():
        once = times == 1 or name in world.ledger.excused
        require(an_effect_is_performed_once, once, f"{name} rang {times} times")
    hub = world.devices["hub"]
    jobs = ask(hub, "SELECT tenant, job, state, note FROM outbox WHERE state <> 'done'")
    waiting = [job for job in jobs if job[2] != "dead"]
    require(an_effect_is_performed_once, not waiting, f"never settled: {waiting[:3]}")


# -- helpers


def _node(device: "Device") -> Node:
    assert device.node is not None, f"{device.name} is off"
    return device.node


def _follows(key: str) -> bool:
    return key.startswith("big_sale_rings:")


def _last_word(device: "Device", tenant: str, good: str) -> str:
    from lancar.sim.people import last_word  # noqa: PLC0415 - people check themselves by these promises

    return last_word(_node(device), tenant, good)


def _tenants(world: "World") -> tuple[str, ...]:
    return world.devices["hub"].tenants


def _behind_scopes(world: "World", device: "Device") -> bool:
    """Whether what this machine hears comes through one that hears only its own branch."""
    return any(world.devices[up].scopes for up in device.ups)


def _holders(world: "World") -> Iterator[tuple[str, "Device"]]:
    for tenant in _tenants(world):
        for device in world.of(tenant):
            if device.role != TILL:
                yield tenant, device


def _forked(world: "World") -> bool:
    """Whether any number was used twice in this world: ids minted there were minted anew."""
    return any(ask(device, "SELECT count(*) FROM forks WHERE 1 = 1")[0][0] for device in world.devices.values())


def _full_holders(world: "World") -> Iterator[tuple[str, "Device"]]:
    """Machines that should have everything of their tenant."""
    for tenant, device in _holders(world):
        if not device.scopes and not _behind_scopes(world, device):
            yield tenant, device


def _counted(device: "Device", tenant: str) -> dict[str, list[str]]:
    """The wishes that count here, each with the entries it led to."""
    sql = "SELECT wish, origin, seq FROM journal WHERE tenant = :tenant AND status = 0 AND wish <> '' ORDER BY origin, seq"
    found: dict[str, list[str]] = {}
    for wish, origin, seq in ask(device, sql, tenant=tenant):
        found.setdefault(wish.lstrip(":"), []).append(f"{origin}.{seq}")
    return found


AT_THE_END: tuple[Callable[["World"], None], ...] = (
    nothing_of_one_tenant_is_seen_in_another,
    a_number_used_twice_is_noticed,
    no_acknowledged_wish_is_lost,
    none_is_invented_or_doubled,
    equal_entries_give_equal_views,
    a_till_shows_what_its_shop_shows,
    a_rebuild_equals_the_live_view,
    money_and_stock_add_up,
    the_last_price_in_the_order_of_cause_wins,
    every_bill_says_what_was_said,
    every_shift_and_name_is_there,
    a_branch_hears_only_its_own,
    an_effect_is_performed_once,
)

__all__ = ["ASKED", "AT_THE_END", "GONE", "Broken", "after_the_network_heals_a_bounded_number_of_rounds_suffices"]
