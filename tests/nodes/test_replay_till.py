"""The till's own rules take every basket of a month as mapped, and change nothing about it."""

from lancar.nodes.replay.baskets import baskets
from lancar.till.rules.bill import price
from lancar.till.rules.payment import settle
from lancar.values.bill import Payment
from lancar.values.cart import Cart, CartLine
from lancar.values.terms import Moment, Terms


def test_the_tills_rules_price_and_settle_every_basket_of_january_to_the_rupiah():
    terms, moment = Terms(), Moment(day="2017-01-01", minute=0)
    rung_up = 0
    for basket in baskets(31):
        cart = Cart(
            lines=tuple(
                CartLine(
                    sku=line.sku,
                    name=line.sku,
                    unit_price=line.unit_price_rp,
                    qty_milli=line.qty_milli,
                    discount_amount=line.discount_rp,
                )
                for line in basket.lines
            )
        )
        payments = [Payment(method=payment.method, amount=payment.tendered_rp) for payment in basket.payments]
        bill = settle(price(cart, terms, moment), payments)
        assert [good.net for good in bill.goods] == [line.net_rp for line in basket.lines]
        assert [good.qty_milli for good in bill.goods] == [line.qty_milli for line in basket.lines]
        assert bill.total == basket.total_rp
        assert bill.change == sum(payment.tendered_rp - payment.amount_rp for payment in basket.payments)
        assert not any(extra.kind == "rounding" for extra in bill.extras)
        rung_up += 1
    assert rung_up == 12_807
