/** What a cart would cost. Twin of `quote_cart` in `lancar/till/rules/sell.py`. */

import { fill } from "../../kit/shape.ts";
import type { QuoteCart, Quoted } from "../../kit/shapes/till.ts";
import { Cart } from "../../kit/shapes/values.ts";
import { price } from "./bill.ts";
import { termsOf } from "./terms.ts";
import { cartLines } from "./goods.ts";
import { cashDue } from "./cash.ts";
import { settingsOf } from "./reading.ts";
import type { Look, Rights } from "./see.ts";

/** Asking is free: rights are held when the wish is made. */
const ASKING: Rights = { discount: 1000, change_price: 1 };

/** What a cart would cost on a business day at a minute of the local day. Refuses as selling it would. */
export function quoteCart(asked: QuoteCart, see: Look): Quoted {
  const { branch, business_day: day, order_type, discount_permille, discount_amount } = asked;
  const lines = cartLines(see, asked.goods, ASKING, { branch, orderType: order_type, day });
  const cart = fill(Cart, { lines, order_type, discount_permille, discount_amount });
  const terms = termsOf(see, settingsOf(see, branch), branch, day);
  const bill = price(cart, terms, { day, minute: asked.minute, branch });
  return { bill, cash_due: cashDue(bill, [], terms) };
}
