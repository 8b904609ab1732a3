/** How sales, and what follows them, become rows. Twin of `lancar/till/views/tables.py` and of the shelf in `stock/views`. */

import { CreditRepaid, CustomerNamed, PaymentConfirmed, PaymentMissed, ReceiptReprinted, SaleCompleted, SaleRefunded, SaleVoided } from "../../kit/shapes/till.ts";
import type { Entry } from "../../kit/kernel/entry.ts";
import type { Good, Payment } from "../../kit/shapes/values.ts";
import { inBaseUnits } from "../../kit/values/quantity.ts";
import { type Fold, type Into, on } from "./into.ts";

export const CASH = "cash";

const ZEROS = [0, 0, 0, 0, 0, 0];

/** A line of `till_drawer`: sales, sold, claimed, refunded, repaid, moved. */
export function toDrawer(into: Into, shift: string, method: string, said: Readonly<Record<number, number>>): void {
  into.add("till_drawer", [shift, method], ZEROS.map((zero, place) => said[place] ?? zero));
}

/** The part of a receipt's number before the last hyphen: its series. */
export function seriesOf(receipt: string): string {
  return receipt.slice(0, Math.max(0, receipt.lastIndexOf("-")));
}

function numbered(into: Into, receipt: string): void {
  into.add("till_series", [seriesOf(receipt)], [1]);
}

function sold(fact: SaleCompleted, into: Into, { ms, actor }: Entry): void {
  const { branch, till, shift, receipt, business_day: day, sale, payments } = fact;
  into.log("till_sales", [[branch, till, shift, receipt, day, ms, actor, fact.total]]);
  numbered(into, receipt);
  let [first, change] = [1, fact.change];
  for (const payment of payments) {
    // change goes out of the cash; a sale with one payment has change of that one alone
    const back = payment.method === CASH || payments.length === 1 ? change : 0;
    change -= back;
    const amount = payment.amount - back;
    toDrawer(into, shift, payment.method, [first, amount, payment.claimed ? amount : 0]);
    first = 0;
  }
  if (first) toDrawer(into, shift, CASH, [1]);
  const claims = [...payments.entries()].filter(([, payment]) => payment.claimed);
  into.log("till_claims", claims.map(([n, payment]) => [sale, n, branch, receipt, day, ms, payment.method, payment.amount]));
  for (const [n] of claims) into.add("till_claim_states", [sale, n], [1, 0, 0]);
  lent(into, fact, 1, fact.due_day);
  for (const good of fact.goods) fromShelf(into, branch, good, -1);
}

function givenBack(fact: SaleRefunded | SaleVoided, into: Into, { ms, actor }: Entry, isVoid: boolean): void {
  const { branch, till, shift, receipt, business_day: day, sale, payments } = fact;
  into.log("till_refunds", [[sale, Number(isVoid), branch, till, shift, receipt, day, ms, actor, fact.total, fact.reason]]);
  numbered(into, receipt);
  for (const payment of payments) toDrawer(into, shift, payment.method, { 3: payment.amount });
  lent(into, fact, -1, "");
  for (const good of fact.goods) if (!good.spoiled) fromShelf(into, branch, good, 1);
  if (!isVoid) return;
  for (const [n, payment] of payments.entries()) if (payment.claimed) into.add("till_claim_states", [sale, n], [0, 1, 0]);
}

/** What of a sale was lent (or, given back, is owed no more). */
function lent(into: Into, fact: SaleCompleted | SaleRefunded | SaleVoided, sign: number, dueDay: string): void {
  const kasbon = fact.payments.filter((payment: Payment) => payment.method === "kasbon");
  for (const payment of kasbon) into.add("till_credit", [payment.ref], [sign * payment.amount, 0]);
  into.log(
    "till_credit_sales",
    kasbon.map(({ ref, amount }) => [ref, fact.sale, fact.branch, fact.receipt, fact.business_day, dueDay, sign * amount || 0]),
  );
}

/** A good that names what it uses takes only that off the shelf; any other takes itself. */
function fromShelf(into: Into, branch: string, good: Good, sign: number): void {
  const uses = good.uses.length ? good.uses : ([[good.sku, good.unit_factor_milli]] as const);
  for (const [sku, each] of uses) {
    const taken = inBaseUnits(good.qty_milli, each);
    into.add("stock_on_hand", [branch, sku], [taken ? sign * taken : 0, 0, 0]);
  }
}

function repaid(fact: CreditRepaid, into: Into): void {
  numbered(into, fact.receipt);
  for (const payment of fact.payments) toDrawer(into, fact.shift, payment.method, { 4: payment.amount });
  into.add("till_credit", [fact.customer], [0, fact.total]);
}

function named(fact: CustomerNamed, into: Into): void {
  into.say("till_customers", [fact.customer], fact.version, [into.open(fact.name), into.open(fact.phone)]);
}

export const SALES: readonly [string, Fold][] = [
  on(SaleCompleted, sold),
  on(SaleRefunded, (fact, into, entry) => givenBack(fact, into, entry, false)),
  on(SaleVoided, (fact, into, entry) => givenBack(fact, into, entry, true)),
  on(PaymentConfirmed, (fact, into, { ms, actor }) => {
    into.add("till_claim_states", [fact.sale, fact.payment], [0, 1, 0]);
    into.log("till_claim_words", [[fact.sale, fact.payment, 1, fact.amount, fact.ref, ms, actor]]);
  }),
  on(PaymentMissed, (fact, into, { ms, actor }) => {
    into.add("till_claim_states", [fact.sale, fact.payment], [0, 0, 1]);
    into.log("till_claim_words", [[fact.sale, fact.payment, 0, fact.amount, fact.reason, ms, actor]]);
  }),
  on(CreditRepaid, repaid),
  on(CustomerNamed, named),
  on(ReceiptReprinted, (fact, into) => {
    into.add("till_reprints", [fact.sale], [1]);
    into.add("till_papers", ["receipt", fact.sale, fact.copy], [1, 0, 0]);
  }),
];
