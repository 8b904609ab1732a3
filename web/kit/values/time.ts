/** Days and minutes reckoned from given milliseconds; nothing here reads a clock. Twin of `lancar/values/time.py`. */

import { modulo } from "./money.ts";

export const ZONES_MIN = { WIB: 7 * 60, WITA: 8 * 60, WIT: 9 * 60 } as const;
export const DAY_MIN = 24 * 60;
const MINUTE_MS = 60_000;
const DAY_MS = DAY_MIN * MINUTE_MS;

/** The day a moment counts for in a shop whose day starts `startsMin` after midnight. */
export function businessDay(atMs: number, zoneMin: number, startsMin = 0): string {
  return dayOf(Math.floor((atMs + (zoneMin - startsMin) * MINUTE_MS) / DAY_MS));
}

/** Minutes since local midnight, 0 to 1439. */
export function minuteOfDay(atMs: number, zoneMin: number): number {
  return modulo(Math.floor(atMs / MINUTE_MS) + zoneMin, DAY_MIN);
}

/** A moment as people read it: `2025-01-31 13:45`. */
export function localText(atMs: number, zoneMin: number): string {
  const minute = minuteOfDay(atMs, zoneMin);
  return `${businessDay(atMs, zoneMin)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** The moment a business day begins, in Unix milliseconds. */
export function dayStartMs(day: string, zoneMin: number, startsMin = 0): number {
  return numberOf(day) * DAY_MS + (startsMin - zoneMin) * MINUTE_MS;
}

/** True for a day that exists, written `2025-01-31` and in no other way. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith("0000") && dayOf(numberOf(text)) === text;
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** How many days `last` lies after `first`. */
export function daysBetween(first: string, last: string): number {
  return numberOf(last) - numberOf(first);
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekday(day: string): number {
  return modulo(numberOf(day) + 3, 7) + 1;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar; NaN for what is no date. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function dayOf(number: number): string {
  return Number.isNaN(number) ? "" : new Date(number * DAY_MS).toISOString().slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
