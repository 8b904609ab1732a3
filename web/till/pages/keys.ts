/** The keyboard and the scanner, wherever the focus is: a whole sale needs no pointer. */

import { ONE_MILLI } from "../../kit/values/quantity.ts";
import { change, isEmpty, quantityOf, remove, step } from "./cart.ts";
import { hold } from "./deeds.ts";
import { Wedge } from "./wedge.ts";
import { cart, go, page, sells, shift } from "./now.ts";
import { payByQris, startPaying, takeTyped, typed, way } from "./paying.ts";
import { query } from "./sell.tsx";
import { scan } from "./shelf.ts";

const wedge = new Wedge();
/** What a field, or the pad, held before a scanner's first sign, so that it can be put back. */
let before: { readonly field: HTMLInputElement | null; readonly value: string; readonly query: string; readonly pad: number } | null = null;

export function listen(): void {
  addEventListener("keydown", heard, { capture: true });
}

function heard(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !sells.value) return;
  const field = event.target instanceof HTMLInputElement ? event.target : null;
  if (event.key.length === 1 && !wedge.runningAt(event.timeStamp)) before = { field, value: field?.value ?? "", query: query.peek(), pad: typed.peek() };
  const code = wedge.sign(event.key, event.timeStamp);
  if (code) {
    event.preventDefault();
    event.stopImmediatePropagation();
    undo();
    scanned(code);
  } else if (!document.querySelector("dialog[open]")) hot(event, field);
}

/** Takes the scanner's signs out of where they landed. */
function undo(): void {
  if (before?.field) {
    before.field.value = before.value;
    before.field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  if (before) [typed.value, query.value] = [before.pad, before.query];
  before = null;
}

/** A code from a scanner or a camera is a good for the cart, whatever page is open. */
function scanned(code: string): void {
  if (!shift.value) return;
  document.querySelector<HTMLDialogElement>("dialog[open]")?.dispatchEvent(new Event("cancel", { cancelable: true }));
  if (page.value !== "jual") go("jual");
  scan(code);
}

function hot(event: KeyboardEvent, field: HTMLInputElement | null): void {
  const done = page.value === "jual" ? onSell(event, field) : page.value === "bayar" ? onPay(event) : onAny(event, field);
  if (done) event.preventDefault();
}

const ON_SELL: Readonly<Record<string, () => unknown>> = {
  F4: () => !isEmpty(cart.value) && hold(),
  F8: () => !isEmpty(cart.value) && payByQris(),
  F9: () => !isEmpty(cart.value) && startPaying(),
  F2: () => document.getElementById("find")?.focus(),
};

function onSell(event: KeyboardEvent, field: HTMLInputElement | null): boolean {
  const act = ON_SELL[event.key];
  if (act) return act(), true;
  const free = !field || (field.id === "find" && !field.value);
  if (!free) return false;
  const on = { "+": () => nudge(1), "-": () => nudge(-1), Delete: () => (cart.value = remove(cart.value, cart.value.chosen)) }[event.key];
  if (on && cart.value.lines.length) return on(), true;
  if (field && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    cart.value = step(cart.value, event.key === "ArrowDown" ? 1 : -1);
    return true;
  }
  if (!field && /^[\p{L}\p{N}]$/u.test(event.key)) {
    query.value += event.key;
    document.getElementById("find")?.focus();
    return true;
  }
  return false;
}

function onPay(event: KeyboardEvent): boolean {
  if (event.key === "Escape") return go("jual"), true;
  if (event.key === "F8") return (way.value = "qris_static"), true;
  if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) return void takeTyped(), true;
  return false;
}

function onAny(event: KeyboardEvent, field: HTMLInputElement | null): boolean {
  if (event.key === "Escape" || (page.value === "selesai" && event.key === "Enter" && !(event.target instanceof HTMLButtonElement))) return go("jual"), true;
  return !field && event.key === "F2" && (go("jual"), true);
}

/** One piece more or less of the chosen line, by keys. */
function nudge(pieces: number): void {
  const line = cart.value.lines.find((one) => one.key === cart.value.chosen);
  if (line) cart.value = change(cart.value, line.key, { qty_milli: quantityOf(line) + pieces * ONE_MILLI });
}
