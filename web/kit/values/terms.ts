/** What makes a promo senseless. Twin of `promo_fault` in `lancar/values/terms.py`. */

import type { Promo } from "../shapes/values.ts";
import { WHOLE_PERMILLE } from "./money.ts";
import { DAY_MIN, isDay } from "./time.ts";

/** The name of the first field that makes a promo senseless, or "" for a sound one. Unsound promos cut nothing. */
export function promoFault(promo: Promo): string {
  const { kind, parts } = promo;
  const countsUnits = kind === "buy_get" || (kind === "bundle" && !parts.length);
  const faults: [string, boolean][] = [
    ["id", !promo.id],
    ["permille", promo.permille < 0 || promo.permille > WHOLE_PERMILLE],
    ["permille", (kind === "percent" || kind === "buy_get") && !promo.permille],
    ["amount", promo.amount < 0 || (kind === "amount" && !promo.amount)],
    ["buy_units", promo.buy_units < 0 || (countsUnits && !promo.buy_units)],
    ["get_units", promo.get_units < 0 || (kind === "buy_get" && !promo.get_units)],
    ["parts", parts.some((part) => part.units < 1) || new Set(parts.map((part) => part.sku)).size < parts.length],
    ["most_times", promo.most_times < 0],
    ["min_amount", promo.min_amount < 0],
    ["from_day", promo.from_day !== "" && !isDay(promo.from_day)],
    ["to_day", promo.to_day !== "" && (!isDay(promo.to_day) || promo.to_day < promo.from_day)],
    ["weekdays", promo.weekdays.some((weekday) => weekday < 1 || weekday > 7)],
    ["from_minute", promo.from_minute < 0 || promo.from_minute >= DAY_MIN],
    ["to_minute", promo.to_minute <= 0 || promo.to_minute > DAY_MIN],
  ];
  return faults.find(([, faulty]) => faulty)?.[0] ?? "";
}
