/** How rules and answers read the counter's tables. Twin of `lancar/till/views/reading.py`; how sales are read stands in `reading_sales.ts`. */

import { fill, read } from "../../kit/shape.ts";
import { TillPrinters, TillShifts } from "../../kit/shapes/rows.ts";
import {
  BillState, ChargesSetting, DaySetting, PrinterSetting, QrisSetting, ReasonsSetting, ReceiptSetting, RoundingSetting,
  ShiftState,
} from "../../kit/shapes/till.ts";
import { stateOf } from "../folds/into.ts";
import type { Look } from "./see.ts";

/** The shift of a row. */
export function shiftOf(see: Look, row: object): ShiftState {
  return stateOf(see.tables, row as never, ShiftState);
}

/** The open shift of a till, the latest if there are several. */
export function shiftOfTill(see: Look, till: string): ShiftState | undefined {
  const open = see.tables.where("till_shifts", TillShifts.till, till).filter((row) => row[TillShifts.is_open]);
  open.sort((a, b) => b[TillShifts.opened_ms] - a[TillShifts.opened_ms] || inOrder(a[0], b[0]));
  return open[0] && shiftOf(see, open[0]);
}

export function shiftById(see: Look, shift: string): ShiftState | undefined {
  const row = see.tables.row("till_shifts", `shift/${shift}`);
  return row && shiftOf(see, row);
}

export function billById(see: Look, bill: string): BillState | undefined {
  const row = see.tables.row("till_bills", `bill/${bill}`);
  return row && stateOf(see.tables, row, BillState);
}

/** All settings in force at a branch. */
export interface Settings {
  readonly charges: ChargesSetting;
  readonly rounding: RoundingSetting;
  readonly receipt: ReceiptSetting;
  readonly reasons: ReasonsSetting;
  readonly qris: QrisSetting;
  readonly day: DaySetting;
}

const SHAPES = {
  charges: ChargesSetting,
  rounding: RoundingSetting,
  receipt: ReceiptSetting,
  reasons: ReasonsSetting,
  qris: QrisSetting,
  day: DaySetting,
};

/** The branch's own settings, else the shop's; what nobody has said: no tax, no service, no rounding. */
export function settingsOf(see: Look, branch: string): Settings {
  const found: Record<string, unknown> = {};
  for (const [name, of] of Object.entries(SHAPES)) {
    const row = see.tables.live("till_settings", branch, name) ?? see.tables.live("till_settings", "", name);
    const unset = name === "rounding" ? { is: name, round_cash_to: 1 } : { is: name };
    found[name] = row ? see.tables.reading(row, () => read(of as never, JSON.parse(row[2]))) : fill(of as never, unset as never);
  }
  return found as unknown as Settings;
}

/** A branch's printers by name, in their order. */
export function printersOf(see: Look, branch: string): Map<string, PrinterSetting> {
  const rows = see.tables.where("till_printers", TillPrinters.branch, branch);
  rows.sort((a, b) => inOrder(a[TillPrinters.printer], b[TillPrinters.printer]));
  return new Map(
    rows.map((row) => [row[TillPrinters.printer], see.tables.reading(row, () => read(PrinterSetting, JSON.parse(row[TillPrinters.setting])))]),
  );
}

/** Texts or numbers in their order. */
export function inOrder(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Lists of texts and numbers, by the first place in which they differ. */
export function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [place, value] of a.entries()) if (value !== b[place]) return inOrder(value, b[place]!);
  return 0;
}
