"""What sync promises: everything arrives, once, whatever the line and the devices do."""

import msgspec
import pytest
from toy import TENANT, TOY, Name, Note, Price, Sold, Totals, Wall, make_node, rows, sell, sync

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.kernel.builder import differences
from lancar.kernel.giving import give_run
from lancar.kernel.merge import take_runs
from lancar.kernel.messages import MAX_BATCH_ENTRIES, Run, decode_runs, encode_runs
from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import TrustEverybody
from lancar.kernel.shape import Capability


def journal(node: Node) -> list[tuple]:
    return rows(node, "SELECT origin, seq, text FROM journal ORDER BY origin, seq")


def test_a_sale_made_in_the_shop_is_in_the_hub_after_one_round():
    shop, hub = make_node("s"), make_node("h", role="hub")
    sell(shop, "kopi", 2)
    report = sync(shop, hub)
    assert (report.pushed, report.waiting) == (1, 0)
    assert hub.see(TENANT, Totals()) == [("kopi", 2, 1)]
    assert journal(hub) == journal(shop)


def test_a_price_set_by_the_owner_reaches_the_shop_and_the_other_shop():
    shops, hub = [make_node("s"), make_node("z")], make_node("h", role="hub")
    hub.do(Wish(TENANT, Price(good="kopi", price=7_000)))
    for shop in shops:
        sync(shop, hub, name=shop.ids.prefix)
    shops[0].do(Wish(TENANT, Price(good="kopi", price=8_000)))
    for shop in (*shops, *shops):
        sync(shop, hub, name=shop.ids.prefix)
    for node in (*shops, hub):
        assert rows(node, "SELECT price, version FROM toy_prices") == [(8_000, 2)]


def test_a_node_tells_all_it_says_itself_before_it_relays_a_word_of_those_below():
    """What it says itself tells whose the others are: a revoked till's sales are not judged as the shop's own (ADR 0005)."""
    till, shop, hub = make_node("a"), make_node("z"), make_node("h", role="hub")
    sell(till, "kopi")
    sync(till, shop, name="till")
    for _ in range(MAX_BATCH_ENTRIES + 20):
        sell(shop, "teh")
    sync(shop, hub)
    order = [origin for (origin,) in rows(hub, "SELECT origin FROM journal ORDER BY rx")]
    assert order == ["z1"] * (MAX_BATCH_ENTRIES + 20) + ["a1"]


@pytest.mark.parametrize("after", range(1, 12))
def test_a_line_that_breaks_anywhere_in_a_round_loses_and_doubles_nothing(after):
    shop, hub = make_node("s"), make_node("h", role="hub")
    for n in range(MAX_BATCH_ENTRIES + 20):
        sell(shop, f"good{n % 3}")
    hub.do(Wish(TENANT, Price(good="good1", price=500)))
    sync(shop, hub, limit=after)
    sync(shop, hub)
    assert sync(shop, hub).waiting == 0
    assert sum(row[2] for row in hub.see(TENANT, Totals())) == MAX_BATCH_ENTRIES + 20
    assert hub.see(TENANT, Totals()) == shop.see(TENANT, Totals())
    assert journal(hub) == journal(shop)
    assert differences(hub) == {}


def test_a_gap_is_not_accepted_the_sender_rewinds():
    shop, hub = make_node("s"), make_node("h", role="hub")
    for _ in range(5):
        sell(shop, "kopi")
    ahead = give_run(shop, TENANT, "s1", 3)
    assert take_runs(hub, [ahead], device="shop")[0].said == "gap"
    assert rows(hub, "SELECT * FROM journal") == []


def test_a_lost_tail_is_fetched_back_and_its_numbers_are_never_used_again(tmp_path):
    """Wound 1: after a power cut a till re-used a number and the server dropped the next, different sale."""
    hub = make_node("h", role="hub")
    shop = make_node("s", store=SqliteStore(tmp_path / "shop.sqlite"))
    sell(shop, "kopi")
    shop.store.copy_to(tmp_path / "backup.sqlite")
    sell(shop, "teh")
    sync(shop, hub)
    old = make_node("r", store=SqliteStore(tmp_path / "backup.sqlite"))
    sync(old, hub)
    assert sell(old, "susu") == "r1.1"
    sync(old, hub)
    assert hub.see(TENANT, Totals()) == old.see(TENANT, Totals()) == [("kopi", 1, 1), ("susu", 1, 1), ("teh", 1, 1)]


def test_a_cloned_device_is_noticed_and_neither_sale_is_lost(tmp_path):
    hub = make_node("h", role="hub")
    one = make_node("s", store=SqliteStore(tmp_path / "one.sqlite"))
    sell(one, "kopi")
    one.store.copy_to(tmp_path / "two.sqlite")
    two = make_node("t", store=SqliteStore(tmp_path / "two.sqlite"))
    sell(one, "teh")
    sell(two, "susu", 7)
    sell(two, "susu", 8)
    sync(one, hub, name="one")
    report = sync(two, hub, name="two")
    assert report.forks == 1
    sync(two, hub, name="two")
    sync(one, hub, name="one")
    want = [("kopi", 1, 1), ("susu", 15, 2), ("teh", 1, 1)]
    assert hub.see(TENANT, Totals()) == want
    assert two.see(TENANT, Totals()) == want
    assert one.see(TENANT, Totals()) == want
    assert rows(hub, "SELECT origin, seq FROM forks") != []
    assert [differences(node) for node in (one, two, hub)] == [{}, {}, {}]
    sales = [row[0] for row in rows(two, "SELECT subject FROM journal WHERE kind = 'toy.sold'")]
    assert len(sales) == len(set(sales)) == 4


def test_entries_of_a_kind_not_known_yet_are_kept_and_relayed_and_count_once_learned(tmp_path):
    blind = Capability(name="toy", facts=TOY.facts[1:], views=TOY.views[1:2], books=())
    shop, hub = make_node("s"), make_node("h", role="hub", capabilities=[blind], store=SqliteStore(tmp_path / "hub.sqlite"))
    other = make_node("o")
    sell(shop, "kopi", 4)
    sync(shop, hub)
    sync(other, hub, name="other")
    assert other.see(TENANT, Totals()) == [("kopi", 4, 1)]
    assert rows(hub, "SELECT qty FROM toy_totals") == []
    hub.store.close()
    learned = make_node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite"))
    assert learned.see(TENANT, Totals()) == [("kopi", 4, 1)]


class Suspicious(TrustEverybody):
    """Finds every sale of poison beyond anybody's rights."""

    def admit(self, *asked):
        fact = asked[-1]
        return "toy.poison" if getattr(fact, "good", "") == "poison" else None


def test_a_fact_beyond_its_devices_rights_is_set_aside_everywhere_and_the_rest_counts():
    shop, hub = make_node("s"), make_node("h", role="hub", authority=Suspicious())
    sell(shop, "kopi")
    sell(shop, "poison", 9)
    sell(shop, "teh")
    assert sync(shop, hub).aside == 1
    sync(shop, hub)
    for node in (shop, hub):
        assert node.see(TENANT, Totals())[0] == ("kopi", 1, 1)
        assert {row for row in node.see(TENANT, Totals()) if row[2]} == {("kopi", 1, 1), ("teh", 1, 1)}
        assert differences(node) == {}
    assert rows(hub, "SELECT reason FROM quarantine") == [("toy.poison",)]


def test_a_bad_entry_parks_alone_with_its_reason():
    """Wound 14: one refused invoice blocked those behind it."""
    shop, hub = make_node("s"), make_node("h", role="hub")
    for n in range(3):
        sell(shop, f"good{n}")
    run = give_run(shop, TENANT, "s1", 1)
    texts = [run.texts[0], b'{"nonsense": tru', run.texts[2]]
    bad = Run(tenant=TENANT, origin="s1", first=1, prev=run.prev, texts=texts)
    answer = take_runs(hub, [bad], device="shop")[0]
    assert (answer.said, answer.seq, answer.aside) == ("ok", 3, 1)
    assert {row[0] for row in hub.see(TENANT, Totals())} == {"good0", "good2"}
    assert rows(hub, "SELECT origin, seq, reason FROM quarantine") == [("s1", 2, "malformed")]
    assert bytes(rows(hub, "SELECT text FROM journal WHERE seq = 2")[0][0]) == texts[1]


def test_entries_travel_as_the_very_bytes_that_were_written():
    shop = make_node("s")
    for n in range(4):
        sell(shop, f"kopi «{n}»")
    run = give_run(shop, TENANT, "s1", 1)
    assert decode_runs(encode_runs([run, run])) == [run, run]


def test_a_name_is_sealed_in_the_journal_readable_in_the_views_and_can_be_forgotten():
    shop, hub = make_node("s"), make_node("h", role="hub")
    shop.do(Wish(TENANT, Name(person="p1", name="Sari Wulandari")))
    sync(shop, hub)
    for node in (shop, hub):
        assert rows(node, "SELECT name FROM toy_people") == [("Sari Wulandari",)]
        assert all(b"Sari" not in bytes(row[2]) for row in journal(node))


def test_lines_of_one_bill_written_on_two_nodes_come_out_in_the_same_order_on_both():
    """Wound 8: two waiters, one table, and the beers vanished."""
    shops, hub = [make_node("s"), make_node("z")], make_node("h", role="hub")
    for n in range(4):
        for shop in shops:
            shop.do(Wish(TENANT, Note(bill="meja-3", word=f"{shop.ids.prefix}{n}")))
    for _ in range(2):
        for shop in shops:
            sync(shop, hub, name=shop.ids.prefix)
    states = {tuple(rows(node, "SELECT state FROM toy_bills")) for node in (*shops, hub)}
    assert len(states) == 1
    assert len(msgspec.json.decode(next(iter(states))[0][0])["words"]) == 8
    assert [differences(node) for node in (*shops, hub)] == [{}, {}, {}]


def test_the_same_batch_pushed_twice_counts_once():
    shop, hub = make_node("s"), make_node("h", role="hub")
    sell(shop, "kopi")
    run = give_run(shop, TENANT, "s1", 1)
    first, second = (take_runs(hub, [run], device="shop")[0] for _ in range(2))
    assert first == second
    assert hub.see(TENANT, Totals()) == [("kopi", 1, 1)]
    assert Sold.KIND == "toy.sold"


def test_a_hub_restored_from_an_old_picture_gets_back_from_its_shops_what_it_forgot(tmp_path):
    hub = make_node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite"))
    shop = make_node("s")
    sell(shop, "kopi")
    sync(shop, hub)
    hub.store.copy_to(tmp_path / "old.sqlite")
    hub.do(Wish(TENANT, Price(good="kopi", price=9_000)))
    sell(shop, "teh")
    sync(shop, hub)
    old = make_node("g", role="hub", store=SqliteStore(tmp_path / "old.sqlite"))
    old.do(Wish(TENANT, Price(good="susu", price=4_000)))
    for _ in range(3):
        sync(shop, old)
    for node in (shop, old):
        assert node.see(TENANT, Totals()) == [("kopi", 1, 1), ("teh", 1, 1)]
        assert rows(node, "SELECT good, price FROM toy_prices ORDER BY good") == [("kopi", 9_000), ("susu", 4_000)]
        assert differences(node) == {}


def test_a_hub_restored_and_idle_since_takes_back_its_own_entries_under_their_old_numbers(tmp_path):
    hub = make_node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite"))
    shop = make_node("s")
    hub.do(Wish(TENANT, Price(good="kopi", price=8_000)))
    hub.store.copy_to(tmp_path / "old.sqlite")
    hub.do(Wish(TENANT, Price(good="kopi", price=9_000)))
    sync(shop, hub)
    old = make_node("g", role="hub", store=SqliteStore(tmp_path / "old.sqlite"))
    for _ in range(2):
        sync(shop, old)
    assert rows(old, "SELECT price FROM toy_prices") == rows(shop, "SELECT price FROM toy_prices") == [(9_000,)]
    with old.working() as working:
        old.new_incarnation(working(TENANT))
    old.do(Wish(TENANT, Price(good="kopi", price=9_500)))
    sync(shop, old)
    assert rows(shop, "SELECT price FROM toy_prices") == [(9_500,)]


def test_a_node_that_hears_its_own_lost_entries_goes_on_after_them_even_if_its_clock_was_a_day_ahead_then(tmp_path):
    hub = make_node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite"), wall=Wall(1_700_086_400_000))
    shop = make_node("s")
    hub.do(Wish(TENANT, Price(good="kopi", price=8_000)))
    hub.store.copy_to(tmp_path / "old.sqlite")
    hub.do(Wish(TENANT, Price(good="kopi", price=9_000)))
    hub.do(Wish(TENANT, Price(good="kopi", price=9_500)))
    sync(shop, hub)
    old = make_node("g", role="hub", store=SqliteStore(tmp_path / "old.sqlite"), wall=Wall())
    sync(shop, old)
    old.do(Wish(TENANT, Price(good="teh", price=3_000)))
    stamps = rows(old, "SELECT ms, tick FROM journal WHERE origin = 'h1' ORDER BY seq")
    assert stamps == sorted(set(stamps))
    assert len(stamps) == 4
