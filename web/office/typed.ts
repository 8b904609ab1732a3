/** What people type into larger fields, read. Pure. */

import type { ChoiceWire } from "../kit/shapes/catalog.ts";
import type { RateWire } from "../kit/shapes/values.ts";
import { parseRupiah } from "../kit/values/money.ts";

/** A choice a line, with its price behind it where it has one: `Keju 5.000`. Null while a line cannot be read. */
export function readChoices(text: string): readonly ChoiceWire[] | null {
  const found: ChoiceWire[] = [];
  for (const line of text
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, name = line, price = ""] = /^(.*?)\s+[+]?(-?(?:Rp\s?)?[\d.]+)$/i.exec(line) ?? [];
    const amount = price ? parseRupiah(price) : 0;
    if (amount === null || !name.trim()) return null;
    found.push({ id: `c${found.length + 1}`, name: name.trim(), price: amount });
  }
  return found.length ? found : null;
}

export interface RateDraft {
  readonly from: string;
  readonly percent: string;
  readonly base: string;
}

/** Rates in the order of their days; null while one cannot be read or two begin on one day. */
export function readRates(drafts: readonly RateDraft[]): readonly RateWire[] | null {
  const read: RateWire[] = [];
  for (const draft of drafts) {
    const percent = Number(draft.percent.replace(",", "."));
    const [over, under] = draft.base.split("/").map(Number);
    if (!draft.from || !draft.percent.trim() || !(percent >= 0 && percent <= 100)) return null;
    read.push({ from_day: draft.from, permille: Math.round(percent * 10), dpp_num: over ?? 1, dpp_den: under ?? 1 });
  }
  read.sort((a, b) => (a.from_day < b.from_day ? -1 : 1));
  return read.length && read.every((rate, place) => rate.from_day !== read[place - 1]?.from_day) ? read : null;
}

/** Lines as they were typed, without the empty ones at the end. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  while (lines.length && !lines.at(-1)) lines.pop();
  return lines;
}
