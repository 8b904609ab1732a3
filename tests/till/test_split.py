"""Friends part a bill, tables are pushed together: nothing is lost."""

from collections import Counter

from carts import carts
from hypothesis import given, settings
from hypothesis import strategies as st

from lancar.till.rules.bill import line_amount, price
from lancar.till.rules.split import merge, split, split_equally
from lancar.values.bill import Return
from lancar.values.cart import Cart
from lancar.values.terms import Moment, Terms

NOW = Moment(day="2025-06-02")


def quantities(*all_carts: Cart) -> Counter[str]:
    found: Counter[str] = Counter()
    for cart in all_carts:
        for line in cart.lines:
            found[line.sku] += line.qty_milli
    return found


def worth(*all_carts: Cart) -> int:
    return sum(line_amount(i, line) for cart in all_carts for i, line in enumerate(cart.lines))


def off(*all_carts: Cart) -> int:
    return sum(line.discount_amount for cart in all_carts for line in cart.lines)


@settings(max_examples=500, deadline=None, database=None)
@given(carts, st.data())
def test_a_split_keeps_every_thousandth_and_every_rupiah(cart, data):
    of = data.draw(st.integers(0, len(cart.lines) - 1))
    most = cart.lines[of].qty_milli - (len(cart.lines) == 1)
    if not most:
        return
    taken, rest = split(cart, [Return(of=of, qty_milli=data.draw(st.integers(1, most)))])
    assert quantities(taken, rest) == quantities(cart)
    assert worth(taken, rest) == worth(cart)
    assert off(taken, rest) == off(cart)
    for part in (taken, rest):
        assert price(part, Terms(), NOW).total >= 0
    again = merge([taken, rest])
    assert quantities(again) == quantities(cart)
    assert worth(again) == worth(cart)


@settings(max_examples=300, deadline=None, database=None)
@given(carts, st.integers(2, 7))
def test_equal_parts_are_equal_to_the_thousandth(cart, n):
    if any(line.qty_milli < n for line in cart.lines):
        return
    parts = split_equally(cart, n)
    assert len(parts) == n
    assert quantities(*parts) == quantities(cart)
    assert worth(*parts) == worth(cart)
    assert off(*parts) == off(cart)
    for i, line in enumerate(cart.lines):
        each = [part.lines[i].qty_milli for part in parts]
        assert sum(each) == line.qty_milli
        assert max(each) - min(each) <= 1
    for part in parts:
        price(part, Terms(), NOW)
