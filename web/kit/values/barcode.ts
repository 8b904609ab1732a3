/** Barcodes at the counter: check digits, one spelling per article number, scale labels. Twin of `lancar/values/barcode.py`. */

import { ScaleLabel, type ScalePattern } from "../shapes/values.ts";
import { fill } from "../shape.ts";
import { strip } from "./text.ts";

const EAN_LENGTHS = [8, 12, 13];
const UPC_A = 12;
const EAN_13 = 13;

/** The GS1 check digit for the digits before it: weights 3 and 1 from the right. */
export function checkDigit(digits: string): number {
  let total = 0;
  for (let place = digits.length - 1, weight = 3; place >= 0; place -= 1, weight = 4 - weight) {
    total += weight * Number(digits[place]);
  }
  return (10 - (total % 10)) % 10;
}

/** True for an EAN-8, UPC-A or EAN-13 with the right check digit. */
export function isValid(code: string): boolean {
  if (!EAN_LENGTHS.includes(code.length) || !/^[0-9]+$/.test(code)) return false;
  return checkDigit(code.slice(0, -1)) === Number(code.at(-1));
}

/** One spelling per article: a valid UPC-A becomes the EAN-13 with a leading zero; the rest is only trimmed. */
export function canonical(code: string): string {
  const bare = strip(code);
  return bare.length === UPC_A && isValid(bare) ? `0${bare}` : bare;
}

/** What the first fitting pattern reads in a label, or null: no pattern fits, or the check digit is wrong. */
export function readScaleLabel(code: string, patterns: readonly ScalePattern[]): ScaleLabel | null {
  if (code.length !== EAN_13 || !isValid(code)) return null;
  for (const pattern of patterns) {
    const parts = readParts(code, pattern.mask);
    if (parts) {
      const amount = Number(parts.P || "0") * pattern.price_factor;
      return fill(ScaleLabel, { item: parts.I, qty_milli: Number(parts.W || "0"), amount });
    }
  }
  return null;
}

function readParts(code: string, mask: string): { I: string; W: string; P: string } | null {
  const parts = { I: "", W: "", P: "" };
  for (let place = 0; place < code.length; place += 1) {
    const want = mask[place]!;
    const got = code[place]!;
    if (want === "I" || want === "W" || want === "P") parts[want] += got;
    else if (want >= "0" && want <= "9" && want !== got) return null;
  }
  return parts;
}
