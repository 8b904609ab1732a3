"""The whole engine under random wishes: every capability on one node, and the money, the shelf and the reports still agree.

Wishes are made from the commands' own structs, so a new command takes part by itself: ids are drawn from what facts have
named so far, everything else from small values, so that refusals and odd orders are common. What a struct does not take is
not wished.
"""

import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lancar.catalog.commands import AddGood
from lancar.identity.commands import FoundTenant
from lancar.kernel.builder import differences
from lancar.kernel.entry import thaw
from lancar.kernel.node import Node, Wish
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command
from lancar.reports.views.money import Payments, Taxes
from lancar.reports.views.turnover import Sales
from lancar.stock.views.questions import OnHand
from lancar.testing.context import HandClock, node_in_memory
from lancar.till.commands import ChangeSetting, CompleteSale, OpenShift, RefundSale, Wanted
from lancar.till.facts import ChargesSetting, RoundingSetting, SaleCompleted, SaleRefunded, SaleVoided
from lancar.till.views.answers import DrawerOfShift
from lancar.values.bill import Payment
from lancar.values.digests import code_digest
from lancar.values.terms import PPN, Charge, Rate

sys.path.insert(0, str(Path(__file__).parent / "identity"))
from role_matrix import all_capabilities

TENANT = "toko"
BRANCHES = ("bdg", "cmh")
DAYS = {"from_day": "2026-09-01", "to_day": "2026-12-31"}
SERVICE = Charge(kind="service", code="service", rates=(Rate(from_day="2020-01-01", permille=75),), taxable=True)
USUAL: dict[str, tuple[Any, ...]] = {
    "branch": BRANCHES,
    "to": BRANCHES,
    "till": ("K1", "K2"),
    "sku": ("kopi", "roti", "gula"),
    "used": ((),),
    "method": ("cash", "card", "qris_static", "kasbon"),
    "business_day": ("", "2026-09-20"),
    "reason": ("basi", "other", "expired"),
    "price": (None, 5_000, 18_000),
    "pin": ("4821",),
    "bill": ("",),
    "order_type": ("", "dine_in"),
}
ALIKE = {"id": "opname", "refund": "sale", "variant_of": "sku", "uses": "sku", "to": "bill", "parent": "category"}
"""A field that holds an id of another name."""


class Dice:
    """Values read off one number, for any type of a command's field."""

    def __init__(self, number: int, known: dict[str, list[Any]]) -> None:
        self.number, self.known = number, known

    def below(self, n: int) -> int:
        self.number, chosen = divmod(self.number, n)
        return chosen

    def of(self, name: str, kind: Any) -> Any:  # noqa: PLR0911 - one line for each type
        """A value for a field of this name and type, as plain as JSON."""
        heard = [*USUAL.get(name, ()), *self.known.get(name, [])[-6:], *self.known.get(ALIKE.get(name, ""), [])[-3:]]
        if heard and not isinstance(kind, msgspec.inspect.CollectionType | msgspec.inspect.VarTupleType):
            return heard[self.below(len(heard))]
        match kind:
            case msgspec.inspect.IntType():
                small = (1, 1_000, 2_000, 333, 0, 50_000, 1_000_000)
                return small[self.below(len(small))]
            case msgspec.inspect.BoolType():
                return bool(self.below(2))
            case msgspec.inspect.VarTupleType():
                return [self.of(name.removesuffix("s"), kind.item_type) for _ in range(1 + self.below(2))]
            case msgspec.inspect.StructType():
                return self.struct(kind.cls)
            case msgspec.inspect.UnionType():
                return self.of(name, kind.types[self.below(len(kind.types))])
            case msgspec.inspect.LiteralType():
                return kind.values[self.below(len(kind.values))]
            case msgspec.inspect.DictType():
                return {"sell": 1}
            case msgspec.inspect.NoneType():
                return None
        return ("x", "")[self.below(2)]

    def struct(self, cls: type[Any]) -> dict[str, Any]:
        """Required fields always, others now and then."""
        shape = msgspec.inspect.type_info(cls)
        assert isinstance(shape, msgspec.inspect.StructType)
        tag = {} if shape.tag_field is None else {shape.tag_field: shape.tag}
        wanted = [field for field in shape.fields if field.required or not self.below(3)]
        return {**tag, **{field.encode_name: self.of(field.name, field.type) for field in wanted}}


class Engine:
    """A founded shop with everything in it, and what its facts have named."""

    def __init__(self) -> None:
        self.wall = HandClock()
        self.node: Node = node_in_memory(all_capabilities(), wall=self.wall)
        self.known: dict[str, list[Any]] = defaultdict(list)
        self.commands = sorted(self.node.shapes.commands.values(), key=lambda command: command.NAME)
        said = {"name": "Toko", "branch_name": "Dago", "branch_code": "DGO", "owner_name": "Ratna"}
        self.do(FoundTenant(code_hash=code_digest("QWERTYUPAS"), **said))
        for sku, price in (("kopi", 18_000), ("roti", 15_333), ("gula", 17_333)):
            self.do(AddGood(sku=sku, name=sku, price=price))
        self.do(ChangeSetting(setting=RoundingSetting(round_cash_to=100)))
        for branch, till in zip(BRANCHES, ("K1", "K2"), strict=True):
            self.do(OpenShift(branch=branch, till=till, float_cash=100_000))

    def do(self, command: Command) -> bool:
        self.wall.ms += 60_000
        try:
            done = self.node.do(Wish(TENANT, command, actor="siti", trusted=True))
        except Refused:
            return False
        for fact in done.facts:
            for name in fact.__struct_fields__:
                value = getattr(fact, name)
                if isinstance(value, str) and value and value not in self.known[name]:
                    self.known[name].append(value)
        return True

    def roll(self, number: int) -> None:
        """One random wish: half of them sell or give back, the others are any command there is."""
        dice = Dice(number, self.known)
        usual = (CompleteSale, CompleteSale, RefundSale)
        kind = usual[dice.below(3)] if dice.below(2) else self.commands[dice.below(len(self.commands))]
        told = dice.struct(kind)
        if kind is CompleteSale:
            told.pop("shift", None)
            told["payments"] = [{"method": "cash", "amount": 9_000_000}]
        try:
            wish = msgspec.convert(told, kind)
        except msgspec.ValidationError:
            return
        self.do(wish)

    def facts(self) -> list[Any]:
        """Everything in the journal that counts, in the order it came."""
        with self.node.store.read() as tx:
            texts = tx.rows("SELECT text FROM journal WHERE tenant = :tenant ORDER BY rx", {"tenant": TENANT})
        entries = [thaw(bytes(text)) for (text,) in texts]
        return [msgspec.json.decode(one.body, type=self.node.shapes.facts[one.kind, one.v]) for one in entries]

    def see(self, question: Any) -> Any:
        return self.node.see(TENANT, question, trusted=True)

    def rows(self, sql: str) -> list[Any]:
        with self.node.store.read() as tx:
            return tx.rows(f"{sql} WHERE tenant = :tenant", {"tenant": TENANT})


def money_adds_up(facts: list[Any]) -> None:
    """Every sale and everything given back is worth its lines, and is paid in full."""
    for fact in facts:
        if isinstance(fact, SaleCompleted | SaleRefunded | SaleVoided):
            lines = sum(good.amount for good in fact.goods) + sum(extra.amount for extra in fact.extras)
            assert lines == fact.total == sum(one.amount for one in fact.payments) - getattr(fact, "change", 0)


def reports_are_the_facts(engine: Engine, facts: list[Any]) -> None:
    """Turnover, ways of payment and taxes, summed over the facts by hand."""
    sales = [fact for fact in facts if isinstance(fact, SaleCompleted)]
    back = [fact for fact in facts if isinstance(fact, SaleRefunded | SaleVoided)]
    total = engine.see(Sales(**DAYS)).total
    assert total.bills == len(sales)
    assert total.turnover == sum(fact.total for fact in sales) - sum(fact.total for fact in back)
    here: Counter[str] = Counter()
    for sign, told in ((1, sales), (-1, back)):
        for fact in told:
            for one in fact.payments:
                here[one.method] += sign * one.amount
            here["cash"] -= getattr(fact, "change", 0)
    said = {one.method: one.taken - one.given_back for one in engine.see(Payments(**DAYS))}
    assert {method: amount for method, amount in said.items() if amount} == {m: a for m, a in here.items() if a}
    taxed = sum(extra.amount for fact in sales for extra in fact.extras if extra.kind in {"tax", "service"})
    taxed -= sum(extra.amount for fact in back for extra in fact.extras if extra.kind in {"tax", "service"})
    assert sum(one.amount for one in engine.see(Taxes(**DAYS))) == taxed


def levels_are_their_moves(engine: Engine) -> None:
    """On every shelf there is what came less what went."""
    moved: Counter[tuple[str, str]] = Counter()
    for branch, sku, qty_milli in engine.rows("SELECT branch, sku, qty_milli FROM stock_moves"):
        moved[branch, sku] += qty_milli
    for branch, sku, taken_milli in engine.rows("SELECT branch, sku, taken_milli FROM stock_days"):
        moved[branch, sku] -= taken_milli
    for branch in BRANCHES:
        for level in engine.see(OnHand(branch=branch, limit=1_000)):
            assert level.on_hand_milli == moved.pop((branch, level.sku), 0), level
    assert not {key: milli for key, milli in moved.items() if milli and key[0] in BRANCHES}


def drawers_hold_what_came_in(engine: Engine, facts: list[Any]) -> None:
    """Float, cash sales net of change, cash in and out, kasbon repaid in cash, less cash given back."""
    cash: Counter[str] = Counter()
    for fact in facts:
        kind = fact.KIND
        if kind == "till.shift_opened":
            cash[fact.shift] += fact.float_cash
        elif kind == "till.cash_moved":
            cash[fact.shift] += fact.amount
        elif kind in {"till.sale_completed", "till.credit_repaid", "till.sale_refunded", "till.sale_voided"}:
            sign = 1 if kind in {"till.sale_completed", "till.credit_repaid"} else -1
            cash[fact.shift] += sign * sum(one.amount for one in fact.payments if one.method == "cash")
            cash[fact.shift] -= getattr(fact, "change", 0)
    for shift, expected in cash.items():
        assert engine.see(DrawerOfShift(shift=shift)).expected_cash == expected


def all_is_well(engine: Engine) -> None:
    facts = engine.facts()
    money_adds_up(facts)
    reports_are_the_facts(engine, facts)
    levels_are_their_moves(engine)
    drawers_hold_what_came_in(engine, facts)
    receipts = [fact.receipt for fact in facts if hasattr(fact, "receipt") and fact.KIND != "till.receipt_reprinted"]
    assert len(set(receipts)) == len(receipts)
    assert differences(engine.node) == {}


@settings(max_examples=20, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.integers(0, 10**40), min_size=20, max_size=40), st.integers(0, 3))
def test_whatever_people_wish_money_shelf_drawers_and_reports_agree(numbers: list[int], terms: int) -> None:
    engine = Engine()
    charges = ((), (PPN,), (SERVICE, PPN), (SERVICE, PPN))[terms]
    engine.do(ChangeSetting(setting=ChargesSetting(charges=charges, includes_tax=terms == 3)))
    for number in numbers:
        engine.roll(number)
    all_is_well(engine)


def test_the_dice_reach_every_command_and_most_of_them_are_done_at_least_once() -> None:
    engine = Engine()
    taken: set[str] = set()
    for step in range(1_500):
        command = engine.commands[step % len(engine.commands)]
        number = int.from_bytes(code_digest(str(step)).encode(), "big")
        try:
            wish = msgspec.convert(Dice(number, engine.known).struct(command), command)
        except msgspec.ValidationError:
            continue
        if engine.do(wish):
            taken.add(command.NAME)
        if not step % 20:
            engine.do(CompleteSale(till="K1", goods=(Wanted(sku="kopi"),), payments=(Payment(method="cash", amount=90_000),)))
    all_is_well(engine)
    assert len(taken) > len(engine.commands) // 2, sorted({one.NAME for one in engine.commands} - taken)
