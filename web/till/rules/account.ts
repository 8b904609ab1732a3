/** What follows a sale: claimed money is seen or missed, kasbon is paid back, a receipt is printed again. Twin of `lancar/till/rules/account.py`. */

import { Refused } from "../../kit/refusal.ts";
import {
  type ConfirmPayment, CreditRepaid, CustomerNamed, type MissPayment, type NameCustomer, PaymentConfirmed, PaymentMissed,
  ReceiptReprinted, type RepayCredit, type ReprintReceipt,
} from "../../kit/shapes/till.ts";
import { sum } from "../../kit/values/money.ts";
import type { Said } from "../journal.ts";
import { holdRefs, knownSale, nextReceipt, shiftAt } from "./counter.ts";
import { METHODS } from "./payment.ts";
import { arrivedPayments } from "./reading_sales.ts";
import { type Look, type See, fact } from "./see.ts";
import { sealed } from "./seal.ts";

/** The claimed money is there. */
export function confirmPayment(wish: ConfirmPayment, see: See): Said[] {
  return [fact(PaymentConfirmed, { ...claimed(see, wish), ref: wish.ref })];
}

/** The claimed money is not there (yet). */
export function missPayment(wish: MissPayment, see: See): Said[] {
  return [fact(PaymentMissed, { ...claimed(see, wish), reason: wish.reason })];
}

/** What both say of the payment. Refuses till.unknown_sale, till.not_claimed, till.already_confirmed. */
function claimed(see: Look, { sale: named, payment: number }: { readonly sale: string; readonly payment: number }) {
  const { branch, sale, payments } = knownSale(see, named);
  const payment = payments[number];
  if (!payment?.claimed) throw new Refused("till.not_claimed", { sale, payment: number });
  if (arrivedPayments(see, sale).has(number)) throw new Refused("till.already_confirmed", { sale, payment: number });
  return { branch, sale, payment: number, method: payment.method, amount: payment.amount };
}

/** A customer's name and phone, sealed under the customer's own key. Refuses till.unknown_customer. */
export function nameCustomer(wish: NameCustomer, see: See): Said[] {
  if (wish.customer && !see.tables.live("till_customers", wish.customer)) {
    throw new Refused("till.unknown_customer", { customer: wish.customer });
  }
  const customer = wish.customer || see.newId();
  const name = sealed(see, customer, wish.name);
  const phone = wish.phone ? sealed(see, customer, wish.phone) : null;
  return [fact(CustomerNamed, { customer, name, phone, version: see.tables.version("till_customers", customer) + 1 })];
}

/** Money for what is owed, into this shift's drawer. */
export function repayCredit(wish: RepayCredit, see: See): Said[] {
  const { customer, payments } = wish;
  const shift = shiftAt(see, wish.till, wish.shift);
  holdRefs(payments);
  for (const { method, amount } of payments) {
    if (!METHODS.has(method) || method === "kasbon") throw new Refused("till.unknown_method", { method });
    if (amount <= 0) throw new Refused("till.bad_payment", { method, amount });
  }
  const [lent, repaid] = see.tables.sums("till_credit", customer);
  const owed = lent! - repaid!;
  const total = sum(payments.map((payment) => payment.amount));
  if (owed <= 0) throw new Refused("till.no_debt", { customer });
  if (!total) throw new Refused("till.too_little_paid", { missing: owed });
  if (total > owed) throw new Refused("till.repaid_too_much", { owed });
  const { branch, till, business_day } = shift;
  const receipt = nextReceipt(see, shift, see.newId());
  return [fact(CreditRepaid, { branch, till, shift: shift.shift, business_day, customer, payments, total, receipt })];
}

/** One more copy, with its number, so that nobody takes it for a second sale. */
export function reprintReceipt(wish: ReprintReceipt, see: See): Said[] {
  const { branch, sale, receipt } = knownSale(see, wish.sale);
  const copy = see.tables.sums("till_reprints", sale)[0]! + 1;
  return [fact(ReceiptReprinted, { branch, till: wish.till, sale, receipt, copy })];
}
