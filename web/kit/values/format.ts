/**
 * Amounts, numbers, days and times as people read them, in two languages. Twin of `lancar/values/format.py`; both are held by
 * `vectors/format.json`.
 *
 * Pure: the language and the zone are given. Pages use `kit/format.ts`, which knows both.
 */

import { modulo } from "./money.ts";
import { DAY_MIN, businessDay, minuteOfDay, weekday } from "./time.ts";

export type Language = "id" | "en";

/** Between what must not be torn apart: "Rp" and its digits, a number and its unit. */
export const NBSP = "\u00a0";
/** As wide as a plus, unlike the hyphen: columns of amounts stay in line. */
export const MINUS = "\u2212";

const THOUSANDS = { id: ".", en: "," } as const;
const DECIMAL = { id: ",", en: "." } as const;
const CLOCK = { id: ".", en: ":" } as const;
/** From the largest: one of it in units of 1/10, and how it is written. */
const SHORT = {
  id: [["000000000000", " T"], ["000000000", " M"], ["000000", " jt"], ["000", " rb"]],
  en: [["000000000000", "T"], ["000000000", "B"], ["000000", "M"], ["000", "K"]],
} as const; // prettier-ignore
const MONTHS = {
  id: ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
} as const;
const WEEKDAYS = {
  id: ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;

/** A whole number with its thousands apart: `−1.250.000`. */
export function grouped(number: number, language: Language): string {
  const digits = String(Math.abs(number)).replace(/\B(?=(\d{3})+$)/g, THOUSANDS[language]);
  return number < 0 ? MINUS + digits : digits;
}

/** An amount: `Rp 12.500`, `−Rp 5.000`. */
export function rupiahText(amount: number, language: Language): string {
  return `${amount < 0 ? MINUS : ""}Rp${NBSP}${grouped(Math.abs(amount), language)}`;
}

/** An amount for a glance, in three digits or fewer: `Rp 850 rb`, `Rp 2,1 jt`. Below ten thousand it is whole. */
export function rupiahShortText(amount: number, language: Language): string {
  const [number, unit] = shortened(Math.abs(amount), language);
  return `${amount < 0 ? MINUS : ""}Rp${NBSP}${number}${unit}`;
}

function shortened(amount: number, language: Language): readonly [string, string] {
  if (amount < 10_000) return [grouped(amount, language), ""];
  const units = SHORT[language];
  for (const [place, [zeros, sign]] of units.entries()) {
    const one = Number(`1${zeros}`);
    // what rounds up to a thousand of the next unit is one of this: 999.950 is 1 jt, not 1.000 rb
    if (amount < one - one / 2_000 && place < units.length - 1) continue;
    const unit = sign.replace(" ", NBSP);
    const tenths = rounded(amount, one / 10);
    if (tenths >= 1_000 || tenths % 10 === 0) return [grouped(rounded(amount, one), language), unit];
    return [`${grouped((tenths - (tenths % 10)) / 10, language)}${DECIMAL[language]}${tenths % 10}`, unit];
  }
  return [grouped(amount, language), ""];
}

function rounded(amount: number, by: number): number {
  const rest = amount % by;
  return (amount - rest) / by + (2 * rest >= by ? 1 : 0);
}

/** A quantity in thousandths: `2`, `1.234,5`, `−0,25`. */
export function quantityText(qtyMilli: number, language: Language): string {
  return decimalText(qtyMilli, 3, language);
}

/** Thousandths as hundredths: 125 is `12,5%`. */
export function permilleText(permille: number, language: Language): string {
  return `${decimalText(permille, 1, language)}%`;
}

function decimalText(number: number, places: number, language: Language): string {
  const one = 10 ** places;
  const rest = Math.abs(number) % one;
  const whole = grouped((Math.abs(number) - rest) / one, language);
  const part = rest ? DECIMAL[language] + String(rest).padStart(places, "0").replace(/0+$/, "") : "";
  return (number < 0 ? MINUS : "") + whole + part;
}

/** A day, `21 Nov 2026`; without its year where that is clear. */
export function dayText(day: string, language: Language, withYear = true): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const short = `${date}${NBSP}${MONTHS[language][month - 1]}`;
  return withYear ? `${short}${NBSP}${year}` : short;
}

/** The name of a day, `Sabtu`. */
export function weekdayText(day: string, language: Language): string {
  return WEEKDAYS[language][weekday(day) - 1]!;
}

/** Minutes since midnight as a clock shows them: `14.05`. */
export function clockText(minute: number, language: Language): string {
  const of = modulo(minute, DAY_MIN);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(of / 60))}${CLOCK[language]}${two(of % 60)}`;
}

/** The time of a moment: `14.05`. */
export function timeText(atMs: number, zoneMin: number, language: Language): string {
  return clockText(minuteOfDay(atMs, zoneMin), language);
}

/** A moment: `21 Nov 2026, 14.05`. */
export function momentText(atMs: number, zoneMin: number, language: Language): string {
  return `${dayText(businessDay(atMs, zoneMin), language)}, ${timeText(atMs, zoneMin, language)}`;
}
