"""The same pretend shop for everybody: 1,000 goods, three-line sales, from one seed.

Standard library only, because the peers' own environments import it too. A sale is a plain dict of strings and ints:
money in whole rupiah, quantities in thousandths, times in milliseconds since 1970. One seed gives the same bytes.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import random
from collections.abc import Iterator
from typing import Any

TENANT = "warung-bench"
BRANCH = "bandung"
ORIGIN = "0f3c9a6be1d24757"
FIRST_DAY_MS = 1_735_664_400_000  # 2025-01-01 00:00 in Jakarta
DAY_MS = 86_400_000
SALES_PER_DAY = 240
ZIPF_EXPONENT = 1.07  # what shop baskets look like: a few goods in every basket, a long tail nearly never

_WORDS = (
    "Kopi",
    "Teh",
    "Roti",
    "Mi",
    "Susu",
    "Beras",
    "Gula",
    "Sabun",
    "Keripik",
    "Telur",
    "Minyak",
    "Permen",
    "Air",
    "Sirup",
)
_KINDS = (
    "Tubruk",
    "Manis",
    "Goreng",
    "Kuah",
    "Premium",
    "Ekonomis",
    "Pandan",
    "Cokelat",
    "Original",
    "Pedas",
    "Keju",
    "Jahe",
)
_SIZES = ("65 g", "85 g", "250 ml", "600 ml", "1 kg", "5 kg", "isi 3", "isi 10", "botol", "saset")
# Trade by hour of the day, seven to twenty-one: breakfast, lunch and the way home.
_HOUR_WEIGHTS = (6, 9, 8, 6, 7, 10, 9, 6, 5, 7, 10, 11, 9, 6, 3)
_METHODS = (("cash", 52), ("qris", 41), ("card", 4), ("transfer", 3))


def goods(count: int = 1000, seed: int = 1) -> list[dict[str, Any]]:
    """The catalog: `count` goods with a name, a barcode, a price and a cost; every twentieth is sold by weight."""
    chance = random.Random(f"goods/{seed}")
    made = []
    for number in range(count):
        price = chance.choice((500, 1000, 2000, 3500, 5000, 7500, 12000, 15000, 18500, 24000, 32000, 68000))
        name = f"{chance.choice(_WORDS)} {chance.choice(_KINDS)} {chance.choice(_SIZES)}"
        good = {
            "id": f"g{number:05d}",
            "name": name,
            "barcode": _ean13(899_000_000_000 + number),
            "price": price,
            "cost": price * chance.randint(62, 88) // 100,
            "weighed": number % 20 == 7,
        }
        made.append(good)
    return made


def sales(count: int, seed: int = 1, good_count: int = 1000) -> Iterator[dict[str, Any]]:
    """`count` sales of three lines each, in the order of their time; the total is the sum of the lines."""
    chance = random.Random(f"sales/{seed}")
    shelf = goods(good_count)
    chance.shuffle(shelf)
    popularity = list(itertools.accumulate(1 / (rank + 1) ** ZIPF_EXPONENT for rank in range(good_count)))
    for number in range(1, count + 1):
        day, place = divmod(number - 1, SALES_PER_DAY)
        if place == 0:
            times = sorted(_time_of_day_ms(chance) for _ in range(SALES_PER_DAY))
        lines: list[dict[str, Any]] = []
        while len(lines) < 3:
            good = chance.choices(shelf, cum_weights=popularity)[0]
            if all(line["good"] != good["id"] for line in lines):
                lines.append(_line(good, chance))
        total = sum(line["total"] for line in lines)
        method = chance.choices([name for name, _ in _METHODS], [weight for _, weight in _METHODS])[0]
        paid = -(-total // 5000) * 5000 if method == "cash" else total
        yield {
            "id": hashlib.sha256(f"{seed}/{number}".encode()).hexdigest()[:24],
            "number": number,
            "receipt": f"A{1 + number % 2}-{number:06d}",
            "cashier": f"kasir-{1 + number // 120 % 3}",
            "ts_ms": FIRST_DAY_MS + day * DAY_MS + times[place],
            "lines": lines,
            "total": total,
            "method": method,
            "paid": paid,
            "change": paid - total,
        }


def entry_text(sale: dict[str, Any], prev: str) -> str:
    """A journal entry as a design like ours would freeze it; used only where Lancar itself is not in play."""
    head = {"tenant": TENANT, "origin": ORIGIN, "seq": sale["number"], "ms": sale["ts_ms"], "tick": 0}
    rest = {"actor": sale["cashier"], "scope": BRANCH, "subject": sale["id"], "kind": "till.sale_completed", "v": 1}
    return json.dumps({**head, **rest, "body": sale, "prev": prev}, separators=(",", ":"))


def _time_of_day_ms(chance: random.Random) -> int:
    hour = chance.choices(range(7, 22), _HOUR_WEIGHTS)[0]
    return hour * 3_600_000 + chance.randrange(3_600_000)


def _line(good: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    qty_milli = chance.randrange(150, 2500, 5) if good["weighed"] else 1000 * chance.choices((1, 2, 3, 6), (80, 13, 4, 3))[0]
    total = (good["price"] * qty_milli + 500) // 1000
    return {"good": good["id"], "name": good["name"], "qty_milli": qty_milli, "price": good["price"], "total": total}


def _ean13(stem: int) -> str:
    digits = f"{stem:012d}"
    odd, even = sum(map(int, digits[::2])), sum(map(int, digits[1::2]))
    return f"{digits}{-(odd + 3 * even) % 10}"
