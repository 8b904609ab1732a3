"""Whole rupiah: every division is exact and says by its name how it rounds.

Amounts are `int`; there are no floats and no decimals. Ports to languages with 53-bit numbers must use big integers
inside these functions: the products, not the amounts, grow beyond 2**53.
"""

from collections.abc import Sequence
from typing import Literal

RoundingMode = Literal["down", "nearest", "up"]

MOST_RUPIAH = 999_999_999_999
"""The largest amount on any line or bill: one rupiah below a trillion, far inside 2**53."""

WHOLE_PERMILLE = 1_000

_GROUP = 3


def div_floor(numerator: int, denominator: int) -> int:
    """The quotient rounded down (towards minus infinity)."""
    return numerator // denominator


def div_half_up(numerator: int, denominator: int) -> int:
    """The quotient rounded to the nearest; a half goes away from zero, so that minus mirrors plus.

    `denominator` is positive.
    """
    if numerator >= 0:
        return (2 * numerator + denominator) // (2 * denominator)
    return -((denominator - 2 * numerator) // (2 * denominator))


def permille_of(amount: int, permille: int) -> int:
    """So many thousandths of an amount, half up: 75 of 1,000 is 7.5 %."""
    return div_half_up(amount * permille, WHOLE_PERMILLE)


def to_multiple(amount: int, multiple: int, mode: RoundingMode) -> int:
    """The multiple of `multiple` below, nearest to (half up) or above a non-negative amount."""
    if multiple <= 1:
        return amount
    below = amount - amount % multiple
    if below == amount or mode == "down":
        return below
    if mode == "up" or 2 * (amount - below) >= multiple:
        return below + multiple
    return below


def spread(total: int, weights: Sequence[int]) -> list[int]:
    """Shares a total over weights so that the shares sum to it exactly (largest remainder, Hamilton's method).

    Each share is the exact proportion rounded down or up; the rupiahs left over go to the largest remainders, among
    equals to the earliest. With 0 <= total <= sum(weights) no share exceeds its weight. A negative total mirrors.
    Weights are not negative; they may all be zero only when the total is.
    """
    if total == 0:
        return [0] * len(weights)
    if total < 0:
        return [-share for share in spread(-total, weights)]
    whole = sum(weights)
    if whole <= 0 or min(weights) < 0:
        raise AssertionError(f"cannot spread {total} over {weights!r}")
    shares: list[int] = []
    rests: list[int] = []
    for weight in weights:
        share, rest = divmod(total * weight, whole)
        shares.append(share)
        rests.append(rest)
    left = total - sum(shares)
    if left:
        for i in sorted(range(len(rests)), key=lambda i: -rests[i])[:left]:  # sorted() is stable: earliest first
            shares[i] += 1
    return shares


def equal_shares(total: int, n: int, multiple: int = 1) -> list[int]:
    """Shares a total among n people, in whole multiples but for the last, who pays what is left.

    With multiple 1 the shares differ by at most one rupiah; the first ones carry it.
    """
    if n < 1:
        raise AssertionError("nobody to share with")
    if multiple <= 1:
        return spread(total, [1] * n)
    share = total // n // multiple * multiple
    return [share] * (n - 1) + [total - share * (n - 1)]


def format_rupiah(amount: int) -> str:
    """An amount as Indonesians write it: `-1.250.000`, without the currency's sign."""
    return f"{amount:,}".replace(",", ".")


def parse_rupiah(text: str) -> int:
    """Reads an amount as people type it: `12500`, `12.500`, `Rp 12.500,00`, `12,500`.

    Dots and commas group thousands when three digits follow; a last part of one or two digits is sen and must be zero.
    Raises ValueError when the text is not a whole rupiah amount.
    """
    bare = text.strip().removeprefix("Rp.").removeprefix("Rp").removeprefix("IDR").strip()
    sign, digits = (-1, bare[1:]) if bare.startswith("-") else (1, bare)
    parts = digits.replace(",", ".").split(".")
    if len(parts) > 1 and len(parts[-1]) < _GROUP:
        sen = parts.pop()
        if not sen or sen.strip("0"):
            raise ValueError(f"not whole rupiah: {text!r}")
    well_grouped = len(parts) == 1 or (len(parts[0]) in range(1, _GROUP + 1) and all(len(p) == _GROUP for p in parts[1:]))
    joined = "".join(parts)
    if not well_grouped or not (joined.isascii() and joined.isdigit()):
        raise ValueError(f"not an amount: {text!r}")
    return sign * int(joined)
