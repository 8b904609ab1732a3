"""Somebody goes on in another's name, or a peer forgets: what was forged counts nowhere and takes nobody's place."""

import msgspec
import pytest
from toy import TENANT, Note, Price, Sold, Totals, make_node, rows, sell, sync
from toy import Wall as Clock

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.adapters.upstream.frames import decode_response, encode_response
from lancar.kernel.builder import differences
from lancar.kernel.entry import Entry, freeze
from lancar.kernel.giving import give_run
from lancar.kernel.merge import take_runs
from lancar.kernel.messages import EntriesAsk, EntriesPage, Held, Run, RunAsk, decode_runs, encode_runs
from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import TrustEverybody
from lancar.kernel.replica import till_round
from lancar.kernel.sync import Talk, serve, sync_round

YEAR_MS = 365 * 24 * 3_600_000


class Gate(TrustEverybody):
    """The forger's machine was revoked; everybody else is honest."""

    def admit(self, *asked):
        return "toy.revoked" if asked[1] == "forger" else None


def node(name: str, **more) -> Node:
    return make_node(name, authority=Gate(), **more)


def talk(conversation: Talk, above: Node, name: str) -> None:
    """One whole round."""
    answer = None
    try:
        while True:
            answer = serve(above, conversation.send(answer), device=name, name="above")
    except StopIteration:
        return


def forge(above: Node, origin: str, *, ms: int = 1_700_000_000_500, good: str = "palsu") -> None:
    """The forger goes on in another's name where that name stands on this node."""
    with above.store.read() as tx:
        found = tx.rows(
            "SELECT head_seq, head_hash FROM origins WHERE tenant = :tenant AND origin = :origin",
            {"tenant": TENANT, "origin": origin},
        )
    seq, hashed = found[0][0] + 1, bytes(found[0][1]).hex()
    fact = Sold(sale=f"{origin}.{seq}", good=good, qty=9)
    entry = Entry(
        tenant=TENANT,
        origin=origin,
        seq=seq,
        ms=ms,
        actor="forger",
        subject=fact.subject(),
        scope=fact.scope(),
        kind=fact.KIND,
        body=msgspec.Raw(msgspec.json.encode(fact)),
    )
    run = Run(tenant=TENANT, origin=origin, first=seq, prev=hashed, texts=[freeze(entry)])
    assert take_runs(above, [run], device="forger")[0].aside == 1


def goods(one: Node) -> list[str]:
    return [row[0] for row in one.see(TENANT, Totals()) if row[2]]


def test_what_was_set_aside_gives_way_to_what_the_true_writer_says_under_that_number():
    """The world of seed 210: two clones of that writer would both have said it again, and it would have counted twice."""
    shop, hub, far = node("s"), node("h", role="hub"), node("z")
    sell(shop, "kopi")
    sync(shop, hub)
    forge(hub, "s1")
    sync(far, hub, name="far")
    sell(shop, "teh")
    sync(shop, hub)
    sync(far, hub, name="far")
    assert rows(shop, "SELECT origin, head_seq FROM origins WHERE mine = 1") == [("s1", 2)]
    for one in (shop, hub, far):
        assert goods(one) == ["kopi", "teh"]
        assert differences(one) == {}
    assert rows(hub, "SELECT seq, reason FROM quarantine") == [(2, "forked")]


def test_a_forger_does_not_take_the_place_of_another_forged_entry_nor_of_a_true_one():
    shop, hub = node("s"), node("h", role="hub")
    sell(shop, "kopi")
    sync(shop, hub)
    true = give_run(shop, TENANT, "s1", 1)
    forge(hub, "s1")
    standing = rows(hub, "SELECT text FROM journal ORDER BY seq")
    forged = give_run(hub, TENANT, "s1", 2)
    other = forged.texts[0].replace(b"palsu", b"tiruan")
    for first, prev, text in ((2, forged.prev, other), (1, true.prev, true.texts[0].replace(b"kopi", b"palsu"))):
        run = Run(tenant=TENANT, origin="s1", first=first, prev=prev, texts=[text])
        assert take_runs(hub, [run], device="forger")[0].said == "fork"
    assert rows(hub, "SELECT text FROM journal ORDER BY seq") == standing


@pytest.mark.parametrize("ahead_ms", [0, YEAR_MS])
def test_a_till_that_lost_its_tail_takes_a_forged_entry_neither_for_its_own_nor_for_the_time(ahead_ms):
    """The world of seed 278."""
    shop, till = node("s"), node("t", role="till", wall=Clock())
    sell(till, "kopi")
    talk(till_round(till, TENANT, peer="shop"), shop, "till")
    forge(shop, "t1", ms=1_700_000_000_500 + ahead_ms)
    talk(till_round(till, TENANT, peer="shop"), shop, "till")
    assert rows(till, "SELECT seq, status FROM journal ORDER BY seq") == [(1, 0), (2, 3)]
    assert rows(till, "SELECT reason FROM quarantine") == [("kernel.remembered_aside",)]
    sell(till, "teh")
    assert rows(till, "SELECT ms < 1700000100000 FROM journal WHERE origin <> 't1'") == [(1,)]
    talk(till_round(till, TENANT, peer="shop"), shop, "till")
    assert goods(till) == goods(shop) == ["kopi", "teh"]


def test_a_hub_that_lost_its_verdict_does_not_count_what_a_shop_keeps_aside(tmp_path):
    """The world of seed 899: the shop hears only a part of what the hub says, so it cannot tell it the verdict again."""
    hub, shop, till = node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite")), node("s"), node("t")
    sell(till, "kopi")
    sync(till, hub)
    hub.store.copy_to(tmp_path / "old.sqlite")
    hub.do(Wish(TENANT, Note(bill="meja-1", word="of another scope")))
    with hub.store.write() as tx:
        tx.run("UPDATE journal SET scope = 'b2' WHERE tenant = :tenant AND kind = 'toy.noted'", {"tenant": TENANT})
    forge(hub, "t1")
    talk(sync_round(shop, TENANT, peer="hub", scopes=("shop",)), hub, "shop")
    assert goods(shop) == ["kopi"]
    hub = node("i", role="hub", store=SqliteStore(tmp_path / "old.sqlite"))
    for _ in range(2):
        talk(sync_round(shop, TENANT, peer="hub", scopes=("shop",)), hub, "shop")
        sync(till, hub)
    assert rows(hub, "SELECT seq, status FROM journal WHERE origin = 't1' ORDER BY seq") == [(1, 0), (2, 3)]
    for one in (hub, shop, till):
        assert goods(one) == ["kopi"]
        assert differences(one) == {}
    assert rows(hub, "SELECT reason FROM quarantine") == [("kernel.remembered_aside",)]


def test_a_shop_does_not_count_what_was_forged_in_its_name_at_a_small_node_below():
    """The world of seed 866: what the small node set aside, the shop took back as its own memory."""
    hub, small = node("h", role="hub"), node("t")
    shop = node("s")
    sell(shop, "kopi")
    sync(small, shop, name="till")
    forge(small, "s1")
    sell(shop, "teh")
    for _ in range(3):
        sync(small, shop, name="till")
        sync(shop, hub)
    for one in (hub, shop, small):
        assert goods(one) == ["kopi", "teh"]
        assert differences(one) == {}


def test_a_hub_that_says_a_lost_verdict_again_heeds_it_itself(tmp_path):
    """The world of seed 724: the forged entry came back before the verdict, and counted."""
    hub, shop = node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite")), node("s")
    sell(shop, "kopi")
    sync(shop, hub)
    hub.do(Wish(TENANT, Price(good="kopi", price=5_000)))
    hub.store.copy_to(tmp_path / "old.sqlite")
    forge(hub, "s1")
    sync(shop, hub)
    sell(shop, "teh")
    old = node("g", role="hub", store=SqliteStore(tmp_path / "old.sqlite"))
    old.do(Wish(TENANT, Price(good="kopi", price=6_000)))
    for _ in range(3):
        sync(shop, old)
    for one in (old, shop):
        assert goods(one) == ["kopi", "teh"]
        assert differences(one) == {}


# -- what does not stand above any more


def scoped(below: Node, above: Node) -> None:
    """A round of a node that asks for the common scope only."""
    talk(sync_round(below, TENANT, peer="hub", scopes=("shop",)), above, "shop")


def hide(above: Node, good: str) -> None:
    """Puts a sale into another branch's scope, after the fact: the toy shop has but one."""
    with above.store.write() as tx:
        tx.run(
            "UPDATE journal SET scope = 'b2' WHERE tenant = :tenant AND subject = :subject", {"tenant": TENANT, "subject": good}
        )


def test_those_who_fetched_an_entry_that_stepped_back_are_told_even_if_nothing_comes_in_its_place():
    """The world of seed 129: the true entry is of a branch that this shop does not ask for."""
    writer, shop, small, hub = node("w"), node("s"), node("t"), node("h", role="hub")
    sell(writer, "kopi")
    hidden = [sell(writer, "teh"), sell(writer, "gula")]
    writer.do(Wish(TENANT, Note(bill="meja-1", word="es teh")))
    sync(writer, hub, name="writer")
    for sale in hidden:
        hide(hub, f"sale/{sale}")
    scoped(shop, hub)
    forge(shop, "w1")
    sync(small, shop, name="till")
    assert rows(small, "SELECT seq FROM journal WHERE origin = 'w1' ORDER BY seq") == [(1,), (2,), (4,)]
    for _ in range(2):
        scoped(shop, hub)
        sync(small, shop, name="till")
    for one in (shop, small):
        assert rows(one, "SELECT seq FROM journal WHERE origin = 'w1' ORDER BY seq") == [(1,), (4,)]
        assert differences(one) == {}


def test_a_forged_entry_fitted_in_before_fetched_ones_goes_without_them():
    """The world of seed 838: a bill was shown as unpaid until what was dropped with the forged entry had been fetched anew."""
    writer, shop, hub = node("w"), node("s"), node("h", role="hub")
    sell(writer, "kopi")
    sync(writer, hub, name="writer")
    scoped(shop, hub)
    sale = sell(writer, "teh")
    writer.do(Wish(TENANT, Note(bill="meja-1", word="es teh")))
    sync(writer, hub, name="writer")
    hide(hub, f"sale/{sale}")
    scoped(shop, hub)
    assert rows(shop, "SELECT seq FROM journal WHERE origin = 'w1' ORDER BY seq") == [(1,), (3,)]
    forge(shop, "w1")
    seen = []
    for _ in range(3):
        conversation, answer = sync_round(shop, TENANT, peer="hub", scopes=("shop",)), None
        try:
            while True:
                answer = serve(hub, conversation.send(answer), device="shop", name="hub")
                seen.append(rows(shop, "SELECT many FROM toy_bills"))
        except StopIteration:
            pass
    assert {tuple(one) for one in seen} == {((1,),)}
    assert rows(shop, "SELECT seq, status FROM journal WHERE origin = 'w1' ORDER BY seq") == [(1, 0), (3, 0)]
    assert differences(shop) == {}


def test_what_a_restored_hub_lost_and_cannot_be_told_does_not_stand_in_the_way_of_what_it_says_now(tmp_path):
    """The world of seed 113: the shop asks for its branch only, so it cannot tell the hub the whole story."""
    hub, shop = node("h", role="hub", store=SqliteStore(tmp_path / "hub.sqlite")), node("s")
    sale = sell(hub, "kopi")
    hub.do(Wish(TENANT, Price(good="kopi", price=5_000)))
    hide(hub, f"sale/{sale}")
    scoped(shop, hub)
    hub.store.copy_to(tmp_path / "old.sqlite")
    hub.do(Wish(TENANT, Price(good="kopi", price=6_000)))
    scoped(shop, hub)
    old = node("g", role="hub", store=SqliteStore(tmp_path / "old.sqlite"))
    other = sell(old, "teh")
    hide(old, f"sale/{other}")
    old.do(Wish(TENANT, Note(bill="meja-1", word="es teh")))
    for _ in range(2):
        scoped(shop, old)
    assert rows(shop, "SELECT seq, kind FROM journal ORDER BY seq") == [(2, "toy.priced"), (4, "toy.noted")]
    assert rows(shop, "SELECT price FROM toy_prices") == [(5_000,)]
    assert rows(shop, "SELECT seq FROM forks") == [(3,)]


def test_what_is_set_aside_and_what_is_gone_travel_over_http():
    run = Run(tenant=TENANT, origin="s1", first=1, prev="0" * 64, texts=[b"{}"], aside=[1])
    assert decode_runs(encode_runs([run])) == [run]
    assert decode_response(RunAsk(tenant=TENANT, origin="s1", after=0), encode_response(run)[0]) == run
    page = EntriesPage(upto=7, more=False, entries=[], mark="7:ab", gone=[Held("s1", 3, "ab")])
    assert decode_response(EntriesAsk(tenant=TENANT, after=0), encode_response(page)[0]) == page
