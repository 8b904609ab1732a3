/** What the pages of the lines share: the branch looked at, moments held to the hour, states and how they are said. */

import { day, lasting, permille, quantity, tenths } from "../../kit/format.ts";
import type { Mood } from "../../kit/ui/index.ts";
import { type Key, t } from "../../kit/words.ts";
import type { Answer } from "../ask.ts";
import { useOpenBranches } from "../names.ts";
import { branch, nowMs } from "../session.ts";

export type LinesNow = Answer<"lines.now">;
export type LineNow = LinesNow["lines"][number];
export type OutageLine = Answer<"lines.outages">[number];
export type StateWord = "up" | "degraded" | "down" | "unknown";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** A guard tells each hour when it is over; after two and a bit nobody knows how the lines are. */
const HEARD_MS = 2 * HOUR_MS + 600_000;

export const MOOD: Readonly<Record<StateWord, Mood>> = { up: "ok", degraded: "warn", down: "bad", unknown: "info" };

/** The branch whose lines are shown: a line stands in one place. */
export function usePlace(): string {
  const open = useOpenBranches();
  return branch.value || (open[0]?.branch ?? "");
}

/** `Nov 2026` of `2026-11` or of a day in it. */
export const monthText = (of: string): string => day(`${of.slice(0, 7)}-01`).slice(2);

/** The end of this hour: a question about the last days is the same one for an hour. */
export function thisHourMs(): number {
  return (Math.floor(nowMs.value / HOUR_MS) + 1) * HOUR_MS;
}

/** Whether a guard has spoken lately enough for its word to count. */
export function isHeard(now: LinesNow): boolean {
  return nowMs.value - now.heard_ms <= HEARD_MS;
}

/** Whether the guard knows that no line is left; it may also not know of any whether it lives. */
export function isCut(now: LinesNow): boolean {
  return !now.path && now.path_since_ms > 0 && now.path_why !== "unknown";
}

export function stateOf(line: LineNow, heard: boolean): StateWord {
  return heard ? (line.state as StateWord) : "unknown";
}

export const stateText = (state: StateWord): string => t(`kantor.lines.state.${state}`);
export const kindText = (kind: string): string => t(`kantor.lines.kind.${kind}` as Key);
export const activityText = (activity: string): string => t(`kantor.lines.do.${activity}` as Key);

/** The nearest thing that did not answer, in words that blame nobody. */
export const layerText = (layer: string): string => t(`kantor.lines.layer.${layer || "none"}` as Key);

/** Thousandths of a second from µs, without what nobody reads. */
export const delayText = (us: number): string => (us < 0 ? "–" : `${Math.max(1, Math.round(us / 1_000))} ms`);
export const lossText = (of: number): string => (of < 0 ? "–" : permille(of));

/** `4,9 Mbit/s`, `320 kbit/s`. */
export function rateText(kbps: number): string {
  if (kbps <= 0) return "–";
  if (kbps < 1_000) return `${kbps} kbit/s`;
  return `${quantity(kbps >= 10_000 ? Math.round(kbps / 1_000) * 1_000 : tenths(kbps))} Mbit/s`;
}

/** Millionths as per cent with as many places as a promise has: `99,5 %`, `99,93 %`. */
export function ppmText(ppm: number): string {
  if (ppm < 0) return "–";
  return `${quantity(Math.floor(ppm / 100) * 10)}%`;
}

/** Why an activity works or not: what was measured beside what it would take. */
export function reasonText(one: LineNow["outcomes"][number]): string {
  const shown = (value: number): string =>
    one.what === "loss" ? permille(value) : one.what === "rate" ? rateText(value) : delayText(value);
  if (one.what === "down" || one.what === "services" || one.what === "unknown") return t(`kantor.lines.why.${one.what}`);
  const key = one.answer === "yes" ? ("kantor.lines.why.fine" as const) : (`kantor.lines.why.${one.what}` as Key);
  return t(key, { measured: shown(one.measured), good: shown(one.good), what: t(`kantor.lines.what.${one.what}` as Key) });
}

export const lengthOf = (one: { readonly from_ms: number; readonly to_ms: number }): number =>
  Math.max(0, (one.to_ms || nowMs.value) - one.from_ms);
export const lengthText = (one: { readonly from_ms: number; readonly to_ms: number }): string => lasting(lengthOf(one));
