"""The bugs that the audit plants, each a small change to the program while it lasts: what other systems really got wrong.

A plant patches one thing of the kernel or of its store, says what it breaks in its docstring's first line, and takes it
back. Nothing here is used by anything but the audit.
"""

import re
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any, NamedTuple
from unittest import mock

from lancar.kernel import giving, merge, outbox, pending, replica, sync
from lancar.kernel import tables as t
from lancar.kernel.clock import HybridClock
from lancar.kernel.entry import thaw
from lancar.kernel.messages import KeysPage
from lancar.kernel.node import Node
from lancar.kernel.pending import PendingRegisters, PendingStates, PendingSums
from lancar.kernel.store import Put
from lancar.kernel.unit import Unit
from lancar.kernel.views import Registers, View
from lancar.sim import invariants as promised
from lancar.sim import order
from lancar.sim.disk import Disk, DiskTx
from lancar.sim.faults import Weather
from lancar.sim.liar import a_gap_is_never_accepted

Promise = Callable[..., Any]


class Plant(NamedTuple):
    """A bug to plant, and the promises one of which it must break: found under another sentence it was not understood."""

    patches: Callable[[], AbstractContextManager[None]]
    breaks: tuple[Promise, ...]

    def __call__(self) -> AbstractContextManager[None]:
        """The program with the bug in it, while it lasts."""
        return self.patches()

    @property
    def sentences(self) -> frozenset[str]:
        """What the judge says when one of these promises is broken."""
        return frozenset((promise.__doc__ or "").split("\n")[0] for promise in self.breaks)


PLANTS: dict[str, Plant] = {}


def plant(name: str, *breaks: Promise) -> Callable[[Callable[[], Iterator[None]]], Plant]:
    """Lists a planted bug under its name, with the promises that it must break."""

    def keep(patches: Callable[[], Iterator[None]]) -> Plant:
        PLANTS[name] = Plant(contextmanager(patches), breaks)
        return PLANTS[name]

    return keep


@contextmanager
def instead(*swaps: tuple[Any, str, Any]) -> Iterator[None]:
    """While it lasts, these names of these things mean something else; prepared SQL is forgotten before and after."""
    with ExitStack() as stack:
        for thing, name, new in swaps:
            stack.enter_context(mock.patch.object(thing, name, new))
        pending._sql.clear()  # noqa: SLF001 - statements prepared by the sound program must not serve the planted one
        try:
            yield
        finally:
            pending._sql.clear()  # noqa: SLF001 - nor the other way round


@plant("last arrival wins", promised.the_last_price_in_the_order_of_cause_wins, promised.equal_entries_give_equal_views)
def last_arrival_wins() -> Iterator[None]:
    """A register takes whatever comes last, without looking at versions."""
    sound = pending._put  # noqa: SLF001 - the bug sits in the statement that is made here

    def put(view: View, tail: str) -> Put:
        return sound(view, tail.partition(" WHERE ")[0] if isinstance(view, Registers) else tail)

    def fold(self: PendingRegisters, fold: Callable[..., Any], fact: Any, at: Any, _sign: int = 1) -> None:
        for key, version, values in fold(fact, at):
            self._words[key] = ((version, at.ms, at.tick, at.origin), values, at.rx)

    with instead((pending, "_put", put), (PendingRegisters, "fold", fold)):
        yield


@plant("duplicates folded twice", promised.money_and_stock_add_up, promised.a_rebuild_equals_the_live_view)
def duplicates_folded_twice() -> Iterator[None]:
    """An entry that comes a second time is counted a second time."""
    sound = merge._known_texts  # noqa: SLF001 - where a pushed run is compared with what is here

    def known(unit: Unit, run: Any, head: Any) -> dict[int, bytes]:
        here = sound(unit, run, head)
        for seq, text in here.items():
            if text == run.texts[seq - run.first]:
                entry = thaw(text)
                if (entry.kind, entry.v) in unit.shapes.facts:
                    unit.fold(entry, unit.decode(entry), unit.next_rx())
        return here

    with instead((merge, "_known_texts", known)):
        yield


@plant("gap accepted", a_gap_is_never_accepted, order.the_chain_of_every_origin_is_whole)
def gap_accepted() -> Iterator[None]:
    """A run that begins after the head is taken as if nothing were missing."""
    sound = merge._take_run  # noqa: SLF001 - where a pushed run comes in

    def take(node: Node, unit: Unit, run: Any, *more: Any, **named: Any) -> Any:
        head = unit.head(run.origin)
        if run.first > head.seq + 1:
            head.seq, head.hash = run.first - 1, bytes.fromhex(run.prev)
        return sound(node, unit, run, *more, **named)

    with instead((merge, "_take_run", take)):
        yield


@plant("clock not restarted from the journal", order.a_journal_never_goes_back_in_time)
def clock_not_restarted() -> Iterator[None]:
    """After a boot the clock believes the device, even in 1970."""
    with instead((HybridClock, "restart", lambda *_: None)):
        yield


@plant("sequence re-used after a lost tail", promised.a_number_used_twice_is_noticed)
def sequence_used_again() -> Iterator[None]:
    """A restored node that hears that upstream knows more of it goes on under its old name, and nobody compares.

    Nothing is copied in these worlds, so that only what a disk forgot can bring it about; and only the numbers that were
    given out again are not compared: everything else is noticed as ever.
    """
    again: set[str] = set()
    known, known_of_page, differs = merge._known_texts, merge._known_of_page, sync._differs  # noqa: SLF001 - where two compare
    before, greet = merge._hash_before, giving.welcome  # noqa: SLF001 - and the link before

    def go_on(node: Node, tenant: str, greeting: Any) -> Generator[Any, Any, dict[str, int]]:
        mine, here = sync.own_origins(node, tenant), sync.heads_to_push(node, tenant)
        again.update(name for name, _ in mine if greeting.heads.get(name, (0, ""))[0] > here.get(name, 0))
        yield from ()
        return {}

    def welcome(*asked: Any) -> Any:
        answer = greet(*asked)
        if hasattr(answer, "apart"):
            answer.apart[:] = [origin for origin in answer.apart if origin not in again]
        return answer

    def texts(unit: Unit, run: Any, head: Any) -> dict[int, bytes]:
        here = known(unit, run, head)
        return {seq: run.texts[seq - run.first] for seq in here} if run.origin in again else here

    def of_page(unit: Unit, entries: Any) -> dict[tuple[str, int], bytes]:
        here = known_of_page(unit, entries)
        return here | {(one.origin, one.seq): one.text for one in entries if one.origin in again}

    with instead(
        (Weather, "_clone_somebody", lambda _self: None),
        (sync, "_recover_tail", go_on),
        (sync, "welcome", welcome),
        (sync, "_differs", lambda node, tenant, origin, *at: origin not in again and differs(node, tenant, origin, *at)),
        (merge, "_hash_before", lambda unit, head, seq: None if head.origin in again else before(unit, head, seq)),
        (merge, "_known_texts", texts),
        (merge, "_known_of_page", of_page),
    ):
        yield


@plant("unsynced write acknowledged", promised.no_acknowledged_wish_is_lost)
def unsynced_write() -> Iterator[None]:
    """A commit is answered before the disk has it."""
    sound = Disk.__init__

    def init(self: Disk, image: bytes = b"") -> None:
        sound(self, image)
        self.synced = False
        self._durable = self.image()

    with instead((Disk, "__init__", init)):
        yield


@plant("late entry not refolded", promised.equal_entries_give_equal_views, promised.a_rebuild_equals_the_live_view)
def late_entry_not_refolded() -> Iterator[None]:
    """A state takes a late fact as if it were the newest."""
    sound = PendingStates.fold

    def fold(self: PendingStates, fold: Callable[..., Any], fact: Any, at: Any, sign: int = 1) -> None:
        layered, self._journal.layered = self._journal.layered, True
        sound(self, fold, fact, at, sign)
        self._journal.layered = layered

    with instead((PendingStates, "fold", fold)):
        yield


@plant("row pull steps over a slow transaction", promised.no_acknowledged_wish_is_lost, promised.a_till_shows_what_its_shop_shows)
def numbers_before_the_lock() -> Iterator[None]:
    """Receipt numbers are drawn without the tenant's lock, so a smaller one may be committed after a greater one was read."""

    def draw(self: Unit) -> int:
        assert isinstance(self.tx, DiskTx)
        self._lock()
        number = self.tx.disk.draw(self.tx)
        self.rx = max(self.rx, number)
        return number

    def move(self: Unit) -> None:
        if self.rx < 0:
            self.tx.run(t.ENTER_TENANT, {"tenant": self.tenant})
            self.rx = 0

    only_up = "UPDATE tenants SET rx = :rx WHERE tenant = :tenant AND rx < :rx"
    with instead((Unit, "next_rx", draw), (Unit, "_lock", move), (DiskTx, "lock", lambda *_: None), (t, "MOVE_RX", only_up)):
        yield


@plant("tombstone forgotten", promised.a_till_shows_what_its_shop_shows)
def tombstone_forgotten() -> Iterator[None]:
    """What was taken away is not told to the tills."""
    sound = giving._changed  # noqa: SLF001 - where changed rows are read

    def changed(tx: Any, view: View, *more: Any) -> list[list[Any]]:
        rows = sound(tx, view, *more)
        if not isinstance(view, Registers):
            return rows
        gone = [column.name for column in view.columns()[1:]].index("gone")
        return [row for row in rows if not row[gone]]

    with instead((giving, "_changed", changed), (Unit, "bury", lambda *_: None)):
        yield


@plant("fork unnoticed", promised.a_number_used_twice_is_noticed)
def fork_unnoticed() -> Iterator[None]:
    """The same number with other content is passed over as a duplicate, as the largest open-source POS did."""
    sound, sound_take = merge._known_texts, merge._take_run  # noqa: SLF001 - where a pushed run comes in
    greet = giving.welcome

    def known(unit: Unit, run: Any, head: Any) -> dict[int, bytes]:
        return {seq: run.texts[seq - run.first] for seq in sound(unit, run, head)}

    def welcome(*asked: Any) -> Any:
        answer = greet(*asked)
        if hasattr(answer, "apart"):
            answer.apart.clear()
        return answer

    def take(*given: Any, **named: Any) -> Any:
        with mock.patch.object(merge, "_hash_before", return_value=None):
            return sound_take(*given, **named)

    with instead(
        (merge, "_known_texts", known),
        (merge, "_take_run", take),
        (sync, "_differs", lambda *_: False),
        (sync, "welcome", welcome),
    ):
        yield


@plant("scope leak to another tenant", promised.nothing_of_one_tenant_is_seen_in_another)
def scope_leak() -> Iterator[None]:
    """Entries are given without asking whose they are."""
    sound = t.give_entries
    with instead((t, "give_entries", lambda scopes: sound(scopes).replace("tenant = :tenant AND ", ""))):
        yield


@plant("effect performed twice", promised.an_effect_is_performed_once)
def effect_twice() -> Iterator[None]:
    """A deed in doubt is simply done again, without looking."""
    sound = outbox.attempt

    def attempt(performers: Any, job: outbox.Job) -> Any:
        job.state = "waiting"
        return sound(performers, job)

    with instead((outbox, "attempt", attempt)):
        yield


@plant("taking back adds once more", promised.money_and_stock_add_up, promised.a_rebuild_equals_the_live_view)
def taking_back_adds() -> Iterator[None]:
    """What steps back after a fork, or is set aside, is added to the sums instead of subtracted."""
    sound = PendingSums.fold

    def fold(self: PendingSums, fold: Callable[..., Any], fact: Any, at: Any, sign: int = 1) -> None:
        sound(self, fold, fact, at, abs(sign))

    with instead((PendingSums, "fold", fold)):
        yield


@plant("ids not minted anew after a fork", order.no_two_sales_share_an_id)
def ids_kept_after_a_fork() -> Iterator[None]:
    """Sales said again keep their old ids, so two sales share one."""
    with instead((re, "escape", lambda _: "nobody-has-this-name")):
        yield


@plant("a till lays its facts twice", promised.a_till_shows_what_its_shop_shows)
def laid_twice() -> Iterator[None]:
    """A till lays facts over rows that already contain them."""
    sound = replica._own_after  # noqa: SLF001 - where a till's own unacknowledged facts are read

    def own_after(tx: Any, unit: Unit, origins: Any, acked: dict[str, int]) -> Any:
        return sound(tx, unit, origins, {origin: max(0, seq - 1) for origin, seq in acked.items()})

    with instead((replica, "_own_after", own_after)):
        yield


@plant("keys of names not passed on", promised.every_shift_and_name_is_there, promised.equal_entries_give_equal_views)
def keys_lost() -> Iterator[None]:
    """A node keeps the keys of sealed names to itself."""
    with instead((sync, "give_keys", lambda _node, ask: KeysPage(upto=ask.after, more=False, keys=[]))):
        yield
