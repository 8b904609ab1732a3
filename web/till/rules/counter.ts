/** What every decision at the counter begins with: the shift, the day, the next receipt number. Twin of `lancar/till/rules/counter.py`. */

import { Refused } from "../../kit/refusal.ts";
import type { BillState, SaleCompleted, ShiftState } from "../../kit/shapes/till.ts";
import type { Moment, Payment } from "../../kit/shapes/values.ts";
import { length } from "../../kit/values/text.ts";
import { businessDay, minuteOfDay } from "../../kit/values/time.ts";
import { statusOf } from "../folds/shifts.ts";
import { type Settings, billById, shiftById, shiftOfTill } from "./reading.ts";
import { saleById, seriesOfTill } from "./reading_sales.ts";
import type { Look, See } from "./see.ts";

const MOST_REF = 120;

/** The open shift of a till, or the one named. Refuses till.no_shift, till.unknown_shift, till.shift_closed, till.other_till. */
export function shiftAt(see: Look, till: string, shift = ""): ShiftState {
  const state = shift ? shiftById(see, shift) : shiftOfTill(see, till);
  if (!state) throw shift ? new Refused("till.unknown_shift", { shift }) : new Refused("till.no_shift", { till });
  if (state.closings) throw new Refused("till.shift_closed", { shift: state.shift });
  if (state.till !== till) throw new Refused("till.other_till", { shift: state.shift, till: state.till });
  return state;
}

/** A bill on which something may still be done. Refuses till.unknown_bill, till.bill_paid, till.bill_dropped. */
export function openBillOf(see: Look, bill: string): BillState {
  const state = billById(see, bill);
  if (!state) throw new Refused("till.unknown_bill", { bill });
  const status = statusOf(state);
  if (status !== "open") throw new Refused(`till.bill_${status}`, { bill });
  return state;
}

/** A sale by its id or receipt number. Refuses till.unknown_sale. */
export function knownSale(see: Look, named: string): SaleCompleted {
  const sale = saleById(see, named);
  if (!sale) throw new Refused("till.unknown_sale", { sale: named });
  return sale;
}

/** The next number of the series this till writes: `K1-000413`. `entry` is the id of the entry to come. */
export function nextReceipt(see: Look, shift: ShiftState, entry: string): string {
  const origin = originOf(entry);
  const owner = seriesOfTill(see, shift.till).get(shift.series) ?? origin;
  const series = origin === shift.node && origin === owner ? shift.series : taggedSeries(shift.till, origin);
  const written = see.tables.sums("till_series", series)[0]!;
  return `${series}-${String(written + 1).padStart(6, "0")}`;
}

/** The series a node writes for a till: the one it began, the till's bare code if nobody has, else one of its own. */
export function seriesFor(see: Look, till: string, origin: string): string {
  const used = seriesOfTill(see, till);
  for (const [series, node] of used) if (node === origin) return series;
  return used.size ? taggedSeries(till, origin) : till;
}

/** A series nobody else can write: the till's code and the name of this incarnation of its node. */
export function taggedSeries(till: string, origin: string): string {
  return `${till}.${origin}`;
}

/** The origin in an id of the form `origin.seq`. */
export function originOf(entry: string): string {
  return entry.slice(0, Math.max(0, entry.lastIndexOf(".")));
}

/** Refuses till.bad_payment for a reference longer than any receipt or statement carries. */
export function holdRefs(payments: readonly Payment[]): void {
  for (const { method, amount, ref } of payments) {
    if (length(ref) > MOST_REF) throw new Refused("till.bad_payment", { method, amount });
  }
}

/** When a sale is priced: on the shift's day, at the clock's minute. */
export function momentOf(settings: Settings, shift: ShiftState, nowMs: number): Moment {
  return { day: shift.business_day, minute: minuteOfDay(nowMs, settings.day.zone_min), branch: shift.branch };
}

/** The business day by this till's clock: for opening shifts and for prices of open bills, never for sales. */
export function today(see: See, settings: Settings): string {
  return businessDay(see.nowMs, settings.day.zone_min, settings.day.starts_min);
}
