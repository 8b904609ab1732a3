/**
 * Parts a cart in two or more and joins carts again; no thousandth of a good and no rupiah of its worth is lost. Twin of
 * `lancar/till/rules/split.py`.
 */

import { Refused } from "../../kit/refusal.ts";
import { fill, write } from "../../kit/shape.ts";
import { type Cart, CartLine, Return } from "../../kit/shapes/values.ts";
import { mulDivFloor, spread, sum } from "../../kit/values/money.ts";
import { worth } from "../../kit/values/quantity.ts";
import { lineAmount } from "./bill.ts";

/**
 * The wanted quantities as a cart of their own, and what is left.
 *
 * Refuses: till.no_such_line, till.bad_quantity, till.split_too_much (with `left_milli`), till.split_leaves_nothing,
 * till.empty_cart.
 */
export function split(cart: Cart, wanted: readonly Return[]): [Cart, Cart] {
  const take = cart.lines.map(() => 0);
  for (const want of wanted) {
    const line = cart.lines[want.of];
    if (!line) throw new Refused("till.no_such_line", { line: want.of });
    if (want.qty_milli <= 0) throw new Refused("till.bad_quantity", { line: want.of, qty_milli: want.qty_milli });
    const leftMilli = line.qty_milli - take[want.of]!;
    if (want.qty_milli > leftMilli) throw new Refused("till.split_too_much", { line: want.of, left_milli: leftMilli });
    take[want.of]! += want.qty_milli;
  }
  if (!take.some((milli) => milli)) throw new Refused("till.empty_cart");
  if (cart.lines.every((line, number) => take[number] === line.qty_milli)) throw new Refused("till.split_leaves_nothing");
  const taken: CartLine[] = [];
  const rest: CartLine[] = [];
  cart.lines.forEach((line, number) => {
    const milli = take[number]!;
    if (milli === line.qty_milli) taken.push(line);
    else if (milli === 0) rest.push(line);
    else {
      const [goes, stays] = partLine(number, line, milli);
      taken.push(goes);
      rest.push(stays);
    }
  });
  return partCart(cart, taken, rest);
}

/** The cart in n parts with an equal share of every good, to the thousandth; the first parts carry what is over. */
export function splitEqually(cart: Cart, n: number): Cart[] {
  if (n < 2 || n > 100 || cart.lines.some((line) => line.qty_milli < n)) throw new Refused("till.bad_split", { parts: n });
  const parts: Cart[] = [];
  let rest = cart;
  for (let left = n; left > 1; left -= 1) {
    const share = (milli: number) => (milli - (milli % left)) / left + (milli % left ? 1 : 0);
    const [part, more] = split(rest, rest.lines.map((line, of) => fill(Return, { of, qty_milli: share(line.qty_milli) })));
    parts.push(part);
    rest = more;
  }
  return [...parts, rest];
}

/**
 * Several carts as one: lines in order, equal goods joined where that keeps their worth, rupiah discounts added.
 *
 * Refuses: till.empty_cart, till.merge_order_types, till.merge_discounts.
 */
export function merge(carts: readonly Cart[]): Cart {
  const first = carts[0];
  if (!first) throw new Refused("till.empty_cart");
  if (carts.some((cart) => cart.order_type !== first.order_type)) throw new Refused("till.merge_order_types");
  const off = sum(carts.map((cart) => cart.discount_amount));
  if (carts.some((cart) => cart.discount_permille !== first.discount_permille) || (off && first.discount_permille)) {
    throw new Refused("till.merge_discounts");
  }
  const lines: CartLine[] = [];
  for (const cart of carts) for (const line of cart.lines) join(lines, line);
  return { ...first, lines, discount_amount: off };
}

function partLine(number: number, line: CartLine, milli: number): [CartLine, CartLine] {
  const amount = lineAmount(number, line);
  const partAmount = mulDivFloor(amount, milli, line.qty_milli);
  const partOff = mulDivFloor(line.discount_amount, milli, line.qty_milli);
  const restMilli = line.qty_milli - milli;
  const each = line.unit_price + sum(line.modifiers.map((modifier) => modifier.price));
  const natural = worth(each, milli) === partAmount && worth(each, restMilli) === amount - partAmount;
  const fixed = (worthOf: number) => (natural ? -1 : worthOf);
  return [
    { ...line, qty_milli: milli, fixed_amount: fixed(partAmount), discount_amount: partOff },
    { ...line, qty_milli: restMilli, fixed_amount: fixed(amount - partAmount), discount_amount: line.discount_amount - partOff },
  ];
}

/** The two carts; a bill discount in rupiah is shared by what the goods of each are worth. */
function partCart(cart: Cart, taken: readonly CartLine[], rest: readonly CartLine[]): [Cart, Cart] {
  let offs: readonly number[] = [0, 0];
  if (cart.discount_amount > 0) {
    const worths = [taken, rest].map((lines) => sum(lines.map((line, number) => lineAmount(number, line))));
    offs = worths.some((one) => one) ? spread(cart.discount_amount, worths) : [0, cart.discount_amount];
  }
  return [
    { ...cart, lines: taken, discount_amount: offs[0]! },
    { ...cart, lines: rest, discount_amount: offs[1]! },
  ];
}

/** Adds a line, to an equal one when both are priced by quantity and the sum is worth the sum. */
function join(lines: CartLine[], line: CartLine): void {
  if (line.fixed_amount < 0 && !line.discount_amount) {
    const same = write(CartLine, line);
    for (const [number, other] of lines.entries()) {
      const both = { ...other, qty_milli: other.qty_milli + line.qty_milli };
      if (write(CartLine, { ...both, qty_milli: line.qty_milli }) !== same) continue;
      if (lineAmount(number, both) === lineAmount(number, other) + lineAmount(number, line)) {
        lines[number] = both;
        return;
      }
    }
  }
  lines.push(line);
}
