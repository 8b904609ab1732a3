"""What a till asks of the catalog per line: the most particular price, the right good for a code, the promos in force."""

import pytest
from catalog_shop import Shop

from lancar.catalog import commands as c
from lancar.catalog import views
from lancar.values.barcode import COMMON_SCALE_PATTERNS, ScaleLabel, scale_label
from lancar.values.terms import Promo

DAY = "2026-11-21"
KOPI = "8991234567891"


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.do(c.AddGood(sku="KOPI", name="Kopi Susu", price=18_000, barcodes=(KOPI,)))
    shop.do(c.AddGood(sku="MIE", name="Mie Goreng", price=3_500))
    shop.do(c.DefineUnit(sku="MIE", unit="dus", factor_milli=40_000))
    shop.do(c.DefineUnit(sku="MIE", unit="lusin", factor_milli=12_000))
    return shop


def price(shop: Shop, sku: str, unit: str = "", *, branch: str = "", order_type: str = "", day: str = DAY) -> int | None:
    with shop.see() as see:
        return views.price_of(see, sku, unit, branch, order_type, day)


def test_the_branch_beats_the_shop_and_the_order_type_beats_any(shop: Shop) -> None:
    shop.do(
        c.SetPrices(
            prices=(
                c.NewPrice(sku="KOPI", price=20_000, branch="bdg"),
                c.NewPrice(sku="KOPI", price=22_000, order_type="online"),
                c.NewPrice(sku="KOPI", price=24_000, branch="bdg", order_type="online"),
            )
        )
    )
    assert price(shop, "KOPI") == 18_000
    assert price(shop, "KOPI", branch="jkt") == 18_000
    assert price(shop, "KOPI", branch="bdg") == 20_000
    assert price(shop, "KOPI", branch="bdg", order_type="dine_in") == 20_000
    assert price(shop, "KOPI", branch="jkt", order_type="online") == 22_000
    assert price(shop, "KOPI", branch="bdg", order_type="online") == 24_000


def test_a_dated_price_holds_from_its_first_day_to_its_last(shop: Shop) -> None:
    lebaran = c.NewPrice(sku="KOPI", price=15_000, from_day="2026-03-18", until_day="2026-03-25", price_list="Lebaran")
    shop.do(c.SetPrices(prices=(lebaran,)))
    days = ("2026-03-17", "2026-03-18", "2026-03-25", "2026-03-26")
    assert [price(shop, "KOPI", day=day) for day in days] == [18_000, 15_000, 15_000, 18_000]


def test_a_unit_without_a_price_of_its_own_costs_its_factor_times_the_base(shop: Shop) -> None:
    shop.do(c.SetPrices(prices=(c.NewPrice(sku="MIE", unit="dus", price=130_000),)))
    assert price(shop, "MIE", "dus") == 130_000
    assert price(shop, "MIE", "lusin") == 42_000
    assert price(shop, "MIE", "pcs") == price(shop, "MIE") == 3_500
    assert price(shop, "MIE", "peti") is None


def test_an_offer_says_all_that_a_line_needs(shop: Shop) -> None:
    with shop.see() as see:
        offer = views.offer_of(see, "MIE", "lusin", "bdg", "", DAY)
    assert offer == views.Offer("MIE", "Mie Goreng", "lusin", 12_000, "", "standard", 42_000, False, True)


def test_a_variant_without_a_price_costs_what_its_good_costs(shop: Shop) -> None:
    small, large = (c.Variant(sku=f"KOPI-{s}", options=({"name": "Ukuran", "value": s},)) for s in "SL")
    shop.do(c.AddVariants(variant_of="KOPI", variants=(small, large)))
    shop.do(c.SetPrices(prices=(c.NewPrice(sku="KOPI-L", price=21_000),)))
    assert price(shop, "KOPI-S") == 18_000
    assert price(shop, "KOPI-L") == 21_000


def test_a_variant_is_called_with_what_tells_it_from_its_sisters(shop: Shop) -> None:
    large = c.Variant(sku="KOPI-L", options=({"name": "Ukuran", "value": "L"}, {"name": "Susu", "value": "oat"}))
    told = c.Variant(sku="KOPI-S", options=({"name": "Jenis", "value": "Susu"},))  # which the name says already
    shop.do(c.AddVariants(variant_of="KOPI", variants=(large, told)))
    with shop.see() as see:
        names = [offer.name for sku in ("KOPI", "KOPI-L", "KOPI-S") if (offer := views.offer_of(see, sku, "", "", "", DAY))]
    assert names == ["Kopi Susu", "Kopi Susu (L, oat)", "Kopi Susu"]


def test_an_unknown_good_has_no_price_and_a_good_may_have_none(shop: Shop) -> None:
    shop.do(c.AddGood(sku="IKAN", name="Ikan segar"))
    with shop.see() as see:
        assert views.offer_of(see, "TIADA", "", "", "", DAY) is None
        offer = views.offer_of(see, "IKAN", "", "", "", DAY)
    assert offer is not None
    assert offer.price is None


def test_a_code_names_a_good_and_its_unit(shop: Shop) -> None:
    shop.do(c.AssignBarcode(code="18991234567898", sku="MIE", unit="dus"))
    with shop.see() as see:
        assert views.find_barcode(see, f" {KOPI} ") == views.Found("KOPI", "")
        assert views.find_barcode(see, "18991234567898") == views.Found("MIE", "dus")
        assert views.find_barcode(see, "MIE") == views.Found("MIE", "")
        assert views.find_barcode(see, "404") is None


def test_a_upc_code_is_found_in_both_its_spellings(shop: Shop) -> None:
    shop.do(c.AssignBarcode(code="036000291452", sku="MIE"))
    with shop.see() as see:
        assert views.find_barcode(see, "0036000291452") == views.find_barcode(see, "036000291452")
        assert views.find_barcode(see, "036000291452") == views.Found("MIE", "")


def test_a_scale_label_brings_its_weight_or_its_price(shop: Shop) -> None:
    for pattern in COMMON_SCALE_PATTERNS:
        shop.do(c.SetScalePattern(mask=pattern.mask, price_factor=pattern.price_factor))
    shop.do(c.AddGood(sku="AYAM", name="Ayam potong", unit="kg", by_weight=True, price=38_000, barcodes=("123",)))
    weight, _, worth = COMMON_SCALE_PATTERNS
    weighed = scale_label(ScaleLabel(item="123", qty_milli=1_250), weight)
    priced = scale_label(ScaleLabel(item="123", amount=47_500), worth)
    with shop.see() as see:
        assert views.find_barcode(see, weighed or "") == views.Found("AYAM", "", 1_250)
        assert views.find_barcode(see, priced or "") == views.Found("AYAM", "", 0, 47_500)
    shop.do(c.RemoveScalePattern(prefix="20"))
    with shop.see() as see:
        assert views.find_barcode(see, weighed or "") is None


def test_promos_are_picked_by_branch_and_day_and_the_greater_priority_comes_first(shop: Shop) -> None:
    def announce(name: str, **terms: object) -> None:
        shop.do(c.AnnouncePromo(promo=Promo(id="", name=name, kind="percent", permille=100, **terms)))  # type: ignore[arg-type]  # terms vary

    announce("semua")
    announce("bandung", branches=("bdg",), priority=5)
    announce("desember", from_day="2026-12-01", to_day="2026-12-31")
    with shop.see() as see:
        in_force = {
            (branch, day): [promo.name for promo in views.promos_in_force(see, branch, day)]
            for branch, day in (("bdg", DAY), ("jkt", DAY), ("jkt", "2026-12-31"), ("jkt", "2027-01-01"))
        }
    assert in_force["bdg", DAY] == ["bandung", "semua"]
    assert in_force["jkt", DAY] == ["semua"]
    assert sorted(in_force["jkt", "2026-12-31"]) == ["desember", "semua"]
    assert in_force["jkt", "2027-01-01"] == ["semua"]


def test_a_promo_on_a_category_covers_the_categories_below_it(shop: Shop) -> None:
    shop.do(c.PlaceCategory(name="Minuman"))
    shop.do(c.PlaceCategory(name="Dingin", parent="minuman"))
    promo = Promo(id="", name="Haus", kind="amount", amount=1_000, categories=("minuman",))
    shop.do(c.AnnouncePromo(promo=promo))
    with shop.see() as see:
        assert views.promos_in_force(see, "bdg", DAY)[0].categories == ("minuman", "minuman/dingin")


def test_without_promos_the_till_asks_one_question(shop: Shop) -> None:
    with shop.see() as see:
        asked: list[str] = []
        see.rows = lambda query, **_: asked.append(query.sql) or []  # type: ignore[assignment,method-assign,func-returns-value]  # counts
        assert views.promos_in_force(see, "bdg", DAY) == ()
    assert len(asked) == 1
