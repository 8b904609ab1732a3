"""When customers come and how they pay."""

import random

from lancar.nodes.demo.plan import DemoShop
from lancar.values.bill import Method, Payment
from lancar.values.time import weekday

HOUR_MIN = 60
HISTORY_DAYS = 90
NOTES = (1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000)
PAYDAY_PERMILLE = {25: 1_180, 26: 1_220, 27: 1_160, 28: 1_120, 1: 1_200, 2: 1_170, 3: 1_110, 20: 900, 21: 880, 22: 880, 23: 890}
"""Wages come at the end of the month or on the first; before that money is short."""


def how_many(shop: DemoShop, usual: int, day: str, chance: random.Random) -> int:
    """So many customers on this day: by weekday, by wages, and by chance."""
    permille = shop.weekdays[weekday(day) - 1] * PAYDAY_PERMILLE.get(int(day[8:]), 1_000) // 1_000
    return max(1, usual * permille * chance.randint(880, 1_120) // 1_000_000)


def arrivals(shop: DemoShop, number: int, first_min: int, last_min: int, chance: random.Random) -> list[int]:
    """Minutes of the day at which they come, in order, within the open hours."""
    hours = [hour for hour in shop.hours if first_min <= hour * HOUR_MIN < last_min]
    if not hours:  # open at an hour that the plan does not know: as they please
        return sorted(chance.randint(first_min, max(first_min, last_min - 1)) for _ in range(number))
    weights = [shop.hours[hour] for hour in hours]
    picked = chance.choices(hours, weights, k=number)
    return sorted(min(hour * HOUR_MIN + chance.randrange(HOUR_MIN), last_min - 1) for hour in picked)


def method_of(shop: DemoShop, age_days: int, chance: random.Random) -> Method:
    """How this customer pays; `age_days` after the history's first day. More and more by QRIS."""
    at = min(age_days, HISTORY_DAYS)
    shares = [first + (last - first) * at // HISTORY_DAYS for first, last in shop.pays.values()]
    return chance.choices(list(shop.pays), shares)[0]


def pay(method: Method, total: int, cash_due: int, chance: random.Random) -> tuple[Payment, ...]:
    """The money on the counter: in cash now and then exact, mostly a likely note."""
    if not total:
        return ()
    if method == "cash":
        return (Payment(method="cash", amount=_handed(cash_due, chance)),) if cash_due else ()
    if method == "qris_static":
        return (Payment(method=method, amount=total, claimed=True),)
    if method == "card":
        return (Payment(method=method, amount=total, ref=f"{chance.randrange(10**6):06}"),)
    return (Payment(method=method, amount=total),)


def _handed(due: int, chance: random.Random) -> int:
    if chance.random() < 0.35:  # noqa: PLR2004 - a third has it exactly
        return due
    likely = [-(-due // note) * note for note in NOTES if note * 10 >= due]
    return chance.choice([amount for amount in likely if amount > due] or [due])
