/** Lines of goods as they were typed, and as they are read. Pure. */

import { parseRupiah } from "../../kit/values/money.ts";
import { parseQuantity } from "../../kit/values/quantity.ts";

export interface Line {
  readonly sku: string;
  readonly name: string;
  readonly unit: string;
  readonly qty: string;
  readonly paid: string;
  /** Said beside the quantity: what is on the shelf, what was sent. */
  readonly hint?: string;
}

export interface ReadLine {
  readonly sku: string;
  readonly qty_milli: number;
  readonly paid: number;
}

/** What was filled in, or null while something is missing. `zero`: nothing found is a finding, too. */
export function readLines(
  lines: readonly Line[],
  how: { readonly paid?: boolean; readonly zero?: boolean } = {},
): readonly ReadLine[] | null {
  const read: ReadLine[] = [];
  for (const line of lines) {
    const qty = parseQuantity(line.qty);
    const paid = how.paid ? (line.paid.trim() ? parseRupiah(line.paid) : 0) : 0;
    if (qty === null || qty < 0 || (qty === 0 && !how.zero) || paid === null || paid < 0) return null;
    read.push({ sku: line.sku, qty_milli: qty, paid });
  }
  return read.length ? read : null;
}
