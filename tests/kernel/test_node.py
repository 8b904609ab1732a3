"""What a node promises when it is asked to do something."""

import pytest
from toy import TENANT, Name, Note, Price, Sell, Totals, Wall, make_node, rows, sell

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.kernel.builder import differences
from lancar.kernel.node import Wish
from lancar.kernel.refusal import Refused


def test_a_sale_is_in_the_journal_and_in_every_view_at_once():
    node = make_node("a")
    sell(node, "kopi", 2)
    sell(node, "kopi", 3)
    assert node.see(TENANT, Totals()) == [("kopi", 5, 2)]
    assert rows(node, "SELECT good, qty FROM toy_sales ORDER BY seq") == [("kopi", 2), ("kopi", 3)]
    assert [row[0] for row in rows(node, "SELECT seq FROM journal ORDER BY rx")] == [1, 2]


def test_a_refusal_writes_nothing_and_says_why():
    node = make_node("a")
    with pytest.raises(Refused) as no:
        sell(node, "kopi", 0)
    assert no.value == Refused("toy.nothing", qty=0)
    assert rows(node, "SELECT * FROM journal") == []


def test_many_wishes_in_one_transaction_see_each_other_and_are_answered_one_by_one():
    node = make_node("a")
    wishes = [Wish(TENANT, Price(good="kopi", price=price)) for price in (5_000, 6_000)]
    answers = node.do_many([wishes[0], Wish(TENANT, Sell(good="teh", qty=-1)), wishes[1]])
    assert [type(answer).__name__ for answer in answers] == ["Done", "Refused", "Done"]
    assert rows(node, "SELECT price, version FROM toy_prices") == [(6_000, 2)]


def test_a_wish_repeated_with_its_key_is_answered_and_not_done_again():
    node = make_node("a")
    first = node.do(Wish(TENANT, Sell(good="kopi"), device="till", key="tap-1"))
    again = node.do(Wish(TENANT, Sell(good="kopi"), device="till", key="tap-1"))
    both = node.do_many([Wish(TENANT, Sell(good="teh"), device="till", key="tap-2")] * 2)
    assert again.repeated
    assert again.refs == first.refs
    assert again.facts == first.facts
    assert both[0].refs == both[1].refs
    assert node.see(TENANT, Totals()) == [("kopi", 1, 1), ("teh", 1, 1)]


def test_what_follows_from_a_fact_follows_in_the_same_transaction():
    node = make_node("a")
    ref = sell(node, "beras", 100)
    assert rows(node, "SELECT subject, many FROM toy_bills") == [("bill/big", 1)]
    assert rows(node, "SELECT job, state FROM outbox") == [(f"toy.ring:{ref}", "waiting")]


def test_a_node_started_again_finds_everything_and_goes_on_counting(tmp_path):
    first = make_node("a", store=SqliteStore(tmp_path / "shop.sqlite"))
    sell(first, "kopi")
    first.store.close()
    second = make_node("b", store=SqliteStore(tmp_path / "shop.sqlite"))
    assert sell(second, "kopi") == "a1.2"
    assert second.see(TENANT, Totals()) == [("kopi", 2, 2)]


def test_a_machine_that_boots_in_1970_writes_after_its_own_last_entry(tmp_path):
    first = make_node("a", store=SqliteStore(tmp_path / "shop.sqlite"))
    sell(first, "kopi")
    first.store.close()
    second = make_node("b", store=SqliteStore(tmp_path / "shop.sqlite"), wall=Wall(5_000))
    sell(second, "kopi")
    stamps = rows(second, "SELECT ms, tick FROM journal ORDER BY seq")
    assert stamps[1] > stamps[0]


def test_a_rebuilt_view_equals_the_live_one():
    node = make_node("a")
    for n in range(30):
        sell(node, f"good{n % 4}", n % 5 + 1)
        node.do(Wish(TENANT, Price(good=f"good{n % 3}", price=n * 100)))
        node.do(Wish(TENANT, Note(bill="b", word=str(n))))
    node.do(Wish(TENANT, Name(person="p1", name="Sari")))
    assert differences(node) == {}


def test_a_bug_in_one_wish_is_not_the_loss_of_the_others():
    node = make_node("a")
    bad = Wish(TENANT, Note(bill="x" * 300, word="too long a subject is our bug"))
    answers = node.do_many([Wish(TENANT, Sell(good="kopi")), bad, Wish(TENANT, Sell(good="teh"))])
    assert [type(answer).__name__ for answer in answers] == ["Done", "ValueError", "Done"]
    assert {row[0] for row in node.see(TENANT, Totals())} == {"kopi", "teh"}


def test_a_wish_whose_fact_is_too_large_to_travel_is_refused_whole():
    node = make_node("a")
    with pytest.raises(Refused) as no:
        node.do(Wish(TENANT, Note(bill="b", word="x" * 70_000)))
    assert no.value.code == "kernel.fact_too_large"
    assert rows(node, "SELECT * FROM journal") == []
