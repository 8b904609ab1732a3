/** The terms of a day, which a cart shows before anything is decided. Twin of `terms_of` in `lancar/till/rules/counter.py`. */

import type { Terms } from "../../kit/shapes/values.ts";
import { promosInForce } from "./catalog.ts";
import type { Settings } from "./reading.ts";
import type { Look } from "./see.ts";

/** What a branch sells on that day. */
export function termsOf(see: Look, settings: Settings, branch: string, day: string): Terms {
  return {
    charges: settings.charges.charges,
    promos: promosInForce(see.tables, branch, day),
    includes_tax: settings.charges.includes_tax,
    round_cash_to: settings.rounding.round_cash_to,
    round_cash: settings.rounding.round_cash,
  };
}
