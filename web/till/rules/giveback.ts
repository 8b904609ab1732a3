/** Refunds and voids: what was sold and not yet given back, never a rupiah more as far as this till knows. Twin of `lancar/till/rules/giveback.py`. */

import { Refused } from "../../kit/refusal.ts";
import { type GoodBackWire, type RefundSale, type SaleCompleted, SaleRefunded, SaleVoided, type ShiftState, type VoidSale } from "../../kit/shapes/till.ts";
import type { Bill, Payment, Refund } from "../../kit/shapes/values.ts";
import type { Said } from "../journal.ts";
import { CASH } from "../folds/sales.ts";
import { knownSale, nextReceipt, shiftAt } from "./counter.ts";
import { METHODS } from "./payment.ts";
import { settingsOf } from "./reading.ts";
import { refundsOf } from "./reading_sales.ts";
import { refund, refundRest } from "./refund.ts";
import { type Look, type See, fact } from "./see.ts";

/** Goods come back in any later shift, money goes out by one method. */
export function refundSale(wish: RefundSale, see: See): Said[] {
  const shift = shiftAt(see, wish.till, wish.shift);
  const { sale, earlier } = sold(see, wish.sale);
  const { method } = wish;
  if (!METHODS.has(method)) throw new Refused("till.unknown_method", { method });
  const debtor = method === "kasbon" ? (sale.payments.find((payment) => payment.method === "kasbon")?.ref ?? "") : "";
  if (method === "kasbon" && !debtor) throw new Refused("till.not_on_credit", { sale: sale.sale });
  const multiple = method === CASH ? settingsOf(see, shift.branch).rounding.round_cash_to : 1;
  const bill = billOf(sale);
  const back = wish.goods.length ? refund(bill, wish.goods, earlier, multiple) : refundRest(bill, earlier);
  const payment = { method: method as Payment["method"], amount: back.total, ref: debtor };
  const payments = back.total ? [payment] : [];
  return [fact(SaleRefunded, { ...given(see, shift, sale, back, new Set(wish.spoiled)), payments, reason: wish.reason })];
}

/** A mistake of this shift is undone as if it had not been; the money goes back the way it came. */
export function voidSale(wish: VoidSale, see: See): Said[] {
  const shift = shiftAt(see, wish.till, wish.shift);
  const { sale, earlier } = sold(see, wish.sale);
  if (earlier.length) throw new Refused("till.sale_refunded", { sale: sale.sale });
  if (sale.shift !== shift.shift) throw new Refused("till.other_shift", { sale: sale.sale, shift: sale.shift });
  const said = given(see, shift, sale, refundRest(billOf(sale)), new Set());
  return [fact(SaleVoided, { ...said, payments: netPayments(sale), reason: wish.reason })];
}

/** What refunds and voids say alike. */
function given(see: See, shift: ShiftState, sale: SaleCompleted, back: Refund, spoiled: ReadonlySet<number>) {
  const entry = see.newId();
  return {
    branch: shift.branch,
    till: shift.till,
    shift: shift.shift,
    business_day: shift.business_day,
    order_type: sale.order_type,
    refund: entry,
    sale: sale.sale,
    receipt: nextReceipt(see, shift, entry),
    goods: goodsBack(sale, back, spoiled),
    extras: back.extras,
    total: back.total,
    customer: sale.customer,
  };
}

/** The sale and what was given back of it so far. */
function sold(see: Look, named: string): { sale: SaleCompleted; earlier: Refund[] } {
  const sale = knownSale(see, named);
  const known = refundsOf(see, sale.sale);
  if (known.some((said) => said.is === "void")) throw new Refused("till.sale_voided", { sale: sale.sale });
  return { sale, earlier: known.map(({ fact: { goods, extras, total } }) => ({ goods, extras, total })) };
}

function billOf({ goods, extras, total, payments, change }: SaleCompleted): Bill {
  return { goods, extras, total, payments, change };
}

function goodsBack(sale: SaleCompleted, back: Refund, spoiled: ReadonlySet<number>): GoodBackWire[] {
  return back.goods.map(({ of, qty_milli, amount }) => {
    const good = sale.goods[of]!;
    return { ...good, off: 0, qty_milli, amount, of, sold_milli: good.qty_milli, spoiled: spoiled.has(of) };
  });
}

/** What was really kept of each payment, in their order: change has gone back out of the cash already. */
function netPayments(sale: SaleCompleted): Payment[] {
  let change = sale.change;
  return sale.payments.map((payment) => {
    const taken = payment.method === CASH ? Math.min(change, payment.amount) : 0;
    change -= taken;
    return { ...payment, amount: payment.amount - taken };
  });
}
