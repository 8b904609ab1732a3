"""Leads shop nodes through the plan: a month at a time, one node open at a time, each with its own line and its own cuts."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager

import msgspec

from lancar.kernel.store import Store
from lancar.nodes.replay.baskets import baskets
from lancar.nodes.replay.founding import Place
from lancar.nodes.replay.places import Folder, Measured
from lancar.nodes.replay.plan import Step, steps
from lancar.nodes.replay.shop import Ledger, Shop, ShopTotals
from lancar.nodes.replay.source import DAY_MS, FIRST_MS, span_ms
from lancar.nodes.replay.wire import Wire

TURN_DAYS = 31
"""How long one shop goes on before the next one's turn. Shops do not know of each other, so only the order of arrival at
the hub depends on it; opening 457 databases for every single day would cost more than the selling."""


class Standing(msgspec.Struct):
    """How far it is, for the progress line."""

    baskets: int = 0
    unsent: int = 0
    offline: int = 0
    store_id: int = 0


Tell = Callable[[Standing], None]


def turns(seed: int, stores: Collection[int], days: int) -> Iterator[dict[int, list[Step]]]:
    """The plan in stretches of `TURN_DAYS`, store by store; a stretch's steps are in the order of time."""
    turn: dict[int, list[Step]] = defaultdict(list)
    until_ms = FIRST_MS + TURN_DAYS * DAY_MS
    last_ms = span_ms(days)[1]
    for step in steps(seed, stores, days):
        while step.at_ms >= until_ms and until_ms < last_ms:
            yield turn
            turn = defaultdict(list)
            until_ms += TURN_DAYS * DAY_MS
        turn[_store_of(step)].append(step)
    yield turn


def _store_of(step: Step) -> int:
    return step.basket.store_id if hasattr(step, "basket") else step.store_id


def assortments(days: int, stores: Collection[int]) -> dict[int, frozenset[str]]:
    """What each store will sell: its shelves."""
    skus: dict[int, set[str]] = defaultdict(set)
    for basket in baskets(days, stores):
        skus[basket.store_id].update(line.sku for line in basket.lines)
    return {store: frozenset(found) for store, found in skus.items()}


class Year:
    """The replay of some stores, begun or taken up where its journals stand."""

    def __init__(self, folder: Folder, places: Mapping[int, Place], wire: Wire, hub_store: Store, tell: Tell) -> None:
        self.folder = folder
        self.places = places
        self.wire = wire
        self.hub_store = hub_store
        self.measured = Measured()
        self.standing = Standing()
        self.ledgers = {store: Ledger(store) for store in places}
        self._tell = tell
        self._skus: dict[int, frozenset[str]] = {}

    def run(self) -> list[ShopTotals]:
        """Everything to the end; what each shop says of itself then."""
        chosen = self.folder.slice
        for turn in turns(chosen.seed, sorted(self.places), chosen.days):
            for store, stretch in turn.items():
                self._take_turn(self.ledgers[store], stretch)
        end_ms = span_ms(chosen.days)[1]
        return [self._finish(ledger, end_ms) for ledger in self.ledgers.values()]

    def take_measured(self) -> Measured:
        """What was measured since this was asked last."""
        taken, self.measured = self.measured, Measured()
        taken.add(self.wire.measured)
        self.wire.measured = Measured()
        return taken

    def _take_turn(self, ledger: Ledger, stretch: list[Step]) -> None:
        self.standing.store_id = ledger.store_id
        if ledger.is_idle(stretch):
            ledger.pass_by(stretch)
        else:
            with self._open(ledger) as shop:
                shop.live(stretch)
        self._told(0)

    def _finish(self, ledger: Ledger, end_ms: int) -> ShopTotals:
        self.standing.store_id = ledger.store_id
        with self._open(ledger) as shop:
            return shop.finish(end_ms)

    @contextmanager
    def _open(self, ledger: Ledger) -> Iterator[Shop]:
        looked = ledger.done >= 0
        shop = Shop(self.folder, self.places[ledger.store_id], ledger, self.wire, self._told)
        try:
            shop.make_ready(self.hub_store, lambda: self._shelf(ledger.store_id))
            if not looked:
                self._told(ledger.done)
            yield shop
        finally:
            self.measured.add(shop.measured)
            shop.close()

    def _shelf(self, store: int) -> frozenset[str]:
        if not self._skus:
            self._skus = assortments(self.folder.slice.days, self.places.keys())
        return self._skus.pop(store, frozenset())

    def _told(self, more: int) -> None:
        self.standing.baskets += more
        ledgers = self.ledgers.values()
        self.standing.unsent = sum([one.unsent for one in ledgers])
        self.standing.offline = sum([not one.online for one in ledgers])
        self._tell(self.standing)
