"""One shop node in the year: rings up its baskets through the till's rules, keeps them while it is cut off, then sends them."""

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple

import msgspec

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.faces.care import UPSTREAM, AskedSafety
from lancar.kernel.node import Wish
from lancar.kernel.store import Store
from lancar.kernel.sync import own_origins, sync_round, waiting
from lancar.kernel.views import Query
from lancar.nodes.replay.acting import Dated, InTime, VirtualClock, converse, do_all, node_on
from lancar.nodes.replay.founding import Place, is_stocked_up, stock_up
from lancar.nodes.replay.mapping import Basket
from lancar.nodes.replay.places import FOUNDED_MS, TENANT, Folder, Measured, till_of
from lancar.nodes.replay.plan import Cut, Heal, Sell, Step
from lancar.nodes.replay.wire import Wire
from lancar.reports.views.unsent import Unsent
from lancar.till.commands import CloseShift, CompleteSale, OpenShift, Wanted
from lancar.till.views.answers import OpenShifts
from lancar.values.bill import Payment
from lancar.values.time import WIB_MIN, business_day

A_COMMIT = 50
"""No more sales than this are written in one transaction."""
CLOSES_AFTER_MS = 60_000
"""A drawer is counted a minute after the last sale of its day."""

_SALES = Query("SELECT COUNT(*) FROM till_sales AS s WHERE s.tenant = :tenant AND s.till = :till")
_TOTALS = Query(
    "SELECT COUNT(*), CAST(COALESCE(SUM(s.bills), 0) AS BIGINT), CAST(COALESCE(SUM(s.lines), 0) AS BIGINT),"
    " CAST(COALESCE(SUM(s.total), 0) AS BIGINT) FROM reports_sales AS s WHERE s.tenant = :tenant"
)
_HEAD = Query("SELECT o.head_seq, o.head_hash FROM origins AS o WHERE o.tenant = :tenant AND o.origin = :origin")


class Ledger(msgspec.Struct):
    """Where a store stands between two of its turns; all of it can be found again from its journal and the plan."""

    store_id: int
    done: int = -1  # baskets in its journal; -1: nobody has looked yet
    online: bool = True
    unsent: int = 0  # baskets in its journal and not in the hub
    day: str = ""
    cash_rp: int = 0  # in the drawer, by the data
    last_ms: int = 0

    def walk(self, basket: Basket) -> str:
        """Note a basket whose turn has come, rung up now or earlier; answers its business day."""
        day = business_day(basket.sold_ms, WIB_MIN)
        if day != self.day:
            self.day, self.cash_rp = day, 0
        self.cash_rp += sum(payment.amount_rp for payment in basket.payments if payment.method == "cash")
        self.last_ms = basket.sold_ms
        return day

    def is_idle(self, steps: Iterable[Step]) -> bool:
        """Whether a node need not be opened for these steps: it has rung up all of them and has nothing to send."""
        sells = (step.basket.position for step in steps if isinstance(step, Sell))
        return self.done >= 0 and not self.unsent and all(position <= self.done for position in sells)

    def pass_by(self, steps: Iterable[Step]) -> None:
        """Walk through steps that the node has behind it."""
        for step in steps:
            match step:
                case Cut():
                    self.online = False
                case Heal():
                    self.online = True
                case Sell():
                    self.walk(step.basket)


class ShopTotals(NamedTuple):
    """What a shop says at the end: its own journal's head, and its own report. `unsent` must be 0 by then."""

    store_id: int
    origin: str
    seq: int
    hash: str
    bills: int
    lines: int
    total_rp: int
    unsent: int


class Shop:
    """A shop node, open. Raises Refused where a rule says no (which is a bug here), StoreFailed for the disk."""

    def __init__(self, folder: Folder, place: Place, ledger: Ledger, wire: Wire, tell: Callable[[int], None]) -> None:
        self.place = place
        self.ledger = ledger
        self.measured = Measured()
        self._wire = wire
        self._tell = tell
        self._clock = VirtualClock(max(FOUNDED_MS, ledger.last_ms))
        self._till = till_of(place.store_id)
        self._lock = folder.lock_shop(place.store_id)
        self.node = node_on(SqliteStore(folder.shop_file(place.store_id)), self._clock, "shop")
        self._shift = self._shift_day = self._last_sale = ""
        self._begin: list[Dated] = []
        self._next: list[Basket] = []

    def make_ready(self, hub_store: Store, skus: Callable[[], Collection[str]]) -> None:
        """Stock the shelves if this was never done, and find out from the journal how far the shop is."""
        if not is_stocked_up(self.node):
            stock_up(self.node, hub_store, self.place, skus())
        with self.node.store.read() as tx:
            self.ledger.done = tx.rows(_SALES.sql, {"tenant": TENANT, "till": self._till})[0][0]
        unsent = self.node.see(TENANT, Unsent(), trusted=True)
        self.ledger.unsent = unsent.bills if unsent.above else self.ledger.done
        for shift in self.node.see(TENANT, OpenShifts(branch=self.place.branch), trusted=True):
            self._shift, self._shift_day = shift.shift, shift.business_day

    def live(self, steps: Iterable[Step]) -> None:
        """Go through a stretch of the plan. While the line is up, what is written is sent by the end of its day."""
        ledger = self.ledger
        for step in steps:
            match step:
                case Cut():
                    self._write_and_send(step.at_ms)
                    ledger.online = False
                case Heal():
                    self._write()
                    ledger.online = True
                    self._send(step.at_ms)
                case Sell(basket=basket) if basket.position <= ledger.done:
                    ledger.walk(basket)
                case Sell(basket=basket):
                    if business_day(basket.sold_ms, WIB_MIN) != ledger.day:
                        self._write_and_send(basket.sold_ms)
                    self._next.append(basket)
                    if len(self._next) == 1:
                        self._begin_day(basket)
                    ledger.walk(basket)
                    if len(self._next) >= A_COMMIT:
                        self._write()
        self._write_and_send(self._clock.ms)

    def finish(self, at_ms: int) -> ShopTotals:
        """Close the last drawer, send the rest, and say what this shop knows of itself."""
        if self._shift:
            do_all(self.node, InTime(self._clock, [self._closing()]))
            self._shift = ""
        self.ledger.online = True
        if waiting(self.node, TENANT, UPSTREAM):
            self._sync(at_ms)
        ((origin, _),) = [one for one in own_origins(self.node, TENANT) if one[1] == "open"]
        with self.node.store.read() as tx:
            ((seq, hashed),) = tx.rows(_HEAD.sql, {"tenant": TENANT, "origin": origin})
            ((_, bills, lines, total_rp),) = tx.rows(_TOTALS.sql, {"tenant": TENANT})
        unsent = self.node.see(TENANT, Unsent(), trusted=True)
        return ShopTotals(
            self.place.store_id, origin, seq, bytes(hashed).hex(), bills, lines, total_rp,
            unsent.bills if unsent.above else bills,
        )  # fmt: skip

    def close(self) -> None:
        """Let go of the file."""
        self.node.store.close()
        self._lock.close()

    # -- ringing up

    def _begin_day(self, basket: Basket) -> None:
        """What goes before the first basket of a commit: yesterday's drawer is counted, today's shift is opened."""
        day = business_day(basket.sold_ms, WIB_MIN)
        self._begin = []
        if self._shift and self._shift_day != day:
            self._begin.append(self._closing())
            self._shift = ""
        if not self._shift:
            opening = OpenShift(branch=self.place.branch, till=self._till)
            self._begin.append(Dated(basket.sold_ms, self._wish(opening)))
            self._shift_day = day

    def _closing(self) -> Dated:
        counted = CloseShift(shift=self._shift, counted_cash=self.ledger.cash_rp)
        return Dated(self.ledger.last_ms + CLOSES_AFTER_MS, self._wish(counted))

    def _write(self) -> None:
        """One group commit of the baskets that wait."""
        if not self._next:
            return
        sales = [Dated(basket.sold_ms, self._wish(sale_of(basket, self._till))) for basket in self._next]
        begin = self._begin
        done = do_all(self.node, InTime(self._clock, [*begin, *sales]))
        if not self._shift:
            self._shift = done[len(begin) - 1].facts[0].shift
        self._begin = []
        self._last_sale = done[-1].facts[0].sale
        self.ledger.done += len(sales)
        self.ledger.unsent += len(sales)
        self._next = []
        self._tell(len(sales))

    def _wish(self, command: CompleteSale | OpenShift | CloseShift) -> Wish:
        """A wish of the branch's own cashier on the branch's own node: the authority is asked, as in any shop."""
        return Wish(TENANT, command, actor=self.place.person, device=self.place.device)

    # -- sending

    def _write_and_send(self, at_ms: int) -> None:
        self._write()
        if self.ledger.online:
            self._send(at_ms)

    def _send(self, at_ms: int) -> None:
        if self.ledger.unsent:
            self._sync(at_ms)

    def _sync(self, at_ms: int) -> None:
        assert self.ledger.online, "a shop that is cut off reaches nobody"
        if self.ledger.unsent > self.measured.backlog:
            self.measured.backlog, self.measured.backlog_store = self.ledger.unsent, self.place.store_id
        self._clock.ms = max(self._clock.ms, at_ms)
        self._hold_level("aman")
        report = converse(
            sync_round(self.node, TENANT, peer=UPSTREAM, pull=False), self._wire.carrier(self.place, self._clock.ms)
        )
        assert not report.waiting, f"a round that did not bring everything: {report}"
        assert not report.forks, f"an incarnation that was used twice: {report}"
        assert not report.aside, f"facts that the hub does not believe: {report}"
        self.measured.rounds += 1
        self.measured.pushed += report.pushed
        self.ledger.unsent = 0
        self._hold_level("di_pusat")
        self._tell(0)

    def _hold_level(self, level: str) -> None:
        """What the shop says of its last sale: safe in its node before a round, in the hub after it."""
        if self._last_sale:
            answer = self.node.see(TENANT, AskedSafety(ref=self._last_sale), trusted=True)
            self.measured.levels_asked += 1
            self.measured.levels_wrong += answer.level != level
        if level == "di_pusat":
            self._last_sale = ""


def sale_of(basket: Basket, till: str) -> CompleteSale:
    """The wish that rings a basket up: the data's unit prices and discounts, and what was handed over."""
    return CompleteSale(
        till=till,
        goods=tuple(
            [
                Wanted(sku=line.sku, qty_milli=line.qty_milli, price=line.unit_price_rp, discount_amount=line.discount_rp)
                for line in basket.lines
            ]
        ),
        payments=payments_of(basket),
    )


def payments_of(basket: Basket) -> tuple[Payment, ...]:
    """The basket's payments in the till's own shape."""
    return tuple([Payment(method=one.method, amount=one.tendered_rp) for one in basket.payments])  # type: ignore[arg-type]  # the mapping names the till's methods
