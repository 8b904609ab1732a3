/** What the cart costs, reckoned anew at every change by the till's own rules. */

import { computed, signal } from "@preact/signals";
import { Refused } from "../../kit/refusal.ts";
import { fill } from "../../kit/shape.ts";
import type { Quoted, WantedWire } from "../../kit/shapes/till.ts";
import { Bill, type Good } from "../../kit/shapes/values.ts";
import { type Cart, isEmpty } from "./cart.ts";
import { billQuote } from "./bill_quote.ts";
import { cart, minuteNow, seen, shift, till, toldOf } from "./now.ts";

/** A priced cart, or the sentence that says why it has no price. */
export interface Quote {
  readonly bill: Bill;
  readonly why: string;
}

const NOTHING: Quote = { bill: fill(Bill, { goods: [] }), why: "" };

/** Prices some goods as they would be sold now. Throws Refused as selling them would. */
export function quoteOf(goods: readonly WantedWire[], how: Partial<Cart> = {}): Quoted {
  return seen("till.quote", {
    branch: till().state.value.branch,
    business_day: shift.value?.business_day ?? new Date().toISOString().slice(0, 10),
    minute: minuteNow(),
    goods,
    order_type: how.order_type,
    discount_permille: how.discount_permille,
    discount_amount: how.discount_amount,
  });
}

/** Moves every quarter of an hour, so that promos by the hour begin and end on the screen, too. */
export const quarter = signal(0);
setInterval(() => (quarter.value += 1), 900_000);

export const quote = computed<Quote>(() => {
  const now = cart.value;
  quarter.value;
  if (isEmpty(now)) return NOTHING;
  try {
    return { bill: now.bill ? billQuote(now) : quoteOf(now.lines.map((line) => line.want), now).bill, why: "" };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return { ...NOTHING, why: toldOf(fault) };
  }
});

/** The priced goods, in the order of the lines. */
export const goods = computed<readonly Good[]>(() => quote.value.bill.goods);
