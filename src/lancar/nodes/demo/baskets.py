"""What customers take: goods by their pull and the hour, as long as the shelf has them."""

import random
from itertools import accumulate

from lancar.nodes.demo.founding import recipe
from lancar.nodes.demo.goods import DemoGood
from lancar.nodes.demo.plan import DemoShop
from lancar.till.commands import Wanted
from lancar.values.quantity import ONE_MILLI

PARTS = ("pagi", "siang", "malam")
WEIGHED_MILLI = (100, 250, 250, 500, 500, 500, 1_000, 1_000, 1_500)
PIECES = (1, 1, 1, 1, 1, 1, 2, 2, 3)
PACK_PERMILLE = 25
"""So many who take a good that comes in packs take a pack."""
MOST_TRIES = 4


class Shelf:
    """What a branch has, in thousandths of base units, as the demo reckons it."""

    def __init__(self, goods: list[DemoGood]) -> None:
        self.milli: dict[str, int] = {}
        self.recipes = {good.sku: tuple(recipe(good)) for good in goods if good.uses}

    def has(self, sku: str, milli: int) -> bool:
        """Whether so much can be taken."""
        parts = self.recipes.get(sku)
        if parts:
            return all(self.milli.get(part, 0) >= each * milli // ONE_MILLI for part, each in parts)
        return self.milli.get(sku, 0) >= milli

    def take(self, sku: str, milli: int) -> None:
        """Somebody bought it."""
        for part, each in self.recipes.get(sku, ((sku, ONE_MILLI),)):
            self.milli[part] = self.milli.get(part, 0) - each * milli // ONE_MILLI

    def put(self, sku: str, milli: int) -> None:
        """It came in, or back."""
        self.milli[sku] = self.milli.get(sku, 0) + milli


class Market:
    """The goods of a shop and how much people want them."""

    def __init__(self, shop: DemoShop, goods: list[DemoGood]) -> None:
        self.shop = shop
        self.goods = goods
        self.of = {good.sku: good for good in goods}
        self.stocked = [good for good in goods if not good.has_variants and not good.uses]
        self.sold = [good for good in goods if good.sells]
        sisters: dict[str, int] = {}
        for good in self.sold:
            sisters[good.variant_of or good.sku] = sisters.get(good.variant_of or good.sku, 0) + 1
        self._usual = {good.sku: good.pull * 120 // sisters[good.variant_of or good.sku] or 1 for good in self.sold}
        self._sums = {part: list(accumulate(self._pull(good, part) for good in self.sold)) for part in PARTS}
        self.groups = {group.id: group for group in shop.modifiers}

    def _pull(self, good: DemoGood, part: str) -> int:
        return self._usual[good.sku] * self.shop.tastes.get((good.category.partition(" > ")[0], part), 100)

    def day_milli(self, customers: int) -> dict[str, int]:
        """How much of each stocked good an ordinary day takes, in thousandths."""
        picks = customers * sum(self.shop.lines) // len(self.shop.lines)
        whole = sum(self._usual.values())
        need: dict[str, int] = {}
        for good in self.sold:
            each = 620 if good.by_weight else 1_450
            milli = picks * each * self._usual[good.sku] // whole
            for sku, part in recipe(good) if good.uses else ((good.sku, ONE_MILLI),):
                need[sku] = need.get(sku, 0) + milli * part // ONE_MILLI
        return need

    def fill(self, chance: random.Random, part: str, shelf: Shelf) -> tuple[Wanted, ...]:
        """A basket, already off the shelf; empty when there was nothing left of what was wanted."""
        taken: dict[str, Wanted] = {}
        for _ in range(chance.choice(self.shop.lines)):
            for _try in range(MOST_TRIES):
                (good,) = chance.choices(self.sold, cum_weights=self._sums[part])
                unit, milli, factor = self._amount(chance, good)
                if good.sku not in taken and shelf.has(good.sku, milli * factor):
                    shelf.take(good.sku, milli * factor)
                    taken[good.sku] = Wanted(sku=good.sku, unit=unit, qty_milli=milli, choices=self._choices(chance, good, shelf))
                    break
        return tuple(taken.values())

    def _amount(self, chance: random.Random, good: DemoGood) -> tuple[str, int, int]:
        if good.by_weight:
            return "", chance.choice(WEIGHED_MILLI), 1
        if good.packs and chance.randrange(1_000) < PACK_PERMILLE:
            return good.packs[0].unit, ONE_MILLI, good.packs[0].factor
        return "", chance.choice(PIECES) * ONE_MILLI, 1

    def _choices(self, chance: random.Random, good: DemoGood, shelf: Shelf) -> tuple[str, ...]:
        picked: list[str] = []
        for name in good.modifiers:
            group = self.groups[name]
            if group.min_picks or chance.random() < 0.3:  # noqa: PLR2004 - three of ten want something on top
                choice = chance.choice(group.choices)
                picked.append(choice.id)
                if choice.uses:
                    shelf.put(choice.uses, -choice.uses_milli)
        return tuple(picked)
