"""A refusal carries what a face needs to say no."""

import pickle

import pytest

from lancar.kernel.refusal import Refused


def test_two_refusals_are_equal_when_code_and_facts_are_equal():
    assert Refused("till.too_little_cash", missing=500) == Refused("till.too_little_cash", missing=500)
    assert Refused("till.too_little_cash", missing=500) != Refused("till.too_little_cash", missing=501)
    assert Refused("till.too_little_cash") != Refused("till.empty_cart")
    assert Refused("till.empty_cart") != "till.empty_cart"
    assert len({Refused("a.b", n=1), Refused("a.b", n=1), Refused("a.b", n=2)}) == 2


def test_a_refusal_keeps_its_facts_through_another_process():
    refused = Refused("till.too_little_cash", missing=500)
    assert pickle.loads(pickle.dumps(refused)) == refused  # noqa: S301 - our own bytes


def test_a_refusal_can_carry_a_fact_named_like_its_own_parts():
    assert Refused("catalog.unknown", code="899").facts == {"code": "899"}


def test_a_refusal_reads_well_in_a_log():
    with pytest.raises(Refused, match=r"till\.too_little_cash\(missing=500\)"):
        raise Refused("till.too_little_cash", missing=500)
