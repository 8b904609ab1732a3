"""Quantities in thousandths of a unit: 1 piece is 1_000, 250 g of a good sold by the kilogram is 250."""

from lancar.values.money import div_half_up

ONE_MILLI = 1_000
MOST_MILLI = 999_999_999
"""The largest quantity on a line: 999,999.999 units."""

_PLACES = 3


def worth(unit_price: int, qty_milli: int) -> int:
    """What a quantity costs in whole rupiah, half up: the one rounding of a weighed good."""
    return div_half_up(unit_price * qty_milli, ONE_MILLI)


def in_base_units(qty_milli: int, factor_milli: int) -> int:
    """A quantity of a larger unit in base units, half up: 2 dozen (factor 12_000) are 24_000."""
    return div_half_up(qty_milli * factor_milli, ONE_MILLI)


def format_quantity(qty_milli: int) -> str:
    """A quantity as Indonesians write it: `2`, `1,5`, `-0,25`."""
    whole, rest = divmod(abs(qty_milli), ONE_MILLI)
    sign = "-" if qty_milli < 0 else ""
    return f"{sign}{whole},{rest:03}".rstrip("0").rstrip(",") if rest else f"{sign}{whole}"


def parse_quantity(text: str) -> int:
    """Reads `2`, `1,5`, `1.25` into thousandths; one comma or dot is the decimal mark, no grouping.

    Raises ValueError for anything else, and for more than three decimals that are not zero.
    """
    bare = text.strip().replace(",", ".")
    sign, digits = (-1, bare[1:]) if bare.startswith("-") else (1, bare)
    whole, _, rest = digits.partition(".")
    rest = rest.rstrip("0")
    joined = whole + rest
    if not whole or not (joined.isascii() and joined.isdigit()) or len(rest) > _PLACES:
        raise ValueError(f"not a quantity in thousandths: {text!r}")
    return sign * int(whole + rest.ljust(_PLACES, "0"))
