"""Pays a bill: rounds the cash part, gives change from cash alone, and refuses what does not fit."""

from collections.abc import Sequence
from typing import get_args

import msgspec

from lancar.kernel.refusal import Refused
from lancar.values.bill import Bill, Extra, Method, Payment
from lancar.values.money import MOST_RUPIAH, RoundingMode, to_multiple

METHODS: frozenset[str] = frozenset(get_args(Method))
CLAIMED_METHODS = frozenset({"qris_static"})
"""A printed QR code tells the till nothing: the customer's screen is a claim until the money is seen."""


def settle(bill: Bill, payments: Sequence[Payment], *, round_cash_to: int = 1, round_cash: RoundingMode = "nearest") -> Bill:
    """The paid bill: with its rounding line, its payments and the change; total = sum of payments - change.

    Only what is left for cash after all other payments is rounded, only when cash is among them, and as a line of its
    own. Refuses: till.already_paid, till.unknown_method, till.bad_payment, till.kasbon_without_debtor, till.overpaid,
    till.cash_not_needed, till.too_little_cash, till.too_little_paid (both with `missing`).
    """
    if bill.payments:
        raise Refused("till.already_paid")
    cash = other = 0
    for payment in payments:
        _check(payment)
        if payment.method == "cash":
            cash += payment.amount
        else:
            other += payment.amount
    due = bill.total - other
    if due < 0:
        raise Refused("till.overpaid", too_much=-due)
    if not cash:
        if due:
            raise Refused("till.too_little_paid", missing=due)
        return msgspec.structs.replace(bill, payments=_marked(payments))
    if not due:
        raise Refused("till.cash_not_needed", cash=cash)
    cash_due = to_multiple(due, round_cash_to, round_cash)
    if cash < cash_due:
        raise Refused("till.too_little_cash", missing=cash_due - cash)
    extras = bill.extras
    if cash_due != due:
        extras = (*extras, Extra(kind="rounding", base=due, amount=cash_due - due))
    return Bill(
        goods=bill.goods,
        extras=extras,
        total=other + cash_due,
        payments=_marked(payments),
        change=cash - cash_due,
    )


def cash_due(bill: Bill, payments: Sequence[Payment], *, round_cash_to: int, round_cash: RoundingMode) -> int:
    """What is still to be paid in cash after the given payments: what the face shows beside *Tunai*."""
    paid = sum(payment.amount for payment in payments)
    return to_multiple(max(0, bill.total - paid), round_cash_to, round_cash)


def _check(payment: Payment) -> None:
    if payment.method not in METHODS:
        raise Refused("till.unknown_method", method=payment.method)
    if not 0 < payment.amount <= MOST_RUPIAH:
        raise Refused("till.bad_payment", method=payment.method, amount=payment.amount)
    if payment.method == "kasbon" and not payment.ref:
        raise Refused("till.kasbon_without_debtor")


def _marked(payments: Sequence[Payment]) -> tuple[Payment, ...]:
    """The payments with `claimed` set by their method, whatever the face sent."""
    return tuple(
        payment
        if payment.claimed == (payment.method in CLAIMED_METHODS)
        else msgspec.structs.replace(payment, claimed=not payment.claimed)
        for payment in payments
    )
