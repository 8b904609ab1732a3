"""What may be done to the catalog: an example for every command, and every no it can give."""

import re
from pathlib import Path

import pytest
from catalog_shop import Shop

import lancar.catalog
from lancar.catalog import commands as c
from lancar.catalog import facts as f
from lancar.catalog import views
from lancar.catalog.views import questions as q
from lancar.kernel.refusal import Refused
from lancar.values.terms import BundlePart, Promo

SABUN = "8991234567891"
DUS = "18991234567898"
SIZE_L = (f.Option(name="Ukuran", value="L"),)
TOPPING = (f.Choice(id="jelly", name="Jelly", price=3_000, uses="SABUN", uses_milli=10), f.Choice(id="x", name="Polos"))


@pytest.fixture
def shop() -> Shop:
    """A shop with a soap in dozens, a shirt with a large variant, a drink in a category with toppings."""
    shop = Shop()
    shop.do(c.PlaceCategory(name="Minuman"))
    shop.do(c.PlaceCategory(name="Dingin", parent="minuman"))
    shop.do(c.PlaceCategory(name="Teh", parent="minuman/dingin"))
    shop.do(c.AddGood(sku="SABUN", name="Sabun", price=4_000, cost_milli=3_100_500, barcodes=(SABUN,)))
    shop.do(c.DefineUnit(sku="SABUN", unit="lusin", factor_milli=12_000))
    shop.do(c.AddGood(sku="KAOS", name="Kaos"))
    shop.do(c.AddVariants(variant_of="KAOS", variants=(c.Variant(sku="KAOS-L", options=SIZE_L),)))
    shop.do(c.AddGood(sku="ES-TEH", name="Es teh", category="minuman/dingin", price=5_000))
    shop.do(c.DefineModifiers(name="Topping", choices=TOPPING, max_picks=1))
    shop.do(c.WriteRecipe(sku="ES-TEH", ingredients=(f.Ingredient(sku="SABUN", qty_milli=1),)))
    return shop


def promo(**terms: object) -> c.AnnouncePromo:
    """A promo of ten percent, but for the terms given."""
    return c.AnnouncePromo(promo=Promo(**{"id": "", "name": "Hemat", "kind": "percent", "permille": 100, **terms}))  # type: ignore[arg-type]  # terms vary


def price(**key: object) -> c.SetPrices:
    """One new price."""
    return c.SetPrices(prices=(c.NewPrice(**{"sku": "SABUN", "price": 1, **key}),))  # type: ignore[arg-type]  # keys vary


# the wish, and the no it gets
REFUSED = [
    (c.AddGood(sku="SABUN", name="Lain"), Refused("catalog.sku_taken", sku="SABUN")),
    (c.AddGood(sku="A", name=" \t"), Refused("catalog.empty_name")),
    (c.AddGood(sku=" A", name="A"), Refused("catalog.bad_id", id=" A")),
    (c.AddGood(sku="A", name="A", unit=" "), Refused("catalog.empty_unit")),
    (c.AddGood(sku="A", name="A", category="lain"), Refused("catalog.unknown_category", category="lain")),
    (c.AddGood(sku="A", name="A", variant_of="B"), Refused("catalog.unknown_good", sku="B")),
    (c.AddGood(sku="A", name="A", variant_of="KAOS-L"), Refused("catalog.variant_of_variant", sku="KAOS-L")),
    (c.AddGood(sku="A", name="A", options=(f.Option(name="a|b", value="c"),)), Refused("catalog.bad_option", text="a|b")),
    (
        c.AddGood(sku="A", name="A", barcodes=("8991234567890",)),
        Refused("catalog.check_digit", code="8991234567890", expected=1),
    ),
    (
        c.AddGood(sku="A", name="A", barcodes=(SABUN,)),
        Refused("catalog.barcode_taken", code=SABUN, sku="SABUN", unit=""),
    ),
    (c.DescribeGood(sku="TIADA", name="A"), Refused("catalog.unknown_good", sku="TIADA")),
    (c.DescribeGood(sku="SABUN", unit="lusin"), Refused("catalog.unit_taken", sku="SABUN", unit="lusin")),
    (c.DescribeGood(sku="KAOS", variant_of="SABUN"), Refused("catalog.variant_of_variant", sku="KAOS")),
    (c.DescribeGood(sku="SABUN", variant_of="SABUN"), Refused("catalog.variant_of_variant", sku="SABUN")),
    (
        c.AddVariants(variant_of="KAOS", variants=(c.Variant(options=SIZE_L),)),
        Refused("catalog.variant_twice", options="L"),
    ),
    (
        c.AddVariants(variant_of="SABUN", variants=(c.Variant(sku="KAOS", options=SIZE_L),)),
        Refused("catalog.sku_taken", sku="KAOS"),
    ),
    (
        c.AddVariants(variant_of="KAOS-L", variants=(c.Variant(options=SIZE_L),)),
        Refused("catalog.variant_of_variant", sku="KAOS-L"),
    ),
    (c.ArchiveGood(sku="TIADA"), Refused("catalog.unknown_good", sku="TIADA")),
    (
        c.QuickAdd(name="Lain", price=1, barcode=SABUN),
        Refused("catalog.barcode_taken", code=SABUN, sku="SABUN", unit=""),
    ),
    (
        c.QuickAdd(name="A", price=1, category="lain"),
        Refused("catalog.unknown_category", category="lain"),
    ),
    (
        c.DefineUnit(sku="SABUN", unit="pcs", factor_milli=1_000),
        Refused("catalog.unit_taken", sku="SABUN", unit="pcs"),
    ),
    (c.AssignBarcode(code=DUS, sku="SABUN", unit="dus"), Refused("catalog.unknown_unit", sku="SABUN", unit="dus")),
    (
        c.AssignBarcode(code=SABUN, sku="ES-TEH"),
        Refused("catalog.barcode_taken", code=SABUN, sku="SABUN", unit=""),
    ),
    (
        c.AssignBarcode(code="036000291453", sku="SABUN"),
        Refused("catalog.check_digit", code="036000291453", expected=2),
    ),
    (c.AssignBarcode(code="96385075", sku="SABUN"), Refused("catalog.check_digit", code="96385075", expected=4)),
    (c.RemoveBarcode(code="404"), Refused("catalog.unknown_barcode", code="404")),
    (price(sku="TIADA"), Refused("catalog.unknown_good", sku="TIADA")),
    (price(unit="dus"), Refused("catalog.unknown_unit", sku="SABUN", unit="dus")),
    (price(from_day="2026-02-30"), Refused("catalog.not_a_day", text="2026-02-30")),
    (
        price(from_day="2026-02-02", until_day="2026-02-01"),
        Refused("catalog.days_reversed", from_day="2026-02-02", until_day="2026-02-01"),
    ),
    (price(order_type="Makan di sini"), Refused("catalog.bad_order_type", order_type="Makan di sini")),
    (price(branch="bdg", price=None), Refused("catalog.no_price", sku="SABUN", unit="")),
    (
        c.SetPrices(prices=(c.NewPrice(sku="SABUN", price=1), c.NewPrice(sku="SABUN", price=2, unit="pcs"))),
        Refused("catalog.price_twice", sku="SABUN", unit="pcs"),
    ),
    (c.SetDefaultCost(sku="TIADA", cost_milli=1), Refused("catalog.unknown_good", sku="TIADA")),
    (c.SayAvailability(sku="TIADA", branch="bdg", available=False), Refused("catalog.unknown_good", sku="TIADA")),
    (c.PlaceCategory(name="A", parent="lain"), Refused("catalog.unknown_category", category="lain")),
    (c.PlaceCategory(name="A", category="lain"), Refused("catalog.unknown_category", category="lain")),
    (c.PlaceCategory(name="Minuman"), Refused("catalog.category_taken", category="minuman")),
    (c.PlaceCategory(name="a > b"), Refused("catalog.bad_category_name", name="a > b")),
    (
        c.PlaceCategory(name="Minuman", category="minuman", parent="minuman/dingin"),
        Refused("catalog.category_ring", category="minuman"),
    ),
    (
        c.PlaceCategory(name="Poci", parent="minuman/dingin/teh"),
        Refused("catalog.category_too_deep", category="minuman/dingin/teh/poci", most=3),
    ),
    (c.RemoveCategory(category="lain"), Refused("catalog.unknown_category", category="lain")),
    (
        c.RemoveCategory(category="minuman"),
        Refused("catalog.category_not_empty", category="minuman", holds="minuman/dingin"),
    ),
    (
        c.DefineModifiers(name="A", choices=(TOPPING[1], TOPPING[1])),
        Refused("catalog.choice_twice", choice="x"),
    ),
    (
        c.DefineModifiers(name="A", choices=(f.Choice(id="x", name="X", uses="TIADA"),)),
        Refused("catalog.unknown_good", sku="TIADA"),
    ),
    (
        c.DefineModifiers(name="A", choices=TOPPING, min_picks=3),
        Refused("catalog.bad_picks", min_picks=3, max_picks=0, choices=2),
    ),
    (
        c.DefineModifiers(name="A", choices=TOPPING, min_picks=2, max_picks=1),
        Refused("catalog.bad_picks", min_picks=2, max_picks=1, choices=2),
    ),
    (c.DefineModifiers(name="A", group="lain", choices=TOPPING), Refused("catalog.unknown_modifiers", group="lain")),
    (c.RemoveModifiers(group="lain"), Refused("catalog.unknown_modifiers", group="lain")),
    (c.OfferModifiers(sku="ES-TEH", groups=("lain",)), Refused("catalog.unknown_modifiers", group="lain")),
    (
        c.WriteRecipe(sku="SABUN", ingredients=(f.Ingredient(sku="ES-TEH", qty_milli=1),)),
        Refused("catalog.recipe_ring", sku="SABUN"),
    ),
    (
        c.WriteRecipe(sku="ES-TEH", ingredients=(f.Ingredient(sku="KAOS", qty_milli=1),) * 2),
        Refused("catalog.ingredient_twice", sku="KAOS"),
    ),
    (promo(permille=0), Refused("catalog.promo_terms", field="permille")),
    (promo(kind="amount"), Refused("catalog.promo_terms", field="amount")),
    (promo(kind="buy_get", buy_units=2), Refused("catalog.promo_terms", field="get_units")),
    (promo(kind="bundle", amount=9_000), Refused("catalog.promo_terms", field="parts")),
    (promo(weekdays=(0,)), Refused("catalog.promo_terms", field="weekdays")),
    (promo(to_minute=1_441), Refused("catalog.promo_terms", field="to_minute")),
    (promo(name=""), Refused("catalog.empty_name")),
    (promo(skus=("TIADA",)), Refused("catalog.unknown_good", sku="TIADA")),
    (promo(categories=("lain",)), Refused("catalog.unknown_category", category="lain")),
    (promo(order_types=("Online!",)), Refused("catalog.bad_order_type", order_type="Online!")),
    (promo(from_day="besok"), Refused("catalog.not_a_day", text="besok")),
    (promo(id="lain"), Refused("catalog.unknown_promo", promo="lain")),
    (c.EndPromo(promo="lain"), Refused("catalog.unknown_promo", promo="lain")),
    (c.SetScalePattern(mask="20IIIIIWWWWWW"), Refused("catalog.bad_scale_mask", mask="20IIIIIWWWWWW")),
    (c.ShowPhoto(sku="X", image=""), Refused("catalog.unknown_good", sku="X")),
    (c.ShowPhoto(sku="SABUN", image="AAAA"), Refused("catalog.no_picture")),
    (c.ShowPhoto(sku="SABUN", image="/9j/" + "A" * 57_396), Refused("catalog.picture_too_large", bytes=43_050, most=43_000)),
    (c.RemoveScalePattern(prefix="20"), Refused("catalog.unknown_scale_pattern", prefix="20")),
]


@pytest.mark.parametrize(("wish", "no"), REFUSED, ids=[f"{wish.NAME[8:]}-{no.code[8:]}" for wish, no in REFUSED])
def test_a_wish_that_cannot_be_is_refused_and_changes_nothing(shop: Shop, wish, no: Refused) -> None:
    before = shop.tables()
    with pytest.raises(Refused) as said:
        shop.do(wish)
    assert said.value == no
    assert shop.tables() == before


def test_every_no_of_the_rules_is_shown_here_or_among_the_sheets() -> None:
    rules = Path(lancar.catalog.__file__).parent
    said = {code for file in rules.rglob("*.py") for code in re.findall(r'Refused\(\s*"(catalog\.\w+)"', file.read_text())}
    shown = "".join(file.read_text() for file in Path(__file__).parent.glob("*.[pt][yx]*"))
    assert {code for code in said if code not in shown} == set()


def test_prices_need_their_own_right_beside_the_right_to_describe(shop: Shop) -> None:
    for wish in (
        c.AddGood(sku="A", name="A", price=1),
        c.AddGood(sku="A", name="A", cost_milli=1),
        c.AddVariants(variant_of="SABUN", variants=(c.Variant(options=SIZE_L, price=1),)),
        c.TakeGoods(rows=(c.GoodRow(line=2, sku="A", name="A", price=1),)),
    ):
        with pytest.raises(Refused) as said:
            shop.do(wish, "manage")
        assert said.value == Refused("catalog.may_not_change_price")
    assert shop.do(c.AddGood(sku="A", name="A"), "manage")


def test_a_good_keeps_what_was_not_named_and_the_same_again_makes_no_fact(shop: Shop) -> None:
    (fact,) = shop.do(c.DescribeGood(sku="ES-TEH", name="Es Teh Manis"))
    assert fact == f.GoodDescribed(sku="ES-TEH", name="Es Teh Manis", category="minuman/dingin", version=2)
    assert shop.do(c.DescribeGood(sku="ES-TEH", name="Es Teh Manis", tax_kind="standard")) == []
    (fact,) = shop.do(c.DescribeGood(sku="ES-TEH", tax_kind="served", unit="gelas", track_stock=False, category=""))
    assert fact == f.GoodDescribed(
        sku="ES-TEH", name="Es Teh Manis", tax_kind="served", unit="gelas", track_stock=False, version=3
    )


def test_an_archived_good_leaves_the_lists_and_keeps_its_name(shop: Shop) -> None:
    assert shop.do(c.ArchiveGood(sku="SABUN")) == [f.GoodArchived(sku="SABUN", version=1)]
    assert shop.do(c.ArchiveGood(sku="SABUN")) == []
    assert "SABUN" not in [good.sku for good in shop.ask(q.Goods()).goods]
    assert shop.ask(q.Search(text="sabun")) == ()
    assert shop.ask(q.OneGood(sku="SABUN")).good.name == "Sabun"
    assert shop.do(c.ArchiveGood(sku="SABUN", archived=False)) == [f.GoodArchived(sku="SABUN", archived=False, version=2)]
    assert "SABUN" in [good.sku for good in shop.ask(q.Goods()).goods]


def test_the_counter_adds_an_unknown_good_with_its_code(shop: Shop) -> None:
    shop.do(c.QuickAdd(name="Permen Jahe", price=1_500, barcode="8990000000000"), "sell", "quick_add")
    with shop.see() as see:
        found = views.find_barcode(see, "8990000000000")
        assert found == views.Found("8990000000000", "")
        assert views.price_of(see, "8990000000000", "", "bdg", "", "2026-11-21") == 1_500
    shop.do(c.DescribeGood(sku="8990000000000", name="Permen Jahe 50 g"))
    assert shop.ask(q.OneGood(sku="8990000000000")).good.name == "Permen Jahe 50 g"
    first, second = (shop.do(c.QuickAdd(name="Kerupuk", price=500))[0].subject() for _ in range(2))
    assert first != second


def test_a_code_can_be_moved_removed_and_given_again(shop: Shop) -> None:
    shop.do(c.AssignBarcode(code=SABUN, sku="ES-TEH", move=True))
    with shop.see() as see:
        assert views.find_barcode(see, SABUN) == views.Found("ES-TEH", "")
    assert shop.do(c.AssignBarcode(code=SABUN, sku="ES-TEH")) == []
    assert shop.do(c.RemoveBarcode(code=SABUN)) == [f.BarcodeAssigned(code=SABUN, removed=True, version=3)]
    with shop.see() as see:
        assert views.find_barcode(see, SABUN) is None
    assert shop.do(c.AssignBarcode(code=SABUN, sku="SABUN", unit="lusin")) == [
        f.BarcodeAssigned(code=SABUN, sku="SABUN", unit="lusin", version=4)
    ]


def test_a_wrong_check_digit_is_taken_when_a_person_insists(shop: Shop) -> None:
    assert shop.do(c.AssignBarcode(code="8991234567890", sku="SABUN", unchecked=True))
    with shop.see() as see:
        assert views.find_barcode(see, "8991234567890") == views.Found("SABUN", "")


def test_prices_change_are_repeated_without_a_fact_and_go_again(shop: Shop) -> None:
    assert shop.do(price(price=4_500)) == [f.PriceSet(sku="SABUN", price=4_500, version=2)]
    assert shop.do(price(price=4_500)) == []
    assert shop.do(price(price=None)) == [f.PriceSet(sku="SABUN", removed=True, version=3)]
    with shop.see() as see:
        assert views.price_of(see, "SABUN", "", "", "", "2026-11-21") is None
    assert shop.do(price(price=4_800)) == [f.PriceSet(sku="SABUN", price=4_800, version=4)]


def test_a_good_has_at_most_four_units_beside_its_own(shop: Shop) -> None:
    for n, unit in enumerate(("pak", "dus", "peti"), 2):
        shop.do(c.DefineUnit(sku="SABUN", unit=unit, factor_milli=n * 10_000))
    with pytest.raises(Refused) as said:
        shop.do(c.DefineUnit(sku="SABUN", unit="kontainer", factor_milli=1))
    assert said.value == Refused("catalog.too_many_units", sku="SABUN", most=4)
    assert shop.do(c.DefineUnit(sku="SABUN", unit="peti", factor_milli=40_000)) == []
    (gone,) = shop.do(c.DefineUnit(sku="SABUN", unit="peti", factor_milli=0))
    assert gone == f.UnitDefined(sku="SABUN", unit="peti", removed=True, version=2)
    assert shop.do(c.DefineUnit(sku="SABUN", unit="kontainer", factor_milli=1))


def test_cost_and_recipe_are_what_was_said_last(shop: Shop) -> None:
    assert shop.do(c.SetDefaultCost(sku="SABUN", cost_milli=3_000_000)) == [
        f.DefaultCostSet(sku="SABUN", cost_milli=3_000_000, version=2)
    ]
    assert shop.do(c.SetDefaultCost(sku="SABUN", cost_milli=3_000_000)) == []
    with shop.see() as see:
        assert views.cost_milli_of(see, "SABUN") == 3_000_000
        assert views.cost_milli_of(see, "KAOS") == 0
        assert views.recipe_of(see, "ES-TEH") == (f.Ingredient(sku="SABUN", qty_milli=1),)
    shop.do(c.WriteRecipe(sku="ES-TEH", ingredients=()))
    assert shop.do(c.WriteRecipe(sku="ES-TEH", ingredients=())) == []
    with shop.see() as see:
        assert views.recipe_of(see, "ES-TEH") == ()


def test_sold_out_is_said_per_branch_by_whoever_sells(shop: Shop) -> None:
    shop.do(c.SayAvailability(sku="ES-TEH", branch="bdg", available=False), "sell")
    assert shop.ask(q.OneGood(sku="ES-TEH")).sold_out_in == ("bdg",)
    with shop.see() as see:
        assert not views.is_available(see, "ES-TEH", "bdg")
        assert views.is_available(see, "ES-TEH", "jkt")
    assert shop.do(c.SayAvailability(sku="ES-TEH", branch="bdg", available=False)) == []
    shop.do(c.SayAvailability(sku="ES-TEH", branch="bdg", available=True))
    assert shop.ask(q.OneGood(sku="ES-TEH")).sold_out_in == ()


def test_modifier_groups_are_asked_in_the_good_s_own_order(shop: Shop) -> None:
    first = shop.do(c.DefineModifiers(name="Ukuran", choices=TOPPING[1:], min_picks=1, max_picks=1))[0].group
    second = shop.do(c.DefineModifiers(name="Es", choices=TOPPING[1:]))[0].group
    shop.do(c.OfferModifiers(sku="ES-TEH", groups=(second, first)))
    assert shop.do(c.OfferModifiers(sku="ES-TEH", groups=(second, first))) == []
    with shop.see() as see:
        assert [group.name for group in views.modifiers_of(see, "ES-TEH")] == ["Es", "Ukuran"]
    shop.do(c.RemoveModifiers(group=second))
    with shop.see() as see:
        assert [group.name for group in views.modifiers_of(see, "ES-TEH")] == ["Ukuran"]
    assert shop.do(c.DefineModifiers(group=first, name="Ukuran", choices=TOPPING[1:], min_picks=1, max_picks=1)) == []


def test_a_variant_asks_what_its_good_asks_until_it_asks_its_own(shop: Shop) -> None:
    first, second = (shop.do(c.DefineModifiers(name=name, choices=TOPPING[1:]))[0].group for name in ("Sablon", "Kado"))
    shop.do(c.OfferModifiers(sku="KAOS", groups=(first,)))
    with shop.see() as see:
        assert [group.name for group in views.modifiers_of(see, "KAOS-L")] == ["Sablon"]
    shop.do(c.OfferModifiers(sku="KAOS-L", groups=(second,)))
    with shop.see() as see:
        assert [group.name for group in views.modifiers_of(see, "KAOS-L")] == ["Kado"]


def test_categories_are_renamed_moved_and_removed_when_empty(shop: Shop) -> None:
    shop.do(c.PlaceCategory(name="Minuman Segar", category="minuman", place=2))
    assert shop.do(c.PlaceCategory(name="Minuman Segar", category="minuman", place=2)) == []
    assert shop.do(c.RemoveCategory(category="minuman/dingin/teh"))[0].removed
    assert [(at.name, at.parent) for at in shop.ask(q.Categories())] == [("Minuman Segar", ""), ("Dingin", "minuman")]


def test_a_promo_is_changed_repeated_and_ended(shop: Shop) -> None:
    parts = (BundlePart(sku="SABUN", units=2), BundlePart(sku="ES-TEH"))
    (fact,) = shop.do(promo(kind="bundle", amount=12_000, parts=parts))
    assert shop.do(c.AnnouncePromo(promo=fact.promo)) == []
    assert shop.do(promo(id=fact.promo.id))[0].version == 2
    assert shop.do(c.EndPromo(promo=fact.promo.id))[0].removed
    with shop.see() as see:
        assert views.promos_in_force(see, "bdg", "2026-11-21") == ()


def test_scale_patterns_can_be_said_twice_without_a_fact(shop: Shop) -> None:
    assert shop.do(c.SetScalePattern(mask="21IIIIIWWWWWC"))
    assert shop.do(c.SetScalePattern(mask="21IIIIIWWWWWC")) == []


def test_search_finds_the_inside_of_words_and_puts_beginnings_first(shop: Shop) -> None:
    shop.do(c.AddGood(sku="T1", name="Teh Botol"))
    shop.do(c.AddGood(sku="T2", name="Roti Ketan Hitam"))

    def found(text: str, most: int = 20) -> list[str]:
        return [good.sku for good in shop.ask(q.Search(text=text, most=most))]

    assert found("teh") == ["T1", "ES-TEH"]
    assert found("TÉH") == ["T1", "ES-TEH"]
    assert found("tam ket") == ["T2"]
    assert found(SABUN) == ["SABUN"]
    assert found("KAOS-L") == ["KAOS-L"]
    assert found("%") == found("tidak ada") == []
    assert found("t", most=1) == ["T1"]


def test_goods_come_page_by_page_each_once(shop: Shop) -> None:
    seen: list[str] = []
    after = ""
    while True:
        page = shop.ask(q.Goods(after=after, most=2))
        seen += [good.sku for good in page.goods]
        after = page.after
        if not after:
            break
    assert seen == ["ES-TEH", "KAOS", "KAOS-L", "SABUN"]
    assert [good.price for good in shop.ask(q.Goods(category="minuman/dingin")).goods] == [5_000]


def test_a_good_can_be_seen_whole_and_an_unknown_one_is_refused(shop: Shop) -> None:
    good = shop.ask(q.OneGood(sku="SABUN"))
    assert (good.units, good.barcodes) == ({"lusin": 12_000}, {SABUN: ""})
    assert good.prices == (q.PriceLine(price=4_000),)
    assert shop.ask(q.OneGood(sku="KAOS")).variants == ("KAOS-L",)
    assert shop.ask(q.OneGood(sku="KAOS-L")).options == SIZE_L
    with pytest.raises(Refused) as said:
        shop.ask(q.OneGood(sku="TIADA"))
    assert said.value == Refused("catalog.unknown_good", sku="TIADA")
