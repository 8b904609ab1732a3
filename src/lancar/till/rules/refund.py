"""Gives goods back for money, part by part, so that all parts together are the sale and never a rupiah more.

The cumulative rule: of every part of the bill (a good's net, its share of a service or a tax) floor(part x taken back /
sold) has been given back once so much has been taken back; a refund is the difference to what was given back before.
Nothing depends on the order or the size of the steps, every step is >= 0, and the last one completes the sum. A service
or tax also says again its rate and how much of its base (and DPP) came back, so that a tax report of the sale and all
its refunds ends at zero, base and all.
What is paid out follows the total with its cash rounding in the same way; the difference is a rounding line.
"""

from collections.abc import Sequence

from lancar.kernel.refusal import Refused
from lancar.values.bill import Bill, Extra, Good, Refund, Return, Returned
from lancar.values.money import spread


def refund(bill: Bill, wanted: Sequence[Return], earlier: Sequence[Refund] = (), *, multiple: int = 1) -> Refund:
    """What is given back for these goods of a bill, after earlier refunds of it.

    `multiple`: the smallest coin when paid out in cash; until the last good is back the payout is rounded down to it.
    Refuses: till.nothing_to_refund, till.no_such_line, till.bad_quantity, till.refund_too_much (with `left_milli`).
    """
    goods = bill.goods
    before = taken_back(bill, earlier)
    after = list(before)
    for want in wanted:
        if not 0 <= want.of < len(goods):
            raise Refused("till.no_such_line", line=want.of)
        if want.qty_milli <= 0:
            raise Refused("till.bad_quantity", line=want.of, qty_milli=want.qty_milli)
        left_milli = goods[want.of].qty_milli - after[want.of]
        if want.qty_milli > left_milli:
            raise Refused("till.refund_too_much", line=want.of, left_milli=left_milli)
        after[want.of] += want.qty_milli
    if after == before:
        raise Refused("till.nothing_to_refund")
    returned = tuple(
        Returned(of=of, qty_milli=new - old, amount=_part(good.net, good, new) - _part(good.net, good, old))
        for of, (good, old, new) in enumerate(zip(goods, before, after, strict=True))
        if new > old
    )
    extras = _extras_back(bill, before, after)
    total = max(0, _payout(bill, after, multiple) - sum(done.total for done in earlier))
    rounding = total - sum(good.amount for good in returned) - sum(extra.amount for extra in extras)
    if rounding:
        extras.append(Extra(kind="rounding", amount=rounding))
    return Refund(goods=returned, extras=tuple(extras), total=total)


def refund_rest(bill: Bill, earlier: Sequence[Refund] = ()) -> Refund:
    """All that is left of a bill: with no refund before it, the refund of a void."""
    before = taken_back(bill, earlier)
    rest = [
        Return(of=of, qty_milli=good.qty_milli - old)
        for of, (good, old) in enumerate(zip(bill.goods, before, strict=True))
        if good.qty_milli > old
    ]
    return refund(bill, rest, earlier)


def taken_back(bill: Bill, earlier: Sequence[Refund]) -> list[int]:
    """How much of every good has come back already, in thousandths, by the good's number."""
    back = [0] * len(bill.goods)
    for done in earlier:
        for good in done.goods:
            back[good.of] += good.qty_milli
    return back


def shares_by_good(bill: Bill, extra: Extra) -> list[int]:
    """An extra's money (added or included) per good: a service over all goods, a tax over those it covers.

    By nets, or by amounts before discount where all nets are zero; exact in sum.
    """
    return _shared(bill, extra, extra.amount or extra.included)


def _shared(bill: Bill, extra: Extra, whole: int) -> list[int]:
    """Something of an extra, its money or what its rate was taken of, per good that bears it."""
    bearing = [extra.kind != "tax" or good.tax == extra.code for good in bill.goods]
    weights = [good.net if bears else 0 for good, bears in zip(bill.goods, bearing, strict=True)]
    if not any(weights):
        weights = [good.amount if bears else 0 for good, bears in zip(bill.goods, bearing, strict=True)]
    return spread(whole, weights) if any(weights) else [0] * len(weights)


def revenue_by_good(bill: Bill) -> list[int]:
    """Net revenue per good: after all discounts, without the tax inside the price."""
    revenue = [good.net for good in bill.goods]
    for extra in bill.extras:
        if extra.included:
            revenue = [net - tax for net, tax in zip(revenue, shares_by_good(bill, extra), strict=True)]
    return revenue


def _part(whole: int, good: Good, back_milli: int) -> int:
    return whole * back_milli // good.qty_milli


def _extras_back(bill: Bill, before: Sequence[int], after: Sequence[int]) -> list[Extra]:
    """Service and tax given back between two states of the goods; discounts are inside the goods' nets already.

    What the rate was taken of (the DPP, or the base where they are one) goes back like the money. The base follows the
    DPP in proportion, rounded up: so no step takes off a base and says no DPP, which would read as *the base itself*.
    """
    found: list[Extra] = []
    for extra in bill.extras:
        if extra.kind not in {"service", "tax"}:
            continue
        old, new = _back_at(bill, extra, before), _back_at(bill, extra, after)
        money, rated = new[0] - old[0], new[1] - old[1]
        base = _in_proportion(extra.base, new[1], old[1], extra.dpp) if extra.dpp else rated
        if money or rated:
            found.append(
                Extra(
                    kind=extra.kind,
                    code=extra.code,
                    permille=extra.permille,
                    base=base,
                    dpp=rated if extra.dpp else 0,
                    included=money if extra.included else 0,
                    amount=0 if extra.included else money,
                )
            )
    return found


def _back_at(bill: Bill, extra: Extra, back: Sequence[int]) -> tuple[int, int]:
    """Of an extra's money, and of what its rate was taken of, so much has come back once so much of the goods has."""
    shares = _shared(bill, extra, extra.amount or extra.included), _shared(bill, extra, extra.dpp or extra.base)
    money, rated = (sum(map(_part, each, bill.goods, back)) for each in shares)
    return money, rated


def _in_proportion(whole: int, new: int, old: int, of: int) -> int:
    return -(-whole * new // of) + -whole * old // of


def _payout(bill: Bill, back: Sequence[int], multiple: int) -> int:
    """What has been paid out, all refunds together, once so much has come back."""
    goods = bill.goods
    if all(good.qty_milli == milli for good, milli in zip(goods, back, strict=True)):
        return bill.total
    parts = sum(_part(good.net, good, milli) for good, milli in zip(goods, back, strict=True))
    parts += sum(extra.amount for extra in _extras_back(bill, [0] * len(goods), back))
    whole = bill.total - sum(extra.amount for extra in bill.extras if extra.kind == "rounding")
    payout = parts * bill.total // whole if whole else 0
    return payout - payout % multiple
