"""What a till promises: it shows what the shop says with its own unsent facts on top, whatever the line does."""

from typing import Any

import pytest
from toy import TENANT, Note, Price, Totals, make_node, rows, sell

from lancar.kernel.builder import rebuild
from lancar.kernel.node import Node, Wish
from lancar.kernel.replica import till_round
from lancar.kernel.sync import serve


def fetch(till: Node, shop: Node, limit: int = 1_000, peer: str = "shop") -> bool:
    """One round of a till with its shop node; True if it came to its end."""
    talk = till_round(till, TENANT, peer=peer)
    answer: Any = None
    try:
        for _ in range(limit):
            answer = serve(shop, talk.send(answer), device=till.ids.prefix, name="shop")
    except StopIteration:
        return True
    return False


def shown(node: Node) -> dict[str, list[tuple[Any, ...]]]:
    """Everything a person can see on a node."""
    return {
        "totals": [row for row in node.see(TENANT, Totals()) if row[2]],
        "prices": rows(node, "SELECT good, price FROM toy_prices WHERE gone = 0 ORDER BY good"),
        "bills": rows(node, "SELECT subject, many FROM toy_bills ORDER BY subject"),
        "sales": rows(node, "SELECT origin, seq, good, qty FROM toy_sales ORDER BY origin, seq"),
    }


@pytest.fixture
def shop():
    made = make_node("s")
    made.do(Wish(TENANT, Price(good="kopi", price=5_000)))
    return made


def test_a_fresh_till_starts_from_rows_and_not_from_entry_zero(shop):
    for n in range(20):
        sell(shop, f"good{n % 3}")
    till = make_node("t", role="till")
    assert fetch(till, shop)
    assert shown(till) == shown(shop)
    assert rows(till, "SELECT count(*) FROM journal") == [(0,)]


def test_a_till_sees_its_own_sales_at_once_and_counts_them_once_after_they_were_sent(shop):
    till = make_node("t", role="till")
    fetch(till, shop)
    sell(shop, "kopi", 5)
    sell(till, "kopi", 2)
    assert till.see(TENANT, Totals()) == [("kopi", 2, 1)]
    fetch(till, shop)
    fetch(till, shop)
    assert till.see(TENANT, Totals()) == shop.see(TENANT, Totals()) == [("kopi", 7, 2)]
    assert shown(till) == shown(shop)


def test_who_changes_a_price_at_a_till_sees_it_and_an_older_row_does_not_take_it_back(shop):
    till = make_node("t", role="till")
    fetch(till, shop)
    till.do(Wish(TENANT, Price(good="kopi", price=6_000)))
    shop.do(Wish(TENANT, Price(good="teh", price=3_000)))
    assert shown(till)["prices"] == [("kopi", 6_000)]
    fetch(till, shop)
    assert shown(till)["prices"] == shown(shop)["prices"] == [("kopi", 6_000), ("teh", 3_000)]


@pytest.mark.parametrize("after", range(1, 9))
def test_a_line_that_breaks_anywhere_leaves_the_till_with_a_true_picture(shop, after):
    till = make_node("t", role="till")
    fetch(till, shop)
    for n in range(4):
        sell(till, "kopi", n + 1)
        sell(shop, "teh")
        till.do(Wish(TENANT, Note(bill="meja-1", word=f"till {n}")))
        shop.do(Wish(TENANT, Note(bill="meja-1", word=f"shop {n}")))
    fetch(till, shop, limit=after)
    assert {row[0]: row[1] for row in till.see(TENANT, Totals())}["kopi"] == 10
    assert fetch(till, shop)
    assert shown(till) == shown(shop)


def test_a_till_that_moves_to_another_node_lays_its_unsent_facts_over_that_nodes_rows(shop):
    till, hub = make_node("t", role="till"), make_node("h", role="hub")
    fetch(till, shop)
    sell(till, "kopi", 3)
    fetch(till, shop)
    fetch(till, hub, peer="hub")
    assert shown(till) == shown(hub)
    assert hub.see(TENANT, Totals()) == [("kopi", 3, 1)]


def test_a_view_that_was_rebuilt_upstream_is_fetched_anew(shop):
    till = make_node("t", role="till")
    sell(shop, "kopi")
    fetch(till, shop)
    rebuild(shop, list(shop.shapes.views.values()))
    sell(shop, "kopi")
    assert fetch(till, shop)
    assert shown(till) == shown(shop)


def test_a_till_is_not_given_what_is_shut_and_loses_it_when_it_shuts(shop):
    till, fresh = make_node("t", role="till"), make_node("u", role="till")
    for subject, words in (("open", 18), ("shut", 25)):
        for n in range(words):
            shop.do(Wish(TENANT, Note(bill=subject, word=str(n))))
    assert fetch(till, shop)
    assert shown(till)["bills"] == [("bill/open", 18)]
    for n in range(3):
        shop.do(Wish(TENANT, Note(bill="open", word=f"more {n}")))
    assert fetch(till, shop)
    assert fetch(fresh, shop)
    assert shown(till)["bills"] == shown(fresh)["bills"] == []
    assert shown(shop)["bills"] == [("bill/open", 21), ("bill/shut", 25)]
