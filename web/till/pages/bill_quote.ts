/** The open bill that was recalled, and what it comes to together with what was added since: priced as paying it will be. */

import { computed } from "@preact/signals";
import { time } from "../../kit/format.ts";
import { fill } from "../../kit/shape.ts";
import { Wanted } from "../../kit/shapes/till.ts";
import { type Bill, Cart as Whole, CartLine } from "../../kit/shapes/values.ts";
import { t } from "../../kit/words.ts";
import { price } from "../rules/bill.ts";
import { termsOf } from "../rules/terms.ts";
import { cartLines } from "../rules/goods.ts";
import { settingsOf } from "../rules/reading.ts";
import type { Cart } from "./cart.ts";
import { cart, minuteNow, seen, shift, till } from "./now.ts";

/** What stands on the recalled bill; nothing when none is recalled. */
export const billLines = computed(() => {
  const { bill } = cart.value;
  if (!bill) return null;
  const { bill: state, open_lines } = seen("till.bill", { bill });
  const lines = Object.entries(open_lines).map(([id, good]) => ({ id, good: fill(CartLine, good) }));
  return { name: state.name, state, lines };
});

/** A bill's own name, else when it was put aside. */
export function billName(bill: { readonly name: string; readonly opened_ms: number }): string {
  return bill.name || `${t("kasir.kept.nameless")} ${time(bill.opened_ms)}`;
}

/** Asking is free: rights are held when the wish is made. */
const ASKING = { discount: 1_000, change_price: 1 };

/** Throws Refused as adding the new goods and paying would. */
export function billQuote(now: Cart): Bill {
  const { tables, state } = till();
  const look = { tables };
  const { branch } = state.value;
  const day = shift.value?.business_day ?? "";
  const known = billLines.value!;
  const goods = now.lines.map((line) => fill(Wanted, line.want));
  const added = cartLines(look, goods, ASKING, { branch, orderType: now.order_type, day });
  const { discount_permille, discount_amount } = known.state;
  const lines = [...known.lines.map((line) => line.good), ...added];
  const terms = termsOf(look, settingsOf(look, branch), branch, day);
  return price(fill(Whole, { lines, order_type: now.order_type, discount_permille, discount_amount }), terms, { day, minute: minuteNow(), branch });
}
