/** Pays a bill: rounds the cash part, gives change from cash alone, refuses what does not fit. Twin of `lancar/till/rules/payment.py`. */

import { Refused } from "../../kit/refusal.ts";
import { fill } from "../../kit/shape.ts";
import { type Bill, Extra, type Payment } from "../../kit/shapes/values.ts";
import { MOST_RUPIAH, sum, toMultiple } from "../../kit/values/money.ts";
import type { Coins } from "./cash.ts";

export const METHODS: ReadonlySet<string> = new Set(["cash", "qris_static", "card", "ewallet", "transfer", "kasbon"]);
/** A printed QR code tells the till nothing: the customer's screen is a claim until the money is seen. */
export const CLAIMED_METHODS: ReadonlySet<string> = new Set(["qris_static"]);

/**
 * The paid bill: with its rounding line, its payments and the change; total = sum of payments - change.
 *
 * Only what is left for cash after all other payments is rounded, only when cash is among them, as a line of its own.
 * Refuses: till.already_paid, till.unknown_method, till.bad_payment, till.kasbon_without_debtor, till.overpaid,
 * till.cash_not_needed, till.too_little_cash, till.too_little_paid (both with `missing`).
 */
export function settle(bill: Bill, payments: readonly Payment[], coins: Coins): Bill {
  if (bill.payments.length) throw new Refused("till.already_paid");
  payments.forEach(check);
  const paidBy = (isCash: boolean) => sum(payments.filter((one) => (one.method === "cash") === isCash).map((one) => one.amount));
  const cash = paidBy(true);
  const other = paidBy(false);
  const due = bill.total - other;
  if (due < 0) throw new Refused("till.overpaid", { too_much: -due });
  if (!cash) {
    if (due) throw new Refused("till.too_little_paid", { missing: due });
    return { ...bill, payments: payments.map(marked) };
  }
  if (!due) throw new Refused("till.cash_not_needed", { cash });
  const inCash = toMultiple(due, coins.round_cash_to, coins.round_cash);
  if (cash < inCash) throw new Refused("till.too_little_cash", { missing: inCash - cash });
  const rounding = inCash === due ? [] : [fill(Extra, { kind: "rounding", base: due, amount: inCash - due })];
  return {
    goods: bill.goods,
    extras: [...bill.extras, ...rounding],
    total: other + inCash,
    payments: payments.map(marked),
    change: cash - inCash,
  };
}

function check(payment: Payment): void {
  const { method, amount } = payment;
  if (!METHODS.has(method)) throw new Refused("till.unknown_method", { method });
  if (amount <= 0 || amount > MOST_RUPIAH) throw new Refused("till.bad_payment", { method, amount });
  if (method === "kasbon" && !payment.ref) throw new Refused("till.kasbon_without_debtor");
}

/** The payment with `claimed` set by its method, whatever the face sent. */
function marked(payment: Payment): Payment {
  return { ...payment, claimed: CLAIMED_METHODS.has(payment.method) };
}
