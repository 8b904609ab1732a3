/** The cart before it is a sale: what is wanted, in the shape of the till's commands. Pure; the pages hold it in a signal. */

import type { WantedWire } from "../../kit/shapes/till.ts";
import { MOST_MILLI, ONE_MILLI } from "../../kit/values/quantity.ts";

/** One line; `key` stays the same while it is changed, so that focus and scroll stay, too. */
export interface Line {
  readonly key: number;
  readonly want: WantedWire;
}

/** `bill` names the open bill that was recalled: then `lines` are what comes on top of it. */
export interface Cart {
  readonly lines: readonly Line[];
  readonly chosen: number;
  readonly last: number;
  readonly bill: string;
  readonly order_type: string;
  /** A table or a person: what the bill is called if it is put aside. */
  readonly name: string;
  readonly discount_permille: number;
  readonly discount_amount: number;
  readonly discount_reason: string;
}

export const EMPTY: Cart = {
  lines: [],
  chosen: 0,
  last: 0,
  bill: "",
  order_type: "",
  name: "",
  discount_permille: 0,
  discount_amount: 0,
  discount_reason: "",
};

export function isEmpty(cart: Cart): boolean {
  return !cart.lines.length && !cart.bill;
}

/** Once more the same good, or a new line below; the line it went to is the chosen one. */
export function add(cart: Cart, want: WantedWire): Cart {
  const more = want.qty_milli ?? ONE_MILLI;
  const same = cart.lines.find((line) => mergeable(line.want, want));
  if (same && quantityOf(same) + more <= MOST_MILLI) return change(cart, same.key, { qty_milli: quantityOf(same) + more });
  const key = cart.last + 1;
  return { ...cart, lines: [...cart.lines, { key, want: { ...want, qty_milli: more } }], chosen: key, last: key };
}

/** Changes a line; a quantity of zero or less takes it out. */
export function change(cart: Cart, key: number, said: Partial<WantedWire>): Cart {
  if (said.qty_milli !== undefined && said.qty_milli <= 0) return remove(cart, key);
  const qty = said.qty_milli === undefined ? {} : { qty_milli: Math.min(said.qty_milli, MOST_MILLI) };
  const lines = cart.lines.map((line) => (line.key === key ? { key, want: { ...line.want, ...said, ...qty } } : line));
  return { ...cart, lines, chosen: key };
}

/** Takes a line out; the one that moves up into its place is chosen. */
export function remove(cart: Cart, key: number): Cart {
  const place = cart.lines.findIndex((line) => line.key === key);
  if (place < 0) return cart;
  const lines = cart.lines.filter((line) => line.key !== key);
  return { ...cart, lines, chosen: (lines[place] ?? lines.at(-1))?.key ?? 0 };
}

/** Chooses the line so many places further down, or up. */
export function step(cart: Cart, places: number): Cart {
  const place = cart.lines.findIndex((line) => line.key === cart.chosen);
  const line = cart.lines[Math.max(0, Math.min(cart.lines.length - 1, place + places))];
  return line ? { ...cart, chosen: line.key } : cart;
}

export function quantityOf(line: Line): number {
  return line.want.qty_milli ?? ONE_MILLI;
}

/** How much of a good is in the cart, in thousandths. */
export function amountOf(cart: Cart, sku: string): number {
  return cart.lines.reduce((all, line) => (line.want.sku === sku ? all + quantityOf(line) : all), 0);
}

/** Two wishes that differ in nothing but their quantity, and say nothing of their own. */
function mergeable(one: WantedWire, other: WantedWire): boolean {
  const special = (want: WantedWire) => want.note || want.discount_amount || want.discount_permille || weighed(want);
  if (special(one) || special(other)) return false;
  const choices = (want: WantedWire) => (want.choices ?? []).join();
  return (
    one.sku === other.sku &&
    one.barcode === other.barcode &&
    (one.unit ?? "") === (other.unit ?? "") &&
    (one.price ?? null) === (other.price ?? null) &&
    choices(one) === choices(other)
  );
}

/** A weighed quantity, or a scale's label: two bags are two lines. */
function weighed(want: WantedWire): boolean {
  return Boolean(want.barcode) || (want.qty_milli ?? ONE_MILLI) % ONE_MILLI !== 0;
}
