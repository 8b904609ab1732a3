"""A backup that is weeks old is brought back: no number is used twice, and the others bring back what it forgot."""

import pytest
from toy import TENANT, Price, Sell, Totals, make_node, rows, sell, sync

from lancar.adapters.storage import open_store
from lancar.adapters.storage.copying import fill_from
from lancar.kernel.builder import differences
from lancar.kernel.node import Node, Wish


def begin_anew(node: Node) -> None:
    with node.working() as working:
        node.new_incarnation(working(TENANT))


@pytest.mark.parametrize("brand", ["sqlite", "postgres"])
def test_a_hub_restored_from_an_old_backup_is_healed_by_its_shops(brand, request, tmp_path):
    place = (lambda name: tmp_path / name) if brand == "sqlite" else lambda _: request.getfixturevalue("postgres").database()
    hub, shops = make_node("h", role="hub", store=open_store(place("hub.sqlite"))), [make_node("s"), make_node("z")]
    hub.do(Wish(TENANT, Price(good="kopi", price=5_000)))
    for n, shop in enumerate(shops):
        sell(shop, "kopi", n + 1)
        sync(shop, hub, name=f"shop{n}")
    hub.store.copy_to(tmp_path / "backup.sqlite")
    hub.do(Wish(TENANT, Price(good="kopi", price=6_000)))
    for n, shop in enumerate(shops):
        sell(shop, "teh", n + 1)
        sync(shop, hub, name=f"shop{n}")
    hub.store.close()

    store = open_store(place("again.sqlite"))
    assert fill_from(store, tmp_path / "backup.sqlite") > 0
    restored = make_node("r", role="hub", store=store)
    begin_anew(restored)
    assert restored.do(Wish(TENANT, Price(good="susu", price=7_000))).refs == ("r1.1",), "an incarnation of its own"
    for _ in range(2):
        for n, shop in enumerate(shops):
            sync(shop, restored, name=f"shop{n}")
    assert restored.see(TENANT, Totals()) == [("kopi", 3, 2), ("teh", 3, 2)]
    prices = "SELECT good, price FROM toy_prices WHERE tenant = :tenant ORDER BY good"
    for node in (restored, *shops):
        assert rows(node, prices) == [("kopi", 6_000), ("susu", 7_000)], "what the hub forgot, a shop remembered"
        assert differences(node) == {}
    names = rows(restored, "SELECT origin, seq FROM journal")
    assert len(names) == len(set(names))
    restored.store.close()


def test_a_hub_that_outgrows_sqlite_moves_to_postgresql_and_back(postgres, tmp_path):
    small = make_node("h", role="hub", store=open_store(tmp_path / "hub.sqlite"))
    for n in range(120):
        small.do(Wish(TENANT, Sell(good=f"good{n % 5}", qty=n + 1)))
    small.store.copy_to(tmp_path / "move.sqlite")
    big = open_store(postgres.database())
    fill_from(big, tmp_path / "move.sqlite")
    hub = make_node("x", role="hub", store=big)
    assert hub.see(TENANT, Totals()) == small.see(TENANT, Totals())
    begin_anew(hub)
    sell(hub, "good1")
    big.copy_to(tmp_path / "back.sqlite")
    back = make_node("y", role="hub", store=open_store(tmp_path / "back.sqlite"))
    assert back.see(TENANT, Totals()) == hub.see(TENANT, Totals())
    assert [differences(node) for node in (hub, back)] == [{}, {}]
    texts = "SELECT origin, seq, rx, text, hash FROM journal ORDER BY rx"
    assert rows(back, texts) == rows(hub, texts)
    for node in (small, hub, back):
        node.store.close()
