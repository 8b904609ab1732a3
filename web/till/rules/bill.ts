/**
 * Prices a cart so that the lines always sum to the total. Twin of `lancar/till/rules/bill.py`.
 *
 * One order, always: goods → line discounts → promos → bill discount → charges in the shop's order → cash rounding.
 */

import { Refused } from "../../kit/refusal.ts";
import { fill } from "../../kit/shape.ts";
import { Bill, type Cart, type CartLine, Extra, Good, type Moment, type Terms } from "../../kit/shapes/values.ts";
import { MOST_RUPIAH, WHOLE_PERMILLE, permilleOf, spread, sum } from "../../kit/values/money.ts";
import { MOST_MILLI, worth } from "../../kit/values/quantity.ts";
import { addCharges, inForce, taxCodes } from "./charges.ts";
import { takePromos } from "./promos.ts";

export const MOST_LINES = 1_000;

/**
 * The bill for a cart on a shop's terms at a moment, not yet rounded for cash and not yet paid.
 *
 * Refuses: till.empty_cart, till.too_many_lines, till.bad_quantity, till.bad_price, till.bad_discount,
 * till.two_discounts, till.discount_too_large, till.too_large, till.two_taxes, till.bad_rate.
 */
export function price(cart: Cart, terms: Terms, moment: Moment): Bill {
  const lines = cart.lines;
  if (!lines.length) throw new Refused("till.empty_cart");
  if (lines.length > MOST_LINES) throw new Refused("till.too_many_lines", { lines: lines.length, most: MOST_LINES });
  const amounts = lines.map((line, number) => lineAmount(number, line));
  const extras: Extra[] = [];
  const nets = discounted(cart, terms, moment, amounts, extras);
  const charges = inForce(terms.charges, moment.day, cart.order_type);
  const codes = taxCodes(charges);
  const goods = lines.map((line, number) =>
    fill(Good, {
      sku: line.sku,
      name: line.name,
      unit: line.unit,
      unit_factor_milli: line.unit_factor_milli,
      category: line.category,
      tax: codes.get(line.tax_kind) ?? "",
      unit_price: line.unit_price,
      modifiers: line.modifiers,
      uses: line.uses,
      note: line.note,
      qty_milli: line.qty_milli,
      amount: amounts[number]!,
      off: amounts[number]! - nets[number]!,
    }),
  );
  const total = sum(nets) + addCharges(charges, goods, terms.includes_tax, extras);
  if (total > MOST_RUPIAH) throw new Refused("till.too_large", { most: MOST_RUPIAH });
  return fill(Bill, { goods, extras, total });
}

/** What one line is worth before discounts: (price + modifiers) x quantity, half up, or what its label says. */
export function lineAmount(number: number, line: CartLine): number {
  const qtyMilli = line.qty_milli;
  if (qtyMilli <= 0 || qtyMilli > MOST_MILLI) throw new Refused("till.bad_quantity", { line: number, qty_milli: qtyMilli });
  const unitPrice = line.unit_price + sum(line.modifiers.map((modifier) => modifier.price));
  if (unitPrice < 0 || unitPrice > MOST_RUPIAH) throw new Refused("till.bad_price", { line: number, unit_price: unitPrice });
  const amount = line.fixed_amount >= 0 ? line.fixed_amount : worth(unitPrice, qtyMilli);
  if (amount > MOST_RUPIAH) throw new Refused("till.too_large", { line: number, most: MOST_RUPIAH });
  return amount;
}

/** Nets per good after line discounts, promos and bill discount, each told as an extra. */
function discounted(cart: Cart, terms: Terms, moment: Moment, amounts: readonly number[], extras: Extra[]): number[] {
  let nets = [...amounts];
  cart.lines.forEach((line, number) => {
    if (!line.discount_permille && !line.discount_amount) return;
    const cut = cutOf(amounts[number]!, line.discount_permille, line.discount_amount, { line: number });
    if (!cut) return;
    nets[number]! -= cut;
    extras.push(fill(Extra, { kind: "line_discount", of: number, permille: line.discount_permille, amount: -cut }));
  });
  for (const [promo, cuts] of takePromos(cart, nets, terms.promos, moment)) {
    extras.push(fill(Extra, { kind: "promo", code: promo.id, name: promo.name, amount: -sum([...cuts.values()]) }));
  }
  if (cart.discount_permille || cart.discount_amount) {
    const cut = cutOf(sum(nets), cart.discount_permille, cart.discount_amount, {});
    if (cut) extras.push(fill(Extra, { kind: "bill_discount", permille: cart.discount_permille, amount: -cut }));
    const shares = spread(cut, nets);
    nets = nets.map((net, number) => net - shares[number]!);
  }
  return nets;
}

/** A discount given by hand, in thousandths or in rupiah, never both and never more than there is. */
function cutOf(amount: number, permille: number, off: number, where: { readonly line?: number }): number {
  if (permille && off) throw new Refused("till.two_discounts", { ...where });
  if (permille < 0 || off < 0 || permille > WHOLE_PERMILLE) {
    throw new Refused("till.bad_discount", { ...where, permille, amount: off });
  }
  if (off > amount) throw new Refused("till.discount_too_large", { ...where, amount: off, most: amount });
  return off || permilleOf(amount, permille);
}
