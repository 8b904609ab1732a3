"""Made-up carts, shops and ways to pay, small enough that odd cases are common.

Each thing is read off one whole number, choice by choice: drawing is quick enough for ten thousand carts, and smaller
numbers make plainer things, so that hypothesis still shrinks a failure to a cart one can reckon by hand.
"""

from collections.abc import Sequence
from typing import TypeVar

from hypothesis import strategies as st

from lancar.values.cart import Cart, CartLine, Modifier
from lancar.values.terms import PPN, BundlePart, Charge, Moment, Promo, Rate, Terms, pbjt

T = TypeVar("T")

MODIFIERS = ((), (), (Modifier(name="Besar", price=3_001),), (Modifier(name="Biasa"), Modifier(name="x", price=1)))
SERVED = Charge(kind="tax", code="pbjt", rates=(Rate(from_day="2024-01-05", permille=100),), covers=("served",))
PARTS = (BundlePart(sku="A"), BundlePart(sku="B", units=2))


class Dial:
    """A number read off choice by choice."""

    def __init__(self, number: int) -> None:
        self.number = number

    def below(self, n: int) -> int:
        self.number, chosen = divmod(self.number, n)
        return chosen

    def pick(self, *choices: T) -> T:
        return choices[self.below(len(choices))]


def line(number: int) -> CartLine:
    dial = Dial(number)
    price = dial.pick(dial.below(400) * 250, dial.below(120), dial.below(5_000_000))
    qty_milli = dial.pick(1_000 + dial.below(6) * 1_000, 1 + dial.below(4_000))
    modifiers = dial.pick(*MODIFIERS)
    worth = (price + sum(modifier.price for modifier in modifiers)) * qty_milli // 1_000
    permille = dial.pick(0, 0, 0, 25, 100, 333, 1_000)
    return CartLine(
        sku=dial.pick("A", "B", "C", "D"),
        name="x",
        unit_price=price,
        qty_milli=qty_milli,
        modifiers=modifiers,
        category=dial.pick("", "minuman"),
        tax_kind=dial.pick("standard", "served", "exempt"),
        discount_permille=permille,
        discount_amount=0 if permille else min(worth, dial.pick(0, 0, 0, 1, 999, 10**9)),
        fixed_amount=dial.pick(-1, -1, -1, worth + 1),
    )


def promo(number: int) -> Promo:
    dial = Dial(number)
    return Promo(
        id=f"p{dial.below(3)}",
        name="Promo",
        kind=dial.pick("percent", "amount", "buy_get", "bundle"),
        priority=dial.below(2),
        permille=dial.pick(75, 500, 1_000),
        amount=dial.pick(1, 1_500, 40_000),
        once=dial.pick(False, True),
        buy_units=1 + dial.below(3),
        get_units=1 + dial.below(2),
        parts=dial.pick((), (), PARTS),
        most_times=dial.below(2),
        skus=dial.pick((), ("A", "C")),
    )


def shop(drawn: tuple[int, Sequence[int]]) -> Terms:
    number, promos = drawn
    dial = Dial(number)
    service = Charge(
        kind="service",
        code="service",
        rates=(Rate(from_day="2020-01-01", permille=dial.pick(50, 75)),),
        before_discount=dial.pick(False, True),
        taxable=dial.pick(False, True),
        order_types=dial.pick((), ("dine_in",)),
    )
    return Terms(
        charges=dial.pick((), (PPN,), (service,), (service, PPN), (service, pbjt(100)), (service, SERVED, PPN)),
        promos=tuple(map(promo, promos)),
        includes_tax=dial.pick(False, True),
        round_cash_to=dial.pick(1, 100, 500, 1_000),
        round_cash=dial.pick("nearest", "down", "up"),
    )


def cart(drawn: tuple[int, Sequence[int]]) -> Cart:
    number, lines = drawn
    dial = Dial(number)
    return Cart(
        lines=tuple(map(line, lines)),
        order_type=dial.pick("", "dine_in", "takeaway"),
        discount_permille=dial.pick(0, 0, 0, 25, 100, 333, 1_000),
    )


carts = st.tuples(st.integers(0, 20), st.lists(st.integers(0, 10**24), min_size=1, max_size=6)).map(cart)
shops = st.tuples(st.integers(0, 10**5), st.lists(st.integers(0, 10**7), max_size=2)).map(shop)
moments = st.sampled_from([Moment(day="2024-06-01", minute=600), Moment(day="2025-06-01", minute=600)])
