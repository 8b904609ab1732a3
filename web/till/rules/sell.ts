/** Sells: prices a cart, takes the money, writes one fact. Twin of `lancar/till/rules/sell.py`. */

import { Refused } from "../../kit/refusal.ts";
import { fill } from "../../kit/shape.ts";
import { BillSettled, type CompleteSale, SaleCompleted, type ShiftState } from "../../kit/shapes/till.ts";
import { type Bill, Cart, type Payment } from "../../kit/shapes/values.ts";
import type { Said } from "../journal.ts";
import { openLines } from "../folds/shifts.ts";
import { price } from "./bill.ts";
import { holdRefs, momentOf, nextReceipt, openBillOf, shiftAt } from "./counter.ts";
import { cartLines, discountLimit, holdDiscounts, holdReason } from "./goods.ts";
import { settle } from "./payment.ts";
import { type Settings, settingsOf } from "./reading.ts";
import { type See, fact } from "./see.ts";
import { termsOf } from "./terms.ts";

const MOST_GOODS = 250;

/** One fact for the sale, a second for the open bill it pays, if any. */
export function completeSale(wish: CompleteSale, see: See): Said[] {
  const shift = shiftAt(see, wish.till, wish.shift);
  const settings = settingsOf(see, shift.branch);
  const { cart, lines, reason } = wish.bill ? billCart(wish, see, shift) : plainCart(wish, see, shift);
  const terms = termsOf(see, settings, shift.branch, shift.business_day);
  const bill = price(cart, terms, momentOf(settings, shift, see.nowMs));
  if (bill.goods.length > MOST_GOODS) throw new Refused("till.too_many_lines", { lines: bill.goods.length, most: MOST_GOODS });
  if (bill.extras.length) hold(wish, see, bill, settings);
  holdRefs(wish.payments);
  const paid = settle(bill, onAccount(wish, see), terms);
  const sale = see.newId();
  const done = fact(SaleCompleted, {
    branch: shift.branch,
    till: shift.till,
    shift: shift.shift,
    business_day: shift.business_day,
    order_type: cart.order_type,
    sale,
    receipt: nextReceipt(see, shift, sale),
    goods: paid.goods,
    extras: paid.extras,
    total: paid.total,
    payments: paid.payments,
    change: paid.change,
    bill: wish.bill,
    customer: wish.customer,
    due_day: wish.due_day,
    reason,
    note: wish.note,
  });
  return wish.bill ? [done, fact(BillSettled, { branch: shift.branch, bill: wish.bill, sale, lines })] : [done];
}

interface Chosen {
  readonly cart: Cart;
  readonly lines: readonly string[];
  readonly reason: string;
}

function plainCart(wish: CompleteSale, see: See, shift: ShiftState): Chosen {
  const { order_type, discount_permille, discount_amount } = wish;
  const lines = cartLines(see, wish.goods, see.rights, { branch: shift.branch, orderType: order_type, day: shift.business_day });
  return { cart: fill(Cart, { lines, order_type, discount_permille, discount_amount }), lines: [], reason: wish.discount_reason };
}

/** What of an open bill is paid now. A discount in rupiah belongs to the whole bill: the sale that pays all that is open takes it. */
function billCart(wish: CompleteSale, see: See, shift: ShiftState): Chosen {
  const { bill } = wish;
  const state = openBillOf(see, bill);
  if (wish.goods.length) throw new Refused("till.goods_and_bill", { bill });
  if (state.owner !== shift.till) throw new Refused("till.bill_owned_elsewhere", { bill, owner: state.owner });
  const open = openLines(state);
  for (const line of wish.bill_lines) if (!Object.hasOwn(open, line)) throw new Refused("till.no_such_bill_line", { bill, line });
  const lines = wish.bill_lines.length ? [...new Set(wish.bill_lines)] : Object.keys(open);
  const given = wish.discount_permille || wish.discount_amount ? wish : state;
  const isPart = lines.length < Object.keys(open).length;
  const cart: Cart = {
    lines: lines.map((line) => open[line]!),
    order_type: state.order_type,
    discount_permille: given.discount_permille,
    discount_amount: given === state && isPart ? 0 : given.discount_amount,
  };
  return { cart, lines, reason: given === wish ? wish.discount_reason : state.discount_reason };
}

/** Discounts given in this wish stay within the actor's right; those on an open bill were held when given. */
function hold(wish: CompleteSale, see: See, bill: Bill, settings: Settings): void {
  const given = wish.discount_permille || wish.discount_amount;
  if (wish.bill && !given) return;
  if (!given && !wish.goods.some((want) => want.discount_permille || want.discount_amount)) return;
  const limit = discountLimit(see.rights);
  if (wish.discount_permille > limit) throw new Refused("till.discount_beyond_right", { limit });
  holdDiscounts(bill, see.rights);
  holdReason(wish.discount_reason, settings.reasons.discount);
}

/** The payments with the debtor's id in every kasbon; the customer must be one we know. */
function onAccount(wish: CompleteSale, see: See): readonly Payment[] {
  if (wish.customer && !see.tables.live("till_customers", wish.customer)) {
    throw new Refused("till.unknown_customer", { customer: wish.customer });
  }
  return wish.payments.map((payment) => (payment.method === "kasbon" ? { ...payment, ref: wish.customer } : payment));
}
