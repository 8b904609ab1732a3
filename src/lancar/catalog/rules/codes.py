"""Barcodes and the labels of scales: which code means which unit of which good."""

from lancar.catalog import commands, facts, views
from lancar.catalog.rules.book import book, clean_id, next_version, unit_key
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Context, Fact
from lancar.values.barcode import ScalePattern, canonical, check_digit, is_scale_pattern, is_valid

_CHECKED_LENGTHS = (8, 12, 13)


def wrong_check_digit(code: str) -> int | None:
    """The digit that should stand last in an EAN-8, UPC-A or EAN-13; None if it does, or the code is none of these."""
    if len(code) not in _CHECKED_LENGTHS or not (code.isascii() and code.isdigit()) or is_valid(code):
        return None
    return check_digit(code[:-1])


def clean_code(code: str, *, unchecked: bool = False) -> str:
    """One spelling of a code. Refuses one whose check digit is wrong: no scanner would ever read it."""
    code = clean_id(canonical(code))
    expected = None if unchecked else wrong_check_digit(code)
    if expected is not None:
        raise Refused("catalog.check_digit", code=code, expected=expected)
    return code


def assigned(ctx: Context, code: str, sku: str, unit: str, *, move: bool = False) -> list[Fact]:
    """The fact that a clean code means a unit (as it stands in keys); none if it does already.

    Refuses a code that means another good or unit, unless it is to be moved.
    """
    means = ctx.get(views.barcodes, code)
    if means == (sku, unit):
        return []
    if means is not None and not move:
        raise Refused("catalog.barcode_taken", code=code, sku=means[0], unit=means[1])
    version = next_version(ctx, views.barcodes, code)
    return [facts.BarcodeAssigned(code=code, sku=sku, unit=unit, version=version)]


@book.rule(commands.AssignBarcode)
def assign_barcode(wish: commands.AssignBarcode, ctx: Context) -> list[Fact]:
    """A code with a right check digit that means nothing else yet, or is moved."""
    unit = unit_key(ctx, wish.sku, wish.unit)
    code = clean_code(wish.code, unchecked=wish.unchecked)
    return assigned(ctx, code, wish.sku, unit, move=wish.move)


@book.rule(commands.RemoveBarcode)
def remove_barcode(wish: commands.RemoveBarcode, ctx: Context) -> list[Fact]:
    """Only a code that means something can stop to."""
    code = canonical(wish.code)
    if ctx.get(views.barcodes, code) is None:
        raise Refused("catalog.unknown_barcode", code=code)
    return [facts.BarcodeAssigned(code=code, removed=True, version=next_version(ctx, views.barcodes, code))]


@book.rule(commands.SetScalePattern)
def set_scale_pattern(wish: commands.SetScalePattern, ctx: Context) -> list[Fact]:
    """A mask that can be read; labels are told apart by the digits it begins with."""
    if not is_scale_pattern(ScalePattern(mask=wish.mask, price_factor=wish.price_factor)):
        raise Refused("catalog.bad_scale_mask", mask=wish.mask)
    prefix = wish.mask.rstrip("IWPNC")
    if ctx.get(views.scales, prefix) == (wish.mask, wish.price_factor):
        return []
    version = next_version(ctx, views.scales, prefix)
    return [facts.ScalePatternSet(prefix=prefix, mask=wish.mask, price_factor=wish.price_factor, version=version)]


@book.rule(commands.RemoveScalePattern)
def remove_scale_pattern(wish: commands.RemoveScalePattern, ctx: Context) -> list[Fact]:
    """Only a pattern that is there can go."""
    if ctx.get(views.scales, wish.prefix) is None:
        raise Refused("catalog.unknown_scale_pattern", prefix=wish.prefix)
    version = next_version(ctx, views.scales, wish.prefix)
    return [facts.ScalePatternSet(prefix=wish.prefix, removed=True, version=version)]
