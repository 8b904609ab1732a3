"""What happened at the counter stays readable for ever, and travels small."""

from pathlib import Path

import msgspec
import pytest

from lancar.kernel.shape import Fact, structs_in
from lancar.till.facts import SaleCompleted, SaleRefunded, SaleVoided, bills, printing, sales, settings, shifts

SAMPLES = Path(__file__).parents[2] / "vectors" / "facts" / "till"
FACTS = [fact for module in (sales, shifts, bills, settings, printing) for fact in structs_in(module, Fact)]


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.KIND)
def test_a_fact_of_every_kind_ever_written_is_read_and_written_back_the_same(fact: type[Fact]) -> None:
    text = (SAMPLES / f"{fact.KIND.removeprefix('till.')}.v{fact.V}.json").read_bytes()
    read = msgspec.json.decode(text, type=fact)
    assert msgspec.json.format(msgspec.json.encode(read)) == text.rstrip()
    assert read.subject()
    assert read.scope()


def test_no_sample_is_without_its_fact() -> None:
    known = {f"{fact.KIND.removeprefix('till.')}.v{fact.V}" for fact in FACTS}
    assert {path.stem for path in SAMPLES.iterdir()} == known


@pytest.mark.parametrize("fact", [SaleCompleted, SaleRefunded, SaleVoided])
def test_the_money_of_a_sample_adds_up(fact: type[SaleCompleted]) -> None:
    text = (SAMPLES / f"{fact.KIND.removeprefix('till.')}.v1.json").read_bytes()
    sale = msgspec.json.decode(text, type=fact)
    assert sum(good.amount for good in sale.goods) + sum(extra.amount for extra in sale.extras) == sale.total
    assert sum(payment.amount for payment in sale.payments) - getattr(sale, "change", 0) == sale.total
