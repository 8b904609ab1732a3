/** Arithmetic of the office's pages: what stands beside what, in whole rupiah. Pure. */

import type { FiguresWire } from "../kit/shapes/reports.ts";
import { addDays, daysBetween } from "../kit/values/time.ts";

export interface HourBar {
  readonly hour: number;
  readonly now: number;
  readonly before: number;
}

/** Hours of a business day that begins at `startsHour`, from the first to the last in which anything was sold on either day. */
export function hourBars(now: readonly FiguresWire[], before: readonly FiguresWire[], startsHour: number): readonly HourBar[] {
  const place = (hour: number) => (hour - startsHour + 24) % 24;
  const of = (figures: readonly FiguresWire[]) => new Map(figures.map((one) => [Number(one.label), one.turnover ?? 0]));
  const [today, earlier] = [of(now), of(before)];
  const places = [...today.keys(), ...earlier.keys()].map(place);
  if (!places.length) return [];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const hour = (first + step + startsHour) % 24;
    return { hour, now: today.get(hour) ?? 0, before: earlier.get(hour) ?? 0 };
  });
}

/** What a day had sold by this minute of it: whole hours, and of the hour under way its share. */
export function soldBy(figures: readonly FiguresWire[], minute: number, startsMin: number): number {
  const elapsed = (minute - startsMin + 1_440) % 1_440;
  let sum = 0;
  for (const one of figures) {
    const begins = (Number(one.label) * 60 - startsMin + 1_440) % 1_440;
    const share = Math.min(60, Math.max(0, elapsed - begins));
    sum += Math.floor(((one.turnover ?? 0) * share) / 60);
  }
  return sum;
}

/** More than this says nothing in percent. */
const MOST_PERMILLE = 5_000;

/** How much more, in thousandths; null where there is nothing, or next to nothing, to compare with. */
export function morePermille(now: number, before: number): number | null {
  const more = before > 0 ? Math.round(((now - before) * 1_000) / before) : null;
  return more !== null && more <= MOST_PERMILLE ? more : null;
}

export interface Stretch {
  readonly from: string;
  readonly to: string;
}

export type Period = "today" | "yesterday" | "week" | "month" | "last_month" | "days30" | "days90" | "own";

/** The days of a period that ends today (`own` is for the caller). */
export function stretchOf(period: Exclude<Period, "own">, today: string): Stretch {
  const monthStart = `${today.slice(0, 8)}01`;
  switch (period) {
    case "today":
      return { from: today, to: today };
    case "yesterday":
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case "week":
      return { from: addDays(today, -6), to: today };
    case "month":
      return { from: monthStart, to: today };
    case "last_month": {
      const to = addDays(monthStart, -1);
      return { from: `${to.slice(0, 8)}01`, to };
    }
    case "days30":
      return { from: addDays(today, -29), to: today };
    case "days90":
      return { from: addDays(today, -89), to: today };
  }
}

/** The same weekdays before: as many whole weeks back as the stretch is long, at least one. */
export function weeksBefore(of: Stretch): Stretch {
  const back = 7 * Math.ceil((daysBetween(of.from, of.to) + 1) / 7);
  return { from: addDays(of.from, -back), to: addDays(of.to, -back) };
}

/** What both stretches came to on days that are over: a day under way is not held against a whole one. */
export function overDays(days: readonly DayValue[], past: readonly DayValue[], today: string): readonly [number, number] {
  const over = days.length > 1 ? days.filter((one) => one.day < today).length : days.length;
  const sum = (of: readonly DayValue[]) => of.slice(0, over).reduce((all, one) => all + one.value, 0);
  return [sum(days), sum(past)];
}

export interface DayValue {
  readonly day: string;
  readonly value: number;
}

/** Every day of a stretch with its figure; a day on which nothing was sold is zero. */
export function everyDay(of: Stretch, value: (day: string) => number): readonly DayValue[] {
  return Array.from({ length: daysBetween(of.from, of.to) + 1 }, (_, n) => {
    const day = addDays(of.from, n);
    return { day, value: value(day) };
  });
}
