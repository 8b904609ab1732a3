"""What is set aside counts nowhere; what a person releases counts everywhere; who is forgotten can be read nowhere."""

import pytest
from toy import TENANT, TOY, Name, Price, Sell, Totals, make_node, rows, sell, sync

from lancar.adapters.storage.sqlite import SqliteStore
from lancar.kernel.builder import differences
from lancar.kernel.facts import EntryReleased, EntrySetAside, PersonForgotten
from lancar.kernel.giving import give_run
from lancar.kernel.merge import take_runs
from lancar.kernel.messages import Run
from lancar.kernel.node import Node, Wish
from lancar.kernel.ports import TrustEverybody
from lancar.kernel.shape import Capability, Fact


def say(node: Node, fact: Fact) -> None:
    """Write a fact of the kernel's own, as a capability's rule would."""
    with node.working() as working:
        unit = working(TENANT)
        node.write(unit, fact, own=node.own(unit))


def aside(origin: str, seq: int, version: int = 1) -> EntrySetAside:
    return EntrySetAside(origin=origin, seq=seq, version=version, reason="test")


def sold(node: Node) -> list[tuple]:
    return [row for row in node.see(TENANT, Totals()) if row[2]]


@pytest.mark.parametrize("verdict_first", [True, False])
def test_an_entry_set_aside_counts_nowhere_whether_it_or_the_verdict_came_first(verdict_first):
    shop, hub, other = make_node("s"), make_node("h", role="hub"), make_node("o")
    sell(shop, "kopi", 3)
    sell(shop, "teh")
    if verdict_first:
        say(hub, aside("s1", 1))
        sync(shop, hub)
    else:
        sync(shop, hub)
        say(hub, aside("s1", 1))
    sync(shop, hub)
    sync(other, hub, name="other")
    for node in (shop, hub, other):
        assert sold(node) == [("teh", 1, 1)]
        assert rows(node, "SELECT good FROM toy_sales") == [("teh",)]
        assert differences(node) == {}


def test_what_a_person_releases_counts_again_on_every_node():
    shop, hub = make_node("s"), make_node("h", role="hub")
    sell(shop, "kopi", 3)
    sync(shop, hub)
    say(hub, aside("s1", 1))
    sync(shop, hub)
    assert sold(shop) == []
    say(shop, EntryReleased(origin="s1", seq=1, version=2, reason="it was ours"))
    sync(shop, hub)
    for node in (shop, hub):
        assert sold(node) == [("kopi", 3, 1)]
        assert differences(node) == {}


def test_a_register_set_aside_gives_the_word_back_to_the_one_before():
    shop, hub = make_node("s"), make_node("h", role="hub")
    for price in (5_000, 6_000):
        shop.do(Wish(TENANT, Price(good="kopi", price=price)))
    sync(shop, hub)
    say(hub, aside("s1", 2))
    sync(shop, hub)
    for node in (shop, hub):
        assert rows(node, "SELECT price, version FROM toy_prices") == [(5_000, 1)]
        assert differences(node) == {}


def test_a_person_forgotten_can_be_read_on_no_node_and_never_comes_back():
    shop, hub, late = make_node("s"), make_node("h", role="hub"), make_node("l")
    shop.do(Wish(TENANT, Name(person="p1", name="Sari")))
    shop.do(Wish(TENANT, Name(person="p2", name="Budi")))
    sync(shop, hub)
    say(hub, PersonForgotten(person="p1"))
    for _ in range(2):
        sync(shop, hub)
        sync(late, hub, name="late")
    for node in (shop, hub, late):
        assert rows(node, "SELECT person, name FROM toy_people ORDER BY person") == [("p1", ""), ("p2", "Budi")]
        assert rows(node, "SELECT destroyed, sealing FROM person_keys WHERE person = 'p1'") == [(1, b"")]
        assert differences(node) == {}


class NoPoison(TrustEverybody):
    """Finds sales of poison beyond anybody's rights."""

    def admit(self, *asked):
        return "toy.poison" if getattr(asked[-1], "good", "") == "poison" else None


def test_a_kind_not_known_when_it_came_is_judged_when_it_is_learned(tmp_path):
    blind = Capability(name="toy", facts=TOY.facts[1:], views=TOY.views[1:2])
    file = tmp_path / "hub.sqlite"
    shop, hub = make_node("s"), make_node("h", role="hub", capabilities=[blind], store=SqliteStore(file))
    sell(shop, "poison")
    sell(shop, "kopi")
    sync(shop, hub)
    hub.store.close()
    learned = make_node("h", role="hub", store=SqliteStore(file), authority=NoPoison())
    assert sold(learned) == [("kopi", 1, 1)]
    assert rows(learned, "SELECT reason FROM quarantine") == [("toy.poison",)]
    sync(shop, learned)
    assert sold(shop) == [("kopi", 1, 1)]


def test_a_name_too_long_for_an_entry_is_refused_and_the_node_goes_on():
    node = make_node("a")
    with pytest.raises(ValueError, match="too long"):
        node.do(Wish(TENANT, Sell(good="kopi"), actor="x" * 500))
    sell(node, "kopi")
    assert sold(node) == [("kopi", 1, 1)]


class OnlyTheShop(TrustEverybody):
    """Believes whatever the shop pushes and nothing of anybody else."""

    def admit(self, _see, device, *_told, **_more):
        return None if device in {"shop", ""} else "toy.forged"


def test_a_forged_entry_that_is_set_aside_does_not_take_the_true_one_of_its_number_with_it():
    """A till that was taken over goes on writing where an honest node will write next."""
    shop, hub, other = make_node("s"), make_node("h", role="hub", authority=OnlyTheShop()), make_node("o")
    sell(shop, "kopi")
    sync(shop, hub)
    text = give_run(shop, TENANT, "s1", 1).texts[0].replace(b'"seq":1', b'"seq":2').replace(b"s1.1", b"s1.2")
    prev = rows(hub, "SELECT head_hash FROM origins WHERE origin = 's1'")[0][0]
    take_runs(hub, [Run(tenant=TENANT, origin="s1", first=2, prev=bytes(prev).hex(), texts=[text])], device="thief")
    assert rows(hub, "SELECT reason FROM quarantine") == [("toy.forged",)]
    sell(shop, "teh")
    for _ in range(3):
        sync(shop, hub)
        sync(other, hub, name="shop")
    for node in (shop, hub, other):
        assert sold(node) == [("kopi", 1, 1), ("teh", 1, 1)]
        assert differences(node) == {}
