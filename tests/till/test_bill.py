"""Every rupiah on a bill has its line."""

import pytest
from carts import carts, moments, shops
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from lancar.kernel.refusal import Refused
from lancar.till.rules.bill import price
from lancar.till.rules.charges import rate_on
from lancar.till.rules.payment import CLAIMED_METHODS, cash_due, settle
from lancar.values.bill import Bill, Payment
from lancar.values.cart import Cart, CartLine
from lancar.values.money import div_half_up
from lancar.values.terms import PPN, Moment, Promo, Rate, Terms, charges_fault, pbjt, promo_fault

NOW = Moment(day="2025-06-02", minute=600)


def summed(bill: Bill) -> int:
    return sum(good.amount for good in bill.goods) + sum(extra.amount for extra in bill.extras)


def check_bill(bill: Bill, cart: Cart) -> None:
    """The promises of a bill that is not yet paid."""
    assert summed(bill) == bill.total >= 0
    assert [good.qty_milli for good in bill.goods] == [line.qty_milli for line in cart.lines]
    assert all(0 <= good.off <= good.amount for good in bill.goods)
    off = -sum(e.amount for e in bill.extras if e.kind in {"line_discount", "promo", "bill_discount"})
    assert off == sum(good.off for good in bill.goods)
    for extra in bill.extras:
        assert extra.amount < 0 if extra.kind in {"line_discount", "promo", "bill_discount"} else extra.amount >= 0
        assert extra.amount or extra.included
    order = ["line_discount", "promo", "bill_discount", "service", "tax"]
    ranks = [order.index(extra.kind) for extra in bill.extras]
    assert ranks == sorted(ranks)


def check_paid(paid: Bill, bill: Bill, terms: Terms) -> None:
    """The promises of a paid one."""
    assert summed(paid) == paid.total == sum(payment.amount for payment in paid.payments) - paid.change
    cash = sum(payment.amount for payment in paid.payments if payment.method == "cash")
    assert 0 <= paid.change <= cash
    rounding = sum(extra.amount for extra in paid.extras if extra.kind == "rounding")
    assert abs(rounding) < terms.round_cash_to
    assert not rounding or (cash and (cash - paid.change) % terms.round_cash_to == 0)
    assert paid.total == bill.total + rounding
    assert all(payment.claimed == (payment.method in CLAIMED_METHODS) for payment in paid.payments)


def less(cart: Cart, off: int, terms: Terms, moment: Moment) -> Cart:
    """The cart with so many rupiah off the whole bill, or as many as its lines and promos leave."""
    if not off or cart.discount_permille:
        return cart
    left = sum(good.amount - good.off for good in price(cart, terms, moment).goods)
    return replace(cart, discount_amount=min(off, left))


METHODS = ["qris_static", "card", "ewallet", "transfer"]


@settings(max_examples=10_000, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.tuples(carts, st.sampled_from([0, 0, 1, 7_777, 10**9])), shops, moments, st.integers(0, 1000), st.permutations(METHODS))
@pytest.mark.slow
def test_ten_thousand_carts_add_up_to_the_rupiah(cart_and_off, terms, moment, share, methods):
    cart = less(*cart_and_off, terms, moment)
    bill = price(cart, terms, moment)
    check_bill(bill, cart)
    other = bill.total * share // 1000
    parts = [other // 3, other - other // 3] if share % 2 else [other]
    payments = [Payment(method=method, amount=part) for method, part in zip(methods, parts, strict=False) if part]
    if bill.total > other:
        due = cash_due(bill, payments, round_cash_to=terms.round_cash_to, round_cash=terms.round_cash)
        payments.append(Payment(method="cash", amount=max(1, due + share)))
    paid = settle(bill, payments, round_cash_to=terms.round_cash_to, round_cash=terms.round_cash)
    check_paid(paid, bill, terms)


def test_ppn_differs_from_eleven_percent_in_800_of_30000_prices_and_never_on_whole_hundreds():
    def ppn(base: int) -> int:
        bill = price(Cart(lines=(CartLine(sku="A", name="A", unit_price=base),)), Terms(charges=(PPN,)), NOW)
        return bill.total - base

    gaps = {base: ppn(base) - div_half_up(base * 11, 100) for base in range(1, 30_001)}
    differing = {base: gap for base, gap in gaps.items() if gap}
    assert len(differing) == 800
    assert sorted(set(differing.values())) == [-1, 1]
    assert not any(base % 100 == 0 for base in differing)


def test_tax_inside_a_price_is_the_tax_on_its_base_wherever_such_a_base_exists():
    def added(base: int) -> int:
        return div_half_up(div_half_up(base * 11, 12) * 12, 100)

    reachable = {base + added(base): base for base in range(3_001)}
    unreached = 0
    for gross in range(1, 3_331):  # the pattern repeats every 333 rupiah of gross, 300 of base
        bill = price(Cart(lines=(CartLine(sku="A", name="A", unit_price=gross),)), Terms(charges=(PPN,), includes_tax=True), NOW)
        tax = bill.extras[0] if bill.extras else None
        base = tax.base if tax else gross
        assert base + (tax.included if tax else 0) == gross == bill.total
        if gross in reachable:
            assert base == reachable[gross]
        else:
            unreached += 1
            assert abs(gross - base - added(base)) == 1
    assert unreached == 330  # 11 of every 111


def test_the_rate_of_the_day_counts_whatever_order_the_rates_stand_in():
    rates = (Rate(from_day="2025-01-01", permille=120), Rate(from_day="2022-04-01", permille=110))
    assert rate_on(rates, "2024-12-31") == rates[1]
    assert rate_on(rates, "2025-01-01") == rates[0]
    assert rate_on(rates, "2022-03-31") is None


def test_a_bill_cannot_be_paid_twice():
    cart = Cart(lines=(CartLine(sku="A", name="A", unit_price=1000),))
    paid = settle(price(cart, Terms(), NOW), [Payment(method="cash", amount=1000)])
    with pytest.raises(Refused) as refused:
        settle(paid, [Payment(method="cash", amount=1000)])
    assert refused.value == Refused("till.already_paid")


def test_a_thousand_and_one_lines_are_refused():
    line = CartLine(sku="A", name="A", unit_price=1)
    assert price(Cart(lines=(line,) * 1_000), Terms(), NOW).total == 1_000
    with pytest.raises(Refused) as refused:
        price(Cart(lines=(line,) * 1_001), Terms(), NOW)
    assert refused.value == Refused("till.too_many_lines", lines=1_001, most=1_000)


@pytest.mark.parametrize(
    ("field", "faulty"),
    [
        ("id", {"id": ""}),
        ("permille", {"permille": 1_001}),
        ("permille", {"permille": 0}),
        ("amount", {"amount": -1}),
        ("amount", {"kind": "amount"}),
        ("buy_units", {"kind": "bundle"}),
        ("get_units", {"kind": "buy_get", "buy_units": 1}),
        ("most_times", {"most_times": -1}),
        ("min_amount", {"min_amount": -1}),
        ("from_day", {"from_day": "2025-02-30"}),
        ("to_day", {"from_day": "2025-02-02", "to_day": "2025-02-01"}),
        ("weekdays", {"weekdays": (0,)}),
        ("from_minute", {"from_minute": 1_440}),
        ("to_minute", {"to_minute": 0}),
    ],
)
def test_a_senseless_promo_is_told_apart_and_cuts_nothing(field, faulty):
    promo = Promo(**({"id": "p", "name": "p", "kind": "percent", "permille": 500} | faulty))
    assert promo_fault(promo) == field
    cart = Cart(lines=(CartLine(sku="A", name="A", unit_price=1000, qty_milli=9000),))
    assert price(cart, Terms(promos=(promo,)), NOW).total == 9_000


def test_a_shop_that_would_tax_a_good_twice_is_told_which_charge_is_wrong():
    assert charges_fault((PPN,)) == ""
    assert charges_fault((PPN, pbjt(100))) == "pbjt"
    assert charges_fault((PPN, PPN)) == "ppn"
    assert charges_fault((pbjt(1_001),)) == "pbjt"
    assert charges_fault((pbjt(100, from_day="yesterday"),)) == "pbjt"
    with pytest.raises(Refused) as refused:
        price(Cart(lines=(CartLine(sku="A", name="A", unit_price=1),)), Terms(charges=(pbjt(-1),)), NOW)
    assert refused.value == Refused("till.bad_rate", charge="pbjt")
