"""Ninety days of a demo shop, made fast: each day of a branch is one transaction through the real rules at a pinned clock.

What happens on a day follows from the shop's name, the branch and the date, and from what is on the shelf; only ids and
secrets differ from one start to the next. Nodes hear of each other by real sync rounds, once a week and after transfers.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from lancar.kernel.node import Node
from lancar.kernel.refusal import Refused
from lancar.nodes.demo import backroom
from lancar.nodes.demo.baskets import Market, Shelf
from lancar.nodes.demo.customers import HISTORY_DAYS
from lancar.nodes.demo.days import MINUTE_MS, BranchDay, Place
from lancar.nodes.demo.lines import LineDay
from lancar.nodes.demo.plan import DemoShop, Known
from lancar.nodes.demo.scribe import PinnedClock, Scribe, in_the_past
from lancar.stock.views.questions import OnHand
from lancar.till.commands import CloseShift, DropBill
from lancar.till.views.answers import DrawerOfShift, OpenBills, OpenShifts
from lancar.values.time import WIB_MIN, add_days, business_day, day_start_ms, days_between, weekday

DAY_MS = 24 * 60 * MINUTE_MS
BEFORE_OPENING_MS = 4 * 60 * MINUTE_MS
LATE_MS = 23 * 60 * MINUTE_MS + 50 * MINUTE_MS
WEDNESDAY, SUNDAY = 3, 7
TRANSFER_MIN = 20 * 60 + 30
A_PAGE = 1_000
Tell = Callable[[int, int], None]
Sync = Callable[[], None]


class History:
    """Writes days to the nodes of a demo. `sync` is one round between them."""

    def __init__(self, shop: DemoShop, market: Market, known: Known, nodes: Mapping[str, Node], sync: Sync) -> None:
        self.shop = shop
        self.known = known
        self.nodes = nodes
        self._sync = sync
        self._clocks = {role: PinnedClock() for role in nodes}
        self.places = [
            Place(
                shop=shop, spot=spot, at=at, known=known, market=market, shelf=Shelf(market.goods),
                scribe=Scribe(nodes[spot.hangs_on], shop.tenant, self._clocks[spot.hangs_on]),
                need=market.day_milli(spot.customers),
            )
            for at, spot in enumerate(shop.spots)
        ]  # fmt: skip

    def begin(self, now_ms: int, tell: Tell, days: int = HISTORY_DAYS) -> None:
        """The whole history, from an empty shelf: so many days and what there is of today."""
        today = business_day(now_ms, WIB_MIN)
        first = add_days(today, -days)
        with self._pinned():
            for place in self.places:
                with place.scribe.writing():
                    backroom.stock_up(place, day_start_ms(first, WIB_MIN) + BEFORE_OPENING_MS)
            self._live(first, today, now_ms, tell, age_days=0)
        self.known.first_day = first
        self.known.last_day = today

    def go_on(self, now_ms: int, tell: Tell) -> int:
        """The days since the last start, as if somebody had kept the shop; answers how many. Nothing on the same day.

        Shifts and bills that the demo's own people left open on the last day are closed first. A day that cannot be
        written, because whoever tried the demo has changed too much, ends it: then the shop was closed since.
        """
        today = business_day(now_ms, WIB_MIN)
        last = self.known.last_day
        if not last or last >= today:
            return 0
        first = max(add_days(last, 1), add_days(today, -HISTORY_DAYS))
        self.known.last_day = today
        try:
            with self._pinned():
                for place in self.places:
                    self._look(place)
                    with place.scribe.writing():
                        _clear_up(place, max(day_start_ms(last, WIB_MIN) + LATE_MS, place.scribe.node.clock.ms))
                self._live(first, today, now_ms, tell, age_days=HISTORY_DAYS)
        except Refused:
            return 0
        return days_between(first, today) + 1

    @contextmanager
    def _pinned(self) -> Iterator[None]:
        with self._nodes_pinned(list(self.nodes)):
            yield

    @contextmanager
    def _nodes_pinned(self, roles: list[str]) -> Iterator[None]:
        if not roles:
            yield
            return
        with in_the_past(self._clocks[roles[0]], self.nodes[roles[0]]), self._nodes_pinned(roles[1:]):
            yield

    def _live(self, first: str, today: str, now_ms: int, tell: Tell, *, age_days: int) -> None:
        days = days_between(first, today)
        for number in range(days + 1):
            day = add_days(first, number)
            until_ms = min(now_ms, day_start_ms(day, WIB_MIN) + DAY_MS - 1)
            lived = [
                self._one(place, day, until_ms=until_ms, age_days=age_days + number, left_days=days - number)
                for place in self.places
            ]
            if self._transfer(lived[0], until_ms) or weekday(day) == SUNDAY or number == days:
                for clock in self._clocks.values():
                    clock.ms = max(clock.ms, until_ms)
                self._sync()
            tell(number + 1, days + 1)

    def _one(self, place: Place, day: str, *, until_ms: int, age_days: int, left_days: int) -> BranchDay:
        chance = random.Random(f"{self.shop.word}/{place.spot.code}/{day}")  # noqa: S311 - repeatable, not secret
        one = BranchDay(place, day, chance, age_days=age_days, until_ms=until_ms)
        lines = LineDay(place, day, until_ms)
        one.cut_minutes = lines.cut_minutes
        with place.scribe.writing():
            backroom.plan_day(one, left_days=left_days)
            one.live()
            lines.tell(age_days)
        return one

    def _transfer(self, day: BranchDay, until_ms: int) -> bool:
        """On Wednesday evenings the first branch sends something to the second, which takes it in the next morning."""
        at_ms = day.start_ms + TRANSFER_MIN * MINUTE_MS
        if len(self.places) == 1 or weekday(day.day) != WEDNESDAY or at_ms > until_ms:
            return False
        with day.place.scribe.writing():
            backroom.send(day.place, self.places[1], day, at_ms)
        return True

    def _look(self, place: Place) -> None:
        """What is on the shelf, by the node's own reckoning."""
        after = ""
        while True:
            asked = OnHand(branch=place.branch, after=after, limit=A_PAGE)
            levels = place.scribe.node.see(self.shop.tenant, asked, trusted=True)
            for level in levels:
                place.shelf.milli[level.sku] = level.on_hand_milli
            if len(levels) < A_PAGE:
                return
            after = levels[-1].sku


def _clear_up(place: Place, at_ms: int) -> None:
    """Close what the demo's people have left open; what others opened is theirs."""
    tills = set(place.known.till_devices)
    for bill in place.scribe.see(OpenBills(branch=place.branch)):
        if bill.owner in tills:
            place.do(at_ms, DropBill(bill=bill.bill, reason="Ditinggal semalam"), place.who("kepala_toko"))
    for shift in place.scribe.see(OpenShifts(branch=place.branch)):
        if shift.till in tills:
            there = place.scribe.see(DrawerOfShift(shift=shift.shift)).expected_cash
            place.do(at_ms, CloseShift(shift=shift.shift, counted_cash=max(0, there)), shift.opened_by, shift.till)
