"""What a real shop's books promise, held against the facts in the journal by sums of their own.

Used by the simulated trade and by the tests of the whole engine on one node.
"""

from collections import Counter
from typing import Any

import msgspec

from lancar.kernel.entry import thaw
from lancar.kernel.node import Node
from lancar.reports.views.money import Payments, Taxes
from lancar.reports.views.turnover import Sales
from lancar.sim.invariants import require
from lancar.till.facts import SaleCompleted, SaleRefunded, SaleVoided
from lancar.till.views.answers import DrawerOfShift

DECADES = tuple({"from_day": f"{year}-01-01", "to_day": f"{year + 9}-12-31"} for year in (1970, 1980, 2020, 2030))
"""A report speaks of ten years at most, and a shop whose clock stood at 1970 has business days of then."""
COUNTS = 0
"""The status in the journal of an entry that is in the views."""


def facts_that_count(node: Node, tenant: str) -> list[Any]:
    """Everything in the journal that counts, in the order it came."""
    sql = "SELECT text FROM journal WHERE tenant = :tenant AND status = :counts ORDER BY rx"
    with node.store.read() as tx:
        texts = tx.rows(sql, {"tenant": tenant, "counts": COUNTS})
    entries = [thaw(bytes(text)) for (text,) in texts]
    return [msgspec.json.decode(one.body, type=node.shapes.facts[one.kind, one.v]) for one in entries]


def a_sale_is_worth_its_lines_and_is_paid_in_full(facts: list[Any]) -> None:
    """Every sale and everything given back is worth its lines, and is paid in full: total = payments - change."""
    for fact in facts:
        if isinstance(fact, SaleCompleted | SaleRefunded | SaleVoided):
            lines = sum(good.amount for good in fact.goods) + sum(extra.amount for extra in fact.extras)
            paid = sum(one.amount for one in fact.payments) - getattr(fact, "change", 0)
            require(a_sale_is_worth_its_lines_and_is_paid_in_full, lines == fact.total == paid, f"{fact.sale}: {lines}, {paid}")


def reports_are_the_facts(node: Node, tenant: str, facts: list[Any]) -> None:
    """Turnover, ways of payment and taxes are the sums over all sales and all that was given back."""
    promise = reports_are_the_facts
    sales = [fact for fact in facts if isinstance(fact, SaleCompleted)]
    back = [fact for fact in facts if isinstance(fact, SaleRefunded | SaleVoided)]
    totals = [node.see(tenant, Sales(from_day=days["from_day"], to_day=days["to_day"]), trusted=True).total for days in DECADES]
    bills, turnover = sum(total.bills for total in totals), sum(total.turnover for total in totals)
    worth = sum(fact.total for fact in sales) - sum(fact.total for fact in back)
    detail = f"said {bills} bills, {turnover}; in the journal {len(sales)}, {worth}"
    require(promise, (bills, turnover) == (len(sales), worth), detail)
    here: Counter[str] = Counter()
    for sign, told in ((1, sales), (-1, back)):
        for fact in told:
            for one in fact.payments:
                here[one.method] += sign * one.amount
            here["cash"] -= getattr(fact, "change", 0)
    said: Counter[str] = Counter()
    for days in DECADES:
        for one in node.see(tenant, Payments(**days), trusted=True):
            said[one.method] += one.taken - one.given_back
    mine = {method: amount for method, amount in here.items() if amount}
    require(promise, {method: amount for method, amount in said.items() if amount} == mine, f"{said} and not {mine}")
    taxed = sum(extra.amount for fact in sales for extra in fact.extras if extra.kind in {"tax", "service"})
    taxed -= sum(extra.amount for fact in back for extra in fact.extras if extra.kind in {"tax", "service"})
    told_tax = sum(one.amount for days in DECADES for one in node.see(tenant, Taxes(**days), trusted=True))
    require(promise, told_tax == taxed, f"taxes {told_tax} and not {taxed}")


def a_shelf_holds_what_came_less_what_went(node: Node, tenant: str) -> None:
    """On every shelf there is what came less what went: a level equals its ledger."""
    moved: Counter[tuple[str, str]] = Counter()
    where = {"tenant": tenant}
    with node.store.read() as tx:
        for branch, sku, qty_milli in tx.rows("SELECT branch, sku, qty_milli FROM stock_moves WHERE tenant = :tenant", where):
            moved[branch, sku] += qty_milli
        for branch, sku, taken_milli in tx.rows("SELECT branch, sku, taken_milli FROM stock_days WHERE tenant = :tenant", where):
            moved[branch, sku] -= taken_milli
        levels = tx.rows("SELECT branch, sku, on_hand_milli FROM stock_on_hand WHERE tenant = :tenant", where)
    said = {(branch, sku): milli for branch, sku, milli in levels if milli}
    ledger = {key: milli for key, milli in moved.items() if milli}
    require(a_shelf_holds_what_came_less_what_went, said == ledger, f"shown {said}, moved {ledger}")


def a_drawer_holds_what_came_in(node: Node, tenant: str, facts: list[Any]) -> None:
    """A drawer holds its float, cash sales net of change, cash in and out, kasbon repaid in cash, less cash given back."""
    cash: Counter[str] = Counter()
    opened: set[str] = set()
    for fact in facts:
        kind = fact.KIND
        if kind == "till.shift_opened":
            opened.add(fact.shift)
            cash[fact.shift] += fact.float_cash
        elif kind == "till.cash_moved":
            cash[fact.shift] += fact.amount
        elif kind in {"till.sale_completed", "till.credit_repaid", "till.sale_refunded", "till.sale_voided"}:
            sign = 1 if kind in {"till.sale_completed", "till.credit_repaid"} else -1
            cash[fact.shift] += sign * sum(one.amount for one in fact.payments if one.method == "cash")
            cash[fact.shift] -= getattr(fact, "change", 0)
    for shift in sorted(opened):
        said = node.see(tenant, DrawerOfShift(shift=shift), trusted=True).expected_cash
        require(a_drawer_holds_what_came_in, said == cash[shift], f"{shift}: shown {said}, came in {cash[shift]}")


def no_two_receipts_share_a_number(facts: list[Any]) -> None:
    """No two receipts share a number."""
    numbers = Counter(fact.receipt for fact in facts if hasattr(fact, "receipt") and fact.KIND != "till.receipt_reprinted")
    twice = [number for number, times in numbers.items() if times > 1]
    require(no_two_receipts_share_a_number, not twice, f"{twice[:5]}")


def the_books_agree(node: Node, tenant: str) -> None:
    """All of them on one node."""
    facts = facts_that_count(node, tenant)
    a_sale_is_worth_its_lines_and_is_paid_in_full(facts)
    reports_are_the_facts(node, tenant, facts)
    a_shelf_holds_what_came_less_what_went(node, tenant)
    a_drawer_holds_what_came_in(node, tenant, facts)
    no_two_receipts_share_a_number(facts)
