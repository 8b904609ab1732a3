"""The cases that every till, in whatever language it is written, must answer alike."""

import json
from pathlib import Path

import msgspec
import pytest

from lancar.kernel.refusal import Refused
from lancar.till.rules.bill import price
from lancar.till.rules.payment import settle
from lancar.till.rules.refund import refund
from lancar.till.rules.split import merge, split, split_equally
from lancar.values.bill import Bill, Payment, Return
from lancar.values.cart import Cart
from lancar.values.terms import Moment, Terms

VECTORS = Path(__file__).parents[2] / "vectors"


def read(name: str) -> list[dict]:
    return json.loads((VECTORS / f"{name}.json").read_text())["cases"]


def named(case: dict) -> str:
    return case["name"]


def structs(kind, values: list[dict]) -> list:
    # strict typing of methods is the face's work: the rule itself must refuse a method it does not know
    return [kind(**value) for value in values]


def bill_of(case: dict) -> Bill:
    terms = msgspec.convert(case["terms"], Terms)
    bill = price(msgspec.convert(case["cart"], Cart), terms, msgspec.convert(case["moment"], Moment))
    if "payments" in case:
        payments = structs(Payment, case["payments"])
        return settle(bill, payments, round_cash_to=terms.round_cash_to, round_cash=terms.round_cash)
    return bill


def check(case: dict, key: str, make) -> None:
    """What is made is what stands in the case under `key`, byte for byte as JSON, or the refusal that stands there."""
    if "refused" in case:
        with pytest.raises(Refused) as refused:
            make()
        assert refused.value == Refused(case["refused"]["code"], **case["refused"]["facts"])
    else:
        assert json.loads(msgspec.json.encode(make())) == case[key]


@pytest.mark.parametrize("case", read("cart"), ids=named)
def test_a_cart_is_priced_and_paid_as_written(case):
    check(case, "bill", lambda: bill_of(case))


@pytest.mark.parametrize("case", read("refund"), ids=named)
def test_a_refund_gives_back_as_written(case):
    bill = bill_of(case)
    assert bill.total == case["total"]
    done = []
    for step in case["steps"]:
        wanted = structs(Return, step["wanted"])

        def give(wanted=wanted, multiple=step["multiple"]):
            done.append(refund(bill, wanted, done, multiple=multiple))
            return done[-1]

        check(step, "refund", give)


@pytest.mark.parametrize("case", read("split"), ids=named)
def test_a_bill_is_parted_and_joined_as_written(case):
    def make() -> list[Cart]:
        if "merge" in case:
            return [merge(msgspec.convert(case["merge"], list[Cart]))]
        cart = msgspec.convert(case["cart"], Cart)
        if "parts" in case:
            return split_equally(cart, case["parts"])
        return list(split(cart, structs(Return, case["wanted"])))

    check(case, "carts", make)


def test_a_bill_read_back_from_its_json_is_the_same_bill_and_the_same_bytes():
    for case in read("cart"):
        if "bill" in case:
            written = msgspec.json.encode(bill_of(case))
            again = msgspec.json.decode(written, type=Bill)
            assert again == bill_of(case)
            assert msgspec.json.encode(again) == written


def test_there_are_cases_for_every_refusal_of_the_arithmetic():
    told = {case["refused"]["code"] for name in ("cart", "split") for case in read(name) if "refused" in case}
    told |= {step["refused"]["code"] for case in read("refund") for step in case["steps"] if "refused" in step}
    folder = Path(price.__code__.co_filename).parent
    rules = [folder / f"{name}.py" for name in ("bill", "charges", "payment", "promos", "refund", "split")]
    codes = {
        word.split('"')[1] for module in rules for word in module.read_text().split("Refused(")[1:] if word.startswith('"till.')
    }
    by_other_tests = {"till.too_many_lines", "till.bad_rate", "till.already_paid"}  # see test_bill.py
    assert codes - told == by_other_tests
