"""Makes the vectors that Python answers first and TypeScript must answer alike: values, receipts, entries, a sync talk.

`GOLDEN=rewrite` in front of pytest writes them anew; otherwise tests/web/test_vectors_made.py holds the files to this.
"""

import json
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import make_format
import make_paper
import make_qris
import make_till
import msgspec

from lancar.kernel import messages as m
from lancar.kernel.entry import Entry, freeze, genesis, link
from lancar.kernel.shape import Fact
from lancar.kernel.sync import serve
from lancar.testing.context import node_in_memory
from lancar.till import facts as f
from lancar.till.capability import CAPABILITY
from lancar.till.rules.receipt import Print, receipt_text
from lancar.values import money, quantity, text, time
from lancar.values.bill import Extra, Good, Payment
from lancar.values.cart import Modifier

VECTORS = Path(__file__).parents[2] / "vectors"
KINDS = {"sale": f.SaleCompleted, "refund": f.SaleRefunded, "void": f.SaleVoided}
NOON_MS = 1_795_237_500_000


def or_null(read: Callable[[str], int]) -> Callable[[str], int | None]:
    """Where Python raises ValueError, TypeScript answers null."""

    def call(given: str) -> int | None:
        try:
            return read(given)
        except ValueError:
            return None

    return call


def wrap(given: str, wide: int, first: str = "", further: str = "") -> list[str]:
    """As receipts call it."""
    return textwrap.wrap(given, wide, initial_indent=first, subsequent_indent=further)


CALLS: dict[str, Callable[..., Any]] = {
    "parse_rupiah": or_null(money.parse_rupiah),
    "parse_quantity": or_null(quantity.parse_quantity),
    "wrap": wrap,
    "center": str.center,
    **{
        call.__name__: call
        for call in (
            money.div_half_up, money.permille_of, money.to_multiple, money.spread, money.equal_shares, money.format_rupiah,
            quantity.worth, quantity.in_base_units, quantity.format_quantity, time.business_day, time.minute_of_day,
            time.local_text, time.day_start_ms, time.is_day, time.add_days, time.days_between, time.weekday, text.fold,
            text.matches, text.one_line,
        )
    },
}  # fmt: skip

NAMES = [
    "", " ", "Kopi susu", '  Ké-CAP  "ABC" 275ml ', "Ｆｕｌｌｗｉｄｔｈ", "ﬁlter", "茶 Hijau", "ÀÉÎÕÜ ñ Ç",  # noqa: RUF001 - wide letters
    "Straße", "İstanbul",
    "ꦏꦺꦴꦥꦶ", "กาแฟเย็น", "قَهْوَة", "½ kg", "a\u0301b", "Ⅷ", "x_y", "😀 es teh", "\u1e9e", "ΟΔΟΣ", "Indomie Goreng 85g",
]  # fmt: skip
LONG = [
    "Gula pasir curah putih kualitas nomor satu",
    "Terima kasih! Barang yang sudah dibeli dapat ditukar dalam 3 hari dengan struk ini.",
    "extra-pedas-manis-sekali well-known a-b-c x--y --lead trail-- non-breaking\u00a0space",
    "https-alamat-yang-panjang-sekali-tanpa-spasi.example.id/produk/1234567890",
    "Supercalifragilisticexpialidocious", "\ttab\tand\nline\r\nend  two", "   depan", "belakang   ", "é-é-é panjang 茶茶茶-茶茶",
    "😀😀😀😀😀😀😀😀😀 emoji", "a\u2014b em\u2014dash wow---really (kurung-siku) 1-2-3 12-ab", "",
]  # fmt: skip
BIG = money.MOST_RUPIAH
GIVEN: dict[str, list[list[Any]]] = {
    "div_half_up": [
        [5, 2], [-5, 2], [4, 3], [-4, 3], [0, 7], [1, 2], [-1, 2], [BIG * 1000, 7], [2**53 - 1, 2], [-(2**53) + 1, 2],
    ],
    "permille_of": [[12_345, 100], [BIG, 999], [-15, 100], [5, 100], [4, 100], [0, 5], [BIG, 1]],
    "to_multiple": [
        [n, m, mode] for n in (0, 49, 50, 149, 150, 1_999, BIG) for m in (1, 100, 500) for mode in ("down", "nearest", "up")
    ],
    "spread": [
        [100, [1, 1, 1]], [0, [0, 0]], [-100, [1, 1, 1]], [7, [3, 0, 5]], [BIG, [BIG, BIG, 1]], [BIG - 1, [BIG, 3, BIG]],
        [1, [5, 5, 5]], [999, [333, 333, 333]], [10, [1]],
    ],
    "equal_shares": [[100_000, 3], [100_000, 3, 1_000], [7, 7], [1, 3], [BIG, 7, 500], [99, 4, 100]],
    "format_rupiah": [[n] for n in (0, 1, 999, 1_000, 12_500, -5_000, -999, BIG, -BIG)],
    "parse_rupiah": [
        [t] for t in (
            "12500", "12.500", "Rp 12.500,00", "12,500", "Rp.5.000", "IDR 7", "-5.000", "", "Rp", "1.2.3", "12.50", "1,5",
            "0", "-0", "1.000.000", "1.00", "abc", "12..500", "1234.567", " 8 ", "5,", "٣",
        )
    ],
    "worth": [[15_990, 250], [BIG, 1_000], [333, 1_500], [1, 500], [1, 499], [999_999, 999_999_999]],
    "in_base_units": [[2_000, 12_000], [333, 500], [999_999_999, 12_000]],
    "format_quantity": [[n] for n in (0, 1_000, 1_500, -250, 1, -1_000, 999_999_999, 10_010)],
    "parse_quantity": [
        [t] for t in ("2", "1,5", "1.25", "-0,25", "1,2345", "1,2340", "", ",5", "5,", "1.2.3", "x", " 3 ", "-0", "1e3", "٣")
    ],
    "business_day": [
        [t, z, s] for t in (0, -1, NOON_MS, 1_735_664_399_999, 1_735_664_400_000) for z in (420, 480, 540) for s in (0, 240)
    ],
    "minute_of_day": [[t, z] for t in (0, -1, -60_001, NOON_MS) for z in (0, 420, 540)],
    "local_text": [[t, 420] for t in (0, NOON_MS, 1_735_664_400_000)],
    "day_start_ms": [["2025-01-31", 420, 240], ["1970-01-01", 0], ["2024-02-29", 540]],
    "is_day": [
        [t] for t in (
            "2024-02-29", "2025-02-29", "20250101", "2025-1-1", "", "2025-W01-1", "0000-01-01", "x", "9999-12-31", "2025-04-31",
        )
    ],
    "add_days": [["2024-02-28", 2], ["2025-01-01", -1], ["2025-12-31", 366]],
    "days_between": [["2024-02-28", "2024-03-01"], ["2025-01-01", "2024-01-01"]],
    "weekday": [["2025-01-06"], ["2025-01-12"], ["1969-12-31"], ["2024-02-29"]],
    "fold": [[name] for name in NAMES],
    "matches": [["indomie goreng", "ind go"], ["indomie goreng", "domie"], ["anything", ""], ["es teh", "te es"]],
    "one_line": [
        ["Kopi\n\x1b[31m  susu\u202e", 40], ["abcdef ghi", 7], ["😀😀😀", 2], ["a\u00a0b\u3000c", 9], ["", 3],
        ["\ue000x\ud7ff", 5],
    ],
    "wrap": [[t, w] for t in LONG for w in (5, 12, 32, 48)] + [[t, 20, "  ", "    "] for t in LONG],
    "center": [["abc", w] for w in (2, 3, 4, 5, 6, 32)] + [["abcd", w] for w in (5, 6, 7)] + [["😀", 4], ["", 3]],
}  # fmt: skip


def values() -> dict[str, Any]:
    """Small functions, called."""
    cases = [{"call": name, "given": given, "answer": CALLS[name](*given)} for name, rows in GIVEN.items() for given in rows]
    return {"about": "Small functions of values: what they are given and what they answer (null: not readable).", "cases": cases}


def sample(kind: type[Any]) -> Any:
    """A fact from the museum."""
    file = VECTORS / "facts" / "till" / f"{kind.KIND.removeprefix('till.')}.v1.json"
    return msgspec.json.decode(file.read_bytes(), type=kind)


def odd_sale() -> f.SaleCompleted:
    """A sale with everything that is hard to lay out."""
    goods = tuple(
        Good(
            sku=f"s{number}",
            name=name,
            unit="kg",
            unit_price=17_333,
            note=name[:30],
            qty_milli=1_250 if number % 2 else 2_000,
            amount=21_666,
            modifiers=(Modifier(name=name[:25], price=-500), Modifier(name="Biasa")),
        )
        for number, name in enumerate(name for name in LONG if name.strip())
    )
    extras = (
        Extra(kind="line_discount", of=1, permille=75, amount=-1_625),
        Extra(kind="line_discount", of=2, amount=-666),
        Extra(kind="promo", code="p1", name="Promo awal tahun yang namanya panjang sekali", amount=-12_000),
        Extra(kind="promo", code="p2", amount=-1),
        Extra(kind="bill_discount", permille=25, amount=-525),
        Extra(kind="service", code="service", name="Layanan meja", permille=50, base=20_475, amount=1_024),
        Extra(kind="tax", code="pbjt", permille=100, base=19_545, included=1_954),
        Extra(kind="tax", code="ppn", permille=120, base=1_000, dpp=917, amount=110),
        Extra(kind="rounding", base=3, amount=47),
    )
    methods = ("cash", "qris_static", "card", "ewallet", "transfer", "kasbon")
    return f.SaleCompleted(
        branch="bdg", till="K1", shift="k3m9.4", business_day="2026-01-02", sale="k3m9.9", receipt="K1.k3m9xxyyzz-000009",
        goods=goods, extras=extras, total=1_234_567,
        payments=tuple(Payment(method=m, amount=1_000 * n + 1, ref="k.7" if m == "kasbon" else "", claimed=m == "qris_static")
                       for n, m in enumerate(methods)),  # type: ignore[arg-type]  # they are the methods
        change=433, customer="k.7", due_day="2026-02-01", note="meja 5 - tanpa es, sambal di-pisah ya",
    )  # fmt: skip


def receipts() -> dict[str, Any]:
    """Facts, how they are printed, and the text."""
    short = f.ReceiptSetting(header=("Warung Bu Tini",), footer=("Terima kasih!",), tax_id="01.234.567.8-901.000")
    wide = f.ReceiptSetting(header=("Kafé Ké-Cap", "Jl. Braga 10, Bandung"), footer=(LONG[1], "", "😀"), columns=48)
    cases = []
    for fact in [*map(sample, KINDS.values()), odd_sale()]:
        for number, how in enumerate([
            Print(setting=short, at_ms=NOON_MS, cashier="Siti"),
            Print(setting=wide, at_ms=NOON_MS, zone_min=540, cashier="Nama kasir yang panjang sekali", customer="Bu Ani", copy=2),
            Print(at_ms=0, columns=48),
        ]):  # fmt: skip
            is_ = next(word for word, kind in KINDS.items() if isinstance(fact, kind))
            cases.append({
                "name": f"{is_} {fact.receipt} {number}", "is": is_, "fact": msgspec.to_builtins(fact),
                "print": msgspec.to_builtins(how), "text": receipt_text(fact, how),
            })  # fmt: skip
    return {"about": "A sale, refund or void, how it is to be printed, and the receipt.", "cases": cases}


def kinds() -> Iterator[type[Fact]]:
    """The facts that tills write."""
    yield from (kind for kind in vars(f).values() if isinstance(kind, type) and issubclass(kind, Fact) and kind.KIND)


def entries() -> dict[str, Any]:
    """A chain of one entry of every fact that tills write, and some odd ones: fields, frozen text and hash."""
    said: list[Fact] = [sample(kind) for kind in kinds() if kind is not f.SettingChanged]
    odd = sample(f.CashMoved)
    said += [
        msgspec.structs.replace(odd, note='"tanda\\kutip"\n\t\x01\x1f\x7f/é😀\u2028'),
        msgspec.structs.replace(odd, branch="", note="bagian semua toko"),
        odd_sale(),
    ]
    tenant, origin = "warung-tini", "k3m9ab2cde"
    before = genesis(tenant, origin)
    cases = []
    for number, fact in enumerate(said, 1):
        odd_stamp = {
            "tick": number % 3,
            "device_ms": 0 if number % 2 else NOON_MS - 5,
            "wish": f"d1:{number}" if number % 4 else "",
        }
        entry = Entry(
            tenant=tenant, origin=origin, seq=number, ms=NOON_MS + number, actor=f"p{number % 2}" if number % 5 else "",
            cause=f"{origin}/{number - 1}" if number % 7 == 0 else "", scope=fact.scope(), subject=fact.subject(), kind=fact.KIND,
            v=fact.V, body=msgspec.Raw(msgspec.json.encode(fact)), **odd_stamp,
        )  # fmt: skip
        frozen = freeze(entry)
        before = link(before, frozen)
        stamp = {
            "ms": entry.ms,
            "tick": entry.tick,
            "device_ms": entry.device_ms,
            "actor": entry.actor,
            "wish": entry.wish,
            "cause": entry.cause,
        }
        cases.append(
            {"kind": fact.KIND, "stamp": stamp, "fact": msgspec.to_builtins(fact), "text": frozen.decode(), "hash": before.hex()}
        )
    about = "A chain: each fact with its stamp, the entry's frozen text, and the hash up to it."
    return {"about": about, "tenant": tenant, "origin": origin, "genesis": genesis(tenant, origin).hex(), "cases": cases}


def talk() -> dict[str, Any]:
    """A till tells a node what happened: greeting, half of it, a gap, the rest, a fork; each as it travels."""
    chain = entries()
    texts = [case["text"].encode() for case in chain["cases"][:9]]
    hashes = [chain["genesis"], *(case["hash"] for case in chain["cases"])]
    tenant, origin = chain["tenant"], chain["origin"]
    shop = node_in_memory([CAPABILITY], name="toko")

    def run(first: int, last: int, said: list[bytes] = texts) -> m.Run:
        return m.Run(tenant=tenant, origin=origin, first=first, prev=hashes[first - 1], texts=said[first - 1 : last])

    forged = [*texts[:4], texts[4].replace(b'"seq":5', b'"seq":5,"x":0'), *texts[5:]]
    hello = m.Hello(tenant=tenant, wall_ms=NOON_MS, heads={origin: 9})
    asks: list[tuple[str, m.Hello | list[m.Run]]] = [
        ("a greeting to a node that knows nothing", hello),
        ("the first four", [run(1, 4)]),
        ("a gap", [run(7, 9)]),
        ("the rest, and what is known already", [run(3, 9)]),
        ("a greeting when all is told", hello),
        ("a fork", [run(5, 9, forged)]),
        ("nothing new", [run(9, 9)]),
    ]
    cases = []
    for name, ask in asks:
        answer = serve(shop, ask, device="d1", name="toko", trusted=True)
        body = m.encode_runs(ask) if isinstance(ask, list) else msgspec.json.encode(ask)
        path = "/sync/push" if isinstance(ask, list) else "/sync/hello"
        cases.append({"name": name, "path": path, "body": body.decode(), "answer": msgspec.json.encode(answer).decode()})
    return {"about": "A till and a node talk: where it asks, the bytes it sends, the bytes of the answer.", "cases": cases}


MADE: dict[str, Callable[[], dict[str, Any]]] = {
    "values": values,
    "receipts": receipts,
    "entries": entries,
    "escpos_text": make_paper.made,
    "format": make_format.made,
    "qris": make_qris.made,
    "sync": talk,
    "till": make_till.made,
}


def as_text(made: dict[str, Any]) -> str:
    """One case (or step of a case) a line, so that a diff shows which one moved."""
    head = {name: value for name, value in made.items() if name != "cases"}
    lines = ",\n    ".join(_as_lines(case) for case in made["cases"])
    return json.dumps(head, ensure_ascii=False, indent=2)[:-2] + f',\n  "cases": [\n    {lines}\n  ]\n}}\n'


def _as_lines(case: dict[str, Any]) -> str:
    if "steps" not in case:
        return json.dumps(case, ensure_ascii=False)
    head = json.dumps({name: value for name, value in case.items() if name != "steps"}, ensure_ascii=False)
    steps = ",\n      ".join(json.dumps(step, ensure_ascii=False) for step in case["steps"])
    return f'{head[:-1]}, "steps": [\n      {steps}\n    ]}}'
