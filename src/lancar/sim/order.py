"""Promises about the order of things: a journal goes forward in time, and an id names one sale."""

from typing import TYPE_CHECKING

from lancar.sim.invariants import ask, require

if TYPE_CHECKING:
    from lancar.sim.world import World


def a_journal_never_goes_back_in_time(world: "World") -> None:
    """The stamps of one origin never go back, whatever the device's clock says after a boot."""
    for device in world.devices.values():
        last: dict[tuple[str, str], tuple[int, int]] = {}
        sql = "SELECT tenant, origin, ms, tick FROM journal WHERE status = 0 ORDER BY tenant, origin, seq"
        for tenant, origin, ms, tick in ask(device, sql):
            if origin.startswith("liar"):
                continue
            before = last.get((tenant, origin), (0, 0))
            fits = (ms, tick) > before
            require(a_journal_never_goes_back_in_time, fits, f"{device.name}: {origin} goes from {before} to {(ms, tick)}")
            last[tenant, origin] = (ms, tick)


def no_two_sales_share_an_id(world: "World") -> None:
    """No two sales ever share an id, not even those of a clone."""
    for device in world.devices.values():
        sql = "SELECT tenant, subject, count(*) FROM journal WHERE status = 0 AND kind = 'sim.sold' GROUP BY tenant, subject"
        shared = [row for row in ask(device, sql) if row[2] > 1]
        require(no_two_sales_share_an_id, not shared, f"{device.name}: {shared[:2]}")


def the_chain_of_every_origin_is_whole(world: "World") -> None:
    """Every origin's entries are numbered without a gap up to its head."""
    for device in world.devices.values():
        sql = (
            "SELECT o.tenant, o.origin, o.head_seq, count(j.seq) FROM origins AS o LEFT JOIN journal AS j "
            "ON j.tenant = o.tenant AND j.origin = o.origin AND j.seq <= o.head_seq "
            "GROUP BY o.tenant, o.origin, o.head_seq"
        )
        for tenant, origin, head, many in ask(device, sql):
            detail = f"{device.name} {tenant} {origin}: {many} entries up to its head {head}"
            require(the_chain_of_every_origin_is_whole, head == many, detail)


AT_THE_END = (the_chain_of_every_origin_is_whole, a_journal_never_goes_back_in_time, no_two_sales_share_an_id)
