"""The shop of the till's scenarios: its goods, prices, terms and printers, and how wishes are said shortly."""

from typing import Any

from till_world import NOON_MS, Script

from lancar.catalog import commands as g
from lancar.catalog.facts import Choice, Ingredient, Option
from lancar.till import commands as c
from lancar.till.facts import settings as s
from lancar.till.facts.printing import PrinterSetting
from lancar.values.bill import Payment
from lancar.values.terms import Charge, Rate

BRANCH, TILL, DAY = "bdg", "K1", "2026-11-21"
HUGE = 999_999_999_999
CASH = (Payment(method="cash", amount=1_000_000),)
GOODS = (
    g.PlaceCategory(name="Minuman"),
    g.PlaceCategory(name="Kopi", parent="minuman"),
    g.AddGood(name="Kopi susu", sku="kopi", category="minuman/kopi", tax_kind="served", unit="gelas", price=18_000),
    g.AddGood(name="Teh manis", sku="teh", category="minuman", tax_kind="served", price=8_000),
    g.AddGood(name="Biji kopi", sku="biji", unit="g", by_weight=True, price=250),
    g.AddGood(name="Susu", sku="susu", unit="ml"),
    g.AddGood(name="Gula pasir", sku="gula", unit="kg", by_weight=True, price=17_333, barcodes=("00123",)),
    g.AddGood(name="Indomie goreng", sku="mie", price=3_500, barcodes=("8998866200578",)),
    g.AddGood(name="Kaos", sku="kaos", price=90_000),
    g.AddGood(name="Emas", sku="emas", price=HUGE),
    g.AddGood(name="Lama", sku="lama", price=1_000),
    g.ArchiveGood(sku="lama"),
    g.AddVariants(
        variant_of="kaos",
        variants=(
            g.Variant(options=(Option(name="Ukuran", value="L"),), sku="kaos-l"),
            g.Variant(options=(Option(name="Ukuran", value="XL"),), sku="kaos-xl", price=95_000),
        ),
    ),
    g.DefineUnit(sku="mie", unit="dus", factor_milli=40_000),
    g.DefineUnit(sku="teh", unit="teko", factor_milli=4_500),
    g.AssignBarcode(code="8998866200585", sku="mie", unit="dus"),
    g.DefineModifiers(
        name="Gula", min_picks=1, max_picks=1,
        choices=(Choice(id="normal", name="Normal"), Choice(id="less", name="Sedikit gula", price=-500)),
    ),
    g.DefineModifiers(
        name="Tambahan",
        choices=(
            Choice(id="shot", name="Extra shot", price=5_000, uses="biji", uses_milli=9_000),
            Choice(id="less", name="Es sedikit"),
        ),
    ),
    g.WriteRecipe(sku="kopi", ingredients=(Ingredient(sku="biji", qty_milli=18_000), Ingredient(sku="susu", qty_milli=120_500))),
    g.SetScalePattern(mask="21IIIIIWWWWWC"),
    g.SetScalePattern(mask="22IIIIIPPPPPC", price_factor=10),
)  # fmt: skip
PRICES = g.SetPrices(
    prices=(
        g.NewPrice(sku="mie", unit="dus", price=130_000),
        g.NewPrice(sku="kopi", price=20_000, order_type="online"),
        g.NewPrice(sku="kopi", price=19_000, branch=BRANCH),
        g.NewPrice(sku="kopi", price=15_000, from_day="2026-12-01", until_day="2026-12-31", price_list="Akhir tahun"),
        g.NewPrice(sku="teh", price=7_000, from_day="2026-11-20"),
        g.NewPrice(sku="teh", price=6_000, branch="lain"),
    )
)
SETTINGS = (
    s.ChargesSetting(
        charges=(
            Charge(
                kind="service", code="service", rates=(Rate(from_day="2024-01-01", permille=50),), taxable=True,
                order_types=("dine_in",),
            ),
            Charge(kind="tax", code="pbjt", rates=(Rate(from_day="2024-01-01", permille=100),), covers=("served",)),
            Charge(kind="tax", code="ppn", rates=(Rate(from_day="2025-01-01", permille=120, dpp_num=11, dpp_den=12),)),
        ),
    ),
    s.RoundingSetting(round_cash_to=500),
    s.ReceiptSetting(header=("Warung Bu Tini",), footer=("Terima kasih",)),
    s.ReasonsSetting(discount=("langganan", "rusak")),
)  # fmt: skip
PRINTERS = {
    "kasir": PrinterSetting(address="tcp://192.168.1.50:9100", drawer_pin=2),
    "bar": PrinterSetting(
        address="tcp://192.168.1.51:9100", receipts=False, tickets=True, categories=("minuman/kopi", "minuman")
    ),
    "dapur": PrinterSetting(address="tcp://192.168.1.52:9100", receipts=False, tickets=True, categories=("", "mie")),
}


def script(name: str, *, terms: bool = True, ms: int = NOON_MS) -> Script:
    """A shop with goods, prices and (unless left out) terms; its till has fetched them."""
    told = Script(name, ms)
    told.at_shop(*GOODS, PRICES)
    groups = [row[0] for row in _rows(told, "SELECT modifier_group FROM catalog_modifiers WHERE tenant = :tenant ORDER BY name")]
    told.at_shop(g.OfferModifiers(sku="kopi", groups=tuple(groups)))
    if terms:
        told.at_shop(*(c.ChangeSetting(setting=setting) for setting in SETTINGS))
        told.at_shop(c.ChangeSetting(branch=BRANCH, setting=s.RoundingSetting(round_cash_to=100)))
    told.fetch()
    return told


def _rows(told: Script, sql: str) -> list[Any]:
    with told.shop.store.read() as tx:
        return tx.rows(sql, {"tenant": "warung"})


def want(sku: str = "", **more: Any) -> c.Wanted:
    """A good in a cart."""
    return c.Wanted(sku=sku, **more)


KOPI = want("kopi", choices=("less",))


def sell(*goods: c.Wanted, payments: tuple[Payment, ...] = CASH, **more: Any) -> c.CompleteSale:
    """A sale."""
    return c.CompleteSale(till=TILL, goods=goods, payments=payments, **more)


def pay(method: Any, amount: int, **more: Any) -> tuple[Payment, ...]:
    """One payment."""
    return (Payment(method=method, amount=amount, **more),)


def open_shift(told: Script) -> str:
    """Opens the till's shift and answers its id."""
    shift: str = told.do(c.OpenShift(branch=BRANCH, till=TILL, float_cash=100_000))[0].shift
    return shift
