/** What the customer's screen is told: by a channel between two windows of one device. */

import { effect, signal } from "@preact/signals";

export const CHANNEL = "lancar-layar";

/** All that a customer sees. */
export interface Shown {
  readonly shop: string;
  readonly lines: readonly { readonly name: string; readonly qtyMilli: number; readonly amount: number }[];
  readonly total: number;
  readonly qr: { readonly text: string; readonly amount: number } | null;
  readonly thanks: { readonly change: number } | null;
}

export const NOTHING: Shown = { shop: "", lines: [], total: 0, qr: null, thanks: null };
const qr = signal<Shown["qr"]>(null);

/** Puts a code on the customer's screen, or takes it away. */
export function showQr(code: Shown["qr"]): void {
  qr.value = code;
}

/** Tells the second window whatever changes, and all of it when it opens. */
export function tellDisplay(of: () => Omit<Shown, "qr">): void {
  if (!("BroadcastChannel" in globalThis)) return;
  const channel = new BroadcastChannel(CHANNEL);
  let last: Shown = NOTHING;
  const tell = () => channel.postMessage(last);
  channel.onmessage = (event: MessageEvent<unknown>) => event.data === "hello" && tell();
  effect(() => {
    last = { ...of(), qr: qr.value };
    tell();
  });
}
