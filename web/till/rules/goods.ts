/** Turns what a person put into the cart into priced lines, and holds prices and discounts to rights. Twin of `lancar/till/rules/goods.py`. */

import { Refused } from "../../kit/refusal.ts";
import { fill } from "../../kit/shape.ts";
import type { Choice } from "../../kit/shapes/catalog.ts";
import type { Wanted } from "../../kit/shapes/till.ts";
import { type Bill, CartLine } from "../../kit/shapes/values.ts";
import { WHOLE_PERMILLE, mulDivFloor, permilleOf, sum } from "../../kit/values/money.ts";
import { ONE_MILLI, inBaseUnits } from "../../kit/values/quantity.ts";
import { lineAmount } from "./bill.ts";
import { type ModifierGroup, findBarcode, modifiersOf, offerOf, recipeOf } from "./catalog.ts";
import type { Look, Rights } from "./see.ts";

/** Where and when goods are sold. */
export interface Place {
  readonly branch: string;
  readonly orderType: string;
  readonly day: string;
}

/**
 * The wanted goods with names, units, taxes and prices from the catalog.
 *
 * Refuses till.unknown_barcode, till.unknown_good, till.no_price, till.price_beyond_right, till.unknown_choice,
 * till.too_few_choices, till.too_many_choices, till.discount_beyond_right; `line` is the number of the good, from 0.
 */
export function cartLines(see: Look, goods: readonly Wanted[], rights: Rights, place: Place): CartLine[] {
  return goods.map((want, line) => lineOf(see, line, want, rights, place));
}

function lineOf(see: Look, number: number, want: Wanted, rights: Rights, { branch, orderType, day }: Place): CartLine {
  const scanned = want.barcode ? readCode(see, number, want) : null;
  const sku = scanned?.sku ?? want.sku;
  const unit = scanned?.unit ?? want.unit;
  let fixedAmount = scanned?.fixedAmount ?? -1;
  const offer = offerOf(see.tables, sku, unit, branch, orderType, day);
  if (!offer) throw new Refused("till.unknown_good", { line: number, sku, unit });
  let price = offer.price;
  if (want.price !== null && want.price !== price) {
    if (price !== null && !("change_price" in rights)) throw new Refused("till.price_beyond_right", { line: number, sku, price });
    price = want.price;
    fixedAmount = -1;
  }
  if (price === null) throw new Refused("till.no_price", { line: number, sku });
  const groups = modifiersOf(see.tables, sku);
  const picked = want.choices.length || groups.length ? pick(number, want.choices, groups) : [];
  const line = fill(CartLine, {
    sku,
    name: offer.name,
    unit: offer.unit,
    unit_factor_milli: offer.unit_factor_milli,
    category: offer.category,
    tax_kind: offer.tax_kind,
    unit_price: price,
    modifiers: picked.map((choice) => ({ name: choice.name, price: choice.price })),
    uses: usesOf(see, sku, offer.unit_factor_milli, picked),
    note: want.note,
    qty_milli: scanned?.qtyMilli ?? want.qty_milli,
    fixed_amount: fixedAmount,
    discount_permille: want.discount_permille,
    discount_amount: want.discount_amount,
  });
  if (want.discount_permille || want.discount_amount) holdLineDiscount(number, line, rights);
  return line;
}

function usesOf(see: Look, sku: string, factor: number, picked: readonly Choice[]): (readonly [string, number])[] {
  const uses = recipeOf(see.tables, sku).map((part) => [part.sku, inBaseUnits(part.qty_milli, factor)] as const);
  const more = picked.filter((choice) => choice.uses).map((choice) => [choice.uses, choice.uses_milli] as const);
  if (more.length && !uses.length) uses.push([sku, factor]);
  return [...uses, ...more];
}

/** Good, unit, quantity and (from a label with a price) worth behind a barcode. */
function readCode(see: Look, number: number, want: Wanted) {
  const found = findBarcode(see.tables, want.barcode);
  if (!found) throw new Refused("till.unknown_barcode", { line: number, barcode: want.barcode });
  const qtyMilli = found.qty_milli ? mulDivFloor(found.qty_milli, want.qty_milli, ONE_MILLI) : want.qty_milli;
  const fixedAmount = found.amount ? mulDivFloor(found.amount, qtyMilli, ONE_MILLI) : -1;
  return { sku: found.sku, unit: found.unit, qtyMilli, fixedAmount };
}

/** The chosen modifiers, as many of each group as it asks for. One that two groups offer fills the first with room. */
function pick(line: number, choices: readonly string[], groups: readonly ModifierGroup[]): Choice[] {
  const picks = groups.map(() => 0);
  const picked = choices.map((id) => {
    const offering = groups.flatMap((group, n) => group.choices.filter((choice) => choice.id === id).map((choice) => ({ n, choice })));
    const one = offering.find(({ n }) => picks[n]! < (groups[n]!.max_picks || choices.length)) ?? offering[0];
    if (!one) throw new Refused("till.unknown_choice", { line, choice: id });
    picks[one.n]! += 1;
    return one.choice;
  });
  groups.forEach((group, n) => {
    const facts = { line, group: group.name, picked: picks[n]! };
    if (picks[n]! < group.min_picks) throw new Refused("till.too_few_choices", { ...facts, least: group.min_picks });
    if (group.max_picks && picks[n]! > group.max_picks) throw new Refused("till.too_many_choices", { ...facts, most: group.max_picks });
  });
  return picked;
}

/** How many thousandths the actor may take off by hand. */
export function discountLimit(rights: Rights): number {
  return Math.min(rights["discount"] ?? 0, WHOLE_PERMILLE);
}

function holdLineDiscount(number: number, line: CartLine, rights: Rights): void {
  const limit = discountLimit(rights);
  const worth = lineAmount(number, line);
  if (line.discount_permille > limit || line.discount_amount > permilleOf(worth, limit)) {
    throw new Refused("till.discount_beyond_right", { line: number, limit });
  }
}

/** Refuses hand-given discounts that, together, go beyond the actor's right. A rupiah a good is left for rounding. */
export function holdDiscounts(bill: Bill, rights: Rights): void {
  const byHand = bill.extras.filter((extra) => extra.kind === "line_discount" || extra.kind === "bill_discount");
  const off = -sum(byHand.map((extra) => extra.amount));
  const limit = discountLimit(rights);
  const worth = sum(bill.goods.map((good) => good.amount));
  if (off && off > permilleOf(worth, limit) + bill.goods.length) throw new Refused("till.discount_beyond_right", { limit });
}

/** Refuses till.reason_needed when the shop lists reasons for discounts and this is none of them. */
export function holdReason(reason: string, listed: readonly string[]): void {
  if (listed.length && !listed.includes(reason)) throw new Refused("till.reason_needed", { reason });
}
