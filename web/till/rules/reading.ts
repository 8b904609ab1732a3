/** How rules and answers read the counter's tables. Twin of `lancar/till/views/reading.py`. */

import { fill, read } from "../../kit/shape.ts";
import { TillClaimWords, TillPrinters, TillRefunds, TillSales, TillSeriesNodes, TillShifts } from "../../kit/shapes/rows.ts";
import {
  BillState, ChargesSetting, DaySetting, PrinterSetting, QrisSetting, ReasonsSetting, ReceiptSetting, RoundingSetting, SaleCompleted,
  SaleRefunded, SaleVoided, ShiftState,
} from "../../kit/shapes/till.ts";
import { stateOf } from "../folds/into.ts";
import type { OwnFact } from "../tables.ts";
import type { Receipted } from "./receipt.ts";
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

/** The receipt series a till has used: series → the node that owns it, the one whose name sorts first. */
export function seriesOfTill(see: Look, till: string): Map<string, string> {
  const rows = see.tables.where("till_series_nodes", TillSeriesNodes.till, till);
  rows.sort((a, b) => inOrder(a[TillSeriesNodes.series], b[TillSeriesNodes.series]) || inOrder(b[TillSeriesNodes.node], a[TillSeriesNodes.node]));
  return new Map(rows.map((row) => [row[TillSeriesNodes.series], row[TillSeriesNodes.node]]));
}

/** The sale, refund or void in a fact; undefined when it is none of them. */
export function receiptedIn(see: Look, known: OwnFact | undefined): Receipted | undefined {
  if (!known) return undefined;
  return see.tables.reading(known, (): Receipted | undefined => {
    if (known.kind === SaleCompleted.kind) return { is: "sale", fact: read(SaleCompleted, known.body) };
    if (known.kind === SaleRefunded.kind) return { is: "refund", fact: read(SaleRefunded, known.body) };
    if (known.kind === SaleVoided.kind) return { is: "void", fact: read(SaleVoided, known.body) };
    return undefined;
  });
}

/** A sale by its id or its receipt number; undefined if this till does not have it. */
export function saleById(see: Look, sale: string): SaleCompleted | undefined {
  let known = sale.includes(".") ? see.tables.fact(sale) : undefined;
  if (!known) {
    const found = see.tables.where("till_sales", TillSales.receipt, sale).sort(byEntry)[0];
    known = found && see.tables.fact(`${found[0]}.${found[1]}`);
  }
  const said = receiptedIn(see, known);
  return said?.is === "sale" ? said.fact : undefined;
}

/** What was given back of a sale so far, as this till knows, oldest entries of an origin first. */
export function refundsOf(see: Look, sale: string): Exclude<Receipted, { is: "sale" }>[] {
  const rows = see.tables.where("till_refunds", TillRefunds.sale, sale).sort(byEntry);
  return rows.flatMap((row) => {
    const said = receiptedIn(see, see.tables.fact(`${row[0]}.${row[1]}`));
    return said && said.is !== "sale" ? [said] : [];
  });
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

/** The numbers of a sale's claimed payments that somebody saw arrive. */
export function arrivedPayments(see: Look, sale: string): Set<number> {
  const words = see.tables.where("till_claim_words", TillClaimWords.sale, sale);
  return new Set(words.filter((row) => row[TillClaimWords.arrived]).map((row) => row[TillClaimWords.payment]));
}

/** A branch's printers by name, in their order. */
export function printersOf(see: Look, branch: string): Map<string, PrinterSetting> {
  const rows = see.tables.where("till_printers", TillPrinters.branch, branch);
  rows.sort((a, b) => inOrder(a[TillPrinters.printer], b[TillPrinters.printer]));
  return new Map(
    rows.map((row) => [row[TillPrinters.printer], see.tables.reading(row, () => read(PrinterSetting, JSON.parse(row[TillPrinters.setting])))]),
  );
}

/** How much of a method there should be: what came in less what went out. */
export function inDrawer([, sold, , refunded, repaid, moved]: readonly number[]): number {
  return sold! - refunded! + repaid! + moved!;
}

/** Rows of a ledger in the order of their entries' names. */
export function byEntry(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  return inOrder(a[0]!, b[0]!) || inOrder(a[1]!, b[1]!);
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
