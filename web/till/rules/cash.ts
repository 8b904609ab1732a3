/** How much cash a bill asks for, and in which notes it likely comes. Twin of a part of `lancar/till/rules/payment.py`. */

import type { Bill, Payment } from "../../kit/shapes/values.ts";
import { type RoundingMode, sum, toMultiple } from "../../kit/values/money.ts";

/** Which coins there are: cash is rounded to them, and which way. */
export interface Coins {
  readonly round_cash_to: number;
  readonly round_cash: RoundingMode;
}

/** What is still to be paid in cash after the given payments: what stands beside *Tunai*. */
export function cashDue(bill: Bill, payments: readonly Payment[], coins: Coins): number {
  const paid = sum(payments.map((payment) => payment.amount));
  return toMultiple(Math.max(0, bill.total - paid), coins.round_cash_to, coins.round_cash);
}

/** The sums a customer is likely to hand over for what is due: the sum itself, then the next notes up, at most `most`. For nothing, nothing. */
export function likelyNotes(due: number, most = 4): number[] {
  const steps = [5_000, 10_000, 20_000, 50_000, 100_000];
  const sums = steps.map((step) => toMultiple(due, step, "up")).filter((one) => one > due);
  return [due, ...new Set(sums)].slice(0, most);
}
