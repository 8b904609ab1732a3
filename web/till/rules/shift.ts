/** Shifts and the drawer. Closing is a fact in the same journal as the sales: nothing unsent can block or pass it. Twin of `lancar/till/rules/shift.py`. */

import { Refused } from "../../kit/refusal.ts";
import { TillDrawer } from "../../kit/shapes/rows.ts";
import { CashMoved, type CloseShift, DrawerOpened, type MoveCash, type OpenDrawer, type OpenShift, ShiftClosed, ShiftOpened } from "../../kit/shapes/till.ts";
import { MOST_RUPIAH, sum } from "../../kit/values/money.ts";
import { isDay } from "../../kit/values/time.ts";
import { CASH } from "../folds/sales.ts";
import type { Said } from "../journal.ts";
import { originOf, seriesFor, shiftAt, today } from "./counter.ts";
import { settingsOf, shiftById, shiftOfTill } from "./reading.ts";
import { inDrawer } from "./reading_sales.ts";
import { type See, fact } from "./see.ts";

/** A shift with its business day and its receipt series. Refuses till.shift_already_open, till.bad_day. */
export function openShift(wish: OpenShift, see: See): Said[] {
  const { branch, till, business_day: day, float_cash } = wish;
  const already = shiftOfTill(see, till);
  if (already) throw new Refused("till.shift_already_open", { till, shift: already.shift });
  if (day && !isDay(day)) throw new Refused("till.bad_day", { day });
  const shift = see.newId();
  const series = seriesFor(see, till, originOf(shift));
  return [fact(ShiftOpened, { branch, till, business_day: day || today(see, settingsOf(see, branch)), shift, series, float_cash })];
}

/** The count, and what this till expected. No open bill, no claim and no unsent sale holds a closing up. */
export function closeShift(wish: CloseShift, see: See): Said[] {
  const { shift } = wish;
  const state = shiftById(see, shift);
  if (!state) throw new Refused("till.unknown_shift", { shift });
  if (state.closings) throw new Refused("till.shift_closed", { shift });
  let counted = wish.counted_cash;
  if (wish.counted.length) {
    if (wish.counted.some((count) => count.note <= 0 || count.pieces < 0)) throw new Refused("till.bad_count", { shift });
    const notes = sum(wish.counted.map((count) => count.note * count.pieces));
    if (counted && counted !== notes) throw new Refused("till.count_differs", { notes, said: counted });
    if (notes > MOST_RUPIAH) throw new Refused("till.bad_count", { shift });
    counted = notes;
  }
  return [
    fact(ShiftClosed, {
      branch: state.branch,
      till: state.till,
      business_day: state.business_day,
      shift: state.shift,
      counted: [...wish.counted].sort((a, b) => b.note - a.note),
      counted_cash: counted,
      expected_cash: inDrawer(see.tables.sums("till_drawer", state.shift, CASH)),
      sales: sum(see.tables.where("till_drawer", TillDrawer.shift, shift).map((row) => row[TillDrawer.sales])),
      note: wish.note,
    }),
  ];
}

/** Cash in or out with its reason. Refuses till.nothing_moved, till.no_shift, till.shift_closed. */
export function moveCash(wish: MoveCash, see: See): Said[] {
  const { branch, till, shift, business_day } = shiftAt(see, wish.till, wish.shift);
  if (!wish.amount) throw new Refused("till.nothing_moved", { till: wish.till });
  const { amount, reason, note } = wish;
  return [fact(CashMoved, { branch, till, shift, business_day, amount, reason, note })];
}

/** The drawer springs open and everybody can see why. */
export function openDrawer(wish: OpenDrawer, see: See): Said[] {
  const { branch, till, shift } = shiftAt(see, wish.till, wish.shift);
  return [fact(DrawerOpened, { branch, till, shift, reason: wish.reason })];
}
