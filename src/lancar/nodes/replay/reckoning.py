"""Sets the hub's figures beside the truth, row by row, and beside what the shops say of themselves."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from lancar.kernel import tables as t
from lancar.kernel.node import Node
from lancar.kernel.views import Query
from lancar.nodes.replay import truth
from lancar.nodes.replay.founding import Place
from lancar.nodes.replay.mapping import is_stocked, product_of
from lancar.nodes.replay.places import TENANT, Slice
from lancar.nodes.replay.shop import ShopTotals
from lancar.nodes.replay.source import data_file
from lancar.reports.views.goods import Goods
from lancar.reports.views.money import Drawers, Payments
from lancar.reports.views.turnover import Sales
from lancar.values.time import add_days

FIRST_DAY = "2017-01-01"
MOST_SHOWN = 20
_DAY_GOODS = Query(
    "SELECT d.business_day, d.sku, d.net, d.sold_milli FROM stock_days AS d WHERE d.tenant = :tenant AND d.branch = :branch"
)
_SHELF = Query("SELECT h.sku, h.on_hand_milli FROM stock_on_hand AS h WHERE h.tenant = :tenant AND h.branch = :branch")


class Reckoned(msgspec.Struct):
    """What was found. `rows`: how many figures of each kind were compared; the rest is differences, which must be none."""

    baskets: int = 0
    lines: int = 0
    rupiah: int = 0
    units: int = 0
    rows: dict[str, int] = msgspec.field(default_factory=lambda: defaultdict(int))
    differing: int = 0
    rupiah_off: int = 0
    units_off: int = 0
    examples: list[str] = msgspec.field(default_factory=list)

    @property
    def agrees(self) -> bool:
        """Nothing differs."""
        return not self.differing

    def compare(self, kind: str, ours: Mapping[Any, tuple[int, ...]], true: Mapping[Any, tuple[int, ...]]) -> None:
        """Row by row; the last two numbers of a row are rupiah and units. A row that only one side has differs, too."""
        self.rows[kind] += len(true)
        for key in ours.keys() | true.keys():
            one, other = ours.get(key), true.get(key)
            if one == other:
                continue
            self.differing += 1
            width = len(one or other or ())
            one, other = one or (0,) * width, other or (0,) * width
            self.rupiah_off += abs(one[-2] - other[-2])
            self.units_off += abs(one[-1] - other[-1])
            if len(self.examples) < MOST_SHOWN:
                self.examples.append(f"{kind} {key}: {one}, the data says {other}")

    def hold(self, kind: str, ours: object, true: object) -> None:
        """One fact that must be so."""
        self.rows[kind] += 1
        if ours != true:
            self.differing += 1
            if len(self.examples) < MOST_SHOWN:
                self.examples.append(f"{kind}: {ours}, not {true}")


def reckon(hub: Node, places: Mapping[int, Place], chosen: Slice, totals: Sequence[ShopTotals]) -> Reckoned:
    """Every figure per store, day and good, the money by method and drawer, and every shop's journal against the hub's."""
    found = Reckoned()
    lines = truth.load(data_file("transactions"), chosen.days, chosen.stores)
    last_day = add_days(FIRST_DAY, chosen.days - 1)
    all_days = truth.per_store_day(lines)
    by_store: dict[int, dict[str, tuple[int, ...]]] = defaultdict(dict)
    for (store, day), figures in all_days.items():
        by_store[store][day] = tuple(figures)
        found.baskets += figures.baskets
        found.lines += figures.lines
        found.rupiah += figures.rupiah
        found.units += figures.units
    in_all: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for store, place in places.items():
        goods = {key: (one.rupiah, one.units) for key, one in truth.per_day_good(lines, store).items()}
        for (_, product), (rupiah, units) in goods.items():
            in_all[product][0] += rupiah
            in_all[product][1] += units
        _reckon_store(found, hub, place, last_day, _True(by_store[store], goods))
    found.compare("stores", _per_store(hub, places, last_day), {k: tuple(v) for k, v in truth.per_store(lines).items()})
    found.compare("goods", _goods_in_all(hub, last_day), {product: (both[0], both[1]) for product, both in in_all.items()})
    _reckon_money(found, hub, last_day, len(all_days))
    _reckon_shops(found, hub, totals)
    return found


class _True(NamedTuple):
    """What the data says of one store: by day, and by day and product (rupiah, units)."""

    days: Mapping[str, tuple[int, ...]]
    goods: Mapping[tuple[str, int], tuple[int, int]]


def _reckon_store(found: Reckoned, hub: Node, place: Place, last_day: str, true: _True) -> None:
    store = place.store_id
    sold: dict[tuple[str, int], list[int]] = defaultdict(lambda: [0, 0])
    units: dict[str, int] = defaultdict(int)
    for day, sku, net, sold_milli in _rows(hub, _DAY_GOODS, place.branch):
        both = sold[day, product_of(sku)]
        both[0] += net
        if is_stocked(sku):
            both[1] += _whole(sold_milli)
            units[day] += _whole(sold_milli)
    ours = {(store, *key): (rupiah, count) for key, (rupiah, count) in sold.items()}
    found.compare("store_day_good", ours, {(store, *key): both for key, both in true.goods.items()})
    report = hub.see(TENANT, Sales(from_day=FIRST_DAY, to_day=last_day, branch=place.branch, by="day"), trusted=True)
    by_day = {(store, day.label): (day.bills, day.lines, day.turnover, units[day.label]) for day in report.parts}
    found.compare("store_day", by_day, {(store, day): figures for day, figures in true.days.items()})
    shelf: dict[int, int] = defaultdict(int)
    for (_, product), (_, count) in true.goods.items():
        shelf[product] -= count
    left = {product_of(sku): _whole(milli) for sku, milli in _rows(hub, _SHELF, place.branch) if is_stocked(sku)}
    found.compare(
        "store_good_shelf",
        {(store, product): (0, count) for product, count in left.items() if count},
        {(store, product): (0, count) for product, count in shelf.items() if count},
    )


def _per_store(hub: Node, places: Mapping[int, Place], last_day: str) -> dict[int, tuple[int, ...]]:
    """The hub's own report by branch; its units are what the shelves lack."""
    stores = {place.branch: store for store, place in places.items()}
    report = hub.see(TENANT, Sales(from_day=FIRST_DAY, to_day=last_day, by="branch"), trusted=True)
    ours: dict[int, tuple[int, ...]] = {}
    for one in report.parts:
        taken = sum(milli for sku, milli in _rows(hub, _SHELF, one.label) if is_stocked(sku))
        ours[stores[one.label]] = (one.bills, one.lines, one.turnover, -_whole(taken))
    return ours


def _goods_in_all(hub: Node, last_day: str) -> dict[int, tuple[int, int]]:
    """The hub's own report by good over all branches, a companion's money added to its good."""
    sold: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for good in hub.see(TENANT, Goods(from_day=FIRST_DAY, to_day=last_day), trusted=True):
        both = sold[product_of(good.label)]
        both[0] += good.net
        both[1] += _whole(good.sold_milli) if is_stocked(good.label) else 0
    return {product: (both[0], both[1]) for product, both in sold.items()}


def _reckon_money(found: Reckoned, hub: Node, last_day: str, store_days: int) -> None:
    """All ways of paying come to the turnover, and every drawer was counted once and holds what the data says."""
    methods = hub.see(TENANT, Payments(from_day=FIRST_DAY, to_day=last_day), trusted=True)
    found.hold("money_by_method", sum(one.taken for one in methods), found.rupiah)
    drawers = hub.see(TENANT, Drawers(from_day=FIRST_DAY, to_day=last_day), trusted=True)
    found.hold("drawers_counted", len({(one.branch, one.business_day) for one in drawers}), store_days)
    found.rows["drawers"] += len(drawers)
    for drawer in drawers:
        if drawer.difference:
            found.differing += 1
            found.rupiah_off += abs(drawer.difference)
            found.examples.append(f"drawer {drawer.branch} {drawer.business_day}: {drawer.difference}")


def _reckon_shops(found: Reckoned, hub: Node, totals: Iterable[ShopTotals]) -> None:
    """Nothing is unsent, the hub has each shop's chain to its head, and its totals are the sums of the shops'."""
    sums = [0, 0, 0]
    with hub.store.read() as tx:
        for shop in totals:
            head = tx.rows(t.ORIGIN, {"tenant": TENANT, "origin": shop.origin})
            there = (head[0][1], bytes(head[0][2]).hex()) if head else (0, "")
            found.hold("journals", (shop.store_id, *there), (shop.store_id, shop.seq, shop.hash))
            found.hold("unsent", (shop.store_id, shop.unsent), (shop.store_id, 0))
            sums = [a + b for a, b in zip(sums, (shop.bills, shop.lines, shop.total_rp), strict=True)]
    found.hold("sum_of_shops", tuple(sums), (found.baskets, found.lines, found.rupiah))


def _rows(hub: Node, query: Query, branch: str) -> list[tuple[Any, ...]]:
    with hub.store.read() as tx:
        return tx.rows(query.sql, {"tenant": TENANT, "branch": branch})


def _whole(milli: int) -> int:
    """Whole units; a rest would be a difference no unit can show."""
    units, rest = divmod(milli, 1000)
    assert not rest, f"{milli} thousandths are no whole units"
    return units
