"""Counting: a level that cannot be right becomes one task, and a count moves only the difference."""

import pytest
from shelves_shop import BRANCH, DAY, Shop, good, refold, sale

from lancar.kernel.refusal import Refused
from lancar.stock import commands as c
from lancar.stock import facts
from lancar.stock.views.history import OpenOpnames, OpnameOf
from lancar.stock.views.questions import OnHand, ToCount
from lancar.till.facts import ShiftClosed

CLOSED = ShiftClosed(branch=BRANCH, till="k1", business_day=DAY, shift="s1")


def count(shop: Shop, sku: str, qty_milli: int, opname: str = "") -> facts.GoodCounted:
    (fact,) = shop.do(c.CountGoods(branch=BRANCH, found=(c.Found(sku=sku, qty_milli=qty_milli),), opname=opname))
    return fact


def level(shop: Shop, sku: str) -> int:
    level_milli: int = shop.ask(OnHand(branch=BRANCH, sku=sku))[0].on_hand_milli
    return level_milli


def oversold() -> Shop:
    """A shop that counted two and sold three."""
    shop = Shop()
    count(shop, "gula", 2_000)
    shop.tell(sale(1, good("gula", 18_000, 3_000)))
    return shop


def asked(shop: Shop) -> int:
    return sum(entry.kind == "stock.count_asked" for entry in shop.entries())


def test_selling_below_zero_is_allowed_and_shows_at_once_what_to_count() -> None:
    (doubt,) = oversold().ask(ToCount(branch=BRANCH))
    assert (doubt.sku, doubt.reason, doubt.on_hand_milli, doubt.asked) == ("gula", "negative", -1_000, False)


def test_a_level_below_zero_becomes_one_task_when_shifts_are_closed_however_many() -> None:
    shop = oversold()
    shop.tell(CLOSED)
    shop.tell(CLOSED)
    assert asked(shop) == 1
    (doubt,) = shop.ask(ToCount(branch=BRANCH))
    assert doubt.asked


def test_a_count_closes_the_task_and_the_next_doubt_makes_a_new_one() -> None:
    shop = oversold()
    shop.tell(CLOSED)
    assert count(shop, "gula", 1_000).turn == 2
    assert shop.ask(ToCount(branch=BRANCH)) == []
    assert level(shop, "gula") == 1_000
    shop.tell(sale(2, good("gula", 18_000, 2_000)))
    shop.tell(CLOSED)
    assert asked(shop) == 2


def test_a_good_that_nobody_keeps_stock_of_makes_no_task() -> None:
    shop = Shop()
    shop.tell(sale(1, good("jasa", 50_000)))
    shop.tell(CLOSED)
    assert shop.ask(ToCount(branch=BRANCH)) == []
    assert asked(shop) == 0


def test_a_count_asked_for_twice_is_one_task_and_a_new_one_after_the_count() -> None:
    shop = Shop()
    ask = c.AskCount(branch=BRANCH, sku="gula", reason="transfer")
    assert [fact.turn for fact in shop.do(ask)] == [1]
    assert list(shop.do(ask)) == []
    count(shop, "gula", 1_000)
    assert [fact.turn for fact in shop.do(ask)] == [2]


def test_two_nodes_that_ask_apart_make_one_task_and_one_count_closes_it() -> None:
    shop = oversold()
    ask = facts.CountAsked(branch=BRANCH, sku="gula", turn=2, reason="negative", known_milli=-1_000)
    shop.tell(CLOSED)
    shop.tell(ask)
    assert len(shop.ask(ToCount(branch=BRANCH))) == 1
    count(shop, "gula", 0)
    shop.tell(ask)
    assert shop.ask(ToCount(branch=BRANCH)) == []


def test_a_late_offline_sale_still_takes_away_what_it_sold() -> None:
    shop = Shop()
    count(shop, "gula", 10_000)
    count(shop, "gula", 8_000)
    shop.tell(sale(1, good("gula", 18_000, 3_000)))
    assert level(shop, "gula") == 5_000


def test_two_people_who_count_the_same_turn_apart_are_sent_to_look_again() -> None:
    shop = Shop()
    count(shop, "gula", 10_000)
    once = count(shop, "gula", 8_000)
    shop.tell(once)
    assert level(shop, "gula") == 6_000
    assert [doubt.reason for doubt in shop.ask(ToCount(branch=BRANCH))] == ["counted_twice"]
    count(shop, "gula", 8_000)
    assert level(shop, "gula") == 8_000
    assert shop.ask(ToCount(branch=BRANCH)) == []


def test_a_stock_taking_says_what_it_found_and_what_is_still_to_be_counted() -> None:
    shop = Shop()
    count(shop, "gula", 5_000)
    (opened,) = shop.do(c.OpenOpname(branch=BRANCH, title="Maret", skus=("gula", "kopi")))
    count(shop, "gula", 4_000, opened.id)
    report = shop.ask(OpnameOf(opname=opened.id))
    assert [(one.sku, one.difference_milli, one.times) for one in report.findings] == [("gula", -1_000, 1)]
    assert report.missing == ["kopi"]
    assert shop.ask(OpenOpnames(branch=BRANCH)) == [opened.id]
    shop.do(c.CloseOpname(opname=opened.id))
    assert shop.ask(OpenOpnames(branch=BRANCH)) == []
    assert shop.ask(OpnameOf(opname="nobody.1")) is None


def test_a_stock_taking_without_a_list_is_of_everything_kept_here() -> None:
    shop = Shop()
    count(shop, "gula", 5_000)
    shop.tell(sale(1, good("jasa", 50_000)))
    (opened,) = shop.do(c.OpenOpname(branch=BRANCH))
    assert shop.ask(OpnameOf(opname=opened.id)).missing == ["gula"]


def test_counts_beside_the_stock_taking_are_refused() -> None:
    shop = Shop()
    (opened,) = shop.do(c.OpenOpname(branch=BRANCH, skus=("gula",)))
    with pytest.raises(Refused, match=r"^stock\.not_in_opname\b"):
        count(shop, "kopi", 1_000, opened.id)
    with pytest.raises(Refused, match=r"^stock\.other_branch\b"):
        shop.do(c.CountGoods(branch="cmh", found=(c.Found(sku="gula", qty_milli=1),), opname=opened.id))
    with pytest.raises(Refused, match=r"^stock\.no_opname\b"):
        count(shop, "gula", 1_000, "nobody.1")
    with pytest.raises(Refused, match=r"^stock\.good_twice\b"):
        shop.do(c.CountGoods(branch=BRANCH, found=(c.Found(sku="gula", qty_milli=1),) * 2))
    with pytest.raises(Refused, match=r"^stock\.good_twice\b"):
        shop.do(c.OpenOpname(branch=BRANCH, skus=("gula", "gula")))
    with pytest.raises(Refused, match=r"^stock\.no_opname\b"):
        shop.do(c.CloseOpname(opname="nobody.1"))
    shop.do(c.CloseOpname(opname=opened.id))
    for again in (lambda: count(shop, "gula", 1_000, opened.id), lambda: shop.do(c.CloseOpname(opname=opened.id))):
        with pytest.raises(Refused, match=r"^stock\.opname_closed\b"):
            again()


def test_a_rebuilt_shelf_equals_the_live_one() -> None:
    shop = oversold()
    shop.tell(CLOSED)
    count(shop, "gula", 1_000)
    assert refold(shop.entries()) == shop.tables()
