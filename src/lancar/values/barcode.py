"""Barcodes at the counter: check digits, one spelling per article number, and the labels scales print.

Source: GS1 General Specifications, section 7.9 (check digit) and section 2.1 (restricted circulation, prefixes 20-29).
"""

import msgspec

_EAN_LENGTHS = (8, 12, 13)
_UPC_A = 12
_EAN_13 = 13


class ScalePattern(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How one shop's scale writes its labels, as a mask of 13 characters.

    Digits of the mask must stand there (`21`), `I` is the item's number, `W` a weight in grams, `P` a price in units of
    `price_factor` rupiah, `N` a digit to pass over (a scale's inner check digit), and a last `C` the EAN check digit.
    """

    mask: str
    price_factor: int = 1


class ScaleLabel(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What a scale label says: the item's number and either a weight (`qty_milli` of a kilogram) or a price."""

    item: str
    qty_milli: int = 0
    amount: int = 0


COMMON_SCALE_PATTERNS = (
    ScalePattern(mask="20IIIIIWWWWWC"),
    ScalePattern(mask="21IIIIIWWWWWC"),
    ScalePattern(mask="22IIIIIPPPPPC"),
)


def check_digit(digits: str) -> int:
    """The GS1 check digit for the digits before it: weights 3 and 1 from the right."""
    total = 3 * sum(map(int, digits[-1::-2])) + sum(map(int, digits[-2::-2]))
    return -total % 10


def is_valid(code: str) -> bool:
    """True for an EAN-8, UPC-A or EAN-13 with the right check digit."""
    if len(code) not in _EAN_LENGTHS or not (code.isascii() and code.isdigit()):
        return False
    return check_digit(code[:-1]) == int(code[-1])


def canonical(code: str) -> str:
    """One spelling per article: a valid UPC-A becomes the EAN-13 with a leading zero; the rest is only trimmed.

    A shop's own codes (letters, other lengths) are kept: a barcode that cannot be checked may still be sold.
    """
    bare = code.strip()
    if len(bare) == _UPC_A and is_valid(bare):
        return "0" + bare
    return bare


def is_scale_pattern(pattern: ScalePattern) -> bool:
    """True when a mask can be read: 13 characters from 20-29, one run of I, one run of either W or P, at the end C."""
    mask = pattern.mask
    prefix_len = len(mask) - len(mask.lstrip("0123456789"))
    rest = mask[prefix_len:]
    runs = "".join(c for i, c in enumerate(rest) if i == 0 or rest[i - 1] != c).replace("N", "")
    return (
        len(mask) == _EAN_13
        and prefix_len >= len("20")
        and mask[0] == "2"
        and runs in {"IWC", "IPC", "WIC", "PIC"}
        and mask.count("C") == 1
        and pattern.price_factor >= 1
    )


def read_scale_label(code: str, patterns: tuple[ScalePattern, ...]) -> ScaleLabel | None:
    """What the first fitting pattern reads in a label, or None: no pattern fits, or the check digit is wrong."""
    if len(code) != _EAN_13 or not is_valid(code):
        return None
    for pattern in patterns:
        parts = {"I": "", "W": "", "P": ""}
        for want, got in zip(pattern.mask, code, strict=True):
            if want in parts:
                parts[want] += got
            elif want.isdigit() and want != got:
                break
        else:
            return ScaleLabel(item=parts["I"], qty_milli=int(parts["W"] or 0), amount=int(parts["P"] or 0) * pattern.price_factor)
    return None


def scale_label(label: ScaleLabel, pattern: ScalePattern) -> str | None:
    """The code a scale would print, check digit and all (for demos and tests); None when a part does not fit."""
    value = label.amount // pattern.price_factor if "P" in pattern.mask else label.qty_milli
    code = pattern.mask[:-1].replace("N", "0")
    for letter, text in (("I", label.item), ("W", str(value)), ("P", str(value))):
        width = code.count(letter)
        if width and (len(text) > width or not text.isdigit()):
            return None
        code = code.replace(letter * width, text.rjust(width, "0")) if width else code
    return code + str(check_digit(code))
