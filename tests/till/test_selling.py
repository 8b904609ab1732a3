"""A sale at the counter: what it holds, what it refuses."""

from counter_shop import Shop, cash


def test_three_goods_for_cash_give_change_and_a_number() -> None:
    shop = Shop()
    shift = shop.open()
    sale = shop.sell("kopi", "roti", "kopi", payments=cash(60_000))
    assert (sale.total, sale.change, sale.receipt, sale.shift) == (51_000, 9_000, "K1-000001", shift)
