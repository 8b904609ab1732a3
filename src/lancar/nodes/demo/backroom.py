"""What happens behind the counter on a demo shop's day: deliveries, spoiled goods, counts, transfers, kasbon, small cash."""

from collections.abc import Iterator

from lancar.nodes.demo.days import MINUTE_MS, BranchDay, Place
from lancar.nodes.demo.goods import DemoGood
from lancar.stock.commands import (
    CloseOpname,
    CountGoods,
    Found,
    Goods,
    OpenOpname,
    ReceivedGoods,
    ReceiveGoods,
    ReceiveTransfer,
    SendTransfer,
    SetLowLevel,
    WasteGoods,
)
from lancar.stock.views.questions import OnHand
from lancar.till.commands import MoveCash, RepayCredit
from lancar.till.views.watch import Debtors
from lancar.values.bill import Payment
from lancar.values.quantity import ONE_MILLI
from lancar.values.time import add_days, month_of, weekday

MOST_LINES = 300
FIRST_STOCK_DAYS, STOCK_DAYS, REORDER_DAYS = 12, 11, 5
EMPTY_HANDED_DAYS = 9
"""For so long before the end the supplier has not had some goods."""
SATURDAY, SUNDAY = 6, 7
LARGE_DEBT, LARGE_DEBT_STEP = 50_000, 1_000
"""Little is paid whole, more in round parts."""


def stock_up(place: Place, at_ms: int) -> None:
    """The first delivery, and from where on a good is short."""
    lines = [_line(good, max(_days(place, good, FIRST_STOCK_DAYS), good.buy * ONE_MILLI, 4_000)) for good in _kept(place)]
    _receive(place, at_ms, lines, document="Stok awal")
    for good in place.market.stocked:
        low_milli = good.low * ONE_MILLI or (_days(place, good, 3) if _runs_out(place, good) else 0)
        if low_milli:
            target_milli = max(low_milli * 2, _days(place, good, STOCK_DAYS))
            place.do(at_ms, SetLowLevel(branch=place.branch, sku=good.sku, low_milli=low_milli, target_milli=target_milli))


def plan_day(day: BranchDay, *, left_days: int) -> None:
    """Put the back room's part of a day into its turn; `left_days` until the history ends."""
    first_min = min(turn.from_min for turn in day.turns)
    last_min = max(turn.to_min for turn in day.turns)
    day.at(max(0, first_min - 20), lambda ms: _deliver(day, ms, left_days))
    for at_min in (first_min + 200, last_min - 150):
        day.at(at_min, lambda ms: _small_cash(day, ms))
    day.at(first_min + 170, lambda ms: _repay(day, ms))
    day.at(last_min + 4, lambda ms: _spoil(day, ms))
    if weekday(day.day) == SATURDAY:
        day.at(last_min + 12, lambda ms: _count_some(day, ms))
    if weekday(day.day) == SUNDAY and month_of(add_days(day.day, 7)) != month_of(day.day):
        day.at(last_min + 20, lambda ms: _take_stock(day, ms))


def send(place: Place, other: Place, day: BranchDay, at_ms: int) -> None:
    """Goods go to another branch, which takes them in the next morning."""
    goods = [good for good in place.market.stocked if place.shelf.has(good.sku, 4_000) and not _runs_out(place, good)]
    chosen = {good.sku: 2_000 for good in day.chance.sample(goods, k=min(8, len(goods)))}
    lines = tuple(Goods(sku=sku, qty_milli=milli) for sku, milli in chosen.items())
    sent = place.do(at_ms, SendTransfer(branch=place.branch, to=other.branch, lines=lines))[0]
    for sku, milli in chosen.items():
        place.shelf.put(sku, -milli)
    other.incoming.append((sent.id, chosen))


# -- the shelf


def _kept(place: Place) -> list[DemoGood]:
    return [good for good in place.market.stocked if not good.fresh]


def _days(place: Place, good: DemoGood, days: int) -> int:
    milli = place.need.get(good.sku, 0) * days
    return milli if good.by_weight else -(-milli // ONE_MILLI) * ONE_MILLI


def _runs_out(place: Place, good: DemoGood) -> bool:
    return good.name.startswith(place.shop.runs_out) and not good.fresh


def _line(good: DemoGood, milli: int) -> ReceivedGoods:
    return ReceivedGoods(sku=good.sku, qty_milli=milli, paid=good.cost * milli // ONE_MILLI)


def _receive(place: Place, at_ms: int, lines: list[ReceivedGoods], document: str) -> None:
    for at in range(0, len(lines), MOST_LINES):
        part = tuple(lines[at : at + MOST_LINES])
        wish = ReceiveGoods(branch=place.branch, lines=part, supplier=place.shop.supplier, document=document)
        place.do(at_ms, wish)
        for line in part:
            place.shelf.put(line.sku, line.qty_milli)


def _deliver(day: BranchDay, ms: int, left_days: int) -> None:
    place = day.place
    for transfer, sent in place.incoming:
        lost = day.chance.choice(sorted(sent)) if day.chance.random() < 0.25 else ""  # noqa: PLR2004 - now and then one is missing
        found = (Found(sku=lost, qty_milli=sent[lost] - ONE_MILLI),) if lost else ()
        place.do(ms, ReceiveTransfer(transfer=transfer, found=found))
        for sku, milli in sent.items():
            place.shelf.put(sku, milli - (ONE_MILLI if sku == lost else 0))
    place.incoming.clear()
    lines = list(_fresh(day))
    if weekday(day.day) in place.shop.delivery_weekdays:
        lines += _ordered(day, left_days)
    if lines:
        _receive(place, ms, lines, document=f"SJ-{day.day[2:].replace('-', '')}")


def _fresh(day: BranchDay) -> Iterator[ReceivedGoods]:
    for good in day.place.market.stocked:
        if good.fresh:
            want = max(2_000, _days(day.place, good, 1) * day.chance.randint(90, 135) // 100 // ONE_MILLI * ONE_MILLI)
            missing = want - day.place.shelf.milli.get(good.sku, 0)
            if missing > 0:
                yield _line(good, missing)


def _ordered(day: BranchDay, left_days: int) -> Iterator[ReceivedGoods]:
    place = day.place
    for good in _kept(place):
        if left_days < EMPTY_HANDED_DAYS and _runs_out(place, good):
            continue
        there = place.shelf.milli.get(good.sku, 0)
        if there >= max(_days(place, good, REORDER_DAYS), good.low * ONE_MILLI, 1_000):
            continue
        want = max(_days(place, good, STOCK_DAYS) - there, good.buy * ONE_MILLI, 3_000)
        each = good.packs[-1].factor * ONE_MILLI if good.packs else ONE_MILLI
        yield _line(good, -(-want // each) * each)


def _spoil(day: BranchDay, ms: int) -> None:
    """What was fresh this morning and nobody bought is thrown away; now and then an egg breaks."""
    place = day.place
    gone = {good.sku: place.shelf.milli.get(good.sku, 0) for good in place.market.stocked if good.fresh}
    lines = tuple(Goods(sku=sku, qty_milli=milli) for sku, milli in gone.items() if milli > 0)
    if lines:
        place.do(ms, WasteGoods(branch=place.branch, reason="expired", lines=lines))
    if day.chance.random() < 0.12:  # noqa: PLR2004 - about once a week
        good = day.chance.choice(_kept(place))
        milli = min(ONE_MILLI, place.shelf.milli.get(good.sku, 0))
        if milli > 0:
            broken = (Goods(sku=good.sku, qty_milli=milli),)
            place.do(ms, WasteGoods(branch=place.branch, reason="broken", lines=broken))
            lines += broken
    for line in lines:
        place.shelf.put(line.sku, -line.qty_milli)


def _count_some(day: BranchDay, ms: int) -> None:
    goods = day.chance.sample(_kept(day.place), k=6)
    day.place.do(ms, CountGoods(branch=day.place.branch, found=_found(day, goods), note="Hitung mingguan"))


def _take_stock(day: BranchDay, ms: int) -> None:
    """The last Sunday of a month: one category whole."""
    place = day.place
    category = day.chance.choice(sorted({good.category for good in _kept(place)}))
    goods = [good for good in _kept(place) if good.category == category][:60]
    skus = tuple(good.sku for good in goods)
    title = f"Stok opname {category.rpartition(' > ')[2]}"
    opname = place.do(ms, OpenOpname(branch=place.branch, title=title, skus=skus))[0].id
    place.do(ms + 25 * MINUTE_MS, CountGoods(branch=place.branch, opname=opname, found=_found(day, goods)))
    place.do(ms + 30 * MINUTE_MS, CloseOpname(opname=opname))


def _found(day: BranchDay, goods: list[DemoGood]) -> tuple[Found, ...]:
    """What is counted: mostly what should be there, here and there one piece less."""
    found: list[Found] = []
    for good in goods:
        levels = day.place.scribe.see(OnHand(branch=day.place.branch, sku=good.sku))
        there = max(0, levels[0].on_hand_milli if levels else 0)
        less = day.chance.choice((0, 0, 0, 0, 0, 1, 1, 2)) * (50 if good.by_weight else ONE_MILLI)
        found.append(Found(sku=good.sku, qty_milli=max(0, there - less)))
        day.place.shelf.milli[good.sku] = found[-1].qty_milli
    return tuple(found)


# -- the drawer


def _small_cash(day: BranchDay, ms: int) -> None:
    if not day.open or day.chance.random() < 0.55:  # noqa: PLR2004 - not every time
        return
    till, (turn, _) = next(iter(day.open.items()))
    reason, amount = day.chance.choice(day.place.shop.sets_aside)
    if day.chance.random() < 0.2:  # noqa: PLR2004 - now and then it is change that comes in
        reason, amount = "Tukar uang kecil", 100_000
    day.place.do(ms, MoveCash(till=till, amount=amount, reason=reason), day.place.known.people[turn.person], till)


def _repay(day: BranchDay, ms: int) -> None:
    """Around payday debts are paid, whole or in part."""
    if not day.place.known.customers or not day.open or int(day.day[8:]) not in {1, 2, 3, 15, 25, 26, 27}:
        return
    till, (turn, _) = next(iter(day.open.items()))
    for debtor in day.place.scribe.see(Debtors()):
        if debtor.owed > 0 and day.chance.random() < 0.5:  # noqa: PLR2004 - one of two comes by
            part = debtor.owed * 7 // 10 // LARGE_DEBT_STEP * LARGE_DEBT_STEP
            amount = debtor.owed if debtor.owed < LARGE_DEBT else part
            wish = RepayCredit(till=till, customer=debtor.customer, payments=(Payment(method="cash", amount=amount),))
            day.place.do(ms, wish, day.place.known.people[turn.person], till)
