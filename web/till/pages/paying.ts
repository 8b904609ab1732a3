/** The money of the sale at hand: what is due, what was given, and how it ends as one wish. */

import { computed, signal } from "@preact/signals";
import { newKey } from "../../kit/http.ts";
import type { SaleCompleted } from "../../kit/shapes/till.ts";
import type { PaymentWire } from "../../kit/shapes/values.ts";
import { equalShares, sum, toMultiple } from "../../kit/values/money.ts";
import { t } from "../../kit/words.ts";
import { likelyNotes } from "../rules/cash.ts";
import { EMPTY } from "./cart.ts";
import { factOf, flush, inBackground, kitchen, printed } from "./deeds.ts";
import { act, cart, go, settings, shift, till } from "./now.ts";
import { quote } from "./quote.ts";

export type Method = PaymentWire["method"];

/** What was paid so far, when more than one way is used. */
export const given = signal<readonly PaymentWire[]>([]);
/** What stands on the keypad. */
export const typed = signal(0);
/** The way that is being shown: QR, card machine, name of the debtor. */
export const way = signal<Exclude<Method, "cash"> | null>(null);
/** The name of this payment, so that a second tap is no second sale. */
let key = newKey();

export interface Finished {
  readonly sale: SaleCompleted;
  readonly unconfirmed: readonly number[];
}
export const finished = signal<Finished | null>(null);

/** What is still to be paid, not rounded. */
export const rest = computed(() => Math.max(0, quote.value.bill.total - sum(given.value.map((one) => one.amount))));

/** What is still to be paid if it is paid in cash. */
export const cashRest = computed(() => {
  const coins = settings.value.rounding;
  return toMultiple(rest.value, coins.round_cash_to, coins.round_cash);
});

export const notes = computed(() => likelyNotes(cashRest.value));

/** Begins to pay: what was added to a recalled bill goes onto it first. */
export async function startPaying(): Promise<boolean> {
  given.value = [];
  typed.value = 0;
  way.value = null;
  key = newKey();
  if (cart.value.bill && !(await act(flush))) return false;
  go("bayar");
  return true;
}

export async function payByQris(): Promise<void> {
  if (await startPaying()) way.value = "qris_static";
}

/** Cash was put on the counter. Enough ends the sale, of what is given away nothing is enough; less is a part, and the rest is paid in another way. */
export async function cashGiven(amount: number): Promise<void> {
  const cash: PaymentWire[] = amount ? [{ method: "cash", amount }] : [];
  if (amount >= cashRest.value) await finish([...given.value, ...cash]);
  else part(cash[0]!);
}

/** Takes in cash what stands on the keypad; with nothing on it, the exact amount. */
export async function takeTyped(): Promise<void> {
  await cashGiven(typed.value || cashRest.value);
}

/** How much of another way is meant: what was typed if it is a part, else the rest. */
export function amountMeant(): number {
  return typed.value > 0 && typed.value < rest.value ? typed.value : rest.value;
}

/** Paid in another way than cash. */
export async function paidBy(payment: PaymentWire, more: { readonly customer?: string; readonly due_day?: string } = {}): Promise<void> {
  way.value = null;
  const all = [...given.value, payment];
  if (payment.amount >= rest.value) await finish(all, more);
  else {
    part(payment);
    if (more.customer) onCredit.value = more;
  }
}

/** Whose kasbon a part is, until the rest is paid. */
const onCredit = signal<{ readonly customer?: string; readonly due_day?: string }>({});

function part(payment: PaymentWire): void {
  given.value = [...given.value, payment];
  typed.value = 0;
}

/** A part is taken back, before the sale is done. */
export function takeBack(place: number): void {
  given.value = given.value.filter((_, at) => at !== place);
}

/** The share of one of n who pay apart, put on the pad. */
export function shareOf(n: number): void {
  typed.value = equalShares(rest.value, n, 100)[0] ?? 0;
}

async function finish(payments: readonly PaymentWire[], more: { readonly customer?: string; readonly due_day?: string } = {}): Promise<void> {
  const now = cart.value;
  const onBill = Boolean(now.bill);
  const wish = {
    till: till().state.value.till,
    shift: shift.value?.shift ?? "",
    payments,
    ...onCredit.value,
    ...more,
    ...(onBill
      ? { bill: now.bill }
      : {
          goods: now.lines.map((line) => line.want),
          order_type: now.order_type,
          discount_permille: now.discount_permille,
          discount_amount: now.discount_amount,
          discount_reason: now.discount_reason,
        }),
  };
  const done = await act(() => till().do("till.complete_sale", wish, { key }));
  if (!done) return;
  const sale = factOf<SaleCompleted>(done, "till.sale_completed");
  const unconfirmed = sale.payments.flatMap((payment, place) => (payment.claimed ? [place] : []));
  finished.value = { sale, unconfirmed };
  cart.value = EMPTY;
  given.value = [];
  onCredit.value = {};
  typed.value = 0;
  key = newKey();
  go("selesai");
  inBackground(() => printed(sale.sale));
  if (!onBill) inBackground(() => kitchen({ sale: sale.sale }));
}

/** The claimed money was seen, by whoever says so. */
export async function confirm(sale: string, payment: number): Promise<void> {
  const done = await act(() => till().do("till.confirm_payment", { sale, payment }));
  if (done && finished.value?.sale.sale === sale) {
    finished.value = { ...finished.value, unconfirmed: finished.value.unconfirmed.filter((one) => one !== payment) };
  }
}

export function methodName(method: Method): string {
  return t(`kasir.way.${method}`);
}
