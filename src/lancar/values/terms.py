"""The terms a shop sells on: dated rates of service and tax, promos in force, rounding of cash."""

from typing import Literal

import msgspec

from lancar.values.money import WHOLE_PERMILLE, RoundingMode
from lancar.values.time import DAY_MIN, WEEKDAYS, is_day


class Rate(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A rate from a business day on, until the next one begins.

    `dpp_num / dpp_den` of the base is what the rate is taken of (*DPP nilai lain*): 11/12 for PPN since 2025.
    """

    from_day: str
    permille: int
    dpp_num: int = 1
    dpp_den: int = 1


class Charge(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A line the bill adds by itself; charges are reckoned in the order the shop lists them.

    service: a share of the goods, `before_discount` or after; when `taxable`, taxes listed after it take it into their
    base. tax: a share of the goods whose `tax_kind` it `covers`. `order_types` limits a charge (service only when eaten
    here); empty means all.
    """

    kind: Literal["service", "tax"]
    code: str
    rates: tuple[Rate, ...]
    covers: tuple[str, ...] = ("standard",)
    before_discount: bool = False
    taxable: bool = False
    order_types: tuple[str, ...] = ()


class BundlePart(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """So many whole units of one good in a bundle."""

    sku: str
    units: int = 1


class Promo(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """A price cut the shop has announced.

    kinds: `percent` takes `permille` off; `amount` takes `amount` off each unit, or once per bill when `once`;
    `buy_get` gives `get_units` of every `buy_units + get_units` at `permille` off (1000: free), in every group the
    cheapest; `bundle` sells its `parts`, or any `buy_units` of its goods, for `amount`.

    For goods in `skus` or `categories` (both empty: all), on days `from_day` to `to_day` (both included, empty: open),
    on ISO `weekdays`, in minutes `from_minute` up to `to_minute` of the local day (over midnight when from > to), in
    `branches`, for `order_types`, when the goods it is for are worth at least `min_amount`; at most `most_times` groups
    or bundles a bill (0: no limit). A greater `priority` is taken first.
    """

    id: str
    name: str
    kind: Literal["percent", "amount", "buy_get", "bundle"]
    priority: int = 0
    permille: int = 0
    amount: int = 0
    once: bool = False
    buy_units: int = 0
    get_units: int = 0
    parts: tuple[BundlePart, ...] = ()
    most_times: int = 0
    min_amount: int = 0
    skus: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    from_day: str = ""
    to_day: str = ""
    weekdays: tuple[int, ...] = ()
    from_minute: int = 0
    to_minute: int = 1_440
    branches: tuple[str, ...] = ()
    order_types: tuple[str, ...] = ()


class Terms(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """One branch's terms of sale.

    `includes_tax`: shelf prices contain the tax. `round_cash_to`: the smallest coin in the drawer (1: no rounding).
    """

    charges: tuple[Charge, ...] = ()
    promos: tuple[Promo, ...] = ()
    includes_tax: bool = False
    round_cash_to: int = 1
    round_cash: RoundingMode = "nearest"


class Moment(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """Where and when a cart is priced: business day, local minute of the day, branch."""

    day: str
    minute: int = 0
    branch: str = ""


PPN = Charge(
    kind="tax",
    code="ppn",
    rates=(
        Rate(from_day="1985-04-01", permille=100),
        Rate(from_day="2022-04-01", permille=110),
        Rate(from_day="2025-01-01", permille=120, dpp_num=11, dpp_den=12),
    ),
)
"""Value added tax of a registered seller: UU 8/1983 (10 %), UU 7/2021 (11 %), PMK 131/2024 (12 % of 11/12)."""


def pbjt(permille: int, from_day: str = "2024-01-05") -> Charge:
    """A regency's tax on food and drink served, instead of PPN; UU 1/2022 allows at most 10 %, from 5 January 2024."""
    return Charge(kind="tax", code="pbjt", rates=(Rate(from_day=from_day, permille=permille),), covers=("standard", "served"))


def promo_fault(promo: Promo) -> str:
    """The name of the first field that makes a promo senseless, or "" for a sound one. Unsound promos cut nothing."""
    kind, parts = promo.kind, promo.parts
    counts_units = kind == "buy_get" or (kind == "bundle" and not parts)
    faults = (
        ("id", not promo.id),
        ("permille", not 0 <= promo.permille <= WHOLE_PERMILLE),
        ("permille", kind in {"percent", "buy_get"} and not promo.permille),
        ("amount", promo.amount < 0 or (kind == "amount" and not promo.amount)),
        ("buy_units", promo.buy_units < 0 or (counts_units and not promo.buy_units)),
        ("get_units", promo.get_units < 0 or (kind == "buy_get" and not promo.get_units)),
        ("parts", any(part.units < 1 for part in parts) or len({part.sku for part in parts}) < len(parts)),
        ("most_times", promo.most_times < 0),
        ("min_amount", promo.min_amount < 0),
        ("from_day", promo.from_day != "" and not is_day(promo.from_day)),
        ("to_day", promo.to_day != "" and (not is_day(promo.to_day) or promo.to_day < promo.from_day)),
        ("weekdays", any(not 1 <= weekday <= len(WEEKDAYS) for weekday in promo.weekdays)),
        ("from_minute", not 0 <= promo.from_minute < DAY_MIN),
        ("to_minute", not 0 < promo.to_minute <= DAY_MIN),
    )
    return next((field for field, faulty in faults if faulty), "")


def charges_fault(charges: tuple[Charge, ...]) -> str:
    """The code of the first charge that cannot stand beside the others, or "": a code twice, a good taxed twice.

    Also a rate below 1 or above 1000 thousandths, a day that does not exist, a share of the base below nothing.
    """
    codes: set[str] = set()
    covered: set[str] = set()
    for charge in charges:
        twice = charge.code in codes or (charge.kind == "tax" and bool(covered & set(charge.covers)))
        unsound = any(
            not is_day(rate.from_day) or not 0 <= rate.permille <= WHOLE_PERMILLE or rate.dpp_num < 1 or rate.dpp_den < 1
            for rate in charge.rates
        )
        if not charge.code or not charge.rates or twice or unsound:
            return charge.code or charge.kind
        codes.add(charge.code)
        if charge.kind == "tax":
            covered.update(charge.covers)
    return ""
