"""Facts of the catalog fold to the same tables in any order, and old samples decode and fold for ever."""

import json
import random
from pathlib import Path

import msgspec
import pytest
from catalog_shop import SHAPES, Shop

from lancar.catalog import facts as f
from lancar.catalog import views
from lancar.kernel.shape import Fact, structs_in

SAMPLES = Path(__file__).parents[2] / "vectors" / "facts" / "catalog"
KINDS = structs_in(f, Fact)


def sample(kind: type[Fact]) -> Fact:
    file = SAMPLES / f"{kind.KIND.removeprefix('catalog.')}.v{kind.V}.json"
    return msgspec.json.decode(file.read_bytes(), type=kind)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.KIND)
def test_every_kind_has_a_sample_that_decodes_and_folds(kind: type[Fact]) -> None:
    shop = Shop()
    fact = sample(kind)
    shop.take(fact)
    said = {table for table, rows in shop.tables().items() if rows}
    assert said == {view.table for view in SHAPES.folding[kind.KIND]}
    assert json.loads(msgspec.json.encode(fact)) == json.loads(msgspec.json.encode(sample(kind)))


def test_no_sample_is_of_an_unknown_kind() -> None:
    known = {f"{kind.KIND.removeprefix('catalog.')}.v{kind.V}.json" for kind in KINDS}
    assert {file.name for file in SAMPLES.glob("*.json")} == known


def rivals() -> list[tuple[Fact, int]]:
    """Facts of two people who edit the same things, with the stamps they were written at."""
    said: list[Fact] = []
    for version in (1, 2, 2, 3):
        said += [
            msgspec.structs.replace(fact, version=version) for fact in map(sample, KINDS) if "version" in fact.__struct_fields__
        ]
    for place, fact in enumerate(said):
        if "removed" in fact.__struct_fields__ and place % 3 == 0:
            said[place] = msgspec.structs.replace(fact, removed=True)
        if isinstance(fact, f.GoodDescribed):
            said[place] = msgspec.structs.replace(fact, name=f"{fact.name} {place}")
    said += [sample(f.GoodQuickAdded), sample(f.BarcodeNoted)]
    return [(fact, 5_000 + place) for place, fact in enumerate(said)]


def test_facts_in_any_order_give_the_same_tables() -> None:
    said = rivals()
    first: object = None
    for seed in range(12):
        random.Random(seed).shuffle(said)
        shop = Shop()
        for fact, ms in said:
            shop.take(fact, ms=ms)
        tables = shop.tables()
        first = first or tables
        assert tables == first


def test_a_quickly_added_good_never_replaces_what_the_owner_said() -> None:
    owner = f.GoodDescribed(sku="8991", name="Sabun Mandi", version=1)
    price = f.PriceSet(sku="8991", price=4_000, version=1)
    code = f.BarcodeAssigned(code="8991", sku="8991", version=1)
    thief = (f.GoodQuickAdded(sku="8991", name="X", price=1), f.BarcodeNoted(code="8991", sku="LAIN"))
    for order in ((owner, price, code, *thief), (*thief, owner, price, code)):
        shop = Shop()
        shop.take(*order)
        with shop.see() as see:
            offer = views.offer_of(see, "8991", "", "", "", "2026-01-01")
            assert views.find_barcode(see, "8991") == views.Found("8991", "")
        assert offer is not None
        assert (offer.name, offer.price) == ("Sabun Mandi", 4_000)


def test_a_new_name_and_a_new_price_made_apart_both_stand() -> None:
    shop = Shop()
    shop.take(f.GoodDescribed(sku="A", name="Teh", version=1), f.PriceSet(sku="A", price=3_000, version=1))
    shop.take(f.GoodDescribed(sku="A", name="Teh Manis", version=2))
    shop.take(f.PriceSet(sku="A", price=3_500, version=2))
    with shop.see() as see:
        offer = views.offer_of(see, "A", "", "", "", "2026-01-01")
    assert offer is not None
    assert (offer.name, offer.price) == ("Teh Manis", 3_500)


def test_categories_that_two_people_hung_below_each_other_do_not_hang_the_till() -> None:
    assert views.with_below(("a",), {"a": "b", "b": "a", "c": "b"}) == ("a", "b", "c")
