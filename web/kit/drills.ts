/** What the office and the set-up say alike of the guard of the lines: how it is let in, when a drill is, how it went. */

import { quantity, tenths } from "./format.ts";
import { DAY_MIN, minuteOfDay } from "./values/time.ts";
import { type Key, t } from "./words.ts";

const KNOWN = [
  "payment_open", "node_away", "no_spare", "over_budget", "trouble_now", "not_in_use", "spare_failed", "taken_back", "not_moved",
]; // prettier-ignore
const MINUTE_MS = 60_000;

interface Told {
  readonly silence_ms: number;
  readonly checks: readonly { readonly name: string; readonly good: boolean }[];
  readonly untried: readonly string[];
  readonly stayed: readonly string[];
}

/** Minutes after midnight of what a time field holds, such as "14:30"; -1 for nothing. */
export function minuteOf(typed: string): number {
  const [hour, minute] = typed.split(":").map(Number);
  return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? -1 : hour * 60 + minute;
}

/** The next moment at which the shop's clock shows that minute: today, or tomorrow when it is past. */
export function nextAt(minute: number, nowMs: number, zoneMin: number): number {
  const ahead = (minute - minuteOfDay(nowMs, zoneMin) + DAY_MIN) % DAY_MIN || DAY_MIN;
  return nowMs - (nowMs % MINUTE_MS) + ahead * MINUTE_MS;
}

/** How a drill went, in words: how long nothing came through, what did not work, what nobody could ask for. */
export function drillFindings(one: Told): string[] {
  const asked = (names: readonly string[]) => names.map((name) => t(`kantor.lines.check.${name}` as Key)).join(", ");
  const classes = (names: readonly string[]) => names.map((name) => t(`kantor.lines.class.${name}` as Key)).join(", ");
  const bad = one.checks.filter((check) => !check.good).map((check) => check.name);
  const found = [
    one.silence_ms < 0
      ? t("kantor.lines.drill.unmeasured")
      : t("kantor.lines.drill.silence", { seconds: quantity(tenths(one.silence_ms)) }),
  ];
  if (bad.length) found.push(t("kantor.lines.drill.bad", { what: asked(bad) }));
  if (one.stayed.length) found.push(t("kantor.lines.drill.stayed", { what: classes(one.stayed) }));
  if (one.untried.length) found.push(t("kantor.lines.drill.untried", { what: asked(one.untried) }));
  if (found.length === 1 && one.checks.length) found.push(t("kantor.lines.drill.all"));
  return found;
}

/** The word for a guard's reason; "" where it went as it should and nothing needs to be said. */
export function drillWhy(one: { readonly outcome: string; readonly why: string }): string {
  if (one.outcome !== "refused" && one.outcome !== "aborted") return "";
  return KNOWN.includes(one.why) ? one.why : "other";
}

/** What is typed on the router or the box, once; a guard that is known there goes on without the code. */
export function guardCommand(tenant: string, code: string): string {
  return `sudo lancar guard --node ${location.origin} --tenant ${tenant} --code ${code}`;
}
