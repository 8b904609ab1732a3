"""Barcodes are checked, spelled one way, and scale labels read."""

import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.values.barcode import (
    COMMON_SCALE_PATTERNS,
    ScaleLabel,
    ScalePattern,
    canonical,
    check_digit,
    is_scale_pattern,
    is_valid,
    read_scale_label,
    scale_label,
)

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "barcode.json").read_text())
digits = st.text("0123456789", min_size=12, max_size=12)


@pytest.mark.parametrize("case", VECTORS["codes"], ids=lambda case: case["code"] or "empty")
def test_a_code_is_checked_and_spelled_as_written(case):
    assert is_valid(case["code"]) == case["valid"]
    assert canonical(case["code"]) == case["canonical"]


@pytest.mark.parametrize("case", VECTORS["scale"], ids=lambda case: case["code"])
def test_a_scale_label_says_what_is_written(case):
    patterns = msgspec.convert(case["patterns"], tuple[ScalePattern, ...])
    label = read_scale_label(case["code"], patterns)
    assert (None if label is None else msgspec.to_builtins(label)) == case["label"]


@given(digits, st.integers(0, 12), st.integers(1, 9))
def test_one_wrong_digit_never_passes(code, place, by):
    whole = code + str(check_digit(code))
    wrong = str((int(whole[place]) + by) % 10)
    assert is_valid(whole)
    assert not is_valid(whole[:place] + wrong + whole[place + 1 :])


@given(st.text("0123456789", min_size=11, max_size=11))
def test_a_upc_and_its_ean_are_one_article(code):
    upc = code + str(check_digit(code))
    assert canonical(upc) == "0" + upc
    assert is_valid(canonical(upc))


@given(st.integers(0, 99_999), st.integers(1, 99_999))
def test_what_a_scale_prints_is_what_the_till_reads(item, value):
    weight, priced = COMMON_SCALE_PATTERNS[1:]
    for label, pattern in (
        (ScaleLabel(item=f"{item:05}", qty_milli=value), weight),
        (ScaleLabel(item=f"{item:05}", amount=value), priced),
    ):
        code = scale_label(label, pattern)
        assert code is not None
        assert read_scale_label(code, COMMON_SCALE_PATTERNS) == label


def test_what_does_not_fit_a_label_is_not_printed():
    assert scale_label(ScaleLabel(item="00001", amount=100_000), COMMON_SCALE_PATTERNS[2]) is None
    assert scale_label(ScaleLabel(item="A", qty_milli=1), COMMON_SCALE_PATTERNS[0]) is None


@pytest.mark.parametrize(
    "mask",
    ["", "21IIIIIWWWWW", "31IIIIIWWWWWC", "2IIIIIIWWWWWC", "21IIIIIWWPPPC", "21IIIWWIIWWWC", "21IIIIIXXXXXC", "21IIIIIIIIIIC"],
)
def test_a_mask_no_scale_could_mean_is_told(mask):
    assert not is_scale_pattern(ScalePattern(mask=mask))


def test_masks_of_scales_are_sound():
    masks = ["28IIIINPPPPPC", "29WWWWWIIIIIC", *(pattern.mask for pattern in COMMON_SCALE_PATTERNS)]
    assert all(is_scale_pattern(ScalePattern(mask=mask)) for mask in masks)
    assert not is_scale_pattern(ScalePattern(mask="20IIIIIPPPPPC", price_factor=0))
