"""Scenarios of a till for `vectors/till.json`: every wish it decides, every question it answers, every no it can meet."""

from typing import Any

from make_till_tables import accounts, bills, paper
from till_shop import BRANCH, CASH, DAY, HUGE, KOPI, TILL, open_shift, pay, script, sell, want
from till_world import NOON_MS, Script

from lancar.catalog import commands as g
from lancar.catalog.views import questions as q
from lancar.till import commands as c
from lancar.till.facts.shifts import NoteCount
from lancar.till.rules.sell import QuoteCart
from lancar.till.views import answers as a
from lancar.values.bill import Return
from lancar.values.terms import Promo


def selling() -> Script:
    """Goods of every kind in the cart, every way to pay, and what is refused of them."""
    told = script("goods in the cart and ways to pay")
    told.do(sell(want("teh")))
    told.do(sell(want("teh"), shift="k9.9"))
    shift = open_shift(told)
    for wanted in (
        want("teh"),
        want("teh", unit="teko", qty_milli=2_000),
        want("mie", unit="dus"),
        want("mie", unit="pcs", qty_milli=3_000),
        KOPI,
        want("kopi", choices=("normal", "shot", "shot"), qty_milli=2_000, note="panas"),
        want("kaos-l"),
        want("kaos-xl"),
        want("gula", qty_milli=1_237),
        want(barcode="8998866200578", qty_milli=2_000),
        want(barcode="8998866200585"),
        want(barcode="2100123012505"),
        want(barcode="2200123017501", qty_milli=2_000),
        want(barcode="mie"),
        want("susu", price=1_500),
        want("mie", price=3_000),
        want("lama"),
        want(barcode=" 8998866200578 "),
    ):
        told.do(sell(wanted))  # fmt: skip
    told.do(sell(KOPI, order_type="online", note="lewat chat"))
    told.do(sell(KOPI, want("teh"), want("mie", qty_milli=7_000), order_type="dine_in"))
    told.do(sell(want("teh"), KOPI, payments=pay("qris_static", 29_800)), "budi")
    told.see(QuoteCart(branch=BRANCH, business_day=DAY, goods=(want("teh"), KOPI)))
    told.see(
        QuoteCart(
            branch="lain", business_day="2026-12-05", goods=(want("teh"), KOPI), order_type="dine_in", discount_permille=100
        )
    )
    told.see(QuoteCart(branch=BRANCH, business_day=DAY, goods=()))
    told.see(QuoteCart(branch=BRANCH, business_day=DAY, goods=(want("mie", price=1, discount_amount=1),)))
    total = 7_700
    for payments in (
        pay("cash", total),
        pay("card", total, ref="A1"),
        pay("ewallet", total),
        pay("transfer", total),
        pay("qris_static", total),
        (*pay("card", 5_000), *pay("cash", 10_000)),
        (*pay("qris_static", 5_000), *pay("ewallet", 2_700)),
        pay("cash", 7_000),
        pay("card", 7_000),
        pay("card", 8_000),
        (*pay("card", total), *pay("cash", 1_000)),
        pay("kasbon", total),
        (),
        pay("card", total, ref="R" * 121),
        pay("cash", 0),
        pay("cash", HUGE + 1),
        pay("cash", -5),
    ):
        told.do(sell(want("teh"), payments=payments))  # fmt: skip
    told.do(sell(want("teh"), payments=CASH, shift=shift))
    told.do(c.CompleteSale(till="K2", goods=(want("teh"),), payments=CASH, shift=shift))
    told.do(c.CompleteSale(till="K2", goods=(want("teh"),), payments=CASH))
    told.do(sell(want("teh")), "tamu")
    _refused_goods(told)
    return told


def _refused_goods(told: Script) -> None:
    for wanted in (
        want("entah"),
        want("mie", unit="lusin"),
        want(barcode="999"),
        want(barcode="2100999012505"),
        want("susu"),
        want("kopi"),
        want("kopi", choices=("normal", "less", "shot")),
        want("kopi", choices=("normal", "normal")),
        want("kopi", choices=("entah",)),
        want("teh", choices=("shot",)),
        want("kopi", choices=("less", "less", "less")),
        want("emas", qty_milli=999_999_999),
    ):
        told.do(sell(wanted))  # fmt: skip
    told.do(sell())
    told.do(sell(want("emas"), want("emas")))
    told.do(sell(want("mie", price=3_000)), "budi")
    told.do(sell(want("susu", price=3_000)), "budi")
    told.do(sell(*(want("teh") for _ in range(250)), payments=pay("cash", 2_000_000)))
    told.do(sell(*(want("teh", note="n" * 200) for _ in range(250)), payments=pay("cash", 2_000_000)))
    told.do(sell(want("teh"), customer="entah"))
    told.do(sell(want("teh"), payments=pay("kasbon", 7_700), customer="entah"))


def discounts() -> Script:
    """Discounts by hand and by promo, within rights and beyond."""
    told = script("discounts, promos and rights")
    told.at_shop(
        g.AnnouncePromo(promo=Promo(id="", name="Kopi hemat", kind="percent", permille=100, categories=("minuman",), priority=2)),
        g.AnnouncePromo(
            promo=Promo(id="", name="Mie 3+1", kind="buy_get", permille=1000, buy_units=3, get_units=1, skus=("mie",))
        ),
        g.AnnouncePromo(promo=Promo(id="", name="Cabang lain", kind="amount", amount=500, branches=("lain",))),
        g.AnnouncePromo(promo=Promo(id="", name="Pagi", kind="amount", amount=1_000, to_minute=600, skus=("teh",))),
        g.AnnouncePromo(promo=Promo(id="", name="Tahun depan", kind="percent", permille=500, from_day="2027-01-01")),
    )
    ended = told.at_shop(g.AnnouncePromo(promo=Promo(id="", name="Selesai", kind="percent", permille=500)))[0].promo.id
    told.at_shop(g.EndPromo(promo=ended))
    told.fetch()
    open_shift(told)
    for actor in ("siti", "budi"):
        for more in (
            {},
            {"discount_permille": 50},
            {"discount_amount": 400},
            {"discount_permille": 51},
            {"discount_permille": 300},
            {"discount_permille": 301},
            {"discount_amount": 5_000},
            {"discount_amount": HUGE},
            {"discount_permille": 10, "discount_amount": 10},
        ):
            told.do(sell(want("teh"), KOPI, want("mie", qty_milli=8_000), discount_reason="langganan", **more), actor)
            told.do(sell(KOPI, want("teh", **more), discount_reason="rusak"), actor)
    told.do(
        sell(want("teh", discount_permille=30), want("mie", discount_amount=100), discount_permille=20, discount_reason="rusak"),
        "budi",
    )
    told.do(sell(want("teh", discount_permille=50), discount_permille=50, discount_reason="rusak"), "budi")
    told.do(sell(want("teh"), discount_permille=50))
    told.do(sell(want("teh"), discount_permille=50, discount_reason="iseng"))
    return told


def giving_back() -> Script:
    """Refunds and voids, whole and in part."""
    told = script("refunds and voids")
    shift = open_shift(told)
    sale = told.do(sell(want("teh", qty_milli=3_000), KOPI, want("mie", qty_milli=5_000), order_type="dine_in"))[0]
    back = {"till": TILL, "reason": "tumpah"}
    for goods in (
        (Return(of=0, qty_milli=1_000),),
        (Return(of=9, qty_milli=1_000),),
        (Return(of=-1, qty_milli=1_000),),
        (Return(of=0, qty_milli=0),),
        (Return(of=1, qty_milli=1_001),),
        (Return(of=2, qty_milli=2_500), Return(of=0, qty_milli=500)),
    ):
        told.do(c.RefundSale(sale=sale.sale, goods=goods, spoiled=(0,), **back))  # fmt: skip
    told.see(a.FindSale(sale=sale.receipt))
    told.do(c.VoidSale(sale=sale.sale, **back))
    told.do(c.RefundSale(sale=sale.receipt, method="barter", **back))
    told.do(c.RefundSale(sale=sale.receipt, method="kasbon", **back))
    told.do(c.RefundSale(sale=sale.receipt, method="transfer", **back))
    told.do(c.RefundSale(sale=sale.receipt, **back))
    told.do(c.RefundSale(sale="K1-999999", **back))
    told.do(c.RefundSale(sale="k1.999", **back))
    split = told.do(sell(want("teh"), KOPI, payments=(*pay("qris_static", 10_000), *pay("cash", 50_000))))[0]
    told.do(c.VoidSale(sale=split.sale, **back), "budi")
    void = told.do(c.VoidSale(sale=split.receipt, **back))[0]
    told.do(c.VoidSale(sale=split.sale, **back))
    told.do(c.RefundSale(sale=split.sale, **back))
    old = told.do(sell(want("teh")))[0]
    told.do(c.CloseShift(shift=shift, counted_cash=1))
    told.do(c.RefundSale(sale=old.sale, **back))
    open_shift(told)
    told.do(c.VoidSale(sale=old.sale, **back))
    told.do(c.RefundSale(sale=old.sale, **back))
    for question in (
        a.FindSale(sale=split.sale),
        a.FindSale(sale=void.refund),
        a.FindSale(sale="entah"),
        a.SalesOfDay(day=DAY),
        a.SalesOfDay(day=DAY, branch="lain"),
        a.SalesOfDay(day=DAY, after_ts=NOON_MS + 30, after_sale=sale.sale),
        a.SalesOfDay(day="2026-11-20"),
    ):
        told.see(question)  # fmt: skip
    return told


def shifts() -> Script:
    """Shifts opened, counted and closed; cash moved; the drawer sprung."""
    told = script("shifts and the drawer", terms=False)
    told.do(c.OpenShift(branch=BRANCH, till=TILL, business_day="2026-02-30"))
    shift = open_shift(told)
    told.do(c.OpenShift(branch=BRANCH, till=TILL))
    told.do(c.OpenShift(branch=BRANCH, till="K2", business_day="2026-11-20"), "budi")
    told.do(sell(want("teh"), payments=pay("cash", 10_000)), "budi")
    told.do(sell(want("teh"), payments=pay("card", 7_000)), "budi")
    move = {"till": TILL, "reason": "es batu"}
    told.do(c.MoveCash(amount=-15_000, note="pasar", **move))
    told.do(c.MoveCash(amount=20_000, **move))
    told.do(c.MoveCash(amount=0, **move))
    told.do(c.MoveCash(till="K3", amount=1, reason="x"))
    told.do(c.OpenDrawer(till=TILL, reason="tukar uang"))
    told.do(c.OpenDrawer(till="K3", reason="tukar uang"))
    told.see(a.OpenShifts())
    told.see(a.OpenShifts(branch="lain"))
    told.see(a.DrawerOfShift(shift=shift))
    for counted in (
        {"counted": (NoteCount(note=0, pieces=1),)},
        {"counted": (NoteCount(note=1_000, pieces=-1),)},
        {"counted": (NoteCount(note=HUGE, pieces=2),)},
        {"counted": (NoteCount(note=1_000, pieces=3),), "counted_cash": 2_000},
        {"counted": (NoteCount(note=2_000, pieces=6), NoteCount(note=100_000, pieces=1)), "note": "pas"},
        {"counted_cash": 5},
    ):
        told.do(c.CloseShift(shift=shift, **counted), "budi")  # type: ignore[arg-type]  # the keywords of a count
    told.do(c.CloseShift(shift="entah"))
    told.do(c.MoveCash(shift=shift, amount=1, **move))
    told.do(sell(want("teh"), shift=shift))
    told.see(a.DrawerOfShift(shift=shift))
    told.see(a.DrawerOfShift(shift="entah"))
    told.see(a.OpenShifts(day=DAY))
    open_shift(told)
    told.do(sell(want("teh")))
    told.fetch()
    return told


def goods() -> Script:
    """Goods added in a hurry, priced, sold out; what of them may not be said."""
    told = script("goods added, priced and sold out", terms=False)
    open_shift(told)
    for name, more in (
        ("Kerupuk", {}),
        ("'=Jahe  merah", {"barcode": "8991002101630"}),
        ("Kerupuk", {"barcode": "8998866200578"}),
        ("Kerupuk", {"barcode": "mie"}),
        ("Kerupuk", {"barcode": "a|b"}),
        ("Kerupuk", {"category": "entah"}),
        ("\n ", {}),
        ("Kerupuk", {"unit": " "}),
        ("Ké-rupuk ßü", {"category": "minuman", "unit": "kg", "by_weight": True, "barcode": "012345678905"}),
    ):
        told.do(g.QuickAdd(name=name, price=2_000, **more), "budi")  # type: ignore[arg-type]  # the keywords of a good
    told.do(sell(want(barcode="8991002101630"), want(barcode="12345678905"), want(barcode="012345678905")))
    told.do(sell(want(barcode="8991002101630")))
    price = g.NewPrice
    for prices in (
        (price(sku="teh", price=9_000),),
        (price(sku="teh", price=9_000),),
        (price(sku="teh", price=None),),
        (price(sku="teh", price=None),),
        (price(sku="mie", unit="dus", price=125_000), price(sku="mie", unit="pcs", price=3_600)),
        (price(sku="mie", price=1), price(sku="mie", unit="pcs", price=2)),
        (price(sku="entah", price=1),),
        (price(sku="mie", unit="lusin", price=1),),
        (price(sku="mie", price=1, from_day="2026-02-30"),),
        (price(sku="mie", price=1, from_day="2026-03-02", until_day="2026-03-01"),),
        (price(sku="mie", price=1, order_type="Dine In"),),
        (price(sku="mie", price=4_000, branch=BRANCH, order_type="online", from_day="2026-01-01", price_list=" Harga  online "),),
    ):
        told.do(g.SetPrices(prices=prices))  # fmt: skip
    told.do(g.SetPrices(prices=(price(sku="mie", price=1),)), "budi")
    for sku, available in (("teh", False), ("teh", False), ("teh", True), ("entah", False), ("mie", True)):
        told.do(g.SayAvailability(sku=sku, branch=BRANCH, available=available), "budi")
    told.do(g.SayAvailability(sku="mie", branch=BRANCH, available=False))
    for sku in ("kopi", "mie", "kaos", "lama", "8991002101630", "entah"):
        told.see(q.OneGood(sku=sku))
    told.see(q.Categories())
    told.at_shop(g.DescribeGood(sku="teh", name="Teh tawar"), g.SetPrices(prices=(price(sku="teh", price=5_000),)))
    told.fetch()
    told.do(sell(want("teh")))
    return told


def elsewhere() -> Script:
    """Another node upstream, a till that begins anew beside others, wishes whose struct does not hold."""
    told = script("another node upstream, and wishes that are none")
    told.waiter_round()
    told.at_waiter(c.OpenShift(branch=BRANCH, till=TILL))
    told.at_waiter(sell(want("teh")))
    told.waiter_round()
    told.fetch()
    told.do(sell(want("teh")))
    told.do(c.CloseShift(shift=told.see(a.OpenShifts())[0].shift))
    open_shift(told)
    told.do(sell(want("teh")))
    told.fetch(peer="hub", between=lambda: told.do(sell(KOPI)))
    told.do(sell(KOPI))
    told.fetch()
    good: dict[str, Any] = {"sku": "teh"}
    wish: dict[str, Any] = {"till": TILL, "goods": [good], "payments": []}
    for worse in (
        {"till": ""},
        {"till": "x" * 121},
        {"goods": [{**good, "qty_milli": 0}]},
        {"goods": [{**good, "qty_milli": 1.5}]},
        {"goods": [{**good, "discount_permille": 1001}]},
        {"goods": [{**good, "warna": "biru"}]},
        {"goods": [good] * 251},
        {"payments": [{"method": "barter", "amount": 1}]},
        {"payments": None},
        {"due_day": "besok"},
        {"note": "n" * 201},
        {"note": None},
        {"entah": 1},
        {"constructor": 1},
        {"goods": [{**good, "price": -1}]},
        {"goods": "teh"},
        {"till": 1},
    ):
        told.bad("till.complete_sale", {**wish, **worse})  # fmt: skip
    told.bad("till.complete_sale", {"till": TILL})
    told.bad("till.void_bill_lines", {"bill": "b", "lines": [], "reason": "x"})
    told.bad("till.open_shift", {"branch": BRANCH, "till": "K 1"})
    told.bad("till.mail_receipt", {"sale": "s", "to": "ani@"})
    told.bad("catalog.quick_add", {"name": "x", "price": 1, "tax_kind": "luar biasa"})
    told.bad("catalog.say_availability", {"sku": "x", "branch": "b", "available": 1})
    return told


def long_bill() -> Script:
    """More lines on a bill than a sale can hold: it is paid in parts."""
    told = Script("a bill of more lines than one sale can hold")
    told.at_shop(g.AddGood(name="Mie", sku="mie", price=1_000))
    told.fetch()
    open_shift(told)
    bill = told.do(c.OpenBill(till=TILL))[0].bill
    for _ in range(2):
        told.do(c.AddToBill(bill=bill, goods=tuple(want("mie") for _ in range(126))))
    told.do(sell(bill=bill))
    return told


SCRIPTS = (selling, discounts, giving_back, shifts, bills, accounts, paper, goods, elsewhere, long_bill)


def made() -> dict[str, Any]:
    """All of them."""
    about = "A till's days, step by step: wishes and what they led to, questions and answers, rows that came, rows as they stand."
    return {"about": about, "cases": [script().case() for script in SCRIPTS]}
