"""The shelves come out equal on every node, whatever order the facts arrive in and however often."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shelves_shop import BRANCH, DAY, NOON_UTC, TENANT, back, good, refold, refund, sale

from lancar.kernel.entry import Entry
from lancar.kernel.shape import Fact
from lancar.stock import facts
from lancar.stock.capability import CAPABILITY
from lancar.till.facts import CreditRepaid, ShiftClosed
from lancar.values.bill import Extra, Payment

MUSEUM = Path(__file__).parents[2] / "vectors" / "facts" / "stock"

skus = st.sampled_from(["gula", "kopi", "susu"])
branches = st.sampled_from([BRANCH, "cmh"])
days = st.sampled_from(["2026-03-01", "2026-03-02", "2026-03-03"])
milli = st.integers(1, 20_000)
money = st.integers(0, 200_000)


@st.composite
def sold_goods(draw: Any) -> Any:
    uses = draw(st.lists(st.tuples(skus, milli), max_size=2))
    amount = draw(st.integers(1, 100_000))
    return good(
        draw(skus), 1_000, draw(milli), amount=amount, off=draw(st.integers(0, amount)), uses=tuple(uses),
        unit_factor_milli=draw(st.sampled_from([1_000, 12_000])), tax="ppn",
    )  # fmt: skip


@st.composite
def sales(draw: Any) -> Fact:
    goods = draw(st.lists(sold_goods(), min_size=1, max_size=3))
    off = sum(one.off for one in goods)
    net = sum(one.net for one in goods)
    extras = [
        Extra(kind="bill_discount", amount=-off),
        Extra(kind="tax", code="ppn", permille=120, base=net, dpp=net * 11 // 12, included=min(net, draw(money))),
    ]
    method = draw(st.sampled_from(["cash", "qris_static"]))
    paid = (Payment(method=method, amount=net, claimed=method != "cash"),)
    return sale(
        draw(st.integers(1, 9)), *goods, extras=tuple(extras), payments=paid, branch=draw(branches), business_day=draw(days)
    )


@st.composite
def refunds(draw: Any) -> Fact:
    gone = [
        back(
            draw(skus), draw(money), draw(milli), spoiled=draw(st.booleans()), uses=draw(st.sampled_from([(), (("susu", 200),)]))
        )
    ]
    return refund(draw(st.integers(1, 9)), *gone, void=draw(st.booleans()), branch=draw(branches), business_day=draw(days))


def lines(kind: Any, **more: Any) -> Any:
    return st.lists(st.builds(kind, sku=skus, qty_milli=milli, **more), min_size=1, max_size=2).map(tuple)


turns = st.integers(1, 3)
everything = st.one_of(
    sales(),
    refunds(),
    st.builds(
        facts.GoodsReceived,
        id=st.just("d1"),
        branch=branches,
        business_day=days,
        lines=lines(facts.ReceivedLine, paid=money, average_milli=money),
    ),
    st.builds(facts.GoodsSentBack, id=st.just("d2"), branch=branches, business_day=days, lines=lines(facts.SentLine)),
    st.builds(
        facts.GoodsWasted,
        id=st.just("w1"),
        branch=branches,
        business_day=days,
        reason=st.just("expired"),
        lines=lines(facts.SentLine),
    ),
    st.builds(
        facts.GoodsMade,
        id=st.just("m1"),
        branch=branches,
        business_day=days,
        made=lines(facts.ReceivedLine, average_milli=money),
        used=lines(facts.SentLine),
    ),
    st.builds(
        facts.TransferSent,
        id=st.sampled_from(["t1", "t2"]),
        branch=st.just(BRANCH),
        to=st.just("cmh"),
        business_day=days,
        lines=lines(facts.SentLine),
    ),
    st.builds(
        facts.TransferReceived,
        transfer=st.sampled_from(["t1", "t2"]),
        branch=st.just("cmh"),
        sender=st.just(BRANCH),
        business_day=days,
        lines=lines(facts.ArrivedLine, sent_milli=milli),
    ),
    st.builds(
        facts.CountAsked, branch=branches, sku=skus, turn=turns, reason=st.just("negative"), known_milli=st.integers(-9, 9)
    ),
    st.builds(
        facts.GoodCounted,
        branch=branches,
        sku=skus,
        turn=turns,
        business_day=days,
        qty_milli=milli,
        known_milli=milli,
        opname=st.sampled_from(["", "o1"]),
    ),
    st.builds(facts.OpnameOpened, id=st.just("o1"), branch=branches, business_day=days, skus=st.just(("gula",))),
    st.builds(facts.OpnameClosed, id=st.just("o1"), branch=branches, business_day=days),
    st.builds(facts.AverageCorrected, branch=branches, sku=skus, business_day=days, average_milli=money),
    st.builds(facts.LowLevelSet, branch=branches, sku=skus, version=st.integers(1, 3), low_milli=milli),
    st.builds(
        CreditRepaid,
        branch=branches,
        till=st.just("k1"),
        shift=st.just("s1"),
        business_day=days,
        customer=st.just("c1"),
        payments=st.just((Payment(method="cash", amount=5_000),)),
        total=st.just(5_000),
        receipt=st.just("K1-9"),
    ),
    st.builds(
        ShiftClosed,
        branch=branches,
        till=st.just("k1"),
        business_day=days,
        shift=st.just("s1"),
        counted_cash=money,
        expected_cash=money,
    ),
)


def entries_of(told: list[tuple[Fact, str, int]]) -> list[Entry]:
    """Entries of a few origins with clocks that lie; no origin names one moment twice, as the hybrid clock promises."""
    seqs: dict[str, int] = {}
    made = []
    for fact, origin, ms in told:
        seqs[origin] = seqs.get(origin, 0) + 1
        made.append(
            Entry(
                tenant=TENANT, origin=origin, seq=seqs[origin], ms=NOON_UTC + ms, tick=seqs[origin], actor="siti",
                scope=fact.scope(), subject=fact.subject(), kind=fact.KIND, v=fact.V, body=msgspec.Raw(msgspec.json.encode(fact)),
            )
        )  # fmt: skip
    return made


@settings(max_examples=200, deadline=None)
@given(told=st.lists(st.tuples(everything, st.sampled_from(["a1", "b1"]), st.integers(0, 10**7)), max_size=12), data=st.data())
def test_stock_and_reports_are_the_same_in_any_order_of_arrival_and_however_often(told: Any, data: Any) -> None:
    entries = entries_of(told)
    shuffled = data.draw(st.permutations(entries + entries[:3]))
    assert refold(shuffled) == refold(entries)


@settings(max_examples=60, deadline=None)
@given(told=st.lists(everything, max_size=12))
def test_a_level_is_the_sum_of_its_moves(told: Any) -> None:
    tables = refold(entries_of([(fact, "a1", n) for n, fact in enumerate(told)]))
    moved: dict[tuple[str, str], int] = {}
    for row in tables["stock_moves"]:
        branch, sku, qty_milli = row[4], row[5], row[8]
        moved[branch, sku] = moved.get((branch, sku), 0) + qty_milli
    for row in tables["stock_days"]:
        branch, sku, taken_milli = row[1], row[3], row[6]
        moved[branch, sku] = moved.get((branch, sku), 0) - taken_milli
    levels = {(row[1], row[2]): row[3] for row in tables["stock_on_hand"]}
    assert {key: level for key, level in levels.items() if level} == {key: sum_ for key, sum_ in moved.items() if sum_}


def test_a_sale_that_is_voided_leaves_shelf_and_money_as_they_were() -> None:
    drink = good("latte", 30_000, 2_000, uses=(("kopi", 18_000), ("susu", 200)))
    void = refund(1, back("latte", 60_000, 2_000, uses=drink.uses), void=True)
    tables = refold(entries_of([(sale(1, drink), "a1", 0), (void, "a1", 1)]))
    assert {row[2]: row[3] for row in tables["stock_on_hand"]} == {"kopi": 0, "susu": 0}
    assert {row[3]: row[4:] for row in tables["stock_days"]} == {
        "latte": (0, 0, 0),
        "kopi": (0, 0, 0),
        "susu": (0, 0, 0),
    }


def test_what_came_back_spoiled_does_not_stand_on_the_shelf_again() -> None:
    told = [(sale(1, good("susu", 20_000)), "a1", 0), (refund(1, back("susu", 20_000, spoiled=True)), "a1", 1)]
    tables = refold(entries_of(told))
    assert tables["stock_on_hand"] == [(TENANT, BRANCH, "susu", -1_000, 0, 0)]
    assert tables["stock_days"] == [(TENANT, BRANCH, DAY, "susu", 0, 0, 1_000)]


def test_taxes_inside_prices_are_no_money_of_the_goods() -> None:
    goods = good("a", 10_000, tax="ppn"), good("b", 5_000, tax="ppn"), good("c", 7_000)
    inside = Extra(kind="tax", code="ppn", permille=120, included=1_487)
    tables = refold(entries_of([(sale(1, *goods, extras=(inside,)), "a1", 0)]))
    nets = {row[3]: row[5] for row in tables["stock_days"]}
    assert nets == {"a": 10_000 - 991, "b": 5_000 - 496, "c": 7_000}


@pytest.mark.parametrize("kind", CAPABILITY.facts, ids=lambda kind: kind.KIND)
def test_every_fact_ever_shipped_is_still_understood(kind: type[Fact]) -> None:
    text = (MUSEUM / f"{kind.KIND.partition('.')[2]}.v{kind.V}.json").read_bytes()
    fact = msgspec.json.decode(text, type=kind)
    assert msgspec.json.encode(fact) + b"\n" == text
    folded = refold(entries_of([(fact, "a1", 0)]))
    assert any(folded.values())


def test_the_museum_holds_nothing_that_nobody_knows() -> None:
    known = {f"{kind.KIND.partition('.')[2]}.v{kind.V}.json" for kind in CAPABILITY.facts}
    assert {path.name for path in MUSEUM.iterdir()} == known
