/** How shifts, the drawer and open bills become rows. Twin of `lancar/till/views/states.py` and `tables.py`. */

import {
  BillDiscounted, BillDropped, BillLinesAdded, BillLinesVoided, BillOpened, BillSettled, BillState, BillTaken, CashMoved,
  DrawerOpened, ShiftClosed, ShiftOpened, ShiftState,
} from "../../kit/shapes/till.ts";
import type { CartLine } from "../../kit/shapes/values.ts";
import type { Cell } from "../table.ts";
import { type Fold, type Into, on } from "./into.ts";
import { CASH, toDrawer } from "./sales.ts";

function shift(into: Into, step: (now: ShiftState) => ShiftState): void {
  into.turn("till_shifts", ShiftState, step, (now) => [
    now.shift, now.branch, now.till, now.business_day, Number(!now.closings), now.opened_ms, now.series, now.node, now.closings, now.sales,
  ]);
}

function closed(now: ShiftState, fact: ShiftClosed, by: string, ms: number): ShiftState {
  if (now.closings) return { ...now, closings: now.closings + 1 };
  const { shift, branch, till, business_day, counted, counted_cash, expected_cash, sales, note } = fact;
  return { ...now, shift, branch, till, business_day, closings: 1, closed_by: by, closed_ms: ms, counted, counted_cash, expected_cash, sales, note };
}

/** What is still to be paid of a bill, in the order it was put there. */
export function openLines(bill: BillState): Record<string, CartLine> {
  const shut = new Set([...bill.settled.flatMap((one) => one.lines), ...bill.void]);
  return Object.fromEntries(Object.entries(bill.lines).filter(([line]) => !shut.has(line)));
}

/** Paid once a sale paid it and nothing is left; what a waiter adds to a dropped bill keeps it open. */
export function statusOf(bill: BillState): "open" | "paid" | "dropped" {
  if (!(bill.settled.length || bill.dropped) || Object.keys(openLines(bill)).length) return "open";
  return bill.settled.length ? "paid" : "dropped";
}

/** Lines that more than one sale took money for. */
export function paidTwice(bill: BillState): string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { lines } of bill.settled) {
    for (const line of lines) if (seen.has(line)) twice.add(line);
    for (const line of lines) seen.add(line);
  }
  return [...twice].sort();
}

/** Lines that were moved to more than one bill. */
export function wentTwice(bill: BillState): string[] {
  return Object.keys(bill.moved).filter((line) => bill.moved[line]!.length > 1).sort();
}

function billRow(bill: BillState): Cell[] {
  const trouble = Number(paidTwice(bill).length > 0 || wentTwice(bill).length > 0);
  return [bill.bill, bill.branch, statusOf(bill), bill.owner, bill.name, bill.opened_ms, trouble];
}

function bill(into: Into, step: (now: BillState) => BillState): void {
  into.turn("till_bills", BillState, step, billRow);
}

function grown(lines: readonly string[], more: readonly string[]): string[] {
  return [...lines, ...more.filter((line) => !lines.includes(line))];
}

function voided(now: BillState, fact: BillLinesVoided): BillState {
  const moved: Record<string, readonly string[]> = { ...now.moved };
  if (fact.moved_to) for (const line of fact.lines) moved[line] = [...(now.moved[line] ?? []), fact.moved_to];
  return { ...now, void: grown(now.void, fact.lines), moved };
}

export const SHIFTS: readonly [string, Fold][] = [
  on(ShiftOpened, (fact, into, { origin, actor, ms }) => {
    const { shift: id, branch, till, business_day, series, float_cash } = fact;
    shift(into, (now) => ({ ...now, shift: id, branch, till, business_day, series, node: origin, opened_by: actor, opened_ms: ms, float_cash }));
    toDrawer(into, id, CASH, { 5: float_cash });
    into.add("till_series_nodes", [till, series, origin], [1]);
  }),
  on(ShiftClosed, (fact, into, { actor, ms }) => shift(into, (now) => closed(now, fact, actor, ms))),
  on(CashMoved, (fact, into, { ms, actor }) => {
    toDrawer(into, fact.shift, CASH, { 5: fact.amount });
    into.log("till_cash_moves", [[fact.shift, fact.branch, ms, actor, fact.amount, fact.reason, fact.note, 0]]);
  }),
  on(DrawerOpened, (fact, into, { ms, actor }) => {
    into.log("till_cash_moves", [[fact.shift, fact.branch, ms, actor, 0, fact.reason, "", 1]]);
  }),
  on(BillOpened, (fact, into, { ms }) => {
    const { bill: id, branch, till, name, order_type, guests } = fact;
    bill(into, (now) => ({ ...now, bill: id, branch, owner: now.owner || till, name, order_type, guests, opened_ms: ms }));
  }),
  on(BillLinesAdded, (fact, into) => {
    const added = Object.fromEntries(fact.lines.map(({ line, good }) => [line, good]));
    bill(into, (now) => ({ ...now, bill: fact.bill, branch: fact.branch, lines: { ...now.lines, ...added } }));
    if (!fact.moved_from) for (const { line } of fact.lines) into.add("till_kitchen_lines", [line], [1, 0, 0]);
  }),
  on(BillLinesVoided, (fact, into) => bill(into, (now) => voided(now, fact))),
  on(BillDiscounted, (fact, into) =>
    bill(into, (now) => {
      if (fact.version < now.discount_version) return now;
      const { discount_permille, discount_amount, reason, version } = fact;
      return { ...now, discount_permille, discount_amount, discount_reason: reason, discount_version: version };
    }),
  ),
  on(BillTaken, (fact, into) =>
    bill(into, (now) => (fact.version < now.owner_version ? now : { ...now, owner: fact.till, owner_version: fact.version })),
  ),
  on(BillSettled, (fact, into) =>
    bill(into, (now) => ({ ...now, settled: [...now.settled, { sale: fact.sale, lines: fact.lines }] })),
  ),
  on(BillDropped, (fact, into) => bill(into, (now) => ({ ...now, dropped: true, void: grown(now.void, fact.lines) }))),
];
