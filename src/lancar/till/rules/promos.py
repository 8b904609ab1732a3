"""Which promos a cart gets, and what each takes off which good.

The rule, in the order it is applied:
 1. A promo counts when its days, weekdays, minutes, branch and order type fit and its goods reach `min_amount`.
 2. Promos of the greatest priority are taken first. Among equals, the one that takes most off at that moment; among
    those, the first by id. Then the choice is made again among the rest, until none takes anything off.
 3. A line takes part in one promo only: the one that takes it first. Goods that had to be bought for a free one, or
    that lie in a bundle, take part. A promo is taken once per bill, for as many groups or bundles as there are.
 4. A promo takes from what hand-given line discounts left, and never more than that.
 5. `buy_get` and `bundle` count whole units. The dearest units form the first groups; in each group the cheapest are
    free; a bundle is left out when its goods cost less apart.
"""

from collections.abc import Iterable, Sequence

from lancar.values.cart import Cart, CartLine
from lancar.values.money import div_half_up, permille_of, spread
from lancar.values.quantity import ONE_MILLI, worth
from lancar.values.terms import Moment, Promo, promo_fault
from lancar.values.time import weekday

Cuts = dict[int, int]  # rupiah off by the line's number
Taken = tuple[Cuts, set[int]]  # the cuts, and the lines that took part
_NOTHING: Taken = ({}, set())


def take_promos(cart: Cart, nets: list[int], promos: Iterable[Promo], moment: Moment) -> list[tuple[Promo, Cuts]]:
    """The promos a cart gets, in the order taken, each with its cuts per line. `nets` are what is left to cut from."""
    waiting = sorted(
        (promo for promo in promos if is_in_force(promo, moment, cart.order_type) and not promo_fault(promo)),
        key=lambda promo: (-promo.priority, promo.id),
    )
    free = {number for number, net in enumerate(nets) if net > 0}
    taken: list[tuple[Promo, Cuts]] = []
    while waiting and free:
        best, best_of, most = _NOTHING, waiting[0], 0
        for promo in waiting:
            if most and promo.priority < best_of.priority:
                break
            found = _take(promo, cart.lines, nets, free)
            off = sum(found[0].values())
            if off > most:
                best, best_of, most = found, promo, off
        if not most:
            break
        taken.append((best_of, best[0]))
        free -= best[1]
        waiting.remove(best_of)
    return taken


def is_in_force(promo: Promo, moment: Moment, order_type: str) -> bool:
    """True when a promo's period, branch and order type fit the moment."""
    day, minute = moment.day, moment.minute
    if (promo.from_day and day < promo.from_day) or (promo.to_day and day > promo.to_day):
        return False
    if promo.branches and moment.branch not in promo.branches:
        return False
    if promo.order_types and order_type not in promo.order_types:
        return False
    start, end = promo.from_minute, promo.to_minute
    if not (start <= minute < end if start <= end else minute >= start or minute < end):
        return False
    return not promo.weekdays or weekday(day) in promo.weekdays


def _take(promo: Promo, lines: Sequence[CartLine], nets: Sequence[int], free: set[int]) -> Taken:
    if promo.kind == "bundle" and promo.parts:
        wanted = {part.sku for part in promo.parts}
        fitting = [number for number, line in enumerate(lines) if line.sku in wanted]
    else:
        fitting = [number for number, line in enumerate(lines) if _is_for(promo, line)]
    if promo.min_amount and sum(nets[number] for number in fitting) < promo.min_amount:
        return _NOTHING
    fitting = [number for number in fitting if number in free]
    if not fitting:
        return _NOTHING
    if promo.kind == "percent":
        return _cut_each(fitting, {n: permille_of(nets[n], promo.permille) for n in fitting})
    if promo.kind == "amount":
        if promo.once:
            worths = [nets[number] for number in fitting]
            shares = spread(min(promo.amount, sum(worths)), worths)
            return _cut_each(fitting, dict(zip(fitting, shares, strict=True)))
        return _cut_each(fitting, {n: min(nets[n], worth(promo.amount, lines[n].qty_milli)) for n in fitting})
    pool = _Pool(lines, nets, fitting)
    return _buy_get(promo, pool) if promo.kind == "buy_get" else _bundle(promo, pool)


def _is_for(promo: Promo, line: CartLine) -> bool:
    if not promo.skus and not promo.categories:
        return True
    return line.sku in promo.skus or line.category in promo.categories


def _cut_each(fitting: Sequence[int], cuts: Cuts) -> Taken:
    return {number: cut for number, cut in cuts.items() if cut}, set(fitting)


class _Pool:
    """Whole units of the fitting lines, the dearest first (by rounded unit value, among equals by line)."""

    def __init__(self, lines: Sequence[CartLine], nets: Sequence[int], fitting: Sequence[int]) -> None:
        self.lines = lines
        self.nets = nets
        with_units = [n for n in fitting if lines[n].qty_milli >= ONE_MILLI]
        self.order = sorted(with_units, key=lambda n: -div_half_up(nets[n] * ONE_MILLI, lines[n].qty_milli))

    def units(self, number: int) -> int:
        return self.lines[number].qty_milli // ONE_MILLI

    def value(self, number: int, units: int) -> int:
        """What so many units of a line are worth, its discounts taken off, half up."""
        return div_half_up(self.nets[number] * units * ONE_MILLI, self.lines[number].qty_milli)

    def dearest(self, units: int, sku: str = "") -> Cuts:
        """The values of the dearest so many units (of one good), by line."""
        values: Cuts = {}
        for number in self.order:
            if units and (not sku or self.lines[number].sku == sku):
                used = min(units, self.units(number))
                values[number] = self.value(number, used)
                units -= used
        return values

    def count(self, sku: str = "") -> int:
        return sum(self.units(n) for n in self.order if not sku or self.lines[n].sku == sku)


def _buy_get(promo: Promo, pool: _Pool) -> Taken:
    """In every group of buy + get units from the dearest down, the last `get` are cut."""
    size = promo.buy_units + promo.get_units
    if promo.buy_units < 1 or promo.get_units < 1:
        return _NOTHING
    groups = _capped(pool.count() // size, promo.most_times)
    grouped = groups * size
    cuts: Cuts = {}
    took: set[int] = set()
    start = 0
    for number in pool.order:
        end = min(start + pool.units(number), grouped)
        if end <= start:
            break
        given = _given(end, promo.buy_units, size) - _given(start, promo.buy_units, size)
        cut = permille_of(pool.value(number, given), promo.permille)
        if cut:
            cuts[number] = cut
        took.add(number)
        start = end
    return cuts, took


def _given(units: int, buy_units: int, size: int) -> int:
    """How many of the first so many units are the cut ones of their groups."""
    groups, rest = divmod(units, size)
    return groups * (size - buy_units) + max(0, rest - buy_units)


def _bundle(promo: Promo, pool: _Pool) -> Taken:
    """As many bundles as pay for the buyer; the cut is spread over the goods by what they are worth."""
    parts = [(part.sku, part.units) for part in promo.parts] or [("", promo.buy_units)]
    if any(units < 1 for _, units in parts):
        return _NOTHING

    def values(times: int) -> Cuts:
        found: Cuts = {}
        for sku, units in parts:
            found.update(pool.dearest(times * units, sku))
        return found

    # Each further bundle holds cheaper goods, so what the buyer gains per bundle only falls: search for the last gain.
    low, high = 0, _capped(min(pool.count(sku) // units for sku, units in parts), promo.most_times)
    while low < high:
        middle = (low + high + 1) // 2
        if sum(values(middle).values()) - sum(values(middle - 1).values()) > promo.amount:
            low = middle
        else:
            high = middle - 1
    worths = values(low)
    off = sum(worths.values()) - low * promo.amount
    if off <= 0:
        return _NOTHING
    shares = dict(zip(worths, spread(off, list(worths.values())), strict=True))
    return {number: cut for number, cut in shares.items() if cut}, set(worths)


def _capped(times: int, most_times: int) -> int:
    return min(times, most_times) if most_times else times
