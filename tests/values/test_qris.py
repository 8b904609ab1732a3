"""A shop's printed QRIS code becomes one with an amount, and what is no QRIS is told why."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lancar.values import qris

VECTORS = json.loads((Path(__file__).parents[2] / "vectors" / "qris.json").read_text())["cases"]
PRINTED = VECTORS[0]["payload"]


def reason(make) -> str:
    with pytest.raises(qris.BadQris) as bad:
        make()
    return bad.value.reason


def test_every_reason_has_a_case() -> None:
    told = {case[key]["reason"] for case in VECTORS for key in ("fields", "dynamic") if isinstance(case.get(key), dict)}
    assert told == set(qris.REASONS)


@given(st.integers(1, qris.MOST_AMOUNT), st.text("ABCxyz019.-/", max_size=25))
def test_an_amount_and_a_reference_read_back_as_they_were_given(amount: int, reference: str) -> None:
    made = qris.read(qris.with_amount(PRINTED, amount, reference))
    assert (made["01"], made["54"]) == ("12", str(amount))
    changed = {"01", "54", "62", "63"}
    kept = {tag: value for tag, value in made.items() if tag not in changed}
    assert kept == {tag: value for tag, value in qris.read(PRINTED).items() if tag not in changed}
    if reference:
        assert f"05{len(reference):02}{reference}" in made["62"]
    assert reason(lambda: qris.with_amount(qris.with_amount(PRINTED, amount), amount)) == "not_static"


@given(st.integers(0, len(PRINTED) - 1), st.sampled_from("0123456789AZ az."))
def test_no_single_wrong_sign_goes_unseen(place: int, sign: str) -> None:
    if PRINTED[place].upper() != sign.upper():
        reason(lambda: qris.read(PRINTED[:place] + sign + PRINTED[place + 1 :]))


@given(st.text(max_size=600))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert reason(lambda: qris.read(text)) in qris.REASONS
