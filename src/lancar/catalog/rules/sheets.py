"""Taking rows of a sheet: what each of them changes, and why some cannot be taken.

One function judges rows, for the command that takes them and for the question that only compares. What is already so
makes no fact, so the same file taken twice changes nothing, and an import that broke off is simply begun again.
"""

from collections.abc import Callable, Sequence
from typing import Literal

import msgspec

from lancar.catalog import commands, facts, views
from lancar.catalog.commands import GoodRow
from lancar.catalog.rules.book import (
    book,
    clean_id,
    clean_name,
    clean_options,
    clean_unit,
    known_days,
    known_order_type,
    may_change_prices,
    plain,
    slug,
)
from lancar.catalog.rules.codes import wrong_check_digit
from lancar.catalog.views import shelf
from lancar.identity.views.tables import BRANCHES_CALLED
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact, Question, See
from lancar.kernel.views import Registers, Values
from lancar.values.barcode import canonical
from lancar.values.text import fold

Outcome = Literal["taken", "changed", "unchanged", "not_taken"]
_GOODS = (views.goods, views.units, views.prices, views.costs, views.archived)


class RowVerdict(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What became, or would become, of a line of a sheet.

    `why` are stable codes: the reason when a row is not taken, else what of it was passed over (`catalog.check_digit`).
    `about` is the text each code speaks of, in the same order.
    """

    line: int
    sku: str
    outcome: Outcome
    why: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


class CompareGoods(Question, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What would become of these rows if they were taken now, line by line."""

    NAME = "catalog.compare_goods"
    NEEDS = "edit_goods"
    ANSWER = tuple[RowVerdict, ...]

    rows: tuple[GoodRow, ...]


@book.rule(commands.TakeGoods)
def take_goods(wish: commands.TakeGoods, ctx: Context) -> list[Fact]:
    """The facts of all rows that can be taken. Refuses a batch that is too large, and prices without the right."""
    weight = sum(row.weight for row in wish.rows)
    if weight > commands.MOST_FACTS:
        raise Refused("catalog.batch_too_large", facts=weight, most=commands.MOST_FACTS)
    _, made = judge(ctx, wish.rows)
    if any(isinstance(fact, facts.PriceSet | facts.DefaultCostSet) for fact in made):
        may_change_prices(ctx)
    return made


@book.answer(CompareGoods)
def compare_goods(asked: CompareGoods, see: See) -> tuple[RowVerdict, ...]:
    """The verdict on each row, in order."""
    if len(asked.rows) > commands.MOST_ROWS:
        raise Refused("catalog.batch_too_large", facts=len(asked.rows), most=commands.MOST_ROWS)
    return tuple(judge(see, asked.rows)[0])


def judge(see: See, rows: Sequence[GoodRow]) -> tuple[list[RowVerdict], list[Fact]]:
    """What becomes of each row, and the facts of all; later rows see what earlier ones do."""
    here = _Here(see, rows)
    verdicts = []
    for row in rows:
        before = len(here.made)
        known = here.now(views.goods, row.sku) is not None
        here.passed_over = []
        try:
            (_take_price if row.is_price else _take_good)(here, row)
        except Refused as no:
            assert len(here.made) == before, "a row said something before it was refused"
            about = next((str(value) for value in no.facts.values()), "")
            verdicts.append(RowVerdict(line=row.line, sku=row.sku, outcome="not_taken", why=(no.code,), about=(about,)))
            continue
        outcome: Outcome = "unchanged" if len(here.made) == before else "changed" if known else "taken"
        why, about_ = zip(*here.passed_over, strict=True) if here.passed_over else ((), ())
        verdicts.append(RowVerdict(line=row.line, sku=row.sku, outcome=outcome, why=why, about=about_))
    return verdicts, here.made


class _Here:
    """What is known of the goods a batch speaks of, and what the batch itself adds."""

    def __init__(self, see: See, rows: Sequence[GoodRow]) -> None:
        skus = {row.sku for row in rows} | {row.variant_of for row in rows if row.variant_of}
        codes = {canonical(code) for row in rows for code in row.barcodes}
        codes |= {canonical(code) for row in rows for unit in row.units for code in unit.barcodes}
        self.words = {view.table: shelf.of_goods(see, view, skus) for view in _GOODS}
        self.words[views.barcodes.table] = shelf.of_codes(see, sorted(codes))
        self.made: list[Fact] = []
        self.passed_over: list[tuple[str, str]] = []
        self.units: dict[str, set[str]] = {}
        for (sku, unit), (_, values) in self.words[views.units.table].items():
            if values is not None:
                self.units.setdefault(sku, set()).add(unit)
        self.branches = _branches_called(see) if any(row.branch for row in rows) else {}
        self.words[views.categories.table] = shelf.all_categories(see) if any(row.category for row in rows) else {}
        self.by_name = {
            (values[1], fold(values[0])): key[0]
            for key, (_, values) in self.words[views.categories.table].items()
            if values is not None
        }

    def branch(self, called: str) -> str:
        """The branch that a sheet calls so. Where no branch was founded yet the text stands as it is."""
        if not called or not self.branches:
            return called
        found = self.branches.get(called) or self.branches.get(fold(called))
        if not found:
            raise Refused("catalog.unknown_branch", branch=called)
        return found

    def now(self, view: Registers, *key: str) -> Values | None:
        """The values under a key."""
        return self.words[view.table].get(key, (0, None))[1]

    def say(self, view: Registers, key: tuple[str, ...], values: Values, fact: Callable[[int], Fact]) -> None:
        """Make a fact of the next version, unless it is so already."""
        version, now = self.words[view.table].get(key, (0, None))
        if now != values:
            self.words[view.table][key] = version + 1, values
            self.made.append(fact(version + 1))


def _take_good(here: _Here, row: GoodRow) -> None:
    sku = clean_id(row.sku)
    good = _described(here, row, sku)
    units = [(clean_unit(unit.unit), unit) for unit in row.units]
    names = here.units.get(sku, set()) | {name for name, _ in units}
    if good.unit in names:
        raise Refused("catalog.unit_taken", unit=good.unit)
    if len(names) > commands.MOST_UNITS:
        raise Refused("catalog.too_many_units", sku=sku)
    path = [clean_name(name) for name in row.category]
    if path:
        good = msgspec.structs.replace(good, category=_category(here, path))
    here.say(views.goods, (sku,), views.good_values(good), lambda v: msgspec.structs.replace(good, version=v))
    if row.archived is not None and row.archived != (here.now(views.archived, sku) is not None):
        version = here.words[views.archived.table].get((sku,), (0, None))[0] + 1
        here.words[views.archived.table][sku,] = version, (1,) if row.archived else None
        here.made.append(facts.GoodArchived(sku=sku, archived=row.archived, version=version))
    if row.cost_milli is not None:
        cost_milli = row.cost_milli
        here.say(views.costs, (sku,), (cost_milli,), lambda v: facts.DefaultCostSet(sku=sku, cost_milli=cost_milli, version=v))
    _unit_words(here, sku, "", row.price, row.barcodes)
    here.units[sku] = names
    for name, unit in units:
        _unit(here, sku, name, unit)


def _unit(here: _Here, sku: str, name: str, unit: commands.RowUnit) -> None:
    def defined(version: int) -> Fact:
        return facts.UnitDefined(sku=sku, unit=name, factor_milli=unit.factor_milli, version=version)

    here.say(views.units, (sku, name), (unit.factor_milli,), defined)
    _unit_words(here, sku, name, unit.price, unit.barcodes)


def _described(here: _Here, row: GoodRow, sku: str) -> facts.GoodDescribed:
    """The good as the row would have it; its version is still to be said."""
    values = here.now(views.goods, sku)
    if values is None:
        if row.name is None:
            raise Refused("catalog.row_without_name", sku=sku)
        good = facts.GoodDescribed(sku=sku, name="", version=1)
    else:
        was = views.Good(*values)
        good = views.described(sku, was, 1)
    new = {
        field: value
        for field in ("tax_kind", "variant_of", "by_weight", "track_stock")
        if (value := getattr(row, field)) is not None
    }
    if row.name is not None:
        new["name"] = clean_name(row.name)
    if row.unit is not None:
        new["unit"] = clean_unit(row.unit)
    if row.note is not None:
        new["note"] = plain(row.note)
    if row.options:
        new["options"] = clean_options(row.options)
    if row.variant_of:
        parent = here.now(views.goods, row.variant_of)
        if parent is None:
            raise Refused("catalog.unknown_good", sku=row.variant_of)
        if row.variant_of == sku or views.Good(*parent).variant_of:
            raise Refused("catalog.variant_of_variant", sku=row.variant_of)
    return msgspec.structs.replace(good, **new)


def _unit_words(here: _Here, sku: str, unit: str, price: int | None, codes: Sequence[str]) -> None:
    """The plain price of a unit, and its codes; a code that cannot be is passed over, the row is taken all the same."""
    if price is not None:

        def priced(version: int) -> Fact:
            return facts.PriceSet(sku=sku, unit=unit, price=price, version=version)

        here.say(views.prices, (sku, unit, "", "", ""), ("", price, ""), priced)
    for written in codes:
        code = canonical(written)
        means = here.now(views.barcodes, code)
        if means is None and wrong_check_digit(code) is not None:
            here.passed_over.append(("catalog.check_digit", code))
        elif means is not None and means != (sku, unit):
            here.passed_over.append(("catalog.barcode_taken", code))
        elif not code.isprintable() or "|" in code or code.startswith("'"):
            here.passed_over.append(("catalog.bad_id", code))
        else:
            _assign(here, code, sku, unit)


def _assign(here: _Here, code: str, sku: str, unit: str) -> None:
    def assigned(version: int) -> Fact:
        return facts.BarcodeAssigned(code=code, sku=sku, unit=unit, version=version)

    here.say(views.barcodes, (code,), (sku, unit), assigned)


def _branches_called(see: See) -> dict[str, str]:
    """What people may write for a branch: its id, its name, the code of its receipts. What two are called stands for neither."""
    called: dict[str, str] = {}
    for branch, code, name in see.rows(BRANCHES_CALLED):
        for text in {fold(code), fold(name)} - {""}:
            called[text] = "" if text in called else branch
        called[branch] = branch
    return called


def _take_price(here: _Here, row: GoodRow) -> None:
    good = here.now(views.goods, row.sku)
    if good is None:
        raise Refused("catalog.unknown_good", sku=row.sku)
    if row.price is None:
        raise Refused("catalog.row_without_price", sku=row.sku)
    unit = "" if row.price_unit == views.Good(*good).unit else row.price_unit
    if unit and unit not in here.units.get(row.sku, set()):
        raise Refused("catalog.unknown_unit", unit=unit)
    known_days(row.from_day, row.until_day)
    known_order_type(row.order_type)
    price, price_list, branch = row.price, plain(row.price_list), here.branch(row.branch)

    def priced(version: int) -> Fact:
        return facts.PriceSet(
            sku=row.sku,
            unit=unit,
            branch=branch,
            order_type=row.order_type,
            from_day=row.from_day,
            until_day=row.until_day,
            price=price,
            price_list=price_list,
            version=version,
        )

    key = (row.sku, unit, branch, row.order_type, row.from_day)
    here.say(views.prices, key, (row.until_day, price, price_list), priced)


def _category(here: _Here, path: Sequence[str]) -> str:
    """The id of the category at the end of a path of names; what is missing of the path is made."""
    parent = ""
    for depth, name in enumerate(path, 1):
        category = here.by_name.get((parent, fold(name)))
        if category is None:
            category = _free_id(here, path[:depth])
            _place(here, category, name, parent)
            here.by_name[parent, fold(name)] = category
        parent = category
    return parent


def _free_id(here: _Here, path: Sequence[str]) -> str:
    """An id that every node makes of the same path, so that two imports at once make one category."""
    stem = slug(*path) or "kategori-" + "-".join(path).encode().hex()[:48]
    tries = (stem, *(f"{stem[:60]}-{n}" for n in range(2, 1_000)))
    return next(category for category in tries if here.now(views.categories, category) is None)


def _place(here: _Here, category: str, name: str, parent: str) -> None:
    def placed(version: int) -> Fact:
        return facts.CategoryPlaced(category=category, name=name, parent=parent, version=version)

    here.say(views.categories, (category,), (name, parent, 0), placed)
