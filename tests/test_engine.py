"""The whole engine under random wishes: every capability on one node, and the money, the shelf and the reports still agree.

Wishes are made from the commands' own structs, so a new command takes part by itself: ids are drawn from what facts have
named so far, everything else from small values, so that refusals and odd orders are common. What a struct does not take is
not wished.
"""

import sys
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lancar.catalog.commands import AddGood
from lancar.identity.commands import FoundTenant
from lancar.kernel.builder import differences
from lancar.kernel.node import Node, Wish
from lancar.kernel.refusal import Refused
from lancar.kernel.shape import Command
from lancar.sim.books import the_books_agree
from lancar.sim.dice import Dice, learn
from lancar.stock.views.questions import OnHand
from lancar.testing.context import HandClock, node_in_memory
from lancar.till.commands import ChangeSetting, CompleteSale, OpenShift, RefundSale, Wanted
from lancar.till.facts import ChargesSetting, RoundingSetting
from lancar.values.bill import Payment
from lancar.values.digests import code_digest
from lancar.values.terms import PPN, Charge, Rate

sys.path.insert(0, str(Path(__file__).parent / "identity"))
from role_matrix import all_capabilities

TENANT = "toko"
BRANCHES = ("bdg", "cmh")
SERVICE = Charge(kind="service", code="service", rates=(Rate(from_day="2020-01-01", permille=75),), taxable=True)


class Engine:
    """A founded shop with everything in it, and what its facts have named."""

    def __init__(self) -> None:
        self.wall = HandClock()
        self.node: Node = node_in_memory(all_capabilities(), wall=self.wall)
        self.known: dict[str, list[Any]] = {}
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
            learn(self.known, fact)
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

    def see(self, question: Any) -> Any:
        return self.node.see(TENANT, question, trusted=True)

    def rows(self, sql: str) -> list[Any]:
        with self.node.store.read() as tx:
            return tx.rows(f"{sql} WHERE tenant = :tenant", {"tenant": TENANT})


def all_is_well(engine: Engine) -> None:
    the_books_agree(engine.node, TENANT)
    for branch in BRANCHES:
        for level in engine.see(OnHand(branch=branch, limit=1_000)):
            rows = engine.rows("SELECT branch, sku, on_hand_milli FROM stock_on_hand")
            assert (branch, level.sku, level.on_hand_milli) in rows
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
