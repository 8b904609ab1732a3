/** What pages do beside selling: put carts aside, print, send. Paper never holds anything up. */

import { signal } from "@preact/signals";
import { Refused } from "../../kit/refusal.ts";
import { t } from "../../kit/words.ts";
import { EMPTY } from "./cart.ts";
import type { Done } from "../engine.ts";
import { act, cart, go, said, seen, shift, till, toldOf } from "./now.ts";

/** The fact of a kind among those a wish became. */
export function factOf<T>(done: Done, kind: string): T {
  return done.facts.find((fact) => fact.kind === kind)!.body as T;
}

/** Does something that nobody waits for; a refusal is shown, and nothing else is held up by it. */
export function inBackground(doing: () => Promise<unknown>): void {
  void doing().catch((fault: unknown) => {
    if (!(fault instanceof Refused)) throw fault;
    said.value = { mood: "info", text: toldOf(fault) };
  });
}

function printers(): readonly { readonly receipts: boolean; readonly tickets: boolean }[] {
  const { branch, till: name } = till().state.value;
  return seen("till.printers", { branch })
    .map((row) => row.setting)
    .filter((setting) => !setting.tills.length || setting.tills.includes(name))
    .map((setting) => ({ receipts: setting.receipts, tickets: setting.tickets }));
}

export function hasReceiptPrinter(): boolean {
  return printers().some((printer) => printer.receipts);
}

/** Asks the node for the receipt, where the shop has a printer for it. The drawer opens with it. */
export async function printed(sale: string): Promise<void> {
  if (hasReceiptPrinter()) await till().do("till.print_receipt", { till: till().state.value.till, sale });
}

export function hasKitchenPrinter(): boolean {
  return printers().some((printer) => printer.tickets);
}

/** Tells the kitchen what is new, where there is a printer in it. */
export async function kitchen(of: { readonly bill?: string; readonly sale?: string }): Promise<void> {
  if (hasKitchenPrinter()) await till().do("till.send_to_kitchen", { till: till().state.value.till, ...of });
}

/** Puts what was added to a recalled bill onto it. True when there is nothing (more) in the way of paying. */
export async function flush(): Promise<boolean> {
  const now = cart.value;
  if (!now.bill) return true;
  const { till: name, branch } = till().state.value;
  const open = seen("till.open_bills", { branch }).find((bill) => bill.bill === now.bill);
  if (open && open.owner !== name) await till().do("till.take_bill", { till: name, bill: now.bill });
  if (now.lines.length) {
    await till().do("till.add_to_bill", { bill: now.bill, goods: now.lines.map((line) => line.want) });
    cart.value = { ...cart.value, lines: [], chosen: 0 };
    inBackground(() => kitchen({ bill: now.bill }));
  }
  return true;
}

/** The bill that was put aside last, until something else is in the cart. */
export const heldLast = signal("");

/** One tap: the cart is put aside under the time of day, or what is new goes onto its bill. */
export async function hold(): Promise<void> {
  const now = cart.value;
  const kept = await act(async () => {
    if (now.bill) {
      await flush();
      return now.bill;
    }
    const done = await till().do("till.open_bill", {
      till: till().state.value.till,
      shift: shift.value?.shift ?? "",
      name: now.name.trim(),
      order_type: now.order_type,
      goods: now.lines.map((line) => line.want),
    });
    const { bill } = factOf<{ bill: string }>(done, "till.bill_opened");
    if (now.discount_permille || now.discount_amount) {
      const { discount_permille, discount_amount, discount_reason: reason } = now;
      await till().do("till.discount_bill", { bill, discount_permille, discount_amount, reason });
    }
    inBackground(() => kitchen({ bill }));
    return bill;
  });
  if (!kept) return;
  cart.value = EMPTY;
  heldLast.value = kept;
}

/** Takes a bill up: what is added now comes on top of it. What was in the cart is put aside first, never lost. */
export async function recall(bill: string): Promise<void> {
  if (cart.peek().lines.length) await hold();
  if (cart.peek().lines.length) return;
  const order_type = seen("till.bill", { bill }).bill.order_type;
  cart.value = { ...EMPTY, bill, order_type };
  go("jual");
}

/** Puts the recalled bill back as it was; what was not yet on it stays in the cart. */
export function letGo(): void {
  cart.value = { ...cart.value, bill: "" };
}

/** Takes a line off an open bill. */
export async function takeOff(line: string): Promise<void> {
  const { bill } = cart.value;
  await act(() => till().do("till.void_bill_lines", { bill, lines: [line], reason: t("kasir.cart.changed_mind") }));
}
