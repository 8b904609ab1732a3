"""Service and tax: lines a bill adds by itself, each with its own base and the rate of its day.

THE rounding rule of tax, once per bill and tax, never per good (docs/why/tax-rounding.md):

  tax added      dpp = half_up(base x num / den)        tax = half_up(dpp x permille / 1000)
  tax included   base = half_up(gross x 1000 den / (1000 den + permille num)), tax = gross - base,
                 dpp = half_up(base x num / den)

so PPN since 2025 is 12 % of the *rounded* 11/12: a buyer can check the printed DPP against the printed tax.
Taking 11 % of the base directly would differ by one rupiah in 2.67 % of prices. Base = nets of the goods the tax covers
+ their share of every taxable service listed before it. Source of 11/12: PMK 131/2024, article 3.
"""

from collections.abc import Sequence

from lancar.kernel.refusal import Refused
from lancar.values.bill import Extra, Good
from lancar.values.money import div_half_up, permille_of, spread
from lancar.values.terms import Charge, Rate

Dated = tuple[Charge, Rate]


def rate_on(rates: Sequence[Rate], day: str) -> Rate | None:
    """The rate in force on a business day: the one with the latest `from_day` not after it, or None."""
    found: Rate | None = None
    for rate in rates:
        if rate.from_day <= day and (found is None or rate.from_day > found.from_day):
            found = rate
    return found


def in_force(charges: Sequence[Charge], day: str, order_type: str) -> list[Dated]:
    """The charges of that day and order type with their rates, in the shop's order."""
    found: list[Dated] = []
    for charge in charges:
        if charge.order_types and order_type not in charge.order_types:
            continue
        rate = rate_on(charge.rates, day)
        if rate is not None and rate.permille:
            if rate.permille < 0 or rate.dpp_num < 1 or rate.dpp_den < 1:
                raise Refused("till.bad_rate", charge=charge.code)
            found.append((charge, rate))
    return found


def tax_codes(charges: Sequence[Dated]) -> dict[str, str]:
    """Which tax each kind of good bears; refuses till.two_taxes when a kind would bear two, or a tax has no code."""
    codes: dict[str, str] = {}
    for charge, _ in charges:
        if charge.kind == "tax":
            if charge.code in codes.values() or not charge.code:
                raise Refused("till.two_taxes", first=charge.code, second=charge.code)
            for kind in charge.covers:
                if kind in codes:
                    raise Refused("till.two_taxes", first=codes[kind], second=charge.code)
                codes[kind] = charge.code
    return codes


def add_charges(charges: Sequence[Dated], goods: Sequence[Good], includes_tax: bool, extras: list[Extra]) -> int:
    """Appends the charges' lines to `extras` and says what they add to the total."""
    amount_of: dict[str, int] = {}
    net_of: dict[str, int] = {}
    for good in goods:
        code = good.tax
        amount_of[code] = amount_of.get(code, 0) + good.amount
        net_of[code] = net_of.get(code, 0) + good.amount - good.off
    taxed_service_of = dict.fromkeys(net_of, 0)
    added = 0
    for charge, rate in charges:
        if charge.kind == "tax":
            gross = net_of.get(charge.code, 0) + taxed_service_of.get(charge.code, 0)
            line = tax_line(charge.code, gross, rate, includes_tax)
        else:
            bases = amount_of if charge.before_discount else net_of
            base = sum(bases.values())
            amount = permille_of(base, rate.permille)
            line = Extra(kind="service", code=charge.code, permille=rate.permille, base=base, amount=amount)
            if charge.taxable and amount:
                for code, share in zip(bases, spread(amount, list(bases.values())), strict=True):
                    taxed_service_of[code] += share
        if line.amount or line.included:
            extras.append(line)
            added += line.amount
    return added


def tax_line(code: str, gross: int, rate: Rate, includes_tax: bool) -> Extra:
    """One tax on one sum: THE rounding rule above. `gross` contains the tax when prices include it."""
    num, den, permille = rate.dpp_num, rate.dpp_den, rate.permille
    if includes_tax:
        base = div_half_up(gross * 1000 * den, 1000 * den + permille * num)
        dpp = base if num == den else div_half_up(base * num, den)
        included, amount = gross - base, 0
    else:
        base = gross
        dpp = base if num == den else div_half_up(base * num, den)
        included, amount = 0, permille_of(dpp, permille)
    return Extra(
        kind="tax",
        code=code,
        permille=permille,
        base=base,
        dpp=0 if num == den else dpp,
        included=included,
        amount=amount,
    )
