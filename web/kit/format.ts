/** Amounts, numbers, days and times in the reader's language and the shop's zone. The rules stand in `values/format.ts`. */

import { signal } from "@preact/signals";
import * as f from "./values/format.ts";
import { ZONES_MIN, businessDay } from "./values/time.ts";
import { language, t } from "./words.ts";

/** Minutes that the shop is ahead of UTC; the page sets it when it knows the shop. */
export const zoneMin = signal<number>(ZONES_MIN.WIB);

/** `Rp 12.500`, `−Rp 5.000`. */
export const rupiah = (amount: number): string => f.rupiahText(amount, language.value);
/** `Rp 2,1 jt`: for a glance. */
export const rupiahShort = (amount: number): string => f.rupiahShortText(amount, language.value);
/** `12.500`: an amount whose column or field says Rp already. */
export const count = (number: number): string => f.grouped(number, language.value);
/** `1.234,5` of thousandths. */
export const quantity = (qtyMilli: number): string => f.quantityText(qtyMilli, language.value);
/** `12,5%` of thousandths. */
export const permille = (of: number): string => f.permilleText(of, language.value);
/** Thousandths with one place behind the point: what `quantity` then writes in the reader's language. */
export const tenths = (milli: number): number => Math.round(milli / 100) * 100;
/** `21 Nov 2026` of `2026-11-21`. */
export const day = (iso: string): string => f.dayText(iso, language.value);
/** `21 Nov`. */
export const shortDay = (iso: string): string => f.dayText(iso, language.value, false);
/** `Sabtu`. */
export const weekday = (iso: string): string => f.weekdayText(iso, language.value);
/** `14.05`. */
export const time = (atMs: number): string => f.timeText(atMs, zoneMin.value, language.value);
/** `14.05` of minutes since midnight. */
export const clock = (minute: number): string => f.clockText(minute, language.value);
/** `21 Nov 2026, 14.05`. */
export const moment = (atMs: number): string => f.momentText(atMs, zoneMin.value, language.value);

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long something takes or took: `40 detik`, `5 menit`, `2 jam 5 menit`, `3 hari 4 jam`. */
export function lasting(ms: number): string {
  if (ms < MINUTE_MS) return t("kit.time.seconds", { n: Math.max(0, Math.round(ms / SECOND_MS)) });
  if (ms < HOUR_MS) return t("kit.time.minutes", { n: Math.floor(ms / MINUTE_MS) });
  const [large, small, of] = ms < DAY_MS ? [HOUR_MS, MINUTE_MS, "hours" as const] : [DAY_MS, HOUR_MS, "days" as const];
  const whole = t(`kit.time.${of}`, { n: Math.floor(ms / large) });
  const rest = Math.floor((ms % large) / small);
  return rest ? `${whole} ${t(of === "hours" ? "kit.time.minutes" : "kit.time.hours", { n: rest })}` : whole;
}

/** How long ago: `baru saja`, `5 menit lalu`, `14.05` today, else the day. */
export function ago(atMs: number, nowMs: number): string {
  if (nowMs - atMs < MINUTE_MS) return t("kit.time.now");
  if (nowMs - atMs < HOUR_MS) return t("kit.time.ago", { time: t("kit.time.minutes", { n: Math.floor((nowMs - atMs) / MINUTE_MS) }) });
  const today = businessDay(nowMs, zoneMin.value);
  const then = businessDay(atMs, zoneMin.value);
  return then === today ? time(atMs) : `${shortDay(then)}, ${time(atMs)}`;
}
