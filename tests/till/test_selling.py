"""A sale at the counter: what it holds, what it refuses, what follows from it."""

import random

import pytest
from backports import zstd
from counter_shop import Shop, cash, qris, refuses

from lancar.catalog.commands import (
    AddGood,
    AnnouncePromo,
    AssignBarcode,
    DefineModifiers,
    DefineUnit,
    OfferModifiers,
    SetScalePattern,
    WriteRecipe,
)
from lancar.catalog.facts import Choice, Ingredient
from lancar.kernel.refusal import Refused
from lancar.till import commands as c
from lancar.till import facts as f
from lancar.till.rules.sell import QuoteCart
from lancar.till.views.answers import DrawerOfShift, FindSale, SalesOfDay
from lancar.till.views.watch import ClaimedPayments, SettingsOf
from lancar.values.bill import Payment
from lancar.values.terms import PPN, Charge, Promo, Rate

DAY = "2026-11-21"
SERVICE = Charge(kind="service", code="service", rates=(Rate(from_day="2020-01-01", permille=50),), taxable=True)


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.open()
    return shop


def test_three_goods_for_cash_give_change_and_a_number(shop: Shop) -> None:
    sale = shop.sell("kopi", "roti", "kopi", payments=cash(60_000))
    assert (sale.total, sale.change, sale.receipt, sale.business_day) == (51_000, 9_000, "K1-000001", DAY)
    assert [good.name for good in sale.goods] == ["Kopi susu", "Roti bakar", "Kopi susu"]
    assert shop.sell("es", goods=(c.Wanted(sku="es", price=1_000),)).receipt == "K1-000002"


def test_a_sale_is_named_after_its_own_entry(shop: Shop) -> None:
    sale = shop.sell("kopi")
    seen = shop.see(FindSale(sale=sale.sale))
    assert seen.sale == sale
    assert shop.see(FindSale(sale=sale.receipt)).sale == sale
    assert [row.sale for row in shop.see(SalesOfDay(day=DAY))] == [sale.sale]


def test_the_sales_of_a_day_are_read_page_by_page(shop: Shop) -> None:
    sold = [shop.sell("kopi").sale for _ in range(3)]
    first = shop.see(SalesOfDay(day=DAY, branch="bdg"))[0]
    rest = shop.see(SalesOfDay(day=DAY, branch="bdg", after_ts=first.ts, after_sale=first.sale))
    assert [first.sale, *(row.sale for row in rest)] == sold
    assert shop.see(SalesOfDay(day=DAY, branch="jkt")) == []


def test_service_tax_and_rounding_stand_as_lines_of_their_own(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.ChargesSetting(charges=(SERVICE, PPN))))
    shop.do(c.ChangeSetting(branch="bdg", setting=f.RoundingSetting(round_cash_to=100)))
    sale = shop.sell("kopi", "roti")
    assert [(extra.kind, extra.amount) for extra in sale.extras] == [("service", 1_650), ("tax", 3_812), ("rounding", 38)]
    assert sale.total == 33_000 + 1_650 + 3_812 + 38
    seen = shop.see(SettingsOf(branch="bdg"))
    assert (seen.charges.charges, seen.rounding.round_cash_to) == ((SERVICE, PPN), 100)
    assert shop.see(SettingsOf(branch="jkt")).rounding.round_cash_to == 1


def test_only_cash_is_rounded(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.RoundingSetting(round_cash_to=100)))
    by_weight = (c.Wanted(sku="gula", qty_milli=750),)
    assert shop.sell(goods=by_weight, payments=qris(13_000)).total == 13_000
    assert shop.sell(goods=(c.Wanted(sku="gula"),), payments=cash(20_000)).total == 17_300


def test_a_split_payment_puts_each_part_into_its_own_drawer(shop: Shop) -> None:
    payments = (Payment(method="qris_static", amount=20_000), Payment(method="cash", amount=15_000))
    sale = shop.sell("kopi", "roti", payments=payments)
    seen = shop.see(DrawerOfShift(shift=sale.shift))
    assert {(one.method, one.sales, one.sold, one.claimed) for one in seen.methods} == {
        ("cash", 0, 13_000, 0),
        ("qris_static", 1, 20_000, 20_000),
    }
    assert seen.expected_cash == 113_000


def test_a_carton_sells_at_its_own_unit_and_says_its_factor(shop: Shop) -> None:
    shop.do(DefineUnit(sku="roti", unit="dus", factor_milli=12_000))
    good = shop.sell(goods=(c.Wanted(sku="roti", unit="dus"),)).goods[0]
    assert (good.unit, good.unit_factor_milli, good.amount) == ("dus", 12_000, 180_000)


def test_a_scanned_code_finds_its_good(shop: Shop) -> None:
    shop.do(AddGood(name="Teh botol", sku="teh", price=5_000, barcodes=("8991002101104",)))
    assert shop.sell(goods=(c.Wanted(barcode="8991002101104"),)).goods[0].sku == "teh"


def test_what_is_asked_costs_what_is_sold(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.ChargesSetting(charges=(PPN,))))
    goods = (c.Wanted(sku="kopi", qty_milli=3_000, discount_permille=50),)
    quoted = shop.see(QuoteCart(branch="bdg", business_day=DAY, goods=goods))
    sale = shop.sell(goods=goods)
    assert (quoted.bill.goods, quoted.bill.extras, quoted.cash_due) == (sale.goods, sale.extras, sale.total)


def test_the_head_may_ask_another_price(shop: Shop) -> None:
    assert shop.sell(goods=(c.Wanted(sku="kopi", price=16_000),), actor="siti").total == 16_000


def test_the_cashier_gives_five_percent_and_no_more(shop: Shop) -> None:
    assert shop.sell(goods=(c.Wanted(sku="kopi", discount_permille=50),)).total == 17_100
    assert shop.sell("kopi", discount_amount=900).total == 17_100


BEYOND = Refused("till.discount_beyond_right", limit=50)
REFUSALS = [
    ({"goods": ()}, Refused("till.empty_cart")),
    ({"goods": (c.Wanted(sku="hantu"),)}, Refused("till.unknown_good", line=0, sku="hantu", unit="")),
    ({"goods": (c.Wanted(sku="kopi", unit="peti"),)}, Refused("till.unknown_good", line=0, sku="kopi", unit="peti")),
    ({"goods": (c.Wanted(barcode="123"),)}, Refused("till.unknown_barcode", line=0, barcode="123")),
    ({"goods": (c.Wanted(sku="es"),)}, Refused("till.no_price", line=0, sku="es")),
    ({"goods": (c.Wanted(sku="kopi", price=1),)}, Refused("till.price_beyond_right", line=0, sku="kopi", price=18_000)),
    ({"goods": (c.Wanted(sku="kopi", choices=("x",)),)}, Refused("till.unknown_choice", line=0, choice="x")),
    (
        {"goods": (c.Wanted(sku="kopi", discount_permille=51),)},
        Refused("till.discount_beyond_right", line=0, limit=50),
    ),
    (
        {"goods": (c.Wanted(sku="kopi", discount_amount=901),)},
        Refused("till.discount_beyond_right", line=0, limit=50),
    ),
    ({"discount_permille": 51}, BEYOND),
    ({"discount_amount": 902}, BEYOND),
    ({"goods": (c.Wanted(sku="kopi", discount_permille=50),), "discount_permille": 50}, BEYOND),
    ({"discount_permille": 10, "discount_amount": 10}, Refused("till.two_discounts")),
    ({"payments": cash(17_000)}, Refused("till.too_little_cash", missing=1_000)),
    ({"payments": ()}, Refused("till.too_little_paid", missing=18_000)),
    ({"payments": qris(19_000)}, Refused("till.overpaid", too_much=1_000)),
    ({"payments": (Payment(method="kasbon", amount=18_000),)}, Refused("till.kasbon_without_debtor")),
    ({"customer": "x.1"}, Refused("till.unknown_customer", customer="x.1")),
    ({"till": "K9"}, Refused("till.no_shift", till="K9")),
    ({"shift": "x.1"}, Refused("till.unknown_shift", shift="x.1")),
    ({"bill": "x.1"}, Refused("till.unknown_bill", bill="x.1")),
]


@pytest.mark.parametrize(("wish", "no"), REFUSALS, ids=[no.code + str(n) for n, (_, no) in enumerate(REFUSALS)])
def test_what_cannot_be_sold_is_refused_and_leaves_no_trace(shop: Shop, wish: dict[str, object], no: Refused) -> None:
    before = shop.tables()
    with pytest.raises(Refused) as refused:
        shop.sell(**{"goods": (c.Wanted(sku="kopi"),), **wish})  # type: ignore[arg-type]  # each wish is of its own shape
    assert refused.value == no
    assert shop.tables() == before


def test_a_shift_sells_at_its_own_till_only(shop: Shop) -> None:
    shift = shop.open("K2")
    with pytest.raises(Refused) as refused:
        shop.sell("kopi", shift=shift)
    assert refused.value == Refused("till.other_till", shift=shift, till="K2")


def test_a_listed_reason_is_needed_for_a_discount(shop: Shop) -> None:
    shop.do(c.ChangeSetting(setting=f.ReasonsSetting(discount=("member",))))
    with refuses("till.reason_needed"):
        shop.sell("kopi", discount_permille=50, discount_reason="teman")
    assert shop.sell("kopi", discount_permille=50, discount_reason="member").reason == "member"


def test_money_that_was_claimed_waits_until_a_person_saw_it(shop: Shop) -> None:
    sale = shop.sell("kopi", payments=qris(18_000))
    assert [(claim.sale, claim.amount) for claim in shop.see(ClaimedPayments())] == [(sale.sale, 18_000)]
    shop.do(c.MissPayment(sale=sale.sale, reason="belum masuk"), "budi")
    assert [claim.missed for claim in shop.see(ClaimedPayments(branch="bdg"))] == [1]
    shop.do(c.ConfirmPayment(sale=sale.receipt, ref="0411"), "budi")
    assert shop.see(ClaimedPayments()) == []
    assert shop.see(FindSale(sale=sale.sale)).waiting == []
    for again in (c.ConfirmPayment(sale=sale.sale), c.MissPayment(sale=sale.sale, reason="?")):
        with refuses("till.already_confirmed"):
            shop.do(again)


def test_cash_needs_no_confirmation(shop: Shop) -> None:
    sale = shop.sell("kopi")
    with refuses("till.not_claimed"):
        shop.do(c.ConfirmPayment(sale=sale.sale))
    with refuses("till.unknown_sale"):
        shop.do(c.ConfirmPayment(sale="K1-000099"))


def test_a_copy_of_a_receipt_says_which_copy_it_is(shop: Shop) -> None:
    sale = shop.sell("kopi")
    for number in (1, 2):
        assert shop.do(c.ReprintReceipt(till="K1", sale=sale.receipt))[0].copy == number
    with refuses("till.unknown_sale"):
        shop.do(c.ReprintReceipt(till="K1", sale="K1-000099"))


def test_a_sale_too_long_for_one_entry_is_refused_in_time(shop: Shop) -> None:
    bill = shop.do(c.OpenBill(till="K1"))[0].bill
    for _ in range(2):
        shop.do(c.AddToBill(bill=bill, goods=(c.Wanted(sku="kopi"),) * 200))
    with refuses("till.too_many_lines"):
        shop.sell(goods=(), bill=bill)
    with refuses("till.bad_payment"):
        shop.sell("kopi", payments=(Payment(method="card", amount=18_000, ref="x" * 121),))


def test_what_a_recipe_and_a_choice_take_from_the_shelf_stands_in_the_sale(shop: Shop) -> None:
    shop.do(AddGood(name="Susu", sku="susu", unit="liter"))
    shop.do(AddGood(name="Biji kopi", sku="biji", unit="kg"))
    shop.do(WriteRecipe(sku="kopi", ingredients=(Ingredient(sku="biji", qty_milli=18),)))
    milk = Choice(id="susu", name="Tambah susu", price=4_000, uses="susu", uses_milli=150)
    plain = Choice(id="panas", name="Panas")
    group = shop.do(DefineModifiers(name="Isi", choices=(milk, plain)))[0].group
    for sku in ("kopi", "roti"):
        shop.do(OfferModifiers(sku=sku, groups=(group,)))
    goods = (
        c.Wanted(sku="kopi", choices=("susu",)),
        c.Wanted(sku="roti", choices=("susu",)),
        c.Wanted(sku="roti", choices=("panas",)),
    )
    sale = shop.sell(goods=goods)
    assert sale.total == 22_000 + 19_000 + 15_000
    assert [good.uses for good in sale.goods] == [
        (("biji", 18), ("susu", 150)),
        (("roti", 1_000), ("susu", 150)),
        (),
    ]


def test_a_promo_of_the_catalog_is_taken_at_the_counter(shop: Shop) -> None:
    shop.do(AnnouncePromo(promo=Promo(id="", name="Roti hemat", kind="amount", amount=1_000, skus=("roti",))))
    sale = shop.sell("kopi", "roti")
    assert [(extra.kind, extra.name, extra.amount) for extra in sale.extras] == [("promo", "Roti hemat", -1_000)]


def test_a_label_of_the_scale_sells_its_weight(shop: Shop) -> None:
    shop.do(SetScalePattern(mask="20IIIIIWWWWWC"))
    shop.do(AssignBarcode(code="12345", sku="gula", unchecked=True))
    body = "201234501250"
    odd, even = (sum(int(digit) for digit in body[start::2]) for start in (0, 1))
    good = shop.sell(goods=(c.Wanted(barcode=f"{body}{-(odd + 3 * even) % 10}"),)).goods[0]
    assert (good.sku, good.qty_milli, good.amount) == ("gula", 1_250, 21_666)


def test_five_hundred_sales_travel_in_less_than_130_bytes_each(shop: Shop) -> None:
    chance = random.Random(7)
    skus = [shop.do(AddGood(name=f"Barang {n}", price=500 * chance.randint(1, 80)))[0].sku for n in range(300)]
    for _ in range(500):
        shop.sell(*(skus[int(chance.triangular(0, 299, 0))] for _ in range(3)), actor="siti")
        shop.wall.ms += chance.randrange(200_000)
    journal = "SELECT text FROM journal WHERE tenant = :tenant AND kind = 'till.sale_completed' ORDER BY seq"
    texts = [bytes(row[0]) for row in shop.rows(journal)]
    assert len(zstd.compress(b"\n".join(texts))) / len(texts) <= 130


def coffee_with_choices(shop: Shop) -> None:
    """Coffee with a code that asks for one size, and up to two extras; `besar` is offered as an extra, too."""
    shop.do(AssignBarcode(code="8991234567891", sku="kopi"))
    big, small = Choice(id="besar", name="Besar", price=3_000), Choice(id="kecil", name="Kecil")
    size = shop.do(DefineModifiers(name="Ukuran", choices=(big, small), min_picks=1, max_picks=1))[0].group
    shot = Choice(id="shot", name="Extra shot", price=5_000, uses="gula", uses_milli=9)
    more = shop.do(DefineModifiers(name="Tambahan", choices=(shot, big), max_picks=2))[0].group
    shop.do(OfferModifiers(sku="kopi", groups=(size, more)))


def test_a_scanned_good_offers_its_own_choices(shop: Shop) -> None:
    coffee_with_choices(shop)
    scanned = c.Wanted(barcode="8991234567891", choices=("kecil", "shot", "shot"))
    (good,) = shop.sell(goods=(scanned,)).goods
    assert (good.sku, good.amount) == ("kopi", 28_000)
    assert good.uses == (("kopi", 1_000), ("gula", 9), ("gula", 9))


def test_a_choice_offered_twice_fills_the_group_that_still_has_room(shop: Shop) -> None:
    coffee_with_choices(shop)
    (good,) = shop.sell(goods=(c.Wanted(sku="kopi", choices=("besar", "besar")),)).goods
    assert good.amount == 18_000 + 2 * 3_000


@pytest.mark.parametrize(
    ("choices", "refused"),
    [
        ((), Refused("till.too_few_choices", line=0, group="Ukuran", picked=0, least=1)),
        (("shot",), Refused("till.too_few_choices", line=0, group="Ukuran", picked=0, least=1)),
        (("kecil", "kecil"), Refused("till.too_many_choices", line=0, group="Ukuran", picked=2, most=1)),
        (("kecil", "shot", "shot", "shot"), Refused("till.too_many_choices", line=0, group="Tambahan", picked=3, most=2)),
    ],
)
def test_a_good_is_sold_with_as_many_choices_as_it_asks_for(shop: Shop, choices: tuple[str, ...], refused: Refused) -> None:
    coffee_with_choices(shop)
    for wish in (
        c.CompleteSale(till="K1", goods=(c.Wanted(sku="kopi", choices=choices),), payments=cash(90_000)),
        c.OpenBill(till="K1", goods=(c.Wanted(sku="kopi", choices=choices),)),
    ):
        with pytest.raises(Refused) as no:
            shop.do(wish)
        assert no.value == refused
