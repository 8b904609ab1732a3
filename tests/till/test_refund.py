"""What comes back is what was paid, part by part, and never a rupiah more."""

from carts import carts, moments, shops
from hypothesis import given, settings
from hypothesis import strategies as st

from lancar.till.rules.bill import price
from lancar.till.rules.payment import cash_due, settle
from lancar.till.rules.refund import refund, refund_rest, revenue_by_good, taken_back
from lancar.values.bill import Bill, Payment, Refund, Return
from lancar.values.cart import Cart, CartLine
from lancar.values.terms import Moment, Terms


def paid_in_cash(cart, terms, moment) -> Bill:
    bill = price(cart, terms, moment)
    how = {"round_cash_to": terms.round_cash_to, "round_cash": terms.round_cash}
    due = cash_due(bill, [], **how)
    return settle(bill, [Payment(method="cash", amount=max(due, 1))] if bill.total else [], **how)


def summed(back: Refund) -> int:
    return sum(good.amount for good in back.goods) + sum(extra.amount for extra in back.extras)


@settings(max_examples=1_000, deadline=None, database=None)
@given(carts, shops, moments, st.data())
def test_all_refunds_of_a_sale_together_are_the_sale_and_none_is_below_zero(cart, terms, moment, data):
    bill = paid_in_cash(cart, terms, moment)
    multiple = data.draw(st.sampled_from([1, terms.round_cash_to]))
    done: list[Refund] = []
    for _ in range(data.draw(st.integers(0, 4))):
        left = [good.qty_milli - back for good, back in zip(bill.goods, taken_back(bill, done), strict=True)]
        open_goods = [of for of, milli in enumerate(left) if milli]
        if not open_goods:
            break
        of = data.draw(st.sampled_from(open_goods))
        want = Return(of=of, qty_milli=data.draw(st.integers(1, left[of])))
        done.append(refund(bill, [want], done, multiple=multiple))
    if any(good.qty_milli - back for good, back in zip(bill.goods, taken_back(bill, done), strict=True)):
        done.append(refund_rest(bill, done))
    assert all(back.total >= 0 and back.total == summed(back) for back in done)
    assert all(good.amount >= 0 for back in done for good in back.goods)
    assert all(e.amount >= 0 and e.included >= 0 for back in done for e in back.extras if e.kind != "rounding")
    assert sum(back.total for back in done) == bill.total
    for sold in bill.extras:
        if sold.kind in {"service", "tax"}:
            back = [e for one in done for e in one.extras if (e.kind, e.code) == (sold.kind, sold.code)]
            assert sum(e.amount for e in back) == sold.amount
            assert sum(e.included for e in back) == sold.included
            assert sum(e.base for e in back) == sold.base
            assert sum(e.dpp for e in back) == sold.dpp
            assert {e.permille for e in back} <= {sold.permille}
            assert all(e.base >= 0 and e.dpp >= 0 and (not sold.dpp or e.dpp or not e.base) for e in back)
    for of, good in enumerate(bill.goods):
        assert sum(g.amount for one in done for g in one.goods if g.of == of) == good.net


@settings(max_examples=300, deadline=None, database=None)
@given(carts, shops, moments, st.data())
def test_a_part_of_a_sale_gives_back_its_part_and_not_more(cart, terms, moment, data):
    bill = paid_in_cash(cart, terms, moment)
    of = data.draw(st.integers(0, len(bill.goods) - 1))
    milli = data.draw(st.integers(1, bill.goods[of].qty_milli))
    back = refund(bill, [Return(of=of, qty_milli=milli)])
    net = bill.goods[of].net
    assert back.goods[0].amount == net * milli // bill.goods[of].qty_milli
    assert back.total <= bill.total


@settings(max_examples=300, deadline=None, database=None)
@given(carts, shops, moments)
def test_a_void_gives_back_all_of_it_at_once(cart, terms, moment):
    bill = paid_in_cash(cart, terms, moment)
    back = refund_rest(bill)
    assert back.total == bill.total == summed(back)
    assert taken_back(bill, [back]) == [good.qty_milli for good in bill.goods]


@settings(max_examples=300, deadline=None, database=None)
@given(carts, shops, moments)
def test_revenue_per_good_sums_to_what_the_shop_keeps(cart, terms, moment):
    bill = price(cart, terms, moment)
    inside = sum(extra.included for extra in bill.extras)
    beside = sum(extra.amount for extra in bill.extras if extra.kind in {"service", "tax"})
    assert sum(revenue_by_good(bill)) == bill.total - beside - inside


def test_two_refunds_with_different_coins_still_end_at_the_sale():
    cart = Cart(lines=(CartLine(sku="A", name="A", unit_price=4_115, qty_milli=3_000),))
    bill = settle(price(cart, Terms(), Moment(day="2025-06-02")), [Payment(method="card", amount=12_345)])
    first = refund(bill, [Return(qty_milli=1_000)])
    second = refund(bill, [Return(qty_milli=10)], [first], multiple=100)
    assert (first.total, second.total) == (4_115, 0)
    assert refund_rest(bill, [first, second]).total == 8_230
