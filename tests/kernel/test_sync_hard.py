"""What the simulator found: cloned devices under one name, keys made twice, huge numbers, other branches' entries."""

import pytest
from toy import TENANT, Name, Note, Price, Totals, make_node, rows, sell, sync

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.kernel.builder import differences
from lancar.kernel.giving import give_run
from lancar.kernel.merge import take_runs
from lancar.kernel.messages import KeyLine, KeysPut, Run
from lancar.kernel.node import Wish
from lancar.kernel.sync import serve, sync_round


def test_a_clone_that_carries_its_elders_credential_loses_nothing_and_hears_everything(tmp_path):
    """Who pushed an entry says nothing about who has it: both machines push under one name."""
    hub = make_node("h", role="hub")
    one = make_node("s", store=SqliteStore(tmp_path / "one.sqlite"))
    sell(one, "kopi")
    one.store.copy_to(tmp_path / "two.sqlite")
    two = make_node("t", store=SqliteStore(tmp_path / "two.sqlite"))
    for _ in range(3):
        sell(one, "teh")
    sell(two, "susu", 7)
    for _ in range(3):
        sync(one, hub, name="shop")
        sync(two, hub, name="shop")
    want = [("kopi", 1, 1), ("susu", 7, 1), ("teh", 3, 3)]
    for node in (hub, one, two):
        assert [row for row in node.see(TENANT, Totals()) if row[2]] == want
        assert differences(node) == {}


def test_a_shop_whose_backup_is_put_back_gets_back_what_its_tills_once_pushed_through_it(tmp_path):
    hub, till = make_node("h", role="hub"), make_node("t")
    shop = make_node("s", store=SqliteStore(tmp_path / "shop.sqlite"))
    shop.store.copy_to(tmp_path / "old.sqlite")
    sell(till, "kopi", 5)
    sync(till, shop, name="till")
    sync(shop, hub)
    old = make_node("r", store=SqliteStore(tmp_path / "old.sqlite"))
    sync(old, hub)
    assert old.see(TENANT, Totals()) == [("kopi", 5, 1)]


def test_a_person_named_on_two_nodes_that_know_nothing_of_each_other_is_readable_on_all():
    nodes = [make_node("s"), make_node("z")]
    hub = make_node("h", role="hub")
    for node in nodes:
        node.vault = type(node.vault)(node.ids.prefix)
    nodes[0].do(Wish(TENANT, Name(person="p1", name="Sari")))
    nodes[1].do(Wish(TENANT, Name(person="p1", name="Sari W.")))
    nodes[1].do(Wish(TENANT, Name(person="p1", name="Sari Wulandari")))
    for node in (*nodes, *nodes):
        sync(node, hub, name=node.ids.prefix)
    for node in (*nodes, hub):
        assert rows(node, "SELECT name FROM toy_people") == [("Sari Wulandari",)]
        assert differences(node) == {}


@pytest.mark.parametrize("line", [KeyLine("p1", "", destroyed=True), KeyLine("p1", "no base64"), KeyLine("p1", "YWJj")])
def test_a_device_below_can_neither_destroy_a_persons_key_nor_break_the_ring_with_what_is_no_key(line):
    hub = make_node("h", role="hub")
    hub.do(Wish(TENANT, Name(person="p1", name="Sari")))
    assert serve(hub, KeysPut(tenant=TENANT, keys=[line]), device="till", name="hub") is None
    assert rows(hub, "SELECT name FROM toy_people") == [("Sari",)]
    hub.do(Wish(TENANT, Name(person="p1", name="Sari W.")))
    assert rows(hub, "SELECT name FROM toy_people") == [("Sari W.",)]


def test_a_number_that_no_store_can_hold_is_set_apart_and_does_not_block_those_behind_it():
    shop, hub = make_node("s"), make_node("h", role="hub")
    for n in range(3):
        sell(shop, f"good{n}", 7)
    run = give_run(shop, TENANT, "s1", 1)
    huge = run.texts[1].replace(b'"qty":7', b'"qty":' + b"9" * 30)
    answer = take_runs(
        hub, [Run(tenant=TENANT, origin="s1", first=1, prev=run.prev, texts=[run.texts[0], huge, run.texts[2]])], device="s"
    )
    assert (answer[0].said, answer[0].seq, answer[0].aside) == ("ok", 3, 1)
    assert {row[0] for row in hub.see(TENANT, Totals())} == {"good0", "good2"}
    assert rows(hub, "SELECT seq FROM quarantine") == [(2,)]


def test_a_shop_that_asks_for_its_own_branch_is_given_nothing_of_another_by_the_way_of_a_lost_tail():
    shop, other, hub = make_node("s"), make_node("z"), make_node("h", role="hub")
    other.do(Wish(TENANT, Price(good="kopi", price=5_000)))
    sync(other, hub, name="z")
    scoped_round(shop, hub)
    other.do(Wish(TENANT, Note(bill="meja-1", word="of another scope")))
    sync(other, hub, name="z")
    with hub.store.write() as tx:
        tx.run("UPDATE journal SET scope = 'b2' WHERE tenant = :tenant AND kind = 'toy.noted'", {"tenant": TENANT})
    scoped_round(shop, hub)
    assert rows(shop, "SELECT kind FROM journal") == [("toy.priced",)]


def scoped_round(below, above):
    talk, answer = sync_round(below, TENANT, peer="hub", scopes=("shop",)), None
    try:
        while True:
            answer = serve(above, talk.send(answer), device="s", name="hub")
    except StopIteration:
        return


def test_a_hub_restored_that_gave_the_same_number_to_another_entry_is_noticed_by_a_shop_that_hears_only_a_part(tmp_path):
    hub = make_node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite"))
    shop = make_node("s")
    hub.do(Wish(TENANT, Note(bill="meja-1", word="old")))
    hub.store.copy_to(tmp_path / "old.sqlite")
    hub.do(Wish(TENANT, Price(good="kopi", price=9_000)))
    scoped_round(shop, hub)
    old = make_node("g", role="hub", store=SqliteStore(tmp_path / "old.sqlite"))
    old.do(Wish(TENANT, Price(good="kopi", price=4_000)))
    for _ in range(3):
        scoped_round(shop, old)
    for question in ("SELECT text FROM journal ORDER BY origin, seq", "SELECT good, price FROM toy_prices"):
        assert rows(shop, question) == rows(old, question)


def test_a_relay_that_is_behind_is_told_that_it_holds_the_other_side_of_a_fork(tmp_path):
    """Two machines with one card, two shops, and the second shop is cut off: its sale must not wait for ever."""
    hub, near, far = make_node("h", role="hub"), make_node("s"), make_node("z")
    one = make_node("a", store=SqliteStore(tmp_path / "one.sqlite"))
    sell(one, "kopi")
    one.store.copy_to(tmp_path / "two.sqlite")
    two = make_node("b", store=SqliteStore(tmp_path / "two.sqlite"))
    for _ in range(3):
        sell(one, "teh")
    sell(two, "susu", 7)
    sync(one, near, name="till")
    sync(two, far, name="till")
    sync(near, hub, name="near")
    for _ in range(3):
        sync(far, hub, name="far")
        sync(two, far, name="till")
    assert [row for row in hub.see(TENANT, Totals()) if row[2]] == [("kopi", 1, 1), ("susu", 7, 1), ("teh", 3, 3)]


def test_a_hub_that_was_restored_is_given_the_keys_it_lost(tmp_path):
    hub, shop = make_node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite")), make_node("s")
    sell(shop, "kopi")
    sync(shop, hub)
    hub.store.copy_to(tmp_path / "old.sqlite")
    shop.do(Wish(TENANT, Name(person="p1", name="Sari")))
    sync(shop, hub)
    old = make_node("g", role="hub", store=SqliteStore(tmp_path / "old.sqlite"))
    for _ in range(3):
        sync(shop, old)
    assert rows(old, "SELECT name FROM toy_people") == [("Sari",)]
