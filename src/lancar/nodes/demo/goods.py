"""The demo shops' goods, from tidy CSV files in which each line is a family.

`name` holds alternatives in braces, `{a|b=12500/9800|c}`: each becomes a good, with a price and a cost of its own where
it says so. `more` holds words: `kg` (sold in parts of its unit), `fresh` (delivered each morning), `dus:40:128000` (a
larger unit, its factor and price), `low:24`, `buy:240` (in base units), `variants:Ukuran=S;M+Warna=Hitam;Putih`,
`size:Besar=23000` (a variant beside the usual one), `mods:gula+ekstra`, `uses:kopi=18;susu=150` (a recipe), `sku:kopi`.
"""

import csv
import re
from collections.abc import Iterator
from decimal import Decimal
from importlib.resources import files
from itertools import product
from typing import NamedTuple

from lancar.values.barcode import check_digit
from lancar.values.quantity import ONE_MILLI

IN_STORE = "29"
"""GS1 leaves 20 to 29 to shops; scales are given 20 to 22, so that no good is taken for a label."""
_BRACES = re.compile(r"(\{[^}]*\})")
Options = tuple[tuple[str, str], ...]


class Pack(NamedTuple):
    """A larger unit of a good."""

    unit: str
    factor: int
    price: int


class DemoGood(NamedTuple):
    """One good of a demo shop. `pull` is how often it is bought beside others; an ingredient has no price."""

    sku: str
    name: str
    category: str
    unit: str
    price: int | None
    cost: int
    pull: int
    barcode: str = ""
    packs: tuple[Pack, ...] = ()
    by_weight: bool = False
    fresh: bool = False
    low: int = 0
    buy: int = 0
    variant_of: str = ""
    options: Options = ()
    has_variants: bool = False
    modifiers: tuple[str, ...] = ()
    uses: tuple[tuple[str, int], ...] = ()
    """Ingredients of one unit, in thousandths of theirs."""

    @property
    def sells(self) -> bool:
        """Whether a customer can ask for just this."""
        return self.price is not None and not self.has_variants


class _Row(NamedTuple):
    category: str
    name: str
    unit: str
    price: int | None
    cost: int
    pull: int
    more: dict[str, str]
    packs: tuple[Pack, ...]


def read_goods(word: str) -> list[DemoGood]:
    """The goods of one of the shops, the same and in the same order every time."""
    text = files("lancar.nodes.demo").joinpath("goods", f"{word}.csv").read_text(encoding="utf-8")
    found: list[DemoGood] = []
    for line in csv.DictReader(text.splitlines()):
        row = _row(line)
        for name, price, cost in _alternatives(row):
            found += _family(word, len(found) + 1, row._replace(name=name, price=price, cost=cost), plain=price == row.price)
    return found


def _row(line: dict[str, str]) -> _Row:
    more: dict[str, str] = {}
    packs: list[Pack] = []
    # an option's value may hold a blank, so a word begins only where a known key does
    for word in re.split(r" (?=(?:size|mods|uses|low|buy|sku|fresh|kg)(?::|\b))", line["more"]):
        key, _, value = word.partition(":")
        if value and value.count(":") == 1:
            factor, price = value.split(":")
            packs.append(Pack(key, int(factor), int(price)))
        elif key:
            more[key] = value
    price, cost = line["price"], line["cost"]
    return _Row(
        line["category"], line["name"], line["unit"], int(price) if price else None, int(cost or 0), int(line["pop"]), more,
        tuple(packs),
    )  # fmt: skip


def _alternatives(row: _Row) -> Iterator[tuple[str, int | None, int]]:
    parts = [part[1:-1].split("|") if part.startswith("{") else [part] for part in _BRACES.split(row.name)]
    for chosen in product(*parts):
        price, cost = row.price, row.cost
        for part in chosen:
            if "=" in part:
                price, cost = (int(number) for number in part.partition("=")[2].split("/"))
        yield "".join(part.partition("=")[0] for part in chosen).strip(), price, cost


def _family(word: str, place: int, row: _Row, *, plain: bool) -> list[DemoGood]:
    """A good, or a good and its variants."""
    more = row.more
    sku = more.get("sku") or f"{word[0]}{place:04}"
    by_weight = "kg" in more
    code = f"{place:05}" if by_weight else _barcode(place)
    good = DemoGood(
        sku=sku,
        name=row.name,
        category=row.category,
        unit=row.unit,
        price=row.price,
        cost=row.cost,
        pull=row.pull,
        barcode="" if row.price is None else code,
        packs=row.packs if plain else (),
        by_weight=by_weight,
        fresh="fresh" in more,
        low=int(more.get("low", 0)),
        buy=int(more.get("buy", 0)),
        modifiers=tuple(more["mods"].split("+")) if "mods" in more else (),
        uses=tuple(_uses(more.get("uses", ""))),
    )
    kinds = [(options, row.price) for options in _options(more.get("variants", ""))]
    if "size" in more:
        size, _, larger = more["size"].partition("=")
        kinds = [((("Ukuran", "Biasa"),), row.price), ((("Ukuran", size),), int(larger))]
    if not kinds:
        return [good]
    made = [good._replace(barcode="", has_variants=True)]
    for at, (options, price) in enumerate(kinds, 1):
        made.append(
            good._replace(
                sku=f"{sku}-{at}",
                name=good.name,
                price=price,
                barcode=_barcode(place + at),
                variant_of=sku,
                options=options,
            )
        )
    return made


def _options(text: str) -> list[Options]:
    if not text:
        return []
    axes = [[(axis.partition("=")[0], value) for value in axis.partition("=")[2].split(";")] for axis in text.split("+")]
    return [tuple(chosen) for chosen in product(*axes)]


def _uses(text: str) -> Iterator[tuple[str, int]]:
    for part in text.split(";") if text else ():
        sku, _, amount = part.partition("=")
        yield sku, int(Decimal(amount) * ONE_MILLI)


def _barcode(place: int) -> str:
    digits = f"{IN_STORE}{place:010}"
    return f"{digits}{check_digit(digits)}"
