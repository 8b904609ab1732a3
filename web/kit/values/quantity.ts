/** Quantities in thousandths of a unit: 1 piece is 1_000, 250 g of a kilogram good 250. Twin of `lancar/values/quantity.py`. */

import { mulDivHalfUp } from "./money.ts";

export const ONE_MILLI = 1_000;
/** The largest quantity on a line: 999,999.999 units. */
export const MOST_MILLI = 999_999_999;
const PLACES = 3;

/** What a quantity costs in whole rupiah, half up: the one rounding of a weighed good. */
export function worth(unitPrice: number, qtyMilli: number): number {
  return mulDivHalfUp(unitPrice, qtyMilli, ONE_MILLI);
}

/** A quantity of a larger unit in base units, half up: 2 dozen (factor 12_000) are 24_000. */
export function inBaseUnits(qtyMilli: number, factorMilli: number): number {
  return mulDivHalfUp(qtyMilli, factorMilli, ONE_MILLI);
}

/** A quantity as Indonesians write it: `2`, `1,5`, `-0,25`. */
export function formatQuantity(qtyMilli: number): string {
  const rest = Math.abs(qtyMilli) % ONE_MILLI;
  const whole = (Math.abs(qtyMilli) - rest) / ONE_MILLI;
  const sign = qtyMilli < 0 ? "-" : "";
  return rest ? `${sign}${whole},${String(rest).padStart(PLACES, "0").replace(/0+$/, "")}` : `${sign}${whole}`;
}

/** Reads `2`, `1,5`, `1.25` into thousandths, without grouping; null when it is none, or finer than a thousandth. */
export function parseQuantity(text: string): number | null {
  const found = /^(-?)(\d+)(?:\.(\d*))?$/.exec(text.trim().replaceAll(",", "."));
  if (!found) return null;
  const rest = (found[3] ?? "").replace(/0+$/, "");
  if (rest.length > PLACES) return null;
  const milli = Number(found[2]! + rest.padEnd(PLACES, "0"));
  return found[1] && milli ? -milli : milli;
}
