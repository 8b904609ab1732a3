/**
 * Whole rupiah: every division is exact and says by its name how it rounds. Twin of `lancar/values/money.py`.
 *
 * Amounts are whole numbers below 2**53; products are not, and go through big integers where they could be larger.
 */

import { assert } from "../refusal.ts";

export type RoundingMode = "down" | "nearest" | "up";

/** The largest amount on any line or bill: one rupiah below a trillion. */
export const MOST_RUPIAH = 999_999_999_999;
export const WHOLE_PERMILLE = 1_000;

const GROUP = 3;
const SAFE = 2 ** 51; // twice a product below this, and a denominator more, is still exact

/** a x b / d, rounded down (towards minus infinity); `d` is positive. */
export function mulDivFloor(a: number, b: number, d: number): number {
  const product = a * b;
  if (Math.abs(product) < SAFE) return (product - modulo(product, d)) / d;
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(d);
  const quotient = exact / by;
  return Number(exact < 0n && quotient * by !== exact ? quotient - 1n : quotient);
}

/** a x b / d, rounded to the nearest; a half goes away from zero, so that minus mirrors plus. `d` is positive. */
export function mulDivHalfUp(a: number, b: number, d: number): number {
  const product = a * b;
  if (Math.abs(product) < SAFE && d < SAFE) return divHalfUp(product, d);
  const exact = BigInt(a) * BigInt(b);
  const by = BigInt(d);
  const half = (2n * (exact < 0n ? -exact : exact) + by) / (2n * by);
  return Number(exact < 0n ? -half : half);
}

/** The quotient rounded to the nearest, a half away from zero. */
export function divHalfUp(numerator: number, denominator: number): number {
  if (Math.abs(numerator) >= SAFE || denominator >= SAFE) return mulDivHalfUp(numerator, 1, denominator);
  const twice = 2 * Math.abs(numerator) + denominator;
  const by = 2 * denominator;
  const quotient = (twice - (twice % by)) / by;
  return numerator < 0 && quotient ? -quotient : quotient;
}

/** So many thousandths of an amount, half up: 75 of 1,000 is 7.5 %. */
export function permilleOf(amount: number, permille: number): number {
  return mulDivHalfUp(amount, permille, WHOLE_PERMILLE);
}

/** The multiple of `multiple` below, nearest to (half up) or above an amount that is not negative. */
export function toMultiple(amount: number, multiple: number, mode: RoundingMode): number {
  if (multiple <= 1) return amount;
  const below = amount - modulo(amount, multiple);
  if (below === amount || mode === "down") return below;
  return mode === "up" || 2 * (amount - below) >= multiple ? below + multiple : below;
}

/**
 * Shares a total over weights so that the shares sum to it exactly (largest remainder, Hamilton's method).
 *
 * Each share is the exact proportion rounded down or up; what is left goes to the largest remainders, among equals to the
 * earliest. A negative total mirrors. Weights are not negative; they may all be zero only when the total is.
 */
export function spread(total: number, weights: readonly number[]): number[] {
  if (total === 0) return weights.map(() => 0);
  if (total < 0) return spread(-total, weights).map((share) => (share ? -share : 0));
  const whole = sum(weights);
  assert(whole > 0 && weights.every((weight) => weight >= 0), `cannot spread ${total} over ${weights.join(", ")}`);
  const exact = total * Math.max(...weights) >= SAFE;
  const shares: number[] = [];
  const rests: (number | bigint)[] = [];
  for (const weight of weights) {
    if (exact) {
      const product = BigInt(total) * BigInt(weight);
      shares.push(Number(product / BigInt(whole)));
      rests.push(product % BigInt(whole));
    } else {
      const product = total * weight;
      const rest = product % whole;
      shares.push((product - rest) / whole);
      rests.push(rest);
    }
  }
  const left = total - sum(shares);
  const order = rests.map((_, place) => place).sort((a, b) => compare(rests[b]!, rests[a]!) || a - b);
  for (const place of order.slice(0, left)) shares[place]! += 1;
  return shares;
}

/** Shares a total among n people, in whole multiples but for the last, who pays what is left. */
export function equalShares(total: number, n: number, multiple = 1): number[] {
  assert(n >= 1, "nobody to share with");
  if (multiple <= 1) return spread(total, Array<number>(n).fill(1));
  const share = mulDivFloor(mulDivFloor(total, 1, n), 1, multiple) * multiple;
  return [...Array<number>(n - 1).fill(share), total - share * (n - 1)];
}

/** An amount as Indonesians write it: `-1.250.000`, without the currency's sign. */
export function formatRupiah(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Reads an amount as people type it: `12500`, `12.500`, `Rp 12.500,00`, `12,500`; null when it is none. */
export function parseRupiah(text: string): number | null {
  const bare = text.trim().replace(/^Rp\./, "").replace(/^Rp/, "").replace(/^IDR/, "").trim();
  const negative = bare.startsWith("-");
  const parts = (negative ? bare.slice(1) : bare).replaceAll(",", ".").split(".");
  if (parts.length > 1 && parts.at(-1)!.length < GROUP) {
    if (!/^0+$/.test(parts.pop()!)) return null;
  }
  const wellGrouped =
    parts.length === 1 ||
    (parts[0]!.length >= 1 && parts[0]!.length <= GROUP && parts.slice(1).every((part) => part.length === GROUP));
  const joined = parts.join("");
  if (!wellGrouped || !/^[0-9]+$/.test(joined)) return null;
  const amount = Number(joined);
  return negative && amount ? -amount : amount;
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** The remainder as Python has it: never negative for a positive divisor. */
export function modulo(number: number, by: number): number {
  const rest = number % by;
  return rest < 0 ? rest + by : rest + 0;
}

function compare(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
