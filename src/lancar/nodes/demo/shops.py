"""The three demo shops. Names and brands are invented."""

from lancar.identity.rules.usual_roles import CASHIER_ROLE, HEAD_ROLE, OWNER_ROLE, STORE_ROLE
from lancar.nodes.demo.plan import Advert, Debtor, DemoShop, Modifier, ModifierGroup, Person, Spot, Turn
from lancar.values.terms import PPN, Charge, Promo, Rate, pbjt


def _at(clock: str) -> int:
    hour, _, minute = clock.partition(".")
    return int(hour) * 60 + int(minute)


def _counter(*names_and_pins: tuple[str, str]) -> tuple[Person, ...]:
    """Who stands at the counter of every demo shop: its owner, and at the first branch one in charge and two cashiers."""
    places = ((OWNER_ROLE, -1), (HEAD_ROLE, 0), (CASHIER_ROLE, 0), (CASHIER_ROLE, 0))
    return tuple(Person(name, role, pin, spot) for (name, pin), (role, spot) in zip(names_and_pins, places, strict=True))


def _one_after_the_other(till: str, opens: str, changes: str, closes: str) -> tuple[Turn, ...]:
    """The two cashiers share a day at one till."""
    return (Turn(till, 2, _at(opens), _at(changes)), Turn(till, 3, _at(changes), _at(closes)))


WARUNG = DemoShop(
    word="warung",
    tenant="warung-bu-sri",
    name="Warung Bu Sri",
    address="Jl. Kenanga Dalam 12, RT 03/05",
    city="BANDUNG",
    people=_counter(
        ("Sri Wahyuni", "482615"), ("Dewi Lestari", "739204"), ("Budi Santoso", "260913"), ("Ayu Ningsih", "518347")
    ),
    spots=(
        Spot(
            "A", "Dago", "Jl. Kenanga Dalam 12, RT 03/05", 92,
            (Turn("A1", 2, _at("6.00"), _at("14.00")), Turn("A2", 3, _at("13.00"), _at("21.30"))),
        ),
    ),
    hours={6: 9, 7: 11, 8: 8, 9: 6, 10: 5, 11: 6, 12: 7, 13: 4, 14: 4, 15: 6, 16: 9, 17: 11, 18: 9, 19: 8, 20: 5, 21: 2},
    weekdays=(960, 930, 950, 970, 1_010, 1_120, 1_080),
    lines=(1, 1, 1, 2, 2, 2, 3, 3, 4, 6),
    pays={"cash": (740, 590), "qris_static": (190, 330), "transfer": (20, 30), "ewallet": (15, 20), "kasbon": (35, 30)},
    tastes={
        ("Titipan", "pagi"): 400, ("Titipan", "siang"): 60, ("Titipan", "malam"): 0,
        ("Kopi dan teh", "pagi"): 160, ("Jajan", "pagi"): 70, ("Jajan", "siang"): 130, ("Jajan", "malam"): 120,
        ("Minuman", "siang"): 150, ("Lauk", "pagi"): 180, ("Lauk", "malam"): 50, ("Mi dan pasta", "malam"): 150,
    },
    debtors=(
        Debtor("Pak Darto", "0812 0000 1101"),
        Debtor("Bu Nining", "0812 0000 1102"),
        Debtor("Mas Yayan bengkel", "0812 0000 1103"),
        Debtor("Bu RT", "0812 0000 1104"),
    ),
    adverts=(
        Advert(
            Promo(id="", name="3 mi goreng 10.000", kind="bundle", buy_units=3, amount=10_000),
            goods=("Mi Rasa Nusa goreng",),
        ),
    ),
    supplier="Grosir Pasar Baru",
    runs_out=("Mi Rasa Nusa goreng", "Kopi Gunung Pari susu", "Gas melon"),
    sets_aside=(("Beli es batu", -20_000), ("Bayar sampah", -15_000), ("Isi token listrik", -100_000), ("Makan siang", -25_000)),
    footer=("Terima kasih, Bu Sri senang", "Anda mampir."),
)  # fmt: skip

_SERVICE = Charge(kind="service", code="layanan", rates=(Rate(from_day="2024-01-05", permille=50),), taxable=True,
                  covers=(), order_types=("dine_in",))  # fmt: skip

KAFE = DemoShop(
    word="kafe",
    tenant="kafe-selatan",
    name="Kafe Halaman Selatan",
    address="Jl. Cendana 45",
    city="YOGYAKARTA",
    tax_id="P.2.0045123.04.03",
    people=(
        *_counter(
            ("Raka Pradana", "357916"), ("Maya Kusuma", "640281"), ("Gilang Ramadhan", "295740"), ("Sekar Arum", "816352")
        ),
        Person("Joko Susilo", STORE_ROLE, "472069", 0),
    ),
    spots=(
        Spot("A", "Cendana", "Jl. Cendana 45", 62, _one_after_the_other("A1", "8.00", "15.30", "22.30")),
    ),
    hours={8: 4, 9: 6, 10: 7, 11: 7, 12: 11, 13: 9, 14: 6, 15: 7, 16: 10, 17: 9, 18: 9, 19: 11, 20: 10, 21: 6, 22: 1},
    weekdays=(790, 800, 860, 910, 1_090, 1_390, 1_270),
    lines=(1, 2, 2, 3, 3, 4, 5),
    pays={"cash": (330, 250), "qris_static": (440, 520), "card": (120, 110), "ewallet": (90, 100), "transfer": (20, 20)},
    tastes={
        ("Kopi", "pagi"): 190, ("Makanan", "pagi"): 60, ("Kue", "pagi"): 170, ("Makanan", "siang"): 150,
        ("Camilan", "malam"): 150, ("Bukan kopi", "siang"): 130,
    },
    charges=(_SERVICE, pbjt(100)),
    tax_kind="served",
    order_types=("dine_in", "dine_in", "dine_in", "takeaway", "takeaway", "delivery"),
    tables=14,
    modifiers=(
        ModifierGroup("suhu", "Panas atau es", 1, 1, (Modifier("panas", "Panas"), Modifier("es", "Es", 2_000))),
        ModifierGroup("gula", "Gula", 1, 1, (
            Modifier("gula-biasa", "Biasa"), Modifier("gula-kurang", "Kurang manis"), Modifier("gula-tanpa", "Tanpa gula"),
        )),
        ModifierGroup("ekstra", "Tambahan kopi", 0, 2, (
            Modifier("espresso", "Espresso tambahan", 6_000, "kopi", 9_000), Modifier("susu-oat", "Susu oat", 7_000),
        )),
        ModifierGroup("topping", "Topping", 0, 3, (
            Modifier("boba", "Boba", 5_000, "boba", 40_000), Modifier("jeli", "Jeli kopi", 4_000),
            Modifier("krim-keju", "Krim keju", 6_000),
        )),
        ModifierGroup("pedas", "Pedas", 1, 1, (
            Modifier("pedas-0", "Tidak pedas"), Modifier("pedas-1", "Sedang"), Modifier("pedas-2", "Pedas"),
            Modifier("pedas-3", "Pedas sekali"),
        )),
        ModifierGroup("lauk", "Tambah lauk", 0, 3, (
            Modifier("telur-ceplok", "Telur ceplok", 5_000, "telur", 1_000), Modifier("kerupuk", "Kerupuk", 2_000),
            Modifier("ayam-suwir", "Ayam suwir", 8_000, "ayam", 50_000),
        )),
        ModifierGroup("isian", "Isian", 1, 1, (
            Modifier("isi-cokelat", "Cokelat"), Modifier("isi-keju", "Keju", 2_000), Modifier("isi-srikaya", "Srikaya"),
        )),
    ),
    adverts=(
        Advert(
            Promo(id="", name="Kopi sore hemat 20 %", kind="percent", permille=200, weekdays=(1, 2, 3, 4, 5),
                  from_minute=_at("14.00"), to_minute=_at("16.00")),
            ("Kopi",),
        ),
    ),
    delivery_weekdays=(1, 3, 5, 6),
    supplier="Pasar Beringin",
    runs_out=("Bubuk matcha", "Susu segar"),
    sets_aside=(("Beli es kristal", -45_000), ("Parkir dan keamanan", -20_000), ("Beli gas", -210_000)),
    footer=("Sampai jumpa lagi", "wifi: halaman-tamu"),
)  # fmt: skip

TOKO = DemoShop(
    word="toko",
    tenant="toko-lestari",
    name="Toko Lestari Jaya",
    address="Jl. Pahlawan 88",
    city="SURABAYA",
    tax_id="0012.3456.7801.2000",
    people=(
        *_counter(
            ("Hendra Wijaya", "905731"), ("Lina Marlina", "263184"), ("Rizky Maulana", "571928"), ("Putri Amelia", "384052")
        ),
        Person("Slamet Riyadi", STORE_ROLE, "729460", 0),
        Person("Wulan Sari", HEAD_ROLE, "148375", 1),
        Person("Fajar Nugroho", CASHIER_ROLE, "637209", 1),
    ),
    spots=(
        Spot("A", "Pahlawan", "Jl. Pahlawan 88", 58, (
            Turn("A1", 2, _at("9.00"), _at("21.00"), 3),
            Turn("A2", 3, _at("11.00"), _at("20.00"), 2),
        )),
        Spot("B", "Rungkut", "Jl. Raya Rungkut 17", 30, (Turn("B1", 6, _at("9.00"), _at("20.00")),), "hub"),
    ),
    hours={9: 4, 10: 7, 11: 8, 12: 7, 13: 6, 14: 6, 15: 7, 16: 9, 17: 9, 18: 10, 19: 10, 20: 5},
    weekdays=(820, 830, 860, 900, 960, 1_330, 1_420),
    lines=(1, 1, 2, 2, 3, 3, 4),
    pays={"cash": (470, 380), "qris_static": (270, 360), "card": (180, 170), "ewallet": (50, 60), "transfer": (30, 30)},
    tastes={("Alat tulis", "pagi"): 150, ("Kecantikan", "malam"): 130, ("Perkakas", "pagi"): 160},
    charges=(PPN,),
    includes_tax=True,
    adverts=(
        Advert(Promo(id="", name="Alat tulis hemat 10 %", kind="percent", permille=100, weekdays=(1, 2, 3)), ("Alat tulis",)),
        Advert(
            Promo(id="", name="Kaus kaki beli 2 gratis 1", kind="buy_get", buy_units=2, get_units=1, permille=1_000),
            ("Pakaian > Kaus kaki",),
        ),
        Advert(Promo(id="", name="Potongan gajian 25.000", kind="amount", amount=25_000, once=True, min_amount=400_000)),
    ),
    delivery_weekdays=(2,),
    supplier="Distributor Timur",
    runs_out=("Baterai Tahan Lama AA", "Buku tulis Cerdas 38"),
    sets_aside=(("Bayar kurir", -35_000), ("Uang makan", -60_000)),
    footer=("Barang dapat ditukar 3 hari", "dengan struk ini."),
)  # fmt: skip

SHOPS = {shop.word: shop for shop in (WARUNG, KAFE, TOKO)}
